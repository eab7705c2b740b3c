//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "financial-accounts",
    aliases: &[Alias::spelling("financial-account")],
    operations: &[&CREATE, &GET, &GET_FEATURES, &LIST, &UPDATE, &UPDATE_FEATURES],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTreasuryFinancialAccounts",
    command: "treasury financial-accounts create",
    about: "Creates a new FinancialAccount",
    description: "Creates a new FinancialAccount. For now, each connected account can only have one \
        FinancialAccount.",
    method: Post,
    path: "/v1/treasury/financial_accounts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "supported-currencies",
                InBody("/supported_currencies"),
                List(&Text),
                "The currencies the FinancialAccount can hold a balance in",
            )
            .required(),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::FEATURES_CARD_ISSUING_REQUESTED,
        &super::flags::FEATURES_DEPOSIT_INSURANCE_REQUESTED,
        &super::flags::FEATURES_FINANCIAL_ADDRESSES_ABA_REQUESTED,
        &super::flags::FEATURES_INBOUND_TRANSFERS_ACH_REQUESTED,
        &super::flags::FEATURES_INTRA_STRIPE_FLOWS_REQUESTED,
        &super::flags::FEATURES_OUTBOUND_PAYMENTS_ACH_REQUESTED,
        &super::flags::FEATURES_OUTBOUND_PAYMENTS_US_DOMESTIC_WIRE_REQUESTED,
        &super::flags::FEATURES_OUTBOUND_TRANSFERS_ACH_REQUESTED,
        &super::flags::FEATURES_OUTBOUND_TRANSFERS_US_DOMESTIC_WIRE_REQUESTED,
        &super::flags::METADATA_2F571921,
        &super::flags::PLATFORM_RESTRICTIONS_INBOUND_FLOWS,
        &super::flags::PLATFORM_RESTRICTIONS_OUTBOUND_FLOWS,
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
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "platform_restrictions",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "supported_currencies",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"features":{"type":"object","properties":{"card_issuing":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"deposit_insurance":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"financial_addresses":{"type":"object","properties":{"aba":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}},
"inbound_transfers":{"type":"object","properties":{"ach":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}},
"intra_stripe_flows":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"outbound_payments":{"type":"object","properties":{"ach":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"us_domestic_wire":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}},
"outbound_transfers":{"type":"object","properties":{"ach":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"us_domestic_wire":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}}}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"platform_restrictions":{"type":"object","properties":{"inbound_flows":{"type":"string","enum":["restricted","unrestricted"]},
"outbound_flows":{"type":"string","enum":["restricted","unrestricted"]}}},
"supported_currencies":{"type":"array","items":{"type":"string","maxLength":5000}}},
"required":["supported_currencies"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,country,livemode,object,created",
        schema: super::schemas::TREASURY_FINANCIAL_ACCOUNTS_CREATE,
        ..Output::NONE
    },
    example: "--supported-currencies text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTreasuryFinancialAccountsFinancialAccount",
    command: "treasury financial-accounts get",
    about: "Retrieves the details of a FinancialAccount",
    method: Get,
    path: "/v1/treasury/financial_accounts/{financial_account}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::FINANCIAL_ACCOUNT_7D859F2C, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,country,livemode,object,created",
        schema: super::schemas::TREASURY_FINANCIAL_ACCOUNTS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET_FEATURES: Operation = Operation {
    id: "GetTreasuryFinancialAccountsFinancialAccountFeatures",
    command: "treasury financial-accounts get-features",
    about: "Retrieves Features information associated with the FinancialAccount",
    method: Get,
    path: "/v1/treasury/financial_accounts/{financial_account}/features",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::FINANCIAL_ACCOUNT_7D859F2C, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "object",
        schema: super::schemas::TREASURY_FINANCIAL_ACCOUNTS_GET_FEATURES,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTreasuryFinancialAccounts",
    command: "treasury financial-accounts list",
    about: "Returns a list of FinancialAccounts",
    method: Get,
    path: "/v1/treasury/financial_accounts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CREATED_4017E6CA,
        &Flag::new(
                "ending-before",
                Query("ending_before", Style::FORM),
                Text,
                "An object ID cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_51F06DB8,
        &Flag::new(
            "limit-param",
            Query("limit", Style::FORM),
            Integer,
            "A limit ranging from 1 to 100 (defaults to 10) (api: limit)",
        ),
        &Flag::new(
                "starting-after",
                Query("starting_after", Style::FORM),
                Text,
                "An object ID cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,country,livemode,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"active_features":{"type":"array","items":{"type":"string","enum":["card_issuing","deposit_insurance","financial_addresses.aba","inbound_transfers.ach","intra_stripe_flows","outbound_payments.ach","outbound_payments.us_domestic_wire","outbound_transfers.ach","outbound_transfers.us_domestic_wire","remote_deposit_capture"]}},
"balance":{"type":"object","properties":{"cash":{},
"inbound_pending":{},
"outbound_pending":{}},
"required":["cash","inbound_pending","outbound_pending"]},
"country":{"type":"string"},
"created":{"type":"integer"},
"features":{"type":"object","properties":{"card_issuing":{},
"deposit_insurance":{},
"financial_addresses":{},
"inbound_transfers":{},
"intra_stripe_flows":{},
"object":{"type":"string","enum":["treasury.financial_account_features"]},
"outbound_payments":{},
"outbound_transfers":{}},
"required":["object"]},
"financial_addresses":{"type":"array","items":{}},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["treasury.financial_account"]},
"pending_features":{"type":"array","items":{"type":"string","enum":["card_issuing","deposit_insurance","financial_addresses.aba","inbound_transfers.ach","intra_stripe_flows","outbound_payments.ach","outbound_payments.us_domestic_wire","outbound_transfers.ach","outbound_transfers.us_domestic_wire","remote_deposit_capture"]}},
"platform_restrictions":{"type":["object","null"],
"properties":{"inbound_flows":{"type":["string","null"],
"enum":["restricted","unrestricted"]},
"outbound_flows":{"type":["string","null"],
"enum":["restricted","unrestricted"]}}},
"restricted_features":{"type":"array","items":{"type":"string","enum":["card_issuing","deposit_insurance","financial_addresses.aba","inbound_transfers.ach","intra_stripe_flows","outbound_payments.ach","outbound_payments.us_domestic_wire","outbound_transfers.ach","outbound_transfers.us_domestic_wire","remote_deposit_capture"]}},
"status":{"type":"string","enum":["closed","open"]},
"status_details":{"type":"object","properties":{"closed":{}}},
"supported_currencies":{"type":"array","items":{"type":"string"}}},
"required":["balance","country","created","financial_addresses","id","livemode","object","status","status_details","supported_currencies"]}},
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

pub static UPDATE: Operation = Operation {
    id: "PostTreasuryFinancialAccountsFinancialAccount",
    command: "treasury financial-accounts update",
    about: "Updates the details of a FinancialAccount",
    method: Post,
    path: "/v1/treasury/financial_accounts/{financial_account}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::FINANCIAL_ACCOUNT_7D859F2C,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::FEATURES_CARD_ISSUING_REQUESTED,
        &super::flags::FEATURES_DEPOSIT_INSURANCE_REQUESTED,
        &super::flags::FEATURES_FINANCIAL_ADDRESSES_ABA_REQUESTED,
        &super::flags::FEATURES_INBOUND_TRANSFERS_ACH_REQUESTED,
        &super::flags::FEATURES_INTRA_STRIPE_FLOWS_REQUESTED,
        &super::flags::FEATURES_OUTBOUND_PAYMENTS_ACH_REQUESTED,
        &super::flags::FEATURES_OUTBOUND_PAYMENTS_US_DOMESTIC_WIRE_REQUESTED,
        &super::flags::FEATURES_OUTBOUND_TRANSFERS_ACH_REQUESTED,
        &super::flags::FEATURES_OUTBOUND_TRANSFERS_US_DOMESTIC_WIRE_REQUESTED,
        &super::flags::METADATA_2F571921,
        &super::flags::PLATFORM_RESTRICTIONS_INBOUND_FLOWS,
        &super::flags::PLATFORM_RESTRICTIONS_OUTBOUND_FLOWS,
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
                    name: "features",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "platform_restrictions",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"features":{"type":"object","properties":{"card_issuing":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"deposit_insurance":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"financial_addresses":{"type":"object","properties":{"aba":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}},
"inbound_transfers":{"type":"object","properties":{"ach":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}},
"intra_stripe_flows":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"outbound_payments":{"type":"object","properties":{"ach":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"us_domestic_wire":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}},
"outbound_transfers":{"type":"object","properties":{"ach":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"us_domestic_wire":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}}}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"platform_restrictions":{"type":"object","properties":{"inbound_flows":{"type":"string","enum":["restricted","unrestricted"]},
"outbound_flows":{"type":"string","enum":["restricted","unrestricted"]}}}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,country,livemode,object,created",
        schema: super::schemas::TREASURY_FINANCIAL_ACCOUNTS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE_FEATURES: Operation = Operation {
    id: "PostTreasuryFinancialAccountsFinancialAccountFeatures",
    command: "treasury financial-accounts update-features",
    about: "Updates the Features associated with a FinancialAccount",
    method: Post,
    path: "/v1/treasury/financial_accounts/{financial_account}/features",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::FINANCIAL_ACCOUNT_7D859F2C,
        &Flag::new(
            "card-issuing.requested",
            InBody("/card_issuing/requested"),
            Boolean,
            "",
        ),
        &Flag::new(
            "deposit-insurance.requested",
            InBody("/deposit_insurance/requested"),
            Boolean,
            "",
        ),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "financial-addresses.aba.requested",
            InBody("/financial_addresses/aba/requested"),
            Boolean,
            "",
        ),
        &Flag::new(
            "inbound-transfers.ach.requested",
            InBody("/inbound_transfers/ach/requested"),
            Boolean,
            "",
        ),
        &Flag::new(
            "intra-stripe-flows.requested",
            InBody("/intra_stripe_flows/requested"),
            Boolean,
            "",
        ),
        &Flag::new(
            "outbound-payments.ach.requested",
            InBody("/outbound_payments/ach/requested"),
            Boolean,
            "",
        ),
        &Flag::new(
            "outbound-payments.us-domestic-wire.requested",
            InBody("/outbound_payments/us_domestic_wire/requested"),
            Boolean,
            "",
        ),
        &Flag::new(
            "outbound-transfers.ach.requested",
            InBody("/outbound_transfers/ach/requested"),
            Boolean,
            "",
        ),
        &Flag::new(
            "outbound-transfers.us-domestic-wire.requested",
            InBody("/outbound_transfers/us_domestic_wire/requested"),
            Boolean,
            "",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "card_issuing",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "deposit_insurance",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "financial_addresses",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "inbound_transfers",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "intra_stripe_flows",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "outbound_payments",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "outbound_transfers",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"card_issuing":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"deposit_insurance":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"financial_addresses":{"type":"object","properties":{"aba":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}},
"inbound_transfers":{"type":"object","properties":{"ach":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}},
"intra_stripe_flows":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"outbound_payments":{"type":"object","properties":{"ach":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"us_domestic_wire":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}},
"outbound_transfers":{"type":"object","properties":{"ach":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]},
"us_domestic_wire":{"type":"object","properties":{"requested":{"type":"boolean"}},
"required":["requested"]}}}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "object",
        schema: super::schemas::TREASURY_FINANCIAL_ACCOUNTS_GET_FEATURES,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
