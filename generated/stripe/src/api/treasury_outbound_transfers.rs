//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "outbound-transfers",
    aliases: &[Alias::spelling("outbound-transfer")],
    operations: &[&CANCEL, &CREATE, &GET, &LIST],
    ..Group::DEFAULT
};

pub static CANCEL: Operation = Operation {
    id: "PostTreasuryOutboundTransfersOutboundTransferCancel",
    command: "treasury outbound-transfers cancel",
    aliases: &[Alias::spelling("cancel-outbound-transfer")],
    about: "An OutboundTransfer can be canceled if the funds have not yet been paid out",
    method: Post,
    path: "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::OUTBOUND_TRANSFER, &super::flags::EXPAND_5D4B4118],
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
        columns: "id,status,amount,currency,cancelable,destination_payment_method,financial_account,livemode",
        schema: super::schemas::TEST_HELPERS_TREASURY_OUTBOUND_TRANSFERS_FAIL,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTreasuryOutboundTransfers",
    command: "treasury outbound-transfers create",
    about: "Creates an OutboundTransfer",
    method: Post,
    path: "/v1/treasury/outbound_transfers",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::AMOUNT_A4231664,
        &super::flags::CURRENCY_5537224A,
        &super::flags::FINANCIAL_ACCOUNT_400D1460,
        &super::flags::DESCRIPTION_2B90594E,
        &Flag::new(
            "destination-payment-method",
            InBody("/destination_payment_method"),
            Text,
            "The PaymentMethod to use as the payment instrument for the OutboundTransfer",
        ),
        &super::flags::DESTINATION_PAYMENT_METHOD_OPTIONS_US_BANK_ACCOUNT_NETWORK,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &Flag::new(
            "statement-descriptor",
            InBody("/statement_descriptor"),
            Text,
            "Statement descriptor to be shown on the receiving end of an OutboundTransfer",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "destination_payment_method_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
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
"destination_payment_method":{"type":"string","maxLength":5000},
"destination_payment_method_options":{"type":"object","properties":{"us_bank_account":{"anyOf":[{"type":"object","properties":{"network":{"type":"string","enum":["ach","us_domestic_wire"]}}},
{"type":"string","enum":[""]}]}}},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"financial_account":{"type":"string"},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"statement_descriptor":{"type":"string","maxLength":5000}},
"required":["amount","currency","financial_account"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,cancelable,destination_payment_method,financial_account,livemode",
        schema: super::schemas::TEST_HELPERS_TREASURY_OUTBOUND_TRANSFERS_FAIL,
        ..Output::NONE
    },
    example: "--amount 1 --currency text --financial-account text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTreasuryOutboundTransfersOutboundTransfer",
    command: "treasury outbound-transfers get",
    about: "Retrieves the details of an existing OutboundTransfer by passing the unique OutboundTransfer ID \
        from either the…",
    description: "Retrieves the details of an existing OutboundTransfer by passing the unique OutboundTransfer ID \
        from either the OutboundTransfer creation request or OutboundTransfer list.",
    method: Get,
    path: "/v1/treasury/outbound_transfers/{outbound_transfer}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::OUTBOUND_TRANSFER, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,cancelable,destination_payment_method,financial_account,livemode",
        schema: super::schemas::TEST_HELPERS_TREASURY_OUTBOUND_TRANSFERS_FAIL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTreasuryOutboundTransfers",
    command: "treasury outbound-transfers list",
    about: "Returns a list of OutboundTransfers sent from the specified FinancialAccount",
    method: Get,
    path: "/v1/treasury/outbound_transfers",
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
                "Only return OutboundTransfers that have the given status: processing, canceled, failed, posted, \
        or returned",
            )
            .with(&[Values(&["canceled", "failed", "posted", "processing", "returned"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,amount,currency,cancelable,destination_payment_method,financial_account,livemode",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"cancelable":{"type":"boolean"},
"created":{"type":"integer"},
"currency":{"type":"string"},
"description":{"type":["string","null"]},
"destination_payment_method":{"type":["string","null"]},
"destination_payment_method_details":{"type":"object","properties":{"billing_details":{},
"type":{"type":"string","enum":["us_bank_account"]},
"us_bank_account":{}},
"required":["billing_details","type"]},
"expected_arrival_date":{"type":"integer"},
"financial_account":{"type":"string"},
"hosted_regulatory_receipt_url":{"type":["string","null"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["treasury.outbound_transfer"]},
"returned_details":{"type":["object","null"],
"properties":{"code":{"type":"string","enum":["account_closed","account_frozen","bank_account_restricted","bank_ownership_changed","declined","incorrect_account_holder_name","invalid_account_number","invalid_currency","no_account","other"]},
"transaction":{}},
"required":["code","transaction"]},
"statement_descriptor":{"type":"string"},
"status":{"type":"string","enum":["canceled","failed","posted","processing","returned"]},
"status_transitions":{"type":"object","properties":{"canceled_at":{"type":["integer","null"]},
"failed_at":{"type":["integer","null"]},
"posted_at":{"type":["integer","null"]},
"returned_at":{"type":["integer","null"]}}},
"transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]}},
"required":["amount","cancelable","created","currency","destination_payment_method_details","expected_arrival_date","financial_account","id","livemode","metadata","object","statement_descriptor","status","status_transitions","transaction"]}},
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
