//! The body of a request: its media type, and its fields as flags.

use super::kinds::{alternatives, kind, unite};
use super::values::Values;
use super::{Body, BodyKind, Kind, Part, Style};
use crate::api::{self, Additional, Media, Property, RequestBody, Schema, SchemaKind};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Fields that are nested deeper are said as JSON.
const MAX_DEPTH: usize = 4;
/// An operation with more fields gets flags of less depth.
const MAX_FIELDS: usize = 120;

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

/// The media type that flags speak, the body as the table has it, and its fields.
///
/// Nothing if the body may be left out and has nothing to say.
pub(super) fn lower<'a>(body: &'a RequestBody, values: &mut Values) -> Option<(&'a Media, Body, Vec<Field>)> {
    let media = body.media.iter().min_by_key(|media| (preference(media, body), media.media_type.as_str()))?;
    if !body.required && is_empty(&media.schema) {
        return None;
    }
    let kind = body_kind(media);
    let mut alternatives: Vec<String> =
        body.media.iter().map(|m| m.media_type.clone()).filter(|m| *m != media.media_type).collect();
    alternatives.sort();
    alternatives.dedup();
    let lowered =
        Body { media_type: media_type(media, kind), kind, required: body.required, parts: parts(media), alternatives };
    let fields = match kind {
        BodyKind::Json | BodyKind::Form => fields(&media.schema, body.required, values),
        BodyKind::Multipart => fields(&media.schema, body.required, values).into_iter().map(part).collect(),
        BodyKind::Plain | BodyKind::Xml => vec![whole(&media.schema, Kind::Text, body.required)],
        BodyKind::Binary => vec![whole(&media.schema, Kind::File, body.required)],
    };
    Some((media, lowered, fields))
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
        e if e.contains("jsonl") || e.contains("ndjson") || e.contains("json-seq") => BodyKind::Binary,
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
        (BodyKind::Plain, _) => 9,
        (BodyKind::Xml, _) => 10,
        (BodyKind::Binary, _) => 11,
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
        if !others.is_empty() && !path.is_empty() {
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
