//! Diagnostics of one run over a document, in which the same fragment may be read more than once.

use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use std::collections::HashSet;
use std::fmt::Write as _;

/// Collects findings, each of them once.
#[derive(Debug)]
pub struct Findings<'d> {
    diagnostics: &'d mut Diagnostics,
    seen: HashSet<(&'static str, String, String)>,
}

impl<'d> Findings<'d> {
    /// Adds to these.
    pub fn new(diagnostics: &'d mut Diagnostics) -> Self {
        Findings { diagnostics, seen: HashSet::new() }
    }

    /// Adds a finding at a pointer, unless the same has been found there before.
    pub fn at(&mut self, rule: &'static Rule, pointer: &str, message: impl Into<String>) -> Option<&mut Diagnostic> {
        let message = message.into();
        let new = self.seen.insert((rule.name, pointer.to_owned(), message.clone()));
        new.then(|| self.diagnostics.at(rule, pointer, message))
    }

    /// Adds a finding with text that mends it.
    pub fn mend(
        &mut self,
        rule: &'static Rule,
        pointer: &str,
        message: impl Into<String>,
        help: impl FnOnce() -> String,
    ) {
        if let Some(found) = self.at(rule, pointer, message) {
            found.help(help());
        }
    }
}

/// A pointer as the JSONPath (RFC 9535) that an overlay's `target` is: `$.paths['/x'].get`.
pub fn json_path(pointer: &str) -> String {
    let mut path = String::from("$");
    for token in pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        let plain = token.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && token.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if plain {
            let _ = write!(path, ".{token}");
        } else if token.bytes().all(|b| b.is_ascii_digit()) && token.len() < 3 && !token.is_empty() {
            let _ = write!(path, "[{token}]");
        } else {
            let _ = write!(path, "['{}']", token.replace('\\', "\\\\").replace('\'', "\\'"));
        }
    }
    path
}

/// An overlay action that merges members into what stands at a pointer.
pub fn overlay_update(pointer: &str, members: &str) -> String {
    format!("- target: {}\n  update: {{{members}}}", json_path(pointer))
}

/// An overlay action that takes out what stands at a pointer.
pub fn overlay_remove(pointer: &str) -> String {
    format!("- target: {}\n  remove: true", json_path(pointer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_become_targets_of_overlays() {
        let check = |pointer: &str, path: &str| assert_eq!(json_path(pointer), path);
        check("", "$");
        check("/paths/~1v1~1x/get/parameters/0", "$.paths['/v1/x'].get.parameters[0]");
        check("/paths/~1x/get/responses/200", "$.paths['/x'].get.responses['200']");
        check("/components/schemas/it's", "$.components.schemas['it\\'s']");
    }
}
