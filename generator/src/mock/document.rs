//! The published document: one value, addressed by JSON pointers (RFC 6901), references followed on demand.
//!
//! A schema, a parameter or a response is named by its pointer everywhere in the mock, so that a finding can say
//! where in the vendor's file it comes from and caches have a key.

use percent_encoding::percent_decode_str;
use serde_json::Value;
use std::sync::Arc;

/// A reference that leads to a reference that leads …: no document means more than this many.
const LONGEST_CHAIN: usize = 32;

/// Which rules a document's schemas and parameters follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Dialect {
    /// OpenAPI 2.0.
    V2,
    /// OpenAPI 3.0: the schema dialect with `nullable` and boolean exclusive bounds.
    V30,
    /// OpenAPI 3.1 and 3.2: JSON Schema 2020-12.
    V31,
}

/// A document as its vendor published it.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) root: Arc<Value>,
    pub(crate) dialect: Dialect,
}

impl Document {
    pub(crate) fn new(root: Arc<Value>) -> Self {
        let version = |name| root.get(name).map(text_of).unwrap_or_default();
        let dialect = match (version("swagger"), version("openapi")) {
            (swagger, _) if !swagger.is_empty() => Dialect::V2,
            (_, openapi) if openapi.starts_with("3.0") => Dialect::V30,
            _ => Dialect::V31,
        };
        Self { root, dialect }
    }

    /// What a pointer names.
    pub(crate) fn at(&self, pointer: &str) -> Option<&Value> {
        self.root.pointer(pointer)
    }

    /// What a pointer names once references are followed: its final pointer and the value there.
    pub(crate) fn resolve(&self, pointer: &str) -> Option<(String, &Value)> {
        let mut pointer = pointer.to_owned();
        for _ in 0..LONGEST_CHAIN {
            let value = self.at(&pointer)?;
            match value.get("$ref").and_then(Value::as_str) {
                Some(reference) => pointer = target(reference)?,
                None => return Some((pointer, value)),
            }
        }
        None
    }
}

/// The pointer that a local reference names; `None` for anything that is not `#/…` or `#`.
pub(crate) fn target(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    if !fragment.is_empty() && !fragment.starts_with('/') {
        return None;
    }
    Some(percent_decode_str(fragment).decode_utf8().ok()?.into_owned())
}

/// A pointer one level deeper.
pub(crate) fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// The text of a scalar as YAML authors mean it: `2.0` for a number, too.
pub(crate) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
