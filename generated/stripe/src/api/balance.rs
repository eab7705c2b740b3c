//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "balance",
    aliases: &[Alias::spelling("balances")],
    groups: &[&super::balance_history::GROUP],
    operations: &[&GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetBalance",
    command: "balance get",
    about: "Retrieves the current account balance, based on the authentication that was used to make the \
        request",
    description: "Retrieves the current account balance, based on the authentication that was used to make the \
        request. For a sample request, see Accounting for negative balances.",
    method: Get,
    path: "/v1/balance",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "livemode,object",
        schema: r#"{"type":"object","properties":{"available":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"source_types":{"type":"object","properties":{"bank_account":{"type":"integer"},
"card":{"type":"integer"},
"fpx":{"type":"integer"}}}},
"required":["amount","currency"]}},
"connect_reserved":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"source_types":{"type":"object","properties":{"bank_account":{"type":"integer"},
"card":{"type":"integer"},
"fpx":{"type":"integer"}}}},
"required":["amount","currency"]}},
"instant_available":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"source_types":{"type":"object","properties":{"bank_account":{"type":"integer"},
"card":{"type":"integer"},
"fpx":{"type":"integer"}}}},
"required":["amount","currency"]}},
"issuing":{"type":"object","properties":{"available":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"source_types":{}},
"required":["amount","currency"]}}},
"required":["available"]},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["balance"]},
"pending":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"source_types":{"type":"object","properties":{"bank_account":{"type":"integer"},
"card":{"type":"integer"},
"fpx":{"type":"integer"}}}},
"required":["amount","currency"]}}},
"required":["available","livemode","object","pending"]}"#,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};
