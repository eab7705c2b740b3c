//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "sources",
    aliases: &[Alias::spelling("source")],
    operations: &[&CREATE, &GET, &UPDATE, &VERIFY],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostSources",
    command: "sources create",
    about: "Creates a new source object",
    method: Post,
    path: "/v1/sources",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::AMOUNT_017AC797,
        &Flag::new(
            "currency",
            InBody("/currency"),
            Text,
            "Three-letter ISO code for the currency associated with the source",
        ),
        &Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The Customer to whom the original source is attached to",
            )
            .with(&[MaxLength(500)]),
        &super::flags::EXPAND_BBF708B9,
        &Flag::new(
                "flow",
                InBody("/flow"),
                Text,
                "The authentication flow of the source to create",
            )
            .with(
                &[
                    Values(&["code_verification", "none", "receiver", "redirect"]),
                    MaxLength(5000),
                ],
            ),
        &super::flags::MANDATE_ACCEPTANCE_DATE,
        &super::flags::MANDATE_ACCEPTANCE_IP,
        &super::flags::MANDATE_ACCEPTANCE_OFFLINE_CONTACT_EMAIL,
        &super::flags::MANDATE_ACCEPTANCE_ONLINE_DATE,
        &super::flags::MANDATE_ACCEPTANCE_ONLINE_IP,
        &super::flags::MANDATE_ACCEPTANCE_ONLINE_USER_AGENT,
        &super::flags::MANDATE_ACCEPTANCE_STATUS,
        &super::flags::MANDATE_ACCEPTANCE_TYPE,
        &super::flags::MANDATE_ACCEPTANCE_USER_AGENT,
        &super::flags::MANDATE_AMOUNT,
        &super::flags::MANDATE_CURRENCY,
        &super::flags::MANDATE_INTERVAL,
        &super::flags::MANDATE_NOTIFICATION_METHOD,
        &super::flags::METADATA_410E3396,
        &Flag::new(
                "original-source",
                InBody("/original_source"),
                Text,
                "The source to share",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::OWNER_ADDRESS_CITY,
        &super::flags::OWNER_ADDRESS_COUNTRY,
        &super::flags::OWNER_ADDRESS_LINE1,
        &super::flags::OWNER_ADDRESS_LINE2,
        &super::flags::OWNER_ADDRESS_POSTAL_CODE,
        &super::flags::OWNER_ADDRESS_STATE,
        &super::flags::OWNER_EMAIL,
        &super::flags::OWNER_NAME,
        &super::flags::OWNER_PHONE,
        &Flag::new(
                "receiver.refund-attributes-method",
                InBody("/receiver/refund_attributes_method"),
                Text,
                "",
            )
            .with(&[Values(&["email", "manual", "none"]), MaxLength(5000)]),
        &Flag::new("redirect.return-url", InBody("/redirect/return_url"), Text, ""),
        &super::flags::SOURCE_ORDER_ITEMS,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_CITY,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_COUNTRY,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_LINE1,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_LINE2,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_POSTAL_CODE,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_STATE,
        &super::flags::SOURCE_ORDER_SHIPPING_CARRIER,
        &super::flags::SOURCE_ORDER_SHIPPING_NAME,
        &super::flags::SOURCE_ORDER_SHIPPING_PHONE,
        &super::flags::SOURCE_ORDER_SHIPPING_TRACKING_NUMBER,
        &Flag::new(
                "statement-descriptor",
                InBody("/statement_descriptor"),
                Text,
                "An arbitrary string to be displayed on your customer's statement",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "token",
                InBody("/token"),
                Text,
                "An optional token used to create the source",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new("type", InBody("/type"), Text, "The type of the source to create")
            .with(&[MaxLength(5000)]),
        &Flag::new("usage", InBody("/usage"), Text, "")
            .with(&[Values(&["reusable", "single_use"]), MaxLength(5000)]),
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
                    name: "mandate",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "owner",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "receiver",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "redirect",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "source_order",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,amount,currency,customer,flow,livemode",
        schema: super::schemas::SOURCES_CREATE,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetSourcesSource",
    command: "sources get",
    about: "Retrieves an existing source object",
    description: "Retrieves an existing source object. Supply the unique source ID from a source creation request \
        and Stripe will return the corresponding up-to-date source object information.",
    method: Get,
    path: "/v1/sources/{source}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SOURCE_8E4688DB,
        &Flag::new(
                "client-secret",
                Query("client_secret", Style::FORM),
                Text,
                "The client secret of the source",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_AC0E5118,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,amount,currency,customer,flow,livemode",
        schema: super::schemas::SOURCES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostSourcesSource",
    command: "sources update",
    about: "Updates the specified source by setting the values of the parameters passed",
    description: "Updates the specified source by setting the values of the parameters passed. Any parameters not \
        provided will be left unchanged.\n\n\
        This request accepts the metadata and owner as arguments. It is also possible to update type \
        specific information for selected payment methods. Please refer to our payment method guides \
        for more detail.",
    method: Post,
    path: "/v1/sources/{source}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SOURCE_8E4688DB,
        &super::flags::AMOUNT_017AC797,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::MANDATE_ACCEPTANCE_DATE,
        &super::flags::MANDATE_ACCEPTANCE_IP,
        &super::flags::MANDATE_ACCEPTANCE_OFFLINE_CONTACT_EMAIL,
        &super::flags::MANDATE_ACCEPTANCE_ONLINE_DATE,
        &super::flags::MANDATE_ACCEPTANCE_ONLINE_IP,
        &super::flags::MANDATE_ACCEPTANCE_ONLINE_USER_AGENT,
        &super::flags::MANDATE_ACCEPTANCE_STATUS,
        &super::flags::MANDATE_ACCEPTANCE_TYPE,
        &super::flags::MANDATE_ACCEPTANCE_USER_AGENT,
        &super::flags::MANDATE_AMOUNT,
        &super::flags::MANDATE_CURRENCY,
        &super::flags::MANDATE_INTERVAL,
        &super::flags::MANDATE_NOTIFICATION_METHOD,
        &super::flags::METADATA_1037CB5E,
        &super::flags::OWNER_ADDRESS_CITY,
        &super::flags::OWNER_ADDRESS_COUNTRY,
        &super::flags::OWNER_ADDRESS_LINE1,
        &super::flags::OWNER_ADDRESS_LINE2,
        &super::flags::OWNER_ADDRESS_POSTAL_CODE,
        &super::flags::OWNER_ADDRESS_STATE,
        &super::flags::OWNER_EMAIL,
        &super::flags::OWNER_NAME,
        &super::flags::OWNER_PHONE,
        &super::flags::SOURCE_ORDER_ITEMS,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_CITY,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_COUNTRY,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_LINE1,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_LINE2,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_POSTAL_CODE,
        &super::flags::SOURCE_ORDER_SHIPPING_ADDRESS_STATE,
        &super::flags::SOURCE_ORDER_SHIPPING_CARRIER,
        &super::flags::SOURCE_ORDER_SHIPPING_NAME,
        &super::flags::SOURCE_ORDER_SHIPPING_PHONE,
        &super::flags::SOURCE_ORDER_SHIPPING_TRACKING_NUMBER,
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
                    name: "mandate",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "owner",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "source_order",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,amount,currency,customer,flow,livemode",
        schema: super::schemas::SOURCES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static VERIFY: Operation = Operation {
    id: "PostSourcesSourceVerify",
    command: "sources verify",
    aliases: &[Alias::spelling("verify-source")],
    about: "Verify a given source",
    method: Post,
    path: "/v1/sources/{source}/verify",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SOURCE_8E4688DB,
        &Flag::new(
                "values",
                InBody("/values"),
                List(&Text),
                "The values needed to verify the source",
            )
            .required(),
        &super::flags::EXPAND_BBF708B9,
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
                Part {
                    name: "values",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,amount,currency,customer,flow,livemode",
        schema: super::schemas::SOURCES_CREATE,
        ..Output::NONE
    },
    example: "abc123 --values text",
    ..Operation::DEFAULT
};
