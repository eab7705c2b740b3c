//! Lists in responses: where the items are, once the envelope is off, and what they are.

use super::path::last_word;
use super::schema::{Property, Schema, SchemaKind};
use crate::openapi::join;

/// Names under which envelopes keep their items, most telling first.
const ITEMS: [&str; 24] = [
    "data",
    "items",
    "results",
    "result",
    "records",
    "entries",
    "values",
    "list",
    "content",
    "contents",
    "rows",
    "objects",
    "elements",
    "hits",
    "resources",
    "value",
    "collection",
    "members",
    "nodes",
    "edges",
    "resource",
    "response",
    "payload",
    "_embedded",
];

/// Names of what an envelope says about the list, in lower case without `_`, `-`, `@`, `.` and `$`.
const ABOUT_LIST: [&str; 67] = [
    "apiversion",
    "after",
    "before",
    "code",
    "count",
    "currentpage",
    "cursor",
    "cursors",
    "end",
    "error",
    "errors",
    "etag",
    "first",
    "firstid",
    "firstpageuri",
    "hasmore",
    "hasnext",
    "hasnextpage",
    "haspreviouspage",
    "included",
    "info",
    "kind",
    "last",
    "lastid",
    "lastpage",
    "limit",
    "links",
    "marker",
    "message",
    "meta",
    "metadata",
    "more",
    "next",
    "nextcursor",
    "nextlink",
    "nextmarker",
    "nextpage",
    "nextpagetoken",
    "nextpageuri",
    "nexttoken",
    "nexturl",
    "object",
    "offset",
    "ok",
    "odatacontext",
    "odatacount",
    "odatanextlink",
    "page",
    "pagecount",
    "pageinfo",
    "pages",
    "pagesize",
    "pagination",
    "paging",
    "perpage",
    "prev",
    "previous",
    "previouspageuri",
    "requestid",
    "size",
    "start",
    "status",
    "success",
    "total",
    "uri",
    "url",
    "warnings",
];

/// Pointer to the list that a response is or holds; empty if it is one.
pub(super) fn list(schema: &Schema, path: &str) -> Option<String> {
    within(schema, path, 0)
}

fn within(schema: &Schema, path: &str, depth: usize) -> Option<String> {
    match &schema.kind {
        SchemaKind::Array { .. } => Some(String::new()),
        SchemaKind::Object { properties, .. } => in_object(properties, path, depth),
        SchemaKind::Union { variants, .. } => {
            let mut found = variants.iter().map(|variant| within(variant, path, depth));
            let first = found.next()??;
            found.all(|other| other.as_ref() == Some(&first)).then_some(first)
        }
        _ => None,
    }
}

fn in_object(properties: &[Property], path: &str, depth: usize) -> Option<String> {
    let lists: Vec<&Property> = properties.iter().filter(|property| is_list(property)).collect();
    let rest_is_about =
        |list: &Property| properties.iter().all(|property| property.name == list.name || is_about_list(&property.name));
    let (word, is_collection) = last_word(path).unwrap_or_default();
    let by_name = ITEMS.iter().find_map(|name| lists.iter().find(|list| *list.name == **name));
    if let Some(list) = by_name.filter(|list| is_collection || rest_is_about(list)) {
        return Some(join("", &list.name));
    }
    let by_path = lists.iter().find(|list| is_collection && is_same_word(&list.name, word));
    if let Some(list) = by_path {
        return Some(join("", &list.name));
    }
    if let Some(list) = lists.iter().find(|list| !is_about_list(&list.name) && rest_is_about(list)) {
        return Some(join("", &list.name));
    }
    if depth >= 2 {
        return None;
    }
    // An envelope around the envelope: `{"data": {"items": […]}}`.
    let inner = ITEMS.iter().find_map(|name| properties.iter().find(|property| *property.name == **name))?;
    let rest = properties.iter().all(|property| property.name == inner.name || is_about_list(&property.name));
    let is_object = matches!(inner.schema.kind, SchemaKind::Object { .. });
    let found = within(&inner.schema, path, depth + 1).filter(|_| rest && is_object)?;
    Some(format!("{}{found}", join("", &inner.name)))
}

fn is_list(property: &Property) -> bool {
    matches!(property.schema.kind, SchemaKind::Array { .. })
}

/// The name says something about the list and is none of its items.
pub(super) fn is_about_list(name: &str) -> bool {
    let plain = plain(name);
    ABOUT_LIST.contains(&plain.as_str())
        || ["total", "next", "prev", "has", "page", "response", "num", "count"]
            .iter()
            .any(|head| plain.starts_with(head))
        || ["count", "total", "token", "cursor", "size"].iter().any(|tail| plain.ends_with(tail))
}

/// Lower case, letters and digits only.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a name is spelled so, without making a text of it: objects have thousands of members, and each is asked for
/// dozens of names.
pub(super) fn is(name: &str, plain: &str) -> bool {
    let alike = |c: char| plain.chars().next().is_some_and(|first| c.to_lowercase().next() == Some(first));
    let mut letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.clone().next().is_some_and(alike) && letters.by_ref().flat_map(char::to_lowercase).eq(plain.chars())
}

fn is_same_word(name: &str, word: &str) -> bool {
    let (name, word) = (plain(name), plain(word.split('.').next().unwrap_or(word)));
    name == word || name.strip_suffix('s') == Some(&word) || word.ends_with(&name) && name.len() > 3
}

/// The schema's name of one item, or of what the response is about.
pub(super) fn entity(schema: &Schema, list: Option<&str>) -> Option<String> {
    match list {
        Some(pointer) => match &at(schema, pointer)?.kind {
            SchemaKind::Array { items } => items.name.as_deref().map(str::to_owned),
            _ => None,
        },
        None => single(schema).1.name.as_deref().map(str::to_owned),
    }
}

/// What is in the envelope of a single thing, and the pointer to it.
pub(super) fn single(schema: &Schema) -> (String, &Schema) {
    let (mut pointer, mut thing) = (String::new(), schema);
    for _ in 0..2 {
        let Some(inner) = wrapped(thing).filter(|inner| inner.schema.name.is_some()) else { break };
        pointer.push_str(&join("", &inner.name));
        thing = &inner.schema;
    }
    (pointer, thing)
}

/// The one member of an object that is a thing; the others are about it.
fn wrapped(schema: &Schema) -> Option<&Property> {
    let SchemaKind::Object { properties, .. } = &schema.kind else { return None };
    let is_thing =
        |property: &&Property| matches!(property.schema.kind, SchemaKind::Object { .. } | SchemaKind::Union { .. });
    if let [only] = &properties[..] {
        return Some(only).filter(is_thing);
    }
    let inner = ["data", "result", "item", "resource", "payload"];
    let inner = inner.iter().find_map(|name| schema.property(name)).filter(is_thing)?;
    properties.iter().all(|p| p.name == inner.name || is_about_list(&p.name)).then_some(inner)
}

/// The schema at a pointer into a value of a schema.
pub(super) fn at<'s>(schema: &'s Schema, pointer: &str) -> Option<&'s Schema> {
    let Some(rest) = pointer.strip_prefix('/') else { return first_list(schema) };
    let (name, rest) = rest.split_once('/').map_or((rest, None), |(name, rest)| (name, Some(rest)));
    let name = name.replace("~1", "/").replace("~0", "~");
    let found = match &schema.kind {
        SchemaKind::Union { variants, .. } => variants.iter().find_map(|variant| variant.property(&name))?,
        _ => schema.property(&name)?,
    };
    match rest {
        Some(rest) => at(&found.schema, &format!("/{rest}")),
        None => Some(&found.schema),
    }
}

fn first_list(schema: &Schema) -> Option<&Schema> {
    match &schema.kind {
        SchemaKind::Union { variants, .. } => {
            variants.iter().map(|v| &**v).find(|v| matches!(v.kind, SchemaKind::Array { .. }))
        }
        _ => Some(schema),
    }
}
