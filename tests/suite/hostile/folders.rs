//! What `generate` may not touch, and what is left when it ends in the middle.

use super::{entries, files, generate, judge};
use imajin_tests::watch::{kill, watch};
use imajin_tests::{crates, workspace};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn petstore() -> PathBuf {
    workspace().join("specs/petstore/openapi.json")
}

/// Every file below a folder.
fn content(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files(folder)
        .into_iter()
        .map(|file| (file.strip_prefix(folder).unwrap().to_owned(), std::fs::read(&file).unwrap()))
        .collect()
}

#[test]
fn nothing_is_written_where_it_may_not_be() {
    let imajin = crates::debug("imajin");
    let check = |what: &str, document: &Path, before: &dyn Fn(&Path) -> PathBuf, expected: &str| {
        let folder = tempfile::tempdir().unwrap();
        let out = before(folder.path());
        let (kept, beside) = (content(folder.path()), entries(folder.path()).len());
        let ended = generate(&imajin, document, &out);
        let size = std::fs::metadata(document).map_or(0, |metadata| metadata.len() as usize);
        assert_eq!(judge(&ended, size), [""; 0], "{what}");
        assert_eq!(ended.code, Some(1), "{what}: {}", ended.stderr);
        assert!(ended.stderr.contains(expected), "{what}: {}", ended.stderr);
        assert_eq!(content(folder.path()), kept, "{what}");
        assert_eq!(entries(folder.path()).len(), beside, "{what}: {:?}", entries(folder.path()));
    };
    let petstore = petstore();
    let absent = |folder: &Path| folder.join("out");
    check("a file that is not there", Path::new("/nowhere/openapi.yaml"), &absent, "/nowhere/openapi.yaml");
    let empty = tempfile::tempdir().unwrap();
    check("a folder without a description", empty.path(), &absent, "has no description in it");
    let odd = tempfile::tempdir().unwrap();
    std::fs::create_dir(odd.path().join("openapi.yaml")).unwrap();
    check("a folder called openapi.yaml", &odd.path().join("openapi.yaml"), &absent, "has no description in it");
    let foreign = |folder: &Path| {
        std::fs::create_dir(folder.join("out")).unwrap();
        std::fs::write(folder.join("out/thesis.txt"), "years of work").unwrap();
        folder.join("out")
    };
    check("a folder of somebody else", &petstore, &foreign, "was not written by imajin");
    let file = |folder: &Path| {
        std::fs::write(folder.join("out"), "a file").unwrap();
        folder.join("out")
    };
    check("a file", &petstore, &file, "out");
    check("below a file", &petstore, &|folder| file(folder).join("deeper"), "out");
}

#[cfg(unix)]
#[test]
fn links_lead_nowhere() {
    let imajin = crates::debug("imajin");
    let folder = tempfile::tempdir().unwrap();
    let (out, elsewhere) = (folder.path().join("out"), folder.path().join("elsewhere"));
    assert_eq!(generate(&imajin, &petstore(), &out).code, Some(0));
    std::fs::rename(out.join("src"), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, out.join("src")).unwrap();
    let stripe = workspace().join("specs/stripe/openapi.json");
    let before = content(&elsewhere);
    let ended = generate(&imajin, &stripe, &out);
    assert_eq!(ended.code, Some(1), "{}", ended.stderr);
    assert!(ended.stderr.contains("symbolic link"), "{}", ended.stderr);
    assert_eq!(content(&elsewhere), before);
}

#[test]
fn a_broken_document_leaves_the_crate_that_is_there() {
    let imajin = crates::debug("imajin");
    let folder = tempfile::tempdir().unwrap();
    let (document, out) = (folder.path().join("openapi.json"), folder.path().join("out"));
    std::fs::copy(petstore(), &document).unwrap();
    assert_eq!(generate(&imajin, &document, &out).code, Some(0));
    let before = content(&out);
    std::fs::write(&document, "{\"openapi\": \"3.0.0\", \"paths\": {").unwrap();
    let ended = generate(&imajin, &document, &out);
    assert_eq!(ended.code, Some(1), "{}", ended.stderr);
    assert_eq!(content(&out), before);
}

/// `kill -9` at any moment: a new crate is there as a whole or not at all; in one that is replaced each file is the old or the
/// new one as a whole, and the next run goes on from there.
#[test]
fn a_run_that_is_killed_is_repaired_by_the_next() {
    let imajin = crates::debug("imajin");
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old.json"), folder.path().join("new.json"));
    let text = std::fs::read_to_string(petstore()).unwrap();
    std::fs::write(&old, &text).unwrap();
    std::fs::write(&new, text.replace("pet", "cat").replace("Pet", "Cat")).unwrap();
    let whole = |document: &Path, name: &str| {
        let out = folder.path().join(name);
        assert_eq!(run(&imajin, "generate", document, &out), Some(0));
        content(&out)
    };
    let (of_old, of_new) = (whole(&old, "whole-old"), whole(&new, "whole-new"));
    let mut interrupted = 0;
    for moment in 0..24 {
        let base = folder.path().join(format!("moment-{moment}"));
        std::fs::create_dir(&base).unwrap();
        let out = base.join("out");
        let replacing = moment % 2 == 0;
        if replacing {
            assert_eq!(run(&imajin, "generate", &old, &out), Some(0));
        }
        interrupted += usize::from(interrupt(&imajin, &new, &out, Duration::from_micros(250 * moment)));
        for (path, bytes) in content(&out) {
            let known = [&of_old, &of_new].iter().any(|crate_files| crate_files.get(&path) == Some(&bytes));
            let is_lock = path.to_string_lossy().starts_with("generated.lock") || path.ends_with("CHANGELOG.md");
            assert!(known || is_lock, "moment {moment}: {} is neither the old nor the new one", path.display());
        }
        if !replacing && out.exists() {
            assert_eq!(content(&out), of_new, "moment {moment}: a new crate appears as a whole");
        }
        assert_eq!(run(&imajin, "generate", &new, &out), Some(0), "moment {moment}");
        assert_eq!(run(&imajin, "check", &new, &out), Some(0), "moment {moment}");
        assert!(!out.join("generated.lock.pending").exists(), "moment {moment}");
        // Nothing but what a run left that had not yet said for which crate it is.
        let left: Vec<PathBuf> =
            entries(&base).into_iter().filter(|path| *path != out && !files(path).is_empty()).collect();
        let texts: usize =
            left.iter().flat_map(|path| files(path)).map(|file| std::fs::read(file).unwrap().len()).sum();
        assert_eq!(texts, 0, "moment {moment}: what was left is taken away: {left:?}");
        std::fs::remove_dir_all(&base).unwrap();
    }
    assert!(interrupted > 0, "every run was over before it could be killed");
}

fn command(imajin: &Path, verb: &str, document: &Path, out: &Path) -> Command {
    let mut command = Command::new(imajin);
    command.arg(verb).arg(document).arg("--out").arg(out).args(["--name", "pets", "--runtime", "vendored"]);
    command.stdout(Stdio::null()).stderr(Stdio::null()).stdin(Stdio::null());
    command
}

fn run(imajin: &Path, verb: &str, document: &Path, out: &Path) -> Option<i32> {
    watch(&mut command(imajin, verb, document, out), super::PATIENCE).code
}

/// Kills a run some time after it has begun to write, which is when a folder appears beside the crate's. False if it was over
/// before.
fn interrupt(imajin: &Path, document: &Path, out: &Path, after: Duration) -> bool {
    let mut child = command(imajin, "generate", document, out).spawn().unwrap();
    let start = Instant::now();
    let begun = || entries(out.parent().unwrap()).iter().any(|path| path != out);
    while !begun() && start.elapsed() < super::PATIENCE && matches!(child.try_wait(), Ok(None)) {
        std::hint::spin_loop();
    }
    std::thread::sleep(after);
    let over = !matches!(child.try_wait(), Ok(None));
    kill(&mut child);
    !over
}
