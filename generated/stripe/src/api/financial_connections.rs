//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "financial-connections",
    aliases: &[Alias::spelling("financial-connection")],
    groups: &[
        &super::financial_connections_accounts::GROUP,
        &super::financial_connections_sessions::GROUP,
    ],
    ..Group::DEFAULT
};
