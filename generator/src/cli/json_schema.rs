//! Schemas as JSON Schema (2020-12), in compact text.

use super::definitions::Definitions;
use crate::api::{Additional, Bound, Constraints, Discriminator, Property, Schema, SchemaKind};
use serde_json::Value;
use std::fmt::Write;
use std::sync::Arc;

/// Longer schemas of answers are cut to less depth.
const LONGEST_OUTPUT: usize = 4096;
/// Longer lists of values are left out of schemas of answers.
const MOST_VALUES: usize = 50;
/// Longer examples teach no more.
const LONGEST_EXAMPLE: usize = 60;

/// Longer patterns and XML Objects are left out: they are said wherever the schema is.
const LONGEST_KEYWORD: usize = 1_000;

/// What comes back: as deep as it stays short; empty if it never does.
pub(super) fn output(schema: &Schema) -> String {
    for depth in (1..=4).rev() {
        let mut writer = Writer { out: String::new(), definitions: None, most: LONGEST_OUTPUT };
        if writer.schema(schema, depth) {
            return writer.out;
        }
    }
    String::new()
}

/// What is sent, with all that is checked before; what has a name is `#/$defs/<name>`. Members that are never sent are
/// left out.
pub(super) fn input(schema: &Schema, definitions: &Definitions) -> String {
    let mut writer = Writer { out: String::new(), definitions: Some(definitions), most: usize::MAX };
    writer.named_or(schema, usize::MAX);
    writer.out
}

/// The schema that a name stands for.
pub(super) fn definition(schema: &Schema, definitions: &Definitions) -> String {
    let mut writer = Writer { out: String::new(), definitions: Some(definitions), most: usize::MAX };
    writer.schema(schema, usize::MAX);
    writer.out
}

struct Writer<'d> {
    out: String,
    /// Of what is sent.
    definitions: Option<&'d Definitions>,
    /// It gives up where the text is longer.
    most: usize,
}

impl Writer<'_> {
    /// Whether it stayed short.
    fn named_or(&mut self, schema: &Schema, depth: usize) -> bool {
        let Some(name) = self.definitions.and_then(|definitions| definitions.name(schema)) else {
            return self.schema(schema, depth);
        };
        let (before, after) = match schema.nullable && !name.nullable {
            true => ("{\"anyOf\":[{\"$ref\":\"#/$defs/", "\"},{\"type\":\"null\"}]}"),
            false => ("{\"$ref\":\"#/$defs/", "\"}"),
        };
        self.out.extend([before, name.text, after]);
        true
    }

    fn schema(&mut self, schema: &Schema, depth: usize) -> bool {
        self.out.push('{');
        let written = self.kind(schema, depth);
        if !schema.values.is_empty() && (self.definitions.is_some() || schema.values.len() <= MOST_VALUES) {
            let null = (schema.nullable && self.definitions.is_some()).then_some(Value::Null);
            let values = schema.values.iter().cloned().chain(null).collect();
            self.member("enum", &Value::Array(values));
        }
        if self.definitions.is_some() {
            self.checks(&schema.constraints);
            self.teaching(schema);
        }
        self.out.push('}');
        written && self.out.len() <= self.most
    }

    fn kind(&mut self, schema: &Schema, depth: usize) -> bool {
        let name = match &schema.kind {
            SchemaKind::Any { .. } => return true,
            SchemaKind::Union { variants, discriminator } => {
                return self.union(variants, discriminator.as_deref(), schema.nullable, depth);
            }
            SchemaKind::Boolean => "boolean",
            SchemaKind::Integer => "integer",
            SchemaKind::Number => "number",
            SchemaKind::String { .. } => "string",
            SchemaKind::Array { .. } => "array",
            SchemaKind::Object { .. } => "object",
        };
        if schema.nullable {
            self.out.extend(["\"type\":[\"", name, "\",\"null\"]"]);
        } else {
            self.out.extend(["\"type\":\"", name, "\""]);
        }
        match &schema.kind {
            SchemaKind::String { format: Some(format) } => {
                self.key("format");
                self.text(format);
                true
            }
            SchemaKind::Array { items } if depth > 0 => {
                self.key("items");
                self.named_or(items, depth - 1)
            }
            SchemaKind::Object { properties, additional } if depth > 0 => {
                (properties.is_empty() || self.properties(properties, depth)) && self.additional(additional, depth)
            }
            _ => true,
        }
    }

    fn union(&mut self, variants: &[Arc<Schema>], by: Option<&Discriminator>, nullable: bool, depth: usize) -> bool {
        if depth == 0 {
            return true;
        }
        self.key("anyOf");
        self.out.push('[');
        for variant in variants {
            self.separate();
            if !self.named_or(variant, depth - 1) {
                return false;
            }
        }
        if nullable && self.definitions.is_some() {
            self.out.push_str(",{\"type\":\"null\"}");
        }
        self.out.push(']');
        if let Some(by) = by.filter(|_| self.definitions.is_some()) {
            self.discriminator(by);
        }
        true
    }

    /// `mapping` leads from a value of the property to the index of the variant that it means.
    fn discriminator(&mut self, by: &Discriminator) {
        self.key("discriminator");
        self.out.push_str("{\"propertyName\":");
        self.text(&by.property);
        self.out.push_str(",\"mapping\":{");
        for (index, value) in by.values.iter().enumerate() {
            let Some(value) = value else { continue };
            self.key(value);
            // Err: a String takes everything.
            let _ = write!(self.out, "{index}");
        }
        self.out.push_str("}}");
    }

    fn properties(&mut self, properties: &[Property], depth: usize) -> bool {
        let is_sent = |property: &&Property| self.definitions.is_none() || !property.schema.read_only;
        let properties: Vec<&Property> = properties.iter().filter(is_sent).collect();
        self.key("properties");
        self.out.push('{');
        for property in &properties {
            self.key(&property.name);
            if !self.named_or(&property.schema, depth - 1) {
                return false;
            }
        }
        self.out.push('}');
        let required: Vec<&str> = properties.iter().filter(|p| p.required).map(|p| &*p.name).collect();
        if !required.is_empty() {
            self.member("required", &Value::from(required));
        }
        true
    }

    fn additional(&mut self, additional: &Additional, depth: usize) -> bool {
        match (additional, self.definitions) {
            (Additional::Open, _) | (_, None) => true,
            (Additional::Closed, _) => {
                self.member("additionalProperties", &Value::Bool(false));
                true
            }
            (Additional::Values(values), _) => {
                self.key("additionalProperties");
                self.named_or(values, depth - 1)
            }
        }
    }

    fn checks(&mut self, constraints: &Constraints) {
        let Constraints { minimum, maximum, .. } = constraints;
        let mut bound = |bound: &Option<Bound>, inclusive: &str, exclusive: &str| {
            if let Some(bound) = bound {
                self.member(if bound.exclusive { exclusive } else { inclusive }, &number(bound.value));
            }
        };
        bound(minimum, "minimum", "exclusiveMinimum");
        bound(maximum, "maximum", "exclusiveMaximum");
        let counts = [
            ("minLength", constraints.min_length),
            ("maxLength", constraints.max_length),
            ("minItems", constraints.min_items),
            ("maxItems", constraints.max_items),
            ("minProperties", constraints.min_properties),
            ("maxProperties", constraints.max_properties),
        ];
        for (name, count) in counts {
            if let Some(count) = count {
                self.member(name, &count.into());
            }
        }
        if let Some(factor) = constraints.multiple_of {
            self.member("multipleOf", &number(factor));
        }
        if let Some(pattern) = constraints.pattern.as_ref().filter(|pattern| pattern.len() <= LONGEST_KEYWORD) {
            self.key("pattern");
            self.text(pattern);
        }
        if constraints.unique_items {
            self.member("uniqueItems", &Value::Bool(true));
        }
        if !constraints.dependent_required.is_empty() {
            self.key("dependentRequired");
            self.out.push('{');
            for (name, others) in &constraints.dependent_required {
                self.member(name, &Value::from(others.as_slice()));
            }
            self.out.push('}');
        }
    }

    /// What templates are filled with, and how XML is written.
    fn teaching(&mut self, schema: &Schema) {
        if let Some(default) = schema.default.as_deref().filter(|default| is_short(default)) {
            self.member("default", default);
        }
        if let Some(example) = schema.example.as_deref().filter(|example| is_short(example)) {
            self.member("examples", &Value::Array(vec![example.clone()]));
        }
        if let Some(xml) = schema.extensions.get("xml").map(Value::to_string).filter(|xml| xml.len() <= LONGEST_KEYWORD)
        {
            self.key("xml");
            self.out.push_str(&xml);
        }
    }

    fn member(&mut self, name: &str, value: &Value) {
        self.key(name);
        // Err: a String takes everything.
        let _ = write!(self.out, "{value}");
    }

    fn key(&mut self, name: &str) {
        self.separate();
        self.text(name);
        self.out.push(':');
    }

    fn text(&mut self, text: &str) {
        let plain = text.bytes().all(|b| b.is_ascii_graphic() && b != b'"' && b != b'\\');
        if plain {
            self.out.extend(["\"", text, "\""]);
        } else {
            let _ = write!(self.out, "{}", Value::from(text));
        }
    }

    /// A comma, unless something begins here.
    fn separate(&mut self) {
        if !self.out.ends_with(['{', '[', ':']) {
            self.out.push(',');
        }
    }
}

/// Whole numbers are written as such.
fn number(value: f64) -> Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() <= EXACT { Value::from(value as i64) } else { Value::from(value) }
}

fn is_short(value: &Value) -> bool {
    match value {
        Value::Null | Value::Array(_) | Value::Object(_) => false,
        Value::String(text) => text.len() <= LONGEST_EXAMPLE,
        _ => true,
    }
}
