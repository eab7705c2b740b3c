//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "orders",
    aliases: &[Alias::spelling("order")],
    about: "Orders",
    operations: &[&LIST, &PURGE, &QUERY],
    ..Group::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "streamOrders",
    command: "orders list",
    about: "List orders",
    method: Get,
    path: "/orders",
    security: &[&[Requirement::of(&super::security::DEVICE, &["read"])]],
    flags: &[
        &Flag::new("q", QueryString("q", Style::FORM), Object, "")
            .with(
                &[
                    Schema(
                        r#"{"type":"object","properties":{"since":{"type":"string"}}}"#,
                    ),
                ],
            ),
    ],
    output: Output {
        media_type: "application/jsonl",
        items: Some(""),
        columns: "id",
        schema: super::schemas::ORDERS_LIST,
        stream: Some(
            &Stream {
                media_type: "application/jsonl",
                asked: None,
            },
        ),
    },
    ..Operation::DEFAULT
};

pub static PURGE: Operation = Operation {
    id: "purgeOrders",
    command: "orders purge",
    aliases: &[Alias::spelling("purge-order")],
    about: "Purge orders",
    method: Method::Other("PURGE"),
    path: "/orders",
    security: &[&[Requirement::of(&super::security::DEVICE, &["read"])]],
    destructive: true,
    ..Operation::DEFAULT
};

pub static QUERY: Operation = Operation {
    id: "queryOrders",
    command: "orders query",
    aliases: &[Alias::spelling("query-order")],
    about: "Query orders",
    method: Method::Query,
    path: "/orders",
    security: &[&[Requirement::of(&super::security::DEVICE, &["read"])]],
    flags: &[&Flag::new("state", InBody("/state"), Text, "")],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: false,
            schema: r#"{"type":"object","properties":{"state":{"type":"string"}}}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        items: Some(""),
        columns: "id",
        schema: super::schemas::ORDERS_LIST,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};
