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
        &Flag::new(
                "subscription",
                InBody("/subscription"),
                Text,
                "The identifier of the subscription to modify",
            )
            .required(),
        &super::flags::BILLING_THRESHOLDS_USAGE_GTE,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &super::flags::PAYMENT_BEHAVIOR_F9A42267,
        &super::flags::PRICE_64E89F64,
        &super::flags::PRICE_DATA_CURRENCY,
        &super::flags::PRICE_DATA_PRODUCT,
        &super::flags::PRICE_DATA_RECURRING_INTERVAL,
        &super::flags::PRICE_DATA_RECURRING_INTERVAL_COUNT,
        &super::flags::PRICE_DATA_TAX_BEHAVIOR,
        &super::flags::PRICE_DATA_UNIT_AMOUNT,
        &super::flags::PRICE_DATA_UNIT_AMOUNT_DECIMAL,
        &super::flags::PRORATION_BEHAVIOR_ED1C9F9D,
        &super::flags::PRORATION_DATE,
        &super::flags::QUANTITY_913AACDD,
        &super::flags::TAX_RATES_310B57E5,
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
            schema: r#"{"type":"object","properties":{"billing_thresholds":{"anyOf":[{"type":"object","properties":{"usage_gte":{"type":"integer"}},
"required":["usage_gte"]},
{"type":"string","enum":[""]}]},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"payment_behavior":{"type":"string","enum":["allow_incomplete","default_incomplete","error_if_incomplete","pending_if_incomplete"]},
"price":{"type":"string","maxLength":5000},
"price_data":{"type":"object","properties":{"currency":{"type":"string"},
"product":{"type":"string","maxLength":5000},
"recurring":{"type":"object","properties":{"interval":{"type":"string","enum":["day","month","week","year"]},
"interval_count":{"type":"integer"}},
"required":["interval"]},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive","unspecified"]},
"unit_amount":{"type":"integer"},
"unit_amount_decimal":{"type":"string","format":"decimal"}},
"required":["currency","product","recurring"]},
"proration_behavior":{"type":"string","enum":["always_invoice","create_prorations","none"]},
"proration_date":{"type":"integer"},
"quantity":{"type":"integer"},
"subscription":{"type":"string","maxLength":5000},
"tax_rates":{"anyOf":[{"type":"array","items":{"type":"string","maxLength":5000}},
{"type":"string","enum":[""]}]}},
"required":["subscription"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
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
        &super::flags::ITEM,
        &Flag::new(
            "clear-usage",
            InBody("/clear_usage"),
            Boolean,
            "Delete all usage for the given subscription item",
        ),
        &super::flags::PRORATION_BEHAVIOR_ED1C9F9D,
        &super::flags::PRORATION_DATE,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            schema: r#"{"type":"object","properties":{"clear_usage":{"type":"boolean"},
"proration_behavior":{"type":"string","enum":["always_invoice","create_prorations","none"]},
"proration_date":{"type":"integer"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
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
    flags: &[&super::flags::ITEM, &super::flags::EXPAND_51F06DB8],
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
        &Flag::new(
                "subscription",
                Query("subscription", Style::FORM),
                Text,
                "The ID of the subscription whose items will be retrieved",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_6F5E8D48,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_E1F02050,
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
        &super::flags::ITEM,
        &super::flags::BILLING_THRESHOLDS_USAGE_GTE,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &super::flags::OFF_SESSION_588173C9,
        &super::flags::PAYMENT_BEHAVIOR_F9A42267,
        &super::flags::PRICE_64E89F64,
        &super::flags::PRICE_DATA_CURRENCY,
        &super::flags::PRICE_DATA_PRODUCT,
        &super::flags::PRICE_DATA_RECURRING_INTERVAL,
        &super::flags::PRICE_DATA_RECURRING_INTERVAL_COUNT,
        &super::flags::PRICE_DATA_TAX_BEHAVIOR,
        &super::flags::PRICE_DATA_UNIT_AMOUNT,
        &super::flags::PRICE_DATA_UNIT_AMOUNT_DECIMAL,
        &super::flags::PRORATION_BEHAVIOR_ED1C9F9D,
        &super::flags::PRORATION_DATE,
        &super::flags::QUANTITY_913AACDD,
        &super::flags::TAX_RATES_310B57E5,
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
            schema: r#"{"type":"object","properties":{"billing_thresholds":{"anyOf":[{"type":"object","properties":{"usage_gte":{"type":"integer"}},
"required":["usage_gte"]},
{"type":"string","enum":[""]}]},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"off_session":{"type":"boolean"},
"payment_behavior":{"type":"string","enum":["allow_incomplete","default_incomplete","error_if_incomplete","pending_if_incomplete"]},
"price":{"type":"string","maxLength":5000},
"price_data":{"type":"object","properties":{"currency":{"type":"string"},
"product":{"type":"string","maxLength":5000},
"recurring":{"type":"object","properties":{"interval":{"type":"string","enum":["day","month","week","year"]},
"interval_count":{"type":"integer"}},
"required":["interval"]},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive","unspecified"]},
"unit_amount":{"type":"integer"},
"unit_amount_decimal":{"type":"string","format":"decimal"}},
"required":["currency","product","recurring"]},
"proration_behavior":{"type":"string","enum":["always_invoice","create_prorations","none"]},
"proration_date":{"type":"integer"},
"quantity":{"type":"integer"},
"tax_rates":{"anyOf":[{"type":"array","items":{"type":"string","maxLength":5000}},
{"type":"string","enum":[""]}]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
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
