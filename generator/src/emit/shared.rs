//! What several operations have and is long: said once, as a static in a file of its own, named after the first command
//! that has it.

use super::names;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// What is said once. `K` tells two of them apart, `T` is what is said.
pub(super) struct Once<K, T> {
    /// Path of its static from the file of any group.
    paths: HashMap<K, String>,
    /// By name, sorted.
    statics: BTreeMap<String, T>,
}

impl<K, T> Default for Once<K, T> {
    fn default() -> Self {
        Once { paths: HashMap::new(), statics: BTreeMap::new() }
    }
}

impl<K: Hash + Eq + Copy, T> Once<K, T> {
    /// What is used more than once gets a static in `file`. Each use is its key, what is said, and the words that it is
    /// named after.
    pub(super) fn new<'w, W: Iterator<Item = &'w str>>(
        file: &str,
        uses: impl Iterator<Item = (K, T, W)> + Clone,
    ) -> Once<K, T> {
        let mut counts: HashMap<K, usize> = HashMap::new();
        for (key, ..) in uses.clone() {
            *counts.entry(key).or_default() += 1;
        }
        let first: Vec<(K, T, W)> = uses.filter(|(key, ..)| counts.remove(key).is_some_and(|uses| uses > 1)).collect();
        let mut keys = Vec::with_capacity(first.len());
        let mut said = Vec::with_capacity(first.len());
        for (key, what, words) in first {
            keys.push(words.collect::<Vec<_>>().join("-"));
            said.push((key, what));
        }
        let mut once = Once::default();
        for ((key, what), name) in said.into_iter().zip(names::statics(keys.iter().map(String::as_str), &[])) {
            once.paths.insert(key, format!("super::{file}::{name}"));
            once.statics.insert(name, what);
        }
        once
    }

    /// The path of the static that says it, if there is one.
    pub(super) fn path(&self, key: K) -> Option<&str> {
        self.paths.get(&key).map(String::as_str)
    }

    /// The statics, sorted by name.
    pub(super) fn statics(&self) -> &BTreeMap<String, T> {
        &self.statics
    }
}
