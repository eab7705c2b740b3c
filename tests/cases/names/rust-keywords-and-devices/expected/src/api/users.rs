//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "users",
    aliases: &[Alias::spelling("user")],
    about: "Users",
    operations: &[&GET, &GET_GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "get users",
    name: "get",
    command: &["users", "get"],
    about: "Get users",
    method: Get,
    path: "/users",
    ..Operation::DEFAULT
};

pub static GET_GET: Operation = Operation {
    id: "get-users",
    name: "get-get",
    command: &["users", "get-get"],
    about: "Get get users",
    method: Get,
    path: "/Users",
    ..Operation::DEFAULT
};
