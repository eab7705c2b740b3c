//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "dispute",
    aliases: &[Alias::spelling("disputes")],
    operations: &[&CLOSE, &GET, &UPDATE],
    ..Group::DEFAULT
};

pub static CLOSE: Operation = Operation {
    id: "PostChargesChargeDisputeClose",
    command: "charges dispute close",
    aliases: &[Alias::spelling("close-dispute")],
    about: "POST /v1/charges/{charge}/dispute/close",
    method: Post,
    path: "/v1/charges/{charge}/dispute/close",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("charge", Path("charge", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
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
        columns: "id,status,amount,currency,is_charge_refundable,livemode,reason,object",
        schema: super::schemas::CHARGES_DISPUTE_CLOSE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetChargesChargeDispute",
    command: "charges dispute get",
    about: "Retrieve a dispute for a specified charge",
    method: Get,
    path: "/v1/charges/{charge}/dispute",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("charge", Path("charge", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,is_charge_refundable,livemode,reason,object",
        schema: super::schemas::CHARGES_DISPUTE_CLOSE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostChargesChargeDispute",
    command: "charges dispute update",
    about: "POST /v1/charges/{charge}/dispute",
    method: Post,
    path: "/v1/charges/{charge}/dispute",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("charge", Path("charge", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "evidence.access-activity-log",
                InBody("/evidence/access_activity_log"),
                Text,
                "",
            )
            .with(&[MaxLength(20000)]),
        Flag::new(
                "evidence.billing-address",
                InBody("/evidence/billing_address"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "evidence.cancellation-policy",
            InBody("/evidence/cancellation_policy"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.cancellation-policy-disclosure",
                InBody("/evidence/cancellation_policy_disclosure"),
                Text,
                "",
            )
            .with(&[MaxLength(20000)]),
        Flag::new(
                "evidence.cancellation-rebuttal",
                InBody("/evidence/cancellation_rebuttal"),
                Text,
                "",
            )
            .with(&[MaxLength(20000)]),
        Flag::new(
            "evidence.customer-communication",
            InBody("/evidence/customer_communication"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.customer-email-address",
                InBody("/evidence/customer_email_address"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("evidence.customer-name", InBody("/evidence/customer_name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "evidence.customer-purchase-ip",
                InBody("/evidence/customer_purchase_ip"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "evidence.customer-signature",
            InBody("/evidence/customer_signature"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.duplicate-charge-documentation",
            InBody("/evidence/duplicate_charge_documentation"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.duplicate-charge-explanation",
                InBody("/evidence/duplicate_charge_explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(20000)]),
        Flag::new(
                "evidence.duplicate-charge-id",
                InBody("/evidence/duplicate_charge_id"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "evidence.product-description",
                InBody("/evidence/product_description"),
                Text,
                "",
            )
            .with(&[MaxLength(20000)]),
        Flag::new("evidence.receipt", InBody("/evidence/receipt"), Text, ""),
        Flag::new("evidence.refund-policy", InBody("/evidence/refund_policy"), Text, ""),
        Flag::new(
                "evidence.refund-policy-disclosure",
                InBody("/evidence/refund_policy_disclosure"),
                Text,
                "",
            )
            .with(&[MaxLength(20000)]),
        Flag::new(
                "evidence.refund-refusal-explanation",
                InBody("/evidence/refund_refusal_explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(20000)]),
        Flag::new("evidence.service-date", InBody("/evidence/service_date"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
            "evidence.service-documentation",
            InBody("/evidence/service_documentation"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.shipping-address",
                InBody("/evidence/shipping_address"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "evidence.shipping-carrier",
                InBody("/evidence/shipping_carrier"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("evidence.shipping-date", InBody("/evidence/shipping_date"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
            "evidence.shipping-documentation",
            InBody("/evidence/shipping_documentation"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.shipping-tracking-number",
                InBody("/evidence/shipping_tracking_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "evidence.uncategorized-file",
            InBody("/evidence/uncategorized_file"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.uncategorized-text",
                InBody("/evidence/uncategorized_text"),
                Text,
                "",
            )
            .with(&[MaxLength(20000)]),
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
        Flag::new(
            "submit",
            InBody("/submit"),
            Boolean,
            "Whether to immediately submit evidence to the bank",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "evidence",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
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
        columns: "id,status,amount,currency,is_charge_refundable,livemode,reason,object",
        schema: super::schemas::CHARGES_DISPUTE_CLOSE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
