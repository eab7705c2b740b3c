//! Rules of the stage `emit`.

use super::super::Rule;

/// All of them.
pub(super) static RULES: &[&Rule] = &[];
