//! What is wrong with a value by itself: its type, and the keywords of JSON Schema validation that are about it and not
//! about what is inside.

use super::format;
use super::{Additional, Schema};
use crate::suggest::suggest;
use crate::terminal::line;
use regex_lite::Regex;
use serde_json::{Number, Value};
use std::collections::HashSet;

/// Something that is wrong with a value, or with a member of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The member; `None` for the value itself.
    pub(crate) member: Option<String>,
    /// What is wrong, to be put after its name.
    pub(crate) reason: String,
}

/// Longer texts are not matched against patterns.
const LONGEST_MATCHED: usize = 65_536;
/// More values than these are not shown.
const MOST_SHOWN: usize = 12;

/// All faults of a value that is no union and not null.
pub(crate) fn faults(schema: Schema<'_>, value: &Value) -> Vec<Fault> {
    let mut found = Faults { schema, found: Vec::new() };
    if let Some(kind) = schema.kind().filter(|kind| !is_of(kind, value)) {
        found.add(format!("is not {}", called(kind)));
        return found.found;
    }
    found.values(value);
    match value {
        Value::String(text) => found.text(text),
        Value::Number(number) => found.number(number),
        Value::Array(items) => found.array(items),
        Value::Object(_) => found.object(value),
        Value::Null | Value::Bool(_) => {}
    }
    found.found
}

/// Whether the value has the type. A number that is kept as text, because it has more digits than JSON's numbers keep,
/// is a number.
fn is_of(kind: &str, value: &Value) -> bool {
    match (kind, value) {
        ("string", Value::String(_))
        | ("boolean", Value::Bool(_))
        | ("number", Value::Number(_))
        | ("array", Value::Array(_))
        | ("object", Value::Object(_)) => true,
        ("integer", Value::Number(number)) => !number.is_f64() || number.as_f64().is_some_and(|n| n.fract() == 0.0),
        ("integer" | "number", Value::String(text)) => is_long_number(text),
        _ => false,
    }
}

fn is_long_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '.') && text.parse::<f64>().is_ok()
}

/// A type, for people.
pub(crate) fn called(kind: &str) -> &'static str {
    match kind {
        "string" => "text",
        "boolean" => "true or false",
        "integer" => "a whole number",
        "number" => "a number",
        "array" => "a list",
        _ => "an object",
    }
}

struct Faults<'s> {
    schema: Schema<'s>,
    found: Vec<Fault>,
}

impl Faults<'_> {
    fn add(&mut self, reason: String) {
        self.found.push(Fault { member: None, reason });
    }

    fn count(&self, keyword: &str) -> Option<u64> {
        self.schema.get(keyword)?.as_u64()
    }

    fn values(&mut self, value: &Value) {
        let values = self.schema.values();
        if values.is_empty() || values.iter().any(|allowed| is_equal(allowed, value)) {
            return;
        }
        let text = plain(value);
        let names: Vec<String> = values.iter().filter(|value| !value.is_null()).map(plain).collect();
        let best = suggest(&text, names.iter().map(|name| (name.as_str(), name.as_str())));
        let text = line(&text);
        self.add(match best.first() {
            Some(best) => format!("`{text}` is not allowed; did you mean `{}`?", line(best)),
            None => {
                let more =
                    if names.len() > MOST_SHOWN { format!(", … {} in all", names.len()) } else { String::new() };
                let shown = names[..names.len().min(MOST_SHOWN)].join(", ");
                format!("`{text}` is not one of {}{more}", line(&shown))
            }
        });
    }

    fn text(&mut self, text: &str) {
        // In Unicode scalar values (JSON Schema validation, 6.3).
        let length = text.chars().count() as u64;
        if let Some(least) = self.count("minLength").filter(|least| length < *least) {
            self.add(format!("has {length} characters, and needs at least {least}"));
        }
        if let Some(most) = self.count("maxLength").filter(|most| length > *most) {
            self.add(format!("has {length} characters, and takes at most {most}"));
        }
        if let Some(reason) = self.schema.format().and_then(|format| format::check(format, text).err()) {
            self.add(reason.to_owned());
        }
        if let Some(pattern) = self.schema.text("pattern").filter(|pattern| !matches(pattern, text)) {
            self.add(format!("does not match the pattern {}", line(pattern)));
        }
        if matches!(self.schema.kind(), Some("integer" | "number"))
            && let Ok(number) = text.parse()
        {
            self.bounds(number);
        }
    }

    fn number(&mut self, number: &Number) {
        let Some(value) = number.as_f64() else { return };
        self.bounds(value);
        if let Some(factor) = self.schema.get("multipleOf").filter(|factor| !is_multiple(number, factor)) {
            self.add(format!("must be a multiple of {factor}"));
        }
    }

    fn bounds(&mut self, number: f64) {
        let rules = [
            ("minimum", "must be at least"),
            ("exclusiveMinimum", "must be more than"),
            ("maximum", "must be at most"),
            ("exclusiveMaximum", "must be less than"),
        ];
        for (keyword, words) in rules {
            let Some(bound) = self.schema.get(keyword) else { continue };
            let Some(limit) = bound.as_f64() else { continue };
            let holds = match keyword {
                "minimum" => number >= limit,
                "exclusiveMinimum" => number > limit,
                "maximum" => number <= limit,
                _ => number < limit,
            };
            if !holds {
                self.add(format!("{words} {bound}"));
            }
        }
    }

    fn array(&mut self, items: &[Value]) {
        let length = items.len() as u64;
        if let Some(least) = self.count("minItems").filter(|least| length < *least) {
            self.add(format!("has {length} values, and needs at least {least}"));
        }
        if let Some(most) = self.count("maxItems").filter(|most| length > *most) {
            self.add(format!("has {length} values, and takes at most {most}"));
        }
        if self.schema.get("uniqueItems") == Some(&Value::Bool(true)) {
            let mut seen = HashSet::new();
            if let Some(twice) = items.iter().map(plain).find(|item| !seen.insert(item.clone())) {
                self.add(format!("has `{}` twice, and each value may be there once", line(&twice)));
            }
        }
    }

    fn object(&mut self, value: &Value) {
        let Some(members) = value.as_object() else { return };
        let length = members.len() as u64;
        if let Some(least) = self.count("minProperties").filter(|least| length < *least) {
            self.add(format!("has {length} members, and needs at least {least}"));
        }
        if let Some(most) = self.count("maxProperties").filter(|most| length > *most) {
            self.add(format!("has {length} members, and takes at most {most}"));
        }
        let mut missing: Vec<(&str, String)> = self
            .schema
            .required()
            .filter(|name| !members.contains_key(*name))
            .map(|name| (name, "is required".to_owned()))
            .collect();
        let dependent = self.schema.get("dependentRequired").and_then(Value::as_object);
        for (name, others) in dependent.into_iter().flatten().filter(|(name, _)| members.contains_key(*name)) {
            let others = others.as_array().into_iter().flatten().filter_map(Value::as_str);
            let absent = others.filter(|other| !members.contains_key(*other));
            missing.extend(absent.map(|other| (other, format!("is required with `{}`", line(name)))));
        }
        for (name, reason) in missing {
            self.found.push(Fault { member: Some(name.to_owned()), reason });
        }
        if matches!(self.schema.additional(), Additional::Closed) {
            for name in members.keys().filter(|name| self.schema.property(name).is_none()) {
                let known = self.schema.properties().map(|(known, _)| (known, known));
                let hint = suggest(name, known).first().map(|best| format!("; did you mean `{}`?", line(best)));
                let reason = format!("is not known here{}", hint.unwrap_or_default());
                self.found.push(Fault { member: Some(name.clone()), reason });
            }
        }
    }
}

/// A value as the user would write it.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// `1` and `1.0` are the same number; a number that is kept as text is its digits.
fn is_equal(allowed: &Value, value: &Value) -> bool {
    let is_number = allowed.is_number();
    let digits = || is_number.then(|| allowed.to_string());
    allowed == value
        || (is_number && allowed.as_f64() == value.as_f64())
        || value.as_str().is_some_and(|text| digits().as_deref() == Some(text))
}

/// Exact for whole numbers; else as exact as decimal fractions are.
fn is_multiple(number: &Number, factor: &Value) -> bool {
    match (number.as_i64(), factor.as_i64()) {
        (_, Some(0)) => true,
        (Some(number), Some(factor)) => number % factor == 0,
        _ => {
            let (Some(number), Some(factor)) = (number.as_f64(), factor.as_f64()) else { return true };
            let quotient = number / factor;
            factor == 0.0 || (quotient - quotient.round()).abs() <= 1e-9 * quotient.abs().max(1.0)
        }
    }
}

/// A pattern that cannot be read here refuses nothing: it is in another dialect (ECMA-262).
fn matches(pattern: &str, text: &str) -> bool {
    text.len() > LONGEST_MATCHED || Regex::new(pattern).map_or(true, |pattern| pattern.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::super::Definitions;
    use super::*;
    use serde_json::json;

    fn said(schema: Value, value: Value) -> String {
        let definitions = Definitions::new(&[]);
        let faults = faults(definitions.schema(&schema), &value);
        let shown = |fault: Fault| fault.member.map_or(String::new(), |member| format!("{member} ")) + &fault.reason;
        faults.into_iter().map(shown).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn what_the_description_does_not_allow_is_refused_with_a_reason() {
        let rows = [
            (json!({"enum": ["card", "cash"]}), json!("card"), ""),
            (json!({"enum": ["card", "cash"]}), json!("crad"), "`crad` is not allowed; did you mean `card`?"),
            (json!({"enum": ["card", "cash"]}), json!("zzz"), "`zzz` is not one of card, cash"),
            (json!({"enum": [1, 2]}), json!(2.0), ""),
            (json!({"type": "string"}), json!(5), "is not text"),
            (json!({"type": "integer"}), json!(5.5), "is not a whole number"),
            (json!({"type": "integer"}), json!(5.0), ""),
            (json!({"type": ["array", "null"]}), json!({}), "is not a list"),
            (json!({"minimum": 1}), json!(0), "must be at least 1"),
            (json!({"exclusiveMinimum": 1}), json!(1), "must be more than 1"),
            (json!({"maximum": 5}), json!(6), "must be at most 5"),
            (json!({"exclusiveMaximum": 5.5}), json!(5.5), "must be less than 5.5"),
            (json!({"type": "number", "maximum": 5}), json!("123456789012345678901234567890"), "must be at most 5"),
            (json!({"multipleOf": 0.01}), json!(0.07), ""),
            (json!({"multipleOf": 5}), json!(7), "must be a multiple of 5"),
            (json!({"minLength": 2}), json!("é"), "has 1 characters, and needs at least 2"),
            (json!({"maxLength": 1}), json!("éé"), "has 2 characters, and takes at most 1"),
            (json!({"pattern": "^[a-z]+$"}), json!("a1"), "does not match the pattern ^[a-z]+$"),
            (json!({"pattern": "(?<=x)y"}), json!("a1"), ""),
            (json!({"format": "ipv4"}), json!("10.0.0.256"), "is not an IPv4 address"),
            (json!({"minItems": 2}), json!([1]), "has 1 values, and needs at least 2"),
            (json!({"maxItems": 1}), json!([1, 2]), "has 2 values, and takes at most 1"),
            (json!({"uniqueItems": true}), json!([1, "a", 1]), "has `1` twice, and each value may be there once"),
            (json!({"required": ["a", "b"]}), json!({"b": null}), "a is required"),
            (json!({"dependentRequired": {"a": ["b"]}}), json!({"a": 1}), "b is required with `a`"),
            (
                json!({"properties": {"name": {}}, "additionalProperties": false}),
                json!({"nmae": 1}),
                "nmae is not known here; did you mean `name`?",
            ),
            (json!({"maxProperties": 0}), json!({"a": 1}), "has 1 members, and takes at most 0"),
        ];
        for (schema, value, expected) in rows {
            assert_eq!(said(schema.clone(), value.clone()), expected, "{schema} {value}");
        }
    }
}
