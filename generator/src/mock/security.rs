//! Whether a request carries the credentials that its operation asks for. Any secret will do: its presence is judged.

use super::Request;
use super::decode::{Pair, decode};
use super::document::{Dialect, Document, child};
use super::operation::Operation;
use serde_json::Value;

/// One scheme, as a request shows it.
#[derive(Debug)]
enum Shown {
    Header(String),
    /// `Authorization` with this scheme (RFC 9110, section 11.1), or with any.
    Authorization(Option<String>),
    Query(String),
    Cookie(String),
    /// Not to be seen in a request, or not understood.
    Unseen,
}

fn scheme(document: &Document, name: &str) -> Shown {
    let owner = match document.dialect {
        Dialect::V2 => "/securityDefinitions",
        _ => "/components/securitySchemes",
    };
    let Some((_, scheme)) = document.resolve(&child(owner, name)) else { return Shown::Unseen };
    let text = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
    match (text("type"), text("in")) {
        ("apiKey", "query") => Shown::Query(text("name").to_owned()),
        ("apiKey", "cookie") => Shown::Cookie(text("name").to_owned()),
        ("apiKey", _) => Shown::Header(text("name").to_ascii_lowercase()),
        ("basic", _) => Shown::Authorization(Some("basic".to_owned())),
        ("http", _) => {
            let known =
                ["basic", "bearer", "digest"].into_iter().find(|known| text("scheme").eq_ignore_ascii_case(known));
            Shown::Authorization(known.map(str::to_owned))
        }
        ("oauth2" | "openIdConnect", _) => Shown::Authorization(Some("bearer".to_owned())),
        _ => Shown::Unseen,
    }
}

/// The names of query parameters that carry keys, wherever they may be used: they are never undeclared.
pub(crate) fn query_keys(document: &Document) -> Vec<String> {
    let owner = if document.dialect == Dialect::V2 { "/securityDefinitions" } else { "/components/securitySchemes" };
    let names = document.at(owner).and_then(Value::as_object).into_iter().flat_map(|schemes| schemes.keys());
    let query = |name: &String| match scheme(document, name) {
        Shown::Query(name) => Some(name),
        _ => None,
    };
    names.filter_map(query).collect()
}

/// What is missing, in words; `None` if one alternative is there as a whole.
pub(crate) fn missing(
    document: &Document,
    operation: &Operation,
    request: &Request<'_>,
    query: &[Pair],
) -> Option<String> {
    let there = |name: &String| shows(&scheme(document, name), request, query);
    if operation.security.is_empty() || operation.security.iter().any(|all| all.iter().all(there)) {
        return None;
    }
    let alternatives: Vec<String> = operation.security.iter().map(|all| all.join(" and ")).collect();
    Some(format!("no complete credential was sent; one of these is needed: {}", alternatives.join("; or ")))
}

fn shows(scheme: &Shown, request: &Request<'_>, query: &[Pair]) -> bool {
    match scheme {
        Shown::Header(name) => request.header(name).is_some_and(|value| !value.is_empty()),
        Shown::Authorization(scheme) => request.header("authorization").is_some_and(|value| {
            let (sent, secret) = value.split_once(' ').unwrap_or((value, ""));
            match scheme {
                Some(scheme) => sent.eq_ignore_ascii_case(scheme) && !secret.trim().is_empty(),
                None => !value.is_empty(),
            }
        }),
        Shown::Query(name) => query.iter().any(|pair| pair.name == *name && !pair.raw.is_empty()),
        Shown::Cookie(name) => cookies(request).iter().any(|pair| pair.name == *name && !pair.raw.is_empty()),
        Shown::Unseen => true,
    }
}

/// The cookies of a request (RFC 6265, section 4.2).
pub(crate) fn cookies(request: &Request<'_>) -> Vec<Pair> {
    let lines = request.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("cookie"));
    let pairs = lines.flat_map(|(_, line)| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.map(|(name, raw)| Pair { name: decode(name), raw: raw.trim_matches('"').to_owned() }).collect()
}
