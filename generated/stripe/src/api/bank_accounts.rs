//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "bank-accounts",
    aliases: &[Alias::spelling("bank-account")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE, &VERIFY],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCustomersCustomerBankAccounts",
    command: "bank-accounts create",
    about: "When you create a new credit card, you must specify a customer or recipient on which to create \
        it",
    description: "When you create a new credit card, you must specify a customer or recipient on which to create \
        it.\n\n\
        If the card’s owner has no default card, then the new card will become the default. However, if \
        the owner already has a default, then it will not change. To change the default, you should \
        update the customer to have a new default_source.",
    method: Post,
    path: "/v1/customers/{customer}/bank_accounts",
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
    id: "DeleteCustomersCustomerBankAccountsId",
    command: "bank-accounts delete",
    about: "Delete a specified source for a given customer",
    method: Delete,
    path: "/v1/customers/{customer}/bank_accounts/{id}",
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
    id: "GetCustomersCustomerBankAccountsId",
    command: "bank-accounts get",
    about: "By default, you can see the 10 most recent sources stored on a Customer directly on the object",
    description: "By default, you can see the 10 most recent sources stored on a Customer directly on the object, \
        but you can also retrieve details about a specific bank account stored on the Stripe account.",
    method: Get,
    path: "/v1/customers/{customer}/bank_accounts/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::ID_4DA3794B,
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,currency,account_holder_name,account_holder_type,account_type,bank_name,country",
        schema: super::schemas::BANK_ACCOUNTS_GET,
        ..Output::NONE
    },
    deprecated: true,
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCustomersCustomerBankAccounts",
    command: "bank-accounts list",
    aliases: &[Alias::spelling("get-customers-customer")],
    about: "You can see a list of the bank accounts belonging to a Customer",
    description: "You can see a list of the bank accounts belonging to a Customer. Note that the 10 most recent \
        sources are always available by default on the Customer. If you need more than those 10, you \
        can use this API method and the limit and starting_after parameters to page through additional \
        bank accounts.",
    method: Get,
    path: "/v1/customers/{customer}/bank_accounts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::ENDING_BEFORE_6F5E8D48,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_E1F02050,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,currency,account_holder_name,account_holder_type,account_type,bank_name,country",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"account":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"account_holder_name":{"type":["string","null"]},
"account_holder_type":{"type":["string","null"]},
"account_type":{"type":["string","null"]},
"available_payout_methods":{"type":["array","null"],
"items":{"type":"string","enum":["instant","standard"]}},
"bank_name":{"type":["string","null"]},
"country":{"type":"string"},
"currency":{"type":"string"},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"default_for_currency":{"type":["boolean","null"]},
"fingerprint":{"type":["string","null"]},
"future_requirements":{"type":["object","null"],
"properties":{"currently_due":{},
"errors":{},
"past_due":{},
"pending_verification":{}}},
"id":{"type":"string"},
"last4":{"type":"string"},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["bank_account"]},
"requirements":{"type":["object","null"],
"properties":{"currently_due":{},
"errors":{},
"past_due":{},
"pending_verification":{}}},
"routing_number":{"type":["string","null"]},
"status":{"type":"string"}},
"required":["country","currency","id","last4","object","status"]}},
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
    deprecated: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostCustomersCustomerBankAccountsId",
    command: "bank-accounts update",
    about: "Update a specified source for a given customer",
    method: Post,
    path: "/v1/customers/{customer}/bank_accounts/{id}",
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
    id: "PostCustomersCustomerBankAccountsIdVerify",
    command: "bank-accounts verify",
    aliases: &[Alias::spelling("verify-bank-account")],
    about: "Verify a specified bank account for a given customer",
    method: Post,
    path: "/v1/customers/{customer}/bank_accounts/{id}/verify",
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
