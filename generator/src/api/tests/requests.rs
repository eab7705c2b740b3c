//! Parameters, bodies, servers and credentials, in the words of each version.

use super::{operation, read};
use crate::api::{Operation, ParameterLocation, SchemaKind, Style};
use serde_json::{Value, json};

fn body(operation: &Operation) -> Vec<String> {
    let media = operation.body.iter().flat_map(|body| &body.media);
    media
        .map(|media| {
            let names = match &media.schema.kind {
                SchemaKind::Object { properties, .. } => {
                    properties.iter().map(|p| format!(" {}{}", p.name, if p.required { "!" } else { "" })).collect()
                }
                _ => String::new(),
            };
            format!("{}{names}", media.media_type)
        })
        .collect()
}

fn swagger(document: Value, operation: Value) -> (Operation, Vec<String>) {
    let mut document = document;
    document["swagger"] = json!("2.0");
    document["paths"] = json!({"/x": {"post": operation}});
    let (mut api, found) = read(document);
    (api.operations.pop().unwrap(), found)
}

#[test]
fn bodies_of_2_0_are_bodies() {
    let check = |root: Value, read: Value, expected: &[&str]| {
        let (operation, found) = swagger(root, read);
        assert_eq!((body(&operation), found), (expected.iter().map(|s| (*s).to_owned()).collect(), Vec::new()));
    };
    let schema = json!({"properties": {"a": {}}, "required": ["a"]});
    let in_body = json!([{"in": "body", "name": "b", "schema": schema}]);
    check(json!({}), json!({"parameters": in_body}), &["application/json a!"]);
    check(json!({"consumes": ["text/json"]}), json!({"parameters": in_body}), &["text/json a!"]);
    let form = json!([{"in": "formData", "name": "a", "type": "string", "required": true}]);
    check(
        json!({"consumes": ["application/json"]}),
        json!({"parameters": form}),
        &["application/x-www-form-urlencoded a!"],
    );
    let file = json!([{"in": "formData", "name": "f", "type": "file"}, form[0]]);
    check(json!({}), json!({"parameters": file}), &["multipart/form-data a! f"]);
}

#[test]
fn styles_have_their_defaults() {
    let check = |parameter: Value, style: Style, explode: bool| {
        let (operation, found) = operation("get", "/x/{p}", json!({"parameters": [parameter]}));
        let of = |p: &&crate::api::Parameter| p.name == parameter["name"] && p.pointer.contains("parameters");
        let parameter = operation.parameters.iter().find(of).expect("it is kept");
        assert_eq!((parameter.style, parameter.explode), (style, explode), "{found:?}");
    };
    let list = json!({"type": "array", "items": {}});
    check(json!({"name": "p", "in": "path", "schema": list}), Style::Simple, false);
    check(json!({"name": "p", "in": "path", "schema": list, "style": "matrix", "explode": true}), Style::Matrix, true);
    check(json!({"name": "q", "in": "query", "schema": list}), Style::Form, true);
    check(json!({"name": "q", "in": "query", "schema": list, "explode": false}), Style::Form, false);
    check(json!({"name": "q", "in": "query", "schema": list, "style": "pipeDelimited"}), Style::PipeDelimited, false);
    check(json!({"name": "q", "in": "query", "schema": {}, "style": "deepObject"}), Style::DeepObject, true);
    check(json!({"name": "q", "in": "header", "schema": list}), Style::Simple, false);
    check(json!({"name": "q", "in": "query", "content": {"application/json": {"schema": list}}}), Style::Json, false);
    for (collection, style, explode) in [
        ("csv", Style::Form, false),
        ("multi", Style::Form, true),
        ("ssv", Style::SpaceDelimited, false),
        ("tsv", Style::TabDelimited, false),
        ("pipes", Style::PipeDelimited, false),
    ] {
        let parameter = json!({"name": "q", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": collection});
        check(parameter, style, explode);
    }
    check(json!({"name": "q", "in": "query", "type": "array", "items": {"type": "string"}}), Style::Form, false);
}

#[test]
fn path_items_parameters_are_the_operations_too() {
    let own = json!([{"name": "a", "in": "query", "required": true}, {"name": "id", "in": "path"}]);
    let shared =
        json!([{"name": "a", "in": "query"}, {"name": "b", "in": "querystring", "content": {"text/plain": {}}}]);
    let (api, found) =
        read(json!({"openapi": "3.2.0", "paths": {"/x/{id}": {"parameters": shared, "get": {"parameters": own}}}}));
    let parameters: Vec<_> = api.operations[0].parameters.iter().map(|p| (&*p.name, p.location, p.required)).collect();
    let expected = [
        ("id", ParameterLocation::Path, true),
        ("a", ParameterLocation::Query, true),
        ("b", ParameterLocation::QueryString, false),
    ];
    assert_eq!((parameters.as_slice(), found), (&expected[..], Vec::new()));
}

/// Alternatives as `a+b | c`, and the schemes made from parameters.
fn security(root: Value, read_operation: Value) -> (String, String) {
    let mut document = root;
    document["openapi"] = json!("3.1.0");
    document["paths"] = json!({"/x": {"get": read_operation}});
    let (api, _) = read(document);
    let alternative =
        |all: &Vec<crate::api::Requirement>| all.iter().map(|r| r.scheme.clone()).collect::<Vec<_>>().join("+");
    let alternatives: Vec<String> = api.operations[0].security.iter().map(alternative).collect();
    let made: Vec<String> = api.schemes.iter().filter(|s| s.from_parameter).map(|s| s.name.clone()).collect();
    (alternatives.join(" | "), made.join(" "))
}

#[test]
fn security_is_an_or_of_ands() {
    let schemes = || json!({"securitySchemes": {"a": {"type": "apiKey", "in": "query", "name": "k"}, "b": {"type": "http", "scheme": "Bearer"}}});
    let check = |root: Value, own: Value, expected: &str| {
        let root = json!({"components": schemes(), "security": root});
        assert_eq!(security(root, own).0, expected);
    };
    check(json!([{"a": []}]), json!({}), "a");
    check(json!([{"a": []}]), json!({"security": []}), "");
    check(json!([{"a": []}]), json!({"security": [{"b": ["read"]}, {}]}), "b | ");
    check(json!([{"a": [], "b": []}, {"b": []}]), json!({}), "a+b | b");
    check(json!([{"gone": []}, {"a": [], "gone": []}]), json!({}), "a");
}

#[test]
fn credentials_are_no_flags() {
    let declared = json!({"securitySchemes": {"b": {"type": "http", "scheme": "bearer"}}});
    let check = |root: Value, parameter: Value, expected: (&str, &str)| {
        let found = security(root, json!({"parameters": [parameter]}));
        assert_eq!((&*found.0, &*found.1), expected, "{parameter}");
    };
    let secured = || json!({"components": declared, "security": [{"b": []}]});
    let parameter = |name: &str, place: &str, required: bool, about: &str| json!({"name": name, "in": place, "required": required, "description": about, "schema": {"type": "string"}});
    check(json!({}), parameter("api_key", "query", true, ""), ("api_key", "api_key"));
    check(json!({}), parameter("X-Auth-Token", "header", false, ""), ("X-Auth-Token | ", "X-Auth-Token"));
    check(secured(), parameter("X-API-Key", "header", true, ""), ("b+X-API-Key", "X-API-Key"));
    check(secured(), parameter("access_token", "query", false, ""), ("b | access_token", "access_token"));
    check(secured(), parameter("Authorization", "header", true, ""), ("b", ""));
    check(json!({}), parameter("Authorization", "header", true, ""), ("Authorization", "Authorization"));
    check(json!({}), parameter("key", "query", true, "Your API key"), ("key", "key"));
    check(json!({}), parameter("key", "query", true, "The key of the entry"), ("", ""));
    check(json!({}), parameter("page_token", "query", true, ""), ("", ""));
    check(json!({}), parameter("token", "query", true, "Continue from here"), ("", ""));
}

#[test]
fn servers_of_every_version() {
    let check = |document: Value, expected: &[&str]| {
        let (api, _) = read(document);
        assert_eq!(api.servers.iter().map(|server| &*server.url).collect::<Vec<_>>(), expected);
    };
    let two = |mut root: Value| {
        root["swagger"] = json!("2.0");
        root
    };
    check(
        two(json!({"host": "h.example", "basePath": "/v1/", "schemes": ["http", "https"]})),
        &["https://h.example/v1", "http://h.example/v1"],
    );
    check(two(json!({"host": "h.example"})), &["https://h.example"]);
    check(two(json!({"basePath": "/v1"})), &["/v1"]);
    check(two(json!({})), &[]);
    check(
        json!({"openapi": "3.0.0", "servers": [{"url": "/"}, {"url": "https://a/"}, {"url": "https://a"}]}),
        &["https://a"],
    );
}
