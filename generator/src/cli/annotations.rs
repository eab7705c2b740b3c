//! What people may say in an overlay, or vendors in their document, to overrule the generator: one table.

use crate::api::Extensions;
use crate::diagnostic::rules::cli as rules;
use crate::diagnostic::{Diagnostics, kind_of, nearest};
use serde_json::Value;

/// What an annotation decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The name of a command or flag.
    Name,
    /// The groups above a command.
    Group,
    /// Other names.
    Aliases,
    /// Works, and is not listed.
    Hidden,
    /// The one-line description.
    About,
    /// What is sent if the user says nothing.
    Default,
    /// The environment variable that is read if the user says nothing.
    Env,
    /// How a list goes on.
    Paginate,
    /// How one waits for what an operation begins; `api` reads it.
    Wait,
    /// Whether the command asks before it acts.
    Destructive,
    /// What is put before a key; `api` reads it.
    Prefix,
}

/// A row of the table.
#[derive(Debug)]
pub struct Annotation {
    /// The member's name.
    pub name: &'static str,
    /// What it decides.
    pub meaning: Meaning,
    /// The objects that it may stand in.
    pub place: &'static str,
    /// What its value is.
    pub value: &'static str,
    /// What it does, one sentence.
    pub effect: &'static str,
}

const fn row(
    name: &'static str,
    meaning: Meaning,
    place: &'static str,
    value: &'static str,
    effect: &'static str,
) -> Annotation {
    Annotation { name, meaning, place, value, effect }
}

const OPERATION: &str = "operation";
const FLAG: &str = "parameter, property";
const BOTH: &str = "operation, parameter, property";
const FLAG_OR_SCHEME: &str = "parameter, property, security scheme";
const TEXT: &str = "string";
const TEXTS: &str = "string or array of strings";
const SWITCH: &str = "boolean";

/// Every annotation; of two that mean the same, the earlier wins.
pub static ANNOTATIONS: &[Annotation] = &[
    row("x-imajin-name", Meaning::Name, BOTH, TEXT, "Names the command or the flag."),
    row("x-imajin-group", Meaning::Group, OPERATION, TEXTS, "Puts the command into this group: `issues comments`."),
    row("x-imajin-alias", Meaning::Aliases, BOTH, TEXTS, "Adds hidden names."),
    row("x-imajin-aliases", Meaning::Aliases, BOTH, TEXTS, "Adds hidden names."),
    row("x-imajin-hidden", Meaning::Hidden, BOTH, SWITCH, "Takes it out of the lists; it still works."),
    row("x-imajin-about", Meaning::About, BOTH, TEXT, "Replaces the one-line description."),
    row("x-imajin-default", Meaning::Default, FLAG, "any", "Is sent if the user says nothing."),
    row("x-imajin-env", Meaning::Env, FLAG_OR_SCHEME, TEXTS, "Names the environment variable that is read."),
    row("x-imajin-paginate", Meaning::Paginate, OPERATION, "object or false", "Says how the list goes on."),
    row("x-imajin-waiter", Meaning::Wait, OPERATION, "object or false", "Says what `--wait` waits for."),
    row("x-imajin-destructive", Meaning::Destructive, OPERATION, SWITCH, "Says whether the command asks first."),
    row("x-imajin-prefix", Meaning::Prefix, "security scheme", TEXT, "Is sent before the key: `Bot `."),
    row("x-cli-name", Meaning::Name, BOTH, TEXT, "As `x-imajin-name`."),
    row("x-cli-aliases", Meaning::Aliases, OPERATION, TEXTS, "As `x-imajin-aliases`."),
    row("x-cli-hidden", Meaning::Hidden, BOTH, SWITCH, "As `x-imajin-hidden`."),
    row("x-cli-ignore", Meaning::Hidden, BOTH, SWITCH, "As `x-imajin-hidden`: nothing is lost."),
    row("x-cli-description", Meaning::About, BOTH, TEXT, "As `x-imajin-about`."),
    row("x-speakeasy-name-override", Meaning::Name, BOTH, TEXT, "As `x-imajin-name`."),
    row("x-speakeasy-group", Meaning::Group, OPERATION, TEXT, "As `x-imajin-group`, with dots."),
    row("x-speakeasy-ignore", Meaning::Hidden, BOTH, SWITCH, "As `x-imajin-hidden`."),
    row("x-fern-sdk-method-name", Meaning::Name, OPERATION, TEXT, "As `x-imajin-name`."),
    row("x-fern-sdk-group-name", Meaning::Group, OPERATION, TEXTS, "As `x-imajin-group`."),
    row("x-fern-parameter-name", Meaning::Name, "parameter", TEXT, "As `x-imajin-name`."),
    row("x-fern-ignore", Meaning::Hidden, BOTH, SWITCH, "As `x-imajin-hidden`."),
    row("x-stainless-skip", Meaning::Hidden, OPERATION, SWITCH, "As `x-imajin-hidden`, if `true`."),
    row("x-internal", Meaning::Hidden, BOTH, SWITCH, "As `x-imajin-hidden`."),
];

/// The first annotation of this meaning, and its value.
pub(super) fn find(extensions: &Extensions, meaning: Meaning) -> Option<(&'static str, &Value)> {
    if extensions.is_empty() {
        return None;
    }
    ANNOTATIONS
        .iter()
        .filter(|row| row.meaning == meaning)
        .find_map(|row| extensions.get(row.name).map(|value| (row.name, value)))
}

/// A text annotation.
pub(super) fn text(extensions: &Extensions, meaning: Meaning) -> Option<&str> {
    find(extensions, meaning).and_then(|(_, value)| value.as_str()).filter(|text| !text.trim().is_empty())
}

/// A switch that is on.
pub(super) fn is_on(extensions: &Extensions, meaning: Meaning) -> bool {
    switch(extensions, meaning) == Some(true)
}

/// A switch, if it is there.
pub(super) fn switch(extensions: &Extensions, meaning: Meaning) -> Option<bool> {
    find(extensions, meaning).and_then(|(_, value)| value.as_bool())
}

/// Words: an array of strings, or one string with spaces, commas, dots or slashes between them.
pub(super) fn words(extensions: &Extensions, meaning: Meaning) -> Vec<&str> {
    match find(extensions, meaning) {
        Some((_, Value::Array(list))) => list.iter().filter_map(Value::as_str).collect(),
        Some((_, Value::String(text))) => text.split([' ', ',', '.', '/']).filter(|word| !word.is_empty()).collect(),
        _ => Vec::new(),
    }
}

/// What our own annotations are called.
const OURS: &str = "x-imajin-";

/// Under this member stand the other files of a tree; nobody wrote it.
const FILES: &str = "x-imajin-documents";

/// More remarks than these tell nobody more.
const MAX_REMARKS: usize = 100;

/// Reports our own annotations that nothing reads: misspelt ones, and those with a value of another type than theirs.
/// They are looked for in the whole document, because one in a place that is not read is still meant.
pub fn check(document: &Value, diagnostics: &mut Diagnostics) {
    let mut left = MAX_REMARKS;
    walk(document, &mut Vec::new(), &mut |path, name, said| judge(name, said, &pointer(path), &mut left, diagnostics));
}

/// A step from a value into it.
enum Token<'a> {
    Name(&'a str),
    Index(usize),
}

/// Finds our annotations. Pointers are made only where one is found: documents have hundreds of thousands of values.
fn walk<'a>(value: &'a Value, path: &mut Vec<Token<'a>>, found: &mut impl FnMut(&[Token<'a>], &str, &Value)) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                path.push(Token::Name(name));
                if name.starts_with(OURS) && name != FILES {
                    found(path, name, member);
                } else {
                    walk(member, path, found);
                }
                path.pop();
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(Token::Index(index));
                walk(item, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

/// RFC 6901.
fn pointer(path: &[Token<'_>]) -> String {
    let tokens = path.iter().map(|token| match token {
        Token::Name(name) => format!("/{}", name.replace('~', "~0").replace('/', "~1")),
        Token::Index(index) => format!("/{index}"),
    });
    tokens.collect()
}

fn judge(name: &str, said: &Value, pointer: &str, left: &mut usize, diagnostics: &mut Diagnostics) {
    let known = ANNOTATIONS.iter().find(|row| row.name == name);
    if *left == 0 || known.is_some_and(|row| takes(row.meaning, said)) {
        return;
    }
    *left -= 1;
    let Some(row) = known else {
        let found = diagnostics.at(&rules::UNKNOWN_ANNOTATION, pointer, "there is no such annotation; it is ignored");
        // What all of them begin with would make all of them alike.
        let ours = ANNOTATIONS.iter().filter_map(|row| row.name.strip_prefix(OURS));
        if let Some(meant) = name.strip_prefix(OURS).and_then(|name| nearest(name, ours)) {
            found.help(format!("did you mean `{OURS}{meant}`?"));
        }
        return;
    };
    let message = match (row.meaning, said) {
        (Meaning::Group | Meaning::Aliases | Meaning::Env, Value::Array(_)) => {
            format!("`{name}` has elements that are no strings; they are ignored")
        }
        _ => format!("`{name}` is {} where {} is expected; it is ignored", kind_of(said), row.value),
    };
    diagnostics.at(&rules::ANNOTATION_VALUE, pointer, message);
}

/// Whether a value of this type is read.
fn takes(meaning: Meaning, said: &Value) -> bool {
    let is_text = |said: &Value| said.as_str().is_some_and(|text| !text.trim().is_empty());
    match meaning {
        Meaning::Name | Meaning::About => is_text(said),
        Meaning::Group | Meaning::Aliases | Meaning::Env => {
            is_text(said) || said.as_array().is_some_and(|texts| texts.iter().all(is_text))
        }
        Meaning::Hidden | Meaning::Destructive => said.is_boolean(),
        Meaning::Paginate | Meaning::Wait => said.is_object() || *said == Value::Bool(false),
        Meaning::Prefix => said.is_string(),
        Meaning::Default => true,
    }
}
