//! Tables for people: as wide as the terminal, one line a row.

use super::columns;
use crate::terminal;
use comfy_table::{Cell, ContentArrangement, Table, presets};
use serde_json::value::RawValue;
use std::io::{self, Write};

/// A cell's text is cut here even where the terminal has no width.
const LONGEST: usize = 1_000;
/// Columns of fewer characters than this say nothing.
const NARROWEST: usize = 12;

/// Where and how tables are drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Canvas {
    /// Columns of the terminal; `None`: as wide as it takes.
    pub(super) width: Option<u16>,
    /// Headings are bold.
    pub(super) colour: bool,
}

/// Rows of objects, or of anything else in one column.
pub(super) fn rows(
    out: &mut dyn Write,
    rows: &[&RawValue],
    names: &[String],
    heading: bool,
    canvas: Canvas,
) -> io::Result<()> {
    let mut table = table(canvas);
    if heading && names.iter().any(|name| !name.is_empty()) {
        let headings: Vec<_> = names.iter().map(|name| Cell::new(terminal::line(name).to_uppercase())).collect();
        table.set_header(headings);
    }
    for row in rows {
        let cells: Vec<_> = names.iter().map(|name| text(columns::value_at(row, name))).collect();
        table.add_row(cells);
    }
    draw(out, table, heading, canvas)
}

/// The columns of a table for which the user has asked none: the `known` ones if the rows have any of them, else what tells
/// most, and no more than fit. A row that is no object is one column without a name.
pub(super) fn names(known: &[&str], rows: &[&RawValue], canvas: Canvas) -> Vec<String> {
    let fits = rows.iter().any(|row| known.iter().any(|name| columns::value_at(row, name).is_some()));
    let mut names = match fits {
        true => known.iter().map(|name| (*name).to_owned()).collect(),
        false => columns::choose(rows),
    };
    if let Some(width) = canvas.width {
        names.truncate((usize::from(width) / NARROWEST).max(1));
    }
    if names.is_empty() { vec![String::new()] } else { names }
}

/// One object: a line for each member.
pub(super) fn one(out: &mut dyn Write, members: &[(String, Option<&RawValue>)], canvas: Canvas) -> io::Result<()> {
    let mut table = table(canvas);
    for (name, value) in members {
        table.add_row([terminal::line(name), text(*value)]);
    }
    draw(out, table, false, canvas)
}

fn table(canvas: Canvas) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    match canvas.width {
        Some(width) => table.set_width(width).set_content_arrangement(ContentArrangement::Dynamic),
        None => table.set_content_arrangement(ContentArrangement::Disabled),
    };
    table
}

fn draw(out: &mut dyn Write, mut table: Table, heading: bool, canvas: Canvas) -> io::Result<()> {
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    for row in table.row_iter_mut() {
        row.max_height(1);
    }
    for (index, line) in table.lines().enumerate() {
        let line = line.trim_end();
        match index == 0 && heading && canvas.colour {
            true => writeln!(out, "\u{1b}[1m{line}\u{1b}[0m")?,
            false => writeln!(out, "{line}")?,
        }
    }
    Ok(())
}

fn text(value: Option<&RawValue>) -> String {
    let cell = columns::cell(value);
    let cut = cell.char_indices().nth(LONGEST).map_or(&*cell, |(end, _)| &cell[..end]);
    terminal::line(cut)
}
