//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "received-credits",
    aliases: &[Alias::spelling("received-credit")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTestHelpersTreasuryReceivedCredits",
    command: "test-helpers treasury received-credits create",
    about: "Use this endpoint to simulate a test mode ReceivedCredit initiated by a third party",
    description: "Use this endpoint to simulate a test mode ReceivedCredit initiated by a third party. In live \
        mode, you can’t directly create ReceivedCredits initiated by third parties.",
    method: Post,
    path: "/v1/test_helpers/treasury/received_credits",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::AMOUNT_A4231664,
        &super::flags::CURRENCY_5537224A,
        &super::flags::FINANCIAL_ACCOUNT_30F8521B,
        &Flag::new("network", InBody("/network"), Text, "The rails used for the object")
            .required()
            .with(&[Values(&["ach", "us_domestic_wire"])]),
        &super::flags::DESCRIPTION_2B90594E,
        &super::flags::EXPAND_5D4B4118,
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
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"description":{"type":"string","maxLength":5000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"financial_account":{"type":"string"},
"initiating_payment_method_details":{"type":"object","properties":{"type":{"type":"string","enum":["us_bank_account"]},
"us_bank_account":{"type":"object","properties":{"account_holder_name":{"type":"string","maxLength":5000},
"account_number":{"type":"string","maxLength":5000},
"routing_number":{"type":"string","maxLength":5000}}}},
"required":["type"]},
"network":{"type":"string","enum":["ach","us_domestic_wire"]}},
"required":["amount","currency","financial_account","network"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,failure_code,network,amount,currency,financial_account,livemode",
        schema: super::schemas::TEST_HELPERS_TREASURY_RECEIVED_CREDITS_CREATE,
        ..Output::NONE
    },
    example: "--amount 1 --currency text --financial-account text --network ach",
    ..Operation::DEFAULT
};
