//! `api call`, `api search`, `api list`: every operation, by id, by words, or by method and path.

use crate::args::Globals;
use crate::error::{Error, Kind, Result};
use crate::request::Request;
use crate::table::{Method, Operation, Service};
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

/// The request that a raw call stands for. Reads `-d @file` and stdin.
///
/// # Errors
/// `usage` for a target or a body that cannot be sent.
pub fn request(call: &RawCall, base_url: &str, stdin: &mut dyn Read) -> Result<Request> {
    let _ = (call, base_url, stdin);
    Err(Error::new(Kind::Usage, "no request"))
}

/// The operation whose method and path template a path fits; the one with the most fixed text if there are several.
pub(crate) fn fitting(service: &'static Service, method: Method, target: &str) -> Option<&'static Operation> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let all = crate::command::route::operations(service);
    let fits = all.into_iter().filter(|row| row.method == method && fits(row.path, path));
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
