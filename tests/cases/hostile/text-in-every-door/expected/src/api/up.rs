//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "up",
    aliases: &[Alias::spelling("ups")],
    operations: &[&GET_FILES],
    ..Group::DEFAULT
};

pub static GET_FILES: Operation = Operation {
    id: "../../etc/passwd",
    command: "up get-files",
    about: "rm -rf | $(reboot) bidi",
    method: Get,
    path: "/files",
    ..Operation::DEFAULT
};
