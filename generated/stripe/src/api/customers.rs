//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "customers",
    aliases: &[Alias::spelling("customer")],
    groups: &[&super::customers_subscriptions::GROUP],
    operations: &[
        &CREATE,
        &DELETE,
        &DELETE_DISCOUNT,
        &GET,
        &GET_DISCOUNT,
        &GET_PAYMENT_METHOD,
        &LIST,
        &LIST_PAYMENT_METHODS,
        &SEARCH,
        &UPDATE,
    ],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCustomers",
    command: "customers create",
    about: "Creates a new customer object",
    method: Post,
    path: "/v1/customers",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("address.city", InBody("/address/city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.country", InBody("/address/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.line1", InBody("/address/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.line2", InBody("/address/line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.postal-code", InBody("/address/postal_code"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.state", InBody("/address/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
            "balance",
            InBody("/balance"),
            Integer,
            "An integer amount in cents (or local equivalent) that represents the customer's current balance",
        ),
        Flag::new(
                "cash-balance.settings.reconciliation-mode",
                InBody("/cash_balance/settings/reconciliation_mode"),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "manual", "merchant_default"])]),
        Flag::new("coupon", InBody("/coupon"), Text, "").with(&[MaxLength(5000)]),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string that you can attach to a customer object",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("email", InBody("/email"), Text, "Customer's email address")
            .with(&[MaxLength(512)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "invoice-prefix",
                InBody("/invoice_prefix"),
                Text,
                "The prefix for the customer used to generate unique invoice numbers",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "invoice-settings.custom-fields",
            InBody("/invoice_settings/custom_fields"),
            List(&Object),
            "",
        ),
        Flag::new(
                "invoice-settings.default-payment-method",
                InBody("/invoice_settings/default_payment_method"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "invoice-settings.footer",
                InBody("/invoice_settings/footer"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "invoice-settings.rendering-options.amount-tax-display",
                InBody("/invoice_settings/rendering_options/amount_tax_display"),
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
                "name",
                InBody("/name"),
                Text,
                "The customer's full name or business name",
            )
            .with(&[MaxLength(256)]),
        Flag::new(
            "next-invoice-sequence",
            InBody("/next_invoice_sequence"),
            Integer,
            "The sequence to be used on the customer's next invoice",
        ),
        Flag::new("payment-method", InBody("/payment_method"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("phone", InBody("/phone"), Text, "The customer's phone number")
            .with(&[MaxLength(20)]),
        Flag::new(
            "preferred-locales",
            InBody("/preferred_locales"),
            List(&Text),
            "Customer's preferred languages, ordered by preference",
        ),
        Flag::new(
                "promotion-code",
                InBody("/promotion_code"),
                Text,
                "The API ID of a promotion code to apply to the customer",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.address.city", InBody("/shipping/address/city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping.address.country",
                InBody("/shipping/address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.address.line1", InBody("/shipping/address/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.address.line2", InBody("/shipping/address/line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping.address.postal-code",
                InBody("/shipping/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.address.state", InBody("/shipping/address/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.name", InBody("/shipping/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.phone", InBody("/shipping/phone"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("source", InBody("/source"), Text, "").with(&[MaxLength(5000)]),
        Flag::new(
                "tax-exempt",
                InBody("/tax_exempt"),
                Text,
                "The customer's tax exemption",
            )
            .with(&[Values(&["", "exempt", "none", "reverse"])]),
        Flag::new(
            "tax-id-data",
            InBody("/tax_id_data"),
            List(&Object),
            "The customer's tax IDs",
        ),
        Flag::new("tax.ip-address", InBody("/tax/ip_address"), Text, ""),
        Flag::new(
                "test-clock",
                InBody("/test_clock"),
                Text,
                "ID of the test clock to attach to the customer",
            )
            .with(&[MaxLength(5000)]),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "address",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "cash_balance",
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
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "preferred_locales",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax_id_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,email,name,tax_exempt,balance,currency,delinquent,invoice_prefix",
        schema: super::schemas::CUSTOMERS_CREATE,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteCustomersCustomer",
    command: "customers delete",
    about: "Permanently deletes a customer",
    description: "Permanently deletes a customer. It cannot be undone. Also immediately cancels any active \
        subscriptions on the customer.",
    method: Delete,
    path: "/v1/customers/{customer}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["customer"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static DELETE_DISCOUNT: Operation = Operation {
    id: "DeleteCustomersCustomerDiscount",
    command: "customers delete-discount",
    about: "Removes the currently applied discount on a customer",
    method: Delete,
    path: "/v1/customers/{customer}/discount",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
    ],
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
    id: "GetCustomersCustomer",
    command: "customers get",
    about: "Retrieves a Customer object",
    method: Get,
    path: "/v1/customers/{customer}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
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
        columns: "id,email,name,deleted,tax_exempt,balance,currency,delinquent",
        schema: r#"{"anyOf":[{"type":"object","properties":{"address":{"type":["object","null"],
"properties":{"city":{"type":["string","null"]},
"country":{"type":["string","null"]},
"line1":{"type":["string","null"]},
"line2":{"type":["string","null"]},
"postal_code":{"type":["string","null"]},
"state":{"type":["string","null"]}}},
"balance":{"type":"integer"},
"cash_balance":{"type":["object","null"],
"properties":{"available":{"type":["object","null"]},
"customer":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["cash_balance"]},
"settings":{"type":"object"}},
"required":["customer","livemode","object","settings"]},
"created":{"type":"integer"},
"currency":{"type":["string","null"]},
"default_source":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"},
{"type":"object"}]},
"delinquent":{"type":["boolean","null"]},
"description":{"type":["string","null"]},
"discount":{"type":["object","null"],
"properties":{"checkout_session":{"type":["string","null"]},
"coupon":{"type":"object"},
"customer":{},
"end":{"type":["integer","null"]},
"id":{"type":"string"},
"invoice":{"type":["string","null"]},
"invoice_item":{"type":["string","null"]},
"object":{"type":"string","enum":["discount"]},
"promotion_code":{},
"start":{"type":"integer"},
"subscription":{"type":["string","null"]}},
"required":["coupon","id","object","start"]},
"email":{"type":["string","null"]},
"id":{"type":"string"},
"invoice_credit_balance":{"type":"object"},
"invoice_prefix":{"type":["string","null"]},
"invoice_settings":{"type":"object","properties":{"custom_fields":{"type":["array","null"]},
"default_payment_method":{},
"footer":{"type":["string","null"]},
"rendering_options":{"type":["object","null"]}}},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"name":{"type":["string","null"]},
"next_invoice_sequence":{"type":"integer"},
"object":{"type":"string","enum":["customer"]},
"phone":{"type":["string","null"]},
"preferred_locales":{"type":["array","null"],
"items":{"type":"string"}},
"shipping":{"type":["object","null"],
"properties":{"address":{"type":"object"},
"carrier":{"type":["string","null"]},
"name":{"type":"string"},
"phone":{"type":["string","null"]},
"tracking_number":{"type":["string","null"]}}},
"sources":{"type":"object","properties":{"data":{"type":"array"},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"subscriptions":{"type":"object","properties":{"data":{"type":"array"},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"tax":{"type":"object","properties":{"automatic_tax":{"type":"string","enum":["failed","not_collecting","supported","unrecognized_location"]},
"ip_address":{"type":["string","null"]},
"location":{"type":["object","null"]}},
"required":["automatic_tax"]},
"tax_exempt":{"type":["string","null"],
"enum":["exempt","none","reverse"]},
"tax_ids":{"type":"object","properties":{"data":{"type":"array"},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"test_clock":{"anyOf":[{"type":"string"},
{"type":"object"}]}},
"required":["created","id","livemode","object"]},
{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["customer"]}},
"required":["deleted","id","object"]}]}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET_DISCOUNT: Operation = Operation {
    id: "GetCustomersCustomerDiscount",
    command: "customers get-discount",
    about: "GET /v1/customers/{customer}/discount",
    method: Get,
    path: "/v1/customers/{customer}/discount",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
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
        columns: "id,checkout_session,end,invoice,invoice_item,start,subscription,coupon.name",
        schema: super::schemas::CUSTOMERS_GET_DISCOUNT,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET_PAYMENT_METHOD: Operation = Operation {
    id: "GetCustomersCustomerPaymentMethodsPaymentMethod",
    command: "customers get-payment-method",
    about: "Retrieves a PaymentMethod object for a given Customer",
    method: Get,
    path: "/v1/customers/{customer}/payment_methods/{payment_method}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("payment-method", Path("payment_method", Style::SIMPLE), Text, "")
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
        columns: "id,type,livemode,billing_details.name,object,created",
        schema: super::schemas::CUSTOMERS_GET_PAYMENT_METHOD,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCustomers",
    command: "customers list",
    about: "Returns a list of your customers",
    description: "Returns a list of your customers. The customers are returned sorted by creation date, with the \
        most recent customers appearing first.",
    method: Get,
    path: "/v1/customers",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "",
        ),
        Flag::new(
                "email",
                Query("email", Style::FORM),
                Text,
                "A case-sensitive filter on the list based on the customer's email field",
            )
            .with(&[MaxLength(512)]),
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
                "test-clock",
                Query("test_clock", Style::FORM),
                Text,
                "Provides a list of customers that are associated with the specified test clock",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,email,name,tax_exempt,balance,currency,delinquent,invoice_prefix",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"address":{"type":["object","null"],
"properties":{"city":{"type":["string","null"]},
"country":{"type":["string","null"]},
"line1":{"type":["string","null"]},
"line2":{"type":["string","null"]},
"postal_code":{"type":["string","null"]},
"state":{"type":["string","null"]}}},
"balance":{"type":"integer"},
"cash_balance":{"type":["object","null"],
"properties":{"available":{},
"customer":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["cash_balance"]},
"settings":{}},
"required":["customer","livemode","object","settings"]},
"created":{"type":"integer"},
"currency":{"type":["string","null"]},
"default_source":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"},
{"type":"object"}]},
"delinquent":{"type":["boolean","null"]},
"description":{"type":["string","null"]},
"discount":{"type":["object","null"],
"properties":{"checkout_session":{"type":["string","null"]},
"coupon":{},
"customer":{},
"end":{"type":["integer","null"]},
"id":{"type":"string"},
"invoice":{"type":["string","null"]},
"invoice_item":{"type":["string","null"]},
"object":{"type":"string","enum":["discount"]},
"promotion_code":{},
"start":{"type":"integer"},
"subscription":{"type":["string","null"]}},
"required":["coupon","id","object","start"]},
"email":{"type":["string","null"]},
"id":{"type":"string"},
"invoice_credit_balance":{"type":"object"},
"invoice_prefix":{"type":["string","null"]},
"invoice_settings":{"type":"object","properties":{"custom_fields":{},
"default_payment_method":{},
"footer":{"type":["string","null"]},
"rendering_options":{}}},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"name":{"type":["string","null"]},
"next_invoice_sequence":{"type":"integer"},
"object":{"type":"string","enum":["customer"]},
"phone":{"type":["string","null"]},
"preferred_locales":{"type":["array","null"],
"items":{"type":"string"}},
"shipping":{"type":["object","null"],
"properties":{"address":{},
"carrier":{"type":["string","null"]},
"name":{"type":"string"},
"phone":{"type":["string","null"]},
"tracking_number":{"type":["string","null"]}}},
"sources":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"subscriptions":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"tax":{"type":"object","properties":{"automatic_tax":{"type":"string","enum":["failed","not_collecting","supported","unrecognized_location"]},
"ip_address":{"type":["string","null"]},
"location":{}},
"required":["automatic_tax"]},
"tax_exempt":{"type":["string","null"],
"enum":["exempt","none","reverse"]},
"tax_ids":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"test_clock":{"anyOf":[{"type":"string"},
{"type":"object"}]}},
"required":["created","id","livemode","object"]}},
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

pub static LIST_PAYMENT_METHODS: Operation = Operation {
    id: "GetCustomersCustomerPaymentMethods",
    command: "customers list-payment-methods",
    aliases: &[Alias::spelling("get-payment-methods")],
    about: "Returns a list of PaymentMethods for a given Customer",
    method: Get,
    path: "/v1/customers/{customer}/payment_methods",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "ending-before",
            Query("ending_before", Style::FORM),
            Text,
            "A cursor for use in pagination",
        ),
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
        ),
        Flag::new(
                "type",
                Query("type", Style::FORM),
                Text,
                "An optional filter on the list, based on the object type field",
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
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,livemode,billing_details.name,object,created",
        schema: super::schemas::CUSTOMERS_LIST_PAYMENT_METHODS,
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

pub static SEARCH: Operation = Operation {
    id: "GetCustomersSearch",
    command: "customers search",
    aliases: &[Alias::spelling("get-search"), Alias::spelling("search-customer")],
    about: "Search for customers you’ve previously created using Stripe’s Search Query Language",
    description: "Search for customers you’ve previously created using Stripe’s Search Query Language. Don’t use \
        search in read-after-write flows where strict consistency is necessary. Under normal operating \
        conditions, data is searchable in less than a minute. Occasionally, propagation of new or \
        updated data can be up to an hour behind during outages. Search functionality is not available \
        to merchants in India.",
    method: Get,
    path: "/v1/customers/search",
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
        columns: "id,email,name,tax_exempt,balance,currency,delinquent,invoice_prefix",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"address":{"type":["object","null"],
"properties":{"city":{"type":["string","null"]},
"country":{"type":["string","null"]},
"line1":{"type":["string","null"]},
"line2":{"type":["string","null"]},
"postal_code":{"type":["string","null"]},
"state":{"type":["string","null"]}}},
"balance":{"type":"integer"},
"cash_balance":{"type":["object","null"],
"properties":{"available":{},
"customer":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["cash_balance"]},
"settings":{}},
"required":["customer","livemode","object","settings"]},
"created":{"type":"integer"},
"currency":{"type":["string","null"]},
"default_source":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"},
{"type":"object"}]},
"delinquent":{"type":["boolean","null"]},
"description":{"type":["string","null"]},
"discount":{"type":["object","null"],
"properties":{"checkout_session":{"type":["string","null"]},
"coupon":{},
"customer":{},
"end":{"type":["integer","null"]},
"id":{"type":"string"},
"invoice":{"type":["string","null"]},
"invoice_item":{"type":["string","null"]},
"object":{"type":"string","enum":["discount"]},
"promotion_code":{},
"start":{"type":"integer"},
"subscription":{"type":["string","null"]}},
"required":["coupon","id","object","start"]},
"email":{"type":["string","null"]},
"id":{"type":"string"},
"invoice_credit_balance":{"type":"object"},
"invoice_prefix":{"type":["string","null"]},
"invoice_settings":{"type":"object","properties":{"custom_fields":{},
"default_payment_method":{},
"footer":{"type":["string","null"]},
"rendering_options":{}}},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"name":{"type":["string","null"]},
"next_invoice_sequence":{"type":"integer"},
"object":{"type":"string","enum":["customer"]},
"phone":{"type":["string","null"]},
"preferred_locales":{"type":["array","null"],
"items":{"type":"string"}},
"shipping":{"type":["object","null"],
"properties":{"address":{},
"carrier":{"type":["string","null"]},
"name":{"type":"string"},
"phone":{"type":["string","null"]},
"tracking_number":{"type":["string","null"]}}},
"sources":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"subscriptions":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"tax":{"type":"object","properties":{"automatic_tax":{"type":"string","enum":["failed","not_collecting","supported","unrecognized_location"]},
"ip_address":{"type":["string","null"]},
"location":{}},
"required":["automatic_tax"]},
"tax_exempt":{"type":["string","null"],
"enum":["exempt","none","reverse"]},
"tax_ids":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"test_clock":{"anyOf":[{"type":"string"},
{"type":"object"}]}},
"required":["created","id","livemode","object"]}},
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

pub static UPDATE: Operation = Operation {
    id: "PostCustomersCustomer",
    command: "customers update",
    about: "Updates the specified customer by setting the values of the parameters passed",
    description: "Updates the specified customer by setting the values of the parameters passed. Any parameters \
        not provided will be left unchanged. For example, if you pass the source parameter, that \
        becomes the customer’s active source (e.g., a card) to be used for all charges in the future. \
        When you update a customer to a new valid card source by passing the source parameter: for each \
        of the customer’s current subscriptions, if the subscription bills automatically and is in the \
        past_due state, then the latest open invoice for the subscription with automatic collection \
        enabled will be retried. This retry will not count as an automatic retry, and will not affect \
        the next regularly scheduled payment for the invoice. Changing the default_source for a \
        customer will not trigger this behavior.\n\n\
        This request accepts mostly the same arguments as the customer creation call.",
    method: Post,
    path: "/v1/customers/{customer}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("address.city", InBody("/address/city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.country", InBody("/address/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.line1", InBody("/address/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.line2", InBody("/address/line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.postal-code", InBody("/address/postal_code"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.state", InBody("/address/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
            "balance",
            InBody("/balance"),
            Integer,
            "An integer amount in cents (or local equivalent) that represents the customer's current balance",
        ),
        Flag::new(
            "bank-account",
            InBody("/bank_account"),
            Text,
            "Either a token, like the ones returned by Stripe.js, or a dictionary containing a user's bank \
        account details",
        ),
        Flag::new(
                "bank-account.account-holder-name",
                InBody("/bank_account/account_holder_name"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "bank-account.account-holder-type",
                InBody("/bank_account/account_holder_type"),
                Text,
                "",
            )
            .with(&[Values(&["company", "individual"]), MaxLength(5000)]),
        Flag::new(
                "bank-account.account-number",
                InBody("/bank_account/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("bank-account.country", InBody("/bank_account/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("bank-account.currency", InBody("/bank_account/currency"), Text, ""),
        Flag::new("bank-account.object", InBody("/bank_account/object"), Text, "")
            .with(&[Values(&["bank_account"]), MaxLength(5000)]),
        Flag::new(
                "bank-account.routing-number",
                InBody("/bank_account/routing_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "card",
            InBody("/card"),
            Text,
            "A token, like the ones returned by Stripe.js",
        ),
        Flag::new("card.address-city", InBody("/card/address_city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("card.address-country", InBody("/card/address_country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("card.address-line1", InBody("/card/address_line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("card.address-line2", InBody("/card/address_line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("card.address-state", InBody("/card/address_state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("card.address-zip", InBody("/card/address_zip"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("card.cvc", InBody("/card/cvc"), Text, "").with(&[MaxLength(5000)]),
        Flag::new("card.exp-month", InBody("/card/exp_month"), Integer, ""),
        Flag::new("card.exp-year", InBody("/card/exp_year"), Integer, ""),
        Flag::new("card.metadata", InBody("/card/metadata"), Map(&Text), ""),
        Flag::new("card.name", InBody("/card/name"), Text, "").with(&[MaxLength(5000)]),
        Flag::new("card.number", InBody("/card/number"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("card.object", InBody("/card/object"), Text, "")
            .with(&[Values(&["card"]), MaxLength(5000)]),
        Flag::new(
                "cash-balance.settings.reconciliation-mode",
                InBody("/cash_balance/settings/reconciliation_mode"),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "manual", "merchant_default"])]),
        Flag::new("coupon", InBody("/coupon"), Text, "").with(&[MaxLength(5000)]),
        Flag::new(
                "default-alipay-account",
                InBody("/default_alipay_account"),
                Text,
                "ID of Alipay account to make the customer's new default for invoice payments",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "default-bank-account",
                InBody("/default_bank_account"),
                Text,
                "ID of bank account to make the customer's new default for invoice payments",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "default-card",
                InBody("/default_card"),
                Text,
                "ID of card to make the customer's new default for invoice payments",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "default-source",
                InBody("/default_source"),
                Text,
                "If you are using payment methods created via the PaymentMethods API, see the \
        invoice_settings.default_payment_method…",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string that you can attach to a customer object",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("email", InBody("/email"), Text, "Customer's email address")
            .with(&[MaxLength(512)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "invoice-prefix",
                InBody("/invoice_prefix"),
                Text,
                "The prefix for the customer used to generate unique invoice numbers",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "invoice-settings.custom-fields",
            InBody("/invoice_settings/custom_fields"),
            List(&Object),
            "",
        ),
        Flag::new(
                "invoice-settings.default-payment-method",
                InBody("/invoice_settings/default_payment_method"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "invoice-settings.footer",
                InBody("/invoice_settings/footer"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "invoice-settings.rendering-options.amount-tax-display",
                InBody("/invoice_settings/rendering_options/amount_tax_display"),
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
                "name",
                InBody("/name"),
                Text,
                "The customer's full name or business name",
            )
            .with(&[MaxLength(256)]),
        Flag::new(
            "next-invoice-sequence",
            InBody("/next_invoice_sequence"),
            Integer,
            "The sequence to be used on the customer's next invoice",
        ),
        Flag::new("phone", InBody("/phone"), Text, "The customer's phone number")
            .with(&[MaxLength(20)]),
        Flag::new(
            "preferred-locales",
            InBody("/preferred_locales"),
            List(&Text),
            "Customer's preferred languages, ordered by preference",
        ),
        Flag::new(
                "promotion-code",
                InBody("/promotion_code"),
                Text,
                "The API ID of a promotion code to apply to the customer",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.address.city", InBody("/shipping/address/city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping.address.country",
                InBody("/shipping/address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.address.line1", InBody("/shipping/address/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.address.line2", InBody("/shipping/address/line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping.address.postal-code",
                InBody("/shipping/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.address.state", InBody("/shipping/address/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.name", InBody("/shipping/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.phone", InBody("/shipping/phone"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("source", InBody("/source"), Text, "").with(&[MaxLength(5000)]),
        Flag::new(
                "tax-exempt",
                InBody("/tax_exempt"),
                Text,
                "The customer's tax exemption",
            )
            .with(&[Values(&["", "exempt", "none", "reverse"])]),
        Flag::new("tax.ip-address", InBody("/tax/ip_address"), Text, ""),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "address",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "bank_account",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "card",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "cash_balance",
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
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "preferred_locales",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tax",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,email,name,tax_exempt,balance,currency,delinquent,invoice_prefix",
        schema: super::schemas::CUSTOMERS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
