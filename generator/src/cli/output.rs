//! What comes back: the media type to ask for, the columns of a table, and a schema for programs.

use super::{Output, Stream, json_schema};
use crate::api::{Additional, Operation, Response, Schema, SchemaKind, is_stream};
use std::collections::BTreeMap;
use std::sync::Arc;

/// More columns do not fit a terminal.
const MAX_COLUMNS: usize = 8;

/// Makes outputs; schemas that operations share are written once.
#[derive(Default)]
pub(super) struct Outputs {
    /// By the address of the schema, which the API keeps alive.
    schemas: BTreeMap<usize, Arc<str>>,
    columns: BTreeMap<usize, Vec<String>>,
}

impl Outputs {
    /// The output of an operation.
    pub(super) fn lower(&mut self, operation: &Operation) -> Output {
        let Some(response) = best(&operation.responses) else {
            let (media_type, columns, schema) = Default::default();
            return Output { media_type, items: None, columns, schema, stream: None };
        };
        let schema = response.schema.as_ref();
        let row = schema.and_then(|s| row(s, operation.items.as_deref()));
        let text = |schema: &Arc<Schema>| {
            self.schemas.entry(address(schema)).or_insert_with(|| json_schema::output(schema).into()).clone()
        };
        let schema = schema.map(text).unwrap_or_default();
        let columns = row.map(|r| self.columns.entry(address(&r)).or_insert_with(|| columns(&r)).clone());
        Output {
            media_type: response.media_types.first().cloned().unwrap_or_default(),
            items: operation.items.clone(),
            columns: columns.unwrap_or_default(),
            schema,
            stream: stream(operation, response),
        }
    }
}

/// Asked for by a field of the body where the answer has another form too; which form comes else is not known.
fn stream(operation: &Operation, response: &Response) -> Option<Stream> {
    let first = response.media_types.first().filter(|_| response.streams)?;
    if is_stream(first) {
        return Some(Stream { media_type: first.clone(), asked: None });
    }
    let media_type = response.media_types.iter().find(|media_type| is_stream(media_type))?.clone();
    let body = operation.body.as_ref()?.media.first()?;
    let asks = member(&body.schema, "stream")
        .is_some_and(|s| variants(&s).iter().any(|s| matches!(s.kind, SchemaKind::Boolean)));
    asks.then(|| Stream { media_type, asked: Some("/stream".to_owned()) })
}

fn address(schema: &Arc<Schema>) -> usize {
    Arc::as_ptr(schema).addr()
}

/// The first response that has a body.
fn best(responses: &[Response]) -> Option<&Response> {
    responses.iter().find(|r| r.schema.is_some()).or_else(|| responses.iter().find(|r| !r.media_types.is_empty()))
}

/// What one row of a table is: an element of the list, or the answer itself.
pub(super) fn row(schema: &Arc<Schema>, items: Option<&str>) -> Option<Arc<Schema>> {
    let mut here = Arc::clone(schema);
    let Some(pointer) = items else { return Some(here) };
    for name in pointer.split('/').skip(1) {
        let name = name.replace("~1", "/").replace("~0", "~");
        here = member(&here, &name)?;
    }
    variants(&here).into_iter().find_map(|s| match &s.kind {
        SchemaKind::Array { items } => Some(Arc::clone(items)),
        SchemaKind::Object { additional: Additional::Values(values), .. } => Some(Arc::clone(values)),
        _ => None,
    })
}

fn member(schema: &Arc<Schema>, name: &str) -> Option<Arc<Schema>> {
    variants(schema).into_iter().find_map(|s| match &s.kind {
        SchemaKind::Object { properties, .. } => {
            properties.iter().find(|p| &*p.name == name).map(|p| Arc::clone(&p.schema))
        }
        _ => None,
    })
}

fn variants(schema: &Arc<Schema>) -> Vec<Arc<Schema>> {
    match &schema.kind {
        SchemaKind::Union { variants, .. } => variants.clone(),
        _ => vec![Arc::clone(schema)],
    }
}

/// Dotted names of scalars, most telling first.
fn columns(row: &Arc<Schema>) -> Vec<String> {
    let mut scored: Vec<(u8, String)> = Vec::new();
    for variant in variants(row) {
        let SchemaKind::Object { properties, .. } = &variant.kind else { continue };
        for property in properties {
            if let Some(column) = column(&property.name, &property.schema) {
                scored.push(column);
            }
        }
    }
    scored.sort();
    scored.dedup_by(|left, right| left.1 == right.1);
    let mut nested = 0;
    scored.retain(|(_, name)| {
        nested += usize::from(name.contains('.'));
        !name.contains('.') || nested == 1
    });
    scored.into_iter().map(|(_, name)| name).take(MAX_COLUMNS).collect()
}

/// A property as a column, with its rank; nothing for lists and maps, and for names that `--fields` cannot say.
fn column(name: &str, schema: &Arc<Schema>) -> Option<(u8, String)> {
    if name.is_empty() || name.contains(['.', ',']) || name.trim() != name || schema.deprecated || schema.write_only {
        return None;
    }
    match &schema.kind {
        SchemaKind::Object { properties, .. } => {
            let telling = ["login", "name", "email", "title", "id"];
            let inner = telling.iter().find(|t| properties.iter().any(|p| *p.name == ***t && is_scalar(&p.schema)))?;
            Some((45, format!("{name}.{inner}")))
        }
        _ if is_scalar(schema) => Some((rank(name, schema), name.to_owned())),
        _ => None,
    }
}

fn is_scalar(schema: &Schema) -> bool {
    matches!(schema.kind, SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number | SchemaKind::String { .. })
        || matches!(&schema.kind, SchemaKind::Union { variants, .. } if variants.iter().all(|v| matches!(v.kind,
        SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number | SchemaKind::String { .. })))
}

/// Ids, names, states, types, amounts, then the rest; times and URLs last.
fn rank(name: &str, schema: &Schema) -> u8 {
    let lower = super::words::kebab(name);
    let last = lower.rsplit('-').next().unwrap_or_default();
    match (lower.as_str(), last) {
        ("id" | "sid" | "uuid" | "uid" | "key" | "number" | "slug" | "iid", _) => 1,
        ("name" | "title" | "login" | "username" | "full-name" | "display-name" | "email" | "label" | "symbol", _) => 5,
        ("status" | "state" | "phase" | "active" | "enabled", _) => 10,
        ("type" | "kind" | "category" | "role" | "level" | "priority", _) => 15,
        ("amount" | "total" | "price" | "currency" | "balance" | "size" | "count" | "quantity", _) => 20,
        (_, "name" | "title" | "status" | "state" | "type" | "email") => 25,
        ("description" | "summary" | "message" | "text" | "object", _) => 50,
        (_, "url" | "uri" | "href" | "link" | "html") => 90,
        (_, "at" | "date" | "time" | "created" | "updated" | "modified" | "timestamp" | "on") => 70,
        (_, "id" | "sid" | "uuid" | "key" | "hash" | "sha" | "etag" | "token" | "secret") => 60,
        _ if !schema.values.is_empty() => 18,
        _ => 40,
    }
}
