//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "events",
    aliases: &[Alias::spelling("event")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetEventsId",
    command: "events get",
    about: "Retrieves the details of an event",
    description: "Retrieves the details of an event. Supply the unique identifier of the event, which you might \
        have received in a webhook.",
    method: Get,
    path: "/v1/events/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,type,account,api_version,livemode,pending_webhooks,request.id,object",
        schema: r#"{"type":"object","properties":{"account":{"type":"string"},
"api_version":{"type":["string","null"]},
"created":{"type":"integer"},
"data":{"type":"object","properties":{"object":{"type":"object"},
"previous_attributes":{"type":"object"}},
"required":["object"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["event"]},
"pending_webhooks":{"type":"integer"},
"request":{"type":["object","null"],
"properties":{"id":{"type":["string","null"]},
"idempotency_key":{"type":["string","null"]}}},
"type":{"type":"string"}},
"required":["created","data","id","livemode","object","pending_webhooks","type"]}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetEvents",
    command: "events list",
    about: "List events, going back up to 30 days",
    description: "List events, going back up to 30 days. Each event data is rendered according to Stripe API \
        version at its creation time, specified in event object api_version attribute (not according to \
        your current Stripe API version or Stripe-Version header).",
    method: Get,
    path: "/v1/events",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CREATED_4017E6CA,
        &Flag::new(
            "delivery-success",
            Query("delivery_success", Style::FORM),
            Boolean,
            "Filter events by whether all webhooks were successfully delivered",
        ),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "type",
                Query("type", Style::FORM),
                Text,
                "A string containing a specific event name, or group of events using as a wildcard",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "types",
                Query("types", Style::DEEP_OBJECT),
                List(&Text),
                "An array of up to 20 strings containing specific event names",
            )
            .with(
                &[
                    Schema(
                        r#"{"type":"array","items":{"type":"string","maxLength":5000}}"#,
                    ),
                ],
            ),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,account,api_version,livemode,pending_webhooks,request.id,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"account":{"type":"string"},
"api_version":{"type":["string","null"]},
"created":{"type":"integer"},
"data":{"type":"object","properties":{"object":{"type":"object"},
"previous_attributes":{"type":"object"}},
"required":["object"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["event"]},
"pending_webhooks":{"type":"integer"},
"request":{"type":["object","null"],
"properties":{"id":{"type":["string","null"]},
"idempotency_key":{"type":["string","null"]}}},
"type":{"type":"string"}},
"required":["created","data","id","livemode","object","pending_webhooks","type"]}},
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
