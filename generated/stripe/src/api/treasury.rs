//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "treasury",
    aliases: &[Alias::spelling("treasuries")],
    groups: &[
        &super::treasury_credit_reversals::GROUP,
        &super::treasury_debit_reversals::GROUP,
        &super::treasury_financial_accounts::GROUP,
        &super::treasury_inbound_transfers::GROUP,
        &super::treasury_outbound_payments::GROUP,
        &super::treasury_outbound_transfers::GROUP,
        &super::treasury_received_credits::GROUP,
        &super::treasury_received_debits::GROUP,
        &super::treasury_transaction_entries::GROUP,
        &super::treasury_transactions::GROUP,
    ],
    ..Group::DEFAULT
};
