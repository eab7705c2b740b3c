//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "login-links",
    aliases: &[Alias::spelling("login-link")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostAccountsAccountLoginLinks",
    command: "login-links create",
    about: "Creates a single-use login link for an Express account to access their Stripe dashboard",
    description: "Creates a single-use login link for an Express account to access their Stripe dashboard.\n\n\
        You may only create login links for Express accounts connected to your platform.",
    method: Post,
    path: "/v1/accounts/{account}/login_links",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ACCOUNT, &super::flags::EXPAND_5D4B4118],
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
        columns: "object,created,url",
        schema: r#"{"type":"object","properties":{"created":{"type":"integer"},
"object":{"type":"string","enum":["login_link"]},
"url":{"type":"string"}},
"required":["created","object","url"]}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
