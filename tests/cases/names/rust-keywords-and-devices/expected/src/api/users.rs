//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "users",
    aliases: &[Alias::spelling("user")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "get users",
    command: "users get",
    about: "Get users",
    method: Get,
    path: "/users",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "get-users",
    command: "users list",
    about: "List users",
    method: Get,
    path: "/Users",
    ..Operation::DEFAULT
};
