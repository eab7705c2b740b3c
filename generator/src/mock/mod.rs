//! A strict server for any OpenAPI document: the independent judge of requests.
//!
//! It reads the document as published, knows nothing of the pipeline's own model of it, and refuses what the document
//! does not allow, with the reason (RFC 9457). What it allows it answers from the document's examples and schemas,
//! deterministically, and remembers what was created.
//!
//! [`Mock::respond`] is a function from request to reply without any network; [`Server`] puts it on a loopback port.
//!
//! A request chooses among answers with `Prefer` (RFC 7240), as with Prism: `code=404` asks for a declared status,
//! `example=name` for a named example, `fault=drop`, `fault=truncate` for a broken connection; `code=429` and `code=503`
//! come with `Retry-After`.

mod answer;
mod body;
mod call;
mod decode;
mod document;
mod fault;
mod judge;
mod life;
mod operation;
mod page;
mod problem;
mod resource;
mod route;
mod sample;
mod schema;
mod security;
mod server;
mod state;
#[cfg(test)]
mod tests;
mod write;

pub use call::{Contradiction, ExampleCall};
pub use operation::Place;
pub use problem::{Finding, Rejection};
pub use schema::{Direction, Unchecked};
pub use server::{Running, Server};

use document::Document;
use operation::Operation;
use route::{Match, Routes};
use schema::{Schemas, lock};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How a mock behaves.
#[derive(Debug, Clone)]
pub struct Settings {
    /// What generated values and faults derive from.
    pub seed: u64,
    /// Waited before each answer.
    pub delay: Duration,
    /// The share of requests, from 0 to 1, that meet a fault instead of their answer.
    pub fail_rate: f64,
    /// Answer 401 where an operation asks for credentials and none are sent.
    pub credentials: bool,
    /// How many items a collection with paging starts with.
    pub items: usize,
    /// Longest body accepted, in bytes.
    pub body_limit: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { seed: 0, delay: Duration::ZERO, fail_rate: 0.0, credentials: true, items: 25, body_limit: 16 << 20 }
    }
}

/// A request as it is on the wire.
#[derive(Debug, Clone, Copy)]
pub struct Request<'r> {
    /// As on the wire; methods are case-sensitive (RFC 9110, 9.1).
    pub method: &'r str,
    /// Percent-encoded, from the first slash, without the query.
    pub path: &'r str,
    /// Encoded, without the question mark.
    pub query: &'r str,
    /// In order; names in any case.
    pub headers: &'r [(String, String)],
    /// After transfer decoding.
    pub body: &'r [u8],
}

impl Request<'_> {
    /// The first header of a name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// How a connection breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Before any byte of the answer.
    Drop,
    /// In the middle of the body.
    Truncate,
}

/// What a server sends back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// Whether the connection breaks.
    pub cut: Option<Cut>,
}

/// A document that can be asked.
#[derive(Debug)]
pub struct Mock {
    document: Arc<Document>,
    schemas: Arc<Schemas>,
    operations: Vec<Operation>,
    routes: Routes,
    /// Paths of all servers, the longest first.
    bases: Vec<String>,
    query_keys: Vec<String>,
    /// Path keys of collections.
    collections: BTreeSet<String>,
    settings: Settings,
    store: Mutex<state::Store>,
    /// Values of answers before anything is remembered, by media type's pointer.
    answers: Mutex<HashMap<String, Option<Value>>>,
    served: AtomicU64,
}

impl Mock {
    /// Reads a document ([`crate::load::Documents::root`]). What is broken in it is left out; see [`Mock::unchecked`].
    pub fn new(root: Arc<Value>, settings: Settings) -> Self {
        let document = Arc::new(Document::new(root));
        let schemas = Schemas::new(document.clone());
        let operations = operation::operations(&schemas);
        let routes = Routes::new(&operations);
        let mut bases: Vec<String> = operations.iter().flat_map(|o| o.bases.iter().cloned()).collect();
        bases.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
        bases.dedup();
        Self {
            schemas,
            query_keys: security::query_keys(&document),
            collections: resource::collections(&operations),
            store: Mutex::default(),
            answers: Mutex::default(),
            served: AtomicU64::new(0),
            operations,
            routes,
            bases,
            settings,
            document,
        }
    }

    /// Answers a request.
    pub fn respond(&self, request: &Request<'_>) -> Reply {
        let nth = self.served.fetch_add(1, Ordering::Relaxed);
        let prefer = fault::Prefer::of(request);
        if let Some(fault) = fault::before(&self.settings, nth, &prefer) {
            return fault;
        }
        let reply =
            self.judge(request).map(|(found, accepted)| answer::answer(self, &found, accepted, request, &prefer));
        let mut reply = reply.unwrap_or_else(|rejection| rejection.reply());
        fault::after(&self.settings, nth, &prefer, &mut reply);
        if request.method == "HEAD" {
            reply.body.clear();
        }
        reply
    }

    /// Judges a request without answering it.
    ///
    /// # Errors
    ///
    /// Everything that the document does not allow about it.
    pub fn check(&self, request: &Request<'_>) -> Result<(), Rejection> {
        self.judge(request).map(|_| ())
    }

    /// What of the document cannot be checked: parts that could not be read, and schemas as far as they were met so far.
    pub fn unchecked(&self) -> Vec<Unchecked> {
        self.schemas.unchecked()
    }

    /// Method and path key of each operation, in the order of the document.
    pub fn operations(&self) -> impl Iterator<Item = (&str, &str)> {
        self.operations.iter().map(|o| (o.method.as_str(), o.template.as_str()))
    }

    /// Forgets everything that was created or deleted.
    pub fn reset(&self) {
        *lock(&self.store) = state::Store::default();
    }

    fn judge(&self, request: &Request<'_>) -> Result<(Match, judge::Accepted), Rejection> {
        let mut found = self.find(request)?.into_iter();
        let Some(first) = found.next() else {
            return Err(Rejection::new(404, format!("no path of the document is {}", request.path)));
        };
        let shape = first.shape.clone();
        let rejection = match judge::judge(self, &first, request) {
            Ok(accepted) => return Ok((first, accepted)),
            Err(rejection) => rejection,
        };
        // Path keys that differ in their parameters' names or in a fragment alone: any of them may be meant.
        for other in found.filter(|other| other.shape == shape) {
            if let Ok(accepted) = judge::judge(self, &other, request) {
                return Ok((other, accepted));
            }
        }
        Err(rejection)
    }

    /// The operations of a path and a method, or why there are none.
    fn find(&self, request: &Request<'_>) -> Result<Vec<Match>, Rejection> {
        let query: Vec<(String, String)> =
            decode::pairs(request.query).into_iter().map(|pair| (pair.name.clone(), pair.value())).collect();
        let stripped = self.bases.iter().filter_map(|base| request.path.strip_prefix(base.as_str()));
        let stripped = stripped.filter(|path| path.is_empty() || path.starts_with('/'));
        let paths = stripped.map(|path| if path.is_empty() { "/" } else { path }).chain([request.path]);
        let mut allowed: Vec<&str> = Vec::new();
        for path in paths {
            let found = self.routes.find(path, &query);
            let method_of = |found: &Match| self.operations[found.operation].method.as_str();
            let wanted = |method: &str| found.iter().filter(|m| method_of(m) == method).cloned().collect::<Vec<_>>();
            let mut fit = wanted(request.method);
            if fit.is_empty() && request.method == "HEAD" {
                fit = wanted("GET");
            }
            if !fit.is_empty() {
                return Ok(fit);
            }
            allowed.extend(found.iter().map(method_of));
        }
        if allowed.is_empty() {
            return Ok(Vec::new());
        }
        allowed.sort_unstable();
        allowed.dedup();
        Err(Rejection::new(405, format!("{} is not one of {}", request.method, allowed.join(", "))))
    }
}
