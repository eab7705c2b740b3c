//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "accounts",
    groups: &[&super::accounts_bank_accounts::GROUP, &super::accounts_people::GROUP],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &REJECT, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostAccounts",
    command: "accounts create",
    about: "With Connect, you can create Stripe accounts for your users",
    description: "With Connect, you can create Stripe accounts for your users. To do this, you’ll first need to \
        register your platform.\n\n\
        If you’ve already collected information for your connected accounts, you can pre-fill that \
        information when creating the account. Connect Onboarding won’t ask for the pre-filled \
        information during account onboarding. You can pre-fill any information on the account.",
    method: Post,
    path: "/v1/accounts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
                "account-token",
                InBody("/account_token"),
                Text,
                "An account token, used to securely provide details to the account",
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
            "bank-account.documents",
            InBody("/bank_account/documents"),
            Object,
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
        Flag::new("business-profile.mcc", InBody("/business_profile/mcc"), Text, "")
            .with(&[MaxLength(4)]),
        Flag::new("business-profile.name", InBody("/business_profile/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "business-profile.product-description",
                InBody("/business_profile/product_description"),
                Text,
                "",
            )
            .with(&[MaxLength(40000)]),
        Flag::new(
            "business-profile.support-address",
            InBody("/business_profile/support_address"),
            Object,
            "",
        ),
        Flag::new(
            "business-profile.support-email",
            InBody("/business_profile/support_email"),
            Text,
            "",
        ),
        Flag::new(
                "business-profile.support-phone",
                InBody("/business_profile/support_phone"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "business-profile.support-url",
            InBody("/business_profile/support_url"),
            Text,
            "",
        ),
        Flag::new("business-profile.url", InBody("/business_profile/url"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("business-type", InBody("/business_type"), Text, "The business type")
            .with(
                &[Values(&["company", "government_entity", "individual", "non_profit"])],
            ),
        Flag::new(
            "capabilities.acss-debit-payments",
            InBody("/capabilities/acss_debit_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.affirm-payments",
            InBody("/capabilities/affirm_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.afterpay-clearpay-payments",
            InBody("/capabilities/afterpay_clearpay_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.au-becs-debit-payments",
            InBody("/capabilities/au_becs_debit_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.bacs-debit-payments",
            InBody("/capabilities/bacs_debit_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.bancontact-payments",
            InBody("/capabilities/bancontact_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.bank-transfer-payments",
            InBody("/capabilities/bank_transfer_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.blik-payments",
            InBody("/capabilities/blik_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.boleto-payments",
            InBody("/capabilities/boleto_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.card-issuing",
            InBody("/capabilities/card_issuing"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.card-payments",
            InBody("/capabilities/card_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.cartes-bancaires-payments",
            InBody("/capabilities/cartes_bancaires_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.cashapp-payments",
            InBody("/capabilities/cashapp_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.eps-payments",
            InBody("/capabilities/eps_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.fpx-payments",
            InBody("/capabilities/fpx_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.giropay-payments",
            InBody("/capabilities/giropay_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.grabpay-payments",
            InBody("/capabilities/grabpay_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.ideal-payments",
            InBody("/capabilities/ideal_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.india-international-payments",
            InBody("/capabilities/india_international_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.jcb-payments",
            InBody("/capabilities/jcb_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.klarna-payments",
            InBody("/capabilities/klarna_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.konbini-payments",
            InBody("/capabilities/konbini_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.legacy-payments",
            InBody("/capabilities/legacy_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.link-payments",
            InBody("/capabilities/link_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.oxxo-payments",
            InBody("/capabilities/oxxo_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.p24-payments",
            InBody("/capabilities/p24_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.paynow-payments",
            InBody("/capabilities/paynow_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.promptpay-payments",
            InBody("/capabilities/promptpay_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.sepa-debit-payments",
            InBody("/capabilities/sepa_debit_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.sofort-payments",
            InBody("/capabilities/sofort_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.tax-reporting-us-1099-k",
            InBody("/capabilities/tax_reporting_us_1099_k"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.tax-reporting-us-1099-misc",
            InBody("/capabilities/tax_reporting_us_1099_misc"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.transfers",
            InBody("/capabilities/transfers"),
            Object,
            "",
        ),
        Flag::new("capabilities.treasury", InBody("/capabilities/treasury"), Object, ""),
        Flag::new(
            "capabilities.us-bank-account-ach-payments",
            InBody("/capabilities/us_bank_account_ach_payments"),
            Object,
            "",
        ),
        Flag::new("company.address", InBody("/company/address"), Object, ""),
        Flag::new("company.address-kana", InBody("/company/address_kana"), Object, ""),
        Flag::new("company.address-kanji", InBody("/company/address_kanji"), Object, ""),
        Flag::new(
            "company.directors-provided",
            InBody("/company/directors_provided"),
            Boolean,
            "",
        ),
        Flag::new(
            "company.executives-provided",
            InBody("/company/executives_provided"),
            Boolean,
            "",
        ),
        Flag::new(
                "company.export-license-id",
                InBody("/company/export_license_id"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "company.export-purpose-code",
                InBody("/company/export_purpose_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("company.name", InBody("/company/name"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new("company.name-kana", InBody("/company/name_kana"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new("company.name-kanji", InBody("/company/name_kanji"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new(
            "company.owners-provided",
            InBody("/company/owners_provided"),
            Boolean,
            "",
        ),
        Flag::new(
            "company.ownership-declaration",
            InBody("/company/ownership_declaration"),
            Object,
            "",
        ),
        Flag::new("company.phone", InBody("/company/phone"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "company.registration-number",
                InBody("/company/registration_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("company.structure", InBody("/company/structure"), Text, "")
            .with(&[Values(super::values::ACCOUNTS_CREATE_COMPANY_STRUCTURE)]),
        Flag::new("company.tax-id", InBody("/company/tax_id"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "company.tax-id-registrar",
                InBody("/company/tax_id_registrar"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("company.vat-id", InBody("/company/vat_id"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("company.verification", InBody("/company/verification"), Object, ""),
        Flag::new(
                "country",
                InBody("/country"),
                Text,
                "The country in which the account holder resides, or in which the business is legally established",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "default-currency",
            InBody("/default_currency"),
            Text,
            "Three-letter ISO currency code representing the default currency for the account",
        ),
        Flag::new(
            "documents.bank-account-ownership-verification",
            InBody("/documents/bank_account_ownership_verification"),
            Object,
            "",
        ),
        Flag::new(
            "documents.company-license",
            InBody("/documents/company_license"),
            Object,
            "",
        ),
        Flag::new(
            "documents.company-memorandum-of-association",
            InBody("/documents/company_memorandum_of_association"),
            Object,
            "",
        ),
        Flag::new(
            "documents.company-ministerial-decree",
            InBody("/documents/company_ministerial_decree"),
            Object,
            "",
        ),
        Flag::new(
            "documents.company-registration-verification",
            InBody("/documents/company_registration_verification"),
            Object,
            "",
        ),
        Flag::new(
            "documents.company-tax-id-verification",
            InBody("/documents/company_tax_id_verification"),
            Object,
            "",
        ),
        Flag::new(
            "documents.proof-of-registration",
            InBody("/documents/proof_of_registration"),
            Object,
            "",
        ),
        Flag::new(
            "email",
            InBody("/email"),
            Text,
            "The email address of the account holder",
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
                "A card or bank account to attach to the account for receiving payouts (you won’t be able to use \
        it for top-ups)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("individual.address", InBody("/individual/address"), Object, ""),
        Flag::new(
            "individual.address-kana",
            InBody("/individual/address_kana"),
            Object,
            "",
        ),
        Flag::new(
            "individual.address-kanji",
            InBody("/individual/address_kanji"),
            Object,
            "",
        ),
        Flag::new("individual.dob", InBody("/individual/dob"), Object, ""),
        Flag::new("individual.email", InBody("/individual/email"), Text, ""),
        Flag::new("individual.first-name", InBody("/individual/first_name"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new(
                "individual.first-name-kana",
                InBody("/individual/first_name_kana"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "individual.first-name-kanji",
                InBody("/individual/first_name_kanji"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "individual.full-name-aliases",
            InBody("/individual/full_name_aliases"),
            List(&Text),
            "",
        ),
        Flag::new("individual.gender", InBody("/individual/gender"), Text, ""),
        Flag::new("individual.id-number", InBody("/individual/id_number"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "individual.id-number-secondary",
                InBody("/individual/id_number_secondary"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("individual.last-name", InBody("/individual/last_name"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new(
                "individual.last-name-kana",
                InBody("/individual/last_name_kana"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "individual.last-name-kanji",
                InBody("/individual/last_name_kanji"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("individual.maiden-name", InBody("/individual/maiden_name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("individual.metadata", InBody("/individual/metadata"), Map(&Text), ""),
        Flag::new("individual.phone", InBody("/individual/phone"), Text, ""),
        Flag::new(
                "individual.political-exposure",
                InBody("/individual/political_exposure"),
                Text,
                "",
            )
            .with(&[Values(&["existing", "none"])]),
        Flag::new(
            "individual.registered-address",
            InBody("/individual/registered_address"),
            Object,
            "",
        ),
        Flag::new("individual.ssn-last-4", InBody("/individual/ssn_last_4"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
            "individual.verification",
            InBody("/individual/verification"),
            Object,
            "",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new("settings.branding", InBody("/settings/branding"), Object, ""),
        Flag::new("settings.card-issuing", InBody("/settings/card_issuing"), Object, ""),
        Flag::new(
            "settings.card-payments",
            InBody("/settings/card_payments"),
            Object,
            "",
        ),
        Flag::new("settings.payments", InBody("/settings/payments"), Object, ""),
        Flag::new("settings.payouts", InBody("/settings/payouts"), Object, ""),
        Flag::new("settings.treasury", InBody("/settings/treasury"), Object, ""),
        Flag::new("tos-acceptance.date", InBody("/tos_acceptance/date"), Integer, ""),
        Flag::new("tos-acceptance.ip", InBody("/tos_acceptance/ip"), Text, ""),
        Flag::new(
                "tos-acceptance.service-agreement",
                InBody("/tos_acceptance/service_agreement"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "tos-acceptance.user-agent",
                InBody("/tos_acceptance/user_agent"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("type", InBody("/type"), Text, "The type of Stripe account to create")
            .with(&[Values(&["custom", "express", "standard"])]),
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
                    name: "business_profile",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "capabilities",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "company",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
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
                    name: "individual",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "settings",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tos_acceptance",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,email,type,business_type,charges_enabled,country,default_currency,details_submitted",
        schema: super::schemas::ACCOUNT_GET,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteAccountsAccount",
    command: "accounts delete",
    about: "With Connect, you can delete accounts you manage",
    description: "With Connect, you can delete accounts you manage.\n\n\
        Accounts created using test-mode keys can be deleted at any time. Standard accounts created \
        using live-mode keys cannot be deleted. Custom or Express accounts created using live-mode keys \
        can only be deleted once all balances are zero.\n\n\
        If you want to delete your own account, use the account information tab in your account \
        settings instead.",
    method: Delete,
    path: "/v1/accounts/{account}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["account"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetAccountsAccount",
    command: "accounts get",
    about: "Retrieves the details of an account",
    method: Get,
    path: "/v1/accounts/{account}",
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
        columns: "id,email,type,business_type,charges_enabled,country,default_currency,details_submitted",
        schema: super::schemas::ACCOUNT_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetAccounts",
    command: "accounts list",
    about: "Returns a list of accounts connected to your platform via Connect",
    description: "Returns a list of accounts connected to your platform via Connect. If you’re not a platform, \
        the list is empty.",
    method: Get,
    path: "/v1/accounts",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "",
        ),
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
        columns: "id,email,type,business_type,charges_enabled,country,default_currency,details_submitted",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"business_profile":{"type":["object","null"]},
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
"required":["id","object"]}},
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
    ..Operation::DEFAULT
};

pub static REJECT: Operation = Operation {
    id: "PostAccountsAccountReject",
    command: "accounts reject",
    aliases: &[Alias::spelling("reject-account")],
    about: "With Connect, you may flag accounts as suspicious",
    description: "With Connect, you may flag accounts as suspicious.\n\n\
        Test-mode Custom and Express accounts can be rejected at any time. Accounts created using \
        live-mode keys may only be rejected once all balances are zero.",
    method: Post,
    path: "/v1/accounts/{account}/reject",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "reason",
                InBody("/reason"),
                Text,
                "The reason for rejecting the account",
            )
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
            required: true,
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
        columns: "id,email,type,business_type,charges_enabled,country,default_currency,details_submitted",
        schema: super::schemas::ACCOUNT_GET,
        ..Output::NONE
    },
    example: "abc123 --reason text",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostAccountsAccount",
    command: "accounts update",
    about: "Updates a connected account by setting the values of the parameters passed",
    description: "Updates a connected account by setting the values of the parameters passed. Any parameters not \
        provided are left unchanged.\n\n\
        For Custom accounts, you can update any information on the account. For other accounts, you can \
        update all information until that account has started to go through Connect Onboarding. Once \
        you create an Account Link for a Standard or Express account, some parameters can no longer be \
        changed. These are marked as Custom Only or Custom and Express below.\n\n\
        To update your own account, use the Dashboard. Refer to our Connect documentation to learn more \
        about updating accounts.",
    method: Post,
    path: "/v1/accounts/{account}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "account-token",
                InBody("/account_token"),
                Text,
                "An account token, used to securely provide details to the account",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("business-profile.mcc", InBody("/business_profile/mcc"), Text, "")
            .with(&[MaxLength(4)]),
        Flag::new("business-profile.name", InBody("/business_profile/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "business-profile.product-description",
                InBody("/business_profile/product_description"),
                Text,
                "",
            )
            .with(&[MaxLength(40000)]),
        Flag::new(
            "business-profile.support-address",
            InBody("/business_profile/support_address"),
            Object,
            "",
        ),
        Flag::new(
            "business-profile.support-email",
            InBody("/business_profile/support_email"),
            Text,
            "",
        ),
        Flag::new(
                "business-profile.support-phone",
                InBody("/business_profile/support_phone"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "business-profile.support-url",
            InBody("/business_profile/support_url"),
            Text,
            "",
        ),
        Flag::new("business-profile.url", InBody("/business_profile/url"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("business-type", InBody("/business_type"), Text, "The business type")
            .with(
                &[Values(&["company", "government_entity", "individual", "non_profit"])],
            ),
        Flag::new(
            "capabilities.acss-debit-payments",
            InBody("/capabilities/acss_debit_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.affirm-payments",
            InBody("/capabilities/affirm_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.afterpay-clearpay-payments",
            InBody("/capabilities/afterpay_clearpay_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.au-becs-debit-payments",
            InBody("/capabilities/au_becs_debit_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.bacs-debit-payments",
            InBody("/capabilities/bacs_debit_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.bancontact-payments",
            InBody("/capabilities/bancontact_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.bank-transfer-payments",
            InBody("/capabilities/bank_transfer_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.blik-payments",
            InBody("/capabilities/blik_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.boleto-payments",
            InBody("/capabilities/boleto_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.card-issuing",
            InBody("/capabilities/card_issuing"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.card-payments",
            InBody("/capabilities/card_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.cartes-bancaires-payments",
            InBody("/capabilities/cartes_bancaires_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.cashapp-payments",
            InBody("/capabilities/cashapp_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.eps-payments",
            InBody("/capabilities/eps_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.fpx-payments",
            InBody("/capabilities/fpx_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.giropay-payments",
            InBody("/capabilities/giropay_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.grabpay-payments",
            InBody("/capabilities/grabpay_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.ideal-payments",
            InBody("/capabilities/ideal_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.india-international-payments",
            InBody("/capabilities/india_international_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.jcb-payments",
            InBody("/capabilities/jcb_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.klarna-payments",
            InBody("/capabilities/klarna_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.konbini-payments",
            InBody("/capabilities/konbini_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.legacy-payments",
            InBody("/capabilities/legacy_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.link-payments",
            InBody("/capabilities/link_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.oxxo-payments",
            InBody("/capabilities/oxxo_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.p24-payments",
            InBody("/capabilities/p24_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.paynow-payments",
            InBody("/capabilities/paynow_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.promptpay-payments",
            InBody("/capabilities/promptpay_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.sepa-debit-payments",
            InBody("/capabilities/sepa_debit_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.sofort-payments",
            InBody("/capabilities/sofort_payments"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.tax-reporting-us-1099-k",
            InBody("/capabilities/tax_reporting_us_1099_k"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.tax-reporting-us-1099-misc",
            InBody("/capabilities/tax_reporting_us_1099_misc"),
            Object,
            "",
        ),
        Flag::new(
            "capabilities.transfers",
            InBody("/capabilities/transfers"),
            Object,
            "",
        ),
        Flag::new("capabilities.treasury", InBody("/capabilities/treasury"), Object, ""),
        Flag::new(
            "capabilities.us-bank-account-ach-payments",
            InBody("/capabilities/us_bank_account_ach_payments"),
            Object,
            "",
        ),
        Flag::new("company.address", InBody("/company/address"), Object, ""),
        Flag::new("company.address-kana", InBody("/company/address_kana"), Object, ""),
        Flag::new("company.address-kanji", InBody("/company/address_kanji"), Object, ""),
        Flag::new(
            "company.directors-provided",
            InBody("/company/directors_provided"),
            Boolean,
            "",
        ),
        Flag::new(
            "company.executives-provided",
            InBody("/company/executives_provided"),
            Boolean,
            "",
        ),
        Flag::new(
                "company.export-license-id",
                InBody("/company/export_license_id"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "company.export-purpose-code",
                InBody("/company/export_purpose_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("company.name", InBody("/company/name"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new("company.name-kana", InBody("/company/name_kana"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new("company.name-kanji", InBody("/company/name_kanji"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new(
            "company.owners-provided",
            InBody("/company/owners_provided"),
            Boolean,
            "",
        ),
        Flag::new(
            "company.ownership-declaration",
            InBody("/company/ownership_declaration"),
            Object,
            "",
        ),
        Flag::new("company.phone", InBody("/company/phone"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "company.registration-number",
                InBody("/company/registration_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("company.structure", InBody("/company/structure"), Text, "")
            .with(&[Values(super::values::ACCOUNTS_CREATE_COMPANY_STRUCTURE)]),
        Flag::new("company.tax-id", InBody("/company/tax_id"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "company.tax-id-registrar",
                InBody("/company/tax_id_registrar"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("company.vat-id", InBody("/company/vat_id"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("company.verification", InBody("/company/verification"), Object, ""),
        Flag::new(
            "default-currency",
            InBody("/default_currency"),
            Text,
            "Three-letter ISO currency code representing the default currency for the account",
        ),
        Flag::new(
            "documents.bank-account-ownership-verification",
            InBody("/documents/bank_account_ownership_verification"),
            Object,
            "",
        ),
        Flag::new(
            "documents.company-license",
            InBody("/documents/company_license"),
            Object,
            "",
        ),
        Flag::new(
            "documents.company-memorandum-of-association",
            InBody("/documents/company_memorandum_of_association"),
            Object,
            "",
        ),
        Flag::new(
            "documents.company-ministerial-decree",
            InBody("/documents/company_ministerial_decree"),
            Object,
            "",
        ),
        Flag::new(
            "documents.company-registration-verification",
            InBody("/documents/company_registration_verification"),
            Object,
            "",
        ),
        Flag::new(
            "documents.company-tax-id-verification",
            InBody("/documents/company_tax_id_verification"),
            Object,
            "",
        ),
        Flag::new(
            "documents.proof-of-registration",
            InBody("/documents/proof_of_registration"),
            Object,
            "",
        ),
        Flag::new(
            "email",
            InBody("/email"),
            Text,
            "The email address of the account holder",
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
                "A card or bank account to attach to the account for receiving payouts (you won’t be able to use \
        it for top-ups)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("individual.address", InBody("/individual/address"), Object, ""),
        Flag::new(
            "individual.address-kana",
            InBody("/individual/address_kana"),
            Object,
            "",
        ),
        Flag::new(
            "individual.address-kanji",
            InBody("/individual/address_kanji"),
            Object,
            "",
        ),
        Flag::new("individual.dob", InBody("/individual/dob"), Object, ""),
        Flag::new("individual.email", InBody("/individual/email"), Text, ""),
        Flag::new("individual.first-name", InBody("/individual/first_name"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new(
                "individual.first-name-kana",
                InBody("/individual/first_name_kana"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "individual.first-name-kanji",
                InBody("/individual/first_name_kanji"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "individual.full-name-aliases",
            InBody("/individual/full_name_aliases"),
            List(&Text),
            "",
        ),
        Flag::new("individual.gender", InBody("/individual/gender"), Text, ""),
        Flag::new("individual.id-number", InBody("/individual/id_number"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "individual.id-number-secondary",
                InBody("/individual/id_number_secondary"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("individual.last-name", InBody("/individual/last_name"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new(
                "individual.last-name-kana",
                InBody("/individual/last_name_kana"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "individual.last-name-kanji",
                InBody("/individual/last_name_kanji"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("individual.maiden-name", InBody("/individual/maiden_name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("individual.metadata", InBody("/individual/metadata"), Map(&Text), ""),
        Flag::new("individual.phone", InBody("/individual/phone"), Text, ""),
        Flag::new(
                "individual.political-exposure",
                InBody("/individual/political_exposure"),
                Text,
                "",
            )
            .with(&[Values(&["existing", "none"])]),
        Flag::new(
            "individual.registered-address",
            InBody("/individual/registered_address"),
            Object,
            "",
        ),
        Flag::new("individual.ssn-last-4", InBody("/individual/ssn_last_4"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
            "individual.verification",
            InBody("/individual/verification"),
            Object,
            "",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new("settings.branding", InBody("/settings/branding"), Object, ""),
        Flag::new("settings.card-issuing", InBody("/settings/card_issuing"), Object, ""),
        Flag::new(
            "settings.card-payments",
            InBody("/settings/card_payments"),
            Object,
            "",
        ),
        Flag::new("settings.payments", InBody("/settings/payments"), Object, ""),
        Flag::new("settings.payouts", InBody("/settings/payouts"), Object, ""),
        Flag::new("settings.treasury", InBody("/settings/treasury"), Object, ""),
        Flag::new("tos-acceptance.date", InBody("/tos_acceptance/date"), Integer, ""),
        Flag::new("tos-acceptance.ip", InBody("/tos_acceptance/ip"), Text, ""),
        Flag::new(
                "tos-acceptance.service-agreement",
                InBody("/tos_acceptance/service_agreement"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "tos-acceptance.user-agent",
                InBody("/tos_acceptance/user_agent"),
                Text,
                "",
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
                    name: "business_profile",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "capabilities",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "company",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
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
                    name: "individual",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "settings",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "tos_acceptance",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,email,type,business_type,charges_enabled,country,default_currency,details_submitted",
        schema: super::schemas::ACCOUNT_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
