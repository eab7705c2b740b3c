//! Schemas: keyword by keyword, of JSON Schema drafts 4 to 2020-12 and what OpenAPI adds and takes away.
//!
//! The result is always a [`SchemaKind::Any`]: the one kind of `openapiv3` that can say several things at once.

use super::place;
use crate::diagnostic::kind_of;
use crate::diagnostic::rules::openapi as rules;
use crate::openapi::fields::{self, coerce, count, drop_keyword, flag, list, number, object, text, texts};
use crate::openapi::findings::{Findings, overlay_update};
use crate::openapi::{Description, Detail, Node, carried, join};
use openapiv3::{AdditionalProperties, AnySchema, Discriminator, ReferenceOr, Schema, SchemaData, SchemaKind};
use serde_json::{Map, Value};

pub(in crate::openapi) fn schema<'a>(
    description: &Description<'a>,
    node: &Node<'a>,
    detail: Detail,
    findings: &mut Findings<'_>,
) -> Schema {
    let mut reader =
        Reader { pointer: &node.pointer, detail, findings, data: SchemaData::default(), any: AnySchema::default() };
    match node.value {
        Value::Object(members) => reader.object(description, members),
        Value::Bool(false) => reader.carry(carried::NEVER, Value::Bool(true)),
        Value::Bool(true) | Value::Null => {}
        other => {
            let message =
                format!("a schema is {}, not an object; it is read as one that allows anything", kind_of(other));
            reader.findings.at(&rules::WRONG_TYPE, &node.pointer, message);
        }
    }
    Schema { schema_data: reader.data, schema_kind: SchemaKind::Any(reader.any) }
}

struct Reader<'r, 'd> {
    pointer: &'r str,
    detail: Detail,
    findings: &'r mut Findings<'d>,
    data: SchemaData,
    any: AnySchema,
}

impl Reader<'_, '_> {
    fn object<'a>(&mut self, description: &Description<'a>, members: &'a Map<String, Value>) {
        let is_parameter = members.get("in").is_some_and(Value::is_string) && members.contains_key("name");
        for (key, value) in members {
            match key.as_str() {
                "$ref" | "$dynamicRef" => self.reference(description, value),
                "required" if is_parameter => {}
                "title" | "description" | "default" | "example" | "examples" | "x-example"
                    if self.detail == Detail::Shape => {}
                "title" | "description" | "nullable" | "x-nullable" | "readOnly" | "writeOnly" | "deprecated"
                | "default" | "example" | "examples" | "x-example" | "discriminator" => self.annotation(key, value),
                "type" | "format" | "enum" | "const" | "contentEncoding" | "contentMediaType" => self.kind(key, value),
                "properties"
                | "required"
                | "additionalProperties"
                | "unevaluatedProperties"
                | "patternProperties"
                | "items"
                | "prefixItems"
                | "allOf"
                | "oneOf"
                | "anyOf" => self.structure(key, value),
                // What the vendor calls a resource: names of commands are made from it.
                "x-resourceId" => self.carry(key, value.clone()),
                _ if self.detail == Detail::Shape => {}
                _ if fields::is_kept(key) => self.carry(key, value.clone()),
                "xml" if value.is_object() => self.carry(carried::XML, value.clone()),
                "dependentRequired" | "dependencies" if value.is_object() => {
                    self.carry(carried::DEPENDENT, value.clone());
                }
                _ => self.bound(key, value),
            }
        }
    }

    fn carry(&mut self, key: &str, value: Value) {
        self.data.extensions.insert(key.to_owned(), value);
    }

    /// A `$ref` beside other keywords is one more schema that must hold (3.1), which is what vendors mean in 3.0 too.
    fn reference(&mut self, description: &Description<'_>, value: &Value) {
        let Some(reference) = value.as_str() else { return };
        if let Some(target) = description.dereference(reference, self.pointer, self.findings) {
            self.any.all_of.insert(0, place(target.pointer));
        }
    }

    fn annotation(&mut self, key: &str, value: &Value) {
        let Reader { pointer, findings, data, .. } = self;
        match key {
            "title" => data.title = text(value, pointer, key, findings),
            "description" => data.description = text(value, pointer, key, findings),
            "nullable" | "x-nullable" => {
                data.nullable |= flag(value, pointer, key, findings).unwrap_or_default();
            }
            "readOnly" => data.read_only = flag(value, pointer, key, findings).unwrap_or_default(),
            "writeOnly" => data.write_only = flag(value, pointer, key, findings).unwrap_or_default(),
            "deprecated" => data.deprecated = flag(value, pointer, key, findings).unwrap_or_default(),
            "default" => data.default = Some(value.clone()).filter(|value| !value.is_null()),
            "discriminator" => data.discriminator = discriminator(value, pointer, findings),
            "example" | "x-example" => data.example = Some(value.clone()).filter(|value| !value.is_null()),
            _ if data.example.is_none() => data.example = first_example(value),
            _ => {}
        }
    }

    fn kind(&mut self, key: &str, value: &Value) {
        let Reader { pointer, findings, data, any, .. } = self;
        match key {
            "type" => self.types(value),
            "format" => any.format = text(value, pointer, key, findings),
            "enum" => {
                let values = list(value, pointer, key, findings).unwrap_or_default();
                data.nullable |= values.iter().any(Value::is_null);
                let only_null = !values.is_empty() && values.iter().all(Value::is_null);
                any.enumeration = values.iter().filter(|value| !value.is_null()).cloned().collect();
                any.enumeration.shrink_to_fit();
                if only_null {
                    self.carry(carried::NULL, Value::Bool(true));
                }
            }
            "const" if value.is_null() => self.carry(carried::NULL, Value::Bool(true)),
            "const" => any.enumeration = vec![value.clone()],
            "contentEncoding" => {
                if value.as_str().is_some_and(|name| name.starts_with("base64")) {
                    any.format = Some("byte".to_owned());
                }
            }
            // Bytes of a media type, unless `contentEncoding` says how they are text.
            _ => {
                let bytes = value.as_str().is_some_and(|name| !name.starts_with("text/") && !name.contains("json"));
                if bytes && any.format.is_none() {
                    any.format = Some("binary".to_owned());
                }
            }
        }
    }

    fn types(&mut self, value: &Value) {
        let Value::Array(names) = value else {
            let known = value.as_str().and_then(|name| self.type_name(name));
            if value.as_str().is_none() && !value.is_null() {
                let _: Option<()> = drop_keyword(value, "the name of a type", self.pointer, "type", self.findings);
            }
            match known {
                Some("null") => self.carry(carried::NULL, Value::Bool(true)),
                _ => self.any.typ = known.map(str::to_owned),
            }
            return;
        };
        let mut known: Vec<&str> = Vec::new();
        for name in names.iter().filter_map(Value::as_str) {
            match self.type_name(name) {
                Some("null") => self.data.nullable = true,
                Some(name) if !known.contains(&name) => known.push(name),
                _ => {}
            }
        }
        match known[..] {
            [] if self.data.nullable => self.carry(carried::NULL, Value::Bool(true)),
            [] => {}
            [only] => self.any.typ = Some(only.to_owned()),
            _ => self.carry(carried::TYPES, Value::from(known)),
        }
    }

    /// One of JSON Schema's types, or what is commonly written for one.
    fn type_name(&mut self, name: &str) -> Option<&'static str> {
        const TYPES: [&str; 7] = ["string", "number", "integer", "boolean", "object", "array", "null"];
        if let Some(known) = TYPES.into_iter().find(|known| *known == name) {
            return Some(known);
        }
        let (known, format) = match name.to_ascii_lowercase().as_str() {
            "file" | "binary" => {
                self.any.format = Some("binary".to_owned());
                return Some("string");
            }
            "int" | "int32" | "int64" | "long" | "short" | "uint32" | "uint64" => ("integer", None),
            "float" | "double" | "decimal" => ("number", None),
            "bool" => ("boolean", None),
            "str" | "text" | "char" | "enum" => ("string", None),
            "date" => ("string", Some("date")),
            "datetime" | "date-time" | "timestamp" => ("string", Some("date-time")),
            "uuid" | "uri" | "email" => ("string", None),
            "map" | "dict" | "json" | "hash" => ("object", None),
            "list" | "set" => ("array", None),
            "any" | "mixed" | "" => return None,
            lower => match TYPES.into_iter().find(|known| *known == lower) {
                Some(known) => (known, None),
                None => {
                    let place = join(self.pointer, "type");
                    let message = format!("`{}` is no type", name.escape_debug());
                    let help = || overlay_update(self.pointer, "type: string");
                    self.findings.mend(&rules::UNKNOWN_TYPE, &place, message, help);
                    return None;
                }
            },
        };
        if let Some(format) = format {
            self.any.format.get_or_insert_with(|| format.to_owned());
        }
        coerce(known, self.pointer, "type", self.findings);
        Some(known)
    }

    fn structure(&mut self, key: &str, value: &Value) {
        let Reader { pointer, findings, any, .. } = self;
        match key {
            "properties" => self.properties(value),
            "required" => match value {
                // Said of a property that is required in the schema around it, where it is read.
                Value::Bool(_) => {}
                Value::String(said) if said == "true" || said == "false" => {}
                _ => any.required.extend(texts(value, pointer, key, findings)),
            },
            "additionalProperties" | "unevaluatedProperties" => {
                any.additional_properties = match value {
                    Value::Bool(allowed) => Some(AdditionalProperties::Any(*allowed)),
                    Value::Object(members) if members.is_empty() => None,
                    Value::Object(_) => Some(AdditionalProperties::Schema(Box::new(place(join(pointer, key))))),
                    _ => flag(value, pointer, key, findings).map(AdditionalProperties::Any),
                }
                .or(any.additional_properties.take());
            }
            "patternProperties" => {
                let patterns = object(value, pointer, key, findings);
                if let (Some(first), None) = (patterns.and_then(|p| p.keys().next()), &any.additional_properties) {
                    let first = place(join(&join(pointer, key), first));
                    any.additional_properties = Some(AdditionalProperties::Schema(Box::new(first)));
                }
            }
            "items" if value.is_object() => any.items = Some(place(join(pointer, key))),
            "items" | "prefixItems" if value.is_array() => self.tuple(key, value),
            "items" | "prefixItems" if value.is_boolean() || value.is_null() => {}
            "items" | "prefixItems" => drop_keyword(value, "a schema", pointer, key, findings).unwrap_or_default(),
            _ => {
                let count = list(value, pointer, key, findings).map_or(0, <[Value]>::len);
                let members = (0..count).map(|index| place(format!("{pointer}/{key}/{index}")));
                match key {
                    "allOf" => any.all_of.extend(members),
                    "oneOf" => any.one_of.extend(members),
                    _ => any.any_of.extend(members),
                }
            }
        }
    }

    fn properties(&mut self, value: &Value) {
        let home = join(self.pointer, "properties");
        for (name, property) in object(value, self.pointer, "properties", self.findings).into_iter().flatten() {
            let pointer = join(&home, name);
            if property.get("required").is_some_and(|said| said == true || said == "true") {
                coerce("part of the list `required` of the schema around it", &pointer, "required", self.findings);
                self.any.required.push(name.clone());
            }
            self.any.properties.insert(name.clone(), ReferenceOr::Reference { reference: pointer });
        }
    }

    fn tuple(&mut self, key: &str, value: &Value) {
        let home = join(self.pointer, key);
        let places = (0..value.as_array().map_or(0, Vec::len)).map(|index| Value::String(format!("{home}/{index}")));
        self.data.extensions.insert(carried::TUPLE.to_owned(), places.collect());
    }

    fn bound(&mut self, key: &str, value: &Value) {
        let Reader { pointer, findings, any, .. } = self;
        match key {
            "multipleOf" => any.multiple_of = number(value, pointer, key, findings),
            "minimum" if any.exclusive_minimum != Some(true) || any.minimum.is_none() => {
                any.minimum = number(value, pointer, key, findings);
            }
            "maximum" if any.exclusive_maximum != Some(true) || any.maximum.is_none() => {
                any.maximum = number(value, pointer, key, findings);
            }
            "exclusiveMinimum" => match value {
                Value::Number(_) => {
                    any.minimum = number(value, pointer, key, findings);
                    any.exclusive_minimum = Some(true);
                }
                _ => any.exclusive_minimum = flag(value, pointer, key, findings),
            },
            "exclusiveMaximum" => match value {
                Value::Number(_) => {
                    any.maximum = number(value, pointer, key, findings);
                    any.exclusive_maximum = Some(true);
                }
                _ => any.exclusive_maximum = flag(value, pointer, key, findings),
            },
            "minLength" => any.min_length = count(value, pointer, key, findings),
            "maxLength" => any.max_length = count(value, pointer, key, findings),
            "minItems" => any.min_items = count(value, pointer, key, findings),
            "maxItems" => any.max_items = count(value, pointer, key, findings),
            "minProperties" => any.min_properties = count(value, pointer, key, findings),
            "maxProperties" => any.max_properties = count(value, pointer, key, findings),
            "uniqueItems" => any.unique_items = flag(value, pointer, key, findings),
            "pattern" => any.pattern = text(value, pointer, key, findings),
            _ => {}
        }
    }
}

/// 3.x has an object, 2.0 the name of the property.
fn discriminator(value: &Value, pointer: &str, findings: &mut Findings<'_>) -> Option<Discriminator> {
    if let Value::String(name) = value {
        return Some(Discriminator { property_name: name.clone(), ..Discriminator::default() });
    }
    let members = object(value, pointer, "discriminator", findings)?;
    let here = join(pointer, "discriminator");
    let mut fields = fields::Fields::new(members, &here, findings);
    let property_name = fields.text("propertyName")?;
    let mapping = fields.object("mapping").into_iter().flatten();
    let mapping = mapping.filter_map(|(value, target)| Some((value.clone(), target.as_str()?.to_owned())));
    Some(Discriminator { property_name, mapping: mapping.collect(), ..Discriminator::default() })
}

/// The first of a list (3.1), or of a map of Example Objects, which some write here.
fn first_example(value: &Value) -> Option<Value> {
    let first = match value {
        Value::Array(examples) => examples.iter().find(|example| !example.is_null())?,
        Value::Object(examples) => {
            let first = examples.values().next()?;
            first.get("value").unwrap_or(first)
        }
        _ => return None,
    };
    Some(first.clone())
}
