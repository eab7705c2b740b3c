//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "outbound-transfers",
    aliases: &[Alias::spelling("outbound-transfer")],
    operations: &[&FAIL, &POST, &RETURN],
    ..Group::DEFAULT
};

pub static FAIL: Operation = Operation {
    id: "PostTestHelpersTreasuryOutboundTransfersOutboundTransferFail",
    command: "test-helpers treasury outbound-transfers fail",
    aliases: &[Alias::spelling("fail-outbound-transfer")],
    about: "Transitions a test mode created OutboundTransfer to the failed status",
    description: "Transitions a test mode created OutboundTransfer to the failed status. The OutboundTransfer \
        must already be in the processing state.",
    method: Post,
    path: "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
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
    example: "abc123",
    ..Operation::DEFAULT
};

pub static POST: Operation = Operation {
    id: "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost",
    command: "test-helpers treasury outbound-transfers post",
    aliases: &[Alias::spelling("post-outbound-transfer")],
    about: "Transitions a test mode created OutboundTransfer to the posted status",
    description: "Transitions a test mode created OutboundTransfer to the posted status. The OutboundTransfer \
        must already be in the processing state.",
    method: Post,
    path: "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
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
    example: "abc123",
    ..Operation::DEFAULT
};

pub static RETURN: Operation = Operation {
    id: "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn",
    command: "test-helpers treasury outbound-transfers return",
    aliases: &[Alias::spelling("return-outbound-transfer")],
    about: "Transitions a test mode created OutboundTransfer to the returned status",
    description: "Transitions a test mode created OutboundTransfer to the returned status. The OutboundTransfer \
        must already be in the processing state.",
    method: Post,
    path: "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::OUTBOUND_TRANSFER,
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
        columns: "id,status,amount,currency,cancelable,destination_payment_method,financial_account,livemode",
        schema: super::schemas::TEST_HELPERS_TREASURY_OUTBOUND_TRANSFERS_FAIL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
