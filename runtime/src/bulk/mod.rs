//! `--from`: one call for each row of a file.
//!
//! All rows are read twice: once to see that each of them is a call, and then to send them, so a file of any size takes the
//! same room. What was done is in a journal, row by row, so that a run that ended early goes on where it stopped.

mod gate;
mod journal;
mod names;
mod report;
mod row;
mod rows;
mod send;

use crate::app::Context;
use crate::command::{Invocation, Rows};
use crate::config;
use crate::error::{Error, Kind, Result};
use crate::input;
use crate::request::{self, Request};
use crate::table::Operation;
use crate::terminal;
use journal::Journal;
use report::Report;
use row::Row;
use rows::Source;
use serde_json::json;
use std::path::PathBuf;

/// Rows at once, if `--concurrency` says nothing.
const CONCURRENCY: usize = 4;
/// Problems that are shown; all are counted.
const SHOWN: usize = 20;
/// Requests that `--dry-run` shows.
const PREVIEWED: u64 = 3;

/// A file of rows, and the call that each of them stands for.
pub(crate) struct Bulk<'b, 'c> {
    context: &'b Context<'c>,
    invocation: &'b Invocation,
    rows: &'b Rows,
    source: Source,
    base: String,
}

/// A row as a call.
struct Call {
    request: Request,
    /// Values of secret flags and what stands for each.
    secrets: Vec<(String, String)>,
}

impl<'b, 'c> Bulk<'b, 'c> {
    /// Opens the file.
    ///
    /// # Errors
    /// `usage` if it cannot be read, or if a flag says what no row can do.
    pub(crate) fn open(context: &'b Context<'c>, invocation: &'b Invocation, rows: &'b Rows) -> Result<Self> {
        let globals = &context.globals;
        let alone = [
            ("all", globals.all || globals.limit.is_some() || globals.max_pages.is_some() || globals.cursor.is_some()),
            ("wait", globals.wait.is_some()),
        ];
        if let Some((flag, _)) = alone.iter().find(|(_, said)| *said) {
            let message = format!("--{flag} is for one call, and --from makes many");
            return Err(Error::new(Kind::Usage, message).field(*flag));
        }
        let operation = invocation.operation;
        let base = config::base_url(context.service, Some(operation), globals, &context.environment)?;
        let source = Source::open(&rows.from, &mut **context.stdin.borrow_mut())?;
        Ok(Bulk { context, invocation, rows, source, base })
    }

    /// How many rows there are, once each of them is known to be a call.
    ///
    /// # Errors
    /// `validation` with the problems of all rows; nothing was sent.
    pub(crate) fn check(&self) -> Result<u64> {
        let mut problems = Vec::new();
        let (mut count, mut wrong) = (0_u64, 0_u64);
        for row in self.source.rows()? {
            count += 1;
            let row = row.and_then(|row| self.call(&row));
            if let Err(error) = row {
                wrong += 1;
                if problems.len() < SHOWN {
                    problems.push((count, error));
                }
            }
        }
        if problems.is_empty() {
            return Ok(count);
        }
        let lines = problems.iter().map(|(row, error)| format!("row {row}: {}", error.message));
        let mut text = lines.collect::<Vec<_>>().join("\n");
        if wrong > problems.len() as u64 {
            text.push_str(&format!("\nand {} more rows", wrong - problems.len() as u64));
        }
        let mut error = Error::new(Kind::Validation, text);
        error.operation = Some(self.invocation.operation.id);
        error.field = problems.first().and_then(|(_, error)| error.field.clone());
        let data = problems.iter().map(|(row, error)| json!({"row": row, "message": error.message}));
        error.details = json!({"rows": count, "wrong": wrong, "problems": data.collect::<Vec<_>>()});
        Err(error.hint(format!("{wrong} of {count} rows are wrong, and nothing was sent")))
    }

    /// The requests of the first rows.
    ///
    /// # Errors
    /// Those of a row.
    pub(crate) fn preview(&self, count: u64, show: &mut Show<'_>) -> Result<()> {
        for row in self.source.rows()?.take(PREVIEWED as usize) {
            let call = self.call(&row?)?;
            show(call.request, call.secrets)?;
        }
        if count > PREVIEWED {
            self.context.say(&format!("and {} more rows", count - PREVIEWED));
        }
        Ok(())
    }

    /// Sends all rows that no earlier run has done.
    ///
    /// # Errors
    /// `partial` if some have failed, `interrupted` after Ctrl-C.
    pub(crate) fn run(&self) -> Result<()> {
        let mut journal = self.journal()?;
        let mut report = Report::new(self.context)?;
        let stopped = send::all(self, &mut journal, &mut report)?;
        report.finish(stopped, journal.path())
    }

    fn call(&self, row: &Row) -> Result<Call> {
        let invocation = row.invocation(self.invocation, &self.context.environment)?;
        let input = input::read(&invocation, self.context.clock.now(), &mut std::io::empty())?;
        Ok(Call { request: request::build(&input, &self.base)?, secrets: request::secrets(&input) })
    }

    /// `--journal`, or a place of its own in the state folder. What changes nothing is not written down unless asked for:
    /// who reads again wants the answers again.
    fn journal(&self) -> Result<Journal> {
        let operation: &Operation = self.invocation.operation;
        let identity = self.identity();
        let path = match &self.rows.journal {
            Some(path) => path.clone(),
            None if operation.method.is_safe() => return Ok(Journal::none()),
            None => self.own_place(&identity)?,
        };
        Journal::open(path, &identity, self.rows.restart)
    }

    fn own_place(&self, identity: &str) -> Result<PathBuf> {
        let folder = config::state_folder(self.context.service, &self.context.environment).ok_or_else(|| {
            Error::new(Kind::Config, "there is no place for the journal of this run")
                .hint("give --journal FILE, or set XDG_STATE_HOME")
        })?;
        Ok(folder.join("bulk").join(format!("{:016x}.ndjson", names::hash(identity.as_bytes()))))
    }

    /// What makes two runs the same one: the command with its flags, the server, and the file.
    fn identity(&self) -> String {
        let given = format!("{:?}", self.invocation.given);
        let given = names::hash(given.as_bytes());
        let operation = self.invocation.operation;
        format!("{} {:016x} {} {}", operation.id, given, terminal::line(&self.base), self.source.name())
    }
}

/// Shows a request, and hides its secrets.
pub(crate) type Show<'s> = dyn FnMut(Request, Vec<(String, String)>) -> Result<()> + 's;
