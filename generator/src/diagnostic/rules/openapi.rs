//! Rules of the stage `openapi`.

use super::super::Rule;

/// All of them.
pub(super) static RULES: &[&Rule] = &[];
