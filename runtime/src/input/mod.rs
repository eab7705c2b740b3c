//! What the user said, as typed values: files read, stdin read, YAML and JSON parsed.

use crate::command::Invocation;
use crate::error::{Error, Kind, Result};
use crate::table::{Flag, Operation};
use serde_json::Value;
use std::io::Read;
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

/// Reads and checks the values of a call: the only place that reads files and stdin, and stdin only for `-` and `@-`.
///
/// # Errors
/// `validation`, naming every problem at once, each with its flag; `usage` for files that cannot be read.
pub fn read(invocation: &Invocation, stdin: &mut dyn Read) -> Result<Input> {
    let _ = (invocation, stdin);
    Err(Error::new(Kind::Usage, "no input"))
}
