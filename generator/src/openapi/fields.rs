//! Members of an object, read as what they should be; what they are not is dropped or put right, and reported.

use super::carried;
use super::findings::{Findings, json_path, overlay_remove};
use crate::diagnostic::kind_of;
use crate::diagnostic::rules::openapi as rules;
use serde_json::{Map, Value};

/// The members of one object of the document.
pub(super) struct Fields<'f, 'd, 'a> {
    members: &'a Map<String, Value>,
    pointer: &'f str,
    findings: &'f mut Findings<'d>,
}

impl<'f, 'd, 'a> Fields<'f, 'd, 'a> {
    pub(super) fn new(members: &'a Map<String, Value>, pointer: &'f str, findings: &'f mut Findings<'d>) -> Self {
        Fields { members, pointer, findings }
    }

    fn get(&self, key: &str) -> Option<&'a Value> {
        self.members.get(key).filter(|value| !value.is_null())
    }

    pub(super) fn text(&mut self, key: &str) -> Option<String> {
        text(self.get(key)?, self.pointer, key, self.findings)
    }

    pub(super) fn flag(&mut self, key: &str) -> Option<bool> {
        flag(self.get(key)?, self.pointer, key, self.findings)
    }

    pub(super) fn object(&mut self, key: &str) -> Option<&'a Map<String, Value>> {
        object(self.get(key)?, self.pointer, key, self.findings)
    }

    pub(super) fn list(&mut self, key: &str) -> &'a [Value] {
        self.get(key).and_then(|value| list(value, self.pointer, key, self.findings)).unwrap_or_default()
    }

    /// A list of texts; one text is a list of one.
    pub(super) fn texts(&mut self, key: &str) -> Vec<String> {
        match self.get(key) {
            Some(value) => texts(value, self.pointer, key, self.findings),
            None => Vec::new(),
        }
    }

    /// `externalDocs.url`.
    pub(super) fn docs_url(&mut self) -> Option<String> {
        self.object("externalDocs")?.get("url")?.as_str().map(str::to_owned)
    }
}

/// A member that should be text; numbers and truth values are written out, as YAML readers would.
pub(super) fn text(value: &Value, pointer: &str, key: &str, findings: &mut Findings<'_>) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null => None,
        Value::Array(_) | Value::Object(_) => drop_keyword(value, "text", pointer, key, findings),
    }
}

/// A member that should be `true` or `false`.
pub(super) fn flag(value: &Value, pointer: &str, key: &str, findings: &mut Findings<'_>) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(*truth),
        Value::Null => None,
        Value::String(text) if text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("yes") => {
            coerce("true", pointer, key, findings);
            Some(true)
        }
        Value::String(text) if text.eq_ignore_ascii_case("false") || text.eq_ignore_ascii_case("no") => {
            coerce("false", pointer, key, findings);
            Some(false)
        }
        _ => drop_keyword(value, "true or false", pointer, key, findings),
    }
}

/// A member that should be a number.
pub(super) fn number(value: &Value, pointer: &str, key: &str, findings: &mut Findings<'_>) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::Null => None,
        Value::String(text) => match text.trim().parse::<f64>().ok().filter(|number| number.is_finite()) {
            Some(number) => {
                coerce(&number.to_string(), pointer, key, findings);
                Some(number)
            }
            None => drop_keyword(value, "a number", pointer, key, findings),
        },
        _ => drop_keyword(value, "a number", pointer, key, findings),
    }
}

/// A member that should count something.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "casts saturate, and bounds may")]
pub(super) fn count(value: &Value, pointer: &str, key: &str, findings: &mut Findings<'_>) -> Option<usize> {
    let number = number(value, pointer, key, findings)?;
    if number < 0.0 || number.fract() != 0.0 {
        return drop_keyword(value, "a count", pointer, key, findings);
    }
    Some(number as usize)
}

/// A member that should be an object.
pub(super) fn object<'a>(
    value: &'a Value,
    pointer: &str,
    key: &str,
    findings: &mut Findings<'_>,
) -> Option<&'a Map<String, Value>> {
    match value {
        Value::Object(members) => Some(members),
        Value::Null => None,
        _ => drop_keyword(value, "an object", pointer, key, findings),
    }
}

/// A member that should be a list.
pub(super) fn list<'a>(value: &'a Value, pointer: &str, key: &str, findings: &mut Findings<'_>) -> Option<&'a [Value]> {
    match value {
        Value::Array(elements) => Some(elements),
        Value::Null => None,
        _ => drop_keyword(value, "a list", pointer, key, findings),
    }
}

/// A member that should be a list of texts; one text is a list of one.
pub(super) fn texts(value: &Value, pointer: &str, key: &str, findings: &mut Findings<'_>) -> Vec<String> {
    if let Value::String(text) = value {
        coerce(&format!("[{text}]"), pointer, key, findings);
        return vec![text.clone()];
    }
    let elements = list(value, pointer, key, findings).unwrap_or_default();
    elements.iter().filter_map(|element| text(element, pointer, key, findings)).collect()
}

/// Reports that a member is not what it should be.
pub(super) fn drop_keyword<T>(
    value: &Value,
    expected: &str,
    pointer: &str,
    key: &str,
    findings: &mut Findings<'_>,
) -> Option<T> {
    let place = super::join(pointer, key);
    let message = format!("`{key}` is {}, not {expected}; it is ignored", kind_of(value));
    findings.mend(&rules::WRONG_TYPE, &place, message, || overlay_remove(&place));
    None
}

/// Reports that a member was read as something else.
pub(super) fn coerce(read: &str, pointer: &str, key: &str, findings: &mut Findings<'_>) {
    let place = super::join(pointer, key);
    let message = format!("`{key}` is of the wrong type; it is read as `{read}`");
    findings.mend(&rules::COERCED_VALUE, &place, message, || {
        format!("- target: {}\n  update: {{{key}: {read}}}", json_path(pointer))
    });
}

/// Whether a vendor extension is one that a later stage may read; the others would only take memory.
pub(super) fn is_kept(key: &str) -> bool {
    let families = ["x-imajin-", "x-cli-", "x-speakeasy-", "x-fern-", "x-stainless-"];
    let single = [
        "x-displayName",
        "x-internal",
        "x-hidden",
        "x-tagGroups",
        "x-ms-long-running-operation",
        "x-ms-pageable",
        "x-enum-descriptions",
        "x-enumDescriptions",
        "x-enum-varnames",
        "x-codegen-request-body-name",
    ];
    (families.iter().any(|family| key.starts_with(family)) || single.contains(&key))
        && !key.starts_with(carried::PREFIX)
}

/// The vendor extensions of an object that a later stage may read.
pub(super) fn extensions(members: &Map<String, Value>) -> impl Iterator<Item = (String, Value)> {
    members.iter().filter(|(key, _)| is_kept(key)).map(|(key, value)| (key.clone(), value.clone()))
}
