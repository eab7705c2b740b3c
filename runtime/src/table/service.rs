use super::{Operation, SecurityScheme};

/// One generated command-line interface.
#[derive(Debug)]
pub struct Service {
    /// The binary's name, kebab-case; also the prefix of its configuration folders.
    pub name: &'static str,
    /// `info.title`.
    pub title: &'static str,
    /// One sentence, shown at the head of `--help`.
    pub about: &'static str,
    /// `info.version`, which is free text and never parsed.
    pub api_version: &'static str,
    /// The version of the generated crate.
    pub version: &'static str,
    /// Prefix of the environment variables, upper snake case: `STRIPE`.
    pub env_prefix: &'static str,
    /// `externalDocs.url` of the document.
    pub docs_url: Option<&'static str>,
    /// Base URLs in the document's order; the first is the default. Empty if the document has none that is usable.
    pub servers: &'static [Server],
    /// Every security scheme that an operation may name.
    pub schemes: &'static [&'static SecurityScheme],
    /// Top-level groups, sorted by name. Every operation is in a group.
    pub groups: &'static [&'static Group],
    /// Names and JSON Schemas of what the schemas of bodies and flags refer to, sorted by name.
    pub definitions: &'static [(&'static str, &'static str)],
    /// Names of earlier releases that no alias leads from, because the command is in another group now.
    pub moved: &'static [Moved],
}

/// A command that had a name in another place.
#[derive(Debug)]
pub struct Moved {
    /// Groups and verb of the earlier release, with spaces between them: `clients add`.
    pub from: &'static str,
    /// Those of today.
    pub to: &'static str,
}

/// A resource: what stands between the binary's name and the verb.
#[derive(Debug)]
pub struct Group {
    /// Kebab-case, unique among its siblings and their aliases.
    pub name: &'static str,
    /// Other spellings (singular or plural) and retired names, all hidden.
    pub aliases: &'static [super::Alias],
    /// One line.
    pub about: &'static str,
    /// Groups below, sorted by name. Depth is at most three.
    pub groups: &'static [&'static Group],
    /// Commands, sorted by name.
    pub operations: &'static [&'static Operation],
}

impl Group {
    /// What a row leaves unsaid.
    pub const DEFAULT: Group = Group { name: "", aliases: &[], about: "", groups: &[], operations: &[] };
}

/// A base URL (OpenAPI 3.0, Server Object).
#[derive(Debug)]
pub struct Server {
    /// Absolute, or relative to `--base-url`; `{variables}` in braces; no trailing slash.
    pub url: &'static str,
    /// What it is for: "Sandbox".
    pub about: &'static str,
    /// The variables in `url`.
    pub variables: &'static [Variable],
}

/// A part of a base URL that the user may choose.
#[derive(Debug)]
pub struct Variable {
    /// The name between the braces of the URL.
    pub name: &'static str,
    /// Used if the user says nothing. Empty: the user must say it.
    pub default: &'static str,
    /// The allowed values; empty if any will do.
    pub values: &'static [&'static str],
    /// One line.
    pub about: &'static str,
}
