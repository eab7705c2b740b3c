//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "transfers",
    aliases: &[Alias::spelling("transfer")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTransfers",
    command: "transfers create",
    about: "To send funds from your Stripe account to a connected account, you create a new transfer object",
    description: "To send funds from your Stripe account to a connected account, you create a new transfer \
        object. Your Stripe balance must be able to cover the transfer amount, or you’ll receive an \
        “Insufficient Funds” error.",
    method: Post,
    path: "/v1/transfers",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "currency",
                InBody("/currency"),
                Text,
                "3-letter ISO code for currency",
            )
            .required(),
        &Flag::new(
                "destination",
                InBody("/destination"),
                Text,
                "The ID of a connected Stripe account",
            )
            .required(),
        &Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "A positive integer in cents (or local equivalent) representing how much to transfer",
        ),
        &super::flags::DESCRIPTION_2B90594E,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &Flag::new(
            "source-transaction",
            InBody("/source_transaction"),
            Text,
            "You can use this parameter to transfer funds from a charge before they are added to your \
        available balance",
        ),
        &Flag::new(
                "source-type",
                InBody("/source_type"),
                Text,
                "The source balance to use for this transfer",
            )
            .with(&[Values(&["bank_account", "card", "fpx"])]),
        &super::flags::TRANSFER_GROUP_48B1F91B,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
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
"currency":{"type":"string"},
"description":{"type":"string","maxLength":5000},
"destination":{"type":"string"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"source_transaction":{"type":"string"},
"source_type":{"type":"string","enum":["bank_account","card","fpx"],
"maxLength":5000},
"transfer_group":{"type":"string"}},
"required":["currency","destination"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,source_type,amount_reversed,livemode,reversed,transfer_group",
        schema: super::schemas::TRANSFERS_CREATE,
        ..Output::NONE
    },
    example: "--currency text --destination text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTransfersTransfer",
    command: "transfers get",
    about: "Retrieves the details of an existing transfer",
    description: "Retrieves the details of an existing transfer. Supply the unique transfer ID from either a \
        transfer creation request or the transfer list, and Stripe will return the corresponding \
        transfer information.",
    method: Get,
    path: "/v1/transfers/{transfer}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::TRANSFER, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,source_type,amount_reversed,livemode,reversed,transfer_group",
        schema: super::schemas::TRANSFERS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTransfers",
    command: "transfers list",
    about: "Returns a list of existing transfers sent to connected accounts",
    description: "Returns a list of existing transfers sent to connected accounts. The transfers are returned in \
        sorted order, with the most recently created transfers appearing first.",
    method: Get,
    path: "/v1/transfers",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CREATED_4017E6CA,
        &Flag::new(
                "destination",
                Query("destination", Style::FORM),
                Text,
                "Only return transfers for the destination specified by this account ID",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "transfer-group",
                Query("transfer_group", Style::FORM),
                Text,
                "Only return transfers with the specified transfer group",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,amount,currency,source_type,amount_reversed,livemode,reversed,transfer_group",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_reversed":{"type":"integer"},
"balance_transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"description":{"type":["string","null"]},
"destination":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"destination_payment":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["transfer"]},
"reversals":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"reversed":{"type":"boolean"},
"source_transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"source_type":{"type":"string"},
"transfer_group":{"type":["string","null"]}},
"required":["amount","amount_reversed","created","currency","id","livemode","metadata","object","reversals","reversed"]}},
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
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostTransfersTransfer",
    command: "transfers update",
    about: "Updates the specified transfer by setting the values of the parameters passed",
    description: "Updates the specified transfer by setting the values of the parameters passed. Any parameters \
        not provided will be left unchanged.\n\n\
        This request accepts only metadata as an argument.",
    method: Post,
    path: "/v1/transfers/{transfer}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::TRANSFER,
        &super::flags::DESCRIPTION_2B90594E,
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
            schema: super::schemas::TOPUPS_UPDATE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,source_type,amount_reversed,livemode,reversed,transfer_group",
        schema: super::schemas::TRANSFERS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
