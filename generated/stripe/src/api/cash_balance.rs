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
    flags: &[&super::flags::CUSTOMER_57BEE8B0, &super::flags::EXPAND_51F06DB8],
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
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
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
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"settings":{"type":"object","properties":{"reconciliation_mode":{"type":"string","enum":["automatic","manual","merchant_default"]}}}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
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
