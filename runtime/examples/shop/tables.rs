//! The tables of the made-up service.

use imajin_runtime::table::prelude::*;

/// The service.
pub(crate) static SERVICE: Service = Service {
    name: "shop",
    title: "Shop",
    about: "Customers, orders and files of a shop that does not exist",
    api_version: "2024-05-01",
    version: "0.1.0",
    env_prefix: "SHOP",
    docs_url: None,
    servers: &[Server { url: "https://api.shop.example", about: "", variables: &[] }],
    definitions: &[],
    schemes: &[],
    moved: &[
        Moved { from: "accounts people show", to: "customers get" },
        Moved { from: "orders fetch", to: "orders lines get" },
    ],
    groups: &[&CUSTOMERS, &FILES, &ORDERS],
};

static CUSTOMERS: Group = Group {
    name: "customers",
    aliases: &[Alias::spelling("customer"), Alias::retired("clients")],
    about: "People who buy",
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

static CREATE: Operation = Operation {
    id: "CreateCustomer",
    command: "customers create",
    about: "Create a customer",
    description: "Creates a customer.\n\nThe e-mail address is not verified.",
    method: Post,
    path: "/v1/customers",
    flags: &[
        &Flag::new("email", InBody("/email"), Formatted(Format::Email), "E-mail address").required(),
        &Flag::new("address", InBody("/address"), Object, "Postal address"),
        &Flag::new("address.city", InBody("/address/city"), Text, "City or town"),
        &Flag::new("address.postal-code", InBody("/address/postal_code"), Text, "Postal code"),
        &Flag::new("balance", InBody("/balance"), Integer, "In the smallest unit of the currency"),
        &Flag::new("expand", InBody("/expand"), List(&Text), "What to expand"),
        &Flag::new("metadata", InBody("/metadata"), Map(&Text), "Key-value pairs kept with the object"),
        &Flag::new("tax-exempt", InBody("/tax_exempt"), Text, "Tax exemption")
            .with(&[Values(&["none", "exempt", "reverse"])]),
        &Flag::new("token", InBody("/token"), Text, "A card's token").secret(),
        &Flag::new("version-param", Header("Shop-Version", Style::SIMPLE), Text, "Version of the API")
            .with(&[Preset("2024-05-01")]),
    ],
    body: Some(&Body {
        media_type: "application/x-www-form-urlencoded",
        kind: Form,
        required: true,
        parts: &[
            Part { name: "address", content_type: None, style: Style::DEEP_OBJECT },
            Part { name: "expand", content_type: None, style: Style::DEEP_OBJECT },
            Part { name: "metadata", content_type: None, style: Style::DEEP_OBJECT },
        ],
        ..Body::DEFAULT
    }),
    output: Output { media_type: "application/json", ..Output::NONE },
    example: "--email jane@example.com",
    ..Operation::DEFAULT
};

static DELETE: Operation = Operation {
    id: "DeleteCustomer",
    command: "customers delete",
    about: "Delete a customer",
    method: Method::Delete,
    path: "/v1/customers/{id}",
    flags: &[&ID],
    destructive: true,
    example: "cus_1",
    ..Operation::DEFAULT
};

const ID: Flag = Flag::new("id", Path("id", Style::SIMPLE), Text, "The customer's id").required();

static GET: Operation = Operation {
    id: "GetCustomer",
    command: "customers get",
    about: "Retrieve a customer",
    method: Get,
    path: "/v1/customers/{id}",
    flags: &[&ID, &Flag::new("expand", Query("expand", Style::DEEP_OBJECT), List(&Text), "What to expand")],
    output: Output { media_type: "application/json", ..Output::NONE },
    example: "cus_1",
    ..Operation::DEFAULT
};

static LIST: Operation = Operation {
    id: "ListCustomers",
    command: "customers list",
    about: "List customers",
    method: Get,
    path: "/v1/customers?sort=asc",
    flags: &[
        &Flag::new("active", Query("active", Style::FORM), Boolean, "Only active ones").with(&[ServerDefault("true")]),
        &Flag::new("created", Query("created", Style::DEEP_OBJECT), Map(&Integer), "When they were created"),
        &Flag::new("ids", Query("ids", Style::FORM_JOINED), List(&Integer), "Ids").with(&[MaxItems(3)]),
        &Flag::new("page-size", Query("limit", Style::FORM), Integer, "How many").with(&[Minimum(1.0), Maximum(100.0)]),
        &Flag::new("ratio", Query("ratio", Style::FORM), Number, "A ratio"),
        &Flag::new("session", Cookie("sid", Style::FORM), Text, "Session").with(&[Env("SHOP_SESSION")]),
        &Flag::new("tags", Query("tags[]", Style::FORM), List(&Text), "Tags"),
        &Flag::new("where", Query("where", Style::JSON), Any, "A filter"),
    ],
    output: Output { media_type: "application/json", items: Some("/data"), columns: "id,email", ..Output::NONE },
    ..Operation::DEFAULT
};

static UPDATE: Operation = Operation {
    id: "UpdateCustomer",
    command: "customers update",
    about: "Update a customer",
    method: Patch,
    path: "/v1/customers/{id}",
    flags: &[
        &ID,
        &Flag::new("address.city", InBody("/address/city"), Text, "City or town"),
        &Flag::new("balance", InBody("/balance"), Integer, "In the smallest unit of the currency"),
        &Flag::new("items", InBody("/items"), List(&Object), "Items"),
        &Flag::new("labels", InBody("/labels"), Map(&Text), "Labels"),
        &Flag::new("name", InBody("/name"), Text, "Full name").nullable(),
        &Flag::new("vip", InBody("/vip"), Boolean, "Very important"),
    ],
    body: Some(&Body {
        media_type: "application/json",
        kind: Json,
        required: false,
        parts: &[],
        others: &[Body { media_type: "text/csv", kind: Plain, ..Body::DEFAULT }],
        ..Body::DEFAULT
    }),
    example: "cus_1 --name 'Jane Doe'",
    ..Operation::DEFAULT
};

static FILES: Group =
    Group { name: "files", about: "Uploads", operations: &[&NOTE, &REPLACE, &UPLOAD], ..Group::DEFAULT };

static NOTE: Operation = Operation {
    id: "AddNote",
    command: "files note",
    about: "Add a note",
    method: Post,
    path: "/v1/files/{path}/notes",
    flags: &[
        &Flag::new("path", Path("path", Style::SIMPLE.reserved()), Text, "Where the file is").required(),
        &Flag::new("body", InBody(""), Text, "The note").required(),
    ],
    body: Some(&Body { media_type: "text/plain", kind: Plain, required: true, ..Body::DEFAULT }),
    example: "a/b.txt --body 'Read me'",
    ..Operation::DEFAULT
};

static REPLACE: Operation = Operation {
    id: "ReplaceFile",
    command: "files replace",
    about: "Replace a file's bytes",
    method: Put,
    path: "/v1/files{version}{tags}",
    flags: &[
        &Flag::new("version", Path("version", Style::LABEL), Integer, "The version").required(),
        &Flag::new("tags", Path("tags", Style::MATRIX.exploded()), List(&Text), "Tags").required(),
        &Flag::new("body", InBody(""), File, "The bytes").required(),
    ],
    body: Some(&Body {
        media_type: "application/octet-stream",
        kind: Binary,
        required: true,
        parts: &[],
        ..Body::DEFAULT
    }),
    example: "3 --tags a --tags b --body @file",
    ..Operation::DEFAULT
};

static UPLOAD: Operation = Operation {
    id: "UploadFile",
    command: "files upload",
    about: "Upload files",
    method: Post,
    path: "/v1/files",
    flags: &[
        &Flag::new("file", InBody("/file"), File, "The file").required(),
        &Flag::new("extra", InBody("/extra"), List(&File), "More of them"),
        &Flag::new("meta", InBody("/meta"), Object, "About the file"),
        &Flag::new("purpose", InBody("/purpose"), Text, "What it is for"),
    ],
    body: Some(&Body {
        media_type: "multipart/form-data",
        kind: Multipart,
        required: true,
        parts: &[],
        ..Body::DEFAULT
    }),
    example: "--file @photo.png --purpose avatar",
    ..Operation::DEFAULT
};

static ORDERS: Group = Group { name: "orders", about: "What was bought", groups: &[&LINES], ..Group::DEFAULT };

static LINES: Group = Group { name: "lines", about: "Lines of an order", operations: &[&LINE], ..Group::DEFAULT };

static LINE: Operation = Operation {
    id: "orders/get-line",
    aliases: &[Alias::retired("fetch")],
    command: "orders lines get",
    about: "Retrieve one line of an order",
    method: Get,
    path: "/v1/orders/{order}/lines/{line}",
    flags: &[
        &Flag::new("order", Path("order", Style::SIMPLE), Integer, "The order's number").required(),
        &Flag::new("line", Path("line", Style::SIMPLE), Integer, "The line's number").required().with(&[Minimum(1.0)]),
    ],
    example: "12 1",
    ..Operation::DEFAULT
};
