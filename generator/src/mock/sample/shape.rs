//! A schema with everything that it is made of laid together: what `allOf` and references add up to.

use crate::mock::document::child;
use crate::mock::schema::Schemas;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Schemas that one shape may be made of.
const MOST_PARTS: usize = 64;

/// What a value must look like, one alternative of each union chosen or still open.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape {
    pub(super) pointer: String,
    /// Property to the schemas that it must please.
    pub(super) properties: BTreeMap<String, Vec<String>>,
    pub(super) required: BTreeSet<String>,
    pub(super) items: Option<String>,
    pub(super) prefix: Vec<String>,
    pub(super) additional: Option<String>,
    /// Other properties are not ruled out.
    pub(super) is_open: bool,
    pub(super) unique: bool,
    /// `const` and `enum`, with the schema that has them.
    pub(super) fixed: Vec<(String, Vec<Value>)>,
    /// `None`: anything.
    types: Option<Vec<String>>,
    /// Bounds, lengths, pattern and format: the last one said wins, the validator judges the outcome.
    keywords: Map<String, Value>,
    unions: Vec<Vec<String>>,
    parts: usize,
}

impl Shape {
    pub(super) fn of(schemas: &Schemas, pointer: &str) -> Self {
        let mut shape = Self { pointer: pointer.to_owned(), is_open: true, ..Self::default() };
        shape.add(schemas, pointer);
        shape
    }

    /// One shape per branch of the first union, the others at their first branch; the shape itself where there is none.
    pub(super) fn alternatives(self, schemas: &Schemas, most: usize) -> Vec<Shape> {
        let mut open = vec![self];
        for _ in 0..4 {
            if open.iter().all(|shape| shape.unions.is_empty()) {
                break;
            }
            open = open.into_iter().flat_map(|shape| shape.branches(schemas)).take(most).collect();
        }
        open
    }

    fn branches(mut self, schemas: &Schemas) -> Vec<Shape> {
        if self.unions.is_empty() {
            return vec![self];
        }
        let union = self.unions.remove(0);
        let with = |branch: &String| {
            let mut shape = self.clone();
            shape.add(schemas, branch);
            shape
        };
        union.iter().map(with).collect()
    }

    fn add(&mut self, schemas: &Schemas, pointer: &str) {
        self.parts += 1;
        if self.parts > MOST_PARTS {
            return;
        }
        let Some(schema) = schemas.document.at(pointer).and_then(Value::as_object) else { return };
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if let Some(target) = crate::mock::document::target(reference) {
                self.add(schemas, &target);
            }
            if schemas.document.dialect < crate::mock::document::Dialect::V31 {
                return;
            }
        }
        for (keyword, value) in schema {
            self.keyword(schemas, pointer, keyword, value);
        }
    }

    fn keyword(&mut self, schemas: &Schemas, pointer: &str, keyword: &str, value: &Value) {
        let here = child(pointer, keyword);
        match (keyword, value) {
            ("type", Value::String(name)) => self.only(std::slice::from_ref(name)),
            ("type", Value::Array(names)) => {
                let names: Vec<String> = names.iter().filter_map(Value::as_str).map(str::to_owned).collect();
                self.only(&names);
            }
            ("const", value) => self.fixed.push((pointer.to_owned(), vec![value.clone()])),
            ("enum", Value::Array(values)) => self.fixed.push((pointer.to_owned(), values.clone())),
            ("properties", Value::Object(map)) => {
                for name in map.keys() {
                    self.properties.entry(name.clone()).or_default().push(child(&here, name));
                }
            }
            ("required", Value::Array(names)) => {
                self.required.extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
            }
            ("items", Value::Array(list)) | ("prefixItems", Value::Array(list)) => {
                self.prefix = (0..list.len()).map(|i| format!("{here}/{i}")).collect();
            }
            ("items", _) => self.items = Some(here),
            ("additionalProperties", Value::Bool(false)) => self.is_open = false,
            ("additionalProperties", Value::Object(_)) => self.additional = Some(here),
            ("uniqueItems", Value::Bool(true)) => self.unique = true,
            ("allOf", Value::Array(list)) => (0..list.len()).for_each(|i| self.add(schemas, &format!("{here}/{i}"))),
            ("anyOf" | "oneOf", Value::Array(list)) if !list.is_empty() => {
                self.unions.push((0..list.len()).map(|i| format!("{here}/{i}")).collect());
            }
            (
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" | "minLength"
                | "maxLength" | "minItems" | "maxItems" | "minProperties" | "pattern" | "format",
                value,
            ) => {
                self.keywords.insert(keyword.to_owned(), value.clone());
            }
            _ => {}
        }
    }

    fn only(&mut self, names: &[String]) {
        self.types = Some(match self.types.take() {
            Some(before) => {
                let both: Vec<String> = before.iter().filter(|name| names.contains(name)).cloned().collect();
                if both.is_empty() { before } else { both }
            }
            None => names.to_vec(),
        });
    }

    /// The type to build.
    pub(super) fn kind(&self) -> &str {
        let named = self.types.iter().flatten().map(String::as_str).find(|name| *name != "null");
        match named.or(self.types.iter().flatten().map(String::as_str).next()) {
            Some(name) => name,
            None if !self.properties.is_empty() || !self.required.is_empty() || self.additional.is_some() => "object",
            None if self.items.is_some() || !self.prefix.is_empty() => "array",
            None if self.keywords.contains_key("minimum") || self.keywords.contains_key("maximum") => "number",
            None => "string",
        }
    }

    /// `null` is one of its types.
    pub(super) fn is_nullable(&self) -> bool {
        self.types.as_ref().is_some_and(|types| types.iter().any(|name| name == "null"))
    }

    /// Whether a fixed value is one that the other lists of fixed values have as well.
    pub(super) fn allows(&self, value: &Value) -> bool {
        self.fixed.iter().all(|(_, values)| values.contains(value))
    }

    pub(super) fn number(&self, keyword: &str) -> Option<f64> {
        self.keywords.get(keyword)?.as_f64()
    }

    pub(super) fn count(&self, keyword: &str) -> Option<u64> {
        self.number(keyword).filter(|n| *n >= 0.0).map(|n| n as u64)
    }

    pub(super) fn text(&self, keyword: &str) -> Option<&str> {
        self.keywords.get(keyword)?.as_str()
    }

    pub(super) fn is_exclusive(&self, keyword: &str) -> bool {
        self.keywords.get(keyword) == Some(&Value::Bool(true))
    }
}
