//! Documents whose operations all refer to one large part: what is written once would be copied a thousand times.

use super::Outcome::Crate;
use super::{Trial, attempt};
use serde_json::{Map, Value, json};

/// So many operations refer to the part.
const OPERATIONS: usize = 1000;

/// A document of operations that differ in their path only.
fn trial(name: &str, item: &Value, components: &Value) -> Trial {
    let paths: Map<String, Value> = (0..OPERATIONS).map(|n| (format!("/r{n}"), item.clone())).collect();
    let info = json!({"title": "T", "version": "1"});
    let document = json!({"openapi": "3.1.0", "info": info, "paths": paths, "components": components});
    Trial { name: name.to_owned(), file: "openapi.json", bytes: serde_json::to_vec(&document).unwrap(), outcome: Crate }
}

/// The same, where a whole path item is shared.
fn of_items(name: &str, item: Value) -> Trial {
    trial(name, &json!({"$ref": "#/components/pathItems/p"}), &json!({"pathItems": {"p": item}}))
}

fn many<T: FromIterator<Value>>(count: usize, each: impl Fn(usize) -> Value) -> T {
    (0..count).map(each).collect()
}

fn named(prefix: &str, count: usize, each: impl Fn(usize) -> Value) -> Value {
    Value::Object((0..count).map(|n| (format!("{prefix}{n}"), each(n))).collect())
}

fn text() -> Value {
    json!({"type": "string", "description": "Some words that say what this is good for"})
}

#[test]
fn schemas() {
    let body = json!({"post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/s"}}}}, "responses": {}}});
    let answer = json!({"get": {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/s"}}}}}}});
    let parameter = json!({"get": {"parameters": [{"$ref": "#/components/parameters/v"}], "responses": {}}});
    let values: Vec<Value> = many(5000, |n| json!(format!("value-{n}")));
    let values =
        json!({"parameters": {"v": {"name": "v", "in": "query", "schema": {"type": "string", "enum": values}}}});
    let object = |fields: usize| json!({"schemas": {"s": {"type": "object", "properties": named("field-", fields, |_| text())}}});
    attempt([
        trial("5000 values", &parameter, &values),
        trial("a body of 300 fields", &body, &object(300)),
        trial("an answer of 2000 fields", &answer, &object(2000)),
    ]);
}

#[test]
fn words() {
    let long = "Words that go on.\n\n".repeat(20_000);
    let example = json!({"content": {"application/json": {"example": {"a": many::<Vec<_>>(20_000, |n| json!(n))}}}});
    let default =
        json!({"name": "v", "in": "query", "description": long, "schema": {"type": "string", "default": long}});
    attempt([
        of_items("a description", json!({"get": {"summary": long, "description": long, "responses": {}}})),
        of_items("a path item's description", json!({"description": long, "get": {"responses": {}}})),
        of_items("a parameter's description", json!({"parameters": [default], "get": {"responses": {}}})),
        of_items("an example", json!({"post": {"requestBody": example, "responses": {}}})),
    ]);
}

#[test]
fn lists() {
    let servers: Vec<Value> = many(1000, |n| json!({"url": format!("https://s{n}.example.com")}));
    let tags: Vec<Value> = many(1000, |n| json!(format!("tag {n}")));
    let parameters: Vec<Value> = many(300, |n| json!({"name": format!("p{n}"), "in": "query", "schema": text()}));
    let required: Vec<Value> = many(300, |n| json!({"name": format!("p{n}"), "in": "query", "required": true}));
    let aliases: Vec<Value> = many(1000, |n| json!(format!("other-{n}")));
    let encoding = json!({"multipart/form-data": {"schema": {"type": "object"}, "encoding": named("e", 1000, |_| json!({"contentType": "text/plain"}))}});
    let media = named("application/x", 500, |_| json!({}));
    attempt([
        of_items("servers", json!({"servers": servers, "get": {"responses": {}}})),
        of_items("tags", json!({"get": {"tags": tags, "responses": {}}})),
        of_items("parameters", json!({"parameters": parameters, "get": {"responses": {}}})),
        of_items("required parameters", json!({"parameters": required, "get": {"responses": {}}})),
        of_items("aliases", json!({"get": {"x-imajin-aliases": aliases, "responses": {}}})),
        of_items("encodings", json!({"post": {"requestBody": {"content": encoding}, "responses": {}}})),
        of_items("media types", json!({"post": {"requestBody": {"content": media}, "responses": {}}})),
    ]);
}

#[test]
fn credentials() {
    let scopes: Vec<Value> = many(1000, |n| json!(format!("scope-{n}")));
    let keys: Vec<Value> = many(300, |n| json!({format!("k{n}"): []}));
    let components = |operation: Value| {
        let mut schemes = named("k", 300, |n| json!({"type": "apiKey", "in": "header", "name": format!("X-K{n}")}));
        let flows = json!({"implicit": {"authorizationUrl": "https://example.com", "scopes": named("scope-", 1000, |_| json!("d"))}});
        schemes["o"] = json!({"type": "oauth2", "flows": flows});
        json!({"securitySchemes": schemes, "pathItems": {"p": {"get": operation}}})
    };
    let item = json!({"$ref": "#/components/pathItems/p"});
    attempt([
        trial("alternatives", &item, &components(json!({"security": keys, "responses": {}}))),
        trial("scopes", &item, &components(json!({"security": [{"o": scopes}], "responses": {}}))),
    ]);
}
