//! `generated.lock`: from what a crate was made, and what in it is the generator's. The only file with a version or a
//! hash in it.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Its name in the crate.
pub const FILE: &str = "generated.lock";

const HEAD: &str = "# What this crate was made from, and the files in it that imajin owns.";

/// From what a crate was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The generator's version.
    pub generator: String,
    /// Name and SHA-256 (lower-case hex) of each file that was read.
    pub inputs: Vec<(String, String)>,
}

/// Path to SHA-256 of what the generator wrote.
pub(super) type Hashes = BTreeMap<String, String>;

/// The text of the lock.
pub(super) fn text(stamp: &Stamp, owned: &BTreeMap<String, String>) -> String {
    let mut text = format!("{HEAD}\ngenerator {}\n", stamp.generator);
    let inputs: BTreeMap<&str, &str> = stamp.inputs.iter().map(|(name, hash)| (name.as_str(), hash.as_str())).collect();
    for (name, hash) in inputs {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "input {hash} {}", name.escape_default());
    }
    for (path, content) in owned {
        let _ = writeln!(text, "owned {} {path}", hash(content));
    }
    text
}

/// The owned files of a lock; lines of another form are ignored, so that files they would have named count as edited.
pub(super) fn hashes(text: &str) -> Hashes {
    let owned = text.lines().filter_map(|line| line.strip_prefix("owned ")?.split_once(' '));
    owned.map(|(hash, path)| (path.to_owned(), hash.to_owned())).collect()
}

/// SHA-256 in lower-case hex.
pub fn hash(text: &str) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(text) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
