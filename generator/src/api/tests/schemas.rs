//! Schemas, written in one line: what they look like once references, `allOf` and unions are resolved.

use super::read;
use crate::api::{Additional, Schema, SchemaKind};
use serde_json::{Value, json};

/// `{a!: integer, b: [string]}`; `?` is nullable, `…` is cut, names of components come before.
fn show(schema: &Schema) -> String {
    let kind = match &schema.kind {
        SchemaKind::Any { cut: true } => "…".to_owned(),
        SchemaKind::Any { cut: false } => "any".to_owned(),
        SchemaKind::Boolean => "boolean".to_owned(),
        SchemaKind::Integer => "integer".to_owned(),
        SchemaKind::Number => "number".to_owned(),
        SchemaKind::String { format } => format.clone().unwrap_or_else(|| "string".to_owned()),
        SchemaKind::Array { items } => format!("[{}]", show(items)),
        SchemaKind::Object { properties, additional } => {
            let mut members: Vec<String> = properties
                .iter()
                .map(|p| format!("{}{}: {}", p.name, if p.required { "!" } else { "" }, show(&p.schema)))
                .collect();
            match additional {
                Additional::Open => {}
                Additional::Closed => members.push("-".to_owned()),
                Additional::Values(values) => members.push(format!("*: {}", show(values))),
            }
            format!("{{{}}}", members.join(", "))
        }
        SchemaKind::Union { variants, discriminator } => {
            let by = discriminator.as_ref().map(|by| {
                let values: Vec<&str> = by.values.iter().map(|v| v.as_deref().unwrap_or("-")).collect();
                format!(" by {}={}", by.property, values.join("/"))
            });
            let variants: Vec<String> = variants.iter().map(|variant| show(variant)).collect();
            format!("({}{})", variants.join(" | "), by.unwrap_or_default())
        }
    };
    let values: Vec<String> = schema.values.iter().map(Value::to_string).collect();
    let values = if values.is_empty() { String::new() } else { format!("={}", values.join("/")) };
    let name = schema.name.clone().unwrap_or_default();
    format!("{name}{kind}{values}{}", if schema.nullable { "?" } else { "" })
}

fn components() -> Value {
    json!({
        "Id": {"type": "string", "format": "uuid"},
        "Pet": {"type": "object", "required": ["id"], "properties": {"id": {"$ref": "#/components/schemas/Id"}}},
        "Named": {"properties": {"name": {"type": "string"}}, "required": ["name"]},
        "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"properties": {"bark": {"type": "boolean"}}}]},
        "Node": {"properties": {"next": {"$ref": "#/components/schemas/Node"}}},
        "Loop": {"allOf": [{"$ref": "#/components/schemas/Loop"}, {"properties": {"a": {}}}]},
        "Self": {"oneOf": [{"$ref": "#/components/schemas/Self"}, {"type": "string"}]},
        "Base": {"properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}},
        "Left": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"l": {}}}]},
        "Right": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"r": {}}}]},
    })
}

fn check(schema: Value, expected: &str) {
    let content = json!({"application/json": {"schema": schema}});
    let (api, _) = read(json!({
        "openapi": "3.1.0",
        "components": {"schemas": components()},
        "paths": {"/x": {"post": {"requestBody": {"content": content}}}},
    }));
    let shown = show(&api.operations[0].body.as_ref().unwrap().media[0].schema);
    assert_eq!(shown, expected, "{schema}");
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

#[test]
fn scalars() {
    check(json!({"type": "string", "format": "date"}), "date");
    check(json!({"type": ["string", "null"]}), "string?");
    check(json!({"type": "string", "nullable": true}), "string?");
    check(json!({"enum": ["a", "b", null]}), "string=\"a\"/\"b\"?");
    check(json!({"const": 5}), "integer=5");
    check(json!({"type": ["string", "integer"]}), "(string | integer)");
    check(json!({"type": "string", "contentEncoding": "base64"}), "byte");
    check(json!({"contentMediaType": "image/png"}), "binary");
    check(json!(true), "any");
    check(json!({}), "any");
}

#[test]
fn lists_and_objects() {
    check(json!({"type": "array"}), "[any]");
    check(json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]}), "[(string | integer)]");
    check(json!({"items": {"type": "string"}}), "[string]");
    check(json!({"additionalProperties": {"type": "string"}}), "{*: string}");
    check(json!({"type": "object", "additionalProperties": false}), "{-}");
    check(json!({"patternProperties": {"^x": {"type": "string"}}}), "{*: string}");
    check(json!({"properties": {"b": {"required": true}, "a": false}}), "{b!: any}");
    check(json!({"$defs": {"X": {"type": "string"}}, "properties": {"a": {"$ref": "#/$defs/X"}}}), "{a: any}");
}

#[test]
fn what_must_hold_together_is_merged() {
    check(reference("Dog"), "Dog{bark: boolean, id!: Iduuid}");
    check(json!({"allOf": [reference("Pet")], "description": "one", "nullable": true}), "Pet{id!: Iduuid}?");
    check(json!({"$ref": "#/components/schemas/Pet", "description": "one"}), "Pet{id!: Iduuid}");
    check(json!({"allOf": [reference("Pet"), reference("Named")]}), "{id!: Iduuid, name!: string}");
    check(json!({"allOf": [reference("Pet"), {"required": ["x"], "properties": {"x": {}}}]}), "{id!: Iduuid, x!: any}");
    check(
        json!({"allOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"a": {"enum": ["x"]}}}]}),
        "{a: string=\"x\"}",
    );
    check(reference("Loop"), "Loop{a: any}");
}

#[test]
fn unions() {
    check(json!({"oneOf": [reference("Pet"), {"type": "null"}]}), "Pet{id!: Iduuid}?");
    check(json!({"anyOf": [{"type": "string"}]}), "string");
    check(json!({"anyOf": [{"type": "string"}, {"type": "string"}]}), "string");
    check(json!({"anyOf": [{"const": "a"}, {"const": "b"}]}), "string=\"a\"/\"b\"");
    check(json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}), "(string | integer)");
    check(
        json!({"properties": {"a": {}, "b": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}),
        "{a: any, b: any}",
    );
    check(
        json!({"properties": {"a": {}}, "oneOf": [reference("Pet"), reference("Named")]}),
        "(Pet{a: any, id!: Iduuid} | Named{a: any, name!: string})",
    );
    check(
        json!({"oneOf": [{"properties": {"t": {"const": "x"}}}, {"properties": {"t": {"const": "y"}, "z": {}}}]}),
        "({t: string=\"x\"} | {t: string=\"y\", z: any} by t=x/y)",
    );
    check(
        json!({"oneOf": [reference("Pet"), reference("Named")], "discriminator": {
            "propertyName": "t", "mapping": {"p": "#/components/schemas/Pet"}
        }}),
        "(Pet{id!: Iduuid} | Named{name!: string} by t=p/Named)",
    );
    check(reference("Self"), "Selfstring");
    check(reference("Base"), "Base(Left{kind: string, l: any} | Right{kind: string, r: any} by kind=Left/Right)");
    check(reference("Left"), "Left{kind: string, l: any}");
}

#[test]
fn cycles_are_cut() {
    let deep = format!("{}{}{}", "Node{next: ".repeat(8), "Node…", "}".repeat(8));
    check(reference("Node"), &deep);
}
