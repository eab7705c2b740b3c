//! JSON (RFC 8259) to a value. Of members with one name the last wins, and the others are reported.

use super::budget::{Budget, MAX_REMARKS, too_deep, too_many};
use super::pointer;
use super::text::SyntaxError;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

/// Told apart from other messages of the deserializer.
const OVER_BUDGET: &str = "over budget";

/// Reads one document; `duplicates` gets the pointers of members that occur twice.
pub(super) fn parse(text: &str, duplicates: &mut Vec<String>) -> Result<Value, SyntaxError> {
    let mut build = Build { budget: Budget::of(text), duplicates: Vec::new(), members: Vec::new() };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Node(&mut build).deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    duplicates.extend(build.duplicates.iter().map(|tokens| {
        let mut path = String::new();
        tokens.iter().rev().for_each(|token| pointer::push(&mut path, token));
        path
    }));
    value.map_err(|cause| syntax_error(text, &cause))
}

/// The deserializer's columns count bytes; people count characters.
fn syntax_error(text: &str, cause: &serde_json::Error) -> SyntaxError {
    let line = text.split('\n').nth(cause.line().saturating_sub(1)).unwrap_or_default();
    let column = line.char_indices().take_while(|(offset, _)| offset + 1 < cause.column()).count() + 1;
    let line_number = cause.line().max(1);
    let message = cause.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(text, _)| text);
    match message {
        OVER_BUDGET => too_many(line_number, column),
        "recursion limit exceeded" => too_deep(line_number, column),
        _ => SyntaxError { message: message.to_owned(), line: line_number, column, limit: false },
    }
}

/// What is carried through one document.
struct Build {
    budget: Budget,
    /// Tokens of pointers, innermost first.
    duplicates: Vec<Vec<String>>,
    /// Members of the objects that are being read, so that each object is made once, sorted, as large as it is.
    members: Vec<(String, Value)>,
}

/// One value that is to be read.
struct Node<'a>(&'a mut Build);

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let found = self.0.duplicates.len();
            let Some(item) = items.next_element_seed(Node(self.0))? else { break };
            self.lead(found, || list.len().to_string());
            self.spend(1)?;
            list.push(item);
        }
        list.shrink_to_fit();
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<Value, A::Error> {
        let first = self.0.members.len();
        while let Some(name) = members.next_key::<String>()? {
            let found = self.0.duplicates.len();
            let value = members.next_value_seed(Node(self.0))?;
            self.lead(found, || name.clone());
            self.spend(2)?;
            self.0.members.push((name, value));
        }
        // Stable: of members with one name the last stays last, and wins.
        let members = &mut self.0.members[first..];
        members.sort_by(|(a, _), (b, _)| a.cmp(b));
        for pair in members.windows(2) {
            let (name, next) = (&pair[0].0, &pair[1].0);
            if name == next && self.0.duplicates.len() < MAX_REMARKS {
                self.0.duplicates.push(vec![name.clone()]);
            }
        }
        Ok(Value::Object(self.0.members.drain(first..).collect()))
    }
}

impl Node<'_> {
    /// Says where in its parent the value is in which duplicates were found.
    fn lead(&mut self, found: usize, token: impl Fn() -> String) {
        self.0.duplicates[found..].iter_mut().for_each(|tokens| tokens.push(token()));
    }

    fn spend<E: Error>(&mut self, values: usize) -> Result<(), E> {
        if self.0.budget.spend(values) { Ok(()) } else { Err(E::custom(OVER_BUDGET)) }
    }
}
