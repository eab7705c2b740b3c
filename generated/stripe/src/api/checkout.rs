//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "checkout",
    aliases: &[Alias::spelling("checkouts")],
    about: "Checkout",
    groups: &[&super::checkout_sessions::GROUP],
    ..Group::DEFAULT
};
