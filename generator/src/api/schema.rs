//! Schemas, small and closed: references followed, `allOf` merged, cycles cut by depth.

use crate::openapi::carried;
use serde::Serialize;
use serde_json::Value;
use std::sync::{Arc, LazyLock};

/// How deep a request's schema is followed; what is below is [`SchemaKind::Any`] with `cut`.
pub(super) const INPUT_DEPTH: u8 = 8;

/// How deep a response's schema is followed: an envelope, a list, an item, its fields, and theirs.
pub(super) const OUTPUT_DEPTH: u8 = 4;

/// What a value looks like.
#[derive(Debug, Clone, Serialize)]
pub struct Schema {
    /// The component's name, if it has one: `Customer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Arc<str>>,
    /// `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Box<str>>,
    /// Markdown, or empty.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub description: Box<str>,
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
    #[serde(skip_serializing_if = "<[Value]>::is_empty")]
    pub values: Arc<[Value]>,
    /// Bounds; schemas with the same ones share them.
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
    /// In JSON. Properties of one name share it, for there are tens of thousands of properties in a large document.
    pub name: Arc<str>,
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
#[expect(missing_docs, reason = "the names are JSON Schema's")]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_properties: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_properties: Option<u64>,
    /// A member, and those that must be there if it is; sorted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dependent_required: Vec<(String, Vec<String>)>,
}

/// A bound of a number.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Bound {
    /// The number.
    pub value: f64,
    /// The number itself is not allowed.
    pub exclusive: bool,
}

impl Schema {
    /// A schema that says nothing but its kind.
    pub(super) fn new(kind: SchemaKind) -> Self {
        Schema {
            name: None,
            title: None,
            description: Box::default(),
            kind,
            nullable: false,
            read_only: false,
            write_only: false,
            deprecated: false,
            default: None,
            example: None,
            values: Arc::default(),
            constraints: Constraints::none(),
            extensions: super::Extensions::default(),
        }
    }

    /// Anything.
    pub(super) fn any(cut: bool) -> Self {
        Schema::new(SchemaKind::Any { cut })
    }

    /// Text.
    pub(super) fn text() -> Self {
        Schema::new(SchemaKind::String { format: None })
    }

    /// Nothing: a property or variant of this schema is left out.
    pub(super) fn never() -> Self {
        let mut schema = Schema::any(false);
        schema.extensions.insert(carried::NEVER.to_owned(), Value::Bool(true));
        schema
    }

    pub(super) fn is_never(&self) -> bool {
        self.extensions.contains(carried::NEVER)
    }

    /// Neither a list, an object nor a union, nor cut where one would be.
    pub fn is_scalar(&self) -> bool {
        use SchemaKind::{Any, Boolean, Integer, Number, String};
        matches!(self.kind, Any { cut: false } | Boolean | Integer | Number | String { .. })
    }

    /// `format`, of text.
    pub fn format(&self) -> Option<&str> {
        match &self.kind {
            SchemaKind::String { format } => format.as_deref(),
            _ => None,
        }
    }

    /// The declared property of this name, of an object.
    pub fn property(&self, name: &str) -> Option<&Property> {
        let SchemaKind::Object { properties, .. } = &self.kind else { return None };
        let index = properties.binary_search_by(|property| (*property.name).cmp(name)).ok()?;
        properties.get(index)
    }

    /// Kind and modifiers in numbers; with the format, all that a scalar without values says of a response.
    pub(super) fn shape(&self) -> (u8, u8) {
        let kind = match self.kind {
            SchemaKind::Any { .. } => 0,
            SchemaKind::Boolean => 1,
            SchemaKind::Integer => 2,
            SchemaKind::Number => 3,
            SchemaKind::String { .. } => 4,
            SchemaKind::Array { .. } => 5,
            SchemaKind::Object { .. } => 6,
            SchemaKind::Union { .. } => 7,
        };
        let flags = [self.nullable, self.read_only, self.write_only, self.deprecated];
        (kind, flags.iter().fold(0, |bits, flag| bits * 2 + u8::from(*flag)))
    }

    /// Both are of the same kind, and text of the same format.
    pub(super) fn is_same_kind(&self, other: &Schema) -> bool {
        self.shape().0 == other.shape().0 && self.format() == other.format()
    }

    /// Nothing tells them apart on the wire; objects, lists and unions are compared by identity.
    pub(super) fn is_same(self: &Arc<Self>, other: &Arc<Schema>) -> bool {
        Arc::ptr_eq(self, other)
            || (self.is_scalar()
                && self.is_same_kind(other)
                && self.values == other.values
                && self.constraints == other.constraints)
    }
}

impl Constraints {
    /// The one that all schemas without any share.
    pub(super) fn none() -> Arc<Constraints> {
        static NONE: LazyLock<Arc<Constraints>> = LazyLock::new(Arc::default);
        Arc::clone(&NONE)
    }

    /// Adds bounds that must hold as well; what is later wins.
    pub(super) fn tighten(&mut self, other: Constraints) {
        self.minimum = other.minimum.or(self.minimum);
        self.maximum = other.maximum.or(self.maximum);
        self.multiple_of = other.multiple_of.or(self.multiple_of);
        self.min_length = other.min_length.or(self.min_length);
        self.max_length = other.max_length.or(self.max_length);
        self.pattern = other.pattern.or(self.pattern.take());
        self.min_items = other.min_items.or(self.min_items);
        self.max_items = other.max_items.or(self.max_items);
        self.unique_items |= other.unique_items;
        self.min_properties = other.min_properties.or(self.min_properties);
        self.max_properties = other.max_properties.or(self.max_properties);
        self.dependent_required.extend(other.dependent_required);
    }

    /// Those that are about values of a type.
    pub(super) fn of_type(&self, name: &str) -> Constraints {
        let all = self.clone();
        match name {
            "string" => Constraints {
                min_length: all.min_length,
                max_length: all.max_length,
                pattern: all.pattern,
                ..Constraints::default()
            },
            "integer" | "number" => Constraints {
                minimum: all.minimum,
                maximum: all.maximum,
                multiple_of: all.multiple_of,
                ..Constraints::default()
            },
            "array" => Constraints {
                min_items: all.min_items,
                max_items: all.max_items,
                unique_items: all.unique_items,
                ..Constraints::default()
            },
            "object" => Constraints {
                min_properties: all.min_properties,
                max_properties: all.max_properties,
                dependent_required: all.dependent_required,
                ..Constraints::default()
            },
            _ => Constraints::default(),
        }
    }
}
