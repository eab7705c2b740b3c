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
        &super::flags::ACCOUNT_TAX_IDS,
        &super::flags::APPLICATION_FEE_AMOUNT_2EDCDD13,
        &super::flags::AUTO_ADVANCE,
        &super::flags::AUTOMATIC_TAX_ENABLED,
        &super::flags::COLLECTION_METHOD,
        &Flag::new(
            "currency",
            InBody("/currency"),
            Text,
            "The currency to create this invoice in",
        ),
        &super::flags::CUSTOM_FIELDS_4FE8794F,
        &Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The ID of the customer who will be billed",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "days-until-due",
            InBody("/days_until_due"),
            Integer,
            "The number of days from when the invoice is created until it is due",
        ),
        &super::flags::DEFAULT_PAYMENT_METHOD_C9B3D10E,
        &super::flags::DEFAULT_SOURCE_96D11AC9,
        &super::flags::DEFAULT_TAX_RATES_37A5B4F5,
        &super::flags::DESCRIPTION_E547620D,
        &Flag::new(
            "discounts",
            InBody("/discounts"),
            List(&Object),
            "The coupons to redeem into discounts for the invoice",
        ),
        &super::flags::DUE_DATE,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::FOOTER_850FF0D0,
        &Flag::new("from-invoice.action", InBody("/from_invoice/action"), Text, "")
            .with(&[Values(&["revision"]), MaxLength(5000)]),
        &Flag::new("from-invoice.invoice", InBody("/from_invoice/invoice"), Text, "")
            .with(&[MaxLength(5000)]),
        &super::flags::METADATA_1037CB5E,
        &super::flags::ON_BEHALF_OF_57516243,
        &super::flags::PAYMENT_SETTINGS_DEFAULT_MANDATE,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_C7558885,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_30F1C7C7,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_BANCONTACT_9EE4436D,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_INSTALLMENTS,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_REQUES_67CCED2E,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CUSTOMER_BA_5EAF0F2F,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CUSTOMER_BA_FDDD3400,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_KONBINI,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_US_BANK_ACC_92225192,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_US_BANK_ACC_7BEC87BD,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_TYPES,
        &Flag::new(
                "pending-invoice-items-behavior",
                InBody("/pending_invoice_items_behavior"),
                Text,
                "How to handle pending invoice items on invoice creation",
            )
            .with(&[Values(&["exclude", "include", "include_and_require"])]),
        &super::flags::RENDERING_OPTIONS_AMOUNT_TAX_DISPLAY,
        &super::flags::SHIPPING_COST_SHIPPING_RATE,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_DELIVERY_ESTIMATE_MAXIMUM,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_DELIVERY_ESTIMATE_MINIMUM,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_DISPLAY_NAME,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_FIXED_AMOUNT_AMOUNT,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_FIXED_AMOUNT_CURRENCY,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_FIXED_AMOUNT_CURRE_48410932,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_METADATA,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_TAX_BEHAVIOR,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_TAX_CODE,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_TYPE,
        &super::flags::SHIPPING_DETAILS_ADDRESS_CITY,
        &super::flags::SHIPPING_DETAILS_ADDRESS_COUNTRY,
        &super::flags::SHIPPING_DETAILS_ADDRESS_LINE1,
        &super::flags::SHIPPING_DETAILS_ADDRESS_LINE2,
        &super::flags::SHIPPING_DETAILS_ADDRESS_POSTAL_CODE,
        &super::flags::SHIPPING_DETAILS_ADDRESS_STATE,
        &super::flags::SHIPPING_DETAILS_NAME,
        &super::flags::SHIPPING_DETAILS_PHONE,
        &super::flags::STATEMENT_DESCRIPTOR_5603719C,
        &Flag::new(
                "subscription",
                InBody("/subscription"),
                Text,
                "The ID of the subscription to invoice, if any",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::TRANSFER_DATA_AMOUNT,
        &super::flags::TRANSFER_DATA_DESTINATION,
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
    flags: &[&super::flags::INVOICE_0777DF75],
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
        &super::flags::INVOICE_0777DF75,
        &super::flags::AUTO_ADVANCE,
        &super::flags::EXPAND_BBF708B9,
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
    flags: &[&super::flags::INVOICE_0777DF75, &super::flags::EXPAND_AC0E5118],
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
        &Flag::new(
                "collection-method",
                Query("collection_method", Style::FORM),
                Text,
                "The collection method of the invoice to retrieve",
            )
            .with(&[Values(&["charge_automatically", "send_invoice"])]),
        &super::flags::CREATED_62018FBC,
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "Only return invoices for the customer specified by this customer ID",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "due-date",
            Query("due_date", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "",
        ),
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_035FFE89,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "The status of the invoice, one of draft, open, paid, uncollectible, or void",
            )
            .with(&[Values(&["draft", "open", "paid", "uncollectible", "void"])]),
        &Flag::new(
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
            place: Place::Query,
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
    flags: &[&super::flags::INVOICE_0777DF75, &super::flags::EXPAND_BBF708B9],
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
        &super::flags::INVOICE_0777DF75,
        &super::flags::EXPAND_BBF708B9,
        &Flag::new(
            "forgive",
            InBody("/forgive"),
            Boolean,
            "In cases where the source used to pay the invoice has insufficient funds, passing forgive=true \
        controls whether a…",
        ),
        &Flag::new(
                "mandate",
                InBody("/mandate"),
                Text,
                "ID of the mandate to be used for this invoice",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::OFF_SESSION_B8BD1E66,
        &Flag::new(
            "paid-out-of-band",
            InBody("/paid_out_of_band"),
            Boolean,
            "Boolean representing whether an invoice is paid outside of Stripe",
        ),
        &Flag::new(
                "payment-method",
                InBody("/payment_method"),
                Text,
                "A PaymentMethod to be charged",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::SOURCE_F11F499E,
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
        &super::flags::QUERY,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::PAGE,
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
            place: Place::Query,
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
    flags: &[&super::flags::INVOICE_0777DF75, &super::flags::EXPAND_BBF708B9],
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
        &super::flags::AUTOMATIC_TAX,
        &super::flags::COUPON_0B8DFC6B,
        &super::flags::CURRENCY_4DF9B019,
        &super::flags::CUSTOMER_825E34E6,
        &super::flags::CUSTOMER_DETAILS,
        &super::flags::DISCOUNTS_5A85A883,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::INVOICE_ITEMS,
        &super::flags::SCHEDULE_9C53D20D,
        &super::flags::SUBSCRIPTION,
        &super::flags::SUBSCRIPTION_BILLING_CYCLE_ANCHOR,
        &super::flags::SUBSCRIPTION_CANCEL_AT,
        &super::flags::SUBSCRIPTION_CANCEL_AT_PERIOD_END,
        &super::flags::SUBSCRIPTION_CANCEL_NOW,
        &super::flags::SUBSCRIPTION_DEFAULT_TAX_RATES,
        &super::flags::SUBSCRIPTION_ITEMS,
        &super::flags::SUBSCRIPTION_PRORATION_BEHAVIOR,
        &super::flags::SUBSCRIPTION_PRORATION_DATE,
        &super::flags::SUBSCRIPTION_RESUME_AT,
        &super::flags::SUBSCRIPTION_START_DATE,
        &super::flags::SUBSCRIPTION_TRIAL_END,
        &super::flags::SUBSCRIPTION_TRIAL_FROM_PLAN,
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
        &super::flags::AUTOMATIC_TAX,
        &super::flags::COUPON_0B8DFC6B,
        &super::flags::CURRENCY_4DF9B019,
        &super::flags::CUSTOMER_825E34E6,
        &super::flags::CUSTOMER_DETAILS,
        &super::flags::DISCOUNTS_5A85A883,
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::INVOICE_ITEMS,
        &super::flags::LIMIT_PARAM,
        &super::flags::SCHEDULE_9C53D20D,
        &super::flags::STARTING_AFTER_035FFE89,
        &super::flags::SUBSCRIPTION,
        &super::flags::SUBSCRIPTION_BILLING_CYCLE_ANCHOR,
        &super::flags::SUBSCRIPTION_CANCEL_AT,
        &super::flags::SUBSCRIPTION_CANCEL_AT_PERIOD_END,
        &super::flags::SUBSCRIPTION_CANCEL_NOW,
        &super::flags::SUBSCRIPTION_DEFAULT_TAX_RATES,
        &super::flags::SUBSCRIPTION_ITEMS,
        &super::flags::SUBSCRIPTION_PRORATION_BEHAVIOR,
        &super::flags::SUBSCRIPTION_PRORATION_DATE,
        &super::flags::SUBSCRIPTION_RESUME_AT,
        &super::flags::SUBSCRIPTION_START_DATE,
        &super::flags::SUBSCRIPTION_TRIAL_END,
        &super::flags::SUBSCRIPTION_TRIAL_FROM_PLAN,
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
            place: Place::Query,
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
        &super::flags::INVOICE_0777DF75,
        &super::flags::ACCOUNT_TAX_IDS,
        &super::flags::APPLICATION_FEE_AMOUNT_2EDCDD13,
        &super::flags::AUTO_ADVANCE,
        &super::flags::AUTOMATIC_TAX_ENABLED,
        &Flag::new(
                "collection-method",
                InBody("/collection_method"),
                Text,
                "Either charge_automatically or send_invoice",
            )
            .with(&[Values(&["charge_automatically", "send_invoice"])]),
        &super::flags::CUSTOM_FIELDS_4FE8794F,
        &Flag::new(
            "days-until-due",
            InBody("/days_until_due"),
            Integer,
            "The number of days from which the invoice is created until it is due",
        ),
        &super::flags::DEFAULT_PAYMENT_METHOD_C9B3D10E,
        &super::flags::DEFAULT_SOURCE_96D11AC9,
        &super::flags::DEFAULT_TAX_RATES_37A5B4F5,
        &super::flags::DESCRIPTION_E547620D,
        &Flag::new(
            "discounts",
            InBody("/discounts"),
            List(&Object),
            "The discounts that will apply to the invoice",
        ),
        &super::flags::DUE_DATE,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::FOOTER_850FF0D0,
        &super::flags::METADATA_1037CB5E,
        &super::flags::ON_BEHALF_OF_57516243,
        &super::flags::PAYMENT_SETTINGS_DEFAULT_MANDATE,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_C7558885,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_30F1C7C7,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_BANCONTACT_9EE4436D,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_INSTALLMENTS,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_REQUES_67CCED2E,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CUSTOMER_BA_5EAF0F2F,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CUSTOMER_BA_FDDD3400,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_KONBINI,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_US_BANK_ACC_92225192,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_US_BANK_ACC_7BEC87BD,
        &super::flags::PAYMENT_SETTINGS_PAYMENT_METHOD_TYPES,
        &super::flags::RENDERING_OPTIONS_AMOUNT_TAX_DISPLAY,
        &super::flags::SHIPPING_COST_SHIPPING_RATE,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_DELIVERY_ESTIMATE_MAXIMUM,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_DELIVERY_ESTIMATE_MINIMUM,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_DISPLAY_NAME,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_FIXED_AMOUNT_AMOUNT,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_FIXED_AMOUNT_CURRENCY,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_FIXED_AMOUNT_CURRE_48410932,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_METADATA,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_TAX_BEHAVIOR,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_TAX_CODE,
        &super::flags::SHIPPING_COST_SHIPPING_RATE_DATA_TYPE,
        &super::flags::SHIPPING_DETAILS_ADDRESS_CITY,
        &super::flags::SHIPPING_DETAILS_ADDRESS_COUNTRY,
        &super::flags::SHIPPING_DETAILS_ADDRESS_LINE1,
        &super::flags::SHIPPING_DETAILS_ADDRESS_LINE2,
        &super::flags::SHIPPING_DETAILS_ADDRESS_POSTAL_CODE,
        &super::flags::SHIPPING_DETAILS_ADDRESS_STATE,
        &super::flags::SHIPPING_DETAILS_NAME,
        &super::flags::SHIPPING_DETAILS_PHONE,
        &super::flags::STATEMENT_DESCRIPTOR_5603719C,
        &super::flags::TRANSFER_DATA_AMOUNT,
        &super::flags::TRANSFER_DATA_DESTINATION,
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
    flags: &[&super::flags::INVOICE_0777DF75, &super::flags::EXPAND_BBF708B9],
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
