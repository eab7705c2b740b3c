//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "auth-api",
    aliases: &[Alias::spelling("auth-apis")],
    operations: &[&LIST_KEYS],
    ..Group::DEFAULT
};

pub static LIST_KEYS: Operation = Operation {
    id: "get-auth-keys",
    command: "auth-api list-keys",
    about: "List keys",
    method: Get,
    path: "/auth/keys",
    ..Operation::DEFAULT
};
