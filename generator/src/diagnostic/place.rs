//! Where a finding is, for people: a file, a line and what stands there.

use serde::Serialize;

/// Characters of a line that are shown. Documents without line breaks have lines of megabytes.
const WIDTH: usize = 120;

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The file as the user knows it.
    pub file: String,
    /// From one.
    pub line: usize,
    /// From one, in Unicode scalar values.
    pub column: usize,
    /// What stands there.
    #[serde(skip)]
    pub excerpt: Excerpt,
}

/// A line of a document, or the part of a long one around a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// As it stands in the document: to be shown only through [`fn@super::visible`].
    pub text: String,
    /// Unicode scalar values before what is meant.
    pub before: usize,
    /// Unicode scalar values that are meant, at least one.
    pub length: usize,
}

impl Place {
    /// A place in a file; `text` is the line there, and line and column count from one.
    pub fn new(file: String, text: &str, line: usize, column: usize, length: usize) -> Self {
        let text = text.trim_end_matches('\r');
        Self { file, line, column, excerpt: Excerpt::of(text, column.saturating_sub(1), length) }
    }
}

impl Excerpt {
    /// Cuts a line down to what is around a place.
    fn of(line: &str, before: usize, length: usize) -> Self {
        let skipped = before.saturating_sub(WIDTH / 2);
        let text: String = line.chars().skip(skipped).take(WIDTH).collect();
        let before = before - skipped;
        let shown = text.chars().count();
        Self { text, before, length: length.clamp(1, shown.saturating_sub(before).max(1)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let line = "x".repeat(10_000) + "é\"key\"" + &"y".repeat(10_000);
        let excerpt = Excerpt::of(&line, 10_001, 5);
        assert_eq!((excerpt.text.chars().count(), excerpt.before, excerpt.length), (120, 60, 5));
        assert_eq!(excerpt.text.chars().skip(60).take(5).collect::<String>(), "\"key\"");
        assert_eq!(Excerpt::of("ab", 2, 9), Excerpt { text: "ab".into(), before: 2, length: 1 });
    }
}
