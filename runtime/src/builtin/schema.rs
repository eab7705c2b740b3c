//! `--schema`: the command's input and output as JSON Schema (2020-12). Nothing is sent.

use crate::pointer::steps;
use crate::table::{Detail, Flag, Format, Kind, Location, Operation};
use serde_json::{Map, Value, json};

/// `input`: what flags say, by their names on the wire, with the body under `body`. `output`: the answer.
pub(super) fn document(operation: &Operation) -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "operation": operation.id,
        "command": operation.command,
        "method": operation.method.as_str(),
        "path": operation.path,
        "input": input(operation),
        "output": output(operation),
    })
}

fn output(operation: &Operation) -> Value {
    serde_json::from_str(operation.output.schema).unwrap_or(Value::Bool(true))
}

fn input(operation: &Operation) -> Value {
    let mut root = object();
    for flag in operation.flags {
        let place = match flag.location {
            Location::Path(name, _) => vec!["path".to_owned(), name.to_owned()],
            Location::Query(name, _) => vec!["query".to_owned(), name.to_owned()],
            Location::QueryString(name, _) => vec!["querystring".to_owned(), name.to_owned()],
            Location::Header(name, _) => vec!["header".to_owned(), name.to_owned()],
            Location::Cookie(name, _) => vec!["cookie".to_owned(), name.to_owned()],
            Location::Body(pointer) => std::iter::once("body".to_owned()).chain(steps(pointer)).collect(),
        };
        put(&mut root, &place, flag);
    }
    if operation.body.is_some_and(|body| body.required) {
        require(&mut root, "body");
    }
    root
}

fn object() -> Value {
    json!({"type": "object", "properties": {}})
}

/// Puts a flag's schema at its place; what is on the way becomes an object. A required value is required of its object,
/// and parameters' groups of the whole.
fn put(root: &mut Value, place: &[String], flag: &Flag) {
    let mut at = root;
    for (depth, step) in place.iter().enumerate() {
        let is_last = depth + 1 == place.len();
        if flag.required && (is_last || place[0] != "body") {
            require(at, step);
        }
        let Some(map) = at.as_object_mut() else { return };
        let properties = map.entry("properties").or_insert_with(|| Value::Object(Map::new()));
        let Some(properties) = properties.as_object_mut() else { return };
        at = properties.entry(step.as_str()).or_insert_with(object);
        if is_last {
            merge(at, schema(flag));
        }
    }
}

/// What was said about the inside of an object before its own row came stays.
fn merge(at: &mut Value, schema: Value) {
    let inside = at.get("properties").filter(|inside| inside.as_object().is_some_and(|map| !map.is_empty())).cloned();
    let required = at.get("required").cloned();
    *at = schema;
    if let (Some(map), Some(inside)) = (at.as_object_mut(), inside) {
        map.insert("properties".to_owned(), inside);
        if let Some(required) = required {
            map.insert("required".to_owned(), required);
        }
    }
}

fn require(object: &mut Value, name: &str) {
    let Some(map) = object.as_object_mut() else { return };
    let required = map.entry("required").or_insert_with(|| Value::Array(Vec::new()));
    if let Some(names) = required.as_array_mut().filter(|names| !names.iter().any(|other| other == name)) {
        names.push(name.into());
    }
}

/// A row as a schema.
fn schema(flag: &Flag) -> Value {
    let mut schema = of_kind(flag.kind);
    let Some(map) = schema.as_object_mut() else { return schema };
    if !flag.about.is_empty() {
        map.insert("description".to_owned(), flag.about.into());
    }
    map.insert("x-flag".to_owned(), format!("--{}", flag.name).into());
    let mut say = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            map.insert(name.to_owned(), value);
        }
    };
    say("deprecated", flag.deprecated.then_some(Value::Bool(true)));
    say("writeOnly", flag.secret.then_some(Value::Bool(true)));
    for (keyword, value) in flag.details.iter().filter_map(|detail| keyword(detail, flag.kind)) {
        say(keyword, Some(value));
    }
    let values = flag.values();
    if !values.is_empty() {
        let element = match flag.kind {
            Kind::List(element) => *element,
            kind => kind,
        };
        let mut allowed: Vec<Value> = values.iter().map(|text| typed(element, text)).collect();
        if flag.nullable {
            allowed.push(Value::Null);
        }
        match map.get_mut("items").and_then(Value::as_object_mut) {
            Some(items) => items.insert("enum".to_owned(), allowed.into()),
            None => map.insert("enum".to_owned(), allowed.into()),
        };
    }
    if flag.nullable
        && let Some(name) = map.get("type").cloned()
    {
        map.insert("type".to_owned(), json!([name, "null"]));
    }
    schema
}

/// JSON Schema's word for a detail, and its value; the values of an enum may belong to the items.
fn keyword(detail: &Detail, kind: Kind) -> Option<(&'static str, Value)> {
    Some(match *detail {
        Detail::ServerDefault(text) => ("default", typed(kind, text)),
        Detail::Minimum(bound) => ("minimum", bound.into()),
        Detail::ExclusiveMinimum(bound) => ("exclusiveMinimum", bound.into()),
        Detail::Maximum(bound) => ("maximum", bound.into()),
        Detail::ExclusiveMaximum(bound) => ("exclusiveMaximum", bound.into()),
        Detail::MinLength(length) => ("minLength", length.into()),
        Detail::MaxLength(length) => ("maxLength", length.into()),
        Detail::MinItems(count) => ("minItems", count.into()),
        Detail::MaxItems(count) => ("maxItems", count.into()),
        Detail::Values(_) | Detail::Preset(_) | Detail::Env(_) | Detail::Aliases(_) => return None,
    })
}

fn typed(kind: Kind, text: &str) -> Value {
    match kind {
        Kind::Text | Kind::Formatted(_) | Kind::File => Value::String(text.to_owned()),
        _ => serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned())),
    }
}

fn of_kind(kind: Kind) -> Value {
    match kind {
        Kind::Text => json!({"type": "string"}),
        Kind::Formatted(Format::Byte) => json!({"type": "string", "contentEncoding": "base64"}),
        Kind::Formatted(format) => json!({"type": "string", "format": format_name(format)}),
        Kind::Integer => json!({"type": "integer"}),
        Kind::Number => json!({"type": "number"}),
        Kind::Boolean => json!({"type": "boolean"}),
        Kind::File => json!({"type": "string", "contentMediaType": "application/octet-stream"}),
        Kind::List(element) => json!({"type": "array", "items": of_kind(*element)}),
        Kind::Map(value) => json!({"type": "object", "additionalProperties": of_kind(*value)}),
        Kind::Object => json!({"type": "object"}),
        Kind::OneOf(kinds) => json!({"anyOf": kinds.iter().map(|kind| of_kind(*kind)).collect::<Vec<_>>()}),
        Kind::Any => json!({}),
    }
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::DateTime => "date-time",
        Format::Date => "date",
        Format::Uuid => "uuid",
        Format::Uri => "uri",
        Format::Email => "email",
        Format::Ipv4 => "ipv4",
        Format::Ipv6 => "ipv6",
        Format::Byte => "byte",
        Format::Password => "password",
    }
}
