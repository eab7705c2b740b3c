//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "cards",
    aliases: &[Alias::spelling("card")],
    operations: &[&DELIVER_SHIPPING, &FAIL_SHIPPING, &RETURN_SHIPPING, &SHIP_SHIPPING],
    ..Group::DEFAULT
};

pub static DELIVER_SHIPPING: Operation = Operation {
    id: "PostTestHelpersIssuingCardsCardShippingDeliver",
    command: "test-helpers issuing cards deliver-shipping",
    about: "Updates the shipping status of the specified Issuing Card object to delivered",
    method: Post,
    path: "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CARD_16CEE3A0, &super::flags::EXPAND_5D4B4118],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: super::schemas::ISSUING_CARDS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static FAIL_SHIPPING: Operation = Operation {
    id: "PostTestHelpersIssuingCardsCardShippingFail",
    command: "test-helpers issuing cards fail-shipping",
    about: "Updates the shipping status of the specified Issuing Card object to failure",
    method: Post,
    path: "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CARD_16CEE3A0, &super::flags::EXPAND_5D4B4118],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: super::schemas::ISSUING_CARDS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static RETURN_SHIPPING: Operation = Operation {
    id: "PostTestHelpersIssuingCardsCardShippingReturn",
    command: "test-helpers issuing cards return-shipping",
    about: "Updates the shipping status of the specified Issuing Card object to returned",
    method: Post,
    path: "/v1/test_helpers/issuing/cards/{card}/shipping/return",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CARD_16CEE3A0, &super::flags::EXPAND_5D4B4118],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: super::schemas::ISSUING_CARDS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static SHIP_SHIPPING: Operation = Operation {
    id: "PostTestHelpersIssuingCardsCardShippingShip",
    command: "test-helpers issuing cards ship-shipping",
    about: "Updates the shipping status of the specified Issuing Card object to shipped",
    method: Post,
    path: "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CARD_16CEE3A0, &super::flags::EXPAND_5D4B4118],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: super::schemas::ISSUING_CARDS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
