//! Commands that every generated CLI has, one file each. None of them opens a connection.

pub mod api;
mod candidates;
pub mod completion;
mod exit_codes;
mod man;
mod schema;
mod search;
mod template;

use crate::args::Template;
use crate::error::Result;
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
    /// `--template`.
    Template {
        /// The command.
        operation: &'static Operation,
        /// Which ones.
        wanted: Template,
        /// `--content-type`.
        media_type: Option<String>,
    },
}

/// What a built-in command has to say.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// For stdout, as it is.
    Text(String),
    /// For stdout in the format that `-o` asks for; a list of objects is a table on a terminal.
    Data(Value),
    /// For stdout as JSON, unless `-o` asks for something else.
    Json(Value),
    /// Commands, as data or as a table of what to type.
    Rows {
        /// One object each.
        rows: Vec<Value>,
        /// What to say if there are none.
        none: String,
    },
}

/// Does it.
///
/// # Errors
/// `usage` for a command that does not exist or a folder that cannot be written.
pub fn run(builtin: &Builtin, service: &'static Service) -> Result<Outcome> {
    Ok(match builtin {
        Builtin::Search(query) => Outcome::Rows {
            rows: search::search(service, query),
            none: format!("no command is about that; {} api list shows all of them", service.name),
        },
        Builtin::List => Outcome::Rows { rows: api::list(service), none: "this API has no operations".to_owned() },
        Builtin::Completion(shell) => Outcome::Text(completion::script(service.name, shell)),
        Builtin::Candidates(words) => Outcome::Text(candidates::candidates(service, words)),
        Builtin::Man { command, out: None } => Outcome::Text(man::page(service, command)?),
        Builtin::Man { out: Some(folder), .. } => Outcome::Text(man::write(service, folder)?),
        Builtin::ExitCodes => Outcome::Data(exit_codes::table()),
        Builtin::Schema(operation) => Outcome::Json(schema::document(service, operation)),
        Builtin::Template { operation, wanted, media_type } => {
            Outcome::Json(template::bodies(service, operation, *wanted, media_type.as_deref())?)
        }
    })
}
