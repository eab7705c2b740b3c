//! Rules of the stage `cli`.

use super::super::{Rule, Severity};

/// All of them.
pub(super) static RULES: &[&Rule] = &[&NAME_CLASH, &UNKNOWN_ANNOTATION, &ANNOTATION_VALUE];

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

/// Misspelt.
pub static UNKNOWN_ANNOTATION: Rule = Rule {
    name: "unknown-annotation",
    severity: Severity::Warning,
    summary: "an annotation of ours has a name that means nothing",
    explanation: "A member whose name begins with `x-imajin-` is meant for imajin, and there is none of this name. Nothing \
        reads it. `docs/annotations.md` lists all annotations, the objects that they may stand in, and their values.",
};

/// Of another type.
pub static ANNOTATION_VALUE: Rule = Rule {
    name: "annotation-value",
    severity: Severity::Warning,
    summary: "an annotation has a value that cannot be what it says",
    explanation: "An annotation takes a value of one type: `x-imajin-hidden: true`, not `x-imajin-hidden: \"yes\"`, and \
        `x-imajin-name: \"7\"`, not `x-imajin-name: 7`. This one was read as if it were not there. \
        `docs/annotations.md` lists the type of each.",
};
