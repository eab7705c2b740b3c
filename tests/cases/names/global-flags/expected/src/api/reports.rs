//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "reports",
    aliases: &[Alias::spelling("report")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "createReport",
    command: "reports create",
    about: "Create report",
    method: Post,
    path: "/reports",
    flags: &[
        &Flag::new("body.name", InBody("/name"), Text, "").required(),
        &Flag::new("data-param", InBody("/data"), Text, "(api: data)").required(),
        &Flag::new("help-param", Query("help", Style::FORM), Boolean, "(api: help)"),
        &Flag::new(
                "limit-param",
                Query("limit", Style::FORM),
                Integer,
                "How many rows (api: limit)",
            )
            .with(&[Minimum(1.0), Maximum(100.0)]),
        &Flag::new("output-param", Query("output", Style::FORM), Text, "(api: output)"),
        &Flag::new("query.name", Query("name", Style::FORM), Text, ""),
        &Flag::new("version-param", InBody("/version"), Integer, "(api: version)"),
    ],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            schema: r#"{"type":"object","properties":{"data":{"type":"string"},
"name":{"type":"string"},
"version":{"type":"integer"}},
"required":["data","name"]}"#,
            ..Body::DEFAULT
        },
    ),
    example: "--data-param text --body.name text",
    ..Operation::DEFAULT
};
