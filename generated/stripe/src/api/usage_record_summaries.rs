//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "usage-record-summaries",
    aliases: &[Alias::spelling("usage-record-summary")],
    operations: &[&LIST],
    ..Group::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetSubscriptionItemsSubscriptionItemUsageRecordSummaries",
    command: "usage-record-summaries list",
    about: "For the specified subscription item, returns a list of summary objects",
    description: "For the specified subscription item, returns a list of summary objects. Each object in the list \
        provides usage information that’s been summarized from multiple usage records and over a \
        subscription billing period (e.g., 15 usage records in the month of September).\n\n\
        The list is sorted in reverse-chronological order (newest first). The first list item \
        represents the most current usage period that hasn’t ended yet. Since new usage records can \
        still be added, the returned summary information for the subscription item’s ID should be seen \
        as unstable until the subscription billing period ends.",
    method: Get,
    path: "/v1/subscription_items/{subscription_item}/usage_record_summaries",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SUBSCRIPTION_ITEM,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,invoice,livemode,subscription_item,total_usage,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},
"invoice":{"type":["string","null"]},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["usage_record_summary"]},
"period":{"type":"object","properties":{"end":{"type":["integer","null"]},
"start":{"type":["integer","null"]}}},
"subscription_item":{"type":"string"},
"total_usage":{"type":"integer"}},
"required":["id","livemode","object","period","subscription_item","total_usage"]}},
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
