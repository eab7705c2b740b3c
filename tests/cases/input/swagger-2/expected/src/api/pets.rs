//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "pets",
    aliases: &[Alias::spelling("pet")],
    operations: &[&CREATE, &LIST, &UPLOAD_PHOTO],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "addPet",
    command: "pets create",
    aliases: &[Alias::spelling("add")],
    about: "Add pet",
    method: Post,
    path: "/pets",
    security: &[
        &[Requirement::of(&super::security::KEY, &[])],
        &[Requirement::of(&super::security::LOGIN, &["read"])],
    ],
    flags: &[
        &Flag::new("name", InBody("/name"), Text, "").required().nullable(),
        &Flag::new("tag", InBody("/tag"), Text, ""),
    ],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            schema: r##"{"$ref":"#/$defs/Pet"}"##,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,tag",
        schema: r#"{"type":"object","properties":{"id":{"type":"integer"},
"name":{"type":["string","null"]},
"tag":{"type":"string"}},
"required":["name"]}"#,
        ..Output::NONE
    },
    example: "--name text",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "findPets",
    command: "pets list",
    aliases: &[Alias::spelling("find")],
    about: "Find pets",
    method: Get,
    path: "/pets",
    security: &[
        &[Requirement::of(&super::security::KEY, &[])],
        &[Requirement::of(&super::security::LOGIN, &["read"])],
    ],
    flags: &[
        &Flag::new("kinds", Query("kinds", Style::FORM), List(&Text), ""),
        &Flag::new("limit-param", Query("limit", Style::FORM), Integer, "(api: limit)")
            .with(&[Minimum(-2147483648.0), Maximum(2147483647.0)]),
        &Flag::new("offset", Query("offset", Style::FORM), Integer, ""),
        &Flag::new("tags", Query("tags", Style::FORM_JOINED), List(&Text), ""),
    ],
    output: Output {
        media_type: "application/json",
        items: Some(""),
        columns: "id,name,tag",
        schema: r#"{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer"},
"name":{"type":["string","null"]},
"tag":{"type":"string"}},
"required":["name"]}}"#,
        ..Output::NONE
    },
    page: Some(
        &Page {
            next: Next::Offset {
                parameter: "offset",
            },
            size: Some("limit"),
            place: Place::Query,
        },
    ),
    ..Operation::DEFAULT
};

pub static UPLOAD_PHOTO: Operation = Operation {
    id: "uploadPhoto",
    command: "pets upload-photo",
    about: "Upload photo",
    method: Post,
    path: "/pets/{id}/photo",
    security: &[
        &[Requirement::of(&super::security::KEY, &[])],
        &[Requirement::of(&super::security::LOGIN, &["read"])],
    ],
    flags: &[
        &Flag::new("id", Path("id", Style::SIMPLE), Integer, "").required(),
        &Flag::new("photo", InBody("/photo"), File, "").required(),
        &Flag::new("caption", InBody("/caption"), Text, ""),
    ],
    body: Some(
        &Body {
            media_type: "multipart/form-data",
            kind: Multipart,
            required: true,
            schema: r#"{"type":"object","properties":{"caption":{"type":"string"},
"photo":{"type":"string","format":"binary"}},
"required":["photo"]}"#,
            ..Body::DEFAULT
        },
    ),
    example: "1 --photo text",
    ..Operation::DEFAULT
};
