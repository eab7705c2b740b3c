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
        Flag::new(
                "business-profile.headline",
                InBody("/business_profile/headline"),
                Text,
                "",
            )
            .with(&[MaxLength(60)]),
        Flag::new(
            "business-profile.privacy-policy-url",
            InBody("/business_profile/privacy_policy_url"),
            Text,
            "",
        ),
        Flag::new(
            "business-profile.terms-of-service-url",
            InBody("/business_profile/terms_of_service_url"),
            Text,
            "",
        ),
        Flag::new(
            "default-return-url",
            InBody("/default_return_url"),
            Text,
            "The default URL to redirect customers to when they click on the portal's link to return to your \
        website",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "features.customer-update.allowed-updates",
                InBody("/features/customer_update/allowed_updates"),
                List(&Text),
                "",
            )
            .with(
                &[Values(&["address", "email", "name", "phone", "shipping", "tax_id"])],
            ),
        Flag::new(
            "features.customer-update.enabled",
            InBody("/features/customer_update/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
            "features.invoice-history.enabled",
            InBody("/features/invoice_history/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
            "features.payment-method-update.enabled",
            InBody("/features/payment_method_update/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
            "features.subscription-cancel.cancellation-reason.enabled",
            InBody("/features/subscription_cancel/cancellation_reason/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "features.subscription-cancel.cancellation-reason.options",
                InBody("/features/subscription_cancel/cancellation_reason/options"),
                List(&Text),
                "",
            )
            .with(
                &[
                    Values(
                        &[
                            "customer_service",
                            "low_quality",
                            "missing_features",
                            "other",
                            "switched_service",
                            "too_complex",
                            "too_expensive",
                            "unused",
                        ],
                    ),
                ],
            ),
        Flag::new(
            "features.subscription-cancel.enabled",
            InBody("/features/subscription_cancel/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "features.subscription-cancel.mode",
                InBody("/features/subscription_cancel/mode"),
                Text,
                "",
            )
            .with(&[Values(&["at_period_end", "immediately"])]),
        Flag::new(
                "features.subscription-cancel.proration-behavior",
                InBody("/features/subscription_cancel/proration_behavior"),
                Text,
                "",
            )
            .with(&[Values(&["always_invoice", "create_prorations", "none"])]),
        Flag::new(
            "features.subscription-pause.enabled",
            InBody("/features/subscription_pause/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "features.subscription-update.default-allowed-updates",
                InBody("/features/subscription_update/default_allowed_updates"),
                List(&Text),
                "",
            )
            .with(&[Values(&["price", "promotion_code", "quantity"])]),
        Flag::new(
            "features.subscription-update.enabled",
            InBody("/features/subscription_update/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
            "features.subscription-update.products",
            InBody("/features/subscription_update/products"),
            List(&Object),
            "",
        ),
        Flag::new(
                "features.subscription-update.proration-behavior",
                InBody("/features/subscription_update/proration_behavior"),
                Text,
                "",
            )
            .with(&[Values(&["always_invoice", "create_prorations", "none"])]),
        Flag::new("login-page.enabled", InBody("/login_page/enabled"), Boolean, ""),
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
    flags: &[
        Flag::new("configuration", Path("configuration", Style::SIMPLE), Text, "")
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
        Flag::new(
            "active",
            Query("active", Style::FORM),
            Boolean,
            "Only return configurations that are active or inactive (e.g., pass true to only list active \
        configurations)",
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
            "is-default",
            Query("is_default", Style::FORM),
            Boolean,
            "Only return the default or non-default configurations (e.g., pass true to only list the default \
        configuration)",
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
        Flag::new("configuration", Path("configuration", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "active",
            InBody("/active"),
            Boolean,
            "Whether the configuration is active and can be used to create portal sessions",
        ),
        Flag::new(
                "business-profile.headline",
                InBody("/business_profile/headline"),
                Text,
                "",
            )
            .with(&[MaxLength(60)]),
        Flag::new(
            "business-profile.privacy-policy-url",
            InBody("/business_profile/privacy_policy_url"),
            Text,
            "",
        ),
        Flag::new(
            "business-profile.terms-of-service-url",
            InBody("/business_profile/terms_of_service_url"),
            Text,
            "",
        ),
        Flag::new(
            "default-return-url",
            InBody("/default_return_url"),
            Text,
            "The default URL to redirect customers to when they click on the portal's link to return to your \
        website",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "features.customer-update.allowed-updates",
                InBody("/features/customer_update/allowed_updates"),
                List(&Text),
                "",
            )
            .with(
                &[Values(&["address", "email", "name", "phone", "shipping", "tax_id"])],
            ),
        Flag::new(
            "features.customer-update.enabled",
            InBody("/features/customer_update/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
            "features.invoice-history.enabled",
            InBody("/features/invoice_history/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
            "features.payment-method-update.enabled",
            InBody("/features/payment_method_update/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
            "features.subscription-cancel.cancellation-reason.enabled",
            InBody("/features/subscription_cancel/cancellation_reason/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "features.subscription-cancel.cancellation-reason.options",
                InBody("/features/subscription_cancel/cancellation_reason/options"),
                List(&Text),
                "",
            )
            .with(
                &[
                    Values(
                        &[
                            "customer_service",
                            "low_quality",
                            "missing_features",
                            "other",
                            "switched_service",
                            "too_complex",
                            "too_expensive",
                            "unused",
                        ],
                    ),
                ],
            ),
        Flag::new(
            "features.subscription-cancel.enabled",
            InBody("/features/subscription_cancel/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "features.subscription-cancel.mode",
                InBody("/features/subscription_cancel/mode"),
                Text,
                "",
            )
            .with(&[Values(&["at_period_end", "immediately"])]),
        Flag::new(
                "features.subscription-cancel.proration-behavior",
                InBody("/features/subscription_cancel/proration_behavior"),
                Text,
                "",
            )
            .with(&[Values(&["always_invoice", "create_prorations", "none"])]),
        Flag::new(
            "features.subscription-pause.enabled",
            InBody("/features/subscription_pause/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "features.subscription-update.default-allowed-updates",
                InBody("/features/subscription_update/default_allowed_updates"),
                List(&Text),
                "",
            )
            .with(&[Values(&["price", "promotion_code", "quantity"])]),
        Flag::new(
            "features.subscription-update.enabled",
            InBody("/features/subscription_update/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
            "features.subscription-update.products",
            InBody("/features/subscription_update/products"),
            List(&Object),
            "",
        ),
        Flag::new(
                "features.subscription-update.proration-behavior",
                InBody("/features/subscription_update/proration_behavior"),
                Text,
                "",
            )
            .with(&[Values(&["always_invoice", "create_prorations", "none"])]),
        Flag::new("login-page.enabled", InBody("/login_page/enabled"), Boolean, ""),
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
