//! The body of a request: its media type, and its fields as flags.

use super::kinds::{alternatives, kind, unite};
use super::schemas::Schemas;
use super::values::Values;
use super::{Body, BodyKind, Kind, Part, Style};
use crate::api::{self, Additional, Media, Property, RequestBody, Schema, SchemaKind};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Fields that are nested deeper are said as JSON.
const MAX_DEPTH: usize = 4;
/// An operation with more fields gets flags of less depth.
const MAX_FIELDS: usize = 120;
/// Longer examples of whole bodies are left out.
const LONGEST_EXAMPLE: usize = 4_096;

/// A field of a body that is a flag.
#[derive(Debug, Clone)]
pub(super) struct Field {
    /// Wire names from the root: `["address", "city"]`; none for the whole body.
    pub(super) path: Vec<String>,
    /// What it looks like; for a property of several variants, the first one's.
    pub(super) schema: Arc<Schema>,
    /// Of all variants together.
    pub(super) kind: Kind,
    /// The only values allowed.
    pub(super) values: Arc<[String]>,
    /// A body without it is wrong, whatever else is in it.
    pub(super) required: bool,
}

impl Field {
    /// RFC 6901.
    pub(super) fn pointer(&self) -> String {
        self.path.iter().map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1"))).collect()
    }
}

/// The media type that is sent if nothing else is meant, the body as the table has it, and the fields of all media types.
///
/// Nothing if the body may be left out and has nothing to say.
pub(super) fn lower<'a>(
    body: &'a RequestBody,
    values: &mut Values,
    schemas: &mut Schemas,
) -> Option<(&'a Media, Body, Vec<Field>)> {
    let mut media: Vec<&Media> = body.media.iter().collect();
    media.sort_by_cached_key(|media| (preference(media, body), media.media_type.clone()));
    media.dedup_by(|left, right| left.media_type == right.media_type);
    let (first, others) = media.split_first()?;
    if !body.required && is_empty(&first.schema) {
        return None;
    }
    let mut lowered = one(first, body.required, schemas);
    let mut fields = fields_of(first, lowered.kind, body.required, values);
    for media in others {
        let other = one(media, body.required, schemas);
        // What is sent as given has no fields.
        if !matches!(other.kind, BodyKind::Plain | BodyKind::Binary) {
            add(&mut fields, fields_of(media, other.kind, body.required, values));
        }
        lowered.others.push(other);
    }
    Some((first, lowered, fields))
}

fn one(media: &Media, required: bool, schemas: &mut Schemas) -> Body {
    let kind = body_kind(media);
    let example = media.example.as_deref().map(Value::to_string).filter(|text| text.len() <= LONGEST_EXAMPLE);
    Body {
        media_type: media_type(media, kind),
        kind,
        required,
        parts: parts(media),
        schema: schemas.input(&media.schema),
        example: example.unwrap_or_default(),
        others: Vec::new(),
    }
}

fn fields_of(media: &Media, kind: BodyKind, required: bool, values: &mut Values) -> Vec<Field> {
    match kind {
        BodyKind::Json | BodyKind::JsonLines | BodyKind::Form => fields(&media.schema, required, values),
        BodyKind::Multipart => fields(&media.schema, required, values).into_iter().map(part).collect(),
        BodyKind::Xml if is_structured(&media.schema) => fields(&media.schema, required, values),
        BodyKind::Plain | BodyKind::Xml => vec![whole(&media.schema, Kind::Text, required)],
        BodyKind::Binary => vec![whole(&media.schema, Kind::File, required)],
    }
}

/// The fields of another media type. What is not needed in each of them is needed in none.
fn add(fields: &mut Vec<Field>, others: Vec<Field>) {
    for field in fields.iter_mut() {
        field.required &= others.iter().any(|other| other.path == field.path && other.required);
    }
    for other in others {
        let is_whole = |field: &Field| field.path.is_empty();
        // A value as a whole and members of it cannot both be said.
        if fields.iter().any(|field| is_whole(field) != is_whole(&other)) {
            continue;
        }
        match fields.iter_mut().find(|field| field.path == other.path) {
            Some(known) if known.kind != other.kind => {
                known.kind = unite(vec![known.kind.clone(), other.kind]);
                known.values = Arc::default();
            }
            Some(_) => {}
            None => fields.push(Field { required: false, ..other }),
        }
    }
}

/// `*/*` and the like cannot be sent.
fn media_type(media: &Media, kind: BodyKind) -> String {
    match (media.media_type.contains('*'), kind) {
        (false, _) => media.media_type.clone(),
        (true, BodyKind::Json) => "application/json".to_owned(),
        (true, BodyKind::Plain) => "text/plain".to_owned(),
        (true, _) => "application/octet-stream".to_owned(),
    }
}

fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn body_kind(media: &Media) -> BodyKind {
    let essence = essence(&media.media_type);
    match essence.as_str() {
        "application/json" | "text/json" | "application/x-json" => BodyKind::Json,
        "application/x-www-form-urlencoded" => BodyKind::Form,
        "application/xml" | "text/xml" => BodyKind::Xml,
        "application/octet-stream" => BodyKind::Binary,
        e if e.ends_with("+json") => BodyKind::Json,
        e if e.ends_with("+xml") => BodyKind::Xml,
        e if e.starts_with("multipart/") => BodyKind::Multipart,
        e if e.contains("jsonl") || e.contains("ndjson") || e.contains("json-seq") => {
            if is_structured(&media.schema) {
                BodyKind::JsonLines
            } else {
                BodyKind::Binary
            }
        }
        e if e.contains('*') && is_structured(&media.schema) => BodyKind::Json,
        e if e.starts_with("text/") || e.ends_with("yaml") || e.ends_with("graphql") => BodyKind::Plain,
        _ => BodyKind::Binary,
    }
}

fn is_structured(schema: &Arc<Schema>) -> bool {
    alternatives(schema).iter().any(|s| matches!(s.kind, SchemaKind::Object { .. } | SchemaKind::Array { .. }))
}

/// Less is better. A form with files beats a form without, and JSON that would have to hold a file.
fn preference(media: &Media, body: &RequestBody) -> u8 {
    let others_have_files = || body.media.iter().any(|m| body_kind(m) == BodyKind::Multipart && has_file(&m.schema));
    match (body_kind(media), essence(&media.media_type).as_str()) {
        (BodyKind::Json, _) if has_file(&media.schema) && others_have_files() => 7,
        (BodyKind::Json, "application/json") => 0,
        (BodyKind::Json, "application/merge-patch+json") => 1,
        (BodyKind::Json, e) if e.contains("merge-patch") => 2,
        (BodyKind::Json, e) if !e.contains("json-patch") => 3,
        (BodyKind::Json, _) => 8,
        (BodyKind::Multipart, _) if has_file(&media.schema) => 4,
        (BodyKind::Form, _) => 5,
        (BodyKind::Multipart, _) => 6,
        (BodyKind::JsonLines, _) => 9,
        (BodyKind::Plain, _) => 10,
        (BodyKind::Xml, _) => 11,
        (BodyKind::Binary, _) => 12,
    }
}

fn has_file(schema: &Arc<Schema>) -> bool {
    let is_file = |s: &Arc<Schema>| match kind(s) {
        Kind::File => true,
        Kind::List(element) => *element == Kind::File,
        _ => false,
    };
    alternatives(schema).iter().any(|s| match &s.kind {
        SchemaKind::Object { properties, .. } => properties.iter().any(|p| is_file(&p.schema)),
        _ => false,
    })
}

/// Encoding Objects as they are; what they leave unsaid is OpenAPI's default (`style: form`, exploded).
fn parts(media: &Media) -> Vec<Part> {
    let part = |e: &api::Encoding| {
        let name = e.style.unwrap_or(api::Style::Form);
        let explode = e.explode.unwrap_or(matches!(name, api::Style::Form | api::Style::DeepObject));
        Part {
            name: e.property.clone(),
            content_type: e.content_type.clone(),
            style: Style { name, explode, allow_reserved: e.allow_reserved },
        }
    };
    media.encoding.iter().map(part).collect()
}

fn whole(schema: &Arc<Schema>, kind: Kind, required: bool) -> Field {
    Field { path: Vec::new(), schema: Arc::clone(schema), kind, values: Arc::default(), required }
}

/// A field of a multipart body. A body that is a text or bytes itself has no parts that could be named (RFC 7578): it is
/// the file that is sent. A part `file` is one too, whether or not the document says so; what is typed is sent as it is.
fn part(mut field: Field) -> Field {
    let whole = field.path.is_empty() && matches!(field.kind, Kind::Text | Kind::File | Kind::Any);
    let named = field.path == ["file"] && field.kind == Kind::Text && field.values.is_empty();
    if whole || named {
        field.path = vec!["file".to_owned()];
        field.kind = Kind::File;
    }
    field
}

/// The fields of a structured body, as deep as there are not too many of them.
fn fields(schema: &Arc<Schema>, required: bool, values: &mut Values) -> Vec<Field> {
    let mut fields = Vec::new();
    for depth in (1..=MAX_DEPTH).rev() {
        let limit = if depth == 1 { usize::MAX } else { MAX_FIELDS };
        let mut walk = Walk { fields: Vec::new(), values, depth, limit };
        walk.value(&mut Vec::new(), &[Arc::clone(schema)], required);
        fields = walk.fields;
        if fields.len() <= limit {
            break;
        }
    }
    fields
}

struct Walk<'v> {
    fields: Vec<Field>,
    values: &'v mut Values,
    depth: usize,
    /// It stops soon after there are more than these.
    limit: usize,
}

impl Walk<'_> {
    /// A value that is one of `schemas`.
    fn value(&mut self, path: &mut Vec<String>, schemas: &[Arc<Schema>], required: bool) {
        if self.fields.len() > self.limit {
            return;
        }
        if path.is_empty() && schemas.iter().all(|schema| is_empty(schema)) {
            return;
        }
        let variants: Vec<Arc<Schema>> = schemas.iter().flat_map(alternatives).collect();
        let (objects, others): (Vec<_>, Vec<_>) = variants.into_iter().partition(|s| has_properties(s));
        if objects.is_empty() || path.len() >= self.depth {
            let all: Vec<Arc<Schema>> = objects.into_iter().chain(others).collect();
            return self.leaf(path, &all, schemas, required);
        }
        // Beside the members of the whole body only what is no object has a flag of its own.
        let is_apart = |s: &Arc<Schema>| !matches!(s.kind, SchemaKind::Object { .. } | SchemaKind::Any { .. });
        if others.iter().any(|s| !path.is_empty() || is_apart(s)) {
            self.leaf(path, &others, schemas, false);
        }
        let all_required = required && others.is_empty();
        for (name, properties) in merged(&objects) {
            let in_all = properties.len() == objects.len() && properties.iter().all(|p| p.required);
            let schemas: Vec<Arc<Schema>> = properties.iter().map(|p| Arc::clone(&p.schema)).collect();
            path.push(name.to_owned());
            self.value(path, &schemas, all_required && in_all);
            path.pop();
        }
    }

    fn leaf(&mut self, path: &[String], variants: &[Arc<Schema>], declared: &[Arc<Schema>], required: bool) {
        let Some(schema) = declared.first() else { return };
        let mut kinds = Vec::new();
        for variant in variants {
            let kind = kind(variant);
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        let values = self.values.of_any(variants);
        self.fields.push(Field {
            path: path.to_vec(),
            schema: Arc::clone(schema),
            kind: unite(kinds),
            values,
            required,
        });
    }
}

/// An object that may have no property at all.
fn is_empty(schema: &Schema) -> bool {
    matches!(&schema.kind, SchemaKind::Object { properties, additional: Additional::Closed, .. } if properties.is_empty())
}

fn has_properties(schema: &Schema) -> bool {
    matches!(&schema.kind, SchemaKind::Object { properties, .. } if properties.iter().any(|p| !p.schema.read_only))
}

/// The properties of all variants of an object, by name; what is never sent is left out.
fn merged(objects: &[Arc<Schema>]) -> BTreeMap<&str, Vec<&Property>> {
    let mut all: BTreeMap<&str, Vec<&Property>> = BTreeMap::new();
    for object in objects {
        let SchemaKind::Object { properties, .. } = &object.kind else { continue };
        for property in properties.iter().filter(|p| !p.schema.read_only) {
            all.entry(&*property.name).or_default().push(property);
        }
    }
    all
}
