//! JSON Schemas of what is sent: each is written once, however many commands have it.

use super::definitions::Definitions;
use super::json_schema;
use crate::api::{Additional, Api, Constraints, Schema, SchemaKind};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Schemas that are written already.
#[derive(Debug, Default)]
pub(super) struct Schemas {
    definitions: Definitions,
    /// By the address of the schema, which the API keeps alive.
    known: BTreeMap<usize, Arc<str>>,
    all: BTreeSet<Arc<str>>,
}

impl Schemas {
    /// None yet.
    pub(super) fn new(api: &Api) -> Schemas {
        Schemas { definitions: Definitions::new(api), ..Schemas::default() }
    }

    /// The text of a schema.
    pub(super) fn input(&mut self, schema: &Arc<Schema>) -> Arc<str> {
        let address = Arc::as_ptr(schema).addr();
        if let Some(known) = self.known.get(&address) {
            return Arc::clone(known);
        }
        let text = json_schema::input(schema, &self.definitions);
        let text = match self.all.get(text.as_str()) {
            Some(known) => Arc::clone(known),
            None => text.into(),
        };
        self.all.insert(Arc::clone(&text));
        self.known.insert(address, Arc::clone(&text));
        text
    }

    /// The schema of a parameter of which a flag's kind, values and bounds do not say everything.
    pub(super) fn parameter(&mut self, schema: &Arc<Schema>) -> Option<Arc<str>> {
        (!is_plain(schema)).then(|| self.input(schema))
    }

    /// Names and texts of what the schemas refer to, sorted by name.
    pub(super) fn definitions(&self) -> Vec<(String, String)> {
        self.definitions.texts()
    }
}

/// A flag's row says everything about it.
fn is_plain(schema: &Schema) -> bool {
    let Constraints { multiple_of, pattern, unique_items, .. } = &*schema.constraints;
    let is_bounded = multiple_of.is_none() && pattern.is_none() && !unique_items;
    is_bounded
        && match &schema.kind {
            SchemaKind::Array { items } => {
                items.is_scalar() && *items.constraints == Constraints::default() && !items.nullable
            }
            SchemaKind::Object { properties, additional } => {
                properties.is_empty() && !matches!(additional, Additional::Values(_))
            }
            _ => schema.is_scalar(),
        }
}
