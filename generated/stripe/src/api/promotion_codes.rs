//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "promotion-codes",
    aliases: &[Alias::spelling("promotion-code")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostPromotionCodes",
    command: "promotion-codes create",
    about: "A promotion code points to a coupon",
    description: "A promotion code points to a coupon. You can optionally restrict the code to a specific \
        customer, redemption limit, and expiration date.",
    method: Post,
    path: "/v1/promotion_codes",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "coupon",
                InBody("/coupon"),
                Text,
                "The coupon for this promotion code",
            )
            .required(),
        &super::flags::ACTIVE_B204B3DB,
        &Flag::new("code", InBody("/code"), Text, "The customer-facing code"),
        &Flag::new(
            "customer",
            InBody("/customer"),
            Text,
            "The customer that this promotion code can be used by",
        ),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "expires-at",
            InBody("/expires_at"),
            Integer,
            "The timestamp at which this promotion code will expire",
        ),
        &Flag::new(
            "max-redemptions",
            InBody("/max_redemptions"),
            Integer,
            "A positive integer specifying the number of times the promotion code can be redeemed",
        ),
        &super::flags::METADATA_2F571921,
        &super::flags::RESTRICTIONS_CURRENCY_OPTIONS,
        &Flag::new(
            "restrictions.first-time-transaction",
            InBody("/restrictions/first_time_transaction"),
            Boolean,
            "",
        ),
        &Flag::new(
            "restrictions.minimum-amount",
            InBody("/restrictions/minimum_amount"),
            Integer,
            "",
        ),
        &Flag::new(
            "restrictions.minimum-amount-currency",
            InBody("/restrictions/minimum_amount_currency"),
            Text,
            "",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
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
                    name: "restrictions",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"active":{"type":"boolean"},
"code":{"type":"string","maxLength":500},
"coupon":{"type":"string","maxLength":5000},
"customer":{"type":"string","maxLength":5000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"expires_at":{"type":"integer"},
"max_redemptions":{"type":"integer"},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"restrictions":{"type":"object","properties":{"currency_options":{"type":"object","additionalProperties":{"type":"object","properties":{"minimum_amount":{"type":"integer"}}}},
"first_time_transaction":{"type":"boolean"},
"minimum_amount":{"type":"integer"},
"minimum_amount_currency":{"type":"string"}}}},
"required":["coupon"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,active,code,livemode,max_redemptions,times_redeemed,coupon.name,object",
        schema: super::schemas::PROMOTION_CODES_CREATE,
        ..Output::NONE
    },
    example: "--coupon text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetPromotionCodesPromotionCode",
    command: "promotion-codes get",
    about: "Retrieves the promotion code with the given ID",
    description: "Retrieves the promotion code with the given ID. In order to retrieve a promotion code by the \
        customer-facing code use list with the desired code.",
    method: Get,
    path: "/v1/promotion_codes/{promotion_code}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::PROMOTION_CODE_F65B856A, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,active,code,livemode,max_redemptions,times_redeemed,coupon.name,object",
        schema: super::schemas::PROMOTION_CODES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetPromotionCodes",
    command: "promotion-codes list",
    about: "Returns a list of your promotion codes",
    method: Get,
    path: "/v1/promotion_codes",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
            "active",
            Query("active", Style::FORM),
            Boolean,
            "Filter promotion codes by whether they are active",
        ),
        &Flag::new(
                "code",
                Query("code", Style::FORM),
                Text,
                "Only return promotion codes that have this case-insensitive code",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "coupon",
                Query("coupon", Style::FORM),
                Text,
                "Only return promotion codes for this coupon",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::CREATED_1C117945,
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "Only return promotion codes that are restricted to this customer",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,active,code,livemode,max_redemptions,times_redeemed,coupon.name,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"active":{"type":"boolean"},
"code":{"type":"string"},
"coupon":{"type":"object","properties":{"amount_off":{"type":["integer","null"]},
"applies_to":{},
"created":{"type":"integer"},
"currency":{"type":["string","null"]},
"currency_options":{},
"duration":{"type":"string","enum":["forever","once","repeating"]},
"duration_in_months":{"type":["integer","null"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"max_redemptions":{"type":["integer","null"]},
"metadata":{},
"name":{"type":["string","null"]},
"object":{"type":"string","enum":["coupon"]},
"percent_off":{"type":["number","null"]},
"redeem_by":{"type":["integer","null"]},
"times_redeemed":{"type":"integer"},
"valid":{"type":"boolean"}},
"required":["created","duration","id","livemode","object","times_redeemed","valid"]},
"created":{"type":"integer"},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"expires_at":{"type":["integer","null"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"max_redemptions":{"type":["integer","null"]},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["promotion_code"]},
"restrictions":{"type":"object","properties":{"currency_options":{},
"first_time_transaction":{"type":"boolean"},
"minimum_amount":{"type":["integer","null"]},
"minimum_amount_currency":{"type":["string","null"]}},
"required":["first_time_transaction"]},
"times_redeemed":{"type":"integer"}},
"required":["active","code","coupon","created","id","livemode","object","restrictions","times_redeemed"]}},
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
    id: "PostPromotionCodesPromotionCode",
    command: "promotion-codes update",
    about: "Updates the specified promotion code by setting the values of the parameters passed",
    description: "Updates the specified promotion code by setting the values of the parameters passed. Most \
        fields are, by design, not editable.",
    method: Post,
    path: "/v1/promotion_codes/{promotion_code}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::PROMOTION_CODE_F65B856A,
        &super::flags::ACTIVE_B204B3DB,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &super::flags::RESTRICTIONS_CURRENCY_OPTIONS,
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
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "restrictions",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"active":{"type":"boolean"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"restrictions":{"type":"object","properties":{"currency_options":{"type":"object","additionalProperties":{"type":"object","properties":{"minimum_amount":{"type":"integer"}}}}}}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,active,code,livemode,max_redemptions,times_redeemed,coupon.name,object",
        schema: super::schemas::PROMOTION_CODES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
