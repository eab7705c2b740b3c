//! `api call`, `api search`, `api list`: every operation, by id, by words, or by method and path.

use crate::args::Globals;
use crate::error::{Error, Kind, Result};
use crate::request::Request;
use crate::table::{Method, Operation};
use std::io::Read;

/// `api call METHOD /path?query`.
#[derive(Debug, Clone)]
pub struct RawCall {
    /// The method.
    pub method: Method,
    /// Path and query, sent as given; or an absolute URL.
    pub target: String,
    /// The operation whose template the path fits: its credentials, servers and body kind are used.
    pub operation: Option<&'static Operation>,
    /// `-d`.
    pub data: Option<String>,
    /// The global flags.
    pub globals: Globals,
}

/// The request that a raw call stands for. Reads `-d @file` and stdin.
///
/// # Errors
/// `usage` for a target or a body that cannot be sent.
pub fn request(call: &RawCall, base_url: &str, stdin: &mut dyn Read) -> Result<Request> {
    let _ = (call, base_url, stdin);
    Err(Error::new(Kind::Usage, "no request"))
}
