//! From a schema to the kind of a flag.

use super::{Format, Kind};
use crate::api::{Additional, Schema, SchemaKind};
use serde_json::Value;
use std::sync::Arc;

/// More variants than these are one kind that takes anything.
const MAX_VARIANTS: usize = 64;

/// A schema with its unions taken apart: what a value may be, one by one.
///
/// A variant that allows nothing but the empty string or `null` says only that the value can be cleared: it is left out
/// if there are others.
pub(super) fn alternatives(schema: &Arc<Schema>) -> Vec<Arc<Schema>> {
    let mut found = Vec::new();
    collect(schema, &mut found, 0);
    let clears =
        |s: &Arc<Schema>| !s.values.is_empty() && s.values.iter().all(|v| v.is_null() || v.as_str() == Some(""));
    if found.iter().any(|s| !clears(s)) {
        found.retain(|s| !clears(s));
    }
    found
}

fn collect(schema: &Arc<Schema>, found: &mut Vec<Arc<Schema>>, depth: usize) {
    match &schema.kind {
        SchemaKind::Union { variants, .. } if depth < 4 && variants.len() <= MAX_VARIANTS => {
            variants.iter().for_each(|v| collect(v, found, depth + 1));
        }
        _ => found.push(Arc::clone(schema)),
    }
}

/// The kind of a flag for a value of this schema.
pub(super) fn kind(schema: &Arc<Schema>) -> Kind {
    if !matches!(schema.kind, SchemaKind::Union { .. }) {
        return single(schema);
    }
    let mut kinds: Vec<Kind> = Vec::new();
    for alternative in alternatives(schema) {
        let kind = single(&alternative);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    unite(kinds)
}

/// One kind for several: the most particular first, because the first that a text fits is taken.
pub(super) fn unite(mut kinds: Vec<Kind>) -> Kind {
    kinds.dedup();
    if kinds.len() > 8 || kinds.contains(&Kind::Any) {
        return Kind::Any;
    }
    kinds.sort_by_key(particularity);
    kinds.dedup();
    match kinds.as_slice() {
        [] => Kind::Any,
        [_] => kinds.remove(0),
        [Kind::List(list), scalar] if **list == *scalar => kinds.remove(0),
        [Kind::Integer, Kind::Number] => Kind::Number,
        _ => Kind::OneOf(kinds),
    }
}

fn particularity(kind: &Kind) -> u8 {
    match kind {
        Kind::List(_) => 0,
        Kind::Map(_) => 1,
        Kind::Object => 2,
        Kind::Boolean => 3,
        Kind::Integer => 4,
        Kind::Number => 5,
        Kind::Formatted(_) => 6,
        Kind::OneOf(_) => 7,
        Kind::File => 8,
        Kind::Text => 9,
        Kind::Any => 10,
    }
}

fn single(schema: &Schema) -> Kind {
    match &schema.kind {
        SchemaKind::Any { .. } | SchemaKind::Union { .. } => Kind::Any,
        SchemaKind::Boolean => Kind::Boolean,
        SchemaKind::Integer => Kind::Integer,
        SchemaKind::Number => Kind::Number,
        SchemaKind::String { format } => of_format(format.as_deref()),
        SchemaKind::Array { items } => Kind::List(Box::new(element(items))),
        SchemaKind::Object { properties, .. } if !properties.is_empty() => Kind::Object,
        SchemaKind::Object { additional: Additional::Values(values), .. } => Kind::Map(Box::new(element(values))),
        SchemaKind::Object { .. } => Kind::Map(Box::new(Kind::Any)),
    }
}

/// Within a list or a map, lists are JSON.
fn element(schema: &Arc<Schema>) -> Kind {
    match kind(schema) {
        Kind::List(_) => Kind::Any,
        Kind::Map(_) => Kind::Object,
        other => other,
    }
}

fn of_format(name: Option<&str>) -> Kind {
    match name {
        Some("binary" | "file") => Kind::File,
        name => format(name).map_or(Kind::Text, Kind::Formatted),
    }
}

/// A format that flags are checked for.
pub(super) fn format(name: Option<&str>) -> Option<Format> {
    Some(match name {
        Some("date-time") => Format::DateTime,
        Some("date") => Format::Date,
        Some("uuid") => Format::Uuid,
        Some("uri" | "url") => Format::Uri,
        Some("email") => Format::Email,
        Some("ipv4") => Format::Ipv4,
        Some("ipv6") => Format::Ipv6,
        Some("byte") => Format::Byte,
        Some("password") => Format::Password,
        _ => return None,
    })
}

/// A scalar as the user writes it; nothing for `null`, lists and objects.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(switch) => Some(switch.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
