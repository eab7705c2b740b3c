//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "external-accounts",
    aliases: &[Alias::spelling("external-account")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostAccountsAccountExternalAccounts",
    command: "external-accounts create",
    about: "Create an external account for a given account",
    method: Post,
    path: "/v1/accounts/{account}/external_accounts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::BANK_ACCOUNT,
        &super::flags::BANK_ACCOUNT_ACCOUNT_HOLDER_NAME,
        &super::flags::BANK_ACCOUNT_ACCOUNT_HOLDER_TYPE,
        &super::flags::BANK_ACCOUNT_ACCOUNT_NUMBER,
        &super::flags::BANK_ACCOUNT_ACCOUNT_TYPE,
        &super::flags::BANK_ACCOUNT_COUNTRY,
        &super::flags::BANK_ACCOUNT_CURRENCY,
        &super::flags::BANK_ACCOUNT_DOCUMENTS_BANK_ACCOUNT_OWNERSHIP_VERIF_63FCD198,
        &super::flags::BANK_ACCOUNT_OBJECT,
        &super::flags::BANK_ACCOUNT_ROUTING_NUMBER,
        &super::flags::DEFAULT_FOR_CURRENCY_C64593AC,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::EXTERNAL_ACCOUNT_4FBD2399,
        &super::flags::METADATA_2F571921,
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
            schema: super::schemas::ACCOUNTS_BANK_ACCOUNTS_CREATE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,status,currency,account_holder_name,account_holder_type,account_type,address_state",
        schema: super::schemas::ACCOUNTS_BANK_ACCOUNTS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteAccountsAccountExternalAccountsId",
    command: "external-accounts delete",
    about: "Delete a specified external account for a given account",
    method: Delete,
    path: "/v1/accounts/{account}/external_accounts/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ACCOUNT, &super::flags::ID_8C68B82E],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,currency,object",
        schema: super::schemas::ACCOUNTS_BANK_ACCOUNTS_DELETE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetAccountsAccountExternalAccountsId",
    command: "external-accounts get",
    about: "Retrieve a specified external account for a given account",
    method: Get,
    path: "/v1/accounts/{account}/external_accounts/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::ID_8C68B82E,
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,name,status,currency,account_holder_name,account_holder_type,account_type,address_state",
        schema: super::schemas::ACCOUNTS_BANK_ACCOUNTS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetAccountsAccountExternalAccounts",
    command: "external-accounts list",
    about: "List external accounts for an account",
    method: Get,
    path: "/v1/accounts/{account}/external_accounts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::ENDING_BEFORE_6F5E8D48,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_E1F02050,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,name,status,currency,account_holder_name,account_holder_type,account_type,address_state",
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
"required":["brand","exp_month","exp_year","funding","id","last4","object"]}]}},
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
    id: "PostAccountsAccountExternalAccountsId",
    command: "external-accounts update",
    about: "Updates the metadata, account holder name, account holder type of a bank account belonging to a \
        Custom account",
    description: "Updates the metadata, account holder name, account holder type of a bank account belonging to a \
        Custom account, and optionally sets it as the default for its currency. Other bank account \
        details are not editable by design.\n\n\
        You can re-enable a disabled bank account by performing an update call without providing any \
        arguments or changes.",
    method: Post,
    path: "/v1/accounts/{account}/external_accounts/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::ID_8C68B82E,
        &super::flags::ACCOUNT_HOLDER_NAME,
        &super::flags::ACCOUNT_HOLDER_TYPE_880D26F3,
        &super::flags::ACCOUNT_TYPE,
        &super::flags::ADDRESS_CITY_04823776,
        &super::flags::ADDRESS_COUNTRY_C2E50750,
        &super::flags::ADDRESS_LINE1_A8527440,
        &super::flags::ADDRESS_LINE2_3BF200CD,
        &super::flags::ADDRESS_STATE_65DCE8AE,
        &super::flags::ADDRESS_ZIP,
        &super::flags::DEFAULT_FOR_CURRENCY_9F59D23A,
        &super::flags::DOCUMENTS_BANK_ACCOUNT_OWNERSHIP_VERIFICATION_FILES,
        &super::flags::EXP_MONTH,
        &super::flags::EXP_YEAR,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &super::flags::NAME_05628756,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "documents",
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
            schema: super::schemas::ACCOUNTS_BANK_ACCOUNTS_UPDATE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,status,currency,account_holder_name,account_holder_type,account_type,address_state",
        schema: super::schemas::ACCOUNTS_BANK_ACCOUNTS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
