//! One row as the words of a command line: what a row says goes through the same reading and the same checks.

use super::names::{self, Meaning, hash, meaning};
use crate::args::Given;
use crate::command::{Invocation, given};
use crate::config::Environment;
use crate::error::{Error, Kind as Failure, Result};
use crate::table::{Flag, Kind, Location, Operation};
use serde_json::{Map, Value};
use std::ffi::OsString;

/// A row of the file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// From one.
    pub(super) number: u64,
    pub(super) content: Content,
}

/// What a row holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Content {
    /// Names of columns, and texts; an empty text says nothing.
    Cells(Vec<(String, String)>),
    /// A JSON object.
    Object(Map<String, Value>),
}

impl Row {
    /// Of what it says: a row that has changed is another one.
    pub(super) fn hash(&self) -> u64 {
        match &self.content {
            Content::Cells(cells) => hash(serde_json::to_string(cells).unwrap_or_default().as_bytes()),
            Content::Object(object) => hash(serde_json::to_string(object).unwrap_or_default().as_bytes()),
        }
    }

    /// The call of this row: what it says wins over what the command line says.
    ///
    /// # Errors
    /// `validation` for what is no flag.
    pub(super) fn invocation(&self, all: &Invocation, environment: &Environment) -> Result<Invocation> {
        let operation = all.operation;
        let mut words = Words { operation, words: Vec::new() };
        let read = match &self.content {
            Content::Cells(cells) => cells.iter().try_for_each(|(name, text)| words.cell(name, text)),
            Content::Object(object) => words.members("", object),
        };
        read.map_err(|message| Error::new(Failure::Validation, message))?;
        let own = given(operation, words.words, environment)?;
        Ok(Invocation { given: merge(&all.given, own), ..all.clone() })
    }
}

fn merge(all: &Given, own: Given) -> Given {
    let mut merged = all.clone();
    for (said, own) in merged.values.iter_mut().zip(own.values) {
        if !own.is_empty() {
            *said = own;
        }
    }
    merged.below.extend(own.below);
    merged.edits.extend(own.edits);
    merged.data = own.data.or(merged.data);
    merged
}

struct Words {
    operation: &'static Operation,
    words: Vec<OsString>,
}

impl Words {
    fn cell(&mut self, name: &str, text: &str) -> Result<(), String> {
        if text.is_empty() {
            return Ok(());
        }
        match meaning(self.operation, name)? {
            Meaning::Flag(flag) => self.say(flag, flag.name, text),
            Meaning::Below(flag, below) => self.say(flag, &format!("{}.{below}", flag.name), text),
            Meaning::Body => self.words.push(format!("--data={text}").into()),
        }
        Ok(())
    }

    fn members(&mut self, above: &str, object: &Map<String, Value>) -> Result<(), String> {
        for (key, value) in object {
            let name = if above.is_empty() { key.clone() } else { format!("{above}.{key}") };
            match (meaning(self.operation, &name), value) {
                (Ok(Meaning::Flag(flag)), value) => self.value(flag, flag.name, value),
                (Ok(Meaning::Below(flag, below)), value) => {
                    self.value(flag, &format!("{}.{below}", flag.name), value);
                }
                (Ok(Meaning::Body), value) => self.words.push(format!("--data={value}").into()),
                (Err(_), Value::Object(inner)) if names::is_above(self.operation, &name) => {
                    self.members(&name, inner)?;
                }
                (Err(_), Value::Object(inner)) if name == "path" => self.path(inner)?,
                (Err(reason), _) => return Err(reason),
            }
        }
        Ok(())
    }

    /// `{"path": {"id": …}}`.
    fn path(&mut self, values: &Map<String, Value>) -> Result<(), String> {
        for (name, value) in values {
            let flag = names::path(self.operation, name);
            let flag = flag.ok_or_else(|| format!("the path has no `{}`", crate::terminal::line(name)))?;
            self.value(flag, flag.name, value);
        }
        Ok(())
    }

    fn value(&mut self, flag: &'static Flag, name: &str, value: &Value) {
        match value {
            Value::Null if matches!(flag.location, Location::Body(_)) => {
                self.words.push(format!("--null={name}").into());
            }
            Value::Null => {}
            Value::String(text) => self.say(flag, name, text),
            Value::Array(items) if matches!(flag.kind, Kind::List(_)) && name == flag.name && !items.is_empty() => {
                items.iter().for_each(|item| match item {
                    Value::String(text) => self.say(flag, name, text),
                    item => self.say(flag, name, &item.to_string()),
                });
            }
            value => self.say(flag, name, &value.to_string()),
        }
    }

    /// A row is data: what begins with `@` is a text, and a file only where the flag takes nothing else.
    fn say(&mut self, flag: &Flag, name: &str, text: &str) {
        let files = matches!(flag.kind, Kind::File | Kind::List(Kind::File));
        let literal = files || matches!(flag.location, Location::Path(..)) || !text.starts_with('@');
        let escape = if literal { "" } else { "@" };
        self.words.push(format!("--{name}={escape}{text}").into());
    }
}
