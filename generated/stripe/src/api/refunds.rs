//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "refunds",
    aliases: &[Alias::spelling("refund")],
    operations: &[&CANCEL, &CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CANCEL: Operation = Operation {
    id: "PostRefundsRefundCancel",
    command: "refunds cancel",
    aliases: &[Alias::spelling("cancel-refund")],
    about: "Cancels a refund with a status of requires_action",
    description: "Cancels a refund with a status of requires_action.\n\n\
        Refunds in other states cannot be canceled, and only refunds for payment methods that require \
        customer action will enter the requires_action state.",
    method: Post,
    path: "/v1/refunds/{refund}/cancel",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::REFUND_1BD1FAE2, &super::flags::EXPAND_5D4B4118],
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
            ],
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,reason,amount,currency,instructions_email,failure_reason,receipt_number",
        schema: super::schemas::CHARGES_REFUNDS_CREATE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostRefunds",
    command: "refunds create",
    about: "Create a refund",
    method: Post,
    path: "/v1/refunds",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::AMOUNT_74B3E827,
        &Flag::new("charge", InBody("/charge"), Text, ""),
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
"charge":{"type":"string","maxLength":5000},
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
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetRefundsRefund",
    command: "refunds get",
    about: "Retrieves the details of an existing refund",
    method: Get,
    path: "/v1/refunds/{refund}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::REFUND_1BD1FAE2, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,reason,amount,currency,instructions_email,failure_reason,receipt_number",
        schema: super::schemas::CHARGES_REFUNDS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetRefunds",
    command: "refunds list",
    about: "Returns a list of all refunds you’ve previously created",
    description: "Returns a list of all refunds you’ve previously created. The refunds are returned in sorted \
        order, with the most recent refunds appearing first. For convenience, the 10 most recent \
        refunds are always available by default on the charge object.",
    method: Get,
    path: "/v1/refunds",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
            "charge",
            Query("charge", Style::FORM),
            Text,
            "Only return refunds for the charge specified by this charge ID",
        ),
        &super::flags::CREATED_4017E6CA,
        &super::flags::ENDING_BEFORE_6F5E8D48,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
                "payment-intent",
                Query("payment_intent", Style::FORM),
                Text,
                "Only return refunds for the PaymentIntent specified by this ID",
            )
            .with(&[MaxLength(5000)]),
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
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostRefundsRefund",
    command: "refunds update",
    about: "Updates the specified refund by setting the values of the parameters passed",
    description: "Updates the specified refund by setting the values of the parameters passed. Any parameters not \
        provided will be left unchanged.\n\n\
        This request only accepts metadata as an argument.",
    method: Post,
    path: "/v1/refunds/{refund}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::REFUND_1BD1FAE2,
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
    example: "abc123",
    ..Operation::DEFAULT
};
