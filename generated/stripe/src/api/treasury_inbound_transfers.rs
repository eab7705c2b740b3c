//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "inbound-transfers",
    aliases: &[Alias::spelling("inbound-transfer")],
    operations: &[&CANCEL, &CREATE, &GET, &LIST],
    ..Group::DEFAULT
};

pub static CANCEL: Operation = Operation {
    id: "PostTreasuryInboundTransfersInboundTransferCancel",
    command: "treasury inbound-transfers cancel",
    aliases: &[Alias::spelling("cancel-inbound-transfer")],
    about: "Cancels an InboundTransfer",
    method: Post,
    path: "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("inbound-transfer", Path("inbound_transfer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
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
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,cancelable,financial_account,livemode,origin_payment_method",
        schema: super::schemas::TEST_HELPERS_TREASURY_INBOUND_TRANSFERS_FAIL,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTreasuryInboundTransfers",
    command: "treasury inbound-transfers create",
    about: "Creates an InboundTransfer",
    method: Post,
    path: "/v1/treasury/inbound_transfers",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::AMOUNT_A4231664,
        &super::flags::CURRENCY_5537224A,
        &super::flags::FINANCIAL_ACCOUNT_30F8521B,
        &Flag::new(
                "origin-payment-method",
                InBody("/origin_payment_method"),
                Text,
                "The origin payment method to be debited for the InboundTransfer",
            )
            .required(),
        &super::flags::DESCRIPTION_2B90594E,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &Flag::new(
            "statement-descriptor",
            InBody("/statement_descriptor"),
            Text,
            "The complete description that appears on your customers' statements",
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
            ],
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"description":{"type":"string","maxLength":5000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"financial_account":{"type":"string"},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"origin_payment_method":{"type":"string","maxLength":5000},
"statement_descriptor":{"type":"string","maxLength":10}},
"required":["amount","currency","financial_account","origin_payment_method"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,cancelable,financial_account,livemode,origin_payment_method",
        schema: super::schemas::TEST_HELPERS_TREASURY_INBOUND_TRANSFERS_FAIL,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Operation(
                &super::treasury_inbound_transfers::GET,
                &[("id", Source::Body("/id"))],
            ),
            state: "/status",
            success: &["succeeded"],
            failure: &["canceled", "failed"],
            pending: &["processing"],
            ..Waiter::DEFAULT
        },
    ),
    example: "--amount 1 --currency text --financial-account text --origin-payment-method text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTreasuryInboundTransfersId",
    command: "treasury inbound-transfers get",
    about: "Retrieves the details of an existing InboundTransfer",
    method: Get,
    path: "/v1/treasury/inbound_transfers/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,cancelable,financial_account,livemode,origin_payment_method",
        schema: super::schemas::TEST_HELPERS_TREASURY_INBOUND_TRANSFERS_FAIL,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Again,
            state: "/status",
            success: &["succeeded"],
            failure: &["canceled", "failed"],
            pending: &["processing"],
            ..Waiter::DEFAULT
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTreasuryInboundTransfers",
    command: "treasury inbound-transfers list",
    about: "Returns a list of InboundTransfers sent from the specified FinancialAccount",
    method: Get,
    path: "/v1/treasury/inbound_transfers",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::FINANCIAL_ACCOUNT_E28B4FA1,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return InboundTransfers that have the given status: processing, succeeded, failed or \
        canceled",
            )
            .with(&[Values(&["canceled", "failed", "processing", "succeeded"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,amount,currency,cancelable,financial_account,livemode,origin_payment_method",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"cancelable":{"type":"boolean"},
"created":{"type":"integer"},
"currency":{"type":"string"},
"description":{"type":["string","null"]},
"failure_details":{"type":["object","null"],
"properties":{"code":{"type":"string","enum":["account_closed","account_frozen","bank_account_restricted","bank_ownership_changed","debit_not_authorized","incorrect_account_holder_address","incorrect_account_holder_name","incorrect_account_holder_tax_id","insufficient_funds","invalid_account_number","invalid_currency","no_account","other"]}},
"required":["code"]},
"financial_account":{"type":"string"},
"hosted_regulatory_receipt_url":{"type":["string","null"]},
"id":{"type":"string"},
"linked_flows":{"type":"object","properties":{"received_debit":{"type":["string","null"]}}},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["treasury.inbound_transfer"]},
"origin_payment_method":{"type":"string"},
"origin_payment_method_details":{"type":["object","null"],
"properties":{"billing_details":{},
"type":{"type":"string","enum":["us_bank_account"]},
"us_bank_account":{}},
"required":["billing_details","type"]},
"returned":{"type":["boolean","null"]},
"statement_descriptor":{"type":"string"},
"status":{"type":"string","enum":["canceled","failed","processing","succeeded"]},
"status_transitions":{"type":"object","properties":{"canceled_at":{"type":["integer","null"]},
"failed_at":{"type":["integer","null"]},
"succeeded_at":{"type":["integer","null"]}}},
"transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]}},
"required":["amount","cancelable","created","currency","financial_account","id","linked_flows","livemode","metadata","object","origin_payment_method","statement_descriptor","status","status_transitions"]}},
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
