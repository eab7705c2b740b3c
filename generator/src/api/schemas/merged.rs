//! One level of a schema with its `allOf` merged in: still places below, no longer several schemas that must all hold.

use super::{Resolver, parts, place_of};
use crate::api::schema::{Bound, Constraints};
use crate::openapi::{Node, carried};
use openapiv3::{AnySchema, Discriminator, ReferenceOr, SchemaData};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A chain of `allOf` longer than this is cut.
const LONGEST_LINEAGE: usize = 64;

/// What members that are not declared may hold.
#[derive(Debug, Clone)]
pub(super) enum Extra {
    Allowed(bool),
    Place(String),
}

/// One `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub(super) struct Group {
    pub(super) places: Vec<String>,
    pub(super) discriminator: Option<Discriminator>,
}

/// A base schema whose discriminator tells its heirs apart (2.0's polymorphism, and 3.x without `oneOf`).
#[derive(Debug, Clone)]
pub(super) struct Hierarchy {
    pub(super) base: usize,
    pub(super) discriminator: Discriminator,
}

/// See the module.
#[derive(Debug, Clone, Default)]
pub(super) struct Merged {
    pub(super) name: Option<String>,
    pub(super) title: Option<String>,
    pub(super) description: String,
    /// Several if any of them will do; none if the document does not say.
    pub(super) types: Vec<String>,
    pub(super) null_only: bool,
    pub(super) never: bool,
    pub(super) nullable: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) deprecated: bool,
    pub(super) default: Option<Box<Value>>,
    pub(super) example: Option<Box<Value>>,
    pub(super) values: Vec<Value>,
    pub(super) constraints: Constraints,
    pub(super) format: Option<String>,
    pub(super) properties: BTreeMap<String, Vec<String>>,
    pub(super) required: BTreeSet<String>,
    pub(super) additional: Option<Extra>,
    pub(super) items: Vec<String>,
    pub(super) tuple: Vec<String>,
    pub(super) groups: Vec<Group>,
    pub(super) hierarchy: Option<Hierarchy>,
    pub(super) extensions: crate::api::Extensions,
}

impl Merged {
    /// Says nothing about what a value is, at most which members an object must have.
    pub(super) fn is_bare(&self) -> bool {
        self.types.is_empty()
            && self.properties.is_empty()
            && self.values.is_empty()
            && self.items.is_empty()
            && self.tuple.is_empty()
            && self.groups.is_empty()
            && self.additional.is_none()
            && self.format.is_none()
            && self.constraints == Constraints::default()
    }

    /// JSON Schema's name of the type, guessed from the other keywords where the document does not say.
    pub(super) fn type_name(&self) -> Option<&str> {
        match &self.types[..] {
            [only] => return Some(only),
            [_, ..] => return None,
            [] => {}
        }
        let constraints = &self.constraints;
        let all = |test: fn(&Value) -> bool| !self.values.is_empty() && self.values.iter().all(test);
        let is_text =
            constraints.min_length.is_some() || constraints.max_length.is_some() || constraints.pattern.is_some();
        Some(match () {
            () if !self.properties.is_empty() || self.additional.is_some() => "object",
            () if !self.items.is_empty() || !self.tuple.is_empty() => "array",
            () if all(Value::is_string) => "string",
            () if all(|value| value.is_i64() || value.is_u64()) => "integer",
            () if all(Value::is_number) => "number",
            () if all(Value::is_boolean) => "boolean",
            () if is_text => "string",
            () => match self.format.as_deref() {
                Some("int32" | "int64" | "uint32" | "uint64") => "integer",
                Some("float" | "double" | "decimal") => "number",
                Some(_) => "string",
                None if constraints.minimum.is_some() || constraints.maximum.is_some() => "number",
                None if constraints.min_items.is_some() || constraints.max_items.is_some() => "array",
                None if !self.required.is_empty() => "object",
                None => return None,
            },
        })
    }

    /// Adds another schema that must hold as well. What is later wins where only one can.
    pub(super) fn inherit(&mut self, other: Merged) {
        self.null_only |= other.null_only;
        self.never |= other.never;
        self.nullable |= other.nullable;
        self.read_only |= other.read_only;
        self.write_only |= other.write_only;
        self.deprecated |= other.deprecated;
        self.title = other.title.or(self.title.take());
        if !other.description.is_empty() {
            self.description = other.description;
        }
        self.types = both(std::mem::take(&mut self.types), other.types);
        self.values = both(std::mem::take(&mut self.values), other.values);
        self.default = other.default.or(self.default.take());
        self.example = other.example.or(self.example.take());
        self.format = other.format.or(self.format.take());
        self.constraints.tighten(other.constraints);
        if self.properties.is_empty() {
            self.properties = other.properties;
        } else {
            for (name, places) in other.properties {
                let known = self.properties.entry(name).or_default();
                for place in places {
                    if !known.contains(&place) {
                        known.push(place);
                    }
                }
            }
        }
        self.required.extend(other.required);
        self.additional = other.additional.or(self.additional.take());
        self.items.extend(other.items);
        if self.tuple.is_empty() {
            self.tuple = other.tuple;
        }
        self.groups.extend(other.groups);
        self.extensions.extend(other.extensions);
    }

    fn own(&mut self, data: SchemaData, any: AnySchema) {
        let flag = |name: &str| data.extensions.contains_key(name);
        let mut own = Merged {
            title: data.title,
            description: data.description.unwrap_or_default(),
            null_only: flag(carried::NULL),
            never: flag(carried::NEVER),
            nullable: data.nullable,
            read_only: data.read_only,
            write_only: data.write_only,
            deprecated: data.deprecated,
            default: data.default.map(Box::new),
            example: data.example.map(Box::new),
            constraints: constraints(&any),
            types: any.typ.into_iter().collect(),
            values: any.enumeration,
            format: any.format,
            required: any.required.into_iter().collect(),
            additional: any.additional_properties.and_then(Extra::read),
            items: any.items.as_ref().and_then(place_of).map(str::to_owned).into_iter().collect(),
            ..Merged::default()
        };
        for (name, property) in any.properties {
            if let ReferenceOr::Reference { reference } = property {
                own.properties.insert(name, vec![reference]);
            }
        }
        let mut discriminator = data.discriminator;
        for variants in [any.one_of, any.any_of] {
            if !variants.is_empty() {
                let places = variants.iter().filter_map(place_of).map(str::to_owned).collect();
                own.groups.push(Group { places, discriminator: discriminator.take() });
            }
        }
        for (key, value) in data.extensions {
            let texts = |value: &Value| -> Vec<String> {
                value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
            };
            match key.as_str() {
                carried::TYPES => own.types = texts(&value),
                carried::TUPLE => own.tuple = texts(&value),
                carried::DEPENDENT => {
                    let members = value.as_object().into_iter().flatten();
                    let dependent = members.map(|(name, others)| (name.clone(), texts(others)));
                    own.constraints.dependent_required = dependent.filter(|(_, others)| !others.is_empty()).collect();
                }
                carried::XML => {
                    own.extensions.insert("xml".to_owned(), value);
                }
                _ if !key.starts_with(carried::PREFIX) => {
                    own.extensions.insert(key, value);
                }
                _ => {}
            }
        }
        if self.is_untouched() {
            own.name = self.name.take();
            own.hierarchy = self.hierarchy.take();
            *self = own;
        } else {
            self.inherit(own);
        }
    }

    /// Nothing was inherited.
    fn is_untouched(&self) -> bool {
        self.is_bare()
            && self.required.is_empty()
            && !self.nullable
            && !self.null_only
            && !self.never
            && self.description.is_empty()
            && self.title.is_none()
            && !self.read_only
            && !self.write_only
            && !self.deprecated
            && self.default.is_none()
            && self.example.is_none()
            && self.extensions.is_empty()
    }
}

/// What both lists allow; the later one if nothing is in both.
fn both<T: PartialEq>(first: Vec<T>, second: Vec<T>) -> Vec<T> {
    if second.is_empty() {
        return first;
    }
    if first.is_empty() {
        return second;
    }
    let (common, rest): (Vec<T>, Vec<T>) = second.into_iter().partition(|item| first.contains(item));
    if common.is_empty() { rest } else { common }
}

fn constraints(any: &AnySchema) -> Constraints {
    let bound = |value: Option<f64>, exclusive: Option<bool>| {
        value.map(|value| Bound { value, exclusive: exclusive.unwrap_or_default() })
    };
    let count = |count: Option<usize>| count.map(|count| count as u64);
    Constraints {
        minimum: bound(any.minimum, any.exclusive_minimum),
        maximum: bound(any.maximum, any.exclusive_maximum),
        multiple_of: any.multiple_of,
        min_length: count(any.min_length),
        max_length: count(any.max_length),
        pattern: any.pattern.clone(),
        min_items: count(any.min_items),
        max_items: count(any.max_items),
        unique_items: any.unique_items.unwrap_or_default(),
        min_properties: count(any.min_properties),
        max_properties: count(any.max_properties),
        dependent_required: Vec::new(),
    }
}

impl<'a> Resolver<'_, '_, 'a, '_> {
    pub(super) fn merged_node(&mut self, node: &Node<'a>) -> Merged {
        let mut seen = vec![node.identity()];
        self.lineage(node, &mut seen, 0)
    }

    /// `seen` are the schemas that are merged already, which need not be merged twice, nor for ever.
    fn lineage(&mut self, node: &Node<'a>, seen: &mut Vec<usize>, depth: usize) -> Merged {
        let (data, any) = parts(self.schemas.description.schema(node, self.direction.detail(), self.findings));
        self.with_bases(Some(node), data, any, seen, depth)
    }

    /// A schema that has no place of its own.
    pub(super) fn merged(
        &mut self,
        node: Option<&Node<'a>>,
        name: Option<String>,
        data: SchemaData,
        any: AnySchema,
    ) -> Merged {
        let mut merged = self.with_bases(node, data, any, &mut Vec::new(), 0);
        merged.name = merged.name.or(name);
        merged
    }

    fn with_bases(
        &mut self,
        node: Option<&Node<'a>>,
        mut data: SchemaData,
        mut any: AnySchema,
        seen: &mut Vec<usize>,
        depth: usize,
    ) -> Merged {
        let name = node.and_then(Node::component_name);
        let mut merged = Merged::default();
        let bases = std::mem::take(&mut any.all_of);
        let adds_nothing = any.properties.is_empty() && any.one_of.is_empty() && any.any_of.is_empty();
        let mut bases_named = Vec::new();
        for place in bases.iter().filter_map(place_of) {
            let Some(base) = self.schemas.description.schema_node(place, self.findings) else { continue };
            if seen.contains(&base.identity()) || depth >= LONGEST_LINEAGE {
                continue;
            }
            seen.push(base.identity());
            let mut base = self.lineage(&base, seen, depth + 1);
            match base.name.take() {
                Some(name) => bases_named.push((name, base.hierarchy.take())),
                None if !base.properties.is_empty() => {
                    bases_named.extend([(String::new(), None), (String::new(), None)])
                }
                None => {}
            }
            merged.inherit(base);
        }
        let is_wrapper = name.is_none() && adds_nothing && bases_named.len() == 1;
        if let (true, Some((name, hierarchy))) = (is_wrapper, bases_named.pop()) {
            merged.name = Some(name);
            merged.hierarchy = hierarchy;
        } else if bases.len() > 1 && data.description.is_none() {
            // Prose about a base says nothing about what extends it.
            merged.description.clear();
            merged.title = None;
        }
        if name.is_some() {
            merged.name = name;
        }
        if let Some(node) = node.filter(|_| any.one_of.is_empty() && any.any_of.is_empty()) {
            let discriminator = data.discriminator.take();
            let own = discriminator.map(|discriminator| Hierarchy { base: node.identity(), discriminator });
            merged.hierarchy = own.or(merged.hierarchy);
        }
        merged.own(data, any);
        merged
    }
}
