//! The schemas of what is sent that have a name: each is written once, however many bodies it is in, so a schema may
//! hold itself.

use super::json_schema;
use crate::api::{Additional, Api, Operation, Property, Schema, SchemaKind};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Lists of values with more bytes are said once.
const LONG_VALUES: usize = 200;

/// All of them.
#[derive(Debug, Default)]
pub(super) struct Definitions {
    known: BTreeMap<Arc<str>, Known>,
}

#[derive(Debug)]
struct Known {
    /// Of all schemas of this name the one that is followed farthest.
    schema: Arc<Schema>,
    reach: u8,
    key: String,
}

/// A definition, from where it is used.
pub(super) struct Name<'d> {
    /// After `#/$defs/`.
    pub(super) text: &'d str,
    /// `null` is allowed already.
    pub(super) nullable: bool,
}

impl Definitions {
    /// Those that the bodies and parameters of an API use.
    pub(super) fn new(api: &Api) -> Definitions {
        let mut definitions = Definitions::default();
        let mut walk = Walk { definitions: &mut definitions, reaches: HashMap::new() };
        for schema in api.operations.iter().flat_map(sent) {
            walk.reach(schema);
        }
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        for (name, known) in &mut definitions.known {
            let spelled: String =
                name.chars().map(|c| if c.is_ascii_alphanumeric() || "-._".contains(c) { c } else { '_' }).collect();
            let count = taken.entry(spelled.clone()).or_default();
            *count += 1;
            known.key = if *count > 1 { format!("{spelled}.{:08x}", super::clash::fnv(name)) } else { spelled };
        }
        definitions
    }

    /// The definition that says what this schema says.
    pub(super) fn name(&self, schema: &Schema) -> Option<Name<'_>> {
        let known = self.known.get(schema.name.as_ref()?)?;
        let is_cut = matches!(schema.kind, SchemaKind::Any { cut: true });
        let says = is_cut || (is_structured(schema) && is_same(&known.schema, schema));
        says.then_some(Name { text: &known.key, nullable: known.schema.nullable })
    }

    /// Names and texts, sorted by name.
    pub(super) fn texts(&self) -> Vec<(String, String)> {
        let text = |known: &Known| (known.key.clone(), json_schema::definition(&known.schema, self));
        let mut texts: Vec<(String, String)> = self.known.values().map(text).collect();
        texts.sort();
        texts
    }
}

/// What an operation sends that has a schema of its own.
fn sent(operation: &Operation) -> impl Iterator<Item = &Arc<Schema>> {
    let bodies = operation.body.iter().flat_map(|body| &body.media).map(|media| &media.schema);
    bodies.chain(operation.parameters.iter().map(|parameter| &parameter.schema))
}

fn is_structured(schema: &Schema) -> bool {
    match &schema.kind {
        SchemaKind::Object { properties, additional } => {
            !properties.is_empty() || matches!(additional, Additional::Values(_))
        }
        SchemaKind::Union { .. } => true,
        _ => {
            let size = |value: &Value| value.as_str().map_or(8, |text| text.len() + 3);
            schema.values.iter().map(size).sum::<usize>() > LONG_VALUES
        }
    }
}

/// Both come from one component, and nothing was added to either where it is used.
fn is_same(known: &Schema, other: &Schema) -> bool {
    let is_same_property =
        |(left, right): (&Property, &Property)| left.name == right.name && left.required == right.required;
    let is_same_kind = match (&known.kind, &other.kind) {
        (SchemaKind::Object { properties: left, .. }, SchemaKind::Object { properties: right, .. }) => {
            left.len() == right.len() && left.iter().zip(right).all(is_same_property)
        }
        (SchemaKind::Union { variants: left, .. }, SchemaKind::Union { variants: right, .. }) => {
            left.len() == right.len()
        }
        (left, right) => std::mem::discriminant(left) == std::mem::discriminant(right),
    };
    is_same_kind && known.values == other.values && known.constraints == other.constraints
}

struct Walk<'d> {
    definitions: &'d mut Definitions,
    /// By the address of the schema, which the API keeps alive.
    reaches: HashMap<usize, u8>,
}

impl Walk<'_> {
    /// How many steps it is from here to where the document was no longer followed.
    fn reach(&mut self, schema: &Arc<Schema>) -> u8 {
        let address = Arc::as_ptr(schema).addr();
        if let Some(known) = self.reaches.get(&address) {
            return *known;
        }
        let reach = match &schema.kind {
            SchemaKind::Any { cut: true } => 0,
            SchemaKind::Array { items } => self.reach(items).saturating_add(1),
            SchemaKind::Union { variants, .. } => self.nearest(variants.iter()),
            SchemaKind::Object { properties, additional } => {
                let values = if let Additional::Values(values) = additional { Some(values) } else { None };
                let sent = properties.iter().filter(|property| !property.schema.read_only);
                self.nearest(sent.map(|property| &property.schema).chain(values)).saturating_add(1)
            }
            _ => u8::MAX,
        };
        self.reaches.insert(address, reach);
        if let Some(name) = schema.name.as_ref().filter(|_| is_structured(schema)) {
            let known = self.definitions.known.get(name);
            if known.is_none_or(|known| known.reach < reach && is_same(&known.schema, schema)) {
                let known = Known { schema: Arc::clone(schema), reach, key: String::new() };
                self.definitions.known.insert(Arc::clone(name), known);
            }
        }
        reach
    }

    fn nearest<'s>(&mut self, schemas: impl Iterator<Item = &'s Arc<Schema>>) -> u8 {
        schemas.map(|schema| self.reach(schema)).min().unwrap_or(u8::MAX)
    }
}
