//! What was said about a value, by place: the text of `-d`, of flags, of paths below flags, of edits. Nothing of it is
//! read as a value yet.

use super::{Bytes, text};
use serde_json::Value;

/// What was said about one place.
#[derive(Debug, Clone, Default)]
pub(super) struct Node {
    /// A value that is known already: what `-d` says, or JSON.
    pub(super) base: Option<Value>,
    /// What was said of this place; it is merged over `base`, or replaces it.
    pub(super) said: Vec<Said>,
    /// What was said of places below, which wins.
    pub(super) members: Vec<(String, Node)>,
    /// `--null` and `--unset`.
    pub(super) mark: Option<Mark>,
}

/// A text of the command line.
#[derive(Debug, Clone)]
pub(super) enum Said {
    Text(String),
    /// `--set path=text`: text, wherever text will do.
    Plain(String),
    /// What a flag for files says, and `@path` elsewhere. `flagged`: the flag is for files.
    File {
        bytes: Bytes,
        flagged: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Null,
    Unset,
}

/// Places are no deeper than JSON texts may be.
const DEEPEST: usize = 120;

impl Node {
    pub(super) fn of(value: Value) -> Node {
        Node { base: Some(value), ..Node::default() }
    }

    pub(super) fn text(said: Said) -> Node {
        Node { said: vec![said], ..Node::default() }
    }

    pub(super) fn marked(mark: Mark) -> Node {
        Node { mark: Some(mark), ..Node::default() }
    }

    /// Nothing was said.
    pub(super) fn is_empty(&self) -> bool {
        self.base.is_none() && self.said.is_empty() && self.members.is_empty() && self.mark.is_none()
    }

    /// It is a value already, and nothing was said over it.
    pub(super) fn is_value(&self) -> bool {
        self.said.is_empty() && self.members.is_empty()
    }

    /// The place below; `None` if that is too deep. What is set below a place that was taken out starts from nothing.
    pub(super) fn at(&mut self, steps: &[String]) -> Option<&mut Node> {
        if steps.len() > DEEPEST {
            return None;
        }
        let mut node = self;
        for step in steps {
            if node.mark.take().is_some() {
                *node = Node::of(Value::Null);
            }
            let index = match node.members.iter().position(|(name, _)| name == step) {
                Some(index) => index,
                None => {
                    node.members.push((step.clone(), Node::default()));
                    node.members.len() - 1
                }
            };
            node = &mut node.members[index].1;
        }
        Some(node)
    }

    /// Puts what was said later over this.
    pub(super) fn merge(&mut self, over: Node) {
        if over.mark.is_some() || over.base.is_some() {
            *self = over;
            return;
        }
        if self.mark.is_some() {
            *self = Node::default();
        }
        self.said.extend(over.said);
        for (name, node) in over.members {
            match self.members.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => known.merge(node),
                None => self.members.push((name, node)),
            }
        }
    }

    /// What is said of a member, if it is one text or a scalar.
    pub(super) fn word(&self, name: &str) -> Option<String> {
        let member = self.members.iter().find(|(known, _)| known == name).map(|(_, node)| node);
        let base = || match self.base.as_ref()?.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
            scalar => Some(scalar.to_string()),
        };
        match member {
            None => self.said.iter().rev().find_map(|said| word_in(said, name)).or_else(base),
            Some(Node { said, base: None, .. }) => match said.last()? {
                Said::Text(text) | Said::Plain(text) => Some(text.clone()),
                Said::File { .. } => None,
            },
            Some(Node { base: Some(value), .. }) => value.as_str().map(str::to_owned),
        }
    }
}

/// What a text that is an object says of a member.
fn word_in(said: &Said, name: &str) -> Option<String> {
    let Said::Text(text) = said else { return None };
    let members = text::members(text, text::Shape::Members).ok()?;
    members.iter().rev().find(|(steps, _)| steps.as_slice() == [name]).and_then(|(_, member)| {
        let own = Node { members: vec![(name.to_owned(), member.clone())], ..Node::default() };
        own.word(name)
    })
}

/// Members in order, found by name.
#[derive(Debug, Default)]
pub(super) struct Entries {
    nodes: Vec<(String, Node)>,
    places: std::collections::HashMap<String, usize>,
}

impl Entries {
    /// The member of this name, which is made if it is not there.
    pub(super) fn member(&mut self, name: &str) -> &mut Node {
        let index = *self.places.entry(name.to_owned()).or_insert(self.nodes.len());
        if index == self.nodes.len() {
            self.nodes.push((name.to_owned(), Node::default()));
        }
        &mut self.nodes[index].1
    }

    pub(super) fn into_nodes(self) -> Vec<(String, Node)> {
        self.nodes
    }
}
