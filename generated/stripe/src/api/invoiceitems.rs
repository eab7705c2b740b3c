//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "invoiceitems",
    aliases: &[Alias::spelling("invoiceitem")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostInvoiceitems",
    command: "invoiceitems create",
    about: "Creates an item to be added to a draft invoice (up to 250 items per invoice)",
    description: "Creates an item to be added to a draft invoice (up to 250 items per invoice). If no invoice is \
        specified, the item will be on the next invoice created for the customer specified.",
    method: Post,
    path: "/v1/invoiceitems",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The ID of the customer who will be billed when this invoice item is billed",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::AMOUNT_600DF558,
        &super::flags::CURRENCY_0E9B380D,
        &super::flags::DESCRIPTION_826B9882,
        &super::flags::DISCOUNTABLE,
        &Flag::new(
            "discounts",
            InBody("/discounts"),
            List(&Object),
            "The coupons to redeem into discounts for the invoice item or invoice line item",
        ),
        &super::flags::EXPAND_BBF708B9,
        &Flag::new(
                "invoice",
                InBody("/invoice"),
                Text,
                "The ID of an existing invoice to add this invoice item to",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::METADATA_1037CB5E,
        &super::flags::PERIOD_END,
        &super::flags::PERIOD_START,
        &super::flags::PRICE_FD7AF86E,
        &super::flags::PRICE_DATA_CURRENCY,
        &super::flags::PRICE_DATA_PRODUCT,
        &super::flags::PRICE_DATA_TAX_BEHAVIOR,
        &super::flags::PRICE_DATA_UNIT_AMOUNT,
        &super::flags::PRICE_DATA_UNIT_AMOUNT_DECIMAL,
        &super::flags::QUANTITY_DD081705,
        &Flag::new(
                "subscription",
                InBody("/subscription"),
                Text,
                "The ID of a subscription to add this invoice item to",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::TAX_BEHAVIOR_31AE74D9,
        &super::flags::TAX_CODE,
        &super::flags::TAX_RATES_D4DE5DCD,
        &super::flags::UNIT_AMOUNT,
        &super::flags::UNIT_AMOUNT_DECIMAL,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "discounts",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
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
                Part {
                    name: "period",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "price_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax_code",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax_rates",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,quantity,discountable,livemode,proration,subscription_item",
        schema: super::schemas::INVOICEITEMS_CREATE,
        ..Output::NONE
    },
    example: "--customer text",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteInvoiceitemsInvoiceitem",
    command: "invoiceitems delete",
    about: "Deletes an invoice item, removing it from an invoice",
    description: "Deletes an invoice item, removing it from an invoice. Deleting invoice items is only possible \
        when they’re not attached to invoices, or if it’s attached to a draft invoice.",
    method: Delete,
    path: "/v1/invoiceitems/{invoiceitem}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::INVOICEITEM],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["invoiceitem"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetInvoiceitemsInvoiceitem",
    command: "invoiceitems get",
    about: "Retrieves the invoice item with the given ID",
    method: Get,
    path: "/v1/invoiceitems/{invoiceitem}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::INVOICEITEM, &super::flags::EXPAND_AC0E5118],
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,quantity,discountable,livemode,proration,subscription_item",
        schema: super::schemas::INVOICEITEMS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetInvoiceitems",
    command: "invoiceitems list",
    about: "Returns a list of your invoice items",
    description: "Returns a list of your invoice items. Invoice items are returned sorted by creation date, with \
        the most recently created invoice items appearing first.",
    method: Get,
    path: "/v1/invoiceitems",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CREATED_62018FBC,
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "The identifier of the customer whose invoice items to return",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &Flag::new(
                "invoice",
                Query("invoice", Style::FORM),
                Text,
                "Only return invoice items belonging to this invoice",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::LIMIT_PARAM,
        &Flag::new(
            "pending",
            Query("pending", Style::FORM),
            Boolean,
            "Set to true to only show pending invoice items, which are not yet attached to any invoices",
        ),
        &super::flags::STARTING_AFTER_035FFE89,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,amount,currency,quantity,discountable,livemode,proration,subscription_item",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"date":{"type":"integer"},
"description":{"type":["string","null"]},
"discountable":{"type":"boolean"},
"discounts":{"type":["array","null"],
"items":{}},
"id":{"type":"string"},
"invoice":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["invoiceitem"]},
"period":{"type":"object","properties":{"end":{"type":"integer"},
"start":{"type":"integer"}},
"required":["end","start"]},
"price":{"type":["object","null"],
"properties":{"active":{"type":"boolean"},
"billing_scheme":{"type":"string","enum":["per_unit","tiered"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"currency_options":{},
"custom_unit_amount":{},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"lookup_key":{"type":["string","null"]},
"metadata":{},
"nickname":{"type":["string","null"]},
"object":{"type":"string","enum":["price"]},
"product":{},
"recurring":{},
"tax_behavior":{"type":["string","null"],
"enum":["exclusive","inclusive","unspecified"]},
"tiers":{},
"tiers_mode":{"type":["string","null"],
"enum":["graduated","volume"]},
"transform_quantity":{},
"type":{"type":"string","enum":["one_time","recurring"]},
"unit_amount":{"type":["integer","null"]},
"unit_amount_decimal":{"type":["string","null"],
"format":"decimal"}},
"required":["active","billing_scheme","created","currency","id","livemode","metadata","object","product","type"]},
"proration":{"type":"boolean"},
"quantity":{"type":"integer"},
"subscription":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"subscription_item":{"type":"string"},
"tax_rates":{"type":["array","null"],
"items":{}},
"test_clock":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"unit_amount":{"type":["integer","null"]},
"unit_amount_decimal":{"type":["string","null"],
"format":"decimal"}},
"required":["amount","currency","customer","date","discountable","id","livemode","object","period","proration","quantity"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
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

pub static UPDATE: Operation = Operation {
    id: "PostInvoiceitemsInvoiceitem",
    command: "invoiceitems update",
    about: "Updates the amount or description of an invoice item on an upcoming invoice",
    description: "Updates the amount or description of an invoice item on an upcoming invoice. Updating an \
        invoice item is only possible before the invoice it’s attached to is closed.",
    method: Post,
    path: "/v1/invoiceitems/{invoiceitem}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::INVOICEITEM,
        &super::flags::AMOUNT_600DF558,
        &super::flags::DESCRIPTION_826B9882,
        &super::flags::DISCOUNTABLE,
        &Flag::new(
            "discounts",
            InBody("/discounts"),
            List(&Object),
            "The coupons & existing discounts which apply to the invoice item or invoice line item",
        ),
        &super::flags::EXPAND_BBF708B9,
        &super::flags::METADATA_1037CB5E,
        &super::flags::PERIOD_END,
        &super::flags::PERIOD_START,
        &super::flags::PRICE_FD7AF86E,
        &super::flags::PRICE_DATA_CURRENCY,
        &super::flags::PRICE_DATA_PRODUCT,
        &super::flags::PRICE_DATA_TAX_BEHAVIOR,
        &super::flags::PRICE_DATA_UNIT_AMOUNT,
        &super::flags::PRICE_DATA_UNIT_AMOUNT_DECIMAL,
        &super::flags::QUANTITY_DD081705,
        &super::flags::TAX_BEHAVIOR_31AE74D9,
        &super::flags::TAX_CODE,
        &super::flags::TAX_RATES_D4DE5DCD,
        &super::flags::UNIT_AMOUNT,
        &super::flags::UNIT_AMOUNT_DECIMAL,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "discounts",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
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
                Part {
                    name: "period",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "price_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax_code",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax_rates",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,amount,currency,quantity,discountable,livemode,proration,subscription_item",
        schema: super::schemas::INVOICEITEMS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
