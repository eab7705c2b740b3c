//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "payment-links",
    aliases: &[Alias::spelling("payment-link")],
    operations: &[&CREATE, &GET, &LIST, &LIST_LINE_ITEMS, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostPaymentLinks",
    command: "payment-links create",
    about: "Creates a payment link",
    method: Post,
    path: "/v1/payment_links",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
                "line-items",
                InBody("/line_items"),
                List(&Object),
                "The line items representing what is being sold",
            )
            .required(),
        Flag::new(
                "after-completion.hosted-confirmation.custom-message",
                InBody("/after_completion/hosted_confirmation/custom_message"),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "after-completion.redirect.url",
                InBody("/after_completion/redirect/url"),
                Text,
                "",
            )
            .with(&[MaxLength(2048)]),
        Flag::new("after-completion.type", InBody("/after_completion/type"), Text, "")
            .with(&[Values(&["hosted_confirmation", "redirect"])]),
        Flag::new(
            "allow-promotion-codes",
            InBody("/allow_promotion_codes"),
            Boolean,
            "Enables user redeemable promotion codes",
        ),
        Flag::new(
            "application-fee-amount",
            InBody("/application_fee_amount"),
            Integer,
            "The amount of the application fee (if any)",
        ),
        Flag::new(
            "application-fee-percent",
            InBody("/application_fee_percent"),
            Number,
            "A non-negative decimal between 0 and 100, with at most two decimal places",
        ),
        Flag::new(
            "automatic-tax.enabled",
            InBody("/automatic_tax/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "billing-address-collection",
                InBody("/billing_address_collection"),
                Text,
                "Configuration for collecting the customer's billing address",
            )
            .with(&[Values(&["auto", "required"])]),
        Flag::new(
                "consent-collection.promotions",
                InBody("/consent_collection/promotions"),
                Text,
                "",
            )
            .with(&[Values(&["auto", "none"])]),
        Flag::new(
                "consent-collection.terms-of-service",
                InBody("/consent_collection/terms_of_service"),
                Text,
                "",
            )
            .with(&[Values(&["none", "required"])]),
        Flag::new(
            "currency",
            InBody("/currency"),
            Text,
            "Three-letter ISO currency code, in lowercase",
        ),
        Flag::new(
            "custom-fields",
            InBody("/custom_fields"),
            List(&Object),
            "Collect additional information from your customer using custom fields",
        ),
        Flag::new(
                "custom-text.shipping-address.message",
                InBody("/custom_text/shipping_address/message"),
                Text,
                "",
            )
            .with(&[MaxLength(1000)]),
        Flag::new(
                "custom-text.submit.message",
                InBody("/custom_text/submit/message"),
                Text,
                "",
            )
            .with(&[MaxLength(1000)]),
        Flag::new(
                "customer-creation",
                InBody("/customer_creation"),
                Text,
                "Configures whether checkout sessions created by this payment link create a Customer",
            )
            .with(&[Values(&["always", "if_required"])]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "invoice-creation.enabled",
            InBody("/invoice_creation/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
            "invoice-creation.invoice-data.account-tax-ids",
            InBody("/invoice_creation/invoice_data/account_tax_ids"),
            List(&Text),
            "",
        ),
        Flag::new(
            "invoice-creation.invoice-data.custom-fields",
            InBody("/invoice_creation/invoice_data/custom_fields"),
            List(&Object),
            "",
        ),
        Flag::new(
                "invoice-creation.invoice-data.description",
                InBody("/invoice_creation/invoice_data/description"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "invoice-creation.invoice-data.footer",
                InBody("/invoice_creation/invoice_data/footer"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "invoice-creation.invoice-data.metadata",
            InBody("/invoice_creation/invoice_data/metadata"),
            Map(&Text),
            "",
        ),
        Flag::new(
                "invoice-creation.invoice-data.rendering-options.amount-tax-display",
                InBody(
                    "/invoice_creation/invoice_data/rendering_options/amount_tax_display",
                ),
                Text,
                "",
            )
            .with(&[Values(&["", "exclude_tax", "include_inclusive_tax"])]),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
            "on-behalf-of",
            InBody("/on_behalf_of"),
            Text,
            "The account on behalf of which to charge",
        ),
        Flag::new(
                "payment-intent-data.capture-method",
                InBody("/payment_intent_data/capture_method"),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "automatic_async", "manual"])]),
        Flag::new(
                "payment-intent-data.setup-future-usage",
                InBody("/payment_intent_data/setup_future_usage"),
                Text,
                "",
            )
            .with(&[Values(&["off_session", "on_session"])]),
        Flag::new(
                "payment-method-collection",
                InBody("/payment_method_collection"),
                Text,
                "Specify whether Checkout should collect a payment method",
            )
            .with(&[Values(&["always", "if_required"])]),
        Flag::new(
                "payment-method-types",
                InBody("/payment_method_types"),
                List(&Text),
                "The list of payment method types that customers can use",
            )
            .with(
                &[
                    Values(
                        &[
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
        Flag::new(
            "phone-number-collection.enabled",
            InBody("/phone_number_collection/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "shipping-address-collection.allowed-countries",
                InBody("/shipping_address_collection/allowed_countries"),
                List(&Text),
                "",
            )
            .with(
                &[
                    Values(
                        super::values::CHECKOUT_SESSIONS_CREATE_SHIPPING_ADDRESS_COLLECTIO_0CE2B732,
                    ),
                ],
            ),
        Flag::new(
            "shipping-options",
            InBody("/shipping_options"),
            List(&Object),
            "The shipping rate options to apply to checkout sessions created by this payment link",
        ),
        Flag::new(
                "submit-type",
                InBody("/submit_type"),
                Text,
                "Describes the type of transaction being performed",
            )
            .with(&[Values(&["auto", "book", "donate", "pay"])]),
        Flag::new(
                "subscription-data.description",
                InBody("/subscription_data/description"),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
            "subscription-data.trial-period-days",
            InBody("/subscription_data/trial_period_days"),
            Integer,
            "",
        ),
        Flag::new(
            "tax-id-collection.enabled",
            InBody("/tax_id_collection/enabled"),
            Boolean,
            "",
        ),
        Flag::new("transfer-data.amount", InBody("/transfer_data/amount"), Integer, ""),
        Flag::new(
            "transfer-data.destination",
            InBody("/transfer_data/destination"),
            Text,
            "",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "after_completion",
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
                Part {
                    name: "transfer_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,active,billing_address_collection,customer_creation,payment_method_collection,currency,submit_type,allow_promotion_codes",
        schema: super::schemas::PAYMENT_LINKS_CREATE,
        ..Output::NONE
    },
    example: r#"--line-items '{"price":"text","quantity":1}'"#,
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetPaymentLinksPaymentLink",
    command: "payment-links get",
    about: "Retrieve a payment link",
    method: Get,
    path: "/v1/payment_links/{payment_link}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("payment-link", Path("payment_link", Style::SIMPLE), Text, "")
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
        columns: "id,active,billing_address_collection,customer_creation,payment_method_collection,currency,submit_type,allow_promotion_codes",
        schema: super::schemas::PAYMENT_LINKS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetPaymentLinks",
    command: "payment-links list",
    about: "Returns a list of your payment links",
    method: Get,
    path: "/v1/payment_links",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "active",
            Query("active", Style::FORM),
            Boolean,
            "Only return payment links that are active or inactive (e.g., pass false to list all inactive \
        payment links)",
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
        columns: "id,active,billing_address_collection,customer_creation,payment_method_collection,currency,submit_type,allow_promotion_codes",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"active":{"type":"boolean"},
"after_completion":{"type":"object","properties":{"hosted_confirmation":{},
"redirect":{},
"type":{"type":"string","enum":["hosted_confirmation","redirect"]}},
"required":["type"]},
"allow_promotion_codes":{"type":"boolean"},
"application_fee_amount":{"type":["integer","null"]},
"application_fee_percent":{"type":["number","null"]},
"automatic_tax":{"type":"object","properties":{"enabled":{"type":"boolean"}},
"required":["enabled"]},
"billing_address_collection":{"type":"string","enum":["auto","required"]},
"consent_collection":{"type":["object","null"],
"properties":{"promotions":{"type":["string","null"],
"enum":["auto","none"]},
"terms_of_service":{"type":["string","null"],
"enum":["none","required"]}}},
"currency":{"type":"string"},
"custom_fields":{"type":"array","items":{}},
"custom_text":{"type":"object","properties":{"shipping_address":{},
"submit":{}}},
"customer_creation":{"type":"string","enum":["always","if_required"]},
"id":{"type":"string"},
"invoice_creation":{"type":["object","null"],
"properties":{"enabled":{"type":"boolean"},
"invoice_data":{}},
"required":["enabled"]},
"line_items":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["payment_link"]},
"on_behalf_of":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"payment_intent_data":{"type":["object","null"],
"properties":{"capture_method":{"type":["string","null"],
"enum":["automatic","automatic_async","manual"]},
"setup_future_usage":{"type":["string","null"],
"enum":["off_session","on_session"]}}},
"payment_method_collection":{"type":"string","enum":["always","if_required"]},
"payment_method_types":{"type":["array","null"],
"items":{"type":"string","enum":["affirm","afterpay_clearpay","alipay","au_becs_debit","bacs_debit","bancontact","blik","boleto","card","cashapp","eps","fpx","giropay","grabpay","ideal","klarna","konbini","link","oxxo","p24","paynow","pix","promptpay","sepa_debit","sofort","us_bank_account","wechat_pay"]}},
"phone_number_collection":{"type":"object","properties":{"enabled":{"type":"boolean"}},
"required":["enabled"]},
"shipping_address_collection":{"type":["object","null"],
"properties":{"allowed_countries":{}},
"required":["allowed_countries"]},
"shipping_options":{"type":"array","items":{}},
"submit_type":{"type":"string","enum":["auto","book","donate","pay"]},
"subscription_data":{"type":["object","null"],
"properties":{"description":{"type":["string","null"]},
"trial_period_days":{"type":["integer","null"]}}},
"tax_id_collection":{"type":"object","properties":{"enabled":{"type":"boolean"}},
"required":["enabled"]},
"transfer_data":{"type":["object","null"],
"properties":{"amount":{"type":["integer","null"]},
"destination":{}},
"required":["destination"]},
"url":{"type":"string"}},
"required":["active","after_completion","allow_promotion_codes","automatic_tax","billing_address_collection","currency","custom_fields","custom_text","customer_creation","id","livemode","metadata","object","payment_method_collection","phone_number_collection","shipping_options","submit_type","tax_id_collection","url"]}},
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

pub static LIST_LINE_ITEMS: Operation = Operation {
    id: "GetPaymentLinksPaymentLinkLineItems",
    command: "payment-links list-line-items",
    aliases: &[Alias::spelling("get-line-items")],
    about: "When retrieving a payment link, there is an includable line_items property containing the first \
        handful of those items",
    description: "When retrieving a payment link, there is an includable line_items property containing the first \
        handful of those items. There is also a URL where you can retrieve the full (paginated) list of \
        line items.",
    method: Get,
    path: "/v1/payment_links/{payment_link}/line_items",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("payment-link", Path("payment_link", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
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
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostPaymentLinksPaymentLink",
    command: "payment-links update",
    about: "Updates a payment link",
    method: Post,
    path: "/v1/payment_links/{payment_link}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("payment-link", Path("payment_link", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "active",
            InBody("/active"),
            Boolean,
            "Whether the payment link's url is active",
        ),
        Flag::new(
                "after-completion.hosted-confirmation.custom-message",
                InBody("/after_completion/hosted_confirmation/custom_message"),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "after-completion.redirect.url",
                InBody("/after_completion/redirect/url"),
                Text,
                "",
            )
            .with(&[MaxLength(2048)]),
        Flag::new("after-completion.type", InBody("/after_completion/type"), Text, "")
            .with(&[Values(&["hosted_confirmation", "redirect"])]),
        Flag::new(
            "allow-promotion-codes",
            InBody("/allow_promotion_codes"),
            Boolean,
            "Enables user redeemable promotion codes",
        ),
        Flag::new(
            "automatic-tax.enabled",
            InBody("/automatic_tax/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "billing-address-collection",
                InBody("/billing_address_collection"),
                Text,
                "Configuration for collecting the customer's billing address",
            )
            .with(&[Values(&["auto", "required"])]),
        Flag::new(
            "custom-fields",
            InBody("/custom_fields"),
            List(&Object),
            "Collect additional information from your customer using custom fields",
        ),
        Flag::new(
                "custom-text.shipping-address.message",
                InBody("/custom_text/shipping_address/message"),
                Text,
                "",
            )
            .with(&[MaxLength(1000)]),
        Flag::new(
                "custom-text.submit.message",
                InBody("/custom_text/submit/message"),
                Text,
                "",
            )
            .with(&[MaxLength(1000)]),
        Flag::new(
                "customer-creation",
                InBody("/customer_creation"),
                Text,
                "Configures whether checkout sessions created by this payment link create a Customer",
            )
            .with(&[Values(&["always", "if_required"])]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "invoice-creation.enabled",
            InBody("/invoice_creation/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
            "invoice-creation.invoice-data.account-tax-ids",
            InBody("/invoice_creation/invoice_data/account_tax_ids"),
            List(&Text),
            "",
        ),
        Flag::new(
            "invoice-creation.invoice-data.custom-fields",
            InBody("/invoice_creation/invoice_data/custom_fields"),
            List(&Object),
            "",
        ),
        Flag::new(
                "invoice-creation.invoice-data.description",
                InBody("/invoice_creation/invoice_data/description"),
                Text,
                "",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
                "invoice-creation.invoice-data.footer",
                InBody("/invoice_creation/invoice_data/footer"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "invoice-creation.invoice-data.metadata",
            InBody("/invoice_creation/invoice_data/metadata"),
            Map(&Text),
            "",
        ),
        Flag::new(
                "invoice-creation.invoice-data.rendering-options.amount-tax-display",
                InBody(
                    "/invoice_creation/invoice_data/rendering_options/amount_tax_display",
                ),
                Text,
                "",
            )
            .with(&[Values(&["", "exclude_tax", "include_inclusive_tax"])]),
        Flag::new(
            "line-items",
            InBody("/line_items"),
            List(&Object),
            "The line items representing what is being sold",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
                "payment-method-collection",
                InBody("/payment_method_collection"),
                Text,
                "Specify whether Checkout should collect a payment method",
            )
            .with(&[Values(&["always", "if_required"])]),
        Flag::new(
                "payment-method-types",
                InBody("/payment_method_types"),
                List(&Text),
                "The list of payment method types that customers can use",
            )
            .with(
                &[
                    Values(
                        &[
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
        Flag::new(
                "shipping-address-collection.allowed-countries",
                InBody("/shipping_address_collection/allowed_countries"),
                List(&Text),
                "",
            )
            .with(
                &[
                    Values(
                        super::values::CHECKOUT_SESSIONS_CREATE_SHIPPING_ADDRESS_COLLECTIO_0CE2B732,
                    ),
                ],
            ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "after_completion",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "automatic_tax",
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
                    name: "payment_method_types",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping_address_collection",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,active,billing_address_collection,customer_creation,payment_method_collection,currency,submit_type,allow_promotion_codes",
        schema: super::schemas::PAYMENT_LINKS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
