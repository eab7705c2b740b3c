//! Input that means harm, or is broken: the real binary makes a whole crate of it, or says what is wrong and leaves nothing
//! behind. It never panics, and takes no more time and memory than the document explains.

mod answers;
mod documents;
mod folders;
mod repeated;
mod texts;

use imajin_tests::crates;
use imajin_tests::watch::{Ended, watch};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// More than any of these documents takes in a debug build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a document is expected to come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// A crate.
    Crate,
    /// An error that says where, and no crate.
    Refused,
}

/// A document and what comes of it.
struct Trial {
    name: String,
    file: &'static str,
    bytes: Vec<u8>,
    outcome: Outcome,
}

/// Runs `generate` on each, and collects what is wrong.
fn attempt(trials: impl IntoIterator<Item = Trial>) {
    let imajin = crates::debug("imajin");
    let mut wrong = Vec::new();
    for trial in trials {
        let found = problems(&imajin, &trial);
        wrong.extend(found.into_iter().map(|problem| format!("{}: {problem}", trial.name)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn problems(imajin: &Path, trial: &Trial) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("in");
    std::fs::create_dir(&input).unwrap();
    std::fs::write(input.join(trial.file), &trial.bytes).unwrap();
    let out = folder.path().join("out");
    let ended = generate(imajin, &input.join(trial.file), &out);
    let mut wrong = judge(&ended, trial.bytes.len());
    let left: Vec<PathBuf> = entries(folder.path()).into_iter().filter(|path| *path != input && *path != out).collect();
    if !left.is_empty() {
        wrong.push(format!("{left:?} was left beside the crate"));
    }
    match (trial.outcome, ended.code) {
        (Outcome::Crate, Some(0)) => wrong.extend(crate_problems(&out)),
        (Outcome::Refused, Some(1)) => {
            if out.exists() {
                wrong.push("it left a folder although it failed".to_owned());
            }
            if !says_where(&ended.stderr, trial.file) {
                wrong.push(format!("it does not say where: {}", ended.stderr));
            }
        }
        (outcome, code) => {
            wrong.push(format!("{outcome:?} was expected, and it ended with {code:?}: {}", ended.stderr))
        }
    }
    wrong
}

fn generate(imajin: &Path, document: &Path, out: &Path) -> Ended {
    let mut command = Command::new(imajin);
    command.arg("generate").arg(document).arg("--out").arg(out).args(["--runtime", "registry"]).env("NO_COLOR", "1");
    watch(&mut command, PATIENCE)
}

/// What is true of every run.
fn judge(ended: &Ended, size: usize) -> Vec<String> {
    let mut wrong = Vec::new();
    if ended.code.is_none() || ended.took > PATIENCE {
        wrong.push(format!("it takes more than {} s", PATIENCE.as_secs()));
    }
    if ended.stderr.contains("panicked") {
        wrong.push(format!("it panics: {}", ended.stderr));
    }
    if let Some(c) = obeyed(&ended.stderr) {
        wrong.push(format!("the terminal would obey {c:?} in: {}", ended.stderr.escape_debug()));
    }
    let allowed = 20 * size as u64 + (50 << 20);
    if ended.peak > allowed {
        wrong.push(format!("it takes {} kB of memory, and {} kB are allowed", ended.peak >> 10, allowed >> 10));
    }
    wrong
}

/// `openapi.yaml:12`.
fn says_where(stderr: &str, file: &str) -> bool {
    let place = format!("{file}:");
    stderr.split(&place).skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// A crate that can be shipped: every file parses, nothing in it is obeyed by a terminal, no two files are one on a file
/// system that folds case, and every operation has a command or a reason.
fn crate_problems(folder: &Path) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for file in files(folder) {
        let name = file.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
        let text = std::fs::read_to_string(&file).unwrap();
        let reason = match file.extension().and_then(|extension| extension.to_str()) {
            Some("rs") => syn::parse_file(&text).err().map(|error| error.to_string()),
            Some("json") => serde_json::from_str::<serde_json::Value>(&text).err().map(|error| error.to_string()),
            _ => None,
        };
        wrong.extend(reason.map(|reason| format!("{name} does not parse: {reason}")));
        wrong.extend(obeyed(&text).map(|c| format!("{name} holds {c:?}")));
        if !seen.insert(name.to_ascii_lowercase()) {
            wrong.push(format!("{name} is there in another case, too"));
        }
    }
    let coverage: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(folder.join("coverage.json")).unwrap_or_default())
            .unwrap_or_default();
    for operation in coverage["operations"].as_array().into_iter().flatten() {
        if operation["command"].is_null() && operation["reason"].is_null() {
            wrong.push(format!("{operation} has neither a command nor a reason"));
        }
    }
    wrong
}

/// A character that is obeyed instead of shown: a control other than line end and tab, or a bidirectional one (UAX 9).
fn obeyed(text: &str) -> Option<char> {
    let is_control = |c: char| c.is_control() && c != '\n' && c != '\t';
    text.chars().find(|c| is_control(*c) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let (folders, mut found): (Vec<PathBuf>, Vec<PathBuf>) =
        entries(folder).into_iter().partition(|path| path.is_dir());
    found.extend(folders.iter().flat_map(|folder| files(folder)));
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}
