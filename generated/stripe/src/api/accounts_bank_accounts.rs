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
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
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
        Flag::new(
                "bank-account.account-type",
                InBody("/bank_account/account_type"),
                Text,
                "",
            )
            .with(&[Values(&["checking", "futsu", "savings", "toza"]), MaxLength(5000)]),
        Flag::new("bank-account.country", InBody("/bank_account/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("bank-account.currency", InBody("/bank_account/currency"), Text, ""),
        Flag::new(
            "bank-account.documents.bank-account-ownership-verification.files",
            InBody("/bank_account/documents/bank_account_ownership_verification/files"),
            List(&Text),
            "",
        ),
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
            "default-for-currency",
            InBody("/default_for_currency"),
            Boolean,
            "When set to true, or if this is the first external account added in this currency, this account \
        becomes the default…",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "external-account",
                InBody("/external_account"),
                Text,
                "Please refer to full documentation instead",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
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
            alternatives: &[],
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
    flags: &[
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("id", Path("id", Style::SIMPLE), Text, "").required(),
    ],
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
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("id", Path("id", Style::SIMPLE), Text, "").required(),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
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
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("id", Path("id", Style::SIMPLE), Text, "").required(),
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
            .with(&[Values(&["", "company", "individual"]), MaxLength(5000)]),
        Flag::new("account-type", InBody("/account_type"), Text, "The bank account type")
            .with(&[Values(&["checking", "futsu", "savings", "toza"]), MaxLength(5000)]),
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
            "default-for-currency",
            InBody("/default_for_currency"),
            Boolean,
            "When set to true, this becomes the default external account for its currency",
        ),
        Flag::new(
            "documents.bank-account-ownership-verification.files",
            InBody("/documents/bank_account_ownership_verification/files"),
            List(&Text),
            "",
        ),
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
            alternatives: &[],
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
