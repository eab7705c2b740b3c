//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "webhook-endpoints",
    aliases: &[Alias::spelling("webhook-endpoint")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostWebhookEndpoints",
    command: "webhook-endpoints create",
    about: "A webhook endpoint must have a url and a list of enabled_events",
    description: "A webhook endpoint must have a url and a list of enabled_events. You may optionally specify the \
        Boolean connect parameter. If set to true, then a Connect webhook endpoint that notifies the \
        specified url about events from all connected accounts is created; otherwise an account webhook \
        endpoint that notifies the specified url only about events from your account is created. You \
        can also create webhook endpoints in the webhooks settings section of the Dashboard.",
    method: Post,
    path: "/v1/webhook_endpoints",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "enabled-events",
                InBody("/enabled_events"),
                List(&Text),
                "The list of events to enable for this endpoint",
            )
            .required()
            .with(&[Values(super::values::WEBHOOK_ENDPOINTS_CREATE_ENABLED_EVENTS)]),
        &Flag::new("url", InBody("/url"), Text, "The URL of the webhook endpoint")
            .required(),
        &Flag::new(
                "api-version",
                InBody("/api_version"),
                Text,
                "Events sent to this endpoint will be generated with this Stripe Version instead of your \
        account's default Stripe Version",
            )
            .with(&[Values(&["2025-10-15T13:53:19.618Z"]), MaxLength(5000)]),
        &Flag::new(
            "connect",
            InBody("/connect"),
            Boolean,
            "Whether this endpoint should receive events from connected accounts (true), or from your \
        account (false)",
        ),
        &super::flags::DESCRIPTION_407A23A9,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::METADATA_1037CB5E,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "enabled_events",
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
        columns: "id,status,api_version,application,livemode,description,object,secret",
        schema: super::schemas::WEBHOOK_ENDPOINTS_CREATE,
        ..Output::NONE
    },
    example: "--enabled-events '*' --url text",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteWebhookEndpointsWebhookEndpoint",
    command: "webhook-endpoints delete",
    about: "You can also delete webhook endpoints via the webhook endpoint management page of the Stripe \
        dashboard",
    method: Delete,
    path: "/v1/webhook_endpoints/{webhook_endpoint}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::WEBHOOK_ENDPOINT],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["webhook_endpoint"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetWebhookEndpointsWebhookEndpoint",
    command: "webhook-endpoints get",
    about: "Retrieves the webhook endpoint with the given ID",
    method: Get,
    path: "/v1/webhook_endpoints/{webhook_endpoint}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::WEBHOOK_ENDPOINT, &super::flags::EXPAND_AC0E5118],
    output: Output {
        media_type: "application/json",
        columns: "id,status,api_version,application,livemode,description,object,secret",
        schema: super::schemas::WEBHOOK_ENDPOINTS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetWebhookEndpoints",
    command: "webhook-endpoints list",
    about: "Returns a list of your webhook endpoints",
    method: Get,
    path: "/v1/webhook_endpoints",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_035FFE89,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,api_version,application,livemode,description,object,secret",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"api_version":{"type":["string","null"]},
"application":{"type":["string","null"]},
"created":{"type":"integer"},
"description":{"type":["string","null"]},
"enabled_events":{"type":"array","items":{"type":"string"}},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["webhook_endpoint"]},
"secret":{"type":"string"},
"status":{"type":"string"},
"url":{"type":"string"}},
"required":["created","enabled_events","id","livemode","metadata","object","status","url"]}},
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
    id: "PostWebhookEndpointsWebhookEndpoint",
    command: "webhook-endpoints update",
    about: "Updates the webhook endpoint",
    description: "Updates the webhook endpoint. You may edit the url, the list of enabled_events, and the status \
        of your endpoint.",
    method: Post,
    path: "/v1/webhook_endpoints/{webhook_endpoint}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::WEBHOOK_ENDPOINT,
        &super::flags::DESCRIPTION_407A23A9,
        &Flag::new(
            "disabled",
            InBody("/disabled"),
            Boolean,
            "Disable the webhook endpoint if set to true",
        ),
        &Flag::new(
                "enabled-events",
                InBody("/enabled_events"),
                List(&Text),
                "The list of events to enable for this endpoint",
            )
            .with(&[Values(super::values::WEBHOOK_ENDPOINTS_CREATE_ENABLED_EVENTS)]),
        &super::flags::EXPAND_BBF708B9,
        &super::flags::METADATA_1037CB5E,
        &Flag::new("url", InBody("/url"), Text, "The URL of the webhook endpoint"),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "enabled_events",
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
        columns: "id,status,api_version,application,livemode,description,object,secret",
        schema: super::schemas::WEBHOOK_ENDPOINTS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
