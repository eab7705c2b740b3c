//! Cases: a minimal document and what comes of it. A bug report becomes a directory.
//!
//! `expected/` has the crate's tables, its surface and its coverage; `stderr.txt` has what the user reads.
//! `UPDATE=1` rewrites both and says what changed.

use imajin_tests::{crates, workspace};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A directory of `tests/cases`.
pub(crate) struct Case {
    /// `area/behaviour`.
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
}

impl Case {
    /// Overlays of the case, in order.
    pub(crate) fn overlays(&self) -> Vec<PathBuf> {
        let overlay = self.folder.join("overlay.yaml");
        if overlay.is_file() { vec![overlay] } else { Vec::new() }
    }
}

/// Every case, by name.
pub(crate) fn cases() -> Vec<Case> {
    let root = workspace().join("tests/cases");
    let mut cases = Vec::new();
    for area in folders(&root) {
        for folder in folders(&area) {
            let name = folder.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            cases.push(Case { name, folder });
        }
    }
    assert!(!cases.is_empty(), "{} has no cases", root.display());
    cases
}

fn folders(root: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root).unwrap().flatten().map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

#[test]
fn cases_give_what_they_gave() {
    let imajin = crates::debug("imajin");
    let update = std::env::var_os("UPDATE").is_some();
    let mut differences = String::new();
    for case in cases() {
        let actual = run(&imajin, &case);
        let expected = read(&case.folder);
        for name in actual.keys().chain(expected.keys()).collect::<std::collections::BTreeSet<_>>() {
            let (was, is) = (expected.get(name), actual.get(name));
            if was != is {
                let text = |text: Option<&String>| text.cloned().unwrap_or_default();
                let diff = similar::TextDiff::from_lines(text(was), text(is)).unified_diff().to_string();
                differences.push_str(&format!("--- {}/{name}\n{diff}\n", case.name));
            }
        }
        if update {
            write(&case.folder, &actual);
        }
    }
    if update {
        eprintln!("{differences}");
    } else {
        assert!(differences.is_empty(), "UPDATE=1 rewrites these:\n{differences}");
    }
}

/// What the user gets: the files that matter, and standard error with the folder's name taken out.
fn run(imajin: &Path, case: &Case) -> BTreeMap<String, String> {
    let out = tempfile::tempdir().unwrap();
    let crate_folder = out.path().join("cli");
    let mut command = Command::new(imajin);
    command.current_dir(&case.folder).args(["generate", "openapi.yaml", "--runtime", "registry", "--out"]);
    command.arg(&crate_folder);
    for overlay in case.overlays() {
        command.arg("--overlay").arg(overlay.file_name().unwrap());
    }
    let output = command.env("NO_COLOR", "1").output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr).replace(crate_folder.to_str().unwrap(), "<out>");
    let mut files = BTreeMap::from([("stderr.txt".to_owned(), stderr)]);
    if output.status.success() {
        collect(&crate_folder, &crate_folder, &mut files);
    }
    files
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        let matters = name.starts_with("src/api")
            || ["surface.lock", "coverage.json", "Cargo.toml", "COMMANDS.md"].contains(&name.as_str());
        if path.is_dir() {
            collect(root, &path, files);
        } else if matters {
            files.insert(format!("expected/{name}"), std::fs::read_to_string(&path).unwrap());
        }
    }
}

fn read(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    if let Ok(text) = std::fs::read_to_string(folder.join("stderr.txt")) {
        files.insert("stderr.txt".to_owned(), text);
    }
    let expected = folder.join("expected");
    if expected.is_dir() {
        collect(&expected, &expected, &mut files);
    }
    files
}

fn write(folder: &Path, files: &BTreeMap<String, String>) {
    let _ = std::fs::remove_dir_all(folder.join("expected"));
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}
