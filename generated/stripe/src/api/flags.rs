//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static ACCOUNT: Flag = Flag::new("account", Path("account", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static ACCOUNT_HOLDER: Flag = Flag::new(
        "account-holder",
        Query("account_holder", Style::DEEP_OBJECT),
        Object,
        "If present, only return accounts that belong to the specified account holder",
    )
    .with(&[Schema(super::schemas::FINANCIAL_CONNECTIONS_ACCOUNTS_LIST)]);

pub static ACCOUNT_HOLDER_ACCOUNT: Flag = Flag::new(
    "account-holder.account",
    InBody("/account_holder/account"),
    Text,
    "",
);

pub static ACCOUNT_HOLDER_CUSTOMER: Flag = Flag::new(
    "account-holder.customer",
    InBody("/account_holder/customer"),
    Text,
    "",
);

pub static ACCOUNT_HOLDER_NAME: Flag = Flag::new(
    "account-holder-name",
    InBody("/account_holder_name"),
    Text,
    "The name of the person or business that owns the bank account",
);

pub static ACCOUNT_HOLDER_TYPE_3AD79487: Flag = Flag::new(
        "account-holder.type",
        InBody("/account_holder/type"),
        Text,
        "",
    )
    .required()
    .with(&[Values(&["account", "customer"])]);

pub static ACCOUNT_HOLDER_TYPE_880D26F3: Flag = Flag::new(
        "account-holder-type",
        InBody("/account_holder_type"),
        Text,
        "The type of entity that holds the account",
    )
    .with(&[Values(&["", "company", "individual"])]);

pub static ACCOUNT_HOLDER_TYPE_929B8AB1: Flag = Flag::new(
        "account-holder-type",
        InBody("/account_holder_type"),
        Text,
        "The type of entity that holds the account",
    )
    .with(&[Values(&["company", "individual"])]);

pub static ACCOUNT_TAX_IDS: Flag = Flag::new(
    "account-tax-ids",
    InBody("/account_tax_ids"),
    List(&Text),
    "The account tax IDs associated with the invoice",
);

pub static ACCOUNT_TOKEN: Flag = Flag::new(
    "account-token",
    InBody("/account_token"),
    Text,
    "An account token, used to securely provide details to the account",
);

pub static ACCOUNT_TYPE: Flag = Flag::new(
        "account-type",
        InBody("/account_type"),
        Text,
        "The bank account type",
    )
    .with(&[Values(&["checking", "futsu", "savings", "toza"])]);

pub static ACTIVE_4C63191C: Flag = Flag::new(
    "active",
    InBody("/active"),
    Boolean,
    "Whether the plan is currently available for new subscriptions",
);

pub static ACTIVE_B204B3DB: Flag = Flag::new(
    "active",
    InBody("/active"),
    Boolean,
    "Whether the promotion code is currently active",
);

pub static ACTIVE_D8B86BF5: Flag = Flag::new(
    "active",
    InBody("/active"),
    Boolean,
    "Flag determining whether the tax rate is active or inactive (archived)",
);

pub static ACTIVE_EF158505: Flag = Flag::new(
    "active",
    InBody("/active"),
    Boolean,
    "Whether the price can be used for new purchases",
);

pub static ADDRESS_CITY_04823776: Flag = Flag::new(
    "address-city",
    InBody("/address_city"),
    Text,
    "City/District/Suburb/Town/Village",
);

pub static ADDRESS_CITY_FCE38F6A: Flag = Flag::new(
    "address.city",
    InBody("/address/city"),
    Text,
    "",
);

pub static ADDRESS_COUNTRY_C2E50750: Flag = Flag::new(
    "address-country",
    InBody("/address_country"),
    Text,
    "Billing address country, if provided when creating card",
);

pub static ADDRESS_COUNTRY_EEF0A0BE: Flag = Flag::new(
    "address.country",
    InBody("/address/country"),
    Text,
    "",
);

pub static ADDRESS_KANA_CITY: Flag = Flag::new(
    "address-kana.city",
    InBody("/address_kana/city"),
    Text,
    "",
);

pub static ADDRESS_KANA_COUNTRY: Flag = Flag::new(
    "address-kana.country",
    InBody("/address_kana/country"),
    Text,
    "",
);

pub static ADDRESS_KANA_LINE1: Flag = Flag::new(
    "address-kana.line1",
    InBody("/address_kana/line1"),
    Text,
    "",
);

pub static ADDRESS_KANA_LINE2: Flag = Flag::new(
    "address-kana.line2",
    InBody("/address_kana/line2"),
    Text,
    "",
);

pub static ADDRESS_KANA_POSTAL_CODE: Flag = Flag::new(
    "address-kana.postal-code",
    InBody("/address_kana/postal_code"),
    Text,
    "",
);

pub static ADDRESS_KANA_STATE: Flag = Flag::new(
    "address-kana.state",
    InBody("/address_kana/state"),
    Text,
    "",
);

pub static ADDRESS_KANA_TOWN: Flag = Flag::new(
    "address-kana.town",
    InBody("/address_kana/town"),
    Text,
    "",
);

pub static ADDRESS_KANJI_CITY: Flag = Flag::new(
    "address-kanji.city",
    InBody("/address_kanji/city"),
    Text,
    "",
);

pub static ADDRESS_KANJI_COUNTRY: Flag = Flag::new(
    "address-kanji.country",
    InBody("/address_kanji/country"),
    Text,
    "",
);

pub static ADDRESS_KANJI_LINE1: Flag = Flag::new(
    "address-kanji.line1",
    InBody("/address_kanji/line1"),
    Text,
    "",
);

pub static ADDRESS_KANJI_LINE2: Flag = Flag::new(
    "address-kanji.line2",
    InBody("/address_kanji/line2"),
    Text,
    "",
);

pub static ADDRESS_KANJI_POSTAL_CODE: Flag = Flag::new(
    "address-kanji.postal-code",
    InBody("/address_kanji/postal_code"),
    Text,
    "",
);

pub static ADDRESS_KANJI_STATE: Flag = Flag::new(
    "address-kanji.state",
    InBody("/address_kanji/state"),
    Text,
    "",
);

pub static ADDRESS_KANJI_TOWN: Flag = Flag::new(
    "address-kanji.town",
    InBody("/address_kanji/town"),
    Text,
    "",
);

pub static ADDRESS_LINE1_82F8C9DE: Flag = Flag::new(
    "address.line1",
    InBody("/address/line1"),
    Text,
    "",
);

pub static ADDRESS_LINE1_A8527440: Flag = Flag::new(
    "address-line1",
    InBody("/address_line1"),
    Text,
    "Address line 1 (Street address/PO Box/Company name)",
);

pub static ADDRESS_LINE2_3BF200CD: Flag = Flag::new(
    "address-line2",
    InBody("/address_line2"),
    Text,
    "Address line 2 (Apartment/Suite/Unit/Building)",
);

pub static ADDRESS_LINE2_B0B19DE1: Flag = Flag::new(
    "address.line2",
    InBody("/address/line2"),
    Text,
    "",
);

pub static ADDRESS_POSTAL_CODE: Flag = Flag::new(
    "address.postal-code",
    InBody("/address/postal_code"),
    Text,
    "",
);

pub static ADDRESS_STATE_65DCE8AE: Flag = Flag::new(
    "address-state",
    InBody("/address_state"),
    Text,
    "State/County/Province/Region",
);

pub static ADDRESS_STATE_D6401E89: Flag = Flag::new(
    "address.state",
    InBody("/address/state"),
    Text,
    "",
);

pub static ADDRESS_ZIP: Flag = Flag::new(
    "address-zip",
    InBody("/address_zip"),
    Text,
    "ZIP or postal code",
);

pub static ADD_INVOICE_ITEMS: Flag = Flag::new(
    "add-invoice-items",
    InBody("/add_invoice_items"),
    List(&Object),
    "A list of prices and quantities that will generate invoice items appended to the next invoice \
        for this subscription",
);

pub static AFTER_COMPLETION_HOSTED_CONFIRMATION_CUSTOM_MESSAGE: Flag = Flag::new(
    "after-completion.hosted-confirmation.custom-message",
    InBody("/after_completion/hosted_confirmation/custom_message"),
    Text,
    "",
);

pub static AFTER_COMPLETION_REDIRECT_URL: Flag = Flag::new(
    "after-completion.redirect.url",
    InBody("/after_completion/redirect/url"),
    Text,
    "",
);

pub static AFTER_COMPLETION_TYPE: Flag = Flag::new(
        "after-completion.type",
        InBody("/after_completion/type"),
        Text,
        "",
    )
    .with(&[Values(&["hosted_confirmation", "redirect"])]);

pub static ALIPAY_ACCOUNT: Flag = Flag::new(
    "alipay-account",
    InBody("/alipay_account"),
    Text,
    "A token returned by Stripe.js representing the user’s Alipay account details",
);

pub static ALLOW_PROMOTION_CODES: Flag = Flag::new(
    "allow-promotion-codes",
    InBody("/allow_promotion_codes"),
    Boolean,
    "Enables user redeemable promotion codes",
);

pub static AMOUNTS: Flag = Flag::new(
    "amounts",
    InBody("/amounts"),
    List(&Integer),
    "Two positive integers, in cents, equal to the values of the microdeposits sent to the bank \
        account",
);

pub static AMOUNT_07C78BA9: Flag = Flag::new(
    "amount",
    Query("amount", Style::FORM),
    Integer,
    "The integer amount in cents (or local equivalent) representing the total amount of the credit \
        note",
);

pub static AMOUNT_74B3E827: Flag = Flag::new(
    "amount",
    InBody("/amount"),
    Integer,
    "A positive integer representing how much to refund",
);

pub static AMOUNT_A4231664: Flag = Flag::new(
        "amount",
        InBody("/amount"),
        Integer,
        "Amount (in cents) to be transferred",
    )
    .required();

pub static AMOUNT_CA2906A5: Flag = Flag::new(
    "amount",
    InBody("/amount"),
    Integer,
    "Amount associated with the source",
);

pub static AMOUNT_D8B6A783: Flag = Flag::new(
    "amount",
    InBody("/amount"),
    Integer,
    "The integer amount in cents (or local equivalent) of the charge to be applied to the upcoming \
        invoice",
);

pub static AMOUNT_EE5B507F: Flag = Flag::new(
    "amount",
    InBody("/amount"),
    Integer,
    "The dispute amount in the card's currency and in the smallest currency unit",
);

pub static AMOUNT_FEF76511: Flag = Flag::new("amount", InBody("/amount"), Integer, "");

pub static APPLICATION_FEE_AMOUNT_BF8F0B52: Flag = Flag::new(
    "application-fee-amount",
    InBody("/application_fee_amount"),
    Integer,
    "The amount of the application fee (if any)",
);

pub static APPLICATION_FEE_AMOUNT_F80782F4: Flag = Flag::new(
    "application-fee-amount",
    InBody("/application_fee_amount"),
    Integer,
    "A fee in cents (or local equivalent) that will be applied to the invoice and transferred to the \
        application owner's…",
);

pub static APPLICATION_FEE_PERCENT: Flag = Flag::new(
    "application-fee-percent",
    InBody("/application_fee_percent"),
    Number,
    "A non-negative decimal between 0 and 100, with at most two decimal places",
);

pub static ATTACH_TO_SELF: Flag = Flag::new(
    "attach-to-self",
    InBody("/attach_to_self"),
    Boolean,
    "If present, the SetupIntent's payment method will be attached to the in-context Stripe Account",
);

pub static AUTHORIZATION: Flag = Flag::new(
        "authorization",
        Path("authorization", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static AUTOMATIC_PAYMENT_METHODS_ENABLED: Flag = Flag::new(
    "automatic-payment-methods.enabled",
    InBody("/automatic_payment_methods/enabled"),
    Boolean,
    "",
);

pub static AUTOMATIC_TAX: Flag = Flag::new(
        "automatic-tax",
        Query("automatic_tax", Style::DEEP_OBJECT),
        Object,
        "Settings for automatic tax lookup for this invoice preview",
    )
    .with(&[Schema(super::schemas::INVOICES_UPCOMING)]);

pub static AUTOMATIC_TAX_ENABLED: Flag = Flag::new(
    "automatic-tax.enabled",
    InBody("/automatic_tax/enabled"),
    Boolean,
    "",
);

pub static AUTO_ADVANCE: Flag = Flag::new(
    "auto-advance",
    InBody("/auto_advance"),
    Boolean,
    "Controls whether Stripe will perform automatic collection of the invoice",
);

pub static BACKDATE_START_DATE: Flag = Flag::new(
    "backdate-start-date",
    InBody("/backdate_start_date"),
    Integer,
    "For new subscriptions, a past timestamp to backdate the subscription's start date to",
);

pub static BALANCE: Flag = Flag::new(
    "balance",
    InBody("/balance"),
    Integer,
    "An integer amount in cents (or local equivalent) that represents the customer's current balance",
);

pub static BANK_ACCOUNT: Flag = Flag::new(
    "bank-account",
    InBody("/bank_account"),
    Text,
    "Either a token, like the ones returned by Stripe.js, or a dictionary containing a user's bank \
        account details",
);

pub static BANK_ACCOUNT_ACCOUNT_HOLDER_NAME: Flag = Flag::new(
    "bank-account.account-holder-name",
    InBody("/bank_account/account_holder_name"),
    Text,
    "",
);

pub static BANK_ACCOUNT_ACCOUNT_HOLDER_TYPE: Flag = Flag::new(
        "bank-account.account-holder-type",
        InBody("/bank_account/account_holder_type"),
        Text,
        "",
    )
    .with(&[Values(&["company", "individual"])]);

pub static BANK_ACCOUNT_ACCOUNT_NUMBER: Flag = Flag::new(
    "bank-account.account-number",
    InBody("/bank_account/account_number"),
    Text,
    "",
);

pub static BANK_ACCOUNT_ACCOUNT_TYPE: Flag = Flag::new(
        "bank-account.account-type",
        InBody("/bank_account/account_type"),
        Text,
        "",
    )
    .with(&[Values(&["checking", "futsu", "savings", "toza"])]);

pub static BANK_ACCOUNT_COUNTRY: Flag = Flag::new(
    "bank-account.country",
    InBody("/bank_account/country"),
    Text,
    "",
);

pub static BANK_ACCOUNT_CURRENCY: Flag = Flag::new(
    "bank-account.currency",
    InBody("/bank_account/currency"),
    Text,
    "",
);

pub static BANK_ACCOUNT_DOCUMENTS_BANK_ACCOUNT_OWNERSHIP_VERIF_63FCD198: Flag = Flag::new(
    "bank-account.documents.bank-account-ownership-verification.files",
    InBody("/bank_account/documents/bank_account_ownership_verification/files"),
    List(&Text),
    "",
);

pub static BANK_ACCOUNT_OBJECT: Flag = Flag::new(
        "bank-account.object",
        InBody("/bank_account/object"),
        Text,
        "",
    )
    .with(&[Values(&["bank_account"])]);

pub static BANK_ACCOUNT_ROUTING_NUMBER: Flag = Flag::new(
    "bank-account.routing-number",
    InBody("/bank_account/routing_number"),
    Text,
    "",
);

pub static BBPOS_WISEPOS_E_SPLASHSCREEN: Flag = Flag::new(
    "bbpos-wisepos-e.splashscreen",
    InBody("/bbpos_wisepos_e/splashscreen"),
    Text,
    "",
);

pub static BILLING_ADDRESS_COLLECTION: Flag = Flag::new(
        "billing-address-collection",
        InBody("/billing_address_collection"),
        Text,
        "Configuration for collecting the customer's billing address",
    )
    .with(&[Values(&["auto", "required"])]);

pub static BILLING_ADDRESS_LINE2: Flag = Flag::new(
    "billing.address.line2",
    InBody("/billing/address/line2"),
    Text,
    "",
);

pub static BILLING_ADDRESS_STATE: Flag = Flag::new(
    "billing.address.state",
    InBody("/billing/address/state"),
    Text,
    "",
);

pub static BILLING_CYCLE_ANCHOR_31A378CC: Flag = Flag::new(
    "billing-cycle-anchor",
    InBody("/billing_cycle_anchor"),
    Integer,
    "A future timestamp to anchor the subscription's billing cycle",
);

pub static BILLING_CYCLE_ANCHOR_320E4367: Flag = Flag::new(
        "billing-cycle-anchor",
        InBody("/billing_cycle_anchor"),
        Text,
        "Either now or unchanged",
    )
    .with(&[Values(&["now", "unchanged"])]);

pub static BILLING_DETAILS_ADDRESS_CITY: Flag = Flag::new(
    "billing-details.address.city",
    InBody("/billing_details/address/city"),
    Text,
    "",
);

pub static BILLING_DETAILS_ADDRESS_COUNTRY: Flag = Flag::new(
    "billing-details.address.country",
    InBody("/billing_details/address/country"),
    Text,
    "",
);

pub static BILLING_DETAILS_ADDRESS_LINE1: Flag = Flag::new(
    "billing-details.address.line1",
    InBody("/billing_details/address/line1"),
    Text,
    "",
);

pub static BILLING_DETAILS_ADDRESS_LINE2: Flag = Flag::new(
    "billing-details.address.line2",
    InBody("/billing_details/address/line2"),
    Text,
    "",
);

pub static BILLING_DETAILS_ADDRESS_POSTAL_CODE: Flag = Flag::new(
    "billing-details.address.postal-code",
    InBody("/billing_details/address/postal_code"),
    Text,
    "",
);

pub static BILLING_DETAILS_ADDRESS_STATE: Flag = Flag::new(
    "billing-details.address.state",
    InBody("/billing_details/address/state"),
    Text,
    "",
);

pub static BILLING_DETAILS_EMAIL: Flag = Flag::new(
    "billing-details.email",
    InBody("/billing_details/email"),
    Text,
    "",
);

pub static BILLING_DETAILS_NAME: Flag = Flag::new(
    "billing-details.name",
    InBody("/billing_details/name"),
    Text,
    "",
);

pub static BILLING_DETAILS_PHONE: Flag = Flag::new(
    "billing-details.phone",
    InBody("/billing_details/phone"),
    Text,
    "",
);

pub static BILLING_SCHEME: Flag = Flag::new(
        "billing-scheme",
        InBody("/billing_scheme"),
        Text,
        "Describes how to compute the price per period",
    )
    .with(&[Values(&["per_unit", "tiered"])]);

pub static BILLING_THRESHOLDS_AMOUNT_GTE: Flag = Flag::new(
    "billing-thresholds.amount-gte",
    InBody("/billing_thresholds/amount_gte"),
    Integer,
    "",
);

pub static BILLING_THRESHOLDS_RESET_BILLING_CYCLE_ANCHOR: Flag = Flag::new(
    "billing-thresholds.reset-billing-cycle-anchor",
    InBody("/billing_thresholds/reset_billing_cycle_anchor"),
    Boolean,
    "",
);

pub static BILLING_THRESHOLDS_USAGE_GTE: Flag = Flag::new(
    "billing-thresholds.usage-gte",
    InBody("/billing_thresholds/usage_gte"),
    Integer,
    "",
);

pub static BUSINESS_PROFILE_HEADLINE: Flag = Flag::new(
    "business-profile.headline",
    InBody("/business_profile/headline"),
    Text,
    "",
);

pub static BUSINESS_PROFILE_MCC: Flag = Flag::new(
    "business-profile.mcc",
    InBody("/business_profile/mcc"),
    Text,
    "",
);

pub static BUSINESS_PROFILE_NAME: Flag = Flag::new(
    "business-profile.name",
    InBody("/business_profile/name"),
    Text,
    "",
);

pub static BUSINESS_PROFILE_PRIVACY_POLICY_URL: Flag = Flag::new(
    "business-profile.privacy-policy-url",
    InBody("/business_profile/privacy_policy_url"),
    Text,
    "",
);

pub static BUSINESS_PROFILE_PRODUCT_DESCRIPTION: Flag = Flag::new(
    "business-profile.product-description",
    InBody("/business_profile/product_description"),
    Text,
    "",
);

pub static BUSINESS_PROFILE_SUPPORT_ADDRESS: Flag = Flag::new(
    "business-profile.support-address",
    InBody("/business_profile/support_address"),
    Object,
    "",
);

pub static BUSINESS_PROFILE_SUPPORT_EMAIL: Flag = Flag::new(
    "business-profile.support-email",
    InBody("/business_profile/support_email"),
    Text,
    "",
);

pub static BUSINESS_PROFILE_SUPPORT_PHONE: Flag = Flag::new(
    "business-profile.support-phone",
    InBody("/business_profile/support_phone"),
    Text,
    "",
);

pub static BUSINESS_PROFILE_SUPPORT_URL: Flag = Flag::new(
    "business-profile.support-url",
    InBody("/business_profile/support_url"),
    Text,
    "",
);

pub static BUSINESS_PROFILE_TERMS_OF_SERVICE_URL: Flag = Flag::new(
    "business-profile.terms-of-service-url",
    InBody("/business_profile/terms_of_service_url"),
    Text,
    "",
);

pub static BUSINESS_PROFILE_URL: Flag = Flag::new(
    "business-profile.url",
    InBody("/business_profile/url"),
    Text,
    "",
);

pub static BUSINESS_TYPE: Flag = Flag::new(
        "business-type",
        InBody("/business_type"),
        Text,
        "The business type",
    )
    .with(&[Values(&["company", "government_entity", "individual", "non_profit"])]);

pub static CANCELLATION_DETAILS_COMMENT: Flag = Flag::new(
    "cancellation-details.comment",
    InBody("/cancellation_details/comment"),
    Text,
    "",
);

pub static CANCELLATION_DETAILS_FEEDBACK: Flag = Flag::new(
        "cancellation-details.feedback",
        InBody("/cancellation_details/feedback"),
        Text,
        "",
    )
    .with(
        &[
            Values(
                &[
                    "",
                    "customer_service",
                    "low_quality",
                    "missing_features",
                    "other",
                    "switched_service",
                    "too_complex",
                    "too_expensive",
                    "unused",
                ],
            ),
        ],
    );

pub static CANCEL_AT: Flag = Flag::new(
    "cancel-at",
    InBody("/cancel_at"),
    Integer,
    "A timestamp at which the subscription should cancel",
);

pub static CANCEL_AT_PERIOD_END: Flag = Flag::new(
    "cancel-at-period-end",
    InBody("/cancel_at_period_end"),
    Boolean,
    "Boolean indicating whether this subscription should cancel at the end of the current period",
);

pub static CAPABILITIES_ACSS_DEBIT_PAYMENTS: Flag = Flag::new(
    "capabilities.acss-debit-payments",
    InBody("/capabilities/acss_debit_payments"),
    Object,
    "",
);

pub static CAPABILITIES_AFFIRM_PAYMENTS: Flag = Flag::new(
    "capabilities.affirm-payments",
    InBody("/capabilities/affirm_payments"),
    Object,
    "",
);

pub static CAPABILITIES_AFTERPAY_CLEARPAY_PAYMENTS: Flag = Flag::new(
    "capabilities.afterpay-clearpay-payments",
    InBody("/capabilities/afterpay_clearpay_payments"),
    Object,
    "",
);

pub static CAPABILITIES_AU_BECS_DEBIT_PAYMENTS: Flag = Flag::new(
    "capabilities.au-becs-debit-payments",
    InBody("/capabilities/au_becs_debit_payments"),
    Object,
    "",
);

pub static CAPABILITIES_BACS_DEBIT_PAYMENTS: Flag = Flag::new(
    "capabilities.bacs-debit-payments",
    InBody("/capabilities/bacs_debit_payments"),
    Object,
    "",
);

pub static CAPABILITIES_BANCONTACT_PAYMENTS: Flag = Flag::new(
    "capabilities.bancontact-payments",
    InBody("/capabilities/bancontact_payments"),
    Object,
    "",
);

pub static CAPABILITIES_BANK_TRANSFER_PAYMENTS: Flag = Flag::new(
    "capabilities.bank-transfer-payments",
    InBody("/capabilities/bank_transfer_payments"),
    Object,
    "",
);

pub static CAPABILITIES_BLIK_PAYMENTS: Flag = Flag::new(
    "capabilities.blik-payments",
    InBody("/capabilities/blik_payments"),
    Object,
    "",
);

pub static CAPABILITIES_BOLETO_PAYMENTS: Flag = Flag::new(
    "capabilities.boleto-payments",
    InBody("/capabilities/boleto_payments"),
    Object,
    "",
);

pub static CAPABILITIES_CARD_ISSUING: Flag = Flag::new(
    "capabilities.card-issuing",
    InBody("/capabilities/card_issuing"),
    Object,
    "",
);

pub static CAPABILITIES_CARD_PAYMENTS: Flag = Flag::new(
    "capabilities.card-payments",
    InBody("/capabilities/card_payments"),
    Object,
    "",
);

pub static CAPABILITIES_CARTES_BANCAIRES_PAYMENTS: Flag = Flag::new(
    "capabilities.cartes-bancaires-payments",
    InBody("/capabilities/cartes_bancaires_payments"),
    Object,
    "",
);

pub static CAPABILITIES_CASHAPP_PAYMENTS: Flag = Flag::new(
    "capabilities.cashapp-payments",
    InBody("/capabilities/cashapp_payments"),
    Object,
    "",
);

pub static CAPABILITIES_EPS_PAYMENTS: Flag = Flag::new(
    "capabilities.eps-payments",
    InBody("/capabilities/eps_payments"),
    Object,
    "",
);

pub static CAPABILITIES_FPX_PAYMENTS: Flag = Flag::new(
    "capabilities.fpx-payments",
    InBody("/capabilities/fpx_payments"),
    Object,
    "",
);

pub static CAPABILITIES_GIROPAY_PAYMENTS: Flag = Flag::new(
    "capabilities.giropay-payments",
    InBody("/capabilities/giropay_payments"),
    Object,
    "",
);

pub static CAPABILITIES_GRABPAY_PAYMENTS: Flag = Flag::new(
    "capabilities.grabpay-payments",
    InBody("/capabilities/grabpay_payments"),
    Object,
    "",
);

pub static CAPABILITIES_IDEAL_PAYMENTS: Flag = Flag::new(
    "capabilities.ideal-payments",
    InBody("/capabilities/ideal_payments"),
    Object,
    "",
);

pub static CAPABILITIES_INDIA_INTERNATIONAL_PAYMENTS: Flag = Flag::new(
    "capabilities.india-international-payments",
    InBody("/capabilities/india_international_payments"),
    Object,
    "",
);

pub static CAPABILITIES_JCB_PAYMENTS: Flag = Flag::new(
    "capabilities.jcb-payments",
    InBody("/capabilities/jcb_payments"),
    Object,
    "",
);

pub static CAPABILITIES_KLARNA_PAYMENTS: Flag = Flag::new(
    "capabilities.klarna-payments",
    InBody("/capabilities/klarna_payments"),
    Object,
    "",
);

pub static CAPABILITIES_KONBINI_PAYMENTS: Flag = Flag::new(
    "capabilities.konbini-payments",
    InBody("/capabilities/konbini_payments"),
    Object,
    "",
);

pub static CAPABILITIES_LEGACY_PAYMENTS: Flag = Flag::new(
    "capabilities.legacy-payments",
    InBody("/capabilities/legacy_payments"),
    Object,
    "",
);

pub static CAPABILITIES_LINK_PAYMENTS: Flag = Flag::new(
    "capabilities.link-payments",
    InBody("/capabilities/link_payments"),
    Object,
    "",
);

pub static CAPABILITIES_OXXO_PAYMENTS: Flag = Flag::new(
    "capabilities.oxxo-payments",
    InBody("/capabilities/oxxo_payments"),
    Object,
    "",
);

pub static CAPABILITIES_P24_PAYMENTS: Flag = Flag::new(
    "capabilities.p24-payments",
    InBody("/capabilities/p24_payments"),
    Object,
    "",
);

pub static CAPABILITIES_PAYNOW_PAYMENTS: Flag = Flag::new(
    "capabilities.paynow-payments",
    InBody("/capabilities/paynow_payments"),
    Object,
    "",
);

pub static CAPABILITIES_PROMPTPAY_PAYMENTS: Flag = Flag::new(
    "capabilities.promptpay-payments",
    InBody("/capabilities/promptpay_payments"),
    Object,
    "",
);

pub static CAPABILITIES_SEPA_DEBIT_PAYMENTS: Flag = Flag::new(
    "capabilities.sepa-debit-payments",
    InBody("/capabilities/sepa_debit_payments"),
    Object,
    "",
);

pub static CAPABILITIES_SOFORT_PAYMENTS: Flag = Flag::new(
    "capabilities.sofort-payments",
    InBody("/capabilities/sofort_payments"),
    Object,
    "",
);

pub static CAPABILITIES_TAX_REPORTING_US_1099_K: Flag = Flag::new(
    "capabilities.tax-reporting-us-1099-k",
    InBody("/capabilities/tax_reporting_us_1099_k"),
    Object,
    "",
);

pub static CAPABILITIES_TAX_REPORTING_US_1099_MISC: Flag = Flag::new(
    "capabilities.tax-reporting-us-1099-misc",
    InBody("/capabilities/tax_reporting_us_1099_misc"),
    Object,
    "",
);

pub static CAPABILITIES_TRANSFERS: Flag = Flag::new(
    "capabilities.transfers",
    InBody("/capabilities/transfers"),
    Object,
    "",
);

pub static CAPABILITIES_TREASURY: Flag = Flag::new(
    "capabilities.treasury",
    InBody("/capabilities/treasury"),
    Object,
    "",
);

pub static CAPABILITIES_US_BANK_ACCOUNT_ACH_PAYMENTS: Flag = Flag::new(
    "capabilities.us-bank-account-ach-payments",
    InBody("/capabilities/us_bank_account_ach_payments"),
    Object,
    "",
);

pub static CAPABILITY: Flag = Flag::new(
        "capability",
        Path("capability", Style::SIMPLE),
        Text,
        "",
    )
    .required();

pub static CAPTURE_METHOD: Flag = Flag::new(
        "capture-method",
        InBody("/capture_method"),
        Text,
        "Controls when the funds will be captured from the customer's account",
    )
    .with(&[Values(&["automatic", "automatic_async", "manual"])]);

pub static CARDHOLDER: Flag = Flag::new(
        "cardholder",
        Path("cardholder", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static CARD_16CEE3A0: Flag = Flag::new("card", Path("card", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static CARD_8DB2D066: Flag = Flag::new(
    "card",
    InBody("/card"),
    Text,
    "A token, like the ones returned by Stripe.js",
);

pub static CARD_ADDRESS_CITY: Flag = Flag::new(
    "card.address-city",
    InBody("/card/address_city"),
    Text,
    "",
);

pub static CARD_ADDRESS_COUNTRY: Flag = Flag::new(
    "card.address-country",
    InBody("/card/address_country"),
    Text,
    "",
);

pub static CARD_ADDRESS_LINE1: Flag = Flag::new(
    "card.address-line1",
    InBody("/card/address_line1"),
    Text,
    "",
);

pub static CARD_ADDRESS_LINE2: Flag = Flag::new(
    "card.address-line2",
    InBody("/card/address_line2"),
    Text,
    "",
);

pub static CARD_ADDRESS_STATE: Flag = Flag::new(
    "card.address-state",
    InBody("/card/address_state"),
    Text,
    "",
);

pub static CARD_ADDRESS_ZIP: Flag = Flag::new(
    "card.address-zip",
    InBody("/card/address_zip"),
    Text,
    "",
);

pub static CARD_CVC: Flag = Flag::new("card.cvc", InBody("/card/cvc"), Text, "");

pub static CARD_EXP_MONTH: Flag = Flag::new(
    "card.exp-month",
    InBody("/card/exp_month"),
    Integer,
    "",
);

pub static CARD_EXP_YEAR: Flag = Flag::new(
    "card.exp-year",
    InBody("/card/exp_year"),
    Integer,
    "",
);

pub static CARD_METADATA: Flag = Flag::new(
    "card.metadata",
    InBody("/card/metadata"),
    Map(&Text),
    "",
);

pub static CARD_NAME: Flag = Flag::new("card.name", InBody("/card/name"), Text, "");

pub static CARD_NUMBER: Flag = Flag::new(
    "card.number",
    InBody("/card/number"),
    Text,
    "",
);

pub static CARD_OBJECT: Flag = Flag::new("card.object", InBody("/card/object"), Text, "")
    .with(&[Values(&["card"])]);

pub static CASH_BALANCE_SETTINGS_RECONCILIATION_MODE: Flag = Flag::new(
        "cash-balance.settings.reconciliation-mode",
        InBody("/cash_balance/settings/reconciliation_mode"),
        Text,
        "",
    )
    .with(&[Values(&["automatic", "manual", "merchant_default"])]);

pub static CHARGE_5348B4F6: Flag = Flag::new(
        "charge",
        Path("charge", Style::SIMPLE),
        Text,
        "",
    )
    .required();

pub static CHARGE_85CF5D00: Flag = Flag::new(
        "charge",
        Path("charge", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static CLIENT_SECRET_92D1D968: Flag = Flag::new(
    "client-secret",
    InBody("/client_secret"),
    Text,
    "The client secret of the PaymentIntent",
);

pub static CLIENT_SECRET_EB97DE2F: Flag = Flag::new(
    "client-secret",
    InBody("/client_secret"),
    Text,
    "The client secret of the SetupIntent",
);

pub static COLLECTION_METHOD: Flag = Flag::new(
        "collection-method",
        InBody("/collection_method"),
        Text,
        "Either charge_automatically, or send_invoice",
    )
    .with(&[Values(&["charge_automatically", "send_invoice"])]);

pub static COMPANY_ADDRESS: Flag = Flag::new(
    "company.address",
    InBody("/company/address"),
    Object,
    "",
);

pub static COMPANY_ADDRESS_KANA: Flag = Flag::new(
    "company.address-kana",
    InBody("/company/address_kana"),
    Object,
    "",
);

pub static COMPANY_ADDRESS_KANJI: Flag = Flag::new(
    "company.address-kanji",
    InBody("/company/address_kanji"),
    Object,
    "",
);

pub static COMPANY_DIRECTORS_PROVIDED: Flag = Flag::new(
    "company.directors-provided",
    InBody("/company/directors_provided"),
    Boolean,
    "",
);

pub static COMPANY_EXECUTIVES_PROVIDED: Flag = Flag::new(
    "company.executives-provided",
    InBody("/company/executives_provided"),
    Boolean,
    "",
);

pub static COMPANY_EXPORT_LICENSE_ID: Flag = Flag::new(
    "company.export-license-id",
    InBody("/company/export_license_id"),
    Text,
    "",
);

pub static COMPANY_EXPORT_PURPOSE_CODE: Flag = Flag::new(
    "company.export-purpose-code",
    InBody("/company/export_purpose_code"),
    Text,
    "",
);

pub static COMPANY_NAME: Flag = Flag::new(
    "company.name",
    InBody("/company/name"),
    Text,
    "",
);

pub static COMPANY_NAME_KANA: Flag = Flag::new(
    "company.name-kana",
    InBody("/company/name_kana"),
    Text,
    "",
);

pub static COMPANY_NAME_KANJI: Flag = Flag::new(
    "company.name-kanji",
    InBody("/company/name_kanji"),
    Text,
    "",
);

pub static COMPANY_OWNERSHIP_DECLARATION: Flag = Flag::new(
    "company.ownership-declaration",
    InBody("/company/ownership_declaration"),
    Object,
    "",
);

pub static COMPANY_OWNERS_PROVIDED: Flag = Flag::new(
    "company.owners-provided",
    InBody("/company/owners_provided"),
    Boolean,
    "",
);

pub static COMPANY_PHONE: Flag = Flag::new(
    "company.phone",
    InBody("/company/phone"),
    Text,
    "",
);

pub static COMPANY_REGISTRATION_NUMBER: Flag = Flag::new(
    "company.registration-number",
    InBody("/company/registration_number"),
    Text,
    "",
);

pub static COMPANY_STRUCTURE: Flag = Flag::new(
        "company.structure",
        InBody("/company/structure"),
        Text,
        "",
    )
    .with(&[Values(super::values::ACCOUNTS_CREATE_COMPANY_STRUCTURE)]);

pub static COMPANY_TAX_ID: Flag = Flag::new(
    "company.tax-id",
    InBody("/company/tax_id"),
    Text,
    "",
);

pub static COMPANY_TAX_ID_REGISTRAR: Flag = Flag::new(
    "company.tax-id-registrar",
    InBody("/company/tax_id_registrar"),
    Text,
    "",
);

pub static COMPANY_VAT_ID: Flag = Flag::new(
    "company.vat-id",
    InBody("/company/vat_id"),
    Text,
    "",
);

pub static COMPANY_VERIFICATION: Flag = Flag::new(
    "company.verification",
    InBody("/company/verification"),
    Object,
    "",
);

pub static CONFIGURATION: Flag = Flag::new(
        "configuration",
        Path("configuration", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static CONFIGURATION_OVERRIDES: Flag = Flag::new(
    "configuration-overrides",
    InBody("/configuration_overrides"),
    Text,
    "The ID of a configuration that will be used to customize all readers in this location",
);

pub static CONSENT_COLLECTION_PROMOTIONS: Flag = Flag::new(
        "consent-collection.promotions",
        InBody("/consent_collection/promotions"),
        Text,
        "",
    )
    .with(&[Values(&["auto", "none"])]);

pub static CONSENT_COLLECTION_TERMS_OF_SERVICE: Flag = Flag::new(
        "consent-collection.terms-of-service",
        InBody("/consent_collection/terms_of_service"),
        Text,
        "",
    )
    .with(&[Values(&["none", "required"])]);

pub static COUNTRY: Flag = Flag::new(
    "country",
    InBody("/country"),
    Text,
    "Two-letter country code (ISO 3166-1 alpha-2)",
);

pub static COUPON_611F8B83: Flag = Flag::new("coupon", InBody("/coupon"), Text, "");

pub static COUPON_938CF859: Flag = Flag::new(
        "coupon",
        Path("coupon", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static COUPON_C91E6EBE: Flag = Flag::new(
    "coupon",
    InBody("/coupon"),
    Text,
    "The ID of the coupon to apply to this subscription",
);

pub static COUPON_D8548CB3: Flag = Flag::new(
        "coupon",
        Query("coupon", Style::FORM),
        Text,
        "The code of the coupon to apply",
    )
    .with(&[MaxLength(5000)]);

pub static CREATED_1C117945: Flag = Flag::new(
        "created",
        Query("created", Style::DEEP_OBJECT),
        OneOf(&[Object, Integer]),
        "A filter on the list, based on the object created field",
    )
    .with(&[Schema(super::schemas::ACCOUNTS_LIST)]);

pub static CREATED_4017E6CA: Flag = Flag::new(
        "created",
        Query("created", Style::DEEP_OBJECT),
        OneOf(&[Object, Integer]),
        "",
    )
    .with(&[Schema(super::schemas::ACCOUNTS_LIST)]);

pub static CREDIT_AMOUNT: Flag = Flag::new(
    "credit-amount",
    Query("credit_amount", Style::FORM),
    Integer,
    "The integer amount in cents (or local equivalent) representing the amount to credit the \
        customer's balance",
);

pub static CURRENCY_041B0DEE: Flag = Flag::new(
    "currency",
    Query("currency", Style::FORM),
    Text,
    "Only return transactions in a certain currency",
);

pub static CURRENCY_30EDB591: Flag = Flag::new(
    "currency",
    Query("currency", Style::FORM),
    Text,
    "The currency to preview this invoice in",
);

pub static CURRENCY_5537224A: Flag = Flag::new(
        "currency",
        InBody("/currency"),
        Text,
        "Three-letter ISO currency code, in lowercase",
    )
    .required();

pub static CURRENCY_AF21D809: Flag = Flag::new(
    "currency",
    InBody("/currency"),
    Text,
    "Three-letter ISO currency code, in lowercase",
);

pub static CURRENCY_OPTIONS: Flag = Flag::new(
    "currency-options",
    InBody("/currency_options"),
    Map(&Object),
    "Prices defined in each available currency option",
);

pub static CUSTOMER_03000E95: Flag = Flag::new(
    "customer",
    InBody("/customer"),
    Text,
    "ID of the Customer this PaymentIntent belongs to, if one exists",
);

pub static CUSTOMER_326F3BA3: Flag = Flag::new(
    "customer",
    InBody("/customer"),
    Text,
    "ID of the Customer this SetupIntent belongs to, if one exists",
);

pub static CUSTOMER_38458487: Flag = Flag::new(
    "customer",
    InBody("/customer"),
    Text,
    "Customer whose customer balance to refund from",
);

pub static CUSTOMER_57BEE8B0: Flag = Flag::new(
        "customer",
        Path("customer", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static CUSTOMER_7EF5CC6F: Flag = Flag::new(
    "customer",
    InBody("/customer"),
    Text,
    "The customer for which this quote belongs to",
);

pub static CUSTOMER_CREATION: Flag = Flag::new(
        "customer-creation",
        InBody("/customer_creation"),
        Text,
        "Configures whether checkout sessions created by this payment link create a Customer",
    )
    .with(&[Values(&["always", "if_required"])]);

pub static CUSTOMER_D9F52A81: Flag = Flag::new(
        "customer",
        Query("customer", Style::FORM),
        Text,
        "The identifier of the customer whose upcoming invoice you'd like to retrieve",
    )
    .with(&[MaxLength(5000)]);

pub static CUSTOMER_DETAILS: Flag = Flag::new(
        "customer-details",
        Query("customer_details", Style::DEEP_OBJECT),
        Object,
        "Details about the customer you want to invoice or overrides for an existing customer",
    )
    .with(&[Schema(super::schemas::INVOICES_UPCOMING)]);

pub static CUSTOM_FIELDS_1ED18109: Flag = Flag::new(
    "custom-fields",
    InBody("/custom_fields"),
    List(&Object),
    "A list of up to 4 custom fields to be displayed on the invoice",
);

pub static CUSTOM_FIELDS_9EEADD31: Flag = Flag::new(
    "custom-fields",
    InBody("/custom_fields"),
    List(&Object),
    "Collect additional information from your customer using custom fields",
);

pub static CUSTOM_TEXT_SHIPPING_ADDRESS_MESSAGE: Flag = Flag::new(
    "custom-text.shipping-address.message",
    InBody("/custom_text/shipping_address/message"),
    Text,
    "",
);

pub static CUSTOM_TEXT_SUBMIT_MESSAGE: Flag = Flag::new(
    "custom-text.submit.message",
    InBody("/custom_text/submit/message"),
    Text,
    "",
);

pub static DAYS_UNTIL_DUE: Flag = Flag::new(
    "days-until-due",
    InBody("/days_until_due"),
    Integer,
    "Number of days a customer has to pay invoices generated by this subscription",
);

pub static DEFAULT_CURRENCY: Flag = Flag::new(
    "default-currency",
    InBody("/default_currency"),
    Text,
    "Three-letter ISO currency code representing the default currency for the account",
);

pub static DEFAULT_FOR_CURRENCY_9F59D23A: Flag = Flag::new(
    "default-for-currency",
    InBody("/default_for_currency"),
    Boolean,
    "When set to true, this becomes the default external account for its currency",
);

pub static DEFAULT_FOR_CURRENCY_C64593AC: Flag = Flag::new(
    "default-for-currency",
    InBody("/default_for_currency"),
    Boolean,
    "When set to true, or if this is the first external account added in this currency, this account \
        becomes the default…",
);

pub static DEFAULT_PAYMENT_METHOD_92E69571: Flag = Flag::new(
    "default-payment-method",
    InBody("/default_payment_method"),
    Text,
    "ID of the default payment method for the subscription",
);

pub static DEFAULT_PAYMENT_METHOD_C835E034: Flag = Flag::new(
    "default-payment-method",
    InBody("/default_payment_method"),
    Text,
    "ID of the default payment method for the invoice",
);

pub static DEFAULT_RETURN_URL: Flag = Flag::new(
    "default-return-url",
    InBody("/default_return_url"),
    Text,
    "The default URL to redirect customers to when they click on the portal's link to return to your \
        website",
);

pub static DEFAULT_SETTINGS_APPLICATION_FEE_PERCENT: Flag = Flag::new(
    "default-settings.application-fee-percent",
    InBody("/default_settings/application_fee_percent"),
    Number,
    "",
);

pub static DEFAULT_SETTINGS_AUTOMATIC_TAX_ENABLED: Flag = Flag::new(
    "default-settings.automatic-tax.enabled",
    InBody("/default_settings/automatic_tax/enabled"),
    Boolean,
    "",
);

pub static DEFAULT_SETTINGS_BILLING_CYCLE_ANCHOR: Flag = Flag::new(
        "default-settings.billing-cycle-anchor",
        InBody("/default_settings/billing_cycle_anchor"),
        Text,
        "",
    )
    .with(&[Values(&["automatic", "phase_start"])]);

pub static DEFAULT_SETTINGS_BILLING_THRESHOLDS_AMOUNT_GTE: Flag = Flag::new(
    "default-settings.billing-thresholds.amount-gte",
    InBody("/default_settings/billing_thresholds/amount_gte"),
    Integer,
    "",
);

pub static DEFAULT_SETTINGS_BILLING_THRESHOLDS_RESET_BILLING_C_92ACEFCF: Flag = Flag::new(
    "default-settings.billing-thresholds.reset-billing-cycle-anchor",
    InBody("/default_settings/billing_thresholds/reset_billing_cycle_anchor"),
    Boolean,
    "",
);

pub static DEFAULT_SETTINGS_COLLECTION_METHOD: Flag = Flag::new(
        "default-settings.collection-method",
        InBody("/default_settings/collection_method"),
        Text,
        "",
    )
    .with(&[Values(&["charge_automatically", "send_invoice"])]);

pub static DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD: Flag = Flag::new(
    "default-settings.default-payment-method",
    InBody("/default_settings/default_payment_method"),
    Text,
    "",
);

pub static DEFAULT_SETTINGS_DESCRIPTION: Flag = Flag::new(
    "default-settings.description",
    InBody("/default_settings/description"),
    Text,
    "",
);

pub static DEFAULT_SETTINGS_INVOICE_SETTINGS_DAYS_UNTIL_DUE: Flag = Flag::new(
    "default-settings.invoice-settings.days-until-due",
    InBody("/default_settings/invoice_settings/days_until_due"),
    Integer,
    "",
);

pub static DEFAULT_SETTINGS_ON_BEHALF_OF: Flag = Flag::new(
    "default-settings.on-behalf-of",
    InBody("/default_settings/on_behalf_of"),
    Text,
    "",
);

pub static DEFAULT_SETTINGS_TRANSFER_DATA_AMOUNT_PERCENT: Flag = Flag::new(
    "default-settings.transfer-data.amount-percent",
    InBody("/default_settings/transfer_data/amount_percent"),
    Number,
    "",
);

pub static DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION: Flag = Flag::new(
    "default-settings.transfer-data.destination",
    InBody("/default_settings/transfer_data/destination"),
    Text,
    "",
);

pub static DEFAULT_SOURCE_271D78C3: Flag = Flag::new(
    "default-source",
    InBody("/default_source"),
    Text,
    "ID of the default payment source for the subscription",
);

pub static DEFAULT_SOURCE_FF7E7EAD: Flag = Flag::new(
    "default-source",
    InBody("/default_source"),
    Text,
    "ID of the default payment source for the invoice",
);

pub static DEFAULT_TAX_RATES_1A0A8FD8: Flag = Flag::new(
    "default-tax-rates",
    InBody("/default_tax_rates"),
    List(&Text),
    "The tax rates that will apply to any subscription item that does not have tax_rates set",
);

pub static DEFAULT_TAX_RATES_D1A0FF34: Flag = Flag::new(
    "default-tax-rates",
    InBody("/default_tax_rates"),
    List(&Text),
    "The tax rates that will apply to any line item that does not have tax_rates set",
);

pub static DESCRIPTION_08567EE6: Flag = Flag::new(
    "description",
    InBody("/description"),
    Text,
    "An arbitrary string which you can attach to the invoice item",
);

pub static DESCRIPTION_2B90594E: Flag = Flag::new(
    "description",
    InBody("/description"),
    Text,
    "An arbitrary string attached to the object",
);

pub static DESCRIPTION_72F374E8: Flag = Flag::new(
    "description",
    InBody("/description"),
    Text,
    "An optional description of what the webhook is used for",
);

pub static DESCRIPTION_76C44D3D: Flag = Flag::new(
    "description",
    InBody("/description"),
    Text,
    "The subscription's description, meant to be displayable to the customer",
);

pub static DESCRIPTION_947C8D75: Flag = Flag::new(
    "description",
    InBody("/description"),
    Text,
    "An arbitrary string that you can attach to a customer object",
);

pub static DESCRIPTION_9980D2B1: Flag = Flag::new(
    "description",
    InBody("/description"),
    Text,
    "A description that will be displayed on the quote PDF",
);

pub static DESCRIPTION_9A43F238: Flag = Flag::new(
    "description",
    InBody("/description"),
    Text,
    "An arbitrary string attached to the tax rate for your internal use only",
);

pub static DESCRIPTION_B2C9B483: Flag = Flag::new(
    "description",
    InBody("/description"),
    Text,
    "The product's description, meant to be displayable to the customer",
);

pub static DESCRIPTOR_CODE: Flag = Flag::new(
    "descriptor-code",
    InBody("/descriptor_code"),
    Text,
    "A six-character code starting with SM present in the microdeposit sent to the bank account",
);

pub static DESTINATION_PAYMENT_METHOD_OPTIONS_US_BANK_ACCOUNT_NETWORK: Flag = Flag::new(
        "destination-payment-method-options.us-bank-account.network",
        InBody("/destination_payment_method_options/us_bank_account/network"),
        Text,
        "",
    )
    .with(&[Values(&["ach", "us_domestic_wire"])]);

pub static DISCOUNTABLE: Flag = Flag::new(
    "discountable",
    InBody("/discountable"),
    Boolean,
    "Controls whether discounts apply to this invoice item",
);

pub static DISCOUNTS_6C5C302D: Flag = Flag::new(
        "discounts",
        Query("discounts", Style::DEEP_OBJECT),
        List(&Object),
        "The coupons to redeem into discounts for the invoice preview",
    )
    .with(&[Schema(super::schemas::INVOICES_UPCOMING)]);

pub static DISCOUNTS_9EDB683A: Flag = Flag::new(
    "discounts",
    InBody("/discounts"),
    List(&Object),
    "The discounts applied to the quote",
);

pub static DISPUTE: Flag = Flag::new("dispute", Path("dispute", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static DOB_DAY: Flag = Flag::new("dob.day", InBody("/dob/day"), Integer, "");

pub static DOB_MONTH: Flag = Flag::new("dob.month", InBody("/dob/month"), Integer, "");

pub static DOB_YEAR: Flag = Flag::new("dob.year", InBody("/dob/year"), Integer, "");

pub static DOCUMENTS_BANK_ACCOUNT_OWNERSHIP_VERIFICATION: Flag = Flag::new(
    "documents.bank-account-ownership-verification",
    InBody("/documents/bank_account_ownership_verification"),
    Object,
    "",
);

pub static DOCUMENTS_BANK_ACCOUNT_OWNERSHIP_VERIFICATION_FILES: Flag = Flag::new(
    "documents.bank-account-ownership-verification.files",
    InBody("/documents/bank_account_ownership_verification/files"),
    List(&Text),
    "",
);

pub static DOCUMENTS_COMPANY_AUTHORIZATION_FILES: Flag = Flag::new(
    "documents.company-authorization.files",
    InBody("/documents/company_authorization/files"),
    List(&Text),
    "",
);

pub static DOCUMENTS_COMPANY_LICENSE: Flag = Flag::new(
    "documents.company-license",
    InBody("/documents/company_license"),
    Object,
    "",
);

pub static DOCUMENTS_COMPANY_MEMORANDUM_OF_ASSOCIATION: Flag = Flag::new(
    "documents.company-memorandum-of-association",
    InBody("/documents/company_memorandum_of_association"),
    Object,
    "",
);

pub static DOCUMENTS_COMPANY_MINISTERIAL_DECREE: Flag = Flag::new(
    "documents.company-ministerial-decree",
    InBody("/documents/company_ministerial_decree"),
    Object,
    "",
);

pub static DOCUMENTS_COMPANY_REGISTRATION_VERIFICATION: Flag = Flag::new(
    "documents.company-registration-verification",
    InBody("/documents/company_registration_verification"),
    Object,
    "",
);

pub static DOCUMENTS_COMPANY_TAX_ID_VERIFICATION: Flag = Flag::new(
    "documents.company-tax-id-verification",
    InBody("/documents/company_tax_id_verification"),
    Object,
    "",
);

pub static DOCUMENTS_PASSPORT_FILES: Flag = Flag::new(
    "documents.passport.files",
    InBody("/documents/passport/files"),
    List(&Text),
    "",
);

pub static DOCUMENTS_PROOF_OF_REGISTRATION: Flag = Flag::new(
    "documents.proof-of-registration",
    InBody("/documents/proof_of_registration"),
    Object,
    "",
);

pub static DOCUMENTS_VISA_FILES: Flag = Flag::new(
    "documents.visa.files",
    InBody("/documents/visa/files"),
    List(&Text),
    "",
);

pub static DOMAIN: Flag = Flag::new("domain", Path("domain", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static DUE_DATE: Flag = Flag::new(
    "due-date",
    InBody("/due_date"),
    Integer,
    "The date on which payment for this invoice is due",
);

pub static EMAIL_47CC77E0: Flag = Flag::new(
    "email",
    InBody("/email"),
    Text,
    "Customer's email address",
);

pub static EMAIL_487D61BB: Flag = Flag::new(
    "email",
    InBody("/email"),
    Text,
    "The cardholder's email address",
);

pub static EMAIL_AF5E6DD8: Flag = Flag::new(
    "email",
    InBody("/email"),
    Text,
    "The person's email address",
);

pub static EMAIL_BB567F63: Flag = Flag::new(
    "email",
    InBody("/email"),
    Text,
    "The email address of the account holder",
);

pub static ENDING_BEFORE_6F5E8D48: Flag = Flag::new(
    "ending-before",
    Query("ending_before", Style::FORM),
    Text,
    "A cursor for use in pagination",
);

pub static ENDING_BEFORE_9210AC7F: Flag = Flag::new(
        "ending-before",
        Query("ending_before", Style::FORM),
        Text,
        "A cursor for use in pagination",
    )
    .with(&[MaxLength(5000)]);

pub static ENDING_BEFORE_92C60FF8: Flag = Flag::new(
        "ending-before",
        Query("ending_before", Style::FORM),
        Text,
        "A cursor for use in pagination",
    )
    .with(&[MaxLength(500)]);

pub static END_BEHAVIOR: Flag = Flag::new(
        "end-behavior",
        InBody("/end_behavior"),
        Text,
        "Behavior of the subscription schedule and underlying subscription when it ends",
    )
    .with(&[Values(&["cancel", "none", "release", "renew"])]);

pub static ERROR_ON_REQUIRES_ACTION: Flag = Flag::new(
    "error-on-requires-action",
    InBody("/error_on_requires_action"),
    Boolean,
    "Set to true to fail the payment attempt if the PaymentIntent transitions into requires_action",
);

pub static EVIDENCE_ACCESS_ACTIVITY_LOG: Flag = Flag::new(
    "evidence.access-activity-log",
    InBody("/evidence/access_activity_log"),
    Text,
    "",
);

pub static EVIDENCE_BILLING_ADDRESS: Flag = Flag::new(
    "evidence.billing-address",
    InBody("/evidence/billing_address"),
    Text,
    "",
);

pub static EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION: Flag = Flag::new(
    "evidence.canceled.additional-documentation",
    InBody("/evidence/canceled/additional_documentation"),
    Text,
    "",
);

pub static EVIDENCE_CANCELED_CANCELED_AT: Flag = Flag::new(
    "evidence.canceled.canceled-at",
    InBody("/evidence/canceled/canceled_at"),
    Integer,
    "",
);

pub static EVIDENCE_CANCELED_CANCELLATION_POLICY_PROVIDED: Flag = Flag::new(
    "evidence.canceled.cancellation-policy-provided",
    InBody("/evidence/canceled/cancellation_policy_provided"),
    Boolean,
    "",
);

pub static EVIDENCE_CANCELED_CANCELLATION_REASON: Flag = Flag::new(
    "evidence.canceled.cancellation-reason",
    InBody("/evidence/canceled/cancellation_reason"),
    Text,
    "",
);

pub static EVIDENCE_CANCELED_EXPECTED_AT: Flag = Flag::new(
    "evidence.canceled.expected-at",
    InBody("/evidence/canceled/expected_at"),
    Integer,
    "",
);

pub static EVIDENCE_CANCELED_EXPLANATION: Flag = Flag::new(
    "evidence.canceled.explanation",
    InBody("/evidence/canceled/explanation"),
    Text,
    "",
);

pub static EVIDENCE_CANCELED_PRODUCT_DESCRIPTION: Flag = Flag::new(
    "evidence.canceled.product-description",
    InBody("/evidence/canceled/product_description"),
    Text,
    "",
);

pub static EVIDENCE_CANCELED_PRODUCT_TYPE: Flag = Flag::new(
        "evidence.canceled.product-type",
        InBody("/evidence/canceled/product_type"),
        Text,
        "",
    )
    .with(&[Values(&["", "merchandise", "service"])]);

pub static EVIDENCE_CANCELED_RETURNED_AT: Flag = Flag::new(
    "evidence.canceled.returned-at",
    InBody("/evidence/canceled/returned_at"),
    Integer,
    "",
);

pub static EVIDENCE_CANCELED_RETURN_STATUS: Flag = Flag::new(
        "evidence.canceled.return-status",
        InBody("/evidence/canceled/return_status"),
        Text,
        "",
    )
    .with(&[Values(&["", "merchant_rejected", "successful"])]);

pub static EVIDENCE_CANCELLATION_POLICY: Flag = Flag::new(
    "evidence.cancellation-policy",
    InBody("/evidence/cancellation_policy"),
    Text,
    "",
);

pub static EVIDENCE_CANCELLATION_POLICY_DISCLOSURE: Flag = Flag::new(
    "evidence.cancellation-policy-disclosure",
    InBody("/evidence/cancellation_policy_disclosure"),
    Text,
    "",
);

pub static EVIDENCE_CANCELLATION_REBUTTAL: Flag = Flag::new(
    "evidence.cancellation-rebuttal",
    InBody("/evidence/cancellation_rebuttal"),
    Text,
    "",
);

pub static EVIDENCE_CUSTOMER_COMMUNICATION: Flag = Flag::new(
    "evidence.customer-communication",
    InBody("/evidence/customer_communication"),
    Text,
    "",
);

pub static EVIDENCE_CUSTOMER_EMAIL_ADDRESS: Flag = Flag::new(
    "evidence.customer-email-address",
    InBody("/evidence/customer_email_address"),
    Text,
    "",
);

pub static EVIDENCE_CUSTOMER_NAME: Flag = Flag::new(
    "evidence.customer-name",
    InBody("/evidence/customer_name"),
    Text,
    "",
);

pub static EVIDENCE_CUSTOMER_PURCHASE_IP: Flag = Flag::new(
    "evidence.customer-purchase-ip",
    InBody("/evidence/customer_purchase_ip"),
    Text,
    "",
);

pub static EVIDENCE_CUSTOMER_SIGNATURE: Flag = Flag::new(
    "evidence.customer-signature",
    InBody("/evidence/customer_signature"),
    Text,
    "",
);

pub static EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION: Flag = Flag::new(
    "evidence.duplicate.additional-documentation",
    InBody("/evidence/duplicate/additional_documentation"),
    Text,
    "",
);

pub static EVIDENCE_DUPLICATE_CARD_STATEMENT: Flag = Flag::new(
    "evidence.duplicate.card-statement",
    InBody("/evidence/duplicate/card_statement"),
    Text,
    "",
);

pub static EVIDENCE_DUPLICATE_CASH_RECEIPT: Flag = Flag::new(
    "evidence.duplicate.cash-receipt",
    InBody("/evidence/duplicate/cash_receipt"),
    Text,
    "",
);

pub static EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION: Flag = Flag::new(
    "evidence.duplicate-charge-documentation",
    InBody("/evidence/duplicate_charge_documentation"),
    Text,
    "",
);

pub static EVIDENCE_DUPLICATE_CHARGE_EXPLANATION: Flag = Flag::new(
    "evidence.duplicate-charge-explanation",
    InBody("/evidence/duplicate_charge_explanation"),
    Text,
    "",
);

pub static EVIDENCE_DUPLICATE_CHARGE_ID: Flag = Flag::new(
    "evidence.duplicate-charge-id",
    InBody("/evidence/duplicate_charge_id"),
    Text,
    "",
);

pub static EVIDENCE_DUPLICATE_CHECK_IMAGE: Flag = Flag::new(
    "evidence.duplicate.check-image",
    InBody("/evidence/duplicate/check_image"),
    Text,
    "",
);

pub static EVIDENCE_DUPLICATE_EXPLANATION: Flag = Flag::new(
    "evidence.duplicate.explanation",
    InBody("/evidence/duplicate/explanation"),
    Text,
    "",
);

pub static EVIDENCE_DUPLICATE_ORIGINAL_TRANSACTION: Flag = Flag::new(
    "evidence.duplicate.original-transaction",
    InBody("/evidence/duplicate/original_transaction"),
    Text,
    "",
);

pub static EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION: Flag = Flag::new(
    "evidence.fraudulent.additional-documentation",
    InBody("/evidence/fraudulent/additional_documentation"),
    Text,
    "",
);

pub static EVIDENCE_FRAUDULENT_EXPLANATION: Flag = Flag::new(
    "evidence.fraudulent.explanation",
    InBody("/evidence/fraudulent/explanation"),
    Text,
    "",
);

pub static EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DO_CA80E910: Flag = Flag::new(
    "evidence.merchandise-not-as-described.additional-documentation",
    InBody("/evidence/merchandise_not_as_described/additional_documentation"),
    Text,
    "",
);

pub static EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_EXPLANATION: Flag = Flag::new(
    "evidence.merchandise-not-as-described.explanation",
    InBody("/evidence/merchandise_not_as_described/explanation"),
    Text,
    "",
);

pub static EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RECEIVED_AT: Flag = Flag::new(
    "evidence.merchandise-not-as-described.received-at",
    InBody("/evidence/merchandise_not_as_described/received_at"),
    Integer,
    "",
);

pub static EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RETURNED_AT: Flag = Flag::new(
    "evidence.merchandise-not-as-described.returned-at",
    InBody("/evidence/merchandise_not_as_described/returned_at"),
    Integer,
    "",
);

pub static EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RETURN_DESCRIPTION: Flag = Flag::new(
    "evidence.merchandise-not-as-described.return-description",
    InBody("/evidence/merchandise_not_as_described/return_description"),
    Text,
    "",
);

pub static EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_RETURN_STATUS: Flag = Flag::new(
        "evidence.merchandise-not-as-described.return-status",
        InBody("/evidence/merchandise_not_as_described/return_status"),
        Text,
        "",
    )
    .with(&[Values(&["", "merchant_rejected", "successful"])]);

pub static EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION: Flag = Flag::new(
    "evidence.not-received.additional-documentation",
    InBody("/evidence/not_received/additional_documentation"),
    Text,
    "",
);

pub static EVIDENCE_NOT_RECEIVED_EXPECTED_AT: Flag = Flag::new(
    "evidence.not-received.expected-at",
    InBody("/evidence/not_received/expected_at"),
    Integer,
    "",
);

pub static EVIDENCE_NOT_RECEIVED_EXPLANATION: Flag = Flag::new(
    "evidence.not-received.explanation",
    InBody("/evidence/not_received/explanation"),
    Text,
    "",
);

pub static EVIDENCE_NOT_RECEIVED_PRODUCT_DESCRIPTION: Flag = Flag::new(
    "evidence.not-received.product-description",
    InBody("/evidence/not_received/product_description"),
    Text,
    "",
);

pub static EVIDENCE_NOT_RECEIVED_PRODUCT_TYPE: Flag = Flag::new(
        "evidence.not-received.product-type",
        InBody("/evidence/not_received/product_type"),
        Text,
        "",
    )
    .with(&[Values(&["", "merchandise", "service"])]);

pub static EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION: Flag = Flag::new(
    "evidence.other.additional-documentation",
    InBody("/evidence/other/additional_documentation"),
    Text,
    "",
);

pub static EVIDENCE_OTHER_EXPLANATION: Flag = Flag::new(
    "evidence.other.explanation",
    InBody("/evidence/other/explanation"),
    Text,
    "",
);

pub static EVIDENCE_OTHER_PRODUCT_DESCRIPTION: Flag = Flag::new(
    "evidence.other.product-description",
    InBody("/evidence/other/product_description"),
    Text,
    "",
);

pub static EVIDENCE_OTHER_PRODUCT_TYPE: Flag = Flag::new(
        "evidence.other.product-type",
        InBody("/evidence/other/product_type"),
        Text,
        "",
    )
    .with(&[Values(&["", "merchandise", "service"])]);

pub static EVIDENCE_PRODUCT_DESCRIPTION: Flag = Flag::new(
    "evidence.product-description",
    InBody("/evidence/product_description"),
    Text,
    "",
);

pub static EVIDENCE_REASON: Flag = Flag::new(
        "evidence.reason",
        InBody("/evidence/reason"),
        Text,
        "",
    )
    .with(
        &[
            Values(
                &[
                    "canceled",
                    "duplicate",
                    "fraudulent",
                    "merchandise_not_as_described",
                    "not_received",
                    "other",
                    "service_not_as_described",
                ],
            ),
        ],
    );

pub static EVIDENCE_RECEIPT: Flag = Flag::new(
    "evidence.receipt",
    InBody("/evidence/receipt"),
    Text,
    "",
);

pub static EVIDENCE_REFUND_POLICY: Flag = Flag::new(
    "evidence.refund-policy",
    InBody("/evidence/refund_policy"),
    Text,
    "",
);

pub static EVIDENCE_REFUND_POLICY_DISCLOSURE: Flag = Flag::new(
    "evidence.refund-policy-disclosure",
    InBody("/evidence/refund_policy_disclosure"),
    Text,
    "",
);

pub static EVIDENCE_REFUND_REFUSAL_EXPLANATION: Flag = Flag::new(
    "evidence.refund-refusal-explanation",
    InBody("/evidence/refund_refusal_explanation"),
    Text,
    "",
);

pub static EVIDENCE_SERVICE_DATE: Flag = Flag::new(
    "evidence.service-date",
    InBody("/evidence/service_date"),
    Text,
    "",
);

pub static EVIDENCE_SERVICE_DOCUMENTATION: Flag = Flag::new(
    "evidence.service-documentation",
    InBody("/evidence/service_documentation"),
    Text,
    "",
);

pub static EVIDENCE_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION: Flag = Flag::new(
    "evidence.service-not-as-described.additional-documentation",
    InBody("/evidence/service_not_as_described/additional_documentation"),
    Text,
    "",
);

pub static EVIDENCE_SERVICE_NOT_AS_DESCRIBED_CANCELED_AT: Flag = Flag::new(
    "evidence.service-not-as-described.canceled-at",
    InBody("/evidence/service_not_as_described/canceled_at"),
    Integer,
    "",
);

pub static EVIDENCE_SERVICE_NOT_AS_DESCRIBED_CANCELLATION_REASON: Flag = Flag::new(
    "evidence.service-not-as-described.cancellation-reason",
    InBody("/evidence/service_not_as_described/cancellation_reason"),
    Text,
    "",
);

pub static EVIDENCE_SERVICE_NOT_AS_DESCRIBED_EXPLANATION: Flag = Flag::new(
    "evidence.service-not-as-described.explanation",
    InBody("/evidence/service_not_as_described/explanation"),
    Text,
    "",
);

pub static EVIDENCE_SERVICE_NOT_AS_DESCRIBED_RECEIVED_AT: Flag = Flag::new(
    "evidence.service-not-as-described.received-at",
    InBody("/evidence/service_not_as_described/received_at"),
    Integer,
    "",
);

pub static EVIDENCE_SHIPPING_ADDRESS: Flag = Flag::new(
    "evidence.shipping-address",
    InBody("/evidence/shipping_address"),
    Text,
    "",
);

pub static EVIDENCE_SHIPPING_CARRIER: Flag = Flag::new(
    "evidence.shipping-carrier",
    InBody("/evidence/shipping_carrier"),
    Text,
    "",
);

pub static EVIDENCE_SHIPPING_DATE: Flag = Flag::new(
    "evidence.shipping-date",
    InBody("/evidence/shipping_date"),
    Text,
    "",
);

pub static EVIDENCE_SHIPPING_DOCUMENTATION: Flag = Flag::new(
    "evidence.shipping-documentation",
    InBody("/evidence/shipping_documentation"),
    Text,
    "",
);

pub static EVIDENCE_SHIPPING_TRACKING_NUMBER: Flag = Flag::new(
    "evidence.shipping-tracking-number",
    InBody("/evidence/shipping_tracking_number"),
    Text,
    "",
);

pub static EVIDENCE_UNCATEGORIZED_FILE: Flag = Flag::new(
    "evidence.uncategorized-file",
    InBody("/evidence/uncategorized_file"),
    Text,
    "",
);

pub static EVIDENCE_UNCATEGORIZED_TEXT: Flag = Flag::new(
    "evidence.uncategorized-text",
    InBody("/evidence/uncategorized_text"),
    Text,
    "",
);

pub static EXPAND_51F06DB8: Flag = Flag::new(
        "expand",
        Query("expand", Style::DEEP_OBJECT),
        List(&Text),
        "Specifies which fields in the response should be expanded",
    )
    .with(&[Schema(r#"{"type":"array","items":{"type":"string","maxLength":5000}}"#)]);

pub static EXPAND_5D4B4118: Flag = Flag::new(
    "expand",
    InBody("/expand"),
    List(&Text),
    "Specifies which fields in the response should be expanded",
);

pub static EXPIRES_AT: Flag = Flag::new(
    "expires-at",
    InBody("/expires_at"),
    Integer,
    "A future timestamp on which the quote will be canceled if in open or draft status",
);

pub static EXP_MONTH: Flag = Flag::new(
    "exp-month",
    InBody("/exp_month"),
    Text,
    "Two digit number representing the card’s expiration month",
);

pub static EXP_YEAR: Flag = Flag::new(
    "exp-year",
    InBody("/exp_year"),
    Text,
    "Four digit number representing the card’s expiration year",
);

pub static EXTERNAL_ACCOUNT_4FBD2399: Flag = Flag::new(
    "external-account",
    InBody("/external_account"),
    Text,
    "Please refer to full documentation instead",
);

pub static EXTERNAL_ACCOUNT_E5AC32D6: Flag = Flag::new(
    "external-account",
    InBody("/external_account"),
    Text,
    "A card or bank account to attach to the account for receiving payouts (you won’t be able to use \
        it for top-ups)",
);

pub static FEATURES: Flag = Flag::new(
        "features",
        InBody("/features"),
        List(&Text),
        "The list of account features that you would like to refresh",
    )
    .required()
    .with(&[Values(&["balance", "ownership"])]);

pub static FEATURES_CARD_ISSUING_REQUESTED: Flag = Flag::new(
    "features.card-issuing.requested",
    InBody("/features/card_issuing/requested"),
    Boolean,
    "",
);

pub static FEATURES_CUSTOMER_UPDATE_ALLOWED_UPDATES: Flag = Flag::new(
        "features.customer-update.allowed-updates",
        InBody("/features/customer_update/allowed_updates"),
        List(&Text),
        "",
    )
    .with(&[Values(&["address", "email", "name", "phone", "shipping", "tax_id"])]);

pub static FEATURES_CUSTOMER_UPDATE_ENABLED: Flag = Flag::new(
    "features.customer-update.enabled",
    InBody("/features/customer_update/enabled"),
    Boolean,
    "",
);

pub static FEATURES_DEPOSIT_INSURANCE_REQUESTED: Flag = Flag::new(
    "features.deposit-insurance.requested",
    InBody("/features/deposit_insurance/requested"),
    Boolean,
    "",
);

pub static FEATURES_FINANCIAL_ADDRESSES_ABA_REQUESTED: Flag = Flag::new(
    "features.financial-addresses.aba.requested",
    InBody("/features/financial_addresses/aba/requested"),
    Boolean,
    "",
);

pub static FEATURES_INBOUND_TRANSFERS_ACH_REQUESTED: Flag = Flag::new(
    "features.inbound-transfers.ach.requested",
    InBody("/features/inbound_transfers/ach/requested"),
    Boolean,
    "",
);

pub static FEATURES_INTRA_STRIPE_FLOWS_REQUESTED: Flag = Flag::new(
    "features.intra-stripe-flows.requested",
    InBody("/features/intra_stripe_flows/requested"),
    Boolean,
    "",
);

pub static FEATURES_INVOICE_HISTORY_ENABLED: Flag = Flag::new(
    "features.invoice-history.enabled",
    InBody("/features/invoice_history/enabled"),
    Boolean,
    "",
);

pub static FEATURES_OUTBOUND_PAYMENTS_ACH_REQUESTED: Flag = Flag::new(
    "features.outbound-payments.ach.requested",
    InBody("/features/outbound_payments/ach/requested"),
    Boolean,
    "",
);

pub static FEATURES_OUTBOUND_PAYMENTS_US_DOMESTIC_WIRE_REQUESTED: Flag = Flag::new(
    "features.outbound-payments.us-domestic-wire.requested",
    InBody("/features/outbound_payments/us_domestic_wire/requested"),
    Boolean,
    "",
);

pub static FEATURES_OUTBOUND_TRANSFERS_ACH_REQUESTED: Flag = Flag::new(
    "features.outbound-transfers.ach.requested",
    InBody("/features/outbound_transfers/ach/requested"),
    Boolean,
    "",
);

pub static FEATURES_OUTBOUND_TRANSFERS_US_DOMESTIC_WIRE_REQUESTED: Flag = Flag::new(
    "features.outbound-transfers.us-domestic-wire.requested",
    InBody("/features/outbound_transfers/us_domestic_wire/requested"),
    Boolean,
    "",
);

pub static FEATURES_PAYMENT_METHOD_UPDATE_ENABLED: Flag = Flag::new(
    "features.payment-method-update.enabled",
    InBody("/features/payment_method_update/enabled"),
    Boolean,
    "",
);

pub static FEATURES_SUBSCRIPTION_CANCEL_CANCELLATION_REASON_ENABLED: Flag = Flag::new(
    "features.subscription-cancel.cancellation-reason.enabled",
    InBody("/features/subscription_cancel/cancellation_reason/enabled"),
    Boolean,
    "",
);

pub static FEATURES_SUBSCRIPTION_CANCEL_CANCELLATION_REASON_OPTIONS: Flag = Flag::new(
        "features.subscription-cancel.cancellation-reason.options",
        InBody("/features/subscription_cancel/cancellation_reason/options"),
        List(&Text),
        "",
    )
    .with(
        &[
            Values(
                &[
                    "customer_service",
                    "low_quality",
                    "missing_features",
                    "other",
                    "switched_service",
                    "too_complex",
                    "too_expensive",
                    "unused",
                ],
            ),
        ],
    );

pub static FEATURES_SUBSCRIPTION_CANCEL_ENABLED: Flag = Flag::new(
    "features.subscription-cancel.enabled",
    InBody("/features/subscription_cancel/enabled"),
    Boolean,
    "",
);

pub static FEATURES_SUBSCRIPTION_CANCEL_MODE: Flag = Flag::new(
        "features.subscription-cancel.mode",
        InBody("/features/subscription_cancel/mode"),
        Text,
        "",
    )
    .with(&[Values(&["at_period_end", "immediately"])]);

pub static FEATURES_SUBSCRIPTION_CANCEL_PRORATION_BEHAVIOR: Flag = Flag::new(
        "features.subscription-cancel.proration-behavior",
        InBody("/features/subscription_cancel/proration_behavior"),
        Text,
        "",
    )
    .with(&[Values(&["always_invoice", "create_prorations", "none"])]);

pub static FEATURES_SUBSCRIPTION_PAUSE_ENABLED: Flag = Flag::new(
    "features.subscription-pause.enabled",
    InBody("/features/subscription_pause/enabled"),
    Boolean,
    "",
);

pub static FEATURES_SUBSCRIPTION_UPDATE_DEFAULT_ALLOWED_UPDATES: Flag = Flag::new(
        "features.subscription-update.default-allowed-updates",
        InBody("/features/subscription_update/default_allowed_updates"),
        List(&Text),
        "",
    )
    .with(&[Values(&["price", "promotion_code", "quantity"])]);

pub static FEATURES_SUBSCRIPTION_UPDATE_ENABLED: Flag = Flag::new(
    "features.subscription-update.enabled",
    InBody("/features/subscription_update/enabled"),
    Boolean,
    "",
);

pub static FEATURES_SUBSCRIPTION_UPDATE_PRODUCTS: Flag = Flag::new(
    "features.subscription-update.products",
    InBody("/features/subscription_update/products"),
    List(&Object),
    "",
);

pub static FEATURES_SUBSCRIPTION_UPDATE_PRORATION_BEHAVIOR: Flag = Flag::new(
        "features.subscription-update.proration-behavior",
        InBody("/features/subscription_update/proration_behavior"),
        Text,
        "",
    )
    .with(&[Values(&["always_invoice", "create_prorations", "none"])]);

pub static FEE: Flag = Flag::new("fee", Path("fee", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static FILTERS_COUNTRIES: Flag = Flag::new(
    "filters.countries",
    InBody("/filters/countries"),
    List(&Text),
    "",
);

pub static FINANCIAL_ACCOUNT_30F8521B: Flag = Flag::new(
        "financial-account",
        InBody("/financial_account"),
        Text,
        "The FinancialAccount to send funds to",
    )
    .required();

pub static FINANCIAL_ACCOUNT_400D1460: Flag = Flag::new(
        "financial-account",
        InBody("/financial_account"),
        Text,
        "The FinancialAccount to pull funds from",
    )
    .required();

pub static FINANCIAL_ACCOUNT_7D859F2C: Flag = Flag::new(
        "financial-account",
        Path("financial_account", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static FINANCIAL_ACCOUNT_E28B4FA1: Flag = Flag::new(
        "financial-account",
        Query("financial_account", Style::FORM),
        Text,
        "Returns objects associated with this FinancialAccount",
    )
    .required();

pub static FIRST_NAME: Flag = Flag::new(
    "first-name",
    InBody("/first_name"),
    Text,
    "The person's first name",
);

pub static FIRST_NAME_KANA: Flag = Flag::new(
    "first-name-kana",
    InBody("/first_name_kana"),
    Text,
    "The Kana variation of the person's first name (Japan only)",
);

pub static FIRST_NAME_KANJI: Flag = Flag::new(
    "first-name-kanji",
    InBody("/first_name_kanji"),
    Text,
    "The Kanji variation of the person's first name (Japan only)",
);

pub static FIXED_AMOUNT_CURRENCY_OPTIONS: Flag = Flag::new(
    "fixed-amount.currency-options",
    InBody("/fixed_amount/currency_options"),
    Map(&Object),
    "",
);

pub static FLOW_DIRECTIONS: Flag = Flag::new(
        "flow-directions",
        InBody("/flow_directions"),
        List(&Text),
        "Indicates the directions of money movement for which this payment method is intended to be used",
    )
    .with(&[Values(&["inbound", "outbound"])]);

pub static FOOTER_47B434FD: Flag = Flag::new(
    "footer",
    InBody("/footer"),
    Text,
    "A footer that will be displayed on the quote PDF",
);

pub static FOOTER_77C1A17B: Flag = Flag::new(
    "footer",
    InBody("/footer"),
    Text,
    "Footer to be displayed on the invoice",
);

pub static FULL_NAME_ALIASES: Flag = Flag::new(
    "full-name-aliases",
    InBody("/full_name_aliases"),
    List(&Text),
    "A list of alternate names or aliases that the person is known by",
);

pub static GENDER: Flag = Flag::new(
    "gender",
    InBody("/gender"),
    Text,
    r#"The person's gender (International regulations require either "male" or "female")"#,
);

pub static HEADER_PARAM: Flag = Flag::new(
    "header-param",
    InBody("/header"),
    Text,
    "A header that will be displayed on the quote PDF (api: header)",
);

pub static ID_4DA3794B: Flag = Flag::new("id", Path("id", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static ID_8C68B82E: Flag = Flag::new("id", Path("id", Style::SIMPLE), Text, "")
    .required();

pub static ID_NUMBER: Flag = Flag::new(
    "id-number",
    InBody("/id_number"),
    Text,
    "The person's ID number, as appropriate for their country",
);

pub static ID_NUMBER_SECONDARY: Flag = Flag::new(
    "id-number-secondary",
    InBody("/id_number_secondary"),
    Text,
    "The person's secondary ID number, as appropriate for their country, will be used for enhanced \
        verification checks",
);

pub static IMAGES: Flag = Flag::new(
    "images",
    InBody("/images"),
    List(&Text),
    "A list of up to 8 URLs of images for this product, meant to be displayable to the customer",
);

pub static INDIVIDUAL_ADDRESS: Flag = Flag::new(
    "individual.address",
    InBody("/individual/address"),
    Object,
    "",
);

pub static INDIVIDUAL_ADDRESS_KANA: Flag = Flag::new(
    "individual.address-kana",
    InBody("/individual/address_kana"),
    Object,
    "",
);

pub static INDIVIDUAL_ADDRESS_KANJI: Flag = Flag::new(
    "individual.address-kanji",
    InBody("/individual/address_kanji"),
    Object,
    "",
);

pub static INDIVIDUAL_CARD_ISSUING_USER_TERMS_ACCEPTANCE_DATE: Flag = Flag::new(
    "individual.card-issuing.user-terms-acceptance.date",
    InBody("/individual/card_issuing/user_terms_acceptance/date"),
    Integer,
    "",
);

pub static INDIVIDUAL_CARD_ISSUING_USER_TERMS_ACCEPTANCE_IP: Flag = Flag::new(
    "individual.card-issuing.user-terms-acceptance.ip",
    InBody("/individual/card_issuing/user_terms_acceptance/ip"),
    Text,
    "",
);

pub static INDIVIDUAL_CARD_ISSUING_USER_TERMS_ACCEPTANCE_USER_AGENT: Flag = Flag::new(
    "individual.card-issuing.user-terms-acceptance.user-agent",
    InBody("/individual/card_issuing/user_terms_acceptance/user_agent"),
    Text,
    "",
);

pub static INDIVIDUAL_DOB: Flag = Flag::new(
    "individual.dob",
    InBody("/individual/dob"),
    Object,
    "",
);

pub static INDIVIDUAL_DOB_DAY: Flag = Flag::new(
    "individual.dob.day",
    InBody("/individual/dob/day"),
    Integer,
    "",
);

pub static INDIVIDUAL_DOB_MONTH: Flag = Flag::new(
    "individual.dob.month",
    InBody("/individual/dob/month"),
    Integer,
    "",
);

pub static INDIVIDUAL_DOB_YEAR: Flag = Flag::new(
    "individual.dob.year",
    InBody("/individual/dob/year"),
    Integer,
    "",
);

pub static INDIVIDUAL_EMAIL: Flag = Flag::new(
    "individual.email",
    InBody("/individual/email"),
    Text,
    "",
);

pub static INDIVIDUAL_FIRST_NAME: Flag = Flag::new(
    "individual.first-name",
    InBody("/individual/first_name"),
    Text,
    "",
);

pub static INDIVIDUAL_FIRST_NAME_KANA: Flag = Flag::new(
    "individual.first-name-kana",
    InBody("/individual/first_name_kana"),
    Text,
    "",
);

pub static INDIVIDUAL_FIRST_NAME_KANJI: Flag = Flag::new(
    "individual.first-name-kanji",
    InBody("/individual/first_name_kanji"),
    Text,
    "",
);

pub static INDIVIDUAL_FULL_NAME_ALIASES: Flag = Flag::new(
    "individual.full-name-aliases",
    InBody("/individual/full_name_aliases"),
    List(&Text),
    "",
);

pub static INDIVIDUAL_GENDER: Flag = Flag::new(
    "individual.gender",
    InBody("/individual/gender"),
    Text,
    "",
);

pub static INDIVIDUAL_ID_NUMBER: Flag = Flag::new(
    "individual.id-number",
    InBody("/individual/id_number"),
    Text,
    "",
);

pub static INDIVIDUAL_ID_NUMBER_SECONDARY: Flag = Flag::new(
    "individual.id-number-secondary",
    InBody("/individual/id_number_secondary"),
    Text,
    "",
);

pub static INDIVIDUAL_LAST_NAME: Flag = Flag::new(
    "individual.last-name",
    InBody("/individual/last_name"),
    Text,
    "",
);

pub static INDIVIDUAL_LAST_NAME_KANA: Flag = Flag::new(
    "individual.last-name-kana",
    InBody("/individual/last_name_kana"),
    Text,
    "",
);

pub static INDIVIDUAL_LAST_NAME_KANJI: Flag = Flag::new(
    "individual.last-name-kanji",
    InBody("/individual/last_name_kanji"),
    Text,
    "",
);

pub static INDIVIDUAL_MAIDEN_NAME: Flag = Flag::new(
    "individual.maiden-name",
    InBody("/individual/maiden_name"),
    Text,
    "",
);

pub static INDIVIDUAL_METADATA: Flag = Flag::new(
    "individual.metadata",
    InBody("/individual/metadata"),
    Map(&Text),
    "",
);

pub static INDIVIDUAL_PHONE: Flag = Flag::new(
    "individual.phone",
    InBody("/individual/phone"),
    Text,
    "",
);

pub static INDIVIDUAL_POLITICAL_EXPOSURE: Flag = Flag::new(
        "individual.political-exposure",
        InBody("/individual/political_exposure"),
        Text,
        "",
    )
    .with(&[Values(&["existing", "none"])]);

pub static INDIVIDUAL_REGISTERED_ADDRESS: Flag = Flag::new(
    "individual.registered-address",
    InBody("/individual/registered_address"),
    Object,
    "",
);

pub static INDIVIDUAL_SSN_LAST_4: Flag = Flag::new(
    "individual.ssn-last-4",
    InBody("/individual/ssn_last_4"),
    Text,
    "",
);

pub static INDIVIDUAL_VERIFICATION: Flag = Flag::new(
    "individual.verification",
    InBody("/individual/verification"),
    Object,
    "",
);

pub static INDIVIDUAL_VERIFICATION_DOCUMENT_BACK: Flag = Flag::new(
    "individual.verification.document.back",
    InBody("/individual/verification/document/back"),
    Text,
    "",
);

pub static INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT: Flag = Flag::new(
    "individual.verification.document.front",
    InBody("/individual/verification/document/front"),
    Text,
    "",
);

pub static INITIATING_PAYMENT_METHOD_DETAILS_TYPE: Flag = Flag::new(
        "initiating-payment-method-details.type",
        InBody("/initiating_payment_method_details/type"),
        Text,
        "",
    )
    .with(&[Values(&["us_bank_account"])]);

pub static INITIATING_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_A_384ED8D9: Flag = Flag::new(
    "initiating-payment-method-details.us-bank-account.account-number",
    InBody("/initiating_payment_method_details/us_bank_account/account_number"),
    Text,
    "",
);

pub static INITIATING_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_A_E6CDCB43: Flag = Flag::new(
    "initiating-payment-method-details.us-bank-account.account-holder-name",
    InBody("/initiating_payment_method_details/us_bank_account/account_holder_name"),
    Text,
    "",
);

pub static INITIATING_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_R_DABDB9C9: Flag = Flag::new(
    "initiating-payment-method-details.us-bank-account.routing-number",
    InBody("/initiating_payment_method_details/us_bank_account/routing_number"),
    Text,
    "",
);

pub static INSTRUCTIONS_EMAIL: Flag = Flag::new(
    "instructions-email",
    InBody("/instructions_email"),
    Text,
    "For payment methods without native refund support (e.g., Konbini, PromptPay), use this email \
        from the customer to…",
);

pub static INTENT: Flag = Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static INVOICEITEM: Flag = Flag::new(
        "invoiceitem",
        Path("invoiceitem", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static INVOICE_67115D6D: Flag = Flag::new(
        "invoice",
        Path("invoice", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static INVOICE_7E9ED6F8: Flag = Flag::new(
        "invoice",
        Query("invoice", Style::FORM),
        Text,
        "ID of the invoice",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static INVOICE_CREATION_ENABLED: Flag = Flag::new(
    "invoice-creation.enabled",
    InBody("/invoice_creation/enabled"),
    Boolean,
    "",
);

pub static INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS: Flag = Flag::new(
    "invoice-creation.invoice-data.account-tax-ids",
    InBody("/invoice_creation/invoice_data/account_tax_ids"),
    List(&Text),
    "",
);

pub static INVOICE_CREATION_INVOICE_DATA_CUSTOM_FIELDS: Flag = Flag::new(
    "invoice-creation.invoice-data.custom-fields",
    InBody("/invoice_creation/invoice_data/custom_fields"),
    List(&Object),
    "",
);

pub static INVOICE_CREATION_INVOICE_DATA_DESCRIPTION: Flag = Flag::new(
    "invoice-creation.invoice-data.description",
    InBody("/invoice_creation/invoice_data/description"),
    Text,
    "",
);

pub static INVOICE_CREATION_INVOICE_DATA_FOOTER: Flag = Flag::new(
    "invoice-creation.invoice-data.footer",
    InBody("/invoice_creation/invoice_data/footer"),
    Text,
    "",
);

pub static INVOICE_CREATION_INVOICE_DATA_METADATA: Flag = Flag::new(
    "invoice-creation.invoice-data.metadata",
    InBody("/invoice_creation/invoice_data/metadata"),
    Map(&Text),
    "",
);

pub static INVOICE_CREATION_INVOICE_DATA_RENDERING_OPTIONS_AMO_F74A48FE: Flag = Flag::new(
        "invoice-creation.invoice-data.rendering-options.amount-tax-display",
        InBody("/invoice_creation/invoice_data/rendering_options/amount_tax_display"),
        Text,
        "",
    )
    .with(&[Values(&["", "exclude_tax", "include_inclusive_tax"])]);

pub static INVOICE_ITEMS: Flag = Flag::new(
        "invoice-items",
        Query("invoice_items", Style::DEEP_OBJECT),
        List(&Object),
        "List of invoice items to add or update in the upcoming invoice preview",
    )
    .with(&[Schema(super::schemas::INVOICES_UPCOMING)]);

pub static INVOICE_PREFIX: Flag = Flag::new(
    "invoice-prefix",
    InBody("/invoice_prefix"),
    Text,
    "The prefix for the customer used to generate unique invoice numbers",
);

pub static INVOICE_SETTINGS_CUSTOM_FIELDS: Flag = Flag::new(
    "invoice-settings.custom-fields",
    InBody("/invoice_settings/custom_fields"),
    List(&Object),
    "",
);

pub static INVOICE_SETTINGS_DAYS_UNTIL_DUE: Flag = Flag::new(
    "invoice-settings.days-until-due",
    InBody("/invoice_settings/days_until_due"),
    Integer,
    "",
);

pub static INVOICE_SETTINGS_DEFAULT_PAYMENT_METHOD: Flag = Flag::new(
    "invoice-settings.default-payment-method",
    InBody("/invoice_settings/default_payment_method"),
    Text,
    "",
);

pub static INVOICE_SETTINGS_FOOTER: Flag = Flag::new(
    "invoice-settings.footer",
    InBody("/invoice_settings/footer"),
    Text,
    "",
);

pub static INVOICE_SETTINGS_RENDERING_OPTIONS_AMOUNT_TAX_DISPLAY: Flag = Flag::new(
        "invoice-settings.rendering-options.amount-tax-display",
        InBody("/invoice_settings/rendering_options/amount_tax_display"),
        Text,
        "",
    )
    .with(&[Values(&["", "exclude_tax", "include_inclusive_tax"])]);

pub static ITEM: Flag = Flag::new("item", Path("item", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static ITEMS: Flag = Flag::new(
    "items",
    InBody("/items"),
    List(&Object),
    "A list of up to 20 subscription items, each with an attached price",
);

pub static JURISDICTION: Flag = Flag::new(
    "jurisdiction",
    InBody("/jurisdiction"),
    Text,
    "The jurisdiction for the tax rate",
);

pub static LAST_NAME: Flag = Flag::new(
    "last-name",
    InBody("/last_name"),
    Text,
    "The person's last name",
);

pub static LAST_NAME_KANA: Flag = Flag::new(
    "last-name-kana",
    InBody("/last_name_kana"),
    Text,
    "The Kana variation of the person's last name (Japan only)",
);

pub static LAST_NAME_KANJI: Flag = Flag::new(
    "last-name-kanji",
    InBody("/last_name_kanji"),
    Text,
    "The Kanji variation of the person's last name (Japan only)",
);

pub static LIMIT_PARAM: Flag = Flag::new(
    "limit-param",
    Query("limit", Style::FORM),
    Integer,
    "A limit on the number of objects to be returned (api: limit)",
);

pub static LINES: Flag = Flag::new(
        "lines",
        Query("lines", Style::DEEP_OBJECT),
        List(&Object),
        "Line items that make up the credit note",
    )
    .with(&[Schema(super::schemas::CREDIT_NOTES_PREVIEW)]);

pub static LINE_ITEMS: Flag = Flag::new(
    "line-items",
    InBody("/line_items"),
    List(&Object),
    "A list of line items the customer is being quoted for",
);

pub static LINK_210501AC: Flag = Flag::new("link", Path("link", Style::SIMPLE), Text, "")
    .required();

pub static LINK_B3A2F2C1: Flag = Flag::new(
    "link",
    InBody("/link"),
    Map(&Any),
    "If this is an Link PaymentMethod, this hash contains details about the Link payment method",
);

pub static LOCATION: Flag = Flag::new(
        "location",
        Path("location", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static LOGIN_PAGE_ENABLED: Flag = Flag::new(
    "login-page.enabled",
    InBody("/login_page/enabled"),
    Boolean,
    "",
);

pub static LOOKUP_KEY: Flag = Flag::new(
    "lookup-key",
    InBody("/lookup_key"),
    Text,
    "A lookup key used to retrieve prices dynamically from a static string",
);

pub static MAIDEN_NAME: Flag = Flag::new(
    "maiden-name",
    InBody("/maiden_name"),
    Text,
    "The person's maiden name",
);

pub static MANDATE: Flag = Flag::new(
    "mandate",
    InBody("/mandate"),
    Text,
    "ID of the mandate to be used for this payment",
);

pub static MANDATE_ACCEPTANCE_DATE: Flag = Flag::new(
    "mandate.acceptance.date",
    InBody("/mandate/acceptance/date"),
    Integer,
    "",
);

pub static MANDATE_ACCEPTANCE_IP: Flag = Flag::new(
    "mandate.acceptance.ip",
    InBody("/mandate/acceptance/ip"),
    Text,
    "",
);

pub static MANDATE_ACCEPTANCE_OFFLINE_CONTACT_EMAIL: Flag = Flag::new(
    "mandate.acceptance.offline.contact-email",
    InBody("/mandate/acceptance/offline/contact_email"),
    Text,
    "",
);

pub static MANDATE_ACCEPTANCE_ONLINE_DATE: Flag = Flag::new(
    "mandate.acceptance.online.date",
    InBody("/mandate/acceptance/online/date"),
    Integer,
    "",
);

pub static MANDATE_ACCEPTANCE_ONLINE_IP: Flag = Flag::new(
    "mandate.acceptance.online.ip",
    InBody("/mandate/acceptance/online/ip"),
    Text,
    "",
);

pub static MANDATE_ACCEPTANCE_ONLINE_USER_AGENT: Flag = Flag::new(
    "mandate.acceptance.online.user-agent",
    InBody("/mandate/acceptance/online/user_agent"),
    Text,
    "",
);

pub static MANDATE_ACCEPTANCE_STATUS: Flag = Flag::new(
        "mandate.acceptance.status",
        InBody("/mandate/acceptance/status"),
        Text,
        "",
    )
    .with(&[Values(&["accepted", "pending", "refused", "revoked"])]);

pub static MANDATE_ACCEPTANCE_TYPE: Flag = Flag::new(
        "mandate.acceptance.type",
        InBody("/mandate/acceptance/type"),
        Text,
        "",
    )
    .with(&[Values(&["offline", "online"])]);

pub static MANDATE_ACCEPTANCE_USER_AGENT: Flag = Flag::new(
    "mandate.acceptance.user-agent",
    InBody("/mandate/acceptance/user_agent"),
    Text,
    "",
);

pub static MANDATE_AMOUNT: Flag = Flag::new(
    "mandate.amount",
    InBody("/mandate/amount"),
    Integer,
    "",
);

pub static MANDATE_CURRENCY: Flag = Flag::new(
    "mandate.currency",
    InBody("/mandate/currency"),
    Text,
    "",
);

pub static MANDATE_DATA_CUSTOMER_ACCEPTANCE: Flag = Flag::new(
    "mandate-data.customer-acceptance",
    InBody("/mandate_data/customer_acceptance"),
    Object,
    "",
);

pub static MANDATE_DATA_CUSTOMER_ACCEPTANCE_ACCEPTED_AT: Flag = Flag::new(
    "mandate-data.customer-acceptance.accepted-at",
    InBody("/mandate_data/customer_acceptance/accepted_at"),
    Integer,
    "",
);

pub static MANDATE_DATA_CUSTOMER_ACCEPTANCE_OFFLINE: Flag = Flag::new(
    "mandate-data.customer-acceptance.offline",
    InBody("/mandate_data/customer_acceptance/offline"),
    Map(&Any),
    "",
);

pub static MANDATE_DATA_CUSTOMER_ACCEPTANCE_ONLINE_IP_ADDRESS: Flag = Flag::new(
    "mandate-data.customer-acceptance.online.ip-address",
    InBody("/mandate_data/customer_acceptance/online/ip_address"),
    Text,
    "",
);

pub static MANDATE_DATA_CUSTOMER_ACCEPTANCE_ONLINE_USER_AGENT: Flag = Flag::new(
    "mandate-data.customer-acceptance.online.user-agent",
    InBody("/mandate_data/customer_acceptance/online/user_agent"),
    Text,
    "",
);

pub static MANDATE_DATA_CUSTOMER_ACCEPTANCE_TYPE: Flag = Flag::new(
        "mandate-data.customer-acceptance.type",
        InBody("/mandate_data/customer_acceptance/type"),
        Text,
        "",
    )
    .with(&[Values(&["offline", "online"])]);

pub static MANDATE_INTERVAL: Flag = Flag::new(
        "mandate.interval",
        InBody("/mandate/interval"),
        Text,
        "",
    )
    .with(&[Values(&["one_time", "scheduled", "variable"])]);

pub static MANDATE_NOTIFICATION_METHOD: Flag = Flag::new(
        "mandate.notification-method",
        InBody("/mandate/notification_method"),
        Text,
        "",
    )
    .with(&[Values(&["deprecated_none", "email", "manual", "none", "stripe_email"])]);

pub static MEMO: Flag = Flag::new(
        "memo",
        Query("memo", Style::FORM),
        Text,
        "The credit note's memo appears on the credit note PDF",
    )
    .with(&[MaxLength(5000)]);

pub static METADATA_1B076B06: Flag = Flag::new(
    "metadata",
    InBody("/metadata"),
    Map(&Text),
    "",
);

pub static METADATA_2F571921: Flag = Flag::new(
    "metadata",
    InBody("/metadata"),
    Map(&Text),
    "Set of key-value pairs that you can attach to an object",
);

pub static METADATA_77EEEBBF: Flag = Flag::new(
        "metadata",
        Query("metadata", Style::DEEP_OBJECT),
        Map(&Text),
        "Set of key-value pairs that you can attach to an object",
    )
    .with(&[Schema(r#"{"type":"object","additionalProperties":{"type":"string"}}"#)]);

pub static NAME_05628756: Flag = Flag::new(
    "name",
    InBody("/name"),
    Text,
    "Cardholder name",
);

pub static NAME_1264B200: Flag = Flag::new(
    "name",
    InBody("/name"),
    Text,
    "The customer's full name or business name",
);

pub static NAME_204D23BB: Flag = Flag::new(
    "name",
    InBody("/name"),
    Text,
    "Name of the coupon displayed to customers on, for instance invoices, or receipts",
);

pub static NAME_6DBC552A: Flag = Flag::new(
        "name",
        InBody("/name"),
        Text,
        "A name for the secret that's unique within the scope",
    )
    .required();

pub static NATIONALITY: Flag = Flag::new(
    "nationality",
    InBody("/nationality"),
    Text,
    "The country where the person is a national",
);

pub static NEXT_INVOICE_SEQUENCE: Flag = Flag::new(
    "next-invoice-sequence",
    InBody("/next_invoice_sequence"),
    Integer,
    "The sequence to be used on the customer's next invoice",
);

pub static NICKNAME_21490E5C: Flag = Flag::new(
    "nickname",
    InBody("/nickname"),
    Text,
    "A brief description of the price, hidden from customers",
);

pub static NICKNAME_C7FD5D0E: Flag = Flag::new(
    "nickname",
    InBody("/nickname"),
    Text,
    "A brief description of the plan, hidden from customers",
);

pub static OFF_SESSION_19432FD7: Flag = Flag::new(
    "off-session",
    InBody("/off_session"),
    OneOf(&[Boolean, Text]),
    "Set to true to indicate that the customer is not in your checkout flow during this payment \
        attempt",
);

pub static OFF_SESSION_588173C9: Flag = Flag::new(
    "off-session",
    InBody("/off_session"),
    Boolean,
    "Indicates if a customer is on or off-session while an invoice payment is attempted",
);

pub static ON_BEHALF_OF_8DA70534: Flag = Flag::new(
    "on-behalf-of",
    InBody("/on_behalf_of"),
    Text,
    "The account on behalf of which to charge, for each of the subscription's invoices",
);

pub static ON_BEHALF_OF_AB0DAC89: Flag = Flag::new(
    "on-behalf-of",
    InBody("/on_behalf_of"),
    Text,
    "The account on behalf of which to charge",
);

pub static ON_BEHALF_OF_DA467CC1: Flag = Flag::new(
    "on-behalf-of",
    InBody("/on_behalf_of"),
    Text,
    "The account (if any) for which the funds of the invoice payment are intended",
);

pub static ON_BEHALF_OF_E5337A3D: Flag = Flag::new(
    "on-behalf-of",
    InBody("/on_behalf_of"),
    Text,
    "The Stripe account ID for which these funds are intended",
);

pub static OPTIONS_DOCUMENT_ALLOWED_TYPES: Flag = Flag::new(
        "options.document.allowed-types",
        InBody("/options/document/allowed_types"),
        List(&Text),
        "",
    )
    .with(&[Values(&["driving_license", "id_card", "passport"])]);

pub static OPTIONS_DOCUMENT_REQUIRE_ID_NUMBER: Flag = Flag::new(
    "options.document.require-id-number",
    InBody("/options/document/require_id_number"),
    Boolean,
    "",
);

pub static OPTIONS_DOCUMENT_REQUIRE_LIVE_CAPTURE: Flag = Flag::new(
    "options.document.require-live-capture",
    InBody("/options/document/require_live_capture"),
    Boolean,
    "",
);

pub static OPTIONS_DOCUMENT_REQUIRE_MATCHING_SELFIE: Flag = Flag::new(
    "options.document.require-matching-selfie",
    InBody("/options/document/require_matching_selfie"),
    Boolean,
    "",
);

pub static ORIGIN: Flag = Flag::new(
        "origin",
        InBody("/origin"),
        Text,
        "Origin of the refund",
    )
    .with(&[Values(&["customer_balance"])]);

pub static OUTBOUND_TRANSFER: Flag = Flag::new(
        "outbound-transfer",
        Path("outbound_transfer", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static OUT_OF_BAND_AMOUNT: Flag = Flag::new(
    "out-of-band-amount",
    Query("out_of_band_amount", Style::FORM),
    Integer,
    "The integer amount in cents (or local equivalent) representing the amount that is credited \
        outside of Stripe",
);

pub static OWNERSHIP: Flag = Flag::new(
        "ownership",
        Query("ownership", Style::FORM),
        Text,
        "The ID of the ownership object to fetch owners from",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static OWNER_ADDRESS_CITY: Flag = Flag::new(
    "owner.address.city",
    InBody("/owner/address/city"),
    Text,
    "",
);

pub static OWNER_ADDRESS_COUNTRY: Flag = Flag::new(
    "owner.address.country",
    InBody("/owner/address/country"),
    Text,
    "",
);

pub static OWNER_ADDRESS_LINE1: Flag = Flag::new(
    "owner.address.line1",
    InBody("/owner/address/line1"),
    Text,
    "",
);

pub static OWNER_ADDRESS_LINE2: Flag = Flag::new(
    "owner.address.line2",
    InBody("/owner/address/line2"),
    Text,
    "",
);

pub static OWNER_ADDRESS_POSTAL_CODE: Flag = Flag::new(
    "owner.address.postal-code",
    InBody("/owner/address/postal_code"),
    Text,
    "",
);

pub static OWNER_ADDRESS_STATE: Flag = Flag::new(
    "owner.address.state",
    InBody("/owner/address/state"),
    Text,
    "",
);

pub static OWNER_EMAIL: Flag = Flag::new(
    "owner.email",
    InBody("/owner/email"),
    Text,
    "",
);

pub static OWNER_NAME: Flag = Flag::new("owner.name", InBody("/owner/name"), Text, "");

pub static OWNER_PHONE: Flag = Flag::new(
    "owner.phone",
    InBody("/owner/phone"),
    Text,
    "",
);

pub static PACKAGE_DIMENSIONS_HEIGHT: Flag = Flag::new(
    "package-dimensions.height",
    InBody("/package_dimensions/height"),
    Number,
    "",
);

pub static PACKAGE_DIMENSIONS_LENGTH: Flag = Flag::new(
    "package-dimensions.length",
    InBody("/package_dimensions/length"),
    Number,
    "",
);

pub static PACKAGE_DIMENSIONS_WEIGHT: Flag = Flag::new(
    "package-dimensions.weight",
    InBody("/package_dimensions/weight"),
    Number,
    "",
);

pub static PACKAGE_DIMENSIONS_WIDTH: Flag = Flag::new(
    "package-dimensions.width",
    InBody("/package_dimensions/width"),
    Number,
    "",
);

pub static PAGE: Flag = Flag::new(
        "page",
        Query("page", Style::FORM),
        Text,
        "A cursor for pagination across multiple pages of results",
    )
    .with(&[MaxLength(5000)]);

pub static PAUSE_COLLECTION_BEHAVIOR: Flag = Flag::new(
        "pause-collection.behavior",
        InBody("/pause_collection/behavior"),
        Text,
        "",
    )
    .with(&[Values(&["keep_as_draft", "mark_uncollectible", "void"])]);

pub static PAUSE_COLLECTION_RESUMES_AT: Flag = Flag::new(
    "pause-collection.resumes-at",
    InBody("/pause_collection/resumes_at"),
    Integer,
    "",
);

pub static PAYMENT_BEHAVIOR_A4C3A4DD: Flag = Flag::new(
        "payment-behavior",
        InBody("/payment_behavior"),
        Text,
        "Only applies to subscriptions with collection_method=charge_automatically",
    )
    .with(
        &[
            Values(
                &[
                    "allow_incomplete",
                    "default_incomplete",
                    "error_if_incomplete",
                    "pending_if_incomplete",
                ],
            ),
        ],
    );

pub static PAYMENT_BEHAVIOR_F9A42267: Flag = Flag::new(
        "payment-behavior",
        InBody("/payment_behavior"),
        Text,
        "Use allow_incomplete to transition the subscription to status=past_due if a payment is required \
        but cannot be paid",
    )
    .with(
        &[
            Values(
                &[
                    "allow_incomplete",
                    "default_incomplete",
                    "error_if_incomplete",
                    "pending_if_incomplete",
                ],
            ),
        ],
    );

pub static PAYMENT_INTENT: Flag = Flag::new(
    "payment-intent",
    InBody("/payment_intent"),
    Text,
    "",
);

pub static PAYMENT_INTENT_DATA_CAPTURE_METHOD: Flag = Flag::new(
        "payment-intent-data.capture-method",
        InBody("/payment_intent_data/capture_method"),
        Text,
        "",
    )
    .with(&[Values(&["automatic", "automatic_async", "manual"])]);

pub static PAYMENT_INTENT_DATA_SETUP_FUTURE_USAGE: Flag = Flag::new(
        "payment-intent-data.setup-future-usage",
        InBody("/payment_intent_data/setup_future_usage"),
        Text,
        "",
    )
    .with(&[Values(&["off_session", "on_session"])]);

pub static PAYMENT_LINK: Flag = Flag::new(
        "payment-link",
        Path("payment_link", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static PAYMENT_METHOD_1AD954A8: Flag = Flag::new(
    "payment-method",
    InBody("/payment_method"),
    Text,
    "ID of the payment method (a PaymentMethod, Card, or compatible Source object) to attach to this \
        PaymentIntent",
);

pub static PAYMENT_METHOD_34D15E8B: Flag = Flag::new(
    "payment-method",
    InBody("/payment_method"),
    Text,
    "ID of the payment method (a PaymentMethod, Card, or saved Source object) to attach to this \
        SetupIntent",
);

pub static PAYMENT_METHOD_C9AAD04C: Flag = Flag::new(
        "payment-method",
        Path("payment_method", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static PAYMENT_METHOD_COLLECTION: Flag = Flag::new(
        "payment-method-collection",
        InBody("/payment_method_collection"),
        Text,
        "Specify whether Checkout should collect a payment method",
    )
    .with(&[Values(&["always", "if_required"])]);

pub static PAYMENT_METHOD_DATA_ACSS_DEBIT: Flag = Flag::new(
    "payment-method-data.acss-debit",
    InBody("/payment_method_data/acss_debit"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_ACSS_DEBIT_ACCOUNT_NUMBER: Flag = Flag::new(
    "payment-method-data.acss-debit.account-number",
    InBody("/payment_method_data/acss_debit/account_number"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_ACSS_DEBIT_INSTITUTION_NUMBER: Flag = Flag::new(
    "payment-method-data.acss-debit.institution-number",
    InBody("/payment_method_data/acss_debit/institution_number"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_ACSS_DEBIT_TRANSIT_NUMBER: Flag = Flag::new(
    "payment-method-data.acss-debit.transit-number",
    InBody("/payment_method_data/acss_debit/transit_number"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_AFFIRM: Flag = Flag::new(
    "payment-method-data.affirm",
    InBody("/payment_method_data/affirm"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_AFTERPAY_CLEARPAY: Flag = Flag::new(
    "payment-method-data.afterpay-clearpay",
    InBody("/payment_method_data/afterpay_clearpay"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_ALIPAY: Flag = Flag::new(
    "payment-method-data.alipay",
    InBody("/payment_method_data/alipay"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_AU_BECS_DEBIT: Flag = Flag::new(
    "payment-method-data.au-becs-debit",
    InBody("/payment_method_data/au_becs_debit"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_AU_BECS_DEBIT_ACCOUNT_NUMBER: Flag = Flag::new(
    "payment-method-data.au-becs-debit.account-number",
    InBody("/payment_method_data/au_becs_debit/account_number"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_AU_BECS_DEBIT_BSB_NUMBER: Flag = Flag::new(
    "payment-method-data.au-becs-debit.bsb-number",
    InBody("/payment_method_data/au_becs_debit/bsb_number"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BACS_DEBIT: Flag = Flag::new(
    "payment-method-data.bacs-debit",
    InBody("/payment_method_data/bacs_debit"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_BACS_DEBIT_ACCOUNT_NUMBER: Flag = Flag::new(
    "payment-method-data.bacs-debit.account-number",
    InBody("/payment_method_data/bacs_debit/account_number"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BACS_DEBIT_SORT_CODE: Flag = Flag::new(
    "payment-method-data.bacs-debit.sort-code",
    InBody("/payment_method_data/bacs_debit/sort_code"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BANCONTACT: Flag = Flag::new(
    "payment-method-data.bancontact",
    InBody("/payment_method_data/bancontact"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_BILLING_DETAILS: Flag = Flag::new(
    "payment-method-data.billing-details",
    InBody("/payment_method_data/billing_details"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_BILLING_DETAILS_ADDRESS_CITY: Flag = Flag::new(
    "payment-method-data.billing-details.address.city",
    InBody("/payment_method_data/billing_details/address/city"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BILLING_DETAILS_ADDRESS_COUNTRY: Flag = Flag::new(
    "payment-method-data.billing-details.address.country",
    InBody("/payment_method_data/billing_details/address/country"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BILLING_DETAILS_ADDRESS_LINE1: Flag = Flag::new(
    "payment-method-data.billing-details.address.line1",
    InBody("/payment_method_data/billing_details/address/line1"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BILLING_DETAILS_ADDRESS_LINE2: Flag = Flag::new(
    "payment-method-data.billing-details.address.line2",
    InBody("/payment_method_data/billing_details/address/line2"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BILLING_DETAILS_ADDRESS_POSTAL_CODE: Flag = Flag::new(
    "payment-method-data.billing-details.address.postal-code",
    InBody("/payment_method_data/billing_details/address/postal_code"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BILLING_DETAILS_ADDRESS_STATE: Flag = Flag::new(
    "payment-method-data.billing-details.address.state",
    InBody("/payment_method_data/billing_details/address/state"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BILLING_DETAILS_EMAIL: Flag = Flag::new(
    "payment-method-data.billing-details.email",
    InBody("/payment_method_data/billing_details/email"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BILLING_DETAILS_NAME: Flag = Flag::new(
    "payment-method-data.billing-details.name",
    InBody("/payment_method_data/billing_details/name"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BILLING_DETAILS_PHONE: Flag = Flag::new(
    "payment-method-data.billing-details.phone",
    InBody("/payment_method_data/billing_details/phone"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_BLIK: Flag = Flag::new(
    "payment-method-data.blik",
    InBody("/payment_method_data/blik"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_BOLETO: Flag = Flag::new(
    "payment-method-data.boleto",
    InBody("/payment_method_data/boleto"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_BOLETO_TAX_ID: Flag = Flag::new(
    "payment-method-data.boleto.tax-id",
    InBody("/payment_method_data/boleto/tax_id"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_CASHAPP: Flag = Flag::new(
    "payment-method-data.cashapp",
    InBody("/payment_method_data/cashapp"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_CUSTOMER_BALANCE: Flag = Flag::new(
    "payment-method-data.customer-balance",
    InBody("/payment_method_data/customer_balance"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_EPS: Flag = Flag::new(
    "payment-method-data.eps",
    InBody("/payment_method_data/eps"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_EPS_BANK: Flag = Flag::new(
        "payment-method-data.eps.bank",
        InBody("/payment_method_data/eps/bank"),
        Text,
        "",
    )
    .with(&[Values(super::values::PAYMENT_METHODS_CREATE_EPS_BANK)]);

pub static PAYMENT_METHOD_DATA_FPX: Flag = Flag::new(
    "payment-method-data.fpx",
    InBody("/payment_method_data/fpx"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_FPX_BANK: Flag = Flag::new(
        "payment-method-data.fpx.bank",
        InBody("/payment_method_data/fpx/bank"),
        Text,
        "",
    )
    .with(
        &[
            Values(
                &[
                    "affin_bank",
                    "agrobank",
                    "alliance_bank",
                    "ambank",
                    "bank_islam",
                    "bank_muamalat",
                    "bank_of_china",
                    "bank_rakyat",
                    "bsn",
                    "cimb",
                    "deutsche_bank",
                    "hong_leong_bank",
                    "hsbc",
                    "kfh",
                    "maybank2e",
                    "maybank2u",
                    "ocbc",
                    "pb_enterprise",
                    "public_bank",
                    "rhb",
                    "standard_chartered",
                    "uob",
                ],
            ),
        ],
    );

pub static PAYMENT_METHOD_DATA_GIROPAY: Flag = Flag::new(
    "payment-method-data.giropay",
    InBody("/payment_method_data/giropay"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_GRABPAY: Flag = Flag::new(
    "payment-method-data.grabpay",
    InBody("/payment_method_data/grabpay"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_IDEAL: Flag = Flag::new(
    "payment-method-data.ideal",
    InBody("/payment_method_data/ideal"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_IDEAL_BANK: Flag = Flag::new(
        "payment-method-data.ideal.bank",
        InBody("/payment_method_data/ideal/bank"),
        Text,
        "",
    )
    .with(
        &[
            Values(
                &[
                    "abn_amro",
                    "asn_bank",
                    "bunq",
                    "handelsbanken",
                    "ing",
                    "knab",
                    "moneyou",
                    "rabobank",
                    "regiobank",
                    "revolut",
                    "sns_bank",
                    "triodos_bank",
                    "van_lanschot",
                    "yoursafe",
                ],
            ),
        ],
    );

pub static PAYMENT_METHOD_DATA_INTERAC_PRESENT: Flag = Flag::new(
    "payment-method-data.interac-present",
    InBody("/payment_method_data/interac_present"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_KLARNA: Flag = Flag::new(
    "payment-method-data.klarna",
    InBody("/payment_method_data/klarna"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_KLARNA_DOB_DAY: Flag = Flag::new(
    "payment-method-data.klarna.dob.day",
    InBody("/payment_method_data/klarna/dob/day"),
    Integer,
    "",
);

pub static PAYMENT_METHOD_DATA_KLARNA_DOB_MONTH: Flag = Flag::new(
    "payment-method-data.klarna.dob.month",
    InBody("/payment_method_data/klarna/dob/month"),
    Integer,
    "",
);

pub static PAYMENT_METHOD_DATA_KLARNA_DOB_YEAR: Flag = Flag::new(
    "payment-method-data.klarna.dob.year",
    InBody("/payment_method_data/klarna/dob/year"),
    Integer,
    "",
);

pub static PAYMENT_METHOD_DATA_KONBINI: Flag = Flag::new(
    "payment-method-data.konbini",
    InBody("/payment_method_data/konbini"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_LINK: Flag = Flag::new(
    "payment-method-data.link",
    InBody("/payment_method_data/link"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_METADATA: Flag = Flag::new(
    "payment-method-data.metadata",
    InBody("/payment_method_data/metadata"),
    Map(&Text),
    "",
);

pub static PAYMENT_METHOD_DATA_OXXO: Flag = Flag::new(
    "payment-method-data.oxxo",
    InBody("/payment_method_data/oxxo"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_P24: Flag = Flag::new(
    "payment-method-data.p24",
    InBody("/payment_method_data/p24"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_P24_BANK: Flag = Flag::new(
        "payment-method-data.p24.bank",
        InBody("/payment_method_data/p24/bank"),
        Text,
        "",
    )
    .with(
        &[
            Values(
                &[
                    "alior_bank",
                    "bank_millennium",
                    "bank_nowy_bfg_sa",
                    "bank_pekao_sa",
                    "banki_spbdzielcze",
                    "blik",
                    "bnp_paribas",
                    "boz",
                    "citi_handlowy",
                    "credit_agricole",
                    "envelobank",
                    "etransfer_pocztowy24",
                    "getin_bank",
                    "ideabank",
                    "ing",
                    "inteligo",
                    "mbank_mtransfer",
                    "nest_przelew",
                    "noble_pay",
                    "pbac_z_ipko",
                    "plus_bank",
                    "santander_przelew24",
                    "tmobile_usbugi_bankowe",
                    "toyota_bank",
                    "volkswagen_bank",
                ],
            ),
        ],
    );

pub static PAYMENT_METHOD_DATA_PAYNOW: Flag = Flag::new(
    "payment-method-data.paynow",
    InBody("/payment_method_data/paynow"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_PIX: Flag = Flag::new(
    "payment-method-data.pix",
    InBody("/payment_method_data/pix"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_PROMPTPAY: Flag = Flag::new(
    "payment-method-data.promptpay",
    InBody("/payment_method_data/promptpay"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_DATA_RADAR_OPTIONS: Flag = Flag::new(
    "payment-method-data.radar-options",
    InBody("/payment_method_data/radar_options"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_RADAR_OPTIONS_SESSION: Flag = Flag::new(
    "payment-method-data.radar-options.session",
    InBody("/payment_method_data/radar_options/session"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_SEPA_DEBIT: Flag = Flag::new(
    "payment-method-data.sepa-debit",
    InBody("/payment_method_data/sepa_debit"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_SEPA_DEBIT_IBAN: Flag = Flag::new(
    "payment-method-data.sepa-debit.iban",
    InBody("/payment_method_data/sepa_debit/iban"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_SOFORT: Flag = Flag::new(
    "payment-method-data.sofort",
    InBody("/payment_method_data/sofort"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_SOFORT_COUNTRY: Flag = Flag::new(
        "payment-method-data.sofort.country",
        InBody("/payment_method_data/sofort/country"),
        Text,
        "",
    )
    .with(&[Values(&["AT", "BE", "DE", "ES", "IT", "NL"])]);

pub static PAYMENT_METHOD_DATA_TYPE: Flag = Flag::new(
        "payment-method-data.type",
        InBody("/payment_method_data/type"),
        Text,
        "",
    )
    .with(
        &[
            Values(
                &[
                    "acss_debit",
                    "affirm",
                    "afterpay_clearpay",
                    "alipay",
                    "au_becs_debit",
                    "bacs_debit",
                    "bancontact",
                    "blik",
                    "boleto",
                    "cashapp",
                    "customer_balance",
                    "eps",
                    "fpx",
                    "giropay",
                    "grabpay",
                    "ideal",
                    "klarna",
                    "konbini",
                    "link",
                    "oxxo",
                    "p24",
                    "paynow",
                    "pix",
                    "promptpay",
                    "sepa_debit",
                    "sofort",
                    "us_bank_account",
                    "wechat_pay",
                ],
            ),
        ],
    );

pub static PAYMENT_METHOD_DATA_US_BANK_ACCOUNT: Flag = Flag::new(
    "payment-method-data.us-bank-account",
    InBody("/payment_method_data/us_bank_account"),
    Object,
    "",
);

pub static PAYMENT_METHOD_DATA_US_BANK_ACCOUNT_ACCOUNT_HOLDER_TYPE: Flag = Flag::new(
        "payment-method-data.us-bank-account.account-holder-type",
        InBody("/payment_method_data/us_bank_account/account_holder_type"),
        Text,
        "",
    )
    .with(&[Values(&["company", "individual"])]);

pub static PAYMENT_METHOD_DATA_US_BANK_ACCOUNT_ACCOUNT_NUMBER: Flag = Flag::new(
    "payment-method-data.us-bank-account.account-number",
    InBody("/payment_method_data/us_bank_account/account_number"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_US_BANK_ACCOUNT_ACCOUNT_TYPE: Flag = Flag::new(
        "payment-method-data.us-bank-account.account-type",
        InBody("/payment_method_data/us_bank_account/account_type"),
        Text,
        "",
    )
    .with(&[Values(&["checking", "savings"])]);

pub static PAYMENT_METHOD_DATA_US_BANK_ACCOUNT_FINANCIAL_CONNE_AE3824C3: Flag = Flag::new(
    "payment-method-data.us-bank-account.financial-connections-account",
    InBody("/payment_method_data/us_bank_account/financial_connections_account"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_US_BANK_ACCOUNT_ROUTING_NUMBER: Flag = Flag::new(
    "payment-method-data.us-bank-account.routing-number",
    InBody("/payment_method_data/us_bank_account/routing_number"),
    Text,
    "",
);

pub static PAYMENT_METHOD_DATA_WECHAT_PAY: Flag = Flag::new(
    "payment-method-data.wechat-pay",
    InBody("/payment_method_data/wechat_pay"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_OPTIONS_ACSS_DEBIT: Flag = Flag::new(
    "payment-method-options.acss-debit",
    InBody("/payment_method_options/acss_debit"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_CURRENCY: Flag = Flag::new(
        "payment-method-options.acss-debit.currency",
        InBody("/payment_method_options/acss_debit/currency"),
        Text,
        "",
    )
    .with(&[Values(&["cad", "usd"])]);

pub static PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_MANDATE_OPTIONS_C_869AD8E2: Flag = Flag::new(
    "payment-method-options.acss-debit.mandate-options.custom-mandate-url",
    InBody("/payment_method_options/acss_debit/mandate_options/custom_mandate_url"),
    Text,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_MANDATE_OPTIONS_D_C6C61AE7: Flag = Flag::new(
        "payment-method-options.acss-debit.mandate-options.default-for",
        InBody("/payment_method_options/acss_debit/mandate_options/default_for"),
        List(&Text),
        "",
    )
    .with(&[Values(&["invoice", "subscription"])]);

pub static PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_MANDATE_OPTIONS_I_82ECC5ED: Flag = Flag::new(
    "payment-method-options.acss-debit.mandate-options.interval-description",
    InBody("/payment_method_options/acss_debit/mandate_options/interval_description"),
    Text,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_MANDATE_OPTIONS_P_1352ED5F: Flag = Flag::new(
        "payment-method-options.acss-debit.mandate-options.payment-schedule",
        InBody("/payment_method_options/acss_debit/mandate_options/payment_schedule"),
        Text,
        "",
    )
    .with(&[Values(&["combined", "interval", "sporadic"])]);

pub static PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_MANDATE_OPTIONS_T_8441855B: Flag = Flag::new(
        "payment-method-options.acss-debit.mandate-options.transaction-type",
        InBody("/payment_method_options/acss_debit/mandate_options/transaction_type"),
        Text,
        "",
    )
    .with(&[Values(&["business", "personal"])]);

pub static PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_VERIFICATION_METHOD: Flag = Flag::new(
        "payment-method-options.acss-debit.verification-method",
        InBody("/payment_method_options/acss_debit/verification_method"),
        Text,
        "",
    )
    .with(&[Values(&["automatic", "instant", "microdeposits"])]);

pub static PAYMENT_METHOD_OPTIONS_AFFIRM: Flag = Flag::new(
    "payment-method-options.affirm",
    InBody("/payment_method_options/affirm"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_AFTERPAY_CLEARPAY: Flag = Flag::new(
    "payment-method-options.afterpay-clearpay",
    InBody("/payment_method_options/afterpay_clearpay"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_ALIPAY: Flag = Flag::new(
    "payment-method-options.alipay",
    InBody("/payment_method_options/alipay"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_AU_BECS_DEBIT: Flag = Flag::new(
    "payment-method-options.au-becs-debit",
    InBody("/payment_method_options/au_becs_debit"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_BACS_DEBIT: Flag = Flag::new(
    "payment-method-options.bacs-debit",
    InBody("/payment_method_options/bacs_debit"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_BANCONTACT: Flag = Flag::new(
    "payment-method-options.bancontact",
    InBody("/payment_method_options/bancontact"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_BLIK: Flag = Flag::new(
    "payment-method-options.blik",
    InBody("/payment_method_options/blik"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_BLIK_CODE: Flag = Flag::new(
    "payment-method-options.blik.code",
    InBody("/payment_method_options/blik/code"),
    Text,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_BOLETO: Flag = Flag::new(
    "payment-method-options.boleto",
    InBody("/payment_method_options/boleto"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_CARD: Flag = Flag::new(
    "payment-method-options.card",
    InBody("/payment_method_options/card"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS_AMOUNT: Flag = Flag::new(
    "payment-method-options.card.mandate-options.amount",
    InBody("/payment_method_options/card/mandate_options/amount"),
    Integer,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS_AMOUNT_TYPE: Flag = Flag::new(
        "payment-method-options.card.mandate-options.amount-type",
        InBody("/payment_method_options/card/mandate_options/amount_type"),
        Text,
        "",
    )
    .with(&[Values(&["fixed", "maximum"])]);

pub static PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS_CURRENCY: Flag = Flag::new(
    "payment-method-options.card.mandate-options.currency",
    InBody("/payment_method_options/card/mandate_options/currency"),
    Text,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS_DESCRIPTION: Flag = Flag::new(
    "payment-method-options.card.mandate-options.description",
    InBody("/payment_method_options/card/mandate_options/description"),
    Text,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS_END_DATE: Flag = Flag::new(
    "payment-method-options.card.mandate-options.end-date",
    InBody("/payment_method_options/card/mandate_options/end_date"),
    Integer,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS_INTERVAL: Flag = Flag::new(
        "payment-method-options.card.mandate-options.interval",
        InBody("/payment_method_options/card/mandate_options/interval"),
        Text,
        "",
    )
    .with(&[Values(&["day", "month", "sporadic", "week", "year"])]);

pub static PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS_INTERVAL_COUNT: Flag = Flag::new(
    "payment-method-options.card.mandate-options.interval-count",
    InBody("/payment_method_options/card/mandate_options/interval_count"),
    Integer,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS_REFERENCE: Flag = Flag::new(
    "payment-method-options.card.mandate-options.reference",
    InBody("/payment_method_options/card/mandate_options/reference"),
    Text,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS_START_DATE: Flag = Flag::new(
    "payment-method-options.card.mandate-options.start-date",
    InBody("/payment_method_options/card/mandate_options/start_date"),
    Integer,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS_SUPPORTED_TYPES: Flag = Flag::new(
        "payment-method-options.card.mandate-options.supported-types",
        InBody("/payment_method_options/card/mandate_options/supported_types"),
        List(&Text),
        "",
    )
    .with(&[Values(&["india"])]);

pub static PAYMENT_METHOD_OPTIONS_CARD_NETWORK: Flag = Flag::new(
        "payment-method-options.card.network",
        InBody("/payment_method_options/card/network"),
        Text,
        "",
    )
    .with(
        &[
            Values(
                &[
                    "amex",
                    "cartes_bancaires",
                    "diners",
                    "discover",
                    "interac",
                    "jcb",
                    "mastercard",
                    "unionpay",
                    "unknown",
                    "visa",
                ],
            ),
        ],
    );

pub static PAYMENT_METHOD_OPTIONS_CARD_PRESENT: Flag = Flag::new(
    "payment-method-options.card-present",
    InBody("/payment_method_options/card_present"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_CARD_REQUEST_THREE_D_SECURE: Flag = Flag::new(
        "payment-method-options.card.request-three-d-secure",
        InBody("/payment_method_options/card/request_three_d_secure"),
        Text,
        "",
    )
    .with(&[Values(&["any", "automatic"])]);

pub static PAYMENT_METHOD_OPTIONS_CASHAPP: Flag = Flag::new(
    "payment-method-options.cashapp",
    InBody("/payment_method_options/cashapp"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_CUSTOMER_BALANCE: Flag = Flag::new(
    "payment-method-options.customer-balance",
    InBody("/payment_method_options/customer_balance"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_EPS: Flag = Flag::new(
    "payment-method-options.eps",
    InBody("/payment_method_options/eps"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_FPX: Flag = Flag::new(
    "payment-method-options.fpx",
    InBody("/payment_method_options/fpx"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_GIROPAY: Flag = Flag::new(
    "payment-method-options.giropay",
    InBody("/payment_method_options/giropay"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_GRABPAY: Flag = Flag::new(
    "payment-method-options.grabpay",
    InBody("/payment_method_options/grabpay"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_IDEAL: Flag = Flag::new(
    "payment-method-options.ideal",
    InBody("/payment_method_options/ideal"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_INTERAC_PRESENT: Flag = Flag::new(
    "payment-method-options.interac-present",
    InBody("/payment_method_options/interac_present"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_OPTIONS_KLARNA: Flag = Flag::new(
    "payment-method-options.klarna",
    InBody("/payment_method_options/klarna"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_KONBINI: Flag = Flag::new(
    "payment-method-options.konbini",
    InBody("/payment_method_options/konbini"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_LINK: Flag = Flag::new(
    "payment-method-options.link",
    InBody("/payment_method_options/link"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_LINK_PERSISTENT_TOKEN: Flag = Flag::new(
    "payment-method-options.link.persistent-token",
    InBody("/payment_method_options/link/persistent_token"),
    Text,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_OXXO: Flag = Flag::new(
    "payment-method-options.oxxo",
    InBody("/payment_method_options/oxxo"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_P24: Flag = Flag::new(
    "payment-method-options.p24",
    InBody("/payment_method_options/p24"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_PAYNOW: Flag = Flag::new(
    "payment-method-options.paynow",
    InBody("/payment_method_options/paynow"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_PIX: Flag = Flag::new(
    "payment-method-options.pix",
    InBody("/payment_method_options/pix"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_PROMPTPAY: Flag = Flag::new(
    "payment-method-options.promptpay",
    InBody("/payment_method_options/promptpay"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_SEPA_DEBIT: Flag = Flag::new(
    "payment-method-options.sepa-debit",
    InBody("/payment_method_options/sepa_debit"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_SEPA_DEBIT_MANDATE_OPTIONS: Flag = Flag::new(
    "payment-method-options.sepa-debit.mandate-options",
    InBody("/payment_method_options/sepa_debit/mandate_options"),
    Map(&Any),
    "",
);

pub static PAYMENT_METHOD_OPTIONS_SOFORT: Flag = Flag::new(
    "payment-method-options.sofort",
    InBody("/payment_method_options/sofort"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_US_BANK_ACCOUNT: Flag = Flag::new(
    "payment-method-options.us-bank-account",
    InBody("/payment_method_options/us_bank_account"),
    Object,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_US_BANK_ACCOUNT_FINANCIAL_CO_660BFC2D: Flag = Flag::new(
    "payment-method-options.us-bank-account.financial-connections.return-url",
    InBody("/payment_method_options/us_bank_account/financial_connections/return_url"),
    Text,
    "",
);

pub static PAYMENT_METHOD_OPTIONS_US_BANK_ACCOUNT_FINANCIAL_CO_E42CC32D: Flag = Flag::new(
        "payment-method-options.us-bank-account.financial-connections.permissions",
        InBody(
            "/payment_method_options/us_bank_account/financial_connections/permissions",
        ),
        List(&Text),
        "",
    )
    .with(&[Values(&["balances", "ownership", "payment_method", "transactions"])]);

pub static PAYMENT_METHOD_OPTIONS_US_BANK_ACCOUNT_NETWORKS_REQUESTED: Flag = Flag::new(
        "payment-method-options.us-bank-account.networks.requested",
        InBody("/payment_method_options/us_bank_account/networks/requested"),
        List(&Text),
        "",
    )
    .with(&[Values(&["ach", "us_domestic_wire"])]);

pub static PAYMENT_METHOD_OPTIONS_US_BANK_ACCOUNT_VERIFICATION_METHOD: Flag = Flag::new(
        "payment-method-options.us-bank-account.verification-method",
        InBody("/payment_method_options/us_bank_account/verification_method"),
        Text,
        "",
    )
    .with(&[Values(&["automatic", "instant", "microdeposits"])]);

pub static PAYMENT_METHOD_OPTIONS_WECHAT_PAY: Flag = Flag::new(
    "payment-method-options.wechat-pay",
    InBody("/payment_method_options/wechat_pay"),
    Object,
    "",
);

pub static PAYMENT_METHOD_TYPES_10EABABB: Flag = Flag::new(
        "payment-method-types",
        InBody("/payment_method_types"),
        List(&Text),
        "The list of payment method types that customers can use",
    )
    .with(
        &[
            Values(
                &[
                    "affirm",
                    "afterpay_clearpay",
                    "alipay",
                    "au_becs_debit",
                    "bacs_debit",
                    "bancontact",
                    "blik",
                    "boleto",
                    "card",
                    "cashapp",
                    "eps",
                    "fpx",
                    "giropay",
                    "grabpay",
                    "ideal",
                    "klarna",
                    "konbini",
                    "link",
                    "oxxo",
                    "p24",
                    "paynow",
                    "pix",
                    "promptpay",
                    "sepa_debit",
                    "sofort",
                    "us_bank_account",
                    "wechat_pay",
                ],
            ),
        ],
    );

pub static PAYMENT_METHOD_TYPES_797F12D5: Flag = Flag::new(
    "payment-method-types",
    InBody("/payment_method_types"),
    List(&Text),
    "The list of payment method types (e.g. card) that this PaymentIntent is allowed to use",
);

pub static PAYMENT_SETTINGS_DEFAULT_MANDATE: Flag = Flag::new(
    "payment-settings.default-mandate",
    InBody("/payment_settings/default_mandate"),
    Text,
    "",
);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_30F1C7C7: Flag = Flag::new(
        "payment-settings.payment-method-options.acss-debit.verification-method",
        InBody(
            "/payment_settings/payment_method_options/acss_debit/verification_method",
        ),
        Text,
        "",
    )
    .with(&[Values(&["automatic", "instant", "microdeposits"])]);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_ACSS_DEBIT_C7558885: Flag = Flag::new(
    "payment-settings.payment-method-options.acss-debit.mandate-options",
    InBody("/payment_settings/payment_method_options/acss_debit/mandate_options"),
    Object,
    "",
);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_BANCONTACT_9EE4436D: Flag = Flag::new(
        "payment-settings.payment-method-options.bancontact.preferred-language",
        InBody("/payment_settings/payment_method_options/bancontact/preferred_language"),
        Text,
        "",
    )
    .with(&[Values(&["de", "en", "fr", "nl"])]);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_INSTALLMENTS: Flag = Flag::new(
    "payment-settings.payment-method-options.card.installments",
    InBody("/payment_settings/payment_method_options/card/installments"),
    Object,
    "",
);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_MANDATE_OPTIONS: Flag = Flag::new(
    "payment-settings.payment-method-options.card.mandate-options",
    InBody("/payment_settings/payment_method_options/card/mandate_options"),
    Object,
    "",
);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_NETWORK: Flag = Flag::new(
        "payment-settings.payment-method-options.card.network",
        InBody("/payment_settings/payment_method_options/card/network"),
        Text,
        "",
    )
    .with(
        &[
            Values(
                &[
                    "amex",
                    "cartes_bancaires",
                    "diners",
                    "discover",
                    "interac",
                    "jcb",
                    "mastercard",
                    "unionpay",
                    "unknown",
                    "visa",
                ],
            ),
        ],
    );

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CARD_REQUES_67CCED2E: Flag = Flag::new(
        "payment-settings.payment-method-options.card.request-three-d-secure",
        InBody("/payment_settings/payment_method_options/card/request_three_d_secure"),
        Text,
        "",
    )
    .with(&[Values(&["any", "automatic"])]);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CUSTOMER_BA_5EAF0F2F: Flag = Flag::new(
    "payment-settings.payment-method-options.customer-balance.bank-transfer",
    InBody("/payment_settings/payment_method_options/customer_balance/bank_transfer"),
    Object,
    "",
);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_CUSTOMER_BA_FDDD3400: Flag = Flag::new(
    "payment-settings.payment-method-options.customer-balance.funding-type",
    InBody("/payment_settings/payment_method_options/customer_balance/funding_type"),
    Text,
    "",
);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_KONBINI: Flag = Flag::new(
    "payment-settings.payment-method-options.konbini",
    InBody("/payment_settings/payment_method_options/konbini"),
    Map(&Any),
    "",
);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_US_BANK_ACC_7BEC87BD: Flag = Flag::new(
        "payment-settings.payment-method-options.us-bank-account.verification-method",
        InBody(
            "/payment_settings/payment_method_options/us_bank_account/verification_method",
        ),
        Text,
        "",
    )
    .with(&[Values(&["automatic", "instant", "microdeposits"])]);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_OPTIONS_US_BANK_ACC_92225192: Flag = Flag::new(
    "payment-settings.payment-method-options.us-bank-account.financial-connections",
    InBody(
        "/payment_settings/payment_method_options/us_bank_account/financial_connections",
    ),
    Object,
    "",
);

pub static PAYMENT_SETTINGS_PAYMENT_METHOD_TYPES: Flag = Flag::new(
        "payment-settings.payment-method-types",
        InBody("/payment_settings/payment_method_types"),
        List(&Text),
        "",
    )
    .with(
        &[
            Values(
                &[
                    "ach_credit_transfer",
                    "ach_debit",
                    "acss_debit",
                    "au_becs_debit",
                    "bacs_debit",
                    "bancontact",
                    "boleto",
                    "card",
                    "cashapp",
                    "customer_balance",
                    "fpx",
                    "giropay",
                    "grabpay",
                    "ideal",
                    "konbini",
                    "link",
                    "paynow",
                    "promptpay",
                    "sepa_debit",
                    "sofort",
                    "us_bank_account",
                    "wechat_pay",
                ],
            ),
        ],
    );

pub static PAYMENT_SETTINGS_SAVE_DEFAULT_PAYMENT_METHOD: Flag = Flag::new(
        "payment-settings.save-default-payment-method",
        InBody("/payment_settings/save_default_payment_method"),
        Text,
        "",
    )
    .with(&[Values(&["off", "on_subscription"])]);

pub static PAYOUT_19F3C5F5: Flag = Flag::new(
        "payout",
        Path("payout", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static PAYOUT_AAC1F50D: Flag = Flag::new(
        "payout",
        Query("payout", Style::FORM),
        Text,
        "For automatic Stripe payouts only, only returns transactions that were paid out on the \
        specified payout ID",
    )
    .with(&[MaxLength(5000)]);

pub static PENDING_INVOICE_ITEM_INTERVAL_INTERVAL: Flag = Flag::new(
        "pending-invoice-item-interval.interval",
        InBody("/pending_invoice_item_interval/interval"),
        Text,
        "",
    )
    .with(&[Values(&["day", "month", "week", "year"])]);

pub static PENDING_INVOICE_ITEM_INTERVAL_INTERVAL_COUNT: Flag = Flag::new(
    "pending-invoice-item-interval.interval-count",
    InBody("/pending_invoice_item_interval/interval_count"),
    Integer,
    "",
);

pub static PERIOD_END: Flag = Flag::new(
    "period.end",
    InBody("/period/end"),
    Integer,
    "",
);

pub static PERIOD_START: Flag = Flag::new(
    "period.start",
    InBody("/period/start"),
    Integer,
    "",
);

pub static PERMISSIONS: Flag = Flag::new(
        "permissions",
        InBody("/permissions"),
        List(&Text),
        "List of data features that you would like to request access to",
    )
    .required()
    .with(&[Values(&["balances", "ownership", "payment_method", "transactions"])]);

pub static PERSON: Flag = Flag::new("person", Path("person", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static PERSON_TOKEN: Flag = Flag::new(
    "person-token",
    InBody("/person_token"),
    Text,
    "A person token, used to securely provide details to the person",
);

pub static PHASES: Flag = Flag::new(
    "phases",
    InBody("/phases"),
    List(&Object),
    "List representing phases of the subscription schedule",
);

pub static PHONE_82153D14: Flag = Flag::new(
    "phone",
    InBody("/phone"),
    Text,
    "The customer's phone number",
);

pub static PHONE_E32C1F57: Flag = Flag::new(
    "phone",
    InBody("/phone"),
    Text,
    "The person's phone number",
);

pub static PHONE_NUMBER: Flag = Flag::new(
    "phone-number",
    InBody("/phone_number"),
    Text,
    "The cardholder's phone number",
);

pub static PHONE_NUMBER_COLLECTION_ENABLED: Flag = Flag::new(
    "phone-number-collection.enabled",
    InBody("/phone_number_collection/enabled"),
    Boolean,
    "",
);

pub static PLAN: Flag = Flag::new("plan", Path("plan", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static PLATFORM_RESTRICTIONS_INBOUND_FLOWS: Flag = Flag::new(
        "platform-restrictions.inbound-flows",
        InBody("/platform_restrictions/inbound_flows"),
        Text,
        "",
    )
    .with(&[Values(&["restricted", "unrestricted"])]);

pub static PLATFORM_RESTRICTIONS_OUTBOUND_FLOWS: Flag = Flag::new(
        "platform-restrictions.outbound-flows",
        InBody("/platform_restrictions/outbound_flows"),
        Text,
        "",
    )
    .with(&[Values(&["restricted", "unrestricted"])]);

pub static POLITICAL_EXPOSURE: Flag = Flag::new(
    "political-exposure",
    InBody("/political_exposure"),
    Text,
    "Indicates if the person or any of their representatives, family members",
);

pub static PREFERRED_LOCALES: Flag = Flag::new(
    "preferred-locales",
    InBody("/preferred_locales"),
    List(&Text),
    "Customer's preferred languages, ordered by preference",
);

pub static PRICE_18B53F3A: Flag = Flag::new(
        "price",
        Path("price", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static PRICE_64E89F64: Flag = Flag::new(
    "price",
    InBody("/price"),
    Text,
    "The ID of the price object",
);

pub static PRICE_DATA_CURRENCY: Flag = Flag::new(
    "price-data.currency",
    InBody("/price_data/currency"),
    Text,
    "",
);

pub static PRICE_DATA_PRODUCT: Flag = Flag::new(
    "price-data.product",
    InBody("/price_data/product"),
    Text,
    "",
);

pub static PRICE_DATA_RECURRING_INTERVAL: Flag = Flag::new(
        "price-data.recurring.interval",
        InBody("/price_data/recurring/interval"),
        Text,
        "",
    )
    .with(&[Values(&["day", "month", "week", "year"])]);

pub static PRICE_DATA_RECURRING_INTERVAL_COUNT: Flag = Flag::new(
    "price-data.recurring.interval-count",
    InBody("/price_data/recurring/interval_count"),
    Integer,
    "",
);

pub static PRICE_DATA_TAX_BEHAVIOR: Flag = Flag::new(
        "price-data.tax-behavior",
        InBody("/price_data/tax_behavior"),
        Text,
        "",
    )
    .with(&[Values(&["exclusive", "inclusive", "unspecified"])]);

pub static PRICE_DATA_UNIT_AMOUNT: Flag = Flag::new(
    "price-data.unit-amount",
    InBody("/price_data/unit_amount"),
    Integer,
    "",
);

pub static PRICE_DATA_UNIT_AMOUNT_DECIMAL: Flag = Flag::new(
    "price-data.unit-amount-decimal",
    InBody("/price_data/unit_amount_decimal"),
    Text,
    "",
);

pub static PROMOTION_CODE_26701530: Flag = Flag::new(
    "promotion-code",
    InBody("/promotion_code"),
    Text,
    "The promotion code to apply to this subscription",
);

pub static PROMOTION_CODE_72ADDE49: Flag = Flag::new(
    "promotion-code",
    InBody("/promotion_code"),
    Text,
    "The API ID of a promotion code to apply to this subscription",
);

pub static PROMOTION_CODE_BD702EF9: Flag = Flag::new(
    "promotion-code",
    InBody("/promotion_code"),
    Text,
    "The API ID of a promotion code to apply to the customer",
);

pub static PROMOTION_CODE_F65B856A: Flag = Flag::new(
        "promotion-code",
        Path("promotion_code", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static PRORATION_BEHAVIOR_ED1C9F9D: Flag = Flag::new(
        "proration-behavior",
        InBody("/proration_behavior"),
        Text,
        "Determines how to handle prorations when the billing cycle changes",
    )
    .with(&[Values(&["always_invoice", "create_prorations", "none"])]);

pub static PRORATION_BEHAVIOR_F216FF8A: Flag = Flag::new(
        "proration-behavior",
        InBody("/proration_behavior"),
        Text,
        "Determines how to handle prorations resulting from the billing_cycle_anchor",
    )
    .with(&[Values(&["always_invoice", "create_prorations", "none"])]);

pub static PRORATION_DATE: Flag = Flag::new(
    "proration-date",
    InBody("/proration_date"),
    Integer,
    "If set, the proration will be calculated as though the subscription was updated at the given \
        time",
);

pub static QUANTITY_913AACDD: Flag = Flag::new(
    "quantity",
    InBody("/quantity"),
    Integer,
    "The quantity you'd like to apply to the subscription item you're creating",
);

pub static QUANTITY_ABF893F2: Flag = Flag::new(
    "quantity",
    InBody("/quantity"),
    Integer,
    "Non-negative integer",
);

pub static QUERY: Flag = Flag::new(
        "query",
        Query("query", Style::FORM),
        Text,
        "The search query string",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static QUOTE: Flag = Flag::new("quote", Path("quote", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static RADAR_OPTIONS_SESSION: Flag = Flag::new(
    "radar-options.session",
    InBody("/radar_options/session"),
    Text,
    "",
);

pub static READER: Flag = Flag::new("reader", Path("reader", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static REASON_21237A2D: Flag = Flag::new("reason", InBody("/reason"), Text, "")
    .with(&[Values(&["duplicate", "fraudulent", "requested_by_customer"])]);

pub static REASON_BC46D0E0: Flag = Flag::new(
        "reason",
        Query("reason", Style::FORM),
        Text,
        "Reason for issuing this credit note, one of duplicate, fraudulent, order_change, or \
        product_unsatisfactory",
    )
    .with(
        &[Values(&["duplicate", "fraudulent", "order_change", "product_unsatisfactory"])],
    );

pub static RECEIPT_EMAIL: Flag = Flag::new(
    "receipt-email",
    InBody("/receipt_email"),
    Text,
    "Email address that the receipt for the resulting payment will be sent to",
);

pub static REFUND_1BD1FAE2: Flag = Flag::new(
        "refund",
        Path("refund", Style::SIMPLE),
        Text,
        "",
    )
    .required();

pub static REFUND_6F1FC323: Flag = Flag::new(
    "refund",
    Query("refund", Style::FORM),
    Text,
    "ID of an existing refund to link this credit note to",
);

pub static REFUND_AMOUNT: Flag = Flag::new(
    "refund-amount",
    Query("refund_amount", Style::FORM),
    Integer,
    "The integer amount in cents (or local equivalent) representing the amount to refund",
);

pub static REFUND_APPLICATION_FEE: Flag = Flag::new(
    "refund-application-fee",
    InBody("/refund_application_fee"),
    Boolean,
    "",
);

pub static REGISTERED_ADDRESS_CITY: Flag = Flag::new(
    "registered-address.city",
    InBody("/registered_address/city"),
    Text,
    "",
);

pub static REGISTERED_ADDRESS_COUNTRY: Flag = Flag::new(
    "registered-address.country",
    InBody("/registered_address/country"),
    Text,
    "",
);

pub static REGISTERED_ADDRESS_LINE1: Flag = Flag::new(
    "registered-address.line1",
    InBody("/registered_address/line1"),
    Text,
    "",
);

pub static REGISTERED_ADDRESS_LINE2: Flag = Flag::new(
    "registered-address.line2",
    InBody("/registered_address/line2"),
    Text,
    "",
);

pub static REGISTERED_ADDRESS_POSTAL_CODE: Flag = Flag::new(
    "registered-address.postal-code",
    InBody("/registered_address/postal_code"),
    Text,
    "",
);

pub static REGISTERED_ADDRESS_STATE: Flag = Flag::new(
    "registered-address.state",
    InBody("/registered_address/state"),
    Text,
    "",
);

pub static RELATIONSHIP: Flag = Flag::new(
        "relationship",
        Query("relationship", Style::DEEP_OBJECT),
        Object,
        "Filters on the list of people returned based on the person's relationship to the account's \
        company",
    )
    .with(&[Schema(super::schemas::ACCOUNTS_PEOPLE_LIST)]);

pub static RELATIONSHIP_DIRECTOR: Flag = Flag::new(
    "relationship.director",
    InBody("/relationship/director"),
    Boolean,
    "",
);

pub static RELATIONSHIP_EXECUTIVE: Flag = Flag::new(
    "relationship.executive",
    InBody("/relationship/executive"),
    Boolean,
    "",
);

pub static RELATIONSHIP_OWNER: Flag = Flag::new(
    "relationship.owner",
    InBody("/relationship/owner"),
    Boolean,
    "",
);

pub static RELATIONSHIP_PERCENT_OWNERSHIP: Flag = Flag::new(
    "relationship.percent-ownership",
    InBody("/relationship/percent_ownership"),
    Number,
    "",
);

pub static RELATIONSHIP_REPRESENTATIVE: Flag = Flag::new(
    "relationship.representative",
    InBody("/relationship/representative"),
    Boolean,
    "",
);

pub static RELATIONSHIP_TITLE: Flag = Flag::new(
    "relationship.title",
    InBody("/relationship/title"),
    Text,
    "",
);

pub static RENDERING_OPTIONS_AMOUNT_TAX_DISPLAY: Flag = Flag::new(
        "rendering-options.amount-tax-display",
        InBody("/rendering_options/amount_tax_display"),
        Text,
        "",
    )
    .with(&[Values(&["", "exclude_tax", "include_inclusive_tax"])]);

pub static RESTRICTIONS_CURRENCY_OPTIONS: Flag = Flag::new(
    "restrictions.currency-options",
    InBody("/restrictions/currency_options"),
    Map(&Object),
    "",
);

pub static RETURNED_DETAILS_CODE: Flag = Flag::new(
        "returned-details.code",
        InBody("/returned_details/code"),
        Text,
        "",
    )
    .with(
        &[
            Values(
                &[
                    "account_closed",
                    "account_frozen",
                    "bank_account_restricted",
                    "bank_ownership_changed",
                    "declined",
                    "incorrect_account_holder_name",
                    "invalid_account_number",
                    "invalid_currency",
                    "no_account",
                    "other",
                ],
            ),
        ],
    );

pub static RETURN_URL_1A55FB69: Flag = Flag::new(
    "return-url",
    InBody("/return_url"),
    Text,
    "The URL to redirect your customer back to after they authenticate or cancel their payment on \
        the payment method's app…",
);

pub static RETURN_URL_7CCEEB0C: Flag = Flag::new(
    "return-url",
    InBody("/return_url"),
    Text,
    "For webview integrations only",
);

pub static REVERSE_TRANSFER: Flag = Flag::new(
    "reverse-transfer",
    InBody("/reverse_transfer"),
    Boolean,
    "",
);

pub static REVIEW: Flag = Flag::new("review", Path("review", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static SCHEDULE_16BC39AA: Flag = Flag::new(
        "schedule",
        Query("schedule", Style::FORM),
        Text,
        "The identifier of the unstarted schedule whose upcoming invoice you'd like to retrieve",
    )
    .with(&[MaxLength(5000)]);

pub static SCHEDULE_713642AF: Flag = Flag::new(
        "schedule",
        Path("schedule", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static SCOPE: Flag = Flag::new(
        "scope",
        Query("scope", Style::DEEP_OBJECT),
        Object,
        "Specifies the scoping of the secret",
    )
    .required()
    .with(&[Schema(super::schemas::APPS_SECRETS_FIND)]);

pub static SCOPE_TYPE: Flag = Flag::new("scope.type", InBody("/scope/type"), Text, "")
    .required()
    .with(&[Values(&["account", "user"])]);

pub static SCOPE_USER: Flag = Flag::new("scope.user", InBody("/scope/user"), Text, "");

pub static SESSION_8524AB19: Flag = Flag::new(
        "session",
        Query("session", Style::FORM),
        Text,
        "If present, only return accounts that were collected as part of the given session",
    )
    .with(&[MaxLength(5000)]);

pub static SESSION_C3F57DBE: Flag = Flag::new(
        "session",
        Path("session", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static SETTINGS_BRANDING: Flag = Flag::new(
    "settings.branding",
    InBody("/settings/branding"),
    Object,
    "",
);

pub static SETTINGS_CARD_ISSUING: Flag = Flag::new(
    "settings.card-issuing",
    InBody("/settings/card_issuing"),
    Object,
    "",
);

pub static SETTINGS_CARD_PAYMENTS: Flag = Flag::new(
    "settings.card-payments",
    InBody("/settings/card_payments"),
    Object,
    "",
);

pub static SETTINGS_PAYMENTS: Flag = Flag::new(
    "settings.payments",
    InBody("/settings/payments"),
    Object,
    "",
);

pub static SETTINGS_PAYOUTS: Flag = Flag::new(
    "settings.payouts",
    InBody("/settings/payouts"),
    Object,
    "",
);

pub static SETTINGS_TREASURY: Flag = Flag::new(
    "settings.treasury",
    InBody("/settings/treasury"),
    Object,
    "",
);

pub static SETTLEMENT: Flag = Flag::new(
        "settlement",
        Path("settlement", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static SETUP_FUTURE_USAGE: Flag = Flag::new(
        "setup-future-usage",
        InBody("/setup_future_usage"),
        Text,
        "Indicates that you intend to make future payments with this PaymentIntent's payment method",
    )
    .with(&[Values(&["", "off_session", "on_session"])]);

pub static SHIPPABLE: Flag = Flag::new(
    "shippable",
    InBody("/shippable"),
    Boolean,
    "Whether this product is shipped (i.e., physical goods)",
);

pub static SHIPPING_ADDRESS: Flag = Flag::new(
    "shipping.address",
    InBody("/shipping/address"),
    Object,
    "",
);

pub static SHIPPING_ADDRESS_CITY: Flag = Flag::new(
    "shipping.address.city",
    InBody("/shipping/address/city"),
    Text,
    "",
);

pub static SHIPPING_ADDRESS_COLLECTION_ALLOWED_COUNTRIES: Flag = Flag::new(
        "shipping-address-collection.allowed-countries",
        InBody("/shipping_address_collection/allowed_countries"),
        List(&Text),
        "",
    )
    .with(
        &[
            Values(
                super::values::CHECKOUT_SESSIONS_CREATE_SHIPPING_ADDRESS_COLLECTIO_0CE2B732,
            ),
        ],
    );

pub static SHIPPING_ADDRESS_COUNTRY: Flag = Flag::new(
    "shipping.address.country",
    InBody("/shipping/address/country"),
    Text,
    "",
);

pub static SHIPPING_ADDRESS_LINE1: Flag = Flag::new(
    "shipping.address.line1",
    InBody("/shipping/address/line1"),
    Text,
    "",
);

pub static SHIPPING_ADDRESS_LINE2: Flag = Flag::new(
    "shipping.address.line2",
    InBody("/shipping/address/line2"),
    Text,
    "",
);

pub static SHIPPING_ADDRESS_POSTAL_CODE: Flag = Flag::new(
    "shipping.address.postal-code",
    InBody("/shipping/address/postal_code"),
    Text,
    "",
);

pub static SHIPPING_ADDRESS_STATE: Flag = Flag::new(
    "shipping.address.state",
    InBody("/shipping/address/state"),
    Text,
    "",
);

pub static SHIPPING_CARRIER: Flag = Flag::new(
    "shipping.carrier",
    InBody("/shipping/carrier"),
    Text,
    "",
);

pub static SHIPPING_COST: Flag = Flag::new(
        "shipping-cost",
        Query("shipping_cost", Style::DEEP_OBJECT),
        Object,
        "When shipping_cost contains the shipping_rate from the invoice, the shipping_cost is included \
        in the credit note",
    )
    .with(&[Schema(super::schemas::CREDIT_NOTES_PREVIEW)]);

pub static SHIPPING_COST_AMOUNT: Flag = Flag::new(
    "shipping-cost.amount",
    InBody("/shipping_cost/amount"),
    Integer,
    "",
);

pub static SHIPPING_COST_SHIPPING_RATE: Flag = Flag::new(
    "shipping-cost.shipping-rate",
    InBody("/shipping_cost/shipping_rate"),
    Text,
    "",
);

pub static SHIPPING_COST_SHIPPING_RATE_DATA_DELIVERY_ESTIMATE_MAXIMUM: Flag = Flag::new(
    "shipping-cost.shipping-rate-data.delivery-estimate.maximum",
    InBody("/shipping_cost/shipping_rate_data/delivery_estimate/maximum"),
    Object,
    "",
);

pub static SHIPPING_COST_SHIPPING_RATE_DATA_DELIVERY_ESTIMATE_MINIMUM: Flag = Flag::new(
    "shipping-cost.shipping-rate-data.delivery-estimate.minimum",
    InBody("/shipping_cost/shipping_rate_data/delivery_estimate/minimum"),
    Object,
    "",
);

pub static SHIPPING_COST_SHIPPING_RATE_DATA_DISPLAY_NAME: Flag = Flag::new(
    "shipping-cost.shipping-rate-data.display-name",
    InBody("/shipping_cost/shipping_rate_data/display_name"),
    Text,
    "",
);

pub static SHIPPING_COST_SHIPPING_RATE_DATA_FIXED_AMOUNT_AMOUNT: Flag = Flag::new(
    "shipping-cost.shipping-rate-data.fixed-amount.amount",
    InBody("/shipping_cost/shipping_rate_data/fixed_amount/amount"),
    Integer,
    "",
);

pub static SHIPPING_COST_SHIPPING_RATE_DATA_FIXED_AMOUNT_CURRENCY: Flag = Flag::new(
    "shipping-cost.shipping-rate-data.fixed-amount.currency",
    InBody("/shipping_cost/shipping_rate_data/fixed_amount/currency"),
    Text,
    "",
);

pub static SHIPPING_COST_SHIPPING_RATE_DATA_FIXED_AMOUNT_CURRE_48410932: Flag = Flag::new(
    "shipping-cost.shipping-rate-data.fixed-amount.currency-options",
    InBody("/shipping_cost/shipping_rate_data/fixed_amount/currency_options"),
    Map(&Object),
    "",
);

pub static SHIPPING_COST_SHIPPING_RATE_DATA_METADATA: Flag = Flag::new(
    "shipping-cost.shipping-rate-data.metadata",
    InBody("/shipping_cost/shipping_rate_data/metadata"),
    Map(&Text),
    "",
);

pub static SHIPPING_COST_SHIPPING_RATE_DATA_TAX_BEHAVIOR: Flag = Flag::new(
        "shipping-cost.shipping-rate-data.tax-behavior",
        InBody("/shipping_cost/shipping_rate_data/tax_behavior"),
        Text,
        "",
    )
    .with(&[Values(&["exclusive", "inclusive", "unspecified"])]);

pub static SHIPPING_COST_SHIPPING_RATE_DATA_TAX_CODE: Flag = Flag::new(
    "shipping-cost.shipping-rate-data.tax-code",
    InBody("/shipping_cost/shipping_rate_data/tax_code"),
    Text,
    "",
);

pub static SHIPPING_COST_SHIPPING_RATE_DATA_TYPE: Flag = Flag::new(
        "shipping-cost.shipping-rate-data.type",
        InBody("/shipping_cost/shipping_rate_data/type"),
        Text,
        "",
    )
    .with(&[Values(&["fixed_amount"])]);

pub static SHIPPING_DETAILS_ADDRESS_CITY: Flag = Flag::new(
    "shipping-details.address.city",
    InBody("/shipping_details/address/city"),
    Text,
    "",
);

pub static SHIPPING_DETAILS_ADDRESS_COUNTRY: Flag = Flag::new(
    "shipping-details.address.country",
    InBody("/shipping_details/address/country"),
    Text,
    "",
);

pub static SHIPPING_DETAILS_ADDRESS_LINE1: Flag = Flag::new(
    "shipping-details.address.line1",
    InBody("/shipping_details/address/line1"),
    Text,
    "",
);

pub static SHIPPING_DETAILS_ADDRESS_LINE2: Flag = Flag::new(
    "shipping-details.address.line2",
    InBody("/shipping_details/address/line2"),
    Text,
    "",
);

pub static SHIPPING_DETAILS_ADDRESS_POSTAL_CODE: Flag = Flag::new(
    "shipping-details.address.postal-code",
    InBody("/shipping_details/address/postal_code"),
    Text,
    "",
);

pub static SHIPPING_DETAILS_ADDRESS_STATE: Flag = Flag::new(
    "shipping-details.address.state",
    InBody("/shipping_details/address/state"),
    Text,
    "",
);

pub static SHIPPING_DETAILS_NAME: Flag = Flag::new(
    "shipping-details.name",
    InBody("/shipping_details/name"),
    Text,
    "",
);

pub static SHIPPING_DETAILS_PHONE: Flag = Flag::new(
    "shipping-details.phone",
    InBody("/shipping_details/phone"),
    Text,
    "",
);

pub static SHIPPING_NAME: Flag = Flag::new(
    "shipping.name",
    InBody("/shipping/name"),
    Text,
    "",
);

pub static SHIPPING_PHONE: Flag = Flag::new(
    "shipping.phone",
    InBody("/shipping/phone"),
    Text,
    "",
);

pub static SHIPPING_RATE_TOKEN: Flag = Flag::new(
        "shipping-rate-token",
        Path("shipping_rate_token", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static SHIPPING_TRACKING_NUMBER: Flag = Flag::new(
    "shipping.tracking-number",
    InBody("/shipping/tracking_number"),
    Text,
    "",
);

pub static SOURCE_1EC993C4: Flag = Flag::new(
    "source",
    InBody("/source"),
    Text,
    "Please refer to full documentation instead",
);

pub static SOURCE_1FC2FC52: Flag = Flag::new("source", InBody("/source"), Text, "");

pub static SOURCE_AD5E6FBA: Flag = Flag::new(
    "source",
    InBody("/source"),
    Text,
    "A payment source to be charged",
);

pub static SOURCE_C9D7F24F: Flag = Flag::new(
        "source",
        Path("source", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static SOURCE_DD20E3D2: Flag = Flag::new(
        "source",
        Query("source", Style::FORM),
        Text,
        "Only returns the original transaction",
    )
    .with(&[MaxLength(5000)]);

pub static SOURCE_ORDER_ITEMS: Flag = Flag::new(
    "source-order.items",
    InBody("/source_order/items"),
    List(&Object),
    "",
);

pub static SOURCE_ORDER_SHIPPING_ADDRESS_CITY: Flag = Flag::new(
    "source-order.shipping.address.city",
    InBody("/source_order/shipping/address/city"),
    Text,
    "",
);

pub static SOURCE_ORDER_SHIPPING_ADDRESS_COUNTRY: Flag = Flag::new(
    "source-order.shipping.address.country",
    InBody("/source_order/shipping/address/country"),
    Text,
    "",
);

pub static SOURCE_ORDER_SHIPPING_ADDRESS_LINE1: Flag = Flag::new(
    "source-order.shipping.address.line1",
    InBody("/source_order/shipping/address/line1"),
    Text,
    "",
);

pub static SOURCE_ORDER_SHIPPING_ADDRESS_LINE2: Flag = Flag::new(
    "source-order.shipping.address.line2",
    InBody("/source_order/shipping/address/line2"),
    Text,
    "",
);

pub static SOURCE_ORDER_SHIPPING_ADDRESS_POSTAL_CODE: Flag = Flag::new(
    "source-order.shipping.address.postal-code",
    InBody("/source_order/shipping/address/postal_code"),
    Text,
    "",
);

pub static SOURCE_ORDER_SHIPPING_ADDRESS_STATE: Flag = Flag::new(
    "source-order.shipping.address.state",
    InBody("/source_order/shipping/address/state"),
    Text,
    "",
);

pub static SOURCE_ORDER_SHIPPING_CARRIER: Flag = Flag::new(
    "source-order.shipping.carrier",
    InBody("/source_order/shipping/carrier"),
    Text,
    "",
);

pub static SOURCE_ORDER_SHIPPING_NAME: Flag = Flag::new(
    "source-order.shipping.name",
    InBody("/source_order/shipping/name"),
    Text,
    "",
);

pub static SOURCE_ORDER_SHIPPING_PHONE: Flag = Flag::new(
    "source-order.shipping.phone",
    InBody("/source_order/shipping/phone"),
    Text,
    "",
);

pub static SOURCE_ORDER_SHIPPING_TRACKING_NUMBER: Flag = Flag::new(
    "source-order.shipping.tracking-number",
    InBody("/source_order/shipping/tracking_number"),
    Text,
    "",
);

pub static SPENDING_CONTROLS_ALLOWED_CATEGORIES: Flag = Flag::new(
        "spending-controls.allowed-categories",
        InBody("/spending_controls/allowed_categories"),
        List(&Text),
        "",
    )
    .with(
        &[
            Values(
                super::values::ISSUING_CARDHOLDERS_CREATE_SPENDING_CONTROLS_ALLOWE_07C750CA,
            ),
        ],
    );

pub static SPENDING_CONTROLS_BLOCKED_CATEGORIES: Flag = Flag::new(
        "spending-controls.blocked-categories",
        InBody("/spending_controls/blocked_categories"),
        List(&Text),
        "",
    )
    .with(
        &[
            Values(
                super::values::ISSUING_CARDHOLDERS_CREATE_SPENDING_CONTROLS_ALLOWE_07C750CA,
            ),
        ],
    );

pub static SPENDING_CONTROLS_SPENDING_LIMITS: Flag = Flag::new(
    "spending-controls.spending-limits",
    InBody("/spending_controls/spending_limits"),
    List(&Object),
    "",
);

pub static SPENDING_CONTROLS_SPENDING_LIMITS_CURRENCY: Flag = Flag::new(
    "spending-controls.spending-limits-currency",
    InBody("/spending_controls/spending_limits_currency"),
    Text,
    "",
);

pub static SSN_LAST_4: Flag = Flag::new(
    "ssn-last-4",
    InBody("/ssn_last_4"),
    Text,
    "The last four digits of the person's Social Security number (U.S. only)",
);

pub static STARTING_AFTER_32411BDF: Flag = Flag::new(
        "starting-after",
        Query("starting_after", Style::FORM),
        Text,
        "A cursor for use in pagination",
    )
    .with(&[MaxLength(5000)]);

pub static STARTING_AFTER_7FE04645: Flag = Flag::new(
        "starting-after",
        Query("starting_after", Style::FORM),
        Text,
        "A cursor for use in pagination",
    )
    .with(&[MaxLength(500)]);

pub static STARTING_AFTER_E1F02050: Flag = Flag::new(
    "starting-after",
    Query("starting_after", Style::FORM),
    Text,
    "A cursor for use in pagination",
);

pub static STATE: Flag = Flag::new(
    "state",
    InBody("/state"),
    Text,
    "ISO 3166-2 subdivision code, without country prefix",
);

pub static STATEMENT_DESCRIPTOR_29DE57A9: Flag = Flag::new(
    "statement-descriptor",
    InBody("/statement_descriptor"),
    Text,
    "For non-card charges, you can use this value as the complete description that appears on your \
        customers’ statements",
);

pub static STATEMENT_DESCRIPTOR_78D38AF0: Flag = Flag::new(
    "statement-descriptor",
    InBody("/statement_descriptor"),
    Text,
    "Extra information about a charge for the customer's credit card statement",
);

pub static STATEMENT_DESCRIPTOR_81A90D3A: Flag = Flag::new(
    "statement-descriptor",
    InBody("/statement_descriptor"),
    Text,
    "For card charges, use statement_descriptor_suffix instead",
);

pub static STATEMENT_DESCRIPTOR_93B48286: Flag = Flag::new(
    "statement-descriptor",
    InBody("/statement_descriptor"),
    Text,
    "An arbitrary string to be displayed on your customer's credit card or bank statement",
);

pub static STATEMENT_DESCRIPTOR_SUFFIX_66B439D9: Flag = Flag::new(
    "statement-descriptor-suffix",
    InBody("/statement_descriptor_suffix"),
    Text,
    "Provides information about a card payment that customers see on their statements",
);

pub static STATEMENT_DESCRIPTOR_SUFFIX_6B8C6E3A: Flag = Flag::new(
    "statement-descriptor-suffix",
    InBody("/statement_descriptor_suffix"),
    Text,
    "Provides information about the charge that customers see on their statements",
);

pub static STATUS: Flag = Flag::new(
        "status",
        InBody("/status"),
        Text,
        "Specifies whether to permit authorizations on this cardholder's cards",
    )
    .with(&[Values(&["active", "inactive"])]);

pub static SUBMIT: Flag = Flag::new(
    "submit",
    InBody("/submit"),
    Boolean,
    "Whether to immediately submit evidence to the bank",
);

pub static SUBSCRIPTION: Flag = Flag::new(
        "subscription",
        Query("subscription", Style::FORM),
        Text,
        "The identifier of the subscription for which you'd like to retrieve the upcoming invoice",
    )
    .with(&[MaxLength(5000)]);

pub static SUBSCRIPTION_BILLING_CYCLE_ANCHOR: Flag = Flag::new(
        "subscription-billing-cycle-anchor",
        Query("subscription_billing_cycle_anchor", Style::DEEP_OBJECT),
        OneOf(&[Integer, Text]),
        "For new subscriptions, a future timestamp to anchor the subscription's billing cycle",
    )
    .with(&[Schema(super::schemas::INVOICES_UPCOMING)]);

pub static SUBSCRIPTION_CANCEL_AT: Flag = Flag::new(
        "subscription-cancel-at",
        Query("subscription_cancel_at", Style::DEEP_OBJECT),
        Integer,
        "Timestamp indicating when the subscription should be scheduled to cancel",
    )
    .with(&[Schema(r#"{"anyOf":[{"type":"integer"},
{"type":"string","enum":[""]}]}"#)]);

pub static SUBSCRIPTION_CANCEL_AT_PERIOD_END: Flag = Flag::new(
    "subscription-cancel-at-period-end",
    Query("subscription_cancel_at_period_end", Style::FORM),
    Boolean,
    "Boolean indicating whether this subscription should cancel at the end of the current period",
);

pub static SUBSCRIPTION_CANCEL_NOW: Flag = Flag::new(
    "subscription-cancel-now",
    Query("subscription_cancel_now", Style::FORM),
    Boolean,
    "This simulates the subscription being canceled or expired immediately",
);

pub static SUBSCRIPTION_DATA_DESCRIPTION: Flag = Flag::new(
    "subscription-data.description",
    InBody("/subscription_data/description"),
    Text,
    "",
);

pub static SUBSCRIPTION_DATA_EFFECTIVE_DATE: Flag = Flag::new(
    "subscription-data.effective-date",
    InBody("/subscription_data/effective_date"),
    OneOf(&[Integer, Text]),
    "",
);

pub static SUBSCRIPTION_DATA_TRIAL_PERIOD_DAYS: Flag = Flag::new(
    "subscription-data.trial-period-days",
    InBody("/subscription_data/trial_period_days"),
    Integer,
    "",
);

pub static SUBSCRIPTION_DEFAULT_TAX_RATES: Flag = Flag::new(
        "subscription-default-tax-rates",
        Query("subscription_default_tax_rates", Style::DEEP_OBJECT),
        List(&Text),
        "If provided, the invoice returned will preview updating or creating a subscription with these \
        default tax rates",
    )
    .with(&[Schema(super::schemas::INVOICES_UPCOMING)]);

pub static SUBSCRIPTION_EXPOSED_ID: Flag = Flag::new(
        "subscription-exposed-id",
        Path("subscription_exposed_id", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static SUBSCRIPTION_ITEM: Flag = Flag::new(
        "subscription-item",
        Path("subscription_item", Style::SIMPLE),
        Text,
        "",
    )
    .required();

pub static SUBSCRIPTION_ITEMS: Flag = Flag::new(
        "subscription-items",
        Query("subscription_items", Style::DEEP_OBJECT),
        List(&Object),
        "A list of up to 20 subscription items, each with an attached price",
    )
    .with(&[Schema(super::schemas::INVOICES_UPCOMING)]);

pub static SUBSCRIPTION_PRORATION_BEHAVIOR: Flag = Flag::new(
        "subscription-proration-behavior",
        Query("subscription_proration_behavior", Style::FORM),
        Text,
        "Determines how to handle prorations when the billing cycle changes",
    )
    .with(&[Values(&["always_invoice", "create_prorations", "none"])]);

pub static SUBSCRIPTION_PRORATION_DATE: Flag = Flag::new(
    "subscription-proration-date",
    Query("subscription_proration_date", Style::FORM),
    Integer,
    "If previewing an update to a subscription",
);

pub static SUBSCRIPTION_RESUME_AT: Flag = Flag::new(
        "subscription-resume-at",
        Query("subscription_resume_at", Style::FORM),
        Text,
        "For paused subscriptions, setting subscription_resume_at to now will preview the invoice that \
        will be generated",
    )
    .with(&[Values(&["now"]), MaxLength(5000)]);

pub static SUBSCRIPTION_START_DATE: Flag = Flag::new(
    "subscription-start-date",
    Query("subscription_start_date", Style::FORM),
    Integer,
    "Date a subscription is intended to start (can be future or past)",
);

pub static SUBSCRIPTION_TRIAL_END: Flag = Flag::new(
        "subscription-trial-end",
        Query("subscription_trial_end", Style::DEEP_OBJECT),
        OneOf(&[Integer, Text]),
        "If provided, the invoice returned will preview updating or creating a subscription with that \
        trial end",
    )
    .with(&[Schema(super::schemas::INVOICES_UPCOMING)]);

pub static SUBSCRIPTION_TRIAL_FROM_PLAN: Flag = Flag::new(
    "subscription-trial-from-plan",
    Query("subscription_trial_from_plan", Style::FORM),
    Boolean,
    "Indicates if a plan's trial_period_days should be applied to the subscription",
);

pub static TAX_BEHAVIOR_42DDAED9: Flag = Flag::new(
        "tax-behavior",
        InBody("/tax_behavior"),
        Text,
        "Specifies whether the rate is considered inclusive of taxes or exclusive of taxes",
    )
    .with(&[Values(&["exclusive", "inclusive", "unspecified"])]);

pub static TAX_BEHAVIOR_50934D2B: Flag = Flag::new(
        "tax-behavior",
        InBody("/tax_behavior"),
        Text,
        "Only required if a default tax behavior) was not provided in the Stripe Tax settings",
    )
    .with(&[Values(&["exclusive", "inclusive", "unspecified"])]);

pub static TAX_CODE: Flag = Flag::new(
    "tax-code",
    InBody("/tax_code"),
    Text,
    "A tax code ID",
);

pub static TAX_EXEMPT: Flag = Flag::new(
        "tax-exempt",
        InBody("/tax_exempt"),
        Text,
        "The customer's tax exemption",
    )
    .with(&[Values(&["", "exempt", "none", "reverse"])]);

pub static TAX_ID_COLLECTION_ENABLED: Flag = Flag::new(
    "tax-id-collection.enabled",
    InBody("/tax_id_collection/enabled"),
    Boolean,
    "",
);

pub static TAX_IP_ADDRESS: Flag = Flag::new(
    "tax.ip-address",
    InBody("/tax/ip_address"),
    Text,
    "",
);

pub static TAX_RATE: Flag = Flag::new(
        "tax-rate",
        Path("tax_rate", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static TAX_RATES_05D78069: Flag = Flag::new(
    "tax-rates",
    InBody("/tax_rates"),
    List(&Text),
    "The tax rates which apply to the invoice item",
);

pub static TAX_RATES_310B57E5: Flag = Flag::new(
    "tax-rates",
    InBody("/tax_rates"),
    List(&Text),
    "A list of Tax Rate ids",
);

pub static TAX_TYPE: Flag = Flag::new(
        "tax-type",
        InBody("/tax_type"),
        Text,
        "The high-level tax type, such as vat or sales_tax",
    )
    .with(
        &[
            Values(
                &[
                    "gst",
                    "hst",
                    "igst",
                    "jct",
                    "lease_tax",
                    "pst",
                    "qst",
                    "rst",
                    "sales_tax",
                    "vat",
                ],
            ),
        ],
    );

pub static TEST_CLOCK: Flag = Flag::new(
        "test-clock",
        Path("test_clock", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static TIERS: Flag = Flag::new(
    "tiers",
    InBody("/tiers"),
    List(&Object),
    "Each element represents a pricing tier",
);

pub static TIERS_MODE: Flag = Flag::new(
        "tiers-mode",
        InBody("/tiers_mode"),
        Text,
        "Defines if the tiering price should be graduated or volume based",
    )
    .with(&[Values(&["graduated", "volume"])]);

pub static TIPPING_AUD_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.aud.fixed-amounts",
    InBody("/tipping/aud/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_AUD_PERCENTAGES: Flag = Flag::new(
    "tipping.aud.percentages",
    InBody("/tipping/aud/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_AUD_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.aud.smart-tip-threshold",
    InBody("/tipping/aud/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_CAD_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.cad.fixed-amounts",
    InBody("/tipping/cad/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_CAD_PERCENTAGES: Flag = Flag::new(
    "tipping.cad.percentages",
    InBody("/tipping/cad/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_CAD_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.cad.smart-tip-threshold",
    InBody("/tipping/cad/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_CHF_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.chf.fixed-amounts",
    InBody("/tipping/chf/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_CHF_PERCENTAGES: Flag = Flag::new(
    "tipping.chf.percentages",
    InBody("/tipping/chf/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_CHF_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.chf.smart-tip-threshold",
    InBody("/tipping/chf/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_CZK_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.czk.fixed-amounts",
    InBody("/tipping/czk/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_CZK_PERCENTAGES: Flag = Flag::new(
    "tipping.czk.percentages",
    InBody("/tipping/czk/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_CZK_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.czk.smart-tip-threshold",
    InBody("/tipping/czk/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_DKK_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.dkk.fixed-amounts",
    InBody("/tipping/dkk/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_DKK_PERCENTAGES: Flag = Flag::new(
    "tipping.dkk.percentages",
    InBody("/tipping/dkk/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_DKK_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.dkk.smart-tip-threshold",
    InBody("/tipping/dkk/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_EUR_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.eur.fixed-amounts",
    InBody("/tipping/eur/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_EUR_PERCENTAGES: Flag = Flag::new(
    "tipping.eur.percentages",
    InBody("/tipping/eur/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_EUR_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.eur.smart-tip-threshold",
    InBody("/tipping/eur/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_GBP_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.gbp.fixed-amounts",
    InBody("/tipping/gbp/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_GBP_PERCENTAGES: Flag = Flag::new(
    "tipping.gbp.percentages",
    InBody("/tipping/gbp/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_GBP_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.gbp.smart-tip-threshold",
    InBody("/tipping/gbp/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_HKD_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.hkd.fixed-amounts",
    InBody("/tipping/hkd/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_HKD_PERCENTAGES: Flag = Flag::new(
    "tipping.hkd.percentages",
    InBody("/tipping/hkd/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_HKD_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.hkd.smart-tip-threshold",
    InBody("/tipping/hkd/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_MYR_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.myr.fixed-amounts",
    InBody("/tipping/myr/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_MYR_PERCENTAGES: Flag = Flag::new(
    "tipping.myr.percentages",
    InBody("/tipping/myr/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_MYR_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.myr.smart-tip-threshold",
    InBody("/tipping/myr/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_NOK_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.nok.fixed-amounts",
    InBody("/tipping/nok/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_NOK_PERCENTAGES: Flag = Flag::new(
    "tipping.nok.percentages",
    InBody("/tipping/nok/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_NOK_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.nok.smart-tip-threshold",
    InBody("/tipping/nok/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_NZD_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.nzd.fixed-amounts",
    InBody("/tipping/nzd/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_NZD_PERCENTAGES: Flag = Flag::new(
    "tipping.nzd.percentages",
    InBody("/tipping/nzd/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_NZD_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.nzd.smart-tip-threshold",
    InBody("/tipping/nzd/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_SEK_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.sek.fixed-amounts",
    InBody("/tipping/sek/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_SEK_PERCENTAGES: Flag = Flag::new(
    "tipping.sek.percentages",
    InBody("/tipping/sek/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_SEK_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.sek.smart-tip-threshold",
    InBody("/tipping/sek/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_SGD_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.sgd.fixed-amounts",
    InBody("/tipping/sgd/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_SGD_PERCENTAGES: Flag = Flag::new(
    "tipping.sgd.percentages",
    InBody("/tipping/sgd/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_SGD_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.sgd.smart-tip-threshold",
    InBody("/tipping/sgd/smart_tip_threshold"),
    Integer,
    "",
);

pub static TIPPING_USD_FIXED_AMOUNTS: Flag = Flag::new(
    "tipping.usd.fixed-amounts",
    InBody("/tipping/usd/fixed_amounts"),
    List(&Integer),
    "",
);

pub static TIPPING_USD_PERCENTAGES: Flag = Flag::new(
    "tipping.usd.percentages",
    InBody("/tipping/usd/percentages"),
    List(&Integer),
    "",
);

pub static TIPPING_USD_SMART_TIP_THRESHOLD: Flag = Flag::new(
    "tipping.usd.smart-tip-threshold",
    InBody("/tipping/usd/smart_tip_threshold"),
    Integer,
    "",
);

pub static TOPUP: Flag = Flag::new("topup", Path("topup", Style::SIMPLE), Text, "")
    .required()
    .with(&[MaxLength(5000)]);

pub static TOS_ACCEPTANCE_DATE: Flag = Flag::new(
    "tos-acceptance.date",
    InBody("/tos_acceptance/date"),
    Integer,
    "",
);

pub static TOS_ACCEPTANCE_IP: Flag = Flag::new(
    "tos-acceptance.ip",
    InBody("/tos_acceptance/ip"),
    Text,
    "",
);

pub static TOS_ACCEPTANCE_SERVICE_AGREEMENT: Flag = Flag::new(
    "tos-acceptance.service-agreement",
    InBody("/tos_acceptance/service_agreement"),
    Text,
    "",
);

pub static TOS_ACCEPTANCE_USER_AGENT: Flag = Flag::new(
    "tos-acceptance.user-agent",
    InBody("/tos_acceptance/user_agent"),
    Text,
    "",
);

pub static TRANSACTION_4F4A1F50: Flag = Flag::new(
        "transaction",
        Path("transaction", Style::SIMPLE),
        Text,
        "",
    )
    .required();

pub static TRANSACTION_BD8E41E9: Flag = Flag::new(
        "transaction",
        Path("transaction", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static TRANSFER: Flag = Flag::new(
        "transfer",
        Path("transfer", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static TRANSFER_DATA_AMOUNT: Flag = Flag::new(
    "transfer-data.amount",
    InBody("/transfer_data/amount"),
    Integer,
    "",
);

pub static TRANSFER_DATA_AMOUNT_PERCENT: Flag = Flag::new(
    "transfer-data.amount-percent",
    InBody("/transfer_data/amount_percent"),
    Number,
    "",
);

pub static TRANSFER_DATA_DESTINATION: Flag = Flag::new(
    "transfer-data.destination",
    InBody("/transfer_data/destination"),
    Text,
    "",
);

pub static TRANSFER_GROUP_269A17EF: Flag = Flag::new(
    "transfer-group",
    InBody("/transfer_group"),
    Text,
    "A string that identifies the resulting payment as part of a group",
);

pub static TRANSFER_GROUP_48B1F91B: Flag = Flag::new(
    "transfer-group",
    InBody("/transfer_group"),
    Text,
    "A string that identifies this transaction as part of a group",
);

pub static TRANSFER_LOOKUP_KEY: Flag = Flag::new(
    "transfer-lookup-key",
    InBody("/transfer_lookup_key"),
    Boolean,
    "If set to true, will atomically remove the lookup key from the existing price, and assign it to \
        this price",
);

pub static TRIAL_END: Flag = Flag::new(
    "trial-end",
    InBody("/trial_end"),
    OneOf(&[Integer, Text]),
    "Unix timestamp representing the end of the trial period the customer will get before being \
        charged for the first time",
);

pub static TRIAL_FROM_PLAN: Flag = Flag::new(
    "trial-from-plan",
    InBody("/trial_from_plan"),
    Boolean,
    "Indicates if a plan's trial_period_days should be applied to the subscription",
);

pub static TRIAL_PERIOD_DAYS_4B202034: Flag = Flag::new(
    "trial-period-days",
    InBody("/trial_period_days"),
    Integer,
    "Default number of trial days when subscribing a customer to this plan using trial_from_plan=true",
);

pub static TRIAL_PERIOD_DAYS_DC3B8FA9: Flag = Flag::new(
    "trial-period-days",
    InBody("/trial_period_days"),
    Integer,
    "Integer representing the number of trial period days before the customer is charged for the \
        first time",
);

pub static TRIAL_SETTINGS_END_BEHAVIOR_MISSING_PAYMENT_METHOD: Flag = Flag::new(
        "trial-settings.end-behavior.missing-payment-method",
        InBody("/trial_settings/end_behavior/missing_payment_method"),
        Text,
        "",
    )
    .with(&[Values(&["cancel", "create_invoice", "pause"])]);

pub static TYPE_A7AA995D: Flag = Flag::new(
        "type",
        Query("type", Style::FORM),
        Text,
        "An optional filter on the list, based on the object type field",
    )
    .with(
        &[
            Values(
                &[
                    "acss_debit",
                    "affirm",
                    "afterpay_clearpay",
                    "alipay",
                    "au_becs_debit",
                    "bacs_debit",
                    "bancontact",
                    "blik",
                    "boleto",
                    "card",
                    "cashapp",
                    "customer_balance",
                    "eps",
                    "fpx",
                    "giropay",
                    "grabpay",
                    "ideal",
                    "klarna",
                    "konbini",
                    "link",
                    "oxxo",
                    "p24",
                    "paynow",
                    "pix",
                    "promptpay",
                    "sepa_debit",
                    "sofort",
                    "us_bank_account",
                    "wechat_pay",
                ],
            ),
        ],
    );

pub static TYPE_E372F002: Flag = Flag::new(
        "type",
        Query("type", Style::FORM),
        Text,
        "Only returns transactions of the given type",
    )
    .with(&[MaxLength(5000)]);

pub static UNIT_AMOUNT: Flag = Flag::new(
    "unit-amount",
    InBody("/unit_amount"),
    Integer,
    "The integer unit amount in cents (or local equivalent) of the charge to be applied to the \
        upcoming invoice",
);

pub static UNIT_AMOUNT_DECIMAL: Flag = Flag::new(
    "unit-amount-decimal",
    InBody("/unit_amount_decimal"),
    Text,
    "Same as unit_amount, but accepts a decimal value in cents (or local equivalent) with at most 12 \
        decimal places",
);

pub static UNIT_LABEL: Flag = Flag::new(
    "unit-label",
    InBody("/unit_label"),
    Text,
    "A label that represents units of this product",
);

pub static URL: Flag = Flag::new(
    "url",
    InBody("/url"),
    Text,
    "A URL of a publicly-accessible webpage for this product",
);

pub static USE_STRIPE_SDK: Flag = Flag::new(
    "use-stripe-sdk",
    InBody("/use_stripe_sdk"),
    Boolean,
    "Set to true only when using manual confirmation and the iOS or Android SDKs to handle \
        additional authentication steps",
);

pub static US_BANK_ACCOUNT_ACCOUNT_HOLDER_TYPE: Flag = Flag::new(
        "us-bank-account.account-holder-type",
        InBody("/us_bank_account/account_holder_type"),
        Text,
        "",
    )
    .with(&[Values(&["company", "individual"])]);

pub static VALUE_LIST: Flag = Flag::new(
        "value-list",
        Path("value_list", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);

pub static VERIFICATION_ADDITIONAL_DOCUMENT_BACK: Flag = Flag::new(
    "verification.additional-document.back",
    InBody("/verification/additional_document/back"),
    Text,
    "",
);

pub static VERIFICATION_ADDITIONAL_DOCUMENT_FRONT: Flag = Flag::new(
    "verification.additional-document.front",
    InBody("/verification/additional_document/front"),
    Text,
    "",
);

pub static VERIFICATION_DOCUMENT_BACK: Flag = Flag::new(
    "verification.document.back",
    InBody("/verification/document/back"),
    Text,
    "",
);

pub static VERIFICATION_DOCUMENT_FRONT: Flag = Flag::new(
    "verification.document.front",
    InBody("/verification/document/front"),
    Text,
    "",
);

pub static VERIFONE_P400_SPLASHSCREEN: Flag = Flag::new(
    "verifone-p400.splashscreen",
    InBody("/verifone_p400/splashscreen"),
    Text,
    "",
);

pub static WEBHOOK_ENDPOINT: Flag = Flag::new(
        "webhook-endpoint",
        Path("webhook_endpoint", Style::SIMPLE),
        Text,
        "",
    )
    .required()
    .with(&[MaxLength(5000)]);
