//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "setup-intents",
    aliases: &[Alias::spelling("setup-intent")],
    operations: &[
        &CANCEL,
        &CONFIRM,
        &CREATE,
        &GET,
        &LIST,
        &UPDATE,
        &VERIFY_MICRODEPOSITS,
    ],
    ..Group::DEFAULT
};

pub static CANCEL: Operation = Operation {
    id: "PostSetupIntentsIntentCancel",
    command: "setup-intents cancel",
    aliases: &[Alias::spelling("cancel-setup-intent")],
    about: "A SetupIntent object can be canceled when it is in one of these statuses: \
        requires_payment_method…",
    description: "A SetupIntent object can be canceled when it is in one of these statuses: \
        requires_payment_method, requires_confirmation, or requires_action.\n\n\
        Once canceled, setup is abandoned and any operations on the SetupIntent will fail with an error.",
    method: Post,
    path: "/v1/setup_intents/{intent}/cancel",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "cancellation-reason",
                InBody("/cancellation_reason"),
                Text,
                "Reason for canceling this SetupIntent",
            )
            .with(
                &[
                    Values(&["abandoned", "duplicate", "requested_by_customer"]),
                    MaxLength(5000),
                ],
            ),
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
        columns: "id,status,cancellation_reason,attach_to_self,livemode,usage,description,object",
        schema: super::schemas::SETUP_INTENTS_CANCEL,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CONFIRM: Operation = Operation {
    id: "PostSetupIntentsIntentConfirm",
    command: "setup-intents confirm",
    aliases: &[Alias::spelling("confirm-setup-intent")],
    about: "Confirm that your customer intends to set up the current or provided payment method",
    description: "Confirm that your customer intends to set up the current or provided payment method. For \
        example, you would confirm a SetupIntent when a customer hits the “Save” button on a payment \
        method management page on your website.\n\n\
        If the selected payment method does not require any additional steps from the customer, the \
        SetupIntent will transition to the succeeded status.\n\n\
        Otherwise, it will transition to the requires_action status and suggest additional actions via \
        next_action. If setup fails, the SetupIntent will transition to the requires_payment_method \
        status.",
    method: Post,
    path: "/v1/setup_intents/{intent}/confirm",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "client-secret",
                InBody("/client_secret"),
                Text,
                "The client secret of the SetupIntent",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "mandate-data.customer-acceptance.accepted-at",
            InBody("/mandate_data/customer_acceptance/accepted_at"),
            Integer,
            "",
        ),
        Flag::new(
            "mandate-data.customer-acceptance.offline",
            InBody("/mandate_data/customer_acceptance/offline"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "mandate-data.customer-acceptance.online.ip-address",
            InBody("/mandate_data/customer_acceptance/online/ip_address"),
            Text,
            "",
        ),
        Flag::new(
                "mandate-data.customer-acceptance.online.user-agent",
                InBody("/mandate_data/customer_acceptance/online/user_agent"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "mandate-data.customer-acceptance.type",
                InBody("/mandate_data/customer_acceptance/type"),
                Text,
                "",
            )
            .with(&[Values(&["offline", "online"]), MaxLength(5000)]),
        Flag::new(
                "payment-method",
                InBody("/payment_method"),
                Text,
                "ID of the payment method (a PaymentMethod, Card, or saved Source object) to attach to this \
        SetupIntent",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.acss-debit.account-number",
                InBody("/payment_method_data/acss_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.acss-debit.institution-number",
                InBody("/payment_method_data/acss_debit/institution_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.acss-debit.transit-number",
                InBody("/payment_method_data/acss_debit/transit_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.affirm",
            InBody("/payment_method_data/affirm"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.afterpay-clearpay",
            InBody("/payment_method_data/afterpay_clearpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.alipay",
            InBody("/payment_method_data/alipay"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.au-becs-debit.account-number",
                InBody("/payment_method_data/au_becs_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.au-becs-debit.bsb-number",
                InBody("/payment_method_data/au_becs_debit/bsb_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.bacs-debit.account-number",
                InBody("/payment_method_data/bacs_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.bacs-debit.sort-code",
                InBody("/payment_method_data/bacs_debit/sort_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.bancontact",
            InBody("/payment_method_data/bancontact"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.billing-details.address.city",
                InBody("/payment_method_data/billing_details/address/city"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.country",
                InBody("/payment_method_data/billing_details/address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.line1",
                InBody("/payment_method_data/billing_details/address/line1"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.line2",
                InBody("/payment_method_data/billing_details/address/line2"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.postal-code",
                InBody("/payment_method_data/billing_details/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.state",
                InBody("/payment_method_data/billing_details/address/state"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.billing-details.email",
            InBody("/payment_method_data/billing_details/email"),
            Text,
            "",
        ),
        Flag::new(
                "payment-method-data.billing-details.name",
                InBody("/payment_method_data/billing_details/name"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.phone",
                InBody("/payment_method_data/billing_details/phone"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.blik",
            InBody("/payment_method_data/blik"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.boleto.tax-id",
                InBody("/payment_method_data/boleto/tax_id"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.cashapp",
            InBody("/payment_method_data/cashapp"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.customer-balance",
            InBody("/payment_method_data/customer_balance"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.eps.bank",
                InBody("/payment_method_data/eps/bank"),
                Text,
                "",
            )
            .with(
                &[
                    Values(super::values::PAYMENT_METHODS_CREATE_EPS_BANK),
                    MaxLength(5000),
                ],
            ),
        Flag::new(
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
                    MaxLength(5000),
                ],
            ),
        Flag::new(
            "payment-method-data.giropay",
            InBody("/payment_method_data/giropay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.grabpay",
            InBody("/payment_method_data/grabpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
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
                    MaxLength(5000),
                ],
            ),
        Flag::new(
            "payment-method-data.interac-present",
            InBody("/payment_method_data/interac_present"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.klarna.dob.day",
            InBody("/payment_method_data/klarna/dob/day"),
            Integer,
            "",
        ),
        Flag::new(
            "payment-method-data.klarna.dob.month",
            InBody("/payment_method_data/klarna/dob/month"),
            Integer,
            "",
        ),
        Flag::new(
            "payment-method-data.klarna.dob.year",
            InBody("/payment_method_data/klarna/dob/year"),
            Integer,
            "",
        ),
        Flag::new(
            "payment-method-data.konbini",
            InBody("/payment_method_data/konbini"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.link",
            InBody("/payment_method_data/link"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.metadata",
            InBody("/payment_method_data/metadata"),
            Map(&Text),
            "",
        ),
        Flag::new(
            "payment-method-data.oxxo",
            InBody("/payment_method_data/oxxo"),
            Map(&Any),
            "",
        ),
        Flag::new(
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
            ),
        Flag::new(
            "payment-method-data.paynow",
            InBody("/payment_method_data/paynow"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.pix",
            InBody("/payment_method_data/pix"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.promptpay",
            InBody("/payment_method_data/promptpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.radar-options.session",
                InBody("/payment_method_data/radar_options/session"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.sepa-debit.iban",
                InBody("/payment_method_data/sepa_debit/iban"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.sofort.country",
                InBody("/payment_method_data/sofort/country"),
                Text,
                "",
            )
            .with(&[Values(&["AT", "BE", "DE", "ES", "IT", "NL"])]),
        Flag::new(
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
            ),
        Flag::new(
                "payment-method-data.us-bank-account.account-holder-type",
                InBody("/payment_method_data/us_bank_account/account_holder_type"),
                Text,
                "",
            )
            .with(&[Values(&["company", "individual"])]),
        Flag::new(
                "payment-method-data.us-bank-account.account-number",
                InBody("/payment_method_data/us_bank_account/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.us-bank-account.account-type",
                InBody("/payment_method_data/us_bank_account/account_type"),
                Text,
                "",
            )
            .with(&[Values(&["checking", "savings"])]),
        Flag::new(
                "payment-method-data.us-bank-account.financial-connections-account",
                InBody(
                    "/payment_method_data/us_bank_account/financial_connections_account",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.us-bank-account.routing-number",
                InBody("/payment_method_data/us_bank_account/routing_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.wechat-pay",
            InBody("/payment_method_data/wechat_pay"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-options.acss-debit.currency",
                InBody("/payment_method_options/acss_debit/currency"),
                Text,
                "",
            )
            .with(&[Values(&["cad", "usd"])]),
        Flag::new(
            "payment-method-options.acss-debit.mandate-options.custom-mandate-url",
            InBody(
                "/payment_method_options/acss_debit/mandate_options/custom_mandate_url",
            ),
            Text,
            "",
        ),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.default-for",
                InBody("/payment_method_options/acss_debit/mandate_options/default_for"),
                List(&Text),
                "",
            )
            .with(&[Values(&["invoice", "subscription"])]),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.interval-description",
                InBody(
                    "/payment_method_options/acss_debit/mandate_options/interval_description",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.payment-schedule",
                InBody(
                    "/payment_method_options/acss_debit/mandate_options/payment_schedule",
                ),
                Text,
                "",
            )
            .with(&[Values(&["combined", "interval", "sporadic"])]),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.transaction-type",
                InBody(
                    "/payment_method_options/acss_debit/mandate_options/transaction_type",
                ),
                Text,
                "",
            )
            .with(&[Values(&["business", "personal"])]),
        Flag::new(
                "payment-method-options.acss-debit.verification-method",
                InBody("/payment_method_options/acss_debit/verification_method"),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "instant", "microdeposits"])]),
        Flag::new(
                "payment-method-options.blik.code",
                InBody("/payment_method_options/blik/code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-options.card.mandate-options.amount",
            InBody("/payment_method_options/card/mandate_options/amount"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.amount-type",
                InBody("/payment_method_options/card/mandate_options/amount_type"),
                Text,
                "",
            )
            .with(&[Values(&["fixed", "maximum"])]),
        Flag::new(
            "payment-method-options.card.mandate-options.currency",
            InBody("/payment_method_options/card/mandate_options/currency"),
            Text,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.description",
                InBody("/payment_method_options/card/mandate_options/description"),
                Text,
                "",
            )
            .with(&[MaxLength(200)]),
        Flag::new(
            "payment-method-options.card.mandate-options.end-date",
            InBody("/payment_method_options/card/mandate_options/end_date"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.interval",
                InBody("/payment_method_options/card/mandate_options/interval"),
                Text,
                "",
            )
            .with(&[Values(&["day", "month", "sporadic", "week", "year"])]),
        Flag::new(
            "payment-method-options.card.mandate-options.interval-count",
            InBody("/payment_method_options/card/mandate_options/interval_count"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.reference",
                InBody("/payment_method_options/card/mandate_options/reference"),
                Text,
                "",
            )
            .with(&[MaxLength(80)]),
        Flag::new(
            "payment-method-options.card.mandate-options.start-date",
            InBody("/payment_method_options/card/mandate_options/start_date"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.supported-types",
                InBody("/payment_method_options/card/mandate_options/supported_types"),
                List(&Text),
                "",
            )
            .with(&[Values(&["india"])]),
        Flag::new(
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
                    MaxLength(5000),
                ],
            ),
        Flag::new(
                "payment-method-options.card.request-three-d-secure",
                InBody("/payment_method_options/card/request_three_d_secure"),
                Text,
                "",
            )
            .with(&[Values(&["any", "automatic"]), MaxLength(5000)]),
        Flag::new(
                "payment-method-options.link.persistent-token",
                InBody("/payment_method_options/link/persistent_token"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-options.sepa-debit.mandate-options",
            InBody("/payment_method_options/sepa_debit/mandate_options"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-options.us-bank-account.financial-connections.permissions",
                InBody(
                    "/payment_method_options/us_bank_account/financial_connections/permissions",
                ),
                List(&Text),
                "",
            )
            .with(
                &[Values(&["balances", "ownership", "payment_method", "transactions"])],
            ),
        Flag::new(
                "payment-method-options.us-bank-account.financial-connections.return-url",
                InBody(
                    "/payment_method_options/us_bank_account/financial_connections/return_url",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-options.us-bank-account.networks.requested",
                InBody("/payment_method_options/us_bank_account/networks/requested"),
                List(&Text),
                "",
            )
            .with(&[Values(&["ach", "us_domestic_wire"])]),
        Flag::new(
                "payment-method-options.us-bank-account.verification-method",
                InBody("/payment_method_options/us_bank_account/verification_method"),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "instant", "microdeposits"])]),
        Flag::new(
            "return-url",
            InBody("/return_url"),
            Text,
            "The URL to redirect your customer back to after they authenticate on the payment method's app \
        or site",
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
                Part {
                    name: "mandate_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,attach_to_self,livemode,usage,description,object",
        schema: super::schemas::SETUP_INTENTS_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostSetupIntents",
    command: "setup-intents create",
    about: "Creates a SetupIntent object",
    description: "Creates a SetupIntent object.\n\n\
        After the SetupIntent is created, attach a payment method and confirm to collect any required \
        permissions to charge the payment method later.",
    method: Post,
    path: "/v1/setup_intents",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "attach-to-self",
            InBody("/attach_to_self"),
            Boolean,
            "If present, the SetupIntent's payment method will be attached to the in-context Stripe Account",
        ),
        Flag::new(
            "automatic-payment-methods.enabled",
            InBody("/automatic_payment_methods/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
            "confirm-param",
            InBody("/confirm"),
            Boolean,
            "Set to true to attempt to confirm this SetupIntent immediately (api: confirm)",
        ),
        Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "ID of the Customer this SetupIntent belongs to, if one exists",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string attached to the object",
            )
            .with(&[MaxLength(1000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "flow-directions",
                InBody("/flow_directions"),
                List(&Text),
                "Indicates the directions of money movement for which this payment method is intended to be used",
            )
            .with(&[Values(&["inbound", "outbound"])]),
        Flag::new(
            "mandate-data.customer-acceptance.accepted-at",
            InBody("/mandate_data/customer_acceptance/accepted_at"),
            Integer,
            "",
        ),
        Flag::new(
            "mandate-data.customer-acceptance.offline",
            InBody("/mandate_data/customer_acceptance/offline"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "mandate-data.customer-acceptance.online.ip-address",
            InBody("/mandate_data/customer_acceptance/online/ip_address"),
            Text,
            "",
        ),
        Flag::new(
                "mandate-data.customer-acceptance.online.user-agent",
                InBody("/mandate_data/customer_acceptance/online/user_agent"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "mandate-data.customer-acceptance.type",
                InBody("/mandate_data/customer_acceptance/type"),
                Text,
                "",
            )
            .with(&[Values(&["offline", "online"]), MaxLength(5000)]),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
            "on-behalf-of",
            InBody("/on_behalf_of"),
            Text,
            "The Stripe account ID for which this SetupIntent is created",
        ),
        Flag::new(
                "payment-method",
                InBody("/payment_method"),
                Text,
                "ID of the payment method (a PaymentMethod, Card, or saved Source object) to attach to this \
        SetupIntent",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.acss-debit.account-number",
                InBody("/payment_method_data/acss_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.acss-debit.institution-number",
                InBody("/payment_method_data/acss_debit/institution_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.acss-debit.transit-number",
                InBody("/payment_method_data/acss_debit/transit_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.affirm",
            InBody("/payment_method_data/affirm"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.afterpay-clearpay",
            InBody("/payment_method_data/afterpay_clearpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.alipay",
            InBody("/payment_method_data/alipay"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.au-becs-debit.account-number",
                InBody("/payment_method_data/au_becs_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.au-becs-debit.bsb-number",
                InBody("/payment_method_data/au_becs_debit/bsb_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.bacs-debit.account-number",
                InBody("/payment_method_data/bacs_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.bacs-debit.sort-code",
                InBody("/payment_method_data/bacs_debit/sort_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.bancontact",
            InBody("/payment_method_data/bancontact"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.billing-details.address.city",
                InBody("/payment_method_data/billing_details/address/city"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.country",
                InBody("/payment_method_data/billing_details/address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.line1",
                InBody("/payment_method_data/billing_details/address/line1"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.line2",
                InBody("/payment_method_data/billing_details/address/line2"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.postal-code",
                InBody("/payment_method_data/billing_details/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.state",
                InBody("/payment_method_data/billing_details/address/state"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.billing-details.email",
            InBody("/payment_method_data/billing_details/email"),
            Text,
            "",
        ),
        Flag::new(
                "payment-method-data.billing-details.name",
                InBody("/payment_method_data/billing_details/name"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.phone",
                InBody("/payment_method_data/billing_details/phone"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.blik",
            InBody("/payment_method_data/blik"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.boleto.tax-id",
                InBody("/payment_method_data/boleto/tax_id"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.cashapp",
            InBody("/payment_method_data/cashapp"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.customer-balance",
            InBody("/payment_method_data/customer_balance"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.eps.bank",
                InBody("/payment_method_data/eps/bank"),
                Text,
                "",
            )
            .with(
                &[
                    Values(super::values::PAYMENT_METHODS_CREATE_EPS_BANK),
                    MaxLength(5000),
                ],
            ),
        Flag::new(
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
                    MaxLength(5000),
                ],
            ),
        Flag::new(
            "payment-method-data.giropay",
            InBody("/payment_method_data/giropay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.grabpay",
            InBody("/payment_method_data/grabpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
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
                    MaxLength(5000),
                ],
            ),
        Flag::new(
            "payment-method-data.interac-present",
            InBody("/payment_method_data/interac_present"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.klarna.dob.day",
            InBody("/payment_method_data/klarna/dob/day"),
            Integer,
            "",
        ),
        Flag::new(
            "payment-method-data.klarna.dob.month",
            InBody("/payment_method_data/klarna/dob/month"),
            Integer,
            "",
        ),
        Flag::new(
            "payment-method-data.klarna.dob.year",
            InBody("/payment_method_data/klarna/dob/year"),
            Integer,
            "",
        ),
        Flag::new(
            "payment-method-data.konbini",
            InBody("/payment_method_data/konbini"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.link",
            InBody("/payment_method_data/link"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.metadata",
            InBody("/payment_method_data/metadata"),
            Map(&Text),
            "",
        ),
        Flag::new(
            "payment-method-data.oxxo",
            InBody("/payment_method_data/oxxo"),
            Map(&Any),
            "",
        ),
        Flag::new(
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
            ),
        Flag::new(
            "payment-method-data.paynow",
            InBody("/payment_method_data/paynow"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.pix",
            InBody("/payment_method_data/pix"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.promptpay",
            InBody("/payment_method_data/promptpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.radar-options.session",
                InBody("/payment_method_data/radar_options/session"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.sepa-debit.iban",
                InBody("/payment_method_data/sepa_debit/iban"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.sofort.country",
                InBody("/payment_method_data/sofort/country"),
                Text,
                "",
            )
            .with(&[Values(&["AT", "BE", "DE", "ES", "IT", "NL"])]),
        Flag::new(
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
            ),
        Flag::new(
                "payment-method-data.us-bank-account.account-holder-type",
                InBody("/payment_method_data/us_bank_account/account_holder_type"),
                Text,
                "",
            )
            .with(&[Values(&["company", "individual"])]),
        Flag::new(
                "payment-method-data.us-bank-account.account-number",
                InBody("/payment_method_data/us_bank_account/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.us-bank-account.account-type",
                InBody("/payment_method_data/us_bank_account/account_type"),
                Text,
                "",
            )
            .with(&[Values(&["checking", "savings"])]),
        Flag::new(
                "payment-method-data.us-bank-account.financial-connections-account",
                InBody(
                    "/payment_method_data/us_bank_account/financial_connections_account",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.us-bank-account.routing-number",
                InBody("/payment_method_data/us_bank_account/routing_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.wechat-pay",
            InBody("/payment_method_data/wechat_pay"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-options.acss-debit.currency",
                InBody("/payment_method_options/acss_debit/currency"),
                Text,
                "",
            )
            .with(&[Values(&["cad", "usd"])]),
        Flag::new(
            "payment-method-options.acss-debit.mandate-options.custom-mandate-url",
            InBody(
                "/payment_method_options/acss_debit/mandate_options/custom_mandate_url",
            ),
            Text,
            "",
        ),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.default-for",
                InBody("/payment_method_options/acss_debit/mandate_options/default_for"),
                List(&Text),
                "",
            )
            .with(&[Values(&["invoice", "subscription"])]),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.interval-description",
                InBody(
                    "/payment_method_options/acss_debit/mandate_options/interval_description",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.payment-schedule",
                InBody(
                    "/payment_method_options/acss_debit/mandate_options/payment_schedule",
                ),
                Text,
                "",
            )
            .with(&[Values(&["combined", "interval", "sporadic"])]),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.transaction-type",
                InBody(
                    "/payment_method_options/acss_debit/mandate_options/transaction_type",
                ),
                Text,
                "",
            )
            .with(&[Values(&["business", "personal"])]),
        Flag::new(
                "payment-method-options.acss-debit.verification-method",
                InBody("/payment_method_options/acss_debit/verification_method"),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "instant", "microdeposits"])]),
        Flag::new(
                "payment-method-options.blik.code",
                InBody("/payment_method_options/blik/code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-options.card.mandate-options.amount",
            InBody("/payment_method_options/card/mandate_options/amount"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.amount-type",
                InBody("/payment_method_options/card/mandate_options/amount_type"),
                Text,
                "",
            )
            .with(&[Values(&["fixed", "maximum"])]),
        Flag::new(
            "payment-method-options.card.mandate-options.currency",
            InBody("/payment_method_options/card/mandate_options/currency"),
            Text,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.description",
                InBody("/payment_method_options/card/mandate_options/description"),
                Text,
                "",
            )
            .with(&[MaxLength(200)]),
        Flag::new(
            "payment-method-options.card.mandate-options.end-date",
            InBody("/payment_method_options/card/mandate_options/end_date"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.interval",
                InBody("/payment_method_options/card/mandate_options/interval"),
                Text,
                "",
            )
            .with(&[Values(&["day", "month", "sporadic", "week", "year"])]),
        Flag::new(
            "payment-method-options.card.mandate-options.interval-count",
            InBody("/payment_method_options/card/mandate_options/interval_count"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.reference",
                InBody("/payment_method_options/card/mandate_options/reference"),
                Text,
                "",
            )
            .with(&[MaxLength(80)]),
        Flag::new(
            "payment-method-options.card.mandate-options.start-date",
            InBody("/payment_method_options/card/mandate_options/start_date"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.supported-types",
                InBody("/payment_method_options/card/mandate_options/supported_types"),
                List(&Text),
                "",
            )
            .with(&[Values(&["india"])]),
        Flag::new(
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
                    MaxLength(5000),
                ],
            ),
        Flag::new(
                "payment-method-options.card.request-three-d-secure",
                InBody("/payment_method_options/card/request_three_d_secure"),
                Text,
                "",
            )
            .with(&[Values(&["any", "automatic"]), MaxLength(5000)]),
        Flag::new(
                "payment-method-options.link.persistent-token",
                InBody("/payment_method_options/link/persistent_token"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-options.sepa-debit.mandate-options",
            InBody("/payment_method_options/sepa_debit/mandate_options"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-options.us-bank-account.financial-connections.permissions",
                InBody(
                    "/payment_method_options/us_bank_account/financial_connections/permissions",
                ),
                List(&Text),
                "",
            )
            .with(
                &[Values(&["balances", "ownership", "payment_method", "transactions"])],
            ),
        Flag::new(
                "payment-method-options.us-bank-account.financial-connections.return-url",
                InBody(
                    "/payment_method_options/us_bank_account/financial_connections/return_url",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-options.us-bank-account.networks.requested",
                InBody("/payment_method_options/us_bank_account/networks/requested"),
                List(&Text),
                "",
            )
            .with(&[Values(&["ach", "us_domestic_wire"])]),
        Flag::new(
                "payment-method-options.us-bank-account.verification-method",
                InBody("/payment_method_options/us_bank_account/verification_method"),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "instant", "microdeposits"])]),
        Flag::new(
            "payment-method-types",
            InBody("/payment_method_types"),
            List(&Text),
            "The list of payment method types (e.g. card) that this SetupIntent is allowed to use",
        ),
        Flag::new(
            "return-url",
            InBody("/return_url"),
            Text,
            "The URL to redirect your customer back to after they authenticate or cancel their payment on \
        the payment method's app…",
        ),
        Flag::new("single-use.amount", InBody("/single_use/amount"), Integer, ""),
        Flag::new("single-use.currency", InBody("/single_use/currency"), Text, ""),
        Flag::new(
                "usage",
                InBody("/usage"),
                Text,
                "Indicates how the payment method is intended to be used in the future",
            )
            .with(&[Values(&["off_session", "on_session"])]),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "automatic_payment_methods",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "flow_directions",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "mandate_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_types",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "single_use",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,attach_to_self,livemode,usage,description,object",
        schema: super::schemas::SETUP_INTENTS_CANCEL,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetSetupIntentsIntent",
    command: "setup-intents get",
    about: "Retrieves the details of a SetupIntent that has previously been created",
    description: "Retrieves the details of a SetupIntent that has previously been created.\n\n\
        Client-side retrieval using a publishable key is allowed when the client_secret is provided in \
        the query string.\n\n\
        When retrieved with a publishable key, only a subset of properties will be returned. Please \
        refer to the SetupIntent object reference for more details.",
    method: Get,
    path: "/v1/setup_intents/{intent}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "client-secret",
                Query("client_secret", Style::FORM),
                Text,
                "The client secret of the SetupIntent",
            )
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
        columns: "id,status,cancellation_reason,attach_to_self,livemode,usage,description,object",
        schema: super::schemas::SETUP_INTENTS_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetSetupIntents",
    command: "setup-intents list",
    about: "Returns a list of SetupIntents",
    method: Get,
    path: "/v1/setup_intents",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "attach-to-self",
            Query("attach_to_self", Style::FORM),
            Boolean,
            "If present, the SetupIntent's payment method will be attached to the in-context Stripe Account",
        ),
        Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "A filter on the list, based on the object created field",
        ),
        Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "Only return SetupIntents for the customer specified by this customer ID",
            )
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
                "payment-method",
                Query("payment_method", Style::FORM),
                Text,
                "Only return SetupIntents associated with the specified payment method",
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
        columns: "id,status,cancellation_reason,attach_to_self,livemode,usage,description,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"application":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"attach_to_self":{"type":"boolean"},
"automatic_payment_methods":{"type":["object","null"],
"properties":{"enabled":{"type":["boolean","null"]}}},
"cancellation_reason":{"type":["string","null"],
"enum":["abandoned","duplicate","requested_by_customer"]},
"client_secret":{"type":["string","null"]},
"created":{"type":"integer"},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"description":{"type":["string","null"]},
"flow_directions":{"type":["array","null"],
"items":{"type":"string","enum":["inbound","outbound"]}},
"id":{"type":"string"},
"last_setup_error":{"type":["object","null"],
"properties":{"charge":{"type":"string"},
"code":{"type":"string"},
"decline_code":{"type":"string"},
"doc_url":{"type":"string"},
"message":{"type":"string"},
"param":{"type":"string"},
"payment_intent":{},
"payment_method":{},
"payment_method_type":{"type":"string"},
"request_log_url":{"type":"string"},
"setup_intent":{},
"source":{},
"type":{"type":"string","enum":["api_error","card_error","idempotency_error","invalid_request_error"]}},
"required":["type"]},
"latest_attempt":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"livemode":{"type":"boolean"},
"mandate":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"metadata":{"type":["object","null"]},
"next_action":{"type":["object","null"],
"properties":{"cashapp_handle_redirect_or_display_qr_code":{},
"redirect_to_url":{},
"type":{"type":"string"},
"use_stripe_sdk":{"type":"object"},
"verify_with_microdeposits":{}},
"required":["type"]},
"object":{"type":"string","enum":["setup_intent"]},
"on_behalf_of":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"payment_method":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"payment_method_options":{"type":["object","null"],
"properties":{"acss_debit":{},
"blik":{},
"card":{},
"link":{},
"sepa_debit":{},
"us_bank_account":{}}},
"payment_method_types":{"type":"array","items":{"type":"string"}},
"single_use_mandate":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"status":{"type":"string","enum":["canceled","processing","requires_action","requires_confirmation","requires_payment_method","succeeded"]},
"usage":{"type":"string"}},
"required":["created","id","livemode","object","payment_method_types","status","usage"]}},
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

pub static UPDATE: Operation = Operation {
    id: "PostSetupIntentsIntent",
    command: "setup-intents update",
    about: "Updates a SetupIntent object",
    method: Post,
    path: "/v1/setup_intents/{intent}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "attach-to-self",
            InBody("/attach_to_self"),
            Boolean,
            "If present, the SetupIntent's payment method will be attached to the in-context Stripe Account",
        ),
        Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "ID of the Customer this SetupIntent belongs to, if one exists",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string attached to the object",
            )
            .with(&[MaxLength(1000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "flow-directions",
                InBody("/flow_directions"),
                List(&Text),
                "Indicates the directions of money movement for which this payment method is intended to be used",
            )
            .with(&[Values(&["inbound", "outbound"])]),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
                "payment-method",
                InBody("/payment_method"),
                Text,
                "ID of the payment method (a PaymentMethod, Card, or saved Source object) to attach to this \
        SetupIntent",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.acss-debit.account-number",
                InBody("/payment_method_data/acss_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.acss-debit.institution-number",
                InBody("/payment_method_data/acss_debit/institution_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.acss-debit.transit-number",
                InBody("/payment_method_data/acss_debit/transit_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.affirm",
            InBody("/payment_method_data/affirm"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.afterpay-clearpay",
            InBody("/payment_method_data/afterpay_clearpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.alipay",
            InBody("/payment_method_data/alipay"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.au-becs-debit.account-number",
                InBody("/payment_method_data/au_becs_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.au-becs-debit.bsb-number",
                InBody("/payment_method_data/au_becs_debit/bsb_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.bacs-debit.account-number",
                InBody("/payment_method_data/bacs_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.bacs-debit.sort-code",
                InBody("/payment_method_data/bacs_debit/sort_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.bancontact",
            InBody("/payment_method_data/bancontact"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.billing-details.address.city",
                InBody("/payment_method_data/billing_details/address/city"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.country",
                InBody("/payment_method_data/billing_details/address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.line1",
                InBody("/payment_method_data/billing_details/address/line1"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.line2",
                InBody("/payment_method_data/billing_details/address/line2"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.postal-code",
                InBody("/payment_method_data/billing_details/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.address.state",
                InBody("/payment_method_data/billing_details/address/state"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.billing-details.email",
            InBody("/payment_method_data/billing_details/email"),
            Text,
            "",
        ),
        Flag::new(
                "payment-method-data.billing-details.name",
                InBody("/payment_method_data/billing_details/name"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.billing-details.phone",
                InBody("/payment_method_data/billing_details/phone"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.blik",
            InBody("/payment_method_data/blik"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.boleto.tax-id",
                InBody("/payment_method_data/boleto/tax_id"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.cashapp",
            InBody("/payment_method_data/cashapp"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.customer-balance",
            InBody("/payment_method_data/customer_balance"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.eps.bank",
                InBody("/payment_method_data/eps/bank"),
                Text,
                "",
            )
            .with(
                &[
                    Values(super::values::PAYMENT_METHODS_CREATE_EPS_BANK),
                    MaxLength(5000),
                ],
            ),
        Flag::new(
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
                    MaxLength(5000),
                ],
            ),
        Flag::new(
            "payment-method-data.giropay",
            InBody("/payment_method_data/giropay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.grabpay",
            InBody("/payment_method_data/grabpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
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
                    MaxLength(5000),
                ],
            ),
        Flag::new(
            "payment-method-data.interac-present",
            InBody("/payment_method_data/interac_present"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.klarna.dob.day",
            InBody("/payment_method_data/klarna/dob/day"),
            Integer,
            "",
        ),
        Flag::new(
            "payment-method-data.klarna.dob.month",
            InBody("/payment_method_data/klarna/dob/month"),
            Integer,
            "",
        ),
        Flag::new(
            "payment-method-data.klarna.dob.year",
            InBody("/payment_method_data/klarna/dob/year"),
            Integer,
            "",
        ),
        Flag::new(
            "payment-method-data.konbini",
            InBody("/payment_method_data/konbini"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.link",
            InBody("/payment_method_data/link"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.metadata",
            InBody("/payment_method_data/metadata"),
            Map(&Text),
            "",
        ),
        Flag::new(
            "payment-method-data.oxxo",
            InBody("/payment_method_data/oxxo"),
            Map(&Any),
            "",
        ),
        Flag::new(
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
            ),
        Flag::new(
            "payment-method-data.paynow",
            InBody("/payment_method_data/paynow"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.pix",
            InBody("/payment_method_data/pix"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.promptpay",
            InBody("/payment_method_data/promptpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-data.radar-options.session",
                InBody("/payment_method_data/radar_options/session"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.sepa-debit.iban",
                InBody("/payment_method_data/sepa_debit/iban"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.sofort.country",
                InBody("/payment_method_data/sofort/country"),
                Text,
                "",
            )
            .with(&[Values(&["AT", "BE", "DE", "ES", "IT", "NL"])]),
        Flag::new(
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
            ),
        Flag::new(
                "payment-method-data.us-bank-account.account-holder-type",
                InBody("/payment_method_data/us_bank_account/account_holder_type"),
                Text,
                "",
            )
            .with(&[Values(&["company", "individual"])]),
        Flag::new(
                "payment-method-data.us-bank-account.account-number",
                InBody("/payment_method_data/us_bank_account/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.us-bank-account.account-type",
                InBody("/payment_method_data/us_bank_account/account_type"),
                Text,
                "",
            )
            .with(&[Values(&["checking", "savings"])]),
        Flag::new(
                "payment-method-data.us-bank-account.financial-connections-account",
                InBody(
                    "/payment_method_data/us_bank_account/financial_connections_account",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-data.us-bank-account.routing-number",
                InBody("/payment_method_data/us_bank_account/routing_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.wechat-pay",
            InBody("/payment_method_data/wechat_pay"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-options.acss-debit.currency",
                InBody("/payment_method_options/acss_debit/currency"),
                Text,
                "",
            )
            .with(&[Values(&["cad", "usd"])]),
        Flag::new(
            "payment-method-options.acss-debit.mandate-options.custom-mandate-url",
            InBody(
                "/payment_method_options/acss_debit/mandate_options/custom_mandate_url",
            ),
            Text,
            "",
        ),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.default-for",
                InBody("/payment_method_options/acss_debit/mandate_options/default_for"),
                List(&Text),
                "",
            )
            .with(&[Values(&["invoice", "subscription"])]),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.interval-description",
                InBody(
                    "/payment_method_options/acss_debit/mandate_options/interval_description",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.payment-schedule",
                InBody(
                    "/payment_method_options/acss_debit/mandate_options/payment_schedule",
                ),
                Text,
                "",
            )
            .with(&[Values(&["combined", "interval", "sporadic"])]),
        Flag::new(
                "payment-method-options.acss-debit.mandate-options.transaction-type",
                InBody(
                    "/payment_method_options/acss_debit/mandate_options/transaction_type",
                ),
                Text,
                "",
            )
            .with(&[Values(&["business", "personal"])]),
        Flag::new(
                "payment-method-options.acss-debit.verification-method",
                InBody("/payment_method_options/acss_debit/verification_method"),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "instant", "microdeposits"])]),
        Flag::new(
                "payment-method-options.blik.code",
                InBody("/payment_method_options/blik/code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-options.card.mandate-options.amount",
            InBody("/payment_method_options/card/mandate_options/amount"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.amount-type",
                InBody("/payment_method_options/card/mandate_options/amount_type"),
                Text,
                "",
            )
            .with(&[Values(&["fixed", "maximum"])]),
        Flag::new(
            "payment-method-options.card.mandate-options.currency",
            InBody("/payment_method_options/card/mandate_options/currency"),
            Text,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.description",
                InBody("/payment_method_options/card/mandate_options/description"),
                Text,
                "",
            )
            .with(&[MaxLength(200)]),
        Flag::new(
            "payment-method-options.card.mandate-options.end-date",
            InBody("/payment_method_options/card/mandate_options/end_date"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.interval",
                InBody("/payment_method_options/card/mandate_options/interval"),
                Text,
                "",
            )
            .with(&[Values(&["day", "month", "sporadic", "week", "year"])]),
        Flag::new(
            "payment-method-options.card.mandate-options.interval-count",
            InBody("/payment_method_options/card/mandate_options/interval_count"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.reference",
                InBody("/payment_method_options/card/mandate_options/reference"),
                Text,
                "",
            )
            .with(&[MaxLength(80)]),
        Flag::new(
            "payment-method-options.card.mandate-options.start-date",
            InBody("/payment_method_options/card/mandate_options/start_date"),
            Integer,
            "",
        ),
        Flag::new(
                "payment-method-options.card.mandate-options.supported-types",
                InBody("/payment_method_options/card/mandate_options/supported_types"),
                List(&Text),
                "",
            )
            .with(&[Values(&["india"])]),
        Flag::new(
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
                    MaxLength(5000),
                ],
            ),
        Flag::new(
                "payment-method-options.card.request-three-d-secure",
                InBody("/payment_method_options/card/request_three_d_secure"),
                Text,
                "",
            )
            .with(&[Values(&["any", "automatic"]), MaxLength(5000)]),
        Flag::new(
                "payment-method-options.link.persistent-token",
                InBody("/payment_method_options/link/persistent_token"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-options.sepa-debit.mandate-options",
            InBody("/payment_method_options/sepa_debit/mandate_options"),
            Map(&Any),
            "",
        ),
        Flag::new(
                "payment-method-options.us-bank-account.financial-connections.permissions",
                InBody(
                    "/payment_method_options/us_bank_account/financial_connections/permissions",
                ),
                List(&Text),
                "",
            )
            .with(
                &[Values(&["balances", "ownership", "payment_method", "transactions"])],
            ),
        Flag::new(
                "payment-method-options.us-bank-account.financial-connections.return-url",
                InBody(
                    "/payment_method_options/us_bank_account/financial_connections/return_url",
                ),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "payment-method-options.us-bank-account.networks.requested",
                InBody("/payment_method_options/us_bank_account/networks/requested"),
                List(&Text),
                "",
            )
            .with(&[Values(&["ach", "us_domestic_wire"])]),
        Flag::new(
                "payment-method-options.us-bank-account.verification-method",
                InBody("/payment_method_options/us_bank_account/verification_method"),
                Text,
                "",
            )
            .with(&[Values(&["automatic", "instant", "microdeposits"])]),
        Flag::new(
            "payment-method-types",
            InBody("/payment_method_types"),
            List(&Text),
            "The list of payment method types (e.g. card) that this SetupIntent is allowed to set up",
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
                Part {
                    name: "flow_directions",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_types",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,attach_to_self,livemode,usage,description,object",
        schema: super::schemas::SETUP_INTENTS_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static VERIFY_MICRODEPOSITS: Operation = Operation {
    id: "PostSetupIntentsIntentVerifyMicrodeposits",
    command: "setup-intents verify-microdeposits",
    about: "Verifies microdeposits on a SetupIntent object",
    method: Post,
    path: "/v1/setup_intents/{intent}/verify_microdeposits",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "amounts",
            InBody("/amounts"),
            List(&Integer),
            "Two positive integers, in cents, equal to the values of the microdeposits sent to the bank \
        account",
        ),
        Flag::new(
                "client-secret",
                InBody("/client_secret"),
                Text,
                "The client secret of the SetupIntent",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "descriptor-code",
                InBody("/descriptor_code"),
                Text,
                "A six-character code starting with SM present in the microdeposit sent to the bank account",
            )
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
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,attach_to_self,livemode,usage,description,object",
        schema: super::schemas::SETUP_INTENTS_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
