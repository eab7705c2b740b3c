//! From responses to stdout, or to a file: the formats of the contract (section 3).
//!
//! Formats for machines (`json`, `ndjson`, `csv`, `raw`) carry the server's own bytes; formats for people, and
//! everything that goes to a terminal, pass through [`crate::terminal`].

mod body;
mod columns;
mod delimited;
mod digest;
mod file;
mod jq;
mod name;
mod printer;
mod sort;
mod table;
mod target;
mod yaml;

pub(crate) use digest::Digests;
pub(crate) use file::{OutFile, Part};
pub(crate) use printer::Printer;
use target::Target;

use crate::args::{Format, Globals};
use crate::error::{Error, Kind};
use crate::json;
use crate::table::Operation;
use crate::terminal::Terminal;
use std::io;
use std::path::Path;

/// The format that is meant: `auto` is a table on a terminal and JSON elsewhere, and the body itself for `--out`.
pub(crate) fn format(globals: &Globals, terminal: Terminal) -> Format {
    match globals.output {
        Format::Auto if globals.out.is_some() && !globals.all && globals.jq.is_none() => Format::Raw,
        Format::Auto if terminal.stdout && !globals.agent && globals.out.is_none() && globals.jq.is_none() => {
            Format::Table
        }
        Format::Auto => Format::Json,
        said => said,
    }
}

/// Are the answer's own bytes wanted?
pub(crate) fn is_raw(globals: &Globals, terminal: Terminal) -> bool {
    matches!(format(globals, terminal), Format::Raw | Format::Http) && globals.jq.is_none()
}

/// The file or folder of `--out`, if it takes the answer's own bytes as they come: those of one answer, which says nothing
/// about a next one.
pub(crate) fn download<'g>(
    globals: &'g Globals,
    operation: Option<&Operation>,
    terminal: Terminal,
) -> Option<&'g Path> {
    let out = globals.out.as_deref().filter(|out| out.as_os_str() != "-")?;
    let merged = globals.all || globals.limit.is_some() || globals.max_pages.is_some() || globals.cursor.is_some();
    let paged = operation.is_some_and(|operation| operation.page.is_some());
    let raw = format(globals, terminal) == Format::Raw && globals.jq.is_none();
    (raw && !merged && !paged).then_some(out)
}

/// An answer's items if it is a list: at the table's pointer, or the whole if it is an array.
pub(crate) fn items<'a>(
    operation: Option<&Operation>,
    body: &'a serde_json::value::RawValue,
) -> Option<Vec<&'a serde_json::value::RawValue>> {
    let pointer = operation.and_then(|operation| operation.output.items);
    let at = pointer.and_then(|pointer| json::at(body, pointer)).and_then(json::elements);
    at.or_else(|| json::elements(body))
}

/// stdout or the file cannot be written.
pub(crate) fn unwritable(error: io::Error) -> Box<Error> {
    Error::new(Kind::Internal, format!("cannot write the output: {error}"))
}
