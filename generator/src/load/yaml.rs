//! YAML 1.2 to a value, straight from the parser's events.
//!
//! Keys are always strings, whatever they look like (`200`, `on`, `null`). Merge keys (`<<`) of YAML 1.1 are followed
//! because people write them. Aliases are copies, which a [`Budget`] bounds.

use super::budget::{Budget, MAX_DEPTH, MAX_REMARKS, cost_of, too_deep, too_many};
use super::scalar;
use super::text::{self, SyntaxError};
use super::written::{self, Written};
use granit_parser::{ErrorKind, Event, Marker, Options, Parser, ScalarStyle, ScanError, Tag};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A finding that does not stop the reading.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Remark {
    /// What it is.
    pub(super) kind: RemarkKind,
    /// From one.
    pub(super) line: usize,
    /// From one.
    pub(super) column: usize,
}

/// Kinds of [`Remark`].
#[derive(Debug, PartialEq, Eq)]
pub(super) enum RemarkKind {
    /// A mapping has this key twice; the last wins.
    Duplicate(String),
    /// The stream goes on with a second document, which is not read.
    SecondDocument,
    /// From here on there are characters that YAML does not allow; they are read as U+FFFD.
    Unprintable,
}

/// Reads the first document of a stream.
pub(super) fn parse(text: &str, remarks: &mut Vec<Remark>) -> Result<Value, SyntaxError> {
    let mut printable = Cow::Borrowed(text);
    if let Some((line, column)) = text::first_unprintable(text) {
        remarks.push(Remark { kind: RemarkKind::Unprintable, line, column });
        printable = Cow::Owned(text::printable(text));
    }
    let mut options = Options::default();
    options.set_emit_comments(false);
    let mut parser = Parser::new_from_str_with_options(&printable, options);
    let mut build = Build::new(Budget::of(text), remarks);
    let mut document = None;
    while let Some(next) = parser.next_event() {
        let (event, span) = match next {
            Ok(next) => next,
            // What comes after the first document is not read, so it may be anything.
            Err(_) if document.is_some() => break,
            Err(cause) => return Err(scan_error(&cause)),
        };
        match event {
            Event::DocumentStart(..) if document.is_some() => {
                build.remark(RemarkKind::SecondDocument, span.start);
                break;
            }
            Event::DocumentEnd => document = Some(build.document.take().unwrap_or(Value::Null)),
            event => build.event(event, span.start)?,
        }
    }
    Ok(document.unwrap_or(Value::Null))
}

fn scan_error(cause: &ScanError) -> SyntaxError {
    match cause.kind() {
        ErrorKind::RecursionLimitExceeded => too_deep(cause.marker().line(), cause.marker().col() + 1),
        _ => error(cause.info(), *cause.marker()),
    }
}

fn error(message: String, at: Marker) -> SyntaxError {
    SyntaxError { message, line: at.line().max(1), column: at.col() + 1, limit: false }
}

/// A collection that is being read.
struct Frame {
    /// Zero if it has none.
    anchor: usize,
    /// [`Build::made`] when it began.
    made: usize,
    kind: Kind,
    /// Numbers in it that are not written as JSON would.
    written: Vec<Written>,
}

enum Kind {
    Sequence(Vec<Value>),
    Mapping {
        map: Map<String, Value>,
        /// The key whose value is due, and where it is.
        key: Option<(Key, Marker)>,
        /// Values of merge keys.
        merged: Vec<Value>,
    },
}

/// A key of a mapping.
enum Key {
    Member(String),
    /// A plain `<<`.
    Merge,
}

/// What is carried through one document.
struct Build<'r> {
    frames: Vec<Frame>,
    /// The finished document.
    document: Option<Value>,
    /// Finished values with an anchor, and what a copy of each costs.
    anchors: BTreeMap<usize, (Value, usize)>,
    /// What was made so far, as the budget counts.
    made: usize,
    budget: Budget,
    remarks: &'r mut Vec<Remark>,
}

impl<'r> Build<'r> {
    fn new(budget: Budget, remarks: &'r mut Vec<Remark>) -> Self {
        Self { frames: Vec::new(), document: None, anchors: BTreeMap::new(), made: 0, budget, remarks }
    }

    fn event(&mut self, event: Event<'_>, at: Marker) -> Result<(), SyntaxError> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let made = self.made;
                let cost = cost_of(&text);
                self.pay(cost, at)?;
                if self.wants_key() {
                    if anchor != 0 {
                        self.pay(1 + cost, at)?;
                        self.anchors.insert(anchor, (Value::String(text.clone().into_owned()), 1 + cost));
                    }
                    let merge = style == ScalarStyle::Plain && text == "<<";
                    self.key(if merge { Key::Merge } else { Key::Member(text.into_owned()) }, at);
                    return Ok(());
                }
                let number = written::candidate(&text);
                let value = scalar_value(text, style, tag.as_deref());
                if let Some(number) = number.filter(|number| written::is_lost(number, &value)) {
                    self.note(number);
                }
                self.finish(value, anchor, made, at)
            }
            Event::SequenceStart(_, anchor, _) => self.begin(anchor, Kind::Sequence(Vec::new()), at),
            Event::MappingStart(_, anchor, _) => {
                self.begin(anchor, Kind::Mapping { map: Map::new(), key: None, merged: Vec::new() }, at)
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(at),
            Event::Alias(anchor) => self.alias(anchor, at),
            _ => Ok(()),
        }
    }

    /// Takes what is made out of the budget.
    fn pay(&mut self, cost: usize, at: Marker) -> Result<(), SyntaxError> {
        self.made += cost;
        if self.budget.spend(cost) { Ok(()) } else { Err(too_many(at.line(), at.col() + 1)) }
    }

    fn wants_key(&self) -> bool {
        matches!(self.frames.last(), Some(Frame { kind: Kind::Mapping { key: None, .. }, .. }))
    }

    fn key(&mut self, found: Key, at: Marker) {
        if let Some(Frame { kind: Kind::Mapping { key, .. }, .. }) = self.frames.last_mut() {
            *key = Some((found, at));
        }
    }

    fn begin(&mut self, anchor: usize, kind: Kind, at: Marker) -> Result<(), SyntaxError> {
        if self.frames.len() == MAX_DEPTH {
            return Err(too_deep(at.line(), at.col() + 1));
        }
        self.frames.push(Frame { anchor, made: self.made, kind, written: Vec::new() });
        Ok(())
    }

    /// Remembers how the number was written that comes next in the open collection.
    fn note(&mut self, text: String) {
        let Some(Frame { kind, written, .. }) = self.frames.last_mut() else { return };
        match kind {
            Kind::Sequence(items) => written.push(Written { key: String::new(), index: Some(items.len()), text }),
            Kind::Mapping { key: Some((Key::Member(name), _)), .. } => {
                written.push(Written { key: name.clone(), index: None, text });
            }
            Kind::Mapping { .. } => {}
        }
    }

    /// The numbers of a list are those of the member that it is the value of.
    fn note_all(&mut self, of_list: Vec<Written>) {
        if let Some(Frame { kind: Kind::Mapping { key: Some((Key::Member(name), _)), .. }, written, .. }) =
            self.frames.last_mut()
        {
            written.extend(of_list.into_iter().map(|one| Written { key: name.clone(), ..one }));
        }
    }

    fn end(&mut self, at: Marker) -> Result<(), SyntaxError> {
        let Some(frame) = self.frames.pop() else { return Ok(()) };
        let value = match frame.kind {
            Kind::Sequence(mut items) => {
                items.shrink_to_fit();
                self.note_all(frame.written);
                Value::Array(items)
            }
            Kind::Mapping { mut map, merged, .. } => {
                merged.into_iter().for_each(|value| merge(&mut map, value));
                written::restore(&mut map, frame.written);
                Value::Object(map)
            }
        };
        self.finish(value, frame.anchor, frame.made, at)
    }

    fn alias(&mut self, anchor: usize, at: Marker) -> Result<(), SyntaxError> {
        let Some((value, size)) = self.anchors.get(&anchor) else {
            return Err(error("an alias stands inside the value that it names".to_owned(), at));
        };
        let size = *size;
        if !self.budget.spend(size) {
            return Err(too_many(at.line(), at.col() + 1));
        }
        let value = value.clone();
        if self.frames.len() + depth(&value) > MAX_DEPTH {
            return Err(too_deep(at.line(), at.col() + 1));
        }
        self.made += size;
        self.finish(value, 0, self.made, at)
    }

    /// Puts a finished value where it belongs. `made` is [`Build::made`] before it was begun.
    fn finish(&mut self, value: Value, anchor: usize, made: usize, at: Marker) -> Result<(), SyntaxError> {
        let cost = if matches!(self.frames.last(), Some(Frame { kind: Kind::Mapping { .. }, .. })) { 2 } else { 1 };
        self.made += cost;
        let size = self.made - made;
        if anchor != 0 {
            if !self.budget.spend(size) {
                return Err(too_many(at.line(), at.col() + 1));
            }
            self.anchors.insert(anchor, (value.clone(), size));
        }
        if !self.budget.spend(cost) {
            return Err(too_many(at.line(), at.col() + 1));
        }
        let Some(frame) = self.frames.last_mut() else {
            self.document = Some(value);
            return Ok(());
        };
        match &mut frame.kind {
            Kind::Sequence(items) => items.push(value),
            Kind::Mapping { map, key, merged } => match key.take() {
                None => *key = Some((Key::Member(as_key(value)), at)),
                Some((Key::Merge, _)) if is_mergeable(&value) => merged.push(value),
                Some((found, place)) => {
                    let name = if let Key::Member(name) = found { name } else { "<<".to_owned() };
                    // The last wins; insertion keeps the first's place, which sorting takes away anyway.
                    if let Some(first) = map.get_mut(&name) {
                        *first = value;
                        self.remark(RemarkKind::Duplicate(name), place);
                    } else {
                        map.insert(name, value);
                    }
                }
            },
        }
        Ok(())
    }

    fn remark(&mut self, kind: RemarkKind, at: Marker) {
        if self.remarks.len() < MAX_REMARKS {
            self.remarks.push(Remark { kind, line: at.line(), column: at.col() + 1 });
        }
    }
}

fn scalar_value(text: Cow<'_, str>, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    let core = tag.and_then(Tag::core_suffix);
    match (style, core) {
        (ScalarStyle::Plain, Some("str" | "binary" | "timestamp")) => Value::String(text.into_owned()),
        (ScalarStyle::Plain, _) | (_, Some("int" | "float" | "bool" | "null")) => scalar::resolve(&text),
        _ => Value::String(text.into_owned()),
    }
}

/// A key that is no scalar becomes its JSON text.
fn as_key(value: Value) -> String {
    match value {
        Value::String(text) => text,
        value => value.to_string(),
    }
}

fn is_mergeable(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(items) => items.iter().all(Value::is_object),
        _ => false,
    }
}

/// Adds what is not there yet; of several, the first wins.
fn merge(map: &mut Map<String, Value>, value: Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                map.entry(name).or_insert(value);
            }
        }
        Value::Array(items) => items.into_iter().for_each(|item| merge(map, item)),
        _ => {}
    }
}

/// How many levels of collections a value has. Values come from here, so they are no deeper than [`MAX_DEPTH`].
pub(super) fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
