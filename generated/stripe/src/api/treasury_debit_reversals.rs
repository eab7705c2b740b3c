//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "debit-reversals",
    aliases: &[Alias::spelling("debit-reversal")],
    operations: &[&CREATE, &GET, &LIST],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTreasuryDebitReversals",
    command: "treasury debit-reversals create",
    about: "Reverses a ReceivedDebit and creates a DebitReversal object",
    method: Post,
    path: "/v1/treasury/debit_reversals",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "received-debit",
                InBody("/received_debit"),
                Text,
                "The ReceivedDebit to reverse",
            )
            .required(),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
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
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"received_debit":{"type":"string","maxLength":5000}},
"required":["received_debit"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,network,amount,currency,financial_account,livemode,received_debit",
        schema: super::schemas::TREASURY_DEBIT_REVERSALS_CREATE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Operation(
                &super::treasury_debit_reversals::GET,
                &[("debit_reversal", Source::Body("/id"))],
            ),
            state: "/status",
            success: &["succeeded"],
            failure: &["failed"],
            pending: &["processing"],
            ..Waiter::DEFAULT
        },
    ),
    example: "--received-debit text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTreasuryDebitReversalsDebitReversal",
    command: "treasury debit-reversals get",
    about: "Retrieves a DebitReversal object",
    method: Get,
    path: "/v1/treasury/debit_reversals/{debit_reversal}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("debit-reversal", Path("debit_reversal", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,network,amount,currency,financial_account,livemode,received_debit",
        schema: super::schemas::TREASURY_DEBIT_REVERSALS_CREATE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Again,
            state: "/status",
            success: &["succeeded"],
            failure: &["failed"],
            pending: &["processing"],
            ..Waiter::DEFAULT
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTreasuryDebitReversals",
    command: "treasury debit-reversals list",
    about: "Returns a list of DebitReversals",
    method: Get,
    path: "/v1/treasury/debit_reversals",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::FINANCIAL_ACCOUNT_E28B4FA1,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
                "received-debit",
                Query("received_debit", Style::FORM),
                Text,
                "Only return DebitReversals for the ReceivedDebit ID",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "resolution",
                Query("resolution", Style::FORM),
                Text,
                "Only return DebitReversals for a given resolution",
            )
            .with(&[Values(&["lost", "won"])]),
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return DebitReversals for a given status",
            )
            .with(&[Values(&["canceled", "completed", "processing"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,network,amount,currency,financial_account,livemode,received_debit",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"created":{"type":"integer"},
"currency":{"type":"string"},
"financial_account":{"type":["string","null"]},
"hosted_regulatory_receipt_url":{"type":["string","null"]},
"id":{"type":"string"},
"linked_flows":{"type":["object","null"],
"properties":{"issuing_dispute":{"type":["string","null"]}}},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"network":{"type":"string","enum":["ach","card"]},
"object":{"type":"string","enum":["treasury.debit_reversal"]},
"received_debit":{"type":"string"},
"status":{"type":"string","enum":["failed","processing","succeeded"]},
"status_transitions":{"type":"object","properties":{"completed_at":{"type":["integer","null"]}}},
"transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]}},
"required":["amount","created","currency","id","livemode","metadata","network","object","received_debit","status","status_transitions"]}},
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
    example: "--financial-account text",
    ..Operation::DEFAULT
};
