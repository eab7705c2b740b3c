//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "link-account-sessions",
    aliases: &[Alias::spelling("link-account-session")],
    operations: &[&CREATE, &GET],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostLinkAccountSessions",
    command: "link-account-sessions create",
    about: "To launch the Financial Connections authorization flow, create a Session",
    description: "To launch the Financial Connections authorization flow, create a Session. The session’s \
        client_secret can be used to launch the flow using Stripe.js.",
    method: Post,
    path: "/v1/link_account_sessions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT_HOLDER_TYPE_3AD79487,
        &super::flags::PERMISSIONS,
        &super::flags::ACCOUNT_HOLDER_ACCOUNT,
        &super::flags::ACCOUNT_HOLDER_CUSTOMER,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::FILTERS_COUNTRIES,
        &super::flags::RETURN_URL_7CCEEB0C,
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
            schema: super::schemas::FINANCIAL_CONNECTIONS_SESSIONS_CREATE,
            ..Body::DEFAULT
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
    id: "GetLinkAccountSessionsSession",
    command: "link-account-sessions get",
    about: "Retrieves the details of a Financial Connections Session",
    method: Get,
    path: "/v1/link_account_sessions/{session}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::SESSION_C3F57DBE, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,livemode,object,client_secret,return_url",
        schema: super::schemas::FINANCIAL_CONNECTIONS_SESSIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
