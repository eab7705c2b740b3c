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
    flags: &[&super::flags::REFUND_D62A5ED3, &super::flags::EXPAND_BBF708B9],
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
            alternatives: &[],
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
        &super::flags::AMOUNT_C5BAA352,
        &Flag::new("charge", InBody("/charge"), Text, "").with(&[MaxLength(5000)]),
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
    flags: &[&super::flags::REFUND_D62A5ED3, &super::flags::EXPAND_AC0E5118],
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
        &super::flags::CREATED_62018FBC,
        &super::flags::ENDING_BEFORE_FBC89431,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
                "payment-intent",
                Query("payment_intent", Style::FORM),
                Text,
                "Only return refunds for the PaymentIntent specified by this ID",
            )
            .with(&[MaxLength(5000)]),
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
        &super::flags::REFUND_D62A5ED3,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::METADATA_1037CB5E,
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
