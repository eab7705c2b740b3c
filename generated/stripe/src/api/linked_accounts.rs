//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "linked-accounts",
    aliases: &[Alias::spelling("linked-account")],
    operations: &[&DISCONNECT, &GET, &LIST, &LIST_OWNERS, &REFRESH],
    ..Group::DEFAULT
};

pub static DISCONNECT: Operation = Operation {
    id: "PostLinkedAccountsAccountDisconnect",
    command: "linked-accounts disconnect",
    aliases: &[Alias::spelling("disconnect-linked-account")],
    about: "Disables your access to a Financial Connections Account",
    description: "Disables your access to a Financial Connections Account. You will no longer be able to access \
        data associated with the account (e.g. balances, transactions).",
    method: Post,
    path: "/v1/linked_accounts/{account}/disconnect",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ACCOUNT, &super::flags::EXPAND_5D4B4118],
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
        columns: "id,display_name,status,category,subcategory,institution_name,last4,livemode",
        schema: super::schemas::FINANCIAL_CONNECTIONS_ACCOUNTS_DISCONNECT,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetLinkedAccountsAccount",
    command: "linked-accounts get",
    about: "Retrieves the details of an Financial Connections Account",
    method: Get,
    path: "/v1/linked_accounts/{account}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ACCOUNT, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,display_name,status,category,subcategory,institution_name,last4,livemode",
        schema: super::schemas::FINANCIAL_CONNECTIONS_ACCOUNTS_DISCONNECT,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetLinkedAccounts",
    command: "linked-accounts list",
    about: "Returns a list of Financial Connections Account objects",
    method: Get,
    path: "/v1/linked_accounts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT_HOLDER,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::SESSION_8524AB19,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,display_name,status,category,subcategory,institution_name,last4,livemode",
        schema: super::schemas::FINANCIAL_CONNECTIONS_ACCOUNTS_LIST,
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

pub static LIST_OWNERS: Operation = Operation {
    id: "GetLinkedAccountsAccountOwners",
    command: "linked-accounts list-owners",
    aliases: &[Alias::spelling("get-owners")],
    about: "Lists all owners for a given Account",
    method: Get,
    path: "/v1/linked_accounts/{account}/owners",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::OWNERSHIP,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,email,name,ownership,phone,raw_address,object,refreshed_at",
        schema: super::schemas::FINANCIAL_CONNECTIONS_ACCOUNTS_LIST_OWNERS,
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
    example: "abc123 --ownership text",
    ..Operation::DEFAULT
};

pub static REFRESH: Operation = Operation {
    id: "PostLinkedAccountsAccountRefresh",
    command: "linked-accounts refresh",
    aliases: &[Alias::spelling("refresh-linked-account")],
    about: "Refreshes the data associated with a Financial Connections Account",
    method: Post,
    path: "/v1/linked_accounts/{account}/refresh",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::FEATURES,
        &super::flags::EXPAND_5D4B4118,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "features",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: super::schemas::FINANCIAL_CONNECTIONS_ACCOUNTS_REFRESH,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,display_name,status,category,subcategory,institution_name,last4,livemode",
        schema: super::schemas::FINANCIAL_CONNECTIONS_ACCOUNTS_DISCONNECT,
        ..Output::NONE
    },
    example: "abc123 --features balance",
    ..Operation::DEFAULT
};
