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
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::ALIPAY_ACCOUNT,
        &super::flags::BANK_ACCOUNT,
        &super::flags::BANK_ACCOUNT_ACCOUNT_HOLDER_NAME,
        &super::flags::BANK_ACCOUNT_ACCOUNT_HOLDER_TYPE,
        &super::flags::BANK_ACCOUNT_ACCOUNT_NUMBER,
        &super::flags::BANK_ACCOUNT_COUNTRY,
        &super::flags::BANK_ACCOUNT_CURRENCY,
        &super::flags::BANK_ACCOUNT_OBJECT,
        &super::flags::BANK_ACCOUNT_ROUTING_NUMBER,
        &super::flags::CARD_8DB2D066,
        &super::flags::CARD_ADDRESS_CITY,
        &super::flags::CARD_ADDRESS_COUNTRY,
        &super::flags::CARD_ADDRESS_LINE1,
        &super::flags::CARD_ADDRESS_LINE2,
        &super::flags::CARD_ADDRESS_STATE,
        &super::flags::CARD_ADDRESS_ZIP,
        &super::flags::CARD_CVC,
        &super::flags::CARD_EXP_MONTH,
        &super::flags::CARD_EXP_YEAR,
        &super::flags::CARD_METADATA,
        &super::flags::CARD_NAME,
        &super::flags::CARD_NUMBER,
        &super::flags::CARD_OBJECT,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &super::flags::SOURCE_1EC993C4,
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
            schema: super::schemas::BANK_ACCOUNTS_CREATE,
            ..Body::DEFAULT
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
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::ID_8C68B82E,
        &super::flags::EXPAND_5D4B4118,
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
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
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
        &super::flags::CUSTOMER_57BEE8B0,
        &Flag::new("id", Path("id", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(500)]),
        &super::flags::EXPAND_51F06DB8,
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
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::ENDING_BEFORE_6F5E8D48,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
                "object",
                Query("object", Style::FORM),
                Text,
                "Filter sources according to a particular object type",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::STARTING_AFTER_E1F02050,
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
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::ID_4DA3794B,
        &super::flags::ACCOUNT_HOLDER_NAME,
        &super::flags::ACCOUNT_HOLDER_TYPE_929B8AB1,
        &super::flags::ADDRESS_CITY_04823776,
        &super::flags::ADDRESS_COUNTRY_C2E50750,
        &super::flags::ADDRESS_LINE1_A8527440,
        &super::flags::ADDRESS_LINE2_3BF200CD,
        &super::flags::ADDRESS_STATE_65DCE8AE,
        &super::flags::ADDRESS_ZIP,
        &super::flags::EXP_MONTH,
        &super::flags::EXP_YEAR,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &super::flags::NAME_05628756,
        &super::flags::OWNER_ADDRESS_CITY,
        &super::flags::OWNER_ADDRESS_COUNTRY,
        &super::flags::OWNER_ADDRESS_LINE1,
        &super::flags::OWNER_ADDRESS_LINE2,
        &super::flags::OWNER_ADDRESS_POSTAL_CODE,
        &super::flags::OWNER_ADDRESS_STATE,
        &super::flags::OWNER_EMAIL,
        &super::flags::OWNER_NAME,
        &super::flags::OWNER_PHONE,
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
            schema: super::schemas::BANK_ACCOUNTS_UPDATE,
            ..Body::DEFAULT
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
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::ID_4DA3794B,
        &super::flags::AMOUNTS,
        &super::flags::EXPAND_5D4B4118,
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
            schema: super::schemas::BANK_ACCOUNTS_VERIFY,
            ..Body::DEFAULT
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
