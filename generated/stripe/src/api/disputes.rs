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
    flags: &[&super::flags::DISPUTE, &super::flags::EXPAND_5D4B4118],
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
    flags: &[&super::flags::DISPUTE, &super::flags::EXPAND_51F06DB8],
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
        &Flag::new(
                "charge",
                Query("charge", Style::FORM),
                Text,
                "Only return disputes associated to the charge specified by this charge ID",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::CREATED_4017E6CA,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
                "payment-intent",
                Query("payment_intent", Style::FORM),
                Text,
                "Only return disputes associated to the PaymentIntent specified by this PaymentIntent ID",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::STARTING_AFTER_32411BDF,
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
        &super::flags::DISPUTE,
        &super::flags::EVIDENCE_ACCESS_ACTIVITY_LOG,
        &super::flags::EVIDENCE_BILLING_ADDRESS,
        &super::flags::EVIDENCE_CANCELLATION_POLICY,
        &super::flags::EVIDENCE_CANCELLATION_POLICY_DISCLOSURE,
        &super::flags::EVIDENCE_CANCELLATION_REBUTTAL,
        &super::flags::EVIDENCE_CUSTOMER_COMMUNICATION,
        &super::flags::EVIDENCE_CUSTOMER_EMAIL_ADDRESS,
        &super::flags::EVIDENCE_CUSTOMER_NAME,
        &super::flags::EVIDENCE_CUSTOMER_PURCHASE_IP,
        &super::flags::EVIDENCE_CUSTOMER_SIGNATURE,
        &super::flags::EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION,
        &super::flags::EVIDENCE_DUPLICATE_CHARGE_EXPLANATION,
        &super::flags::EVIDENCE_DUPLICATE_CHARGE_ID,
        &super::flags::EVIDENCE_PRODUCT_DESCRIPTION,
        &super::flags::EVIDENCE_RECEIPT,
        &super::flags::EVIDENCE_REFUND_POLICY,
        &super::flags::EVIDENCE_REFUND_POLICY_DISCLOSURE,
        &super::flags::EVIDENCE_REFUND_REFUSAL_EXPLANATION,
        &super::flags::EVIDENCE_SERVICE_DATE,
        &super::flags::EVIDENCE_SERVICE_DOCUMENTATION,
        &super::flags::EVIDENCE_SHIPPING_ADDRESS,
        &super::flags::EVIDENCE_SHIPPING_CARRIER,
        &super::flags::EVIDENCE_SHIPPING_DATE,
        &super::flags::EVIDENCE_SHIPPING_DOCUMENTATION,
        &super::flags::EVIDENCE_SHIPPING_TRACKING_NUMBER,
        &super::flags::EVIDENCE_UNCATEGORIZED_FILE,
        &super::flags::EVIDENCE_UNCATEGORIZED_TEXT,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &super::flags::SUBMIT,
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
            schema: super::schemas::CHARGES_DISPUTE_UPDATE,
            ..Body::DEFAULT
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
