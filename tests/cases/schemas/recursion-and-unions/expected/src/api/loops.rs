//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "loops",
    aliases: &[Alias::spelling("loop")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "createLoop",
    command: "loops create",
    about: "Create loop",
    method: Post,
    path: "/loops",
    flags: &[&Flag::new("body", InBody(""), Any, "")],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: false,
            schema: r"{}",
            ..Body::DEFAULT
        },
    ),
    ..Operation::DEFAULT
};
