//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "refunds",
    aliases: &[Alias::spelling("refund")],
    operations: &[&EXPIRE],
    ..Group::DEFAULT
};

pub static EXPIRE: Operation = Operation {
    id: "PostTestHelpersRefundsRefundExpire",
    command: "test-helpers refunds expire",
    aliases: &[Alias::spelling("expire-refund")],
    about: "Expire a refund with a status of requires_action",
    method: Post,
    path: "/v1/test_helpers/refunds/{refund}/expire",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::REFUND_1BD1FAE2, &super::flags::EXPAND_5D4B4118],
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
        columns: "id,status,reason,amount,currency,instructions_email,failure_reason,receipt_number",
        schema: super::schemas::CHARGES_REFUNDS_CREATE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};
