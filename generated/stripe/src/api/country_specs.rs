//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "country-specs",
    aliases: &[Alias::spelling("country-spec")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetCountrySpecsCountry",
    command: "country-specs get",
    about: "Returns a Country Spec for a given Country code",
    method: Get,
    path: "/v1/country_specs/{country}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("country", Path("country", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,default_currency,object",
        schema: r#"{"type":"object","properties":{"default_currency":{"type":"string"},
"id":{"type":"string"},
"object":{"type":"string","enum":["country_spec"]},
"supported_bank_account_currencies":{"type":"object"},
"supported_payment_currencies":{"type":"array","items":{"type":"string"}},
"supported_payment_methods":{"type":"array","items":{"type":"string"}},
"supported_transfer_countries":{"type":"array","items":{"type":"string"}},
"verification_fields":{"type":"object","properties":{"company":{"type":"object","properties":{"additional":{"type":"array","items":{"type":"string"}},
"minimum":{"type":"array","items":{"type":"string"}}},
"required":["additional","minimum"]},
"individual":{"type":"object","properties":{"additional":{"type":"array","items":{"type":"string"}},
"minimum":{"type":"array","items":{"type":"string"}}},
"required":["additional","minimum"]}},
"required":["company","individual"]}},
"required":["default_currency","id","object","supported_bank_account_currencies","supported_payment_currencies","supported_payment_methods","supported_transfer_countries","verification_fields"]}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCountrySpecs",
    command: "country-specs list",
    about: "Lists all Country Spec objects available in the API",
    method: Get,
    path: "/v1/country_specs",
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
        columns: "id,default_currency,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"default_currency":{"type":"string"},
"id":{"type":"string"},
"object":{"type":"string","enum":["country_spec"]},
"supported_bank_account_currencies":{"type":"object"},
"supported_payment_currencies":{"type":"array","items":{"type":"string"}},
"supported_payment_methods":{"type":"array","items":{"type":"string"}},
"supported_transfer_countries":{"type":"array","items":{"type":"string"}},
"verification_fields":{"type":"object","properties":{"company":{},
"individual":{}},
"required":["company","individual"]}},
"required":["default_currency","id","object","supported_bank_account_currencies","supported_payment_currencies","supported_payment_methods","supported_transfer_countries","verification_fields"]}},
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
