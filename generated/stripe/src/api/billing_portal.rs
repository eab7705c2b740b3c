//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "billing-portal",
    aliases: &[Alias::spelling("billing-portals")],
    groups: &[
        &super::billing_portal_configurations::GROUP,
        &super::billing_portal_sessions::GROUP,
    ],
    ..Group::DEFAULT
};
