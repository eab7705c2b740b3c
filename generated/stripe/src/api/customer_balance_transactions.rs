//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "customer-balance-transactions",
    aliases: &[Alias::spelling("customer-balance-transaction")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCustomersCustomerBalanceTransactions",
    command: "customer-balance-transactions create",
    about: "Creates an immutable transaction that updates the customer’s credit balance",
    method: Post,
    path: "/v1/customers/{customer}/balance_transactions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_57BEE8B0,
        &Flag::new(
                "amount",
                InBody("/amount"),
                Integer,
                "The integer amount in cents (or local equivalent) to apply to the customer's credit balance",
            )
            .required(),
        &super::flags::CURRENCY_5537224A,
        &super::flags::DESCRIPTION_2B90594E,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
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
"description":{"type":"string","maxLength":350},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]}},
"required":["amount","currency"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,type,amount,currency,ending_balance,livemode,description,object",
        schema: super::schemas::CUSTOMER_BALANCE_TRANSACTIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123 --amount 1 --currency text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetCustomersCustomerBalanceTransactionsTransaction",
    command: "customer-balance-transactions get",
    about: "Retrieves a specific customer balance transaction that updated the customer’s balances",
    method: Get,
    path: "/v1/customers/{customer}/balance_transactions/{transaction}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::TRANSACTION_4F4A1F50,
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,type,amount,currency,ending_balance,livemode,description,object",
        schema: super::schemas::CUSTOMER_BALANCE_TRANSACTIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCustomersCustomerBalanceTransactions",
    command: "customer-balance-transactions list",
    about: "Returns a list of transactions that updated the customer’s balances",
    method: Get,
    path: "/v1/customers/{customer}/balance_transactions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,amount,currency,ending_balance,livemode,description,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"created":{"type":"integer"},
"credit_note":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"currency":{"type":"string"},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"description":{"type":["string","null"]},
"ending_balance":{"type":"integer"},
"id":{"type":"string"},
"invoice":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["customer_balance_transaction"]},
"type":{"type":"string","enum":["adjustment","applied_to_invoice","credit_note","initial","invoice_overpaid","invoice_too_large","invoice_too_small","migration","unapplied_from_invoice","unspent_receiver_credit"]}},
"required":["amount","created","currency","customer","ending_balance","id","livemode","object","type"]}},
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
    id: "PostCustomersCustomerBalanceTransactionsTransaction",
    command: "customer-balance-transactions update",
    about: "Most credit balance transaction fields are immutable, but you may update its description and \
        metadata",
    method: Post,
    path: "/v1/customers/{customer}/balance_transactions/{transaction}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::TRANSACTION_BD8E41E9,
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
            schema: r#"{"type":"object","properties":{"description":{"type":"string","maxLength":350},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,type,amount,currency,ending_balance,livemode,description,object",
        schema: super::schemas::CUSTOMER_BALANCE_TRANSACTIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
