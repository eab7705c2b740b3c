//! A flag's row as a schema.

use crate::table::{Detail, Flag, Format, Kind};
use serde_json::{Value, json};

/// What a flag's value may be: what its row says, or the schema that the row carries.
pub(crate) fn of_flag(flag: &Flag) -> Value {
    if let Some(schema) = flag.schema().and_then(|text| serde_json::from_str(text).ok()) {
        return schema;
    }
    let mut schema = of_kind(flag.kind);
    let Some(map) = schema.as_object_mut() else { return schema };
    for (keyword, value) in flag.details.iter().filter_map(|detail| keyword(detail, flag.kind)) {
        map.insert(keyword.to_owned(), value);
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
        Detail::Minimum(bound) => ("minimum", number(bound)),
        Detail::ExclusiveMinimum(bound) => ("exclusiveMinimum", number(bound)),
        Detail::Maximum(bound) => ("maximum", number(bound)),
        Detail::ExclusiveMaximum(bound) => ("exclusiveMaximum", number(bound)),
        Detail::MinLength(length) => ("minLength", length.into()),
        Detail::MaxLength(length) => ("maxLength", length.into()),
        Detail::MinItems(count) => ("minItems", count.into()),
        Detail::MaxItems(count) => ("maxItems", count.into()),
        Detail::Values(_) | Detail::Preset(_) | Detail::Env(_) | Detail::Schema(_) | Detail::Aliases(_) => return None,
    })
}

/// Whole numbers are written as such.
fn number(bound: f64) -> Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if bound.fract() == 0.0 && bound.abs() <= EXACT { (bound as i64).into() } else { bound.into() }
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
        Kind::Formatted(format) => json!({"type": "string", "format": format_name(format)}),
        Kind::Integer => json!({"type": "integer"}),
        Kind::Number => json!({"type": "number"}),
        Kind::Boolean => json!({"type": "boolean"}),
        Kind::File => json!({"type": "string", "format": "binary"}),
        Kind::List(element) => json!({"type": "array", "items": of_kind(*element)}),
        Kind::Object => json!({"type": "object", "properties": {}}),
        Kind::Map(Kind::Any) => json!({"type": "object"}),
        Kind::Map(value) => json!({"type": "object", "additionalProperties": of_kind(*value)}),
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
