//! JSON values as jq has them: their order, their text, and how they are told in errors.

use super::number::Num;
use super::run::Stop;
use indexmap::IndexMap;
use std::cmp::Ordering;
use std::sync::Arc;

/// Members in the order in which they came.
pub(super) type Map = IndexMap<Arc<str>, Val>;

/// jq's own limit.
pub(super) const DEEPEST: usize = 10_000;
/// Bytes of a value in an error.
const TOLD: usize = 29;

/// A JSON value, cheap to clone.
#[derive(Debug, Clone)]
pub(super) enum Val {
    Null,
    Bool(bool),
    Num(Num),
    Str(Arc<str>),
    Arr(Arc<Vec<Val>>),
    Obj(Arc<Map>),
}

impl Val {
    pub(super) fn number(value: f64) -> Val {
        Val::Num(Num::new(value))
    }

    pub(super) fn text(text: impl Into<Arc<str>>) -> Val {
        Val::Str(text.into())
    }

    pub(super) fn list(items: Vec<Val>) -> Val {
        Val::Arr(Arc::new(items))
    }

    pub(super) fn map(members: Map) -> Val {
        Val::Obj(Arc::new(members))
    }

    /// jq's truth: all but `null` and `false`.
    pub(super) fn is_true(&self) -> bool {
        !matches!(self, Val::Null | Val::Bool(false))
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        if let Val::Str(text) = self { Some(text) } else { None }
    }

    pub(super) fn as_number(&self) -> Option<f64> {
        if let Val::Num(number) = self { Some(number.value()) } else { None }
    }

    pub(super) fn kind(&self) -> &'static str {
        match self {
            Val::Null => "null",
            Val::Bool(_) => "boolean",
            Val::Num(_) => "number",
            Val::Str(_) => "string",
            Val::Arr(_) => "array",
            Val::Obj(_) => "object",
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Val::Null => 0,
            Val::Bool(false) => 1,
            Val::Bool(true) => 2,
            Val::Num(_) => 3,
            Val::Str(_) => 4,
            Val::Arr(_) => 5,
            Val::Obj(_) => 6,
        }
    }

    /// jq's order of all values; `what` is told of values that are too deep.
    pub(super) fn compare(&self, other: &Val, what: &str) -> Result<Ordering, Stop> {
        self.compare_at(other, what, 0)
    }

    fn compare_at(&self, other: &Val, what: &str, depth: usize) -> Result<Ordering, Stop> {
        if depth > DEEPEST {
            return Err(Stop::error(format!("{what} too deep")));
        }
        match (self, other) {
            (Val::Num(left), Val::Num(right)) => Ok(left.compare(right)),
            (Val::Str(left), Val::Str(right)) => Ok(left.cmp(right)),
            (Val::Arr(left), Val::Arr(right)) => {
                for (left, right) in left.iter().zip(right.iter()) {
                    let order = left.compare_at(right, what, depth + 1)?;
                    if order.is_ne() {
                        return Ok(order);
                    }
                }
                Ok(left.len().cmp(&right.len()))
            }
            (Val::Obj(left), Val::Obj(right)) => {
                let (left, right) = (sorted(left), sorted(right));
                let keys = left.iter().map(|(key, _)| key).cmp(right.iter().map(|(key, _)| key));
                if keys.is_ne() {
                    return Ok(keys);
                }
                for ((_, left), (_, right)) in left.iter().zip(right.iter()) {
                    let order = left.compare_at(right, what, depth + 1)?;
                    if order.is_ne() {
                        return Ok(order);
                    }
                }
                Ok(Ordering::Equal)
            }
            _ => Ok(self.rank().cmp(&other.rank())),
        }
    }

    /// As compact JSON.
    pub(super) fn json(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, usize::MAX, 0);
        out
    }

    /// Compact JSON, but no longer than is needed to see that it is longer than `most` bytes.
    fn write(&self, out: &mut String, most: usize, depth: usize) {
        if depth > DEEPEST {
            out.push_str("\"<skipped: too deep>\"");
            return;
        }
        match self {
            Val::Null => out.push_str("null"),
            Val::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Val::Num(number) => out.push_str(&number.text()),
            Val::Str(text) => quote(out, text),
            Val::Arr(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    if out.len() > most {
                        return;
                    }
                    item.write(out, most, depth + 1);
                }
                out.push(']');
            }
            Val::Obj(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    if out.len() > most {
                        return;
                    }
                    quote(out, name);
                    out.push(':');
                    value.write(out, most, depth + 1);
                }
                out.push('}');
            }
        }
    }

    /// For an error: the kind, and the beginning of the value.
    pub(super) fn told(&self) -> String {
        format!("{} ({})", self.kind(), self.short())
    }

    /// The beginning of the value.
    pub(super) fn short(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, TOLD, 0);
        if text.len() <= TOLD {
            return text;
        }
        let end = match self {
            Val::Str(_) => "...\"",
            Val::Arr(_) => "...]",
            Val::Obj(_) => "...}",
            _ => "...",
        };
        let mut cut = TOLD - end.len();
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        text.truncate(cut);
        text + end
    }
}

fn sorted(members: &Map) -> Vec<(&Arc<str>, &Val)> {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by_key(|(name, _)| *name);
    members
}

/// A JSON string (RFC 8259, 7).
fn quote(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if c < ' ' || c == '\u{7f}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}
