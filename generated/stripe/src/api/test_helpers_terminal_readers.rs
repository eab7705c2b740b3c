//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "readers",
    aliases: &[Alias::spelling("reader")],
    operations: &[&PRESENT_PAYMENT_METHOD],
    ..Group::DEFAULT
};

pub static PRESENT_PAYMENT_METHOD: Operation = Operation {
    id: "PostTestHelpersTerminalReadersReaderPresentPaymentMethod",
    command: "test-helpers terminal readers present-payment-method",
    about: "Presents a payment method on a simulated reader",
    description: "Presents a payment method on a simulated reader. Can be used to simulate accepting a payment, \
        saving a card or refunding a transaction.",
    method: Post,
    path: "/v1/test_helpers/terminal/readers/{reader}/present_payment_method",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::READER,
        &Flag::new(
            "amount-tip",
            InBody("/amount_tip"),
            Integer,
            "Simulated on-reader tip amount",
        ),
        &Flag::new("card-present.number", InBody("/card_present/number"), Text, ""),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "interac-present.number",
            InBody("/interac_present/number"),
            Text,
            "",
        ),
        &Flag::new("type", InBody("/type"), Text, "Simulated payment type")
            .with(&[Values(&["card_present", "interac_present"])]),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "card_present",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "interac_present",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"amount_tip":{"type":"integer"},
"card_present":{"type":"object","properties":{"number":{"type":"string","maxLength":5000}}},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"interac_present":{"type":"object","properties":{"number":{"type":"string","maxLength":5000}}},
"type":{"type":"string","enum":["card_present","interac_present"]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,label,status,device_type,device_sw_version,ip_address,livemode,serial_number",
        schema: super::schemas::TERMINAL_READERS_CANCEL_ACTION,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
