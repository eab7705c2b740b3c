//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "invoices",
    aliases: &[Alias::spelling("invoice")],
    operations: &[
        &CREATE,
        &DELETE,
        &FINALIZE,
        &GET,
        &LIST,
        &MARK_UNCOLLECTIBLE,
        &PAY,
        &SEARCH,
        &SEND,
        &UPCOMING,
        &UPCOMING_LINES,
        &UPDATE,
        &VOID,
    ],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostInvoices",
    command: "invoices create",
    about: "This endpoint creates a draft invoice for a given customer",
    description: "This endpoint creates a draft invoice for a given customer. The invoice remains a draft until \
        you finalize the invoice, which allows you to pay or send the invoice to your customers.",
    method: Post,
    path: "/v1/invoices",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "account-tax-ids",
            InBody("/account_tax_ids"),
            List(&Text),
            "The account tax IDs associated with the invoice",
        ),
        Flag::new(
            "application-fee-amount",
            InBody("/application_fee_amount"),
            Integer,
            "A fee in cents (or local equivalent) that will be applied to the invoice and transferred to the \
        application owner's…",
        ),
        Flag::new(
            "auto-advance",
            InBody("/auto_advance"),
            Boolean,
            "Controls whether Stripe will perform automatic collection of the invoice",
        ),
        Flag::new(
            "automatic-tax.enabled",
            InBody("/automatic_tax/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "collection-method",
                InBody("/collection_method"),
                Text,
                "Either charge_automatically, or send_invoice",
            )
            .with(&[Values(&["charge_automatically", "send_invoice"])]),
        Flag::new(
            "currency",
            InBody("/currency"),
            Text,
            "The currency to create this invoice in",
        ),
        Flag::new(
            "custom-fields",
            InBody("/custom_fields"),
            List(&Object),
            "A list of up to 4 custom fields to be displayed on the invoice",
        ),
        Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The ID of the customer who will be billed",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "days-until-due",
            InBody("/days_until_due"),
            Integer,
            "The number of days from when the invoice is created until it is due",
        ),
        Flag::new(
                "default-payment-method",
                InBody("/default_payment_method"),
                Text,
                "ID of the default payment method for the invoice",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "default-source",
                InBody("/default_source"),
                Text,
                "ID of the default payment source for the invoice",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "default-tax-rates",
            InBody("/default_tax_rates"),
            List(&Text),
            "The tax rates that will apply to any line item that does not have tax_rates set",
        ),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string attached to the object",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
            "discounts",
            InBody("/discounts"),
            List(&Object),
            "The coupons to redeem into discounts for the invoice",
        ),
        Flag::new(
            "due-date",
            InBody("/due_date"),
            Integer,
            "The date on which payment for this invoice is due",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "footer",
                InBody("/footer"),
                Text,
                "Footer to be displayed on the invoice",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("from-invoice.action", InBody("/from_invoice/action"), Text, "")
            .with(&[Values(&["revision"]), MaxLength(5000)]),
        Flag::new("from-invoice.invoice", InBody("/from_invoice/invoice"), Text, "")
            .with(&[MaxLength(5000)]),
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
            "The account (if any) for which the funds of the invoice payment are intended",
        ),
        Flag::new(
                "payment-settings.default-mandate",
                InBody("/payment_settings/default_mandate"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-settings.payment-method-options.acss-debit.mandate-options",
            InBody(
                "/payment_settings/payment_method_options/acss_debit/mandate_options",
            ),
            Object,
            "",
        ),
        Flag::new(
                "payment-settings.payment-method-options.acss-debit.verification-method",
                InBody(
                    "/payment_settings/payment_method_options/acss_debit/verification_method",
                ),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "instant", "microdeposits"])]),
        Flag::new(
                "payment-settings.payment-method-options.bancontact.preferred-language",
                InBody(
                    "/payment_settings/payment_method_options/bancontact/preferred_language",
                ),
                Text,
                "",
            )
            .with(&[Values(&["de", "en", "fr", "nl"])]),
        Flag::new(
            "payment-settings.payment-method-options.card.installments",
            InBody("/payment_settings/payment_method_options/card/installments"),
            Object,
            "",
        ),
        Flag::new(
                "payment-settings.payment-method-options.card.request-three-d-secure",
                InBody(
                    "/payment_settings/payment_method_options/card/request_three_d_secure",
                ),
                Text,
                "",
            )
            .with(&[Values(&["any", "automatic"])]),
        Flag::new(
            "payment-settings.payment-method-options.customer-balance.bank-transfer",
            InBody(
                "/payment_settings/payment_method_options/customer_balance/bank_transfer",
            ),
            Object,
            "",
        ),
        Flag::new(
            "payment-settings.payment-method-options.customer-balance.funding-type",
            InBody(
                "/payment_settings/payment_method_options/customer_balance/funding_type",
            ),
            Text,
            "",
        ),
        Flag::new(
            "payment-settings.payment-method-options.konbini",
            InBody("/payment_settings/payment_method_options/konbini"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-settings.payment-method-options.us-bank-account.financial-connections",
            InBody(
                "/payment_settings/payment_method_options/us_bank_account/financial_connections",
            ),
            Object,
            "",
        ),
        Flag::new(
                "payment-settings.payment-method-options.us-bank-account.verification-method",
                InBody(
                    "/payment_settings/payment_method_options/us_bank_account/verification_method",
                ),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "instant", "microdeposits"])]),
        Flag::new(
                "payment-settings.payment-method-types",
                InBody("/payment_settings/payment_method_types"),
                List(&Text),
                "",
            )
            .with(
                &[
                    Values(
                        &[
                            "ach_credit_transfer",
                            "ach_debit",
                            "acss_debit",
                            "au_becs_debit",
                            "bacs_debit",
                            "bancontact",
                            "boleto",
                            "card",
                            "cashapp",
                            "customer_balance",
                            "fpx",
                            "giropay",
                            "grabpay",
                            "ideal",
                            "konbini",
                            "link",
                            "paynow",
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
                "pending-invoice-items-behavior",
                InBody("/pending_invoice_items_behavior"),
                Text,
                "How to handle pending invoice items on invoice creation",
            )
            .with(&[Values(&["exclude", "include", "include_and_require"])]),
        Flag::new(
                "rendering-options.amount-tax-display",
                InBody("/rendering_options/amount_tax_display"),
                Text,
                "",
            )
            .with(&[Values(&["", "exclude_tax", "include_inclusive_tax"])]),
        Flag::new(
                "shipping-cost.shipping-rate",
                InBody("/shipping_cost/shipping_rate"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "shipping-cost.shipping-rate-data.delivery-estimate.maximum",
            InBody("/shipping_cost/shipping_rate_data/delivery_estimate/maximum"),
            Object,
            "",
        ),
        Flag::new(
            "shipping-cost.shipping-rate-data.delivery-estimate.minimum",
            InBody("/shipping_cost/shipping_rate_data/delivery_estimate/minimum"),
            Object,
            "",
        ),
        Flag::new(
                "shipping-cost.shipping-rate-data.display-name",
                InBody("/shipping_cost/shipping_rate_data/display_name"),
                Text,
                "",
            )
            .with(&[MaxLength(100)]),
        Flag::new(
            "shipping-cost.shipping-rate-data.fixed-amount.amount",
            InBody("/shipping_cost/shipping_rate_data/fixed_amount/amount"),
            Integer,
            "",
        ),
        Flag::new(
            "shipping-cost.shipping-rate-data.fixed-amount.currency",
            InBody("/shipping_cost/shipping_rate_data/fixed_amount/currency"),
            Text,
            "",
        ),
        Flag::new(
            "shipping-cost.shipping-rate-data.fixed-amount.currency-options",
            InBody("/shipping_cost/shipping_rate_data/fixed_amount/currency_options"),
            Map(&Object),
            "",
        ),
        Flag::new(
            "shipping-cost.shipping-rate-data.metadata",
            InBody("/shipping_cost/shipping_rate_data/metadata"),
            Map(&Text),
            "",
        ),
        Flag::new(
                "shipping-cost.shipping-rate-data.tax-behavior",
                InBody("/shipping_cost/shipping_rate_data/tax_behavior"),
                Text,
                "",
            )
            .with(&[Values(&["exclusive", "inclusive", "unspecified"])]),
        Flag::new(
            "shipping-cost.shipping-rate-data.tax-code",
            InBody("/shipping_cost/shipping_rate_data/tax_code"),
            Text,
            "",
        ),
        Flag::new(
                "shipping-cost.shipping-rate-data.type",
                InBody("/shipping_cost/shipping_rate_data/type"),
                Text,
                "",
            )
            .with(&[Values(&["fixed_amount"])]),
        Flag::new(
                "shipping-details.address.city",
                InBody("/shipping_details/address/city"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping-details.address.country",
                InBody("/shipping_details/address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping-details.address.line1",
                InBody("/shipping_details/address/line1"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping-details.address.line2",
                InBody("/shipping_details/address/line2"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping-details.address.postal-code",
                InBody("/shipping_details/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping-details.address.state",
                InBody("/shipping_details/address/state"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("shipping-details.name", InBody("/shipping_details/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping-details.phone", InBody("/shipping_details/phone"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "statement-descriptor",
                InBody("/statement_descriptor"),
                Text,
                "Extra information about a charge for the customer's credit card statement",
            )
            .with(&[MaxLength(22)]),
        Flag::new(
                "subscription",
                InBody("/subscription"),
                Text,
                "The ID of the subscription to invoice, if any",
            )
            .with(&[MaxLength(5000)]),
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
            required: false,
            parts: &[
                Part {
                    name: "account_tax_ids",
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
                    name: "default_tax_rates",
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
                    name: "from_invoice",
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
                    name: "rendering_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping_cost",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping_details",
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
        columns: "id,number,status,billing_reason,collection_method,customer_tax_exempt,currency,total",
        schema: super::schemas::INVOICES_CREATE,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteInvoicesInvoice",
    command: "invoices delete",
    about: "Permanently deletes a one-off invoice draft",
    description: "Permanently deletes a one-off invoice draft. This cannot be undone. Attempts to delete invoices \
        that are no longer in a draft state will fail; once an invoice has been finalized or if an \
        invoice is for a subscription, it must be voided.",
    method: Delete,
    path: "/v1/invoices/{invoice}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("invoice", Path("invoice", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["invoice"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static FINALIZE: Operation = Operation {
    id: "PostInvoicesInvoiceFinalize",
    command: "invoices finalize",
    aliases: &[Alias::spelling("finalize-invoice")],
    about: "Stripe automatically finalizes drafts before sending and attempting payment on invoices",
    description: "Stripe automatically finalizes drafts before sending and attempting payment on invoices. \
        However, if you’d like to finalize a draft invoice manually, you can do so using this method.",
    method: Post,
    path: "/v1/invoices/{invoice}/finalize",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("invoice", Path("invoice", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "auto-advance",
            InBody("/auto_advance"),
            Boolean,
            "Controls whether Stripe will perform automatic collection of the invoice",
        ),
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
        columns: "id,number,status,billing_reason,collection_method,customer_tax_exempt,currency,total",
        schema: super::schemas::INVOICES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetInvoicesInvoice",
    command: "invoices get",
    about: "Retrieves the invoice with the given ID",
    method: Get,
    path: "/v1/invoices/{invoice}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("invoice", Path("invoice", Style::SIMPLE), Text, "")
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
        columns: "id,number,status,billing_reason,collection_method,customer_tax_exempt,currency,total",
        schema: super::schemas::INVOICES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetInvoices",
    command: "invoices list",
    about: "You can list all invoices, or list the invoices for a specific customer",
    description: "You can list all invoices, or list the invoices for a specific customer. The invoices are \
        returned sorted by creation date, with the most recently created invoices appearing first.",
    method: Get,
    path: "/v1/invoices",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
                "collection-method",
                Query("collection_method", Style::FORM),
                Text,
                "The collection method of the invoice to retrieve",
            )
            .with(&[Values(&["charge_automatically", "send_invoice"])]),
        Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "",
        ),
        Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "Only return invoices for the customer specified by this customer ID",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "due-date",
            Query("due_date", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "",
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
        Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "The status of the invoice, one of draft, open, paid, uncollectible, or void",
            )
            .with(&[Values(&["draft", "open", "paid", "uncollectible", "void"])]),
        Flag::new(
                "subscription",
                Query("subscription", Style::FORM),
                Text,
                "Only return invoices for the subscription specified by this subscription ID",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,number,status,billing_reason,collection_method,customer_tax_exempt,currency,total",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"account_country":{"type":["string","null"]},
"account_name":{"type":["string","null"]},
"account_tax_ids":{"type":["array","null"]},
"amount_due":{"type":"integer"},
"amount_paid":{"type":"integer"},
"amount_remaining":{"type":"integer"},
"amount_shipping":{"type":"integer"},
"application":{},
"application_fee_amount":{"type":["integer","null"]},
"attempt_count":{"type":"integer"},
"attempted":{"type":"boolean"},
"auto_advance":{"type":"boolean"},
"automatic_tax":{"type":"object"},
"billing_reason":{"type":["string","null"],
"enum":["automatic_pending_invoice_item_invoice","manual","quote_accept","subscription","subscription_create","subscription_cycle","subscription_threshold","subscription_update","upcoming"]},
"charge":{},
"collection_method":{"type":"string","enum":["charge_automatically","send_invoice"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"custom_fields":{"type":["array","null"]},
"customer":{},
"customer_address":{"type":["object","null"]},
"customer_email":{"type":["string","null"]},
"customer_name":{"type":["string","null"]},
"customer_phone":{"type":["string","null"]},
"customer_shipping":{"type":["object","null"]},
"customer_tax_exempt":{"type":["string","null"],
"enum":["exempt","none","reverse"]},
"customer_tax_ids":{"type":["array","null"]},
"default_payment_method":{},
"default_source":{},
"default_tax_rates":{"type":"array"},
"description":{"type":["string","null"]},
"discount":{"type":["object","null"]},
"discounts":{"type":["array","null"]},
"due_date":{"type":["integer","null"]},
"ending_balance":{"type":["integer","null"]},
"footer":{"type":["string","null"]},
"from_invoice":{"type":["object","null"]},
"hosted_invoice_url":{"type":["string","null"]},
"id":{"type":"string"},
"invoice_pdf":{"type":["string","null"]},
"last_finalization_error":{"type":["object","null"]},
"latest_revision":{},
"lines":{"type":"object"},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"next_payment_attempt":{"type":["integer","null"]},
"number":{"type":["string","null"]},
"object":{"type":"string","enum":["invoice"]},
"on_behalf_of":{},
"paid":{"type":"boolean"},
"paid_out_of_band":{"type":"boolean"},
"payment_intent":{},
"payment_settings":{"type":"object"},
"period_end":{"type":"integer"},
"period_start":{"type":"integer"},
"post_payment_credit_notes_amount":{"type":"integer"},
"pre_payment_credit_notes_amount":{"type":"integer"},
"quote":{},
"receipt_number":{"type":["string","null"]},
"rendering_options":{"type":["object","null"]},
"shipping_cost":{"type":["object","null"]},
"shipping_details":{"type":["object","null"]},
"starting_balance":{"type":"integer"},
"statement_descriptor":{"type":["string","null"]},
"status":{"type":["string","null"],
"enum":["draft","open","paid","uncollectible","void"]},
"status_transitions":{"type":"object"},
"subscription":{},
"subscription_proration_date":{"type":"integer"},
"subtotal":{"type":"integer"},
"subtotal_excluding_tax":{"type":["integer","null"]},
"tax":{"type":["integer","null"]},
"test_clock":{},
"threshold_reason":{"type":"object"},
"total":{"type":"integer"},
"total_discount_amounts":{"type":["array","null"]},
"total_excluding_tax":{"type":["integer","null"]},
"total_tax_amounts":{"type":"array"},
"transfer_data":{"type":["object","null"]},
"webhooks_delivered_at":{"type":["integer","null"]}},
"required":["amount_due","amount_paid","amount_remaining","amount_shipping","attempt_count","attempted","automatic_tax","collection_method","created","currency","default_tax_rates","lines","livemode","object","paid","paid_out_of_band","payment_settings","period_end","period_start","post_payment_credit_notes_amount","pre_payment_credit_notes_amount","starting_balance","status_transitions","subtotal","total","total_tax_amounts"]}},
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

pub static MARK_UNCOLLECTIBLE: Operation = Operation {
    id: "PostInvoicesInvoiceMarkUncollectible",
    command: "invoices mark-uncollectible",
    about: "Marking an invoice as uncollectible is useful for keeping track of bad debts",
    description: "Marking an invoice as uncollectible is useful for keeping track of bad debts that can be \
        written off for accounting purposes.",
    method: Post,
    path: "/v1/invoices/{invoice}/mark_uncollectible",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("invoice", Path("invoice", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
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
        columns: "id,number,status,billing_reason,collection_method,customer_tax_exempt,currency,total",
        schema: super::schemas::INVOICES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static PAY: Operation = Operation {
    id: "PostInvoicesInvoicePay",
    command: "invoices pay",
    aliases: &[Alias::spelling("pay-invoice")],
    about: "Stripe automatically creates and then attempts to collect payment on invoices for customers on \
        subscriptions according…",
    description: "Stripe automatically creates and then attempts to collect payment on invoices for customers on \
        subscriptions according to your subscriptions settings. However, if you’d like to attempt \
        payment on an invoice out of the normal collection schedule or for some other reason, you can \
        do so.",
    method: Post,
    path: "/v1/invoices/{invoice}/pay",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("invoice", Path("invoice", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "forgive",
            InBody("/forgive"),
            Boolean,
            "In cases where the source used to pay the invoice has insufficient funds, passing forgive=true \
        controls whether a…",
        ),
        Flag::new(
                "mandate",
                InBody("/mandate"),
                Text,
                "ID of the mandate to be used for this invoice",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "off-session",
            InBody("/off_session"),
            Boolean,
            "Indicates if a customer is on or off-session while an invoice payment is attempted",
        ),
        Flag::new(
            "paid-out-of-band",
            InBody("/paid_out_of_band"),
            Boolean,
            "Boolean representing whether an invoice is paid outside of Stripe",
        ),
        Flag::new(
                "payment-method",
                InBody("/payment_method"),
                Text,
                "A PaymentMethod to be charged",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("source", InBody("/source"), Text, "A payment source to be charged")
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
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,billing_reason,collection_method,customer_tax_exempt,currency,total",
        schema: super::schemas::INVOICES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static SEARCH: Operation = Operation {
    id: "GetInvoicesSearch",
    command: "invoices search",
    aliases: &[Alias::spelling("get-search"), Alias::spelling("search-invoice")],
    about: "Search for invoices you’ve previously created using Stripe’s Search Query Language",
    description: "Search for invoices you’ve previously created using Stripe’s Search Query Language. Don’t use \
        search in read-after-write flows where strict consistency is necessary. Under normal operating \
        conditions, data is searchable in less than a minute. Occasionally, propagation of new or \
        updated data can be up to an hour behind during outages. Search functionality is not available \
        to merchants in India.",
    method: Get,
    path: "/v1/invoices/search",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("query", Query("query", Style::FORM), Text, "The search query string")
            .required()
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
                "page",
                Query("page", Style::FORM),
                Text,
                "A cursor for pagination across multiple pages of results",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,number,status,billing_reason,collection_method,customer_tax_exempt,currency,total",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"account_country":{"type":["string","null"]},
"account_name":{"type":["string","null"]},
"account_tax_ids":{"type":["array","null"]},
"amount_due":{"type":"integer"},
"amount_paid":{"type":"integer"},
"amount_remaining":{"type":"integer"},
"amount_shipping":{"type":"integer"},
"application":{},
"application_fee_amount":{"type":["integer","null"]},
"attempt_count":{"type":"integer"},
"attempted":{"type":"boolean"},
"auto_advance":{"type":"boolean"},
"automatic_tax":{"type":"object"},
"billing_reason":{"type":["string","null"],
"enum":["automatic_pending_invoice_item_invoice","manual","quote_accept","subscription","subscription_create","subscription_cycle","subscription_threshold","subscription_update","upcoming"]},
"charge":{},
"collection_method":{"type":"string","enum":["charge_automatically","send_invoice"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"custom_fields":{"type":["array","null"]},
"customer":{},
"customer_address":{"type":["object","null"]},
"customer_email":{"type":["string","null"]},
"customer_name":{"type":["string","null"]},
"customer_phone":{"type":["string","null"]},
"customer_shipping":{"type":["object","null"]},
"customer_tax_exempt":{"type":["string","null"],
"enum":["exempt","none","reverse"]},
"customer_tax_ids":{"type":["array","null"]},
"default_payment_method":{},
"default_source":{},
"default_tax_rates":{"type":"array"},
"description":{"type":["string","null"]},
"discount":{"type":["object","null"]},
"discounts":{"type":["array","null"]},
"due_date":{"type":["integer","null"]},
"ending_balance":{"type":["integer","null"]},
"footer":{"type":["string","null"]},
"from_invoice":{"type":["object","null"]},
"hosted_invoice_url":{"type":["string","null"]},
"id":{"type":"string"},
"invoice_pdf":{"type":["string","null"]},
"last_finalization_error":{"type":["object","null"]},
"latest_revision":{},
"lines":{"type":"object"},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"next_payment_attempt":{"type":["integer","null"]},
"number":{"type":["string","null"]},
"object":{"type":"string","enum":["invoice"]},
"on_behalf_of":{},
"paid":{"type":"boolean"},
"paid_out_of_band":{"type":"boolean"},
"payment_intent":{},
"payment_settings":{"type":"object"},
"period_end":{"type":"integer"},
"period_start":{"type":"integer"},
"post_payment_credit_notes_amount":{"type":"integer"},
"pre_payment_credit_notes_amount":{"type":"integer"},
"quote":{},
"receipt_number":{"type":["string","null"]},
"rendering_options":{"type":["object","null"]},
"shipping_cost":{"type":["object","null"]},
"shipping_details":{"type":["object","null"]},
"starting_balance":{"type":"integer"},
"statement_descriptor":{"type":["string","null"]},
"status":{"type":["string","null"],
"enum":["draft","open","paid","uncollectible","void"]},
"status_transitions":{"type":"object"},
"subscription":{},
"subscription_proration_date":{"type":"integer"},
"subtotal":{"type":"integer"},
"subtotal_excluding_tax":{"type":["integer","null"]},
"tax":{"type":["integer","null"]},
"test_clock":{},
"threshold_reason":{"type":"object"},
"total":{"type":"integer"},
"total_discount_amounts":{"type":["array","null"]},
"total_excluding_tax":{"type":["integer","null"]},
"total_tax_amounts":{"type":"array"},
"transfer_data":{"type":["object","null"]},
"webhooks_delivered_at":{"type":["integer","null"]}},
"required":["amount_due","amount_paid","amount_remaining","amount_shipping","attempt_count","attempted","automatic_tax","collection_method","created","currency","default_tax_rates","lines","livemode","object","paid","paid_out_of_band","payment_settings","period_end","period_start","post_payment_credit_notes_amount","pre_payment_credit_notes_amount","starting_balance","status_transitions","subtotal","total","total_tax_amounts"]}},
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
        },
    ),
    example: "--query text",
    ..Operation::DEFAULT
};

pub static SEND: Operation = Operation {
    id: "PostInvoicesInvoiceSend",
    command: "invoices send",
    aliases: &[Alias::spelling("send-invoice")],
    about: "Stripe will automatically send invoices to customers according to your subscriptions settings",
    description: "Stripe will automatically send invoices to customers according to your subscriptions settings. \
        However, if you’d like to manually send an invoice to your customer out of the normal schedule, \
        you can do so. When sending invoices that have already been paid, there will be no reference to \
        the payment in the email.\n\n\
        Requests made in test-mode result in no emails being sent, despite sending an invoice.sent \
        event.",
    method: Post,
    path: "/v1/invoices/{invoice}/send",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("invoice", Path("invoice", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
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
        columns: "id,number,status,billing_reason,collection_method,customer_tax_exempt,currency,total",
        schema: super::schemas::INVOICES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPCOMING: Operation = Operation {
    id: "GetInvoicesUpcoming",
    command: "invoices upcoming",
    aliases: &[Alias::spelling("get-upcoming")],
    about: "At any time, you can preview the upcoming invoice for a customer",
    description: "At any time, you can preview the upcoming invoice for a customer. This will show you all the \
        charges that are pending, including subscription renewal charges, invoice item charges, etc. It \
        will also show you any discounts that are applicable to the invoice.\n\n\
        Note that when you are viewing an upcoming invoice, you are simply viewing a preview – the \
        invoice has not yet been created. As such, the upcoming invoice will not show up in invoice \
        listing calls, and you cannot use the API to pay or edit the invoice. If you want to change the \
        amount that your customer will be billed, you can add, remove, or update pending invoice items, \
        or update the customer’s discount.\n\n\
        You can preview the effects of updating a subscription, including a preview of what proration \
        will take place. To ensure that the actual proration is calculated exactly the same as the \
        previewed proration, you should pass a proration_date parameter when doing the actual \
        subscription update. The value passed in should be the same as the subscription_proration_date \
        returned on the upcoming invoice resource. The recommended way to get only the prorations being \
        previewed is to consider only proration line items where periodstart is equal to the \
        subscription_proration_date on the upcoming invoice resource.",
    method: Get,
    path: "/v1/invoices/upcoming",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "automatic-tax",
            Query("automatic_tax", Style::DEEP_OBJECT),
            Object,
            "Settings for automatic tax lookup for this invoice preview",
        ),
        Flag::new(
                "coupon",
                Query("coupon", Style::FORM),
                Text,
                "The code of the coupon to apply",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "currency",
            Query("currency", Style::FORM),
            Text,
            "The currency to preview this invoice in",
        ),
        Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "The identifier of the customer whose upcoming invoice you'd like to retrieve",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "customer-details",
            Query("customer_details", Style::DEEP_OBJECT),
            Object,
            "Details about the customer you want to invoice or overrides for an existing customer",
        ),
        Flag::new(
            "discounts",
            Query("discounts", Style::DEEP_OBJECT),
            List(&Object),
            "The coupons to redeem into discounts for the invoice preview",
        ),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "invoice-items",
            Query("invoice_items", Style::DEEP_OBJECT),
            List(&Object),
            "List of invoice items to add or update in the upcoming invoice preview",
        ),
        Flag::new(
                "schedule",
                Query("schedule", Style::FORM),
                Text,
                "The identifier of the unstarted schedule whose upcoming invoice you'd like to retrieve",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "subscription",
                Query("subscription", Style::FORM),
                Text,
                "The identifier of the subscription for which you'd like to retrieve the upcoming invoice",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "subscription-billing-cycle-anchor",
            Query("subscription_billing_cycle_anchor", Style::DEEP_OBJECT),
            OneOf(&[Integer, Text]),
            "For new subscriptions, a future timestamp to anchor the subscription's billing cycle",
        ),
        Flag::new(
            "subscription-cancel-at",
            Query("subscription_cancel_at", Style::DEEP_OBJECT),
            Integer,
            "Timestamp indicating when the subscription should be scheduled to cancel",
        ),
        Flag::new(
            "subscription-cancel-at-period-end",
            Query("subscription_cancel_at_period_end", Style::FORM),
            Boolean,
            "Boolean indicating whether this subscription should cancel at the end of the current period",
        ),
        Flag::new(
            "subscription-cancel-now",
            Query("subscription_cancel_now", Style::FORM),
            Boolean,
            "This simulates the subscription being canceled or expired immediately",
        ),
        Flag::new(
            "subscription-default-tax-rates",
            Query("subscription_default_tax_rates", Style::DEEP_OBJECT),
            List(&Text),
            "If provided, the invoice returned will preview updating or creating a subscription with these \
        default tax rates",
        ),
        Flag::new(
            "subscription-items",
            Query("subscription_items", Style::DEEP_OBJECT),
            List(&Object),
            "A list of up to 20 subscription items, each with an attached price",
        ),
        Flag::new(
                "subscription-proration-behavior",
                Query("subscription_proration_behavior", Style::FORM),
                Text,
                "Determines how to handle prorations when the billing cycle changes",
            )
            .with(&[Values(&["always_invoice", "create_prorations", "none"])]),
        Flag::new(
            "subscription-proration-date",
            Query("subscription_proration_date", Style::FORM),
            Integer,
            "If previewing an update to a subscription",
        ),
        Flag::new(
                "subscription-resume-at",
                Query("subscription_resume_at", Style::FORM),
                Text,
                "For paused subscriptions, setting subscription_resume_at to now will preview the invoice that \
        will be generated",
            )
            .with(&[Values(&["now"]), MaxLength(5000)]),
        Flag::new(
            "subscription-start-date",
            Query("subscription_start_date", Style::FORM),
            Integer,
            "Date a subscription is intended to start (can be future or past)",
        ),
        Flag::new(
            "subscription-trial-end",
            Query("subscription_trial_end", Style::DEEP_OBJECT),
            OneOf(&[Integer, Text]),
            "If provided, the invoice returned will preview updating or creating a subscription with that \
        trial end",
        ),
        Flag::new(
            "subscription-trial-from-plan",
            Query("subscription_trial_from_plan", Style::FORM),
            Boolean,
            "Indicates if a plan's trial_period_days should be applied to the subscription",
        ),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,billing_reason,collection_method,customer_tax_exempt,currency,total",
        schema: super::schemas::INVOICES_CREATE,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static UPCOMING_LINES: Operation = Operation {
    id: "GetInvoicesUpcomingLines",
    command: "invoices upcoming-lines",
    aliases: &[Alias::spelling("get-upcoming-lines")],
    about: "When retrieving an upcoming invoice, you’ll get a lines property containing the total count of \
        line items and the…",
    description: "When retrieving an upcoming invoice, you’ll get a lines property containing the total count of \
        line items and the first handful of those items. There is also a URL where you can retrieve the \
        full (paginated) list of line items.",
    method: Get,
    path: "/v1/invoices/upcoming/lines",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "automatic-tax",
            Query("automatic_tax", Style::DEEP_OBJECT),
            Object,
            "Settings for automatic tax lookup for this invoice preview",
        ),
        Flag::new(
                "coupon",
                Query("coupon", Style::FORM),
                Text,
                "The code of the coupon to apply",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "currency",
            Query("currency", Style::FORM),
            Text,
            "The currency to preview this invoice in",
        ),
        Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "The identifier of the customer whose upcoming invoice you'd like to retrieve",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "customer-details",
            Query("customer_details", Style::DEEP_OBJECT),
            Object,
            "Details about the customer you want to invoice or overrides for an existing customer",
        ),
        Flag::new(
            "discounts",
            Query("discounts", Style::DEEP_OBJECT),
            List(&Object),
            "The coupons to redeem into discounts for the invoice preview",
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
            "invoice-items",
            Query("invoice_items", Style::DEEP_OBJECT),
            List(&Object),
            "List of invoice items to add or update in the upcoming invoice preview",
        ),
        Flag::new(
            "limit-param",
            Query("limit", Style::FORM),
            Integer,
            "A limit on the number of objects to be returned (api: limit)",
        ),
        Flag::new(
                "schedule",
                Query("schedule", Style::FORM),
                Text,
                "The identifier of the unstarted schedule whose upcoming invoice you'd like to retrieve",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "starting-after",
                Query("starting_after", Style::FORM),
                Text,
                "A cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "subscription",
                Query("subscription", Style::FORM),
                Text,
                "The identifier of the subscription for which you'd like to retrieve the upcoming invoice",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "subscription-billing-cycle-anchor",
            Query("subscription_billing_cycle_anchor", Style::DEEP_OBJECT),
            OneOf(&[Integer, Text]),
            "For new subscriptions, a future timestamp to anchor the subscription's billing cycle",
        ),
        Flag::new(
            "subscription-cancel-at",
            Query("subscription_cancel_at", Style::DEEP_OBJECT),
            Integer,
            "Timestamp indicating when the subscription should be scheduled to cancel",
        ),
        Flag::new(
            "subscription-cancel-at-period-end",
            Query("subscription_cancel_at_period_end", Style::FORM),
            Boolean,
            "Boolean indicating whether this subscription should cancel at the end of the current period",
        ),
        Flag::new(
            "subscription-cancel-now",
            Query("subscription_cancel_now", Style::FORM),
            Boolean,
            "This simulates the subscription being canceled or expired immediately",
        ),
        Flag::new(
            "subscription-default-tax-rates",
            Query("subscription_default_tax_rates", Style::DEEP_OBJECT),
            List(&Text),
            "If provided, the invoice returned will preview updating or creating a subscription with these \
        default tax rates",
        ),
        Flag::new(
            "subscription-items",
            Query("subscription_items", Style::DEEP_OBJECT),
            List(&Object),
            "A list of up to 20 subscription items, each with an attached price",
        ),
        Flag::new(
                "subscription-proration-behavior",
                Query("subscription_proration_behavior", Style::FORM),
                Text,
                "Determines how to handle prorations when the billing cycle changes",
            )
            .with(&[Values(&["always_invoice", "create_prorations", "none"])]),
        Flag::new(
            "subscription-proration-date",
            Query("subscription_proration_date", Style::FORM),
            Integer,
            "If previewing an update to a subscription",
        ),
        Flag::new(
                "subscription-resume-at",
                Query("subscription_resume_at", Style::FORM),
                Text,
                "For paused subscriptions, setting subscription_resume_at to now will preview the invoice that \
        will be generated",
            )
            .with(&[Values(&["now"]), MaxLength(5000)]),
        Flag::new(
            "subscription-start-date",
            Query("subscription_start_date", Style::FORM),
            Integer,
            "Date a subscription is intended to start (can be future or past)",
        ),
        Flag::new(
            "subscription-trial-end",
            Query("subscription_trial_end", Style::DEEP_OBJECT),
            OneOf(&[Integer, Text]),
            "If provided, the invoice returned will preview updating or creating a subscription with that \
        trial end",
        ),
        Flag::new(
            "subscription-trial-from-plan",
            Query("subscription_trial_from_plan", Style::FORM),
            Boolean,
            "Indicates if a plan's trial_period_days should be applied to the subscription",
        ),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,amount,currency,quantity,amount_excluding_tax,discountable,invoice_item",
        schema: super::schemas::INVOICES_UPCOMING_LINES,
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
    id: "PostInvoicesInvoice",
    command: "invoices update",
    about: "Draft invoices are fully editable",
    description: "Draft invoices are fully editable. Once an invoice is finalized, monetary values, as well as \
        collection_method, become uneditable.\n\n\
        If you would like to stop the Stripe Billing engine from automatically finalizing, reattempting \
        payments on, sending reminders for, or automatically reconciling invoices, pass \
        auto_advance=false.",
    method: Post,
    path: "/v1/invoices/{invoice}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("invoice", Path("invoice", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "account-tax-ids",
            InBody("/account_tax_ids"),
            List(&Text),
            "The account tax IDs associated with the invoice",
        ),
        Flag::new(
            "application-fee-amount",
            InBody("/application_fee_amount"),
            Integer,
            "A fee in cents (or local equivalent) that will be applied to the invoice and transferred to the \
        application owner's…",
        ),
        Flag::new(
            "auto-advance",
            InBody("/auto_advance"),
            Boolean,
            "Controls whether Stripe will perform automatic collection of the invoice",
        ),
        Flag::new(
            "automatic-tax.enabled",
            InBody("/automatic_tax/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "collection-method",
                InBody("/collection_method"),
                Text,
                "Either charge_automatically or send_invoice",
            )
            .with(&[Values(&["charge_automatically", "send_invoice"])]),
        Flag::new(
            "custom-fields",
            InBody("/custom_fields"),
            List(&Object),
            "A list of up to 4 custom fields to be displayed on the invoice",
        ),
        Flag::new(
            "days-until-due",
            InBody("/days_until_due"),
            Integer,
            "The number of days from which the invoice is created until it is due",
        ),
        Flag::new(
                "default-payment-method",
                InBody("/default_payment_method"),
                Text,
                "ID of the default payment method for the invoice",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "default-source",
                InBody("/default_source"),
                Text,
                "ID of the default payment source for the invoice",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "default-tax-rates",
            InBody("/default_tax_rates"),
            List(&Text),
            "The tax rates that will apply to any line item that does not have tax_rates set",
        ),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string attached to the object",
            )
            .with(&[MaxLength(1500)]),
        Flag::new(
            "discounts",
            InBody("/discounts"),
            List(&Object),
            "The discounts that will apply to the invoice",
        ),
        Flag::new(
            "due-date",
            InBody("/due_date"),
            Integer,
            "The date on which payment for this invoice is due",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "footer",
                InBody("/footer"),
                Text,
                "Footer to be displayed on the invoice",
            )
            .with(&[MaxLength(5000)]),
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
            "The account (if any) for which the funds of the invoice payment are intended",
        ),
        Flag::new(
                "payment-settings.default-mandate",
                InBody("/payment_settings/default_mandate"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-settings.payment-method-options.acss-debit.mandate-options",
            InBody(
                "/payment_settings/payment_method_options/acss_debit/mandate_options",
            ),
            Object,
            "",
        ),
        Flag::new(
                "payment-settings.payment-method-options.acss-debit.verification-method",
                InBody(
                    "/payment_settings/payment_method_options/acss_debit/verification_method",
                ),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "instant", "microdeposits"])]),
        Flag::new(
                "payment-settings.payment-method-options.bancontact.preferred-language",
                InBody(
                    "/payment_settings/payment_method_options/bancontact/preferred_language",
                ),
                Text,
                "",
            )
            .with(&[Values(&["de", "en", "fr", "nl"])]),
        Flag::new(
            "payment-settings.payment-method-options.card.installments",
            InBody("/payment_settings/payment_method_options/card/installments"),
            Object,
            "",
        ),
        Flag::new(
                "payment-settings.payment-method-options.card.request-three-d-secure",
                InBody(
                    "/payment_settings/payment_method_options/card/request_three_d_secure",
                ),
                Text,
                "",
            )
            .with(&[Values(&["any", "automatic"])]),
        Flag::new(
            "payment-settings.payment-method-options.customer-balance.bank-transfer",
            InBody(
                "/payment_settings/payment_method_options/customer_balance/bank_transfer",
            ),
            Object,
            "",
        ),
        Flag::new(
            "payment-settings.payment-method-options.customer-balance.funding-type",
            InBody(
                "/payment_settings/payment_method_options/customer_balance/funding_type",
            ),
            Text,
            "",
        ),
        Flag::new(
            "payment-settings.payment-method-options.konbini",
            InBody("/payment_settings/payment_method_options/konbini"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-settings.payment-method-options.us-bank-account.financial-connections",
            InBody(
                "/payment_settings/payment_method_options/us_bank_account/financial_connections",
            ),
            Object,
            "",
        ),
        Flag::new(
                "payment-settings.payment-method-options.us-bank-account.verification-method",
                InBody(
                    "/payment_settings/payment_method_options/us_bank_account/verification_method",
                ),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "instant", "microdeposits"])]),
        Flag::new(
                "payment-settings.payment-method-types",
                InBody("/payment_settings/payment_method_types"),
                List(&Text),
                "",
            )
            .with(
                &[
                    Values(
                        &[
                            "ach_credit_transfer",
                            "ach_debit",
                            "acss_debit",
                            "au_becs_debit",
                            "bacs_debit",
                            "bancontact",
                            "boleto",
                            "card",
                            "cashapp",
                            "customer_balance",
                            "fpx",
                            "giropay",
                            "grabpay",
                            "ideal",
                            "konbini",
                            "link",
                            "paynow",
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
                "rendering-options.amount-tax-display",
                InBody("/rendering_options/amount_tax_display"),
                Text,
                "",
            )
            .with(&[Values(&["", "exclude_tax", "include_inclusive_tax"])]),
        Flag::new(
                "shipping-cost.shipping-rate",
                InBody("/shipping_cost/shipping_rate"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "shipping-cost.shipping-rate-data.delivery-estimate.maximum",
            InBody("/shipping_cost/shipping_rate_data/delivery_estimate/maximum"),
            Object,
            "",
        ),
        Flag::new(
            "shipping-cost.shipping-rate-data.delivery-estimate.minimum",
            InBody("/shipping_cost/shipping_rate_data/delivery_estimate/minimum"),
            Object,
            "",
        ),
        Flag::new(
                "shipping-cost.shipping-rate-data.display-name",
                InBody("/shipping_cost/shipping_rate_data/display_name"),
                Text,
                "",
            )
            .with(&[MaxLength(100)]),
        Flag::new(
            "shipping-cost.shipping-rate-data.fixed-amount.amount",
            InBody("/shipping_cost/shipping_rate_data/fixed_amount/amount"),
            Integer,
            "",
        ),
        Flag::new(
            "shipping-cost.shipping-rate-data.fixed-amount.currency",
            InBody("/shipping_cost/shipping_rate_data/fixed_amount/currency"),
            Text,
            "",
        ),
        Flag::new(
            "shipping-cost.shipping-rate-data.fixed-amount.currency-options",
            InBody("/shipping_cost/shipping_rate_data/fixed_amount/currency_options"),
            Map(&Object),
            "",
        ),
        Flag::new(
            "shipping-cost.shipping-rate-data.metadata",
            InBody("/shipping_cost/shipping_rate_data/metadata"),
            Map(&Text),
            "",
        ),
        Flag::new(
                "shipping-cost.shipping-rate-data.tax-behavior",
                InBody("/shipping_cost/shipping_rate_data/tax_behavior"),
                Text,
                "",
            )
            .with(&[Values(&["exclusive", "inclusive", "unspecified"])]),
        Flag::new(
            "shipping-cost.shipping-rate-data.tax-code",
            InBody("/shipping_cost/shipping_rate_data/tax_code"),
            Text,
            "",
        ),
        Flag::new(
                "shipping-cost.shipping-rate-data.type",
                InBody("/shipping_cost/shipping_rate_data/type"),
                Text,
                "",
            )
            .with(&[Values(&["fixed_amount"])]),
        Flag::new(
                "shipping-details.address.city",
                InBody("/shipping_details/address/city"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping-details.address.country",
                InBody("/shipping_details/address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping-details.address.line1",
                InBody("/shipping_details/address/line1"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping-details.address.line2",
                InBody("/shipping_details/address/line2"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping-details.address.postal-code",
                InBody("/shipping_details/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping-details.address.state",
                InBody("/shipping_details/address/state"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("shipping-details.name", InBody("/shipping_details/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping-details.phone", InBody("/shipping_details/phone"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "statement-descriptor",
                InBody("/statement_descriptor"),
                Text,
                "Extra information about a charge for the customer's credit card statement",
            )
            .with(&[MaxLength(22)]),
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
            required: false,
            parts: &[
                Part {
                    name: "account_tax_ids",
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
                    name: "default_tax_rates",
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
                    name: "rendering_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping_cost",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping_details",
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
        columns: "id,number,status,billing_reason,collection_method,customer_tax_exempt,currency,total",
        schema: super::schemas::INVOICES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static VOID: Operation = Operation {
    id: "PostInvoicesInvoiceVoid",
    command: "invoices void",
    aliases: &[Alias::spelling("void-invoice")],
    about: "Mark a finalized invoice as void",
    description: "Mark a finalized invoice as void. This cannot be undone. Voiding an invoice is similar to \
        deletion, however it only applies to finalized invoices and maintains a papertrail where the \
        invoice can still be found.",
    method: Post,
    path: "/v1/invoices/{invoice}/void",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("invoice", Path("invoice", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
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
        columns: "id,number,status,billing_reason,collection_method,customer_tax_exempt,currency,total",
        schema: super::schemas::INVOICES_CREATE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};
