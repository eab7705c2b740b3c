//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "line-items",
    aliases: &[Alias::spelling("line-item")],
    operations: &[&LIST],
    ..Group::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetInvoicesInvoiceLines",
    command: "line-items list",
    aliases: &[Alias::spelling("get-invoices-invoice")],
    about: "When retrieving an invoice, you’ll get a lines property containing the total count of line \
        items and the first handful…",
    description: "When retrieving an invoice, you’ll get a lines property containing the total count of line \
        items and the first handful of those items. There is also a URL where you can retrieve the full \
        (paginated) list of line items.",
    method: Get,
    path: "/v1/invoices/{invoice}/lines",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::INVOICE_67115D6D,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,amount,currency,quantity,amount_excluding_tax,discountable,invoice_item",
        schema: super::schemas::INVOICES_UPCOMING_LINES,
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
