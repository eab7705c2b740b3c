//! A small service, as a generator would write it.

use imajin_runtime::table::prelude::*;

pub(crate) static SERVICE: Service = Service {
    name: "shop",
    title: "Shop",
    about: "Sells things",
    api_version: "1",
    version: "0.1.0",
    env_prefix: "SHOP",
    docs_url: None,
    servers: &[Server { url: "https://api.shop.test/v1", about: "", variables: &[] }],
    definitions: &[],
    schemes: &[&TOKEN, &KEY],
    moved: &[],
    groups: &[&ITEMS, &JOBS],
};

static TOKEN: SecurityScheme =
    SecurityScheme { name: "token", kind: SchemeKind::Http(Scheme::Bearer), env: &["SHOP_TOKEN"], about: "" };

static KEY: SecurityScheme = SecurityScheme {
    name: "key",
    kind: SchemeKind::ApiKey { carrier: Carrier::Query, name: "key", prefix: "" },
    env: &["SHOP_KEY"],
    about: "",
};

const NEEDS_TOKEN: &[&[Requirement]] = &[&[Requirement { scheme: &TOKEN, scopes: &[] }]];

static ITEMS: Group = Group {
    name: "items",
    about: "What is sold",
    aliases: &[],
    groups: &[&EVENTS],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &REPLACE, &SEARCH],
};

static EVENTS: Group = Group { name: "events", about: "What happened", operations: &[&EVENTS_LIST], ..Group::DEFAULT };

pub(crate) static EVENTS_LIST: Operation = Operation {
    id: "listEvents",
    command: "items events list",
    about: "List events",
    method: Method::Get,
    path: "/events",
    output: Output { media_type: "application/json", items: Some(""), ..Output::NONE },
    page: Some(&Page { next: Next::Link, size: None, place: Place::Query }),
    ..Operation::DEFAULT
};

pub(crate) static LIST: Operation = Operation {
    id: "listItems",
    command: "items list",
    about: "List items",
    method: Method::Get,
    path: "/items",
    security: NEEDS_TOKEN,
    flags: &[
        &Flag::new("color", Query("color", Style::FORM), Text, "Only of this colour"),
        &Flag::new("per-page", Query("limit", Style::FORM), Integer, "Items in a page")
            .with(&[Minimum(1.0), Maximum(50.0)]),
        &Flag::new("starting-after", Query("after", Style::FORM), Text, "Cursor"),
    ],
    output: Output { media_type: "application/json", items: Some("/data"), columns: "id,name,price", ..Output::NONE },
    page: Some(&Page {
        next: Next::Cursor { parameter: "after", pointer: "/next" },
        size: Some("limit"),
        place: Place::Query,
    }),
    ..Operation::DEFAULT
};

pub(crate) static GET: Operation = Operation {
    id: "getItem",
    command: "items get",
    about: "Get an item",
    method: Method::Get,
    path: "/items/{id}",
    security: NEEDS_TOKEN,
    flags: &[&Flag::new("id", Path("id", Style::SIMPLE), Text, "Which").required()],
    output: Output { media_type: "application/json", ..Output::NONE },
    example: "i_1",
    ..Operation::DEFAULT
};

pub(crate) static CREATE: Operation = Operation {
    id: "createItem",
    command: "items create",
    about: "Create an item",
    method: Method::Post,
    path: "/items",
    security: NEEDS_TOKEN,
    flags: &[
        &Flag::new("name", InBody("/name"), Text, "What it is called").required(),
        &Flag::new("pin", InBody("/pin"), Text, "A secret").secret(),
        &Flag::new("price", InBody("/price"), Number, "What it costs"),
    ],
    body: Some(&Body { media_type: "application/json", kind: Json, required: true, ..Body::DEFAULT }),
    output: Output { media_type: "application/json", ..Output::NONE },
    example: "--name 'a b' --price 1.50",
    ..Operation::DEFAULT
};

pub(crate) static REPLACE: Operation = Operation {
    id: "replaceItem",
    command: "items replace",
    about: "Replace an item",
    method: Method::Put,
    path: "/items/{id}",
    security: &[&[Requirement { scheme: &KEY, scopes: &[] }]],
    flags: &[&Flag::new("id", Path("id", Style::SIMPLE), Text, "Which").required()],
    example: "i_1",
    ..Operation::DEFAULT
};

pub(crate) static DELETE: Operation = Operation {
    id: "deleteItem",
    command: "items delete",
    about: "Delete an item",
    method: Method::Delete,
    path: "/items/{id}",
    security: NEEDS_TOKEN,
    flags: &[&Flag::new("id", Path("id", Style::SIMPLE), Text, "Which").required()],
    destructive: true,
    example: "i_1",
    ..Operation::DEFAULT
};

static JOBS: Group = Group {
    name: "jobs",
    about: "What takes its time",
    operations: &[&JOBS_CREATE, &JOBS_EXPORT, &JOBS_GET],
    ..Group::DEFAULT
};

const JOB: Waiter = Waiter {
    state: "/status",
    success: &["done"],
    failure: &["failed"],
    pending: &["queued", "running"],
    ..Waiter::DEFAULT
};

static JOBS_CREATE: Operation = Operation {
    id: "createJob",
    command: "jobs create",
    about: "Begin a job",
    method: Method::Post,
    path: "/jobs",
    flags: &[&Flag::new("name", InBody("/name"), Text, "What it is called")],
    body: Some(&Body { media_type: "application/json", kind: Json, required: false, ..Body::DEFAULT }),
    waiter: Some(&Waiter { poll: Poll::Operation(&JOBS_GET, &[("id", Source::Body("/job/id"))]), ..JOB }),
    ..Operation::DEFAULT
};

static JOBS_EXPORT: Operation = Operation {
    id: "exportJobs",
    command: "jobs export",
    about: "Export all jobs",
    method: Method::Post,
    path: "/jobs/export",
    waiter: Some(&Waiter { poll: Poll::Location, ..JOB }),
    ..Operation::DEFAULT
};

static JOBS_GET: Operation = Operation {
    id: "getJob",
    command: "jobs get",
    about: "Get a job",
    method: Method::Get,
    path: "/jobs/{id}",
    flags: &[
        &Flag::new("id", Path("id", Style::SIMPLE), Text, "Which").required(),
        &Flag::new("view", Query("view", Style::FORM), Text, "How much of it"),
    ],
    waiter: Some(&Waiter { poll: Poll::Again, interval: 5, ..JOB }),
    example: "j_1",
    ..Operation::DEFAULT
};

pub(crate) static SEARCH: Operation = Operation {
    id: "searchItems",
    command: "items search",
    about: "Search items",
    method: Method::Post,
    path: "/items/search",
    flags: &[
        &Flag::new("cursor-param", InBody("/page/after"), Text, "Cursor"),
        &Flag::new("page.size", InBody("/page/size"), Integer, "Items in a page").with(&[Maximum(50.0)]),
        &Flag::new("price", InBody("/price"), Number, "What it costs"),
    ],
    body: Some(&Body { media_type: "application/json", kind: Json, required: false, ..Body::DEFAULT }),
    output: Output { media_type: "application/json", items: Some("/data"), ..Output::NONE },
    page: Some(&Page {
        next: Next::Header { parameter: "/page/after", name: "X-Next-Cursor" },
        size: Some("/page/size"),
        place: Place::Body,
    }),
    ..Operation::DEFAULT
};
