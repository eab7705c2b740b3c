//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "radar",
    aliases: &[Alias::spelling("radars")],
    groups: &[
        &super::radar_early_fraud_warnings::GROUP,
        &super::radar_value_list_items::GROUP,
        &super::radar_value_lists::GROUP,
    ],
    ..Group::DEFAULT
};
