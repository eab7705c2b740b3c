//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "search",
    aliases: &[Alias::spelling("searches")],
    operations: &[&GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "searchFast",
    command: "search get",
    about: "Search fast",
    method: Get,
    path: "/search?mode=fast",
    flags: &[&Flag::new("q", InBody("/q"), Text, "")],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            schema: r#"{"type":"object","properties":{"q":{"type":"string"}}}"#,
            ..Body::DEFAULT
        },
    ),
    ..Operation::DEFAULT
};
