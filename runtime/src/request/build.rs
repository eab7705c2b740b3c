//! The URL, the header fields and the body of a call.

use super::body::{Texts, form, join, payload, send};
use super::encode::{Place, encode, literal, query};
use super::style::{Pair, pairs, scalar, text};
use super::{Payload, Request};
use crate::error::{Error, Kind, Result};
use crate::input::{Content, Input};
use crate::table::{Body, Flag, Location, Operation, Output, Style, StyleName};
use crate::terminal::line;
use serde_json::Value;

/// The request that typed values stand for.
///
/// # Errors
/// `validation` for values that cannot be sent: an empty path value, a line break in a header.
pub fn build(input: &Input, base_url: &str) -> Result<Request> {
    let operation = input.operation;
    let built = with_query(input, base_url).and_then(|url| {
        let mut request = Request {
            operation: Some(operation),
            method: operation.method,
            url,
            headers: headers(input)?,
            body: Payload::Empty,
        };
        match (input.media, &input.body) {
            (Some(body), content) => with_body(&mut request, body, content, input.definitions)?,
            // Another media type than the document's: the user names it.
            (None, Content::Raw(bytes)) => request.body = send(bytes),
            (None, _) => {}
        }
        if !operation.output.media_type.is_empty() && !has(&request.headers, "accept") {
            request.headers.insert(0, ("Accept".to_owned(), accept(Some(operation), &request.body).to_owned()));
        }
        replace_headers(&mut request.headers, &input.headers);
        Ok(request)
    });
    built.map_err(|mut error| {
        error.operation = Some(operation.id);
        error
    })
}

/// Puts a body and its `Content-Type` into a request, unless a parameter of the operation says another one.
pub(crate) fn with_body(request: &mut Request, body: &Body, content: &Content, definitions: Texts) -> Result<()> {
    let (payload, media_type) = payload(body, content, definitions)?;
    request.body = payload;
    if let Some(media_type) = media_type.filter(|_| !has(&request.headers, "content-type")) {
        request.headers.push(("Content-Type".to_owned(), media_type.to_owned()));
    }
    Ok(())
}

/// The media type to ask for: that of the stream, if the body asks for one.
pub(crate) fn accept(operation: Option<&Operation>, body: &Payload) -> &'static str {
    let output = operation.map_or(&Output::NONE, |operation| &operation.output);
    let asked = output.stream.and_then(|stream| Some((stream.asked?, stream.media_type)));
    match (asked, body) {
        (Some((pointer, media_type)), Payload::Bytes(bytes))
            if serde_json::from_slice::<Value>(bytes).is_ok_and(|body| body.pointer(pointer) == Some(&true.into())) =>
        {
            media_type
        }
        _ if output.media_type.is_empty() => "application/json, */*;q=0.5",
        _ => output.media_type,
    }
}

/// What the user says with `--header` is sent instead of fields of the same name.
pub(crate) fn replace_headers(headers: &mut Vec<(String, String)>, said: &[(String, String)]) {
    headers.retain(|(name, _)| !has(said, name));
    headers.extend(said.iter().cloned());
}

fn has(headers: &[(String, String)], name: &str) -> bool {
    headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name))
}

fn with_query(input: &Input, base_url: &str) -> Result<String> {
    let operation = input.operation;
    let (template, fixed) = match operation.path.split_once('?') {
        Some((path, query)) => (path, query),
        None => (operation.path, ""),
    };
    let mut url = base_url.trim_end_matches('/').to_owned();
    url.push_str(&path(template, input)?);
    let mut parts: Vec<String> = Vec::new();
    if !fixed.is_empty() {
        parts.push(query(fixed));
    }
    let mut found: Vec<Pair> = Vec::new();
    for (flag, value) in &input.parameters {
        match flag.location {
            Location::Query(name, style) => found.extend(pairs(name, value, style, Place::Query)),
            Location::QueryString(_, style) => parts.push(whole_query(value, style)),
            _ => {}
        }
    }
    parts.push(join(found));
    parts.retain(|part| !part.is_empty());
    if !parts.is_empty() {
        url.push('?');
        url.push_str(&parts.join("&"));
    }
    Ok(url)
}

/// OpenAPI 3.2, Parameter Object, `in: querystring`.
fn whole_query(value: &Value, style: Style) -> String {
    match (style.name, value) {
        (StyleName::Json, value) => encode(&value.to_string(), Place::Query, false),
        (StyleName::Form, Value::Object(map)) => form(map, &[]),
        (StyleName::Form, value) => query(&scalar(value)),
        (_, value) => encode(&scalar(value), Place::Query, false),
    }
}

/// The template with its places filled. No value may be empty or become a dot segment: both call another resource.
fn path(template: &str, input: &Input) -> Result<String> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        let Some(length) = rest[start..].find('}') else { break };
        path.push_str(&literal(&rest[..start]));
        path.push_str(&place(&rest[start + 1..start + length], input)?);
        rest = &rest[start + length + 1..];
    }
    path.push_str(&literal(rest));
    let is_dots = |segment: &str| matches!(segment.replace("%2E", ".").replace("%2e", ".").as_str(), "." | "..");
    if path.split('/').any(is_dots) && !template.split('/').any(is_dots) {
        return Err(Error::new(Kind::Validation, "`.` and `..` cannot be sent as a value of the path"));
    }
    if !path.starts_with('/') && !path.is_empty() {
        path.insert(0, '/');
    }
    Ok(path)
}

fn place(name: &str, input: &Input) -> Result<String> {
    let found = input.parameters.iter().find_map(|(flag, value)| match flag.location {
        Location::Path(wire, style) if wire == name => Some((flag.name, value, style)),
        _ => None,
    });
    let Some((flag, value, style)) = found else {
        return Err(Error::new(Kind::Validation, format!("the path needs a value for `{}`", line(name))));
    };
    if value.is_null() || value == "" || is_empty_composite(value) {
        let message = format!("--{flag} is empty: without it the path is another one");
        return Err(Error::new(Kind::Validation, message).field(flag));
    }
    Ok(text(name, value, style, Place::Path))
}

fn is_empty_composite(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(serde_json::Map::is_empty)
}

/// What would end a field or a pair, and begin another one.
fn refuse(flag: &Flag, text: &str, ends: fn(char) -> bool, what: &str) -> Result<()> {
    let Some(odd) = text.chars().find(|c| ends(*c)) else { return Ok(()) };
    let message = format!("--{} holds `{}`, which {what} cannot", flag.name, odd.escape_debug());
    Err(Error::new(Kind::Validation, message).field(flag.name))
}

/// Header parameters, one `Cookie`.
fn headers(input: &Input) -> Result<Vec<(String, String)>> {
    let mut headers: Vec<(String, String)> = Vec::new();
    let mut cookies: Vec<Pair> = Vec::new();
    for (flag, value) in &input.parameters {
        match flag.location {
            // RFC 6570, 2.3: an empty list is undefined, and undefined is not sent.
            Location::Header(..) if is_empty_composite(value) => {}
            Location::Header(name, style) => {
                let text = text(name, value, style, Place::Header);
                refuse(flag, &text, |c| c.is_control() && c != '\t', "a header field")?;
                headers.push((name.to_owned(), text));
            }
            Location::Cookie(name, style) => {
                for (name, text) in pairs(name, value, style, Place::Cookie) {
                    refuse(flag, &text, |c| c.is_control() || c == ';', "a cookie")?;
                    cookies.push((name, text));
                }
            }
            _ => {}
        }
    }
    if !cookies.is_empty() {
        let texts: Vec<String> = cookies.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        headers.push(("Cookie".to_owned(), texts.join("; ")));
    }
    Ok(headers)
}
