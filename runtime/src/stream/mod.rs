//! Answers that are a stream: from bytes, split anywhere, to events and items. Pure.

mod event;
mod events;
mod items;
#[cfg(test)]
mod tests;

pub(crate) use event::Event;

use crate::table::Operation;
use events::Events;
use items::Items;
use std::time::Duration;

/// How a stream is cut into what it is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Framing {
    /// Server-sent events (WHATWG HTML, 9.2).
    Events,
    /// A JSON value a line: NDJSON, JSON Lines.
    Lines,
    /// JSON text sequences (RFC 7464).
    Sequence,
    /// JSON values with nothing between them but white space.
    Values,
}

impl Framing {
    /// That of an answer of this `Content-Type`, if it is a stream; `None` if it is one value.
    pub(crate) fn of(operation: Option<&Operation>, content_type: Option<&str>) -> Option<Framing> {
        let media_type = content_type.unwrap_or("").split(';').next().unwrap_or("").trim().to_ascii_lowercase();
        let lines = ["ndjson", "jsonl", "jsonlines", "json-lines", "stream+json"];
        match media_type.as_str() {
            "text/event-stream" => Some(Framing::Events),
            sequence if sequence.ends_with("json-seq") => Some(Framing::Sequence),
            found if lines.iter().any(|name| found.contains(name)) => Some(Framing::Lines),
            json if json == "application/json" || json.ends_with("+json") => {
                let always = operation.and_then(|operation| operation.output.stream).is_some_and(|s| s.asked.is_none());
                always.then_some(Framing::Values)
            }
            _ => None,
        }
    }
}

/// What a stream is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// What it is there for; an item is an event that has nothing but its data.
    Event(Event),
    /// What is part of no event, and that nobody must miss without knowing.
    Stray(String),
}

/// Takes the bytes of one answer apart. What is not yet whole waits in it.
#[derive(Debug)]
pub(crate) enum Decoder {
    Events(Events),
    Items(Items),
}

impl Decoder {
    pub(crate) fn new(framing: Framing) -> Decoder {
        match framing {
            Framing::Events => Decoder::Events(Events::default()),
            Framing::Lines => Decoder::Items(Items::new(Some(b'\n'))),
            Framing::Sequence => Decoder::Items(Items::new(Some(items::SEPARATOR))),
            Framing::Values => Decoder::Items(Items::new(None)),
        }
    }

    /// The next piece that is whole, taken from the front of `bytes`; all of them are taken if there is none.
    pub(crate) fn next(&mut self, bytes: &mut &[u8]) -> Option<Piece> {
        match self {
            Decoder::Events(events) => events.next(bytes),
            Decoder::Items(items) => items.next(bytes),
        }
    }

    /// What the answer's end makes of what is not yet whole. It is an item only if the answer is `whole` and nothing can
    /// be missing from it.
    pub(crate) fn end(&mut self, whole: bool) -> Option<Piece> {
        match self {
            Decoder::Events(events) => events.end(),
            Decoder::Items(items) => items.end(whole),
        }
    }

    /// The last event's id, or that of one before, for `Last-Event-ID`; empty if there is none.
    pub(crate) fn id(&self) -> &str {
        match self {
            Decoder::Events(events) => events.id(),
            Decoder::Items(_) => "",
        }
    }

    /// What the server asks to wait before it is called again.
    pub(crate) fn retry(&self) -> Option<Duration> {
        match self {
            Decoder::Events(events) => events.retry(),
            Decoder::Items(_) => None,
        }
    }
}
