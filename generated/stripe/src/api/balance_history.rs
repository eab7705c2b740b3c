//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "history",
    aliases: &[Alias::spelling("histories")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetBalanceHistoryId",
    command: "balance history get",
    about: "Retrieves the balance transaction with the given ID",
    description: "Retrieves the balance transaction with the given ID.\n\n\
        Note that this endpoint previously used the path /v1/balance/history/:id.",
    method: Get,
    path: "/v1/balance/history/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("id", Path("id", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
    ],
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
    id: "GetBalanceHistory",
    command: "balance history list",
    about: "Returns a list of transactions that have contributed to the Stripe account balance",
    description: "Returns a list of transactions that have contributed to the Stripe account balance (e.g., \
        charges, transfers, and so forth). The transactions are returned in sorted order, with the most \
        recent transactions appearing first.\n\n\
        Note that this endpoint was previously called “Balance history” and used the path \
        /v1/balance/history.",
    method: Get,
    path: "/v1/balance/history",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "",
        ),
        Flag::new(
            "currency",
            Query("currency", Style::FORM),
            Text,
            "Only return transactions in a certain currency",
        ),
        Flag::new(
                "ending-before",
                Query("ending_before", Style::FORM),
                Text,
                "A cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "limit-param",
            Query("limit", Style::FORM),
            Integer,
            "A limit on the number of objects to be returned (api: limit)",
        ),
        Flag::new(
                "payout",
                Query("payout", Style::FORM),
                Text,
                "For automatic Stripe payouts only, only returns transactions that were paid out on the \
        specified payout ID",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source",
                Query("source", Style::FORM),
                Text,
                "Only returns the original transaction",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "starting-after",
                Query("starting_after", Style::FORM),
                Text,
                "A cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "type",
                Query("type", Style::FORM),
                Text,
                "Only returns transactions of the given type",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,type,amount,currency,exchange_rate,fee,net",
        schema: super::schemas::BALANCE_HISTORY_LIST,
    },
    page: Some(
        &Page {
            next: Next::LastItem {
                parameter: "starting_after",
                field: "/id",
                more: "/has_more",
            },
            size: Some("limit"),
        },
    ),
    ..Operation::DEFAULT
};
