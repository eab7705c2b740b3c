//! A text of the command line as a scalar, as JSON, or as the members of an object.

use super::node::{Node, Said};
use serde_json::{Number, Value};

/// How the text of an object is written, where it is no JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `key=value,key=value`; a dot leads into a member.
    Members,
    /// One `key=value`, in which both may hold anything.
    Map,
}

/// A scalar of this type. `json`: it will be sent as JSON, where a number must be one.
///
/// # Errors
/// What the text is not, to be put after it: "is not a whole number".
pub(super) fn scalar(kind: &str, text: &str, json: bool) -> Result<Value, String> {
    match kind {
        "integer" => integer(text, json),
        "number" => number(text, json),
        "boolean" => match text {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Err("is not true or false".to_owned()),
        },
        _ => Ok(Value::String(text.to_owned())),
    }
}

fn integer(text: &str, json: bool) -> Result<Value, String> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err("is not a whole number".to_owned());
    }
    if let Ok(number) = text.parse::<i64>() {
        return Ok(number.into());
    }
    match text.parse::<u64>() {
        Ok(number) => Ok(number.into()),
        // As text of a query or a form every digit arrives.
        Err(_) if !json => Ok(Value::String(text.to_owned())),
        Err(_) => Err("is too large to be merged exactly; send the whole body with -d".to_owned()),
    }
}

fn number(text: &str, json: bool) -> Result<Value, String> {
    let starts = text.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '.');
    let value = text.parse::<f64>().ok().filter(|value| starts && value.is_finite());
    let Some(value) = value else { return Err("is not a number".to_owned()) };
    let exact: Option<Number> = serde_json::from_str(text).ok();
    let value = exact.or_else(|| Number::from_f64(value)).map_or(Value::Null, Value::Number);
    // `1.10` stays `1.10` where it is text anyway.
    let written = value.to_string();
    Ok(if json || written == text { value } else { Value::String(text.to_owned()) })
}

/// JSON where it parses as JSON, else a string.
pub(super) fn any(text: &str) -> Result<Value, String> {
    if is_json(text) { exact(text) } else { Ok(Value::String(text.to_owned())) }
}

/// A member of an object: where it goes, and what is said of it.
pub(super) type Member = (Vec<String>, Node);

/// The members that a text says.
///
/// # Errors
/// What the text is not.
pub(super) fn members(text: &str, shape: Shape) -> Result<Vec<Member>, String> {
    let trimmed = text.trim_start();
    if trimmed.starts_with('{') || (shape == Shape::Members && (text.contains('\n') || !text.contains('='))) {
        let reason = || match shape {
            Shape::Members => "is not an object: write JSON, YAML, or key=value,key=value".to_owned(),
            Shape::Map => "is not key=value".to_owned(),
        };
        if has_large_integer(text) && is_json(text) {
            return exact(text).map(|_| Vec::new());
        }
        return match structured(text)? {
            Value::Object(map) => Ok(map.into_iter().map(|(name, value)| (vec![name], Node::of(value))).collect()),
            _ => Err(reason()),
        };
    }
    match shape {
        Shape::Members => pairs(text),
        Shape::Map => match text.split_once('=') {
            Some((key, value)) if !key.is_empty() => {
                Ok(vec![(vec![key.to_owned()], Node::text(Said::Text(value.to_owned())))])
            }
            _ => Err("is not key=value".to_owned()),
        },
    }
}

/// A comma before something without `=` belongs to the value before it.
fn pairs(text: &str) -> Result<Vec<Member>, String> {
    let mut found: Vec<(&str, String)> = Vec::new();
    for piece in text.split(',') {
        match (piece.split_once('='), found.last_mut()) {
            (Some((key, value)), _) if !key.is_empty() => found.push((key, value.to_owned())),
            (_, Some((_, value))) => {
                value.push(',');
                value.push_str(piece);
            }
            _ => return Err(format!("has `{piece}` where key=value should be")),
        }
    }
    let member =
        |(key, value): (&str, String)| (key.split('.').map(str::to_owned).collect(), Node::text(Said::Text(value)));
    Ok(found.into_iter().map(member).collect())
}

pub(super) fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

pub(super) fn exact(text: &str) -> Result<Value, String> {
    if has_large_integer(text) {
        return Err("holds a number too large to be merged exactly; send the whole body with -d".to_owned());
    }
    serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"))
}

/// JSON, or YAML.
///
/// # Errors
/// What is wrong with it, and where.
pub(crate) fn structured(text: &str) -> Result<Value, String> {
    let json = match serde_json::from_str(text) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let reason = match serde_yaml::from_str(text) {
        Ok(value) => return Ok(value),
        Err(_) if text.trim_start().starts_with(['{', '[']) => json.to_string(),
        Err(error) => error.to_string(),
    };
    let reason = reason.lines().next().unwrap_or_default().to_owned();
    Err(format!("is neither JSON nor YAML: {reason}"))
}

/// The JSON text holds a whole number that neither `i64` nor `u64` can.
pub(super) fn has_large_integer(json: &str) -> bool {
    let bytes = json.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => {
                let rest = &bytes[at..];
                let is_part = |byte: &&u8| byte.is_ascii_digit() || b"-+.eE".contains(byte);
                let token = &rest[..rest.iter().take_while(is_part).count()];
                let text = std::str::from_utf8(token).unwrap_or_default();
                let whole = !token.iter().any(|byte| b".eE".contains(byte));
                if whole && text.parse::<i64>().is_err() && text.parse::<u64>().is_err() {
                    return true;
                }
                at += token.len();
            }
            _ => at += 1,
        }
    }
    false
}
