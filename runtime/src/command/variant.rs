//! Which flags belong to which variant of a body that may be one of several things.

use crate::pointer::{join, steps};
use crate::schema::{Definitions, Schema, of_body};
use crate::table::{Flag, Location, Operation, Service};
use crate::terminal::line;
use serde_json::Value;
use std::collections::HashMap;
use std::ffi::OsString;

/// The variants of an operation's body, and those that the words of a command line choose: `--type card`.
pub(crate) struct Variants {
    definitions: Definitions,
    body: Value,
    /// Pointer and text.
    said: HashMap<String, String>,
}

/// More variants than these are not named.
const MOST_NAMED: usize = 4;

impl Variants {
    pub(crate) fn new<'w>(
        service: &Service,
        operation: &Operation,
        words: impl IntoIterator<Item = &'w OsString>,
    ) -> Variants {
        let body = operation.body.map_or(Value::Bool(true), |body| of_body(body, operation.flags));
        let mut said = HashMap::new();
        let mut words = words.into_iter().filter_map(|word| word.to_str()).peekable();
        while let Some(word) = words.next() {
            let Some(flag) = word.strip_prefix("--") else { continue };
            let (name, joined) = flag.split_once('=').map_or((flag, None), |(name, text)| (name, Some(text)));
            let row = operation.flags.iter().find(|flag| flag.name == name);
            let text = joined.or_else(|| words.peek().copied().filter(|next| !next.starts_with('-')));
            if let (Some(Location::Body(pointer)), Some(text)) = (row.map(|row| row.location), text) {
                said.insert(pointer.to_owned(), text.to_owned());
            }
        }
        Variants { definitions: Definitions::new(service.definitions), body, said }
    }

    /// Whether a flag can be said with the variants that were chosen.
    pub(crate) fn shows(&self, flag: &Flag) -> bool {
        match flag.location {
            Location::Body(pointer) if !self.said.is_empty() => {
                let place = steps(pointer);
                self.reaches(self.definitions.schema(&self.body), &mut Vec::new(), &place) && !self.is_apart(&place)
            }
            _ => true,
        }
    }

    /// Stripe's way of a union: beside a member `type`, one member for each of its values. Whether a place is in a member
    /// that belongs to another value than the one that was said.
    fn is_apart(&self, place: &[String]) -> bool {
        let body = self.definitions.schema(&self.body);
        (0..place.len()).any(|depth| {
            let (above, name) = (&place[..depth], &place[depth]);
            let Some(object) = object_at(body, above) else { return false };
            let told = object.properties().find_map(|(by, property)| {
                let words: Vec<&str> = property.values().iter().filter_map(Value::as_str).collect();
                let members = words.iter().filter(|word| object.property(word).is_some()).count();
                let is_one = words.contains(&name.as_str()) && members > 1;
                let pointer = join(&above.iter().map(String::as_str).chain([by]).collect::<Vec<_>>());
                self.said.get(&pointer).filter(|_| is_one)
            });
            told.is_some_and(|word| word != name)
        })
    }

    fn reaches(&self, schema: Schema<'_>, above: &mut Vec<String>, place: &[String]) -> bool {
        let variants = schema.variants();
        if !variants.is_empty() {
            let chosen = schema.discriminator().and_then(|by| {
                let told = above.iter().map(String::as_str).chain([by.property]).collect::<Vec<_>>();
                let index = by.variant(self.said.get(&join(&told))?)?;
                let is_told = place.first().is_some_and(|step| step == by.property);
                Some(is_told || variants.get(index).is_some_and(|variant| self.reaches(*variant, above, place)))
            });
            return chosen.unwrap_or_else(|| variants.iter().any(|variant| self.reaches(*variant, above, place)));
        }
        let Some((step, rest)) = place.split_first() else { return true };
        let Some(member) = schema.property(step) else { return !schema.has_properties() };
        above.push(step.clone());
        let reaches = self.reaches(member, above, rest);
        above.pop();
        reaches
    }

    /// `type: card, bank`, for a flag that only these variants have.
    pub(crate) fn only(&self, flag: &Flag) -> Option<String> {
        let Location::Body(pointer) = flag.location else { return None };
        let place = steps(pointer);
        (0..place.len()).rev().find_map(|depth| self.only_at(&place[..depth], &place[depth..]))
    }

    fn only_at(&self, above: &[String], below: &[String]) -> Option<String> {
        let schema = Schema::union_at(self.definitions.schema(&self.body), above)?;
        let variants = schema.variants();
        let by = schema.discriminator().filter(|by| below.first().is_none_or(|step| step != by.property))?;
        let has = |index: usize| variants.get(index).is_some_and(|variant| !variant.at(below).is_empty());
        let owns = |index: usize| {
            let first =
                below.first().is_some_and(|step| variants.get(index).is_some_and(|v| v.property(step).is_some()));
            first && has(index)
        };
        let words: Vec<&str> = by.values().filter(|(_, index)| owns(*index)).map(|(word, _)| word).collect();
        if words.is_empty() || words.len() == by.values().count() {
            return None;
        }
        let more = if words.len() > MOST_NAMED { ", …" } else { "" };
        let named: Vec<String> = words.iter().take(MOST_NAMED).map(|word| line(word)).collect();
        Some(format!("{}: {}{more}", line(by.property), named.join(", ")))
    }
}

fn object_at<'s>(schema: Schema<'s>, place: &[String]) -> Option<Schema<'s>> {
    place.iter().try_fold(schema, |schema, step| schema.property(step))
}
