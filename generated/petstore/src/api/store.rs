//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "store",
    aliases: &[Alias::spelling("stores")],
    about: "Access to Petstore orders",
    groups: &[&super::store_order::GROUP],
    operations: &[&GET_INVENTORY],
};

pub static GET_INVENTORY: Operation = Operation {
    id: "getInventory",
    command: "store get-inventory",
    about: "Returns pet inventories by status",
    description: "Returns a map of status codes to quantities",
    method: Get,
    path: "/store/inventory",
    security: &[&[Requirement::of(&super::security::API_KEY, &[])]],
    output: Output {
        media_type: "application/json",
        schema: r#"{"type":"object"}"#,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};
