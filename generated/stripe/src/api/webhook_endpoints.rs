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
            .with(&[Values(&["2025-10-15T13:53:19.618Z"])]),
        &Flag::new(
            "connect",
            InBody("/connect"),
            Boolean,
            "Whether this endpoint should receive events from connected accounts (true), or from your \
        account (false)",
        ),
        &super::flags::DESCRIPTION_72F374E8,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
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
            schema: r#"{"type":"object","properties":{"api_version":{"type":"string","enum":["2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z","2025-10-15T13:53:19.618Z"],
"maxLength":5000},
"connect":{"type":"boolean"},
"description":{"type":"string","maxLength":5000},
"enabled_events":{"type":"array","items":{"type":"string","enum":["*","account.application.authorized","account.application.deauthorized","account.external_account.created","account.external_account.deleted","account.external_account.updated","account.updated","application_fee.created","application_fee.refund.updated","application_fee.refunded","balance.available","billing_portal.configuration.created","billing_portal.configuration.updated","billing_portal.session.created","capability.updated","cash_balance.funds_available","charge.captured","charge.dispute.closed","charge.dispute.created","charge.dispute.funds_reinstated","charge.dispute.funds_withdrawn","charge.dispute.updated","charge.expired","charge.failed","charge.pending","charge.refund.updated","charge.refunded","charge.succeeded","charge.updated","checkout.session.async_payment_failed","checkout.session.async_payment_succeeded","checkout.session.completed","checkout.session.expired","coupon.created","coupon.deleted","coupon.updated","credit_note.created","credit_note.updated","credit_note.voided","customer.created","customer.deleted","customer.discount.created","customer.discount.deleted","customer.discount.updated","customer.source.created","customer.source.deleted","customer.source.expiring","customer.source.updated","customer.subscription.created","customer.subscription.deleted","customer.subscription.paused","customer.subscription.pending_update_applied","customer.subscription.pending_update_expired","customer.subscription.resumed","customer.subscription.trial_will_end","customer.subscription.updated","customer.tax_id.created","customer.tax_id.deleted","customer.tax_id.updated","customer.updated","customer_cash_balance_transaction.created","file.created","financial_connections.account.created","financial_connections.account.deactivated","financial_connections.account.disconnected","financial_connections.account.reactivated","financial_connections.account.refreshed_balance","identity.verification_session.canceled","identity.verification_session.created","identity.verification_session.processing","identity.verification_session.redacted","identity.verification_session.requires_input","identity.verification_session.verified","invoice.created","invoice.deleted","invoice.finalization_failed","invoice.finalized","invoice.marked_uncollectible","invoice.paid","invoice.payment_action_required","invoice.payment_failed","invoice.payment_succeeded","invoice.sent","invoice.upcoming","invoice.updated","invoice.voided","invoiceitem.created","invoiceitem.deleted","invoiceitem.updated","issuing_authorization.created","issuing_authorization.request","issuing_authorization.updated","issuing_card.created","issuing_card.updated","issuing_cardholder.created","issuing_cardholder.updated","issuing_dispute.closed","issuing_dispute.created","issuing_dispute.funds_reinstated","issuing_dispute.submitted","issuing_dispute.updated","issuing_transaction.created","issuing_transaction.updated","mandate.updated","order.created","payment_intent.amount_capturable_updated","payment_intent.canceled","payment_intent.created","payment_intent.partially_funded","payment_intent.payment_failed","payment_intent.processing","payment_intent.requires_action","payment_intent.succeeded","payment_link.created","payment_link.updated","payment_method.attached","payment_method.automatically_updated","payment_method.detached","payment_method.updated","payout.canceled","payout.created","payout.failed","payout.paid","payout.reconciliation_completed","payout.updated","person.created","person.deleted","person.updated","plan.created","plan.deleted","plan.updated","price.created","price.deleted","price.updated","product.created","product.deleted","product.updated","promotion_code.created","promotion_code.updated","quote.accepted","quote.canceled","quote.created","quote.finalized","radar.early_fraud_warning.created","radar.early_fraud_warning.updated","recipient.created","recipient.deleted","recipient.updated","refund.created","refund.updated","reporting.report_run.failed","reporting.report_run.succeeded","reporting.report_type.updated","review.closed","review.opened","setup_intent.canceled","setup_intent.created","setup_intent.requires_action","setup_intent.setup_failed","setup_intent.succeeded","sigma.scheduled_query_run.created","sku.created","sku.deleted","sku.updated","source.canceled","source.chargeable","source.failed","source.mandate_notification","source.refund_attributes_required","source.transaction.created","source.transaction.updated","subscription_schedule.aborted","subscription_schedule.canceled","subscription_schedule.completed","subscription_schedule.created","subscription_schedule.expiring","subscription_schedule.released","subscription_schedule.updated","tax_rate.created","tax_rate.updated","terminal.reader.action_failed","terminal.reader.action_succeeded","test_helpers.test_clock.advancing","test_helpers.test_clock.created","test_helpers.test_clock.deleted","test_helpers.test_clock.internal_failure","test_helpers.test_clock.ready","topup.canceled","topup.created","topup.failed","topup.reversed","topup.succeeded","transfer.created","transfer.reversed","transfer.updated","treasury.credit_reversal.created","treasury.credit_reversal.posted","treasury.debit_reversal.completed","treasury.debit_reversal.created","treasury.debit_reversal.initial_credit_granted","treasury.financial_account.closed","treasury.financial_account.created","treasury.financial_account.features_status_updated","treasury.inbound_transfer.canceled","treasury.inbound_transfer.created","treasury.inbound_transfer.failed","treasury.inbound_transfer.succeeded","treasury.outbound_payment.canceled","treasury.outbound_payment.created","treasury.outbound_payment.expected_arrival_date_updated","treasury.outbound_payment.failed","treasury.outbound_payment.posted","treasury.outbound_payment.returned","treasury.outbound_transfer.canceled","treasury.outbound_transfer.created","treasury.outbound_transfer.expected_arrival_date_updated","treasury.outbound_transfer.failed","treasury.outbound_transfer.posted","treasury.outbound_transfer.returned","treasury.received_credit.created","treasury.received_credit.failed","treasury.received_credit.succeeded","treasury.received_debit.created"]}},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"url":{"type":"string"}},
"required":["enabled_events","url"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
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
    flags: &[&super::flags::WEBHOOK_ENDPOINT, &super::flags::EXPAND_51F06DB8],
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
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
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
        &super::flags::DESCRIPTION_72F374E8,
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
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
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
            schema: r#"{"type":"object","properties":{"description":{"type":"string","maxLength":5000},
"disabled":{"type":"boolean"},
"enabled_events":{"type":"array","items":{"type":"string","enum":["*","account.application.authorized","account.application.deauthorized","account.external_account.created","account.external_account.deleted","account.external_account.updated","account.updated","application_fee.created","application_fee.refund.updated","application_fee.refunded","balance.available","billing_portal.configuration.created","billing_portal.configuration.updated","billing_portal.session.created","capability.updated","cash_balance.funds_available","charge.captured","charge.dispute.closed","charge.dispute.created","charge.dispute.funds_reinstated","charge.dispute.funds_withdrawn","charge.dispute.updated","charge.expired","charge.failed","charge.pending","charge.refund.updated","charge.refunded","charge.succeeded","charge.updated","checkout.session.async_payment_failed","checkout.session.async_payment_succeeded","checkout.session.completed","checkout.session.expired","coupon.created","coupon.deleted","coupon.updated","credit_note.created","credit_note.updated","credit_note.voided","customer.created","customer.deleted","customer.discount.created","customer.discount.deleted","customer.discount.updated","customer.source.created","customer.source.deleted","customer.source.expiring","customer.source.updated","customer.subscription.created","customer.subscription.deleted","customer.subscription.paused","customer.subscription.pending_update_applied","customer.subscription.pending_update_expired","customer.subscription.resumed","customer.subscription.trial_will_end","customer.subscription.updated","customer.tax_id.created","customer.tax_id.deleted","customer.tax_id.updated","customer.updated","customer_cash_balance_transaction.created","file.created","financial_connections.account.created","financial_connections.account.deactivated","financial_connections.account.disconnected","financial_connections.account.reactivated","financial_connections.account.refreshed_balance","identity.verification_session.canceled","identity.verification_session.created","identity.verification_session.processing","identity.verification_session.redacted","identity.verification_session.requires_input","identity.verification_session.verified","invoice.created","invoice.deleted","invoice.finalization_failed","invoice.finalized","invoice.marked_uncollectible","invoice.paid","invoice.payment_action_required","invoice.payment_failed","invoice.payment_succeeded","invoice.sent","invoice.upcoming","invoice.updated","invoice.voided","invoiceitem.created","invoiceitem.deleted","invoiceitem.updated","issuing_authorization.created","issuing_authorization.request","issuing_authorization.updated","issuing_card.created","issuing_card.updated","issuing_cardholder.created","issuing_cardholder.updated","issuing_dispute.closed","issuing_dispute.created","issuing_dispute.funds_reinstated","issuing_dispute.submitted","issuing_dispute.updated","issuing_transaction.created","issuing_transaction.updated","mandate.updated","order.created","payment_intent.amount_capturable_updated","payment_intent.canceled","payment_intent.created","payment_intent.partially_funded","payment_intent.payment_failed","payment_intent.processing","payment_intent.requires_action","payment_intent.succeeded","payment_link.created","payment_link.updated","payment_method.attached","payment_method.automatically_updated","payment_method.detached","payment_method.updated","payout.canceled","payout.created","payout.failed","payout.paid","payout.reconciliation_completed","payout.updated","person.created","person.deleted","person.updated","plan.created","plan.deleted","plan.updated","price.created","price.deleted","price.updated","product.created","product.deleted","product.updated","promotion_code.created","promotion_code.updated","quote.accepted","quote.canceled","quote.created","quote.finalized","radar.early_fraud_warning.created","radar.early_fraud_warning.updated","recipient.created","recipient.deleted","recipient.updated","refund.created","refund.updated","reporting.report_run.failed","reporting.report_run.succeeded","reporting.report_type.updated","review.closed","review.opened","setup_intent.canceled","setup_intent.created","setup_intent.requires_action","setup_intent.setup_failed","setup_intent.succeeded","sigma.scheduled_query_run.created","sku.created","sku.deleted","sku.updated","source.canceled","source.chargeable","source.failed","source.mandate_notification","source.refund_attributes_required","source.transaction.created","source.transaction.updated","subscription_schedule.aborted","subscription_schedule.canceled","subscription_schedule.completed","subscription_schedule.created","subscription_schedule.expiring","subscription_schedule.released","subscription_schedule.updated","tax_rate.created","tax_rate.updated","terminal.reader.action_failed","terminal.reader.action_succeeded","test_helpers.test_clock.advancing","test_helpers.test_clock.created","test_helpers.test_clock.deleted","test_helpers.test_clock.internal_failure","test_helpers.test_clock.ready","topup.canceled","topup.created","topup.failed","topup.reversed","topup.succeeded","transfer.created","transfer.reversed","transfer.updated","treasury.credit_reversal.created","treasury.credit_reversal.posted","treasury.debit_reversal.completed","treasury.debit_reversal.created","treasury.debit_reversal.initial_credit_granted","treasury.financial_account.closed","treasury.financial_account.created","treasury.financial_account.features_status_updated","treasury.inbound_transfer.canceled","treasury.inbound_transfer.created","treasury.inbound_transfer.failed","treasury.inbound_transfer.succeeded","treasury.outbound_payment.canceled","treasury.outbound_payment.created","treasury.outbound_payment.expected_arrival_date_updated","treasury.outbound_payment.failed","treasury.outbound_payment.posted","treasury.outbound_payment.returned","treasury.outbound_transfer.canceled","treasury.outbound_transfer.created","treasury.outbound_transfer.expected_arrival_date_updated","treasury.outbound_transfer.failed","treasury.outbound_transfer.posted","treasury.outbound_transfer.returned","treasury.received_credit.created","treasury.received_credit.failed","treasury.received_credit.succeeded","treasury.received_debit.created"]}},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"url":{"type":"string"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
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
