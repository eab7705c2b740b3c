use super::{Event, Piece};
use crate::json;

/// RS, before each text of a sequence (RFC 7464, 2.2).
pub(super) const SEPARATOR: u8 = 0x1e;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// JSON values one after the other. What is whole is given at once, without waiting for the line to end.
#[derive(Debug)]
pub(crate) struct Items {
    /// The byte that ends a value whatever came before, so that one that is broken costs itself only.
    boundary: Option<u8>,
    /// The beginning of a value.
    value: Vec<u8>,
    /// Brackets that are open.
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// What may stand at the very beginning is over.
    begun: bool,
}

impl Items {
    pub(super) fn new(boundary: Option<u8>) -> Items {
        Items { boundary, value: Vec::new(), depth: 0, in_string: false, escaped: false, begun: false }
    }

    pub(super) fn next(&mut self, bytes: &mut &[u8]) -> Option<Piece> {
        while let Some((&byte, rest)) = bytes.split_first() {
            let ends = self.boundary == Some(byte) || (byte == SEPARATOR && !self.in_string);
            // What begins another value is not a part of a number or a word.
            let begins = self.is_bare() && matches!(byte, b'{' | b'[' | b'"');
            if begins {
                return Some(self.piece());
            }
            *bytes = rest;
            let blank = byte.is_ascii_whitespace() && self.depth == 0 && !self.in_string;
            if !ends && !blank {
                self.value.push(byte);
                if !self.begun && self.value == BYTE_ORDER_MARK {
                    self.begun = true;
                    self.value.clear();
                }
                if !self.closes(byte) {
                    continue;
                }
            } else if self.value.is_empty() {
                continue;
            } else if byte == SEPARATOR && self.is_bare() {
                // A number that no white space ends may be the beginning of a longer one (RFC 7464, 2.4).
                return Some(self.stray());
            }
            return Some(self.piece());
        }
        None
    }

    pub(super) fn end(&mut self, whole: bool) -> Option<Piece> {
        let complete = whole && self.boundary != Some(SEPARATOR);
        match self.value.is_empty() {
            true => None,
            false => Some(if complete { self.piece() } else { self.stray() }),
        }
    }

    /// A number or a word has begun: only what comes next says where it ends.
    fn is_bare(&self) -> bool {
        self.depth == 0 && !self.in_string && !self.value.is_empty()
    }

    /// Does this byte end an array, an object or a string that stands alone?
    fn closes(&mut self, byte: u8) -> bool {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' if self.in_string => self.escaped = true,
            b'"' => {
                self.in_string = !self.in_string;
                return !self.in_string && self.depth == 0;
            }
            b'{' | b'[' if !self.in_string => self.depth += 1,
            b'}' | b']' if !self.in_string => {
                self.depth = self.depth.saturating_sub(1);
                return self.depth == 0;
            }
            _ => {}
        }
        false
    }

    fn take(&mut self) -> String {
        let value = std::mem::take(&mut self.value);
        (self.depth, self.in_string, self.escaped) = (0, false, false);
        self.begun = true;
        String::from_utf8_lossy(&value).into_owned()
    }

    fn stray(&mut self) -> Piece {
        Piece::Stray(self.take())
    }

    fn piece(&mut self) -> Piece {
        let text = self.take();
        if json::parse(&text).is_ok() { Piece::Event(Event::item(text)) } else { Piece::Stray(text) }
    }
}
