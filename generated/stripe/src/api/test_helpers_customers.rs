//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "customers",
    aliases: &[Alias::spelling("customer")],
    operations: &[&FUND_CASH_BALANCE],
    ..Group::DEFAULT
};

pub static FUND_CASH_BALANCE: Operation = Operation {
    id: "PostTestHelpersCustomersCustomerFundCashBalance",
    command: "test-helpers customers fund-cash-balance",
    about: "Create an incoming testmode bank transfer",
    method: Post,
    path: "/v1/test_helpers/customers/{customer}/fund_cash_balance",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_57BEE8B0,
        &Flag::new(
                "amount",
                InBody("/amount"),
                Integer,
                "Amount to be used for this test cash balance transaction",
            )
            .required(),
        &super::flags::CURRENCY_5537224A,
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "reference",
            InBody("/reference"),
            Text,
            "A description of the test funding",
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
            ],
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"reference":{"type":"string","maxLength":5000}},
"required":["amount","currency"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,type,currency,ending_balance,livemode,net_amount,object,created",
        schema: super::schemas::CUSTOMER_CASH_BALANCE_TRANSACTIONS_GET,
        ..Output::NONE
    },
    example: "abc123 --amount 1 --currency text",
    ..Operation::DEFAULT
};
