//! Numbers that are written otherwise than JSON writes them: `1.10`, `007`, `1e3`.
//!
//! To YAML they are numbers, and lose their digits. Where OpenAPI has text and nothing else, people mean what they wrote.

use super::scalar;
use serde_json::{Map, Value};

/// Members that are text in whatever OpenAPI object they stand, and lists of texts.
const TEXTS: &[&str] = &[
    "description",
    "name",
    "openapi",
    "operationId",
    "pattern",
    "required",
    "summary",
    "swagger",
    "tags",
    "title",
    "url",
    "version",
];

/// Members of a schema that are text if its type is.
const VALUES: &[&str] = &["const", "default", "enum", "example", "examples"];

/// A number as it was written, and where: a member, or an element of its list.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) key: String,
    pub(super) index: Option<usize>,
    pub(super) text: String,
}

/// The text, if it may be that of a number.
pub(super) fn candidate(text: &str) -> Option<String> {
    text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c)).then(|| text.to_owned())
}

/// Whether the text is lost in the value.
pub(super) fn is_lost(text: &str, value: &Value) -> bool {
    matches!(value, Value::Number(number) if number.to_string() != text)
}

/// Puts the texts back where text is due.
pub(super) fn restore(members: &mut Map<String, Value>, written: Vec<Written>) {
    let is_text = members.get("type").is_some_and(|said| said == "string");
    for Written { key, index, text } in written {
        if !(TEXTS.contains(&key.as_str()) || is_text && VALUES.contains(&key.as_str())) {
            continue;
        }
        let place = members.get_mut(&key).and_then(|value| match index {
            Some(index) => value.get_mut(index),
            None => Some(value),
        });
        // Of two members of one name, the other may stand there.
        if let Some(place) = place.filter(|place| **place == scalar::resolve(&text)) {
            *place = Value::String(text);
        }
    }
}
