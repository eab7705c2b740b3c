//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "treasury",
    aliases: &[Alias::spelling("treasuries")],
    groups: &[
        &super::test_helpers_treasury_inbound_transfers::GROUP,
        &super::test_helpers_treasury_outbound_payments::GROUP,
        &super::test_helpers_treasury_outbound_transfers::GROUP,
        &super::test_helpers_treasury_received_credits::GROUP,
        &super::test_helpers_treasury_received_debits::GROUP,
    ],
    ..Group::DEFAULT
};
