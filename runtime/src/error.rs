//! The one error of the runtime, its exit code and its JSON form: the only place with either table.

use serde_json::{Value, json};
use std::fmt;

/// What went wrong, by what may have happened to the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the contract's (section 4)")]
pub enum Kind {
    Internal,
    Usage,
    Validation,
    NotFound,
    Auth,
    Permission,
    Policy,
    InvalidRequest,
    Conflict,
    RateLimit,
    Server,
    Network,
    Timeout,
    Config,
    ConfirmationRequired,
    Partial,
    WaitTimeout,
    WaitFailed,
    Interrupted,
}

/// Kind, exit code, name in JSON, and one line for `help exit-codes`.
pub static EXIT_CODES: &[(Kind, u8, &str, &str)] = &[
    (Kind::Internal, 1, "internal", "a fault of this program"),
    (Kind::Usage, 2, "usage", "wrong arguments; nothing was sent"),
    (Kind::Validation, 2, "validation", "a value that the API does not allow; nothing was sent"),
    (Kind::NotFound, 3, "not_found", "404 or 410"),
    (Kind::Auth, 4, "auth", "not authenticated: no credential, or 401"),
    (Kind::Permission, 5, "permission", "forbidden: 403, or a missing scope"),
    (Kind::Policy, 5, "policy", "forbidden by a local policy"),
    (Kind::InvalidRequest, 6, "invalid_request", "rejected: 400, 422 or another 4xx"),
    (Kind::Conflict, 6, "conflict", "rejected: 409 or 412"),
    (Kind::RateLimit, 7, "rate_limit", "429 after retries"),
    (Kind::Server, 8, "server", "5xx after retries"),
    (Kind::Network, 9, "network", "no connection: DNS, TLS, refused, reset"),
    (Kind::Timeout, 9, "timeout", "no answer in time"),
    (Kind::Config, 10, "config", "configuration, profile or keyring"),
    (Kind::ConfirmationRequired, 11, "confirmation_required", "a confirmation is needed, and nobody can be asked"),
    (Kind::Partial, 12, "partial", "a part failed"),
    (Kind::WaitTimeout, 13, "wait_timeout", "--wait ran out of time"),
    (Kind::WaitFailed, 14, "wait_failed", "what was waited for failed"),
    (Kind::Interrupted, 130, "interrupted", "interrupted"),
];

/// What the request may have done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SideEffects {
    /// Nothing was sent, or the server refused it.
    None,
    /// It was sent, and nobody knows.
    Unknown,
    /// It was done, and what came after failed.
    Applied,
}

/// An error, for the person or program that gets it.
#[derive(Debug, Clone)]
pub struct Error {
    /// Which of the contract's kinds.
    pub kind: Kind,
    /// One sentence.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
    /// Commands that may help, most likely first.
    pub next: Vec<String>,
    /// The API's own code.
    pub code: Option<String>,
    /// The flag or field that is wrong.
    pub field: Option<String>,
    /// The operation's id.
    pub operation: Option<&'static str>,
    /// The response's status.
    pub http_status: Option<u16>,
    /// The server's name for the request.
    pub request_id: Option<String>,
    /// Sending the same again may work.
    pub retryable: bool,
    /// Seconds that the server asks to wait.
    pub retry_after_s: Option<u64>,
    /// What the request may have done.
    pub side_effects: SideEffects,
    /// The API's own error, capped, or more data about this one.
    pub details: Value,
    /// Where to read more.
    pub docs_url: Option<String>,
}

/// A result of the runtime. Errors are rare and large, so they are boxed.
pub type Result<T, E = Box<Error>> = std::result::Result<T, E>;

impl Error {
    /// An error with nothing but its kind and message.
    pub fn new(kind: Kind, message: impl Into<String>) -> Box<Error> {
        Box::new(Error {
            kind,
            message: message.into(),
            hint: None,
            next: Vec::new(),
            code: None,
            field: None,
            operation: None,
            http_status: None,
            request_id: None,
            retryable: false,
            retry_after_s: None,
            side_effects: SideEffects::None,
            details: Value::Null,
            docs_url: None,
        })
    }

    /// Adds what to do about it.
    pub fn hint(mut self: Box<Self>, hint: impl Into<String>) -> Box<Self> {
        self.hint = Some(hint.into());
        self
    }

    /// Adds the flag or field that is wrong.
    pub fn field(mut self: Box<Self>, field: impl Into<String>) -> Box<Self> {
        self.field = Some(field.into());
        self
    }

    /// Adds a command that may help.
    pub fn next(mut self: Box<Self>, command: impl Into<String>) -> Box<Self> {
        self.next.push(command.into());
        self
    }

    /// The process's exit code.
    pub fn exit_code(&self) -> u8 {
        self.kind.exit_code()
    }

    /// The contract's JSON form (section 5), one object.
    pub fn to_json(&self) -> Value {
        json!({"error": {
            "contract": 1,
            "kind": self.kind.as_str(),
            "code": self.code,
            "severity": self.kind.severity(),
            "exit_code": self.exit_code(),
            "message": self.message,
            "http_status": self.http_status,
            "operation": self.operation,
            "field": self.field,
            "hint": self.hint,
            "next": self.next,
            "retryable": self.retryable,
            "retry_after_s": self.retry_after_s,
            "request_id": self.request_id,
            "idempotency_key": null,
            "side_effects": self.side_effects.as_str(),
            "docs_url": self.docs_url,
            "details": self.details,
        }})
    }
}

impl Kind {
    fn row(self) -> &'static (Kind, u8, &'static str, &'static str) {
        EXIT_CODES.iter().find(|row| row.0 == self).unwrap_or(&EXIT_CODES[0])
    }

    /// The process's exit code.
    pub fn exit_code(self) -> u8 {
        self.row().1
    }

    /// The name in JSON.
    pub fn as_str(self) -> &'static str {
        self.row().2
    }

    /// `low` if the caller can mend it, `medium` if the account or the server must, `high` if the program is at fault.
    pub fn severity(self) -> &'static str {
        match self {
            Kind::Internal => "high",
            Kind::Usage | Kind::Validation | Kind::NotFound | Kind::ConfirmationRequired | Kind::Interrupted => "low",
            _ => "medium",
        }
    }
}

impl SideEffects {
    /// The name in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            SideEffects::None => "none",
            SideEffects::Unknown => "unknown",
            SideEffects::Applied => "applied",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
