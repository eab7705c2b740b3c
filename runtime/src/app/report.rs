//! An error, for the person or program that gets it.

use crate::error::Error;
use crate::json;
use crate::terminal;
use std::io::{self, Write};

/// For people `error:`, `hint:` and what may help; for machines one line of JSON (contract, section 5).
pub(super) fn write(out: &mut dyn Write, error: &Error, machine: bool) -> io::Result<()> {
    if machine {
        return writeln!(out, "{}", json::escape(&error.to_json().to_string()));
    }
    let status = error.http_status.map_or(String::new(), |status| format!(" (HTTP {status})"));
    writeln!(out, "error: {}{status}", paragraphs(&error.message))?;
    if let Some(hint) = &error.hint {
        writeln!(out, "hint: {}", paragraphs(hint))?;
    }
    let shown = error.hint.as_deref().unwrap_or("");
    for command in error.next.iter().filter(|command| !shown.contains(command.as_str())).take(3) {
        writeln!(out, "try: {}", terminal::line(command))?;
    }
    if let Some(url) = &error.docs_url {
        writeln!(out, "docs: {}", terminal::line(url))?;
    }
    if let Some(id) = &error.request_id {
        writeln!(out, "request: {}", terminal::line(id))?;
    }
    Ok(())
}

/// Lines stay lines, for errors that list several problems.
fn paragraphs(text: &str) -> String {
    terminal::visible(text.trim_end()).into_owned()
}
