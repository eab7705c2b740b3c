//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "accounts",
    aliases: &[Alias::spelling("account")],
    operations: &[&DISCONNECT, &GET, &LIST, &LIST_OWNERS, &REFRESH],
    ..Group::DEFAULT
};

pub static DISCONNECT: Operation = Operation {
    id: "PostFinancialConnectionsAccountsAccountDisconnect",
    command: "financial-connections accounts disconnect",
    aliases: &[Alias::spelling("disconnect-account")],
    about: "Disables your access to a Financial Connections Account",
    description: "Disables your access to a Financial Connections Account. You will no longer be able to access \
        data associated with the account (e.g. balances, transactions).",
    method: Post,
    path: "/v1/financial_connections/accounts/{account}/disconnect",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
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
        columns: "id,display_name,status,category,subcategory,institution_name,last4,livemode",
        schema: super::schemas::FINANCIAL_CONNECTIONS_ACCOUNTS_DISCONNECT,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetFinancialConnectionsAccountsAccount",
    command: "financial-connections accounts get",
    about: "Retrieves the details of an Financial Connections Account",
    method: Get,
    path: "/v1/financial_connections/accounts/{account}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
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
        columns: "id,display_name,status,category,subcategory,institution_name,last4,livemode",
        schema: super::schemas::FINANCIAL_CONNECTIONS_ACCOUNTS_DISCONNECT,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetFinancialConnectionsAccounts",
    command: "financial-connections accounts list",
    about: "Returns a list of Financial Connections Account objects",
    method: Get,
    path: "/v1/financial_connections/accounts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "account-holder",
            Query("account_holder", Style::DEEP_OBJECT),
            Object,
            "If present, only return accounts that belong to the specified account holder",
        ),
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
                "session",
                Query("session", Style::FORM),
                Text,
                "If present, only return accounts that were collected as part of the given session",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "starting-after",
                Query("starting_after", Style::FORM),
                Text,
                "A cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,display_name,status,category,subcategory,institution_name,last4,livemode",
        schema: super::schemas::FINANCIAL_CONNECTIONS_ACCOUNTS_LIST,
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

pub static LIST_OWNERS: Operation = Operation {
    id: "GetFinancialConnectionsAccountsAccountOwners",
    command: "financial-connections accounts list-owners",
    aliases: &[Alias::spelling("get-owners")],
    about: "Lists all owners for a given Account",
    method: Get,
    path: "/v1/financial_connections/accounts/{account}/owners",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "ownership",
                Query("ownership", Style::FORM),
                Text,
                "The ID of the ownership object to fetch owners from",
            )
            .required()
            .with(&[MaxLength(5000)]),
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
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,email,name,ownership,phone,raw_address,object,refreshed_at",
        schema: super::schemas::FINANCIAL_CONNECTIONS_ACCOUNTS_LIST_OWNERS,
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
    example: "abc123 --ownership text",
    ..Operation::DEFAULT
};

pub static REFRESH: Operation = Operation {
    id: "PostFinancialConnectionsAccountsAccountRefresh",
    command: "financial-connections accounts refresh",
    aliases: &[Alias::spelling("refresh-account")],
    about: "Refreshes the data associated with a Financial Connections Account",
    method: Post,
    path: "/v1/financial_connections/accounts/{account}/refresh",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "features",
                InBody("/features"),
                List(&Text),
                "The list of account features that you would like to refresh",
            )
            .required()
            .with(&[Values(&["balance", "ownership"])]),
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
            alternatives: &[],
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
