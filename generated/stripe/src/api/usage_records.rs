//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "usage-records",
    aliases: &[Alias::spelling("usage-record")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostSubscriptionItemsSubscriptionItemUsageRecords",
    command: "usage-records create",
    about: "Creates a usage record for a specified subscription item and date, and fills it with a quantity",
    description: "Creates a usage record for a specified subscription item and date, and fills it with a \
        quantity.\n\n\
        Usage records provide quantity information that Stripe uses to track how much a customer is \
        using your service. With usage information and the pricing model set up by the metered billing \
        plan, Stripe helps you send accurate invoices to your customers.\n\n\
        The default calculation for usage is to add up all the quantity values of the usage records \
        within a billing period. You can change this default behavior with the billing plan’s \
        aggregate_usage parameter. When there is more than one usage record with the same timestamp, \
        Stripe adds the quantity values together. In most cases, this is the desired resolution, \
        however, you can change this behavior with the action parameter.\n\n\
        The default pricing model for metered billing is per-unit pricing. For finer granularity, you \
        can configure metered billing to have a tiered pricing model.",
    method: Post,
    path: "/v1/subscription_items/{subscription_item}/usage_records",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SUBSCRIPTION_ITEM,
        &Flag::new(
                "quantity",
                InBody("/quantity"),
                Integer,
                "The usage quantity for the specified timestamp",
            )
            .required(),
        &Flag::new(
                "action",
                InBody("/action"),
                Text,
                "Valid values are increment (default) or set",
            )
            .with(&[Values(&["increment", "set"])]),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "timestamp",
            InBody("/timestamp"),
            OneOf(&[Integer, Text]),
            "The timestamp for the usage event",
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
                    name: "timestamp",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"action":{"type":"string","enum":["increment","set"]},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"quantity":{"type":"integer"},
"timestamp":{"anyOf":[{"type":"string","enum":["now"],
"maxLength":5000},
{"type":"integer"}]}},
"required":["quantity"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,quantity,livemode,subscription_item,object,timestamp",
        schema: r#"{"type":"object","properties":{"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["usage_record"]},
"quantity":{"type":"integer"},
"subscription_item":{"type":"string"},
"timestamp":{"type":"integer"}},
"required":["id","livemode","object","quantity","subscription_item","timestamp"]}"#,
        ..Output::NONE
    },
    example: "abc123 --quantity 1",
    ..Operation::DEFAULT
};
