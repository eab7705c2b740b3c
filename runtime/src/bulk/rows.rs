//! The rows of a file, one after the other: CSV, TSV or NDJSON.

use super::row::{Content, Row};
use crate::error::{Error, Kind, Result};
use crate::terminal::line;
use serde_json::{Map, Value};
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// A file that can be read from its start as often as it must.
pub(super) struct Source {
    file: File,
    name: String,
    layout: Layout,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// Values between these.
    Delimited(u8),
    /// One JSON value a line.
    Lines,
}

impl Source {
    /// Opens a file; `-` is stdin, kept in a file that has no name.
    ///
    /// # Errors
    /// `usage` if it cannot be read.
    pub(super) fn open(path: &Path, stdin: &mut dyn Read) -> Result<Source> {
        let wrong = |reason: &dyn std::fmt::Display| {
            Error::new(
                Kind::Usage,
                format!("cannot read the rows of `{}`: {reason}", line(&path.display().to_string())),
            )
            .field("from")
        };
        let (mut file, name) = match path.to_str() {
            Some("-") => (spool(stdin).map_err(|error| wrong(&error))?, "-".to_owned()),
            _ => {
                let name: PathBuf = std::fs::canonicalize(path).map_err(|error| wrong(&error))?;
                (File::open(path).map_err(|error| wrong(&error))?, name.display().to_string())
            }
        };
        if !file.metadata().is_ok_and(|metadata| metadata.is_file()) {
            return Err(wrong(&"it is not a plain file; `-` reads stdin"));
        }
        let layout = match path.extension().and_then(|extension| extension.to_str()) {
            Some("csv") => Layout::Delimited(b','),
            Some("tsv") => Layout::Delimited(b'\t'),
            Some("ndjson" | "jsonl") => Layout::Lines,
            _ => looks_like(&mut file).map_err(|error| wrong(&error))?,
        };
        Ok(Source { file, name, layout })
    }

    /// The file as its journal knows it.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// All rows from the first. What is wrong with one is no reason to miss the next.
    ///
    /// # Errors
    /// `usage` if there is no header, or if the file cannot be read again.
    pub(super) fn rows(&self) -> Result<Rows> {
        let mut file = self.file.try_clone().map_err(|error| broken(&error))?;
        file.seek(SeekFrom::Start(0)).map_err(|error| broken(&error))?;
        let mut reader = BufReader::with_capacity(64 << 10, file);
        let start = reader.fill_buf().map_err(|error| broken(&error))?;
        if start.starts_with(b"\xef\xbb\xbf") {
            reader.consume(3);
        }
        let records = match self.layout {
            Layout::Lines => Records::Lines(reader),
            Layout::Delimited(delimiter) => {
                let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(reader);
                let header = reader.headers().map_err(|error| broken(&error))?;
                let names = header.iter().map(|name| name.trim().to_owned()).collect();
                Records::Cells(reader, names)
            }
        };
        Ok(Rows { records, number: 0, ended: false })
    }
}

fn broken(error: &dyn std::fmt::Display) -> Box<Error> {
    Error::new(Kind::Usage, format!("cannot read the rows: {}", line(&error.to_string()))).field("from")
}

/// Everything that stdin holds, in a file that is gone when it is closed.
fn spool(stdin: &mut dyn Read) -> std::io::Result<File> {
    let name = format!("rows.{}.{:x}", std::process::id(), names_salt());
    let path = std::env::temp_dir().join(name);
    let mut options = File::options();
    options.read(true).write(true).create_new(true);
    super::journal::private(&mut options);
    let mut file = options.open(&path)?;
    // Err: it stays until the system clears the folder.
    let _ = std::fs::remove_file(&path);
    std::io::copy(stdin, &mut file)?;
    Ok(file)
}

fn names_salt() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(0_u8)
}

fn looks_like(file: &mut File) -> std::io::Result<Layout> {
    file.seek(SeekFrom::Start(0))?;
    let mut start = [0; 256];
    let length = file.read(&mut start)?;
    let text = start[..length].strip_prefix(b"\xef\xbb\xbf").unwrap_or(&start[..length]);
    let first = text.iter().find(|byte| !byte.is_ascii_whitespace());
    Ok(if first == Some(&b'{') { Layout::Lines } else { Layout::Delimited(b',') })
}

/// The rows that are still to be read.
pub(super) struct Rows {
    records: Records,
    number: u64,
    ended: bool,
}

enum Records {
    Lines(BufReader<File>),
    Cells(csv::Reader<BufReader<File>>, Vec<String>),
}

impl Iterator for Rows {
    type Item = Result<Row>;

    fn next(&mut self) -> Option<Result<Row>> {
        if self.ended {
            return None;
        }
        let content = match &mut self.records {
            Records::Lines(reader) => next_object(reader),
            Records::Cells(reader, names) => next_cells(reader, names),
        };
        let content = match content {
            Ok(content) => content?,
            Err(End::Row(reason)) => {
                self.number += 1;
                return Some(Err(Error::new(Kind::Validation, reason)));
            }
            Err(End::File(error)) => {
                self.ended = true;
                return Some(Err(broken(&error)));
            }
        };
        self.number += 1;
        Some(Ok(Row { number: self.number, content }))
    }
}

/// Why there is no row.
enum End {
    /// This one is none.
    Row(String),
    /// No further one can be read.
    File(String),
}

fn next_object(reader: &mut BufReader<File>) -> Result<Option<Content>, End> {
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let read = reader.read_until(b'\n', &mut bytes).map_err(|error| End::File(error.to_string()))?;
        if read == 0 {
            return Ok(None);
        }
        if !bytes.trim_ascii().is_empty() {
            break;
        }
    }
    let object: Result<Map<String, Value>, _> = serde_json::from_slice(&bytes);
    object
        .map(|object| Some(Content::Object(object)))
        .map_err(|error| End::Row(format!("it is no JSON object: {error}")))
}

fn next_cells(reader: &mut csv::Reader<BufReader<File>>, names: &[String]) -> Result<Option<Content>, End> {
    let mut record = csv::StringRecord::new();
    match reader.read_record(&mut record) {
        Ok(true) => {}
        Ok(false) => return Ok(None),
        Err(error) if matches!(error.kind(), csv::ErrorKind::Utf8 { .. }) => {
            return Err(End::Row("it is not UTF-8".to_owned()));
        }
        Err(error) => return Err(End::File(error.to_string())),
    }
    if record.len() != names.len() {
        return Err(End::Row(format!("it has {} values, and the header {}", record.len(), names.len())));
    }
    let cells = names.iter().cloned().zip(record.iter().map(str::to_owned));
    Ok(Some(Content::Cells(cells.collect())))
}
