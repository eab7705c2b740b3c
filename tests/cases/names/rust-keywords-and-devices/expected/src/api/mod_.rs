//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "mod",
    aliases: &[Alias::spelling("mods")],
    operations: &[&GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "get-mod",
    command: "mod get",
    about: "Get mod",
    method: Get,
    path: "/mod",
    ..Operation::DEFAULT
};
