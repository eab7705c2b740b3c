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
        &Flag::new("amount", InBody("/amount"), Integer, ""),
        &Flag::new("iban", InBody("/iban"), Text, ""),
        &Flag::new("number", InBody("/number"), Text, ""),
    ],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            schema: r##"{"anyOf":[{"$ref":"#/$defs/Card"},
{"$ref":"#/$defs/Bank"}],
"discriminator":{"propertyName":"type","mapping":{"card":0,"bank":1}}}"##,
            ..Body::DEFAULT
        },
    ),
    example: "--number text --type card",
    ..Operation::DEFAULT
};
