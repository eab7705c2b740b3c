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
        &super::flags::PAYMENT_METHOD_C9AAD04C,
        &Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The ID of the customer to which to attach the PaymentMethod",
            )
            .required(),
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
            ],
            schema: r#"{"type":"object","properties":{"customer":{"type":"string","maxLength":5000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}}},
"required":["customer"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
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
        ),
        &Flag::new(
            "acss-debit.institution-number",
            InBody("/acss_debit/institution_number"),
            Text,
            "",
        ),
        &Flag::new(
            "acss-debit.transit-number",
            InBody("/acss_debit/transit_number"),
            Text,
            "",
        ),
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
        ),
        &Flag::new(
            "au-becs-debit.bsb-number",
            InBody("/au_becs_debit/bsb_number"),
            Text,
            "",
        ),
        &Flag::new(
            "bacs-debit.account-number",
            InBody("/bacs_debit/account_number"),
            Text,
            "",
        ),
        &Flag::new("bacs-debit.sort-code", InBody("/bacs_debit/sort_code"), Text, ""),
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
        &Flag::new("boleto.tax-id", InBody("/boleto/tax_id"), Text, ""),
        &super::flags::CARD_CVC,
        &super::flags::CARD_EXP_MONTH,
        &super::flags::CARD_EXP_YEAR,
        &super::flags::CARD_NUMBER,
        &Flag::new("card.token", InBody("/card/token"), Text, ""),
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
        ),
        &Flag::new(
            "customer-balance",
            InBody("/customer_balance"),
            Map(&Any),
            "If this is a customer_balance PaymentMethod, this hash contains details about the \
        CustomerBalance payment method",
        ),
        &Flag::new("eps.bank", InBody("/eps/bank"), Text, "")
            .with(&[Values(super::values::PAYMENT_METHODS_CREATE_EPS_BANK)]),
        &super::flags::EXPAND_5D4B4118,
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
        &super::flags::LINK_B3A2F2C1,
        &super::flags::METADATA_2F571921,
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
        ),
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
        &Flag::new("sepa-debit.iban", InBody("/sepa_debit/iban"), Text, ""),
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
        ),
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
        ),
        &Flag::new(
            "us-bank-account.routing-number",
            InBody("/us_bank_account/routing_number"),
            Text,
            "",
        ),
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
            schema: r#"{"type":"object","properties":{"acss_debit":{"type":"object","properties":{"account_number":{"type":"string","maxLength":5000},
"institution_number":{"type":"string","maxLength":5000},
"transit_number":{"type":"string","maxLength":5000}},
"required":["account_number","institution_number","transit_number"]},
"affirm":{"type":"object"},
"afterpay_clearpay":{"type":"object"},
"alipay":{"type":"object"},
"au_becs_debit":{"type":"object","properties":{"account_number":{"type":"string","maxLength":5000},
"bsb_number":{"type":"string","maxLength":5000}},
"required":["account_number","bsb_number"]},
"bacs_debit":{"type":"object","properties":{"account_number":{"type":"string","maxLength":5000},
"sort_code":{"type":"string","maxLength":5000}}},
"bancontact":{"type":"object"},
"billing_details":{"type":"object","properties":{"address":{"anyOf":[{"type":"object","properties":{"city":{"type":"string","maxLength":5000},
"country":{"type":"string","maxLength":5000},
"line1":{"type":"string","maxLength":5000},
"line2":{"type":"string","maxLength":5000},
"postal_code":{"type":"string","maxLength":5000},
"state":{"type":"string","maxLength":5000}}},
{"type":"string","enum":[""]}]},
"email":{"anyOf":[{"type":"string"},
{"type":"string","enum":[""]}]},
"name":{"type":"string","maxLength":5000},
"phone":{"type":"string","maxLength":5000}}},
"blik":{"type":"object"},
"boleto":{"type":"object","properties":{"tax_id":{"type":"string","maxLength":5000}},
"required":["tax_id"]},
"card":{"anyOf":[{"type":"object","properties":{"cvc":{"type":"string","maxLength":5000},
"exp_month":{"type":"integer"},
"exp_year":{"type":"integer"},
"number":{"type":"string","maxLength":5000}},
"required":["exp_month","exp_year","number"]},
{"type":"object","properties":{"token":{"type":"string","maxLength":5000}},
"required":["token"]}]},
"cashapp":{"type":"object"},
"customer":{"type":"string","maxLength":5000},
"customer_balance":{"type":"object"},
"eps":{"type":"object","properties":{"bank":{"type":"string","enum":["arzte_und_apotheker_bank","austrian_anadi_bank_ag","bank_austria","bankhaus_carl_spangler","bankhaus_schelhammer_und_schattera_ag","bawag_psk_ag","bks_bank_ag","brull_kallmus_bank_ag","btv_vier_lander_bank","capital_bank_grawe_gruppe_ag","deutsche_bank_ag","dolomitenbank","easybank_ag","erste_bank_und_sparkassen","hypo_alpeadriabank_international_ag","hypo_bank_burgenland_aktiengesellschaft","hypo_noe_lb_fur_niederosterreich_u_wien","hypo_oberosterreich_salzburg_steiermark","hypo_tirol_bank_ag","hypo_vorarlberg_bank_ag","marchfelder_bank","oberbank_ag","raiffeisen_bankengruppe_osterreich","schoellerbank_ag","sparda_bank_wien","volksbank_gruppe","volkskreditbank_ag","vr_bank_braunau"],
"maxLength":5000}}},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"fpx":{"type":"object","properties":{"bank":{"type":"string","enum":["affin_bank","agrobank","alliance_bank","ambank","bank_islam","bank_muamalat","bank_of_china","bank_rakyat","bsn","cimb","deutsche_bank","hong_leong_bank","hsbc","kfh","maybank2e","maybank2u","ocbc","pb_enterprise","public_bank","rhb","standard_chartered","uob"],
"maxLength":5000}},
"required":["bank"]},
"giropay":{"type":"object"},
"grabpay":{"type":"object"},
"ideal":{"type":"object","properties":{"bank":{"type":"string","enum":["abn_amro","asn_bank","bunq","handelsbanken","ing","knab","moneyou","rabobank","regiobank","revolut","sns_bank","triodos_bank","van_lanschot","yoursafe"],
"maxLength":5000}}},
"interac_present":{"type":"object"},
"klarna":{"type":"object","properties":{"dob":{"type":"object","properties":{"day":{"type":"integer"},
"month":{"type":"integer"},
"year":{"type":"integer"}},
"required":["day","month","year"]}}},
"konbini":{"type":"object"},
"link":{"type":"object"},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"oxxo":{"type":"object"},
"p24":{"type":"object","properties":{"bank":{"type":"string","enum":["alior_bank","bank_millennium","bank_nowy_bfg_sa","bank_pekao_sa","banki_spbdzielcze","blik","bnp_paribas","boz","citi_handlowy","credit_agricole","envelobank","etransfer_pocztowy24","getin_bank","ideabank","ing","inteligo","mbank_mtransfer","nest_przelew","noble_pay","pbac_z_ipko","plus_bank","santander_przelew24","tmobile_usbugi_bankowe","toyota_bank","volkswagen_bank"]}}},
"payment_method":{"type":"string","maxLength":5000},
"paynow":{"type":"object"},
"pix":{"type":"object"},
"promptpay":{"type":"object"},
"radar_options":{"type":"object","properties":{"session":{"type":"string","maxLength":5000}}},
"sepa_debit":{"type":"object","properties":{"iban":{"type":"string","maxLength":5000}},
"required":["iban"]},
"sofort":{"type":"object","properties":{"country":{"type":"string","enum":["AT","BE","DE","ES","IT","NL"]}},
"required":["country"]},
"type":{"type":"string","enum":["acss_debit","affirm","afterpay_clearpay","alipay","au_becs_debit","bacs_debit","bancontact","blik","boleto","card","cashapp","customer_balance","eps","fpx","giropay","grabpay","ideal","klarna","konbini","link","oxxo","p24","paynow","pix","promptpay","sepa_debit","sofort","us_bank_account","wechat_pay"]},
"us_bank_account":{"type":"object","properties":{"account_holder_type":{"type":"string","enum":["company","individual"]},
"account_number":{"type":"string","maxLength":5000},
"account_type":{"type":"string","enum":["checking","savings"]},
"financial_connections_account":{"type":"string","maxLength":5000},
"routing_number":{"type":"string","maxLength":5000}}},
"wechat_pay":{"type":"object"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
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
    flags: &[&super::flags::PAYMENT_METHOD_C9AAD04C, &super::flags::EXPAND_5D4B4118],
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
    flags: &[&super::flags::PAYMENT_METHOD_C9AAD04C, &super::flags::EXPAND_51F06DB8],
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
        &super::flags::ENDING_BEFORE_6F5E8D48,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_E1F02050,
        &super::flags::TYPE_A7AA995D,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,livemode,billing_details.name,object,created",
        schema: super::schemas::CUSTOMERS_LIST_PAYMENT_METHODS,
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
        &super::flags::PAYMENT_METHOD_C9AAD04C,
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
        &super::flags::EXPAND_5D4B4118,
        &super::flags::LINK_B3A2F2C1,
        &super::flags::METADATA_2F571921,
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
            schema: r#"{"type":"object","properties":{"billing_details":{"type":"object","properties":{"address":{"anyOf":[{"type":"object","properties":{"city":{"type":"string","maxLength":5000},
"country":{"type":"string","maxLength":5000},
"line1":{"type":"string","maxLength":5000},
"line2":{"type":"string","maxLength":5000},
"postal_code":{"type":"string","maxLength":5000},
"state":{"type":"string","maxLength":5000}}},
{"type":"string","enum":[""]}]},
"email":{"anyOf":[{"type":"string"},
{"type":"string","enum":[""]}]},
"name":{"type":"string","maxLength":5000},
"phone":{"type":"string","maxLength":5000}}},
"card":{"type":"object","properties":{"exp_month":{"type":"integer"},
"exp_year":{"type":"integer"}}},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"link":{"type":"object"},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"us_bank_account":{"type":"object","properties":{"account_holder_type":{"type":"string","enum":["company","individual"]}}}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
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
