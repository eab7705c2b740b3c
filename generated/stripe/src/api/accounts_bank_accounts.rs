//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "bank-accounts",
    aliases: &[Alias::spelling("bank-account")],
    operations: &[&CREATE, &DELETE, &GET, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostAccountsAccountBankAccounts",
    command: "accounts bank-accounts create",
    about: "Create an external account for a given account",
    method: Post,
    path: "/v1/accounts/{account}/bank_accounts",
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
    id: "DeleteAccountsAccountBankAccountsId",
    command: "accounts bank-accounts delete",
    about: "Delete a specified external account for a given account",
    method: Delete,
    path: "/v1/accounts/{account}/bank_accounts/{id}",
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
    id: "GetAccountsAccountBankAccountsId",
    command: "accounts bank-accounts get",
    about: "Retrieve a specified external account for a given account",
    method: Get,
    path: "/v1/accounts/{account}/bank_accounts/{id}",
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

pub static UPDATE: Operation = Operation {
    id: "PostAccountsAccountBankAccountsId",
    command: "accounts bank-accounts update",
    about: "Updates the metadata, account holder name, account holder type of a bank account belonging to a \
        Custom account",
    description: "Updates the metadata, account holder name, account holder type of a bank account belonging to a \
        Custom account, and optionally sets it as the default for its currency. Other bank account \
        details are not editable by design.\n\n\
        You can re-enable a disabled bank account by performing an update call without providing any \
        arguments or changes.",
    method: Post,
    path: "/v1/accounts/{account}/bank_accounts/{id}",
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
