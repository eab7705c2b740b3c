//! Request bodies and media types: 3.x's `content`, and bodies made from 2.0's parameters.

use super::place;
use crate::diagnostic::kind_of;
use crate::diagnostic::rules::openapi as rules;
use crate::openapi::fields::{self, Fields, extensions};
use crate::openapi::findings::{Findings, overlay_update};
use crate::openapi::{Description, Node, carried, join};
use openapiv3::{
    AnySchema, Content, Encoding, MediaType, QueryStyle, ReferenceOr, RequestBody, Schema, SchemaData, SchemaKind,
};
use serde_json::{Map, Value};

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";
const JSON: &str = "application/json";

/// `None` if nothing says what is sent.
pub(in crate::openapi) fn request_body<'a>(
    description: &Description<'a>,
    node: &Node<'a>,
    findings: &mut Findings<'_>,
) -> Option<RequestBody> {
    let Some(members) = node.value.as_object() else {
        let message = format!("a request body is {}, not an object; it is left out", kind_of(node.value));
        findings.at(&rules::WRONG_TYPE, &node.pointer, message);
        return None;
    };
    let mut content = content(description, members, &node.pointer, findings);
    if content.is_empty() && members.get("schema").is_some_and(Value::is_object) {
        let schema = Some(place(join(&node.pointer, "schema")));
        content.insert(JSON.to_owned(), MediaType { schema, ..MediaType::default() });
    }
    if content.is_empty() {
        let message = "a request body has no `content`; it is left out";
        findings.mend(&rules::MISSING_MEMBER, &node.pointer, message, || {
            overlay_update(&node.pointer, "content: {application/json: {schema: {}}}")
        });
        return None;
    }
    let mut read = Fields::new(members, &node.pointer, findings);
    let (description, required) = (read.text("description"), read.flag("required").unwrap_or_default());
    Some(RequestBody { description, content, required, extensions: extensions(members).collect() })
}

/// `content`: media types, which 3.2 may refer to.
pub(super) fn content<'a>(
    description: &Description<'a>,
    members: &'a Map<String, Value>,
    pointer: &str,
    findings: &mut Findings<'_>,
) -> Content {
    let Some(types) = Fields::new(members, pointer, findings).object("content") else { return Content::default() };
    let here = join(pointer, "content");
    types
        .keys()
        .filter(|name| !name.starts_with("x-"))
        .map(|name| {
            let node = description.follow_place(&join(&here, name), findings);
            (name.clone(), node.map(|node| media_type(description, &node, findings)).unwrap_or_default())
        })
        .collect()
}

fn media_type<'a>(description: &Description<'a>, node: &Node<'a>, findings: &mut Findings<'_>) -> MediaType {
    let Some(members) = node.value.as_object() else { return MediaType::default() };
    let mut media = MediaType { extensions: extensions(members).collect(), ..MediaType::default() };
    let is_schema = |key: &str| members.get(key).is_some_and(|schema| schema.is_object() || schema.is_boolean());
    if is_schema("itemSchema") {
        let items = Some(place(join(&node.pointer, "itemSchema")));
        let any = AnySchema { typ: Some("array".to_owned()), items, ..AnySchema::default() };
        media.schema = Some(ReferenceOr::Item(schema_of(any)));
        media.extensions.insert(carried::STREAM.to_owned(), Value::Bool(true));
    }
    if is_schema("schema") {
        media.schema = Some(place(join(&node.pointer, "schema")));
    }
    media.example = example(description, members, &node.pointer, findings);
    let encodings = Fields::new(members, &node.pointer, findings).object("encoding");
    let here = join(&node.pointer, "encoding");
    for (property, value) in encodings.into_iter().flatten() {
        if let Some(members) = fields::object(value, &here, property, findings) {
            media.encoding.insert(property.clone(), encoding(members, &join(&here, property), findings));
        }
    }
    media
}

fn encoding(members: &Map<String, Value>, pointer: &str, findings: &mut Findings<'_>) -> Encoding {
    let mut read = Fields::new(members, pointer, findings);
    let style = match read.text("style").as_deref() {
        Some("form") => Some(QueryStyle::Form),
        Some("spaceDelimited") => Some(QueryStyle::SpaceDelimited),
        Some("pipeDelimited") => Some(QueryStyle::PipeDelimited),
        Some("deepObject") => Some(QueryStyle::DeepObject),
        _ => None,
    };
    let explode = read.flag("explode");
    let mut encoding = Encoding {
        content_type: read.text("contentType"),
        style,
        explode: explode.unwrap_or_default(),
        allow_reserved: read.flag("allowReserved").unwrap_or_default(),
        ..Encoding::default()
    };
    if let Some(explode) = explode {
        encoding.extensions.insert(carried::EXPLODE.to_owned(), Value::Bool(explode));
    }
    encoding
}

/// `example`, else the first of `examples`, of a parameter or a media type.
pub(super) fn example<'a>(
    description: &Description<'a>,
    members: &'a Map<String, Value>,
    pointer: &str,
    findings: &mut Findings<'_>,
) -> Option<Value> {
    if let Some(example) = members.get("example").or_else(|| members.get("x-example")) {
        return Some(example.clone()).filter(|example| !example.is_null());
    }
    let examples = members.get("examples")?;
    if let Value::Array(examples) = examples {
        return examples.first().cloned();
    }
    let first = examples.as_object()?.keys().next()?;
    let node = description.follow_place(&join(&join(pointer, "examples"), first), findings)?;
    // 3.2 parts what is meant (`dataValue`) from how it is written (`serializedValue`).
    node.value.get("value").or_else(|| node.value.get("dataValue")).cloned()
}

/// 2.0's parameters in `body` and `formData` as a request body.
pub(super) fn from_parameters(
    parameters: &[Node<'_>],
    consumes: &[String],
    pointer: &str,
    findings: &mut Findings<'_>,
) -> Option<RequestBody> {
    let location = |node: &Node<'_>| node.value.get("in").and_then(Value::as_str).map(str::to_owned);
    let body = parameters.iter().find(|node| location(node).as_deref() == Some("body"));
    if let Some(node) = body {
        if parameters.len() > 1 {
            let message = "an operation has one body; the other parameters in `body` or `formData` are left out";
            findings.at(&rules::UNKNOWN_VALUE, pointer, message);
        }
        return Some(from_body(node, consumes, findings));
    }
    (!parameters.is_empty()).then(|| from_form(parameters, consumes, findings))
}

fn from_body(node: &Node<'_>, consumes: &[String], findings: &mut Findings<'_>) -> RequestBody {
    let schema = match node.value.get("schema") {
        Some(_) => place(join(&node.pointer, "schema")),
        None => place(node.pointer.clone()),
    };
    let is_form = |media: &&String| media.starts_with(FORM) || media.starts_with(MULTIPART);
    let mut types: Vec<String> = consumes.iter().filter(|media| !is_form(media)).cloned().collect();
    if types.is_empty() {
        types.extend(consumes.iter().cloned());
    }
    if types.is_empty() {
        types.push(JSON.to_owned());
    }
    let media = MediaType { schema: Some(schema), ..MediaType::default() };
    let empty = Map::new();
    let mut read = Fields::new(node.value.as_object().unwrap_or(&empty), &node.pointer, findings);
    RequestBody {
        description: read.text("description"),
        required: read.flag("required").unwrap_or_default(),
        content: types.into_iter().map(|name| (name, media.clone())).collect(),
        ..RequestBody::default()
    }
}

fn from_form(parameters: &[Node<'_>], consumes: &[String], findings: &mut Findings<'_>) -> RequestBody {
    let mut any = AnySchema { typ: Some("object".to_owned()), ..AnySchema::default() };
    let mut media = MediaType::default();
    let mut has_file = false;
    for node in parameters {
        let Some(members) = node.value.as_object() else { continue };
        let mut read = Fields::new(members, &node.pointer, findings);
        let Some(name) = read.text("name") else { continue };
        has_file |= members.get("type").is_some_and(|name| name == "file");
        if read.flag("required").unwrap_or_default() {
            any.required.push(name.clone());
        }
        let collection = read.text("collectionFormat");
        if members.get("type").is_some_and(|name| name == "array") {
            let explode = collection.as_deref() == Some("multi");
            let style = match collection.as_deref() {
                Some("ssv") => QueryStyle::SpaceDelimited,
                Some("pipes") => QueryStyle::PipeDelimited,
                _ => QueryStyle::Form,
            };
            let mut encoding = Encoding { style: Some(style), explode, ..Encoding::default() };
            encoding.extensions.insert(carried::EXPLODE.to_owned(), Value::Bool(explode));
            if collection.as_deref() == Some("tsv") {
                encoding.extensions.insert(carried::STYLE.to_owned(), "tabDelimited".into());
            }
            media.encoding.insert(name.clone(), encoding);
        }
        any.properties.insert(name, place(node.pointer.clone()));
    }
    let required = !any.required.is_empty();
    media.schema = Some(ReferenceOr::Item(schema_of(any)));
    let fits = |name: &&String| (name.starts_with(FORM) && !has_file) || name.starts_with("multipart/");
    let mut types: Vec<String> = consumes.iter().filter(fits).cloned().collect();
    if types.is_empty() {
        types.push(if has_file { MULTIPART } else { FORM }.to_owned());
    }
    let content = types.into_iter().map(|name| (name, media.clone())).collect();
    RequestBody { content, required, ..RequestBody::default() }
}

fn schema_of(any: AnySchema) -> Schema {
    Schema { schema_data: SchemaData::default(), schema_kind: SchemaKind::Any(any) }
}
