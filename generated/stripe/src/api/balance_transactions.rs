//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "balance-transactions",
    aliases: &[Alias::spelling("balance-transaction")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetBalanceTransactionsId",
    command: "balance-transactions get",
    about: "Retrieves the balance transaction with the given ID",
    description: "Retrieves the balance transaction with the given ID.\n\n\
        Note that this endpoint previously used the path /v1/balance/history/:id.",
    method: Get,
    path: "/v1/balance_transactions/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,amount,currency,exchange_rate,fee,net",
        schema: super::schemas::BALANCE_HISTORY_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetBalanceTransactions",
    command: "balance-transactions list",
    about: "Returns a list of transactions that have contributed to the Stripe account balance",
    description: "Returns a list of transactions that have contributed to the Stripe account balance (e.g., \
        charges, transfers, and so forth). The transactions are returned in sorted order, with the most \
        recent transactions appearing first.\n\n\
        Note that this endpoint was previously called “Balance history” and used the path \
        /v1/balance/history.",
    method: Get,
    path: "/v1/balance_transactions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CREATED_4017E6CA,
        &super::flags::CURRENCY_041B0DEE,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::PAYOUT_AAC1F50D,
        &super::flags::SOURCE_DD20E3D2,
        &super::flags::STARTING_AFTER_32411BDF,
        &super::flags::TYPE_E372F002,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,type,amount,currency,exchange_rate,fee,net",
        schema: super::schemas::BALANCE_HISTORY_LIST,
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
