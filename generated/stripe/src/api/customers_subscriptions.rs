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
        &GET_DISCOUNT,
        &LIST,
        &UPDATE,
    ],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCustomersCustomerSubscriptions",
    command: "customers subscriptions create",
    about: "Creates a new subscription on an existing customer",
    method: Post,
    path: "/v1/customers/{customer}/subscriptions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_F3960117,
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
        &super::flags::EXPAND_BBF708B9,
        &super::flags::ITEMS,
        &super::flags::METADATA_1037CB5E,
        &super::flags::OFF_SESSION_B8BD1E66,
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

pub static DELETE: Operation = Operation {
    id: "DeleteCustomersCustomerSubscriptionsSubscriptionExposedId",
    command: "customers subscriptions delete",
    about: "Cancels a customer’s subscription",
    description: "Cancels a customer’s subscription. If you set the at_period_end parameter to true, the \
        subscription will remain active until the end of the period, at which point it will be canceled \
        and not renewed. Otherwise, with the default false value, the subscription is terminated \
        immediately. In either case, the customer will not be charged again for the subscription.\n\n\
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
    path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_F3960117,
        &super::flags::SUBSCRIPTION_EXPOSED_ID,
        &super::flags::EXPAND_BBF708B9,
        &Flag::new(
            "invoice-now",
            InBody("/invoice_now"),
            Boolean,
            "Can be set to true if at_period_end is not set to true",
        ),
        &Flag::new(
            "prorate",
            InBody("/prorate"),
            Boolean,
            "Can be set to true if at_period_end is not set to true",
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
    destructive: true,
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static DELETE_DISCOUNT: Operation = Operation {
    id: "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount",
    command: "customers subscriptions delete-discount",
    about: "Removes the currently applied discount on a customer",
    method: Delete,
    path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CUSTOMER_F3960117, &super::flags::SUBSCRIPTION_EXPOSED_ID],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,checkout_session,invoice,invoice_item,start,subscription,coupon.name",
        schema: super::schemas::CUSTOMERS_DELETE_DISCOUNT,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetCustomersCustomerSubscriptionsSubscriptionExposedId",
    command: "customers subscriptions get",
    about: "Retrieves the subscription with the given ID",
    method: Get,
    path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_F3960117,
        &super::flags::SUBSCRIPTION_EXPOSED_ID,
        &super::flags::EXPAND_AC0E5118,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,collection_method,currency,application_fee_percent,billing_cycle_anchor,cancel_at_period_end,current_period_end",
        schema: super::schemas::CUSTOMERS_SUBSCRIPTIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static GET_DISCOUNT: Operation = Operation {
    id: "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount",
    command: "customers subscriptions get-discount",
    about: "Get discount",
    method: Get,
    path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_F3960117,
        &super::flags::SUBSCRIPTION_EXPOSED_ID,
        &super::flags::EXPAND_AC0E5118,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,checkout_session,end,invoice,invoice_item,start,subscription,coupon.name",
        schema: super::schemas::CUSTOMERS_GET_DISCOUNT,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCustomersCustomerSubscriptions",
    command: "customers subscriptions list",
    about: "You can see a list of the customer’s active subscriptions",
    description: "You can see a list of the customer’s active subscriptions. Note that the 10 most recent active \
        subscriptions are always available by default on the customer object. If you need more than \
        those 10, you can use the limit and starting_after parameters to page through additional \
        subscriptions.",
    method: Get,
    path: "/v1/customers/{customer}/subscriptions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_F3960117,
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_035FFE89,
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
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostCustomersCustomerSubscriptionsSubscriptionExposedId",
    command: "customers subscriptions update",
    about: "Updates an existing subscription on a customer to match the specified parameters",
    description: "Updates an existing subscription on a customer to match the specified parameters. When changing \
        plans or quantities, we will optionally prorate the price we charge next month to make up for \
        any price changes. To preview how the proration will be calculated, use the upcoming invoice \
        endpoint.",
    method: Post,
    path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_F3960117,
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
        &super::flags::EXPAND_BBF708B9,
        &super::flags::ITEMS,
        &super::flags::METADATA_1037CB5E,
        &super::flags::OFF_SESSION_B8BD1E66,
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
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
