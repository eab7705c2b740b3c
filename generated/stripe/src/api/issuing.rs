//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "issuing",
    aliases: &[Alias::spelling("issuings")],
    groups: &[
        &super::issuing_authorizations::GROUP,
        &super::issuing_cardholders::GROUP,
        &super::issuing_cards::GROUP,
        &super::issuing_disputes::GROUP,
        &super::issuing_settlements::GROUP,
        &super::issuing_transactions::GROUP,
    ],
    ..Group::DEFAULT
};
