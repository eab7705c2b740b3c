//! Responses: 3.x's `content`; 2.0 has one schema, and the operation's `produces` says its media types.

use super::place;
use crate::openapi::fields::{Fields, extensions};
use crate::openapi::findings::Findings;
use crate::openapi::{Description, Node, Version, join};
use openapiv3::{MediaType, Response};

pub(in crate::openapi) fn response<'a>(
    description: &Description<'a>,
    node: &Node<'a>,
    produces: &[String],
    findings: &mut Findings<'_>,
) -> Response {
    let Some(members) = node.value.as_object() else { return Response::default() };
    let mut response = Response {
        content: super::body::content(description, members, &node.pointer, findings),
        extensions: extensions(members).collect(),
        ..Response::default()
    };
    let mut read = Fields::new(members, &node.pointer, findings);
    response.description = read.text("description").unwrap_or_default();
    let headers = join(&node.pointer, "headers");
    for name in read.object("headers").into_iter().flat_map(serde_json::Map::keys) {
        response.headers.insert(name.clone(), place(join(&headers, name)));
    }
    if description.version() == Version::V2 && members.get("schema").is_some_and(serde_json::Value::is_object) {
        let media = MediaType { schema: Some(place(join(&node.pointer, "schema"))), ..MediaType::default() };
        let json = ["application/json".to_owned()];
        let types = if produces.is_empty() { &json } else { produces };
        response.content = types.iter().map(|name| (name.clone(), media.clone())).collect();
    }
    response
}
