//! The doors to TOML and Markdown.

use super::text::is_unsafe;
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
