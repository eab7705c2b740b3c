//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "payment-sources",
    aliases: &[Alias::spelling("payment-source")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE, &VERIFY],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCustomersCustomerSources",
    command: "payment-sources create",
    about: "When you create a new credit card, you must specify a customer or recipient on which to create \
        it",
    description: "When you create a new credit card, you must specify a customer or recipient on which to create \
        it.\n\n\
        If the card’s owner has no default card, then the new card will become the default. However, if \
        the owner already has a default, then it will not change. To change the default, you should \
        update the customer to have a new default_source.",
    method: Post,
    path: "/v1/customers/{customer}/sources",
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
    id: "DeleteCustomersCustomerSourcesId",
    command: "payment-sources delete",
    about: "Delete a specified source for a given customer",
    method: Delete,
    path: "/v1/customers/{customer}/sources/{id}",
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
    id: "GetCustomersCustomerSourcesId",
    command: "payment-sources get",
    about: "Retrieve a specified source for a given customer",
    method: Get,
    path: "/v1/customers/{customer}/sources/{id}",
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
            .with(&[MaxLength(500)]),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,email,name,status,type,amount,currency,account_holder_name",
        schema: super::schemas::BANK_ACCOUNTS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCustomersCustomerSources",
    command: "payment-sources list",
    aliases: &[Alias::spelling("get-customers-customer")],
    about: "List sources for a specified customer",
    method: Get,
    path: "/v1/customers/{customer}/sources",
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
                "object",
                Query("object", Style::FORM),
                Text,
                "Filter sources according to a particular object type",
            )
            .with(&[MaxLength(5000)]),
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
        columns: "id,name,status,type,amount,currency,account_holder_name,account_holder_type",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"account":{},
"account_holder_name":{"type":["string","null"]},
"account_holder_type":{"type":["string","null"]},
"account_type":{"type":["string","null"]},
"available_payout_methods":{"type":["array","null"]},
"bank_name":{"type":["string","null"]},
"country":{"type":"string"},
"currency":{"type":"string"},
"customer":{},
"default_for_currency":{"type":["boolean","null"]},
"fingerprint":{"type":["string","null"]},
"future_requirements":{"type":["object","null"]},
"id":{"type":"string"},
"last4":{"type":"string"},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["bank_account"]},
"requirements":{"type":["object","null"]},
"routing_number":{"type":["string","null"]},
"status":{"type":"string"}},
"required":["country","currency","id","last4","object","status"]},
{"type":"object","properties":{"account":{},
"address_city":{"type":["string","null"]},
"address_country":{"type":["string","null"]},
"address_line1":{"type":["string","null"]},
"address_line1_check":{"type":["string","null"]},
"address_line2":{"type":["string","null"]},
"address_state":{"type":["string","null"]},
"address_zip":{"type":["string","null"]},
"address_zip_check":{"type":["string","null"]},
"available_payout_methods":{"type":["array","null"]},
"brand":{"type":"string"},
"country":{"type":["string","null"]},
"currency":{"type":["string","null"]},
"customer":{},
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
"required":["brand","exp_month","exp_year","funding","id","last4","object"]},
{"type":"object","properties":{"ach_credit_transfer":{"type":"object"},
"ach_debit":{"type":"object"},
"acss_debit":{"type":"object"},
"alipay":{"type":"object"},
"amount":{"type":["integer","null"]},
"au_becs_debit":{"type":"object"},
"bancontact":{"type":"object"},
"card":{"type":"object"},
"card_present":{"type":"object"},
"client_secret":{"type":"string"},
"code_verification":{"type":"object"},
"created":{"type":"integer"},
"currency":{"type":["string","null"]},
"customer":{"type":"string"},
"eps":{"type":"object"},
"flow":{"type":"string"},
"giropay":{"type":"object"},
"id":{"type":"string"},
"ideal":{"type":"object"},
"klarna":{"type":"object"},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"multibanco":{"type":"object"},
"object":{"type":"string","enum":["source"]},
"owner":{"type":["object","null"]},
"p24":{"type":"object"},
"receiver":{"type":"object"},
"redirect":{"type":"object"},
"sepa_debit":{"type":"object"},
"sofort":{"type":"object"},
"source_order":{"type":"object"},
"statement_descriptor":{"type":["string","null"]},
"status":{"type":"string"},
"three_d_secure":{"type":"object"},
"type":{"type":"string","enum":["ach_credit_transfer","ach_debit","acss_debit","alipay","au_becs_debit","bancontact","card","card_present","eps","giropay","ideal","klarna","multibanco","p24","sepa_debit","sofort","three_d_secure","wechat"]},
"usage":{"type":["string","null"]},
"wechat":{"type":"object"}},
"required":["client_secret","created","flow","id","livemode","object","status","type"]}]}},
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
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostCustomersCustomerSourcesId",
    command: "payment-sources update",
    about: "Update a specified source for a given customer",
    method: Post,
    path: "/v1/customers/{customer}/sources/{id}",
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

pub static VERIFY: Operation = Operation {
    id: "PostCustomersCustomerSourcesIdVerify",
    command: "payment-sources verify",
    aliases: &[Alias::spelling("verify-payment-source")],
    about: "Verify a specified bank account for a given customer",
    method: Post,
    path: "/v1/customers/{customer}/sources/{id}/verify",
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
            "amounts",
            InBody("/amounts"),
            List(&Integer),
            "Two positive integers, in cents, equal to the values of the microdeposits sent to the bank \
        account",
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
                    name: "amounts",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
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
        columns: "id,status,currency,account_holder_name,account_holder_type,account_type,bank_name,country",
        schema: super::schemas::BANK_ACCOUNTS_GET,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
