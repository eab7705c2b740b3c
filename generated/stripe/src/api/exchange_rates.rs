//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "exchange-rates",
    aliases: &[Alias::spelling("exchange-rate")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetExchangeRatesRateId",
    command: "exchange-rates get",
    about: "Retrieves the exchange rates from the given currency to every supported currency",
    method: Get,
    path: "/v1/exchange_rates/{rate_id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("rate-id", Path("rate_id", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,object",
        schema: r#"{"type":"object","properties":{"id":{"type":"string"},
"object":{"type":"string","enum":["exchange_rate"]},
"rates":{"type":"object"}},
"required":["id","object","rates"]}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetExchangeRates",
    command: "exchange-rates list",
    about: "Returns a list of objects that contain the rates at which foreign currencies are converted to \
        one another",
    description: "Returns a list of objects that contain the rates at which foreign currencies are converted to \
        one another. Only shows the currencies for which Stripe supports.",
    method: Get,
    path: "/v1/exchange_rates",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},
"object":{"type":"string","enum":["exchange_rate"]},
"rates":{"type":"object"}},
"required":["id","object","rates"]}},
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
