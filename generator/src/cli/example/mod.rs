//! One call that works: values for everything that is required, from the document's examples or made to its rules.

mod fit;
mod made;

use super::kinds::text;
use super::{Flag, Kind, Location};
use crate::api::Schema;
use fit::fits;
use made::made;
use serde_json::Value;
use std::sync::Arc;

/// Where the values of a flag come from.
pub(super) struct Source {
    /// What the document says about it.
    pub(super) schema: Arc<Schema>,
    /// The parameter's own example, or that of the body at the flag's place.
    pub(super) example: Option<Value>,
}

/// The words after the command: path values in path order, then the other required flags. `source` finds where a
/// flag's values come from; `body` is the schema of a body that must be there.
pub(super) fn words(
    flags: &[Flag],
    body: Option<&Arc<Schema>>,
    source: impl Fn(&Flag) -> Option<Source>,
) -> Vec<String> {
    let mut words = Vec::new();
    for flag in flags {
        let is_path = matches!(flag.location, Location::Path(..));
        let is_body = matches!(flag.location, Location::Body(_));
        if is_body || !(flag.required || is_path) || flag.preset.is_some() {
            continue;
        }
        let values = source(flag).map(|source| values(flag, &source)).unwrap_or_default();
        if is_path {
            let word = values.iter().map(|value| path_word(flag, value)).find(|word| is_safe(flag, word));
            let is_object = matches!(flag.kind, Kind::Object | Kind::Map(_));
            words.push(word.unwrap_or_else(|| if is_object { "example=text" } else { "example" }.to_owned()));
        } else {
            push_flag(flag, values.first().unwrap_or(&Value::from("text")), &mut words);
        }
    }
    if let Some(schema) = body {
        words.extend(body_words(flags, schema, source));
    }
    words
}

/// A body, as the flags of all that must be in it; if nothing must be, one field that the document has a value for.
fn body_words(flags: &[Flag], schema: &Arc<Schema>, source: impl Fn(&Flag) -> Option<Source>) -> Vec<String> {
    let whole = made(schema);
    let mut said = Said { flags, source: &source, words: Vec::new() };
    said.value("", &whole);
    if !said.words.is_empty() {
        return said.words;
    }
    let mut words = Vec::new();
    let told = flags
        .iter()
        .filter(|f| matches!(&f.location, Location::Body(p) if p.matches('/').count() == 1))
        .find_map(|f| {
            let source = source(f)?;
            let example = source.example.clone().or_else(|| source.schema.example.as_deref().cloned())?;
            let plain = !f.deprecated && !f.hidden && text(&example).is_some() && fits(f, &source.schema, &example);
            plain.then_some((f, example))
        });
    match told {
        Some((flag, example)) => push_flag(flag, &example, &mut words),
        None => words.extend(["--data".to_owned(), whole.to_string()]),
    }
    words
}

/// A value, said by the flags that there are for its parts.
struct Said<'a, S> {
    flags: &'a [Flag],
    source: &'a S,
    words: Vec<String>,
}

impl<S: Fn(&Flag) -> Option<Source>> Said<'_, S> {
    fn value(&mut self, pointer: &str, value: &Value) {
        let flag = self.flags.iter().find(|flag| matches!(&flag.location, Location::Body(place) if place == pointer));
        if let Some(flag) = flag {
            if flag.preset.is_none() {
                let source = (self.source)(flag);
                // A variant's own word for itself is not exchanged for another's.
                let told = source.as_ref().filter(|_| flag.values.is_empty());
                let told = told.and_then(|source| examples(flag, source).first().copied());
                push_flag(flag, told.unwrap_or(value), &mut self.words);
            }
            return;
        }
        let below = format!("{pointer}/");
        let inside = |flag: &&Flag| matches!(&flag.location, Location::Body(place) if place.starts_with(&below));
        let Some(first) = self.flags.iter().find(inside) else { return };
        match value {
            Value::Object(members) if !members.is_empty() => {
                for (name, value) in members {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    self.value(&format!("{pointer}/{name}"), value);
                }
            }
            // An object of which only members have flags is said by the part of their names that they share.
            value if !pointer.is_empty() => {
                let depth = pointer.matches('/').count();
                let names: Vec<&str> = first.name.split('.').take(depth).collect();
                push_pair(&format!("--{}", names.join(".")), value.to_string(), &mut self.words);
            }
            _ => {}
        }
    }
}

/// Values to choose from: examples that fit, then one that is made to the schema's rules.
fn values(flag: &Flag, source: &Source) -> Vec<Value> {
    examples(flag, source).into_iter().cloned().chain([made(&source.schema)]).collect()
}

/// The document's own that fit.
fn examples<'s>(flag: &Flag, source: &'s Source) -> Vec<&'s Value> {
    let told = source.example.iter().chain(source.schema.example.as_deref());
    told.filter(|example| fits(flag, &source.schema, example)).collect()
}

/// One word for a place of the path: of a list mostly one element, because the place is one segment.
fn path_word(flag: &Flag, value: &Value) -> String {
    let is_free = flag.values.is_empty() && flag.constraints.max_length.is_none_or(|most| most >= 6);
    match (&flag.kind, value) {
        (Kind::Text, Value::String(text)) if text == "text" && is_free => "abc123".to_owned(),
        (Kind::List(element), Value::Array(list)) if flag.constraints.min_items.is_none_or(|least| least < 2) => {
            list.first().map(|first| said(element, first)).unwrap_or_default()
        }
        (Kind::Object, Value::Object(map)) if !map.is_empty() && map.values().all(|value| text(value).is_some()) => {
            let pair = |(key, value)| format!("{key}={}", text(value).unwrap_or_default());
            map.iter().map(pair).collect::<Vec<_>>().join(",")
        }
        (kind, value) => said(kind, value),
    }
}

/// A positional may not look like a flag, nor hold what a path may not.
fn is_safe(flag: &Flag, word: &str) -> bool {
    let braces: &[char] =
        if matches!(flag.kind, Kind::Object | Kind::Map(_) | Kind::List(_)) { &[] } else { &['{', '}'] };
    !matches!(word, "" | "{}" | "[]" | "null")
        && !word.starts_with(['-', '@', '.'])
        && !word.contains(['/', '?', '#', '\\'])
        && !word.contains(braces)
        && !word.chars().any(char::is_control)
}

fn push_flag(flag: &Flag, value: &Value, words: &mut Vec<String>) {
    let name = format!("--{}", flag.name);
    match (&flag.kind, value) {
        (Kind::Boolean, Value::Bool(false)) => words.push(format!("{name}=false")),
        (Kind::Boolean, _) => words.push(name),
        (Kind::List(element), Value::Array(list)) if !list.is_empty() => {
            for value in list {
                push_pair(&name, said(element, value), words);
            }
        }
        (kind, value) => push_pair(&name, said(kind, value), words),
    }
}

/// The text that a flag of this kind reads as this value.
fn said(kind: &Kind, value: &Value) -> String {
    match (kind, value) {
        (Kind::Map(_) | Kind::Object, value) if !value.is_object() => "example=text".to_owned(),
        (Kind::List(element), value) if !value.is_array() => said(element, value),
        // Text that is JSON, too, is read as that unless it is quoted.
        (Kind::Any, Value::String(text)) if serde_json::from_str::<Value>(text).is_ok() => value.to_string(),
        (_, value) => text(value).unwrap_or_else(|| value.to_string()),
    }
}

/// A value that looks like a flag is joined to its flag; one that looks like a file is escaped.
fn push_pair(name: &str, text: String, words: &mut Vec<String>) {
    let text = if text.starts_with('@') { format!("@{text}") } else { text };
    if text.starts_with('-') {
        words.push(format!("{name}={text}"));
    } else {
        words.extend([name.to_owned(), text]);
    }
}
