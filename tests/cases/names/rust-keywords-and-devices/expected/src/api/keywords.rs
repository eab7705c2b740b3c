//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "keywords",
    aliases: &[Alias::spelling("keyword")],
    operations: &[&GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "get-",
    command: "keywords get",
    about: "Get keyword",
    method: Get,
    path: "/",
    ..Operation::DEFAULT
};
