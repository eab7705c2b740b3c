//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "cash-balance",
    aliases: &[Alias::spelling("cash-balances")],
    operations: &[&GET, &UPDATE],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetCustomersCustomerCashBalance",
    command: "cash-balance get",
    about: "Retrieves a customer’s cash balance",
    method: Get,
    path: "/v1/customers/{customer}/cash_balance",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
    ],
    output: Output {
        media_type: "application/json",
        columns: "customer,livemode,object",
        schema: super::schemas::CASH_BALANCE_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostCustomersCustomerCashBalance",
    command: "cash-balance update",
    about: "Changes the settings on a customer’s cash balance",
    method: Post,
    path: "/v1/customers/{customer}/cash_balance",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "settings.reconciliation-mode",
                InBody("/settings/reconciliation_mode"),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "manual", "merchant_default"])]),
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
                    name: "settings",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "customer,livemode,object",
        schema: super::schemas::CASH_BALANCE_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
