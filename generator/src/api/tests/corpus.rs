//! Every real document that is at hand: no operation vanishes, and the order of keys says nothing.

use super::understand;
use crate::diagnostic::{Diagnostics, Severity};
use crate::load::{Documents, Input};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// `../shared/specs`, or where `IMAJIN_SPECS` says; `None`, with a word about it, where they are not.
fn specs() -> Option<Vec<PathBuf>> {
    let folder = std::env::var_os("IMAJIN_SPECS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/specs"), PathBuf::from);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: there are no documents in {}", folder.display());
        return None;
    };
    let is_spec = |path: &PathBuf| matches!(path.extension().and_then(|e| e.to_str()), Some("json" | "yaml"));
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_spec).collect();
    for tree in std::fs::read_dir(folder.join("multifile")).into_iter().flatten().flatten() {
        let mut below: Vec<PathBuf> = walk(&tree.path());
        below.retain(|path| {
            let text = std::fs::read_to_string(path).unwrap_or_default();
            let says = |line: &str| line.starts_with("openapi") || line.starts_with("swagger");
            text.lines().any(|line| says(line.trim_start_matches(['"', ' '])))
        });
        below.sort_by_key(|path| path.components().count());
        found.extend(below.into_iter().next());
    }
    found.sort();
    Some(found)
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

fn load(path: &Path) -> Documents {
    let input = Input { entry: path.to_owned(), ..Input::default() };
    crate::load::load(&input, &mut Diagnostics::default()).expect("the document is read")
}

/// All method members of all path items, counted without our code.
fn members(root: &Value) -> usize {
    let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
    let items = root["paths"].as_object().into_iter().flatten().map(|(_, item)| item);
    let count = |item: &Value| {
        let item = match item.get("$ref").and_then(Value::as_str) {
            Some(reference) => root.pointer(&reference[1..]).unwrap_or(item),
            None => item,
        };
        let own = methods.iter().filter(|method| item.get(**method).is_some()).count();
        own + item.get("additionalOperations").and_then(Value::as_object).map_or(0, Map::len)
    };
    items.map(count).sum()
}

/// The same value with the keys of all objects the other way round.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(members) => members.iter().rev().map(|(key, value)| (key.clone(), reversed(value))).collect(),
        Value::Array(elements) => elements.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

#[test]
fn every_operation_of_the_corpus_is_understood() {
    let mut rules: BTreeMap<String, usize> = BTreeMap::new();
    for path in specs().unwrap_or_default() {
        let documents = load(&path);
        let (api, diagnostics) = understand(&documents);
        let warnings = diagnostics.iter().filter(|found| found.rule.severity > Severity::Note);
        let found: Vec<String> =
            warnings.map(|found| format!("{} {:?} {}", found.rule.name, found.at, found.message)).collect();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        assert_eq!(api.operations.len() + api.lost.len(), members(&documents.root), "{name}");
        let paged = api.operations.iter().filter(|operation| operation.paging.is_some()).count();
        let waited = api.operations.iter().filter(|operation| operation.waiter.is_some()).count();
        let lists = api.operations.iter().filter(|operation| operation.items.is_some()).count();
        eprintln!(
            "{name:38} {:5} operations {:3} lost {lists:4} lists {paged:4} paged {waited:4} waited {:4} warnings",
            api.operations.len(),
            api.lost.len(),
            found.len()
        );
        for found in found {
            eprintln!("    {found}");
            *rules.entry(found.split(' ').next().unwrap_or_default().to_owned()).or_default() += 1;
        }
    }
    eprintln!("{rules:?}");
}

#[test]
fn the_order_of_keys_says_nothing() {
    for path in specs().unwrap_or_default() {
        let documents = load(&path);
        if documents.root["paths"].as_object().map_or(0, Map::len) > 120 {
            continue;
        }
        let other = crate::load::from_value(reversed(&documents.root));
        let text = |documents: &Documents| {
            let (api, found) = understand(documents);
            let found: Vec<String> = found.iter().map(|found| format!("{:?} {}", found.at, found.message)).collect();
            (serde_json::to_string(&api).unwrap(), found)
        };
        assert!(text(&documents) == text(&other), "{}", path.display());
    }
}
