//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "things",
    aliases: &[Alias::spelling("thing")],
    groups: &[&super::things_parts::GROUP],
    operations: &[&LIST],
    ..Group::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "listThings",
    command: "things list",
    about: "List things",
    method: Get,
    path: "/things",
    flags: &[
        &Flag::new("deep", Query("deep", Style::FORM), Object, "")
            .required()
            .with(
                &[Schema(r#"{"type":"object","properties":{"a":{"type":"string"}}}"#)],
            ),
        &Flag::new("size", Query("size", Style::FORM), Integer, "").with(&[Minimum(1.0)]),
    ],
    output: Output {
        media_type: "application/json",
        schema: r"{}",
        ..Output::NONE
    },
    example: "--deep '{}'",
    ..Operation::DEFAULT
};
