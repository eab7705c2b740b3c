//! Values that a schema allows: the document's own examples first, else built from the schema.
//!
//! Every candidate is judged by the validator before it is taken, so that an example that its own schema refuses is
//! passed over. Deterministic: the same document, pointer and seed give the same value.

mod draw;
mod pattern;
mod scalar;
mod shape;
mod words;

pub(crate) use scalar::{mix, uuid};

pub(crate) use draw::draw;

use super::document::child;
use super::schema::{Direction, Schemas, is_hidden};
use serde_json::{Map, Value};
use shape::Shape;

/// Optional properties are left out below this level.
const DEEPEST_OPTIONAL: usize = 4;

/// Nothing is built below this level.
const DEEPEST: usize = 24;

/// Nodes of one value; a schema can ask for more than anyone wants to read.
const MOST_NODES: usize = 3_000;

/// Branches of a union that are tried.
const MOST_BRANCHES: usize = 24;

/// How a value is made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wish {
    pub(crate) direction: Direction,
    /// Optional properties as well.
    pub(crate) everything: bool,
    /// The document's examples before anything that is built.
    pub(crate) examples: bool,
    pub(crate) seed: u64,
    /// For a form or a place in a path, where what is empty is not there at all.
    pub(crate) filled: bool,
}

/// How values are drawn at random; nothing is drawn for an example.
#[derive(Debug, Default)]
struct Dice {
    rolls: Option<u64>,
}

/// A value for the schema at a pointer; `None` if the schema allows none that could be found.
pub(crate) fn sample(schemas: &Schemas, pointer: &str, wish: Wish) -> Option<Value> {
    let least = Wish { everything: false, ..wish };
    let attempts = [
        (wish, 0),
        (least, 0),
        (Wish { everything: true, examples: false, ..wish }, 0),
        // Alternatives that must not fit together may differ in their fixed values, or in having any.
        (least, 1),
        (least, 2),
        (Wish { filled: true, examples: false, ..least }, 1),
    ];
    let mut first = None;
    for (attempt, choice) in attempts {
        let mut sampler = Sampler::new(schemas, attempt, choice);
        let mut value = sampler.node(pointer, 0)?;
        if wish.filled {
            prune(&mut value);
        }
        // An object without anything is a form without fields; in a path there has to be something.
        let missing = wish.filled && is_empty(&value) && !value.is_object();
        if !missing && schemas.is_valid(pointer, wish.direction, &value) {
            return Some(value);
        }
        first = first.or(Some(value));
    }
    first
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

/// Removes lists and objects that are empty.
pub(crate) fn prune(value: &mut Value) {
    let is_empty = |value: &Value| (value.is_array() || value.is_object()) && is_empty(value);
    match value {
        Value::Array(list) => {
            list.iter_mut().for_each(prune);
            list.retain(|value| !is_empty(value));
        }
        Value::Object(map) => {
            map.values_mut().for_each(prune);
            map.retain(|_, value| !is_empty(value));
        }
        _ => {}
    }
}

/// FNV-1a: stable over versions and machines, unlike the standard library's hashes.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The examples that a schema, a parameter or a media type holds itself, in the order in which they are trusted.
pub(crate) fn examples(schemas: &Schemas, owner: &str) -> Vec<(String, Value)> {
    let document = &schemas.document;
    let Some(value) = document.at(owner) else { return Vec::new() };
    let mut found = Vec::new();
    for key in ["example", "x-example"] {
        found.extend(value.get(key).map(|example| (String::new(), example.clone())));
    }
    match value.get("examples") {
        Some(Value::Array(list)) => found.extend(list.iter().map(|example| (String::new(), example.clone()))),
        Some(Value::Object(map)) => {
            for name in map.keys() {
                let Some((_, example)) = document.resolve(&child(&child(owner, "examples"), name)) else { continue };
                let inner = example.get("value").or_else(|| example.get("dataValue"));
                found.extend(inner.map(|inner| (name.clone(), inner.clone())));
            }
        }
        _ => {}
    }
    found
}

pub(super) struct Sampler<'s> {
    schemas: &'s Schemas,
    wish: Wish,
    /// Schemas being built, to see cycles.
    open: Vec<String>,
    nodes: usize,
    /// Which of several fixed values is taken.
    choice: usize,
    dice: Dice,
}

impl<'s> Sampler<'s> {
    fn new(schemas: &'s Schemas, wish: Wish, choice: usize) -> Self {
        Sampler { schemas, wish, open: Vec::new(), nodes: MOST_NODES, choice, dice: Dice::default() }
    }
}

impl Sampler<'_> {
    /// A value for one schema; `None` where it would contain itself without end.
    fn node(&mut self, pointer: &str, depth: usize) -> Option<Value> {
        self.nodes = self.nodes.saturating_sub(1);
        let Some((pointer, schema)) = self.schemas.document.resolve(pointer) else {
            return Some(Value::from("text"));
        };
        if depth > DEEPEST || self.nodes == 0 || self.open.contains(&pointer) {
            return None;
        }
        if schema == &Value::Bool(false) {
            return None;
        }
        if self.wish.examples
            && let Some(example) = self.given(&pointer)
        {
            return Some(example);
        }
        self.open.push(pointer.clone());
        let value = self.build(&pointer, depth);
        self.open.pop();
        value
    }

    /// What the schema itself offers, if it accepts it.
    fn given(&self, pointer: &str) -> Option<Value> {
        let schema = self.schemas.document.at(pointer)?;
        let default = schema.get("default").filter(|default| !default.is_null()).cloned();
        let offered = examples(self.schemas, pointer).into_iter().map(|(_, value)| value).chain(default);
        // An empty example says nothing; null is for those who have nothing else.
        let mut offered = offered.filter(|v| !v.is_null() && !is_empty(v));
        offered.find(|value| self.is_valid(pointer, value))
    }

    fn is_valid(&self, pointer: &str, value: &Value) -> bool {
        self.schemas.is_valid(pointer, self.wish.direction, value)
    }

    fn build(&mut self, pointer: &str, depth: usize) -> Option<Value> {
        let base = Shape::of(self.schemas, pointer);
        let mut first = None;
        let mut shapes = base.alternatives(self.schemas, MOST_BRANCHES);
        let first_shape = self.dice.below(shapes.len());
        shapes.rotate_left(first_shape);
        for shape in shapes {
            let Some(value) = self.shape(&shape, depth) else { continue };
            if self.is_valid(pointer, &value) {
                return Some(value);
            }
            first = first.or(Some(value));
        }
        first
    }

    fn shape(&mut self, shape: &Shape, depth: usize) -> Option<Value> {
        for (place, values) in &shape.fixed {
            let allowed = values.iter().filter(|value| shape.allows(value));
            let choice = self.choice + self.dice.below(values.len());
            let good: Vec<&Value> = allowed.filter(|value| self.is_valid(place, value)).take(choice + 1).collect();
            if let Some(value) = good.last() {
                return Some((*value).clone());
            }
        }
        if let Some(scalar) = self.drawn(shape) {
            return Some(scalar);
        }
        match shape.kind() {
            "object" => self.object(shape, depth),
            "array" => self.array(shape, depth),
            "boolean" => Some(Value::Bool(true)),
            "null" => Some(Value::Null),
            "integer" => Some(scalar::integer(shape)),
            "number" => Some(scalar::number(shape)),
            _ => Some(Value::String(scalar::string(shape, self.wish.seed ^ hash(&shape.pointer)))),
        }
    }

    fn object(&mut self, shape: &Shape, depth: usize) -> Option<Value> {
        let mut object = Map::new();
        for (name, places) in &shape.properties {
            let required = shape.required.contains(name);
            let room = depth < DEEPEST_OPTIONAL && self.nodes > MOST_NODES / 2;
            let wanted = required || self.wish.everything && room && self.dice.below(depth + 2) == 0;
            let hidden = places.iter().any(|place| is_hidden(self.schemas, place, self.wish.direction));
            if !wanted || hidden {
                continue;
            }
            match self.property(places, depth) {
                Some(value) => {
                    object.insert(name.clone(), value);
                }
                None if required => return None,
                None => {}
            }
        }
        for name in shape.required.iter().filter(|name| !shape.properties.contains_key(*name)) {
            let value = match &shape.additional {
                Some(place) => self.node(place, depth + 1)?,
                None => Value::from("text"),
            };
            object.insert(name.clone(), value);
        }
        self.enough(shape, depth, &mut object);
        Some(Value::Object(object))
    }

    /// A property that several parts of a schema declare must please all of them.
    fn property(&mut self, places: &[String], depth: usize) -> Option<Value> {
        let mut first = None;
        for place in places.iter().rev() {
            let Some(value) = self.node(place, depth + 1) else { continue };
            if places.iter().all(|place| self.is_valid(place, &value)) {
                return Some(value);
            }
            first = first.or(Some(value));
        }
        first
    }

    /// Adds optional or free properties until there are as many as `minProperties` asks for.
    fn enough(&mut self, shape: &Shape, depth: usize, object: &mut Map<String, Value>) {
        let least = u64::from(self.wish.filled);
        let wanted = shape.count("minProperties").unwrap_or(0).clamp(least, 16) as usize;
        for (name, places) in &shape.properties {
            let hidden = places.iter().any(|place| is_hidden(self.schemas, place, self.wish.direction));
            if object.len() < wanted && !hidden && !object.contains_key(name) {
                let value = self.property(places, depth);
                object.extend(value.map(|value| (name.clone(), value)));
            }
        }
        let is_map = shape.additional.is_some() || self.wish.filled && shape.is_open;
        let free = match is_map && (self.wish.everything || self.wish.filled) && shape.properties.is_empty() {
            true => wanted.max(1),
            false => wanted,
        };
        let is_map = is_map && (shape.additional.is_some() || shape.properties.is_empty());
        let free = if shape.is_open { free + self.dice.below(3) * usize::from(is_map) } else { 0 };
        for i in object.len()..free {
            let value = match &shape.additional {
                Some(place) => self.node(place, depth + 1),
                None => Some(Value::from("text")),
            };
            let name = if i == 0 { "key".to_owned() } else { format!("key{}", i + 1) };
            object.extend(value.map(|value| (name, value)));
        }
    }

    fn array(&mut self, shape: &Shape, depth: usize) -> Option<Value> {
        let least = shape.count("minItems").unwrap_or(0).min(64) as usize;
        let most = shape.count("maxItems").unwrap_or(u64::MAX);
        let mut items = Vec::new();
        for place in &shape.prefix {
            items.push(self.node(place, depth + 1)?);
        }
        // One item shows more than none.
        let wanted = if items.is_empty() && most > 0 { least.max(1) } else { least };
        let wanted = self.length(wanted, least, most);
        for i in items.len()..wanted {
            let seed = self.wish.seed;
            self.wish.seed = seed.wrapping_add(i as u64);
            let item = match &shape.items {
                Some(place) => self.node(place, depth + 1),
                None => Some(Value::from("text")),
            };
            self.wish.seed = seed;
            match item {
                Some(mut item) => {
                    if shape.unique && items.contains(&item) {
                        let fits = |v: &Value| shape.items.as_ref().is_none_or(|place| self.is_valid(place, v));
                        item = scalar::variations(&item, i).into_iter().find(fits).unwrap_or(item);
                    }
                    items.push(item);
                }
                None if i < least => return None,
                None => break,
            }
        }
        Some(Value::Array(items))
    }
}
