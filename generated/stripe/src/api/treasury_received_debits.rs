//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "received-debits",
    aliases: &[Alias::spelling("received-debit")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTreasuryReceivedDebitsId",
    command: "treasury received-debits get",
    about: "Retrieves the details of an existing ReceivedDebit by passing the unique ReceivedDebit ID from \
        the ReceivedDebit list",
    method: Get,
    path: "/v1/treasury/received_debits/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,failure_code,network,amount,currency,financial_account,livemode",
        schema: super::schemas::TEST_HELPERS_TREASURY_RECEIVED_DEBITS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTreasuryReceivedDebits",
    command: "treasury received-debits list",
    about: "Returns a list of ReceivedDebits",
    method: Get,
    path: "/v1/treasury/received_debits",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "financial-account",
                Query("financial_account", Style::FORM),
                Text,
                "The FinancialAccount that funds were pulled from",
            )
            .required(),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return ReceivedDebits that have the given status: succeeded or failed",
            )
            .with(&[Values(&["failed", "succeeded"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,failure_code,network,amount,currency,financial_account,livemode",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"created":{"type":"integer"},
"currency":{"type":"string"},
"description":{"type":"string"},
"failure_code":{"type":["string","null"],
"enum":["account_closed","account_frozen","insufficient_funds","other"]},
"financial_account":{"type":["string","null"]},
"hosted_regulatory_receipt_url":{"type":["string","null"]},
"id":{"type":"string"},
"initiating_payment_method_details":{"type":"object","properties":{"balance":{"type":"string","enum":["payments"]},
"billing_details":{},
"financial_account":{},
"issuing_card":{"type":"string"},
"type":{"type":"string","enum":["balance","financial_account","issuing_card","stripe","us_bank_account"]},
"us_bank_account":{}},
"required":["billing_details","type"]},
"linked_flows":{"type":"object","properties":{"debit_reversal":{"type":["string","null"]},
"inbound_transfer":{"type":["string","null"]},
"issuing_authorization":{"type":["string","null"]},
"issuing_transaction":{"type":["string","null"]}}},
"livemode":{"type":"boolean"},
"network":{"type":"string","enum":["ach","card","stripe"]},
"object":{"type":"string","enum":["treasury.received_debit"]},
"reversal_details":{"type":["object","null"],
"properties":{"deadline":{"type":["integer","null"]},
"restricted_reason":{"type":["string","null"],
"enum":["already_reversed","deadline_passed","network_restricted","other","source_flow_restricted"]}}},
"status":{"type":"string","enum":["failed","succeeded"]},
"transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]}},
"required":["amount","created","currency","description","id","linked_flows","livemode","network","object","status"]}},
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
    example: "--financial-account text",
    ..Operation::DEFAULT
};
