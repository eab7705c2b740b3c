//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "subscriptions",
    aliases: &[Alias::spelling("subscription")],
    operations: &[
        &CREATE,
        &DELETE,
        &DELETE_DISCOUNT,
        &GET,
        &LIST,
        &RESUME,
        &SEARCH,
        &UPDATE,
    ],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostSubscriptions",
    command: "subscriptions create",
    about: "Creates a new subscription on an existing customer",
    description: "Creates a new subscription on an existing customer. Each customer can have up to 500 active or \
        scheduled subscriptions.\n\n\
        When you create a subscription with collection_method=charge_automatically, the first invoice \
        is finalized as part of the request. The payment_behavior parameter determines the exact \
        behavior of the initial payment.\n\n\
        To start subscriptions where the first invoice always begins in a draft status, use \
        subscription schedules instead. Schedules provide the flexibility to model more complex billing \
        configurations that change over time.",
    method: Post,
    path: "/v1/subscriptions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The identifier of the customer to subscribe",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::ADD_INVOICE_ITEMS,
        &super::flags::APPLICATION_FEE_PERCENT,
        &super::flags::AUTOMATIC_TAX_ENABLED,
        &super::flags::BACKDATE_START_DATE,
        &super::flags::BILLING_CYCLE_ANCHOR_42DAD4E3,
        &super::flags::BILLING_THRESHOLDS_AMOUNT_GTE,
        &super::flags::BILLING_THRESHOLDS_RESET_BILLING_CYCLE_ANCHOR,
        &super::flags::CANCEL_AT,
        &super::flags::CANCEL_AT_PERIOD_END,
        &super::flags::COLLECTION_METHOD,
        &super::flags::COUPON_43FB222C,
        &super::flags::CURRENCY_0E9B380D,
        &super::flags::DAYS_UNTIL_DUE,
        &super::flags::DEFAULT_PAYMENT_METHOD_30BE7623,
        &super::flags::DEFAULT_SOURCE_12B3954B,
        &super::flags::DEFAULT_TAX_RATES_19184C47,
        &super::flags::DESCRIPTION_F4BD34CA,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::ITEMS,
        &super::flags::METADATA_1037CB5E,
        &super::flags::OFF_SESSION_B8BD1E66,
        &super::flags::ON_BEHALF_OF_7597365B,
        &super::flags::PAYMENT_BEHAVIOR_CA90BD2A,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_C7558885,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_30F1C7C7,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_BANCONTACT_9EE4436D,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_NETWORK,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_REQUES_67CCED2E,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CUSTOMER_BA_5EAF0F2F,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CUSTOMER_BA_FDDD3400,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_KONBINI,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_US_BANK_ACC_92225192,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_US_BANK_ACC_7BEC87BD,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_TYPES,
        &super::flags::PAYMENT_SETTINGS_SAVE_DEFAULT_PAYMENT_METHOD,
        &super::flags::PENDING_INVOICE_ITEM_INTERVAL_INTERVAL,
        &super::flags::PENDING_INVOICE_ITEM_INTERVAL_INTERVAL_COUNT,
        &super::flags::PROMOTION_CODE_1AAF2234,
        &super::flags::PRORATION_BEHAVIOR_2A899A53,
        &super::flags::TRANSFER_DATA_AMOUNT_PERCENT,
        &super::flags::TRANSFER_DATA_DESTINATION,
        &super::flags::TRIAL_END,
        &super::flags::TRIAL_FROM_PLAN,
        &super::flags::TRIAL_PERIOD_DAYS_1E4B8F12,
        &super::flags::TRIAL_SETTINGS_END_BEHAVIOR_MISSING_PAYMENT_METHOD,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "add_invoice_items",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "automatic_tax",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "billing_thresholds",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "default_tax_rates",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "items",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "on_behalf_of",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_settings",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "pending_invoice_item_interval",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "transfer_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "trial_end",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "trial_settings",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,collection_method,currency,application_fee_percent,billing_cycle_anchor,cancel_at_period_end,current_period_end",
        schema: super::schemas::CUSTOMERS_SUBSCRIPTIONS_CREATE,
        ..Output::NONE
    },
    example: "--customer text",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteSubscriptionsSubscriptionExposedId",
    command: "subscriptions delete",
    about: "Cancels a customer’s subscription immediately",
    description: "Cancels a customer’s subscription immediately. The customer will not be charged again for the \
        subscription.\n\n\
        Note, however, that any pending invoice items that you’ve created will still be charged for at \
        the end of the period, unless manually deleted. If you’ve set the subscription to cancel at the \
        end of the period, any pending prorations will also be left in place and collected at the end \
        of the period. But if the subscription is set to cancel immediately, pending prorations will be \
        removed.\n\n\
        By default, upon subscription cancellation, Stripe will stop automatic collection of all \
        finalized invoices for the customer. This is intended to prevent unexpected payment attempts \
        after the customer has canceled a subscription. However, you can resume automatic collection of \
        the invoices manually after subscription cancellation to have us proceed. Or, you could check \
        for unpaid invoices before allowing the customer to cancel the subscription at all.",
    method: Delete,
    path: "/v1/subscriptions/{subscription_exposed_id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SUBSCRIPTION_EXPOSED_ID,
        &super::flags::CANCELLATION_DETAILS_COMMENT,
        &super::flags::CANCELLATION_DETAILS_FEEDBACK,
        &super::flags::EXPAND_BBF708B9,
        &Flag::new(
            "invoice-now",
            InBody("/invoice_now"),
            Boolean,
            "Will generate a final invoice that invoices for any un-invoiced metered usage and new/pending \
        proration invoice items",
        ),
        &Flag::new(
            "prorate",
            InBody("/prorate"),
            Boolean,
            "Will generate a proration invoice item that credits remaining unused time until the \
        subscription period end",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "cancellation_details",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
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
        columns: "id,status,collection_method,currency,application_fee_percent,billing_cycle_anchor,cancel_at_period_end,current_period_end",
        schema: super::schemas::CUSTOMERS_SUBSCRIPTIONS_CREATE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static DELETE_DISCOUNT: Operation = Operation {
    id: "DeleteSubscriptionsSubscriptionExposedIdDiscount",
    command: "subscriptions delete-discount",
    about: "Removes the currently applied discount on a subscription",
    method: Delete,
    path: "/v1/subscriptions/{subscription_exposed_id}/discount",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::SUBSCRIPTION_EXPOSED_ID],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,checkout_session,invoice,invoice_item,start,subscription,coupon.name",
        schema: super::schemas::CUSTOMERS_DELETE_DISCOUNT,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetSubscriptionsSubscriptionExposedId",
    command: "subscriptions get",
    about: "Retrieves the subscription with the given ID",
    method: Get,
    path: "/v1/subscriptions/{subscription_exposed_id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::SUBSCRIPTION_EXPOSED_ID, &super::flags::EXPAND_AC0E5118],
    output: Output {
        media_type: "application/json",
        columns: "id,status,collection_method,currency,application_fee_percent,billing_cycle_anchor,cancel_at_period_end,current_period_end",
        schema: super::schemas::CUSTOMERS_SUBSCRIPTIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetSubscriptions",
    command: "subscriptions list",
    about: "By default, returns a list of subscriptions that have not been canceled",
    description: "By default, returns a list of subscriptions that have not been canceled. In order to list \
        canceled subscriptions, specify status=canceled.",
    method: Get,
    path: "/v1/subscriptions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "collection-method",
                Query("collection_method", Style::FORM),
                Text,
                "The collection method of the subscriptions to retrieve",
            )
            .with(&[Values(&["charge_automatically", "send_invoice"])]),
        &super::flags::CREATED_62018FBC,
        &Flag::new(
            "current-period-end",
            Query("current_period_end", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "",
        ),
        &Flag::new(
            "current-period-start",
            Query("current_period_start", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "",
        ),
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "The ID of the customer whose subscriptions will be retrieved",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
                "price",
                Query("price", Style::FORM),
                Text,
                "Filter for subscriptions that contain this recurring price ID",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::STARTING_AFTER_035FFE89,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "The status of the subscriptions to retrieve",
            )
            .with(
                &[
                    Values(
                        &[
                            "active",
                            "all",
                            "canceled",
                            "ended",
                            "incomplete",
                            "incomplete_expired",
                            "past_due",
                            "paused",
                            "trialing",
                            "unpaid",
                        ],
                    ),
                ],
            ),
        &Flag::new(
                "test-clock",
                Query("test_clock", Style::FORM),
                Text,
                "Filter for subscriptions that are associated with the specified test clock",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,collection_method,currency,application_fee_percent,billing_cycle_anchor,cancel_at_period_end,current_period_end",
        schema: super::schemas::CUSTOMERS_SUBSCRIPTIONS_LIST,
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

pub static RESUME: Operation = Operation {
    id: "PostSubscriptionsSubscriptionResume",
    command: "subscriptions resume",
    aliases: &[Alias::spelling("resume-subscription")],
    about: "Initiates resumption of a paused subscription, optionally resetting the billing cycle anchor \
        and creating prorations",
    description: "Initiates resumption of a paused subscription, optionally resetting the billing cycle anchor \
        and creating prorations. If a resumption invoice is generated, it must be paid or marked \
        uncollectible before the subscription will be unpaused. If payment succeeds the subscription \
        will become active, and if payment fails the subscription will be past_due. The resumption \
        invoice will void automatically if not paid by the expiration date.",
    method: Post,
    path: "/v1/subscriptions/{subscription}/resume",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("subscription", Path("subscription", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::BILLING_CYCLE_ANCHOR_064DBA48,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::PRORATION_BEHAVIOR_14993917,
        &Flag::new(
            "proration-date",
            InBody("/proration_date"),
            Integer,
            "If set, the proration will be calculated as though the subscription was resumed at the given \
        time",
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
        columns: "id,status,collection_method,currency,application_fee_percent,billing_cycle_anchor,cancel_at_period_end,current_period_end",
        schema: super::schemas::CUSTOMERS_SUBSCRIPTIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static SEARCH: Operation = Operation {
    id: "GetSubscriptionsSearch",
    command: "subscriptions search",
    aliases: &[Alias::spelling("get-search"), Alias::spelling("search-subscription")],
    about: "Search for subscriptions you’ve previously created using Stripe’s Search Query Language",
    description: "Search for subscriptions you’ve previously created using Stripe’s Search Query Language. Don’t \
        use search in read-after-write flows where strict consistency is necessary. Under normal \
        operating conditions, data is searchable in less than a minute. Occasionally, propagation of \
        new or updated data can be up to an hour behind during outages. Search functionality is not \
        available to merchants in India.",
    method: Get,
    path: "/v1/subscriptions/search",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::QUERY,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::PAGE,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,collection_method,currency,application_fee_percent,billing_cycle_anchor,cancel_at_period_end,current_period_end",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"application":{},
"application_fee_percent":{"type":["number","null"]},
"automatic_tax":{"type":"object"},
"billing_cycle_anchor":{"type":"integer"},
"billing_thresholds":{"type":["object","null"]},
"cancel_at":{"type":["integer","null"]},
"cancel_at_period_end":{"type":"boolean"},
"canceled_at":{"type":["integer","null"]},
"cancellation_details":{"type":["object","null"]},
"collection_method":{"type":"string","enum":["charge_automatically","send_invoice"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"current_period_end":{"type":"integer"},
"current_period_start":{"type":"integer"},
"customer":{},
"days_until_due":{"type":["integer","null"]},
"default_payment_method":{},
"default_source":{},
"default_tax_rates":{"type":["array","null"]},
"description":{"type":["string","null"]},
"discount":{"type":["object","null"]},
"ended_at":{"type":["integer","null"]},
"id":{"type":"string"},
"items":{"type":"object"},
"latest_invoice":{},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"next_pending_invoice_item_invoice":{"type":["integer","null"]},
"object":{"type":"string","enum":["subscription"]},
"on_behalf_of":{},
"pause_collection":{"type":["object","null"]},
"payment_settings":{"type":["object","null"]},
"pending_invoice_item_interval":{"type":["object","null"]},
"pending_setup_intent":{},
"pending_update":{"type":["object","null"]},
"schedule":{},
"start_date":{"type":"integer"},
"status":{"type":"string","enum":["active","canceled","incomplete","incomplete_expired","past_due","paused","trialing","unpaid"]},
"test_clock":{},
"transfer_data":{"type":["object","null"]},
"trial_end":{"type":["integer","null"]},
"trial_settings":{"type":["object","null"]},
"trial_start":{"type":["integer","null"]}},
"required":["automatic_tax","billing_cycle_anchor","cancel_at_period_end","collection_method","created","currency","current_period_end","current_period_start","customer","id","items","livemode","metadata","object","start_date","status"]}},
"has_more":{"type":"boolean"},
"next_page":{"type":["string","null"]},
"object":{"type":"string","enum":["search_result"]},
"total_count":{"type":"integer"},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
    },
    page: Some(
        &Page {
            next: Next::Cursor {
                parameter: "page",
                pointer: "/next_page",
            },
            size: Some("limit"),
            place: Place::Query,
        },
    ),
    example: "--query text",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostSubscriptionsSubscriptionExposedId",
    command: "subscriptions update",
    about: "Updates an existing subscription on a customer to match the specified parameters",
    description: "Updates an existing subscription on a customer to match the specified parameters. When changing \
        plans or quantities, we will optionally prorate the price we charge next month to make up for \
        any price changes. To preview how the proration will be calculated, use the upcoming invoice \
        endpoint.",
    method: Post,
    path: "/v1/subscriptions/{subscription_exposed_id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SUBSCRIPTION_EXPOSED_ID,
        &super::flags::ADD_INVOICE_ITEMS,
        &super::flags::APPLICATION_FEE_PERCENT,
        &super::flags::AUTOMATIC_TAX_ENABLED,
        &super::flags::BILLING_CYCLE_ANCHOR_064DBA48,
        &super::flags::BILLING_THRESHOLDS_AMOUNT_GTE,
        &super::flags::BILLING_THRESHOLDS_RESET_BILLING_CYCLE_ANCHOR,
        &super::flags::CANCEL_AT,
        &super::flags::CANCEL_AT_PERIOD_END,
        &super::flags::CANCELLATION_DETAILS_COMMENT,
        &super::flags::CANCELLATION_DETAILS_FEEDBACK,
        &super::flags::COLLECTION_METHOD,
        &super::flags::COUPON_43FB222C,
        &super::flags::DAYS_UNTIL_DUE,
        &super::flags::DEFAULT_PAYMENT_METHOD_30BE7623,
        &super::flags::DEFAULT_SOURCE_12B3954B,
        &super::flags::DEFAULT_TAX_RATES_19184C47,
        &super::flags::DESCRIPTION_F4BD34CA,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::ITEMS,
        &super::flags::METADATA_1037CB5E,
        &super::flags::OFF_SESSION_B8BD1E66,
        &super::flags::ON_BEHALF_OF_7597365B,
        &super::flags::PAUSE_COLLECTION_BEHAVIOR,
        &super::flags::PAUSE_COLLECTION_RESUMES_AT,
        &super::flags::PAYMENT_BEHAVIOR_52EF8286,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_C7558885,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_30F1C7C7,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_BANCONTACT_9EE4436D,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_NETWORK,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_REQUES_67CCED2E,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CUSTOMER_BA_5EAF0F2F,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CUSTOMER_BA_FDDD3400,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_KONBINI,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_US_BANK_ACC_92225192,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_US_BANK_ACC_7BEC87BD,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_TYPES,
        &super::flags::PAYMENT_SETTINGS_SAVE_DEFAULT_PAYMENT_METHOD,
        &super::flags::PENDING_INVOICE_ITEM_INTERVAL_INTERVAL,
        &super::flags::PENDING_INVOICE_ITEM_INTERVAL_INTERVAL_COUNT,
        &super::flags::PROMOTION_CODE_8F2C0754,
        &super::flags::PRORATION_BEHAVIOR_14993917,
        &super::flags::PRORATION_DATE,
        &super::flags::TRANSFER_DATA_AMOUNT_PERCENT,
        &super::flags::TRANSFER_DATA_DESTINATION,
        &super::flags::TRIAL_END,
        &super::flags::TRIAL_FROM_PLAN,
        &super::flags::TRIAL_SETTINGS_END_BEHAVIOR_MISSING_PAYMENT_METHOD,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "add_invoice_items",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "automatic_tax",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "billing_thresholds",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "cancel_at",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "cancellation_details",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "default_tax_rates",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "items",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "on_behalf_of",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "pause_collection",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_settings",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "pending_invoice_item_interval",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "transfer_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "trial_end",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "trial_settings",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,collection_method,currency,application_fee_percent,billing_cycle_anchor,cancel_at_period_end,current_period_end",
        schema: super::schemas::CUSTOMERS_SUBSCRIPTIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
