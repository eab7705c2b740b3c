//! Rules of project folders.

use super::super::{Rule, Severity};

/// All of them.
pub(super) static RULES: &[&Rule] = &[&NO_DESCRIPTION, &SERVICE, &UNREADABLE];

/// A folder without a description.
pub static NO_DESCRIPTION: Rule = Rule {
    name: "no-description",
    severity: Severity::Error,
    summary: "the folder has no OpenAPI description in it",
    explanation: "A project folder holds the vendor's description, unchanged, as openapi.json, openapi.yaml or \
                  openapi.yml (swagger.json and swagger.yaml are taken too). `imajin init <file or URL>` starts one.",
};

/// A `service.toml` that says something else.
pub static SERVICE: Rule = Rule {
    name: "invalid-service",
    severity: Severity::Error,
    summary: "service.toml is not what it should be",
    explanation: "service.toml says what the description cannot: `name` (the binary's), `title` and `about` (shown \
                  instead of the description's), `env-prefix` (of environment variables), `version` and `licence` \
                  (the crate's), `overlays` (files, in order) and `[source]` (where the description is from: `url`, \
                  `package`, `version`, `path`, `licence`). Every key may be left out, and no other is allowed, so \
                  that a misspelt one is not silently without effect.",
};

/// A file of a project that cannot be read.
pub static UNREADABLE: Rule = Rule {
    name: "unreadable-project",
    severity: Severity::Error,
    summary: "a file of the project cannot be read",
    explanation: "The file is there, and the system does not let imajin read it, or it is not UTF-8 text.",
};
