//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "calculations",
    aliases: &[Alias::spelling("calculation")],
    operations: &[&CREATE, &LIST_LINE_ITEMS],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTaxCalculations",
    command: "tax calculations create",
    about: "Calculates tax based on input and returns a Tax Calculation object",
    method: Post,
    path: "/v1/tax/calculations",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CURRENCY_698D3617,
        &Flag::new(
                "line-items",
                InBody("/line_items"),
                List(&Object),
                "A list of items the customer is purchasing",
            )
            .required(),
        &Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The ID of an existing customer to use for this calculation",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "customer-details.address-source",
                InBody("/customer_details/address_source"),
                Text,
                "",
            )
            .with(&[Values(&["billing", "shipping"])]),
        &Flag::new(
                "customer-details.address.city",
                InBody("/customer_details/address/city"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "customer-details.address.country",
                InBody("/customer_details/address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "customer-details.address.line1",
                InBody("/customer_details/address/line1"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "customer-details.address.line2",
                InBody("/customer_details/address/line2"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "customer-details.address.postal-code",
                InBody("/customer_details/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "customer-details.address.state",
                InBody("/customer_details/address/state"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "customer-details.ip-address",
            InBody("/customer_details/ip_address"),
            Text,
            "",
        ),
        &Flag::new(
            "customer-details.tax-ids",
            InBody("/customer_details/tax_ids"),
            List(&Object),
            "",
        ),
        &Flag::new(
                "customer-details.taxability-override",
                InBody("/customer_details/taxability_override"),
                Text,
                "",
            )
            .with(&[Values(&["customer_exempt", "none", "reverse_charge"])]),
        &super::flags::EXPAND_BBF708B9,
        &super::flags::SHIPPING_COST_AMOUNT,
        &super::flags::SHIPPING_COST_SHIPPING_RATE,
        &Flag::new(
                "shipping-cost.tax-behavior",
                InBody("/shipping_cost/tax_behavior"),
                Text,
                "",
            )
            .with(&[Values(&["exclusive", "inclusive"])]),
        &Flag::new(
            "shipping-cost.tax-code",
            InBody("/shipping_cost/tax_code"),
            Text,
            "",
        ),
        &Flag::new(
            "tax-date",
            InBody("/tax_date"),
            Integer,
            "Timestamp of date at which the tax rules and rates in effect applies for the calculation",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "customer_details",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
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
                    name: "shipping_cost",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,currency,amount_total,customer,livemode,tax_amount_exclusive,tax_amount_inclusive,object",
        schema: r#"{"type":"object","properties":{"amount_total":{"type":"integer"},
"currency":{"type":"string"},
"customer":{"type":["string","null"]},
"customer_details":{"type":"object","properties":{"address":{"type":["object","null"],
"properties":{"city":{"type":["string","null"]},
"country":{"type":"string"},
"line1":{"type":["string","null"]},
"line2":{"type":["string","null"]},
"postal_code":{"type":["string","null"]},
"state":{"type":["string","null"]}},
"required":["country"]},
"address_source":{"type":["string","null"],
"enum":["billing","shipping"]},
"ip_address":{"type":["string","null"]},
"tax_ids":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},
"value":{"type":"string"}},
"required":["type","value"]}},
"taxability_override":{"type":"string","enum":["customer_exempt","none","reverse_charge"]}},
"required":["tax_ids","taxability_override"]},
"expires_at":{"type":["integer","null"]},
"id":{"type":["string","null"]},
"line_items":{"type":["object","null"],
"properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_tax":{"type":"integer"},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["tax.calculation_line_item"]},
"product":{"type":["string","null"]},
"quantity":{"type":"integer"},
"reference":{"type":["string","null"]},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive"]},
"tax_breakdown":{},
"tax_code":{"type":"string"}},
"required":["amount","amount_tax","id","livemode","object","quantity","tax_behavior","tax_code"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["tax.calculation"]},
"shipping_cost":{"type":["object","null"],
"properties":{"amount":{"type":"integer"},
"amount_tax":{"type":"integer"},
"shipping_rate":{"type":"string"},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive"]},
"tax_code":{"type":"string"}},
"required":["amount","amount_tax","tax_behavior","tax_code"]},
"tax_amount_exclusive":{"type":"integer"},
"tax_amount_inclusive":{"type":"integer"},
"tax_breakdown":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"inclusive":{"type":"boolean"},
"tax_rate_details":{"type":"object","properties":{"country":{"type":["string","null"]},
"percentage_decimal":{"type":"string"},
"state":{"type":["string","null"]},
"tax_type":{"type":["string","null"],
"enum":["gst","hst","igst","jct","lease_tax","pst","qst","rst","sales_tax","vat"]}},
"required":["percentage_decimal"]},
"taxable_amount":{"type":"integer"}},
"required":["amount","inclusive","tax_rate_details","taxable_amount"]}},
"tax_date":{"type":"integer"}},
"required":["amount_total","currency","customer_details","livemode","object","tax_amount_exclusive","tax_amount_inclusive","tax_breakdown","tax_date"]}"#,
        ..Output::NONE
    },
    example: r#"--currency text --line-items '{"amount":1}'"#,
    ..Operation::DEFAULT
};

pub static LIST_LINE_ITEMS: Operation = Operation {
    id: "GetTaxCalculationsCalculationLineItems",
    command: "tax calculations list-line-items",
    aliases: &[Alias::spelling("get-line-items")],
    about: "Retrieves the line items of a persisted tax calculation as a collection",
    method: Get,
    path: "/v1/tax/calculations/{calculation}/line_items",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("calculation", Path("calculation", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_8B620AF0,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_5327E36B,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,tax_behavior,amount,quantity,amount_tax,livemode,product,reference",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_tax":{"type":"integer"},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["tax.calculation_line_item"]},
"product":{"type":["string","null"]},
"quantity":{"type":"integer"},
"reference":{"type":["string","null"]},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive"]},
"tax_breakdown":{"type":["array","null"],
"items":{}},
"tax_code":{"type":"string"}},
"required":["amount","amount_tax","id","livemode","object","quantity","tax_behavior","tax_code"]}},
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
    example: "abc123",
    ..Operation::DEFAULT
};
