//! Rules of the stage `cli`.

use super::super::{Rule, Severity};

/// All of them.
pub(super) static RULES: &[&Rule] = &[&NAME_CLASH];

/// Two operations wanted one name.
pub static NAME_CLASH: Rule = Rule {
    name: "name-clash",
    severity: Severity::Note,
    summary: "an operation got another name than its own, because that was taken",
    explanation: "Names come from the method, the shape of the path and the schemas. Where two operations come to one \
        name, the newer version of the API, then the longer path has it; the other gets the vendor's own verb, its \
        version, or a word that tells the two apart. Nothing is counted, so that a new operation does not rename old \
        ones. Say a better name with `x-imajin-name` and `x-imajin-group` in the overlay.",
};
