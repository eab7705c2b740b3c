//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "nodes",
    aliases: &[Alias::spelling("node")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "createNode",
    command: "nodes create",
    about: "Create node",
    method: Post,
    path: "/nodes",
    flags: &[
        &Flag::new("value", InBody("/value"), OneOf(&[Integer, Text]), "")
            .required()
            .nullable(),
        &Flag::new("children", InBody("/children"), List(&Object), ""),
        &Flag::new("kind", InBody("/kind"), Text, "").with(&[Values(&["node"])]),
        &Flag::new("parent.children", InBody("/parent/children"), List(&Object), ""),
        &Flag::new("parent.kind", InBody("/parent/kind"), Text, "")
            .with(&[Values(&["node"])]),
        &Flag::new(
            "parent.parent.children",
            InBody("/parent/parent/children"),
            List(&Object),
            "",
        ),
        &Flag::new("parent.parent.kind", InBody("/parent/parent/kind"), Text, "")
            .with(&[Values(&["node"])]),
        &Flag::new(
            "parent.parent.parent.children",
            InBody("/parent/parent/parent/children"),
            List(&Object),
            "",
        ),
        &Flag::new(
                "parent.parent.parent.kind",
                InBody("/parent/parent/parent/kind"),
                Text,
                "",
            )
            .with(&[Values(&["node"])]),
        &Flag::new(
            "parent.parent.parent.parent",
            InBody("/parent/parent/parent/parent"),
            Object,
            "The node above it",
        ),
        &Flag::new(
                "parent.parent.parent.value",
                InBody("/parent/parent/parent/value"),
                OneOf(&[Integer, Text]),
                "",
            )
            .nullable(),
        &Flag::new(
                "parent.parent.value",
                InBody("/parent/parent/value"),
                OneOf(&[Integer, Text]),
                "",
            )
            .nullable(),
        &Flag::new("parent.value", InBody("/parent/value"), OneOf(&[Integer, Text]), "")
            .nullable(),
    ],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            schema: r##"{"$ref":"#/$defs/Node"}"##,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "kind,value",
        schema: r#"{"type":"object","properties":{"children":{"type":"array","items":{"type":"object","properties":{"children":{"type":"array","items":{}},
"kind":{"type":"string","enum":["node"]},
"parent":{"type":"object","properties":{"children":{},
"kind":{"type":"string","enum":["node"]},
"parent":{},
"value":{}},
"required":["value"]},
"value":{"anyOf":[{"type":"string"},
{"type":"integer"}]}},
"required":["value"]}},
"kind":{"type":"string","enum":["node"]},
"parent":{"type":"object","properties":{"children":{"type":"array","items":{"type":"object","properties":{"children":{},
"kind":{"type":"string","enum":["node"]},
"parent":{},
"value":{}},
"required":["value"]}},
"kind":{"type":"string","enum":["node"]},
"parent":{"type":"object","properties":{"children":{"type":"array","items":{}},
"kind":{"type":"string","enum":["node"]},
"parent":{"type":"object","properties":{"children":{},
"kind":{"type":"string","enum":["node"]},
"parent":{},
"value":{}},
"required":["value"]},
"value":{"anyOf":[{"type":"string"},
{"type":"integer"}]}},
"required":["value"]},
"value":{"anyOf":[{"type":"string"},
{"type":"integer"}]}},
"required":["value"]},
"value":{"anyOf":[{"type":"string"},
{"type":"integer"}]}},
"required":["value"]}"#,
        ..Output::NONE
    },
    example: "--value text",
    ..Operation::DEFAULT
};
