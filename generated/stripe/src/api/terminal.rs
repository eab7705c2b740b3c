//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "terminal",
    aliases: &[Alias::spelling("terminals")],
    groups: &[
        &super::terminal_configurations::GROUP,
        &super::terminal_connection_tokens::GROUP,
        &super::terminal_locations::GROUP,
        &super::terminal_readers::GROUP,
    ],
    ..Group::DEFAULT
};
