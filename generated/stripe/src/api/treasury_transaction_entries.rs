//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "transaction-entries",
    aliases: &[Alias::spelling("transaction-entry")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTreasuryTransactionEntriesId",
    command: "treasury transaction-entries get",
    about: "Retrieves a TransactionEntry object",
    method: Get,
    path: "/v1/treasury/transaction_entries/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,type,currency,flow_type,financial_account,flow,livemode,object",
        schema: r#"{"type":"object","properties":{"balance_impact":{"type":"object","properties":{"cash":{"type":"integer"},
"inbound_pending":{"type":"integer"},
"outbound_pending":{"type":"integer"}},
"required":["cash","inbound_pending","outbound_pending"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"effective_at":{"type":"integer"},
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
"object":{"type":"string","enum":["treasury.transaction_entry"]},
"transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"type":{"type":"string","enum":["credit_reversal","credit_reversal_posting","debit_reversal","inbound_transfer","inbound_transfer_return","issuing_authorization_hold","issuing_authorization_release","other","outbound_payment","outbound_payment_cancellation","outbound_payment_failure","outbound_payment_posting","outbound_payment_return","outbound_transfer","outbound_transfer_cancellation","outbound_transfer_failure","outbound_transfer_posting","outbound_transfer_return","received_credit","received_debit"]}},
"required":["balance_impact","created","currency","effective_at","financial_account","flow_type","id","livemode","object","transaction","type"]}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTreasuryTransactionEntries",
    command: "treasury transaction-entries list",
    about: "Retrieves a list of TransactionEntry objects",
    method: Get,
    path: "/v1/treasury/transaction_entries",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::FINANCIAL_ACCOUNT_E28B4FA1,
        &super::flags::CREATED_4017E6CA,
        &Flag::new(
                "effective-at",
                Query("effective_at", Style::DEEP_OBJECT),
                OneOf(&[Object, Integer]),
                "",
            )
            .with(&[Schema(super::schemas::ACCOUNTS_LIST)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
                "order-by",
                Query("order_by", Style::FORM),
                Text,
                "The results are in reverse chronological order by created or effective_at",
            )
            .with(&[Values(&["created", "effective_at"])]),
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "transaction",
                Query("transaction", Style::FORM),
                Text,
                "Only return TransactionEntries associated with this Transaction",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,currency,flow_type,financial_account,flow,livemode,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"balance_impact":{"type":"object","properties":{"cash":{"type":"integer"},
"inbound_pending":{"type":"integer"},
"outbound_pending":{"type":"integer"}},
"required":["cash","inbound_pending","outbound_pending"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"effective_at":{"type":"integer"},
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
"object":{"type":"string","enum":["treasury.transaction_entry"]},
"transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"type":{"type":"string","enum":["credit_reversal","credit_reversal_posting","debit_reversal","inbound_transfer","inbound_transfer_return","issuing_authorization_hold","issuing_authorization_release","other","outbound_payment","outbound_payment_cancellation","outbound_payment_failure","outbound_payment_posting","outbound_payment_return","outbound_transfer","outbound_transfer_cancellation","outbound_transfer_failure","outbound_transfer_posting","outbound_transfer_return","received_credit","received_debit"]}},
"required":["balance_impact","created","currency","effective_at","financial_account","flow_type","id","livemode","object","transaction","type"]}},
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
