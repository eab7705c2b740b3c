//! From what was said to what is meant: every flag's value, and every problem at once.

use super::body::{self, Draft};
use super::check;
use super::node::{Node, Said};
use super::typed::{MOST_LOOKED_AT, Problem as Wrong, Typing};
use super::{Bytes, Input, Source};
use crate::args::Below;
use crate::command::Invocation;
use crate::error::{Error, Kind as Failure, Result};
use crate::schema::{Definitions, of_flag};
use crate::table::{Flag, Kind, Location, StyleName};
use crate::terminal::line;
use serde_json::{Value, json};
use std::cell::Cell;
use std::io::Read;
use std::time::Duration;

/// Reads and checks the values of a call: the only place that reads files and stdin, and stdin only for `-` and `@-`.
/// `now` is since the Unix epoch, for times such as `-2h`.
///
/// # Errors
/// `validation`, naming every problem at once, each with its flag; `usage` for files that cannot be read.
pub fn read(invocation: &Invocation, now: Duration, stdin: &mut dyn Read) -> Result<Input> {
    let operation = invocation.operation;
    let definitions = Definitions::new(invocation.service.definitions);
    let reading = Reading { invocation, now, definitions, source: Source::new(stdin), problems: Vec::new() };
    reading.input().map_err(|mut error| {
        error.operation = Some(operation.id);
        error
    })
}

/// A call being read.
pub(super) struct Reading<'a> {
    pub(super) invocation: &'a Invocation,
    pub(super) now: Duration,
    pub(super) definitions: Definitions,
    pub(super) source: Source<'a>,
    problems: Vec<Problem>,
}

/// Something that is wrong with a flag.
struct Problem {
    /// The flag's name without dashes, or `data`.
    flag: String,
    /// A sentence.
    message: String,
}

/// Longer texts are not shown in a message.
const LONGEST_SHOWN: usize = 60;

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
            let mut node = Node::default();
            for text in self.texts(index, in_body.is_some_and(|pointer| draft.has(pointer))) {
                node.said.push(self.said(flag, text)?);
            }
            if let Some(pointer) = in_body {
                if !node.said.is_empty() {
                    draft.put(pointer, 0, &[], node.said);
                }
                self.below(index, |up, below, said| draft.put(pointer, up, below, vec![said]))?;
                continue;
            }
            self.below(index, |_, below, said| node.at(below).map(|node| node.said.push(said)).is_some())?;
            if !node.is_empty() {
                let value = self.parameter(flag, &node);
                parameters.push((flag, value));
            } else if flag.required {
                self.missing(flag);
            }
        }
        let (body, media) = body::finish(&mut self, draft)?;
        self.verdict()?;
        let definitions = self.invocation.service.definitions;
        Ok(Input { operation, parameters, body, media, definitions, headers: self.invocation.globals.headers.clone() })
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

    /// A text, or the file that it names.
    fn said(&mut self, flag: &Flag, text: String) -> Result<Said> {
        let in_body = matches!(flag.location, Location::Body(_));
        if in_body && matches!(flag.kind, Kind::File | Kind::List(Kind::File)) {
            return Ok(Said::File { bytes: self.source.bytes(&text)?, flagged: true });
        }
        // An id may start with `@`, and no id is a file.
        if !text.starts_with('@') || matches!(flag.location, Location::Path(..)) {
            return Ok(Said::Text(text));
        }
        match self.source.bytes(&text)? {
            bytes @ Bytes::File(_) if in_body => Ok(Said::File { bytes, flagged: false }),
            bytes => {
                let wrong = |_| super::source::unreadable(&text, "it is not UTF-8 text");
                String::from_utf8(bytes.read()?).map(Said::Text).map_err(wrong)
            }
        }
    }

    /// `--metadata.team=core`: what was said near a row.
    fn below(&mut self, index: usize, mut put: impl FnMut(usize, &[String], Said) -> bool) -> Result<()> {
        let invocation = self.invocation;
        let flag = invocation.operation.flags[index];
        for Below { up, path, text, .. } in invocation.given.below.iter().filter(|below| below.row == index) {
            let said = self.said(flag, text.clone())?;
            if !put(*up, path, said) {
                self.problem(flag.name, format!("--{}.{} is too deep", flag.name, line(&path.join("."))));
            }
        }
        Ok(())
    }

    fn parameter(&mut self, flag: &'static Flag, node: &Node) -> Value {
        let style = match flag.location {
            Location::Path(_, style) | Location::Query(_, style) => Some(style),
            Location::Header(_, style) | Location::Cookie(_, style) => Some(style),
            Location::QueryString(_, style) => Some(style),
            Location::Body(_) => None,
        };
        let typing = Typing {
            json: style.is_some_and(|style| style.name == StyleName::Json),
            files: false,
            null: false,
            now: self.now,
            left: Cell::new(MOST_LOOKED_AT),
        };
        let schema = of_flag(flag);
        let mut typed = typing.value(self.definitions.schema(&schema), node, &[]);
        if let Location::Path(_, style) = flag.location
            && typed.problems.is_empty()
            && let Err(reason) = check::path(&typed.value, style.allow_reserved)
        {
            typed.problems.push(Wrong { place: Vec::new(), text: None, reason, certain: false });
        }
        for problem in &typed.problems {
            let rest: String = problem.place.iter().map(|step| format!(".{step}")).collect();
            let name = format!("{}{rest}", flag.name);
            self.wrong(&name, format!("--{}", line(&name)), problem, flag.secret);
        }
        typed.value
    }

    fn validates(&self) -> bool {
        !self.invocation.globals.no_validate
    }

    fn missing(&mut self, flag: &Flag) {
        if self.validates() || matches!(flag.location, Location::Path(..)) {
            let shown = match flag.location {
                Location::Path(..) => format!("<{}>", flag.name.to_ascii_uppercase()),
                _ => format!("--{}", flag.name),
            };
            self.problem(flag.name, format!("{shown} is required"));
        }
    }

    /// Something that is wrong with a value, unless nobody wants to know.
    pub(super) fn wrong(&mut self, name: &str, shown: String, wrong: &Wrong, secret: bool) {
        if !wrong.certain && !self.validates() {
            return;
        }
        let text = wrong
            .text
            .as_deref()
            .filter(|text| !secret && !text.contains('\n') && text.chars().count() <= LONGEST_SHOWN);
        let text = text.map_or(String::new(), |text| format!(" `{}`", line(text)));
        // What is wrong with a secret may quote it.
        let reason = if secret && wrong.reason.contains('`') { "is not allowed" } else { &wrong.reason };
        self.problem(name, format!("{shown}{text} {reason}"));
    }

    pub(super) fn problem(&mut self, flag: &str, message: String) {
        if !self.problems.iter().any(|known| known.message == message) {
            self.problems.push(Problem { flag: flag.to_owned(), message });
        }
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
