//! One call that works: values for everything that is required, from the document's examples or made to its rules.

use super::kinds::{alternatives, text};
use super::{Flag, Kind, Location};
use crate::api::{Additional, Schema, SchemaKind};
use serde_json::{Map, Number, Value};
use std::sync::Arc;

/// Where the values of a flag come from.
pub(super) struct Source {
    /// What the document says about it.
    pub(super) schema: Arc<Schema>,
    /// The parameter's own example, or that of the body at the flag's place.
    pub(super) example: Option<Value>,
}

/// The words after the command: path values in path order, then the other required flags. `source` finds where a
/// flag's values come from.
pub(super) fn words(flags: &[Flag], body_required: bool, source: impl Fn(&Flag) -> Option<Source>) -> Vec<String> {
    let mut words = Vec::new();
    let mut has_body = false;
    for flag in flags {
        let is_path = matches!(flag.location, Location::Path(..));
        let is_body = matches!(flag.location, Location::Body(_));
        if !(flag.required || is_path) || flag.preset.is_some() {
            continue;
        }
        has_body |= is_body;
        let value = source(flag).map_or(Value::String("text".to_owned()), |s| value_of(flag, &s));
        if is_path && value == "text" {
            words.push("abc123".to_owned());
        } else if is_path {
            words.push(path_word(&value));
        } else {
            push_flag(flag, &value, &mut words);
        }
    }
    if body_required && !has_body {
        words.extend(body_words(flags, source));
    }
    words
}

/// A body that is required although no field is: one field that the document has a value for, else an empty object.
fn body_words(flags: &[Flag], source: impl Fn(&Flag) -> Option<Source>) -> Vec<String> {
    let mut words = Vec::new();
    let told = flags
        .iter()
        .filter(|f| matches!(&f.location, Location::Body(p) if p.matches('/').count() == 1))
        .find_map(|f| {
            let source = source(f)?;
            let example = source.example.clone().or_else(|| source.schema.example.as_deref().cloned())?;
            let plain = !f.deprecated && !f.hidden && text(&example).is_some() && fits(f, &example);
            plain.then_some((f, example))
        });
    match told {
        Some((flag, example)) => push_flag(flag, &example, &mut words),
        None => words.extend(["--data".to_owned(), "{}".to_owned()]),
    }
    words
}

/// A positional may not look like a flag, nor hold what a path may not.
fn path_word(value: &Value) -> String {
    let word = match value {
        Value::Array(list) => list.first().and_then(text).unwrap_or_default(),
        other => text(other).unwrap_or_default(),
    };
    let safe =
        !word.is_empty() && !word.starts_with(['-', '@', '.']) && !word.contains(['/', '?', '#', '{', '}', '\\']);
    if safe && !word.chars().any(char::is_control) { word } else { "example".to_owned() }
}

fn push_flag(flag: &Flag, value: &Value, words: &mut Vec<String>) {
    let name = format!("--{}", flag.name);
    match value {
        Value::Bool(true) => words.push(name),
        Value::Bool(false) => words.push(format!("{name}=false")),
        Value::Array(list) if matches!(flag.kind, Kind::List(_)) && !list.is_empty() => {
            for element in list {
                push_pair(&name, text(element).unwrap_or_else(|| element.to_string()), words);
            }
        }
        Value::Array(_) | Value::Object(_) => push_pair(&name, value.to_string(), words),
        scalar => push_pair(&name, text(scalar).unwrap_or_else(|| "null".to_owned()), words),
    }
}

/// A value that looks like a flag is joined to its flag; one that looks like a file is escaped.
fn push_pair(name: &str, text: String, words: &mut Vec<String>) {
    let text = if text.starts_with('@') { format!("@{text}") } else { text };
    if text.starts_with('-') {
        words.push(format!("{name}={text}"));
    } else {
        words.extend([name.to_owned(), text]);
    }
}

/// An example that fits, else a value made to the schema's rules.
fn value_of(flag: &Flag, source: &Source) -> Value {
    let schema = &source.schema;
    let told = source.example.iter().chain(schema.example.as_deref()).find(|e| fits(flag, e)).cloned();
    told.unwrap_or_else(|| made(schema, 0))
}

/// Whether an example can be given to a flag; documents contradict themselves.
fn fits(flag: &Flag, value: &Value) -> bool {
    let allowed = |v: &Value| flag.values.is_empty() || text(v).is_some_and(|t| flag.values.contains(&t));
    let short = |t: &str| !t.is_empty() && t.len() <= 200 && !t.chars().any(char::is_control);
    match (&flag.kind, value) {
        (_, Value::Null) => false,
        (Kind::Text | Kind::Formatted(_), Value::String(t)) => short(t) && allowed(value),
        (Kind::Text | Kind::Formatted(_), _) => false,
        (Kind::Integer, Value::Number(n)) => (n.is_i64() || n.is_u64()) && allowed(value),
        (Kind::Number, Value::Number(_)) => allowed(value),
        (Kind::Boolean, Value::Bool(_)) => allowed(value),
        (Kind::Integer | Kind::Number | Kind::Boolean, _) => false,
        (Kind::List(_), Value::Array(list)) => {
            !list.is_empty() && list.len() <= 5 && list.iter().all(|v| v.is_object() || allowed(v))
        }
        (Kind::List(_), _) => false,
        (Kind::Map(_) | Kind::Object, Value::Object(map)) => !map.is_empty() && value.to_string().len() <= 500,
        (Kind::Map(_) | Kind::Object, _) => false,
        (Kind::File, _) => false,
        (Kind::OneOf(_) | Kind::Any, Value::String(t)) => short(t) && allowed(value),
        (Kind::OneOf(_) | Kind::Any, other) => allowed(other) && other.to_string().len() <= 500,
    }
}

/// A value that obeys the schema, with nothing in it that is not required.
fn made(schema: &Arc<Schema>, depth: usize) -> Value {
    let variants = alternatives(schema);
    let Some(schema) = variants.iter().find(|s| !matches!(s.kind, SchemaKind::Any { .. })).or(variants.first()) else {
        return Value::Null;
    };
    let told = schema.values.iter().find(|v| !v.is_null()).or(schema.example.as_deref().filter(|_| depth > 0));
    if let Some(value) = told.or(schema.default.as_deref()).filter(|v| is_of(schema, v)) {
        return value.clone();
    }
    match &schema.kind {
        SchemaKind::Boolean => Value::Bool(true),
        SchemaKind::Integer => Value::from(whole_number(schema)),
        SchemaKind::Number => number(schema),
        SchemaKind::String { format } => Value::String(string(schema, format.as_deref())),
        SchemaKind::Array { items } => {
            let count = schema.constraints.min_items.unwrap_or(1).clamp(1, 5);
            let element = made(items, depth + 1);
            Value::Array((0..count).map(|at| distinct(&element, at)).collect())
        }
        SchemaKind::Object { properties, additional } => {
            let mut object = Map::new();
            for property in properties.iter().filter(|p| p.required && !p.schema.read_only && depth < 8) {
                object.insert(property.name.clone(), made(&property.schema, depth + 1));
            }
            if let (true, Additional::Values(values)) = (object.is_empty() && depth == 0, additional) {
                object.insert("key".to_owned(), made(values, depth + 1));
            }
            Value::Object(object)
        }
        SchemaKind::Union { .. } | SchemaKind::Any { .. } => Value::String("text".to_owned()),
    }
}

/// Elements of a list that must differ.
fn distinct(element: &Value, at: u64) -> Value {
    match element {
        Value::String(text) if at > 0 => Value::String(format!("{text}{at}")),
        Value::Number(number) if at > 0 && number.is_i64() => Value::from(number.as_i64().unwrap_or(0) + at as i64),
        other => other.clone(),
    }
}

fn is_of(schema: &Schema, value: &Value) -> bool {
    match &schema.kind {
        SchemaKind::Boolean => value.is_boolean(),
        SchemaKind::Integer => value.is_i64() || value.is_u64(),
        SchemaKind::Number => value.is_number(),
        SchemaKind::String { .. } => value.is_string(),
        SchemaKind::Array { .. } => value.is_array(),
        SchemaKind::Object { .. } => value.is_object(),
        SchemaKind::Union { .. } | SchemaKind::Any { .. } => true,
    }
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
    if let Some(made) = schema.constraints.pattern.as_deref().and_then(|p| super::pattern::sample(p, schema)) {
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
