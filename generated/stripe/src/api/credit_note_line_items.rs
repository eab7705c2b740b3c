//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "credit-note-line-items",
    aliases: &[Alias::spelling("credit-note-line-item")],
    operations: &[&LIST],
    ..Group::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCreditNotesCreditNoteLines",
    command: "credit-note-line-items list",
    aliases: &[Alias::spelling("get")],
    about: "When retrieving a credit note, you’ll get a lines property containing the the first handful of \
        those items",
    description: "When retrieving a credit note, you’ll get a lines property containing the the first handful of \
        those items. There is also a URL where you can retrieve the full (paginated) list of line items.",
    method: Get,
    path: "/v1/credit_notes/{credit_note}/lines",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("credit-note", Path("credit_note", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,amount,quantity,amount_excluding_tax,discount_amount,invoice_line_item,livemode",
        schema: super::schemas::CREDIT_NOTE_LINE_ITEMS_LIST,
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
