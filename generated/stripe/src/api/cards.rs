//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "cards",
    aliases: &[Alias::spelling("card")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCustomersCustomerCards",
    command: "cards create",
    about: "When you create a new credit card, you must specify a customer or recipient on which to create \
        it",
    description: "When you create a new credit card, you must specify a customer or recipient on which to create \
        it.\n\n\
        If the card’s owner has no default card, then the new card will become the default. However, if \
        the owner already has a default, then it will not change. To change the default, you should \
        update the customer to have a new default_source.",
    method: Post,
    path: "/v1/customers/{customer}/cards",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "alipay-account",
                InBody("/alipay_account"),
                Text,
                "A token returned by Stripe.js representing the user’s Alipay account details",
            )
            .with(&[MaxLength(5000)]),
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
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
                "source",
                InBody("/source"),
                Text,
                "Please refer to full documentation instead",
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
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,email,name,status,type,amount,currency,account_holder_name",
        schema: super::schemas::BANK_ACCOUNTS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteCustomersCustomerCardsId",
    command: "cards delete",
    about: "Delete a specified source for a given customer",
    method: Delete,
    path: "/v1/customers/{customer}/cards/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("id", Path("id", Style::SIMPLE), Text, "").required(),
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
        schema: super::schemas::BANK_ACCOUNTS_DELETE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetCustomersCustomerCardsId",
    command: "cards get",
    about: "You can always see the 10 most recent cards directly on a customer",
    description: "You can always see the 10 most recent cards directly on a customer; this method lets you \
        retrieve details about a specific card stored on the customer.",
    method: Get,
    path: "/v1/customers/{customer}/cards/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("id", Path("id", Style::SIMPLE), Text, "")
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
        columns: "id,name,status,currency,address_state,address_city,address_country,address_line1",
        schema: r#"{"type":"object","properties":{"account":{"anyOf":[{"type":"string"},
{"type":"object","properties":{"business_profile":{"type":["object","null"]},
"business_type":{"type":["string","null"],
"enum":["company","government_entity","individual","non_profit"]},
"capabilities":{"type":"object"},
"charges_enabled":{"type":"boolean"},
"company":{"type":"object"},
"controller":{"type":"object"},
"country":{"type":"string"},
"created":{"type":"integer"},
"default_currency":{"type":"string"},
"details_submitted":{"type":"boolean"},
"email":{"type":["string","null"]},
"external_accounts":{"type":"object"},
"future_requirements":{"type":"object"},
"id":{"type":"string"},
"individual":{"type":"object"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["account"]},
"payouts_enabled":{"type":"boolean"},
"requirements":{"type":"object"},
"settings":{"type":["object","null"]},
"tos_acceptance":{"type":"object"},
"type":{"type":"string","enum":["custom","express","standard"]}},
"required":["id","object"]}]},
"address_city":{"type":["string","null"]},
"address_country":{"type":["string","null"]},
"address_line1":{"type":["string","null"]},
"address_line1_check":{"type":["string","null"]},
"address_line2":{"type":["string","null"]},
"address_state":{"type":["string","null"]},
"address_zip":{"type":["string","null"]},
"address_zip_check":{"type":["string","null"]},
"available_payout_methods":{"type":["array","null"],
"items":{"type":"string","enum":["instant","standard"]}},
"brand":{"type":"string"},
"country":{"type":["string","null"]},
"currency":{"type":["string","null"]},
"customer":{"anyOf":[{"type":"string"},
{"type":"object","properties":{"address":{"type":["object","null"]},
"balance":{"type":"integer"},
"cash_balance":{"type":["object","null"]},
"created":{"type":"integer"},
"currency":{"type":["string","null"]},
"default_source":{},
"delinquent":{"type":["boolean","null"]},
"description":{"type":["string","null"]},
"discount":{"type":["object","null"]},
"email":{"type":["string","null"]},
"id":{"type":"string"},
"invoice_credit_balance":{"type":"object"},
"invoice_prefix":{"type":["string","null"]},
"invoice_settings":{"type":"object"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"name":{"type":["string","null"]},
"next_invoice_sequence":{"type":"integer"},
"object":{"type":"string","enum":["customer"]},
"phone":{"type":["string","null"]},
"preferred_locales":{"type":["array","null"]},
"shipping":{"type":["object","null"]},
"sources":{"type":"object"},
"subscriptions":{"type":"object"},
"tax":{"type":"object"},
"tax_exempt":{"type":["string","null"],
"enum":["exempt","none","reverse"]},
"tax_ids":{"type":"object"},
"test_clock":{}},
"required":["created","id","livemode","object"]},
{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["customer"]}},
"required":["deleted","id","object"]}]},
"cvc_check":{"type":["string","null"]},
"default_for_currency":{"type":["boolean","null"]},
"dynamic_last4":{"type":["string","null"]},
"exp_month":{"type":"integer"},
"exp_year":{"type":"integer"},
"fingerprint":{"type":["string","null"]},
"funding":{"type":"string"},
"id":{"type":"string"},
"last4":{"type":"string"},
"metadata":{"type":["object","null"]},
"name":{"type":["string","null"]},
"object":{"type":"string","enum":["card"]},
"status":{"type":["string","null"]},
"tokenization_method":{"type":["string","null"]}},
"required":["brand","exp_month","exp_year","funding","id","last4","object"]}"#,
        ..Output::NONE
    },
    deprecated: true,
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCustomersCustomerCards",
    command: "cards list",
    aliases: &[Alias::spelling("get-customers-customer")],
    about: "You can see a list of the cards belonging to a customer",
    description: "You can see a list of the cards belonging to a customer. Note that the 10 most recent sources \
        are always available on the Customer object. If you need more than those 10, you can use this \
        API method and the limit and starting_after parameters to page through additional cards.",
    method: Get,
    path: "/v1/customers/{customer}/cards",
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
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,name,status,currency,address_state,address_city,address_country,address_line1",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"account":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"address_city":{"type":["string","null"]},
"address_country":{"type":["string","null"]},
"address_line1":{"type":["string","null"]},
"address_line1_check":{"type":["string","null"]},
"address_line2":{"type":["string","null"]},
"address_state":{"type":["string","null"]},
"address_zip":{"type":["string","null"]},
"address_zip_check":{"type":["string","null"]},
"available_payout_methods":{"type":["array","null"],
"items":{"type":"string","enum":["instant","standard"]}},
"brand":{"type":"string"},
"country":{"type":["string","null"]},
"currency":{"type":["string","null"]},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"cvc_check":{"type":["string","null"]},
"default_for_currency":{"type":["boolean","null"]},
"dynamic_last4":{"type":["string","null"]},
"exp_month":{"type":"integer"},
"exp_year":{"type":"integer"},
"fingerprint":{"type":["string","null"]},
"funding":{"type":"string"},
"id":{"type":"string"},
"last4":{"type":"string"},
"metadata":{"type":["object","null"]},
"name":{"type":["string","null"]},
"object":{"type":"string","enum":["card"]},
"status":{"type":["string","null"]},
"tokenization_method":{"type":["string","null"]}},
"required":["brand","exp_month","exp_year","funding","id","last4","object"]}},
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
    deprecated: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostCustomersCustomerCardsId",
    command: "cards update",
    about: "Update a specified source for a given customer",
    method: Post,
    path: "/v1/customers/{customer}/cards/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("customer", Path("customer", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("id", Path("id", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "account-holder-name",
                InBody("/account_holder_name"),
                Text,
                "The name of the person or business that owns the bank account",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "account-holder-type",
                InBody("/account_holder_type"),
                Text,
                "The type of entity that holds the account",
            )
            .with(&[Values(&["company", "individual"]), MaxLength(5000)]),
        Flag::new(
                "address-city",
                InBody("/address_city"),
                Text,
                "City/District/Suburb/Town/Village",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "address-country",
                InBody("/address_country"),
                Text,
                "Billing address country, if provided when creating card",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "address-line1",
                InBody("/address_line1"),
                Text,
                "Address line 1 (Street address/PO Box/Company name)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "address-line2",
                InBody("/address_line2"),
                Text,
                "Address line 2 (Apartment/Suite/Unit/Building)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "address-state",
                InBody("/address_state"),
                Text,
                "State/County/Province/Region",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("address-zip", InBody("/address_zip"), Text, "ZIP or postal code")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "exp-month",
                InBody("/exp_month"),
                Text,
                "Two digit number representing the card’s expiration month",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "exp-year",
                InBody("/exp_year"),
                Text,
                "Four digit number representing the card’s expiration year",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new("name", InBody("/name"), Text, "Cardholder name")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.city", InBody("/owner/address/city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.country", InBody("/owner/address/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.line1", InBody("/owner/address/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.line2", InBody("/owner/address/line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "owner.address.postal-code",
                InBody("/owner/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("owner.address.state", InBody("/owner/address/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.email", InBody("/owner/email"), Text, ""),
        Flag::new("owner.name", InBody("/owner/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("owner.phone", InBody("/owner/phone"), Text, "")
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
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "owner",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,status,type,amount,currency,account_holder_name,account_holder_type",
        schema: super::schemas::BANK_ACCOUNTS_UPDATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
