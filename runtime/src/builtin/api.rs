//! `api call`, `api search`, `api list`: every operation, by id, by words, or by method and path.

use crate::args::Globals;
use crate::command::route::operations;
use crate::error::{Error, Kind, Result};
use crate::input::{Bytes, Content, Source, structured};
use crate::request::{Payload, Request, accept, replace_headers, with_body};
use crate::table::{BodyKind, Method, Operation, Service};
use crate::terminal::line;
use serde_json::{Value, json};
use std::io::Read;

/// `api call METHOD /path?query`.
#[derive(Debug, Clone)]
pub struct RawCall {
    /// The method.
    pub method: Method,
    /// Path and query, sent as given.
    pub target: String,
    /// The operation whose template the path fits: its credentials, servers and body kind are used.
    pub operation: Option<&'static Operation>,
    /// `-d`.
    pub data: Option<String>,
    /// The global flags.
    pub globals: Globals,
}

/// Every operation: one row each, in the tables' order.
pub(super) fn list(service: &'static Service) -> Vec<Value> {
    let row = |operation: &Operation| {
        json!({
            "command": operation.command,
            "about": line(operation.about),
            "id": operation.id,
            "method": operation.method.as_str(),
            "path": operation.path,
        })
    };
    operations(service).into_iter().filter(|operation| !operation.hidden).map(row).collect()
}

/// The request that a raw call stands for. Reads `-d @file` and stdin.
///
/// # Errors
/// `usage` for a target or a body that cannot be sent.
pub fn request(call: &RawCall, base_url: &str, stdin: &mut dyn Read) -> Result<Request> {
    if call.target.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(
            Error::new(Kind::Usage, "the path holds white space or control characters").hint("write a space as %20")
        );
    }
    let target = call.target.split('#').next().unwrap_or_default();
    let mut request = Request {
        operation: call.operation,
        method: call.method,
        url: format!("{}{target}", base_url.trim_end_matches('/')),
        headers: Vec::new(),
        body: Payload::Empty,
    };
    if let Some(data) = &call.data {
        put_body(&mut request, call, data, &mut Source::new(stdin))?;
    }
    let accept = accept(call.operation, &request.body);
    request.headers.insert(0, ("Accept".to_owned(), accept.to_owned()));
    replace_headers(&mut request.headers, &call.globals.headers);
    Ok(request)
}

/// `-d`: in the fitting operation's media type, where there is one and the user names no other; else as given, JSON if it
/// is JSON.
fn put_body(request: &mut Request, call: &RawCall, data: &str, source: &mut Source) -> Result<()> {
    let named = call.globals.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let body = call.operation.and_then(|operation| operation.body).filter(|_| !named);
    let bytes = source.data(data)?;
    if let Some(body) = body.filter(|body| matches!(body.kind, BodyKind::Form | BodyKind::Multipart)) {
        let text = String::from_utf8(bytes.read()?).map_err(|_| Error::new(Kind::Usage, "-d is not UTF-8 text"))?;
        return match structured(&text) {
            Ok(value) if value.is_object() => with_body(request, body, &Content::Value(value, Vec::new()), &[]),
            _ if body.kind == BodyKind::Form => {
                with_body(request, body, &Content::Raw(Bytes::Memory(text.into_bytes())), &[])
            }
            _ => Err(Error::new(Kind::Usage, "-d is no object: the body is multipart/form-data").field("data")),
        };
    }
    let media_type = body.map_or_else(|| guess(&bytes), |body| body.media_type);
    request.headers.push(("Content-Type".to_owned(), media_type.to_owned()));
    request.body = match bytes {
        Bytes::Memory(bytes) => Payload::Bytes(bytes),
        Bytes::File(path) => Payload::File(path),
    };
    Ok(())
}

fn guess(bytes: &Bytes) -> &'static str {
    match bytes {
        Bytes::Memory(bytes) if serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_err() => "text/plain",
        _ => "application/json",
    }
}

/// The operation whose method and path template a path fits; the one with the most fixed text if there are several.
pub(crate) fn fitting(service: &'static Service, method: Method, target: &str) -> Option<&'static Operation> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let fits = operations(service).into_iter().filter(|row| row.method == method && fits(row.path, path));
    fits.min_by_key(|row| (row.path.matches('{').count(), row.id))
}

fn fits(template: &str, path: &str) -> bool {
    let template = template.split('?').next().unwrap_or_default();
    let (mut left, mut right) = (template.split('/'), path.split('/'));
    loop {
        match (left.next(), right.next()) {
            (None, None) => return true,
            (Some(place), Some(segment)) => {
                let same = match (place.find('{'), place.rfind('}')) {
                    (Some(start), Some(end)) if start < end => {
                        let (head, tail) = (&place[..start], &place[end + 1..]);
                        segment.len() > head.len() + tail.len() && segment.starts_with(head) && segment.ends_with(tail)
                    }
                    _ => place == segment,
                };
                if !same {
                    return false;
                }
            }
            _ => return false,
        }
    }
}
