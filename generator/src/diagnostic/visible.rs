//! The one door from documents to terminals.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The text with every character visible that would otherwise act on a terminal or on a reader: controls (with the
/// escape sequences that they begin), bidirectional controls and characters without width become `<U+001B>`.
/// Line breaks are no exception; a tab becomes one space, so that columns stay what they are.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| c == '\t' || is_hidden(c)) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\t' => shown.push(' '),
            c if is_hidden(c) => _ = write!(shown, "<U+{:04X}>", u32::from(c)),
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200C}' | '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_acts_on_a_terminal() {
        let check = |text: &str, expected: &str| assert_eq!(visible(text), expected);
        check("plain — é 漢字 👩‍💻", "plain — é 漢字 👩‍💻");
        check("a\tb\r\n", "a b<U+000D><U+000A>");
        check("\u{1b}[31mred\u{1b}]8;;http://x\u{7}", "<U+001B>[31mred<U+001B>]8;;http://x<U+0007>");
        check("\u{9b}31m\0\u{7f}", "<U+009B>31m<U+0000><U+007F>");
        check("a\u{202e}b\u{2066}c\u{200b}d", "a<U+202E>b<U+2066>c<U+200B>d");
    }
}
