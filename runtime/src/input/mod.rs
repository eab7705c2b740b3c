//! What the user said, as typed values: files read, stdin read, YAML and JSON parsed.

mod body;
mod check;
mod node;
mod read;
mod source;
mod text;
mod typed;
mod union;

pub use read::read;
pub(crate) use source::Source;
pub(crate) use text::structured;

use crate::error::{Error, Kind, Result};
use crate::table::{Body, Flag, Operation};
use crate::terminal::line;
use serde_json::Value;
use std::path::PathBuf;

/// The typed values of one call.
#[derive(Debug, Clone)]
pub struct Input {
    /// The command that was chosen.
    pub operation: &'static Operation,
    /// Path, query, header and cookie values, in the order of the table's rows.
    pub parameters: Vec<(&'static Flag, Value)>,
    /// The body: `-d` with flags, `--set` and `--null` merged over it.
    pub body: Content,
    /// The row of the body's media type; `None` if there is no body, or if the document does not have that type.
    pub media: Option<&'static Body>,
    /// What schemas refer to, for bodies that are written by their schema.
    pub definitions: &'static [(&'static str, &'static str)],
    /// `--header`, in order: sent after the operation's own, and instead of those of the same name.
    pub headers: Vec<(String, String)>,
}

/// A body before it is serialised.
#[derive(Debug, Clone)]
pub enum Content {
    /// The user said nothing about it.
    Nothing,
    /// A value, and the files that stand in it: pointer (RFC 6901) and where the bytes are.
    Value(Value, Vec<(String, Bytes)>),
    /// Bytes, as given.
    Raw(Bytes),
}

/// Bytes, or where they are.
#[derive(Debug, Clone)]
pub enum Bytes {
    /// In memory: text of the flag, or stdin.
    Memory(Vec<u8>),
    /// In a file.
    File(PathBuf),
}

impl Bytes {
    /// The bytes themselves.
    ///
    /// # Errors
    /// `usage` if the file cannot be read.
    pub(crate) fn read(self) -> Result<Vec<u8>> {
        match self {
            Bytes::Memory(bytes) => Ok(bytes),
            Bytes::File(path) => std::fs::read(&path).map_err(|error| {
                Error::new(Kind::Usage, format!("cannot read {}: {error}", line(&path.display().to_string())))
            }),
        }
    }
}
