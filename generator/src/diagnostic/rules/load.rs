//! Rules of the stage `load`.

use super::super::{Rule, Severity};

/// All of them.
pub(super) static RULES: &[&Rule] = &[&UNREADABLE, &SYNTAX, &LIMIT, &DUPLICATE_KEY, &SECOND_DOCUMENT, &READ_AS_YAML];

/// A file cannot be opened.
pub static UNREADABLE: Rule = Rule {
    name: "document-unreadable",
    severity: Severity::Error,
    summary: "a file cannot be read",
    explanation: "The file that was named on the command line, or that an overlay or service.toml names, cannot be \
opened: it is not there, it is not a regular file, or this user may not read it. Check the path and its permissions.",
};

/// Neither JSON nor YAML.
pub static SYNTAX: Rule = Rule {
    name: "document-syntax",
    severity: Severity::Error,
    summary: "a document is neither JSON nor YAML",
    explanation: "The document cannot be parsed at the place shown. The format is found by content, not by the file's \
name: what begins with { or [ is read as JSON (RFC 8259) and then, if that fails, as YAML 1.2 in UTF-8. Common causes \
are template markers ({{ … }}) that were never filled in, tabs used as indentation, and text that continues at the \
margin below `description: |`. The text itself has to be mended, because an overlay works on what was parsed.",
};

/// Too large, too deep, too many.
pub static LIMIT: Rule = Rule {
    name: "document-limit",
    severity: Severity::Error,
    summary: "a document exceeds a limit that protects this machine",
    explanation: "Documents are read only up to 256 MiB, 128 levels of nesting, and a number of values that grows with \
their size, so that a few kilobytes (for example YAML aliases of aliases) cannot take all memory. Real documents stay \
far below these limits. If yours does not, replace aliases by `$ref`, or split the document into several files.",
};

/// A member occurs twice.
pub static DUPLICATE_KEY: Rule = Rule {
    name: "duplicate-key",
    severity: Severity::Warning,
    summary: "an object has the same key twice",
    explanation: "JSON and YAML leave it open, or forbid, that a key occurs twice in one object. The last one was taken \
and the others were dropped, which may hide whole operations. Merge the two in the document.",
};

/// A YAML stream with several documents.
pub static SECOND_DOCUMENT: Rule = Rule {
    name: "second-document",
    severity: Severity::Warning,
    summary: "a YAML file holds more than one document",
    explanation: "A line with `---` begins a further document in the same file. Only the first one was read. Put the \
others in files of their own.",
};

/// Not printable.
pub static CONTROL_CHARACTER: Rule = Rule {
    name: "control-character",
    severity: Severity::Warning,
    summary: "a YAML document has control characters",
    explanation: "YAML allows control characters only as escapes in double quotes (`\\x83`); most YAML readers refuse \
the whole document. Each of them was read as U+FFFD instead. They are usually text that was decoded with the wrong \
character set: mend the text, or replace it in the overlay.",
};

/// Begins like JSON, but is not.
pub static READ_AS_YAML: Rule = Rule {
    name: "json-read-as-yaml",
    severity: Severity::Warning,
    summary: "a document that looks like JSON was read as YAML",
    explanation: "The document begins with { or [ but is not JSON: it may have comments, trailing commas or unquoted \
keys. YAML allows these, so it was read as YAML. Tools that expect JSON will refuse it.",
};
