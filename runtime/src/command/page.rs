//! A page of help: what it says, and how it is laid out on a terminal or in a pipe. Text is made safe where it enters.

use crate::terminal::{Terminal, line};
use anstyle::Style;
use std::fmt::Write;

/// Help for one command.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// The whole command: `stripe customers create`.
    pub(crate) name: String,
    /// One line.
    pub(crate) about: String,
    /// Paragraphs, for `--help-all` and man pages.
    pub(crate) description: String,
    /// Lines of usage.
    pub(crate) usage: Vec<String>,
    pub(crate) sections: Vec<Section>,
    /// A command line that works.
    pub(crate) example: Option<String>,
    /// Closing lines.
    pub(crate) notes: Vec<String>,
}

/// Rows under a title.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) title: &'static str,
    pub(crate) rows: Vec<Row>,
    /// How many rows there are beyond those that are shown, and where to find them.
    pub(crate) more: Option<String>,
}

/// A name and what it means; names alone are set in columns.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) term: String,
    /// May be cut where there is little room.
    pub(crate) text: String,
    /// Values, names and defaults: facts that are of no use if cut.
    pub(crate) facts: String,
}

const INDENT: usize = 2;
/// Longer terms do not decide where the texts begin.
pub(super) const WIDEST_TERM: usize = 28;
const WITHOUT_TERMINAL: usize = 100;

impl Section {
    pub(crate) fn new(title: &'static str, rows: Vec<Row>) -> Section {
        Section { title, rows, more: None }
    }

    /// About as many bytes as it will take on the screen.
    pub(crate) fn size(&self) -> usize {
        self.title.len() + 2 + self.rows.iter().map(Row::size).sum::<usize>()
    }
}

impl Row {
    /// Both parts are made safe for a terminal.
    pub(crate) fn new(term: &str, text: &str) -> Row {
        Row { term: line(term), text: line(text), facts: String::new() }
    }

    /// Adds what must not be cut.
    pub(crate) fn facts(mut self, facts: &str) -> Row {
        self.facts = line(facts);
        self
    }

    /// Leaves the term alone.
    pub(crate) fn strip(&mut self) {
        self.text.clear();
        self.facts.clear();
    }

    /// Everything after the term.
    pub(crate) fn whole(&self) -> String {
        let parts = [self.text.as_str(), self.facts.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn size(&self) -> usize {
        let after = self.text.len() + self.facts.len();
        self.term.len() + if after == 0 { 2 } else { after + 6 }
    }
}

impl Page {
    /// Lays the page out. Without a terminal nothing is wrapped: programs read whole lines.
    pub(crate) fn render(&self, terminal: Terminal) -> String {
        let title = if terminal.colour { Style::new().bold().underline() } else { Style::new() };
        let term = if terminal.colour { Style::new().bold() } else { Style::new() };
        let width = terminal.width.map(|width| usize::from(width).clamp(40, 120));
        let mut out = String::new();
        if !self.about.is_empty() {
            wrapped(&mut out, &self.about, 0, width);
        }
        for paragraph in self.description.split("\n\n").map(line).filter(|paragraph| !paragraph.is_empty()) {
            out.push('\n');
            wrapped(&mut out, &paragraph, 0, width);
        }
        let mut label = "Usage:";
        for usage in &self.usage {
            let _ = writeln!(out, "{}{title}{label}{title:#} {usage}", if label == "Usage:" { "\n" } else { "" });
            label = "      ";
        }
        for section in self.sections.iter().filter(|section| !section.rows.is_empty()) {
            let _ = writeln!(out, "\n{title}{}:{title:#}", section.title);
            section.render(&mut out, term, width);
        }
        if let Some(example) = &self.example {
            let _ = writeln!(out, "\n{title}Example:{title:#}\n  {example}");
        }
        if !self.notes.is_empty() {
            out.push('\n');
        }
        for note in &self.notes {
            wrapped(&mut out, note, 0, width);
        }
        out
    }
}

impl Section {
    fn render(&self, out: &mut String, style: Style, width: Option<usize>) {
        if self.rows.iter().all(|row| row.text.is_empty() && row.facts.is_empty()) {
            self.columns(out, style, width.unwrap_or(WITHOUT_TERMINAL));
        } else {
            let longest = self.rows.iter().map(|row| columns(&row.term)).filter(|n| *n <= WIDEST_TERM).max();
            let indent = INDENT + longest.unwrap_or(WIDEST_TERM) + 2;
            for row in &self.rows {
                let _ = write!(out, "{:INDENT$}{style}{}{style:#}", "", row.term);
                let used = INDENT + columns(&row.term);
                let gap = if used + 2 > indent { 2 } else { indent - used };
                let text = row.whole();
                if text.is_empty() {
                    out.push('\n');
                } else if used + gap > indent && width.is_some() {
                    let _ = write!(out, "\n{:indent$}", "");
                    wrapped(out, &text, indent, width);
                } else {
                    let _ = write!(out, "{:gap$}", "");
                    wrapped(out, &text, indent, width);
                }
            }
        }
        if let Some(more) = &self.more {
            let _ = writeln!(out, "{:INDENT$}{more}", "");
        }
    }

    fn columns(&self, out: &mut String, style: Style, width: usize) {
        let cell = self.rows.iter().map(|row| columns(&row.term)).max().unwrap_or(0) + 2;
        let across = ((width.saturating_sub(INDENT)) / cell).max(1);
        let down = self.rows.len().div_ceil(across);
        for start in 0..down {
            let mut text = String::new();
            for row in self.rows.iter().skip(start).step_by(down) {
                let _ = write!(text, "{style}{}{style:#}{:pad$}", row.term, "", pad = cell - columns(&row.term));
            }
            let _ = writeln!(out, "{:INDENT$}{}", "", text.trim_end());
        }
    }
}

fn columns(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// Ends with a line feed. The first line is where the cursor stands; the next ones are indented.
fn wrapped(out: &mut String, text: &str, indent: usize, width: Option<usize>) {
    let room = width.map_or(usize::MAX, |width| width.saturating_sub(indent).max(20));
    let mut used = 0;
    for word in text.split(' ') {
        let wide = columns(word);
        if used > 0 && used + 1 + wide > room {
            let _ = write!(out, "\n{:indent$}", "");
            used = 0;
        } else if used > 0 {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += wide;
    }
    out.push('\n');
}

/// The text, or as much of it as fits into so many characters.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most.saturating_sub(1)).collect();
    let end = head.rfind(' ').filter(|at| *at > most / 2).unwrap_or(head.len());
    format!("{}…", head[..end].trim_end_matches([',', '.', ';', ':', ' ']))
}
