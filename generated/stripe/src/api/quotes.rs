//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "quotes",
    aliases: &[Alias::spelling("quote")],
    operations: &[
        &ACCEPT,
        &CANCEL,
        &CREATE,
        &FINALIZE,
        &GET,
        &GET_PDF,
        &LIST,
        &LIST_COMPUTED_UPFRONT_LINE_ITEMS,
        &LIST_LINE_ITEMS,
        &UPDATE,
    ],
    ..Group::DEFAULT
};

pub static ACCEPT: Operation = Operation {
    id: "PostQuotesQuoteAccept",
    command: "quotes accept",
    aliases: &[Alias::spelling("accept-quote")],
    about: "Accepts the specified quote",
    method: Post,
    path: "/v1/quotes/{quote}/accept",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::QUOTE, &super::flags::EXPAND_5D4B4118],
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
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,collection_method,currency,amount_subtotal,amount_total,application_fee_amount",
        schema: super::schemas::QUOTES_ACCEPT,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CANCEL: Operation = Operation {
    id: "PostQuotesQuoteCancel",
    command: "quotes cancel",
    aliases: &[Alias::spelling("cancel-quote")],
    about: "Cancels the quote",
    method: Post,
    path: "/v1/quotes/{quote}/cancel",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::QUOTE, &super::flags::EXPAND_5D4B4118],
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
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,collection_method,currency,amount_subtotal,amount_total,application_fee_amount",
        schema: super::schemas::QUOTES_ACCEPT,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostQuotes",
    command: "quotes create",
    about: "A quote models prices and services for a customer",
    description: "A quote models prices and services for a customer. Default options for header, description, \
        footer, and expires_at can be set in the dashboard via the quote template.",
    method: Post,
    path: "/v1/quotes",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::APPLICATION_FEE_AMOUNT_BF8F0B52,
        &super::flags::APPLICATION_FEE_PERCENT,
        &super::flags::AUTOMATIC_TAX_ENABLED,
        &super::flags::COLLECTION_METHOD,
        &super::flags::CUSTOMER_7EF5CC6F,
        &super::flags::DEFAULT_TAX_RATES_D1A0FF34,
        &super::flags::DESCRIPTION_9980D2B1,
        &super::flags::DISCOUNTS_9EDB683A,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::EXPIRES_AT,
        &super::flags::FOOTER_47B434FD,
        &Flag::new(
            "from-quote.is-revision",
            InBody("/from_quote/is_revision"),
            Boolean,
            "",
        ),
        &Flag::new("from-quote.quote", InBody("/from_quote/quote"), Text, ""),
        &super::flags::HEADER_PARAM,
        &super::flags::INVOICE_SETTINGS_DAYS_UNTIL_DUE,
        &super::flags::LINE_ITEMS,
        &super::flags::METADATA_2F571921,
        &super::flags::ON_BEHALF_OF_AB0DAC89,
        &super::flags::SUBSCRIPTION_DATA_DESCRIPTION,
        &super::flags::SUBSCRIPTION_DATA_EFFECTIVE_DATE,
        &super::flags::SUBSCRIPTION_DATA_TRIAL_PERIOD_DAYS,
        &Flag::new(
            "test-clock",
            InBody("/test_clock"),
            Text,
            "ID of the test clock to attach to the quote",
        ),
        &super::flags::TRANSFER_DATA_AMOUNT,
        &super::flags::TRANSFER_DATA_AMOUNT_PERCENT,
        &super::flags::TRANSFER_DATA_DESTINATION,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "application_fee_amount",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "application_fee_percent",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "automatic_tax",
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
                    name: "from_quote",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "invoice_settings",
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
                    name: "on_behalf_of",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "subscription_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "transfer_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"application_fee_amount":{"anyOf":[{"type":"integer"},
{"type":"string","enum":[""]}]},
"application_fee_percent":{"anyOf":[{"type":"number"},
{"type":"string","enum":[""]}]},
"automatic_tax":{"type":"object","properties":{"enabled":{"type":"boolean"}},
"required":["enabled"]},
"collection_method":{"type":"string","enum":["charge_automatically","send_invoice"]},
"customer":{"type":"string","maxLength":5000},
"default_tax_rates":{"anyOf":[{"type":"array","items":{"type":"string","maxLength":5000}},
{"type":"string","enum":[""]}]},
"description":{"type":"string","maxLength":500},
"discounts":{"anyOf":[{"type":"array","items":{"type":"object","properties":{"coupon":{"type":"string","maxLength":5000},
"discount":{"type":"string","maxLength":5000}}}},
{"type":"string","enum":[""]}]},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"expires_at":{"type":"integer"},
"footer":{"type":"string","maxLength":500},
"from_quote":{"type":"object","properties":{"is_revision":{"type":"boolean"},
"quote":{"type":"string","maxLength":5000}},
"required":["quote"]},
"header":{"type":"string","maxLength":50},
"invoice_settings":{"type":"object","properties":{"days_until_due":{"type":"integer"}}},
"line_items":{"type":"array","items":{"type":"object","properties":{"price":{"type":"string","maxLength":5000},
"price_data":{"type":"object","properties":{"currency":{"type":"string"},
"product":{"type":"string","maxLength":5000},
"recurring":{"type":"object","properties":{"interval":{"type":"string","enum":["day","month","week","year"]},
"interval_count":{"type":"integer"}},
"required":["interval"]},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive","unspecified"]},
"unit_amount":{"type":"integer"},
"unit_amount_decimal":{"type":"string","format":"decimal"}},
"required":["currency","product"]},
"quantity":{"type":"integer"},
"tax_rates":{"anyOf":[{"type":"array","items":{"type":"string","maxLength":5000}},
{"type":"string","enum":[""]}]}}}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"on_behalf_of":{"anyOf":[{"type":"string"},
{"type":"string","enum":[""]}]},
"subscription_data":{"type":"object","properties":{"description":{"type":"string","maxLength":500},
"effective_date":{"anyOf":[{"type":"string","enum":["current_period_end"],
"maxLength":5000},
{"type":"integer"},
{"type":"string","enum":[""]}]},
"trial_period_days":{"anyOf":[{"type":"integer"},
{"type":"string","enum":[""]}]}}},
"test_clock":{"type":"string","maxLength":5000},
"transfer_data":{"anyOf":[{"type":"object","properties":{"amount":{"type":"integer"},
"amount_percent":{"type":"number"},
"destination":{"type":"string"}},
"required":["destination"]},
{"type":"string","enum":[""]}]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,collection_method,currency,amount_subtotal,amount_total,application_fee_amount",
        schema: super::schemas::QUOTES_ACCEPT,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static FINALIZE: Operation = Operation {
    id: "PostQuotesQuoteFinalize",
    command: "quotes finalize",
    aliases: &[Alias::spelling("finalize-quote")],
    about: "Finalizes the quote",
    method: Post,
    path: "/v1/quotes/{quote}/finalize",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::QUOTE,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::EXPIRES_AT,
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
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"expires_at":{"type":"integer"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,collection_method,currency,amount_subtotal,amount_total,application_fee_amount",
        schema: super::schemas::QUOTES_ACCEPT,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetQuotesQuote",
    command: "quotes get",
    about: "Retrieves the quote with the given ID",
    method: Get,
    path: "/v1/quotes/{quote}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::QUOTE, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,collection_method,currency,amount_subtotal,amount_total,application_fee_amount",
        schema: super::schemas::QUOTES_ACCEPT,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET_PDF: Operation = Operation {
    id: "GetQuotesQuotePdf",
    command: "quotes get-pdf",
    about: "Download the PDF for a finalized quote",
    method: Get,
    path: "/v1/quotes/{quote}/pdf",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::QUOTE, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/pdf",
        schema: r#"{"type":"string","format":"binary"}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetQuotes",
    command: "quotes list",
    about: "Returns a list of your quotes",
    method: Get,
    path: "/v1/quotes",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "The ID of the customer whose quotes will be retrieved",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "The status of the quote",
            )
            .with(&[Values(&["accepted", "canceled", "draft", "open"])]),
        &Flag::new(
                "test-clock",
                Query("test_clock", Style::FORM),
                Text,
                "Provides a list of quotes that are associated with the specified test clock",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,number,status,collection_method,currency,amount_subtotal,amount_total,application_fee_amount",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount_subtotal":{"type":"integer"},
"amount_total":{"type":"integer"},
"application":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"application_fee_amount":{"type":["integer","null"]},
"application_fee_percent":{"type":["number","null"]},
"automatic_tax":{"type":"object","properties":{"enabled":{"type":"boolean"},
"status":{"type":["string","null"],
"enum":["complete","failed","requires_location_inputs"]}},
"required":["enabled"]},
"collection_method":{"type":"string","enum":["charge_automatically","send_invoice"]},
"computed":{"type":"object","properties":{"recurring":{},
"upfront":{}},
"required":["upfront"]},
"created":{"type":"integer"},
"currency":{"type":["string","null"]},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"default_tax_rates":{"type":"array","items":{}},
"description":{"type":["string","null"]},
"discounts":{"type":"array","items":{}},
"expires_at":{"type":"integer"},
"footer":{"type":["string","null"]},
"from_quote":{"type":["object","null"],
"properties":{"is_revision":{"type":"boolean"},
"quote":{}},
"required":["is_revision","quote"]},
"header":{"type":["string","null"]},
"id":{"type":"string"},
"invoice":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"invoice_settings":{"type":["object","null"],
"properties":{"days_until_due":{"type":["integer","null"]}}},
"line_items":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"number":{"type":["string","null"]},
"object":{"type":"string","enum":["quote"]},
"on_behalf_of":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"status":{"type":"string","enum":["accepted","canceled","draft","open"]},
"status_transitions":{"type":"object","properties":{"accepted_at":{"type":["integer","null"]},
"canceled_at":{"type":["integer","null"]},
"finalized_at":{"type":["integer","null"]}}},
"subscription":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"subscription_data":{"type":"object","properties":{"description":{"type":["string","null"]},
"effective_date":{"type":["integer","null"]},
"trial_period_days":{"type":["integer","null"]}}},
"subscription_schedule":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"test_clock":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"total_details":{"type":"object","properties":{"amount_discount":{"type":"integer"},
"amount_shipping":{"type":["integer","null"]},
"amount_tax":{"type":"integer"},
"breakdown":{}},
"required":["amount_discount","amount_tax"]},
"transfer_data":{"type":["object","null"],
"properties":{"amount":{"type":["integer","null"]},
"amount_percent":{"type":["number","null"]},
"destination":{}},
"required":["destination"]}},
"required":["amount_subtotal","amount_total","automatic_tax","collection_method","computed","created","discounts","expires_at","id","livemode","metadata","object","status","status_transitions","subscription_data","total_details"]}},
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

pub static LIST_COMPUTED_UPFRONT_LINE_ITEMS: Operation = Operation {
    id: "GetQuotesQuoteComputedUpfrontLineItems",
    command: "quotes list-computed-upfront-line-items",
    about: "When retrieving a quote, there is an includable computed.upfront.line_items property containing \
        the first handful of…",
    description: "When retrieving a quote, there is an includable computed.upfront.line_items property containing \
        the first handful of those items. There is also a URL where you can retrieve the full \
        (paginated) list of upfront line items.",
    method: Get,
    path: "/v1/quotes/{quote}/computed_upfront_line_items",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::QUOTE,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,currency,quantity,amount_discount,amount_subtotal,amount_tax,amount_total,price.id",
        schema: super::schemas::CHECKOUT_SESSIONS_LIST_LINE_ITEMS,
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
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST_LINE_ITEMS: Operation = Operation {
    id: "GetQuotesQuoteLineItems",
    command: "quotes list-line-items",
    aliases: &[Alias::spelling("get-line-items")],
    about: "When retrieving a quote, there is an includable line_items property containing the first \
        handful of those items",
    description: "When retrieving a quote, there is an includable line_items property containing the first \
        handful of those items. There is also a URL where you can retrieve the full (paginated) list of \
        line items.",
    method: Get,
    path: "/v1/quotes/{quote}/line_items",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::QUOTE,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,currency,quantity,amount_discount,amount_subtotal,amount_tax,amount_total,price.id",
        schema: super::schemas::CHECKOUT_SESSIONS_LIST_LINE_ITEMS,
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
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostQuotesQuote",
    command: "quotes update",
    about: "A quote models prices and services for a customer",
    method: Post,
    path: "/v1/quotes/{quote}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::QUOTE,
        &super::flags::APPLICATION_FEE_AMOUNT_BF8F0B52,
        &super::flags::APPLICATION_FEE_PERCENT,
        &super::flags::AUTOMATIC_TAX_ENABLED,
        &super::flags::COLLECTION_METHOD,
        &super::flags::CUSTOMER_7EF5CC6F,
        &super::flags::DEFAULT_TAX_RATES_D1A0FF34,
        &super::flags::DESCRIPTION_9980D2B1,
        &super::flags::DISCOUNTS_9EDB683A,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::EXPIRES_AT,
        &super::flags::FOOTER_47B434FD,
        &super::flags::HEADER_PARAM,
        &super::flags::INVOICE_SETTINGS_DAYS_UNTIL_DUE,
        &super::flags::LINE_ITEMS,
        &super::flags::METADATA_2F571921,
        &super::flags::ON_BEHALF_OF_AB0DAC89,
        &super::flags::SUBSCRIPTION_DATA_DESCRIPTION,
        &super::flags::SUBSCRIPTION_DATA_EFFECTIVE_DATE,
        &super::flags::SUBSCRIPTION_DATA_TRIAL_PERIOD_DAYS,
        &super::flags::TRANSFER_DATA_AMOUNT,
        &super::flags::TRANSFER_DATA_AMOUNT_PERCENT,
        &super::flags::TRANSFER_DATA_DESTINATION,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "application_fee_amount",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "application_fee_percent",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "automatic_tax",
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
                    name: "invoice_settings",
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
                    name: "on_behalf_of",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "subscription_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "transfer_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"application_fee_amount":{"anyOf":[{"type":"integer"},
{"type":"string","enum":[""]}]},
"application_fee_percent":{"anyOf":[{"type":"number"},
{"type":"string","enum":[""]}]},
"automatic_tax":{"type":"object","properties":{"enabled":{"type":"boolean"}},
"required":["enabled"]},
"collection_method":{"type":"string","enum":["charge_automatically","send_invoice"]},
"customer":{"type":"string","maxLength":5000},
"default_tax_rates":{"anyOf":[{"type":"array","items":{"type":"string","maxLength":5000}},
{"type":"string","enum":[""]}]},
"description":{"type":"string","maxLength":500},
"discounts":{"anyOf":[{"type":"array","items":{"type":"object","properties":{"coupon":{"type":"string","maxLength":5000},
"discount":{"type":"string","maxLength":5000}}}},
{"type":"string","enum":[""]}]},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"expires_at":{"type":"integer"},
"footer":{"type":"string","maxLength":500},
"header":{"type":"string","maxLength":50},
"invoice_settings":{"type":"object","properties":{"days_until_due":{"type":"integer"}}},
"line_items":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","maxLength":5000},
"price":{"type":"string","maxLength":5000},
"price_data":{"type":"object","properties":{"currency":{"type":"string"},
"product":{"type":"string","maxLength":5000},
"recurring":{"type":"object","properties":{"interval":{"type":"string","enum":["day","month","week","year"]},
"interval_count":{"type":"integer"}},
"required":["interval"]},
"tax_behavior":{"type":"string","enum":["exclusive","inclusive","unspecified"]},
"unit_amount":{"type":"integer"},
"unit_amount_decimal":{"type":"string","format":"decimal"}},
"required":["currency","product"]},
"quantity":{"type":"integer"},
"tax_rates":{"anyOf":[{"type":"array","items":{"type":"string","maxLength":5000}},
{"type":"string","enum":[""]}]}}}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"on_behalf_of":{"anyOf":[{"type":"string"},
{"type":"string","enum":[""]}]},
"subscription_data":{"type":"object","properties":{"description":{"type":"string","maxLength":500},
"effective_date":{"anyOf":[{"type":"string","enum":["current_period_end"],
"maxLength":5000},
{"type":"integer"},
{"type":"string","enum":[""]}]},
"trial_period_days":{"anyOf":[{"type":"integer"},
{"type":"string","enum":[""]}]}}},
"transfer_data":{"anyOf":[{"type":"object","properties":{"amount":{"type":"integer"},
"amount_percent":{"type":"number"},
"destination":{"type":"string"}},
"required":["destination"]},
{"type":"string","enum":[""]}]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,collection_method,currency,amount_subtotal,amount_total,application_fee_amount",
        schema: super::schemas::QUOTES_ACCEPT,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
