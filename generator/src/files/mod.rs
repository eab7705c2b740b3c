//! A sorted map of paths to text, and what may be done with it: write, check, diff.

use std::collections::BTreeMap;

/// The files of a crate: relative path with `/` to text. Paths are safe on every file system (lower-case ASCII
/// letters, digits, `-`, `_`, `.`), which `emit` guarantees and `write` checks.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Files {
    /// Written by the generator, owned by hash.
    pub owned: BTreeMap<String, String>,
    /// Written once if absent, then the user's: `src/custom.rs`.
    pub initial: BTreeMap<String, String>,
    /// Made from the text that stands there, by adding to it, so a hand edit is in it: `CHANGELOG.md`.
    pub continued: BTreeMap<String, String>,
}
