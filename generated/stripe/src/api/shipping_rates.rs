//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "shipping-rates",
    aliases: &[Alias::spelling("shipping-rate")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostShippingRates",
    command: "shipping-rates create",
    about: "Creates a new shipping rate object",
    method: Post,
    path: "/v1/shipping_rates",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "display-name",
                InBody("/display_name"),
                Text,
                "The name of the shipping rate, meant to be displayable to the customer",
            )
            .required(),
        &Flag::new(
                "delivery-estimate.maximum.unit",
                InBody("/delivery_estimate/maximum/unit"),
                Text,
                "",
            )
            .with(&[Values(&["business_day", "day", "hour", "month", "week"])]),
        &Flag::new(
            "delivery-estimate.maximum.value",
            InBody("/delivery_estimate/maximum/value"),
            Integer,
            "",
        ),
        &Flag::new(
                "delivery-estimate.minimum.unit",
                InBody("/delivery_estimate/minimum/unit"),
                Text,
                "",
            )
            .with(&[Values(&["business_day", "day", "hour", "month", "week"])]),
        &Flag::new(
            "delivery-estimate.minimum.value",
            InBody("/delivery_estimate/minimum/value"),
            Integer,
            "",
        ),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new("fixed-amount.amount", InBody("/fixed_amount/amount"), Integer, ""),
        &Flag::new("fixed-amount.currency", InBody("/fixed_amount/currency"), Text, ""),
        &super::flags::FIXED_AMOUNT_CURRENCY_OPTIONS,
        &super::flags::METADATA_2F571921,
        &super::flags::TAX_BEHAVIOR_42DDAED9,
        &super::flags::TAX_CODE,
        &Flag::new(
                "type",
                InBody("/type"),
                Text,
                "The type of calculation to use on the shipping rate",
            )
            .with(&[Values(&["fixed_amount"])]),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "delivery_estimate",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "fixed_amount",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"delivery_estimate":{"type":"object","properties":{"maximum":{"type":"object","properties":{"unit":{"type":"string","enum":["business_day","day","hour","month","week"]},
"value":{"type":"integer"}},
"required":["unit","value"]},
"minimum":{"type":"object","properties":{"unit":{"type":"string","enum":["business_day","day","hour","month","week"]},
"value":{"type":"integer"}},
"required":["unit","value"]}}},
"display_name":{"type":"string","maxLength":100},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"fixed_amount":{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"currency_options":{"type":"object","additionalProperties":{"type":"object","properties":{"amount":{"type":"integer"},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive","unspecified"]}},
"required":["amount"]}}},
"required":["amount","currency"]},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive","unspecified"]},
"tax_code":{"type":"string"},
"type":{"type":"string","enum":["fixed_amount"]}},
"required":["display_name"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,display_name,active,type,tax_behavior,livemode,object,created",
        schema: super::schemas::SHIPPING_RATES_CREATE,
        ..Output::NONE
    },
    example: "--display-name text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetShippingRatesShippingRateToken",
    command: "shipping-rates get",
    about: "Returns the shipping rate object with the given ID",
    method: Get,
    path: "/v1/shipping_rates/{shipping_rate_token}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::SHIPPING_RATE_TOKEN, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,display_name,active,type,tax_behavior,livemode,object,created",
        schema: super::schemas::SHIPPING_RATES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetShippingRates",
    command: "shipping-rates list",
    about: "Returns a list of your shipping rates",
    method: Get,
    path: "/v1/shipping_rates",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
            "active",
            Query("active", Style::FORM),
            Boolean,
            "Only return shipping rates that are active or inactive",
        ),
        &super::flags::CREATED_1C117945,
        &Flag::new(
            "currency",
            Query("currency", Style::FORM),
            Text,
            "Only return shipping rates for the given currency",
        ),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,display_name,active,type,tax_behavior,livemode,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"active":{"type":"boolean"},
"created":{"type":"integer"},
"delivery_estimate":{"type":["object","null"],
"properties":{"maximum":{},
"minimum":{}}},
"display_name":{"type":["string","null"]},
"fixed_amount":{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"currency_options":{}},
"required":["amount","currency"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["shipping_rate"]},
"tax_behavior":{"type":["string","null"],
"enum":["exclusive","inclusive","unspecified"]},
"tax_code":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"type":{"type":"string","enum":["fixed_amount"]}},
"required":["active","created","id","livemode","metadata","object","type"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
        ..Output::NONE
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

pub static UPDATE: Operation = Operation {
    id: "PostShippingRatesShippingRateToken",
    command: "shipping-rates update",
    about: "Updates an existing shipping rate object",
    method: Post,
    path: "/v1/shipping_rates/{shipping_rate_token}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SHIPPING_RATE_TOKEN,
        &Flag::new(
            "active",
            InBody("/active"),
            Boolean,
            "Whether the shipping rate can be used for new purchases",
        ),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::FIXED_AMOUNT_CURRENCY_OPTIONS,
        &super::flags::METADATA_2F571921,
        &super::flags::TAX_BEHAVIOR_42DDAED9,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "fixed_amount",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"active":{"type":"boolean"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"fixed_amount":{"type":"object","properties":{"currency_options":{"type":"object","additionalProperties":{"type":"object","properties":{"amount":{"type":"integer"},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive","unspecified"]}}}}}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive","unspecified"]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,display_name,active,type,tax_behavior,livemode,object,created",
        schema: super::schemas::SHIPPING_RATES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
