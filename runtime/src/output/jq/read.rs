//! JSON text as a value, with jq's own words for what is wrong.

use super::number::Num;
use super::value::{DEEPEST, Map, Val};

/// Reads one value; `NaN` and `Infinity` are numbers too, as `fromjson` has them.
///
/// # Errors
/// What is wrong, and where.
pub(super) fn read(text: &str) -> Result<Val, String> {
    let mut reader = Reader { text, at: 0 };
    reader.space();
    let value = reader.value(0)?;
    reader.space();
    if reader.at < text.len() { Err(reader.wrong("Unexpected extra JSON values")) } else { Ok(value) }
}

/// Reads the values of a file, one after another.
///
/// # Errors
/// What is wrong, and where.
pub(super) fn read_all(text: &str) -> Result<Vec<Val>, String> {
    let (mut reader, mut values) = (Reader { text, at: 0 }, Vec::new());
    reader.space();
    while reader.at < text.len() {
        values.push(reader.value(0)?);
        reader.space();
    }
    Ok(values)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn wrong(&self, reason: &str) -> String {
        let before = &self.text[..self.at];
        let line = before.matches('\n').count() + 1;
        let column = self.at - before.rfind('\n').map_or(0, |at| at + 1);
        let end = if self.at >= self.text.len() { "EOF at " } else { "" };
        format!("{reason} at {end}line {line}, column {column}")
    }

    fn value(&mut self, depth: usize) -> Result<Val, String> {
        match self.byte() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => Ok(Val::text(self.string()?)),
            Some(b'\'') => {
                self.at += self.text[self.at + 1..].find('\'').map_or(1, |end| end + 3);
                self.at = self.at.min(self.text.len());
                Err(self.wrong("Invalid string literal; expected \", but got '"))
            }
            Some(_) => self.word(),
            None => Err(self.wrong("Expected JSON value")),
        }
    }

    fn deeper(&self, depth: usize) -> Result<(), String> {
        if depth >= DEEPEST { Err(self.wrong("Exceeds depth limit for parsing")) } else { Ok(()) }
    }

    fn object(&mut self, depth: usize) -> Result<Val, String> {
        self.deeper(depth)?;
        let mut members = Map::new();
        self.at += 1;
        self.space();
        if self.byte() == Some(b'}') {
            self.at += 1;
            return Ok(Val::map(members));
        }
        loop {
            self.space();
            let name = match self.byte() {
                Some(b'"') => self.string()?,
                Some(b'\'') => return self.value(depth + 1),
                _ => return Err(self.wrong("Object keys must be strings")),
            };
            self.space();
            if self.byte() != Some(b':') {
                return Err(self.wrong("Objects must consist of key:value pairs"));
            }
            self.at += 1;
            self.space();
            let value = self.value(depth + 1)?;
            members.insert(name.into(), value);
            if self.next(b'}')? {
                return Ok(Val::map(members));
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Val, String> {
        self.deeper(depth)?;
        let mut items = Vec::new();
        self.at += 1;
        self.space();
        if self.byte() == Some(b']') {
            self.at += 1;
            return Ok(Val::list(items));
        }
        loop {
            self.space();
            items.push(self.value(depth + 1)?);
            if self.next(b']')? {
                return Ok(Val::list(items));
            }
        }
    }

    /// After an element: is it the last?
    fn next(&mut self, end: u8) -> Result<bool, String> {
        self.space();
        match self.byte() {
            Some(b',') => {
                self.at += 1;
                Ok(false)
            }
            Some(byte) if byte == end => {
                self.at += 1;
                Ok(true)
            }
            Some(_) => Err(self.wrong("Expected separator between values")),
            None => Err(self.wrong("Unfinished JSON term")),
        }
    }

    fn string(&mut self) -> Result<String, String> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        self.at += 1;
        let mut plain = true;
        loop {
            match bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    plain = false;
                    self.at += 2;
                }
                Some(_) => self.at += 1,
                None => {
                    self.at = self.text.len();
                    return Err(self.wrong("Unfinished string"));
                }
            }
        }
        self.at += 1;
        let quoted = &self.text[start..self.at];
        if plain {
            return Ok(quoted[1..quoted.len() - 1].to_owned());
        }
        unescape(&quoted[1..quoted.len() - 1]).ok_or_else(|| self.wrong("Invalid escape"))
    }

    /// A number or a name.
    fn word(&mut self) -> Result<Val, String> {
        let rest = &self.text[self.at..];
        let end =
            rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '-'))).unwrap_or(rest.len());
        let word = &rest[..end];
        self.at += end.max(1).min(rest.chars().next().map_or(end, char::len_utf8).max(end));
        match word {
            "null" => Ok(Val::Null),
            "true" => Ok(Val::Bool(true)),
            "false" => Ok(Val::Bool(false)),
            "nan" | "NaN" | "-nan" | "-NaN" => Ok(Val::number(f64::NAN)),
            "Infinity" | "infinity" => Ok(Val::number(f64::INFINITY)),
            "-Infinity" | "-infinity" => Ok(Val::number(f64::NEG_INFINITY)),
            _ => match Num::parse(word) {
                Some(number) => Ok(Val::Num(number)),
                None if word.starts_with(|c: char| c.is_ascii_alphabetic() && c != 'N') => {
                    Err(self.wrong("Invalid literal"))
                }
                None => Err(self.wrong("Invalid numeric literal")),
            },
        }
    }
}

/// What stands between the quotes of a JSON string; halves of surrogate pairs become U+FFFD, as in jq.
pub(super) fn unescape(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let (plain, length) = match after.bytes().next()? {
            b'n' => ('\n', 1),
            b't' => ('\t', 1),
            b'r' => ('\r', 1),
            b'b' => ('\u{8}', 1),
            b'f' => ('\u{c}', 1),
            b'u' => {
                let unit = |text: &str| u32::from_str_radix(text.get(..4)?, 16).ok();
                let first = unit(&after[1..])?;
                let second = after.get(5..).and_then(|rest| rest.strip_prefix("\\u")).and_then(unit);
                match (first, second) {
                    (0xd800..=0xdbff, Some(second @ 0xdc00..=0xdfff)) => {
                        (char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))?, 11)
                    }
                    _ => (char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER), 5),
                }
            }
            byte @ (b'"' | b'\\' | b'/') => (char::from(byte), 1),
            _ => return None,
        };
        out.push(plain);
        rest = &after[length..];
    }
    out.push_str(rest);
    Some(out)
}
