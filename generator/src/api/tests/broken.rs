//! What is broken costs itself only, and is reported where it stands.

use super::{operation, read};
use crate::api::{LostReason, SchemaKind};
use serde_json::{Value, json};

#[test]
fn no_operation_vanishes() {
    let document = json!({"openapi": "3.2.0", "paths": {
        "/a": {"get": {}, "POST": {}, "put": null, "x-get": {}, "parameters": [], "query": {"responses": {}}},
        "/b": {"$ref": "#/components/pathItems/B", "delete": {"operationId": "own"}},
        "/c": {"$ref": "#/components/pathItems/Gone"},
        "/d/{x}": {"get": {"operationId": "first"}},
        "/d/{y}": {"get": {"operationId": "first"}, "delete": {}},
        "/e/{x}": {"get": {"operationId": "one"}},
        "/e/{y}": {"get": {"operationId": "other"}},
        "/f#one": {"get": {}},
        "/f#two": {"get": {}},
        "no-slash": {"get": {"operationId": "no"}},
        "/g": {"additionalOperations": {"COPY": {}, "B AD": {}}},
        "x-other": {"get": {}},
    }, "components": {"pathItems": {"B": {"get": {}, "delete": {"operationId": "theirs"}}}}});
    let (api, _) = read(document);
    let kept: Vec<String> = api.operations.iter().map(|o| format!("{} {}", o.method, o.path)).collect();
    let expected = [
        "GET /a",
        "POST /a",
        "QUERY /a",
        "DELETE /b",
        "GET /b",
        "GET /d/{x}",
        "DELETE /d/{y}",
        "GET /e/{x}",
        "GET /e/{y}",
        "GET /f#one",
        "GET /f#two",
        "COPY /g",
    ];
    assert_eq!(kept, expected);
    assert_eq!(api.operations[3].operation_id.as_deref(), Some("own"));
    let lost: Vec<(String, LostReason)> =
        api.lost.iter().map(|lost| (format!("{} {}", lost.method, lost.path), lost.reason)).collect();
    let expected = [
        ("PUT /a", LostReason::NotAnObject),
        ("* /c", LostReason::DanglingReference),
        ("GET /d/{y}", LostReason::SameRequest),
        ("B AD /g", LostReason::InvalidMethod),
        ("GET no-slash", LostReason::InvalidPath),
    ];
    assert_eq!(lost, expected.map(|(request, reason)| (request.to_owned(), reason)));
}

#[test]
fn a_broken_keyword_costs_itself() {
    let check = |schema: Value, expected: &str, rule: &str| {
        let parameter = json!({"name": "p", "in": "query", "schema": schema});
        let (operation, found) = operation("get", "/x", json!({"parameters": [parameter]}));
        let schema = &operation.parameters[0].schema;
        let kind = match &schema.kind {
            SchemaKind::String { format } => format!("string {}", format.as_deref().unwrap_or_default()),
            other => format!("{other:?}"),
        };
        assert_eq!(kind.trim(), expected, "{schema:?}");
        let place = "/paths/~1x/get/parameters/0/schema";
        let found: Vec<String> = found.iter().map(|found| found.replace(place, "")).collect();
        assert_eq!(found.join(", "), rule);
    };
    check(json!({"type": "int"}), "Integer", "coerced-value /type");
    check(json!({"type": "String"}), "string", "coerced-value /type");
    check(json!({"type": "bool"}), "Boolean", "coerced-value /type");
    check(json!({"type": "widget"}), "Any { cut: false }", "unknown-type /type");
    check(json!({"type": 5}), "Any { cut: false }", "wrong-type /type");
    check(json!({"type": "string", "maxLength": "10"}), "string", "coerced-value /maxLength");
    check(json!({"type": "string", "maxLength": []}), "string", "wrong-type /maxLength");
    check(json!({"type": "string", "maxLength": -1}), "string", "wrong-type /maxLength");
    check(json!({"type": "string", "nullable": "true"}), "string", "coerced-value /nullable");
    check(json!({"type": "string", "enum": "one"}), "string", "wrong-type /enum");
    check(json!({"type": "string", "description": null}), "string", "");
    check(json!({"$ref": "#/components/schemas/X"}), "Any { cut: false }", "dangling-reference ");
}

#[test]
fn a_broken_parameter_costs_itself() {
    let parameters = json!([
        5,
        {"in": "query"},
        {"name": "nowhere"},
        {"name": "sky", "in": "sky"},
        {"$ref": "#/components/parameters/Gone"},
        {"name": "fine", "in": "query"},
        {"name": "fine", "in": "query"},
        {"name": "lost", "in": "path"},
        {"name": "Accept", "in": "header"},
        {"name": "old", "in": "query", "type": "integer"},
        {"name": "", "in": "query"},
        {"name": "日本", "in": "header"},
        {"name": "a b", "in": "cookie"},
    ]);
    let (operation, found) = operation("get", "/x/{id}", json!({"parameters": parameters}));
    let names: Vec<&str> = operation.parameters.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["id", "fine", "old"]);
    assert!(matches!(operation.parameters[2].schema.kind, SchemaKind::Integer));
    let at = |rule: &str, index: usize| format!("{rule} /paths/~1x~1{{id}}/get/parameters/{index}");
    let mut expected = vec![
        at("wrong-type", 0),
        at("missing-member", 1),
        at("missing-member", 2),
        at("unknown-value", 3) + "/in",
        at("dangling-reference", 4),
        at("duplicate-parameter", 6),
        at("unused-path-parameter", 7),
        at("unsendable-parameter", 10),
        at("unsendable-parameter", 11),
        at("unsendable-parameter", 12),
        "undeclared-path-parameter /paths/~1x~1{id}/get".to_owned(),
    ];
    let mut found = found;
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn hostile_shapes_end() {
    // Each schema refers twice to the next: 2^40 nodes if it were written out.
    let mut schemas = serde_json::Map::new();
    for level in 0..40 {
        let next = json!({"$ref": format!("#/components/schemas/S{}", level + 1)});
        let wide: Value = (0..20).map(|index| (format!("p{index}"), next.clone())).collect();
        schemas.insert(format!("S{level}"), json!({"properties": wide}));
        let next = json!({"$ref": format!("#/components/schemas/A{}", level + 1)});
        schemas.insert(format!("A{level}"), json!({"allOf": [next, next]}));
        let next = json!({"$ref": format!("#/components/schemas/U{}", level + 1)});
        schemas.insert(format!("U{level}"), json!({"oneOf": [next, next, {"$ref": "#/components/schemas/U0"}]}));
    }
    let body = |name: &str| json!({"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}});
    let (api, found) = read(json!({"openapi": "3.1.0", "components": {"schemas": schemas}, "paths": {
        "/a": {"post": {"requestBody": body("S0")}},
        "/b": {"post": {"requestBody": body("A0")}},
        "/c": {"post": {"requestBody": body("U0")}},
    }}));
    assert_eq!(api.operations.len(), 3);
    assert!(found.iter().any(|found| found.starts_with("schema-too-large")), "{found:?}");
    assert!(serde_json::to_string(&api).unwrap().len() < 20_000_000);
}

#[test]
fn a_scheme_that_no_request_can_carry_costs_itself() {
    let key = |place: &str, name: &str| json!({"type": "apiKey", "in": place, "name": name});
    let schemes = json!({
        "a": key("header", "X Key"), "b": key("cookie", "säure"), "c": key("query", ""),
        "d": {"type": "http", "scheme": "two words"}, "e": key("header", "X-Key"), "f": key("query", "any thing"),
    });
    let (api, mut found) = read(json!({"openapi": "3.1.0", "components": {"securitySchemes": schemes}, "paths": {
        "/x": {"get": {"security": [{"a": []}, {"b": [], "e": []}, {"f": []}]}},
        "/y": {"get": {"security": [{"a": []}]}},
    }}));
    let usable: Vec<&str> = api.schemes.iter().map(|scheme| scheme.name.as_str()).collect();
    assert_eq!(usable, ["e", "f"]);
    let needed = |index: usize| {
        let alternatives = api.operations[index].security.iter();
        alternatives
            .map(|all| all.iter().map(|one| one.scheme.clone()).collect::<Vec<_>>().join("+"))
            .collect::<Vec<_>>()
    };
    assert_eq!(needed(0), ["e", "f"]);
    assert!(needed(1).is_empty());
    found.sort();
    let place = "unsendable-scheme /components/securitySchemes";
    assert_eq!(found, ["a/name", "b/name", "c/name", "d/scheme"].map(|member| format!("{place}/{member}")));
}
