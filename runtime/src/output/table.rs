//! Tables for people: as wide as the terminal, one line a row.

use super::columns;
use crate::terminal;
use comfy_table::{Cell, ColumnConstraint, ContentArrangement, Table, Width, presets};
use serde_json::value::RawValue;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// A cell's text is cut here even where the terminal has no width.
const LONGEST: usize = 1_000;
/// Cells that are cut to fewer characters than this say nothing.
const NARROWEST: usize = 12;
/// Spaces between columns.
const GAP: usize = 2;
/// So many rows decide which columns fit.
const LOOKED_AT: usize = 50;

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
        let cells: Vec<_> = columns::values(row, names).into_iter().map(text).collect();
        table.add_row(cells);
    }
    draw(out, table, heading, canvas)
}

/// The columns of a table for which the user has asked none: the `known` ones if the rows have any of them, else what tells
/// most, and no more than fit. A row that is no object is one column without a name.
pub(super) fn names(known: &str, rows: &[&RawValue], canvas: Canvas) -> Vec<String> {
    let known = known.split(',').filter(|name| !name.is_empty());
    let fits = rows.iter().any(|row| known.clone().any(|name| columns::value_at(row, name).is_some()));
    let mut names = match fits {
        true => known.map(str::to_owned).collect(),
        false => columns::choose(rows),
    };
    if let Some(width) = canvas.width {
        let mut left = usize::from(width);
        let fitting = names.iter().take_while(|name| {
            let cells = rows.iter().take(LOOKED_AT).map(|row| columns::cell(columns::value_at(row, name)).len());
            let wanted = cells.max().unwrap_or(0).min(NARROWEST).max(terminal::line(name).width()) + GAP;
            let fits = wanted <= left;
            left = left.saturating_sub(wanted);
            fits
        });
        let fitting = fitting.count();
        names.truncate(fitting.max(1));
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
    let mut least: Vec<usize> =
        table.header().map_or_else(Vec::new, |row| row.cell_iter().map(|cell| cell.content().width()).collect());
    // What a row is called, or a command to type, is of no use if it is cut.
    if let (Some(first), Some(width)) = (least.first_mut(), canvas.width) {
        let cells = table.row_iter().filter_map(|row| row.cell_iter().next());
        let longest = cells.map(|cell| cell.content().width()).max().unwrap_or(0);
        *first = longest.min(usize::from(width) * 2 / 3).max(*first);
    }
    for (index, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, 2));
        if let (Some(least), true) = (least.get(index), canvas.width.is_some()) {
            let least = u16::try_from(least + GAP).unwrap_or(u16::MAX);
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
        }
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
