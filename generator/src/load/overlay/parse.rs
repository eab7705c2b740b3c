//! An overlay's value as actions, checked against what the specification's JSON Schema demands.

use super::{Action, Change, Finding, Selector};
use crate::diagnostic::rules::load as rules;
use serde_json::{Map, Value};
use serde_json_path::JsonPath;
use std::collections::HashSet;

/// Brackets of one JSONPath. Its parser is recursive.
const MAX_BRACKETS: usize = 64;

/// Descendant segments (`..`) of one JSONPath. Each multiplies the values that are looked at.
const MAX_DESCENDANTS: usize = 2;

/// The actions of an overlay; whatever is wrong with it is in `findings`.
pub(super) fn actions(value: Value, findings: &mut Vec<Finding>) -> Vec<Action> {
    let mut check = Check { findings };
    let Value::Object(mut overlay) = value else {
        check.wrong("", "an overlay is an object");
        return Vec::new();
    };
    check.known(&overlay, &["overlay", "info", "extends", "actions"], "");
    match overlay.get("overlay").and_then(Value::as_str) {
        Some(version) if is_version(version) => {}
        _ => check.wrong("/overlay", "`overlay` must be the version of the specification: 1.0.0, 1.1.0 or 1.2.0"),
    }
    check.optional_text(&overlay, "extends", "");
    match overlay.get("info") {
        Some(Value::Object(info)) => {
            check.known(info, &["title", "version", "description"], "/info");
            check.text(info, "title", "/info");
            check.text(info, "version", "/info");
            check.optional_text(info, "description", "/info");
        }
        _ => check.wrong("/info", "`info` must be an object with `title` and `version`"),
    }
    match overlay.remove("actions") {
        Some(Value::Array(actions)) if !actions.is_empty() => check.actions(actions),
        _ => {
            check.wrong("/actions", "`actions` must be a list with at least one action");
            Vec::new()
        }
    }
}

/// `1.0.x`, `1.1.x` or `1.2.x`.
fn is_version(version: &str) -> bool {
    let patch = ["1.0.", "1.1.", "1.2."].iter().find_map(|minor| version.strip_prefix(minor));
    patch.is_some_and(|patch| !patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit()))
}

struct Check<'f> {
    findings: &'f mut Vec<Finding>,
}

impl Check<'_> {
    fn wrong(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        let finding = Finding { rule: &rules::OVERLAY_INVALID, pointer: pointer.into(), message: message.into() };
        self.findings.push(finding);
    }

    fn known(&mut self, object: &Map<String, Value>, known: &[&str], pointer: &str) {
        for name in object.keys().filter(|name| !name.starts_with("x-") && !known.contains(&name.as_str())) {
            let place = format!("{pointer}/{}", crate::load::pointer::escape(name));
            self.wrong(place, format!("`{name}` is not allowed here; allowed are {}, and x-…", known.join(", ")));
        }
    }

    fn text(&mut self, object: &Map<String, Value>, name: &str, pointer: &str) {
        if object.get(name).is_none() {
            self.wrong(pointer, format!("`{name}` is missing"));
        }
        self.optional_text(object, name, pointer);
    }

    fn optional_text(&mut self, object: &Map<String, Value>, name: &str, pointer: &str) {
        if object.get(name).is_some_and(|value| !value.is_string()) {
            self.wrong(format!("{pointer}/{name}"), format!("`{name}` must be a string"));
        }
    }

    fn actions(&mut self, actions: Vec<Value>) -> Vec<Action> {
        let mut seen = HashSet::new();
        let mut parsed = Vec::with_capacity(actions.len());
        for (index, mut action) in actions.into_iter().enumerate() {
            let pointer = format!("/actions/{index}");
            action.sort_all_objects();
            if !seen.insert(action.to_string()) {
                self.wrong(pointer.as_str(), "this action is there twice");
            }
            match action {
                Value::Object(action) => parsed.extend(self.action(action, &pointer)),
                _ => self.wrong(pointer, "an action must be an object"),
            }
        }
        parsed
    }

    fn action(&mut self, mut action: Map<String, Value>, pointer: &str) -> Option<Action> {
        self.known(&action, &["target", "description", "update", "copy", "remove"], pointer);
        self.text(&action, "target", pointer);
        self.optional_text(&action, "description", pointer);
        self.optional_text(&action, "copy", pointer);
        let target = self.selector(&action, "target", pointer);
        let copy = self.selector(&action, "copy", pointer);
        let remove = match action.get("remove") {
            None => false,
            Some(Value::Bool(remove)) => *remove,
            Some(_) => {
                self.wrong(format!("{pointer}/remove"), "`remove` must be true or false");
                false
            }
        };
        // The specification says of `update` and `copy` that either is without effect beside the other.
        let change = match (remove, action.remove("update"), copy) {
            (true, _, _) => Change::Remove,
            (false, Some(update), _) => Change::Update(update),
            (false, None, Some(copy)) => Change::Copy(copy),
            (false, None, None) => Change::Nothing,
        };
        Some(Action { target: target?, change })
    }

    fn selector(&mut self, action: &Map<String, Value>, name: &str, pointer: &str) -> Option<Selector> {
        let text = action.get(name)?.as_str()?;
        let place = format!("{pointer}/{name}");
        let brackets = text.bytes().filter(|byte| b"[(".contains(byte)).count();
        if brackets > MAX_BRACKETS || text.matches("..").count() > MAX_DESCENDANTS {
            self.wrong(place, format!("a JSONPath may have {MAX_BRACKETS} brackets and {MAX_DESCENDANTS} `..`"));
            return None;
        }
        match JsonPath::parse(text).or_else(|cause| JsonPath::parse(&bracketed(text)).map_err(|_| cause)) {
            Ok(path) => Some(Selector { path, text: text.to_owned() }),
            Err(_) if !text.starts_with('$') => {
                self.wrong(place, format!("`{text}` is no JSONPath: it must begin with `$`"));
                None
            }
            Err(cause) => {
                self.wrong(place, format!("`{text}` is no JSONPath of RFC 9535: {}", cause.message()));
                None
            }
        }
    }
}

/// A path whose names with hyphens are in brackets: `@.x-tag` is no RFC 9535, and yet everybody writes it, the
/// specification's own examples included. RFC 9535 has no subtraction that it could mean.
fn bracketed(path: &str) -> String {
    let mut written = String::with_capacity(path.len() + 8);
    let mut quote = None;
    let mut rest = path;
    while let Some(c) = rest.chars().next() {
        let length = match (quote, c) {
            (Some(open), _) => {
                quote = if c == open { None } else { quote };
                if c == '\\' { 1 + rest[1..].chars().next().map_or(0, char::len_utf8) } else { c.len_utf8() }
            }
            (None, '\'' | '"') => {
                quote = Some(c);
                1
            }
            (None, '.') => {
                let name = &rest[1..];
                let end = name.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-')).unwrap_or(name.len());
                if name[..end].contains('-') {
                    // After `..` one dot is there already.
                    let descendant = if written.ends_with('.') { "." } else { "" };
                    written += &format!("{descendant}['{}']", &name[..end]);
                    rest = &name[end..];
                    continue;
                }
                1
            }
            (None, c) => c.len_utf8(),
        };
        written.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_hyphens_are_bracketed() {
        let check = |path: &str, expected: &str| assert_eq!(bracketed(path), expected);
        check("$.paths.*.get[?@.x-oai-traits.paged]", "$.paths.*.get[?@['x-oai-traits'].paged]");
        check("$..x-a.b", "$..['x-a'].b");
        check("$['a.x-b'].x-é-c['\\'.x-d']", "$['a.x-b']['x-é-c']['\\'.x-d']");
        check("$.a[?@.b==-1]", "$.a[?@.b==-1]");
        assert_eq!(bracketed("$['\\"), "$['\\");
    }
}
