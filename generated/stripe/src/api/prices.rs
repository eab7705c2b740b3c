//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "prices",
    aliases: &[Alias::spelling("price")],
    operations: &[&CREATE, &GET, &LIST, &SEARCH, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostPrices",
    command: "prices create",
    about: "Creates a new price for an existing product",
    description: "Creates a new price for an existing product. The price can be recurring or one-time.",
    method: Post,
    path: "/v1/prices",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CURRENCY_698D3617,
        &super::flags::ACTIVE_B491DF67,
        &super::flags::BILLING_SCHEME,
        &super::flags::CURRENCY_OPTIONS,
        &Flag::new(
            "custom-unit-amount.enabled",
            InBody("/custom_unit_amount/enabled"),
            Boolean,
            "",
        ),
        &Flag::new(
            "custom-unit-amount.maximum",
            InBody("/custom_unit_amount/maximum"),
            Integer,
            "",
        ),
        &Flag::new(
            "custom-unit-amount.minimum",
            InBody("/custom_unit_amount/minimum"),
            Integer,
            "",
        ),
        &Flag::new(
            "custom-unit-amount.preset",
            InBody("/custom_unit_amount/preset"),
            Integer,
            "",
        ),
        &super::flags::EXPAND_BBF708B9,
        &super::flags::LOOKUP_KEY,
        &super::flags::METADATA_1037CB5E,
        &super::flags::NICKNAME_2E47A66D,
        &Flag::new(
                "product",
                InBody("/product"),
                Text,
                "The ID of the product that this price will belong to",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new("product-data.active", InBody("/product_data/active"), Boolean, ""),
        &Flag::new("product-data.id", InBody("/product_data/id"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "product-data.metadata",
            InBody("/product_data/metadata"),
            Map(&Text),
            "",
        ),
        &Flag::new("product-data.name", InBody("/product_data/name"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "product-data.statement-descriptor",
                InBody("/product_data/statement_descriptor"),
                Text,
                "",
            )
            .with(&[MaxLength(22)]),
        &Flag::new("product-data.tax-code", InBody("/product_data/tax_code"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "product-data.unit-label",
                InBody("/product_data/unit_label"),
                Text,
                "",
            )
            .with(&[MaxLength(12)]),
        &Flag::new(
                "recurring.aggregate-usage",
                InBody("/recurring/aggregate_usage"),
                Text,
                "",
            )
            .with(&[Values(&["last_during_period", "last_ever", "max", "sum"])]),
        &Flag::new("recurring.interval", InBody("/recurring/interval"), Text, "")
            .with(&[Values(&["day", "month", "week", "year"])]),
        &Flag::new(
            "recurring.interval-count",
            InBody("/recurring/interval_count"),
            Integer,
            "",
        ),
        &Flag::new("recurring.usage-type", InBody("/recurring/usage_type"), Text, "")
            .with(&[Values(&["licensed", "metered"])]),
        &super::flags::TAX_BEHAVIOR_31AE74D9,
        &super::flags::TIERS,
        &super::flags::TIERS_MODE,
        &super::flags::TRANSFER_LOOKUP_KEY,
        &Flag::new(
            "transform-quantity.divide-by",
            InBody("/transform_quantity/divide_by"),
            Integer,
            "",
        ),
        &Flag::new(
                "transform-quantity.round",
                InBody("/transform_quantity/round"),
                Text,
                "",
            )
            .with(&[Values(&["down", "up"])]),
        &Flag::new(
            "unit-amount",
            InBody("/unit_amount"),
            Integer,
            "A positive integer in cents (or local equivalent) (or 0 for a free price) representing how much \
        to charge",
        ),
        &super::flags::UNIT_AMOUNT_DECIMAL,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "currency_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "custom_unit_amount",
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
                    name: "product_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "recurring",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tiers",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "transform_quantity",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,active,type,billing_scheme,tax_behavior,tiers_mode,currency,livemode",
        schema: super::schemas::PRICES_CREATE,
        ..Output::NONE
    },
    example: "--currency text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetPricesPrice",
    command: "prices get",
    about: "Retrieves the price with the given ID",
    method: Get,
    path: "/v1/prices/{price}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::PRICE_968CEE2C, &super::flags::EXPAND_AC0E5118],
    output: Output {
        media_type: "application/json",
        columns: "id,active,type,billing_scheme,tax_behavior,tiers_mode,currency,livemode",
        schema: super::schemas::PRICES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetPrices",
    command: "prices list",
    about: "Returns a list of your prices",
    method: Get,
    path: "/v1/prices",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
            "active",
            Query("active", Style::FORM),
            Boolean,
            "Only return prices that are active or inactive (e.g., pass false to list all inactive prices)",
        ),
        &super::flags::CREATED_036AB643,
        &Flag::new(
            "currency",
            Query("currency", Style::FORM),
            Text,
            "Only return prices for the given currency",
        ),
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
            "lookup-keys",
            Query("lookup_keys", Style::DEEP_OBJECT),
            List(&Text),
            "Only return the price with these lookup_keys, if any exist",
        ),
        &Flag::new(
                "product",
                Query("product", Style::FORM),
                Text,
                "Only return prices for the given product",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "recurring",
            Query("recurring", Style::DEEP_OBJECT),
            Object,
            "Only return prices with these recurring fields",
        ),
        &super::flags::STARTING_AFTER_035FFE89,
        &Flag::new(
                "type",
                Query("type", Style::FORM),
                Text,
                "Only return prices of type recurring or one_time",
            )
            .with(&[Values(&["one_time", "recurring"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,active,type,billing_scheme,tax_behavior,tiers_mode,currency,livemode",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"active":{"type":"boolean"},
"billing_scheme":{"type":"string","enum":["per_unit","tiered"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"currency_options":{"type":"object"},
"custom_unit_amount":{"type":["object","null"],
"properties":{"maximum":{"type":["integer","null"]},
"minimum":{"type":["integer","null"]},
"preset":{"type":["integer","null"]}}},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"lookup_key":{"type":["string","null"]},
"metadata":{"type":"object"},
"nickname":{"type":["string","null"]},
"object":{"type":"string","enum":["price"]},
"product":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"recurring":{"type":["object","null"],
"properties":{"aggregate_usage":{"type":["string","null"],
"enum":["last_during_period","last_ever","max","sum"]},
"interval":{"type":"string","enum":["day","month","week","year"]},
"interval_count":{"type":"integer"},
"usage_type":{"type":"string","enum":["licensed","metered"]}},
"required":["interval","interval_count","usage_type"]},
"tax_behavior":{"type":["string","null"],
"enum":["exclusive","inclusive","unspecified"]},
"tiers":{"type":"array","items":{}},
"tiers_mode":{"type":["string","null"],
"enum":["graduated","volume"]},
"transform_quantity":{"type":["object","null"],
"properties":{"divide_by":{"type":"integer"},
"round":{"type":"string","enum":["down","up"]}},
"required":["divide_by","round"]},
"type":{"type":"string","enum":["one_time","recurring"]},
"unit_amount":{"type":["integer","null"]},
"unit_amount_decimal":{"type":["string","null"],
"format":"decimal"}},
"required":["active","billing_scheme","created","currency","id","livemode","metadata","object","product","type"]}},
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
            place: Place::Query,
        },
    ),
    ..Operation::DEFAULT
};

pub static SEARCH: Operation = Operation {
    id: "GetPricesSearch",
    command: "prices search",
    aliases: &[Alias::spelling("get-search"), Alias::spelling("search-price")],
    about: "Search for prices you’ve previously created using Stripe’s Search Query Language",
    description: "Search for prices you’ve previously created using Stripe’s Search Query Language. Don’t use \
        search in read-after-write flows where strict consistency is necessary. Under normal operating \
        conditions, data is searchable in less than a minute. Occasionally, propagation of new or \
        updated data can be up to an hour behind during outages. Search functionality is not available \
        to merchants in India.",
    method: Get,
    path: "/v1/prices/search",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::QUERY,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::PAGE,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,active,type,billing_scheme,tax_behavior,tiers_mode,currency,livemode",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"active":{"type":"boolean"},
"billing_scheme":{"type":"string","enum":["per_unit","tiered"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"currency_options":{"type":"object"},
"custom_unit_amount":{"type":["object","null"],
"properties":{"maximum":{"type":["integer","null"]},
"minimum":{"type":["integer","null"]},
"preset":{"type":["integer","null"]}}},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"lookup_key":{"type":["string","null"]},
"metadata":{"type":"object"},
"nickname":{"type":["string","null"]},
"object":{"type":"string","enum":["price"]},
"product":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"recurring":{"type":["object","null"],
"properties":{"aggregate_usage":{"type":["string","null"],
"enum":["last_during_period","last_ever","max","sum"]},
"interval":{"type":"string","enum":["day","month","week","year"]},
"interval_count":{"type":"integer"},
"usage_type":{"type":"string","enum":["licensed","metered"]}},
"required":["interval","interval_count","usage_type"]},
"tax_behavior":{"type":["string","null"],
"enum":["exclusive","inclusive","unspecified"]},
"tiers":{"type":"array","items":{}},
"tiers_mode":{"type":["string","null"],
"enum":["graduated","volume"]},
"transform_quantity":{"type":["object","null"],
"properties":{"divide_by":{"type":"integer"},
"round":{"type":"string","enum":["down","up"]}},
"required":["divide_by","round"]},
"type":{"type":"string","enum":["one_time","recurring"]},
"unit_amount":{"type":["integer","null"]},
"unit_amount_decimal":{"type":["string","null"],
"format":"decimal"}},
"required":["active","billing_scheme","created","currency","id","livemode","metadata","object","product","type"]}},
"has_more":{"type":"boolean"},
"next_page":{"type":["string","null"]},
"object":{"type":"string","enum":["search_result"]},
"total_count":{"type":"integer"},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
    },
    page: Some(
        &Page {
            next: Next::Cursor {
                parameter: "page",
                pointer: "/next_page",
            },
            size: Some("limit"),
            place: Place::Query,
        },
    ),
    example: "--query text",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostPricesPrice",
    command: "prices update",
    about: "Updates the specified price by setting the values of the parameters passed",
    description: "Updates the specified price by setting the values of the parameters passed. Any parameters not \
        provided are left unchanged.",
    method: Post,
    path: "/v1/prices/{price}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::PRICE_968CEE2C,
        &super::flags::ACTIVE_B491DF67,
        &super::flags::CURRENCY_OPTIONS,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::LOOKUP_KEY,
        &super::flags::METADATA_1037CB5E,
        &super::flags::NICKNAME_2E47A66D,
        &super::flags::TAX_BEHAVIOR_31AE74D9,
        &super::flags::TRANSFER_LOOKUP_KEY,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "currency_options",
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
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,active,type,billing_scheme,tax_behavior,tiers_mode,currency,livemode",
        schema: super::schemas::PRICES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
