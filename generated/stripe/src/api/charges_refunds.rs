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
        &super::flags::CHARGE_85CF5D00,
        &super::flags::AMOUNT_74B3E827,
        &super::flags::CURRENCY_AF21D809,
        &super::flags::CUSTOMER_38458487,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::INSTRUCTIONS_EMAIL,
        &super::flags::METADATA_2F571921,
        &super::flags::ORIGIN,
        &super::flags::PAYMENT_INTENT,
        &super::flags::REASON_21237A2D,
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
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"customer":{"type":"string","maxLength":5000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"instructions_email":{"type":"string"},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"origin":{"type":"string","enum":["customer_balance"]},
"payment_intent":{"type":"string","maxLength":5000},
"reason":{"type":"string","enum":["duplicate","fraudulent","requested_by_customer"],
"maxLength":5000},
"refund_application_fee":{"type":"boolean"},
"reverse_transfer":{"type":"boolean"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
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
        &super::flags::CHARGE_5348B4F6,
        &super::flags::REFUND_1BD1FAE2,
        &super::flags::EXPAND_51F06DB8,
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
        &super::flags::CHARGE_5348B4F6,
        &super::flags::ENDING_BEFORE_6F5E8D48,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_E1F02050,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,reason,amount,currency,instructions_email,failure_reason,receipt_number",
        schema: super::schemas::CHARGES_REFUNDS_LIST,
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
        &super::flags::CHARGE_5348B4F6,
        &super::flags::REFUND_1BD1FAE2,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_1B076B06,
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
            schema: super::schemas::CHARGES_REFUNDS_UPDATE,
            ..Body::DEFAULT
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
