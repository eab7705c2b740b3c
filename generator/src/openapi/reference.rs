//! References: from `$ref` to the node that it means, in the one value that holds all files.

use super::findings::{Findings, overlay_update};
use super::{Description, Version};
use crate::diagnostic::rules::openapi as rules;
use crate::load::pointer::{self, unescape};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A chain of references longer than this is a cycle.
const LONGEST_CHAIN: usize = 64;

/// How deep anchors are looked for.
const ANCHOR_DEPTH: usize = 64;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub struct Node<'a> {
    /// RFC 6901.
    pub pointer: String,
    /// What stands there.
    pub value: &'a Value,
}

impl Node<'_> {
    /// The same value has the same identity, whatever references led to it.
    pub fn identity(&self) -> usize {
        std::ptr::from_ref(self.value).addr()
    }

    /// The component's name, if the node is one: `Customer`.
    pub fn component_name(&self) -> Option<String> {
        let (parent, name) = self.pointer.rsplit_once('/')?;
        let is_component = ["/components/schemas", "/definitions", "/$defs"].iter().any(|home| parent.ends_with(home))
            && !parent.contains("/properties/");
        if is_component {
            return Some(unescape(name).into_owned());
        }
        let mounted = parent.strip_prefix('/')? == crate::load::MOUNT;
        mounted.then(|| {
            let file = unescape(name);
            let file = file.rsplit_once('/').map_or(&*file, |(_, file)| file);
            file.split('.').next().unwrap_or(file).to_owned()
        })
    }
}

/// A pointer with one more token.
pub fn join(pointer: &str, token: &str) -> String {
    let mut joined = String::with_capacity(pointer.len() + token.len() + 1);
    joined.push_str(pointer);
    pointer::push(&mut joined, token);
    joined
}

/// What stands at a pointer.
fn lookup<'a>(root: &'a Value, pointer: &str) -> Option<&'a Value> {
    if pointer.is_empty() {
        return Some(root);
    }
    pointer.strip_prefix('/')?.split('/').try_fold(root, |value, token| match value {
        Value::Object(members) => members.get(&*unescape(token)),
        Value::Array(elements) => elements.get(token.parse::<usize>().ok()?),
        _ => None,
    })
}

/// Places of `$anchor`, `$dynamicAnchor` and `$id`, found when first asked for.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    places: OnceLock<BTreeMap<String, String>>,
}

impl Anchors {
    fn get(&self, root: &Value, name: &str) -> Option<&str> {
        let places = self.places.get_or_init(|| {
            let mut places = BTreeMap::new();
            collect_anchors(root, "", ANCHOR_DEPTH, &mut places);
            places
        });
        places.get(name).map(String::as_str)
    }
}

fn collect_anchors(value: &Value, pointer: &str, depth: usize, places: &mut BTreeMap<String, String>) {
    if depth == 0 {
        return;
    }
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                if let ("$anchor" | "$dynamicAnchor" | "$id", Value::String(name)) = (key.as_str(), value) {
                    places.entry(name.clone()).or_insert_with(|| pointer.to_owned());
                }
                if value.is_object() || value.is_array() {
                    collect_anchors(value, &join(pointer, key), depth - 1, places);
                }
            }
        }
        Value::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                collect_anchors(value, &format!("{pointer}/{index}"), depth - 1, places);
            }
        }
        _ => {}
    }
}

impl<'a> Description<'a> {
    /// Where a reference leads, one step of it.
    pub(super) fn target(&self, reference: &str, from: &str) -> Option<Node<'a>> {
        let node = |pointer: Cow<'_, str>| {
            lookup(self.root, &pointer).map(|value| Node { pointer: pointer.into_owned(), value })
        };
        let Some(fragment) = reference.strip_prefix('#') else {
            // Before pointers were the rule, a schema was named; and JSON Schema names them by `$id`.
            let home = if self.version == Version::V2 { "/definitions" } else { "/components/schemas" };
            return self
                .anchors
                .get(self.root, reference)
                .and_then(|place| node(Cow::Borrowed(place)))
                .or_else(|| node(Cow::Owned(join(home, reference))));
        };
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return self.anchors.get(self.root, fragment).and_then(|place| node(Cow::Borrowed(place)));
        }
        node(Cow::Borrowed(fragment))
            .or_else(|| node(pointer::from_fragment(fragment)).filter(|_| fragment.contains('%')))
            .or_else(|| node(Cow::Owned(format!("{}{fragment}", component_of(from)?))))
    }

    /// The node at a place, references followed to their end.
    pub(super) fn follow_place(&self, place: &str, findings: &mut Findings<'_>) -> Option<Node<'a>> {
        self.chase(place, lookup(self.root, place)?, findings, |_| true)
    }

    /// The schema at a place, which is often below a node that is known already: a `$ref` with siblings is a schema of
    /// its own.
    pub(super) fn follow_schema(
        &self,
        place: &str,
        home: Option<&Node<'a>>,
        findings: &mut Findings<'_>,
    ) -> Option<Node<'a>> {
        let below = home.and_then(|home| Some((home, place.strip_prefix(home.pointer.as_str())?)));
        let value = match below {
            Some((home, rest)) if rest.starts_with('/') => lookup(home.value, rest)?,
            _ => lookup(self.root, place)?,
        };
        self.chase(place, value, findings, |members| !members.keys().any(|key| is_sibling(key)))
    }

    fn chase(
        &self,
        place: &str,
        value: &'a Value,
        findings: &mut Findings<'_>,
        go_on: impl Fn(&serde_json::Map<String, Value>) -> bool,
    ) -> Option<Node<'a>> {
        let mut node = Node { pointer: place.to_owned(), value };
        for _ in 0..LONGEST_CHAIN {
            match reference_of(node.value) {
                Some((members, reference)) if go_on(members) => {
                    node = self.dereference(reference, &node.pointer, findings)?;
                }
                _ => return Some(node),
            }
        }
        findings.mend(
            &rules::CYCLIC_REFERENCE,
            place,
            "this reference leads back to itself, so it says nothing",
            || overlay_update(place, "$ref: '#/…'"),
        );
        None
    }

    /// Where a reference leads, reported if nowhere.
    pub(super) fn dereference(&self, reference: &str, from: &str, findings: &mut Findings<'_>) -> Option<Node<'a>> {
        let found = self.target(reference, from);
        if found.is_none() {
            let nearest = self.nearest(reference);
            let message = match &nearest {
                Some(name) => format!("nothing stands at `{reference}`; did you mean `{name}`?"),
                None => format!("nothing stands at `{reference}`"),
            };
            findings.mend(&rules::DANGLING_REFERENCE, from, message, || {
                overlay_update(from, &format!("$ref: '{}'", nearest.as_deref().unwrap_or("#/…")))
            });
        }
        found
    }

    /// The reference most like this one among the siblings of what it should lead to.
    fn nearest(&self, reference: &str) -> Option<String> {
        let (parent, name) = reference.strip_prefix('#')?.rsplit_once('/')?;
        let siblings = lookup(self.root, parent)?.as_object()?;
        let nearest = crate::diagnostic::nearest(&unescape(name), siblings.keys().map(String::as_str))?;
        Some(format!("#{}", join(parent, nearest)))
    }
}

/// The object and its `$ref` (or `$dynamicRef`), if it has one.
pub(super) fn reference_of(value: &Value) -> Option<(&serde_json::Map<String, Value>, &str)> {
    let members = value.as_object()?;
    let reference = members.get("$ref").or_else(|| members.get("$dynamicRef"))?;
    Some((members, reference.as_str()?))
}

/// Whether a member beside `$ref` says something about the schema.
fn is_sibling(key: &str) -> bool {
    !matches!(
        key,
        "$ref" | "$dynamicRef" | "$comment" | "$anchor" | "$dynamicAnchor" | "$id" | "summary" | "xml" | "externalDocs"
    ) && (!key.starts_with("x-") || super::fields::is_kept(key))
}

/// The component schema that a pointer leads into, for references that are relative to it (`#/$defs/X`).
fn component_of(pointer: &str) -> Option<&str> {
    let depth = if pointer.starts_with("/components/") { 3 } else { 2 };
    let end = pointer.match_indices('/').nth(depth).map_or(pointer.len(), |(at, _)| at);
    pointer.get(..end).filter(|place| !place.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::load::Documents;
    use serde_json::json;

    fn root() -> Value {
        json!({
            "openapi": "3.1.0",
            "paths": {"/a/{b}": {"get": {"parameters": [{"name": "x"}]}}},
            "components": {"schemas": {
                "A b": {"type": "string"},
                "Chain": {"$ref": "#/components/schemas/Next"},
                "Next": {"$ref": "#/components/schemas/A%20b"},
                "Loop": {"$ref": "#/components/schemas/Loop"},
                "Kept": {"$ref": "#/components/schemas/A b", "description": "more"},
                "Anchored": {"$anchor": "here", "$id": "https://example.com/s"},
                "Local": {"$defs": {"X": {}}, "properties": {"x": {"$ref": "#/$defs/X"}}},
                "Gone": {"$ref": "#/components/schemas/Chainn"},
            }},
        })
    }

    fn check(place: &str, expected: Option<&str>, found: &[&str]) {
        let documents = Documents { root: root(), sources: vec![] };
        let mut diagnostics = Diagnostics::default();
        let description = super::super::parse(&documents, &mut diagnostics).unwrap();
        let mut findings = Findings::new(&mut diagnostics);
        let node = description.follow_schema(place, None, &mut findings);
        assert_eq!(node.map(|node| node.pointer).as_deref(), expected, "{place}");
        assert_eq!(diagnostics.iter().map(|d| d.rule.name).collect::<Vec<_>>(), found, "{place}");
    }

    #[test]
    fn places_are_followed() {
        check("/components/schemas/Chain", Some("/components/schemas/A b"), &[]);
        check("/components/schemas/Kept", Some("/components/schemas/Kept"), &[]);
        check("/components/schemas/Local/properties/x", Some("/components/schemas/Local/$defs/X"), &[]);
        check("/components/schemas/Loop", None, &["cyclic-reference"]);
        check("/components/schemas/Gone", None, &["dangling-reference"]);
    }

    #[test]
    fn references_lead_to_nodes() {
        let documents = Documents { root: root(), sources: vec![] };
        let description = super::super::parse(&documents, &mut Diagnostics::default()).unwrap();
        let check = |reference: &str, expected: Option<&str>| {
            let node = description.target(reference, "");
            assert_eq!(node.map(|node| node.pointer).as_deref(), expected, "{reference}");
        };
        check("#/paths/~1a~1{b}/get/parameters/0", Some("/paths/~1a~1{b}/get/parameters/0"));
        check("#/paths/~1a~1%7Bb%7D/get", Some("/paths/~1a~1{b}/get"));
        check("#here", Some("/components/schemas/Anchored"));
        check("https://example.com/s", Some("/components/schemas/Anchored"));
        check("Kept", Some("/components/schemas/Kept"));
        check("#/nowhere", None);
        check("other.yaml#/x", None);
        assert_eq!(description.nearest("#/components/schemas/Chainn").as_deref(), Some("#/components/schemas/Chain"));
    }
}
