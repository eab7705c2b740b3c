//! `--schema`: the command's input and output as JSON Schema (2020-12). Nothing is sent.

use crate::pointer::steps;
use crate::schema::{Definitions, of_body, of_flag, put, require};
use crate::table::{Flag, Location, Operation, Service};
use serde_json::{Map, Value, json};

/// `input`: what flags say, by their names on the wire, with the body under `body`. `output`: the answer. `$defs`: what
/// both refer to.
pub(super) fn document(service: &Service, operation: &Operation) -> Value {
    let definitions = Definitions::new(service.definitions);
    let mut document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "operation": operation.id,
        "command": operation.command,
        "method": operation.method.as_str(),
        "path": operation.path,
        "input": input(operation, &definitions),
        "output": output(operation),
    });
    let mut used = Map::new();
    collect(&document, &definitions, &mut used);
    if !used.is_empty() {
        document["$defs"] = Value::Object(used);
    }
    document
}

fn output(operation: &Operation) -> Value {
    serde_json::from_str(operation.output.schema).unwrap_or(Value::Bool(true))
}

fn input(operation: &Operation, definitions: &Definitions) -> Value {
    let mut root = json!({"type": "object", "properties": {}});
    for flag in operation.flags {
        let (group, name) = match flag.location {
            Location::Path(name, _) => ("path", name),
            Location::Query(name, _) => ("query", name),
            Location::QueryString(name, _) => ("querystring", name),
            Location::Header(name, _) => ("header", name),
            Location::Cookie(name, _) => ("cookie", name),
            Location::Body(_) => continue,
        };
        put(&mut root, &[group.to_owned(), name.to_owned()], described(of_flag(flag), flag), flag.required);
        if flag.required {
            require(&mut root, group);
        }
    }
    let Some(body) = operation.body else { return root };
    let mut schema = of_body(body, operation.flags);
    for flag in operation.flags {
        if let Location::Body(pointer) = flag.location {
            describe(&mut schema, &steps(pointer), flag, definitions);
        }
    }
    root["properties"]["body"] = schema;
    if body.required {
        require(&mut root, "body");
    }
    root
}

/// Says at a flag's place how it is said; a definition on the way is written out, because the place is one of several.
fn describe(schema: &mut Value, place: &[String], flag: &Flag, definitions: &Definitions) {
    let Some((step, rest)) = place.split_first() else {
        *schema = described(schema.take(), flag);
        return;
    };
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix("#/$defs/"));
    if let Some(definition) = name.and_then(|name| definitions.find(name)) {
        *schema = definition.clone();
    }
    if let Some(variants) = schema.get_mut("anyOf").and_then(Value::as_array_mut) {
        variants.iter_mut().for_each(|variant| describe(variant, place, flag, definitions));
    }
    if let Some(inner) = schema.get_mut("properties").and_then(|members| members.get_mut(step)) {
        describe(inner, rest, flag, definitions);
    }
}

/// A schema, and how it is said.
fn described(mut schema: Value, flag: &Flag) -> Value {
    let Some(map) = schema.as_object_mut() else { return schema };
    if !flag.about.is_empty() {
        map.insert("description".to_owned(), flag.about.into());
    }
    map.insert("x-flag".to_owned(), format!("--{}", flag.name).into());
    if flag.deprecated {
        map.insert("deprecated".to_owned(), Value::Bool(true));
    }
    if flag.secret {
        map.insert("writeOnly".to_owned(), Value::Bool(true));
    }
    schema
}

/// The definitions that a value refers to, and those that these refer to.
fn collect(value: &Value, definitions: &Definitions, used: &mut Map<String, Value>) {
    match value {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            let name = reference.and_then(|reference| reference.strip_prefix("#/$defs/"));
            if let Some(name) = name.filter(|name| !used.contains_key(*name))
                && let Some(definition) = definitions.find(name)
            {
                used.insert(name.to_owned(), definition.clone());
                collect(definition, definitions, used);
            }
            members.values().for_each(|member| collect(member, definitions, used));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, definitions, used)),
        _ => {}
    }
}
