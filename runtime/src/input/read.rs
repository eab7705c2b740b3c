//! From what was said to what is meant: every flag's value, and every problem at once.

use super::body::{self, Draft};
use super::check::check;
use super::value::{parse, parse_all};
use super::{Bytes, Input, Source};
use crate::command::Invocation;
use crate::error::{Error, Kind as Failure, Result};
use crate::table::{BodyKind, Flag, Kind, Location, StyleName};
use crate::terminal::line;
use serde_json::{Value, json};
use std::io::Read;

/// Reads and checks the values of a call: the only place that reads files and stdin, and stdin only for `-` and `@-`.
///
/// # Errors
/// `validation`, naming every problem at once, each with its flag; `usage` for files that cannot be read.
pub fn read(invocation: &Invocation, stdin: &mut dyn Read) -> Result<Input> {
    let operation = invocation.operation;
    let reading = Reading { invocation, source: Source::new(stdin), problems: Vec::new() };
    reading.input().map_err(|mut error| {
        error.operation = Some(operation.id);
        error
    })
}

/// A call being read.
pub(super) struct Reading<'a> {
    pub(super) invocation: &'a Invocation,
    pub(super) source: Source<'a>,
    pub(super) problems: Vec<Problem>,
}

/// Something that is wrong with a flag.
pub(super) struct Problem {
    /// The flag's name without dashes, or `data`.
    flag: String,
    /// A sentence.
    message: String,
}

/// A flag's value.
pub(super) enum Said {
    Value(Value),
    /// Files, as elements of a list or alone.
    Files(Vec<Bytes>, bool),
}

impl Reading<'_> {
    fn input(mut self) -> Result<Input> {
        let operation = self.invocation.operation;
        let mut draft = Draft::start(&mut self)?;
        let mut parameters = Vec::new();
        for (index, flag) in operation.flags.iter().copied().enumerate() {
            let in_body = match flag.location {
                Location::Body(pointer) => Some(pointer),
                _ => None,
            };
            let texts = self.texts(index, in_body.is_some_and(|pointer| draft.has(pointer)));
            if texts.is_empty() {
                if flag.required && in_body.is_none() && !self.is_below(index) {
                    self.missing(flag);
                }
                continue;
            }
            let Some(said) = self.value(flag, &texts)? else { continue };
            match (in_body, said) {
                (Some(pointer), said) => draft.put(flag, pointer, said),
                (None, Said::Value(value)) => parameters.push((flag, value)),
                (None, Said::Files(..)) => {}
            }
        }
        self.below(&mut parameters, &mut draft);
        let body = body::finish(&mut self, draft)?;
        self.verdict()?;
        Ok(Input { operation, parameters, body, headers: self.invocation.globals.headers.clone() })
    }

    /// What was said for a row, or what stands in. Nothing stands in for what `-d` says.
    fn texts(&self, index: usize, in_data: bool) -> Vec<String> {
        let given = &self.invocation.given;
        let said = given.values.get(index).cloned().unwrap_or_default();
        if !said.is_empty() || in_data {
            return said;
        }
        given.fallbacks.get(index).cloned().flatten().into_iter().collect()
    }

    fn is_below(&self, index: usize) -> bool {
        self.invocation.given.below.iter().any(|(row, ..)| *row == index)
    }

    fn validates(&self) -> bool {
        !self.invocation.globals.no_validate
    }

    /// The value is sent as JSON, so a number has to be a JSON number.
    fn is_json(&self, flag: &Flag) -> bool {
        match flag.location {
            Location::Body(_) => self.invocation.operation.body.is_some_and(|b| b.kind == BodyKind::Json),
            Location::Path(_, style) | Location::Query(_, style) | Location::QueryString(_, style) => {
                style.name == StyleName::Json
            }
            Location::Header(_, style) | Location::Cookie(_, style) => style.name == StyleName::Json,
        }
    }

    fn value(&mut self, flag: &Flag, texts: &[String]) -> Result<Option<Said>> {
        if takes_files(flag.kind) && matches!(flag.location, Location::Body(_)) && self.sends_files() {
            let files: Result<Vec<Bytes>> = texts.iter().map(|text| self.source.bytes(text)).collect();
            return Ok(Some(Said::Files(files?, matches!(flag.kind, Kind::List(_)))));
        }
        let mut read = Vec::with_capacity(texts.len());
        for text in texts {
            read.push(match flag.location {
                // An id may start with `@`, and no id is a file.
                Location::Path(..) => text.clone(),
                _ => self.source.text(text)?,
            });
        }
        let value = match parse_all(flag.kind, &read, self.is_json(flag)) {
            Ok(value) => value,
            Err(reason) => {
                if self.validates() {
                    self.wrong(flag, &reason, &read);
                    return Ok(None);
                }
                unchecked(flag.kind, &read)
            }
        };
        if let Err(reason) = check(flag, &value)
            && self.validates()
        {
            self.wrong(flag, &reason, &[]);
            return Ok(None);
        }
        Ok(Some(Said::Value(value)))
    }

    /// The body kind sends files as they are; the others take their text.
    fn sends_files(&self) -> bool {
        let kind = self.invocation.operation.body.map(|body| body.kind);
        !matches!(kind, None | Some(BodyKind::Json | BodyKind::Form))
    }

    /// `--metadata.team=core`: into the body, or into a parameter that is an object.
    fn below(&mut self, parameters: &mut Vec<(&'static Flag, Value)>, draft: &mut Draft) {
        let invocation = self.invocation;
        for (index, path, text) in &invocation.given.below {
            let flag = invocation.operation.flags[*index];
            let kind = match flag.kind {
                Kind::Map(kind) => *kind,
                _ => Kind::Any,
            };
            let value = match parse(kind, text, self.is_json(flag)) {
                Ok(value) => value,
                Err(_) if !self.validates() => Value::String(text.clone()),
                Err(reason) => {
                    let name = format!("{}.{}", flag.name, path.join("."));
                    self.problem(&name, format!("--{name} {reason}"));
                    continue;
                }
            };
            let set = match flag.location {
                Location::Body(pointer) => draft.set_below(pointer, path, value),
                _ => {
                    let at = parameters.iter().position(|(other, _)| std::ptr::eq(*other, flag));
                    let at = at.unwrap_or_else(|| {
                        parameters.push((flag, Value::Null));
                        parameters.len() - 1
                    });
                    crate::pointer::set(&mut parameters[at].1, path, value).is_ok()
                }
            };
            if !set {
                let name = format!("{}.{}", flag.name, path.join("."));
                self.problem(&name, format!("--{name} has no place: what is above it is no object"));
            }
        }
    }

    pub(super) fn missing(&mut self, flag: &Flag) {
        if self.validates() || matches!(flag.location, Location::Path(..)) {
            let shown = match flag.location {
                Location::Path(..) => format!("<{}>", flag.name.to_ascii_uppercase()),
                _ => format!("--{}", flag.name),
            };
            self.problem(flag.name, format!("{shown} is required"));
        }
    }

    fn wrong(&mut self, flag: &Flag, reason: &str, texts: &[String]) {
        let shown = match texts {
            [text] if !flag.secret && !text.contains('\n') && text.chars().count() <= 60 => {
                format!(" `{}`", line(text))
            }
            _ => String::new(),
        };
        self.problem(flag.name, format!("--{}{shown} {reason}", flag.name));
    }

    pub(super) fn problem(&mut self, flag: &str, message: String) {
        self.problems.push(Problem { flag: flag.to_owned(), message });
    }

    pub(super) fn is_problem(&self, flag: &str) -> bool {
        self.problems.iter().any(|problem| problem.flag == flag)
    }

    /// All problems as one error.
    fn verdict(&self) -> Result<()> {
        let Some(first) = self.problems.first() else { return Ok(()) };
        let messages: Vec<&str> = self.problems.iter().map(|problem| problem.message.as_str()).collect();
        let data: Vec<Value> =
            self.problems.iter().map(|problem| json!({"flag": problem.flag, "message": problem.message})).collect();
        let mut error = Error::new(Failure::Validation, messages.join("; ")).field(&first.flag);
        error.details = json!({"problems": data});
        let is_missing = self.problems.iter().all(|problem| problem.message.ends_with("is required"));
        Err(if is_missing {
            error.hint("--help shows the flags and an example")
        } else {
            error.hint("--no-validate sends values that the description does not allow")
        })
    }
}

/// With `--no-validate` a text that does not fit is sent as it stands.
fn unchecked(kind: Kind, texts: &[String]) -> Value {
    match (kind, texts) {
        (Kind::List(_), texts) => texts.iter().cloned().map(Value::String).collect(),
        (_, [text]) => parse(Kind::Any, text, false).unwrap_or_else(|_| Value::String(text.clone())),
        (_, texts) => Value::String(texts.join(",")),
    }
}

fn takes_files(kind: Kind) -> bool {
    matches!(kind, Kind::File | Kind::List(Kind::File))
}
