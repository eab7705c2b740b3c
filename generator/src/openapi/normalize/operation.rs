//! Operations and tags.

use super::body::from_parameters;
use super::place;
use crate::openapi::fields::{Fields, extensions};
use crate::openapi::findings::Findings;
use crate::openapi::{Description, Node, PathItem, carried, join};
use openapiv3::{ExternalDocumentation, Operation, ReferenceOr, Responses, StatusCode, Tag};
use serde_json::{Map, Value};

/// Parameters that are part of the body (2.0, and 3.x by mistake), its path item's as well, are in `request_body`;
/// the operation's own others are in `parameters`.
pub(in crate::openapi) fn operation<'a>(
    description: &Description<'a>,
    node: &Node<'a>,
    item: &PathItem,
    findings: &mut Findings<'_>,
) -> Operation {
    let empty = Map::new();
    let members = node.value.as_object().unwrap_or(&empty);
    let prose = description.prose(members, &node.pointer, findings);
    let mut read = Fields::new(members, &node.pointer, findings);
    let mut operation = Operation {
        description: prose,
        summary: read.text("summary"),
        operation_id: read.text("operationId").filter(|id| !id.trim().is_empty()),
        deprecated: read.flag("deprecated").unwrap_or_default(),
        tags: tag_names(read.list("tags")),
        extensions: extensions(members).collect(),
        ..Operation::default()
    };
    operation.external_docs = read.docs_url().map(|url| ExternalDocumentation { url, ..Default::default() });
    let own = read.list("parameters").len();
    operation.responses = responses(read.object("responses"), &join(&node.pointer, "responses"));
    let has_body = members.get("requestBody").is_some_and(|body| !body.is_null());
    let consumes = media_types(description, &mut read, "consumes");
    let produces = media_types(description, &mut read, "produces");
    if !produces.is_empty() {
        operation.extensions.insert(carried::PRODUCES.to_owned(), Value::from(produces));
    }
    operation.security =
        members.get("security").and_then(|s| super::security(s, &join(&node.pointer, "security"), findings));
    operation.servers = super::servers(members.get("servers"), &join(&node.pointer, "servers"), findings);

    let own = (0..own).map(|index| format!("{}/parameters/{index}", node.pointer));
    let mut parts: Vec<Node<'_>> = Vec::new();
    let count = own.len();
    for (index, pointer) in own.chain(item.parameters.iter().cloned()).enumerate() {
        let Some(found) = description.follow_place(&pointer, findings) else { continue };
        let member = |key: &str| found.value.get(key).and_then(Value::as_str);
        if !matches!(member("in"), Some("body" | "formData")) {
            if index < count {
                operation.parameters.push(place(found.pointer));
            }
        } else if !parts.iter().any(|part| part.value.get("name").and_then(Value::as_str) == member("name")) {
            parts.push(found);
        }
    }
    operation.request_body = match has_body {
        true => Some(place(join(&node.pointer, "requestBody"))),
        false => from_parameters(&parts, &consumes, &node.pointer, findings).map(ReferenceOr::Item),
    };
    operation
}

/// 2.0's `consumes` and `produces`: the operation's own, else the root's.
fn media_types(description: &Description<'_>, read: &mut Fields<'_, '_, '_>, key: &str) -> Vec<String> {
    let own = read.texts(key);
    if !own.is_empty() {
        return own;
    }
    let root = description.root.get(key).and_then(Value::as_array).into_iter().flatten();
    root.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Tags are names; some write the Tag Object.
fn tag_names(tags: &[Value]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for tag in tags {
        let name = tag.as_str().or_else(|| tag.get("name").and_then(Value::as_str)).map(str::trim);
        if let Some(name) = name.filter(|name| !name.is_empty() && !names.iter().any(|known| known == name)) {
            names.push(name.to_owned());
        }
    }
    names
}

fn responses(members: Option<&Map<String, Value>>, pointer: &str) -> Responses {
    let mut responses = Responses::default();
    for (status, value) in members.into_iter().flatten() {
        if !value.is_object() {
            continue;
        }
        let here = place(join(pointer, status));
        let digit =
            status.as_bytes().first().filter(|digit| digit.is_ascii_digit()).map(|digit| u16::from(digit - b'0'));
        match (status.as_str(), digit) {
            ("default", _) => responses.default = Some(here),
            (range, Some(digit)) if range.len() == 3 && range[1..].eq_ignore_ascii_case("xx") => {
                responses.responses.insert(StatusCode::Range(digit), here);
            }
            (code, _) => {
                if let Ok(code) = code.parse() {
                    responses.responses.insert(StatusCode::Code(code), here);
                }
            }
        }
    }
    responses
}

/// Declared tags, in the document's order.
pub(in crate::openapi) fn tags(description: &Description<'_>, findings: &mut Findings<'_>) -> Vec<Tag> {
    let empty = Map::new();
    let declared = Fields::new(description.root.as_object().unwrap_or(&empty), "", findings).list("tags");
    let read = declared.iter().enumerate().filter_map(|(index, value)| {
        let members = value.as_object()?;
        let pointer = format!("/tags/{index}");
        let prose = description.prose(members, &pointer, findings);
        let mut read = Fields::new(members, &pointer, findings);
        let mut tag = Tag {
            name: read.text("name")?.trim().to_owned(),
            description: prose,
            extensions: extensions(members).collect(),
            ..Tag::default()
        };
        for (key, carried) in [("parent", carried::PARENT), ("summary", carried::SUMMARY)] {
            if let Some(text) = read.text(key) {
                tag.extensions.insert(carried.to_owned(), Value::String(text));
            }
        }
        Some(tag)
    });
    read.collect()
}
