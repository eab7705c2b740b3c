//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "file-links",
    aliases: &[Alias::spelling("file-link")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostFileLinks",
    command: "file-links create",
    about: "Creates a new file link object",
    method: Post,
    path: "/v1/file_links",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("file", InBody("/file"), Text, "The ID of the file").required(),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "expires-at",
            InBody("/expires_at"),
            Integer,
            "A future timestamp after which the link will no longer be usable",
        ),
        &super::flags::METADATA_2F571921,
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
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"expires_at":{"type":"integer"},
"file":{"type":"string","maxLength":5000},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]}},
"required":["file"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,expired,livemode,object,created,expires_at,url",
        schema: super::schemas::FILE_LINKS_CREATE,
        ..Output::NONE
    },
    example: "--file text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetFileLinksLink",
    command: "file-links get",
    about: "Retrieves the file link with the given ID",
    method: Get,
    path: "/v1/file_links/{link}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::LINK_210501AC, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,expired,livemode,object,created,expires_at,url",
        schema: super::schemas::FILE_LINKS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetFileLinks",
    command: "file-links list",
    about: "Returns a list of file links",
    method: Get,
    path: "/v1/file_links",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CREATED_4017E6CA,
        &super::flags::ENDING_BEFORE_6F5E8D48,
        &super::flags::EXPAND_51F06DB8,
        &Flag::new(
            "expired",
            Query("expired", Style::FORM),
            Boolean,
            "Filter links by their expiration status",
        ),
        &Flag::new(
                "file",
                Query("file", Style::FORM),
                Text,
                "Only return links for the given file",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_E1F02050,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,expired,livemode,object,created,expires_at,url",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"created":{"type":"integer"},
"expired":{"type":"boolean"},
"expires_at":{"type":["integer","null"]},
"file":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["file_link"]},
"url":{"type":["string","null"]}},
"required":["created","expired","file","id","livemode","metadata","object"]}},
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
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostFileLinksLink",
    command: "file-links update",
    about: "Updates an existing file link object",
    description: "Updates an existing file link object. Expired links can no longer be updated.",
    method: Post,
    path: "/v1/file_links/{link}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::LINK_210501AC,
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "expires-at",
            InBody("/expires_at"),
            OneOf(&[Integer, Text]),
            "A future timestamp after which the link will no longer be usable, or now to expire the link \
        immediately",
        ),
        &super::flags::METADATA_2F571921,
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
                    name: "expires_at",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"expires_at":{"anyOf":[{"type":"string","enum":["now"],
"maxLength":5000},
{"type":"integer"},
{"type":"string","enum":[""]}]},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,expired,livemode,object,created,expires_at,url",
        schema: super::schemas::FILE_LINKS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
