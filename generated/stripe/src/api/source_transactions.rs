//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "source-transactions",
    aliases: &[Alias::spelling("source-transaction")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetSourcesSourceSourceTransactionsSourceTransaction",
    command: "source-transactions get",
    about: "Retrieve an existing source transaction object",
    description: "Retrieve an existing source transaction object. Supply the unique source ID from a source \
        creation request and the source transaction ID and Stripe will return the corresponding \
        up-to-date source object information.",
    method: Get,
    path: "/v1/sources/{source}/source_transactions/{source_transaction}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SOURCE_C9D7F24F,
        &Flag::new(
                "source-transaction",
                Path("source_transaction", Style::SIMPLE),
                Text,
                "",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,amount,currency,livemode,source,object",
        schema: r#"{"type":"object","properties":{"ach_credit_transfer":{"type":"object","properties":{"customer_data":{"type":"string"},
"fingerprint":{"type":"string"},
"last4":{"type":"string"},
"routing_number":{"type":"string"}}},
"amount":{"type":"integer"},
"chf_credit_transfer":{"type":"object","properties":{"reference":{"type":"string"},
"sender_address_country":{"type":"string"},
"sender_address_line1":{"type":"string"},
"sender_iban":{"type":"string"},
"sender_name":{"type":"string"}}},
"created":{"type":"integer"},
"currency":{"type":"string"},
"gbp_credit_transfer":{"type":"object","properties":{"fingerprint":{"type":"string"},
"funding_method":{"type":"string"},
"last4":{"type":"string"},
"reference":{"type":"string"},
"sender_account_number":{"type":"string"},
"sender_name":{"type":"string"},
"sender_sort_code":{"type":"string"}}},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["source_transaction"]},
"paper_check":{"type":"object","properties":{"available_at":{"type":"string"},
"invoices":{"type":"string"}}},
"sepa_credit_transfer":{"type":"object","properties":{"reference":{"type":"string"},
"sender_iban":{"type":"string"},
"sender_name":{"type":"string"}}},
"source":{"type":"string"},
"status":{"type":"string"},
"type":{"type":"string","enum":["ach_credit_transfer","ach_debit","alipay","bancontact","card","card_present","eps","giropay","ideal","klarna","multibanco","p24","sepa_debit","sofort","three_d_secure","wechat"]}},
"required":["amount","created","currency","id","livemode","object","source","status","type"]}"#,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetSourcesSourceSourceTransactions",
    command: "source-transactions list",
    about: "List source transactions for a given source",
    method: Get,
    path: "/v1/sources/{source}/source_transactions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SOURCE_C9D7F24F,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,type,amount,currency,livemode,source,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"ach_credit_transfer":{"type":"object","properties":{"customer_data":{"type":"string"},
"fingerprint":{"type":"string"},
"last4":{"type":"string"},
"routing_number":{"type":"string"}}},
"amount":{"type":"integer"},
"chf_credit_transfer":{"type":"object","properties":{"reference":{"type":"string"},
"sender_address_country":{"type":"string"},
"sender_address_line1":{"type":"string"},
"sender_iban":{"type":"string"},
"sender_name":{"type":"string"}}},
"created":{"type":"integer"},
"currency":{"type":"string"},
"gbp_credit_transfer":{"type":"object","properties":{"fingerprint":{"type":"string"},
"funding_method":{"type":"string"},
"last4":{"type":"string"},
"reference":{"type":"string"},
"sender_account_number":{"type":"string"},
"sender_name":{"type":"string"},
"sender_sort_code":{"type":"string"}}},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["source_transaction"]},
"paper_check":{"type":"object","properties":{"available_at":{"type":"string"},
"invoices":{"type":"string"}}},
"sepa_credit_transfer":{"type":"object","properties":{"reference":{"type":"string"},
"sender_iban":{"type":"string"},
"sender_name":{"type":"string"}}},
"source":{"type":"string"},
"status":{"type":"string"},
"type":{"type":"string","enum":["ach_credit_transfer","ach_debit","alipay","bancontact","card","card_present","eps","giropay","ideal","klarna","multibanco","p24","sepa_debit","sofort","three_d_secure","wechat"]}},
"required":["amount","created","currency","id","livemode","object","source","status","type"]}},
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
    example: "abc123",
    ..Operation::DEFAULT
};
