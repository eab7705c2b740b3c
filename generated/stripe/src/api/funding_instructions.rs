//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "funding-instructions",
    aliases: &[Alias::spelling("funding-instruction")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCustomersCustomerFundingInstructions",
    command: "funding-instructions create",
    about: "Retrieve funding instructions for a customer cash balance",
    description: "Retrieve funding instructions for a customer cash balance. If funding instructions do not yet \
        exist for the customer, new funding instructions will be created. If funding instructions have \
        already been created for a given customer, the same funding instructions will be retrieved. In \
        other words, we will return the same funding instructions each time.",
    method: Post,
    path: "/v1/customers/{customer}/funding_instructions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_57BEE8B0,
        &Flag::new("bank-transfer.type", InBody("/bank_transfer/type"), Text, "")
            .required()
            .with(
                &[
                    Values(
                        &[
                            "eu_bank_transfer",
                            "gb_bank_transfer",
                            "jp_bank_transfer",
                            "mx_bank_transfer",
                        ],
                    ),
                ],
            ),
        &super::flags::CURRENCY_5537224A,
        &Flag::new(
                "funding-type",
                InBody("/funding_type"),
                Text,
                "The funding_type to get the instructions for",
            )
            .required()
            .with(&[Values(&["bank_transfer"])]),
        &Flag::new(
            "bank-transfer.eu-bank-transfer.country",
            InBody("/bank_transfer/eu_bank_transfer/country"),
            Text,
            "",
        ),
        &Flag::new(
                "bank-transfer.requested-address-types",
                InBody("/bank_transfer/requested_address_types"),
                List(&Text),
                "",
            )
            .with(&[Values(&["iban", "sort_code", "spei", "zengin"])]),
        &super::flags::EXPAND_5D4B4118,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "bank_transfer",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"bank_transfer":{"type":"object","properties":{"eu_bank_transfer":{"type":"object","properties":{"country":{"type":"string","maxLength":5000}},
"required":["country"]},
"requested_address_types":{"type":"array","items":{"type":"string","enum":["iban","sort_code","spei","zengin"]}},
"type":{"type":"string","enum":["eu_bank_transfer","gb_bank_transfer","jp_bank_transfer","mx_bank_transfer"]}},
"required":["type"]},
"currency":{"type":"string"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"funding_type":{"type":"string","enum":["bank_transfer"]}},
"required":["bank_transfer","currency","funding_type"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "currency,funding_type,livemode,object",
        schema: r#"{"type":"object","properties":{"bank_transfer":{"type":"object","properties":{"country":{"type":"string"},
"financial_addresses":{"type":"array","items":{"type":"object","properties":{"iban":{},
"sort_code":{},
"spei":{},
"supported_networks":{},
"type":{"type":"string","enum":["iban","sort_code","spei","zengin"]},
"zengin":{}},
"required":["type"]}},
"type":{"type":"string","enum":["eu_bank_transfer","jp_bank_transfer"]}},
"required":["country","financial_addresses","type"]},
"currency":{"type":"string"},
"funding_type":{"type":"string","enum":["bank_transfer"]},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["funding_instructions"]}},
"required":["bank_transfer","currency","funding_type","livemode","object"]}"#,
        ..Output::NONE
    },
    example: "abc123 --bank-transfer.type eu_bank_transfer --currency text --funding-type bank_transfer",
    ..Operation::DEFAULT
};
