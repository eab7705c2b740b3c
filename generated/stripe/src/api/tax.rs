//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "tax",
    aliases: &[Alias::spelling("taxes")],
    groups: &[&super::tax_calculations::GROUP, &super::tax_transactions::GROUP],
    ..Group::DEFAULT
};
