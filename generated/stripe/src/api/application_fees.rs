//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "application-fees",
    aliases: &[Alias::spelling("application-fee")],
    operations: &[&GET, &LIST, &REFUND],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetApplicationFeesId",
    command: "application-fees get",
    about: "Retrieves the details of an application fee that your account has collected",
    description: "Retrieves the details of an application fee that your account has collected. The same \
        information is returned when refunding the application fee.",
    method: Get,
    path: "/v1/application_fees/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,amount_refunded,livemode,refunded,object,created",
        schema: super::schemas::APPLICATION_FEES_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetApplicationFees",
    command: "application-fees list",
    about: "Returns a list of application fees you’ve previously collected",
    description: "Returns a list of application fees you’ve previously collected. The application fees are \
        returned in sorted order, with the most recent fees appearing first.",
    method: Get,
    path: "/v1/application_fees",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "charge",
                Query("charge", Style::FORM),
                Text,
                "Only return application fees for the charge specified by this charge ID",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::CREATED_4017E6CA,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,amount,currency,amount_refunded,livemode,refunded,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"account":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"amount":{"type":"integer"},
"amount_refunded":{"type":"integer"},
"application":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"balance_transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"charge":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["application_fee"]},
"originating_transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"refunded":{"type":"boolean"},
"refunds":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}},
"required":["account","amount","amount_refunded","application","charge","created","currency","id","livemode","object","refunded","refunds"]}},
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

pub static REFUND: Operation = Operation {
    id: "PostApplicationFeesIdRefund",
    command: "application-fees refund",
    aliases: &[Alias::spelling("refund-application-fee")],
    about: "Refund application fee",
    method: Post,
    path: "/v1/application_fees/{id}/refund",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ID_4DA3794B,
        &super::flags::AMOUNT_FEF76511,
        &Flag::new("directive", InBody("/directive"), Text, ""),
        &super::flags::EXPAND_5D4B4118,
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
            ],
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"directive":{"type":"string","maxLength":5000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,amount_refunded,livemode,refunded,object,created",
        schema: super::schemas::APPLICATION_FEES_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
