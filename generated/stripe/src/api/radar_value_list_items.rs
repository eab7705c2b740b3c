//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "value-list-items",
    aliases: &[Alias::spelling("value-list-item")],
    operations: &[&CREATE, &DELETE, &GET, &LIST],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostRadarValueListItems",
    command: "radar value-list-items create",
    about: "Creates a new ValueListItem object, which is added to the specified parent value list",
    method: Post,
    path: "/v1/radar/value_list_items",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "value",
                InBody("/value"),
                Text,
                "The value of the item (whose type must match the type of the parent value list)",
            )
            .required(),
        &Flag::new(
                "value-list",
                InBody("/value_list"),
                Text,
                "The identifier of the value list which the created item will be added to",
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
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"value":{"type":"string","maxLength":800},
"value_list":{"type":"string","maxLength":5000}},
"required":["value","value_list"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,created_by,livemode,value,value_list,object,created",
        schema: super::schemas::RADAR_VALUE_LIST_ITEMS_CREATE,
        ..Output::NONE
    },
    example: "--value text --value-list text",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteRadarValueListItemsItem",
    command: "radar value-list-items delete",
    about: "Deletes a ValueListItem object, removing it from its parent value list",
    method: Delete,
    path: "/v1/radar/value_list_items/{item}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ITEM],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["radar.value_list_item"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetRadarValueListItemsItem",
    command: "radar value-list-items get",
    about: "Retrieves a ValueListItem object",
    method: Get,
    path: "/v1/radar/value_list_items/{item}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ITEM, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,created_by,livemode,value,value_list,object,created",
        schema: super::schemas::RADAR_VALUE_LIST_ITEMS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetRadarValueListItems",
    command: "radar value-list-items list",
    about: "Returns a list of ValueListItem objects",
    description: "Returns a list of ValueListItem objects. The objects are sorted in descending order by creation \
        date, with the most recently created object appearing first.",
    method: Get,
    path: "/v1/radar/value_list_items",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "value-list",
                Query("value_list", Style::FORM),
                Text,
                "Identifier for the parent value list this item belongs to",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::CREATED_4017E6CA,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "value",
                Query("value", Style::FORM),
                Text,
                "Return items belonging to the parent list whose value matches the specified value (using an \"is \
        like\" match)",
            )
            .with(&[MaxLength(800)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,created_by,livemode,value,value_list,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"created":{"type":"integer"},
"created_by":{"type":"string"},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["radar.value_list_item"]},
"value":{"type":"string"},
"value_list":{"type":"string"}},
"required":["created","created_by","id","livemode","object","value","value_list"]}},
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
    example: "--value-list text",
    ..Operation::DEFAULT
};
