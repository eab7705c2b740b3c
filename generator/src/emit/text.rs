//! The one door through which untrusted text reaches Rust source: a string literal.
//!
//! Whatever the text, the literal is valid Rust, means exactly that text, and shows nothing that a reader's editor
//! would act upon: control characters, invisible characters and changes of direction are escaped (rustc's
//! `text_direction_codepoint_in_literal` would refuse the last). Line ends in the literal are those of the text
//! where it has any, so that a change of one line of the text changes one line of the source.

use proc_macro2::Literal;
use std::fmt::Write;

/// Longer texts are continued on the next line of the source, at a word's end.
const WIDTH: usize = 96;

/// Before each line of a text of several lines.
const INDENT: &str = "        ";

/// A literal that means `text`.
pub(super) fn literal(text: &str) -> Literal {
    if text.len() > WIDTH || text.chars().any(is_unsafe) {
        return parse(&wrapped(text), text);
    }
    if text.contains(['"', '\\']) {
        return parse(&raw(text), text);
    }
    Literal::string(text)
}

/// A literal that means the same JSON as the compact `json`, one member of its objects a line.
pub(super) fn json(json: &str) -> Literal {
    if json.chars().any(is_unsafe) {
        return literal(json);
    }
    let lines = break_members(json);
    parse(&raw(&lines), &lines)
}

/// Parses a literal that was made here. What the lexer refuses would be a fault of this module; the text is then
/// given to the lexer's own escaping, which cannot fail.
fn parse(source: &str, text: &str) -> Literal {
    let literal = source.parse();
    debug_assert!(literal.is_ok(), "not a literal: {source}");
    literal.unwrap_or_else(|_| Literal::string(text))
}

/// `r"…"` with as many `#` as it takes.
fn raw(text: &str) -> String {
    let runs = text.split('"').skip(1).map(|after| 1 + after.bytes().take_while(|b| *b == b'#').count());
    let hashes = "#".repeat(runs.max().unwrap_or(0));
    format!("r{hashes}\"{text}\"{hashes}")
}

/// `"…"` over as many lines as it takes, joined by a backslash at their ends.
fn wrapped(text: &str) -> String {
    let mut source = String::with_capacity(text.len() + text.len() / 8 + 16);
    source.push('"');
    let mut rest = text;
    while !rest.is_empty() {
        let (line, after) = rest.split_at(end_of_line(rest));
        escape_into(&mut source, line);
        if !after.is_empty() {
            source.push_str("\\\n");
            source.push_str(INDENT);
            rest = escape_leading_space(&mut source, after);
        } else {
            rest = after;
        }
    }
    source.push('"');
    source
}

/// Spaces at the start of a continued line mean nothing to Rust, so the first is escaped.
fn escape_leading_space<'a>(source: &mut String, line: &'a str) -> &'a str {
    match line.chars().next() {
        Some(first) if first.is_whitespace() => {
            escape(source, first);
            &line[first.len_utf8()..]
        }
        _ => line,
    }
}

/// Where the source goes on in the next line: after the text's own line ends, else after the last space before
/// [`WIDTH`] (or the first after it), never in the middle of a run of either.
fn end_of_line(text: &str) -> usize {
    let mut space = None;
    let mut before = '\0';
    for (columns, (at, c)) in text.char_indices().enumerate() {
        if before == '\n' && c != '\n' && c != '\r' {
            return at;
        }
        if before == ' ' && !c.is_whitespace() {
            space = Some(at);
        }
        if columns >= WIDTH
            && let Some(space) = space
        {
            return space;
        }
        before = c;
    }
    text.len()
}

fn escape_into(source: &mut String, text: &str) {
    for c in text.chars() {
        if is_unsafe(c) || matches!(c, '"' | '\\') { escape(source, c) } else { source.push(c) }
    }
}

fn escape(source: &mut String, c: char) {
    match c {
        '\n' => source.push_str("\\n"),
        '\r' => source.push_str("\\r"),
        '\t' => source.push_str("\\t"),
        '"' | '\\' => source.extend(['\\', c]),
        ' ' => source.push_str("\\x20"),
        // Writing to a String cannot fail.
        _ => drop(write!(source, "\\u{{{:x}}}", u32::from(c))),
    }
}

/// Control characters, and characters that change how others are shown or that nobody can see.
pub(super) fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{10ffff}')
}

/// Puts a line end after each comma that follows an object or an array.
fn break_members(json: &str) -> String {
    let mut lines = String::with_capacity(json.len() + json.len() / 16);
    let (mut in_text, mut escaped, mut before) = (false, false, '\0');
    for c in json.chars() {
        lines.push(c);
        match c {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => in_text = !in_text,
            ',' if !in_text && matches!(before, '}' | ']') => lines.push('\n'),
            _ => {}
        }
        before = c;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a compiler reads is the text, and what a reader sees is harmless.
    fn check(text: &str) {
        let source = literal(text).to_string();
        let read: syn::LitStr = syn::parse_str(&source).unwrap_or_else(|e| panic!("{e}: {source}"));
        assert_eq!(read.value(), text, "{source}");
        assert!(!source.chars().any(|c| c != '\n' && is_unsafe(c)), "{source:?}");
    }

    #[test]
    fn means_the_text() {
        for text in [
            "",
            " ",
            "plain",
            "\"##",
            "a\"#\"##\"###b",
            "\"; std::process::exit(1); \"",
            "*/ /* //",
            "back\\slash",
            "ends with \\",
            "\0",
            "\u{1b}[31mred\u{1b}]8;;http://x\u{7}",
            "\u{202e}evil\u{2066}",
            "\u{e0041}hidden",
            "cr\r\nlf\n\n  indented\n\ttab\n\u{a0}nbsp\n",
            "\n",
            "\n\n \n x",
            "\u{85}\u{2028}",
            "e\u{301}\u{1f600}",
        ] {
            check(text);
            check(&text.repeat(50));
            check(&format!("{} {text} {}", "word ".repeat(30), "x".repeat(200)));
        }
        check(&"\u{3000}wide ".repeat(80));
        check(&"nobreak".repeat(70_000));
    }

    #[test]
    fn is_readable() {
        for (text, source) in [
            ("Create a customer", r#""Create a customer""#),
            (r#"say "hi""#, r###"r#"say "hi""#"###),
            (r"^\d+$", r#"r"^\d+$""#),
            ("one\ntwo", "\"one\\n\\\n        two\""),
            ("one\n\n  two", "\"one\\n\\n\\\n        \\x20 two\""),
        ] {
            assert_eq!(literal(text).to_string(), source);
        }
    }

    #[test]
    fn json_keeps_its_meaning() {
        let compact = r##"{"a":{"b":["},",1],"c\",":"#"},"d":[],"e":"}\\"}"##;
        let source = json(compact).to_string();
        let read: syn::LitStr = syn::parse_str(&source).unwrap();
        let value: serde_json::Value = serde_json::from_str(&read.value()).unwrap();
        assert_eq!(value, serde_json::from_str::<serde_json::Value>(compact).unwrap());
        assert_eq!(read.value().lines().count(), 4);
    }
}
