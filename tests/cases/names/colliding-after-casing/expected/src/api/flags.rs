//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static REACTION_ID: Flag = Flag::new(
        "reaction-id",
        Path("reaction_id", Style::SIMPLE),
        Text,
        "",
    )
    .required();
