//! From a schema of the document to one of JSON Schema 2020-12 that says the same, keyword by keyword.
//!
//! Only keywords that assert something are taken over, each only if it has the form that it must have. What is left
//! out for want of form is noted as unchecked. References stay references: see [`super::reference`].

use super::{Direction, Schemas, reference};
use crate::mock::document::{Dialect, child, target};
use serde_json::{Map, Value, json};

/// Inline nesting beyond this is not checked.
const DEEPEST: usize = 48;

/// Formats that servers check and that documents use with their RFC's meaning.
const FORMATS: &[&str] = &["date", "date-time", "email", "ipv4", "ipv6", "uri", "uuid"];

const TYPES: &[&str] = &["array", "boolean", "integer", "null", "number", "object", "string"];

/// The schema at a pointer, translated.
pub(super) fn translate(schemas: &Schemas, pointer: &str, direction: Direction) -> Value {
    Translation { schemas, direction }.schema(pointer, 0, false)
}

/// Whether a property is not for this direction: `readOnly` in requests, `writeOnly` in responses.
pub(crate) fn is_hidden(schemas: &Schemas, pointer: &str, direction: Direction) -> bool {
    let keyword = match direction {
        Direction::Request => "readOnly",
        Direction::Response => "writeOnly",
    };
    let says = |value: &Value| value.get(keyword).and_then(Value::as_bool) == Some(true);
    schemas.document.at(pointer).is_some_and(says) || schemas.document.resolve(pointer).is_some_and(|(_, v)| says(v))
}

/// The schema whose keywords are being translated.
#[derive(Clone, Copy)]
struct Here<'h> {
    pointer: &'h str,
    schema: &'h Map<String, Value>,
    depth: usize,
    /// References are to be followed in place.
    inline: bool,
}

/// A keyword and its value; inside nothing if it has no usable value, nothing at all if it says nothing.
type Said<'k> = Option<Option<(&'k str, Value)>>;

struct Translation<'a> {
    schemas: &'a Schemas,
    direction: Direction,
}

impl Translation<'_> {
    fn schema(&self, pointer: &str, depth: usize, inline: bool) -> Value {
        if depth > DEEPEST {
            self.note(pointer, "nested too deeply");
            return json!(true);
        }
        let schema = match self.schemas.document.at(pointer) {
            Some(Value::Object(schema)) => schema,
            Some(Value::Bool(allowed)) => return json!(allowed),
            _ => {
                self.note(pointer, "there is no schema here");
                return json!(true);
            }
        };
        let mut out = Map::new();
        let dialect = self.schemas.document.dialect;
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            self.reference(pointer, reference, depth, inline, &mut out);
            if dialect < Dialect::V31 {
                return or_null(schema, dialect, out);
            }
        }
        let inline = inline || schema.contains_key("unevaluatedProperties") || schema.contains_key("unevaluatedItems");
        for (keyword, value) in schema {
            self.keyword(Here { pointer, schema, depth, inline }, keyword, value, &mut out);
        }
        or_null(schema, dialect, out)
    }

    fn reference(&self, pointer: &str, reference: &str, depth: usize, inline: bool, out: &mut Map<String, Value>) {
        match target(reference).filter(|target| self.schemas.document.at(target).is_some()) {
            // What is evaluated by a keyword of ours is not seen by `unevaluated…`.
            Some(target) if inline && depth < 12 => {
                out.insert("allOf".to_owned(), json!([self.schema(&target, depth + 1, true)]));
            }
            Some(target) => {
                out.insert(reference::KEYWORD.to_owned(), Value::String(target));
            }
            None => self.note(pointer, format!("`{reference}` leads nowhere")),
        }
    }

    fn keyword(&self, here: Here<'_>, keyword: &str, value: &Value, out: &mut Map<String, Value>) {
        let place = || child(here.pointer, keyword);
        let said = self.assertion(here, keyword, value, out).or_else(|| self.applicator(here, keyword, value));
        match said {
            // `$ref` beside `allOf`, inlined.
            Some(Some((_, Value::Array(mut all)))) if keyword == "allOf" && out.contains_key("allOf") => {
                if let Some(Value::Array(before)) = out.get_mut("allOf") {
                    before.append(&mut all);
                }
            }
            Some(Some((keyword, value))) => {
                out.insert(keyword.to_owned(), value);
            }
            Some(None) => self.note(place(), format!("`{keyword}` cannot be used: {}", excerpt(value))),
            None => {}
        }
    }

    /// Keywords that say something of the value itself; the inner `None` is one of them without a usable value.
    fn assertion<'k>(&self, here: Here<'_>, keyword: &'k str, value: &Value, out: &mut Map<String, Value>) -> Said<'k> {
        let said = match keyword {
            "type" => self.types(here.pointer, value),
            "enum" => value.as_array().map(|_| value.clone()),
            "const" => Some(value.clone()),
            "multipleOf" => value.as_f64().filter(|n| *n > 0.0).map(|_| value.clone()),
            "minimum" | "maximum" => bound(here.schema, keyword, value, out),
            "exclusiveMinimum" | "exclusiveMaximum" if !value.is_boolean() => value.as_f64().map(|_| value.clone()),
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" | "minContains"
            | "maxContains" => count(value),
            "uniqueItems" => value.as_bool().map(Value::Bool),
            "pattern" => value.as_str().filter(|text| self.schemas.is_pattern(text)).map(|_| value.clone()),
            "format" if value.as_str().is_some_and(|format| FORMATS.contains(&format)) => Some(value.clone()),
            // A boolean is of draft 3, or of a parameter of 2.0 that is its own schema.
            "required" if !value.is_boolean() => self.required(here.pointer, here.schema, value),
            "dependentRequired" => value.as_object().map(|_| value.clone()),
            _ => return None,
        };
        Some(said.map(|value| (keyword, value)))
    }

    /// Keywords that apply other schemas.
    fn applicator<'k>(&self, here: Here<'_>, keyword: &'k str, value: &Value) -> Said<'k> {
        let place = child(here.pointer, keyword);
        let list = |inline| self.list(&place, value, here.depth, inline);
        // A discriminator says which alternative is meant; that another fits as well does not matter then.
        let settled = here.schema.contains_key("discriminator") && !here.schema.contains_key("anyOf");
        let (keyword, said) = match keyword {
            "properties" | "patternProperties" | "dependentSchemas" => {
                (keyword, self.map(&place, keyword, value, here.depth))
            }
            "items" if value.is_array() => ("prefixItems", list(false).or_else(|| Some(json!([])))),
            "prefixItems" => (keyword, list(false)),
            "oneOf" if settled => ("anyOf", list(here.inline)),
            "allOf" | "anyOf" | "oneOf" => (keyword, list(here.inline)),
            "items"
            | "additionalProperties"
            | "propertyNames"
            | "contains"
            | "not"
            | "if"
            | "then"
            | "else"
            | "unevaluatedProperties"
            | "unevaluatedItems" => (keyword, Some(self.schema(&place, here.depth + 1, false))),
            _ => return None,
        };
        Some(said.map(|value| (keyword, value)))
    }

    fn types(&self, pointer: &str, value: &Value) -> Option<Value> {
        let named = |value: &Value| match value.as_str()? {
            "file" if self.schemas.document.dialect == Dialect::V2 => Some("string"),
            name => TYPES.iter().copied().find(|known| *known == name),
        };
        match value {
            Value::Array(names) => {
                let mut known: Vec<&str> = names.iter().filter_map(named).collect();
                if known.len() < names.len() {
                    self.note(child(pointer, "type"), "names a type that does not exist");
                }
                known.sort_unstable();
                known.dedup();
                (!known.is_empty()).then(|| json!(known))
            }
            value => named(value).map(|name| json!(name)),
        }
    }

    /// Required names, without those that do not travel in this direction.
    fn required(&self, pointer: &str, schema: &Map<String, Value>, value: &Value) -> Option<Value> {
        let properties = child(pointer, "properties");
        let mut names: Vec<&str> = value.as_array()?.iter().filter_map(Value::as_str).collect();
        names.retain(|name| {
            let declared = schema.get("properties").and_then(|all| all.get(name)).is_some();
            !declared || !is_hidden(self.schemas, &child(&properties, name), self.direction)
        });
        names.sort_unstable();
        names.dedup();
        Some(json!(names))
    }

    fn map(&self, pointer: &str, keyword: &str, value: &Value, depth: usize) -> Option<Value> {
        let mut out = Map::new();
        for name in value.as_object()?.keys() {
            let place = child(pointer, name);
            if keyword == "patternProperties" && !self.schemas.is_pattern(name) {
                self.note(&place, "not a usable regular expression");
                continue;
            }
            // Responses keep what they should not contain: a server that tells too much is not our client's fault.
            let refused = keyword == "properties"
                && self.direction == Direction::Request
                && is_hidden(self.schemas, &place, self.direction);
            let schema =
                if refused { json!({ reference::KEYWORD: null }) } else { self.schema(&place, depth + 1, false) };
            out.insert(name.clone(), schema);
        }
        Some(Value::Object(out))
    }

    fn list(&self, pointer: &str, value: &Value, depth: usize, inline: bool) -> Option<Value> {
        let list = value.as_array().filter(|list| !list.is_empty())?;
        Some((0..list.len()).map(|i| self.schema(&format!("{pointer}/{i}"), depth + 1, inline)).collect())
    }

    fn note(&self, pointer: impl Into<String>, reason: impl Into<String>) {
        self.schemas.note(pointer, reason);
    }
}

/// `minimum` and `maximum`, exclusive by a boolean neighbour in draft 4.
fn bound(schema: &Map<String, Value>, keyword: &str, value: &Value, out: &mut Map<String, Value>) -> Option<Value> {
    value.as_f64()?;
    let exclusive = if keyword == "minimum" { "exclusiveMinimum" } else { "exclusiveMaximum" };
    if schema.get(exclusive).and_then(Value::as_bool) == Some(true) {
        out.insert(exclusive.to_owned(), value.clone());
    }
    Some(value.clone())
}

fn count(value: &Value) -> Option<Value> {
    let number = value.as_f64().filter(|n| *n >= 0.0 && n.fract() == 0.0)?;
    value.as_u64().or_else(|| format!("{number:.0}").parse().ok()).map(|n| json!(n))
}

/// `nullable` and its forerunner mean "or null", also where the type stands behind a reference.
fn or_null(schema: &Map<String, Value>, dialect: Dialect, mut out: Map<String, Value>) -> Value {
    let keyword = match dialect {
        Dialect::V2 => "x-nullable",
        Dialect::V30 => "nullable",
        Dialect::V31 => return Value::Object(out),
    };
    if schema.get(keyword).and_then(Value::as_bool) != Some(true) {
        return Value::Object(out);
    }
    let plain =
        !["enum", "const", "allOf", "anyOf", "oneOf", "not", reference::KEYWORD].iter().any(|k| out.contains_key(*k));
    match out.get("type") {
        Some(Value::String(name)) if plain => {
            out.insert("type".to_owned(), json!([name, "null"]));
            Value::Object(out)
        }
        _ => json!({ "anyOf": [out, { "type": "null" }] }),
    }
}

fn excerpt(value: &Value) -> String {
    value.to_string().chars().take(60).collect()
}
