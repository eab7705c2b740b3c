//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "con",
    aliases: &[Alias::spelling("cons")],
    operations: &[&GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "get-con",
    command: "con get",
    about: "Get con",
    method: Get,
    path: "/con",
    ..Operation::DEFAULT
};
