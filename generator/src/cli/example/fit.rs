//! Whether an example of the document can be given to a flag: documents contradict themselves.

use super::super::kinds::text;
use super::super::{Flag, Format, Kind};
use crate::api::{Additional, Constraints, Schema, SchemaKind};
use regex_lite::Regex;
use serde_json::{Map, Value};

/// The longest text, and the longest JSON, that is still an example to learn from.
const MAX_TEXT: usize = 200;
const MAX_JSON: usize = 500;

/// Whether the flag would take the value, and whoever reads it would understand it.
pub(super) fn fits(flag: &Flag, schema: &Schema, value: &Value) -> bool {
    is_of(&flag.kind, &flag.values, value) && is_valid(schema, value)
}

fn is_of(kind: &Kind, values: &[String], value: &Value) -> bool {
    let allowed = || values.is_empty() || text(value).is_some_and(|text| values.contains(&text));
    match (kind, value) {
        (Kind::File, _) | (_, Value::Null) => false,
        (Kind::Formatted(format), Value::String(text)) => is_plain(text) && allowed() && has_format(*format, text),
        (Kind::Text | Kind::Any, Value::String(text)) => is_plain(text) && allowed(),
        (Kind::Integer, Value::Number(number)) => (number.is_i64() || number.is_u64()) && allowed(),
        (Kind::Number, Value::Number(_)) | (Kind::Boolean, Value::Bool(_)) => allowed(),
        (Kind::List(element), Value::Array(list)) => {
            (1..=5).contains(&list.len()) && list.iter().all(|value| is_of(element, values, value))
        }
        (Kind::Map(_) | Kind::Object, Value::Object(map)) => !map.is_empty() && value.to_string().len() <= MAX_JSON,
        (Kind::OneOf(kinds), value) => kinds.iter().any(|kind| is_of(kind, values, value)),
        (Kind::Any, value) => (value.is_object() || allowed()) && value.to_string().len() <= MAX_JSON,
        _ => false,
    }
}

fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.len() <= MAX_TEXT && !text.chars().any(char::is_control)
}

/// Whether the schema allows the value, with all that is in it.
pub(super) fn is_valid(schema: &Schema, value: &Value) -> bool {
    if value.is_null() {
        return schema.nullable;
    }
    let inside = match (&schema.kind, value) {
        (SchemaKind::Any { .. }, _)
        | (SchemaKind::Boolean, Value::Bool(_))
        | (SchemaKind::Number, Value::Number(_)) => true,
        (SchemaKind::Integer, Value::Number(number)) => !number.is_f64(),
        (SchemaKind::String { format }, Value::String(text)) => {
            let checked = super::super::kinds::format(format.as_deref());
            checked.is_none_or(|format| has_format(format, text))
        }
        (SchemaKind::Array { items }, Value::Array(list)) => list.iter().all(|value| is_valid(items, value)),
        (SchemaKind::Object { .. }, Value::Object(map)) => has_valid_members(schema, map),
        (SchemaKind::Union { variants, .. }, value) => variants.iter().any(|variant| is_valid(variant, value)),
        _ => false,
    };
    inside && (schema.values.is_empty() || schema.values.contains(value)) && is_within(&schema.constraints, value)
}

fn has_valid_members(schema: &Schema, map: &Map<String, Value>) -> bool {
    let SchemaKind::Object { properties, additional } = &schema.kind else { return false };
    let complete = properties.iter().all(|p| !p.required || p.schema.read_only || map.contains_key(&*p.name));
    complete
        && map.iter().all(|(name, value)| match (schema.property(name), additional) {
            (Some(property), _) => !property.schema.read_only && is_valid(&property.schema, value),
            (None, Additional::Open) => true,
            (None, Additional::Closed) => false,
            (None, Additional::Values(values)) => is_valid(values, value),
        })
}

fn is_within(constraints: &Constraints, value: &Value) -> bool {
    let between = |least: Option<u64>, size: usize, most: Option<u64>| {
        least.is_none_or(|least| size as u64 >= least) && most.is_none_or(|most| size as u64 <= most)
    };
    match value {
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            let above = |low: crate::api::Bound| number > low.value || (number == low.value && !low.exclusive);
            let below = |high: crate::api::Bound| number < high.value || (number == high.value && !high.exclusive);
            let is_multiple = |factor: f64| factor == 0.0 || (number / factor).fract().abs() < 1e-9;
            constraints.minimum.is_none_or(above)
                && constraints.maximum.is_none_or(below)
                && constraints.multiple_of.is_none_or(is_multiple)
        }
        Value::String(text) => {
            let matches = |pattern: &String| Regex::new(pattern).is_ok_and(|pattern| pattern.is_match(text));
            between(constraints.min_length, text.chars().count(), constraints.max_length)
                && constraints.pattern.as_ref().is_none_or(matches)
        }
        Value::Array(list) => {
            let is_unique = || list.iter().enumerate().all(|(at, value)| !list[..at].contains(value));
            between(constraints.min_items, list.len(), constraints.max_items)
                && (!constraints.unique_items || is_unique())
        }
        Value::Object(map) => {
            let dependent = &constraints.dependent_required;
            let holds = |(name, others): &(String, Vec<String>)| {
                !map.contains_key(name) || others.iter().all(|other| map.contains_key(other))
            };
            between(constraints.min_properties, map.len(), constraints.max_properties) && dependent.iter().all(holds)
        }
        Value::Null | Value::Bool(_) => true,
    }
}

/// Stricter than the check of a user's value: an example that is doubtful teaches nothing.
fn has_format(format: Format, text: &str) -> bool {
    // `9` stands for any digit.
    let has_shape = |text: &str, shape: &str| {
        text.len() == shape.len()
            && text.bytes().zip(shape.bytes()).all(|(b, s)| if s == b'9' { b.is_ascii_digit() } else { b == s })
    };
    match format {
        Format::DateTime => {
            let zone = text.get(19..).is_some_and(|zone| zone == "Z" || has_shape(zone, ".999Z") || zone == "+00:00");
            zone && text.get(..19).is_some_and(|time| has_shape(time, "9999-99-99T99:99:99"))
        }
        Format::Date => has_shape(text, "9999-99-99"),
        Format::Uuid => {
            let hex = |(index, b): (usize, u8)| {
                if matches!(index, 8 | 13 | 18 | 23) { b == b'-' } else { b.is_ascii_hexdigit() }
            };
            text.len() == 36 && text.bytes().enumerate().all(hex)
        }
        Format::Uri => text.contains("://") && !text.contains(|c: char| c.is_whitespace() || "<>\"{}|\\^`".contains(c)),
        Format::Email => text.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.')),
        Format::Ipv4 => text.split('.').count() == 4 && text.split('.').all(|part| part.parse::<u8>().is_ok()),
        Format::Ipv6 => {
            let is_hex = |part: &str| u16::from_str_radix(part, 16).is_ok();
            text.split(':').count() == 8 && text.split(':').all(is_hex)
        }
        Format::Byte => {
            text.len().is_multiple_of(4)
                && text.trim_end_matches('=').bytes().all(|b| b.is_ascii_alphanumeric() || b"+/".contains(&b))
        }
        Format::Password => true,
    }
}
