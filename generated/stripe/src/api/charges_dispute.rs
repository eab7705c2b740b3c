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
    about: "Close dispute",
    method: Post,
    path: "/v1/charges/{charge}/dispute/close",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CHARGE_85CF5D00, &super::flags::EXPAND_5D4B4118],
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
    id: "GetChargesChargeDispute",
    command: "charges dispute get",
    about: "Retrieve a dispute for a specified charge",
    method: Get,
    path: "/v1/charges/{charge}/dispute",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CHARGE_85CF5D00, &super::flags::EXPAND_51F06DB8],
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
    about: "Update dispute",
    method: Post,
    path: "/v1/charges/{charge}/dispute",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CHARGE_85CF5D00,
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
