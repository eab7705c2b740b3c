//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "persons",
    aliases: &[Alias::spelling("person")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostAccountsAccountPersons",
    command: "persons create",
    about: "Creates a new person",
    method: Post,
    path: "/v1/accounts/{account}/persons",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::ADDRESS_KANA_CITY,
        &super::flags::ADDRESS_KANA_COUNTRY,
        &super::flags::ADDRESS_KANA_LINE1,
        &super::flags::ADDRESS_KANA_LINE2,
        &super::flags::ADDRESS_KANA_POSTAL_CODE,
        &super::flags::ADDRESS_KANA_STATE,
        &super::flags::ADDRESS_KANA_TOWN,
        &super::flags::ADDRESS_KANJI_CITY,
        &super::flags::ADDRESS_KANJI_COUNTRY,
        &super::flags::ADDRESS_KANJI_LINE1,
        &super::flags::ADDRESS_KANJI_LINE2,
        &super::flags::ADDRESS_KANJI_POSTAL_CODE,
        &super::flags::ADDRESS_KANJI_STATE,
        &super::flags::ADDRESS_KANJI_TOWN,
        &super::flags::ADDRESS_CITY_FCE38F6A,
        &super::flags::ADDRESS_COUNTRY_EEF0A0BE,
        &super::flags::ADDRESS_LINE1_82F8C9DE,
        &super::flags::ADDRESS_LINE2_B0B19DE1,
        &super::flags::ADDRESS_POSTAL_CODE,
        &super::flags::ADDRESS_STATE_D6401E89,
        &super::flags::DOB_DAY,
        &super::flags::DOB_MONTH,
        &super::flags::DOB_YEAR,
        &super::flags::DOCUMENTS_COMPANY_AUTHORIZATION_FILES,
        &super::flags::DOCUMENTS_PASSPORT_FILES,
        &super::flags::DOCUMENTS_VISA_FILES,
        &super::flags::EMAIL_AF5E6DD8,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::FIRST_NAME,
        &super::flags::FIRST_NAME_KANA,
        &super::flags::FIRST_NAME_KANJI,
        &super::flags::FULL_NAME_ALIASES,
        &super::flags::GENDER,
        &super::flags::ID_NUMBER,
        &super::flags::ID_NUMBER_SECONDARY,
        &super::flags::LAST_NAME,
        &super::flags::LAST_NAME_KANA,
        &super::flags::LAST_NAME_KANJI,
        &super::flags::MAIDEN_NAME,
        &super::flags::METADATA_2F571921,
        &super::flags::NATIONALITY,
        &super::flags::PERSON_TOKEN,
        &super::flags::PHONE_E32C1F57,
        &super::flags::POLITICAL_EXPOSURE,
        &super::flags::REGISTERED_ADDRESS_CITY,
        &super::flags::REGISTERED_ADDRESS_COUNTRY,
        &super::flags::REGISTERED_ADDRESS_LINE1,
        &super::flags::REGISTERED_ADDRESS_LINE2,
        &super::flags::REGISTERED_ADDRESS_POSTAL_CODE,
        &super::flags::REGISTERED_ADDRESS_STATE,
        &super::flags::RELATIONSHIP_DIRECTOR,
        &super::flags::RELATIONSHIP_EXECUTIVE,
        &super::flags::RELATIONSHIP_OWNER,
        &super::flags::RELATIONSHIP_PERCENT_OWNERSHIP,
        &super::flags::RELATIONSHIP_REPRESENTATIVE,
        &super::flags::RELATIONSHIP_TITLE,
        &super::flags::SSN_LAST_4,
        &super::flags::VERIFICATION_ADDITIONAL_DOCUMENT_BACK,
        &super::flags::VERIFICATION_ADDITIONAL_DOCUMENT_FRONT,
        &super::flags::VERIFICATION_DOCUMENT_BACK,
        &super::flags::VERIFICATION_DOCUMENT_FRONT,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "address",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "address_kana",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "address_kanji",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "dob",
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
                    name: "full_name_aliases",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "registered_address",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "relationship",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "verification",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: super::schemas::ACCOUNTS_PEOPLE_CREATE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,email,political_exposure,first_name,last_name,maiden_name,account,first_name_kana",
        schema: super::schemas::ACCOUNTS_PEOPLE_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteAccountsAccountPersonsPerson",
    command: "persons delete",
    about: "Deletes an existing person’s relationship to the account’s legal entity",
    description: "Deletes an existing person’s relationship to the account’s legal entity. Any person with a \
        relationship for an account can be deleted through the API, except if the person is the \
        account_opener. If your integration is using the executive parameter, you cannot delete the \
        only verified executive on file.",
    method: Delete,
    path: "/v1/accounts/{account}/persons/{person}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ACCOUNT, &super::flags::PERSON],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: super::schemas::ACCOUNTS_PEOPLE_DELETE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetAccountsAccountPersonsPerson",
    command: "persons get",
    about: "Retrieves an existing person",
    method: Get,
    path: "/v1/accounts/{account}/persons/{person}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::PERSON,
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,email,political_exposure,first_name,last_name,maiden_name,account,first_name_kana",
        schema: super::schemas::ACCOUNTS_PEOPLE_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetAccountsAccountPersons",
    command: "persons list",
    aliases: &[Alias::spelling("get-accounts-account")],
    about: "Returns a list of people associated with the account’s legal entity",
    description: "Returns a list of people associated with the account’s legal entity. The people are returned \
        sorted by creation date, with the most recent people appearing first.",
    method: Get,
    path: "/v1/accounts/{account}/persons",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::RELATIONSHIP,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,email,political_exposure,first_name,last_name,maiden_name,account,first_name_kana",
        schema: super::schemas::ACCOUNTS_PEOPLE_LIST,
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
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostAccountsAccountPersonsPerson",
    command: "persons update",
    about: "Updates an existing person",
    method: Post,
    path: "/v1/accounts/{account}/persons/{person}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ACCOUNT,
        &super::flags::PERSON,
        &super::flags::ADDRESS_KANA_CITY,
        &super::flags::ADDRESS_KANA_COUNTRY,
        &super::flags::ADDRESS_KANA_LINE1,
        &super::flags::ADDRESS_KANA_LINE2,
        &super::flags::ADDRESS_KANA_POSTAL_CODE,
        &super::flags::ADDRESS_KANA_STATE,
        &super::flags::ADDRESS_KANA_TOWN,
        &super::flags::ADDRESS_KANJI_CITY,
        &super::flags::ADDRESS_KANJI_COUNTRY,
        &super::flags::ADDRESS_KANJI_LINE1,
        &super::flags::ADDRESS_KANJI_LINE2,
        &super::flags::ADDRESS_KANJI_POSTAL_CODE,
        &super::flags::ADDRESS_KANJI_STATE,
        &super::flags::ADDRESS_KANJI_TOWN,
        &super::flags::ADDRESS_CITY_FCE38F6A,
        &super::flags::ADDRESS_COUNTRY_EEF0A0BE,
        &super::flags::ADDRESS_LINE1_82F8C9DE,
        &super::flags::ADDRESS_LINE2_B0B19DE1,
        &super::flags::ADDRESS_POSTAL_CODE,
        &super::flags::ADDRESS_STATE_D6401E89,
        &super::flags::DOB_DAY,
        &super::flags::DOB_MONTH,
        &super::flags::DOB_YEAR,
        &super::flags::DOCUMENTS_COMPANY_AUTHORIZATION_FILES,
        &super::flags::DOCUMENTS_PASSPORT_FILES,
        &super::flags::DOCUMENTS_VISA_FILES,
        &super::flags::EMAIL_AF5E6DD8,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::FIRST_NAME,
        &super::flags::FIRST_NAME_KANA,
        &super::flags::FIRST_NAME_KANJI,
        &super::flags::FULL_NAME_ALIASES,
        &super::flags::GENDER,
        &super::flags::ID_NUMBER,
        &super::flags::ID_NUMBER_SECONDARY,
        &super::flags::LAST_NAME,
        &super::flags::LAST_NAME_KANA,
        &super::flags::LAST_NAME_KANJI,
        &super::flags::MAIDEN_NAME,
        &super::flags::METADATA_2F571921,
        &super::flags::NATIONALITY,
        &super::flags::PERSON_TOKEN,
        &super::flags::PHONE_E32C1F57,
        &super::flags::POLITICAL_EXPOSURE,
        &super::flags::REGISTERED_ADDRESS_CITY,
        &super::flags::REGISTERED_ADDRESS_COUNTRY,
        &super::flags::REGISTERED_ADDRESS_LINE1,
        &super::flags::REGISTERED_ADDRESS_LINE2,
        &super::flags::REGISTERED_ADDRESS_POSTAL_CODE,
        &super::flags::REGISTERED_ADDRESS_STATE,
        &super::flags::RELATIONSHIP_DIRECTOR,
        &super::flags::RELATIONSHIP_EXECUTIVE,
        &super::flags::RELATIONSHIP_OWNER,
        &super::flags::RELATIONSHIP_PERCENT_OWNERSHIP,
        &super::flags::RELATIONSHIP_REPRESENTATIVE,
        &super::flags::RELATIONSHIP_TITLE,
        &super::flags::SSN_LAST_4,
        &super::flags::VERIFICATION_ADDITIONAL_DOCUMENT_BACK,
        &super::flags::VERIFICATION_ADDITIONAL_DOCUMENT_FRONT,
        &super::flags::VERIFICATION_DOCUMENT_BACK,
        &super::flags::VERIFICATION_DOCUMENT_FRONT,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "address",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "address_kana",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "address_kanji",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "dob",
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
                    name: "full_name_aliases",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "registered_address",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "relationship",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "verification",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: super::schemas::ACCOUNTS_PEOPLE_CREATE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,email,political_exposure,first_name,last_name,maiden_name,account,first_name_kana",
        schema: super::schemas::ACCOUNTS_PEOPLE_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
