//! From a schema's place in the document to a [`Schema`]: references followed, `allOf` merged, cycles cut.
//!
//! Results are shared: a schema is resolved once for each depth that is left, a scalar once. So the work is bounded by
//! the size of the document, and a result that would be too large as a tree is resolved again less deeply.

mod kept;
mod merged;
mod union;

use super::schema::{Additional, Bound, INPUT_DEPTH, OUTPUT_DEPTH, Property, Schema, SchemaKind};
use crate::diagnostic::rules::api as rules;
use crate::openapi::{Description, Detail, Findings, Node};
use kept::Kept;
use merged::{Extra, Merged};
use openapiv3::{AdditionalProperties, AnySchema, ReferenceOr, SchemaData};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The largest schema of one operation, in nodes of the tree that it stands for.
const LARGEST: u32 = 20_000;

/// How many schemas are read for one body, parameter or response. Real documents stay far below.
const MOST_WORK: u32 = 300_000;

/// Unions within unions, without a property or a list between them, deeper than this are cut.
const LONGEST_NESTING: usize = 64;

/// Which way values go: what comes back is needed less deeply, and without its prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    Input,
    Output,
}

impl Direction {
    fn detail(self) -> Detail {
        match self {
            Direction::Input => Detail::Full,
            Direction::Output => Detail::Shape,
        }
    }
}

/// A resolved schema, and the number of nodes of the tree that it stands for.
#[derive(Debug, Clone)]
struct Weighed {
    schema: Arc<Schema>,
    weight: u32,
}

/// What a memorised schema depends on. A scalar depends on no depth.
type Key = (usize, Option<u8>, Direction);

/// All schemas of a document that have been asked for.
#[derive(Debug)]
pub(super) struct Schemas<'d, 'a> {
    description: &'d Description<'a>,
    memo: HashMap<Key, Weighed>,
    kept: Kept,
    /// Scalars that say nothing but their type, by kind and modifiers.
    plain: HashMap<(u8, u8), Vec<Arc<Schema>>>,
    /// Schemas that are being resolved, outermost first, with the depth left to them.
    open: Vec<(Node<'a>, u8)>,
    /// Component schemas that extend another one by `allOf`, by the identity of that one; found when first needed.
    heirs: Option<BTreeMap<usize, Vec<String>>>,
    /// Schemas read for the present request.
    work: u32,
}

impl<'d, 'a> Schemas<'d, 'a> {
    pub(super) fn new(description: &'d Description<'a>) -> Self {
        Schemas {
            description,
            memo: HashMap::new(),
            kept: Kept::default(),
            plain: HashMap::new(),
            open: Vec::new(),
            heirs: None,
            work: 0,
        }
    }

    /// What is sent. `owner` is the pointer that a finding about the whole is reported at.
    pub(super) fn input<S: Clone + IntoSchema>(
        &mut self,
        schema: &ReferenceOr<S>,
        owner: &str,
        findings: &mut Findings<'_>,
    ) -> Arc<Schema> {
        self.within_budget(schema, INPUT_DEPTH, Direction::Input, owner, findings)
    }

    /// What comes back.
    pub(super) fn output<S: Clone + IntoSchema>(
        &mut self,
        schema: &ReferenceOr<S>,
        owner: &str,
        findings: &mut Findings<'_>,
    ) -> Arc<Schema> {
        self.within_budget(schema, OUTPUT_DEPTH, Direction::Output, owner, findings)
    }

    fn within_budget<S: Clone + IntoSchema>(
        &mut self,
        schema: &ReferenceOr<S>,
        depth: u8,
        direction: Direction,
        owner: &str,
        findings: &mut Findings<'_>,
    ) -> Arc<Schema> {
        self.work = 0;
        for left in (1..=depth).rev() {
            let found = Resolver { schemas: self, direction, findings }.reference_or(schema, left);
            if found.weight <= LARGEST || left == 1 {
                if left < depth {
                    let message =
                        format!("the schema has more than {LARGEST} members; it is followed {left} levels deep");
                    findings.at(&rules::SCHEMA_TOO_LARGE, owner, message);
                }
                return found.schema;
            }
        }
        Arc::new(Schema::any(true))
    }

    /// Component schemas that extend the one of this identity, sorted by pointer.
    fn heirs(&mut self, identity: usize, findings: &mut Findings<'_>) -> Vec<String> {
        let description = self.description;
        let heirs = self.heirs.get_or_insert_with(|| {
            let mut heirs: BTreeMap<usize, Vec<String>> = BTreeMap::new();
            for (_, pointer) in description.component_schemas() {
                let Some(node) = description.schema_node(&pointer, findings) else { continue };
                let members = node.value.get("allOf").and_then(serde_json::Value::as_array).map_or(0, Vec::len);
                for index in 0..members {
                    let base = description.schema_node(&format!("{}/allOf/{index}", node.pointer), findings);
                    if let Some(base) = base {
                        heirs.entry(base.identity()).or_default().push(pointer.clone());
                    }
                }
            }
            heirs
        });
        heirs.get(&identity).cloned().unwrap_or_default()
    }
}

/// A fragment that may hold a schema in itself rather than refer to one.
pub(super) trait IntoSchema {
    fn into_schema(self) -> openapiv3::Schema;
}

impl IntoSchema for openapiv3::Schema {
    fn into_schema(self) -> openapiv3::Schema {
        self
    }
}

impl IntoSchema for Box<openapiv3::Schema> {
    fn into_schema(self) -> openapiv3::Schema {
        *self
    }
}

/// One request for a schema.
struct Resolver<'r, 'd, 'a, 'f> {
    schemas: &'r mut Schemas<'d, 'a>,
    direction: Direction,
    findings: &'r mut Findings<'f>,
}

impl<'a> Resolver<'_, '_, 'a, '_> {
    fn reference_or<S: Clone + IntoSchema>(&mut self, schema: &ReferenceOr<S>, depth: u8) -> Weighed {
        match schema {
            ReferenceOr::Reference { reference } => self.at(reference, depth),
            ReferenceOr::Item(item) => {
                let (data, any) = parts(item.clone().into_schema());
                let merged = self.merged(None, None, data, any);
                self.build(merged, depth)
            }
        }
    }

    fn at(&mut self, place: &str, depth: u8) -> Weighed {
        let home = self.schemas.open.last().map(|(home, _)| home);
        let Some(node) = self.schemas.description.schema_below(home, place, self.findings) else {
            return Weighed::new(Schema::any(false), 1);
        };
        // What stands within a schema of an operation is asked for once; that schema may be, for every path that refers
        // to the same path item.
        let is_within_operation = home.is_some() && node.pointer == place && place.starts_with("/paths/");
        if is_within_operation { self.open(&node, depth) } else { self.node(&node, depth) }
    }

    fn node(&mut self, node: &Node<'a>, depth: u8) -> Weighed {
        let identity = node.identity();
        for left in [None, Some(depth)] {
            if let Some(known) = self.schemas.memo.get(&(identity, left, self.direction)) {
                return known.clone();
            }
        }
        let found = self.open(node, depth);
        let left = if found.schema.is_scalar() { None } else { Some(depth) };
        self.schemas.memo.insert((identity, left, self.direction), found.clone());
        found
    }

    /// Resolves a schema, unless that is being done.
    fn open(&mut self, node: &Node<'a>, depth: u8) -> Weighed {
        if self.is_open(node, depth) {
            let message = "this schema is a union of nothing but itself; the part that repeats it is left out";
            self.findings.at(&crate::diagnostic::rules::openapi::CYCLIC_REFERENCE, &node.pointer, message);
            return Weighed::new(Schema::never(), 1);
        }
        if let Some(cut) = self.cut(node, depth) {
            return cut;
        }
        self.schemas.open.push((node.clone(), depth));
        let merged = self.merged_node(node);
        let found = self.build(merged, depth);
        self.schemas.open.pop();
        found
    }

    /// What plainly is an object below the depth that is followed need not be read.
    fn cut(&self, node: &Node<'a>, depth: u8) -> Option<Weighed> {
        let properties = node.value.get("properties")?.as_object()?;
        let is_plain = !["$ref", "allOf", "oneOf", "anyOf"].iter().any(|key| node.value.get(*key).is_some());
        let is_below = depth == 0 && self.direction == Direction::Output && !properties.is_empty();
        let nullable = node.value.get("nullable").is_some_and(|said| said == true);
        let cut = || Schema { name: node.component_name().map(Into::into), nullable, ..Schema::any(true) };
        (is_below && is_plain).then(|| Weighed::new(cut(), 1))
    }

    /// Whether a schema is being resolved, with no property or list between, or too many around it are.
    fn is_open(&self, node: &Node<'a>, depth: u8) -> bool {
        let mut nested = self.schemas.open.iter().rev().take_while(|(_, left)| *left == depth);
        nested.clone().count() > LONGEST_NESTING || nested.any(|(open, _)| std::ptr::eq(open.value, node.value))
    }

    /// Several schemas that must all hold.
    fn all_of(&mut self, places: &[String], depth: u8) -> Weighed {
        if let [only] = places {
            return self.at(only, depth);
        }
        let mut all = Merged::default();
        for place in places {
            if let Some(node) = self.schemas.description.schema_node(place, self.findings) {
                let merged = self.merged_node(&node);
                all.inherit(merged);
            }
        }
        self.build(all, depth)
    }

    fn build(&mut self, merged: Merged, depth: u8) -> Weighed {
        self.schemas.work += 1;
        if self.schemas.work > MOST_WORK {
            return self.finish(merged, SchemaKind::Any { cut: true }, 1);
        }
        let mut merged = match self.union(merged, depth) {
            Ok(union) => return union,
            Err(merged) => *merged,
        };
        if merged.format.as_deref() == Some("int32") && merged.type_name() == Some("integer") {
            let within = |value: i32| Some(Bound { value: value.into(), exclusive: false });
            merged.constraints.minimum = merged.constraints.minimum.or(within(i32::MIN));
            merged.constraints.maximum = merged.constraints.maximum.or(within(i32::MAX));
        }
        let (kind, weight) = self.kind(&merged, depth);
        self.finish(merged, kind, weight)
    }

    fn kind(&mut self, merged: &Merged, depth: u8) -> (SchemaKind, u32) {
        match merged.type_name() {
            Some("object") => self.object(merged, depth),
            Some("array") => self.array(merged, depth),
            Some("string") => (SchemaKind::String { format: merged.format.clone() }, 1),
            Some("integer") => (SchemaKind::Integer, 1),
            Some("number") => (SchemaKind::Number, 1),
            Some("boolean") => (SchemaKind::Boolean, 1),
            _ => (SchemaKind::Any { cut: false }, 1),
        }
    }

    fn object(&mut self, merged: &Merged, depth: u8) -> (SchemaKind, u32) {
        let is_flat = merged.properties.is_empty() && !matches!(merged.additional, Some(Extra::Place(_)));
        if depth == 0 && !is_flat {
            return (SchemaKind::Any { cut: true }, 1);
        }
        let mut weight = 1_u32;
        let mut properties = Vec::with_capacity(merged.properties.len());
        for (name, places) in &merged.properties {
            let found = self.all_of(places, depth - 1);
            if found.schema.is_never() {
                continue;
            }
            weight = weight.saturating_add(found.weight);
            let required = merged.required.contains(name);
            let name = self.schemas.kept.name(name);
            properties.push(Property { name, required, schema: found.schema });
        }
        let additional = match &merged.additional {
            None | Some(Extra::Allowed(true)) => Additional::Open,
            Some(Extra::Allowed(false)) => Additional::Closed,
            Some(Extra::Place(place)) => {
                let found = self.at(place, depth - 1);
                weight = weight.saturating_add(found.weight);
                Additional::Values(found.schema)
            }
        };
        (SchemaKind::Object { properties, additional }, weight)
    }

    fn array(&mut self, merged: &Merged, depth: u8) -> (SchemaKind, u32) {
        if depth == 0 {
            return (SchemaKind::Any { cut: true }, 1);
        }
        let items = match (&merged.items[..], &merged.tuple[..]) {
            ([], []) => Weighed::new(Schema::any(false), 1),
            ([], places) => self.any_of_places(places, depth - 1),
            (places, _) => self.all_of(places, depth - 1),
        };
        (SchemaKind::Array { items: items.schema }, items.weight.saturating_add(1))
    }

    /// A schema with what the merged one says besides its kind.
    fn finish(&mut self, merged: Merged, kind: SchemaKind, weight: u32) -> Weighed {
        if merged.never {
            return Weighed::new(Schema::never(), 1);
        }
        if self.direction == Direction::Output {
            return self.finish_output(merged, kind, weight);
        }
        let kept = &mut self.schemas.kept;
        let schema = Schema {
            name: merged.name.map(|name| kept.name(&name)),
            title: merged.title.map(Into::into),
            description: merged.description.into(),
            kind,
            nullable: merged.nullable,
            read_only: merged.read_only,
            write_only: merged.write_only,
            deprecated: merged.deprecated,
            default: merged.default,
            example: merged.example,
            values: kept.values(merged.values),
            constraints: kept.bounds(merged.constraints),
            extensions: merged.extensions,
        };
        Weighed::new(schema, weight)
    }

    fn finish_output(&mut self, merged: Merged, kind: SchemaKind, weight: u32) -> Weighed {
        let kept = &mut self.schemas.kept;
        let schema = Schema {
            name: merged.name.map(|name| kept.name(&name)),
            nullable: merged.nullable,
            read_only: merged.read_only,
            write_only: merged.write_only,
            deprecated: merged.deprecated,
            values: kept.values(merged.values),
            extensions: merged.extensions,
            ..Schema::new(kind)
        };
        if !schema.is_scalar() || !schema.values.is_empty() {
            return Weighed::new(schema, weight);
        }
        let schema = Schema { name: None, ..schema };
        let plain = self.schemas.plain.entry(schema.shape()).or_default();
        let known = plain.iter().find(|known| known.format() == schema.format()).cloned();
        let shared = known.unwrap_or_else(|| {
            let shared = Arc::new(schema);
            plain.push(Arc::clone(&shared));
            shared
        });
        Weighed { schema: shared, weight: 1 }
    }
}

impl Weighed {
    fn new(schema: Schema, weight: u32) -> Self {
        Weighed { schema: Arc::new(schema), weight }
    }
}

/// Both halves of a schema; the stage before makes no other kind.
fn parts(schema: openapiv3::Schema) -> (SchemaData, AnySchema) {
    let any = match schema.schema_kind {
        openapiv3::SchemaKind::Any(any) => any,
        _ => AnySchema::default(),
    };
    (schema.schema_data, any)
}

/// The place that a fragment stands at.
fn place_of<S>(schema: &ReferenceOr<S>) -> Option<&str> {
    match schema {
        ReferenceOr::Reference { reference } => Some(reference),
        ReferenceOr::Item(_) => None,
    }
}

impl Extra {
    fn read(additional: AdditionalProperties) -> Option<Extra> {
        match additional {
            AdditionalProperties::Any(allowed) => Some(Extra::Allowed(allowed)),
            AdditionalProperties::Schema(schema) => place_of(&*schema).map(|place| Extra::Place(place.to_owned())),
        }
    }
}
