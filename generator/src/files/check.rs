use super::lock::{self, Stamp};
use super::{Error, Files, read};
use similar::TextDiff;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

/// Two texts that have little in common are shown as one gone and one new after this time.
const PATIENCE: Duration = Duration::from_secs(2);

/// What a fresh run would change in a committed crate, as a unified diff; empty if nothing. Writes nothing.
///
/// # Errors
/// If a file cannot be read.
pub fn check(files: &Files, stamp: &Stamp, folder: &Path) -> Result<String, Error> {
    let lock = BTreeMap::from([(lock::FILE.to_owned(), lock::text(stamp, &files.owned))]);
    let mut report = String::new();
    for (path, text) in files.owned.iter().chain(&files.continued).chain(&lock) {
        if let Some(diff) = diff(path, read(folder, path)?, Some(text)) {
            report.push_str(&diff);
        }
    }
    for (path, text) in &files.initial {
        if read(folder, path)?.is_none() {
            report.push_str(&diff(path, None, Some(text)).unwrap_or_default());
        }
    }
    let committed = lock::hashes(&read(folder, lock::FILE)?.unwrap_or_default());
    for path in committed.keys().filter(|path| !files.owned.contains_key(*path)) {
        report.push_str(&diff(path, read(folder, path)?, None).unwrap_or_default());
    }
    Ok(report)
}

fn diff(path: &str, committed: Option<String>, fresh: Option<&String>) -> Option<String> {
    if committed.as_ref() == fresh {
        return None;
    }
    let side = |there: bool, side: &str| if there { format!("{side}/{path}") } else { "/dev/null".to_owned() };
    let (old, new) = (side(committed.is_some(), "committed"), side(fresh.is_some(), "fresh"));
    let committed = committed.unwrap_or_default();
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(committed.as_str(), fresh.map_or("", String::as_str));
    Some(diff.unified_diff().context_radius(3).header(&old, &new).to_string())
}
