//! Paths that mean the same file within the crate on every file system.

use super::{Error, Files};
use std::collections::BTreeMap;
use std::path::Path;

/// The longest path, so that a crate in a deep folder still fits Windows' 260.
const LONGEST: usize = 120;

/// Checks the path of every file, and that no two are alike but for case.
pub(super) fn check(files: &Files) -> Result<(), Error> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for path in files.owned.keys().chain(files.initial.keys()).chain(files.continued.keys()) {
        if !is_safe(path) || seen.insert(path.to_ascii_lowercase(), path).is_some() {
            return Err(Error::UnsafePath(path.clone()));
        }
    }
    Ok(())
}

/// One of ASCII letters, digits, `-`, `_`, `.` for each character, and nothing special about any segment.
pub(super) fn is_safe(path: &str) -> bool {
    let segment = |segment: &str| {
        let stem = segment.split('.').next().unwrap_or_default();
        !segment.is_empty()
            && !segment.ends_with('.')
            && segment != ".."
            && !is_device(stem)
            && segment.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    };
    path.len() <= LONGEST && path.split('/').all(segment)
}

/// Devices on Windows, with any extension.
fn is_device(stem: &str) -> bool {
    let stem = stem.to_ascii_lowercase();
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    matches!(stem.as_str(), "aux" | "con" | "nul" | "prn")
        || numbered.is_some_and(|number| number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit()))
}

/// Refuses to go through a symbolic link on the way from the crate's folder to a file in it.
pub(super) fn refuse_links(folder: &Path, path: &str) -> Result<(), Error> {
    let mut at = folder.to_owned();
    for segment in path.split('/') {
        at.push(segment);
        if at.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink()) {
            return Err(Error::Link(at));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_safe_paths() {
        for (path, safe) in [
            ("src/api/customers.rs", true),
            (".gitignore", true),
            ("src/api/con_.rs", true),
            ("src/api/con.rs", false),
            ("COM1", false),
            ("a/../b", false),
            ("/etc/passwd", false),
            ("a//b", false),
            ("a\\b", false),
            ("a.", false),
            ("a:b", false),
            ("", false),
        ] {
            assert_eq!(is_safe(path), safe, "{path}");
        }
        assert!(!is_safe(&"a".repeat(LONGEST + 1)));
    }

    #[test]
    fn no_two_alike() {
        let mut files = Files::default();
        files.owned.insert("a".into(), String::new());
        files.initial.insert("A".into(), String::new());
        assert!(check(&files).is_err());
    }
}
