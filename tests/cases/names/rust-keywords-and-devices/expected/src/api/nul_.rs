//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "nul",
    aliases: &[Alias::spelling("nuls")],
    operations: &[&GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "get-nul",
    command: "nul get",
    about: "Get nul",
    method: Get,
    path: "/nul",
    ..Operation::DEFAULT
};
