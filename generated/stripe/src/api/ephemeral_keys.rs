//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "ephemeral-keys",
    aliases: &[Alias::spelling("ephemeral-key")],
    operations: &[&CREATE, &DELETE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostEphemeralKeys",
    command: "ephemeral-keys create",
    about: "Creates a short-lived API key for a given resource",
    method: Post,
    path: "/v1/ephemeral_keys",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
            "customer",
            InBody("/customer"),
            Text,
            "The ID of the Customer you'd like to modify using the resulting ephemeral key",
        ),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "issuing-card",
            InBody("/issuing_card"),
            Text,
            "The ID of the Issuing Card you'd like to access using the resulting ephemeral key",
        ),
        &Flag::new(
            "verification-session",
            InBody("/verification_session"),
            Text,
            "The ID of the Identity VerificationSession you'd like to access using the resulting ephemeral \
        key",
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
            schema: r#"{"type":"object","properties":{"customer":{"type":"string","maxLength":5000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"issuing_card":{"type":"string","maxLength":5000},
"verification_session":{"type":"string","maxLength":5000}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,expires,livemode,object,secret,created",
        schema: super::schemas::EPHEMERAL_KEYS_CREATE,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteEphemeralKeysKey",
    command: "ephemeral-keys delete",
    about: "Invalidates a short-lived API key for a given resource",
    method: Delete,
    path: "/v1/ephemeral_keys/{key}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("key", Path("key", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_5D4B4118,
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
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,expires,livemode,object,secret,created",
        schema: super::schemas::EPHEMERAL_KEYS_CREATE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};
