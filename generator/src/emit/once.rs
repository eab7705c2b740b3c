//! What several operations have: said once, as a static in a file of its own.

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
    /// What is used more than once gets a static in `file`. Each use is its key, what is said, and what a name can be
    /// made from; `names` are made from those of the first uses, and keep their order.
    pub(super) fn new<N>(
        file: &str,
        uses: impl Iterator<Item = (K, T, N)> + Clone,
        names: impl FnOnce(Vec<N>) -> Vec<String>,
    ) -> Once<K, T> {
        let mut counts: HashMap<K, usize> = HashMap::new();
        for (key, ..) in uses.clone() {
            *counts.entry(key).or_default() += 1;
        }
        let first = uses.filter(|(key, ..)| counts.remove(key).is_some_and(|uses| uses > 1));
        let (said, named): (Vec<(K, T)>, Vec<N>) = first.map(|(key, what, from)| ((key, what), from)).unzip();
        let mut once = Once::default();
        for ((key, what), name) in said.into_iter().zip(names(named)) {
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
