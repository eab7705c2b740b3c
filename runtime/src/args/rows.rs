//! `--from` and what belongs to it.

use super::global;
use crate::error::{Error, Kind, Result};
use crate::table::Operation;
use crate::terminal::line;
use clap::ArgMatches;
use std::path::PathBuf;

/// More at once than this is no help to anybody.
const MOST: usize = 64;

/// A file of rows, one call each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows {
    /// `--from`; `-` is stdin.
    pub from: PathBuf,
    /// `--concurrency`.
    pub concurrency: Option<usize>,
    /// `--journal`.
    pub journal: Option<PathBuf>,
    /// `--restart`.
    pub restart: bool,
    /// `--retry-unknown`.
    pub retry_unknown: bool,
}

impl Rows {
    /// What was said; `None` without `--from`.
    ///
    /// # Errors
    /// `usage` for a number that is none, or for what needs `--from`.
    pub(crate) fn read(operation: &Operation, matches: &ArgMatches) -> Result<Option<Rows>> {
        let names: Vec<&str> = global::rows(operation).map(|row| row.name).collect();
        let [from, concurrency, journal, restart, retry_unknown] = names[..] else { return Ok(None) };
        let text = |name| matches.try_get_one::<String>(name).ok().flatten();
        let on = |name| matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false);
        let Some(path) = text(from) else {
            let said = [concurrency, journal].into_iter().filter(|name| text(name).is_some());
            return match said.chain([restart, retry_unknown].into_iter().filter(|name| on(name))).next() {
                Some(name) => Err(Error::new(Kind::Usage, format!("--{name} needs --{from}")).field(name)),
                None => Ok(None),
            };
        };
        let threads = |text: &String| {
            let number = text.parse().ok().filter(|number| (1..=MOST).contains(number));
            let message = || format!("--{concurrency}: `{}` is not a number from 1 to {MOST}", line(text));
            number.ok_or_else(|| Error::new(Kind::Usage, message()).field(concurrency))
        };
        Ok(Some(Rows {
            from: path.into(),
            concurrency: text(concurrency).map(threads).transpose()?,
            journal: text(journal).map(PathBuf::from),
            restart: on(restart),
            retry_unknown: on(retry_unknown),
        }))
    }
}
