//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "payments",
    aliases: &[Alias::spelling("payment")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "createPayment",
    command: "payments create",
    about: "Create payment",
    method: Post,
    path: "/payments",
    flags: &[
        &Flag::new("type", InBody("/type"), Text, "").required(),
        &Flag::new("amount", InBody("/amount"), Integer, "")
            .with(&[ExclusiveMinimum(0.0)]),
        &Flag::new("iban", InBody("/iban"), Text, ""),
        &Flag::new("number", InBody("/number"), Text, ""),
    ],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            parts: &[],
            alternatives: &[],
        },
    ),
    example: "--type text",
    ..Operation::DEFAULT
};
