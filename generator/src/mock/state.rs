//! What was created, changed and deleted, so that create, get, list, update and delete agree with one another.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Items kept per collection; more are forgotten, the oldest first.
const MOST_ITEMS: usize = 10_000;

/// All collections, by their concrete path.
#[derive(Debug, Default)]
pub(crate) struct Store {
    collections: BTreeMap<String, Collection>,
}

#[derive(Debug, Default)]
pub(crate) struct Collection {
    items: Vec<(String, Value)>,
    gone: BTreeSet<String>,
    seeded: bool,
    created: u64,
}

impl Store {
    pub(crate) fn collection(&mut self, path: &str) -> &mut Collection {
        self.collections.entry(path.trim_end_matches('/').to_owned()).or_default()
    }
}

impl Collection {
    /// The items that a collection has to begin with; those that were deleted before stay deleted.
    pub(crate) fn seed(&mut self, items: impl FnOnce() -> Vec<(String, Value)>) {
        if !std::mem::replace(&mut self.seeded, true) {
            let mut seeds = items();
            seeds.retain(|(id, _)| !self.gone.contains(id) && !self.items.iter().any(|(known, _)| known == id));
            seeds.append(&mut self.items);
            self.items = seeds;
        }
    }

    pub(crate) fn items(&self) -> impl Iterator<Item = &(String, Value)> {
        self.items.iter()
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Value> {
        self.items.iter().find(|(known, _)| known == id).map(|(_, item)| item)
    }

    pub(crate) fn is_gone(&self, id: &str) -> bool {
        self.gone.contains(id)
    }

    /// A number that no item of this collection was made with.
    pub(crate) fn next_number(&mut self) -> u64 {
        self.created += 1;
        // Beyond the seeds, whose numbers count from zero.
        self.created + 1000
    }

    pub(crate) fn put(&mut self, id: String, item: Value) {
        self.gone.remove(&id);
        match self.items.iter_mut().find(|(known, _)| *known == id) {
            Some((_, known)) => *known = item,
            None => self.items.push((id, item)),
        }
        if self.items.len() > MOST_ITEMS {
            self.items.remove(0);
        }
    }

    pub(crate) fn delete(&mut self, id: &str) {
        self.items.retain(|(known, _)| known != id);
        if self.gone.len() < MOST_ITEMS {
            self.gone.insert(id.to_owned());
        }
    }
}
