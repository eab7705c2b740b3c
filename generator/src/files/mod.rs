//! A sorted map of paths to text, and what may be done with it: write, check, diff.
//!
//! What the generator wrote is known by its hash in `generated.lock`; a file whose hash is another one was edited by
//! hand and is never overwritten. A run that is interrupted leaves a folder in which each file is whole, and which the
//! next run recognises as its own.

mod check;
mod error;
mod lock;
mod path;
mod staging;
#[cfg(test)]
mod tests;
mod write;

pub use check::check;
pub use error::Error;
pub use lock::{FILE as LOCK, Stamp, hash};
pub use write::{Written, write};

use std::collections::BTreeMap;
use std::path::Path;

/// The files of a crate: relative path with `/` to text. Paths are safe on every file system (ASCII letters, digits,
/// `-`, `_`, `.`, no two alike but for case), which `emit` guarantees and `write` checks.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Files {
    /// Written by the generator, owned by hash.
    pub owned: BTreeMap<String, String>,
    /// Written once if absent, then the user's: `src/custom.rs`.
    pub initial: BTreeMap<String, String>,
    /// Made from the text that stands there, by adding to it, so a hand edit is in it: `CHANGELOG.md`.
    pub continued: BTreeMap<String, String>,
}

/// The text of a file in a generated crate, if there is one.
///
/// # Errors
/// If it is there and cannot be read.
pub fn read(crate_folder: &Path, path: &str) -> Result<Option<String>, Error> {
    let file = crate_folder.join(path);
    match std::fs::read(&file) {
        // A checkout may have changed the line ends; what was generated has no carriage returns.
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io(&file, error)),
    }
}
