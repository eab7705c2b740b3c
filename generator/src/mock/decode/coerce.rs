//! Texts to typed values, as the schema asks.
//!
//! The schema decides what `7` is; where it leaves a choice, the first reading that it accepts wins.

use super::Tree;
use crate::mock::decode::style::Kind;
use crate::mock::document::{child, target};
use crate::mock::schema::{Direction, Schemas};
use serde_json::{Map, Number, Value};

/// Values nested deeper keep their texts.
const DEEPEST: usize = 24;

/// Schemas that one question may visit: a schema can be made of itself many times over.
const MOST_SCHEMAS: usize = 400;

/// A set of JSON types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Types(u8);

impl Types {
    const ARRAY: Types = Types(1);
    const BOOLEAN: Types = Types(2);
    const NUMBER: Types = Types(4);
    const NULL: Types = Types(8);
    const OBJECT: Types = Types(16);
    const STRING: Types = Types(32);
    const ALL: Types = Types(63);

    fn named(name: &str) -> Types {
        match name {
            "array" => Self::ARRAY,
            "boolean" => Self::BOOLEAN,
            "integer" | "number" => Self::NUMBER,
            "null" => Self::NULL,
            "object" => Self::OBJECT,
            "string" | "file" => Self::STRING,
            _ => Self::ALL,
        }
    }

    fn of(value: &Value) -> Types {
        match value {
            Value::Null => Self::NULL,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Number(_) => Self::NUMBER,
            Value::String(_) => Self::STRING,
            Value::Array(_) => Self::ARRAY,
            Value::Object(_) => Self::OBJECT,
        }
    }

    fn or(self, other: Types) -> Types {
        Types(self.0 | other.0)
    }

    fn and(self, other: Types) -> Types {
        Types(self.0 & other.0)
    }

    fn has(self, other: Types) -> bool {
        self.0 & other.0 != 0
    }
}

/// What a style must know of a schema.
pub(crate) fn kind(schemas: &Schemas, schema: Option<&str>) -> Kind {
    let types = schema.map_or(Types::STRING, |schema| types(schemas, schema));
    match types {
        types if types == Types::ALL => Kind::Scalar,
        types if types.has(Types::ARRAY) => Kind::Array,
        types if types.has(Types::OBJECT) => Kind::Object,
        _ => Kind::Scalar,
    }
}

/// The types that a schema allows.
pub(crate) fn types(schemas: &Schemas, pointer: &str) -> Types {
    visit_types(schemas, pointer, &mut MOST_SCHEMAS.clone())
}

fn visit_types(schemas: &Schemas, pointer: &str, budget: &mut usize) -> Types {
    let Some(schema) = schemas.document.at(pointer).and_then(Value::as_object) else { return Types::ALL };
    if *budget == 0 {
        return Types::ALL;
    }
    *budget -= 1;
    if let Some(target) = schema.get("$ref").and_then(Value::as_str).and_then(target) {
        return visit_types(schemas, &target, budget);
    }
    let mut found = match schema.get("type") {
        Some(Value::String(name)) => Types::named(name),
        Some(Value::Array(names)) => {
            names.iter().filter_map(Value::as_str).fold(Types(0), |all, name| all.or(Types::named(name)))
        }
        _ => match (schema.get("enum"), schema.get("const")) {
            (Some(Value::Array(values)), _) => values.iter().fold(Types(0), |all, value| all.or(Types::of(value))),
            (_, Some(value)) => Types::of(value),
            // Not what JSON Schema says, but what documents that leave `type` out mean.
            _ if schema.contains_key("properties") => Types::OBJECT,
            _ if schema.contains_key("items") => Types::ARRAY,
            _ => Types::ALL,
        },
    };
    for (keyword, joins) in [("allOf", false), ("anyOf", true), ("oneOf", true)] {
        let count = schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
        let mut branch = |i: usize| visit_types(schemas, &format!("{pointer}/{keyword}/{i}"), budget);
        match joins {
            true if count > 0 => found = found.and((0..count).map(&mut branch).fold(Types(0), Types::or)),
            _ => found = (0..count).map(&mut branch).fold(found, Types::and),
        }
    }
    if ["nullable", "x-nullable"].iter().any(|key| schema.get(*key) == Some(&Value::Bool(true))) {
        found = found.or(Types::NULL);
    }
    found
}

/// The value that a tree means under a schema.
pub(crate) fn coerce(schemas: &Schemas, schema: Option<&str>, tree: &Tree) -> Value {
    match schema {
        Some(schema) => value(schemas, schema, tree, 0),
        None => untyped(tree),
    }
}

fn untyped(tree: &Tree) -> Value {
    match tree {
        Tree::Text(text) => Value::String(text.clone()),
        Tree::Typed(value) => value.clone(),
        Tree::List(list) => list.iter().map(untyped).collect(),
        Tree::Map(map) => match indices(map) {
            Some(items) => items.into_iter().map(untyped).collect(),
            None => map.iter().map(|(name, tree)| (name.clone(), untyped(tree))).collect(),
        },
    }
}

fn value(schemas: &Schemas, pointer: &str, tree: &Tree, depth: usize) -> Value {
    if depth > DEEPEST {
        return untyped(tree);
    }
    let Some((pointer, schema)) = schemas.document.resolve(pointer) else { return untyped(tree) };
    let plain = plain(schemas, &pointer, tree, depth);
    let unions = ["anyOf", "oneOf", "allOf"].into_iter().filter(|keyword| schema.get(*keyword).is_some());
    if matches!(tree, Tree::Text(_)) || schemas.is_valid(&pointer, Direction::Request, &plain) {
        return plain;
    }
    for keyword in unions {
        for i in 0..schema[keyword].as_array().map_or(0, Vec::len) {
            let branch = value(schemas, &format!("{pointer}/{keyword}/{i}"), tree, depth + 1);
            if schemas.is_valid(&pointer, Direction::Request, &branch) {
                return branch;
            }
        }
    }
    plain
}

fn plain(schemas: &Schemas, pointer: &str, tree: &Tree, depth: usize) -> Value {
    let types = types(schemas, pointer);
    match tree {
        Tree::Typed(value) => value.clone(),
        Tree::Text(text) => scalar(schemas, pointer, text, types, depth),
        Tree::List(list) => {
            let items = place(schemas, pointer, "items");
            list.iter().enumerate().map(|(i, tree)| item(schemas, pointer, items.as_deref(), i, tree, depth)).collect()
        }
        Tree::Map(map) => {
            if let Some(list) = indices(map).filter(|_| types.has(Types::ARRAY)) {
                let list = list.into_iter().cloned().collect();
                return plain(schemas, pointer, &Tree::List(list), depth);
            }
            let mut object = Map::new();
            for (name, tree) in map {
                let schema = property(schemas, pointer, name);
                let typed = schema.map_or_else(|| untyped(tree), |schema| value(schemas, &schema, tree, depth + 1));
                object.insert(name.clone(), typed);
            }
            Value::Object(object)
        }
    }
}

fn item(schemas: &Schemas, pointer: &str, items: Option<&str>, i: usize, tree: &Tree, depth: usize) -> Value {
    let positional = [format!("{pointer}/prefixItems/{i}"), format!("{pointer}/items/{i}")];
    let positional = positional.into_iter().find(|place| schemas.document.at(place).is_some());
    match positional.as_deref().or(items) {
        Some(schema) => value(schemas, schema, tree, depth + 1),
        None => untyped(tree),
    }
}

/// The readings of a text, in order of preference; the first that the schema accepts wins.
fn scalar(schemas: &Schemas, pointer: &str, text: &str, types: Types, depth: usize) -> Value {
    let string = Value::String(text.to_owned());
    if types == Types::ALL || types == Types::STRING {
        return string;
    }
    let mut readings = Vec::new();
    if types.has(Types::NUMBER) {
        readings.extend(number(text));
    }
    if types.has(Types::BOOLEAN) {
        readings.extend(text.parse().ok().map(Value::Bool));
    }
    if types.has(Types::STRING) {
        readings.push(string.clone());
    }
    if types.has(Types::NULL) && (text.is_empty() || text == "null") {
        readings.push(Value::Null);
    }
    // JSON in a text: what the specification says of objects in forms without a style.
    if types.has(Types::OBJECT) || types.has(Types::ARRAY) {
        readings.extend(serde_json::from_str(text).ok().filter(|v: &Value| v.is_object() || v.is_array()));
    }
    if types.has(Types::ARRAY) {
        let items = place(schemas, pointer, "items");
        let one = item(schemas, pointer, items.as_deref(), 0, &Tree::text(text), depth);
        readings.push(Value::Array(vec![one]));
    }
    let accepted = match readings.len() {
        1 => None,
        _ => readings.iter().position(|reading| schemas.is_valid(pointer, Direction::Request, reading)),
    };
    readings.into_iter().nth(accepted.unwrap_or(0)).unwrap_or(string)
}

/// A number as JSON writes it.
fn number(text: &str) -> Option<Value> {
    serde_json::from_str::<Number>(text).ok().map(Value::Number)
}

/// `{"0": a, "1": b}` and `{"": a}` are lists.
fn indices(map: &[(String, Tree)]) -> Option<Vec<&Tree>> {
    if map.is_empty() {
        return None;
    }
    let mut items: Vec<(usize, &Tree)> = Vec::new();
    for (name, tree) in map {
        match (name.as_str(), tree) {
            ("", Tree::List(list)) => items.extend(list.iter().map(|tree| (usize::MAX, tree))),
            ("", tree) => items.push((usize::MAX, tree)),
            (name, tree) => items.push((name.parse().ok()?, tree)),
        }
    }
    items.sort_by_key(|(index, _)| *index);
    Some(items.into_iter().map(|(_, tree)| tree).collect())
}

/// Where a keyword's schema stands, in a schema or in what it is made of.
fn place(schemas: &Schemas, pointer: &str, keyword: &str) -> Option<String> {
    find(schemas, pointer, &|at| {
        let at = child(at, keyword);
        schemas.document.at(&at).is_some_and(Value::is_object).then_some(at)
    })
}

/// The schema of a property: declared somewhere in the schema or what it is made of, else what other names get.
pub(crate) fn property(schemas: &Schemas, pointer: &str, name: &str) -> Option<String> {
    let declared =
        |at: &str| Some(child(&child(at, "properties"), name)).filter(|at| schemas.document.at(at).is_some());
    find(schemas, pointer, &declared).or_else(|| place(schemas, pointer, "additionalProperties"))
}

fn find(schemas: &Schemas, pointer: &str, probe: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    visit(schemas, pointer, probe, &mut MOST_SCHEMAS.clone())
}

fn visit(
    schemas: &Schemas,
    pointer: &str,
    probe: &dyn Fn(&str) -> Option<String>,
    budget: &mut usize,
) -> Option<String> {
    *budget = budget.checked_sub(1)?;
    let (pointer, schema) = schemas.document.resolve(pointer)?;
    if let Some(found) = probe(&pointer) {
        return Some(found);
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for i in 0..schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len) {
            let found = visit(schemas, &format!("{pointer}/{keyword}/{i}"), probe, budget);
            if found.is_some() {
                return found;
            }
        }
    }
    None
}
