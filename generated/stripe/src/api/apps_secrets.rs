//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "secrets",
    aliases: &[Alias::spelling("secret")],
    operations: &[&CREATE, &DELETE, &FIND, &LIST],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostAppsSecrets",
    command: "apps secrets create",
    about: "Create or replace a secret in the secret store",
    method: Post,
    path: "/v1/apps/secrets",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::NAME_6DBC552A,
        &Flag::new(
                "payload",
                InBody("/payload"),
                Text,
                "The plaintext secret value to be stored",
            )
            .required(),
        &super::flags::SCOPE_TYPE,
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "expires-at",
            InBody("/expires_at"),
            Integer,
            "The Unix timestamp for the expiry time of the secret, after which the secret deletes",
        ),
        &super::flags::SCOPE_USER,
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
                    name: "scope",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"expires_at":{"type":"integer"},
"name":{"type":"string","maxLength":5000},
"payload":{"type":"string","maxLength":5000},
"scope":{"type":"object","properties":{"type":{"type":"string","enum":["account","user"]},
"user":{"type":"string","maxLength":5000}},
"required":["type"]}},
"required":["name","payload","scope"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,deleted,livemode,payload,object,created,expires_at",
        schema: super::schemas::APPS_SECRETS_CREATE,
        ..Output::NONE
    },
    example: "--name text --payload text --scope.type account",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "PostAppsSecretsDelete",
    command: "apps secrets delete",
    about: "Deletes a secret from the secret store by name and scope",
    method: Post,
    path: "/v1/apps/secrets/delete",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::NAME_6DBC552A,
        &super::flags::SCOPE_TYPE,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::SCOPE_USER,
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
                    name: "scope",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"name":{"type":"string","maxLength":5000},
"scope":{"type":"object","properties":{"type":{"type":"string","enum":["account","user"]},
"user":{"type":"string","maxLength":5000}},
"required":["type"]}},
"required":["name","scope"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,deleted,livemode,payload,object,created,expires_at",
        schema: super::schemas::APPS_SECRETS_CREATE,
        ..Output::NONE
    },
    destructive: true,
    example: "--name text --scope.type account",
    ..Operation::DEFAULT
};

pub static FIND: Operation = Operation {
    id: "GetAppsSecretsFind",
    command: "apps secrets find",
    aliases: &[Alias::spelling("find-secret"), Alias::spelling("get-find")],
    about: "Finds a secret in the secret store by name and scope",
    method: Get,
    path: "/v1/apps/secrets/find",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "name",
                Query("name", Style::FORM),
                Text,
                "A name for the secret that's unique within the scope",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::SCOPE,
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,name,deleted,livemode,payload,object,created,expires_at",
        schema: super::schemas::APPS_SECRETS_CREATE,
        ..Output::NONE
    },
    example: r#"--name text --scope '{"type":"account"}'"#,
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetAppsSecrets",
    command: "apps secrets list",
    aliases: &[Alias::spelling("get")],
    about: "List all secrets stored on the given scope",
    method: Get,
    path: "/v1/apps/secrets",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SCOPE,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,name,deleted,livemode,payload,object,created,expires_at",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"created":{"type":"integer"},
"deleted":{"type":"boolean"},
"expires_at":{"type":["integer","null"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"name":{"type":"string"},
"object":{"type":"string","enum":["apps.secret"]},
"payload":{"type":["string","null"]},
"scope":{"type":"object","properties":{"type":{"type":"string","enum":["account","user"]},
"user":{"type":"string"}},
"required":["type"]}},
"required":["created","id","livemode","name","object","scope"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
        ..Output::NONE
    },
    page: Some(
        &Page {
            next: Next::LastItem {
                parameter: "starting_after",
                field: "/id",
                more: "/has_more",
            },
            size: Some("limit"),
            place: Place::Query,
        },
    ),
    example: r#"--scope '{"type":"account"}'"#,
    ..Operation::DEFAULT
};
