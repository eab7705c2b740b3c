//! From a table row and typed values to the bytes of an HTTP request. Pure: no I/O, no clock, no environment.

use crate::error::{Error, Kind, Result};
use crate::input::Input;
use crate::table::{Method, Operation};
use serde_json::Value;
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

/// The request that typed values stand for.
///
/// # Errors
/// `validation` for values that cannot be sent: an empty path value, a line break in a header.
pub fn build(input: &Input, base_url: &str) -> Result<Request> {
    let _ = (input, base_url);
    Err(Error::new(Kind::Usage, "no request"))
}

/// The request as a line for a POSIX shell. `secrets` are texts and what stands for each within double quotes:
/// `("sk_test_1", "$STRIPE_API_KEY")`.
pub fn curl(request: &Request, secrets: &[(String, String)]) -> String {
    let _ = secrets;
    request.url.clone()
}

/// The request as text: request line, header fields, body. Secrets are replaced as in [`curl`].
pub fn dry_run(request: &Request, secrets: &[(String, String)]) -> String {
    let _ = secrets;
    request.url.clone()
}

/// The request as data: `method`, `url`, `headers`, `body`. Secrets are replaced as in [`curl`].
pub fn to_json(request: &Request, secrets: &[(String, String)]) -> Value {
    let _ = secrets;
    Value::String(request.url.clone())
}
