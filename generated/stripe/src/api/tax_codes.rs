//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "tax-codes",
    aliases: &[Alias::spelling("tax-code")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTaxCodesId",
    command: "tax-codes get",
    about: "Retrieves the details of an existing tax code",
    description: "Retrieves the details of an existing tax code. Supply the unique tax code ID and Stripe will \
        return the corresponding tax code information.",
    method: Get,
    path: "/v1/tax_codes/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,name,description,object",
        schema: r#"{"type":"object","properties":{"description":{"type":"string"},
"id":{"type":"string"},
"name":{"type":"string"},
"object":{"type":"string","enum":["tax_code"]}},
"required":["description","id","name","object"]}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTaxCodes",
    command: "tax-codes list",
    about: "A list of all tax codes available to add to Products in order to allow specific tax calculations",
    method: Get,
    path: "/v1/tax_codes",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ENDING_BEFORE_6F5E8D48,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_E1F02050,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,name,description,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"description":{"type":"string"},
"id":{"type":"string"},
"name":{"type":"string"},
"object":{"type":"string","enum":["tax_code"]}},
"required":["description","id","name","object"]}},
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
