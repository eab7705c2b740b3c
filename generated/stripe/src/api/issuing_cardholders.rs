//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "cardholders",
    aliases: &[Alias::spelling("cardholder")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostIssuingCardholders",
    command: "issuing cardholders create",
    about: "Creates a new Issuing Cardholder object that can be issued cards",
    method: Post,
    path: "/v1/issuing/cardholders",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("billing.address.city", InBody("/billing/address/city"), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "billing.address.country",
                InBody("/billing/address/country"),
                Text,
                "",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &Flag::new("billing.address.line1", InBody("/billing/address/line1"), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "billing.address.postal-code",
                InBody("/billing/address/postal_code"),
                Text,
                "",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &Flag::new("name", InBody("/name"), Text, "The cardholder's name").required(),
        &super::flags::BILLING_ADDRESS_LINE2,
        &super::flags::BILLING_ADDRESS_STATE,
        &super::flags::COMPANY_TAX_ID,
        &super::flags::EMAIL_765A4C9F,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::INDIVIDUAL_CARD_ISSUING_USER_TERMS_ACCEPTANCE_DATE,
        &super::flags::INDIVIDUAL_CARD_ISSUING_USER_TERMS_ACCEPTANCE_IP,
        &super::flags::INDIVIDUAL_CARD_ISSUING_USER_TERMS_ACCEPTANCE_USER_AGENT,
        &super::flags::INDIVIDUAL_DOB_DAY,
        &super::flags::INDIVIDUAL_DOB_MONTH,
        &super::flags::INDIVIDUAL_DOB_YEAR,
        &super::flags::INDIVIDUAL_FIRST_NAME_12448A54,
        &super::flags::INDIVIDUAL_LAST_NAME_140120AF,
        &super::flags::INDIVIDUAL_VERIFICATION_DOCUMENT_BACK,
        &super::flags::INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT,
        &super::flags::METADATA_1037CB5E,
        &super::flags::PHONE_NUMBER,
        &super::flags::SPENDING_CONTROLS_ALLOWED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_BLOCKED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_SPENDING_LIMITS,
        &super::flags::SPENDING_CONTROLS_SPENDING_LIMITS_CURRENCY,
        &super::flags::STATUS,
        &Flag::new("type", InBody("/type"), Text, "One of individual or company")
            .with(&[Values(&["company", "individual"])]),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "billing",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "company",
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
                    name: "spending_controls",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,email,name,status,type,livemode,phone_number,object",
        schema: super::schemas::ISSUING_CARDHOLDERS_CREATE,
        ..Output::NONE
    },
    example: "--billing.address.city text --billing.address.country text --billing.address.line1 text \
        --billing.address.postal-code text --name text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetIssuingCardholdersCardholder",
    command: "issuing cardholders get",
    about: "Retrieves an Issuing Cardholder object",
    method: Get,
    path: "/v1/issuing/cardholders/{cardholder}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CARDHOLDER, &super::flags::EXPAND_AC0E5118],
    output: Output {
        media_type: "application/json",
        columns: "id,email,name,status,type,livemode,phone_number,object",
        schema: super::schemas::ISSUING_CARDHOLDERS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetIssuingCardholders",
    command: "issuing cardholders list",
    about: "Returns a list of Issuing Cardholder objects",
    description: "Returns a list of Issuing Cardholder objects. The objects are sorted in descending order by \
        creation date, with the most recently created object appearing first.",
    method: Get,
    path: "/v1/issuing/cardholders",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "Only return cardholders that were created during the given date interval",
        ),
        &Flag::new(
            "email",
            Query("email", Style::FORM),
            Text,
            "Only return cardholders that have the given email address",
        ),
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
            "phone-number",
            Query("phone_number", Style::FORM),
            Text,
            "Only return cardholders that have the given phone number",
        ),
        &super::flags::STARTING_AFTER_035FFE89,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return cardholders that have the given status",
            )
            .with(&[Values(&["active", "blocked", "inactive"])]),
        &Flag::new(
                "type",
                Query("type", Style::FORM),
                Text,
                "Only return cardholders that have the given type",
            )
            .with(&[Values(&["company", "individual"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,email,name,status,type,livemode,phone_number,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"billing":{"type":"object","properties":{"address":{}},
"required":["address"]},
"company":{"type":["object","null"],
"properties":{"tax_id_provided":{"type":"boolean"}},
"required":["tax_id_provided"]},
"created":{"type":"integer"},
"email":{"type":["string","null"]},
"id":{"type":"string"},
"individual":{"type":["object","null"],
"properties":{"card_issuing":{},
"dob":{},
"first_name":{"type":["string","null"]},
"last_name":{"type":["string","null"]},
"verification":{}}},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"name":{"type":"string"},
"object":{"type":"string","enum":["issuing.cardholder"]},
"phone_number":{"type":["string","null"]},
"requirements":{"type":"object","properties":{"disabled_reason":{"type":["string","null"],
"enum":["listed","rejected.listed","requirements.past_due","under_review"]},
"past_due":{}}},
"spending_controls":{"type":["object","null"],
"properties":{"allowed_categories":{},
"blocked_categories":{},
"spending_limits":{},
"spending_limits_currency":{"type":["string","null"]}}},
"status":{"type":"string","enum":["active","blocked","inactive"]},
"type":{"type":"string","enum":["company","individual"]}},
"required":["billing","created","id","livemode","metadata","name","object","requirements","status","type"]}},
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
            place: Place::Query,
        },
    ),
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostIssuingCardholdersCardholder",
    command: "issuing cardholders update",
    about: "Updates the specified Issuing Cardholder object by setting the values of the parameters passed",
    description: "Updates the specified Issuing Cardholder object by setting the values of the parameters passed. \
        Any parameters not provided will be left unchanged.",
    method: Post,
    path: "/v1/issuing/cardholders/{cardholder}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CARDHOLDER,
        &Flag::new("billing.address.city", InBody("/billing/address/city"), Text, "")
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "billing.address.country",
                InBody("/billing/address/country"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new("billing.address.line1", InBody("/billing/address/line1"), Text, "")
            .with(&[MaxLength(5000)]),
        &super::flags::BILLING_ADDRESS_LINE2,
        &Flag::new(
                "billing.address.postal-code",
                InBody("/billing/address/postal_code"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::BILLING_ADDRESS_STATE,
        &super::flags::COMPANY_TAX_ID,
        &super::flags::EMAIL_765A4C9F,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::INDIVIDUAL_CARD_ISSUING_USER_TERMS_ACCEPTANCE_DATE,
        &super::flags::INDIVIDUAL_CARD_ISSUING_USER_TERMS_ACCEPTANCE_IP,
        &super::flags::INDIVIDUAL_CARD_ISSUING_USER_TERMS_ACCEPTANCE_USER_AGENT,
        &super::flags::INDIVIDUAL_DOB_DAY,
        &super::flags::INDIVIDUAL_DOB_MONTH,
        &super::flags::INDIVIDUAL_DOB_YEAR,
        &super::flags::INDIVIDUAL_FIRST_NAME_12448A54,
        &super::flags::INDIVIDUAL_LAST_NAME_140120AF,
        &super::flags::INDIVIDUAL_VERIFICATION_DOCUMENT_BACK,
        &super::flags::INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT,
        &super::flags::METADATA_1037CB5E,
        &super::flags::PHONE_NUMBER,
        &super::flags::SPENDING_CONTROLS_ALLOWED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_BLOCKED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_SPENDING_LIMITS,
        &super::flags::SPENDING_CONTROLS_SPENDING_LIMITS_CURRENCY,
        &super::flags::STATUS,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "billing",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "company",
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
                    name: "spending_controls",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,email,name,status,type,livemode,phone_number,object",
        schema: super::schemas::ISSUING_CARDHOLDERS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
