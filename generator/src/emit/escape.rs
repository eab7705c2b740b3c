//! The doors to TOML, JSON and Markdown.

use super::text::is_unsafe;
use serde_json::Value;
use std::fmt::Write;

/// A TOML basic string, quotes included (TOML 1.0, String).
pub(super) fn toml(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 2);
    escaped.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => escaped.extend(['\\', c]),
            // Writing to a String cannot fail.
            _ if is_unsafe(c) => drop(write!(escaped, "\\U{:08X}", u32::from(c))),
            _ => escaped.push(c),
        }
    }
    escaped.push('"');
    escaped
}

/// A value as one line of JSON (RFC 8259, 7) in which nothing is hidden.
pub(super) fn json(value: &Value) -> String {
    let text = value.to_string();
    if !text.contains(is_unsafe) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_unsafe(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// One line of Markdown that shows the text and does nothing else (GFM, 2.4 and 6.1).
pub(super) fn markdown(text: &str) -> String {
    let text = one_line(text);
    let number = text.bytes().take_while(u8::is_ascii_digit).count();
    let mut escaped = String::with_capacity(text.len() + 8);
    for (at, c) in text.char_indices() {
        let starts_block = (at == 0 && "-+=".contains(c)) || (at == number && number > 0 && ".)".contains(c));
        if starts_block || r"\`*_[]<>|~&#$".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// A code span, also within a cell of a table (GFM, 4.10 and 6.3).
pub(super) fn code(text: &str) -> String {
    let text = one_line(text).replace('|', r"\|");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.is_empty() || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Without line ends, and without what is not seen.
pub(super) fn one_line(text: &str) -> String {
    let visible: String = text.chars().map(|c| if is_unsafe(c) { ' ' } else { c }).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toml_reads_back() {
        for text in ["", "\"]\n[dependencies]\nevil = \"*\"", "\\", "\0\u{1b}\u{202e}\u{10ffff}\u{7f}", "'''", "ünï"]
        {
            let table: toml::Table = format!("x = {}\ny = 1", toml(text)).parse().unwrap();
            assert_eq!(table["x"].as_str(), Some(text));
            assert_eq!(table.len(), 2);
        }
    }

    #[test]
    fn json_reads_back() {
        for (text, expected) in [
            ("plain é \"q\"", r#""plain é \"q\"""#),
            ("\u{1b}[0m\u{9b}\u{202e}", r#""\u001b[0m\u009b\u202e""#),
            ("\u{e0041}", r#""\udb40\udc41""#),
        ] {
            assert_eq!(json(&Value::from(text)), expected);
            assert_eq!(serde_json::from_str::<Value>(expected).unwrap(), text);
        }
    }

    #[test]
    fn markdown_is_inert() {
        for (text, expected) in [
            ("plain, with - dashes. And 2.0", "plain, with - dashes. And 2.0"),
            ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
            ("a | b\n\n# c", r"a \| b \# c"),
            ("[x](javascript:y) `z` *w*", r"\[x\](javascript:y) \`z\` \*w\*"),
            ("- list", r"\- list"),
            ("1. list", r"1\. list"),
            ("\u{202e}rtl\u{1b}[0m", r"rtl \[0m"),
        ] {
            assert_eq!(markdown(text), expected);
        }
    }

    #[test]
    fn code_is_closed() {
        for (text, expected) in
            [("a b", "`a b`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("a|b\nc", r"`a\|b c`"), ("", "`  `")]
        {
            assert_eq!(code(text), expected);
        }
    }
}
