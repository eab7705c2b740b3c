//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "checkout",
    aliases: &[Alias::spelling("checkouts")],
    groups: &[&super::checkout_sessions::GROUP],
    ..Group::DEFAULT
};
