//! A tree of files as one value: what relative references reach is mounted, and the references become local.
//!
//! Values that are data (`example`, `default`, `enum`, `const`, extensions) are left alone, whatever they look like.

use super::place::{Bounds, Place, Refusal};
use super::{Document, MOUNT, Source, pointer};
use crate::diagnostic::rules::load as rules;
use crate::diagnostic::{Diagnostics, Rule};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Files of one tree.
const MAX_FILES: usize = 20_000;

/// Bytes of all files of one tree.
const MAX_BYTES: usize = 256 << 20;

/// Mounts all that the entry reaches; returns what was read, sorted by name.
pub(super) fn mount(root: &mut Value, bounds: &Bounds, diagnostics: &mut Diagnostics) -> Vec<Source> {
    let mut tree =
        Tree { bounds, diagnostics, known: BTreeMap::new(), sources: Vec::new(), documents: Map::new(), bytes: 0 };
    tree.known.insert(bounds.entry().clone(), Some(String::new()));
    tree.rewrite(root, bounds.entry(), "");
    let Tree { mut sources, documents, .. } = tree;
    if let Value::Object(members) = root
        && !documents.is_empty()
    {
        members.insert(MOUNT.to_owned(), Value::Object(documents));
    }
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    sources
}

/// The tree while it grows.
struct Tree<'a> {
    bounds: &'a Bounds,
    diagnostics: &'a mut Diagnostics,
    /// Each place with the pointer at which it is mounted; none if it could not be read, which is said once.
    known: BTreeMap<Place, Option<String>>,
    sources: Vec<Source>,
    documents: Map<String, Value>,
    bytes: usize,
}

/// What the members of an object are.
#[derive(Clone, Copy)]
enum Members {
    /// Words of a specification: `type`, `properties`, `example`.
    Words,
    /// Names that the author chose: below `properties`, `responses`, `schemas`.
    Names,
    /// Names of Example Objects, whose contents are data unless they are references.
    Examples,
    /// `discriminator.mapping`: names to references.
    Mapping,
}

/// A way from the root of the whole to a value, without allocating it.
struct Path<'a> {
    above: Option<&'a Path<'a>>,
    token: Token<'a>,
}

enum Token<'a> {
    Root(&'a str),
    Name(&'a str),
    Index(usize),
}

/// What stays to be done in the document that is being rewritten.
struct Walk<'w> {
    base: &'w Place,
    /// The pointer at which the document is mounted.
    mounted: &'w str,
    /// Places that are read next.
    next: &'w mut Vec<(Place, String)>,
}

impl Tree<'_> {
    /// Rewrites the references of the entry, then of what it reaches, and so on, without recursion over files.
    fn rewrite(&mut self, entry: &mut Value, place: &Place, mounted: &str) {
        let mut next = Vec::new();
        self.value(entry, Members::Words, &root_of(mounted), &mut Walk { base: place, mounted, next: &mut next });
        while let Some((place, mounted)) = next.pop() {
            let name = self.bounds.name(&place);
            let Some(mut value) = self.documents.remove(&name) else { continue };
            self.value(
                &mut value,
                Members::Words,
                &root_of(&mounted),
                &mut Walk { base: &place, mounted: &mounted, next: &mut next },
            );
            self.documents.insert(name, value);
        }
    }

    /// Documents are no deeper than [`super::budget::MAX_DEPTH`], so the recursion is bounded.
    fn value(&mut self, value: &mut Value, members: Members, path: &Path<'_>, walk: &mut Walk<'_>) {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    let path = Path { above: Some(path), token: Token::Index(index) };
                    self.value(item, Members::Words, &path, walk);
                }
            }
            Value::Object(map) => self.object(map, members, path, walk),
            _ => {}
        }
    }

    fn object(&mut self, map: &mut Map<String, Value>, members: Members, path: &Path<'_>, walk: &mut Walk<'_>) {
        if let (Members::Names, Some(Value::String(reference))) = (members, map.get("$ref")) {
            let (mut reference, path) = (reference.clone(), Path { above: Some(path), token: Token::Name("$ref") });
            self.reference(&mut reference, false, &path, walk);
            self.spread(map, &reference);
            return;
        }
        for (name, value) in map.iter_mut() {
            let path = Path { above: Some(path), token: Token::Name(name) };
            match (members, name.as_str()) {
                (Members::Words, "$ref") | (Members::Mapping, _) => {
                    if let Value::String(reference) = value {
                        self.reference(reference, matches!(members, Members::Mapping), &path, walk);
                    }
                }
                (Members::Words, name) => {
                    if let Some(members) = members_below(name, value) {
                        self.value(value, members, &path, walk);
                    }
                }
                (Members::Names, _) => self.value(value, Members::Words, &path, walk),
                (Members::Examples, _) => {
                    if let Some(Value::String(reference)) = value.get_mut("$ref") {
                        let path = Path { above: Some(&path), token: Token::Name("$ref") };
                        self.reference(reference, false, &path, walk);
                    }
                }
            }
        }
    }

    /// Puts a reference for each member in place of one to a whole map of them, because pointers lead through the
    /// map: `schemas: {$ref: index.yaml}` must have a `schemas/Pet`.
    fn spread(&self, map: &mut Map<String, Value>, reference: &str) {
        let target = reference.strip_prefix('#').map(pointer::from_fragment).unwrap_or_default();
        let mut tokens = pointer::tokens(&target).skip(1);
        let document = tokens.next().and_then(|name| self.documents.get(&*name));
        let target = document.and_then(|document| tokens.try_fold(document, |value, token| value.get(&*token)));
        if let Some(members) = target.and_then(Value::as_object) {
            let below = |name: &str| format!("{reference}/{}", pointer::escape(name).replace('%', "%25"));
            let references = members.keys().map(|name| (name.clone(), Value::from_iter([("$ref", below(name))])));
            *map = references.collect();
        }
    }

    fn reference(&mut self, reference: &mut String, mapping: bool, path: &Path<'_>, walk: &mut Walk<'_>) {
        // A mapping's value may be the bare name of a schema.
        if reference.is_empty() || (mapping && !is_reference(reference)) {
            return;
        }
        let (location, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let target =
            if location.is_empty() { Some(walk.mounted.to_owned()) } else { self.target(location, path, walk) };
        if let Some(target) = target
            && (fragment.is_empty() || fragment.starts_with('/'))
        {
            // The pointer is percent-decoded by whoever follows it.
            let rewritten = format!("#{}{fragment}", target.replace('%', "%25"));
            *reference = rewritten;
        }
    }

    /// The pointer at which a document is mounted, which is read if it is new.
    fn target(&mut self, location: &str, path: &Path<'_>, walk: &mut Walk<'_>) -> Option<String> {
        let place = match self.bounds.resolve(walk.base, location) {
            Ok(place) => place,
            Err(refusal) => {
                let (rule, message) = refused(location, &refusal);
                self.diagnostics.at(rule, path.pointer(), message);
                return None;
            }
        };
        if let Some(known) = self.known.get(&place) {
            return known.clone();
        }
        let mounted = self.read(&place, location, path).map(|name| format!("/{MOUNT}/{}", pointer::escape(&name)));
        if let Some(mounted) = &mounted {
            walk.next.push((place.clone(), mounted.clone()));
        }
        self.known.insert(place, mounted.clone());
        mounted
    }

    /// Reads a document; returns its name.
    fn read(&mut self, place: &Place, location: &str, path: &Path<'_>) -> Option<String> {
        let within = self.sources.len() < MAX_FILES && self.bytes < MAX_BYTES;
        let bytes = match self.bounds.read(place) {
            Ok(bytes) if within => bytes,
            Ok(_) => {
                self.diagnostics.at(
                    &rules::TREE_LIMIT,
                    path.pointer(),
                    format!("`{location}` is one document too many"),
                );
                return None;
            }
            Err(cause) => {
                let message = format!("`{location}` cannot be read: {cause}");
                self.diagnostics.at(&rules::REFERENCE_UNREADABLE, path.pointer(), message);
                return None;
            }
        };
        self.bytes += bytes.len();
        let name = self.bounds.name(place);
        let document = Document::parse_part(self.bounds.path(place), name.clone(), &bytes, self.diagnostics)?;
        self.sources.push(document.source);
        self.documents.insert(name.clone(), document.value);
        Some(name)
    }
}

/// What the members below a word are; none if they are data.
fn members_below(word: &str, value: &Value) -> Option<Members> {
    match word {
        "example" | "default" | "enum" | "const" => None,
        // Of schemas an array of values; of others a map of Example Objects.
        "examples" => value.is_object().then_some(Members::Examples),
        "mapping" => Some(Members::Mapping),
        "properties" | "patternProperties" | "dependentSchemas" | "$defs" | "definitions" | "schemas" | "responses"
        | "parameters" | "requestBodies" | "headers" | "links" | "callbacks" | "pathItems" | "mediaTypes"
        | "content" | "encoding" | "paths" | "webhooks" => Some(Members::Names),
        word if word.starts_with("x-") => None,
        _ => Some(Members::Words),
    }
}

/// Whether a value of a mapping is a reference and not the name of a schema, which may have dots.
fn is_reference(value: &str) -> bool {
    value.contains(['/', '#']) || [".yaml", ".yml", ".json"].iter().any(|suffix| value.ends_with(suffix))
}

fn refused(location: &str, refusal: &Refusal) -> (&'static Rule, String) {
    match refusal {
        Refusal::Remote => (&rules::REMOTE_REFERENCE, format!("`{location}` is remote and was not fetched")),
        Refusal::NotRelative => (&rules::REFERENCE_OUTSIDE, format!("`{location}` is no relative path")),
        Refusal::Outside(root) => (&rules::REFERENCE_OUTSIDE, format!("`{location}` leads out of {}", root.display())),
    }
}

fn root_of(mounted: &str) -> Path<'_> {
    Path { above: None, token: Token::Root(mounted) }
}

impl Path<'_> {
    fn pointer(&self) -> String {
        let mut pointer = self.above.map(Path::pointer).unwrap_or_default();
        match self.token {
            Token::Root(mounted) => pointer.push_str(mounted),
            Token::Name(name) => pointer::push(&mut pointer, name),
            Token::Index(index) => pointer::push(&mut pointer, &index.to_string()),
        }
        pointer
    }
}
