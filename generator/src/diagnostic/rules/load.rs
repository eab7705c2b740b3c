//! Rules of the stage `load`.

use super::super::Rule;

/// All of them.
pub(super) static RULES: &[&Rule] = &[];
