//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "tax-rates",
    aliases: &[Alias::spelling("tax-rate")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTaxRates",
    command: "tax-rates create",
    about: "Creates a new tax rate",
    method: Post,
    path: "/v1/tax_rates",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "display-name",
                InBody("/display_name"),
                Text,
                "The display name of the tax rate, which will be shown to users",
            )
            .required(),
        &Flag::new(
                "inclusive",
                InBody("/inclusive"),
                Boolean,
                "This specifies if the tax rate is inclusive or exclusive",
            )
            .required(),
        &Flag::new(
                "percentage",
                InBody("/percentage"),
                Number,
                "This represents the tax rate percent out of 100",
            )
            .required(),
        &super::flags::ACTIVE_D8B86BF5,
        &super::flags::COUNTRY,
        &super::flags::DESCRIPTION_9A43F238,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::JURISDICTION,
        &super::flags::METADATA_2F571921,
        &super::flags::STATE,
        &super::flags::TAX_TYPE,
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
            ],
            schema: r#"{"type":"object","properties":{"active":{"type":"boolean"},
"country":{"type":"string","maxLength":5000},
"description":{"type":"string","maxLength":5000},
"display_name":{"type":"string","maxLength":50},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"inclusive":{"type":"boolean"},
"jurisdiction":{"type":"string","maxLength":50},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"percentage":{"type":"number"},
"state":{"type":"string","maxLength":2},
"tax_type":{"type":"string","enum":["gst","hst","igst","jct","lease_tax","pst","qst","rst","sales_tax","vat"]}},
"required":["display_name","inclusive","percentage"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,display_name,active,state,tax_type,country,inclusive,jurisdiction",
        schema: super::schemas::TAX_RATES_CREATE,
        ..Output::NONE
    },
    example: "--display-name text --inclusive --percentage 1.0",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTaxRatesTaxRate",
    command: "tax-rates get",
    about: "Retrieves a tax rate with the given ID",
    method: Get,
    path: "/v1/tax_rates/{tax_rate}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::TAX_RATE, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,display_name,active,state,tax_type,country,inclusive,jurisdiction",
        schema: super::schemas::TAX_RATES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTaxRates",
    command: "tax-rates list",
    about: "Returns a list of your tax rates",
    description: "Returns a list of your tax rates. Tax rates are returned sorted by creation date, with the most \
        recently created tax rates appearing first.",
    method: Get,
    path: "/v1/tax_rates",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
            "active",
            Query("active", Style::FORM),
            Boolean,
            "Optional flag to filter by tax rates that are either active or inactive (archived)",
        ),
        &Flag::new(
                "created",
                Query("created", Style::DEEP_OBJECT),
                OneOf(&[Object, Integer]),
                "Optional range for filtering created date",
            )
            .with(&[Schema(super::schemas::ACCOUNTS_LIST)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &Flag::new(
            "inclusive",
            Query("inclusive", Style::FORM),
            Boolean,
            "Optional flag to filter by tax rates that are inclusive (or those that are not inclusive)",
        ),
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,display_name,active,state,tax_type,country,inclusive,jurisdiction",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"active":{"type":"boolean"},
"country":{"type":["string","null"]},
"created":{"type":"integer"},
"description":{"type":["string","null"]},
"display_name":{"type":"string"},
"id":{"type":"string"},
"inclusive":{"type":"boolean"},
"jurisdiction":{"type":["string","null"]},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"object":{"type":"string","enum":["tax_rate"]},
"percentage":{"type":"number"},
"state":{"type":["string","null"]},
"tax_type":{"type":["string","null"],
"enum":["gst","hst","igst","jct","lease_tax","pst","qst","rst","sales_tax","vat"]}},
"required":["active","created","display_name","id","inclusive","livemode","object","percentage"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
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
    id: "PostTaxRatesTaxRate",
    command: "tax-rates update",
    about: "Updates an existing tax rate",
    method: Post,
    path: "/v1/tax_rates/{tax_rate}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::TAX_RATE,
        &super::flags::ACTIVE_D8B86BF5,
        &super::flags::COUNTRY,
        &super::flags::DESCRIPTION_9A43F238,
        &Flag::new(
            "display-name",
            InBody("/display_name"),
            Text,
            "The display name of the tax rate, which will be shown to users",
        ),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::JURISDICTION,
        &super::flags::METADATA_2F571921,
        &super::flags::STATE,
        &super::flags::TAX_TYPE,
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
            ],
            schema: r#"{"type":"object","properties":{"active":{"type":"boolean"},
"country":{"type":"string","maxLength":5000},
"description":{"type":"string","maxLength":5000},
"display_name":{"type":"string","maxLength":50},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"jurisdiction":{"type":"string","maxLength":50},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"state":{"type":"string","maxLength":2},
"tax_type":{"type":"string","enum":["gst","hst","igst","jct","lease_tax","pst","qst","rst","sales_tax","vat"]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,display_name,active,state,tax_type,country,inclusive,jurisdiction",
        schema: super::schemas::TAX_RATES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
