//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "configurations",
    aliases: &[Alias::spelling("configuration")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostBillingPortalConfigurations",
    command: "billing-portal configurations create",
    about: "Creates a configuration that describes the functionality and behavior of a PortalSession",
    method: Post,
    path: "/v1/billing_portal/configurations",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::BUSINESS_PROFILE_HEADLINE,
        &super::flags::BUSINESS_PROFILE_PRIVACY_POLICY_URL,
        &super::flags::BUSINESS_PROFILE_TERMS_OF_SERVICE_URL,
        &super::flags::DEFAULT_RETURN_URL,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::FEATURES_CUSTOMER_UPDATE_ALLOWED_UPDATES,
        &super::flags::FEATURES_CUSTOMER_UPDATE_ENABLED,
        &super::flags::FEATURES_INVOICE_HISTORY_ENABLED,
        &super::flags::FEATURES_PAYMENT_METHOD_UPDATE_ENABLED,
        &super::flags::FEATURES_SUBSCRIPTION_CANCEL_CANCELLATION_REASON_ENABLED,
        &super::flags::FEATURES_SUBSCRIPTION_CANCEL_CANCELLATION_REASON_OPTIONS,
        &super::flags::FEATURES_SUBSCRIPTION_CANCEL_ENABLED,
        &super::flags::FEATURES_SUBSCRIPTION_CANCEL_MODE,
        &super::flags::FEATURES_SUBSCRIPTION_CANCEL_PRORATION_BEHAVIOR,
        &super::flags::FEATURES_SUBSCRIPTION_PAUSE_ENABLED,
        &super::flags::FEATURES_SUBSCRIPTION_UPDATE_DEFAULT_ALLOWED_UPDATES,
        &super::flags::FEATURES_SUBSCRIPTION_UPDATE_ENABLED,
        &super::flags::FEATURES_SUBSCRIPTION_UPDATE_PRODUCTS,
        &super::flags::FEATURES_SUBSCRIPTION_UPDATE_PRORATION_BEHAVIOR,
        &super::flags::LOGIN_PAGE_ENABLED,
        &super::flags::METADATA_1037CB5E,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "business_profile",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "default_return_url",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "features",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "login_page",
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
        columns: "id,active,is_default,livemode,object,created,updated,default_return_url",
        schema: super::schemas::BILLING_PORTAL_CONFIGURATIONS_CREATE,
        ..Output::NONE
    },
    example: "--data '{}'",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetBillingPortalConfigurationsConfiguration",
    command: "billing-portal configurations get",
    about: "Retrieves a configuration that describes the functionality of the customer portal",
    method: Get,
    path: "/v1/billing_portal/configurations/{configuration}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CONFIGURATION, &super::flags::EXPAND_AC0E5118],
    output: Output {
        media_type: "application/json",
        columns: "id,active,is_default,livemode,object,created,updated,default_return_url",
        schema: super::schemas::BILLING_PORTAL_CONFIGURATIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetBillingPortalConfigurations",
    command: "billing-portal configurations list",
    about: "Returns a list of configurations that describe the functionality of the customer portal",
    method: Get,
    path: "/v1/billing_portal/configurations",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
            "active",
            Query("active", Style::FORM),
            Boolean,
            "Only return configurations that are active or inactive (e.g., pass true to only list active \
        configurations)",
        ),
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &Flag::new(
            "is-default",
            Query("is_default", Style::FORM),
            Boolean,
            "Only return the default or non-default configurations (e.g., pass true to only list the default \
        configuration)",
        ),
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_035FFE89,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,active,is_default,livemode,object,created,updated,default_return_url",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"active":{"type":"boolean"},
"application":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"business_profile":{"type":"object","properties":{"headline":{"type":["string","null"]},
"privacy_policy_url":{"type":["string","null"]},
"terms_of_service_url":{"type":["string","null"]}}},
"created":{"type":"integer"},
"default_return_url":{"type":["string","null"]},
"features":{"type":"object","properties":{"customer_update":{},
"invoice_history":{},
"payment_method_update":{},
"subscription_cancel":{},
"subscription_pause":{},
"subscription_update":{}},
"required":["customer_update","invoice_history","payment_method_update","subscription_cancel","subscription_pause","subscription_update"]},
"id":{"type":"string"},
"is_default":{"type":"boolean"},
"livemode":{"type":"boolean"},
"login_page":{"type":"object","properties":{"enabled":{"type":"boolean"},
"url":{"type":["string","null"]}},
"required":["enabled"]},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["billing_portal.configuration"]},
"updated":{"type":"integer"}},
"required":["active","business_profile","created","features","id","is_default","livemode","login_page","object","updated"]}},
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

pub static UPDATE: Operation = Operation {
    id: "PostBillingPortalConfigurationsConfiguration",
    command: "billing-portal configurations update",
    about: "Updates a configuration that describes the functionality of the customer portal",
    method: Post,
    path: "/v1/billing_portal/configurations/{configuration}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CONFIGURATION,
        &Flag::new(
            "active",
            InBody("/active"),
            Boolean,
            "Whether the configuration is active and can be used to create portal sessions",
        ),
        &super::flags::BUSINESS_PROFILE_HEADLINE,
        &super::flags::BUSINESS_PROFILE_PRIVACY_POLICY_URL,
        &super::flags::BUSINESS_PROFILE_TERMS_OF_SERVICE_URL,
        &super::flags::DEFAULT_RETURN_URL,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::FEATURES_CUSTOMER_UPDATE_ALLOWED_UPDATES,
        &super::flags::FEATURES_CUSTOMER_UPDATE_ENABLED,
        &super::flags::FEATURES_INVOICE_HISTORY_ENABLED,
        &super::flags::FEATURES_PAYMENT_METHOD_UPDATE_ENABLED,
        &super::flags::FEATURES_SUBSCRIPTION_CANCEL_CANCELLATION_REASON_ENABLED,
        &super::flags::FEATURES_SUBSCRIPTION_CANCEL_CANCELLATION_REASON_OPTIONS,
        &super::flags::FEATURES_SUBSCRIPTION_CANCEL_ENABLED,
        &super::flags::FEATURES_SUBSCRIPTION_CANCEL_MODE,
        &super::flags::FEATURES_SUBSCRIPTION_CANCEL_PRORATION_BEHAVIOR,
        &super::flags::FEATURES_SUBSCRIPTION_PAUSE_ENABLED,
        &super::flags::FEATURES_SUBSCRIPTION_UPDATE_DEFAULT_ALLOWED_UPDATES,
        &super::flags::FEATURES_SUBSCRIPTION_UPDATE_ENABLED,
        &super::flags::FEATURES_SUBSCRIPTION_UPDATE_PRODUCTS,
        &super::flags::FEATURES_SUBSCRIPTION_UPDATE_PRORATION_BEHAVIOR,
        &super::flags::LOGIN_PAGE_ENABLED,
        &super::flags::METADATA_1037CB5E,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "business_profile",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "default_return_url",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "features",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "login_page",
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
        columns: "id,active,is_default,livemode,object,created,updated,default_return_url",
        schema: super::schemas::BILLING_PORTAL_CONFIGURATIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
