//! What a document may cost, so that no document costs more memory than its size allows.

use super::text::SyntaxError;

/// Nesting that is still read: what `serde_json` allows too. Real documents stay below 60.
pub(super) const MAX_DEPTH: usize = 128;

/// Bytes of one file.
pub(super) const MAX_BYTES: u64 = 256 << 20;

/// Findings of one document that do not stop its reading.
pub(super) const MAX_REMARKS: usize = 100;

/// Values (an array's item is one, an object's member two) that any document may have.
const FREE: usize = 400_000;

/// Bytes of text that pay for one more value. Real documents have one value in 8 to 30 bytes.
const BYTES_PER_VALUE: usize = 6;

/// Bytes of text that cost as much as one more value: what is copied may be few values with long texts.
const TEXT_PER_VALUE: usize = 64;

/// What a text costs besides being a value or a key.
pub(super) fn cost_of(text: &str) -> usize {
    text.len() / TEXT_PER_VALUE
}

/// How many values may still be made.
#[derive(Debug)]
pub(super) struct Budget {
    left: usize,
}

impl Budget {
    /// The budget of a text.
    pub(super) fn of(text: &str) -> Self {
        Self::of_bytes(text.len())
    }

    /// The budget of so many bytes.
    pub(super) fn of_bytes(bytes: usize) -> Self {
        Self { left: FREE + bytes / BYTES_PER_VALUE }
    }

    /// Takes values out; false if there are not that many left.
    #[must_use]
    pub(super) fn spend(&mut self, values: usize) -> bool {
        let enough = values <= self.left;
        self.left = self.left.saturating_sub(values);
        enough
    }
}

/// The error for a document that is nested too deeply.
pub(super) fn too_deep(line: usize, column: usize) -> SyntaxError {
    let message = format!("values are nested more than {MAX_DEPTH} levels deep");
    SyntaxError { message, line, column, limit: true }
}

/// The error for a document that is used up.
pub(super) fn too_many(line: usize, column: usize) -> SyntaxError {
    let message = "the document expands to far more values than its size explains".to_owned();
    SyntaxError { message, line, column, limit: true }
}
