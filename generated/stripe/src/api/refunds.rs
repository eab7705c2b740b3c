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
    flags: &[
        Flag::new("refund", Path("refund", Style::SIMPLE), Text, "").required(),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
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
        Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "A positive integer representing how much to refund",
        ),
        Flag::new("charge", InBody("/charge"), Text, "").with(&[MaxLength(5000)]),
        Flag::new(
            "currency",
            InBody("/currency"),
            Text,
            "Three-letter ISO currency code, in lowercase",
        ),
        Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "Customer whose customer balance to refund from",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "instructions-email",
            InBody("/instructions_email"),
            Text,
            "For payment methods without native refund support (e.g., Konbini, PromptPay), use this email \
        from the customer to…",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new("origin", InBody("/origin"), Text, "Origin of the refund")
            .with(&[Values(&["customer_balance"])]),
        Flag::new("payment-intent", InBody("/payment_intent"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("reason", InBody("/reason"), Text, "")
            .with(
                &[
                    Values(&["duplicate", "fraudulent", "requested_by_customer"]),
                    MaxLength(5000),
                ],
            ),
        Flag::new(
            "refund-application-fee",
            InBody("/refund_application_fee"),
            Boolean,
            "",
        ),
        Flag::new("reverse-transfer", InBody("/reverse_transfer"), Boolean, ""),
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
    flags: &[
        Flag::new("refund", Path("refund", Style::SIMPLE), Text, "").required(),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
    ],
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
        Flag::new(
            "charge",
            Query("charge", Style::FORM),
            Text,
            "Only return refunds for the charge specified by this charge ID",
        ),
        Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "",
        ),
        Flag::new(
            "ending-before",
            Query("ending_before", Style::FORM),
            Text,
            "A cursor for use in pagination",
        ),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "limit-param",
            Query("limit", Style::FORM),
            Integer,
            "A limit on the number of objects to be returned (api: limit)",
        ),
        Flag::new(
                "payment-intent",
                Query("payment_intent", Style::FORM),
                Text,
                "Only return refunds for the PaymentIntent specified by this ID",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "starting-after",
            Query("starting_after", Style::FORM),
            Text,
            "A cursor for use in pagination",
        ),
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
        Flag::new("refund", Path("refund", Style::SIMPLE), Text, "").required(),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
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
