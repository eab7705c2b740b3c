//! What a user sees of writing and checking, on a real folder.

use super::*;
use std::fs;
use std::path::PathBuf;

struct Crate {
    _above: tempfile::TempDir,
    folder: PathBuf,
}

fn somewhere() -> Crate {
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("acme");
    Crate { _above: above, folder }
}

fn files(texts: &[(&str, &str)]) -> Files {
    let owned = texts.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let one = |path: &str, text: &str| BTreeMap::from([(path.to_owned(), text.to_owned())]);
    Files { owned, initial: one("src/custom.rs", "// yours\n"), continued: one("CHANGELOG.md", "# Changes\n") }
}

fn stamp() -> Stamp {
    Stamp { generator: "0.1.0".to_owned(), inputs: vec![("openapi.json".to_owned(), "00".to_owned())] }
}

impl Crate {
    fn write(&self, texts: &[(&str, &str)], force: bool) -> Result<Written, String> {
        let written = write(&files(texts), &stamp(), &self.folder, force).map_err(|error| error.to_string());
        let left = fs::read_dir(self._above.path()).unwrap().count();
        assert!(left <= 1, "staging is gone");
        written
    }

    fn check(&self, texts: &[(&str, &str)]) -> String {
        check(&files(texts), &stamp(), &self.folder).unwrap()
    }

    fn read(&self, path: &str) -> Option<String> {
        read(&self.folder, path).unwrap()
    }

    fn put(&self, path: &str, text: &str) {
        fs::write(self.folder.join(path), text).unwrap();
    }
}

const ONE: &[(&str, &str)] = &[("Cargo.toml", "one\n"), ("src/api/a.rs", "a\n"), ("src/api/old/b.rs", "b\n")];
const TWO: &[(&str, &str)] = &[("Cargo.toml", "one\n"), ("src/api/a.rs", "changed\n")];

#[test]
fn a_second_run_changes_what_changed() {
    let acme = somewhere();
    assert_eq!(acme.write(ONE, false), Ok(Written { files: 5, changed: 5, removed: 0 }));
    assert_eq!(acme.write(ONE, false), Ok(Written { files: 5, changed: 0, removed: 0 }));
    assert_eq!(acme.check(ONE), "");
    acme.put("src/custom.rs", "// mine\n");
    acme.put("src/api/mine.rs", "// mine too\n");
    assert_eq!(acme.write(TWO, false), Ok(Written { files: 4, changed: 1, removed: 1 }));
    assert!(!acme.folder.join("src/api/old").exists());
    for (path, text) in
        [("src/api/a.rs", "changed\n"), ("src/custom.rs", "// mine\n"), ("src/api/mine.rs", "// mine too\n")]
    {
        assert_eq!(acme.read(path).as_deref(), Some(text));
    }
}

#[test]
fn an_edited_file_is_left_alone() {
    let acme = somewhere();
    acme.write(ONE, false).unwrap();
    acme.put("src/api/a.rs", "edited\n");
    acme.put("Cargo.toml", "edited\n");
    let refusal = acme.write(TWO, false).unwrap_err();
    assert!(refusal.contains("  src/api/a.rs: the edit belongs into overlay.yaml\n"), "{refusal}");
    assert!(refusal.contains("  Cargo.toml: the edit belongs into service.toml\n"), "{refusal}");
    assert_eq!(acme.read("src/api/old/b.rs").as_deref(), Some("b\n"), "nothing else was written either");
    acme.write(TWO, true).unwrap();
    assert_eq!(acme.read("Cargo.toml").as_deref(), Some("one\n"));
}

#[test]
fn an_edited_file_that_would_go_is_left_alone() {
    let acme = somewhere();
    acme.write(ONE, false).unwrap();
    acme.put("src/api/old/b.rs", "edited\n");
    assert!(acme.write(TWO, false).unwrap_err().contains("src/api/old/b.rs"));
}

#[test]
fn an_edit_that_is_what_would_be_written_is_no_edit() {
    let acme = somewhere();
    acme.write(ONE, false).unwrap();
    acme.put("src/api/a.rs", "changed\r\n");
    acme.write(TWO, false).unwrap();
    assert_eq!(acme.check(TWO), "");
}

#[test]
fn a_folder_of_others_is_left_alone() {
    let acme = somewhere();
    fs::create_dir(&acme.folder).unwrap();
    acme.write(ONE, false).unwrap();
    fs::remove_file(acme.folder.join(LOCK)).unwrap();
    assert!(acme.write(ONE, false).unwrap_err().contains("was not written by imajin"));
    acme.write(ONE, true).unwrap();
}

#[test]
fn an_interrupted_run_is_continued() {
    let acme = somewhere();
    acme.write(ONE, false).unwrap();
    let pending = lock::text(&stamp(), &files(TWO).owned);
    acme.put("generated.lock.pending", &pending);
    acme.put("src/api/a.rs", "changed\n");
    acme.write(&[("Cargo.toml", "three\n"), ("src/api/a.rs", "three\n")], false).unwrap();
    assert_eq!(acme.read("src/api/a.rs").as_deref(), Some("three\n"));
    assert_eq!(acme.read("generated.lock.pending"), None);
}

#[test]
fn a_lock_leads_nowhere_else() {
    let acme = somewhere();
    acme.write(ONE, false).unwrap();
    let outside = acme.folder.parent().unwrap().join("outside");
    fs::write(&outside, "x").unwrap();
    let lock = acme.read(LOCK).unwrap();
    acme.put(LOCK, &format!("{lock}owned {} ../outside\n", lock::hash("x")));
    write(&files(TWO), &stamp(), &acme.folder, false).unwrap();
    assert!(outside.exists());
}

#[cfg(unix)]
#[test]
fn links_are_not_written_through() {
    let acme = somewhere();
    acme.write(ONE, false).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    fs::remove_dir_all(acme.folder.join("src/api")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), acme.folder.join("src/api")).unwrap();
    assert!(acme.write(TWO, false).unwrap_err().contains("symbolic link"));
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

#[test]
fn a_check_shows_what_a_run_would_change() {
    let acme = somewhere();
    acme.write(ONE, false).unwrap();
    acme.put("src/custom.rs", "// mine\n");
    let report = acme.check(TWO);
    let expected = "--- committed/src/api/a.rs\n+++ fresh/src/api/a.rs\n@@ -1 +1 @@\n-a\n+changed\n";
    assert!(report.starts_with(expected), "{report}");
    assert!(report.contains("--- committed/src/api/old/b.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-b\n"), "{report}");
    assert!(!report.contains("custom.rs"), "{report}");
    assert_eq!(acme.read("src/api/a.rs").as_deref(), Some("a\n"), "nothing was written");
}

/// A run that was killed has left its folder; one that lives has not.
#[test]
fn what_a_killed_run_left_is_taken_away() {
    let acme = somewhere();
    let above = acme.folder.parent().unwrap().to_owned();
    let left = |name: &str, lock: &str| {
        let folder = above.join(name);
        fs::create_dir_all(folder.join("crate/src")).unwrap();
        fs::write(folder.join("crate/src/main.rs"), "").unwrap();
        fs::write(folder.join("lock"), lock).unwrap();
        folder
    };
    let (ours, other, silent) = (left(".imajin-a1", "acme"), left(".imajin-b2", "other"), left(".imajin-c3", ""));
    let (alive, more) = (left(".imajin-d4", "acme"), left(".imajin-e5", "acme"));
    let lock = fs::File::open(alive.join("lock")).unwrap();
    lock.lock().unwrap();
    fs::write(more.join("thesis.txt"), "years of work").unwrap();
    write(&files(ONE), &stamp(), &acme.folder, false).unwrap();
    let stays = [&ours, &other, &silent, &alive, &more].map(|folder| folder.join("crate/src/main.rs").is_file());
    assert_eq!(stays, [false, true, true, true, true]);
    drop(lock);
    write(&files(ONE), &stamp(), &acme.folder, false).unwrap();
    assert!(!alive.exists() && !ours.exists());
}
