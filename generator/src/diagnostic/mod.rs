//! What is wrong with a document, and decisions that its readers should know.
//!
//! Stages collect diagnostics and go on; only [`ErrorReported`] stops a stage.
//! Rendering happens once, at the edge, in [`render`].

mod place;
pub mod render;
pub mod rules;
mod visible;

pub use place::{Excerpt, Place};
pub use visible::visible;

use serde::Serialize;
use serde_json::Value;
use std::fmt;

/// How much a finding costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Reports a decision.
    Note,
    /// Degrades one thing: a flag, an operation.
    Warning,
    /// Stops emission.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

/// A kind of finding. Rules are static data: one row in one of the files of [`rules`].
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case, unique.
    pub name: &'static str,
    /// How much it costs.
    pub severity: Severity,
    /// One line.
    pub summary: &'static str,
    /// What `imajin explain` prints: why it is found, what was done about it, how to mend it.
    pub explanation: &'static str,
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum At {
    /// The whole input.
    Nowhere,
    /// A pointer (RFC 6901) into [`crate::load::Documents::root`].
    Pointer(String),
    /// A place in a file that could not be parsed; line and column count from one.
    Position {
        /// As the user named it.
        document: String,
        /// From one.
        line: usize,
        /// From one, in Unicode scalar values.
        column: usize,
    },
}

/// One finding.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Its kind.
    pub rule: &'static Rule,
    /// What is wrong here, one sentence without a full stop.
    pub message: String,
    /// Where.
    pub at: At,
    /// Text that mends it when pasted into the overlay's `actions`, or a sentence that says what to do.
    pub help: Option<String>,
}

/// Findings in the order in which they were found.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}

/// Proof that an error is in the [`Diagnostics`]: the stage could not go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorReported(());

impl Diagnostics {
    /// Adds a finding at a pointer.
    pub fn at(
        &mut self,
        rule: &'static Rule,
        pointer: impl Into<String>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(rule, At::Pointer(pointer.into()), message)
    }

    /// Adds a finding.
    pub fn push(&mut self, rule: &'static Rule, at: At, message: impl Into<String>) -> &mut Diagnostic {
        self.found.push(Diagnostic { rule, message: message.into(), at, help: None });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    /// Adds an error and says that the stage stops.
    pub fn stop(&mut self, rule: &'static Rule, at: At, message: impl Into<String>) -> ErrorReported {
        debug_assert_eq!(rule.severity, Severity::Error, "{} stops a stage", rule.name);
        self.push(rule, at, message);
        ErrorReported(())
    }

    /// All findings.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter()
    }

    /// Findings that cost at least this much.
    pub fn at_least(&self, severity: Severity) -> Diagnostics {
        Diagnostics { found: self.found.iter().filter(|d| d.rule.severity >= severity).cloned().collect() }
    }

    /// Stops if an error was found.
    ///
    /// # Errors
    /// One was.
    pub fn no_errors(&self) -> Result<(), ErrorReported> {
        if self.has_errors() { Err(ErrorReported(())) } else { Ok(()) }
    }

    /// Whether emission must not happen.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|d| d.rule.severity == Severity::Error)
    }
}

/// What a value is, in JSON Schema's words, for "… is an array, not an object".
pub fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(text) if text.trim().is_empty() => "an empty string",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// The candidate most like a name, if one is so like it that it may have been meant.
pub fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let scored = candidates.into_iter().map(|candidate| (strsim::jaro_winkler(candidate, name), candidate));
    let (likeness, nearest) = scored.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (likeness > 0.8).then_some(nearest)
}

impl Diagnostic {
    /// Says what to do.
    pub fn help(&mut self, text: impl Into<String>) {
        self.help = Some(text.into());
    }
}
