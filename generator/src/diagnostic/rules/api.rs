//! Rules of the stage `api`.

use super::super::Rule;

/// All of them.
pub(super) static RULES: &[&Rule] = &[];
