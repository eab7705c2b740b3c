//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "transactions",
    aliases: &[Alias::spelling("transaction")],
    operations: &[&CREATE_FROM_CALCULATION, &CREATE_REVERSAL, &GET, &LIST_LINE_ITEMS],
    ..Group::DEFAULT
};

pub static CREATE_FROM_CALCULATION: Operation = Operation {
    id: "PostTaxTransactionsCreateFromCalculation",
    command: "tax transactions create-from-calculation",
    about: "Creates a Tax Transaction from a calculation",
    method: Post,
    path: "/v1/tax/transactions/create_from_calculation",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "calculation",
                InBody("/calculation"),
                Text,
                "Tax Calculation ID to be used as input when creating the transaction",
            )
            .required(),
        &Flag::new(
                "reference",
                InBody("/reference"),
                Text,
                "A custom order or sale identifier, such as 'myOrder_123'",
            )
            .required(),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"calculation":{"type":"string","maxLength":5000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"reference":{"type":"string","maxLength":500}},
"required":["calculation","reference"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,type,currency,customer,livemode,reference,object,created",
        schema: super::schemas::TAX_TRANSACTIONS_CREATE_FROM_CALCULATION,
        ..Output::NONE
    },
    example: "--calculation text --reference text",
    ..Operation::DEFAULT
};

pub static CREATE_REVERSAL: Operation = Operation {
    id: "PostTaxTransactionsCreateReversal",
    command: "tax transactions create-reversal",
    about: "Partially or fully reverses a previously created Transaction",
    method: Post,
    path: "/v1/tax/transactions/create_reversal",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "mode",
                InBody("/mode"),
                Text,
                "If partial, the provided line item or shipping cost amounts are reversed",
            )
            .required()
            .with(&[Values(&["full", "partial"])]),
        &Flag::new(
                "original-transaction",
                InBody("/original_transaction"),
                Text,
                "The ID of the Transaction to partially or fully reverse",
            )
            .required(),
        &Flag::new(
                "reference",
                InBody("/reference"),
                Text,
                "A custom identifier for this reversal, such as 'myOrder_123-refund_1', which must be unique \
        across all transactions",
            )
            .required(),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "line-items",
            InBody("/line_items"),
            List(&Object),
            "The line item amounts to reverse",
        ),
        &super::flags::METADATA_2F571921,
        &super::flags::SHIPPING_COST_AMOUNT,
        &Flag::new(
            "shipping-cost.amount-tax",
            InBody("/shipping_cost/amount_tax"),
            Integer,
            "",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "line_items",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping_cost",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"line_items":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_tax":{"type":"integer"},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"original_line_item":{"type":"string","maxLength":5000},
"quantity":{"type":"integer"},
"reference":{"type":"string","maxLength":500}},
"required":["amount","amount_tax","original_line_item","reference"]}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"mode":{"type":"string","enum":["full","partial"]},
"original_transaction":{"type":"string","maxLength":5000},
"reference":{"type":"string","maxLength":500},
"shipping_cost":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_tax":{"type":"integer"}},
"required":["amount","amount_tax"]}},
"required":["mode","original_transaction","reference"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,type,currency,customer,livemode,reference,object,created",
        schema: super::schemas::TAX_TRANSACTIONS_CREATE_FROM_CALCULATION,
        ..Output::NONE
    },
    example: "--mode full --original-transaction text --reference text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTaxTransactionsTransaction",
    command: "tax transactions get",
    about: "Retrieves a Tax Transaction object",
    method: Get,
    path: "/v1/tax/transactions/{transaction}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::TRANSACTION_BD8E41E9, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,type,currency,customer,livemode,reference,object,created",
        schema: super::schemas::TAX_TRANSACTIONS_CREATE_FROM_CALCULATION,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST_LINE_ITEMS: Operation = Operation {
    id: "GetTaxTransactionsTransactionLineItems",
    command: "tax transactions list-line-items",
    aliases: &[Alias::spelling("get-line-items")],
    about: "Retrieves the line items of a committed standalone transaction as a collection",
    method: Get,
    path: "/v1/tax/transactions/{transaction}/line_items",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::TRANSACTION_BD8E41E9,
        &super::flags::ENDING_BEFORE_92C60FF8,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_7FE04645,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,tax_behavior,amount,quantity,amount_tax,livemode,reference",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_tax":{"type":"integer"},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["tax.transaction_line_item"]},
"quantity":{"type":"integer"},
"reference":{"type":"string"},
"reversal":{"type":["object","null"],
"properties":{"original_line_item":{"type":"string"}},
"required":["original_line_item"]},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive"]},
"tax_code":{"type":"string"},
"type":{"type":"string","enum":["reversal","transaction"]}},
"required":["amount","amount_tax","id","livemode","object","quantity","reference","tax_behavior","tax_code","type"]}},
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
