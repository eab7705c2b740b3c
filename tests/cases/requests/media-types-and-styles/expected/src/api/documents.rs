//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "documents",
    aliases: &[Alias::spelling("document")],
    operations: &[&CREATE, &CREATE_ATTACHMENT, &GET, &LIST, &UPDATE_ATTACHMENTS],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "createDocument",
    command: "documents create",
    about: "Create document",
    method: Post,
    path: "/documents",
    flags: &[
        &super::flags::FILE,
        &Flag::new("labels", InBody("/labels"), Map(&Text), ""),
        &Flag::new("lines", InBody("/lines"), List(&Object), ""),
        &Flag::new("owner.address.city", InBody("/owner/address/city"), Text, ""),
        &Flag::new("owner.name", InBody("/owner/name"), Text, ""),
        &Flag::new("state", InBody("/state"), Text, "")
            .with(&[ServerDefault("open"), Values(&["open", "closed"])]),
        &super::flags::TITLE,
    ],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: false,
            schema: r##"{"$ref":"#/$defs/Document"}"##,
            others: &[
                Body {
                    media_type: "multipart/form-data",
                    kind: Multipart,
                    required: false,
                    schema: r#"{"type":"object","properties":{"file":{"type":"string","format":"binary"},
"title":{"type":"string"}}}"#,
                    ..Body::DEFAULT
                },
                Body {
                    media_type: "text/plain",
                    kind: Plain,
                    required: false,
                    schema: r#"{"type":"string"}"#,
                    ..Body::DEFAULT
                },
            ],
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,title,state,owner.name",
        schema: r#"{"type":"object","properties":{"id":{"type":"string"},
"labels":{"type":"object"},
"lines":{"type":"array","items":{"type":"object","properties":{"quantity":{"type":"integer"},
"sku":{"type":"string"}}}},
"owner":{"type":"object","properties":{"address":{"type":"object","properties":{"city":{"type":"string"}}},
"name":{"type":"string"}}},
"state":{"type":"string","enum":["open","closed"]},
"title":{"type":"string"}},
"required":["title"]}"#,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static CREATE_ATTACHMENT: Operation = Operation {
    id: "attach",
    command: "documents create-attachment",
    aliases: &[Alias::spelling("attach")],
    about: "Create attachment",
    method: Post,
    path: "/documents/{id}/attachments",
    flags: &[&super::flags::ID, &super::flags::FILE],
    body: Some(
        &Body {
            media_type: "multipart/form-data",
            kind: Multipart,
            required: false,
            schema: r#"{"type":"string","format":"binary"}"#,
            ..Body::DEFAULT
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "printDocument",
    command: "documents get",
    about: "Get document",
    method: Get,
    path: "/documents/{id}/{format}.pdf",
    flags: &[
        &Flag::new("id", Path("id", Style::MATRIX), Text, "").required(),
        &Flag::new("format", Path("format", Style::LABEL), Text, "").required(),
    ],
    output: Output {
        media_type: "application/pdf",
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "listDocuments",
    command: "documents list",
    about: "List documents",
    method: Get,
    path: "/documents",
    flags: &[
        &Flag::new("filter", Query("filter", Style::DEEP_OBJECT), Object, "")
            .with(
                &[
                    Schema(
                        r#"{"type":"object","properties":{"age":{"type":"integer"},
"state":{"type":"string","enum":["open","closed"]}}}"#,
                    ),
                ],
            ),
        &Flag::new("ids", Query("ids", Style::FORM_JOINED), List(&Integer), ""),
        &Flag::new("page", Query("page", Style::FORM), Integer, ""),
        &Flag::new("per-page", Query("per_page", Style::FORM), Integer, ""),
        &Flag::new("tags", Query("tags", Style::PIPE), List(&Text), ""),
        &Flag::new("where", Query("where", Style::JSON), Map(&Any), ""),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/documents"),
        columns: "id,title,state,owner.name",
        schema: r#"{"type":"object","properties":{"documents":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},
"labels":{"type":"object"},
"lines":{"type":"array","items":{}},
"owner":{"type":"object","properties":{"address":{},
"name":{"type":"string"}}},
"state":{"type":"string","enum":["open","closed"]},
"title":{"type":"string"}},
"required":["title"]}},
"total":{"type":"integer"}}}"#,
        ..Output::NONE
    },
    page: Some(
        &Page {
            next: Next::Number {
                parameter: "page",
                first: 1,
            },
            size: Some("per_page"),
            place: Place::Query,
        },
    ),
    ..Operation::DEFAULT
};

pub static UPDATE_ATTACHMENTS: Operation = Operation {
    id: "reattach",
    command: "documents update-attachments",
    about: "Update attachments",
    method: Put,
    path: "/documents/{id}/attachments",
    flags: &[&super::flags::ID, &super::flags::FILE, &super::flags::TITLE],
    body: Some(
        &Body {
            media_type: "multipart/form-data",
            kind: Multipart,
            required: false,
            schema: r#"{"type":"object","properties":{"file":{"type":"string"},
"title":{"type":"string"}}}"#,
            ..Body::DEFAULT
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};
