//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "subscription-schedules",
    aliases: &[Alias::spelling("subscription-schedule")],
    operations: &[&CANCEL, &CREATE, &GET, &LIST, &RELEASE, &UPDATE],
    ..Group::DEFAULT
};

pub static CANCEL: Operation = Operation {
    id: "PostSubscriptionSchedulesScheduleCancel",
    command: "subscription-schedules cancel",
    aliases: &[Alias::spelling("cancel-subscription-schedule")],
    about: "Cancels a subscription schedule and its associated subscription immediately (if the \
        subscription schedule has an…",
    description: "Cancels a subscription schedule and its associated subscription immediately (if the \
        subscription schedule has an active subscription). A subscription schedule can only be canceled \
        if its status is not_started or active.",
    method: Post,
    path: "/v1/subscription_schedules/{schedule}/cancel",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SCHEDULE_5AA3E189,
        &super::flags::EXPAND_BBF708B9,
        &Flag::new(
            "invoice-now",
            InBody("/invoice_now"),
            Boolean,
            "If the subscription schedule is active, indicates if a final invoice will be generated",
        ),
        &Flag::new(
            "prorate",
            InBody("/prorate"),
            Boolean,
            "If the subscription schedule is active, indicates if the cancellation should be prorated",
        ),
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
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,end_behavior,livemode,released_subscription,object,canceled_at,completed_at",
        schema: super::schemas::SUBSCRIPTION_SCHEDULES_CANCEL,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostSubscriptionSchedules",
    command: "subscription-schedules create",
    about: "Creates a new subscription schedule object",
    description: "Creates a new subscription schedule object. Each customer can have up to 500 active or \
        scheduled subscriptions.",
    method: Post,
    path: "/v1/subscription_schedules",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The identifier of the customer to create the subscription schedule for",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::DEFAULT_SETTINGS_APPLICATION_FEE_PERCENT,
        &super::flags::DEFAULT_SETTINGS_AUTOMATIC_TAX_ENABLED,
        &super::flags::DEFAULT_SETTINGS_BILLING_CYCLE_ANCHOR,
        &super::flags::DEFAULT_SETTINGS_BILLING_THRESHOLDS_AMOUNT_GTE,
        &super::flags::DEFAULT_SETTINGS_BILLING_THRESHOLDS_RESET_BILLING_C_92ACEFCF,
        &super::flags::DEFAULT_SETTINGS_COLLECTION_METHOD,
        &super::flags::DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD,
        &super::flags::DEFAULT_SETTINGS_DESCRIPTION,
        &super::flags::DEFAULT_SETTINGS_INVOICE_SETTINGS_DAYS_UNTIL_DUE,
        &super::flags::DEFAULT_SETTINGS_ON_BEHALF_OF,
        &super::flags::DEFAULT_SETTINGS_TRANSFER_DATA_AMOUNT_PERCENT,
        &super::flags::DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION,
        &super::flags::END_BEHAVIOR,
        &super::flags::EXPAND_BBF708B9,
        &Flag::new(
                "from-subscription",
                InBody("/from_subscription"),
                Text,
                "Migrate an existing subscription to be managed by a subscription schedule",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::METADATA_1037CB5E,
        &super::flags::PHASES,
        &Flag::new(
            "start-date",
            InBody("/start_date"),
            OneOf(&[Integer, Text]),
            "When the subscription schedule starts",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "default_settings",
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
                    name: "phases",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "start_date",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,end_behavior,livemode,released_subscription,object,canceled_at,completed_at",
        schema: super::schemas::SUBSCRIPTION_SCHEDULES_CANCEL,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetSubscriptionSchedulesSchedule",
    command: "subscription-schedules get",
    about: "Retrieves the details of an existing subscription schedule",
    description: "Retrieves the details of an existing subscription schedule. You only need to supply the unique \
        subscription schedule identifier that was returned upon subscription schedule creation.",
    method: Get,
    path: "/v1/subscription_schedules/{schedule}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::SCHEDULE_5AA3E189, &super::flags::EXPAND_AC0E5118],
    output: Output {
        media_type: "application/json",
        columns: "id,status,end_behavior,livemode,released_subscription,object,canceled_at,completed_at",
        schema: super::schemas::SUBSCRIPTION_SCHEDULES_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetSubscriptionSchedules",
    command: "subscription-schedules list",
    about: "Retrieves the list of your subscription schedules",
    method: Get,
    path: "/v1/subscription_schedules",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
            "canceled-at",
            Query("canceled_at", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "Only return subscription schedules that were created canceled the given date interval",
        ),
        &Flag::new(
            "completed-at",
            Query("completed_at", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "Only return subscription schedules that completed during the given date interval",
        ),
        &Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "Only return subscription schedules that were created during the given date interval",
        ),
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "Only return subscription schedules for the given customer",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
            "released-at",
            Query("released_at", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "Only return subscription schedules that were released during the given date interval",
        ),
        &Flag::new(
            "scheduled",
            Query("scheduled", Style::FORM),
            Boolean,
            "Only return subscription schedules that have not started yet",
        ),
        &super::flags::STARTING_AFTER_035FFE89,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,end_behavior,livemode,released_subscription,object,canceled_at,completed_at",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"application":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"canceled_at":{"type":["integer","null"]},
"completed_at":{"type":["integer","null"]},
"created":{"type":"integer"},
"current_phase":{"type":["object","null"],
"properties":{"end_date":{"type":"integer"},
"start_date":{"type":"integer"}},
"required":["end_date","start_date"]},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"default_settings":{"type":"object","properties":{"application_fee_percent":{"type":["number","null"]},
"automatic_tax":{},
"billing_cycle_anchor":{"type":"string","enum":["automatic","phase_start"]},
"billing_thresholds":{},
"collection_method":{"type":["string","null"],
"enum":["charge_automatically","send_invoice"]},
"default_payment_method":{},
"description":{"type":["string","null"]},
"invoice_settings":{},
"on_behalf_of":{},
"transfer_data":{}},
"required":["billing_cycle_anchor"]},
"end_behavior":{"type":"string","enum":["cancel","none","release","renew"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["subscription_schedule"]},
"phases":{"type":"array","items":{}},
"released_at":{"type":["integer","null"]},
"released_subscription":{"type":["string","null"]},
"status":{"type":"string","enum":["active","canceled","completed","not_started","released"]},
"subscription":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"test_clock":{"anyOf":[{"type":"string"},
{"type":"object"}]}},
"required":["created","customer","default_settings","end_behavior","id","livemode","object","phases","status"]}},
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

pub static RELEASE: Operation = Operation {
    id: "PostSubscriptionSchedulesScheduleRelease",
    command: "subscription-schedules release",
    aliases: &[Alias::spelling("release-subscription-schedule")],
    about: "Releases the subscription schedule immediately, which will stop scheduling of its phases",
    description: "Releases the subscription schedule immediately, which will stop scheduling of its phases, but \
        leave any existing subscription in place. A schedule can only be released if its status is \
        not_started or active. If the subscription schedule is currently associated with a \
        subscription, releasing it will remove its subscription property and set the subscription’s ID \
        to the released_subscription property.",
    method: Post,
    path: "/v1/subscription_schedules/{schedule}/release",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SCHEDULE_5AA3E189,
        &super::flags::EXPAND_BBF708B9,
        &Flag::new(
            "preserve-cancel-date",
            InBody("/preserve_cancel_date"),
            Boolean,
            "Keep any cancellation on the subscription that the schedule has set",
        ),
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
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,end_behavior,livemode,released_subscription,object,canceled_at,completed_at",
        schema: super::schemas::SUBSCRIPTION_SCHEDULES_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostSubscriptionSchedulesSchedule",
    command: "subscription-schedules update",
    about: "Updates an existing subscription schedule",
    method: Post,
    path: "/v1/subscription_schedules/{schedule}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SCHEDULE_5AA3E189,
        &super::flags::DEFAULT_SETTINGS_APPLICATION_FEE_PERCENT,
        &super::flags::DEFAULT_SETTINGS_AUTOMATIC_TAX_ENABLED,
        &super::flags::DEFAULT_SETTINGS_BILLING_CYCLE_ANCHOR,
        &super::flags::DEFAULT_SETTINGS_BILLING_THRESHOLDS_AMOUNT_GTE,
        &super::flags::DEFAULT_SETTINGS_BILLING_THRESHOLDS_RESET_BILLING_C_92ACEFCF,
        &super::flags::DEFAULT_SETTINGS_COLLECTION_METHOD,
        &super::flags::DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD,
        &super::flags::DEFAULT_SETTINGS_DESCRIPTION,
        &super::flags::DEFAULT_SETTINGS_INVOICE_SETTINGS_DAYS_UNTIL_DUE,
        &super::flags::DEFAULT_SETTINGS_ON_BEHALF_OF,
        &super::flags::DEFAULT_SETTINGS_TRANSFER_DATA_AMOUNT_PERCENT,
        &super::flags::DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION,
        &super::flags::END_BEHAVIOR,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::METADATA_1037CB5E,
        &super::flags::PHASES,
        &Flag::new(
                "proration-behavior",
                InBody("/proration_behavior"),
                Text,
                "If the update changes the current phase, indicates whether the changes should be prorated",
            )
            .with(&[Values(&["always_invoice", "create_prorations", "none"])]),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "default_settings",
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
                    name: "phases",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,end_behavior,livemode,released_subscription,object,canceled_at,completed_at",
        schema: super::schemas::SUBSCRIPTION_SCHEDULES_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
