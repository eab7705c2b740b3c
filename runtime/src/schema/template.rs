//! Example bodies from a schema: what must be in one, and all that may be.

use super::{Additional, Schema};
use serde_json::{Map, Value, json};

/// Objects and lists that are deeper are left out where they may be.
const DEEPEST: usize = 6;

/// A value that the schema allows: with every member (`full`), or only with those that must be there. The document's own
/// examples and defaults are taken where there are any.
pub(crate) fn template(schema: Schema<'_>, full: bool) -> Value {
    below(schema, full, 0)
}

fn below(schema: Schema<'_>, full: bool, depth: usize) -> Value {
    if let Some(variant) = schema.variants().first() {
        let mut value = below(*variant, full, depth);
        let by = schema.discriminator();
        let word = by.and_then(|by| by.values().find(|(_, at)| *at == 0).map(|(value, _)| (by.property, value)));
        if let (Some(members), Some((name, word))) = (value.as_object_mut(), word) {
            members.insert(name.to_owned(), word.into());
        }
        return value;
    }
    let told = schema.list("examples").first().or(schema.get("default")).or(schema.values().first());
    if let Some(told) = told {
        return told.clone();
    }
    match schema.kind() {
        Some("boolean") => json!(true),
        Some("integer" | "number") => number(schema),
        Some("string") => text(schema).into(),
        Some("array") => {
            let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
            let count = if full && depth < DEEPEST { least.max(1) } else { least }.min(5);
            (0..count).map(|_| below(schema.items(), full, depth + 1)).collect()
        }
        Some(_) => object(schema, full, depth),
        None => Value::Null,
    }
}

fn object(schema: Schema<'_>, full: bool, depth: usize) -> Value {
    let required: Vec<&str> = schema.required().collect();
    let mut members = Map::new();
    for (name, property) in schema.properties() {
        let is_flat = property.variants().is_empty() && !matches!(property.kind(), Some("object" | "array"));
        let optional = full && (depth < DEEPEST || is_flat);
        if depth < DEEPEST * 2 && (optional || required.contains(&name)) {
            members.insert(name.to_owned(), below(property, full, depth + 1));
        }
    }
    if let (true, true, Additional::Values(values)) = (full, members.is_empty(), schema.additional()) {
        members.insert("key".to_owned(), below(values, full, depth + 1));
    }
    Value::Object(members)
}

/// The least number that is allowed, if there is one.
fn number(schema: Schema<'_>) -> Value {
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    let whole = schema.kind() == Some("integer");
    let low = bound("minimum").or(bound("exclusiveMinimum").map(|low| low + 1.0)).filter(|low| low.abs() < 1e15);
    let high = bound("maximum").or(bound("exclusiveMaximum").map(|high| high - 1.0)).filter(|high| high.abs() < 1e15);
    let value = match (low, high) {
        (Some(low), _) if low > 0.0 => low,
        (_, Some(high)) if high < 0.0 => high,
        _ => 0.0,
    };
    if whole || value.fract() == 0.0 { (value.ceil() as i64).into() } else { value.into() }
}

fn text(schema: Schema<'_>) -> String {
    let word = match schema.format() {
        Some("date-time") => "2024-05-01T12:00:00Z",
        Some("date") => "2024-05-01",
        Some("time") => "12:00:00Z",
        Some("duration") => "P1D",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some("uri" | "url") => "https://example.com",
        Some("email" | "idn-email") => "name@example.com",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("byte") => "dGV4dA==",
        Some("binary") => "@file",
        _ => "text",
    };
    let count = |keyword: &str| schema.get(keyword).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
    let least = count("minLength").unwrap_or(0).min(1_000);
    let mut word = word.to_owned();
    while word.chars().count() < least {
        word.push('x');
    }
    word.chars().take(count("maxLength").unwrap_or(usize::MAX)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Definitions;
    use super::*;

    #[test]
    fn what_must_be_there_and_all_that_may_be() {
        static TEXTS: &[(&str, &str)] =
            &[("Node", r##"{"type":"object","properties":{"next":{"$ref":"#/$defs/Node"}}}"##)];
        let definitions = Definitions::new(TEXTS);
        let value = json!({"type": "object", "required": ["id"], "properties": {
            "id": {"type": "integer", "minimum": 3},
            "name": {"type": "string", "examples": ["Ada"]},
            "tags": {"type": "array", "items": {"type": "string", "minLength": 6}},
            "pay": {"anyOf": [{"type": "object", "properties": {"n": {"type": "boolean"}}}, {"type": "null"}],
                "discriminator": {"propertyName": "type", "mapping": {"card": 0}}},
            "map": {"type": "object", "additionalProperties": {"type": "number", "maximum": -0.5}},
        }});
        let schema = definitions.schema(&value);
        assert_eq!(template(schema, false), json!({"id": 3}));
        let full = json!({
            "id": 3, "name": "Ada", "tags": ["textxx"], "pay": {"n": true, "type": "card"}, "map": {"key": -0.5},
        });
        assert_eq!(template(schema, true), full);
        let node = json!({"$ref": "#/$defs/Node"});
        assert!(template(definitions.schema(&node), true).to_string().len() < 200);
    }
}
