//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "disputes",
    aliases: &[Alias::spelling("dispute")],
    operations: &[&CREATE, &GET, &LIST, &SUBMIT, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostIssuingDisputes",
    command: "issuing disputes create",
    about: "Creates an Issuing Dispute object",
    description: "Creates an Issuing Dispute object. Individual pieces of evidence within the evidence object are \
        optional at this point. Stripe only validates that required evidence is present during \
        submission. Refer to Dispute reasons and evidence for more details about evidence requirements.",
    method: Post,
    path: "/v1/issuing/disputes",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "The dispute amount in the card's currency and in the smallest currency unit",
        ),
        Flag::new(
            "evidence.canceled.additional-documentation",
            InBody("/evidence/canceled/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.canceled.canceled-at",
            InBody("/evidence/canceled/canceled_at"),
            Integer,
            "",
        ),
        Flag::new(
            "evidence.canceled.cancellation-policy-provided",
            InBody("/evidence/canceled/cancellation_policy_provided"),
            Boolean,
            "",
        ),
        Flag::new(
                "evidence.canceled.cancellation-reason",
                InBody("/evidence/canceled/cancellation_reason"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
            "evidence.canceled.expected-at",
            InBody("/evidence/canceled/expected_at"),
            Integer,
            "",
        ),
        Flag::new(
                "evidence.canceled.explanation",
                InBody("/evidence/canceled/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.canceled.product-description",
                InBody("/evidence/canceled/product_description"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.canceled.product-type",
                InBody("/evidence/canceled/product_type"),
                Text,
                "",
            )
            .with(&[Values(&["", "merchandise", "service"])]),
        Flag::new(
                "evidence.canceled.return-status",
                InBody("/evidence/canceled/return_status"),
                Text,
                "",
            )
            .with(&[Values(&["", "merchant_rejected", "successful"])]),
        Flag::new(
            "evidence.canceled.returned-at",
            InBody("/evidence/canceled/returned_at"),
            Integer,
            "",
        ),
        Flag::new(
            "evidence.duplicate.additional-documentation",
            InBody("/evidence/duplicate/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.duplicate.card-statement",
            InBody("/evidence/duplicate/card_statement"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.duplicate.cash-receipt",
            InBody("/evidence/duplicate/cash_receipt"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.duplicate.check-image",
            InBody("/evidence/duplicate/check_image"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.duplicate.explanation",
                InBody("/evidence/duplicate/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.duplicate.original-transaction",
                InBody("/evidence/duplicate/original_transaction"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "evidence.fraudulent.additional-documentation",
            InBody("/evidence/fraudulent/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.fraudulent.explanation",
                InBody("/evidence/fraudulent/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
            "evidence.merchandise-not-as-described.additional-documentation",
            InBody("/evidence/merchandise_not_as_described/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.merchandise-not-as-described.explanation",
                InBody("/evidence/merchandise_not_as_described/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
            "evidence.merchandise-not-as-described.received-at",
            InBody("/evidence/merchandise_not_as_described/received_at"),
            Integer,
            "",
        ),
        Flag::new(
                "evidence.merchandise-not-as-described.return-description",
                InBody("/evidence/merchandise_not_as_described/return_description"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.merchandise-not-as-described.return-status",
                InBody("/evidence/merchandise_not_as_described/return_status"),
                Text,
                "",
            )
            .with(&[Values(&["", "merchant_rejected", "successful"])]),
        Flag::new(
            "evidence.merchandise-not-as-described.returned-at",
            InBody("/evidence/merchandise_not_as_described/returned_at"),
            Integer,
            "",
        ),
        Flag::new(
            "evidence.not-received.additional-documentation",
            InBody("/evidence/not_received/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.not-received.expected-at",
            InBody("/evidence/not_received/expected_at"),
            Integer,
            "",
        ),
        Flag::new(
                "evidence.not-received.explanation",
                InBody("/evidence/not_received/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.not-received.product-description",
                InBody("/evidence/not_received/product_description"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.not-received.product-type",
                InBody("/evidence/not_received/product_type"),
                Text,
                "",
            )
            .with(&[Values(&["", "merchandise", "service"])]),
        Flag::new(
            "evidence.other.additional-documentation",
            InBody("/evidence/other/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.other.explanation",
                InBody("/evidence/other/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.other.product-description",
                InBody("/evidence/other/product_description"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.other.product-type",
                InBody("/evidence/other/product_type"),
                Text,
                "",
            )
            .with(&[Values(&["", "merchandise", "service"])]),
        Flag::new("evidence.reason", InBody("/evidence/reason"), Text, "")
            .with(
                &[
                    Values(
                        &[
                            "canceled",
                            "duplicate",
                            "fraudulent",
                            "merchandise_not_as_described",
                            "not_received",
                            "other",
                            "service_not_as_described",
                        ],
                    ),
                ],
            ),
        Flag::new(
            "evidence.service-not-as-described.additional-documentation",
            InBody("/evidence/service_not_as_described/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.service-not-as-described.canceled-at",
            InBody("/evidence/service_not_as_described/canceled_at"),
            Integer,
            "",
        ),
        Flag::new(
                "evidence.service-not-as-described.cancellation-reason",
                InBody("/evidence/service_not_as_described/cancellation_reason"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.service-not-as-described.explanation",
                InBody("/evidence/service_not_as_described/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
            "evidence.service-not-as-described.received-at",
            InBody("/evidence/service_not_as_described/received_at"),
            Integer,
            "",
        ),
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
                "transaction",
                InBody("/transaction"),
                Text,
                "The ID of the issuing transaction to create a dispute for",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "treasury.received-debit",
                InBody("/treasury/received_debit"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
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
                Part {
                    name: "treasury",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,livemode,object,created",
        schema: super::schemas::ISSUING_DISPUTES_CREATE,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetIssuingDisputesDispute",
    command: "issuing disputes get",
    about: "Retrieves an Issuing Dispute object",
    method: Get,
    path: "/v1/issuing/disputes/{dispute}",
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
        columns: "id,status,amount,currency,livemode,object,created",
        schema: super::schemas::ISSUING_DISPUTES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetIssuingDisputes",
    command: "issuing disputes list",
    about: "Returns a list of Issuing Dispute objects",
    description: "Returns a list of Issuing Dispute objects. The objects are sorted in descending order by \
        creation date, with the most recently created object appearing first.",
    method: Get,
    path: "/v1/issuing/disputes",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "Select Issuing disputes that were created during the given date interval",
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
                "starting-after",
                Query("starting_after", Style::FORM),
                Text,
                "A cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Select Issuing disputes with the given status",
            )
            .with(&[Values(&["expired", "lost", "submitted", "unsubmitted", "won"])]),
        Flag::new(
                "transaction",
                Query("transaction", Style::FORM),
                Text,
                "Select the Issuing dispute for the given transaction",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,amount,currency,livemode,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"balance_transactions":{"type":["array","null"],
"items":{}},
"created":{"type":"integer"},
"currency":{"type":"string"},
"evidence":{"type":"object","properties":{"canceled":{},
"duplicate":{},
"fraudulent":{},
"merchandise_not_as_described":{},
"not_received":{},
"other":{},
"reason":{"type":"string","enum":["canceled","duplicate","fraudulent","merchandise_not_as_described","not_received","other","service_not_as_described"]},
"service_not_as_described":{}},
"required":["reason"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["issuing.dispute"]},
"status":{"type":"string","enum":["expired","lost","submitted","unsubmitted","won"]},
"transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"treasury":{"type":["object","null"],
"properties":{"debit_reversal":{"type":["string","null"]},
"received_debit":{"type":"string"}},
"required":["received_debit"]}},
"required":["amount","created","currency","evidence","id","livemode","metadata","object","status","transaction"]}},
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

pub static SUBMIT: Operation = Operation {
    id: "PostIssuingDisputesDisputeSubmit",
    command: "issuing disputes submit",
    aliases: &[Alias::spelling("submit-dispute")],
    about: "Submits an Issuing Dispute to the card network",
    description: "Submits an Issuing Dispute to the card network. Stripe validates that all evidence fields \
        required for the dispute’s reason are present. For more details, see Dispute reasons and \
        evidence.",
    method: Post,
    path: "/v1/issuing/disputes/{dispute}/submit",
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
        columns: "id,status,amount,currency,livemode,object,created",
        schema: super::schemas::ISSUING_DISPUTES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostIssuingDisputesDispute",
    command: "issuing disputes update",
    about: "Updates the specified Issuing Dispute object by setting the values of the parameters passed",
    description: "Updates the specified Issuing Dispute object by setting the values of the parameters passed. \
        Any parameters not provided will be left unchanged. Properties on the evidence object can be \
        unset by passing in an empty string.",
    method: Post,
    path: "/v1/issuing/disputes/{dispute}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("dispute", Path("dispute", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "The dispute amount in the card's currency and in the smallest currency unit",
        ),
        Flag::new(
            "evidence.canceled.additional-documentation",
            InBody("/evidence/canceled/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.canceled.canceled-at",
            InBody("/evidence/canceled/canceled_at"),
            Integer,
            "",
        ),
        Flag::new(
            "evidence.canceled.cancellation-policy-provided",
            InBody("/evidence/canceled/cancellation_policy_provided"),
            Boolean,
            "",
        ),
        Flag::new(
                "evidence.canceled.cancellation-reason",
                InBody("/evidence/canceled/cancellation_reason"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
            "evidence.canceled.expected-at",
            InBody("/evidence/canceled/expected_at"),
            Integer,
            "",
        ),
        Flag::new(
                "evidence.canceled.explanation",
                InBody("/evidence/canceled/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.canceled.product-description",
                InBody("/evidence/canceled/product_description"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.canceled.product-type",
                InBody("/evidence/canceled/product_type"),
                Text,
                "",
            )
            .with(&[Values(&["", "merchandise", "service"])]),
        Flag::new(
                "evidence.canceled.return-status",
                InBody("/evidence/canceled/return_status"),
                Text,
                "",
            )
            .with(&[Values(&["", "merchant_rejected", "successful"])]),
        Flag::new(
            "evidence.canceled.returned-at",
            InBody("/evidence/canceled/returned_at"),
            Integer,
            "",
        ),
        Flag::new(
            "evidence.duplicate.additional-documentation",
            InBody("/evidence/duplicate/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.duplicate.card-statement",
            InBody("/evidence/duplicate/card_statement"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.duplicate.cash-receipt",
            InBody("/evidence/duplicate/cash_receipt"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.duplicate.check-image",
            InBody("/evidence/duplicate/check_image"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.duplicate.explanation",
                InBody("/evidence/duplicate/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.duplicate.original-transaction",
                InBody("/evidence/duplicate/original_transaction"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "evidence.fraudulent.additional-documentation",
            InBody("/evidence/fraudulent/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.fraudulent.explanation",
                InBody("/evidence/fraudulent/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
            "evidence.merchandise-not-as-described.additional-documentation",
            InBody("/evidence/merchandise_not_as_described/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.merchandise-not-as-described.explanation",
                InBody("/evidence/merchandise_not_as_described/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
            "evidence.merchandise-not-as-described.received-at",
            InBody("/evidence/merchandise_not_as_described/received_at"),
            Integer,
            "",
        ),
        Flag::new(
                "evidence.merchandise-not-as-described.return-description",
                InBody("/evidence/merchandise_not_as_described/return_description"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.merchandise-not-as-described.return-status",
                InBody("/evidence/merchandise_not_as_described/return_status"),
                Text,
                "",
            )
            .with(&[Values(&["", "merchant_rejected", "successful"])]),
        Flag::new(
            "evidence.merchandise-not-as-described.returned-at",
            InBody("/evidence/merchandise_not_as_described/returned_at"),
            Integer,
            "",
        ),
        Flag::new(
            "evidence.not-received.additional-documentation",
            InBody("/evidence/not_received/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.not-received.expected-at",
            InBody("/evidence/not_received/expected_at"),
            Integer,
            "",
        ),
        Flag::new(
                "evidence.not-received.explanation",
                InBody("/evidence/not_received/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.not-received.product-description",
                InBody("/evidence/not_received/product_description"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.not-received.product-type",
                InBody("/evidence/not_received/product_type"),
                Text,
                "",
            )
            .with(&[Values(&["", "merchandise", "service"])]),
        Flag::new(
            "evidence.other.additional-documentation",
            InBody("/evidence/other/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
                "evidence.other.explanation",
                InBody("/evidence/other/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.other.product-description",
                InBody("/evidence/other/product_description"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.other.product-type",
                InBody("/evidence/other/product_type"),
                Text,
                "",
            )
            .with(&[Values(&["", "merchandise", "service"])]),
        Flag::new("evidence.reason", InBody("/evidence/reason"), Text, "")
            .with(
                &[
                    Values(
                        &[
                            "canceled",
                            "duplicate",
                            "fraudulent",
                            "merchandise_not_as_described",
                            "not_received",
                            "other",
                            "service_not_as_described",
                        ],
                    ),
                ],
            ),
        Flag::new(
            "evidence.service-not-as-described.additional-documentation",
            InBody("/evidence/service_not_as_described/additional_documentation"),
            Text,
            "",
        ),
        Flag::new(
            "evidence.service-not-as-described.canceled-at",
            InBody("/evidence/service_not_as_described/canceled_at"),
            Integer,
            "",
        ),
        Flag::new(
                "evidence.service-not-as-described.cancellation-reason",
                InBody("/evidence/service_not_as_described/cancellation_reason"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "evidence.service-not-as-described.explanation",
                InBody("/evidence/service_not_as_described/explanation"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
            "evidence.service-not-as-described.received-at",
            InBody("/evidence/service_not_as_described/received_at"),
            Integer,
            "",
        ),
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
        columns: "id,status,amount,currency,livemode,object,created",
        schema: super::schemas::ISSUING_DISPUTES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
