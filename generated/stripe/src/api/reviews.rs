//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "reviews",
    aliases: &[Alias::spelling("review")],
    operations: &[&APPROVE, &GET, &LIST],
    ..Group::DEFAULT
};

pub static APPROVE: Operation = Operation {
    id: "PostReviewsReviewApprove",
    command: "reviews approve",
    aliases: &[Alias::spelling("approve-review")],
    about: "Approves a Review object, closing it and removing it from the list of reviews",
    method: Post,
    path: "/v1/reviews/{review}/approve",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::REVIEW, &super::flags::EXPAND_5D4B4118],
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
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,closed_reason,opened_reason,billing_zip,ip_address,livemode,open,reason",
        schema: super::schemas::REVIEWS_APPROVE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetReviewsReview",
    command: "reviews get",
    about: "Retrieves a Review object",
    method: Get,
    path: "/v1/reviews/{review}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::REVIEW, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,closed_reason,opened_reason,billing_zip,ip_address,livemode,open,reason",
        schema: super::schemas::REVIEWS_APPROVE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetReviews",
    command: "reviews list",
    about: "Returns a list of Review objects that have open set to true",
    description: "Returns a list of Review objects that have open set to true. The objects are sorted in \
        descending order by creation date, with the most recently created object appearing first.",
    method: Get,
    path: "/v1/reviews",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CREATED_4017E6CA,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,closed_reason,opened_reason,billing_zip,ip_address,livemode,open,reason",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"billing_zip":{"type":["string","null"]},
"charge":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"closed_reason":{"type":["string","null"],
"enum":["approved","disputed","redacted","refunded","refunded_as_fraud"]},
"created":{"type":"integer"},
"id":{"type":"string"},
"ip_address":{"type":["string","null"]},
"ip_address_location":{"type":["object","null"],
"properties":{"city":{"type":["string","null"]},
"country":{"type":["string","null"]},
"latitude":{"type":["number","null"]},
"longitude":{"type":["number","null"]},
"region":{"type":["string","null"]}}},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["review"]},
"open":{"type":"boolean"},
"opened_reason":{"type":"string","enum":["manual","rule"]},
"payment_intent":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"reason":{"type":"string"},
"session":{"type":["object","null"],
"properties":{"browser":{"type":["string","null"]},
"device":{"type":["string","null"]},
"platform":{"type":["string","null"]},
"version":{"type":["string","null"]}}}},
"required":["created","id","livemode","object","open","opened_reason","reason"]}},
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
