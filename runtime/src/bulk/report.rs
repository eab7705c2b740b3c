//! What became of the rows, as data; and a line about all of them.

use crate::app::Context;
use crate::client::Response;
use crate::error::{Error, Kind, Result, SideEffects};
use crate::json;
use crate::output::Printer;
use crate::terminal::line;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::path::Path;

/// What became of a row.
pub(super) struct Outcome {
    pub(super) row: u64,
    pub(super) status: Status,
}

/// How a row has ended.
pub(super) enum Status {
    /// With this answer.
    Done(Response),
    /// With this error.
    Failed(Box<Error>),
    /// An earlier run has done it.
    Skipped,
}

/// Why no further row was sent.
pub(super) enum Stop {
    /// There is none.
    End,
    /// The user pressed Ctrl-C.
    Asked,
    /// No further row would have done better than this one.
    Refused(Box<Error>),
}

/// The outcomes so far.
pub(super) struct Report<'s, 'c> {
    context: &'s Context<'c>,
    printer: Printer<'s, 'c>,
    done: u64,
    failed: u64,
    skipped: u64,
    /// Of those that failed, what may have been done.
    unknown: u64,
    /// Of the first row that failed.
    first: Option<String>,
}

impl<'s, 'c> Report<'s, 'c> {
    /// # Errors
    /// `usage` if `--jq` or `--out` is wrong.
    pub(super) fn new(context: &'s Context<'c>) -> Result<Self> {
        Ok(Report {
            context,
            printer: Printer::new(context, None)?,
            done: 0,
            failed: 0,
            skipped: 0,
            unknown: 0,
            first: None,
        })
    }

    /// One object a row.
    ///
    /// # Errors
    /// `internal` if it cannot be written.
    pub(super) fn add(&mut self, outcome: Outcome) -> Result<()> {
        let row = outcome.row;
        let text = match &outcome.status {
            Status::Done(response) => {
                self.done += 1;
                format!(r#"{{"row":{row},"status":"ok","output":{}}}"#, output(response))
            }
            Status::Skipped => {
                self.skipped += 1;
                format!(r#"{{"row":{row},"status":"skipped"}}"#)
            }
            Status::Failed(error) => {
                self.failed += 1;
                self.unknown += u64::from(error.side_effects == SideEffects::Unknown);
                self.first.get_or_insert_with(|| format!("row {row}: {}", error.message));
                let error = error.to_json()["error"].take();
                json!({"row": row, "status": "failed", "error": error}).to_string()
            }
        };
        let raw = RawValue::from_string(text);
        let raw = raw.map_err(|error| Error::new(Kind::Internal, format!("an outcome is no JSON: {error}")))?;
        self.printer.items(&[&raw])
    }

    /// Says how it went.
    ///
    /// # Errors
    /// `partial` if rows have failed, `interrupted` if the user has stopped it.
    pub(super) fn finish(self, stop: Stop, journal: Option<&Path>) -> Result<()> {
        let (done, failed, skipped) = (self.done, self.failed, self.skipped);
        self.printer.finish()?;
        let mut counts = vec![format!("{done} done")];
        counts.extend((failed > 0).then(|| format!("{failed} failed")));
        counts
            .extend((skipped > 0).then(|| format!("{skipped} done by an earlier run and skipped (--restart forgets)")));
        let summary = format!("{} rows: {}", done + failed + skipped, counts.join(", "));
        let effects = if done > 0 { SideEffects::Applied } else { SideEffects::None };
        let again = match journal {
            Some(_) if self.unknown > 0 => {
                "the same command goes on with what is not done; --retry-unknown sends what may have been done"
                    .to_owned()
            }
            Some(_) => "the same command goes on with what is not done".to_owned(),
            None => "nothing was written down; the same command does all rows again".to_owned(),
        };
        let mut error = match (stop, failed) {
            (Stop::End, 0) => {
                if !self.context.globals.quiet {
                    self.context.say(&summary);
                }
                return Ok(());
            }
            (Stop::Asked, _) => Error::new(Kind::Interrupted, format!("interrupted; {summary}")),
            (Stop::Refused(error), _) => {
                let message = format!("{}; {summary}", error.message);
                return Err(Box::new(Error { message, side_effects: effects, ..*error }));
            }
            (Stop::End, _) => {
                let first = self.first.unwrap_or_default();
                Error::new(Kind::Partial, format!("{summary}; {}", line(&first)))
            }
        };
        error.side_effects = effects;
        error.retryable = journal.is_some();
        error.details = json!({
            "done": done,
            "failed": failed,
            "skipped": skipped,
            "journal": journal.map(|path| line(&path.display().to_string())),
        });
        Err(error.hint(again))
    }
}

/// An answer within the object of its row: JSON as it came, else its text, else how long it is.
fn output(response: &Response) -> String {
    match std::str::from_utf8(&response.body) {
        Ok("") => "null".to_owned(),
        Ok(text) => match json::parse(text) {
            Ok(value) => value.get().replace(['\n', '\r'], " "),
            Err(_) => Value::from(text).to_string(),
        },
        Err(_) => json!({"bytes": response.body.len()}).to_string(),
    }
}
