//! From a table row and typed values to the bytes of an HTTP request. Pure: no I/O, no clock, no environment.

mod body;
mod build;
mod encode;
mod show;
mod snippet;
mod style;
mod xml;

pub use build::build;
pub(crate) use build::{accept, replace_headers, with_body};
pub use show::{curl, dry_run, secrets, to_json};
pub use snippet::snippet;

use crate::table::{Method, Operation};
use std::path::PathBuf;

/// A request that is ready but for its credential.
#[derive(Debug, Clone)]
pub struct Request {
    /// The row it was made from; `None` for `api call GET /path`.
    pub operation: Option<&'static Operation>,
    /// The method.
    pub method: Method,
    /// Absolute, with query, percent-encoded.
    pub url: String,
    /// In the order in which they are sent; names as published.
    pub headers: Vec<(String, String)>,
    /// What is sent.
    pub body: Payload,
}

/// The bytes of a body, or where they are.
#[derive(Debug, Clone)]
pub enum Payload {
    /// No body, no `Content-Type`.
    Empty,
    /// In memory.
    Bytes(Vec<u8>),
    /// Sent from disk as it is read.
    File(PathBuf),
    /// `multipart/form-data`; the boundary is the transport's.
    Multipart(Vec<Field>),
}

/// A name that cannot end its line (WHATWG HTML, multipart form data).
pub(crate) fn one_line(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A")
}

/// A name between the quotes of a part's `Content-Disposition` (RFC 7578, 4.2; RFC 9110, 5.6.4).
pub(crate) fn disposition(name: &str) -> String {
    one_line(name).replace('\\', "\\\\").replace('"', "\\\"")
}

/// One part of a multipart body.
#[derive(Debug, Clone)]
pub struct Field {
    /// The part's name.
    pub name: String,
    /// Sent as its file name.
    pub file_name: Option<String>,
    /// The part's own media type.
    pub content_type: Option<String>,
    /// `Bytes` or `File`.
    pub body: Payload,
}

impl Field {
    /// The file that it is, if it is one.
    pub(crate) fn file(&self) -> Option<&PathBuf> {
        match &self.body {
            Payload::File(path) => Some(path),
            _ => None,
        }
    }
}
