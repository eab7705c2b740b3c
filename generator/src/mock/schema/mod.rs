//! Validators for the schemas of the document, compiled when first asked for and kept.
//!
//! A schema is translated (see [`translate`]) without the schemas it refers to: each `$ref` becomes a keyword of ours
//! that looks the target up here while an instance is validated. So every schema is compiled once, a document of
//! thousands costs nothing until it is used, and cycles need no care at compile time.

mod reference;
mod translate;

pub(crate) use translate::is_hidden;

use super::document::Document;
use jsonschema::{Draft, ValidationError, Validator};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// More findings than this about one instance help nobody.
const MOST_VIOLATIONS: usize = 8;

/// Which way a value travels: `readOnly` properties do not go up, `writeOnly` ones do not come down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// To the server.
    Request,
    /// From the server.
    Response,
}

/// A piece of the document that is not checked, since it means nothing that a validator could use.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unchecked {
    /// Where it is.
    pub pointer: String,
    /// What is wrong with it.
    pub reason: String,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Into the value.
    pub(crate) pointer: String,
    pub(crate) message: String,
}

/// A schema that was asked for; nothing if it cannot be used.
type Compiled = Option<Arc<Validator>>;

/// All schemas of a document.
pub(crate) struct Schemas {
    pub(crate) document: Arc<Document>,
    compiled: Mutex<HashMap<(String, Direction), Compiled>>,
    patterns: Mutex<HashMap<String, bool>>,
    unchecked: Mutex<BTreeSet<Unchecked>>,
    this: Weak<Schemas>,
}

impl Schemas {
    pub(crate) fn new(document: Arc<Document>) -> Arc<Self> {
        Arc::new_cyclic(|this| Self {
            document,
            compiled: Mutex::default(),
            patterns: Mutex::default(),
            unchecked: Mutex::default(),
            this: this.clone(),
        })
    }

    /// Whether a value is what the schema at a pointer allows; `true` where the schema cannot be used.
    pub(crate) fn is_valid(&self, pointer: &str, direction: Direction, value: &Value) -> bool {
        self.validator(pointer, direction).is_none_or(|validator| validator.is_valid(value))
    }

    /// What the schema at a pointer finds wrong with a value.
    pub(crate) fn violations(&self, pointer: &str, direction: Direction, value: &Value) -> Vec<Violation> {
        let Some(validator) = self.validator(pointer, direction) else { return Vec::new() };
        validator.iter_errors(value).take(MOST_VIOLATIONS).map(|error| reference::unwrap(&error)).collect()
    }

    /// What was found unusable so far.
    pub(crate) fn unchecked(&self) -> Vec<Unchecked> {
        lock(&self.unchecked).iter().cloned().collect()
    }

    pub(crate) fn note(&self, pointer: impl Into<String>, reason: impl Into<String>) {
        lock(&self.unchecked).insert(Unchecked { pointer: pointer.into(), reason: reason.into() });
    }

    fn validator(&self, pointer: &str, direction: Direction) -> Compiled {
        let key = (pointer.to_owned(), direction);
        if let Some(known) = lock(&self.compiled).get(&key) {
            return known.clone();
        }
        let validator = self.compile(pointer, direction);
        lock(&self.compiled).entry(key).or_insert(validator).clone()
    }

    fn compile(&self, pointer: &str, direction: Direction) -> Compiled {
        let schema = translate::translate(self, pointer, direction);
        let this = self.this.clone();
        let built = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(true)
            .with_keyword(reference::KEYWORD, move |_, target, _| reference::keyword(&this, target, direction))
            .build(&schema);
        match built {
            Ok(validator) => Some(Arc::new(validator)),
            Err(error) => {
                self.note(pointer, format!("not a usable schema: {error}"));
                None
            }
        }
    }

    /// Whether a regular expression compiles; an ECMA-262 feature may be missing here.
    fn is_pattern(&self, pattern: &str) -> bool {
        if let Some(known) = lock(&self.patterns).get(pattern) {
            return *known;
        }
        let usable = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .build(&serde_json::json!({ "pattern": pattern }))
            .is_ok();
        lock(&self.patterns).insert(pattern.to_owned(), usable);
        usable
    }
}

impl std::fmt::Debug for Schemas {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Schemas").field("dialect", &self.document.dialect).finish_non_exhaustive()
    }
}

/// What a thread that panicked left behind is a whole map all the same.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn message(error: &ValidationError<'_>) -> String {
    const LONGEST: usize = 300;
    let mut text = error.to_string();
    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(end);
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn errors(version: &str, schema: Value, value: Value) -> Vec<String> {
        let key = if version.starts_with('2') { "swagger" } else { "openapi" };
        let root = json!({ key: version, "components": { "schemas": { "Node": {
            "type": "object", "required": ["name", "id"],
            "properties": {
                "name": { "type": "string" }, "next": { "$ref": "#/components/schemas/Node" },
                "id": { "type": "integer", "readOnly": true }
            }
        }, "Loop": { "allOf": [{ "$ref": "#/components/schemas/Loop" }] } } }, "x": schema });
        let schemas = Schemas::new(Arc::new(Document::new(Arc::new(root))));
        let found = schemas.violations("/x", Direction::Request, &value);
        assert_eq!(found.is_empty(), schemas.is_valid("/x", Direction::Request, &value));
        found.into_iter().map(|v| format!("{}: {}", v.pointer, v.message)).collect()
    }

    #[test]
    fn dialects_and_references() {
        let node = json!({ "$ref": "#/components/schemas/Node" });
        let rows: &[(&str, Value, Value, &[&str])] = &[
            ("3.0.0", json!({ "type": "string", "nullable": true }), json!(null), &[]),
            (
                "3.1.0",
                json!({ "type": "string", "nullable": true }),
                json!(null),
                &[": null is not of type \"string\""],
            ),
            ("3.0.0", json!({ "nullable": true, "allOf": [node] }), json!(null), &[]),
            (
                "3.0.0",
                json!({ "type": "integer", "minimum": 1, "exclusiveMinimum": true }),
                json!(1),
                &[": 1 is less than or equal to the minimum of 1"],
            ),
            ("3.1.0", json!({ "type": ["integer", "null"], "exclusiveMinimum": 1 }), json!(2), &[]),
            ("3.0.0", node.clone(), json!({ "name": "a", "next": { "name": "b" } }), &[]),
            (
                "3.0.0",
                node.clone(),
                json!({ "name": "a", "next": { "name": 1 } }),
                &["/next/name: 1 is not of type \"string\""],
            ),
            ("3.0.0", node.clone(), json!({ "name": "a", "id": 1 }), &["/id: is read-only and must not be sent"]),
            ("3.0.0", json!({ "$ref": "#/components/schemas/Loop" }), json!(1), &[]),
            ("3.0.0", json!({ "$ref": "#/components/schemas/Gone" }), json!(1), &[]),
            ("3.0.0", json!({ "type": "strin", "pattern": "(" }), json!(1), &[]),
            ("2.0", json!({ "type": "file" }), json!("bytes"), &[]),
            ("3.1.0", json!({ "type": "string", "format": "date" }), json!("x"), &[": \"x\" is not a \"date\""]),
        ];
        for (version, schema, value, expected) in rows {
            assert_eq!(errors(version, schema.clone(), value.clone()), *expected, "{schema} {value}");
        }
    }
}
