//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "outbound-payments",
    aliases: &[Alias::spelling("outbound-payment")],
    operations: &[&FAIL, &POST, &RETURN],
    ..Group::DEFAULT
};

pub static FAIL: Operation = Operation {
    id: "PostTestHelpersTreasuryOutboundPaymentsIdFail",
    command: "test-helpers treasury outbound-payments fail",
    aliases: &[Alias::spelling("fail-outbound-payment")],
    about: "Transitions a test mode created OutboundPayment to the failed status",
    description: "Transitions a test mode created OutboundPayment to the failed status. The OutboundPayment must \
        already be in the processing state.",
    method: Post,
    path: "/v1/test_helpers/treasury/outbound_payments/{id}/fail",
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
        columns: "id,status,amount,currency,cancelable,customer,destination_payment_method,financial_account",
        schema: super::schemas::TEST_HELPERS_TREASURY_OUTBOUND_PAYMENTS_FAIL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static POST: Operation = Operation {
    id: "PostTestHelpersTreasuryOutboundPaymentsIdPost",
    command: "test-helpers treasury outbound-payments post",
    aliases: &[Alias::spelling("post-outbound-payment")],
    about: "Transitions a test mode created OutboundPayment to the posted status",
    description: "Transitions a test mode created OutboundPayment to the posted status. The OutboundPayment must \
        already be in the processing state.",
    method: Post,
    path: "/v1/test_helpers/treasury/outbound_payments/{id}/post",
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
        columns: "id,status,amount,currency,cancelable,customer,destination_payment_method,financial_account",
        schema: super::schemas::TEST_HELPERS_TREASURY_OUTBOUND_PAYMENTS_FAIL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static RETURN: Operation = Operation {
    id: "PostTestHelpersTreasuryOutboundPaymentsIdReturn",
    command: "test-helpers treasury outbound-payments return",
    aliases: &[Alias::spelling("return-outbound-payment")],
    about: "Transitions a test mode created OutboundPayment to the returned status",
    description: "Transitions a test mode created OutboundPayment to the returned status. The OutboundPayment \
        must already be in the processing state.",
    method: Post,
    path: "/v1/test_helpers/treasury/outbound_payments/{id}/return",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ID_4DA3794B,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::RETURNED_DETAILS_CODE,
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
                    name: "returned_details",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: super::schemas::TEST_HELPERS_TREASURY_OUTBOUND_PAYMENTS_RETURN,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,cancelable,customer,destination_payment_method,financial_account",
        schema: super::schemas::TEST_HELPERS_TREASURY_OUTBOUND_PAYMENTS_FAIL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
