//! Bytes as text: UTF-8 with or without a byte order mark, or a clear error.

/// A document that cannot be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SyntaxError {
    /// Which limit or law of the format is broken, one sentence without a full stop.
    pub(super) message: String,
    /// From one.
    pub(super) line: usize,
    /// From one, in Unicode scalar values.
    pub(super) column: usize,
    /// It is a limit of ours that is exceeded: reading the bytes in another format does not help.
    pub(super) limit: bool,
}

/// The text of a file, without its byte order mark.
pub(super) fn decode(bytes: &[u8]) -> Result<&str, SyntaxError> {
    let error = |message, line, column| SyntaxError { message, line, column, limit: true };
    if let [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] = bytes {
        return Err(error("the file is UTF-16; save it as UTF-8".to_owned(), 1, 1));
    }
    let text = std::str::from_utf8(bytes).map_err(|cause| {
        let offset = cause.valid_up_to();
        let valid = std::str::from_utf8(&bytes[..offset]).unwrap_or_default();
        let (line, column) = end_of(valid);
        let byte = bytes.get(offset).copied().unwrap_or_default();
        error(format!("byte 0x{byte:02X} at offset {offset} is not UTF-8; save the file as UTF-8"), line, column)
    })?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text))
}

/// Whether YAML allows a character in a document (YAML 1.2.2, section 5.1).
fn is_printable(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' | '\u{85}' => true,
        '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' => false,
        c => !c.is_control(),
    }
}

/// The place of the first character that YAML does not allow.
pub(super) fn first_unprintable(text: &str) -> Option<(usize, usize)> {
    // Most documents are told by their bytes, which is ten times as fast.
    let suspect =
        |byte: u8| byte == 0x7F || byte == 0xC2 || byte == 0xEF || (byte < 0x20 && !b"\t\n\r".contains(&byte));
    if !text.bytes().any(suspect) {
        return None;
    }
    text.find(|c| !is_printable(c)).map(|offset| end_of(&text[..offset]))
}

/// The text with U+FFFD for each character that YAML does not allow.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(|c| if is_printable(c) { c } else { char::REPLACEMENT_CHARACTER }).collect()
}

/// Line and column, from one, of the place after the last character.
pub(super) fn end_of(text: &str) -> (usize, usize) {
    let line = text.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let start = text.rfind('\n').map_or(0, |newline| newline + 1);
    (line, text[start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_dropped() {
        assert_eq!(decode(b"\xEF\xBB\xBF{}"), Ok("{}"));
    }

    #[test]
    fn what_yaml_does_not_allow_is_replaced() {
        assert_eq!(first_unprintable("a: é\tb\r\nÂ\u{85}ﬁ"), None);
        assert_eq!(first_unprintable("a: é\nb: \u{83}c"), Some((2, 4)));
        assert_eq!(printable("a: \u{83}\0\u{FEFF}é"), "a: \u{FFFD}\u{FFFD}\u{FFFD}é");
    }

    #[test]
    fn what_is_not_utf8_is_shown_by_its_place() {
        let error = decode(b"a: 1\nb: caf\xE9\n").expect_err("Latin-1");
        assert_eq!((error.line, error.column), (2, 7));
        assert_eq!(error.message, "byte 0xE9 at offset 11 is not UTF-8; save the file as UTF-8");
        assert!(decode(b"\xFF\xFE{\0}\0").expect_err("UTF-16").message.contains("UTF-16"));
    }
}
