//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "things",
    aliases: &[Alias::spelling("thing")],
    operations: &[&GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "get-things",
    command: "things get",
    aliases: &[Alias::spelling("all")],
    about: "Get thing",
    method: Get,
    path: "/things",
    flags: &[&Flag::new("q", Query("q", Style::FORM), Text, "")],
    ..Operation::DEFAULT
};
