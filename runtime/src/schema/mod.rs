//! JSON Schema (2020-12) as the tables have it: what a value may be. Pure.
//!
//! Only what a command's own schema leads to is read, when it is asked for: definitions may refer to each other and to
//! themselves.

mod body;
mod check;
mod format;
mod row;
mod template;
mod time;

pub(crate) use body::{of_body, put, require};
pub(crate) use check::{called, faults};
pub(crate) use row::of_flag;
pub(crate) use template::template;
pub(crate) use time::resolve;

use serde_json::{Map, Value};
use std::cell::OnceCell;

/// The definitions of a service, each read when it is first needed.
#[derive(Debug)]
pub(crate) struct Definitions {
    texts: &'static [(&'static str, &'static str)],
    read: Vec<OnceCell<Value>>,
}

/// A schema, and the definitions that it may refer to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Schema<'s> {
    members: Option<&'s Map<String, Value>>,
    definitions: &'s Definitions,
}

/// What members that are not declared may hold.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Additional<'s> {
    Open,
    Closed,
    Values(Schema<'s>),
}

/// The member that says which variant a value is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Discriminator<'s> {
    pub(crate) property: &'s str,
    mapping: &'s Map<String, Value>,
}

/// References that lead to references are followed so far.
const LONGEST_CHAIN: usize = 16;

impl Definitions {
    pub(crate) fn new(texts: &'static [(&'static str, &'static str)]) -> Definitions {
        Definitions { texts, read: vec![OnceCell::new(); texts.len()] }
    }

    /// The schema that a value is.
    pub(crate) fn schema<'s>(&'s self, value: &'s Value) -> Schema<'s> {
        let mut members = value.as_object();
        for _ in 0..LONGEST_CHAIN {
            let reference = members.and_then(|members| members.get("$ref")).and_then(Value::as_str);
            let Some(name) = reference.and_then(|reference| reference.strip_prefix("#/$defs/")) else { break };
            members = self.find(name).and_then(Value::as_object);
        }
        Schema { members, definitions: self }
    }

    /// The definition of this name.
    pub(crate) fn find(&self, name: &str) -> Option<&Value> {
        let at = self.texts.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        let read = || serde_json::from_str(self.texts[at].1).unwrap_or(Value::Bool(true));
        Some(self.read[at].get_or_init(read))
    }
}

impl<'s> Schema<'s> {
    fn get(self, keyword: &str) -> Option<&'s Value> {
        self.members?.get(keyword)
    }

    fn below(self, value: &'s Value) -> Schema<'s> {
        self.definitions.schema(value)
    }

    fn text(self, keyword: &str) -> Option<&'s str> {
        self.get(keyword)?.as_str()
    }

    fn list(self, keyword: &str) -> &'s [Value] {
        self.get(keyword).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// The one type but for `null`; `None`: any.
    pub(crate) fn kind(self) -> Option<&'s str> {
        match self.get("type")? {
            Value::String(name) => Some(name.as_str()).filter(|name| *name != "null"),
            Value::Array(names) => names.iter().filter_map(Value::as_str).find(|name| *name != "null"),
            _ => None,
        }
    }

    fn is_null(self) -> bool {
        self.text("type") == Some("null")
    }

    /// `null` is allowed.
    pub(crate) fn nullable(self) -> bool {
        match self.get("type") {
            Some(Value::String(name)) => name == "null",
            Some(Value::Array(names)) => names.iter().any(|name| name == "null"),
            _ if !self.values().is_empty() => self.values().contains(&Value::Null),
            _ => match self.get("anyOf") {
                None => true,
                Some(_) => self.all_variants().any(Schema::nullable),
            },
        }
    }

    /// `format`.
    pub(crate) fn format(self) -> Option<&'s str> {
        self.text("format")
    }

    /// The only values allowed; empty: any.
    pub(crate) fn values(self) -> &'s [Value] {
        self.list("enum")
    }

    /// The one value allowed, if there is one.
    pub(crate) fn constant(self) -> Option<&'s Value> {
        match self.values() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The declared members.
    pub(crate) fn properties(self) -> impl Iterator<Item = (&'s str, Schema<'s>)> {
        let members = self.get("properties").and_then(Value::as_object).into_iter().flatten();
        members.map(move |(name, value)| (name.as_str(), self.below(value)))
    }

    /// A declared member.
    pub(crate) fn property(self, name: &str) -> Option<Schema<'s>> {
        Some(self.below(self.get("properties")?.get(name)?))
    }

    /// It says which members there are, even if there are none.
    pub(crate) fn declares_properties(self) -> bool {
        self.get("properties").is_some()
    }

    /// Members are declared.
    pub(crate) fn has_properties(self) -> bool {
        self.get("properties").and_then(Value::as_object).is_some_and(|members| !members.is_empty())
    }

    /// What other members may hold.
    pub(crate) fn additional(self) -> Additional<'s> {
        match self.get("additionalProperties") {
            Some(Value::Bool(false)) => Additional::Closed,
            Some(value @ Value::Object(_)) => Additional::Values(self.below(value)),
            _ => Additional::Open,
        }
    }

    /// A member, declared or not; `None` if there may be none of that name.
    pub(crate) fn member(self, name: &str) -> Option<Schema<'s>> {
        match (self.property(name), self.additional()) {
            (Some(property), _) => Some(property),
            (None, Additional::Values(values)) => Some(values),
            (None, Additional::Open) => Some(self.anything()),
            (None, Additional::Closed) => None,
        }
    }

    /// Members that must be there.
    pub(crate) fn required(self) -> impl Iterator<Item = &'s str> {
        self.list("required").iter().filter_map(Value::as_str)
    }

    /// A schema that allows anything.
    pub(crate) fn anything(self) -> Schema<'s> {
        Schema { members: None, definitions: self.definitions }
    }

    /// Each element.
    pub(crate) fn items(self) -> Schema<'s> {
        let members = self.get("items").map(|items| self.below(items));
        members.unwrap_or(self.anything())
    }

    /// What the value may be, if there is more than one possibility; without `null`.
    pub(crate) fn variants(self) -> Vec<Schema<'s>> {
        self.all_variants().filter(|variant| !variant.is_null()).collect()
    }

    fn all_variants(self) -> impl Iterator<Item = Schema<'s>> {
        self.list("anyOf").iter().map(move |variant| self.below(variant))
    }

    /// The member that says which variant a value is.
    pub(crate) fn discriminator(self) -> Option<Discriminator<'s>> {
        let members = self.get("discriminator")?.as_object()?;
        let mapping = members.get("mapping")?.as_object().filter(|mapping| !mapping.is_empty())?;
        Some(Discriminator { property: members.get("propertyName")?.as_str()?, mapping })
    }

    /// The union at a place to which no other union leads.
    pub(crate) fn union_at(self, steps: &[String]) -> Option<Schema<'s>> {
        match steps.split_first() {
            None => (!self.variants().is_empty()).then_some(self),
            Some((step, rest)) => self.property(step)?.union_at(rest),
        }
    }

    /// Every schema that a value at this place may have, through all variants; empty if nothing can stand there.
    pub(crate) fn at(self, steps: &[String]) -> Vec<Schema<'s>> {
        let variants = self.variants();
        if !variants.is_empty() {
            return variants.into_iter().flat_map(|variant| variant.at(steps)).collect();
        }
        let Some((step, rest)) = steps.split_first() else { return vec![self] };
        match self.kind() {
            Some("array") if step.parse::<usize>().is_ok() => self.items().at(rest),
            Some("object") => self.member(step).map(|member| member.at(rest)).unwrap_or_default(),
            None => vec![self],
            Some(_) => Vec::new(),
        }
    }
}

impl<'s> Discriminator<'s> {
    /// The index of the variant that a value means.
    pub(crate) fn variant(self, value: &str) -> Option<usize> {
        self.mapping.get(value).and_then(Value::as_u64).and_then(|index| usize::try_from(index).ok())
    }

    /// The values that mean something, and the variant that each means.
    pub(crate) fn values(self) -> impl Iterator<Item = (&'s str, usize)> {
        let index = |value: &Value| value.as_u64().and_then(|index| usize::try_from(index).ok());
        self.mapping.iter().filter_map(move |(value, at)| Some((value.as_str(), index(at)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    static TEXTS: &[(&str, &str)] = &[
        ("Loop", r##"{"$ref":"#/$defs/Loop"}"##),
        ("Node", r##"{"type":"object","properties":{"next":{"$ref":"#/$defs/Node"},"n":{"type":"integer"}}}"##),
    ];

    #[test]
    fn definitions_may_hold_themselves() {
        let definitions = Definitions::new(TEXTS);
        let value = json!({"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]});
        let schema = definitions.schema(&value);
        assert!(schema.nullable());
        let steps: Vec<String> = ["next", "next", "n"].map(str::to_owned).into();
        assert_eq!(schema.at(&steps).iter().map(|found| found.kind()).collect::<Vec<_>>(), [Some("integer")]);
        for odd in [json!({"$ref": "#/$defs/Loop"}), json!({"$ref": "#/$defs/None"}), json!(true), json!(5)] {
            assert_eq!(definitions.schema(&odd).kind(), None, "{odd}");
        }
    }
}
