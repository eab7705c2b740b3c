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
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.city", InBody("/address_kana/city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.country", InBody("/address_kana/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.line1", InBody("/address_kana/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.line2", InBody("/address_kana/line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "address-kana.postal-code",
                InBody("/address_kana/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.state", InBody("/address_kana/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.town", InBody("/address_kana/town"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.city", InBody("/address_kanji/city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.country", InBody("/address_kanji/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.line1", InBody("/address_kanji/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.line2", InBody("/address_kanji/line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "address-kanji.postal-code",
                InBody("/address_kanji/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.state", InBody("/address_kanji/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.town", InBody("/address_kanji/town"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.city", InBody("/address/city"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new("address.country", InBody("/address/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.line1", InBody("/address/line1"), Text, "")
            .with(&[MaxLength(200)]),
        Flag::new("address.line2", InBody("/address/line2"), Text, "")
            .with(&[MaxLength(200)]),
        Flag::new("address.postal-code", InBody("/address/postal_code"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.state", InBody("/address/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("dob.day", InBody("/dob/day"), Integer, ""),
        Flag::new("dob.month", InBody("/dob/month"), Integer, ""),
        Flag::new("dob.year", InBody("/dob/year"), Integer, ""),
        Flag::new(
            "documents.company-authorization.files",
            InBody("/documents/company_authorization/files"),
            List(&Text),
            "",
        ),
        Flag::new(
            "documents.passport.files",
            InBody("/documents/passport/files"),
            List(&Text),
            "",
        ),
        Flag::new(
            "documents.visa.files",
            InBody("/documents/visa/files"),
            List(&Text),
            "",
        ),
        Flag::new("email", InBody("/email"), Text, "The person's email address"),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new("first-name", InBody("/first_name"), Text, "The person's first name")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "first-name-kana",
                InBody("/first_name_kana"),
                Text,
                "The Kana variation of the person's first name (Japan only)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "first-name-kanji",
                InBody("/first_name_kanji"),
                Text,
                "The Kanji variation of the person's first name (Japan only)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "full-name-aliases",
            InBody("/full_name_aliases"),
            List(&Text),
            "A list of alternate names or aliases that the person is known by",
        ),
        Flag::new(
            "gender",
            InBody("/gender"),
            Text,
            r#"The person's gender (International regulations require either "male" or "female")"#,
        ),
        Flag::new(
                "id-number",
                InBody("/id_number"),
                Text,
                "The person's ID number, as appropriate for their country",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "id-number-secondary",
                InBody("/id_number_secondary"),
                Text,
                "The person's secondary ID number, as appropriate for their country, will be used for enhanced \
        verification checks",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("last-name", InBody("/last_name"), Text, "The person's last name")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "last-name-kana",
                InBody("/last_name_kana"),
                Text,
                "The Kana variation of the person's last name (Japan only)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "last-name-kanji",
                InBody("/last_name_kanji"),
                Text,
                "The Kanji variation of the person's last name (Japan only)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "maiden-name",
                InBody("/maiden_name"),
                Text,
                "The person's maiden name",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
                "nationality",
                InBody("/nationality"),
                Text,
                "The country where the person is a national",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "person-token",
                InBody("/person_token"),
                Text,
                "A person token, used to securely provide details to the person",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("phone", InBody("/phone"), Text, "The person's phone number"),
        Flag::new(
                "political-exposure",
                InBody("/political_exposure"),
                Text,
                "Indicates if the person or any of their representatives, family members",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "registered-address.city",
                InBody("/registered_address/city"),
                Text,
                "",
            )
            .with(&[MaxLength(100)]),
        Flag::new(
                "registered-address.country",
                InBody("/registered_address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "registered-address.line1",
                InBody("/registered_address/line1"),
                Text,
                "",
            )
            .with(&[MaxLength(200)]),
        Flag::new(
                "registered-address.line2",
                InBody("/registered_address/line2"),
                Text,
                "",
            )
            .with(&[MaxLength(200)]),
        Flag::new(
                "registered-address.postal-code",
                InBody("/registered_address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "registered-address.state",
                InBody("/registered_address/state"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "relationship.director",
            InBody("/relationship/director"),
            Boolean,
            "",
        ),
        Flag::new(
            "relationship.executive",
            InBody("/relationship/executive"),
            Boolean,
            "",
        ),
        Flag::new("relationship.owner", InBody("/relationship/owner"), Boolean, ""),
        Flag::new(
            "relationship.percent-ownership",
            InBody("/relationship/percent_ownership"),
            Number,
            "",
        ),
        Flag::new(
            "relationship.representative",
            InBody("/relationship/representative"),
            Boolean,
            "",
        ),
        Flag::new("relationship.title", InBody("/relationship/title"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
            "ssn-last-4",
            InBody("/ssn_last_4"),
            Text,
            "The last four digits of the person's Social Security number (U.S. only)",
        ),
        Flag::new(
                "verification.additional-document.back",
                InBody("/verification/additional_document/back"),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "verification.additional-document.front",
                InBody("/verification/additional_document/front"),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "verification.document.back",
                InBody("/verification/document/back"),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "verification.document.front",
                InBody("/verification/document/front"),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
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
            alternatives: &[],
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
    flags: &[
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("person", Path("person", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
    ],
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
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("person", Path("person", Style::SIMPLE), Text, "")
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
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
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
            "relationship",
            Query("relationship", Style::DEEP_OBJECT),
            Object,
            "Filters on the list of people returned based on the person's relationship to the account's \
        company",
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
        columns: "id,email,political_exposure,first_name,last_name,maiden_name,account,first_name_kana",
        schema: super::schemas::ACCOUNTS_PEOPLE_LIST,
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
        Flag::new("account", Path("account", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("person", Path("person", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.city", InBody("/address_kana/city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.country", InBody("/address_kana/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.line1", InBody("/address_kana/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.line2", InBody("/address_kana/line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "address-kana.postal-code",
                InBody("/address_kana/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.state", InBody("/address_kana/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kana.town", InBody("/address_kana/town"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.city", InBody("/address_kanji/city"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.country", InBody("/address_kanji/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.line1", InBody("/address_kanji/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.line2", InBody("/address_kanji/line2"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "address-kanji.postal-code",
                InBody("/address_kanji/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.state", InBody("/address_kanji/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address-kanji.town", InBody("/address_kanji/town"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.city", InBody("/address/city"), Text, "")
            .with(&[MaxLength(100)]),
        Flag::new("address.country", InBody("/address/country"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.line1", InBody("/address/line1"), Text, "")
            .with(&[MaxLength(200)]),
        Flag::new("address.line2", InBody("/address/line2"), Text, "")
            .with(&[MaxLength(200)]),
        Flag::new("address.postal-code", InBody("/address/postal_code"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("address.state", InBody("/address/state"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("dob.day", InBody("/dob/day"), Integer, ""),
        Flag::new("dob.month", InBody("/dob/month"), Integer, ""),
        Flag::new("dob.year", InBody("/dob/year"), Integer, ""),
        Flag::new(
            "documents.company-authorization.files",
            InBody("/documents/company_authorization/files"),
            List(&Text),
            "",
        ),
        Flag::new(
            "documents.passport.files",
            InBody("/documents/passport/files"),
            List(&Text),
            "",
        ),
        Flag::new(
            "documents.visa.files",
            InBody("/documents/visa/files"),
            List(&Text),
            "",
        ),
        Flag::new("email", InBody("/email"), Text, "The person's email address"),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new("first-name", InBody("/first_name"), Text, "The person's first name")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "first-name-kana",
                InBody("/first_name_kana"),
                Text,
                "The Kana variation of the person's first name (Japan only)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "first-name-kanji",
                InBody("/first_name_kanji"),
                Text,
                "The Kanji variation of the person's first name (Japan only)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "full-name-aliases",
            InBody("/full_name_aliases"),
            List(&Text),
            "A list of alternate names or aliases that the person is known by",
        ),
        Flag::new(
            "gender",
            InBody("/gender"),
            Text,
            r#"The person's gender (International regulations require either "male" or "female")"#,
        ),
        Flag::new(
                "id-number",
                InBody("/id_number"),
                Text,
                "The person's ID number, as appropriate for their country",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "id-number-secondary",
                InBody("/id_number_secondary"),
                Text,
                "The person's secondary ID number, as appropriate for their country, will be used for enhanced \
        verification checks",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("last-name", InBody("/last_name"), Text, "The person's last name")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "last-name-kana",
                InBody("/last_name_kana"),
                Text,
                "The Kana variation of the person's last name (Japan only)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "last-name-kanji",
                InBody("/last_name_kanji"),
                Text,
                "The Kanji variation of the person's last name (Japan only)",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "maiden-name",
                InBody("/maiden_name"),
                Text,
                "The person's maiden name",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
                "nationality",
                InBody("/nationality"),
                Text,
                "The country where the person is a national",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "person-token",
                InBody("/person_token"),
                Text,
                "A person token, used to securely provide details to the person",
            )
            .with(&[MaxLength(5000)]),
        Flag::new("phone", InBody("/phone"), Text, "The person's phone number"),
        Flag::new(
                "political-exposure",
                InBody("/political_exposure"),
                Text,
                "Indicates if the person or any of their representatives, family members",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "registered-address.city",
                InBody("/registered_address/city"),
                Text,
                "",
            )
            .with(&[MaxLength(100)]),
        Flag::new(
                "registered-address.country",
                InBody("/registered_address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "registered-address.line1",
                InBody("/registered_address/line1"),
                Text,
                "",
            )
            .with(&[MaxLength(200)]),
        Flag::new(
                "registered-address.line2",
                InBody("/registered_address/line2"),
                Text,
                "",
            )
            .with(&[MaxLength(200)]),
        Flag::new(
                "registered-address.postal-code",
                InBody("/registered_address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "registered-address.state",
                InBody("/registered_address/state"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "relationship.director",
            InBody("/relationship/director"),
            Boolean,
            "",
        ),
        Flag::new(
            "relationship.executive",
            InBody("/relationship/executive"),
            Boolean,
            "",
        ),
        Flag::new("relationship.owner", InBody("/relationship/owner"), Boolean, ""),
        Flag::new(
            "relationship.percent-ownership",
            InBody("/relationship/percent_ownership"),
            Number,
            "",
        ),
        Flag::new(
            "relationship.representative",
            InBody("/relationship/representative"),
            Boolean,
            "",
        ),
        Flag::new("relationship.title", InBody("/relationship/title"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
            "ssn-last-4",
            InBody("/ssn_last_4"),
            Text,
            "The last four digits of the person's Social Security number (U.S. only)",
        ),
        Flag::new(
                "verification.additional-document.back",
                InBody("/verification/additional_document/back"),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "verification.additional-document.front",
                InBody("/verification/additional_document/front"),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "verification.document.back",
                InBody("/verification/document/back"),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
        Flag::new(
                "verification.document.front",
                InBody("/verification/document/front"),
                Text,
                "",
            )
            .with(&[MaxLength(500)]),
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
            alternatives: &[],
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
