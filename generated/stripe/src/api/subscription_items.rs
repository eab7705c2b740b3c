//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "subscription-items",
    aliases: &[Alias::spelling("subscription-item")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostSubscriptionItems",
    command: "subscription-items create",
    about: "Adds a new item to an existing subscription",
    description: "Adds a new item to an existing subscription. No existing items will be changed or replaced.",
    method: Post,
    path: "/v1/subscription_items",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
                "subscription",
                InBody("/subscription"),
                Text,
                "The identifier of the subscription to modify",
            )
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "billing-thresholds.usage-gte",
            InBody("/billing_thresholds/usage_gte"),
            Integer,
            "",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
                "payment-behavior",
                InBody("/payment_behavior"),
                Text,
                "Use allow_incomplete to transition the subscription to status=past_due if a payment is required \
        but cannot be paid",
            )
            .with(
                &[
                    Values(
                        &[
                            "allow_incomplete",
                            "default_incomplete",
                            "error_if_incomplete",
                            "pending_if_incomplete",
                        ],
                    ),
                ],
            ),
        Flag::new("price", InBody("/price"), Text, "The ID of the price object")
            .with(&[MaxLength(5000)]),
        Flag::new("price-data.currency", InBody("/price_data/currency"), Text, ""),
        Flag::new("price-data.product", InBody("/price_data/product"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "price-data.recurring.interval",
                InBody("/price_data/recurring/interval"),
                Text,
                "",
            )
            .with(&[Values(&["day", "month", "week", "year"])]),
        Flag::new(
            "price-data.recurring.interval-count",
            InBody("/price_data/recurring/interval_count"),
            Integer,
            "",
        ),
        Flag::new(
                "price-data.tax-behavior",
                InBody("/price_data/tax_behavior"),
                Text,
                "",
            )
            .with(&[Values(&["exclusive", "inclusive", "unspecified"])]),
        Flag::new(
            "price-data.unit-amount",
            InBody("/price_data/unit_amount"),
            Integer,
            "",
        ),
        Flag::new(
            "price-data.unit-amount-decimal",
            InBody("/price_data/unit_amount_decimal"),
            Text,
            "",
        ),
        Flag::new(
                "proration-behavior",
                InBody("/proration_behavior"),
                Text,
                "Determines how to handle prorations when the billing cycle changes",
            )
            .with(&[Values(&["always_invoice", "create_prorations", "none"])]),
        Flag::new(
            "proration-date",
            InBody("/proration_date"),
            Integer,
            "If set, the proration will be calculated as though the subscription was updated at the given \
        time",
        ),
        Flag::new(
            "quantity",
            InBody("/quantity"),
            Integer,
            "The quantity you'd like to apply to the subscription item you're creating",
        ),
        Flag::new(
            "tax-rates",
            InBody("/tax_rates"),
            List(&Text),
            "A list of Tax Rate ids",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "billing_thresholds",
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
                    name: "price_data",
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
        columns: "id,quantity,subscription,price.id,object,created",
        schema: super::schemas::SUBSCRIPTION_ITEMS_CREATE,
        ..Output::NONE
    },
    example: "--subscription text",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteSubscriptionItemsItem",
    command: "subscription-items delete",
    about: "Deletes an item from the subscription",
    description: "Deletes an item from the subscription. Removing a subscription item from a subscription will \
        not cancel the subscription.",
    method: Delete,
    path: "/v1/subscription_items/{item}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("item", Path("item", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "clear-usage",
            InBody("/clear_usage"),
            Boolean,
            "Delete all usage for the given subscription item",
        ),
        Flag::new(
                "proration-behavior",
                InBody("/proration_behavior"),
                Text,
                "Determines how to handle prorations when the billing cycle changes",
            )
            .with(&[Values(&["always_invoice", "create_prorations", "none"])]),
        Flag::new(
            "proration-date",
            InBody("/proration_date"),
            Integer,
            "If set, the proration will be calculated as though the subscription was updated at the given \
        time",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["subscription_item"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetSubscriptionItemsItem",
    command: "subscription-items get",
    about: "Retrieves the subscription item with the given ID",
    method: Get,
    path: "/v1/subscription_items/{item}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("item", Path("item", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,quantity,subscription,price.id,object,created",
        schema: super::schemas::SUBSCRIPTION_ITEMS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetSubscriptionItems",
    command: "subscription-items list",
    about: "Returns a list of your subscription items for a given subscription",
    method: Get,
    path: "/v1/subscription_items",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
                "subscription",
                Query("subscription", Style::FORM),
                Text,
                "The ID of the subscription whose items will be retrieved",
            )
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "ending-before",
            Query("ending_before", Style::FORM),
            Text,
            "A cursor for use in pagination",
        ),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "limit-param",
            Query("limit", Style::FORM),
            Integer,
            "A limit on the number of objects to be returned (api: limit)",
        ),
        Flag::new(
            "starting-after",
            Query("starting_after", Style::FORM),
            Text,
            "A cursor for use in pagination",
        ),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,quantity,subscription,price.id,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"billing_thresholds":{"type":["object","null"],
"properties":{"usage_gte":{"type":["integer","null"]}}},
"created":{"type":"integer"},
"id":{"type":"string"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["subscription_item"]},
"price":{"type":"object","properties":{"active":{"type":"boolean"},
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
"quantity":{"type":"integer"},
"subscription":{"type":"string"},
"tax_rates":{"type":["array","null"],
"items":{}}},
"required":["created","id","metadata","object","price","subscription"]}},
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
        },
    ),
    example: "--subscription text",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostSubscriptionItemsItem",
    command: "subscription-items update",
    about: "Updates the plan or quantity of an item on a current subscription",
    method: Post,
    path: "/v1/subscription_items/{item}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("item", Path("item", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "billing-thresholds.usage-gte",
            InBody("/billing_thresholds/usage_gte"),
            Integer,
            "",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
            "off-session",
            InBody("/off_session"),
            Boolean,
            "Indicates if a customer is on or off-session while an invoice payment is attempted",
        ),
        Flag::new(
                "payment-behavior",
                InBody("/payment_behavior"),
                Text,
                "Use allow_incomplete to transition the subscription to status=past_due if a payment is required \
        but cannot be paid",
            )
            .with(
                &[
                    Values(
                        &[
                            "allow_incomplete",
                            "default_incomplete",
                            "error_if_incomplete",
                            "pending_if_incomplete",
                        ],
                    ),
                ],
            ),
        Flag::new("price", InBody("/price"), Text, "The ID of the price object")
            .with(&[MaxLength(5000)]),
        Flag::new("price-data.currency", InBody("/price_data/currency"), Text, ""),
        Flag::new("price-data.product", InBody("/price_data/product"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "price-data.recurring.interval",
                InBody("/price_data/recurring/interval"),
                Text,
                "",
            )
            .with(&[Values(&["day", "month", "week", "year"])]),
        Flag::new(
            "price-data.recurring.interval-count",
            InBody("/price_data/recurring/interval_count"),
            Integer,
            "",
        ),
        Flag::new(
                "price-data.tax-behavior",
                InBody("/price_data/tax_behavior"),
                Text,
                "",
            )
            .with(&[Values(&["exclusive", "inclusive", "unspecified"])]),
        Flag::new(
            "price-data.unit-amount",
            InBody("/price_data/unit_amount"),
            Integer,
            "",
        ),
        Flag::new(
            "price-data.unit-amount-decimal",
            InBody("/price_data/unit_amount_decimal"),
            Text,
            "",
        ),
        Flag::new(
                "proration-behavior",
                InBody("/proration_behavior"),
                Text,
                "Determines how to handle prorations when the billing cycle changes",
            )
            .with(&[Values(&["always_invoice", "create_prorations", "none"])]),
        Flag::new(
            "proration-date",
            InBody("/proration_date"),
            Integer,
            "If set, the proration will be calculated as though the subscription was updated at the given \
        time",
        ),
        Flag::new(
            "quantity",
            InBody("/quantity"),
            Integer,
            "The quantity you'd like to apply to the subscription item you're creating",
        ),
        Flag::new(
            "tax-rates",
            InBody("/tax_rates"),
            List(&Text),
            "A list of Tax Rate ids",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "billing_thresholds",
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
                    name: "price_data",
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
        columns: "id,quantity,subscription,price.id,object,created",
        schema: super::schemas::SUBSCRIPTION_ITEMS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
