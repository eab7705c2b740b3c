//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "received-debits",
    aliases: &[Alias::spelling("received-debit")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTestHelpersTreasuryReceivedDebits",
    command: "test-helpers treasury received-debits create",
    about: "Use this endpoint to simulate a test mode ReceivedDebit initiated by a third party",
    description: "Use this endpoint to simulate a test mode ReceivedDebit initiated by a third party. In live \
        mode, you can’t directly create ReceivedDebits initiated by third parties.",
    method: Post,
    path: "/v1/test_helpers/treasury/received_debits",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::AMOUNT_B30F19A5,
        &super::flags::CURRENCY_698D3617,
        &super::flags::FINANCIAL_ACCOUNT_2989E384,
        &Flag::new("network", InBody("/network"), Text, "The rails used for the object")
            .required()
            .with(&[Values(&["ach"])]),
        &super::flags::DESCRIPTION_C8BD5571,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::INITIATING_PAYMENT_METHOD_DETAILS_TYPE,
        &super::flags::INITIATING_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_A_E6CDCB43,
        &super::flags::INITIATING_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_A_384ED8D9,
        &super::flags::INITIATING_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_R_DABDB9C9,
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
                    name: "initiating_payment_method_details",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,failure_code,network,amount,currency,financial_account,livemode",
        schema: super::schemas::TEST_HELPERS_TREASURY_RECEIVED_DEBITS_CREATE,
        ..Output::NONE
    },
    example: "--amount 1 --currency text --financial-account text --network ach",
    ..Operation::DEFAULT
};
