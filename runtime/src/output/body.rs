use super::{Target, unwritable};
use crate::error::{Error, Kind, Result, SideEffects};
use crate::terminal;
use std::borrow::Cow;
use std::io::Write;

/// Writes a body that comes in pieces; on a terminal only if it is text.
///
/// # Errors
/// What broke the body off, `usage` if it is binary and this is a terminal, `internal` if it cannot be written.
pub(super) fn write(
    target: &mut Target<'_, '_>,
    visible: bool,
    pieces: impl FnOnce(&mut dyn FnMut(&[u8]) -> Result<()>) -> Result<()>,
) -> Result<()> {
    let mut text = Text::default();
    let passed = pieces(&mut |bytes| {
        let bytes = if visible { text.visible(bytes).ok_or_else(binary)?.into() } else { Cow::Borrowed(bytes) };
        target.write_all(&bytes).and_then(|()| target.show()).map_err(unwritable)
    });
    if visible && passed.is_ok() && !text.rest.is_empty() {
        return Err(binary());
    }
    if text.open {
        target.write_all(b"\n").map_err(unwritable)?;
    }
    passed
}

fn binary() -> Box<Error> {
    let mut error = Error::new(Kind::Usage, "the answer is binary, and stdout is a terminal");
    error.hint = Some("write it to a file with --out FILE".to_owned());
    error.side_effects = SideEffects::Applied;
    error
}

/// Text that comes in pieces, which end anywhere.
#[derive(Default)]
struct Text {
    /// The beginning of a character.
    rest: Vec<u8>,
    /// The last line has not ended.
    open: bool,
}

impl Text {
    /// As much as is whole, safe for a terminal; `None` if it is no text.
    fn visible(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        self.rest.extend_from_slice(bytes);
        let end = match std::str::from_utf8(&self.rest) {
            Ok(text) => text.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => return None,
        };
        let rest = self.rest.split_off(end);
        let text =
            String::from_utf8(std::mem::replace(&mut self.rest, rest)).ok().filter(|text| !text.contains('\0'))?;
        self.open = if text.is_empty() { self.open } else { !text.ends_with('\n') };
        Some(terminal::visible(&text).into_owned().into_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn text_may_be_split_anywhere_and_what_is_none_is_found() {
        let text = "ä\u{1b}[31m日本\u{202e}x";
        for at in 0..text.len() {
            let (one, two) = text.as_bytes().split_at(at);
            let mut pieces = Text::default();
            let shown = [pieces.visible(one).unwrap(), pieces.visible(two).unwrap()].concat();
            assert_eq!(String::from_utf8(shown).unwrap(), "ä\\e[31m日本\\u{202e}x", "{at}");
            assert!(pieces.rest.is_empty() && pieces.open);
        }
        for binary in [&b"a\0b"[..], b"\xff", b"PK\x03\x04\xc3\x28"] {
            assert!(Text::default().visible(binary).is_none(), "{binary:?}");
        }
    }
}
