//! Overlays (Overlay Specification 1.0 to 1.2): corrections of a document that leave the vendor's file alone.

mod apply;
mod parse;

use super::budget::Budget;
use super::document::{self, Document};
use super::place::Bounds;
use super::{Source, span, text};
use crate::diagnostic::rules::load as rules;
use crate::diagnostic::{At, Diagnostics, ErrorReported, Rule, Severity};
use serde_json::Value;
use serde_json_path::JsonPath;
use std::path::Path;

/// What an action does to what its target selects.
#[derive(Debug)]
enum Change {
    Remove,
    Update(Value),
    /// The one value that this selects is an update.
    Copy(Selector),
    /// Neither of them: allowed, and without effect.
    Nothing,
}

/// One action of an overlay.
#[derive(Debug)]
struct Action {
    target: Selector,
    change: Change,
}

/// A JSONPath (RFC 9535).
#[derive(Debug)]
struct Selector {
    path: JsonPath,
    /// As it is written.
    text: String,
}

/// Something to say about the value at a pointer of an overlay.
struct Finding {
    rule: &'static Rule,
    pointer: String,
    message: String,
}

/// Reads an overlay and applies it. `size` is that of the document in bytes.
///
/// # Errors
/// The overlay cannot be read, is none, or makes too much.
pub(super) fn apply(
    root: &mut Value,
    size: usize,
    path: &Path,
    bounds: &Bounds,
    diagnostics: &mut Diagnostics,
) -> Result<Source, ErrorReported> {
    let bytes = document::read_bytes(path).map_err(|cause| {
        diagnostics.stop(&rules::UNREADABLE, At::Nowhere, format!("cannot read {}: {cause}", path.display()))
    })?;
    let overlay = Document::parse(path.to_owned(), bounds.name_of(path), &bytes, diagnostics)?;
    let mut findings = Vec::new();
    let actions = parse::actions(overlay.value, &mut findings);
    if findings.is_empty() {
        apply::actions(root, actions, Budget::of_bytes(size + bytes.len()), &mut findings);
    }
    report(&overlay.source, &bytes, findings, diagnostics)?;
    Ok(overlay.source)
}

/// Turns findings into diagnostics that show the place in the overlay.
fn report(
    source: &Source,
    bytes: &[u8],
    findings: Vec<Finding>,
    diagnostics: &mut Diagnostics,
) -> Result<(), ErrorReported> {
    if findings.is_empty() {
        return Ok(());
    }
    let pointers: Vec<&str> = findings.iter().map(|finding| finding.pointer.as_str()).collect();
    let marks = span::find(text::decode(bytes).unwrap_or_default(), &pointers);
    let mut result = Ok(());
    for (mark, finding) in marks.iter().zip(&findings) {
        let document = source.path.display().to_string();
        let at = At::Position { document, line: mark.line, column: mark.column };
        if finding.rule.severity == Severity::Error {
            result = Err(diagnostics.stop(finding.rule, at, finding.message.as_str()));
        } else {
            diagnostics.push(finding.rule, at, finding.message.as_str());
        }
    }
    result
}
