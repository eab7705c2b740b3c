//! A body's schema: the table's, or what the rows of its flags say where the table has none.

use super::of_flag;
use crate::pointer::steps;
use crate::table::{Body, BodyKind, Flag, Location};
use serde_json::{Map, Value, json};

/// What a body may be.
pub(crate) fn of_body(body: &Body, flags: &[&Flag]) -> Value {
    match body.kind {
        BodyKind::Plain => json!({"type": "string"}),
        BodyKind::Binary => json!({"type": "string", "format": "binary"}),
        _ if body.schema.is_empty() => of_rows(flags),
        _ => serde_json::from_str(body.schema).unwrap_or(Value::Bool(true)),
    }
}

fn of_rows(flags: &[&Flag]) -> Value {
    let mut root = json!({});
    for flag in flags {
        if let Location::Body(pointer) = flag.location {
            put(&mut root, &steps(pointer), of_flag(flag), flag.required);
        }
    }
    root
}

/// Puts a schema at its place; what is on the way becomes an object. What is required is required of its object.
pub(crate) fn put(root: &mut Value, place: &[String], schema: Value, required: bool) {
    let mut at = root;
    for (depth, step) in place.iter().enumerate() {
        let is_last = depth + 1 == place.len();
        if at.get("properties").is_none() {
            *at = json!({"type": "object", "properties": {}});
        }
        if required && is_last {
            require(at, step);
        }
        let Some(properties) = at.get_mut("properties").and_then(Value::as_object_mut) else { return };
        at = properties.entry(step.as_str()).or_insert_with(|| Value::Object(Map::new()));
    }
    // What was said about the inside of an object before its own row came stays.
    let inside = at.get("properties").is_some();
    if !inside {
        *at = schema;
    }
}

pub(crate) fn require(object: &mut Value, name: &str) {
    let Some(map) = object.as_object_mut() else { return };
    let required = map.entry("required").or_insert_with(|| Value::Array(Vec::new()));
    if let Some(names) = required.as_array_mut().filter(|names| !names.iter().any(|other| other == name)) {
        names.push(name.into());
    }
}
