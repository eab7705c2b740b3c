//! From the wire to values: the opposite of what a client does, written without looking at one.
//!
//! What the wire says is a [`Tree`] of texts; [`coerce`] makes the JSON value of it that the schema asks for.

pub(crate) mod coerce;
pub(crate) mod form;
pub(crate) mod multipart;
pub(crate) mod style;

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// What the wire says before a schema gives it types.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Text(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
    /// Already typed: JSON in a part or a parameter.
    Typed(Value),
}

impl Tree {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Tree::Text(text.into())
    }
}

/// A name and a value as they stand in a query string or a form, still encoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) raw: String,
}

impl Pair {
    pub(crate) fn value(&self) -> String {
        decode_form(&self.raw)
    }
}

/// The pairs of `a=1&b=2`; names decoded, values not.
pub(crate) fn pairs(query: &str) -> Vec<Pair> {
    let pair = |text: &str| {
        let (name, raw) = text.split_once('=').unwrap_or((text, ""));
        Pair { name: decode_form(name), raw: raw.to_owned() }
    };
    query.split('&').filter(|text| !text.is_empty()).map(pair).collect()
}

/// Percent-decoding with `+` for a space.
pub(crate) fn decode_form(raw: &str) -> String {
    decode(&raw.replace('+', " "))
}

/// Percent-decoding.
pub(crate) fn decode(raw: &str) -> String {
    percent_decode_str(raw).decode_utf8_lossy().into_owned()
}
