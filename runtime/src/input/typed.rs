//! From what was said to the value that is meant, guided by its schema; with everything that is wrong with it.

use super::node::{Entries, Mark, Node, Said};
use super::text::{self, Shape};
use super::{Bytes, union};
use crate::schema::{Additional, Schema, faults, resolve};
use serde_json::{Map, Value};
use std::cell::Cell;
use std::time::Duration;

/// How values of one part of a request are read.
pub(super) struct Typing {
    /// Numbers are sent as JSON, so they must be JSON numbers.
    pub(super) json: bool,
    /// Files are sent as they are.
    pub(super) files: bool,
    /// `null` is always allowed: it takes a member out (RFC 7396).
    pub(super) null: bool,
    /// Since the Unix epoch, for times such as `-2h`.
    pub(super) now: Duration,
    /// Places that may still be looked at before unions are no longer searched: nested unions multiply.
    pub(super) left: Cell<u32>,
}

/// A value, and what came with it.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub(super) value: Value,
    /// Files that stand in it, by place.
    pub(super) files: Vec<(Vec<String>, Bytes)>,
    pub(super) problems: Vec<Problem>,
    /// Members that the schema does not name.
    pub(super) strange: usize,
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    /// Below the value that was asked for.
    pub(super) place: Vec<String>,
    /// What was typed, if that is what is wrong.
    pub(super) text: Option<String>,
    /// To be put after the place's name.
    pub(super) reason: String,
    /// Holds whatever the description says, so `--no-validate` does not help.
    pub(super) certain: bool,
}

/// Where a value stands below the one that was asked for.
pub(super) type Place<'p> = &'p [String];

/// So many places are looked at.
pub(super) const MOST_LOOKED_AT: u32 = 200_000;

impl Problem {
    pub(super) fn new(place: Place<'_>, reason: impl Into<String>) -> Problem {
        Problem { place: place.to_vec(), text: None, reason: reason.into(), certain: false }
    }

    /// Nothing was said where something must be.
    pub(super) fn is_missing(&self) -> bool {
        self.reason == "is required"
    }

    fn certain(place: Place<'_>, reason: impl Into<String>) -> Problem {
        Problem { certain: true, ..Problem::new(place, reason) }
    }
}

impl Typed {
    fn of(value: Value) -> Typed {
        Typed { value, ..Typed::default() }
    }

    fn wrong(value: Value, problem: Problem) -> Typed {
        Typed { value, problems: vec![problem], ..Typed::default() }
    }

    /// Takes over everything but the value.
    fn take(&mut self, inner: Typed) -> Value {
        self.files.extend(inner.files);
        self.problems.extend(inner.problems);
        self.strange += inner.strange;
        inner.value
    }
}

pub(super) fn below(place: Place<'_>, step: &str) -> Vec<String> {
    place.iter().cloned().chain([step.to_owned()]).collect()
}

impl Typing {
    /// The value that a node means.
    pub(super) fn value(&self, schema: Schema<'_>, node: &Node, place: Place<'_>) -> Typed {
        self.left.set(self.left.get().saturating_sub(1));
        if node.mark == Some(Mark::Null) {
            return Typed::of(Value::Null);
        }
        if node.is_value() && node.base.as_ref().is_none_or(Value::is_null) {
            let allowed = self.null || schema.nullable() || node.base.is_none();
            return match allowed {
                true => Typed::of(Value::Null),
                false => Typed::wrong(Value::Null, Problem::new(place, "cannot be null")),
            };
        }
        let variants = schema.variants();
        if !variants.is_empty() {
            return union::value(self, schema, &variants, node, place);
        }
        match schema.kind() {
            Some("object") => self.object(schema, node, place),
            Some("array") => self.array(schema, node, place),
            Some(kind) => self.scalar(schema, kind, node, place),
            None => self.any(schema, node, place),
        }
    }

    /// Whatever was said: an object or a list if places below it were.
    fn any(&self, schema: Schema<'_>, node: &Node, place: Place<'_>) -> Typed {
        let is_list = match &node.base {
            Some(Value::Array(_)) => true,
            Some(Value::Object(_)) => false,
            _ => node.members.iter().any(|(name, _)| name == "0"),
        };
        match (node.members.is_empty(), &node.base) {
            (false, _) if is_list => return self.array(schema, node, place),
            (false, _) => return self.object(schema, node, place),
            (true, Some(value)) if node.said.is_empty() => return self.checked(schema, value.clone(), place),
            _ => {}
        }
        match node.said.as_slice() {
            [said] => match self.text_or_file(said, schema, place) {
                Ok(text) if matches!(said, Said::Plain(_)) => self.checked(schema, Value::String(text), place),
                Ok(text) => match text::any(&text) {
                    // `1.10` stays `1.10` where it is text anyway.
                    Ok(Value::Number(number)) if !self.json && number.to_string() != text => {
                        self.checked(schema, Value::String(text), place)
                    }
                    Ok(value) => self.checked(schema, value, place),
                    Err(reason) => self.unread(text, reason, place),
                },
                Err(typed) => *typed,
            },
            several => self.several(several.len(), place),
        }
    }

    fn scalar(&self, schema: Schema<'_>, kind: &str, node: &Node, place: Place<'_>) -> Typed {
        if let Some((name, _)) = node.members.first() {
            let reason = format!("has no place: what is above it is {}", crate::schema::called(kind));
            return Typed::wrong(Value::Null, Problem::certain(&below(place, name), reason));
        }
        let said = match (node.said.as_slice(), &node.base) {
            ([], Some(value)) => return self.checked(schema, value.clone(), place),
            ([said], _) => said,
            (several, _) => return self.several(several.len(), place),
        };
        let text = match self.text_or_file(said, schema, place) {
            Ok(text) => text,
            Err(typed) => return *typed,
        };
        if text == "null" && kind != "string" && schema.nullable() {
            return Typed::of(Value::Null);
        }
        let relative = schema.format().and_then(|format| resolve(format, &text, self.now));
        match text::scalar(kind, relative.as_deref().unwrap_or(&text), self.json) {
            Ok(value) => {
                let mut typed = self.checked(schema, value, place);
                let is_shown = |problem: &&mut Problem| problem.reason.starts_with("is not ");
                typed.problems.iter_mut().filter(is_shown).for_each(|problem| problem.text = Some(text.clone()));
                typed
            }
            Err(reason) => self.unread(text, reason, place),
        }
    }

    /// The text, with `@path` read; or the file that is sent in its place.
    fn text_or_file(&self, said: &Said, schema: Schema<'_>, place: Place<'_>) -> Result<String, Box<Typed>> {
        let (bytes, flagged) = match said {
            Said::Text(text) | Said::Plain(text) => return Ok(text.clone()),
            Said::File { bytes, flagged } => (bytes, *flagged),
        };
        if self.files && (flagged || schema.format() == Some("binary")) {
            let files = vec![(place.to_vec(), bytes.clone())];
            return Err(Box::new(Typed { files, ..Typed::default() }));
        }
        let wrong = |reason: String| Box::new(Typed::wrong(Value::Null, Problem::certain(place, reason)));
        let bytes = bytes.clone().read().map_err(|error| wrong(error.message.clone()))?;
        String::from_utf8(bytes).map_err(|_| wrong("is a file that is not UTF-8 text".to_owned()))
    }

    fn several(&self, count: usize, place: Place<'_>) -> Typed {
        Typed::wrong(Value::Null, Problem::certain(place, format!("is given {count} times, and takes one value")))
    }

    /// With `--no-validate` a text that does not fit is sent as it stands.
    fn unread(&self, text: String, reason: String, place: Place<'_>) -> Typed {
        let value = text::any(&text).unwrap_or_else(|_| Value::String(text.clone()));
        Typed::wrong(value, Problem { text: Some(text), ..Problem::new(place, reason) })
    }

    /// A value with what is wrong with it by itself.
    fn checked(&self, schema: Schema<'_>, value: Value, place: Place<'_>) -> Typed {
        if matches!(value, Value::Array(_) | Value::Object(_)) {
            let node = Node::of(value);
            return match (&node.base, schema.kind()) {
                (Some(Value::Array(_)), None | Some("array")) => self.array(schema, &node, place),
                (Some(Value::Object(_)), None | Some("object")) => self.object(schema, &node, place),
                _ => self.judged(schema, node.base.unwrap_or_default(), place),
            };
        }
        self.judged(schema, value, place)
    }

    fn judged(&self, schema: Schema<'_>, value: Value, place: Place<'_>) -> Typed {
        let mut typed = Typed::of(value);
        self.judge(schema, &mut typed, place);
        typed
    }

    fn judge(&self, schema: Schema<'_>, typed: &mut Typed, place: Place<'_>) {
        for fault in faults(schema, &typed.value) {
            let place = fault.member.map_or_else(|| place.to_vec(), |member| below(place, &member));
            // What is wrong with a member has been said already, if it is there at all.
            typed.problems.push(Problem::new(&place, fault.reason));
        }
    }

    fn object(&self, schema: Schema<'_>, node: &Node, place: Place<'_>) -> Typed {
        let mut typed = Typed::of(Value::Null);
        let mut entries = Entries::default();
        match &node.base {
            Some(Value::Object(map)) => {
                map.iter().for_each(|(name, value)| *entries.member(name) = Node::of(value.clone()))
            }
            None | Some(Value::Null) => {}
            Some(other) if node.is_value() => return self.judged(schema, other.clone(), place),
            Some(_) => {
                let first = node.members.first().map_or_else(|| place.to_vec(), |(name, _)| below(place, name));
                let reason = "has no place: what -d or another flag says above it is no object";
                return Typed::wrong(Value::Null, Problem::certain(&first, reason));
            }
        }
        for said in &node.said {
            let text = match self.text_or_file(said, schema, place) {
                Ok(text) => text,
                Err(typed) => return *typed,
            };
            match text::members(&text, shape(schema)) {
                Ok(members) => {
                    for (steps, member) in members {
                        let (name, rest) = steps.split_first().map_or(("", &[][..]), |(name, rest)| (name, rest));
                        if let Some(at) = entries.member(&spelled(schema, name.to_owned())).at(rest) {
                            at.merge(member);
                        }
                    }
                }
                Err(reason) => return self.unread(text, reason, place),
            }
        }
        for (name, member) in &node.members {
            for (name, member) in flattened(schema, name, member) {
                entries.member(&spelled(schema, name)).merge(member);
            }
        }
        let is_filled = !node.is_value();
        let mut map = Map::new();
        for (name, member) in entries.into_nodes() {
            if member.mark == Some(Mark::Unset) {
                continue;
            }
            let place = below(place, &name);
            let known = schema.property(&name);
            typed.strange += usize::from(known.is_none() && schema.has_properties());
            let inner = match known.or_else(|| schema.member(&name)) {
                Some(of) => self.value(of, &member, &place),
                None => self.value(schema.anything(), &member, &place),
            };
            let value = typed.take(inner);
            map.insert(name, value);
        }
        if is_filled {
            fill(schema, &mut map);
        }
        typed.value = Value::Object(map);
        self.judge(schema, &mut typed, place);
        typed
    }

    fn array(&self, schema: Schema<'_>, node: &Node, place: Place<'_>) -> Typed {
        let mut typed = Typed::of(Value::Null);
        let mut items: Vec<Node> = match (&node.base, node.said.as_slice()) {
            (Some(Value::Array(items)), []) => items.iter().cloned().map(Node::of).collect(),
            (Some(other), []) if node.members.is_empty() => return self.judged(schema, other.clone(), place),
            (None | Some(Value::Null), []) => Vec::new(),
            (Some(_), []) => {
                let reason = "has no place: what -d or another flag says above it is no list";
                return Typed::wrong(Value::Null, Problem::certain(place, reason));
            }
            (_, [Said::Text(text)]) if text.trim_start().starts_with('[') && text::is_json(text) => {
                match text::exact(text) {
                    Ok(Value::Array(items)) => items.into_iter().map(Node::of).collect(),
                    Ok(_) => Vec::new(),
                    Err(reason) => return self.unread(text.clone(), reason, place),
                }
            }
            (_, said) => said.iter().cloned().map(Node::text).collect(),
        };
        let mut members: Vec<(Option<usize>, &str, &Node)> =
            node.members.iter().map(|(name, node)| (name.parse().ok(), name.as_str(), node)).collect();
        members.sort_by_key(|(index, ..)| *index);
        for (index, name, member) in members {
            match index {
                Some(index) if index < items.len() => items[index].merge(member.clone()),
                Some(index) if index == items.len() => items.push(member.clone()),
                _ => {
                    let reason = format!("has no place: the list has {} values before it", items.len());
                    typed.problems.push(Problem::certain(&below(place, name), reason));
                }
            }
        }
        items.retain(|item| item.mark != Some(Mark::Unset));
        let of = schema.items();
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let inner = self.value(of, item, &below(place, &index.to_string()));
            values.push(typed.take(inner));
        }
        typed.value = Value::Array(values);
        self.judge(schema, &mut typed, place);
        typed
    }
}

/// How the text of an object is written.
fn shape(schema: Schema<'_>) -> Shape {
    if schema.declares_properties() { Shape::Members } else { Shape::Map }
}

/// A member's name as the schema has it: `unit-amount` may be said for `unit_amount`.
fn spelled(schema: Schema<'_>, name: String) -> String {
    if schema.property(&name).is_some() || !schema.has_properties() {
        return name;
    }
    let letters =
        |name: &str| -> String { name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let said = letters(&name);
    let mut alike = schema.properties().map(|(known, _)| known).filter(|known| letters(known) == said);
    match (alike.next(), alike.next()) {
        (Some(only), None) => only.to_owned(),
        _ => name,
    }
}

/// A map's keys may hold dots: what stands below a key whose value is a scalar is a part of that key.
fn flattened(schema: Schema<'_>, name: &str, member: &Node) -> Vec<(String, Node)> {
    let is_scalar = |of: Schema<'_>| of.variants().is_empty() && !matches!(of.kind(), None | Some("object" | "array"));
    let is_key = schema.property(name).is_none()
        && matches!(schema.additional(), Additional::Values(of) if is_scalar(of))
        && !member.members.is_empty()
        && member.said.is_empty();
    if !is_key {
        return vec![(name.to_owned(), member.clone())];
    }
    let inner = member.members.iter();
    inner.flat_map(|(inner, node)| flattened(schema, &format!("{name}.{inner}"), node)).collect()
}

/// A member that must be there and can only be one thing need not be said.
fn fill(schema: Schema<'_>, map: &mut Map<String, Value>) {
    for name in schema.required() {
        if !map.contains_key(name)
            && let Some(only) = schema.property(name).and_then(Schema::constant)
        {
            map.insert(name.to_owned(), only.clone());
        }
    }
}

#[cfg(test)]
mod tests;
