//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "transactions",
    aliases: &[Alias::spelling("transaction")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTreasuryTransactionsId",
    command: "treasury transactions get",
    about: "Retrieves the details of an existing Transaction",
    method: Get,
    path: "/v1/treasury/transactions/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,flow_type,financial_account,flow,livemode",
        schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"balance_impact":{"type":"object","properties":{"cash":{"type":"integer"},
"inbound_pending":{"type":"integer"},
"outbound_pending":{"type":"integer"}},
"required":["cash","inbound_pending","outbound_pending"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"description":{"type":"string"},
"entries":{"type":["object","null"],
"properties":{"data":{"type":"array"},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"financial_account":{"type":"string"},
"flow":{"type":["string","null"]},
"flow_details":{"type":["object","null"],
"properties":{"credit_reversal":{"type":"object"},
"debit_reversal":{"type":"object"},
"inbound_transfer":{"type":"object"},
"issuing_authorization":{"type":"object"},
"outbound_payment":{"type":"object"},
"outbound_transfer":{"type":"object"},
"received_credit":{"type":"object"},
"received_debit":{"type":"object"},
"type":{"type":"string","enum":["credit_reversal","debit_reversal","inbound_transfer","issuing_authorization","other","outbound_payment","outbound_transfer","received_credit","received_debit"]}},
"required":["type"]},
"flow_type":{"type":"string","enum":["credit_reversal","debit_reversal","inbound_transfer","issuing_authorization","other","outbound_payment","outbound_transfer","received_credit","received_debit"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["treasury.transaction"]},
"status":{"type":"string","enum":["open","posted","void"]},
"status_transitions":{"type":"object","properties":{"posted_at":{"type":["integer","null"]},
"void_at":{"type":["integer","null"]}}}},
"required":["amount","balance_impact","created","currency","description","financial_account","flow_type","id","livemode","object","status","status_transitions"]}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTreasuryTransactions",
    command: "treasury transactions list",
    about: "Retrieves a list of Transaction objects",
    method: Get,
    path: "/v1/treasury/transactions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::FINANCIAL_ACCOUNT_E28B4FA1,
        &super::flags::CREATED_4017E6CA,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
                "order-by",
                Query("order_by", Style::FORM),
                Text,
                "The results are in reverse chronological order by created or posted_at",
            )
            .with(&[Values(&["created", "posted_at"])]),
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return Transactions that have the given status: open, posted, or void",
            )
            .with(&[Values(&["open", "posted", "void"])]),
        &Flag::new(
                "status-transitions",
                Query("status_transitions", Style::DEEP_OBJECT),
                Object,
                "A filter for the status_transitions.posted_at timestamp",
            )
            .with(
                &[
                    Schema(
                        r#"{"type":"object","properties":{"posted_at":{"anyOf":[{"type":"object","properties":{"gt":{"type":"integer"},
"gte":{"type":"integer"},
"lt":{"type":"integer"},
"lte":{"type":"integer"}}},
{"type":"integer"}]}}}"#,
                    ),
                ],
            ),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,amount,currency,flow_type,financial_account,flow,livemode",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"balance_impact":{"type":"object","properties":{"cash":{"type":"integer"},
"inbound_pending":{"type":"integer"},
"outbound_pending":{"type":"integer"}},
"required":["cash","inbound_pending","outbound_pending"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"description":{"type":"string"},
"entries":{"type":["object","null"],
"properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"financial_account":{"type":"string"},
"flow":{"type":["string","null"]},
"flow_details":{"type":["object","null"],
"properties":{"credit_reversal":{},
"debit_reversal":{},
"inbound_transfer":{},
"issuing_authorization":{},
"outbound_payment":{},
"outbound_transfer":{},
"received_credit":{},
"received_debit":{},
"type":{"type":"string","enum":["credit_reversal","debit_reversal","inbound_transfer","issuing_authorization","other","outbound_payment","outbound_transfer","received_credit","received_debit"]}},
"required":["type"]},
"flow_type":{"type":"string","enum":["credit_reversal","debit_reversal","inbound_transfer","issuing_authorization","other","outbound_payment","outbound_transfer","received_credit","received_debit"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["treasury.transaction"]},
"status":{"type":"string","enum":["open","posted","void"]},
"status_transitions":{"type":"object","properties":{"posted_at":{"type":["integer","null"]},
"void_at":{"type":["integer","null"]}}}},
"required":["amount","balance_impact","created","currency","description","financial_account","flow_type","id","livemode","object","status","status_transitions"]}},
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
