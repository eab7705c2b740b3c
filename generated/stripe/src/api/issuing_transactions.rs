//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "transactions",
    aliases: &[Alias::spelling("transaction")],
    operations: &[&GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetIssuingTransactionsTransaction",
    command: "issuing transactions get",
    about: "Retrieves an Issuing Transaction object",
    method: Get,
    path: "/v1/issuing/transactions/{transaction}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::TRANSACTION_BD8E41E9, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,type,wallet,amount,currency,livemode,merchant_amount,merchant_currency",
        schema: super::schemas::ISSUING_TRANSACTIONS_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetIssuingTransactions",
    command: "issuing transactions list",
    about: "Returns a list of Issuing Transaction objects",
    description: "Returns a list of Issuing Transaction objects. The objects are sorted in descending order by \
        creation date, with the most recently created object appearing first.",
    method: Get,
    path: "/v1/issuing/transactions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "card",
                Query("card", Style::FORM),
                Text,
                "Only return transactions that belong to the given card",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "cardholder",
                Query("cardholder", Style::FORM),
                Text,
                "Only return transactions that belong to the given cardholder",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "created",
                Query("created", Style::DEEP_OBJECT),
                OneOf(&[Object, Integer]),
                "Only return transactions that were created during the given date interval",
            )
            .with(&[Schema(super::schemas::ACCOUNTS_LIST)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "type",
                Query("type", Style::FORM),
                Text,
                "Only return transactions that have the given type",
            )
            .with(&[Values(&["capture", "refund"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,wallet,amount,currency,livemode,merchant_amount,merchant_currency",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_details":{"type":["object","null"],
"properties":{"atm_fee":{"type":["integer","null"]}}},
"authorization":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"balance_transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"card":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"cardholder":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"dispute":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"merchant_amount":{"type":"integer"},
"merchant_currency":{"type":"string"},
"merchant_data":{"type":"object","properties":{"category":{"type":"string"},
"category_code":{"type":"string"},
"city":{"type":["string","null"]},
"country":{"type":["string","null"]},
"name":{"type":["string","null"]},
"network_id":{"type":"string"},
"postal_code":{"type":["string","null"]},
"state":{"type":["string","null"]}},
"required":["category","category_code","network_id"]},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["issuing.transaction"]},
"purchase_details":{"type":["object","null"],
"properties":{"flight":{},
"fuel":{},
"lodging":{},
"receipt":{},
"reference":{"type":["string","null"]}}},
"treasury":{"type":["object","null"],
"properties":{"received_credit":{"type":["string","null"]},
"received_debit":{"type":["string","null"]}}},
"type":{"type":"string","enum":["capture","refund"]},
"wallet":{"type":["string","null"],
"enum":["apple_pay","google_pay","samsung_pay"]}},
"required":["amount","card","created","currency","id","livemode","merchant_amount","merchant_currency","merchant_data","metadata","object","type"]}},
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
    id: "PostIssuingTransactionsTransaction",
    command: "issuing transactions update",
    about: "Updates the specified Issuing Transaction object by setting the values of the parameters passed",
    description: "Updates the specified Issuing Transaction object by setting the values of the parameters \
        passed. Any parameters not provided will be left unchanged.",
    method: Post,
    path: "/v1/issuing/transactions/{transaction}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::TRANSACTION_BD8E41E9,
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
        columns: "id,type,wallet,amount,currency,livemode,merchant_amount,merchant_currency",
        schema: super::schemas::ISSUING_TRANSACTIONS_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
