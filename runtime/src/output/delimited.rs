//! CSV (RFC 4180) and TSV: nested members become dotted columns, lists stay JSON.
//!
//! A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as they are.

use super::columns;
use crate::terminal;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::io::{self, Write};

/// Writes rows; the first page decides the columns.
pub(super) struct Delimited {
    delimiter: u8,
    names: Vec<String>,
    /// For a terminal: what it would obey is shown.
    visible: bool,
    begun: bool,
}

impl Delimited {
    /// `names` empty: every leaf of the first page.
    pub(super) fn new(delimiter: u8, names: &[String], visible: bool) -> Delimited {
        Delimited { delimiter, names: names.to_vec(), visible, begun: false }
    }

    /// Writes a page of rows, with the heading before the first.
    pub(super) fn rows(&mut self, out: &mut dyn Write, rows: &[&RawValue]) -> io::Result<()> {
        if !self.begun && self.names.is_empty() {
            self.names = columns::leaves(rows);
        }
        if self.names.is_empty() {
            return Ok(());
        }
        let terminator = if self.delimiter == b',' { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let mut writer = csv::WriterBuilder::new().delimiter(self.delimiter).terminator(terminator).from_writer(out);
        if !self.begun {
            let heading =
                self.names.iter().map(|name| if name.is_empty() { Cow::Borrowed("value") } else { inert(name.into()) });
            writer.write_record(heading.map(|name| self.shown(name))).map_err(into_io)?;
            self.begun = true;
        }
        for row in rows {
            let cells = columns::values(row, &self.names).into_iter().map(|value| {
                let cell = columns::cell(value);
                let is_text = value.is_some_and(|value| value.get().starts_with('"'));
                self.shown(if is_text { inert(cell) } else { cell })
            });
            writer.write_record(cells).map_err(into_io)?;
        }
        writer.flush()
    }

    fn shown(&self, cell: Cow<'_, str>) -> String {
        if self.visible { terminal::visible(&cell).into_owned() } else { cell.into_owned() }
    }
}

/// OWASP, CSV injection.
fn inert(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { Cow::Owned(format!("'{text}")) } else { text }
}

fn into_io(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        kind => io::Error::other(format!("{kind:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    #[test]
    fn rows_are_flat_and_inert() {
        let data = r#"[{"id":"=1+1","n":-5,"a":{"b":"x, \"y\""}},{"id":"@x","n":1.50,"l":[1,2]},{"id":null,"a":{"b":"two\nlines"}}]"#;
        let rows = json::elements(json::parse(data).unwrap()).unwrap();
        let mut out = Vec::new();
        let mut csv = Delimited::new(b',', &[], false);
        csv.rows(&mut out, &rows[..2]).unwrap();
        csv.rows(&mut out, &rows[2..]).unwrap();
        let expected = "id,n,a.b,l\r\n'=1+1,-5,\"x, \"\"y\"\"\",\r\n'@x,1.50,,\"[1,2]\"\r\n,,\"two\nlines\",\r\n";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn a_terminal_obeys_no_cell() {
        let rows = json::elements(json::parse(r#"[{"a\u001b[2J":"x\u202ey"}]"#).unwrap()).unwrap();
        let mut out = Vec::new();
        Delimited::new(b',', &[], true).rows(&mut out, &rows).unwrap();
        assert_eq!(out, b"a\\e[2J\r\nx\\u{202e}y\r\n");
    }

    #[test]
    fn tabs_part_the_cells_of_tsv() {
        let rows = json::elements(json::parse(r#"[{"a":"x","b":1},{"a":"y","b":null}]"#).unwrap()).unwrap();
        let mut out = Vec::new();
        Delimited::new(b'\t', &["b".to_owned(), "a".to_owned()], false).rows(&mut out, &rows).unwrap();
        assert_eq!(out, b"b\ta\n1\tx\n\ty\n");
    }
}
