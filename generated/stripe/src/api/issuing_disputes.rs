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
        &super::flags::AMOUNT_72C4EEB5,
        &super::flags::EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_CANCELED_CANCELED_AT,
        &super::flags::EVIDENCE_CANCELED_CANCELLATION_POLICY_PROVIDED,
        &super::flags::EVIDENCE_CANCELED_CANCELLATION_REASON,
        &super::flags::EVIDENCE_CANCELED_EXPECTED_AT,
        &super::flags::EVIDENCE_CANCELED_EXPLANATION,
        &super::flags::EVIDENCE_CANCELED_PRODUCT_DESCRIPTION,
        &super::flags::EVIDENCE_CANCELED_PRODUCT_TYPE,
        &super::flags::EVIDENCE_CANCELED_RETURN_STATUS,
        &super::flags::EVIDENCE_CANCELED_RETURNED_AT,
        &super::flags::EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_DUPLICATE_CARD_STATEMENT,
        &super::flags::EVIDENCE_DUPLICATE_CASH_RECEIPT,
        &super::flags::EVIDENCE_DUPLICATE_CHECK_IMAGE,
        &super::flags::EVIDENCE_DUPLICATE_EXPLANATION,
        &super::flags::EVIDENCE_DUPLICATE_ORIGINAL_TRANSACTION,
        &super::flags::EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_FRAUDULENT_EXPLANATION,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DO_CA80E910,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_EXPLANATION,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RECEIVED_AT,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RETURN_DESCRIPTION,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RETURN_STATUS,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RETURNED_AT,
        &super::flags::EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_NOT_RECEIVED_EXPECTED_AT,
        &super::flags::EVIDENCE_NOT_RECEIVED_EXPLANATION,
        &super::flags::EVIDENCE_NOT_RECEIVED_PRODUCT_DESCRIPTION,
        &super::flags::EVIDENCE_NOT_RECEIVED_PRODUCT_TYPE,
        &super::flags::EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_OTHER_EXPLANATION,
        &super::flags::EVIDENCE_OTHER_PRODUCT_DESCRIPTION,
        &super::flags::EVIDENCE_OTHER_PRODUCT_TYPE,
        &super::flags::EVIDENCE_REASON,
        &super::flags::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_CANCELED_AT,
        &super::flags::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_CANCELLATION_REASON,
        &super::flags::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_EXPLANATION,
        &super::flags::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_RECEIVED_AT,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::METADATA_1037CB5E,
        &Flag::new(
                "transaction",
                InBody("/transaction"),
                Text,
                "The ID of the issuing transaction to create a dispute for",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
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
    flags: &[&super::flags::DISPUTE, &super::flags::EXPAND_AC0E5118],
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
        &Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "Select Issuing disputes that were created during the given date interval",
        ),
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_035FFE89,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Select Issuing disputes with the given status",
            )
            .with(&[Values(&["expired", "lost", "submitted", "unsubmitted", "won"])]),
        &Flag::new(
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
            place: Place::Query,
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
        &super::flags::DISPUTE,
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
        &super::flags::DISPUTE,
        &super::flags::AMOUNT_72C4EEB5,
        &super::flags::EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_CANCELED_CANCELED_AT,
        &super::flags::EVIDENCE_CANCELED_CANCELLATION_POLICY_PROVIDED,
        &super::flags::EVIDENCE_CANCELED_CANCELLATION_REASON,
        &super::flags::EVIDENCE_CANCELED_EXPECTED_AT,
        &super::flags::EVIDENCE_CANCELED_EXPLANATION,
        &super::flags::EVIDENCE_CANCELED_PRODUCT_DESCRIPTION,
        &super::flags::EVIDENCE_CANCELED_PRODUCT_TYPE,
        &super::flags::EVIDENCE_CANCELED_RETURN_STATUS,
        &super::flags::EVIDENCE_CANCELED_RETURNED_AT,
        &super::flags::EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_DUPLICATE_CARD_STATEMENT,
        &super::flags::EVIDENCE_DUPLICATE_CASH_RECEIPT,
        &super::flags::EVIDENCE_DUPLICATE_CHECK_IMAGE,
        &super::flags::EVIDENCE_DUPLICATE_EXPLANATION,
        &super::flags::EVIDENCE_DUPLICATE_ORIGINAL_TRANSACTION,
        &super::flags::EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_FRAUDULENT_EXPLANATION,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DO_CA80E910,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_EXPLANATION,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RECEIVED_AT,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RETURN_DESCRIPTION,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RETURN_STATUS,
        &super::flags::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RETURNED_AT,
        &super::flags::EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_NOT_RECEIVED_EXPECTED_AT,
        &super::flags::EVIDENCE_NOT_RECEIVED_EXPLANATION,
        &super::flags::EVIDENCE_NOT_RECEIVED_PRODUCT_DESCRIPTION,
        &super::flags::EVIDENCE_NOT_RECEIVED_PRODUCT_TYPE,
        &super::flags::EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_OTHER_EXPLANATION,
        &super::flags::EVIDENCE_OTHER_PRODUCT_DESCRIPTION,
        &super::flags::EVIDENCE_OTHER_PRODUCT_TYPE,
        &super::flags::EVIDENCE_REASON,
        &super::flags::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        &super::flags::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_CANCELED_AT,
        &super::flags::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_CANCELLATION_REASON,
        &super::flags::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_EXPLANATION,
        &super::flags::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_RECEIVED_AT,
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
