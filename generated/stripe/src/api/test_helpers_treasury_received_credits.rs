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
        Flag::new(
                "amount",
                InBody("/amount"),
                Integer,
                "Amount (in cents) to be transferred",
            )
            .required(),
        Flag::new(
                "currency",
                InBody("/currency"),
                Text,
                "Three-letter ISO currency code, in lowercase",
            )
            .required(),
        Flag::new(
                "financial-account",
                InBody("/financial_account"),
                Text,
                "The FinancialAccount to send funds to",
            )
            .required(),
        Flag::new("network", InBody("/network"), Text, "The rails used for the object")
            .required()
            .with(&[Values(&["ach", "us_domestic_wire"])]),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string attached to the object",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "initiating-payment-method-details.type",
                InBody("/initiating_payment_method_details/type"),
                Text,
                "",
            )
            .with(&[Values(&["us_bank_account"])]),
        Flag::new(
                "initiating-payment-method-details.us-bank-account.account-holder-name",
                InBody(
                    "/initiating_payment_method_details/us_bank_account/account_holder_name",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "initiating-payment-method-details.us-bank-account.account-number",
                InBody(
                    "/initiating_payment_method_details/us_bank_account/account_number",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "initiating-payment-method-details.us-bank-account.routing-number",
                InBody(
                    "/initiating_payment_method_details/us_bank_account/routing_number",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
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
        schema: super::schemas::TEST_HELPERS_TREASURY_RECEIVED_CREDITS_CREATE,
        ..Output::NONE
    },
    example: "--amount 1 --currency text --financial-account text --network ach",
    ..Operation::DEFAULT
};
