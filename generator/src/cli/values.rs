//! The only values that a flag takes: each list is kept once, however many flags have it.

use super::kinds::{alternatives, text};
use crate::api::{Schema, SchemaKind};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// Lists of values that are known already.
#[derive(Debug, Default)]
pub(super) struct Values {
    /// By the address of the schema, which the API keeps alive.
    known: HashMap<usize, Arc<[String]>>,
    all: BTreeSet<Arc<[String]>>,
}

impl Values {
    /// The only values that a schema allows, as text; of each element for lists; nothing if any variant takes others.
    pub(super) fn of(&mut self, schema: &Arc<Schema>) -> Arc<[String]> {
        let address = Arc::as_ptr(schema).addr();
        if let Some(known) = self.known.get(&address) {
            return Arc::clone(known);
        }
        let found = match &schema.kind {
            SchemaKind::Array { items } => self.of(items),
            SchemaKind::Union { .. } => self.of_any(&alternatives(schema)),
            _ => self.kept(schema.values.iter().filter_map(text).collect()),
        };
        self.known.insert(address, Arc::clone(&found));
        found
    }

    /// The only values that any of these schemas allows; what is a union still takes anything.
    pub(super) fn of_any(&mut self, variants: &[Arc<Schema>]) -> Arc<[String]> {
        let mut texts = Vec::new();
        for variant in variants {
            let of = match variant.kind {
                SchemaKind::Union { .. } => Arc::default(),
                _ => self.of(variant),
            };
            if of.is_empty() || variants.len() == 1 {
                return of;
            }
            texts.extend(of.iter().cloned());
        }
        self.kept(texts)
    }

    /// Each text once, where it was first.
    fn kept(&mut self, mut texts: Vec<String>) -> Arc<[String]> {
        if texts.len() > 1 {
            let mut seen = BTreeSet::new();
            texts.retain(|text| seen.insert(text.clone()));
        }
        if let Some(known) = self.all.get(texts.as_slice()) {
            return Arc::clone(known);
        }
        let new: Arc<[String]> = texts.into();
        self.all.insert(Arc::clone(&new));
        new
    }
}
