//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "balance",
    aliases: &[Alias::spelling("balances")],
    about: "Balance",
    groups: &[&super::balance_history::GROUP],
    operations: &[&GET],
};

pub static GET: Operation = Operation {
    id: "GetBalance",
    name: "get",
    command: &["balance", "get"],
    about: "Retrieves the current account balance, based on the authentication that was used to make the \
        request",
    description: "<p>Retrieves the current account balance, based on the authentication that was used to make the \
        request.\n\
        \x20For a sample request, see <a \
        href=\"/docs/connect/account-balances#accounting-for-negative-balances\">Accounting for negative \
        balances</a>.</p>",
    method: Get,
    path: "/v1/balance",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("body", InBody(""), Map(&Any), ""),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
    ],
    body: Some(Body {
        media_type: "application/x-www-form-urlencoded",
        kind: Form,
        required: false,
        parts: &[],
        alternatives: &[],
    }),
    output: Output {
        media_type: "application/json",
        columns: &["livemode", "object"],
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
