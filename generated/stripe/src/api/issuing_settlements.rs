//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "settlements",
    aliases: &[Alias::spelling("settlement")],
    operations: &[&GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetIssuingSettlementsSettlement",
    command: "issuing settlements get",
    about: "Retrieves an Issuing Settlement object",
    method: Get,
    path: "/v1/issuing/settlements/{settlement}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::SETTLEMENT, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,network,currency,bin,interchange_fees,livemode,net_total,network_fees",
        schema: super::schemas::ISSUING_SETTLEMENTS_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetIssuingSettlements",
    command: "issuing settlements list",
    about: "Returns a list of Issuing Settlement objects",
    description: "Returns a list of Issuing Settlement objects. The objects are sorted in descending order by \
        creation date, with the most recently created object appearing first.",
    method: Get,
    path: "/v1/issuing/settlements",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "created",
                Query("created", Style::DEEP_OBJECT),
                OneOf(&[Object, Integer]),
                "Only return issuing settlements that were created during the given date interval",
            )
            .with(&[Schema(super::schemas::ACCOUNTS_LIST)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,network,currency,bin,interchange_fees,livemode,net_total,network_fees",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"bin":{"type":"string"},
"clearing_date":{"type":"integer"},
"created":{"type":"integer"},
"currency":{"type":"string"},
"id":{"type":"string"},
"interchange_fees":{"type":"integer"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"net_total":{"type":"integer"},
"network":{"type":"string","enum":["visa"]},
"network_fees":{"type":"integer"},
"network_settlement_identifier":{"type":"string"},
"object":{"type":"string","enum":["issuing.settlement"]},
"settlement_service":{"type":"string"},
"transaction_count":{"type":"integer"},
"transaction_volume":{"type":"integer"}},
"required":["bin","clearing_date","created","currency","id","interchange_fees","livemode","metadata","net_total","network","network_fees","network_settlement_identifier","object","settlement_service","transaction_count","transaction_volume"]}},
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
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostIssuingSettlementsSettlement",
    command: "issuing settlements update",
    about: "Updates the specified Issuing Settlement object by setting the values of the parameters passed",
    description: "Updates the specified Issuing Settlement object by setting the values of the parameters passed. \
        Any parameters not provided will be left unchanged.",
    method: Post,
    path: "/v1/issuing/settlements/{settlement}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SETTLEMENT,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
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
            schema: super::schemas::ISSUING_SETTLEMENTS_UPDATE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,network,currency,bin,interchange_fees,livemode,net_total,network_fees",
        schema: super::schemas::ISSUING_SETTLEMENTS_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
