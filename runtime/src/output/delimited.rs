//! CSV (RFC 4180) and TSV: nested members become dotted columns, lists stay JSON.
//!
//! A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as they are.

use super::columns;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::io::{self, Write};

/// Writes rows; the first page decides the columns.
pub(super) struct Delimited {
    delimiter: u8,
    names: Vec<String>,
    begun: bool,
}

impl Delimited {
    /// `names` empty: every leaf of the first page.
    pub(super) fn new(delimiter: u8, names: &[String]) -> Delimited {
        Delimited { delimiter, names: names.to_vec(), begun: false }
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
            writer.write_record(heading.map(Cow::into_owned)).map_err(into_io)?;
            self.begun = true;
        }
        for row in rows {
            let cells = self.names.iter().map(|name| {
                let value = columns::value_at(row, name);
                let cell = columns::cell(value);
                let is_text = value.is_some_and(|value| value.get().starts_with('"'));
                if is_text { inert(cell).into_owned() } else { cell.into_owned() }
            });
            writer.write_record(cells).map_err(into_io)?;
        }
        writer.flush()
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
        let mut csv = Delimited::new(b',', &[]);
        csv.rows(&mut out, &rows[..2]).unwrap();
        csv.rows(&mut out, &rows[2..]).unwrap();
        let expected = "id,n,a.b,l\r\n'=1+1,-5,\"x, \"\"y\"\"\",\r\n'@x,1.50,,\"[1,2]\"\r\n,,\"two\nlines\",\r\n";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn tabs_part_the_cells_of_tsv() {
        let rows = json::elements(json::parse(r#"[{"a":"x","b":1},{"a":"y","b":null}]"#).unwrap()).unwrap();
        let mut out = Vec::new();
        Delimited::new(b'\t', &["b".to_owned(), "a".to_owned()]).rows(&mut out, &rows).unwrap();
        assert_eq!(out, b"b\ta\n1\tx\n\ty\n");
    }
}
