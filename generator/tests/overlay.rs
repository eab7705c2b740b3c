//! The OpenAPI Initiative's own documents about overlays: each set gives its output, each document passes or fails.

use imajin::diagnostic::Diagnostics;
use imajin::load::{self, Input};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Where the conformance documents are: beside `IMAJIN_SPECS`, or beside the workspace.
#[expect(clippy::print_stdout, reason = "a skipped test says so")]
fn folder() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/specs");
    let specs = std::env::var_os("IMAJIN_SPECS").map_or_else(beside, PathBuf::from);
    let folder = specs.join("../conformance/overlay");
    if !folder.is_dir() {
        println!("skipped: no folder {}", folder.display());
    }
    folder.is_dir().then_some(folder)
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.collect()
}

/// The document after its overlays, or what is wrong.
fn apply(entry: &Path, overlays: &[&Path]) -> Result<(Value, Vec<String>), Vec<String>> {
    let mut diagnostics = Diagnostics::default();
    let overlays = overlays.iter().map(|overlay| overlay.to_path_buf()).collect();
    let loaded = load::load(&Input { entry: entry.to_owned(), overlays, ..Input::default() }, &mut diagnostics);
    let messages = diagnostics.iter().map(|found| format!("{} {:?} {}", found.rule.name, found.at, found.message));
    let messages: Vec<_> = messages.collect();
    match loaded {
        Ok(documents) => Ok((documents.root, messages)),
        Err(_) => Err(messages),
    }
}

#[test]
fn every_set_gives_its_output() {
    let Some(folder) = folder() else { return };
    let sets: Vec<_> = entries(&folder.join("compliant-sets")).into_iter().filter(|path| path.is_dir()).collect();
    assert!(sets.len() >= 8, "{sets:?}");
    for set in sets {
        let (expected, _) = apply(&set.join("output.yaml"), &[]).expect("an output");
        let (found, messages) = apply(&set.join("openapi.yaml"), &[&set.join("overlay.yaml")]).expect("applies");
        assert_eq!(found, expected, "{} {messages:?}", set.display());
        assert_eq!(messages, [""; 0], "{}", set.display());
    }
}

#[test]
fn every_document_passes_or_fails() {
    let Some(folder) = folder() else { return };
    let entry = folder.join("compliant-sets/update-root/openapi.yaml");
    let mut seen = 0;
    for version in entries(&folder.join("tests")) {
        for document in entries(&version.join("pass")) {
            seen += 1;
            assert!(apply(&entry, &[&document]).is_ok(), "{}: {:?}", document.display(), apply(&entry, &[&document]));
        }
        for document in entries(&version.join("fail")) {
            seen += 1;
            let messages = apply(&entry, &[&document]).expect_err(&document.display().to_string());
            assert!(messages.iter().all(|message| message.starts_with("overlay-invalid Position")), "{messages:?}");
        }
    }
    assert!(seen > 90, "{seen}");
}
