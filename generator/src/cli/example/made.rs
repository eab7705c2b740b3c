//! A value made to the rules of a schema.

use super::super::kinds::alternatives;
use super::fit::is_valid;
use crate::api::{Additional, Schema, SchemaKind};
use serde_json::{Map, Number, Value};
use std::sync::Arc;

/// A value that obeys the schema, with nothing in it that is not required.
pub(super) fn made(schema: &Arc<Schema>) -> Value {
    below(schema, 0)
}

fn below(schema: &Arc<Schema>, depth: usize) -> Value {
    if let SchemaKind::Union { variants, discriminator: Some(by) } = &schema.kind
        && let (Some(variant), Some(Some(word))) = (variants.first(), by.values.first())
    {
        let mut value = below(variant, depth);
        if let Some(members) = value.as_object_mut() {
            members.insert(by.property.clone(), word.as_str().into());
        }
        return value;
    }
    let variants = alternatives(schema);
    let Some(schema) = variants.iter().find(|s| !matches!(s.kind, SchemaKind::Any { .. })).or(variants.first()) else {
        return Value::Null;
    };
    let told = schema.values.iter().find(|v| !v.is_null()).or(schema.example.as_deref().filter(|_| depth > 0));
    if let Some(value) = told.or(schema.default.as_deref()).filter(|v| is_valid(schema, v)) {
        return value.clone();
    }
    match &schema.kind {
        SchemaKind::Boolean => Value::Bool(true),
        SchemaKind::Integer => Value::from(whole_number(schema)),
        SchemaKind::Number => number(schema),
        SchemaKind::String { format } => Value::String(string(schema, format.as_deref())),
        SchemaKind::Array { items } => {
            let count = schema.constraints.min_items.unwrap_or(1).clamp(1, 5);
            let element = below(items, depth + 1);
            let unique = schema.constraints.unique_items;
            Value::Array(
                (0..count).map(|at| if unique { distinct(items, &element, at) } else { element.clone() }).collect(),
            )
        }
        SchemaKind::Object { properties, additional } => {
            let mut object = Map::new();
            for property in properties.iter().filter(|p| p.required && !p.schema.read_only && depth < 8) {
                object.insert(property.name.to_string(), below(&property.schema, depth + 1));
            }
            let least = schema.constraints.min_properties.unwrap_or(0).min(16) as usize;
            for property in properties.iter().filter(|p| !p.required && !p.schema.read_only && depth < 8) {
                if object.len() < least {
                    object.insert(property.name.to_string(), below(&property.schema, depth + 1));
                }
            }
            if let (true, Additional::Values(values)) = (object.is_empty() && depth == 0, additional) {
                object.insert("key".to_owned(), below(values, depth + 1));
            }
            Value::Object(object)
        }
        SchemaKind::Union { .. } | SchemaKind::Any { .. } => Value::String("text".to_owned()),
    }
}

/// Elements of a list that must differ.
fn distinct(schema: &Schema, element: &Value, at: u64) -> Value {
    let others: Vec<Value> = match element {
        Value::String(text) if at > 0 => {
            [format!("{text}{at}"), format!("{at}{text}"), at.to_string()].into_iter().map(Value::String).collect()
        }
        Value::Number(number) if at > 0 && number.is_i64() => {
            vec![Value::from(number.as_i64().unwrap_or(0) + at as i64)]
        }
        _ => Vec::new(),
    };
    others.into_iter().find(|other| is_valid(schema, other)).unwrap_or_else(|| element.clone())
}

fn whole_number(schema: &Schema) -> i64 {
    let value = bounded(schema, 1.0);
    match schema.constraints.multiple_of.filter(|step| *step >= 1.0) {
        Some(step) => ((value / step).ceil() * step) as i64,
        None => value.ceil() as i64,
    }
}

fn number(schema: &Schema) -> Value {
    let value = bounded(schema, 1.0);
    Number::from_f64(value).map_or(Value::from(1), Value::Number)
}

/// The preferred number if the bounds allow it, else one that they allow.
fn bounded(schema: &Schema, preferred: f64) -> f64 {
    let low = schema.constraints.minimum.map(|b| if b.exclusive { b.value + 1.0 } else { b.value });
    let high = schema.constraints.maximum.map(|b| if b.exclusive { b.value - 1.0 } else { b.value });
    let above = low.map_or(preferred, |low| low.max(preferred));
    match (low, high) {
        (Some(low), Some(high)) if low > high => f64::midpoint(low, high),
        (_, Some(high)) => above.min(high),
        _ => above,
    }
}

/// Text of the format, and of the right length.
fn string(schema: &Schema, format: Option<&str>) -> String {
    let text = match format {
        Some("date-time") => "2026-01-31T12:00:00Z",
        Some("date") => "2026-01-31",
        Some("time") => "12:00:00Z",
        Some("duration") => "P1D",
        Some("uuid") => "123e4567-e89b-12d3-a456-426614174000",
        Some("uri" | "url" | "iri" | "uri-reference") => "https://example.com",
        Some("email" | "idn-email") => "jane@example.com",
        Some("hostname" | "idn-hostname") => "example.com",
        Some("ipv4" | "ip") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("byte") => "aGVsbG8=",
        Some("json-pointer") => "/a",
        Some("regex") => ".*",
        _ => "text",
    };
    if let Some(made) = schema.constraints.pattern.as_deref().and_then(|p| crate::cli::pattern::sample(p, schema)) {
        return made;
    }
    let low = usize::try_from(schema.constraints.min_length.unwrap_or(0)).unwrap_or(0).min(1000);
    let high = schema.constraints.max_length.and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX).max(low);
    let mut text: String = text.chars().take(high).collect();
    while text.len() < low {
        text.push('x');
    }
    text
}
