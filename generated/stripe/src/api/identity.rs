//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "identity",
    aliases: &[Alias::spelling("identities")],
    groups: &[
        &super::identity_verification_reports::GROUP,
        &super::identity_verification_sessions::GROUP,
    ],
    ..Group::DEFAULT
};
