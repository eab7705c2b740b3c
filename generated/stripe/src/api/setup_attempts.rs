//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "setup-attempts",
    aliases: &[Alias::spelling("setup-attempt")],
    operations: &[&LIST],
    ..Group::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetSetupAttempts",
    command: "setup-attempts list",
    aliases: &[Alias::spelling("get")],
    about: "Returns a list of SetupAttempts associated with a provided SetupIntent",
    method: Get,
    path: "/v1/setup_attempts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
                "setup-intent",
                Query("setup_intent", Style::FORM),
                Text,
                "Only return SetupAttempts created by the SetupIntent specified by this ID",
            )
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "A filter on the list, based on the object created field",
        ),
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
            "limit-param",
            Query("limit", Style::FORM),
            Integer,
            "A limit on the number of objects to be returned (api: limit)",
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
        columns: "id,status,attach_to_self,livemode,usage,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"application":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"attach_to_self":{"type":"boolean"},
"created":{"type":"integer"},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"flow_directions":{"type":["array","null"],
"items":{"type":"string","enum":["inbound","outbound"]}},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["setup_attempt"]},
"on_behalf_of":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"payment_method":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"payment_method_details":{"type":"object","properties":{"acss_debit":{"type":"object"},
"au_becs_debit":{"type":"object"},
"bacs_debit":{"type":"object"},
"bancontact":{},
"blik":{"type":"object"},
"boleto":{"type":"object"},
"card":{},
"card_present":{},
"cashapp":{"type":"object"},
"ideal":{},
"klarna":{"type":"object"},
"link":{"type":"object"},
"sepa_debit":{"type":"object"},
"sofort":{},
"type":{"type":"string"},
"us_bank_account":{"type":"object"}},
"required":["type"]},
"setup_error":{"type":["object","null"],
"properties":{"charge":{"type":"string"},
"code":{"type":"string"},
"decline_code":{"type":"string"},
"doc_url":{"type":"string"},
"message":{"type":"string"},
"param":{"type":"string"},
"payment_intent":{},
"payment_method":{},
"payment_method_type":{"type":"string"},
"request_log_url":{"type":"string"},
"setup_intent":{},
"source":{},
"type":{"type":"string","enum":["api_error","card_error","idempotency_error","invalid_request_error"]}},
"required":["type"]},
"setup_intent":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"status":{"type":"string"},
"usage":{"type":"string"}},
"required":["created","id","livemode","object","payment_method","payment_method_details","setup_intent","status","usage"]}},
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
    example: "--setup-intent text",
    ..Operation::DEFAULT
};
