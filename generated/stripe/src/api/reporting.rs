//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "reporting",
    aliases: &[Alias::spelling("reportings")],
    groups: &[
        &super::reporting_report_runs::GROUP,
        &super::reporting_report_types::GROUP,
    ],
    ..Group::DEFAULT
};
