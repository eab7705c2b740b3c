//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "value-lists",
    aliases: &[Alias::spelling("value-list")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostRadarValueLists",
    command: "radar value-lists create",
    about: "Creates a new ValueList object, which can then be referenced in rules",
    method: Post,
    path: "/v1/radar/value_lists",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "alias",
                InBody("/alias"),
                Text,
                "The name of the value list for use in rules",
            )
            .required(),
        &Flag::new(
                "name",
                InBody("/name"),
                Text,
                "The human-readable name of the value list",
            )
            .required(),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
                "item-type",
                InBody("/item_type"),
                Text,
                "Type of the items in the value list",
            )
            .with(
                &[
                    Values(
                        &[
                            "card_bin",
                            "card_fingerprint",
                            "case_sensitive_string",
                            "country",
                            "customer_id",
                            "email",
                            "ip_address",
                            "string",
                        ],
                    ),
                ],
            ),
        &super::flags::METADATA_2F571921,
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
            schema: r#"{"type":"object","properties":{"alias":{"type":"string","maxLength":100},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"item_type":{"type":"string","enum":["card_bin","card_fingerprint","case_sensitive_string","country","customer_id","email","ip_address","string"],
"maxLength":5000},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"name":{"type":"string","maxLength":100}},
"required":["alias","name"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,item_type,alias,created_by,livemode,object,created",
        schema: super::schemas::RADAR_VALUE_LISTS_CREATE,
        ..Output::NONE
    },
    example: "--alias text --name text",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteRadarValueListsValueList",
    command: "radar value-lists delete",
    about: "Deletes a ValueList object, also deleting any items contained within the value list",
    description: "Deletes a ValueList object, also deleting any items contained within the value list. To be \
        deleted, a value list must not be referenced in any rules.",
    method: Delete,
    path: "/v1/radar/value_lists/{value_list}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::VALUE_LIST],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["radar.value_list"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetRadarValueListsValueList",
    command: "radar value-lists get",
    about: "Retrieves a ValueList object",
    method: Get,
    path: "/v1/radar/value_lists/{value_list}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::VALUE_LIST, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,name,item_type,alias,created_by,livemode,object,created",
        schema: super::schemas::RADAR_VALUE_LISTS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetRadarValueLists",
    command: "radar value-lists list",
    about: "Returns a list of ValueList objects",
    description: "Returns a list of ValueList objects. The objects are sorted in descending order by creation \
        date, with the most recently created object appearing first.",
    method: Get,
    path: "/v1/radar/value_lists",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "alias",
                Query("alias", Style::FORM),
                Text,
                "The alias used to reference the value list when writing rules",
            )
            .with(&[MaxLength(100)]),
        &Flag::new(
                "contains",
                Query("contains", Style::FORM),
                Text,
                "A value contained within a value list - returns all value lists containing this value",
            )
            .with(&[MaxLength(800)]),
        &super::flags::CREATED_4017E6CA,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,name,item_type,alias,created_by,livemode,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"alias":{"type":"string"},
"created":{"type":"integer"},
"created_by":{"type":"string"},
"id":{"type":"string"},
"item_type":{"type":"string","enum":["card_bin","card_fingerprint","case_sensitive_string","country","customer_id","email","ip_address","string"]},
"list_items":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"name":{"type":"string"},
"object":{"type":"string","enum":["radar.value_list"]}},
"required":["alias","created","created_by","id","item_type","list_items","livemode","metadata","name","object"]}},
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
    id: "PostRadarValueListsValueList",
    command: "radar value-lists update",
    about: "Updates a ValueList object by setting the values of the parameters passed",
    description: "Updates a ValueList object by setting the values of the parameters passed. Any parameters not \
        provided will be left unchanged. Note that item_type is immutable.",
    method: Post,
    path: "/v1/radar/value_lists/{value_list}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::VALUE_LIST,
        &Flag::new(
            "alias",
            InBody("/alias"),
            Text,
            "The name of the value list for use in rules",
        ),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &Flag::new(
            "name",
            InBody("/name"),
            Text,
            "The human-readable name of the value list",
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
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"alias":{"type":"string","maxLength":100},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"name":{"type":"string","maxLength":100}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,item_type,alias,created_by,livemode,object,created",
        schema: super::schemas::RADAR_VALUE_LISTS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
