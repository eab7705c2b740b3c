//! Where an answer has its thing, the thing's state and its id.

use super::super::items::{is, plain, single};
use super::super::{Operation, Schema, SchemaKind};
use super::words::{States, states};
use crate::openapi::join;

/// Names of a state, most telling first; spelled as [`plain`] spells them.
const STATES: &[&str] = &[
    "status",
    "state",
    "phase",
    "provisioningstate",
    "lifecyclestate",
    "processingstatus",
    "jobstatus",
    "runstatus",
    "analysisstatus",
    "databasestatus",
];

/// Members in which a state may stand: `{"status": {"state": …}}`.
const HOLDERS: &[&str] = &["status", "state", "properties"];

/// How the end was is told elsewhere: that a run is `completed` does not say that it went well.
const OUTCOMES: &[&str] = &["conclusion", "outcome", "result", "exitcode", "verdict"];

/// A thing that an operation answers with.
#[derive(Debug)]
pub(super) struct Thing<'a> {
    /// The pointer to it.
    pub(super) pointer: String,
    pub(super) schema: &'a Schema,
}

/// A state of a thing.
#[derive(Debug)]
pub(super) struct State {
    /// The pointer to it in the whole answer.
    pub(super) pointer: String,
    pub(super) words: States,
}

/// The thing that the operation answers with, if it is one and no list.
pub(super) fn thing(operation: &Operation) -> Option<Thing<'_>> {
    let response = operation.responses.iter().find(|response| response.schema.is_some() && !response.streams)?;
    let (pointer, schema) = single(response.schema.as_deref()?);
    let is_object = matches!(schema.kind, SchemaKind::Object { .. });
    (is_object && operation.items.is_none()).then_some(Thing { pointer, schema })
}

impl Thing<'_> {
    /// The state, if it has one that can be waited for.
    pub(super) fn state(&self) -> Option<State> {
        let own = STATES.iter().find_map(|name| state(self.schema, name, &self.pointer));
        let held = || {
            HOLDERS.iter().find_map(|name| {
                let (inner, schema) = member(self.schema, name)?;
                STATES.iter().find_map(|name| state(schema, name, &format!("{}{inner}", self.pointer)))
            })
        };
        let found = own.or_else(held)?;
        let is_told_elsewhere = OUTCOMES.iter().any(|name| member(self.schema, name).is_some());
        (!found.words.failure.is_empty() || !is_told_elsewhere).then_some(found)
    }

    /// The pointer in the whole answer to what a path parameter of this name is filled with.
    pub(super) fn id(&self, parameter: &str) -> Option<String> {
        let wanted = plain(parameter);
        let suffixes = ["id", "uuid", "guid", "gid", "uid", "sid", "slug", "number", "name", "key"];
        let names = std::iter::once(wanted.as_str())
            .chain(suffixes.into_iter().filter(|suffix| wanted.ends_with(suffix)))
            .chain(["id"]);
        let found = names.into_iter().find_map(|name| member(self.schema, name).filter(|(_, s)| is_value(s)));
        found.map(|(pointer, _)| format!("{}{pointer}", self.pointer))
    }

    /// The same, of a member with exactly this name.
    pub(super) fn named(&self, parameter: &str) -> Option<String> {
        let found = member(self.schema, &plain(parameter)).filter(|(_, schema)| is_value(schema));
        found.map(|(pointer, _)| format!("{}{pointer}", self.pointer))
    }
}

/// The member whose name is spelled so, and its pointer.
fn member<'s>(schema: &'s Schema, name: &str) -> Option<(String, &'s Schema)> {
    let SchemaKind::Object { properties, .. } = &schema.kind else { return None };
    let found = properties.iter().find(|property| is(&property.name, name))?;
    Some((join("", &found.name), &found.schema))
}

fn state(schema: &Schema, name: &str, at: &str) -> Option<State> {
    let (pointer, schema) = member(schema, name)?;
    let words = states(&words(schema))?;
    Some(State { pointer: format!("{at}{pointer}"), words })
}

/// The values of a text; none if it may be something else.
pub(super) fn words(schema: &Schema) -> Vec<&str> {
    match &schema.kind {
        SchemaKind::Union { variants, .. } => variants.iter().flat_map(|variant| words(variant)).collect(),
        _ => schema.values.iter().filter_map(|value| value.as_str()).collect(),
    }
}

fn is_value(schema: &Schema) -> bool {
    matches!(schema.kind, SchemaKind::String { .. } | SchemaKind::Integer)
}

/// Whether an answer may have something at a pointer: certainly not, where its schema is closed to it.
pub(super) fn may_have(schema: &Schema, pointer: &str) -> bool {
    schema_at(schema, pointer).is_some()
}

/// The schema at a pointer; [`SchemaKind::Any`] where the document says nothing.
pub(super) fn schema_at<'s>(schema: &'s Schema, pointer: &str) -> Option<&'s Schema> {
    let Some(rest) = pointer.strip_prefix('/') else { return pointer.is_empty().then_some(schema) };
    let (step, rest) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    let name = step.replace("~1", "/").replace("~0", "~");
    match &schema.kind {
        SchemaKind::Any { .. } => Some(schema),
        SchemaKind::Object { properties, additional } => match schema.property(&name) {
            Some(property) => schema_at(&property.schema, rest),
            None => match additional {
                super::super::Additional::Values(values) => schema_at(values, rest),
                _ if properties.is_empty() => Some(schema),
                _ => None,
            },
        },
        SchemaKind::Array { items } if name.bytes().all(|b| b.is_ascii_digit()) => schema_at(items, rest),
        SchemaKind::Union { variants, .. } => variants.iter().find_map(|variant| schema_at(variant, pointer)),
        _ => None,
    }
}
