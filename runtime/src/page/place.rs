//! The parameters of pages in a request: what they are, and with another value.

use crate::json;
use crate::request::{Payload, Request};
use crate::table::{Flag, Kind, Location, Operation, Place};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;
use serde_json::value::RawValue;

/// What a query must encode: all but RFC 3986's unreserved characters.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The value of a parameter, if the request has it.
pub(super) fn get(request: &Request, place: Place, parameter: &str) -> Option<String> {
    match place {
        Place::Query => query(&request.url, parameter),
        Place::Header => {
            let fields = request.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(parameter));
            fields.map(|(_, value)| value.clone())
        }
        Place::Body => {
            let Payload::Bytes(bytes) = &request.body else { return None };
            let body = json::parse(std::str::from_utf8(bytes).ok()?).ok()?;
            json::at(body, parameter).and_then(json::scalar).map(Into::into)
        }
    }
}

/// Sets a parameter. `number`: the body has it as a number.
pub(super) fn set(request: &mut Request, place: Place, parameter: &str, value: &str, number: bool) {
    match place {
        Place::Query => request.url = set_query(&request.url, parameter, value),
        Place::Header => {
            request.headers.retain(|(name, _)| !name.eq_ignore_ascii_case(parameter));
            request.headers.push((parameter.to_owned(), value.to_owned()));
        }
        Place::Body => {
            let bytes: &[u8] = if let Payload::Bytes(bytes) = &request.body { bytes } else { b"{}" };
            let text = std::str::from_utf8(bytes).unwrap_or("{}");
            let is_number = number && value.parse::<f64>().is_ok();
            let value = if is_number { value.to_owned() } else { Value::from(value).to_string() };
            let changed =
                with_member(json::parse(text).ok(), &parameter.split('/').skip(1).collect::<Vec<_>>(), &value);
            request.body = Payload::Bytes(changed.into_bytes());
            if !request.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
                request.headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
            }
        }
    }
}

/// The flag of a parameter.
pub(super) fn flag(operation: &'static Operation, place: Place, parameter: &str) -> Option<&'static Flag> {
    let fits = |flag: &&&'static Flag| match (flag.location, place) {
        (Location::Query(name, _), Place::Query) | (Location::Body(name), Place::Body) => name == parameter,
        (Location::Header(name, _), Place::Header) => name.eq_ignore_ascii_case(parameter),
        _ => false,
    };
    operation.flags.iter().find(fits).copied()
}

/// Does the flag of a parameter take a number?
pub(super) fn is_number(operation: &'static Operation, place: Place, parameter: &str) -> Option<bool> {
    flag(operation, place, parameter).map(|flag| matches!(flag.kind, Kind::Integer | Kind::Number))
}

/// An object's text with a member set, and the others as they are.
fn with_member(value: Option<&RawValue>, tokens: &[&str], new: &str) -> String {
    let Some((token, rest)) = tokens.split_first() else { return new.to_owned() };
    let token = token.replace("~1", "/").replace("~0", "~");
    let members = value.and_then(json::members).unwrap_or_default();
    let below = members.iter().rev().find(|(name, _)| *name == token).map(|(_, value)| *value);
    let changed = with_member(below, rest, new);
    let mut texts: Vec<String> = Vec::with_capacity(members.len() + 1);
    for (name, value) in members.iter().filter(|(name, _)| below.is_none() || *name != token) {
        texts.push(format!("{}:{}", Value::from(&**name), value.get()));
    }
    texts.push(format!("{}:{changed}", Value::from(token)));
    format!("{{{}}}", texts.join(","))
}

/// The decoded value of a query parameter.
fn query(url: &str, name: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key) == name).then(|| decode(value))
    })
}

/// The URL with a query parameter set, the others as they are.
fn set_query(url: &str, name: &str, value: &str) -> String {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let mut pairs: Vec<String> = query
        .split('&')
        .filter(|pair| !pair.is_empty() && decode(pair.split('=').next().unwrap_or("")) != name)
        .map(str::to_owned)
        .collect();
    pairs.push(format!("{}={}", utf8_percent_encode(name, UNRESERVED), utf8_percent_encode(value, UNRESERVED)));
    format!("{path}?{}", pairs.join("&"))
}

fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_keeps_what_is_not_the_parameter() {
        let rows = [
            ("", "/cursor", "\"c\"", r#"{"cursor":"c"}"#),
            (r#"{"n":1.10,"cursor":"a"}"#, "/cursor", "\"c\"", r#"{"n":1.10,"cursor":"c"}"#),
            (r#"{"page":{"size":2}}"#, "/page/after", "7", r#"{"page":{"size":2,"after":7}}"#),
        ];
        for (body, pointer, value, expected) in rows {
            let tokens: Vec<&str> = pointer.split('/').skip(1).collect();
            assert_eq!(with_member(json::parse(body).ok(), &tokens, value), expected);
        }
    }
}
