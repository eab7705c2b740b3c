//! JSON as text: found, cut and laid out without being changed.
//!
//! A server's numbers, key order and duplicate keys are its own: `9007199254740993` and `1.10` must come out as they
//! went in, so nothing here goes through a number type. No recursion: responses may be nested as deep as they like.

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;
use std::io::{self, Write};

/// The text as one JSON value, if it is one.
pub(crate) fn parse(text: &str) -> serde_json::Result<&RawValue> {
    serde_json::from_str(text.trim_start_matches('\u{feff}'))
}

/// The elements of an array; `None` if it is none.
pub(crate) fn elements(value: &RawValue) -> Option<Vec<&RawValue>> {
    struct Elements;
    impl<'de> Visitor<'de> for Elements {
        type Value = Vec<&'de RawValue>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an array")
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut elements = Vec::new();
            while let Some(element) = access.next_element()? {
                elements.push(element);
            }
            Ok(elements)
        }
    }
    if !value.get().starts_with('[') {
        return None;
    }
    serde_json::Deserializer::from_str(value.get()).deserialize_seq(Elements).ok()
}

/// The members of an object in their order; `None` if it is none.
pub(crate) fn members(value: &RawValue) -> Option<Vec<(Cow<'_, str>, &RawValue)>> {
    struct Members;
    impl<'de> Visitor<'de> for Members {
        type Value = Vec<(Cow<'de, str>, &'de RawValue)>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut members = Vec::new();
            while let Some(member) = access.next_entry()? {
                members.push(member);
            }
            Ok(members)
        }
    }
    if !value.get().starts_with('{') {
        return None;
    }
    serde_json::Deserializer::from_str(value.get()).deserialize_map(Members).ok()
}

/// What a pointer (RFC 6901) points to.
pub(crate) fn at<'a>(value: &'a RawValue, pointer: &str) -> Option<&'a RawValue> {
    let mut value = value;
    for token in pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        value = match value.get().as_bytes().first() {
            Some(b'{') => members(value)?.into_iter().rev().find(|(name, _)| *name == token)?.1,
            Some(b'[') => elements(value)?.get(token.parse::<usize>().ok()?).copied()?,
            _ => return None,
        };
    }
    Some(value)
}

/// A string's text, a number's or a boolean's digits and letters; `None` for `null`, arrays and objects.
pub(crate) fn scalar(value: &RawValue) -> Option<Cow<'_, str>> {
    match value.get().as_bytes().first() {
        Some(b'"') => serde_json::from_str::<String>(value.get()).ok().map(Cow::Owned),
        Some(b'{' | b'[' | b'n') | None => None,
        Some(_) => Some(Cow::Borrowed(value.get())),
    }
}

/// How deep arrays and objects stand in each other.
pub(crate) fn depth(value: &RawValue) -> usize {
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in value.get().bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_string => depth -= 1,
            _ => {}
        }
    }
    deepest
}

/// How JSON is laid out.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Layout {
    /// Two spaces a level, one member a line.
    pub(crate) pretty: bool,
    /// ANSI colours.
    pub(crate) colour: bool,
    /// For a terminal: what it would obey is escaped (`\u202e`), which is the same JSON.
    pub(crate) visible: bool,
}

/// What is deeper is not laid out: the indentation alone would be far more than the text.
const DEEPEST: usize = 200;

const RESET: &str = "\u{1b}[0m";
const KEY: &str = "\u{1b}[34;1m";
const STRING: &str = "\u{1b}[32m";
const LITERAL: &str = "\u{1b}[36m";

/// Writes a value, `level` levels in.
pub(crate) fn write(out: &mut dyn Write, value: &RawValue, layout: Layout, level: usize) -> io::Result<()> {
    if !layout.pretty && !layout.colour && !layout.visible && !value.get().contains(char::is_whitespace) {
        return out.write_all(value.get().as_bytes());
    }
    let pretty = layout.pretty && depth(value) <= DEEPEST;
    Writer { out, layout: Layout { pretty, ..layout }, level }.value(value.get())
}

struct Writer<'w> {
    out: &'w mut dyn Write,
    layout: Layout,
    level: usize,
}

impl Writer<'_> {
    /// `text` is valid JSON, so a token ends where the next mark begins.
    fn value(&mut self, text: &str) -> io::Result<()> {
        let bytes = text.as_bytes();
        let mut at = 0;
        let mut key = false;
        let mut objects: Vec<bool> = Vec::new();
        while let Some(&byte) = bytes.get(at) {
            let mut end = at + 1;
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => {}
                b'{' | b'[' => {
                    let next = next_mark(bytes, end);
                    self.out.write_all(&[byte])?;
                    if matches!(bytes.get(next), Some(b'}' | b']')) {
                        self.out.write_all(&bytes[next..=next])?;
                        end = next + 1;
                    } else {
                        objects.push(byte == b'{');
                        self.line(1)?;
                        key = byte == b'{';
                    }
                }
                b'}' | b']' => {
                    objects.pop();
                    self.line(-1)?;
                    self.out.write_all(&[byte])?;
                }
                b',' => {
                    self.out.write_all(b",")?;
                    self.line(0)?;
                    key = objects.last() == Some(&true);
                }
                b':' => {
                    self.out.write_all(if self.layout.pretty { b": " } else { b":" })?;
                    key = false;
                }
                b'"' => {
                    end = string_end(bytes, at);
                    self.token(&text[at..end], if key { KEY } else { STRING })?;
                }
                _ => {
                    end = at + bytes[at..].iter().take_while(|byte| !b",]} \t\r\n".contains(byte)).count();
                    self.token(&text[at..end], LITERAL)?;
                }
            }
            at = end;
        }
        Ok(())
    }

    fn line(&mut self, change: isize) -> io::Result<()> {
        self.level = self.level.saturating_add_signed(change);
        if self.layout.pretty {
            self.out.write_all(b"\n")?;
            for _ in 0..self.level {
                self.out.write_all(b"  ")?;
            }
        }
        Ok(())
    }

    fn token(&mut self, text: &str, colour: &str) -> io::Result<()> {
        let escaped = if self.layout.visible { escape(text) } else { Cow::Borrowed(text) };
        match self.layout.colour {
            true => write!(self.out, "{colour}{escaped}{RESET}"),
            false => self.out.write_all(escaped.as_bytes()),
        }
    }
}

/// The same JSON, with `\u…` for every character that a terminal would obey.
pub(crate) fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(crate::terminal::is_obeyed) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match crate::terminal::is_obeyed(c) {
            true => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            false => out.push(c),
        }
    }
    Cow::Owned(out)
}

fn next_mark(bytes: &[u8], from: usize) -> usize {
    from + bytes[from..].iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}

/// Where the string that starts at `start` ends, behind its closing quote.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(text: &str, layout: Layout) -> String {
        let mut out = Vec::new();
        write(&mut out, parse(text).unwrap(), layout, 0).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn nothing_but_white_space_changes() {
        let pretty = Layout { pretty: true, ..Layout::default() };
        let rows = [
            ("{}", "{}"),
            (" [ ] ", "[]"),
            (
                r#"{"b":1.10,"a":[9007199254740993,{ }]}"#,
                "{\n  \"b\": 1.10,\n  \"a\": [\n    9007199254740993,\n    {}\n  ]\n}",
            ),
            (r#"["a, \"b\": [",-0,1e400,true,null]"#, "[\n  \"a, \\\"b\\\": [\",\n  -0,\n  1e400,\n  true,\n  null\n]"),
            (r#""\\""#, r#""\\""#),
            ("{\"a\":\"x\u{9b}y\"}", "{\n  \"a\": \"x\u{9b}y\"\n}"),
        ];
        for (text, expected) in rows {
            assert_eq!(laid_out(text, pretty), expected);
        }
        assert_eq!(laid_out("{ \"a b\" : [ 1 , \"c d\" ] }", Layout::default()), r#"{"a b":[1,"c d"]}"#);
    }

    #[test]
    fn a_terminal_gets_escapes_instead_of_controls() {
        let visible = Layout { visible: true, ..Layout::default() };
        assert_eq!(laid_out("{\"a\":\"x\u{9b}2J\u{202e}\"}", visible), r#"{"a":"x\u009b2J\u202e"}"#);
        let colour = Layout { colour: true, ..Layout::default() };
        assert_eq!(laid_out(r#"{"a":1}"#, colour), "{\u{1b}[34;1m\"a\"\u{1b}[0m:\u{1b}[36m1\u{1b}[0m}");
    }

    #[test]
    fn depth_is_no_danger() {
        let text = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(depth(parse(&text).unwrap()), 100_000);
        assert_eq!(laid_out(&text, Layout::default()), text);
        assert_eq!(laid_out(&text, Layout { pretty: true, ..Layout::default() }), text);
        assert_eq!(depth(parse(r#"{"a":"[[[\"["}"#).unwrap()), 1);
    }

    #[test]
    fn pointers_lead_to_text() {
        let value = parse(r#"{"a/b":[{"c":"x"},2.50],"~":null}"#).unwrap();
        let rows = [
            ("", Some(value.get())),
            ("/a~1b/0/c", Some("\"x\"")),
            ("/a~1b/1", Some("2.50")),
            ("/~0", Some("null")),
            ("/x", None),
            ("/a~1b/2", None),
            ("/a~1b/1/x", None),
        ];
        for (pointer, expected) in rows {
            assert_eq!(at(value, pointer).map(RawValue::get), expected, "{pointer}");
        }
    }
}
