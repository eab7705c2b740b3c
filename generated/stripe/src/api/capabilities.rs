//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "capabilities",
    aliases: &[Alias::spelling("capability")],
    operations: &[&GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetAccountsAccountCapabilitiesCapability",
    command: "capabilities get",
    about: "Retrieves information about the specified Account Capability",
    method: Get,
    path: "/v1/accounts/{account}/capabilities/{capability}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::CAPABILITY,
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,requested,object,requested_at",
        schema: super::schemas::CAPABILITIES_GET,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetAccountsAccountCapabilities",
    command: "capabilities list",
    aliases: &[Alias::spelling("get-accounts-account")],
    about: "Returns a list of capabilities associated with the account",
    description: "Returns a list of capabilities associated with the account. The capabilities are returned \
        sorted by creation date, with the most recent capability appearing first.",
    method: Get,
    path: "/v1/accounts/{account}/capabilities",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ACCOUNT, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,requested,object,requested_at",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"account":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"future_requirements":{"type":"object","properties":{"alternatives":{},
"current_deadline":{"type":["integer","null"]},
"currently_due":{},
"disabled_reason":{"type":["string","null"]},
"errors":{},
"eventually_due":{},
"past_due":{},
"pending_verification":{}},
"required":["currently_due","errors","eventually_due","past_due","pending_verification"]},
"id":{"type":"string"},
"object":{"type":"string","enum":["capability"]},
"requested":{"type":"boolean"},
"requested_at":{"type":["integer","null"]},
"requirements":{"type":"object","properties":{"alternatives":{},
"current_deadline":{"type":["integer","null"]},
"currently_due":{},
"disabled_reason":{"type":["string","null"]},
"errors":{},
"eventually_due":{},
"past_due":{},
"pending_verification":{}},
"required":["currently_due","errors","eventually_due","past_due","pending_verification"]},
"status":{"type":"string","enum":["active","disabled","inactive","pending","unrequested"]}},
"required":["account","id","object","requested","status"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostAccountsAccountCapabilitiesCapability",
    command: "capabilities update",
    about: "Updates an existing Account Capability",
    method: Post,
    path: "/v1/accounts/{account}/capabilities/{capability}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::CAPABILITY,
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "requested",
            InBody("/requested"),
            Boolean,
            "Passing true requests the capability for the account, if it is not already requested",
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
"requested":{"type":"boolean"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,requested,object,requested_at",
        schema: super::schemas::CAPABILITIES_GET,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
