//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "terminal",
    aliases: &[Alias::spelling("terminals")],
    groups: &[&super::test_helpers_terminal_readers::GROUP],
    ..Group::DEFAULT
};
