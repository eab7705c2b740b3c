//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "things",
    aliases: &[Alias::spelling("thing")],
    operations: &[&ACTIVATE, &CLEAR, &LIST],
    ..Group::DEFAULT
};

pub static ACTIVATE: Operation = Operation {
    id: "xqZapPost",
    command: "things activate",
    aliases: &[Alias::spelling("activate-thing"), Alias::spelling("post")],
    about: "Activate thing",
    method: Post,
    path: "/v1/xq/{id}/zap",
    flags: &[
        &Flag::new("id", Path("id", Style::SIMPLE), Text, "").required(),
        &Flag::new("account", Query("account", Style::FORM), Text, "")
            .with(&[Env("ACME_ACCOUNT")]),
        &Flag::new("mode", Query("mode", Style::FORM), Text, "").with(&[Preset("fast")]),
    ],
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CLEAR: Operation = Operation {
    id: "xqDeleteAll",
    command: "things clear",
    aliases: &[Alias::spelling("clear-thing"), Alias::spelling("delete-all")],
    about: "Clear thing",
    method: Delete,
    path: "/v1/xq",
    hidden: true,
    destructive: true,
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "xqList",
    command: "things list",
    about: "List things",
    method: Get,
    path: "/v1/xq",
    ..Operation::DEFAULT
};
