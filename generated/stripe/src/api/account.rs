//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "account",
    operations: &[&GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetAccount",
    command: "account get",
    about: "Retrieves the details of an account",
    method: Get,
    path: "/v1/account",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,email,type,business_type,charges_enabled,country,default_currency,details_submitted",
        schema: super::schemas::ACCOUNT_GET,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};
