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
        &Flag::new(
                "line-items",
                InBody("/line_items"),
                List(&Object),
                "The line items representing what is being sold",
            )
            .required(),
        &super::flags::AFTER_COMPLETION_HOSTED_CONFIRMATION_CUSTOM_MESSAGE,
        &super::flags::AFTER_COMPLETION_REDIRECT_URL,
        &super::flags::AFTER_COMPLETION_TYPE,
        &super::flags::ALLOW_PROMOTION_CODES,
        &super::flags::APPLICATION_FEE_AMOUNT_2F5F41A7,
        &super::flags::APPLICATION_FEE_PERCENT,
        &super::flags::AUTOMATIC_TAX_ENABLED,
        &super::flags::BILLING_ADDRESS_COLLECTION,
        &super::flags::CONSENT_COLLECTION_PROMOTIONS,
        &super::flags::CONSENT_COLLECTION_TERMS_OF_SERVICE,
        &super::flags::CURRENCY_0E9B380D,
        &super::flags::CUSTOM_FIELDS_78BB93CB,
        &super::flags::CUSTOM_TEXT_SHIPPING_ADDRESS_MESSAGE,
        &super::flags::CUSTOM_TEXT_SUBMIT_MESSAGE,
        &super::flags::CUSTOMER_CREATION,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::INVOICE_CREATION_ENABLED,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_CUSTOM_FIELDS,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_DESCRIPTION,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_FOOTER,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_METADATA,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_RENDERING_OPTIONS_AMO_F74A48FE,
        &super::flags::METADATA_1037CB5E,
        &super::flags::ON_BEHALF_OF_AEDB2EF4,
        &super::flags::PAYMENT_INTENT_DATA_CAPTURE_METHOD,
        &super::flags::PAYMENT_INTENT_DATA_SETUP_FUTURE_USAGE,
        &super::flags::PAYMENT_METHOD_COLLECTION,
        &super::flags::PAYMENT_METHOD_TYPES_7CBA8FA8,
        &super::flags::PHONE_NUMBER_COLLECTION_ENABLED,
        &super::flags::SHIPPING_ADDRESS_COLLECTION_ALLOWED_COUNTRIES,
        &Flag::new(
            "shipping-options",
            InBody("/shipping_options"),
            List(&Object),
            "The shipping rate options to apply to checkout sessions created by this payment link",
        ),
        &Flag::new(
                "submit-type",
                InBody("/submit_type"),
                Text,
                "Describes the type of transaction being performed",
            )
            .with(&[Values(&["auto", "book", "donate", "pay"])]),
        &super::flags::SUBSCRIPTION_DATA_DESCRIPTION,
        &super::flags::SUBSCRIPTION_DATA_TRIAL_PERIOD_DAYS,
        &super::flags::TAX_ID_COLLECTION_ENABLED,
        &super::flags::TRANSFER_DATA_AMOUNT,
        &super::flags::TRANSFER_DATA_DESTINATION,
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
    flags: &[&super::flags::PAYMENT_LINK, &super::flags::EXPAND_AC0E5118],
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
        &Flag::new(
            "active",
            Query("active", Style::FORM),
            Boolean,
            "Only return payment links that are active or inactive (e.g., pass false to list all inactive \
        payment links)",
        ),
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_035FFE89,
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
            place: Place::Query,
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
        &super::flags::PAYMENT_LINK,
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
        &super::flags::PAYMENT_LINK,
        &Flag::new(
            "active",
            InBody("/active"),
            Boolean,
            "Whether the payment link's url is active",
        ),
        &super::flags::AFTER_COMPLETION_HOSTED_CONFIRMATION_CUSTOM_MESSAGE,
        &super::flags::AFTER_COMPLETION_REDIRECT_URL,
        &super::flags::AFTER_COMPLETION_TYPE,
        &super::flags::ALLOW_PROMOTION_CODES,
        &super::flags::AUTOMATIC_TAX_ENABLED,
        &super::flags::BILLING_ADDRESS_COLLECTION,
        &super::flags::CUSTOM_FIELDS_78BB93CB,
        &super::flags::CUSTOM_TEXT_SHIPPING_ADDRESS_MESSAGE,
        &super::flags::CUSTOM_TEXT_SUBMIT_MESSAGE,
        &super::flags::CUSTOMER_CREATION,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::INVOICE_CREATION_ENABLED,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_CUSTOM_FIELDS,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_DESCRIPTION,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_FOOTER,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_METADATA,
        &super::flags::INVOICE_CREATION_INVOICE_DATA_RENDERING_OPTIONS_AMO_F74A48FE,
        &Flag::new(
            "line-items",
            InBody("/line_items"),
            List(&Object),
            "The line items representing what is being sold",
        ),
        &super::flags::METADATA_1037CB5E,
        &super::flags::PAYMENT_METHOD_COLLECTION,
        &super::flags::PAYMENT_METHOD_TYPES_7CBA8FA8,
        &super::flags::SHIPPING_ADDRESS_COLLECTION_ALLOWED_COUNTRIES,
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
