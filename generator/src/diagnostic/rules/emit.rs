//! Rules of the stage `emit`.

use super::super::{Rule, Severity};

/// All of them.
pub(super) static RULES: &[&Rule] = &[&TEMPLATE];

/// A template of ours is wrong.
pub static TEMPLATE: Rule = Rule {
    name: "template-failed",
    severity: Severity::Error,
    summary: "a template of imajin's own cannot be rendered",
    explanation: "Files with prose in them are rendered from templates that are part of imajin. One of them failed, \
                  which no description should be able to cause: please report it together with the description.",
};
