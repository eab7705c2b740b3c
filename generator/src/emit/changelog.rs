//! `CHANGELOG.md`: what changed for scripts, newest first, derived from the `surface.lock` that stands there.
//!
//! A run that changes nothing of the surface changes nothing here, so a second run gives the same bytes.

use super::escape::{code, markdown};
use super::surface::{Names, commands, facts, names};
use std::collections::BTreeSet;
use std::fmt::Write;

const HEAD: &str = "# Changes\n\nWhat scripts may rely on, newest first; `surface.lock` has all of it.\n";

/// What an earlier run has left.
#[derive(Debug, Default, Clone)]
pub struct Previous {
    /// The text of `surface.lock`.
    pub surface: Option<String>,
    /// The text of `CHANGELOG.md`.
    pub changelog: Option<String>,
}

impl Previous {
    /// The names that commands had.
    pub fn names(&self) -> Names {
        self.surface.as_deref().map(names).unwrap_or_default()
    }
}

/// The text of `CHANGELOG.md`.
pub(super) fn changelog(surface: &str, api_version: &str, previous: &Previous) -> String {
    let written = previous.changelog.as_deref().unwrap_or(HEAD);
    let Some(before) = previous.surface.as_deref() else {
        return insert(written, api_version, &format!("- {} commands\n", commands(surface)));
    };
    let changes = changes(before, surface);
    if changes.is_empty() { written.to_owned() } else { insert(written, api_version, &changes) }
}

/// One line for each line of the surface that went or came.
fn changes(before: &str, after: &str) -> String {
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (facts(before).collect(), facts(after).collect());
    let mut text = String::new();
    for (sign, lines) in [("gone", old.difference(&new)), ("new", new.difference(&old))] {
        for line in lines {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "- {sign}: {}", code(line));
        }
    }
    text
}

/// Puts a section before the newest one.
fn insert(written: &str, api_version: &str, text: &str) -> String {
    let number = 1 + written.lines().filter(|line| line.starts_with("## ")).count();
    let version = if api_version.is_empty() { String::new() } else { format!(", API {}", markdown(api_version)) };
    let section = format!("## {number}{version}\n\n{text}");
    match written.find("\n## ") {
        Some(at) => format!("{}\n{section}\n{}", &written[..at], &written[at + 1..]),
        None => format!("{}\n\n{section}", written.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "contract: 1\na: group\na list: command GET /a\n";
    const TWO: &str = "contract: 1\na: group\na get: command GET /a\na get: retired list\n";

    #[test]
    fn only_changes_are_written() {
        let first = changelog(ONE, "v1", &Previous::default());
        assert_eq!(first, format!("{HEAD}\n## 1, API v1\n\n- 1 commands\n"));

        let stands = Previous { surface: Some(ONE.into()), changelog: Some(first.clone()) };
        assert_eq!(changelog(ONE, "v2", &stands), first);

        let second = changelog(TWO, "v2", &stands);
        let section = "## 2, API v2\n\n- gone: `a list: command GET /a`\n- new: `a get: command GET /a`\n- new: `a get: retired list`\n";
        assert_eq!(second, format!("{HEAD}\n{section}\n## 1, API v1\n\n- 1 commands\n"));

        let stands = Previous { surface: Some(TWO.into()), changelog: Some(second.clone()) };
        assert_eq!(changelog(TWO, "v2", &stands), second);
    }
}
