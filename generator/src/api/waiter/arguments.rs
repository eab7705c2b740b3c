//! How the operation that reads a state is called after another one: where each value of its path comes from.

use super::places::Thing;
use super::{Source, Waiter};
use crate::api::{Operation, Parameter, ParameterLocation};

/// How near a read is to the operation that one waits for; the smaller, the nearer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// `POST /jobs/{id}/retry`, `PUT /jobs/{id}`: the path goes through the thing.
    Through,
    /// `POST /jobs`: the path is the collection.
    Collection,
    /// Anywhere: the answer is a job.
    Elsewhere,
}

/// A way to read how far a thing is.
#[derive(Debug)]
pub(super) struct Read<'a> {
    /// Its place in [`crate::api::Api::operations`].
    pub(super) index: usize,
    pub(super) operation: &'a Operation,
    pub(super) waiter: Waiter,
}

/// How `read` is called for what `operation` answers with.
pub(super) fn arguments(
    operation: &Operation,
    thing: &Thing<'_>,
    read: &Operation,
    same_entity: bool,
) -> Option<(Nearness, Vec<(String, Source)>)> {
    if requires_more(read) {
        return None;
    }
    let (own, other) = (Place::of(operation), Place::of(read));
    // The same place may have another name in each path: `{id}` here, `{job}` there.
    let from_path = |count: usize| {
        let names = other.names.iter().zip(&own.names).take(count);
        names.map(|(name, own)| ((*name).to_owned(), Source::Path((*own).to_owned()))).collect::<Vec<_>>()
    };
    if same_entity && own.is_below(&other.shape) {
        let mut found = from_path(other.names.len());
        // A copy has an id of its own: `POST /videos/{id}/remix`.
        let answered = other.names.last().filter(|_| own.shape != other.shape).and_then(|last| thing.id(last));
        if let (Some(id), Some(last)) = (answered, found.last_mut()) {
            last.1 = Source::Body(id);
        }
        return Some((Nearness::Through, found));
    }
    let (last, before) = other.names.split_last()?;
    let from_answer = if same_entity { thing.id(last) } else { thing.named(last) }?;
    let collection = other.shape.strip_suffix("/{}");
    let nearness = if collection == Some(own.shape.as_str()) { Nearness::Collection } else { Nearness::Elsewhere };
    // What stands before the last value is the same thing only in the same place of both paths.
    let head = other.shape.match_indices("{}").nth(before.len().checked_sub(1).unwrap_or(usize::MAX));
    let shared = head.is_none_or(|(at, braces)| own.is_below(&other.shape[..at + braces.len()]));
    let mut found = from_path(before.len());
    found.push(((*last).to_owned(), Source::Body(from_answer)));
    shared.then_some((nearness, found))
}

/// A path without its query, and with the names of its values taken out.
struct Place<'a> {
    shape: String,
    names: Vec<&'a str>,
}

impl Place<'_> {
    fn of(operation: &Operation) -> Place<'_> {
        let mut place = Place { shape: String::new(), names: Vec::new() };
        let path = operation.template.split('?').next().unwrap_or_default().trim_end_matches('/');
        for piece in path.split_inclusive('}') {
            let (fixed, name) = piece.split_once('{').unwrap_or((piece, ""));
            place.shape.push_str(fixed);
            if let Some(name) = name.strip_suffix('}') {
                place.shape.push_str("{}");
                place.names.push(name);
            }
        }
        place
    }

    /// It is this path, or leads on from it.
    fn is_below(&self, shape: &str) -> bool {
        self.shape.strip_prefix(shape).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', ':']))
    }
}

pub(super) fn path_parameters(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().filter(|parameter| parameter.location == ParameterLocation::Path)
}

/// It cannot be called with the values of its path alone.
pub(super) fn requires_more(operation: &Operation) -> bool {
    let needs = |p: &Parameter| p.required && p.location != ParameterLocation::Path && p.schema.default.is_none();
    operation.parameters.iter().any(needs) || operation.body.as_ref().is_some_and(|body| body.required)
}
