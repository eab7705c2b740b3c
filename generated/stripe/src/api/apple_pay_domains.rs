//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "apple-pay-domains",
    aliases: &[Alias::spelling("apple-pay-domain")],
    operations: &[&CREATE, &DELETE, &GET, &LIST],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostApplePayDomains",
    command: "apple-pay-domains create",
    about: "Create an apple pay domain",
    method: Post,
    path: "/v1/apple_pay/domains",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("domain-name", InBody("/domain_name"), Text, "").required(),
        &super::flags::EXPAND_5D4B4118,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"domain_name":{"type":"string"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}}},
"required":["domain_name"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,domain_name,livemode,object,created",
        schema: super::schemas::APPLE_PAY_DOMAINS_CREATE,
        ..Output::NONE
    },
    example: "--domain-name text",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteApplePayDomainsDomain",
    command: "apple-pay-domains delete",
    about: "Delete an apple pay domain",
    method: Delete,
    path: "/v1/apple_pay/domains/{domain}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::DOMAIN],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["apple_pay_domain"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetApplePayDomainsDomain",
    command: "apple-pay-domains get",
    about: "Retrieve an apple pay domain",
    method: Get,
    path: "/v1/apple_pay/domains/{domain}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::DOMAIN, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,domain_name,livemode,object,created",
        schema: super::schemas::APPLE_PAY_DOMAINS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetApplePayDomains",
    command: "apple-pay-domains list",
    about: "List apple pay domains",
    method: Get,
    path: "/v1/apple_pay/domains",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("domain-name", Query("domain_name", Style::FORM), Text, "")
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,domain_name,livemode,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"created":{"type":"integer"},
"domain_name":{"type":"string"},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["apple_pay_domain"]}},
"required":["created","domain_name","id","livemode","object"]}},
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
