//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "credit-reversals",
    aliases: &[Alias::spelling("credit-reversal")],
    operations: &[&CREATE, &GET, &LIST],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTreasuryCreditReversals",
    command: "treasury credit-reversals create",
    about: "Reverses a ReceivedCredit and creates a CreditReversal object",
    method: Post,
    path: "/v1/treasury/credit_reversals",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "received-credit",
                InBody("/received_credit"),
                Text,
                "The ReceivedCredit to reverse",
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
"received_credit":{"type":"string","maxLength":5000}},
"required":["received_credit"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,network,amount,currency,financial_account,livemode,received_credit",
        schema: super::schemas::TREASURY_CREDIT_REVERSALS_CREATE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Operation(
                &super::treasury_credit_reversals::GET,
                &[("credit_reversal", Source::Body("/id"))],
            ),
            state: "/status",
            success: &["posted"],
            failure: &["canceled"],
            pending: &["processing"],
            ..Waiter::DEFAULT
        },
    ),
    example: "--received-credit text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTreasuryCreditReversalsCreditReversal",
    command: "treasury credit-reversals get",
    about: "Retrieves the details of an existing CreditReversal by passing the unique CreditReversal ID \
        from either the…",
    description: "Retrieves the details of an existing CreditReversal by passing the unique CreditReversal ID \
        from either the CreditReversal creation request or CreditReversal list",
    method: Get,
    path: "/v1/treasury/credit_reversals/{credit_reversal}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("credit-reversal", Path("credit_reversal", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,network,amount,currency,financial_account,livemode,received_credit",
        schema: super::schemas::TREASURY_CREDIT_REVERSALS_CREATE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Again,
            state: "/status",
            success: &["posted"],
            failure: &["canceled"],
            pending: &["processing"],
            ..Waiter::DEFAULT
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTreasuryCreditReversals",
    command: "treasury credit-reversals list",
    about: "Returns a list of CreditReversals",
    method: Get,
    path: "/v1/treasury/credit_reversals",
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
                "received-credit",
                Query("received_credit", Style::FORM),
                Text,
                "Only return CreditReversals for the ReceivedCredit ID",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return CreditReversals for a given status",
            )
            .with(&[Values(&["canceled", "posted", "processing"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,network,amount,currency,financial_account,livemode,received_credit",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"created":{"type":"integer"},
"currency":{"type":"string"},
"financial_account":{"type":"string"},
"hosted_regulatory_receipt_url":{"type":["string","null"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"network":{"type":"string","enum":["ach","stripe"]},
"object":{"type":"string","enum":["treasury.credit_reversal"]},
"received_credit":{"type":"string"},
"status":{"type":"string","enum":["canceled","posted","processing"]},
"status_transitions":{"type":"object","properties":{"posted_at":{"type":["integer","null"]}}},
"transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]}},
"required":["amount","created","currency","financial_account","id","livemode","metadata","network","object","received_credit","status","status_transitions"]}},
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
