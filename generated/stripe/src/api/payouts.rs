//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "payouts",
    aliases: &[Alias::spelling("payout")],
    operations: &[&CANCEL, &CREATE, &GET, &LIST, &REVERSE, &UPDATE],
    ..Group::DEFAULT
};

pub static CANCEL: Operation = Operation {
    id: "PostPayoutsPayoutCancel",
    command: "payouts cancel",
    aliases: &[Alias::spelling("cancel-payout")],
    about: "A previously created payout can be canceled if it has not yet been paid out",
    description: "A previously created payout can be canceled if it has not yet been paid out. Funds will be \
        refunded to your available balance. You may not cancel automatic Stripe payouts.",
    method: Post,
    path: "/v1/payouts/{payout}/cancel",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::PAYOUT_19F3C5F5, &super::flags::EXPAND_5D4B4118],
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
        columns: "id,status,type,amount,currency,reconciliation_status,source_type,automatic",
        schema: super::schemas::PAYOUTS_CANCEL,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostPayouts",
    command: "payouts create",
    about: "To send funds to your own bank account, you create a new payout object",
    description: "To send funds to your own bank account, you create a new payout object. Your Stripe balance \
        must be able to cover the payout amount, or you’ll receive an “Insufficient Funds” error.\n\n\
        If your API key is in test mode, money won’t actually be sent, though everything else will \
        occur as if in live mode.\n\n\
        If you are creating a manual payout on a Stripe account that uses multiple payment source \
        types, you’ll need to specify the source type balance that the payout should draw from. The \
        balance object details available and pending amounts by source type.",
    method: Post,
    path: "/v1/payouts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "amount",
                InBody("/amount"),
                Integer,
                "A positive integer in cents representing how much to payout",
            )
            .required(),
        &super::flags::CURRENCY_5537224A,
        &super::flags::DESCRIPTION_2B90594E,
        &Flag::new(
            "destination",
            InBody("/destination"),
            Text,
            "The ID of a bank account or a card to send the payout to",
        ),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &Flag::new(
                "method",
                InBody("/method"),
                Text,
                "The method used to send this payout, which can be standard or instant",
            )
            .with(&[Values(&["instant", "standard"])]),
        &Flag::new(
                "source-type",
                InBody("/source_type"),
                Text,
                "The balance type of your Stripe balance to draw this payout from",
            )
            .with(&[Values(&["bank_account", "card", "fpx"])]),
        &Flag::new(
            "statement-descriptor",
            InBody("/statement_descriptor"),
            Text,
            "A string to be displayed on the recipient's bank or card statement",
        ),
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
"method":{"type":"string","enum":["instant","standard"],
"maxLength":5000},
"source_type":{"type":"string","enum":["bank_account","card","fpx"],
"maxLength":5000},
"statement_descriptor":{"type":"string","maxLength":22}},
"required":["amount","currency"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,amount,currency,reconciliation_status,source_type,automatic",
        schema: super::schemas::PAYOUTS_CANCEL,
        ..Output::NONE
    },
    example: "--amount 1 --currency text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetPayoutsPayout",
    command: "payouts get",
    about: "Retrieves the details of an existing payout",
    description: "Retrieves the details of an existing payout. Supply the unique payout ID from either a payout \
        creation request or the payout list, and Stripe will return the corresponding payout \
        information.",
    method: Get,
    path: "/v1/payouts/{payout}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::PAYOUT_19F3C5F5, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,amount,currency,reconciliation_status,source_type,automatic",
        schema: super::schemas::PAYOUTS_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetPayouts",
    command: "payouts list",
    about: "Returns a list of existing payouts sent to third-party bank accounts or that Stripe has sent you",
    description: "Returns a list of existing payouts sent to third-party bank accounts or that Stripe has sent \
        you. The payouts are returned in sorted order, with the most recently created payouts appearing \
        first.",
    method: Get,
    path: "/v1/payouts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "arrival-date",
                Query("arrival_date", Style::DEEP_OBJECT),
                OneOf(&[Object, Integer]),
                "",
            )
            .with(&[Schema(super::schemas::ACCOUNTS_LIST)]),
        &super::flags::CREATED_4017E6CA,
        &Flag::new(
            "destination",
            Query("destination", Style::FORM),
            Text,
            "The ID of an external account - only return payouts sent to this external account",
        ),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return payouts that have the given status: pending, paid, failed, or canceled",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,type,amount,currency,reconciliation_status,source_type,automatic",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"arrival_date":{"type":"integer"},
"automatic":{"type":"boolean"},
"balance_transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"description":{"type":["string","null"]},
"destination":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"},
{"type":"object"},
{"type":"object"}]},
"failure_balance_transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"failure_code":{"type":["string","null"]},
"failure_message":{"type":["string","null"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"method":{"type":"string"},
"object":{"type":"string","enum":["payout"]},
"original_payout":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"reconciliation_status":{"type":"string","enum":["completed","in_progress","not_applicable"]},
"reversed_by":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"source_type":{"type":"string"},
"statement_descriptor":{"type":["string","null"]},
"status":{"type":"string"},
"type":{"type":"string","enum":["bank_account","card"]}},
"required":["amount","arrival_date","automatic","created","currency","id","livemode","method","object","reconciliation_status","source_type","status","type"]}},
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

pub static REVERSE: Operation = Operation {
    id: "PostPayoutsPayoutReverse",
    command: "payouts reverse",
    aliases: &[Alias::spelling("reverse-payout")],
    about: "Reverses a payout by debiting the destination bank account",
    description: "Reverses a payout by debiting the destination bank account. Only payouts for connected accounts \
        to US bank accounts may be reversed at this time. If the payout is in the pending status, \
        /v1/payouts/:id/cancel should be used instead.\n\n\
        By requesting a reversal via /v1/payouts/:id/reverse, you confirm that the authorized signatory \
        of the selected bank account has authorized the debit on the bank account and that no other \
        authorization is required.",
    method: Post,
    path: "/v1/payouts/{payout}/reverse",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::PAYOUT_19F3C5F5,
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
            schema: super::schemas::ISSUING_SETTLEMENTS_UPDATE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,amount,currency,reconciliation_status,source_type,automatic",
        schema: super::schemas::PAYOUTS_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostPayoutsPayout",
    command: "payouts update",
    about: "Updates the specified payout by setting the values of the parameters passed",
    description: "Updates the specified payout by setting the values of the parameters passed. Any parameters not \
        provided will be left unchanged. This request accepts only the metadata as arguments.",
    method: Post,
    path: "/v1/payouts/{payout}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::PAYOUT_19F3C5F5,
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
        columns: "id,status,type,amount,currency,reconciliation_status,source_type,automatic",
        schema: super::schemas::PAYOUTS_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
