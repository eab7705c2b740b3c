//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "connection-tokens",
    aliases: &[Alias::spelling("connection-token")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTerminalConnectionTokens",
    command: "terminal connection-tokens create",
    about: "To connect to a reader the Stripe Terminal SDK needs to retrieve a short-lived connection token \
        from Stripe, proxied…",
    description: "To connect to a reader the Stripe Terminal SDK needs to retrieve a short-lived connection token \
        from Stripe, proxied through your server. On your backend, add an endpoint that creates and \
        returns a connection token.",
    method: Post,
    path: "/v1/terminal/connection_tokens",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "location",
            InBody("/location"),
            Text,
            "The id of the location that this connection token is scoped to",
        ),
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
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"location":{"type":"string","maxLength":5000}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "location,object,secret",
        schema: r#"{"type":"object","properties":{"location":{"type":"string"},
"object":{"type":"string","enum":["terminal.connection_token"]},
"secret":{"type":"string"}},
"required":["object","secret"]}"#,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};
