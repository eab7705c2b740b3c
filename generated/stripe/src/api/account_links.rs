//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "account-links",
    aliases: &[Alias::spelling("account-link")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostAccountLinks",
    command: "account-links create",
    about: "Creates an AccountLink object that includes a single-use Stripe URL",
    description: "Creates an AccountLink object that includes a single-use Stripe URL that the platform can \
        redirect their user to in order to take them through the Connect Onboarding flow.",
    method: Post,
    path: "/v1/account_links",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "account",
                InBody("/account"),
                Text,
                "The identifier of the account to create an account link for",
            )
            .required(),
        &Flag::new(
                "type",
                InBody("/type"),
                Text,
                "The type of account link the user is requesting",
            )
            .required()
            .with(&[Values(&["account_onboarding", "account_update"])]),
        &Flag::new(
                "collect",
                InBody("/collect"),
                Text,
                "Which information the platform needs to collect from the user",
            )
            .with(&[Values(&["currently_due", "eventually_due"])]),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "refresh-url",
            InBody("/refresh_url"),
            Text,
            "The URL the user will be redirected to if the account link is expired, has been \
        previously-visited",
        ),
        &Flag::new(
            "return-url",
            InBody("/return_url"),
            Text,
            "The URL that the user will be redirected to upon leaving or completing the linked flow",
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
            schema: r#"{"type":"object","properties":{"account":{"type":"string","maxLength":5000},
"collect":{"type":"string","enum":["currently_due","eventually_due"]},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"refresh_url":{"type":"string"},
"return_url":{"type":"string"},
"type":{"type":"string","enum":["account_onboarding","account_update"]}},
"required":["account","type"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "object,created,expires_at,url",
        schema: r#"{"type":"object","properties":{"created":{"type":"integer"},
"expires_at":{"type":"integer"},
"object":{"type":"string","enum":["account_link"]},
"url":{"type":"string"}},
"required":["created","expires_at","object","url"]}"#,
        ..Output::NONE
    },
    example: "--account text --type account_onboarding",
    ..Operation::DEFAULT
};
