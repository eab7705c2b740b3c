//! The only reader of files and URLs: from what the user named to one value that everything can point into.
//!
//! A tree of files becomes one value: each file that a relative `$ref` reaches is mounted at
//! `/x-imajin-documents/<its path, relative to the entry's folder>` of the entry document, and the reference is
//! rewritten to a local one. Overlays are applied to the entry document, in order, before its references are read.

use serde_json::Value;
use std::path::PathBuf;

/// Under this member of the root stand the other files of a tree.
pub const MOUNT: &str = "x-imajin-documents";

/// What to load.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The entry document: a path or, for `init` only, an `http(s)` URL.
    pub entry: PathBuf,
    /// Overlays (Overlay 1.0 and 1.1), applied in order.
    pub overlays: Vec<PathBuf>,
    /// Fetch `http(s)` references.
    pub allow_remote: bool,
}

/// What was loaded.
#[derive(Debug)]
pub struct Documents {
    /// The entry document with overlays applied, other files mounted, and the keys of all objects sorted.
    pub root: Value,
    /// Every file that was read, the entry first, then overlays, then the others sorted by name.
    pub sources: Vec<Source>,
}

/// A file that was read.
#[derive(Debug, Clone)]
pub struct Source {
    /// Relative to the entry's folder, with `/`: the name under [`MOUNT`].
    pub name: String,
    /// Where it is on this machine; read again when a span is asked for.
    pub path: PathBuf,
    /// SHA-256 of its bytes, lower-case hex.
    pub sha256: String,
}
