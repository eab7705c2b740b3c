//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "sessions",
    aliases: &[Alias::spelling("session")],
    operations: &[&CREATE, &EXPIRE, &GET, &LIST, &LIST_LINE_ITEMS],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCheckoutSessions",
    command: "checkout sessions create",
    about: "Creates a Session object",
    method: Post,
    path: "/v1/checkout/sessions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "success-url",
                InBody("/success_url"),
                Text,
                "The URL to which Stripe should send customers when payment or setup is complete",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "after-expiration.recovery.allow-promotion-codes",
            InBody("/after_expiration/recovery/allow_promotion_codes"),
            Boolean,
            "",
        ),
        &Flag::new(
            "after-expiration.recovery.enabled",
            InBody("/after_expiration/recovery/enabled"),
            Boolean,
            "",
        ),
        &super::flags::ALLOW_PROMOTION_CODES,
        &super::flags::AUTOMATIC_TAX_ENABLED,
        &Flag::new(
                "billing-address-collection",
                InBody("/billing_address_collection"),
                Text,
                "Specify whether Checkout should collect the customer's billing address",
            )
            .with(&[Values(&["auto", "required"])]),
        &Flag::new(
                "cancel-url",
                InBody("/cancel_url"),
                Text,
                "If set, Checkout displays a back button and customers will be directed to this URL",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "client-reference-id",
                InBody("/client_reference_id"),
                Text,
                "A unique string to reference the Checkout Session",
            )
            .with(&[MaxLength(200)]),
        &super::flags::CONSENT_COLLECTION_PROMOTIONS,
        &super::flags::CONSENT_COLLECTION_TERMS_OF_SERVICE,
        &super::flags::CURRENCY_0E9B380D,
        &super::flags::CUSTOM_FIELDS_78BB93CB,
        &super::flags::CUSTOM_TEXT_SHIPPING_ADDRESS_MESSAGE,
        &super::flags::CUSTOM_TEXT_SUBMIT_MESSAGE,
        &Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "ID of an existing Customer, if one exists",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "customer-creation",
                InBody("/customer_creation"),
                Text,
                "Configure whether a Checkout Session creates a Customer during Session confirmation",
            )
            .with(&[Values(&["always", "if_required"])]),
        &Flag::new(
            "customer-email",
            InBody("/customer_email"),
            Text,
            "If provided, this value will be used when the Customer object is created",
        ),
        &Flag::new(
                "customer-update.address",
                InBody("/customer_update/address"),
                Text,
                "",
            )
            .with(&[Values(&["auto", "never"])]),
        &Flag::new("customer-update.name", InBody("/customer_update/name"), Text, "")
            .with(&[Values(&["auto", "never"])]),
        &Flag::new(
                "customer-update.shipping",
                InBody("/customer_update/shipping"),
                Text,
                "",
            )
            .with(&[Values(&["auto", "never"])]),
        &Flag::new(
            "discounts",
            InBody("/discounts"),
            List(&Object),
            "The coupon or promotion code to apply to this Session",
        ),
        &super::flags::EXPAND_BBF708B9,
        &Flag::new(
            "expires-at",
            InBody("/expires_at"),
            Integer,
            "The Epoch time in seconds at which the Checkout Session will expire",
        ),
        &super::flags::INVOICE_CREATION_ENABLED,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_CUSTOM_FIELDS,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_DESCRIPTION,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_FOOTER,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_METADATA,
        &Flag::new(
            "invoice-creation.invoice-data.rendering-options",
            InBody("/invoice_creation/invoice_data/rendering_options"),
            Object,
            "",
        ),
        &Flag::new(
            "line-items",
            InBody("/line_items"),
            List(&Object),
            "A list of items the customer is purchasing",
        ),
        &Flag::new(
                "locale",
                InBody("/locale"),
                Text,
                "The IETF language tag of the locale Checkout is displayed in",
            )
            .with(
                &[
                    Values(
                        &[
                            "auto",
                            "bg",
                            "cs",
                            "da",
                            "de",
                            "el",
                            "en",
                            "en-GB",
                            "es",
                            "es-419",
                            "et",
                            "fi",
                            "fil",
                            "fr",
                            "fr-CA",
                            "hr",
                            "hu",
                            "id",
                            "it",
                            "ja",
                            "ko",
                            "lt",
                            "lv",
                            "ms",
                            "mt",
                            "nb",
                            "nl",
                            "pl",
                            "pt",
                            "pt-BR",
                            "ro",
                            "ru",
                            "sk",
                            "sl",
                            "sv",
                            "th",
                            "tr",
                            "vi",
                            "zh",
                            "zh-HK",
                            "zh-TW",
                        ],
                    ),
                ],
            ),
        &super::flags::METADATA_1037CB5E,
        &Flag::new("mode", InBody("/mode"), Text, "The mode of the Checkout Session")
            .with(&[Values(&["payment", "setup", "subscription"])]),
        &Flag::new(
            "payment-intent-data.application-fee-amount",
            InBody("/payment_intent_data/application_fee_amount"),
            Integer,
            "",
        ),
        &super::flags::PAYMENT_INTENT_DATA_CAPTURE_METHOD,
        &Flag::new(
                "payment-intent-data.description",
                InBody("/payment_intent_data/description"),
                Text,
                "",
            )
            .with(&[MaxLength(1000)]),
        &Flag::new(
            "payment-intent-data.metadata",
            InBody("/payment_intent_data/metadata"),
            Map(&Text),
            "",
        ),
        &Flag::new(
            "payment-intent-data.on-behalf-of",
            InBody("/payment_intent_data/on_behalf_of"),
            Text,
            "",
        ),
        &Flag::new(
            "payment-intent-data.receipt-email",
            InBody("/payment_intent_data/receipt_email"),
            Text,
            "",
        ),
        &super::flags::PAYMENT_INTENT_DATA_SETUP_FUTURE_USAGE,
        &Flag::new(
            "payment-intent-data.shipping.address",
            InBody("/payment_intent_data/shipping/address"),
            Object,
            "",
        ),
        &Flag::new(
                "payment-intent-data.shipping.carrier",
                InBody("/payment_intent_data/shipping/carrier"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "payment-intent-data.shipping.name",
                InBody("/payment_intent_data/shipping/name"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "payment-intent-data.shipping.phone",
                InBody("/payment_intent_data/shipping/phone"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "payment-intent-data.shipping.tracking-number",
                InBody("/payment_intent_data/shipping/tracking_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "payment-intent-data.statement-descriptor",
                InBody("/payment_intent_data/statement_descriptor"),
                Text,
                "",
            )
            .with(&[MaxLength(22)]),
        &Flag::new(
                "payment-intent-data.statement-descriptor-suffix",
                InBody("/payment_intent_data/statement_descriptor_suffix"),
                Text,
                "",
            )
            .with(&[MaxLength(22)]),
        &Flag::new(
            "payment-intent-data.transfer-data.amount",
            InBody("/payment_intent_data/transfer_data/amount"),
            Integer,
            "",
        ),
        &Flag::new(
            "payment-intent-data.transfer-data.destination",
            InBody("/payment_intent_data/transfer_data/destination"),
            Text,
            "",
        ),
        &Flag::new(
            "payment-intent-data.transfer-group",
            InBody("/payment_intent_data/transfer_group"),
            Text,
            "",
        ),
        &super::flags::PAYMENT_METHOD_COLLECTION,
        &super::flags::PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_CURRENCY,
        &Flag::new(
            "payment-method-options.acss-debit.mandate-options",
            InBody("/payment_method_options/acss_debit/mandate_options"),
            Object,
            "",
        ),
        &Flag::new(
                "payment-method-options.acss-debit.setup-future-usage",
                InBody("/payment_method_options/acss_debit/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none", "off_session", "on_session"])]),
        &super::flags::PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_VERIFICATION_METHOD,
        &Flag::new(
                "payment-method-options.affirm.setup-future-usage",
                InBody("/payment_method_options/affirm/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-options.afterpay-clearpay.setup-future-usage",
                InBody("/payment_method_options/afterpay_clearpay/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-options.alipay.setup-future-usage",
                InBody("/payment_method_options/alipay/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-options.au-becs-debit.setup-future-usage",
                InBody("/payment_method_options/au_becs_debit/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-options.bacs-debit.setup-future-usage",
                InBody("/payment_method_options/bacs_debit/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none", "off_session", "on_session"])]),
        &Flag::new(
                "payment-method-options.bancontact.setup-future-usage",
                InBody("/payment_method_options/bancontact/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
            "payment-method-options.boleto.expires-after-days",
            InBody("/payment_method_options/boleto/expires_after_days"),
            Integer,
            "",
        ),
        &Flag::new(
                "payment-method-options.boleto.setup-future-usage",
                InBody("/payment_method_options/boleto/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none", "off_session", "on_session"])]),
        &Flag::new(
            "payment-method-options.card.installments",
            InBody("/payment_method_options/card/installments"),
            Object,
            "",
        ),
        &Flag::new(
                "payment-method-options.card.setup-future-usage",
                InBody("/payment_method_options/card/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["off_session", "on_session"])]),
        &Flag::new(
                "payment-method-options.card.statement-descriptor-suffix-kana",
                InBody("/payment_method_options/card/statement_descriptor_suffix_kana"),
                Text,
                "",
            )
            .with(&[MaxLength(22)]),
        &Flag::new(
                "payment-method-options.card.statement-descriptor-suffix-kanji",
                InBody("/payment_method_options/card/statement_descriptor_suffix_kanji"),
                Text,
                "",
            )
            .with(&[MaxLength(17)]),
        &Flag::new(
                "payment-method-options.cashapp.setup-future-usage",
                InBody("/payment_method_options/cashapp/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none", "off_session", "on_session"])]),
        &Flag::new(
            "payment-method-options.customer-balance.bank-transfer",
            InBody("/payment_method_options/customer_balance/bank_transfer"),
            Object,
            "",
        ),
        &Flag::new(
                "payment-method-options.customer-balance.funding-type",
                InBody("/payment_method_options/customer_balance/funding_type"),
                Text,
                "",
            )
            .with(&[Values(&["bank_transfer"])]),
        &Flag::new(
                "payment-method-options.customer-balance.setup-future-usage",
                InBody("/payment_method_options/customer_balance/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-options.eps.setup-future-usage",
                InBody("/payment_method_options/eps/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-options.fpx.setup-future-usage",
                InBody("/payment_method_options/fpx/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-options.giropay.setup-future-usage",
                InBody("/payment_method_options/giropay/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-options.grabpay.setup-future-usage",
                InBody("/payment_method_options/grabpay/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-options.ideal.setup-future-usage",
                InBody("/payment_method_options/ideal/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-options.klarna.setup-future-usage",
                InBody("/payment_method_options/klarna/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
            "payment-method-options.konbini.expires-after-days",
            InBody("/payment_method_options/konbini/expires_after_days"),
            Integer,
            "",
        ),
        &Flag::new(
                "payment-method-options.konbini.setup-future-usage",
                InBody("/payment_method_options/konbini/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
            "payment-method-options.oxxo.expires-after-days",
            InBody("/payment_method_options/oxxo/expires_after_days"),
            Integer,
            "",
        ),
        &Flag::new(
                "payment-method-options.oxxo.setup-future-usage",
                InBody("/payment_method_options/oxxo/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-options.p24.setup-future-usage",
                InBody("/payment_method_options/p24/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
            "payment-method-options.p24.tos-shown-and-accepted",
            InBody("/payment_method_options/p24/tos_shown_and_accepted"),
            Boolean,
            "",
        ),
        &Flag::new(
                "payment-method-options.paynow.setup-future-usage",
                InBody("/payment_method_options/paynow/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
            "payment-method-options.pix.expires-after-seconds",
            InBody("/payment_method_options/pix/expires_after_seconds"),
            Integer,
            "",
        ),
        &Flag::new(
                "payment-method-options.sepa-debit.setup-future-usage",
                InBody("/payment_method_options/sepa_debit/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none", "off_session", "on_session"])]),
        &Flag::new(
                "payment-method-options.sofort.setup-future-usage",
                InBody("/payment_method_options/sofort/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
            "payment-method-options.us-bank-account.financial-connections",
            InBody("/payment_method_options/us_bank_account/financial_connections"),
            Object,
            "",
        ),
        &Flag::new(
                "payment-method-options.us-bank-account.setup-future-usage",
                InBody("/payment_method_options/us_bank_account/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none", "off_session", "on_session"])]),
        &Flag::new(
                "payment-method-options.us-bank-account.verification-method",
                InBody("/payment_method_options/us_bank_account/verification_method"),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "instant"])]),
        &Flag::new(
                "payment-method-options.wechat-pay.app-id",
                InBody("/payment_method_options/wechat_pay/app_id"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "payment-method-options.wechat-pay.client",
                InBody("/payment_method_options/wechat_pay/client"),
                Text,
                "",
            )
            .with(&[Values(&["android", "ios", "web"])]),
        &Flag::new(
                "payment-method-options.wechat-pay.setup-future-usage",
                InBody("/payment_method_options/wechat_pay/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["none"])]),
        &Flag::new(
                "payment-method-types",
                InBody("/payment_method_types"),
                List(&Text),
                "A list of the types of payment methods (e.g., card) this Checkout Session can accept",
            )
            .with(
                &[
                    Values(
                        &[
                            "acss_debit",
                            "affirm",
                            "afterpay_clearpay",
                            "alipay",
                            "au_becs_debit",
                            "bacs_debit",
                            "bancontact",
                            "blik",
                            "boleto",
                            "card",
                            "cashapp",
                            "customer_balance",
                            "eps",
                            "fpx",
                            "giropay",
                            "grabpay",
                            "ideal",
                            "klarna",
                            "konbini",
                            "link",
                            "oxxo",
                            "p24",
                            "paynow",
                            "pix",
                            "promptpay",
                            "sepa_debit",
                            "sofort",
                            "us_bank_account",
                            "wechat_pay",
                        ],
                    ),
                ],
            ),
        &super::flags::PHONE_NUMBER_COLLECTION_ENABLED,
        &Flag::new(
                "setup-intent-data.description",
                InBody("/setup_intent_data/description"),
                Text,
                "",
            )
            .with(&[MaxLength(1000)]),
        &Flag::new(
            "setup-intent-data.metadata",
            InBody("/setup_intent_data/metadata"),
            Map(&Text),
            "",
        ),
        &Flag::new(
            "setup-intent-data.on-behalf-of",
            InBody("/setup_intent_data/on_behalf_of"),
            Text,
            "",
        ),
        &super::flags::SHIPPING_ADDRESS_COLLECTION_ALLOWED_COUNTRIES,
        &Flag::new(
            "shipping-options",
            InBody("/shipping_options"),
            List(&Object),
            "The shipping rate options to apply to this Session",
        ),
        &Flag::new(
                "submit-type",
                InBody("/submit_type"),
                Text,
                "Describes the type of transaction being performed by Checkout",
            )
            .with(&[Values(&["auto", "book", "donate", "pay"])]),
        &Flag::new(
            "subscription-data.application-fee-percent",
            InBody("/subscription_data/application_fee_percent"),
            Number,
            "",
        ),
        &Flag::new(
            "subscription-data.default-tax-rates",
            InBody("/subscription_data/default_tax_rates"),
            List(&Text),
            "",
        ),
        &super::flags::SUBSCRIPTION_DATA_DESCRIPTION,
        &Flag::new(
            "subscription-data.metadata",
            InBody("/subscription_data/metadata"),
            Map(&Text),
            "",
        ),
        &Flag::new(
            "subscription-data.on-behalf-of",
            InBody("/subscription_data/on_behalf_of"),
            Text,
            "",
        ),
        &Flag::new(
            "subscription-data.transfer-data.amount-percent",
            InBody("/subscription_data/transfer_data/amount_percent"),
            Number,
            "",
        ),
        &Flag::new(
            "subscription-data.transfer-data.destination",
            InBody("/subscription_data/transfer_data/destination"),
            Text,
            "",
        ),
        &Flag::new(
            "subscription-data.trial-end",
            InBody("/subscription_data/trial_end"),
            Integer,
            "",
        ),
        &super::flags::SUBSCRIPTION_DATA_TRIAL_PERIOD_DAYS,
        &Flag::new(
            "subscription-data.trial-settings.end-behavior",
            InBody("/subscription_data/trial_settings/end_behavior"),
            Object,
            "",
        ),
        &super::flags::TAX_ID_COLLECTION_ENABLED,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "after_expiration",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "automatic_tax",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "consent_collection",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "custom_fields",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "custom_text",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "customer_update",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "discounts",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "invoice_creation",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "line_items",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_intent_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_types",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "phone_number_collection",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "setup_intent_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping_address_collection",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "subscription_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax_id_collection",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,billing_address_collection,customer_creation,locale,mode,payment_method_collection,currency",
        schema: super::schemas::CHECKOUT_SESSIONS_CREATE,
        ..Output::NONE
    },
    example: "--success-url text",
    ..Operation::DEFAULT
};

pub static EXPIRE: Operation = Operation {
    id: "PostCheckoutSessionsSessionExpire",
    command: "checkout sessions expire",
    aliases: &[Alias::spelling("expire-session")],
    about: "A Session can be expired when it is in one of these statuses: open",
    description: "A Session can be expired when it is in one of these statuses: open\n\n\
        After it expires, a customer can’t complete a Session and customers loading the Session see a \
        message saying the Session is expired.",
    method: Post,
    path: "/v1/checkout/sessions/{session}/expire",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::SESSION_DEA62A22, &super::flags::EXPAND_BBF708B9],
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
        columns: "id,status,billing_address_collection,customer_creation,locale,mode,payment_method_collection,currency",
        schema: super::schemas::CHECKOUT_SESSIONS_CREATE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetCheckoutSessionsSession",
    command: "checkout sessions get",
    about: "Retrieves a Session object",
    method: Get,
    path: "/v1/checkout/sessions/{session}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("session", Path("session", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(66)]),
        &super::flags::EXPAND_AC0E5118,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,billing_address_collection,customer_creation,locale,mode,payment_method_collection,currency",
        schema: super::schemas::CHECKOUT_SESSIONS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCheckoutSessions",
    command: "checkout sessions list",
    about: "Returns a list of Checkout Sessions",
    method: Get,
    path: "/v1/checkout/sessions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "Only return the Checkout Sessions for the Customer specified",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "customer-details",
            Query("customer_details", Style::DEEP_OBJECT),
            Object,
            "Only return the Checkout Sessions for the Customer details specified",
        ),
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
                "payment-intent",
                Query("payment_intent", Style::FORM),
                Text,
                "Only return the Checkout Session for the PaymentIntent specified",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "payment-link",
                Query("payment_link", Style::FORM),
                Text,
                "Only return the Checkout Sessions for the Payment Link specified",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::STARTING_AFTER_035FFE89,
        &Flag::new(
                "subscription",
                Query("subscription", Style::FORM),
                Text,
                "Only return the Checkout Session for the subscription specified",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,billing_address_collection,customer_creation,locale,mode,payment_method_collection,currency",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"after_expiration":{"type":["object","null"]},
"allow_promotion_codes":{"type":["boolean","null"]},
"amount_subtotal":{"type":["integer","null"]},
"amount_total":{"type":["integer","null"]},
"automatic_tax":{"type":"object"},
"billing_address_collection":{"type":["string","null"],
"enum":["auto","required"]},
"cancel_url":{"type":["string","null"]},
"client_reference_id":{"type":["string","null"]},
"consent":{"type":["object","null"]},
"consent_collection":{"type":["object","null"]},
"created":{"type":"integer"},
"currency":{"type":["string","null"]},
"currency_conversion":{"type":["object","null"]},
"custom_fields":{"type":"array"},
"custom_text":{"type":"object"},
"customer":{},
"customer_creation":{"type":["string","null"],
"enum":["always","if_required"]},
"customer_details":{"type":["object","null"]},
"customer_email":{"type":["string","null"]},
"expires_at":{"type":"integer"},
"id":{"type":"string"},
"invoice":{},
"invoice_creation":{"type":["object","null"]},
"line_items":{"type":"object"},
"livemode":{"type":"boolean"},
"locale":{"type":["string","null"],
"enum":["auto","bg","cs","da","de","el","en","en-GB","es","es-419","et","fi","fil","fr","fr-CA","hr","hu","id","it","ja","ko","lt","lv","ms","mt","nb","nl","pl","pt","pt-BR","ro","ru","sk","sl","sv","th","tr","vi","zh","zh-HK","zh-TW"]},
"metadata":{"type":["object","null"]},
"mode":{"type":"string","enum":["payment","setup","subscription"]},
"object":{"type":"string","enum":["checkout.session"]},
"payment_intent":{},
"payment_link":{},
"payment_method_collection":{"type":["string","null"],
"enum":["always","if_required"]},
"payment_method_options":{"type":["object","null"]},
"payment_method_types":{"type":"array"},
"payment_status":{"type":"string","enum":["no_payment_required","paid","unpaid"]},
"phone_number_collection":{"type":"object"},
"recovered_from":{"type":["string","null"]},
"setup_intent":{},
"shipping_address_collection":{"type":["object","null"]},
"shipping_cost":{"type":["object","null"]},
"shipping_details":{"type":["object","null"]},
"shipping_options":{"type":"array"},
"status":{"type":["string","null"],
"enum":["complete","expired","open"]},
"submit_type":{"type":["string","null"],
"enum":["auto","book","donate","pay"]},
"subscription":{},
"success_url":{"type":"string"},
"tax_id_collection":{"type":"object"},
"total_details":{"type":["object","null"]},
"url":{"type":["string","null"]}},
"required":["automatic_tax","created","custom_fields","custom_text","expires_at","id","livemode","mode","object","payment_method_types","payment_status","shipping_options","success_url"]}},
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

pub static LIST_LINE_ITEMS: Operation = Operation {
    id: "GetCheckoutSessionsSessionLineItems",
    command: "checkout sessions list-line-items",
    aliases: &[Alias::spelling("get-line-items")],
    about: "When retrieving a Checkout Session, there is an includable line_items property containing the \
        first handful of those…",
    description: "When retrieving a Checkout Session, there is an includable line_items property containing the \
        first handful of those items. There is also a URL where you can retrieve the full (paginated) \
        list of line items.",
    method: Get,
    path: "/v1/checkout/sessions/{session}/line_items",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SESSION_DEA62A22,
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_035FFE89,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,currency,quantity,amount_discount,amount_subtotal,amount_tax,amount_total,price.id",
        schema: super::schemas::CHECKOUT_SESSIONS_LIST_LINE_ITEMS,
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
