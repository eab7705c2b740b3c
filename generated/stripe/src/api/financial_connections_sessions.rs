//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "sessions",
    aliases: &[Alias::spelling("session")],
    operations: &[&CREATE, &GET],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostFinancialConnectionsSessions",
    command: "financial-connections sessions create",
    about: "To launch the Financial Connections authorization flow, create a Session",
    description: "To launch the Financial Connections authorization flow, create a Session. The session’s \
        client_secret can be used to launch the flow using Stripe.js.",
    method: Post,
    path: "/v1/financial_connections/sessions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("account-holder.type", InBody("/account_holder/type"), Text, "")
            .required()
            .with(&[Values(&["account", "customer"])]),
        Flag::new(
                "permissions",
                InBody("/permissions"),
                List(&Text),
                "List of data features that you would like to request access to",
            )
            .required()
            .with(
                &[Values(&["balances", "ownership", "payment_method", "transactions"])],
            ),
        Flag::new("account-holder.account", InBody("/account_holder/account"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "account-holder.customer",
                InBody("/account_holder/customer"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new("filters.countries", InBody("/filters/countries"), List(&Text), ""),
        Flag::new(
                "return-url",
                InBody("/return_url"),
                Text,
                "For webview integrations only",
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
                    name: "account_holder",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "filters",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "permissions",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,livemode,object,client_secret,return_url",
        schema: super::schemas::FINANCIAL_CONNECTIONS_SESSIONS_CREATE,
        ..Output::NONE
    },
    example: "--account-holder.type account --permissions balances",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetFinancialConnectionsSessionsSession",
    command: "financial-connections sessions get",
    about: "Retrieves the details of a Financial Connections Session",
    method: Get,
    path: "/v1/financial_connections/sessions/{session}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("session", Path("session", Style::SIMPLE), Text, "")
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
        columns: "id,livemode,object,client_secret,return_url",
        schema: super::schemas::FINANCIAL_CONNECTIONS_SESSIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
