//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "authorizations",
    aliases: &[Alias::spelling("authorization")],
    operations: &[&APPROVE, &DECLINE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static APPROVE: Operation = Operation {
    id: "PostIssuingAuthorizationsAuthorizationApprove",
    command: "issuing authorizations approve",
    aliases: &[Alias::spelling("approve-authorization")],
    about: "Approves a pending Issuing Authorization object",
    description: "Approves a pending Issuing Authorization object. This request should be made within the timeout \
        window of the real-time authorization flow. You can also respond directly to the webhook \
        request to approve an authorization (preferred). More details can be found here.",
    method: Post,
    path: "/v1/issuing/authorizations/{authorization}/approve",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::AUTHORIZATION,
        &Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "If the authorization's pending_request.is_amount_controllable property is true, you may provide \
        this value to control…",
        ),
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
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,authorization_method,amount,currency,approved,livemode,merchant_amount",
        schema: super::schemas::ISSUING_AUTHORIZATIONS_APPROVE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static DECLINE: Operation = Operation {
    id: "PostIssuingAuthorizationsAuthorizationDecline",
    command: "issuing authorizations decline",
    aliases: &[Alias::spelling("decline-authorization")],
    about: "Declines a pending Issuing Authorization object",
    description: "Declines a pending Issuing Authorization object. This request should be made within the timeout \
        window of the real time authorization flow. You can also respond directly to the webhook \
        request to decline an authorization (preferred). More details can be found here.",
    method: Post,
    path: "/v1/issuing/authorizations/{authorization}/decline",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::AUTHORIZATION,
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
        columns: "id,status,authorization_method,amount,currency,approved,livemode,merchant_amount",
        schema: super::schemas::ISSUING_AUTHORIZATIONS_APPROVE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetIssuingAuthorizationsAuthorization",
    command: "issuing authorizations get",
    about: "Retrieves an Issuing Authorization object",
    method: Get,
    path: "/v1/issuing/authorizations/{authorization}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::AUTHORIZATION, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,authorization_method,amount,currency,approved,livemode,merchant_amount",
        schema: super::schemas::ISSUING_AUTHORIZATIONS_APPROVE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetIssuingAuthorizations",
    command: "issuing authorizations list",
    about: "Returns a list of Issuing Authorization objects",
    description: "Returns a list of Issuing Authorization objects. The objects are sorted in descending order by \
        creation date, with the most recently created object appearing first.",
    method: Get,
    path: "/v1/issuing/authorizations",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "card",
                Query("card", Style::FORM),
                Text,
                "Only return authorizations that belong to the given card",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "cardholder",
                Query("cardholder", Style::FORM),
                Text,
                "Only return authorizations that belong to the given cardholder",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "created",
                Query("created", Style::DEEP_OBJECT),
                OneOf(&[Object, Integer]),
                "Only return authorizations that were created during the given date interval",
            )
            .with(&[Schema(super::schemas::ACCOUNTS_LIST)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return authorizations with the given status",
            )
            .with(&[Values(&["closed", "pending", "reversed"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,authorization_method,amount,currency,approved,livemode,merchant_amount",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_details":{"type":["object","null"],
"properties":{"atm_fee":{"type":["integer","null"]}}},
"approved":{"type":"boolean"},
"authorization_method":{"type":"string","enum":["chip","contactless","keyed_in","online","swipe"]},
"balance_transactions":{"type":"array","items":{}},
"card":{"type":"object","properties":{"brand":{"type":"string"},
"cancellation_reason":{"type":["string","null"],
"enum":["design_rejected","lost","stolen"]},
"cardholder":{},
"created":{"type":"integer"},
"currency":{"type":"string"},
"cvc":{"type":"string"},
"exp_month":{"type":"integer"},
"exp_year":{"type":"integer"},
"financial_account":{"type":["string","null"]},
"id":{"type":"string"},
"last4":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{},
"number":{"type":"string"},
"object":{"type":"string","enum":["issuing.card"]},
"replaced_by":{},
"replacement_for":{},
"replacement_reason":{"type":["string","null"],
"enum":["damaged","expired","lost","stolen"]},
"shipping":{},
"spending_controls":{},
"status":{"type":"string","enum":["active","canceled","inactive"]},
"type":{"type":"string","enum":["physical","virtual"]},
"wallets":{}},
"required":["brand","cardholder","created","currency","exp_month","exp_year","id","last4","livemode","metadata","object","spending_controls","status","type"]},
"cardholder":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"merchant_amount":{"type":"integer"},
"merchant_currency":{"type":"string"},
"merchant_data":{"type":"object","properties":{"category":{"type":"string"},
"category_code":{"type":"string"},
"city":{"type":["string","null"]},
"country":{"type":["string","null"]},
"name":{"type":["string","null"]},
"network_id":{"type":"string"},
"postal_code":{"type":["string","null"]},
"state":{"type":["string","null"]}},
"required":["category","category_code","network_id"]},
"metadata":{"type":"object"},
"network_data":{"type":["object","null"],
"properties":{"acquiring_institution_id":{"type":["string","null"]}}},
"object":{"type":"string","enum":["issuing.authorization"]},
"pending_request":{"type":["object","null"],
"properties":{"amount":{"type":"integer"},
"amount_details":{},
"currency":{"type":"string"},
"is_amount_controllable":{"type":"boolean"},
"merchant_amount":{"type":"integer"},
"merchant_currency":{"type":"string"}},
"required":["amount","currency","is_amount_controllable","merchant_amount","merchant_currency"]},
"request_history":{"type":"array","items":{}},
"status":{"type":"string","enum":["closed","pending","reversed"]},
"transactions":{"type":"array","items":{}},
"treasury":{"type":["object","null"],
"properties":{"received_credits":{},
"received_debits":{},
"transaction":{"type":["string","null"]}},
"required":["received_credits","received_debits"]},
"verification_data":{"type":"object","properties":{"address_line1_check":{"type":"string","enum":["match","mismatch","not_provided"]},
"address_postal_code_check":{"type":"string","enum":["match","mismatch","not_provided"]},
"cvc_check":{"type":"string","enum":["match","mismatch","not_provided"]},
"expiry_check":{"type":"string","enum":["match","mismatch","not_provided"]}},
"required":["address_line1_check","address_postal_code_check","cvc_check","expiry_check"]},
"wallet":{"type":["string","null"]}},
"required":["amount","approved","authorization_method","balance_transactions","card","created","currency","id","livemode","merchant_amount","merchant_currency","merchant_data","metadata","object","request_history","status","transactions","verification_data"]}},
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
    id: "PostIssuingAuthorizationsAuthorization",
    command: "issuing authorizations update",
    about: "Updates the specified Issuing Authorization object by setting the values of the parameters \
        passed",
    description: "Updates the specified Issuing Authorization object by setting the values of the parameters \
        passed. Any parameters not provided will be left unchanged.",
    method: Post,
    path: "/v1/issuing/authorizations/{authorization}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::AUTHORIZATION,
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
        columns: "id,status,authorization_method,amount,currency,approved,livemode,merchant_amount",
        schema: super::schemas::ISSUING_AUTHORIZATIONS_APPROVE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
