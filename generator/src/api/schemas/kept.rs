//! What schemas have in common, each once: there are tens of thousands of schemas in a large document, and few of them
//! say anything that no other says.

use crate::api::schema::Constraints;
use serde_json::Value;
use std::collections::HashSet;
use std::sync::Arc;

/// Bounds beyond these are not shared. Documents use the same few over and over.
const MOST_BOUNDS: usize = 32;

/// What was met so far.
#[derive(Debug, Default)]
pub(super) struct Kept {
    names: HashSet<Arc<str>>,
    values: HashSet<Arc<[Value]>>,
    bounds: Vec<Arc<Constraints>>,
}

impl Kept {
    pub(super) fn name(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.names.get(name) {
            return Arc::clone(known);
        }
        let name: Arc<str> = name.into();
        self.names.insert(Arc::clone(&name));
        name
    }

    pub(super) fn values(&mut self, values: Vec<Value>) -> Arc<[Value]> {
        if let Some(known) = self.values.get(&*values) {
            return Arc::clone(known);
        }
        let values: Arc<[Value]> = values.into();
        self.values.insert(Arc::clone(&values));
        values
    }

    pub(super) fn bounds(&mut self, bounds: Constraints) -> Arc<Constraints> {
        if bounds == Constraints::default() {
            return Constraints::none();
        }
        if let Some(known) = self.bounds.iter().find(|known| ***known == bounds) {
            return Arc::clone(known);
        }
        let bounds = Arc::new(bounds);
        if self.bounds.len() < MOST_BOUNDS {
            self.bounds.push(Arc::clone(&bounds));
        }
        bounds
    }
}
