//! From the words of the command line to what is to be done, by walking the tables.
//!
//! Only the groups on the path and the chosen operation become clap commands, so the time to answer does not
//! depend on the number of operations. Nothing here reads files, stdin or the process's environment.

use crate::args::{Given, Globals};
use crate::builtin::{Builtin, api::RawCall};
use crate::config::Environment;
use crate::error::{Error, Kind, Result};
use crate::table::{Operation, Service};
use crate::terminal::Terminal;
use std::ffi::OsString;

/// What the user asked for.
#[derive(Debug)]
pub enum Parsed {
    /// Call an operation of the table.
    Call(Invocation),
    /// `api GET /path`: a request that no row describes.
    Raw(RawCall),
    /// A built-in command that needs no network; [`crate::builtin::run`] does it.
    Builtin(Builtin, Globals),
    /// Help or version, for stdout; exit code 0.
    Text(String),
    /// A command of `custom.rs`.
    Custom {
        /// The name it was registered with.
        name: String,
        /// What clap made of the words after it.
        matches: clap::ArgMatches,
        /// The global flags.
        globals: Globals,
    },
}

/// A call of an operation, as text: nothing is read or checked yet.
#[derive(Debug, Clone)]
pub struct Invocation {
    /// The row.
    pub operation: &'static Operation,
    /// The global flags.
    pub globals: Globals,
    /// The operation's flags.
    pub given: Given,
    /// An old name that was used and the new one, both as whole commands, to be reported on stderr.
    pub retired: Option<(String, String)>,
}

/// Reads the command line. `arguments` are the words after the program's name.
///
/// # Errors
/// `usage`, with suggestions in `next`: unknown commands and flags, values of global flags that do not parse.
pub fn parse(
    service: &'static Service,
    custom: &[&clap::Command],
    arguments: Vec<OsString>,
    environment: &Environment,
    terminal: Terminal,
) -> Result<Parsed> {
    let _ = (service, custom, arguments, environment, terminal);
    Err(Error::new(Kind::Usage, "no command"))
}

/// Whether errors are to be written as JSON (contract, section 5), even if the command line does not parse:
/// `-o json`, `-o ndjson`, agent mode, or `<BIN>_ERROR_FORMAT=json`.
pub fn wants_json_errors(service: &'static Service, arguments: &[OsString], environment: &Environment) -> bool {
    let _ = arguments;
    environment.of(service, "ERROR_FORMAT") == Some("json")
}
