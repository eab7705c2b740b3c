//! The runtime's sources, which this binary carries, so that a generated crate needs nothing of ours.

use std::collections::BTreeMap;

include!(concat!(env!("OUT_DIR"), "/runtime.rs"));

/// Where they stand in a generated crate.
pub(super) const FOLDER: &str = "vendor/imajin-runtime";

/// Path to text.
pub(super) fn vendored() -> BTreeMap<String, String> {
    RUNTIME.iter().map(|(path, text)| (format!("{FOLDER}/{path}"), (*text).to_owned())).collect()
}
