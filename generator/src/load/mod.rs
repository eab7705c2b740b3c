//! The only reader of files and URLs: from what the user named to one value that everything can point into.
//!
//! A tree of files becomes one value: each file that a relative `$ref` reaches is mounted at
//! `/x-imajin-documents/<its path, relative to the entry's folder>` of the entry document, and the reference is
//! rewritten to a local one. Overlays are applied to the entry document, in order, before its references are read.

mod budget;
mod document;
mod json;
mod locate;
mod overlay;
mod place;
pub mod pointer;
mod scalar;
mod span;
#[cfg(test)]
mod tests;
mod text;
mod tree;
mod url;
mod written;
mod yaml;

use crate::diagnostic::rules::load as rules;
use crate::diagnostic::{At, Diagnostics, ErrorReported};
use document::Document;
pub use locate::locate;
use place::Bounds;
use serde_json::Value;
use std::io;
use std::path::{Path, PathBuf};

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Relative to the entry's folder, with `/`: the name under [`MOUNT`].
    pub name: String,
    /// Where it is on this machine; read again when a span is asked for.
    pub path: PathBuf,
    /// SHA-256 of its bytes, lower-case hex.
    pub sha256: String,
}

/// Reads the entry, its overlays and everything that they refer to.
///
/// # Errors
/// The entry or an overlay cannot be read; the diagnostics say why. Other files that cannot be read cost only the
/// references to them.
pub fn load(input: &Input, diagnostics: &mut Diagnostics) -> Result<Documents, ErrorReported> {
    let unreadable = |diagnostics: &mut Diagnostics, path: &Path, cause: &io::Error| {
        diagnostics.stop(&rules::UNREADABLE, At::Nowhere, format!("cannot read {}: {cause}", path.display()))
    };
    let bounds = Bounds::of(&input.entry, input.allow_remote);
    let bounds = bounds.map_err(|cause| unreadable(diagnostics, &input.entry, &cause))?;
    let bytes = bounds.read_entry().map_err(|cause| unreadable(diagnostics, &input.entry, &cause))?;
    let name = bounds.name(bounds.entry());
    let Document { source, value: mut root } = Document::parse(input.entry.clone(), name, &bytes, diagnostics)?;
    let size = bytes.len();
    drop(bytes);
    let mut sources = vec![source];
    for overlay in &input.overlays {
        sources.push(overlay::apply(&mut root, size, overlay, &bounds, diagnostics)?);
    }
    sources.append(&mut tree::mount(&mut root, &bounds, diagnostics));
    sort(&mut root);
    Ok(Documents { root, sources })
}

/// Sorts the keys of all objects, most of which are sorted already: sorting a map hashes all its keys again.
fn sort(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if !members.keys().is_sorted() {
                members.sort_keys();
            }
            members.values_mut().for_each(sort);
        }
        Value::Array(items) => items.iter_mut().for_each(sort),
        _ => {}
    }
}

/// The bytes of a file or URL, as they are.
///
/// # Errors
/// It cannot be read.
pub fn read(entry: &Path) -> io::Result<Vec<u8>> {
    Bounds::of(entry, false)?.read_entry()
}

/// Loads from memory, without overlays and without other files: for tests and fuzzing.
///
/// # Errors
/// The bytes are neither JSON nor YAML; the diagnostics say why.
pub fn from_bytes(name: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Result<Documents, ErrorReported> {
    let entry = Document::parse(PathBuf::from(name), name.to_owned(), bytes, diagnostics)?;
    let mut root = entry.value;
    sort(&mut root);
    Ok(Documents { root, sources: vec![entry.source] })
}

/// Documents from a value that is there already.
pub fn from_value(mut root: Value) -> Documents {
    sort(&mut root);
    Documents { root, sources: Vec::new() }
}
