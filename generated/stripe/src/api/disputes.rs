//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "disputes",
    aliases: &[Alias::spelling("dispute")],
    operations: &[&CLOSE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CLOSE: Operation = Operation {
    id: "PostDisputesDisputeClose",
    command: "disputes close",
    aliases: &[Alias::spelling("close-dispute")],
    about: "Closing the dispute for a charge indicates",
    description: "Closing the dispute for a charge indicates that you do not have any evidence to submit and are \
        essentially dismissing the dispute, acknowledging it as lost.\n\n\
        The status of the dispute will change from needs_response to lost. Closing a dispute is \
        irreversible.",
    method: Post,
    path: "/v1/disputes/{dispute}/close",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("dispute", Path("dispute", Style::SIMPLE), Text, "")
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
    id: "GetDisputesDispute",
    command: "disputes get",
    about: "Retrieves the dispute with the given ID",
    method: Get,
    path: "/v1/disputes/{dispute}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("dispute", Path("dispute", Style::SIMPLE), Text, "")
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

pub static LIST: Operation = Operation {
    id: "GetDisputes",
    command: "disputes list",
    about: "Returns a list of your disputes",
    method: Get,
    path: "/v1/disputes",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
                "charge",
                Query("charge", Style::FORM),
                Text,
                "Only return disputes associated to the charge specified by this charge ID",
            )
            .with(&[MaxLength(5000)]),
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
            )
            .with(&[MaxLength(5000)]),
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
                "Only return disputes associated to the PaymentIntent specified by this PaymentIntent ID",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "starting-after",
                Query("starting_after", Style::FORM),
                Text,
                "A cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,amount,currency,is_charge_refundable,livemode,reason,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"balance_transactions":{"type":"array","items":{}},
"charge":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"evidence":{"type":"object","properties":{"access_activity_log":{"type":["string","null"]},
"billing_address":{"type":["string","null"]},
"cancellation_policy":{},
"cancellation_policy_disclosure":{"type":["string","null"]},
"cancellation_rebuttal":{"type":["string","null"]},
"customer_communication":{},
"customer_email_address":{"type":["string","null"]},
"customer_name":{"type":["string","null"]},
"customer_purchase_ip":{"type":["string","null"]},
"customer_signature":{},
"duplicate_charge_documentation":{},
"duplicate_charge_explanation":{"type":["string","null"]},
"duplicate_charge_id":{"type":["string","null"]},
"product_description":{"type":["string","null"]},
"receipt":{},
"refund_policy":{},
"refund_policy_disclosure":{"type":["string","null"]},
"refund_refusal_explanation":{"type":["string","null"]},
"service_date":{"type":["string","null"]},
"service_documentation":{},
"shipping_address":{"type":["string","null"]},
"shipping_carrier":{"type":["string","null"]},
"shipping_date":{"type":["string","null"]},
"shipping_documentation":{},
"shipping_tracking_number":{"type":["string","null"]},
"uncategorized_file":{},
"uncategorized_text":{"type":["string","null"]}}},
"evidence_details":{"type":"object","properties":{"due_by":{"type":["integer","null"]},
"has_evidence":{"type":"boolean"},
"past_due":{"type":"boolean"},
"submission_count":{"type":"integer"}},
"required":["has_evidence","past_due","submission_count"]},
"id":{"type":"string"},
"is_charge_refundable":{"type":"boolean"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["dispute"]},
"payment_intent":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"reason":{"type":"string"},
"status":{"type":"string","enum":["charge_refunded","lost","needs_response","under_review","warning_closed","warning_needs_response","warning_under_review","won"]}},
"required":["amount","balance_transactions","charge","created","currency","evidence","evidence_details","id","is_charge_refundable","livemode","metadata","object","reason","status"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
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
    id: "PostDisputesDispute",
    command: "disputes update",
    about: "When you get a dispute, contacting your customer is always the best first step",
    description: "When you get a dispute, contacting your customer is always the best first step. If that doesn’t \
        work, you can submit evidence to help us resolve the dispute in your favor. You can do this in \
        your dashboard, but if you prefer, you can use the API to submit evidence programmatically.\n\n\
        Depending on your dispute type, different evidence fields will give you a better chance of \
        winning your dispute. To figure out which evidence fields to provide, see our guide to dispute \
        types.",
    method: Post,
    path: "/v1/disputes/{dispute}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("dispute", Path("dispute", Style::SIMPLE), Text, "")
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
