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
        Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "Amount associated with the source",
        ),
        Flag::new(
            "currency",
            InBody("/currency"),
            Text,
            "Three-letter ISO code for the currency associated with the source",
        ),
        Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The Customer to whom the original source is attached to",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
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
        Flag::new(
            "mandate.acceptance.date",
            InBody("/mandate/acceptance/date"),
            Integer,
            "",
        ),
        Flag::new("mandate.acceptance.ip", InBody("/mandate/acceptance/ip"), Text, ""),
        Flag::new(
            "mandate.acceptance.offline.contact-email",
            InBody("/mandate/acceptance/offline/contact_email"),
            Text,
            "",
        ),
        Flag::new(
            "mandate.acceptance.online.date",
            InBody("/mandate/acceptance/online/date"),
            Integer,
            "",
        ),
        Flag::new(
            "mandate.acceptance.online.ip",
            InBody("/mandate/acceptance/online/ip"),
            Text,
            "",
        ),
        Flag::new(
                "mandate.acceptance.online.user-agent",
                InBody("/mandate/acceptance/online/user_agent"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "mandate.acceptance.status",
                InBody("/mandate/acceptance/status"),
                Text,
                "",
            )
            .with(
                &[
                    Values(&["accepted", "pending", "refused", "revoked"]),
                    MaxLength(5000),
                ],
            ),
        Flag::new(
                "mandate.acceptance.type",
                InBody("/mandate/acceptance/type"),
                Text,
                "",
            )
            .with(&[Values(&["offline", "online"]), MaxLength(5000)]),
        Flag::new(
                "mandate.acceptance.user-agent",
                InBody("/mandate/acceptance/user_agent"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("mandate.amount", InBody("/mandate/amount"), Integer, ""),
        Flag::new("mandate.currency", InBody("/mandate/currency"), Text, ""),
        Flag::new("mandate.interval", InBody("/mandate/interval"), Text, "")
            .with(&[Values(&["one_time", "scheduled", "variable"]), MaxLength(5000)]),
        Flag::new(
                "mandate.notification-method",
                InBody("/mandate/notification_method"),
                Text,
                "",
            )
            .with(
                &[
                    Values(
                        &["deprecated_none", "email", "manual", "none", "stripe_email"],
                    ),
                    MaxLength(5000),
                ],
            ),
        Flag::new("metadata", InBody("/metadata"), Map(&Text), ""),
        Flag::new(
                "original-source",
                InBody("/original_source"),
                Text,
                "The source to share",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.city", InBody("/owner/address/city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.country", InBody("/owner/address/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.line1", InBody("/owner/address/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.line2", InBody("/owner/address/line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "owner.address.postal-code",
                InBody("/owner/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.state", InBody("/owner/address/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.email", InBody("/owner/email"), Text, ""),
        Flag::new("owner.name", InBody("/owner/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.phone", InBody("/owner/phone"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "receiver.refund-attributes-method",
                InBody("/receiver/refund_attributes_method"),
                Text,
                "",
            )
            .with(&[Values(&["email", "manual", "none"]), MaxLength(5000)]),
        Flag::new("redirect.return-url", InBody("/redirect/return_url"), Text, ""),
        Flag::new(
            "source-order.items",
            InBody("/source_order/items"),
            List(&Object),
            "",
        ),
        Flag::new(
                "source-order.shipping.address.city",
                InBody("/source_order/shipping/address/city"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.address.country",
                InBody("/source_order/shipping/address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.address.line1",
                InBody("/source_order/shipping/address/line1"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.address.line2",
                InBody("/source_order/shipping/address/line2"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.address.postal-code",
                InBody("/source_order/shipping/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.address.state",
                InBody("/source_order/shipping/address/state"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.carrier",
                InBody("/source_order/shipping/carrier"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.name",
                InBody("/source_order/shipping/name"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.phone",
                InBody("/source_order/shipping/phone"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.tracking-number",
                InBody("/source_order/shipping/tracking_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "statement-descriptor",
                InBody("/statement_descriptor"),
                Text,
                "An arbitrary string to be displayed on your customer's statement",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "token",
                InBody("/token"),
                Text,
                "An optional token used to create the source",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("type", InBody("/type"), Text, "The type of the source to create")
            .with(&[MaxLength(5000)]),
        Flag::new("usage", InBody("/usage"), Text, "")
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
        Flag::new("source", Path("source", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "client-secret",
                Query("client_secret", Style::FORM),
                Text,
                "The client secret of the source",
            )
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
        Flag::new("source", Path("source", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "Amount associated with the source",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "mandate.acceptance.date",
            InBody("/mandate/acceptance/date"),
            Integer,
            "",
        ),
        Flag::new("mandate.acceptance.ip", InBody("/mandate/acceptance/ip"), Text, ""),
        Flag::new(
            "mandate.acceptance.offline.contact-email",
            InBody("/mandate/acceptance/offline/contact_email"),
            Text,
            "",
        ),
        Flag::new(
            "mandate.acceptance.online.date",
            InBody("/mandate/acceptance/online/date"),
            Integer,
            "",
        ),
        Flag::new(
            "mandate.acceptance.online.ip",
            InBody("/mandate/acceptance/online/ip"),
            Text,
            "",
        ),
        Flag::new(
                "mandate.acceptance.online.user-agent",
                InBody("/mandate/acceptance/online/user_agent"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "mandate.acceptance.status",
                InBody("/mandate/acceptance/status"),
                Text,
                "",
            )
            .with(
                &[
                    Values(&["accepted", "pending", "refused", "revoked"]),
                    MaxLength(5000),
                ],
            ),
        Flag::new(
                "mandate.acceptance.type",
                InBody("/mandate/acceptance/type"),
                Text,
                "",
            )
            .with(&[Values(&["offline", "online"]), MaxLength(5000)]),
        Flag::new(
                "mandate.acceptance.user-agent",
                InBody("/mandate/acceptance/user_agent"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("mandate.amount", InBody("/mandate/amount"), Integer, ""),
        Flag::new("mandate.currency", InBody("/mandate/currency"), Text, ""),
        Flag::new("mandate.interval", InBody("/mandate/interval"), Text, "")
            .with(&[Values(&["one_time", "scheduled", "variable"]), MaxLength(5000)]),
        Flag::new(
                "mandate.notification-method",
                InBody("/mandate/notification_method"),
                Text,
                "",
            )
            .with(
                &[
                    Values(
                        &["deprecated_none", "email", "manual", "none", "stripe_email"],
                    ),
                    MaxLength(5000),
                ],
            ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new("owner.address.city", InBody("/owner/address/city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.country", InBody("/owner/address/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.line1", InBody("/owner/address/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.line2", InBody("/owner/address/line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "owner.address.postal-code",
                InBody("/owner/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.state", InBody("/owner/address/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.email", InBody("/owner/email"), Text, ""),
        Flag::new("owner.name", InBody("/owner/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.phone", InBody("/owner/phone"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
            "source-order.items",
            InBody("/source_order/items"),
            List(&Object),
            "",
        ),
        Flag::new(
                "source-order.shipping.address.city",
                InBody("/source_order/shipping/address/city"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.address.country",
                InBody("/source_order/shipping/address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.address.line1",
                InBody("/source_order/shipping/address/line1"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.address.line2",
                InBody("/source_order/shipping/address/line2"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.address.postal-code",
                InBody("/source_order/shipping/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.address.state",
                InBody("/source_order/shipping/address/state"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.carrier",
                InBody("/source_order/shipping/carrier"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.name",
                InBody("/source_order/shipping/name"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.phone",
                InBody("/source_order/shipping/phone"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "source-order.shipping.tracking-number",
                InBody("/source_order/shipping/tracking_number"),
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
        Flag::new("source", Path("source", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "values",
                InBody("/values"),
                List(&Text),
                "The values needed to verify the source",
            )
            .required(),
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
