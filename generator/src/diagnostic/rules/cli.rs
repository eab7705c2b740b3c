//! Rules of the stage `cli`.

use super::super::Rule;

/// All of them.
pub(super) static RULES: &[&Rule] = &[];
