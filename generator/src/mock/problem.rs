//! What the mock says when it does not serve a request: `application/problem+json` (RFC 9457).

use super::Reply;
use super::operation::Place;
use serde_json::{Value, json};

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// A parameter's name, or a pointer (RFC 6901) into the body.
    pub name: String,
    /// What.
    pub message: String,
}

impl Finding {
    pub(crate) fn new(place: Place, name: impl Into<String>, message: impl Into<String>) -> Self {
        Self { place, name: name.into(), message: message.into() }
    }
}

/// A request that is not served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejection {
    /// HTTP status.
    pub status: u16,
    /// One sentence.
    pub detail: String,
    /// What exactly.
    pub findings: Vec<Finding>,
}

impl Rejection {
    pub(crate) fn new(status: u16, detail: impl Into<String>) -> Self {
        Self { status, detail: detail.into(), findings: Vec::new() }
    }

    pub(crate) fn reply(&self) -> Reply {
        let error = |finding: &Finding| {
            let key = if finding.place == Place::Body { "pointer" } else { "name" };
            json!({ "in": finding.place.name(), key: finding.name, "message": finding.message })
        };
        let errors: Vec<Value> = self.findings.iter().map(error).collect();
        let body = json!({
            "type": "about:blank",
            "title": title(self.status),
            "status": self.status,
            "detail": self.detail,
            "errors": errors,
        });
        Reply {
            status: self.status,
            headers: vec![("content-type".to_owned(), "application/problem+json".to_owned())],
            body: body.to_string().into_bytes(),
            cut: None,
        }
    }
}

fn title(status: u16) -> &'static str {
    axum::http::StatusCode::from_u16(status).ok().and_then(|s| s.canonical_reason()).unwrap_or("Error")
}
