//! The one door between text of others and a person's terminal, and what is known about that terminal.
//!
//! A response, a description or a file name may hold control characters, ANSI and OSC escapes, or bidirectional
//! controls. Everything that is printed for people goes through [`visible`] or [`line()`].

use crate::config::Environment;
use std::borrow::Cow;
use std::io::IsTerminal;

/// What the three streams are.
#[derive(Debug, Clone, Copy, Default)]
pub struct Terminal {
    /// stdin is a terminal: somebody can be asked.
    pub stdin: bool,
    /// stdout is a terminal: tables instead of JSON.
    pub stdout: bool,
    /// stderr is a terminal.
    pub stderr: bool,
    /// Columns of stdout's terminal, if it has any.
    pub width: Option<u16>,
    /// stdout takes colour.
    pub colour: bool,
}

impl Terminal {
    /// The process's own. Colour follows `NO_COLOR`, `CLICOLOR_FORCE` and `TERM=dumb`.
    pub fn process(environment: &Environment) -> Terminal {
        let stdout = std::io::stdout().is_terminal();
        let width = if stdout { terminal_size::terminal_size().map(|(width, _)| width.0) } else { None };
        let forced = environment.get("CLICOLOR_FORCE").is_some_and(|value| value != "0");
        let dumb = environment.get("TERM") == Some("dumb");
        let colour = environment.get("NO_COLOR").is_none() && (forced || (stdout && !dumb));
        Terminal {
            stdin: std::io::stdin().is_terminal(),
            stdout,
            stderr: std::io::stderr().is_terminal(),
            width,
            colour,
        }
    }
}

/// The text with every character that a terminal would obey made visible; line feeds and tabs stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| is_obeyed(c) && c != '\n' && c != '\t') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\n' | '\t' => out.push(c),
            c if is_obeyed(c) => push_escaped(&mut out, c),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// [`visible`] on one line: runs of white space become one space.
pub fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&visible(word));
    }
    out
}

fn push_escaped(out: &mut String, c: char) {
    match c {
        '\r' => out.push_str("\\r"),
        '\u{1b}' => out.push_str("\\e"),
        c => out.extend(c.escape_unicode()),
    }
}

/// C0, DEL, C1, the bidirectional controls (Unicode UAX 9, 2) and the invisible separators.
pub(crate) fn is_obeyed(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_gets_through() {
        let rows = [
            ("plain text\n\tindented", "plain text\n\tindented"),
            ("\u{1b}[31mred\u{1b}[0m", "\\e[31mred\\e[0m"),
            ("\u{1b}]0;title\u{7}", "\\e]0;title\\u{7}"),
            ("a\u{202e}cba", "a\\u{202e}cba"),
            ("\u{9b}2J", "\\u{9b}2J"),
            ("over\rwritten", "over\\rwritten"),
            ("nul\0", "nul\\u{0}"),
            ("日本語 ümlaut 🎉", "日本語 ümlaut 🎉"),
        ];
        for (text, expected) in rows {
            assert_eq!(visible(text), expected);
        }
    }

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line(" a\r\n\n  b\tc\u{1b} "), "a b c\\e");
    }
}
