//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "order",
    aliases: &[Alias::spelling("orders")],
    operations: &[&CREATE, &DELETE, &GET],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "placeOrder",
    command: "store order create",
    about: "Place an order for a pet",
    method: Post,
    path: "/store/order",
    flags: &[
        &Flag::new("complete", InBody("/complete"), Boolean, "")
            .with(&[ServerDefault("false")]),
        &super::flags::ID,
        &Flag::new("pet-id", InBody("/petId"), Integer, ""),
        &Flag::new("quantity", InBody("/quantity"), Integer, ""),
        &Flag::new("ship-date", InBody("/shipDate"), Formatted(Format::DateTime), ""),
        &Flag::new("status", InBody("/status"), Text, "Order Status")
            .with(&[Values(&["placed", "approved", "delivered"])]),
    ],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            schema: r##"{"$ref":"#/$defs/Order"}"##,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,quantity,complete,petId,shipDate",
        schema: super::schemas::STORE_ORDER_CREATE,
        ..Output::NONE
    },
    example: "--data '{}'",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "deleteOrder",
    command: "store order delete",
    about: "Delete purchase order by ID",
    description: "For valid response try integer IDs with positive integer value. Negative or non-integer values \
        will generate API errors",
    method: Delete,
    path: "/store/order/{orderId}",
    flags: &[
        &Flag::new(
                "order-id",
                Path("orderId", Style::SIMPLE),
                Integer,
                "ID of the order that needs to be deleted",
            )
            .required()
            .with(&[Minimum(1.0)]),
    ],
    destructive: true,
    example: "1",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "getOrderById",
    command: "store order get",
    about: "Find purchase order by ID",
    description: "For valid response try integer IDs with value >= 1 and <= 10. Other values will generated \
        exceptions",
    method: Get,
    path: "/store/order/{orderId}",
    flags: &[
        &Flag::new(
                "order-id",
                Path("orderId", Style::SIMPLE),
                Integer,
                "ID of pet that needs to be fetched",
            )
            .required()
            .with(&[Minimum(1.0), Maximum(10.0)]),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,quantity,complete,petId,shipDate",
        schema: super::schemas::STORE_ORDER_CREATE,
        ..Output::NONE
    },
    example: "1",
    ..Operation::DEFAULT
};
