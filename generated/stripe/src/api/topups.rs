//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "topups",
    aliases: &[Alias::spelling("topup")],
    operations: &[&CANCEL, &CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CANCEL: Operation = Operation {
    id: "PostTopupsTopupCancel",
    command: "topups cancel",
    aliases: &[Alias::spelling("cancel-topup")],
    about: "Cancels a top-up",
    description: "Cancels a top-up. Only pending top-ups can be canceled.",
    method: Post,
    path: "/v1/topups/{topup}/cancel",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::TOPUP, &super::flags::EXPAND_5D4B4118],
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
        columns: "id,status,amount,currency,failure_code,failure_message,livemode,statement_descriptor",
        schema: super::schemas::TOPUPS_CANCEL,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTopups",
    command: "topups create",
    about: "Top up the balance of an account",
    method: Post,
    path: "/v1/topups",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "amount",
                InBody("/amount"),
                Integer,
                "A positive integer representing how much to transfer",
            )
            .required(),
        &super::flags::CURRENCY_5537224A,
        &super::flags::DESCRIPTION_2B90594E,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &Flag::new(
            "source",
            InBody("/source"),
            Text,
            "The ID of a source to transfer funds from",
        ),
        &Flag::new(
            "statement-descriptor",
            InBody("/statement_descriptor"),
            Text,
            "Extra information about a top-up for the source's bank statement",
        ),
        &Flag::new(
            "transfer-group",
            InBody("/transfer_group"),
            Text,
            "A string that identifies this top-up as part of a group",
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
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"source":{"type":"string","maxLength":5000},
"statement_descriptor":{"type":"string","maxLength":15},
"transfer_group":{"type":"string"}},
"required":["amount","currency"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,failure_code,failure_message,livemode,statement_descriptor",
        schema: super::schemas::TOPUPS_CANCEL,
        ..Output::NONE
    },
    example: "--amount 1 --currency text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTopupsTopup",
    command: "topups get",
    about: "Retrieves the details of a top-up that has previously been created",
    description: "Retrieves the details of a top-up that has previously been created. Supply the unique top-up ID \
        that was returned from your previous request, and Stripe will return the corresponding top-up \
        information.",
    method: Get,
    path: "/v1/topups/{topup}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::TOPUP, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,failure_code,failure_message,livemode,statement_descriptor",
        schema: super::schemas::TOPUPS_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTopups",
    command: "topups list",
    about: "Returns a list of top-ups",
    method: Get,
    path: "/v1/topups",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "amount",
                Query("amount", Style::DEEP_OBJECT),
                OneOf(&[Object, Integer]),
                "A positive integer representing how much to transfer",
            )
            .with(&[Schema(super::schemas::ACCOUNTS_LIST)]),
        &super::flags::CREATED_1C117945,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return top-ups that have the given status",
            )
            .with(
                &[
                    Values(&["canceled", "failed", "pending", "succeeded"]),
                    MaxLength(5000),
                ],
            ),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,amount,currency,failure_code,failure_message,livemode,statement_descriptor",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"balance_transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"description":{"type":["string","null"]},
"expected_availability_date":{"type":["integer","null"]},
"failure_code":{"type":["string","null"]},
"failure_message":{"type":["string","null"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["topup"]},
"source":{"type":["object","null"],
"properties":{"ach_credit_transfer":{},
"ach_debit":{},
"acss_debit":{},
"alipay":{},
"amount":{"type":["integer","null"]},
"au_becs_debit":{},
"bancontact":{},
"card":{},
"card_present":{},
"client_secret":{"type":"string"},
"code_verification":{},
"created":{"type":"integer"},
"currency":{"type":["string","null"]},
"customer":{"type":"string"},
"eps":{},
"flow":{"type":"string"},
"giropay":{},
"id":{"type":"string"},
"ideal":{},
"klarna":{},
"livemode":{"type":"boolean"},
"metadata":{},
"multibanco":{},
"object":{"type":"string","enum":["source"]},
"owner":{},
"p24":{},
"receiver":{},
"redirect":{},
"sepa_debit":{},
"sofort":{},
"source_order":{},
"statement_descriptor":{"type":["string","null"]},
"status":{"type":"string"},
"three_d_secure":{},
"type":{"type":"string","enum":["ach_credit_transfer","ach_debit","acss_debit","alipay","au_becs_debit","bancontact","card","card_present","eps","giropay","ideal","klarna","multibanco","p24","sepa_debit","sofort","three_d_secure","wechat"]},
"usage":{"type":["string","null"]},
"wechat":{}},
"required":["client_secret","created","flow","id","livemode","object","status","type"]},
"statement_descriptor":{"type":["string","null"]},
"status":{"type":"string","enum":["canceled","failed","pending","reversed","succeeded"]},
"transfer_group":{"type":["string","null"]}},
"required":["amount","created","currency","id","livemode","metadata","object","status"]}},
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
    id: "PostTopupsTopup",
    command: "topups update",
    about: "Updates the metadata of a top-up",
    description: "Updates the metadata of a top-up. Other top-up details are not editable by design.",
    method: Post,
    path: "/v1/topups/{topup}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::TOPUP,
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
        columns: "id,status,amount,currency,failure_code,failure_message,livemode,statement_descriptor",
        schema: super::schemas::TOPUPS_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
