//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "tokens",
    aliases: &[Alias::spelling("token")],
    operations: &[&CREATE, &GET],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTokens",
    command: "tokens create",
    about: "Creates a single-use token that represents a bank account’s details",
    description: "Creates a single-use token that represents a bank account’s details. This token can be used \
        with any API method in place of a bank account dictionary. This token can be used only once, by \
        attaching it to a Custom account.",
    method: Post,
    path: "/v1/tokens",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("account.business-type", InBody("/account/business_type"), Text, "")
            .with(
                &[Values(&["company", "government_entity", "individual", "non_profit"])],
            ),
        &Flag::new("account.company", InBody("/account/company"), Object, ""),
        &Flag::new("account.individual", InBody("/account/individual"), Object, ""),
        &Flag::new(
            "account.tos-shown-and-accepted",
            InBody("/account/tos_shown_and_accepted"),
            Boolean,
            "",
        ),
        &super::flags::BANK_ACCOUNT_ACCOUNT_HOLDER_NAME,
        &super::flags::BANK_ACCOUNT_ACCOUNT_HOLDER_TYPE,
        &super::flags::BANK_ACCOUNT_ACCOUNT_NUMBER,
        &super::flags::BANK_ACCOUNT_ACCOUNT_TYPE,
        &super::flags::BANK_ACCOUNT_COUNTRY,
        &super::flags::BANK_ACCOUNT_CURRENCY,
        &super::flags::BANK_ACCOUNT_ROUTING_NUMBER,
        &Flag::new("card", InBody("/card"), Text, ""),
        &super::flags::CARD_ADDRESS_CITY,
        &super::flags::CARD_ADDRESS_COUNTRY,
        &super::flags::CARD_ADDRESS_LINE1,
        &super::flags::CARD_ADDRESS_LINE2,
        &super::flags::CARD_ADDRESS_STATE,
        &super::flags::CARD_ADDRESS_ZIP,
        &Flag::new("card.currency", InBody("/card/currency"), Text, "")
            .with(&[MaxLength(5000)]),
        &super::flags::CARD_CVC,
        &Flag::new("card.exp-month", InBody("/card/exp_month"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new("card.exp-year", InBody("/card/exp_year"), Text, "")
            .with(&[MaxLength(5000)]),
        &super::flags::CARD_NAME,
        &super::flags::CARD_NUMBER,
        &Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "The customer (owned by the application's account) for which to create a token",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new("cvc-update.cvc", InBody("/cvc_update/cvc"), Text, "")
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_BBF708B9,
        &Flag::new("person.address", InBody("/person/address"), Object, ""),
        &Flag::new("person.address-kana", InBody("/person/address_kana"), Object, ""),
        &Flag::new("person.address-kanji", InBody("/person/address_kanji"), Object, ""),
        &Flag::new("person.dob", InBody("/person/dob"), Object, ""),
        &Flag::new("person.documents", InBody("/person/documents"), Object, ""),
        &Flag::new("person.email", InBody("/person/email"), Text, ""),
        &Flag::new("person.first-name", InBody("/person/first_name"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new("person.first-name-kana", InBody("/person/first_name_kana"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "person.first-name-kanji",
                InBody("/person/first_name_kanji"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "person.full-name-aliases",
            InBody("/person/full_name_aliases"),
            List(&Text),
            "",
        ),
        &Flag::new("person.gender", InBody("/person/gender"), Text, ""),
        &Flag::new("person.id-number", InBody("/person/id_number"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "person.id-number-secondary",
                InBody("/person/id_number_secondary"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new("person.last-name", InBody("/person/last_name"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new("person.last-name-kana", InBody("/person/last_name_kana"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new("person.last-name-kanji", InBody("/person/last_name_kanji"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new("person.maiden-name", InBody("/person/maiden_name"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new("person.metadata", InBody("/person/metadata"), Map(&Text), ""),
        &Flag::new("person.nationality", InBody("/person/nationality"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new("person.phone", InBody("/person/phone"), Text, ""),
        &Flag::new(
                "person.political-exposure",
                InBody("/person/political_exposure"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "person.registered-address",
            InBody("/person/registered_address"),
            Object,
            "",
        ),
        &Flag::new("person.relationship", InBody("/person/relationship"), Object, ""),
        &Flag::new("person.ssn-last-4", InBody("/person/ssn_last_4"), Text, ""),
        &Flag::new("person.verification", InBody("/person/verification"), Object, ""),
        &Flag::new("pii.id-number", InBody("/pii/id_number"), Text, "")
            .with(&[MaxLength(5000)]),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "account",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "bank_account",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "card",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "cvc_update",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "person",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "pii",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,type,client_ip,livemode,used,bank_account.id,object,created",
        schema: super::schemas::TOKENS_CREATE,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTokensToken",
    command: "tokens get",
    about: "Retrieves the token with the given ID",
    method: Get,
    path: "/v1/tokens/{token}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("token", Path("token", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_AC0E5118,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,type,client_ip,livemode,used,bank_account.id,object,created",
        schema: super::schemas::TOKENS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
