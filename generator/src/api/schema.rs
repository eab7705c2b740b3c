//! Schemas, small and closed: references followed, `allOf` merged, cycles cut by depth.

use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;

/// How deep a request's schema is followed; what is below is [`SchemaKind::Any`] with `cut`.
pub const INPUT_DEPTH: usize = 8;

/// How deep a response's schema is followed: an envelope, a list, an item, its fields, and theirs.
pub const OUTPUT_DEPTH: usize = 4;

/// What a value looks like.
#[derive(Debug, Clone, Serialize)]
pub struct Schema {
    /// The component's name, if it has one: `Customer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Markdown, or empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// What it is.
    pub kind: SchemaKind,
    /// `null` is allowed.
    pub nullable: bool,
    /// Never sent.
    pub read_only: bool,
    /// Never received.
    pub write_only: bool,
    /// Should not be used.
    pub deprecated: bool,
    /// The server's default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Box<Value>>,
    /// The first example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Box<Value>>,
    /// The only values allowed (`enum`, and `const` as one value), in the document's order; empty: any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Value>,
    /// Bounds; schemas without any share one value, for there are tens of thousands of schemas in a large document.
    pub constraints: Arc<Constraints>,
    /// `x-…` members.
    #[serde(skip_serializing_if = "super::Extensions::is_empty")]
    pub extensions: super::Extensions,
}

/// What a value is.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase", tag = "type")]
pub enum SchemaKind {
    /// Anything; `cut` if there is more in the document, below the depth that is followed or in a cycle.
    Any {
        /// There is more in the document.
        cut: bool,
    },
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Text.
    String {
        /// `format`, as published: `date-time`, `binary`; `contentEncoding: base64` is `byte`.
        #[serde(skip_serializing_if = "Option::is_none")]
        format: Option<String>,
    },
    /// A list.
    Array {
        /// Each element.
        items: Arc<Schema>,
    },
    /// A map of names to values.
    Object {
        /// Sorted by name.
        properties: Vec<Property>,
        /// What other names may hold.
        additional: Additional,
    },
    /// One of several (`oneOf`, `anyOf`, several types).
    Union {
        /// At least two, in the document's order.
        variants: Vec<Arc<Schema>>,
        /// The property that says which.
        #[serde(skip_serializing_if = "Option::is_none")]
        discriminator: Option<Box<Discriminator>>,
    },
}

/// A named member of an object.
#[derive(Debug, Clone, Serialize)]
pub struct Property {
    /// In JSON.
    pub name: String,
    /// An object without it is wrong.
    pub required: bool,
    /// What it looks like.
    pub schema: Arc<Schema>,
}

/// What names that are not declared may hold.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Additional {
    /// The document does not say, or says `true`.
    Open,
    /// `false`.
    Closed,
    /// These.
    Values(Arc<Schema>),
}

/// The property that says which variant a value is (OpenAPI, Discriminator Object).
#[derive(Debug, Clone, Serialize)]
pub struct Discriminator {
    /// The property's name.
    pub property: String,
    /// For each variant, in the order of `variants`, the value that means it, if there is one.
    pub values: Vec<Option<String>>,
}

/// Bounds of a value (JSON Schema validation).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the names are JSON Schema's")]
pub struct Constraints {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Bound>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Bound>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple_of: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    pub unique_items: bool,
}

/// A bound of a number.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Bound {
    /// The number.
    pub value: f64,
    /// The number itself is not allowed.
    pub exclusive: bool,
}
