//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "fee-refunds",
    aliases: &[Alias::spelling("fee-refund")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostApplicationFeesIdRefunds",
    command: "fee-refunds create",
    about: "Refunds an application fee that has previously been collected but not yet refunded",
    description: "Refunds an application fee that has previously been collected but not yet refunded. Funds will \
        be refunded to the Stripe account from which the fee was originally collected.\n\n\
        You can optionally refund only part of an application fee. You can do so multiple times, until \
        the entire fee has been refunded.\n\n\
        Once entirely refunded, an application fee can’t be refunded again. This method will raise an \
        error when called on an already-refunded application fee, or when trying to refund more money \
        than is left on an application fee.",
    method: Post,
    path: "/v1/application_fees/{id}/refunds",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ID_4DA3794B,
        &Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "A positive integer, in cents (or local equivalent), representing how much of this fee to refund",
        ),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
    ],
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
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,object,created",
        schema: super::schemas::FEE_REFUNDS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetApplicationFeesFeeRefundsId",
    command: "fee-refunds get",
    about: "By default, you can see the 10 most recent refunds stored directly on the application fee object",
    description: "By default, you can see the 10 most recent refunds stored directly on the application fee \
        object, but you can also retrieve details about a specific refund stored on the application fee.",
    method: Get,
    path: "/v1/application_fees/{fee}/refunds/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::FEE,
        &super::flags::ID_4DA3794B,
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,object,created",
        schema: super::schemas::FEE_REFUNDS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetApplicationFeesIdRefunds",
    command: "fee-refunds list",
    aliases: &[Alias::spelling("get-application-id")],
    about: "You can see a list of the refunds belonging to a specific application fee",
    description: "You can see a list of the refunds belonging to a specific application fee. Note that the 10 \
        most recent refunds are always available by default on the application fee object. If you need \
        more than those 10, you can use this API method and the limit and starting_after parameters to \
        page through additional refunds.",
    method: Get,
    path: "/v1/application_fees/{id}/refunds",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ID_4DA3794B,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,amount,currency,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"balance_transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"fee":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"id":{"type":"string"},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["fee_refund"]}},
"required":["amount","created","currency","fee","id","object"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
        ..Output::NONE
    },
    page: Some(
        &Page {
            next: Next::LastItem {
                parameter: "starting_after",
                field: "/id",
                more: "/has_more",
            },
            size: Some("limit"),
            place: Place::Query,
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostApplicationFeesFeeRefundsId",
    command: "fee-refunds update",
    about: "Updates the specified application fee refund by setting the values of the parameters passed",
    description: "Updates the specified application fee refund by setting the values of the parameters passed. \
        Any parameters not provided will be left unchanged.\n\n\
        This request only accepts metadata as an argument.",
    method: Post,
    path: "/v1/application_fees/{fee}/refunds/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::FEE,
        &super::flags::ID_4DA3794B,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
    ],
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
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: super::schemas::CHARGES_REFUNDS_UPDATE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,object,created",
        schema: super::schemas::FEE_REFUNDS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
