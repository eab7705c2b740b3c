//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "locations",
    aliases: &[Alias::spelling("location")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTerminalLocations",
    command: "terminal locations create",
    about: "Creates a new Location object",
    description: "Creates a new Location object. For further details, including which address fields are required \
        in each country, see the Manage locations guide.",
    method: Post,
    path: "/v1/terminal/locations",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("address.country", InBody("/address/country"), Text, "").required(),
        &Flag::new(
                "display-name",
                InBody("/display_name"),
                Text,
                "A name for the location",
            )
            .required(),
        &super::flags::ADDRESS_CITY_FCE38F6A,
        &super::flags::ADDRESS_LINE1_82F8C9DE,
        &super::flags::ADDRESS_LINE2_B0B19DE1,
        &super::flags::ADDRESS_POSTAL_CODE,
        &super::flags::ADDRESS_STATE_D6401E89,
        &super::flags::CONFIGURATION_OVERRIDES,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "address",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
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
            schema: r#"{"type":"object","properties":{"address":{"type":"object","properties":{"city":{"type":"string","maxLength":5000},
"country":{"type":"string","maxLength":5000},
"line1":{"type":"string","maxLength":5000},
"line2":{"type":"string","maxLength":5000},
"postal_code":{"type":"string","maxLength":5000},
"state":{"type":"string","maxLength":5000}},
"required":["country"]},
"configuration_overrides":{"type":"string","maxLength":1000},
"display_name":{"type":"string","maxLength":1000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]}},
"required":["address","display_name"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,display_name,configuration_overrides,livemode,object",
        schema: r#"{"type":"object","properties":{"address":{"type":"object","properties":{"city":{"type":["string","null"]},
"country":{"type":["string","null"]},
"line1":{"type":["string","null"]},
"line2":{"type":["string","null"]},
"postal_code":{"type":["string","null"]},
"state":{"type":["string","null"]}}},
"configuration_overrides":{"type":"string"},
"display_name":{"type":"string"},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["terminal.location"]}},
"required":["address","display_name","id","livemode","metadata","object"]}"#,
        ..Output::NONE
    },
    example: "--address.country text --display-name text",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteTerminalLocationsLocation",
    command: "terminal locations delete",
    about: "Deletes a Location object",
    method: Delete,
    path: "/v1/terminal/locations/{location}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::LOCATION],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["terminal.location"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTerminalLocationsLocation",
    command: "terminal locations get",
    about: "Retrieves a Location object",
    method: Get,
    path: "/v1/terminal/locations/{location}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::LOCATION, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,display_name,deleted,configuration_overrides,livemode,object",
        schema: super::schemas::TERMINAL_LOCATIONS_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTerminalLocations",
    command: "terminal locations list",
    about: "Returns a list of Location objects",
    method: Get,
    path: "/v1/terminal/locations",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,display_name,configuration_overrides,livemode,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"address":{"type":"object","properties":{"city":{"type":["string","null"]},
"country":{"type":["string","null"]},
"line1":{"type":["string","null"]},
"line2":{"type":["string","null"]},
"postal_code":{"type":["string","null"]},
"state":{"type":["string","null"]}}},
"configuration_overrides":{"type":"string"},
"display_name":{"type":"string"},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["terminal.location"]}},
"required":["address","display_name","id","livemode","metadata","object"]}},
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
    id: "PostTerminalLocationsLocation",
    command: "terminal locations update",
    about: "Updates a Location object by setting the values of the parameters passed",
    description: "Updates a Location object by setting the values of the parameters passed. Any parameters not \
        provided will be left unchanged.",
    method: Post,
    path: "/v1/terminal/locations/{location}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::LOCATION,
        &super::flags::ADDRESS_CITY_FCE38F6A,
        &super::flags::ADDRESS_COUNTRY_EEF0A0BE,
        &super::flags::ADDRESS_LINE1_82F8C9DE,
        &super::flags::ADDRESS_LINE2_B0B19DE1,
        &super::flags::ADDRESS_POSTAL_CODE,
        &super::flags::ADDRESS_STATE_D6401E89,
        &super::flags::CONFIGURATION_OVERRIDES,
        &Flag::new(
            "display-name",
            InBody("/display_name"),
            Text,
            "A name for the location",
        ),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
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
            schema: r#"{"type":"object","properties":{"address":{"type":"object","properties":{"city":{"type":"string","maxLength":5000},
"country":{"type":"string","maxLength":5000},
"line1":{"type":"string","maxLength":5000},
"line2":{"type":"string","maxLength":5000},
"postal_code":{"type":"string","maxLength":5000},
"state":{"type":"string","maxLength":5000}}},
"configuration_overrides":{"type":"string","maxLength":1000},
"display_name":{"type":"string","maxLength":1000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,display_name,deleted,configuration_overrides,livemode,object",
        schema: super::schemas::TERMINAL_LOCATIONS_GET,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
