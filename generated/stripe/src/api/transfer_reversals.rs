//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "transfer-reversals",
    aliases: &[Alias::spelling("transfer-reversal")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTransfersIdReversals",
    command: "transfer-reversals create",
    about: "When you create a new reversal, you must specify a transfer to create it on",
    description: "When you create a new reversal, you must specify a transfer to create it on.\n\n\
        When reversing transfers, you can optionally reverse part of the transfer. You can do so as \
        many times as you wish until the entire transfer has been reversed.\n\n\
        Once entirely reversed, a transfer can’t be reversed again. This method will return an error \
        when called on an already-reversed transfer, or when trying to reverse more money than is left \
        on a transfer.",
    method: Post,
    path: "/v1/transfers/{id}/reversals",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ID_4DA3794B,
        &Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "A positive integer in cents (or local equivalent) representing how much of this transfer to \
        reverse",
        ),
        &Flag::new(
            "description",
            InBody("/description"),
            Text,
            "An arbitrary string which you can attach to a reversal object",
        ),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &Flag::new(
            "refund-application-fee",
            InBody("/refund_application_fee"),
            Boolean,
            "Boolean indicating whether the application fee should be refunded when reversing this transfer",
        ),
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
            ],
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"description":{"type":"string","maxLength":5000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"refund_application_fee":{"type":"boolean"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,object,created",
        schema: super::schemas::TRANSFER_REVERSALS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTransfersTransferReversalsId",
    command: "transfer-reversals get",
    about: "By default, you can see the 10 most recent reversals stored directly on the transfer object",
    description: "By default, you can see the 10 most recent reversals stored directly on the transfer object, \
        but you can also retrieve details about a specific reversal stored on the transfer.",
    method: Get,
    path: "/v1/transfers/{transfer}/reversals/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::TRANSFER,
        &super::flags::ID_4DA3794B,
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,object,created",
        schema: super::schemas::TRANSFER_REVERSALS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTransfersIdReversals",
    command: "transfer-reversals list",
    aliases: &[Alias::spelling("get-id")],
    about: "You can see a list of the reversals belonging to a specific transfer",
    description: "You can see a list of the reversals belonging to a specific transfer. Note that the 10 most \
        recent reversals are always available by default on the transfer object. If you need more than \
        those 10, you can use this API method and the limit and starting_after parameters to page \
        through additional reversals.",
    method: Get,
    path: "/v1/transfers/{id}/reversals",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ID_4DA3794B,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,amount,currency,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"balance_transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"destination_payment_refund":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"id":{"type":"string"},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["transfer_reversal"]},
"source_refund":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"transfer":{"anyOf":[{"type":"string"},
{"type":"object"}]}},
"required":["amount","created","currency","id","object","transfer"]}},
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
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostTransfersTransferReversalsId",
    command: "transfer-reversals update",
    about: "Updates the specified reversal by setting the values of the parameters passed",
    description: "Updates the specified reversal by setting the values of the parameters passed. Any parameters \
        not provided will be left unchanged.\n\n\
        This request only accepts metadata and description as arguments.",
    method: Post,
    path: "/v1/transfers/{transfer}/reversals/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::TRANSFER,
        &super::flags::ID_4DA3794B,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
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
            ],
            schema: super::schemas::CHARGES_REFUNDS_UPDATE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,object,created",
        schema: super::schemas::TRANSFER_REVERSALS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
