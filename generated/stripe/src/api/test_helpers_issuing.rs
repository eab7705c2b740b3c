//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "issuing",
    aliases: &[Alias::spelling("issuings")],
    groups: &[&super::test_helpers_issuing_cards::GROUP],
    ..Group::DEFAULT
};
