//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "self",
    aliases: &[Alias::spelling("selfs")],
    operations: &[&GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "get-self-type",
    command: "self get",
    about: "Get self",
    method: Get,
    path: "/self/{type}",
    flags: &[
        &Flag::new("type", Path("type", Style::SIMPLE), Text, "").required(),
        &Flag::new("crate", Query("crate", Style::FORM), Text, ""),
        &Flag::new("fn", Query("fn", Style::FORM), Text, ""),
    ],
    example: "abc123",
    ..Operation::DEFAULT
};
