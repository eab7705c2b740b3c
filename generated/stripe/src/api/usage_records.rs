//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "usage-records",
    aliases: &[Alias::spelling("usage-record")],
    about: "Usage records",
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostSubscriptionItemsSubscriptionItemUsageRecords",
    name: "create",
    command: &["usage-records", "create"],
    about: "Creates a usage record for a specified subscription item and date, and fills it with a quantity",
    description: "<p>Creates a usage record for a specified subscription item and date, and fills it with a \
        quantity.</p>\n\n\
        <p>Usage records provide <code>quantity</code> information that Stripe uses to track how much a \
        customer is using your service. With usage information and the pricing model set up by the <a \
        href=\"https://stripe.com/docs/billing/subscriptions/metered-billing\">metered billing</a> plan, \
        Stripe helps you send accurate invoices to your customers.</p>\n\n\
        <p>The default calculation for usage is to add up all the <code>quantity</code> values of the \
        usage records within a billing period. You can change this default behavior with the billing \
        plan’s <code>aggregate_usage</code> <a \
        href=\"/docs/api/plans/create#create_plan-aggregate_usage\">parameter</a>. When there is more \
        than one usage record with the same timestamp, Stripe adds the <code>quantity</code> values \
        together. In most cases, this is the desired resolution, however, you can change this behavior \
        with the <code>action</code> parameter.</p>\n\n\
        <p>The default pricing model for metered billing is <a \
        href=\"/docs/api/plans/object#plan_object-billing_scheme\">per-unit pricing</a>. For finer \
        granularity, you can configure metered billing to have a <a \
        href=\"https://stripe.com/docs/billing/subscriptions/tiers\">tiered pricing</a> model.</p>",
    method: Post,
    path: "/v1/subscription_items/{subscription_item}/usage_records",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
                "subscription-item",
                Path("subscription_item", Style::SIMPLE),
                Text,
                "",
            )
            .required(),
        Flag::new(
                "quantity",
                InBody("/quantity"),
                Integer,
                "The usage quantity for the specified timestamp",
            )
            .required(),
        Flag::new(
                "action",
                InBody("/action"),
                Text,
                "Valid values are increment (default) or set",
            )
            .values(&["increment", "set"]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "timestamp",
            InBody("/timestamp"),
            OneOf(&[Integer, Text]),
            "The timestamp for the usage event",
        ),
    ],
    body: Some(Body {
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
        alternatives: &[],
    }),
    output: Output {
        media_type: "application/json",
        columns: &[
            "id",
            "quantity",
            "livemode",
            "subscription_item",
            "object",
            "timestamp",
        ],
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
