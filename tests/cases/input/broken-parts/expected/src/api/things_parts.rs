//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "parts",
    aliases: &[Alias::spelling("part")],
    operations: &[&DELETE],
    ..Group::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "delete-things-id-parts-part",
    command: "things parts delete",
    about: "Delete part",
    method: Delete,
    path: "/things/{id}/parts/{part}",
    flags: &[
        &Flag::new("id", Path("id", Style::SIMPLE), Text, "").required(),
        &Flag::new("part", Path("part", Style::SIMPLE), Text, "").required(),
    ],
    destructive: true,
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
