//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "cards",
    aliases: &[Alias::spelling("card")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostIssuingCards",
    command: "issuing cards create",
    about: "Creates an Issuing Card object",
    method: Post,
    path: "/v1/issuing/cards",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("currency", InBody("/currency"), Text, "The currency for the card")
            .required(),
        &Flag::new("type", InBody("/type"), Text, "The type of card to issue")
            .required()
            .with(&[Values(&["physical", "virtual"])]),
        &Flag::new(
                "cardholder",
                InBody("/cardholder"),
                Text,
                "The Cardholder object with which the card will be associated",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_BBF708B9,
        &Flag::new("financial-account", InBody("/financial_account"), Text, ""),
        &super::flags::METADATA_1037CB5E,
        &Flag::new(
                "replacement-for",
                InBody("/replacement_for"),
                Text,
                "The card this is meant to be a replacement for (if any)",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "replacement-reason",
                InBody("/replacement_reason"),
                Text,
                "If replacement_for is specified, this should indicate why that card is being replaced",
            )
            .with(&[Values(&["damaged", "expired", "lost", "stolen"])]),
        &super::flags::SHIPPING_ADDRESS_CITY,
        &super::flags::SHIPPING_ADDRESS_COUNTRY,
        &super::flags::SHIPPING_ADDRESS_LINE1,
        &super::flags::SHIPPING_ADDRESS_LINE2,
        &super::flags::SHIPPING_ADDRESS_POSTAL_CODE,
        &super::flags::SHIPPING_ADDRESS_STATE,
        &Flag::new(
                "shipping.customs.eori-number",
                InBody("/shipping/customs/eori_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::SHIPPING_NAME,
        &Flag::new("shipping.phone-number", InBody("/shipping/phone_number"), Text, ""),
        &Flag::new(
            "shipping.require-signature",
            InBody("/shipping/require_signature"),
            Boolean,
            "",
        ),
        &Flag::new("shipping.service", InBody("/shipping/service"), Text, "")
            .with(&[Values(&["express", "priority", "standard"])]),
        &Flag::new("shipping.type", InBody("/shipping/type"), Text, "")
            .with(&[Values(&["bulk", "individual"])]),
        &super::flags::SPENDING_CONTROLS_ALLOWED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_BLOCKED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_SPENDING_LIMITS,
        &Flag::new(
                "status",
                InBody("/status"),
                Text,
                "Whether authorizations can be approved on this card",
            )
            .with(&[Values(&["active", "inactive"])]),
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
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping",
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
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: super::schemas::ISSUING_CARDS_CREATE,
        ..Output::NONE
    },
    example: "--currency text --type physical",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetIssuingCardsCard",
    command: "issuing cards get",
    about: "Retrieves an Issuing Card object",
    method: Get,
    path: "/v1/issuing/cards/{card}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CARD_0F2E3E52, &super::flags::EXPAND_AC0E5118],
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: super::schemas::ISSUING_CARDS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetIssuingCards",
    command: "issuing cards list",
    about: "Returns a list of Issuing Card objects",
    description: "Returns a list of Issuing Card objects. The objects are sorted in descending order by creation \
        date, with the most recently created object appearing first.",
    method: Get,
    path: "/v1/issuing/cards",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "cardholder",
                Query("cardholder", Style::FORM),
                Text,
                "Only return cards belonging to the Cardholder with the provided ID",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "Only return cards that were issued during the given date interval",
        ),
        &super::flags::ENDING_BEFORE_A49EF918,
        &Flag::new(
            "exp-month",
            Query("exp_month", Style::FORM),
            Integer,
            "Only return cards that have the given expiration month",
        ),
        &Flag::new(
            "exp-year",
            Query("exp_year", Style::FORM),
            Integer,
            "Only return cards that have the given expiration year",
        ),
        &super::flags::EXPAND_AC0E5118,
        &Flag::new(
                "last4",
                Query("last4", Style::FORM),
                Text,
                "Only return cards that have the given last four digits",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_035FFE89,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return cards that have the given status",
            )
            .with(&[Values(&["active", "canceled", "inactive"])]),
        &Flag::new(
                "type",
                Query("type", Style::FORM),
                Text,
                "Only return cards that have the given type",
            )
            .with(&[Values(&["physical", "virtual"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"brand":{"type":"string"},
"cancellation_reason":{"type":["string","null"],
"enum":["design_rejected","lost","stolen"]},
"cardholder":{"type":"object","properties":{"billing":{},
"company":{},
"created":{"type":"integer"},
"email":{"type":["string","null"]},
"id":{"type":"string"},
"individual":{},
"livemode":{"type":"boolean"},
"metadata":{},
"name":{"type":"string"},
"object":{"type":"string","enum":["issuing.cardholder"]},
"phone_number":{"type":["string","null"]},
"requirements":{},
"spending_controls":{},
"status":{"type":"string","enum":["active","blocked","inactive"]},
"type":{"type":"string","enum":["company","individual"]}},
"required":["billing","created","id","livemode","metadata","name","object","requirements","status","type"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"cvc":{"type":"string"},
"exp_month":{"type":"integer"},
"exp_year":{"type":"integer"},
"financial_account":{"type":["string","null"]},
"id":{"type":"string"},
"last4":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"number":{"type":"string"},
"object":{"type":"string","enum":["issuing.card"]},
"replaced_by":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"replacement_for":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"replacement_reason":{"type":["string","null"],
"enum":["damaged","expired","lost","stolen"]},
"shipping":{"type":["object","null"],
"properties":{"address":{},
"carrier":{"type":["string","null"],
"enum":["dhl","fedex","royal_mail","usps"]},
"customs":{},
"eta":{"type":["integer","null"]},
"name":{"type":"string"},
"phone_number":{"type":["string","null"]},
"require_signature":{"type":["boolean","null"]},
"service":{"type":"string","enum":["express","priority","standard"]},
"status":{"type":["string","null"],
"enum":["canceled","delivered","failure","pending","returned","shipped"]},
"tracking_number":{"type":["string","null"]},
"tracking_url":{"type":["string","null"]},
"type":{"type":"string","enum":["bulk","individual"]}},
"required":["address","name","service","type"]},
"spending_controls":{"type":"object","properties":{"allowed_categories":{},
"blocked_categories":{},
"spending_limits":{},
"spending_limits_currency":{"type":["string","null"]}}},
"status":{"type":"string","enum":["active","canceled","inactive"]},
"type":{"type":"string","enum":["physical","virtual"]},
"wallets":{"type":["object","null"],
"properties":{"apple_pay":{},
"google_pay":{},
"primary_account_identifier":{"type":["string","null"]}},
"required":["apple_pay","google_pay"]}},
"required":["brand","cardholder","created","currency","exp_month","exp_year","id","last4","livemode","metadata","object","spending_controls","status","type"]}},
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
    id: "PostIssuingCardsCard",
    command: "issuing cards update",
    about: "Updates the specified Issuing Card object by setting the values of the parameters passed",
    description: "Updates the specified Issuing Card object by setting the values of the parameters passed. Any \
        parameters not provided will be left unchanged.",
    method: Post,
    path: "/v1/issuing/cards/{card}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CARD_0F2E3E52,
        &Flag::new(
                "cancellation-reason",
                InBody("/cancellation_reason"),
                Text,
                "Reason why the status of this card is canceled",
            )
            .with(&[Values(&["lost", "stolen"])]),
        &super::flags::EXPAND_BBF708B9,
        &super::flags::METADATA_1037CB5E,
        &Flag::new("pin.encrypted-number", InBody("/pin/encrypted_number"), Text, "")
            .with(&[MaxLength(5000)]),
        &super::flags::SPENDING_CONTROLS_ALLOWED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_BLOCKED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_SPENDING_LIMITS,
        &Flag::new(
                "status",
                InBody("/status"),
                Text,
                "Dictates whether authorizations can be approved on this card",
            )
            .with(&[Values(&["active", "canceled", "inactive"])]),
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
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "pin",
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
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: super::schemas::ISSUING_CARDS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
