//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "apps",
    aliases: &[Alias::spelling("app")],
    groups: &[&super::apps_secrets::GROUP],
    ..Group::DEFAULT
};
