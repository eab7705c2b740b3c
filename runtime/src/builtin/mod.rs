//! Commands that every generated CLI has, one file each. None of them opens a connection.

pub mod api;
pub mod completion;

use crate::error::{Error, Kind, Result};
use crate::table::{Operation, Service};
use serde_json::Value;
use std::path::PathBuf;

/// A built-in command and its arguments.
#[derive(Debug)]
pub enum Builtin {
    /// `api search WORDS`.
    Search(String),
    /// `api list`.
    List,
    /// `completion SHELL`: the script.
    Completion(String),
    /// `completion candidates -- WORDS`: one candidate a line, for the script.
    Candidates(Vec<String>),
    /// `cli man [--out DIR] [COMMAND…]`.
    Man {
        /// The page to print; empty is the root's.
        command: Vec<String>,
        /// Where all pages go.
        out: Option<PathBuf>,
    },
    /// `help exit-codes`.
    ExitCodes,
    /// `--schema`.
    Schema(&'static Operation),
}

/// What a built-in command has to say.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// For stdout, as it is.
    Text(String),
    /// For stdout in the format that `-o` asks for; a list of objects is a table on a terminal.
    Data(Value),
}

/// Does it.
///
/// # Errors
/// `usage` for a shell or command that does not exist, `internal` if pages cannot be written.
pub fn run(builtin: &Builtin, service: &'static Service) -> Result<Outcome> {
    let _ = (builtin, service);
    Err(Error::new(Kind::Usage, "no command"))
}
