//! One file: bytes to a value, JSON or YAML by content.

use super::Source;
use super::budget::MAX_BYTES;
use super::text::{self, SyntaxError};
use super::yaml::RemarkKind;
use super::{json, pointer, span, yaml};
use crate::diagnostic::rules::load as rules;
use crate::diagnostic::{At, Diagnostics, ErrorReported};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A file and what it says.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) source: Source,
    pub(super) value: Value,
}

impl Document {
    /// Parses a document without which nothing goes on.
    pub(super) fn parse(
        path: PathBuf,
        name: String,
        bytes: &[u8],
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, ErrorReported> {
        Self::parse_bytes(path, name, bytes, diagnostics).map_err(|(error, at)| {
            let rule = if error.limit { &rules::LIMIT } else { &rules::SYNTAX };
            diagnostics.stop(rule, at, error.message)
        })
    }

    /// Parses a document that others refer to: if it cannot be read, that costs the references to it.
    pub(super) fn parse_part(path: PathBuf, name: String, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<Self> {
        Self::parse_bytes(path, name, bytes, diagnostics)
            .map_err(|(error, at)| _ = diagnostics.push(&rules::REFERENCE_UNREADABLE, at, error.message))
            .ok()
    }

    fn parse_bytes(
        path: PathBuf,
        name: String,
        bytes: &[u8],
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, (SyntaxError, At)> {
        let document = path.display().to_string();
        let position = |line, column| At::Position { document: document.clone(), line, column };
        match value(bytes, &position, diagnostics) {
            Ok(value) => Ok(Self { source: Source { name, path, sha256: sha256(bytes) }, value }),
            Err(error) => {
                let at = position(error.line, error.column);
                Err((error, at))
            }
        }
    }
}

/// The bytes of a regular file of bearable size.
pub(super) fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let file = std::fs::File::open(path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file"));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(MAX_BYTES)).unwrap_or_default());
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("it is larger than {} MiB", MAX_BYTES >> 20)));
    }
    Ok(bytes)
}

fn value(
    bytes: &[u8],
    position: &impl Fn(usize, usize) -> At,
    diagnostics: &mut Diagnostics,
) -> Result<Value, SyntaxError> {
    let text = text::decode(bytes)?;
    if !looks_like_json(text) {
        return parse_yaml(text, position, diagnostics);
    }
    let mut duplicates = Vec::new();
    let json_error = match json::parse(text, &mut duplicates) {
        Ok(value) => {
            let pointers: Vec<&str> = duplicates.iter().map(String::as_str).collect();
            let marks = if pointers.is_empty() { Vec::new() } else { span::find(text, &pointers) };
            for (pointer, mark) in pointers.iter().zip(marks) {
                let name = pointer::tokens(pointer).last().unwrap_or_default();
                let message = format!("the key `{name}` occurs twice here; the last one is taken");
                diagnostics.push(&rules::DUPLICATE_KEY, position(mark.line, mark.column), message);
            }
            return Ok(value);
        }
        Err(error) if error.limit => return Err(error),
        Err(error) => error,
    };
    // YAML's own message would be about the wrong format.
    let Ok(value) = parse_yaml(text, position, diagnostics) else { return Err(json_error) };
    let message = format!("this is not JSON ({}), so it was read as YAML", json_error.message);
    diagnostics.push(&rules::READ_AS_YAML, position(json_error.line, json_error.column), message);
    Ok(value)
}

fn parse_yaml(
    text: &str,
    position: &impl Fn(usize, usize) -> At,
    diagnostics: &mut Diagnostics,
) -> Result<Value, SyntaxError> {
    let mut remarks = Vec::new();
    let value = yaml::parse(text, &mut remarks)?;
    for remark in remarks {
        let at = position(remark.line, remark.column);
        match remark.kind {
            RemarkKind::Duplicate(key) => {
                let message = format!("the key `{key}` occurs twice here; the last one is taken");
                diagnostics.push(&rules::DUPLICATE_KEY, at, message);
            }
            RemarkKind::Unprintable => {
                let message =
                    "a control character that YAML does not allow; it is read as U+FFFD, like all that follow";
                diagnostics.push(&rules::CONTROL_CHARACTER, at, message);
            }
            RemarkKind::SecondDocument => {
                diagnostics.push(&rules::SECOND_DOCUMENT, at, "a second document begins here; only the first is read");
            }
        }
    }
    Ok(value)
}

/// Whether the first character that is no white space opens an object or an array.
pub(super) fn looks_like_json(text: &str) -> bool {
    text.trim_ascii_start().starts_with(['{', '['])
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
