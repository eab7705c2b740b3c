//! Unions: `oneOf`, `anyOf`, several types, and bases whose discriminator tells their heirs apart.

use super::merged::{Group, Merged};
use super::{Resolver, Weighed};
use crate::api::schema::{Discriminator, Schema, SchemaKind};
use serde_json::Value;
use std::sync::Arc;

/// A variant of a union, resolved.
struct Variant {
    place: Option<String>,
    found: Weighed,
}

impl Resolver<'_, '_, '_, '_> {
    /// The union that a merged schema is, or the schema again if it is none, with unions of one merged in.
    pub(super) fn union(&mut self, mut merged: Merged, depth: u8) -> Result<Weighed, Box<Merged>> {
        if merged.never || merged.null_only {
            merged.nullable |= merged.null_only;
            return Err(Box::new(merged));
        }
        self.hierarchy(&mut merged);
        let mut union: Option<Group> = None;
        for group in std::mem::take(&mut merged.groups) {
            let real = self.real_variants(&mut merged, group);
            match (&real.places[..], &union) {
                ([], _) => {}
                ([only], _) => self.inherit_place(&mut merged, only, true),
                (_, None) => union = Some(real),
                // The product of two unions would be large: what the second one adds is optional.
                (places, Some(_)) => {
                    for place in places {
                        self.inherit_place(&mut merged, place, false);
                    }
                }
            }
        }
        let Some(group) = union else {
            return if merged.types.len() > 1 { Ok(self.several_types(merged, depth)) } else { Err(Box::new(merged)) };
        };
        if depth == 0 {
            let kind = SchemaKind::Any { cut: true };
            return Ok(self.finish(merged, kind, 1));
        }
        Ok(self.variants(merged, &group, depth))
    }

    /// A base with a discriminator stands for its heirs.
    fn hierarchy(&mut self, merged: &mut Merged) {
        let Some(hierarchy) = merged.hierarchy.take() else { return };
        if !merged.groups.is_empty() {
            return;
        }
        let mut waiting = self.schemas.heirs(hierarchy.base, self.findings);
        let mut places: Vec<String> = Vec::new();
        while let Some(place) = waiting.pop() {
            if places.contains(&place) {
                continue;
            }
            if let Some(node) = self.schemas.description.schema_node(&place, self.findings) {
                waiting.extend(self.schemas.heirs(node.identity(), self.findings));
            }
            places.push(place);
        }
        places.sort_unstable();
        if places.len() > 1 {
            merged.groups.push(Group { places, discriminator: Some(hierarchy.discriminator) });
            // Each heir has the base's members already.
            merged.properties.clear();
            merged.required.clear();
            merged.types.clear();
            merged.additional = None;
        }
    }

    /// Takes `null` out of a union, and what only repeats which members must be there.
    fn real_variants(&mut self, merged: &mut Merged, mut group: Group) -> Group {
        let has_base = !merged.is_bare();
        group.places.retain(|place| {
            let Some(node) = self.schemas.description.schema_node(place, self.findings) else { return false };
            let has_type = node.value.get("type").and_then(Value::as_str).is_some_and(|name| name != "null");
            if has_type || node.value.get("properties").is_some() {
                return true;
            }
            let variant = self.merged_node(&node);
            merged.nullable |= variant.null_only;
            !(variant.null_only || variant.never || (has_base && variant.is_bare()))
        });
        group
    }

    fn inherit_place(&mut self, merged: &mut Merged, place: &str, keep_required: bool) {
        let Some(node) = self.schemas.description.schema_node(place, self.findings) else { return };
        let mut other = self.merged_node(&node);
        if !keep_required {
            other.required.clear();
            other.types.clear();
            other.values.clear();
            other.groups.clear();
        }
        if merged.description.is_empty() {
            merged.description.clone_from(&other.description);
        }
        other.description.clear();
        merged.name = merged.name.take().or_else(|| other.name.take());
        // A union within a union of one.
        for group in std::mem::take(&mut other.groups) {
            let known = &mut merged.groups;
            if known.len() < 4 {
                known.push(group);
            }
        }
        merged.inherit(other);
    }

    fn variants(&mut self, mut merged: Merged, group: &Group, depth: u8) -> Weighed {
        let nested = std::mem::take(&mut merged.groups);
        let has_base = !merged.is_bare();
        let mut variants: Vec<Variant> = Vec::new();
        for place in &group.places {
            let found = if has_base { self.extended(&merged, place, depth) } else { self.at(place, depth) };
            if found.schema.is_never() {
                continue;
            }
            merged.nullable |= found.schema.nullable;
            match &found.schema.kind {
                SchemaKind::Union { variants: inner, discriminator: None } if group.discriminator.is_none() => {
                    let weight = found.weight / u32::try_from(inner.len()).unwrap_or(u32::MAX).max(1);
                    for schema in inner {
                        add(&mut variants, None, Weighed { schema: Arc::clone(schema), weight });
                    }
                }
                _ => add(&mut variants, Some(place.clone()), found),
            }
        }
        drop(nested);
        self.join(merged, group, variants)
    }

    /// A variant with what stands beside the union.
    fn extended(&mut self, base: &Merged, place: &str, depth: u8) -> Weighed {
        let Some(node) = self.schemas.description.schema_node(place, self.findings) else {
            return Weighed::new(Schema::any(false), 1);
        };
        if self.is_open(&node, depth) {
            return Weighed::new(Schema::never(), 1);
        }
        let variant = self.merged_node(&node);
        let name = variant.name.clone();
        let mut all = Merged { name: None, description: String::new(), title: None, ..base.clone() };
        all.inherit(variant);
        all.name = name;
        self.schemas.open.push((node, depth));
        let built = self.build(all, depth);
        self.schemas.open.pop();
        built
    }

    fn join(&mut self, mut merged: Merged, group: &Group, mut variants: Vec<Variant>) -> Weighed {
        if let Some(values) = enumerated(&variants) {
            let kind = variants[0].found.schema.kind.clone();
            merged.values = values;
            return self.finish(merged, kind, 1);
        }
        if variants.len() < 2 {
            let Some(only) = variants.pop() else {
                return self.finish(merged, SchemaKind::Any { cut: false }, 1);
            };
            return self.outer(merged, only.found);
        }
        let weight = variants.iter().fold(1_u32, |sum, variant| sum.saturating_add(variant.found.weight));
        let discriminator = self.discriminator(group, &variants).or_else(|| told_by_constant(&variants));
        let discriminator = discriminator.map(Box::new);
        let variants = variants.into_iter().map(|variant| variant.found.schema).collect();
        // They have been said of each variant.
        merged.values.clear();
        merged.constraints = Default::default();
        self.finish(merged, SchemaKind::Union { variants, discriminator }, weight)
    }

    /// The only variant, with what is said about the union.
    fn outer(&mut self, merged: Merged, inner: Weighed) -> Weighed {
        let mut schema = (*inner.schema).clone();
        schema.name = merged.name.map(Into::into).or(schema.name);
        schema.title = merged.title.map(Into::into).or(schema.title);
        if !merged.description.is_empty() && self.direction == super::Direction::Input {
            schema.description = merged.description.into();
        }
        schema.nullable |= merged.nullable;
        schema.read_only |= merged.read_only;
        schema.write_only |= merged.write_only;
        schema.deprecated |= merged.deprecated;
        schema.default = merged.default.or(schema.default);
        schema.example = merged.example.or(schema.example);
        schema.extensions.extend(merged.extensions);
        Weighed::new(schema, inner.weight)
    }

    fn discriminator(&mut self, group: &Group, variants: &[Variant]) -> Option<Discriminator> {
        let declared = group.discriminator.as_ref()?;
        let description = self.schemas.description;
        let mapping: Vec<(&String, Option<usize>)> = declared
            .mapping
            .iter()
            .map(|(value, target)| (value, description.mapped(target).map(|node| node.identity())))
            .collect();
        let value_of = |variant: &Variant| {
            let name = variant.found.schema.name.clone();
            let identity = variant
                .place
                .as_ref()
                .and_then(|place| description.schema_node(place, self.findings))
                .map(|node| node.identity());
            let mapped = mapping.iter().find(|(_, target)| target.is_some() && *target == identity);
            let told = mapped.map(|(value, _)| (*value).clone()).or(name.as_deref().map(str::to_owned));
            // What the variant itself allows there wins over the name that is given to it.
            let property = variant.found.schema.property(&declared.property_name);
            match property.map(|property| &*property.schema.values) {
                Some([Value::String(only)]) => Some(only.clone()),
                Some(values) if !values.is_empty() => told.filter(|told| values.iter().any(|v| v == told.as_str())),
                _ => told,
            }
        };
        let values = variants.iter().map(value_of).collect();
        Some(Discriminator { property: declared.property_name.clone(), values })
    }

    /// Any of the schemas at these places.
    pub(super) fn any_of_places(&mut self, places: &[String], depth: u8) -> Weighed {
        let group = Group { places: places.to_vec(), discriminator: None };
        self.build(Merged { groups: vec![group], ..Merged::default() }, depth)
    }

    /// `type: [string, integer]`: each type with the keywords that are about it.
    fn several_types(&mut self, mut merged: Merged, depth: u8) -> Weighed {
        let types = std::mem::take(&mut merged.types);
        let mut variants = Vec::new();
        for name in types {
            let mut one = Merged { types: vec![name.clone()], ..Merged::default() };
            let fits: fn(&Value) -> bool = match name.as_str() {
                "object" => {
                    one.properties.clone_from(&merged.properties);
                    one.required.clone_from(&merged.required);
                    one.additional.clone_from(&merged.additional);
                    Value::is_object
                }
                "array" => {
                    one.items.clone_from(&merged.items);
                    one.tuple.clone_from(&merged.tuple);
                    Value::is_array
                }
                "string" => {
                    one.format.clone_from(&merged.format);
                    Value::is_string
                }
                "boolean" => Value::is_boolean,
                _ => Value::is_number,
            };
            one.values = merged.values.iter().filter(|value| fits(value)).cloned().collect();
            one.constraints = merged.constraints.of_type(&name);
            if one.values.is_empty() && !merged.values.is_empty() {
                continue;
            }
            let found = self.build(one, depth);
            add(&mut variants, None, found);
        }
        let group = Group { places: Vec::new(), discriminator: None };
        self.join(merged, &group, variants)
    }
}

/// Adds a variant, unless it is there already.
fn add(variants: &mut Vec<Variant>, place: Option<String>, found: Weighed) {
    if !variants.iter().any(|known| known.found.schema.is_same(&found.schema)) {
        variants.push(Variant { place, found });
    }
}

/// The values of a union of constants, which is an enumeration with a description for each value.
fn enumerated(variants: &[Variant]) -> Option<Vec<Value>> {
    let first = &variants.first()?.found.schema;
    let mut values: Vec<Value> = Vec::new();
    for variant in variants {
        let schema = &variant.found.schema;
        if schema.values.is_empty() || !schema.is_scalar() || !schema.is_same_kind(first) {
            return None;
        }
        for value in &*schema.values {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
    }
    Some(values)
}

/// A property that has another constant in each variant says which it is, even if the document has no discriminator.
fn told_by_constant(variants: &[Variant]) -> Option<Discriminator> {
    let constant = |schema: &Schema, name: &str| {
        let property = schema.property(name)?;
        match &property.schema.values[..] {
            [Value::String(only)] => Some(only.clone()),
            _ => None,
        }
    };
    let SchemaKind::Object { properties, .. } = &variants.first()?.found.schema.kind else { return None };
    properties.iter().find_map(|property| {
        let values: Option<Vec<String>> =
            variants.iter().map(|variant| constant(&variant.found.schema, &property.name)).collect();
        let values = values?;
        let distinct = values.iter().enumerate().all(|(index, value)| !values[..index].contains(value));
        let values = values.into_iter().map(Some).collect();
        distinct.then(|| Discriminator { property: property.name.to_string(), values })
    })
}
