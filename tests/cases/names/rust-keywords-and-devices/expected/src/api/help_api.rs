//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "help-api",
    aliases: &[Alias::spelling("help-apis")],
    operations: &[&GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "get-help",
    command: "help-api get",
    about: "Get help api",
    method: Get,
    path: "/help",
    ..Operation::DEFAULT
};
