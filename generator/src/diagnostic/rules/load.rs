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

/// A `$ref` to a file that cannot be read.
pub static REFERENCE_UNREADABLE: Rule = Rule {
    name: "reference-unreadable",
    severity: Severity::Warning,
    summary: "a file that a `$ref` names cannot be read",
    explanation: "A relative `$ref` is read from the folder of the file in which it stands. The file that it leads to is \
not there or does not parse, so the reference stays as it is, and what stands on it is dropped as dangling. Paths are \
percent-decoded, and upper and lower case matter.",
};

/// A `$ref` to a place that is never read.
pub static REFERENCE_OUTSIDE: Rule = Rule {
    name: "reference-outside",
    severity: Severity::Warning,
    summary: "a `$ref` leads out of the tree of documents",
    explanation: "A document is not trusted with this machine's files: references must be relative paths, and must stay \
below the repository (the nearest folder with a .git) that holds the entry document or, without one, below the folder \
that its folder is in. The reference was not followed. Copy the file into the tree, or begin at an entry document that \
lies higher up.",
};

/// A `$ref` to the network.
pub static REMOTE_REFERENCE: Rule = Rule {
    name: "remote-reference",
    severity: Severity::Warning,
    summary: "a `$ref` leads to the network",
    explanation: "Documents at URLs change and may not be there tomorrow, so they are not fetched unless you say \
--allow-remote. The reference stays as it is, and what stands on it is dropped as dangling. Best is to keep a copy of \
the file beside the entry document and to refer to that.",
};

/// Too many files.
pub static TREE_LIMIT: Rule = Rule {
    name: "tree-limit",
    severity: Severity::Warning,
    summary: "a tree of documents has too many files",
    explanation: "At most 20,000 files and 256 MiB are read for one entry document. References to further files stay as \
they are. Bundle the documents into one with another tool first.",
};

/// No overlay.
pub static OVERLAY_INVALID: Rule = Rule {
    name: "overlay-invalid",
    severity: Severity::Error,
    summary: "an overlay is not what the Overlay Specification says",
    explanation: "Overlays are documents of the OpenAPI Initiative's Overlay Specification 1.0, 1.1 or 1.2: an object \
with `overlay: 1.1.0`, `info` with `title` and `version`, and a list of different `actions`, each with a `target` \
(JSONPath of RFC 9535) and `update`, `remove` or `copy`. Nothing is generated, because a correction that is not applied \
goes unnoticed.",
};

/// An action without effect.
pub static OVERLAY_UNMATCHED: Rule = Rule {
    name: "overlay-target-unmatched",
    severity: Severity::Warning,
    summary: "an overlay's action matches nothing",
    explanation: "The `target` (or the source of `copy`) selects nothing in the document, so the action does nothing. \
Either it is misspelt, or the vendor has changed the document and the correction is not needed any more. Actions are \
applied in order: an earlier one may have removed the target.",
};

/// An action that does not fit.
pub static OVERLAY_MISMATCH: Rule = Rule {
    name: "overlay-update-mismatch",
    severity: Severity::Warning,
    summary: "an overlay's action does not fit its target",
    explanation: "An object can only be updated with an object, and a single value only with a single value; the root \
cannot be removed. The action was not applied to this target. To replace a value by one of another type, remove it \
first and then update its parent.",
};

/// An overlay that makes too much.
pub static OVERLAY_LIMIT: Rule = Rule {
    name: "overlay-limit",
    severity: Severity::Error,
    summary: "an overlay makes the document far larger or deeper than real documents are",
    explanation: "Updates and copies that match many places multiply. An overlay may add about 400,000 values, plus one \
for each six bytes of the document and of itself, and nest them 128 levels deep. Make the target narrower.",
};
