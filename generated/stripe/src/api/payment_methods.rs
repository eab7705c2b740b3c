//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "payment-methods",
    aliases: &[Alias::spelling("payment-method")],
    operations: &[&ATTACH, &CREATE, &DETACH, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static ATTACH: Operation = Operation {
    id: "PostPaymentMethodsPaymentMethodAttach",
    command: "payment-methods attach",
    aliases: &[Alias::spelling("attach-payment-method")],
    about: "Attaches a PaymentMethod object to a Customer",
    description: "Attaches a PaymentMethod object to a Customer.\n\n\
        To attach a new PaymentMethod to a customer for future payments, we recommend you use a \
        SetupIntent or a PaymentIntent with setup_future_usage. These approaches will perform any \
        necessary steps to set up the PaymentMethod for future payments. Using the \
        /v1/payment_methods/:id/attach endpoint without first using a SetupIntent or PaymentIntent with \
        setup_future_usage does not optimize the PaymentMethod for future use, which makes later \
        declines and payment friction more likely. See Optimizing cards for future payments for more \
        information about setting up future payments.\n\n\
        To use this PaymentMethod as the default for invoice or subscription payments, set \
        invoice_settings.default_payment_method, on the Customer to the PaymentMethod’s ID.",
    method: Post,
    path: "/v1/payment_methods/{payment_method}/attach",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::PAYMENT_METHOD_8D07622C,
        &Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The ID of the customer to which to attach the PaymentMethod",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_BBF708B9,
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
        columns: "id,type,livemode,billing_details.name,object,created",
        schema: super::schemas::CUSTOMERS_GET_PAYMENT_METHOD,
        ..Output::NONE
    },
    example: "abc123 --customer text",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostPaymentMethods",
    command: "payment-methods create",
    about: "Creates a PaymentMethod object",
    description: "Creates a PaymentMethod object. Read the Stripe.js reference to learn how to create \
        PaymentMethods via Stripe.js.\n\n\
        Instead of creating a PaymentMethod directly, we recommend using the PaymentIntents API to \
        accept a payment immediately or the SetupIntent API to collect payment method details ahead of \
        a future payment.",
    method: Post,
    path: "/v1/payment_methods",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "acss-debit.account-number",
                InBody("/acss_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "acss-debit.institution-number",
                InBody("/acss_debit/institution_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "acss-debit.transit-number",
                InBody("/acss_debit/transit_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "affirm",
            InBody("/affirm"),
            Map(&Any),
            "If this is an affirm PaymentMethod, this hash contains details about the Affirm payment method",
        ),
        &Flag::new(
            "afterpay-clearpay",
            InBody("/afterpay_clearpay"),
            Map(&Any),
            "If this is an AfterpayClearpay PaymentMethod, this hash contains details about the \
        AfterpayClearpay payment method",
        ),
        &Flag::new(
            "alipay",
            InBody("/alipay"),
            Map(&Any),
            "If this is an Alipay PaymentMethod, this hash contains details about the Alipay payment method",
        ),
        &Flag::new(
                "au-becs-debit.account-number",
                InBody("/au_becs_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "au-becs-debit.bsb-number",
                InBody("/au_becs_debit/bsb_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "bacs-debit.account-number",
                InBody("/bacs_debit/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new("bacs-debit.sort-code", InBody("/bacs_debit/sort_code"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "bancontact",
            InBody("/bancontact"),
            Map(&Any),
            "If this is a bancontact PaymentMethod, this hash contains details about the Bancontact payment \
        method",
        ),
        &super::flags::BILLING_DETAILS_ADDRESS_CITY,
        &super::flags::BILLING_DETAILS_ADDRESS_COUNTRY,
        &super::flags::BILLING_DETAILS_ADDRESS_LINE1,
        &super::flags::BILLING_DETAILS_ADDRESS_LINE2,
        &super::flags::BILLING_DETAILS_ADDRESS_POSTAL_CODE,
        &super::flags::BILLING_DETAILS_ADDRESS_STATE,
        &super::flags::BILLING_DETAILS_EMAIL,
        &super::flags::BILLING_DETAILS_NAME,
        &super::flags::BILLING_DETAILS_PHONE,
        &Flag::new(
            "blik",
            InBody("/blik"),
            Map(&Any),
            "If this is a blik PaymentMethod, this hash contains details about the BLIK payment method",
        ),
        &Flag::new("boleto.tax-id", InBody("/boleto/tax_id"), Text, "")
            .with(&[MaxLength(5000)]),
        &super::flags::CARD_CVC,
        &super::flags::CARD_EXP_MONTH,
        &super::flags::CARD_EXP_YEAR,
        &super::flags::CARD_NUMBER,
        &Flag::new("card.token", InBody("/card/token"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "cashapp",
            InBody("/cashapp"),
            Map(&Any),
            "If this is a cashapp PaymentMethod, this hash contains details about the Cash App Pay payment \
        method",
        ),
        &Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The Customer to whom the original PaymentMethod is attached",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "customer-balance",
            InBody("/customer_balance"),
            Map(&Any),
            "If this is a customer_balance PaymentMethod, this hash contains details about the \
        CustomerBalance payment method",
        ),
        &Flag::new("eps.bank", InBody("/eps/bank"), Text, "")
            .with(
                &[
                    Values(super::values::PAYMENT_METHODS_CREATE_EPS_BANK),
                    MaxLength(5000),
                ],
            ),
        &super::flags::EXPAND_BBF708B9,
        &Flag::new("fpx.bank", InBody("/fpx/bank"), Text, "")
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
        &Flag::new(
            "giropay",
            InBody("/giropay"),
            Map(&Any),
            "If this is a giropay PaymentMethod, this hash contains details about the Giropay payment method",
        ),
        &Flag::new(
            "grabpay",
            InBody("/grabpay"),
            Map(&Any),
            "If this is a grabpay PaymentMethod, this hash contains details about the GrabPay payment method",
        ),
        &Flag::new("ideal.bank", InBody("/ideal/bank"), Text, "")
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
        &Flag::new(
            "interac-present",
            InBody("/interac_present"),
            Map(&Any),
            "If this is an interac_present PaymentMethod, this hash contains details about the Interac \
        Present payment method",
        ),
        &Flag::new("klarna.dob.day", InBody("/klarna/dob/day"), Integer, ""),
        &Flag::new("klarna.dob.month", InBody("/klarna/dob/month"), Integer, ""),
        &Flag::new("klarna.dob.year", InBody("/klarna/dob/year"), Integer, ""),
        &Flag::new(
            "konbini",
            InBody("/konbini"),
            Map(&Any),
            "If this is a konbini PaymentMethod, this hash contains details about the Konbini payment method",
        ),
        &super::flags::LINK_96603AEE,
        &super::flags::METADATA_1037CB5E,
        &Flag::new(
            "oxxo",
            InBody("/oxxo"),
            Map(&Any),
            "If this is an oxxo PaymentMethod, this hash contains details about the OXXO payment method",
        ),
        &Flag::new("p24.bank", InBody("/p24/bank"), Text, "")
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
        &Flag::new(
                "payment-method",
                InBody("/payment_method"),
                Text,
                "The PaymentMethod to share",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "paynow",
            InBody("/paynow"),
            Map(&Any),
            "If this is a paynow PaymentMethod, this hash contains details about the PayNow payment method",
        ),
        &Flag::new(
            "pix",
            InBody("/pix"),
            Map(&Any),
            "If this is a pix PaymentMethod, this hash contains details about the Pix payment method",
        ),
        &Flag::new(
            "promptpay",
            InBody("/promptpay"),
            Map(&Any),
            "If this is a promptpay PaymentMethod, this hash contains details about the PromptPay payment \
        method",
        ),
        &super::flags::RADAR_OPTIONS_SESSION,
        &Flag::new("sepa-debit.iban", InBody("/sepa_debit/iban"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new("sofort.country", InBody("/sofort/country"), Text, "")
            .with(&[Values(&["AT", "BE", "DE", "ES", "IT", "NL"])]),
        &Flag::new("type", InBody("/type"), Text, "The type of the PaymentMethod")
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
            ),
        &super::flags::US_BANK_ACCOUNT_ACCOUNT_HOLDER_TYPE,
        &Flag::new(
                "us-bank-account.account-number",
                InBody("/us_bank_account/account_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "us-bank-account.account-type",
                InBody("/us_bank_account/account_type"),
                Text,
                "",
            )
            .with(&[Values(&["checking", "savings"])]),
        &Flag::new(
                "us-bank-account.financial-connections-account",
                InBody("/us_bank_account/financial_connections_account"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "us-bank-account.routing-number",
                InBody("/us_bank_account/routing_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "wechat-pay",
            InBody("/wechat_pay"),
            Map(&Any),
            "If this is an wechat_pay PaymentMethod, this hash contains details about the wechat_pay payment \
        method",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "acss_debit",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "affirm",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "afterpay_clearpay",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "alipay",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "au_becs_debit",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "bacs_debit",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "bancontact",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "billing_details",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "blik",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "boleto",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "card",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "cashapp",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "customer_balance",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "eps",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "fpx",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "giropay",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "grabpay",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "ideal",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "interac_present",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "klarna",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "konbini",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "link",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "oxxo",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "p24",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "paynow",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "pix",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "promptpay",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "radar_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "sepa_debit",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "sofort",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "us_bank_account",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "wechat_pay",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,type,livemode,billing_details.name,object,created",
        schema: super::schemas::CUSTOMERS_GET_PAYMENT_METHOD,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static DETACH: Operation = Operation {
    id: "PostPaymentMethodsPaymentMethodDetach",
    command: "payment-methods detach",
    aliases: &[Alias::spelling("detach-payment-method")],
    about: "Detaches a PaymentMethod object from a Customer",
    description: "Detaches a PaymentMethod object from a Customer. After a PaymentMethod is detached, it can no \
        longer be used for a payment or re-attached to a Customer.",
    method: Post,
    path: "/v1/payment_methods/{payment_method}/detach",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::PAYMENT_METHOD_8D07622C, &super::flags::EXPAND_BBF708B9],
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
        columns: "id,type,livemode,billing_details.name,object,created",
        schema: super::schemas::CUSTOMERS_GET_PAYMENT_METHOD,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetPaymentMethodsPaymentMethod",
    command: "payment-methods get",
    about: "Retrieves a PaymentMethod object attached to the StripeAccount",
    description: "Retrieves a PaymentMethod object attached to the StripeAccount. To retrieve a payment method \
        attached to a Customer, you should use Retrieve a Customer’s PaymentMethods",
    method: Get,
    path: "/v1/payment_methods/{payment_method}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::PAYMENT_METHOD_8D07622C, &super::flags::EXPAND_AC0E5118],
    output: Output {
        media_type: "application/json",
        columns: "id,type,livemode,billing_details.name,object,created",
        schema: super::schemas::CUSTOMERS_GET_PAYMENT_METHOD,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetPaymentMethods",
    command: "payment-methods list",
    about: "Returns a list of PaymentMethods for Treasury flows",
    description: "Returns a list of PaymentMethods for Treasury flows. If you want to list the PaymentMethods \
        attached to a Customer for payments, you should use the List a Customer’s PaymentMethods API \
        instead.",
    method: Get,
    path: "/v1/payment_methods",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "The ID of the customer whose PaymentMethods will be retrieved",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_FBC89431,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_BF19EFDC,
        &super::flags::TYPE_E571BFB2,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,livemode,billing_details.name,object,created",
        schema: super::schemas::CUSTOMERS_LIST_PAYMENT_METHODS,
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
    id: "PostPaymentMethodsPaymentMethod",
    command: "payment-methods update",
    about: "Updates a PaymentMethod object",
    description: "Updates a PaymentMethod object. A PaymentMethod must be attached a customer to be updated.",
    method: Post,
    path: "/v1/payment_methods/{payment_method}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::PAYMENT_METHOD_8D07622C,
        &super::flags::BILLING_DETAILS_ADDRESS_CITY,
        &super::flags::BILLING_DETAILS_ADDRESS_COUNTRY,
        &super::flags::BILLING_DETAILS_ADDRESS_LINE1,
        &super::flags::BILLING_DETAILS_ADDRESS_LINE2,
        &super::flags::BILLING_DETAILS_ADDRESS_POSTAL_CODE,
        &super::flags::BILLING_DETAILS_ADDRESS_STATE,
        &super::flags::BILLING_DETAILS_EMAIL,
        &super::flags::BILLING_DETAILS_NAME,
        &super::flags::BILLING_DETAILS_PHONE,
        &super::flags::CARD_EXP_MONTH,
        &super::flags::CARD_EXP_YEAR,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::LINK_96603AEE,
        &super::flags::METADATA_1037CB5E,
        &super::flags::US_BANK_ACCOUNT_ACCOUNT_HOLDER_TYPE,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "billing_details",
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
                    name: "link",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "us_bank_account",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,type,livemode,billing_details.name,object,created",
        schema: super::schemas::CUSTOMERS_GET_PAYMENT_METHOD,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
