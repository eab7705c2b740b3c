//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "customer-cash-balance-transactions",
    aliases: &[Alias::spelling("customer-cash-balance-transaction")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetCustomersCustomerCashBalanceTransactionsTransaction",
    command: "customer-cash-balance-transactions get",
    about: "Retrieves a specific cash balance transaction, which updated the customer’s cash balance",
    method: Get,
    path: "/v1/customers/{customer}/cash_balance_transactions/{transaction}",
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
        columns: "id,type,currency,ending_balance,livemode,net_amount,object,created",
        schema: super::schemas::CUSTOMER_CASH_BALANCE_TRANSACTIONS_GET,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCustomersCustomerCashBalanceTransactions",
    command: "customer-cash-balance-transactions list",
    about: "Returns a list of transactions that modified the customer’s cash balance",
    method: Get,
    path: "/v1/customers/{customer}/cash_balance_transactions",
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
        columns: "id,type,currency,ending_balance,livemode,net_amount,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"applied_to_payment":{"type":"object","properties":{"payment_intent":{}},
"required":["payment_intent"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"ending_balance":{"type":"integer"},
"funded":{"type":"object","properties":{"bank_transfer":{}},
"required":["bank_transfer"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"net_amount":{"type":"integer"},
"object":{"type":"string","enum":["customer_cash_balance_transaction"]},
"refunded_from_payment":{"type":"object","properties":{"refund":{}},
"required":["refund"]},
"type":{"type":"string","enum":["applied_to_payment","funded","funding_reversed","refunded_from_payment","return_canceled","return_initiated","unapplied_from_payment"]},
"unapplied_from_payment":{"type":"object","properties":{"payment_intent":{}},
"required":["payment_intent"]}},
"required":["created","currency","customer","ending_balance","id","livemode","net_amount","object","type"]}},
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
