//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "inbound-transfers",
    aliases: &[Alias::spelling("inbound-transfer")],
    operations: &[&FAIL, &RETURN, &SUCCEED],
    ..Group::DEFAULT
};

pub static FAIL: Operation = Operation {
    id: "PostTestHelpersTreasuryInboundTransfersIdFail",
    command: "test-helpers treasury inbound-transfers fail",
    aliases: &[Alias::spelling("fail-inbound-transfer")],
    about: "Transitions a test mode created InboundTransfer to the failed status",
    description: "Transitions a test mode created InboundTransfer to the failed status. The InboundTransfer must \
        already be in the processing state.",
    method: Post,
    path: "/v1/test_helpers/treasury/inbound_transfers/{id}/fail",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ID_4DA3794B,
        &super::flags::EXPAND_5D4B4118,
        &Flag::new("failure-details.code", InBody("/failure_details/code"), Text, "")
            .with(
                &[
                    Values(
                        &[
                            "account_closed",
                            "account_frozen",
                            "bank_account_restricted",
                            "bank_ownership_changed",
                            "debit_not_authorized",
                            "incorrect_account_holder_address",
                            "incorrect_account_holder_name",
                            "incorrect_account_holder_tax_id",
                            "insufficient_funds",
                            "invalid_account_number",
                            "invalid_currency",
                            "no_account",
                            "other",
                        ],
                    ),
                ],
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
                    name: "failure_details",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"failure_details":{"type":"object","properties":{"code":{"type":"string","enum":["account_closed","account_frozen","bank_account_restricted","bank_ownership_changed","debit_not_authorized","incorrect_account_holder_address","incorrect_account_holder_name","incorrect_account_holder_tax_id","insufficient_funds","invalid_account_number","invalid_currency","no_account","other"]}}}},
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
    example: "abc123",
    ..Operation::DEFAULT
};

pub static RETURN: Operation = Operation {
    id: "PostTestHelpersTreasuryInboundTransfersIdReturn",
    command: "test-helpers treasury inbound-transfers return",
    aliases: &[Alias::spelling("return-inbound-transfer")],
    about: "Marks the test mode InboundTransfer object as returned and links the InboundTransfer to a \
        ReceivedDebit",
    description: "Marks the test mode InboundTransfer object as returned and links the InboundTransfer to a \
        ReceivedDebit. The InboundTransfer must already be in the succeeded state.",
    method: Post,
    path: "/v1/test_helpers/treasury/inbound_transfers/{id}/return",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_5D4B4118],
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
    example: "abc123",
    ..Operation::DEFAULT
};

pub static SUCCEED: Operation = Operation {
    id: "PostTestHelpersTreasuryInboundTransfersIdSucceed",
    command: "test-helpers treasury inbound-transfers succeed",
    aliases: &[Alias::spelling("succeed-inbound-transfer")],
    about: "Transitions a test mode created InboundTransfer to the succeeded status",
    description: "Transitions a test mode created InboundTransfer to the succeeded status. The InboundTransfer \
        must already be in the processing state.",
    method: Post,
    path: "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_5D4B4118],
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
    example: "abc123",
    ..Operation::DEFAULT
};
