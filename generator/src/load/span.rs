//! Where in a text the values of JSON pointers are: found when someone asks, in one pass for all of them.

use super::document::looks_like_json;
use super::pointer;
use super::text;
use granit_parser::{Event, Options, Parser};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// From one.
    pub(super) line: usize,
    /// From one, in Unicode scalar values.
    pub(super) column: usize,
    /// Unicode scalar values to underline, at least one.
    pub(super) length: usize,
}

/// The place of each pointer, or of the nearest value above it that the text has: its key, or an array's item itself.
/// A text that cannot be read to its end still has the places before.
pub(super) fn find(text: &str, pointers: &[&str]) -> Vec<Mark> {
    let mut wanted = Wanted::new(pointers);
    if looks_like_json(text) {
        scan_json(text, &mut wanted)
    } else {
        scan_yaml(text, &mut wanted)
    }
    let marks: Vec<_> = wanted.nodes.iter().map(|node| node.found).collect();
    wanted.ends.iter().map(|way| way.iter().rev().find_map(|node| marks[*node]).unwrap_or(START)).collect()
}

const START: Mark = Mark { line: 1, column: 1, length: 1 };

/// The pointers as a tree, so that a pass over the text looks at what is asked for and nothing else.
struct Wanted {
    nodes: Vec<Node>,
    /// For each pointer the nodes from the root to it.
    ends: Vec<Vec<usize>>,
    /// The open collections of the text; none for those of which nothing is wanted.
    open: Vec<Option<usize>>,
}

#[derive(Default)]
struct Node {
    below: BTreeMap<String, usize>,
    found: Option<Mark>,
}

impl Wanted {
    fn new(pointers: &[&str]) -> Self {
        let mut nodes = vec![Node::default()];
        let ends = pointers.iter().map(|text| way(&mut nodes, text)).collect();
        Self { nodes, ends, open: Vec::new() }
    }

    /// The wanted node below the innermost open collection.
    fn below(&self, token: &str) -> Option<usize> {
        self.nodes[(*self.open.last()?)?].below.get(token).copied()
    }

    /// Whether anything in the innermost open collection is wanted.
    fn any(&self) -> bool {
        matches!(self.open.last(), Some(Some(_)))
    }

    fn found(&mut self, node: Option<usize>, mark: impl FnOnce() -> Mark) {
        if let Some(node) = node {
            self.nodes[node].found = Some(mark());
        }
    }
}

fn way(nodes: &mut Vec<Node>, pointer: &str) -> Vec<usize> {
    let mut way = vec![0];
    let mut node = 0;
    for token in pointer::tokens(pointer) {
        let next = nodes.len();
        node = *nodes[node].below.entry(token.into_owned()).or_insert(next);
        if node == next {
            nodes.push(Node::default());
        }
        way.push(node);
    }
    way
}

/// An open collection of a text.
#[derive(Clone, Copy)]
enum Open {
    /// How many items have begun.
    Array(usize),
    /// Whether the next value is a key, and else the node of the member.
    Object { key: bool, member: Option<usize> },
}

/// The node of the value that begins now, which an item of an array is a mark of itself.
fn begin(stack: &mut [Open], wanted: &mut Wanted, mark: impl FnOnce() -> Mark) -> Option<usize> {
    match stack.last_mut() {
        None => {
            wanted.found(Some(0), mark);
            Some(0)
        }
        Some(Open::Array(index)) => {
            let node = if wanted.any() { wanted.below(&index.to_string()) } else { None };
            *index += 1;
            wanted.found(node, mark);
            node
        }
        // A key that is no scalar has no pointer; its value comes next.
        Some(Open::Object { member, key }) => {
            *key = !*key;
            member.take()
        }
    }
}

/// Marks a key if its member is wanted.
fn key(open: &mut Open, wanted: &mut Wanted, name: &str, mark: impl FnOnce() -> Mark) {
    let node = wanted.below(name);
    wanted.found(node, mark);
    *open = Open::Object { key: false, member: node };
}

fn scan_yaml(text: &str, wanted: &mut Wanted) {
    let text =
        if text::first_unprintable(text).is_some() { Cow::Owned(text::printable(text)) } else { Cow::Borrowed(text) };
    let mut options = Options::default();
    options.set_emit_comments(false);
    let mut parser = Parser::new_from_str_with_options(&text, options);
    let mut stack: Vec<Open> = Vec::new();
    while let Some(Ok((event, span))) = parser.next_event() {
        let length =
            if span.start.line() == span.end.line() { span.end.col().saturating_sub(span.start.col()) } else { 1 };
        let mark = || Mark { line: span.start.line(), column: span.start.col() + 1, length: length.max(1) };
        match event {
            Event::DocumentEnd => break,
            Event::SequenceEnd | Event::MappingEnd => {
                stack.pop();
                wanted.open.pop();
            }
            Event::Scalar(name, ..) if matches!(stack.last(), Some(Open::Object { key: true, .. })) => {
                if let Some(open) = stack.last_mut() {
                    key(open, wanted, &name, mark);
                }
            }
            Event::Scalar(..) | Event::Alias(..) => _ = begin(&mut stack, wanted, mark),
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                let node = begin(&mut stack, wanted, mark);
                wanted.open.push(node);
                let array = matches!(event, Event::SequenceStart(..));
                stack.push(if array { Open::Array(0) } else { Open::Object { key: true, member: None } });
            }
            _ => {}
        }
    }
}

fn scan_json(text: &str, wanted: &mut Wanted) {
    let bytes = text.as_bytes();
    let mut stack: Vec<Open> = Vec::new();
    let mut lines = Lines { text, counted: 0, line: 1, start: 0 };
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => {
                let node = begin(&mut stack, wanted, || lines.mark(at, at + 1));
                wanted.open.push(node);
                stack.push(if *byte == b'[' { Open::Array(0) } else { Open::Object { key: true, member: None } });
                at += 1;
            }
            b'}' | b']' => {
                stack.pop();
                wanted.open.pop();
                at += 1;
            }
            b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' => at += 1,
            b'"' => {
                let end = end_of_string(bytes, at);
                match stack.last_mut() {
                    Some(open @ Open::Object { key: true, .. }) => {
                        if wanted.any() {
                            key(open, wanted, &unquote(&text[at..end]), || lines.mark(at, end));
                        } else {
                            *open = Open::Object { key: false, member: None };
                        }
                    }
                    _ => _ = begin(&mut stack, wanted, || lines.mark(at, end)),
                }
                at = end;
            }
            _ => {
                let rest = bytes[at..].iter().position(|byte| b",]} \t\r\n".contains(byte));
                let end = rest.map_or(bytes.len(), |length| at + length.max(1));
                begin(&mut stack, wanted, || lines.mark(at, end));
                at = end;
            }
        }
    }
}

/// The offset after a string's closing quote.
fn end_of_string(bytes: &[u8], open: usize) -> usize {
    let mut at = open + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn unquote(quoted: &str) -> Cow<'_, str> {
    let inner = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default();
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    serde_json::from_str::<String>(quoted).map_or(Cow::Borrowed(inner), Cow::Owned)
}

/// Counts lines up to offsets that only grow, so that each byte is looked at once.
struct Lines<'t> {
    text: &'t str,
    counted: usize,
    line: usize,
    /// Where the line begins.
    start: usize,
}

impl Lines<'_> {
    fn mark(&mut self, from: usize, to: usize) -> Mark {
        for (offset, _) in
            self.text.as_bytes()[self.counted..from].iter().enumerate().filter(|(_, byte)| **byte == b'\n')
        {
            self.line += 1;
            self.start = self.counted + offset + 1;
        }
        self.counted = from;
        let characters = |from: usize, to: usize| self.text.get(from..to).map_or(0, |text| text.chars().count());
        Mark { line: self.line, column: characters(self.start, from) + 1, length: characters(from, to).max(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, (usize, usize, usize))]) {
        let pointers: Vec<&str> = expected.iter().map(|(pointer, _)| *pointer).collect();
        let found = find(text, &pointers);
        for ((pointer, place), mark) in expected.iter().zip(found) {
            assert_eq!((mark.line, mark.column, mark.length), *place, "{pointer:?} in {text:?}");
        }
    }

    #[test]
    fn places_in_json() {
        let text = "{\n\t\"paths\": {\"/é\": {\"get\":\t{\"tags\": [\"a\",\n {\"b\": 1}, 12]}}},\r\n \"a\\/b\": null, \"dup\": 1, \"dup\": 2}";
        check(
            text,
            &[
                ("", (1, 1, 1)),
                ("/paths", (2, 2, 7)),
                ("/paths/~1é/get", (2, 19, 5)),
                ("/paths/~1é/get/tags/0", (2, 36, 3)),
                ("/paths/~1é/get/tags/1/b", (3, 3, 3)),
                ("/paths/~1é/get/tags/2", (3, 12, 2)),
                ("/paths/~1é/get/absent/x", (2, 19, 5)),
                ("/a~1b", (4, 2, 6)),
                ("/dup", (4, 26, 5)),
            ],
        );
        check("[1, {\"a\": \"", &[("/1/a", (1, 6, 3)), ("/0", (1, 2, 1))]);
        check("{\"a\\", &[("/a", (1, 2, 3))]);
    }

    #[test]
    fn places_in_yaml() {
        let text = "# c\npaths:\n  '/é':\n    get: {tags: [a, {b: 1}]}\nlist:\n- x: 1\n- y\n200: &a\n  z: 1\ncopy: *a\n? [k]\n: v\nlast: 1\n";
        check(
            text,
            &[
                ("/paths/~1é", (3, 3, 4)),
                ("/paths/~1é/get/tags/1/b", (4, 22, 1)),
                ("/list/0/x", (6, 3, 1)),
                ("/list/1", (7, 3, 1)),
                ("/200/z", (9, 3, 1)),
                ("/copy/z", (10, 1, 4)),
                ("/last", (13, 1, 4)),
                ("/absent", (2, 1, 1)),
            ],
        );
    }
}
