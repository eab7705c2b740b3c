//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "invoiceitems",
    aliases: &[Alias::spelling("invoiceitem")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostInvoiceitems",
    command: "invoiceitems create",
    about: "Creates an item to be added to a draft invoice (up to 250 items per invoice)",
    description: "Creates an item to be added to a draft invoice (up to 250 items per invoice). If no invoice is \
        specified, the item will be on the next invoice created for the customer specified.",
    method: Post,
    path: "/v1/invoiceitems",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The ID of the customer who will be billed when this invoice item is billed",
            )
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "The integer amount in cents (or local equivalent) of the charge to be applied to the upcoming \
        invoice",
        ),
        Flag::new(
            "currency",
            InBody("/currency"),
            Text,
            "Three-letter ISO currency code, in lowercase",
        ),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string which you can attach to the invoice item",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "discountable",
            InBody("/discountable"),
            Boolean,
            "Controls whether discounts apply to this invoice item",
        ),
        Flag::new(
            "discounts",
            InBody("/discounts"),
            List(&Object),
            "The coupons to redeem into discounts for the invoice item or invoice line item",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "invoice",
                InBody("/invoice"),
                Text,
                "The ID of an existing invoice to add this invoice item to",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new("period.end", InBody("/period/end"), Integer, ""),
        Flag::new("period.start", InBody("/period/start"), Integer, ""),
        Flag::new("price", InBody("/price"), Text, "The ID of the price object")
            .with(&[MaxLength(5000)]),
        Flag::new("price-data.currency", InBody("/price_data/currency"), Text, ""),
        Flag::new("price-data.product", InBody("/price_data/product"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "price-data.tax-behavior",
                InBody("/price_data/tax_behavior"),
                Text,
                "",
            )
            .with(&[Values(&["exclusive", "inclusive", "unspecified"])]),
        Flag::new(
            "price-data.unit-amount",
            InBody("/price_data/unit_amount"),
            Integer,
            "",
        ),
        Flag::new(
            "price-data.unit-amount-decimal",
            InBody("/price_data/unit_amount_decimal"),
            Text,
            "",
        ),
        Flag::new("quantity", InBody("/quantity"), Integer, "Non-negative integer"),
        Flag::new(
                "subscription",
                InBody("/subscription"),
                Text,
                "The ID of a subscription to add this invoice item to",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "tax-behavior",
                InBody("/tax_behavior"),
                Text,
                "Only required if a default tax behavior) was not provided in the Stripe Tax settings",
            )
            .with(&[Values(&["exclusive", "inclusive", "unspecified"])]),
        Flag::new("tax-code", InBody("/tax_code"), Text, "A tax code ID"),
        Flag::new(
            "tax-rates",
            InBody("/tax_rates"),
            List(&Text),
            "The tax rates which apply to the invoice item",
        ),
        Flag::new(
            "unit-amount",
            InBody("/unit_amount"),
            Integer,
            "The integer unit amount in cents (or local equivalent) of the charge to be applied to the \
        upcoming invoice",
        ),
        Flag::new(
            "unit-amount-decimal",
            InBody("/unit_amount_decimal"),
            Text,
            "Same as unit_amount, but accepts a decimal value in cents (or local equivalent) with at most 12 \
        decimal places",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "discounts",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "period",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "price_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax_code",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax_rates",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,quantity,discountable,livemode,proration,subscription_item",
        schema: super::schemas::INVOICEITEMS_CREATE,
        ..Output::NONE
    },
    example: "--customer text",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteInvoiceitemsInvoiceitem",
    command: "invoiceitems delete",
    about: "Deletes an invoice item, removing it from an invoice",
    description: "Deletes an invoice item, removing it from an invoice. Deleting invoice items is only possible \
        when they’re not attached to invoices, or if it’s attached to a draft invoice.",
    method: Delete,
    path: "/v1/invoiceitems/{invoiceitem}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("invoiceitem", Path("invoiceitem", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["invoiceitem"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetInvoiceitemsInvoiceitem",
    command: "invoiceitems get",
    about: "Retrieves the invoice item with the given ID",
    method: Get,
    path: "/v1/invoiceitems/{invoiceitem}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("invoiceitem", Path("invoiceitem", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,quantity,discountable,livemode,proration,subscription_item",
        schema: super::schemas::INVOICEITEMS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetInvoiceitems",
    command: "invoiceitems list",
    about: "Returns a list of your invoice items",
    description: "Returns a list of your invoice items. Invoice items are returned sorted by creation date, with \
        the most recently created invoice items appearing first.",
    method: Get,
    path: "/v1/invoiceitems",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "",
        ),
        Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "The identifier of the customer whose invoice items to return",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "ending-before",
                Query("ending_before", Style::FORM),
                Text,
                "A cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "invoice",
                Query("invoice", Style::FORM),
                Text,
                "Only return invoice items belonging to this invoice",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "limit-param",
            Query("limit", Style::FORM),
            Integer,
            "A limit on the number of objects to be returned (api: limit)",
        ),
        Flag::new(
            "pending",
            Query("pending", Style::FORM),
            Boolean,
            "Set to true to only show pending invoice items, which are not yet attached to any invoices",
        ),
        Flag::new(
                "starting-after",
                Query("starting_after", Style::FORM),
                Text,
                "A cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,amount,currency,quantity,discountable,livemode,proration,subscription_item",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"date":{"type":"integer"},
"description":{"type":["string","null"]},
"discountable":{"type":"boolean"},
"discounts":{"type":["array","null"],
"items":{}},
"id":{"type":"string"},
"invoice":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["invoiceitem"]},
"period":{"type":"object","properties":{"end":{"type":"integer"},
"start":{"type":"integer"}},
"required":["end","start"]},
"price":{"type":["object","null"],
"properties":{"active":{"type":"boolean"},
"billing_scheme":{"type":"string","enum":["per_unit","tiered"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"currency_options":{},
"custom_unit_amount":{},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"lookup_key":{"type":["string","null"]},
"metadata":{},
"nickname":{"type":["string","null"]},
"object":{"type":"string","enum":["price"]},
"product":{},
"recurring":{},
"tax_behavior":{"type":["string","null"],
"enum":["exclusive","inclusive","unspecified"]},
"tiers":{},
"tiers_mode":{"type":["string","null"],
"enum":["graduated","volume"]},
"transform_quantity":{},
"type":{"type":"string","enum":["one_time","recurring"]},
"unit_amount":{"type":["integer","null"]},
"unit_amount_decimal":{"type":["string","null"],
"format":"decimal"}},
"required":["active","billing_scheme","created","currency","id","livemode","metadata","object","product","type"]},
"proration":{"type":"boolean"},
"quantity":{"type":"integer"},
"subscription":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"subscription_item":{"type":"string"},
"tax_rates":{"type":["array","null"],
"items":{}},
"test_clock":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"unit_amount":{"type":["integer","null"]},
"unit_amount_decimal":{"type":["string","null"],
"format":"decimal"}},
"required":["amount","currency","customer","date","discountable","id","livemode","object","period","proration","quantity"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
    },
    page: Some(
        &Page {
            next: Next::LastItem {
                parameter: "starting_after",
                field: "/id",
                more: "/has_more",
            },
            size: Some("limit"),
        },
    ),
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostInvoiceitemsInvoiceitem",
    command: "invoiceitems update",
    about: "Updates the amount or description of an invoice item on an upcoming invoice",
    description: "Updates the amount or description of an invoice item on an upcoming invoice. Updating an \
        invoice item is only possible before the invoice it’s attached to is closed.",
    method: Post,
    path: "/v1/invoiceitems/{invoiceitem}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("invoiceitem", Path("invoiceitem", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "The integer amount in cents (or local equivalent) of the charge to be applied to the upcoming \
        invoice",
        ),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string which you can attach to the invoice item",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "discountable",
            InBody("/discountable"),
            Boolean,
            "Controls whether discounts apply to this invoice item",
        ),
        Flag::new(
            "discounts",
            InBody("/discounts"),
            List(&Object),
            "The coupons & existing discounts which apply to the invoice item or invoice line item",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new("period.end", InBody("/period/end"), Integer, ""),
        Flag::new("period.start", InBody("/period/start"), Integer, ""),
        Flag::new("price", InBody("/price"), Text, "The ID of the price object")
            .with(&[MaxLength(5000)]),
        Flag::new("price-data.currency", InBody("/price_data/currency"), Text, ""),
        Flag::new("price-data.product", InBody("/price_data/product"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "price-data.tax-behavior",
                InBody("/price_data/tax_behavior"),
                Text,
                "",
            )
            .with(&[Values(&["exclusive", "inclusive", "unspecified"])]),
        Flag::new(
            "price-data.unit-amount",
            InBody("/price_data/unit_amount"),
            Integer,
            "",
        ),
        Flag::new(
            "price-data.unit-amount-decimal",
            InBody("/price_data/unit_amount_decimal"),
            Text,
            "",
        ),
        Flag::new("quantity", InBody("/quantity"), Integer, "Non-negative integer"),
        Flag::new(
                "tax-behavior",
                InBody("/tax_behavior"),
                Text,
                "Only required if a default tax behavior) was not provided in the Stripe Tax settings",
            )
            .with(&[Values(&["exclusive", "inclusive", "unspecified"])]),
        Flag::new("tax-code", InBody("/tax_code"), Text, "A tax code ID"),
        Flag::new(
            "tax-rates",
            InBody("/tax_rates"),
            List(&Text),
            "The tax rates which apply to the invoice item",
        ),
        Flag::new(
            "unit-amount",
            InBody("/unit_amount"),
            Integer,
            "The integer unit amount in cents (or local equivalent) of the charge to be applied to the \
        upcoming invoice",
        ),
        Flag::new(
            "unit-amount-decimal",
            InBody("/unit_amount_decimal"),
            Text,
            "Same as unit_amount, but accepts a decimal value in cents (or local equivalent) with at most 12 \
        decimal places",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "discounts",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "period",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "price_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax_code",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax_rates",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,quantity,discountable,livemode,proration,subscription_item",
        schema: super::schemas::INVOICEITEMS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
