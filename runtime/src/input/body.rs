//! The body: what `-d` says, flags merged over it, then `--set`, `--null` and `--unset`; in the media type that is meant.

use super::node::{Mark, Node, Said};
use super::read::Reading;
use super::text::{has_large_integer, structured};
use super::typed::{MOST_LOOKED_AT, Problem, Typed, Typing};
use super::{Bytes, Content};
use crate::args::Edit;
use crate::error::{Error, Kind, Result};
use crate::pointer::{get, join, steps};
use crate::schema::of_body;
use crate::table::{Body, BodyKind, Flag, Location};
use crate::terminal::line;
use serde_json::Value;
use std::cell::Cell;

/// A body being put together.
#[derive(Default)]
pub(super) struct Draft {
    /// The media type that the user names.
    named: Option<String>,
    /// Bytes that are sent as given; nothing can be merged over them.
    raw: Option<Bytes>,
    /// `-d`, as JSON text that cannot be read without loss.
    inexact: Option<String>,
    root: Node,
}

/// The finished body, and the row of its media type.
pub(super) type Finished = (Content, Option<&'static Body>);

impl Draft {
    /// Reads `-d`.
    pub(super) fn start(reading: &mut Reading) -> Result<Draft> {
        let invocation = reading.invocation;
        let header =
            invocation.globals.headers.iter().rev().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let named = invocation.given.media_type.clone().or(header.map(|(_, value)| value.clone()));
        let mut draft = Draft { named, ..Draft::default() };
        let (Some(data), Some(body)) = (&invocation.given.data, invocation.operation.body) else { return Ok(draft) };
        let row = draft.row(body);
        if row.is_none_or(|row| matches!(row.kind, BodyKind::Plain | BodyKind::Binary)) {
            draft.raw = Some(reading.source.data(data)?);
            return Ok(draft);
        }
        let text = if data == "-" { "@-" } else { data };
        let text = reading.source.text(text)?;
        let is_own = match row.map(|row| row.kind) {
            Some(BodyKind::Xml) => text.trim_start().starts_with('<'),
            Some(BodyKind::JsonLines) => serde_json::from_str::<serde::de::IgnoredAny>(&text).is_err(),
            _ => false,
        };
        if is_own {
            draft.raw = Some(Bytes::Memory(text.into_bytes()));
            return Ok(draft);
        }
        let value = structured(&text).map_err(|reason| {
            Error::new(Kind::Usage, format!("--data {reason}"))
                .field("data")
                .hint("write -d '{\"name\": \"value\"}', -d @body.json or -d @body.yaml, or - for stdin")
        })?;
        let is_json = row.is_some_and(|row| row.kind == BodyKind::Json);
        if is_json && has_large_integer(&text) && value != Value::String(text.clone()) {
            draft.inexact = Some(text);
        }
        draft.root = Node::of(value);
        Ok(draft)
    }

    /// The row of the media type that the user names, or the default one; `None` if the document has no such.
    fn row(&self, body: &'static Body) -> Option<&'static Body> {
        let Some(named) = &self.named else { return Some(body) };
        let is_json = named.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().ends_with("json");
        let json = || body.all().find(|row| row.kind == BodyKind::Json && is_json);
        body.all().find(|row| row.is(named)).or_else(json)
    }

    /// `-d` says something at this place.
    pub(super) fn has(&self, pointer: &str) -> bool {
        let said = |value: &Value| get(value, &steps(pointer)).is_some_and(|value| !value.is_null());
        self.raw.is_some() || self.root.base.as_ref().is_some_and(said)
    }

    /// What a flag says, or the path `below` so many steps above it.
    pub(super) fn put(&mut self, pointer: &str, up: usize, below: &[String], said: Vec<Said>) -> bool {
        let mut place = steps(pointer);
        place.truncate(place.len().saturating_sub(up));
        place.extend(below.iter().cloned());
        let node = self.root.at(&place);
        node.map(|node| node.said.extend(said)).is_some()
    }

    /// `--set`, `--null`, `--unset`, in the order given.
    fn edit(&mut self, reading: &mut Reading) {
        let invocation = reading.invocation;
        for edit in &invocation.given.edits {
            let (path, node) = match edit {
                Edit::Text(path, text) => (path, Ok(Node::text(Said::Plain(text.clone())))),
                Edit::Json(path, text) if has_large_integer(text) => {
                    (path, Err("holds a number too large to be merged exactly".to_owned()))
                }
                Edit::Json(path, text) => {
                    (path, serde_json::from_str(text).map(Node::of).map_err(|error| format!("is not JSON: {error}")))
                }
                Edit::Null(path) => (path, Ok(Node::marked(Mark::Null))),
                Edit::Unset(path) => (path, Ok(Node::marked(Mark::Unset))),
            };
            let place = place(path, invocation.operation.flags);
            let done = node.and_then(|node| match self.root.at(&place) {
                Some(at) => {
                    *at = node;
                    Ok(())
                }
                None => Err("is too deep".to_owned()),
            });
            if let Err(reason) = done {
                reading.problem("set", format!("`{}` {reason}", line(path)));
            }
        }
    }

    /// The value in one of the media types.
    fn typed(&self, reading: &Reading, row: &Body) -> Typed {
        let typing = Typing {
            json: matches!(row.kind, BodyKind::Json | BodyKind::JsonLines),
            files: !matches!(row.kind, BodyKind::Json | BodyKind::JsonLines | BodyKind::Form | BodyKind::Xml),
            null: row.media_type.contains("merge-patch"),
            now: reading.now,
            left: Cell::new(MOST_LOOKED_AT),
        };
        let schema = of_body(row, reading.invocation.operation.flags);
        let schema = reading.definitions.schema(&schema);
        let empty = Node::of(Value::Object(serde_json::Map::new()));
        // A body of which nothing was said is an empty object, if it is one.
        let is_object = schema.has_properties() || !schema.variants().is_empty() || schema.kind() == Some("object");
        let node = if self.root.is_empty() && is_object { &empty } else { &self.root };
        typing.value(schema, node, &[])
    }

    /// The media type that is named, else the first one that what was said fits best.
    fn choose(&self, reading: &Reading, body: &'static Body) -> (&'static Body, Typed) {
        let named = self.named.as_ref().and_then(|_| self.row(body));
        let first = named.unwrap_or(body);
        let mut best = (first, self.typed(reading, first));
        let score = |typed: &Typed| typed.problems.len() + typed.strange;
        for other in body.others.iter().filter(|_| named.is_none()) {
            if score(&best.1) == 0 || matches!(other.kind, BodyKind::Plain | BodyKind::Binary) {
                continue;
            }
            let typed = self.typed(reading, other);
            if score(&typed) < score(&best.1) {
                best = (other, typed);
            }
        }
        best
    }
}

/// The steps of a dotted path or pointer. A path may start with a flag's name: `--unset shipping-address.line1`.
fn place(path: &str, flags: &[&Flag]) -> Vec<String> {
    if path.starts_with('/') {
        return steps(path);
    }
    let dots = path.rmatch_indices('.').map(|(at, _)| at);
    for end in std::iter::once(path.len()).chain(dots) {
        let named = flags.iter().find_map(|flag| match flag.location {
            Location::Body(pointer) if flag.name == &path[..end] && !pointer.is_empty() => Some(pointer),
            _ => None,
        });
        if let Some(pointer) = named {
            let mut place = steps(pointer);
            place.extend(path[end..].split('.').skip(1).map(str::to_owned));
            return place;
        }
    }
    path.split('.').map(str::to_owned).collect()
}

/// The finished body.
pub(super) fn finish(reading: &mut Reading, mut draft: Draft) -> Result<Finished> {
    let invocation = reading.invocation;
    let Some(body) = invocation.operation.body else { return Ok((Content::Nothing, None)) };
    let merges = !draft.root.is_value() || !invocation.given.edits.is_empty();
    if let Some(raw) = draft.raw.take() {
        let row = draft.row(body);
        return if merges { Err(nothing_to_merge(row.unwrap_or(body))) } else { Ok((Content::Raw(raw), row)) };
    }
    if draft.inexact.is_some() && merges {
        let message = "--data holds a number too large to be merged exactly with flags";
        return Err(Error::new(Kind::Usage, message).field("data").hint("say everything in -d"));
    }
    draft.edit(reading);
    let said = merges || invocation.given.data.is_some();
    if !said && !body.required {
        return Ok((Content::Nothing, None));
    }
    let (row, typed) = draft.choose(reading, body);
    let problems = typed.problems.len();
    for problem in typed.problems {
        body_problem(reading, problem);
    }
    if !said && problems == 0 && !typed.value.is_object() {
        reading.problem("data", "a body is required: give it with -d".to_owned());
    }
    if let Some(text) = draft.inexact {
        return Ok((Content::Raw(Bytes::Memory(text.into_bytes())), Some(row)));
    }
    let files = typed.files.into_iter().map(|(place, bytes)| (join(&place), bytes)).collect();
    Ok((Content::Value(typed.value, files), Some(row)))
}

/// Says a problem under the name of the flag whose place it is, or is below.
fn body_problem(reading: &mut Reading, problem: Problem) {
    let mut best: Option<(usize, &Flag)> = None;
    for flag in reading.invocation.operation.flags {
        let Location::Body(pointer) = flag.location else { continue };
        let place = steps(pointer);
        if problem.place.starts_with(&place) && best.is_none_or(|(length, _)| length < place.len()) {
            best = Some((place.len(), flag));
        }
    }
    let (name, secret) = match best {
        Some((length, flag)) => {
            let rest = problem.place[length..].iter().map(|step| format!(".{step}"));
            (format!("{}{}", flag.name, rest.collect::<String>()), flag.secret)
        }
        None if problem.place.is_empty() => ("data".to_owned(), false),
        None => (interior(reading.invocation.operation.flags, &problem.place), false),
    };
    reading.wrong(&name, format!("--{}", line(&name)), &problem, secret);
}

/// The name of a place of which only members have flags.
fn interior(flags: &[&Flag], place: &[String]) -> String {
    let name = flags.iter().find_map(|flag| {
        let Location::Body(pointer) = flag.location else { return None };
        let row = steps(pointer);
        let names: Vec<&str> = flag.name.split('.').collect();
        (row.starts_with(place) && names.len() == row.len()).then(|| names[..place.len()].join("."))
    });
    name.unwrap_or_else(|| place.join("."))
}

fn nothing_to_merge(body: &Body) -> Box<Error> {
    let media_type = line(body.media_type);
    Error::new(Kind::Usage, format!("-d is the whole body ({media_type}), and flags cannot be merged over it"))
        .field("data")
}
