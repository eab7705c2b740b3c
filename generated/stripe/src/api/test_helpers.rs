//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "test-helpers",
    aliases: &[Alias::spelling("test-helper")],
    groups: &[
        &super::test_helpers_customers::GROUP,
        &super::test_helpers_issuing::GROUP,
        &super::test_helpers_refunds::GROUP,
        &super::test_helpers_terminal::GROUP,
        &super::test_helpers_test_clocks::GROUP,
        &super::test_helpers_treasury::GROUP,
    ],
    ..Group::DEFAULT
};
