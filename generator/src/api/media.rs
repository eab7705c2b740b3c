//! Media types, request bodies and responses.

use super::schemas::Schemas;
use super::{Encoding, Media, RequestBody, Response, Schema, SchemaKind, Style};
use crate::openapi::{Description, Findings, carried};
use openapiv3::{MediaType, QueryStyle, ReferenceOr, Responses, StatusCode};
use serde_json::Value;
use std::sync::Arc;

/// Smaller is better: JSON, form, multipart, then what is more bytes than structure; the last member makes it total.
pub(super) fn rank(media_type: &str) -> (u8, String) {
    let name = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let rank = match name.as_str() {
        "application/json" => 0,
        "text/json" => 1,
        "application/json-patch+json" | "application/merge-patch+json" => 3,
        name if name.ends_with("+json") => 2,
        "application/x-www-form-urlencoded" => 4,
        "multipart/form-data" => 5,
        name if name.starts_with("multipart/") => 6,
        name if is_stream(name) => 7,
        "application/octet-stream" => 8,
        "text/plain" => 9,
        "*/*" => 11,
        _ => 10,
    };
    (rank, media_type.to_owned())
}

/// Items one after the other, without a list around them.
pub(crate) fn is_stream(media_type: &str) -> bool {
    let media_type = media_type.to_ascii_lowercase();
    let streams = ["text/event-stream", "ndjson", "jsonl", "json-seq", "stream+json", "json-lines"];
    streams.iter().any(|name| media_type.contains(name))
}

pub(super) fn is_json(media_type: &str) -> bool {
    rank(media_type).0 < 4
}

/// What an operation sends.
pub(super) fn request_body(
    description: &Description<'_>,
    declared: ReferenceOr<openapiv3::RequestBody>,
    operation: &str,
    schemas: &mut Schemas<'_, '_>,
    findings: &mut Findings<'_>,
) -> Option<RequestBody> {
    let (pointer, body) = match declared {
        ReferenceOr::Item(body) => (operation.to_owned(), body),
        ReferenceOr::Reference { reference } => {
            let (node, body) = description.request_body(&reference, findings)?;
            (node.pointer, body)
        }
    };
    let mut content: Vec<(String, MediaType)> = body.content.into_iter().collect();
    content.sort_by_cached_key(|(name, _)| rank(name));
    let mut media: Vec<Media> =
        content.into_iter().map(|(name, declared)| media(name, declared, &pointer, schemas, findings)).collect();
    // It was collected where the fragments stood, which are many times as large.
    media.shrink_to_fit();
    let description = body.description.unwrap_or_default();
    Some(RequestBody { pointer, description, required: body.required, media })
}

fn media(
    media_type: String,
    declared: MediaType,
    pointer: &str,
    schemas: &mut Schemas<'_, '_>,
    findings: &mut Findings<'_>,
) -> Media {
    let schema = match &declared.schema {
        Some(schema) => schemas.input(schema, pointer, findings),
        None if is_json(&media_type) => Arc::new(Schema::any(false)),
        None => Arc::new(Schema::new(SchemaKind::String { format: Some("binary".to_owned()) })),
    };
    let mut encoding: Vec<Encoding> = declared.encoding.into_iter().map(|(name, e)| self::encoding(name, &e)).collect();
    encoding.sort_by(|a, b| a.property.cmp(&b.property));
    Media { media_type, schema, example: declared.example.map(Box::new), encoding }
}

fn encoding(property: String, declared: &openapiv3::Encoding) -> Encoding {
    let style = declared.style.as_ref().map(|style| match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    });
    let style = super::parameters::carried_style(declared.extensions.get(carried::STYLE)).or(style);
    let explode = declared.extensions.get(carried::EXPLODE).and_then(Value::as_bool);
    Encoding {
        property,
        content_type: declared.content_type.clone(),
        style,
        allow_reserved: declared.allow_reserved,
        explode,
    }
}

/// What an operation gives back.
#[derive(Debug, Default)]
pub(super) struct Answers {
    /// Successful ones, sorted by status.
    pub(super) responses: Vec<Response>,
    /// The names of the header fields that they document.
    pub(super) headers: Vec<String>,
}

pub(super) fn answers(
    description: &Description<'_>,
    declared: Responses,
    produces: &[String],
    operation: &str,
    schemas: &mut Schemas<'_, '_>,
    findings: &mut Findings<'_>,
) -> Answers {
    let mut successful: Vec<(String, String)> = Vec::new();
    for (status, response) in declared.responses {
        let is_success = matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2));
        if let (true, ReferenceOr::Reference { reference }) = (is_success, response) {
            successful.push((status.to_string(), reference));
        }
    }
    if let (true, Some(ReferenceOr::Reference { reference })) = (successful.is_empty(), declared.default) {
        successful.push(("default".to_owned(), reference));
    }
    successful.sort();
    let mut answers = Answers::default();
    for (status, place) in successful {
        let Some(declared) = description.response(&place, produces, findings) else { continue };
        answers.headers.extend(declared.headers.keys().cloned());
        answers.responses.push(response(status, declared, operation, schemas, findings));
    }
    answers.responses.shrink_to_fit();
    answers
}

fn response(
    status: String,
    declared: openapiv3::Response,
    operation: &str,
    schemas: &mut Schemas<'_, '_>,
    findings: &mut Findings<'_>,
) -> Response {
    let mut content: Vec<(String, MediaType)> = declared.content.into_iter().collect();
    content.sort_by_cached_key(|(name, _)| rank(name));
    let streams = content.iter().any(|(name, media)| is_stream(name) || media.extensions.contains_key(carried::STREAM));
    let has_location = declared.headers.keys().any(|name| {
        ["location", "operation-location", "azure-asyncoperation"].iter().any(|known| name.eq_ignore_ascii_case(known))
    });
    let schema = content.first().and_then(|(_, media)| media.schema.as_ref());
    let schema = schema.map(|schema| schemas.output(schema, operation, findings));
    let mut media_types: Vec<String> = content.into_iter().map(|(name, _)| name).collect();
    // It was collected where the fragments stood, which are many times as large.
    media_types.shrink_to_fit();
    Response { status, media_types, schema, streams, has_location }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_comes_first() {
        let check = |types: &str, sorted: &str| {
            let mut types: Vec<&str> = types.split(' ').collect();
            types.sort_by_cached_key(|name| rank(name));
            assert_eq!(types.join(" "), sorted);
        };
        check("text/plain multipart/form-data application/json", "application/json multipart/form-data text/plain");
        check("application/xml application/vnd.api+json */*", "application/vnd.api+json application/xml */*");
        check("a/z a/b application/json-patch+json", "application/json-patch+json a/b a/z");
        check("text/event-stream application/json;charset=utf-8", "application/json;charset=utf-8 text/event-stream");
    }
}
