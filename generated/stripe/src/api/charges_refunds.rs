//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "refunds",
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostChargesChargeRefunds",
    command: "charges refunds create",
    about: "Create a refund",
    method: Post,
    path: "/v1/charges/{charge}/refunds",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CHARGE_7112970A,
        &super::flags::AMOUNT_C5BAA352,
        &super::flags::CURRENCY_0E9B380D,
        &super::flags::CUSTOMER_84168137,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::INSTRUCTIONS_EMAIL,
        &super::flags::METADATA_1037CB5E,
        &super::flags::ORIGIN,
        &super::flags::PAYMENT_INTENT,
        &super::flags::REASON_1D2B62DA,
        &super::flags::REFUND_APPLICATION_FEE,
        &super::flags::REVERSE_TRANSFER,
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
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,reason,amount,currency,instructions_email,failure_reason,receipt_number",
        schema: super::schemas::CHARGES_REFUNDS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetChargesChargeRefundsRefund",
    command: "charges refunds get",
    about: "Retrieves the details of an existing refund",
    method: Get,
    path: "/v1/charges/{charge}/refunds/{refund}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CHARGE_143F0891,
        &super::flags::REFUND_D62A5ED3,
        &super::flags::EXPAND_AC0E5118,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,reason,amount,currency,instructions_email,failure_reason,receipt_number",
        schema: super::schemas::CHARGES_REFUNDS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetChargesChargeRefunds",
    command: "charges refunds list",
    about: "You can see a list of the refunds belonging to a specific charge",
    description: "You can see a list of the refunds belonging to a specific charge. Note that the 10 most recent \
        refunds are always available by default on the charge object. If you need more than those 10, \
        you can use this API method and the limit and starting_after parameters to page through \
        additional refunds.",
    method: Get,
    path: "/v1/charges/{charge}/refunds",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CHARGE_143F0891,
        &super::flags::ENDING_BEFORE_FBC89431,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_BF19EFDC,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,reason,amount,currency,instructions_email,failure_reason,receipt_number",
        schema: super::schemas::CHARGES_REFUNDS_LIST,
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

pub static UPDATE: Operation = Operation {
    id: "PostChargesChargeRefundsRefund",
    command: "charges refunds update",
    about: "Update a specified refund",
    method: Post,
    path: "/v1/charges/{charge}/refunds/{refund}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CHARGE_143F0891,
        &super::flags::REFUND_D62A5ED3,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::METADATA_410E3396,
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
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,reason,amount,currency,instructions_email,failure_reason,receipt_number",
        schema: super::schemas::CHARGES_REFUNDS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
