//! Documents that are too deep, too large, circular, in the wrong encoding, or nothing at all.

use super::Outcome::{Crate, Refused};
use super::{Outcome, Trial, attempt};
use serde_json::{Map, Value, json};

fn trial(name: &str, file: &'static str, bytes: impl Into<Vec<u8>>, outcome: Outcome) -> Trial {
    Trial { name: name.to_owned(), file, bytes: bytes.into(), outcome }
}

/// A document with these paths and schemas.
fn of(paths: Value, schemas: Value) -> Vec<u8> {
    let components = json!({"schemas": schemas});
    let document =
        json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths, "components": components});
    serde_json::to_vec(&document).unwrap()
}

/// A document whose one operation has a body of this schema.
fn with_body(schema: Value, schemas: Value) -> Vec<u8> {
    of(
        json!({"/a": {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}, "responses": {}}}}),
        schemas,
    )
}

fn reference(name: impl std::fmt::Display) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

#[test]
fn names_that_clash_on_some_machine() {
    let operation = |tag: &str| json!({"tags": [tag], "operationId": format!("list-{tag}"), "responses": {}});
    let mut paths = Map::new();
    let tags = [
        "Pets", "pets", "PETS", "pEts", "con", "CON", "aux.x", "Com1", "nul", "mod", "lib", "main", "self", "a b",
        "a-b", "a_b",
    ];
    for tag in tags {
        paths.insert(format!("/{tag}"), json!({"get": operation(tag), "post": operation(tag)}));
        paths.insert(format!("/{tag}/{{Id}}/{{id}}"), json!({"get": operation(tag)}));
    }
    let keywords = "as break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub \
        ref return self Self static struct super trait true type unsafe use where while async await gen try union yield _ r#x";
    for word in keywords.split_whitespace() {
        paths.insert(
            format!("/{word}"),
            json!({word: {}, "get": operation(word), "put": {"operationId": word, "responses": {}}}),
        );
    }
    attempt([trial("names", "openapi.json", of(Value::Object(paths), json!({})), Crate)]);
}

#[test]
fn large_parts() {
    let description = "Words that go on, with `code` and *marks*.\n\n".repeat(12_000);
    let long = json!({"/a": {"get": {"summary": description, "description": description, "responses": {}}}});
    let parameters: Vec<Value> =
        (0..582).map(|n| json!({"name": format!("p[{n}]"), "in": "query", "required": true})).collect();
    let many = json!({"/a": {"get": {"parameters": parameters, "responses": {}}}});
    let wide: Map<String, Value> = (0..5000).map(|n| (format!("field {n}"), json!({"type": "string"}))).collect();
    let values: Vec<String> = (0..20_000).map(|n| format!("value-{n}")).collect();
    let template: String = (0..500).map(|n| format!("/{{p{n}}}")).collect();
    let paths: Map<String, Value> =
        (0..3000).map(|n| (format!("/x/{{a}}/y-{}", "z".repeat(n % 50 + 1)), json!({"get": {}}))).collect();
    attempt([
        trial("a description of 500 kB", "openapi.json", of(long, json!({})), Crate),
        trial("582 parameters", "openapi.json", of(many, json!({})), Crate),
        trial("5000 fields", "openapi.json", with_body(json!({"properties": wide}), json!({})), Crate),
        trial(
            "20,000 values",
            "openapi.json",
            with_body(json!({"properties": {"v": {"type": "string", "enum": values}}}), json!({})),
            Crate,
        ),
        trial(
            "500 path parameters",
            "openapi.json",
            of(json!({template: {"get": {"responses": {}}}}), json!({})),
            Crate,
        ),
        trial("paths that are alike", "openapi.json", of(Value::Object(paths), json!({})), Crate),
    ]);
}

#[test]
fn nesting_has_an_end() {
    let nested = |open: &str, close: &str| format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
    let indented: String = (0..10_000).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    let dashes = "- ".repeat(10_000);
    attempt([
        trial("JSON lists", "openapi.json", nested("[", "]"), Refused),
        trial("JSON objects", "openapi.json", nested("{\"a\":", "}"), Refused),
        trial("open JSON lists", "openapi.json", "[".repeat(100_000), Refused),
        trial("YAML flow lists", "openapi.yaml", nested("[", "]"), Refused),
        trial("YAML flow objects", "openapi.yaml", nested("{a: ", "}"), Refused),
        trial("YAML blocks", "openapi.yaml", indented, Refused),
        trial("YAML dashes", "openapi.yaml", dashes, Refused),
        trial("YAML keys", "openapi.yaml", "? ".repeat(10_000), Refused),
        trial("YAML tags", "openapi.yaml", "!a ".repeat(100_000), Refused),
    ]);
}

#[test]
fn aliases_do_not_explode() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let before = format!("*a{}, ", level - 1).repeat(10);
        bomb.push_str(&format!("a{level}: &a{level} [{}]\n", before.trim_end_matches(", ")));
    }
    let long = format!("a: &a {}\nb: [{}]\n", "x".repeat(100_000), "*a, ".repeat(10_000));
    attempt([
        trial("a bomb of aliases", "openapi.yaml", bomb, Refused),
        trial("an alias of itself", "openapi.yaml", "openapi: 3.0.0\npaths: &p {/a: *p}\n", Refused),
        trial("a long alias", "openapi.yaml", long, Refused),
        trial("merge keys", "openapi.yaml", "a: &a {<<: *a, <<: {<<: *a}}\n", Refused),
    ]);
}

#[test]
fn references_may_go_in_circles() {
    let schemas = json!({
        "Self": reference("Self"), "Ping": reference("Pong"), "Pong": reference("Ping"),
        "Tree": {"properties": {"left": reference("Tree"), "right": reference("Tree"), "of": {"items": reference("Tree")}}},
        "All": {"allOf": [reference("All"), {"properties": {"a": reference("All")}}]},
        "Any": {"anyOf": [reference("Any"), {"type": "string"}]},
        "Map": {"additionalProperties": reference("Map")},
        "Not": {"not": reference("Not")},
        "Deep": {"$ref": "#/components/schemas/Deep/properties/x"}
    });
    let operations: Map<String, Value> = ["Self", "Ping", "Tree", "All", "Any", "Map", "Not", "Deep"]
        .iter()
        .map(|name| {
            let media = json!({"content": {"application/json": {"schema": reference(name)}}});
            let parameter = json!({"name": "q", "in": "query", "schema": reference(name)});
            (
                format!("/{name}"),
                json!({"post": {"parameters": [parameter], "requestBody": media, "responses": {"200": media}}}),
            )
        })
        .collect();
    let others = json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}, "/c": {"$ref": "#/paths/~1c"}, "/d": {"$ref": "#"},
            "/e": {"get": {"$ref": "#/paths/~1e/get"}},
            "/f": {"get": {"parameters": [{"$ref": "#/components/parameters/P"}, {"$ref": "#/paths/~1f/get/parameters/1"}],
                "requestBody": {"$ref": "#/components/requestBodies/B"}, "responses": {"200": {"$ref": "#/components/responses/R"}}}}
        },
        "components": {
            "parameters": {"P": {"$ref": "#/components/parameters/Q"}, "Q": {"$ref": "#/components/parameters/P"}},
            "requestBodies": {"B": {"$ref": "#/components/requestBodies/B"}},
            "responses": {"R": {"$ref": "#/components/responses/R"}}
        }
    });
    let chain: Map<String, Value> = (0..20_000).map(|n| (format!("S{n}"), reference(format!("S{}", n + 1)))).collect();
    let file = "openapi: 3.0.0\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: openapi.yaml}, /b: {$ref: 'openapi.yaml#/paths/~1b'}}\n";
    attempt([
        trial("schemas", "openapi.json", of(Value::Object(operations), schemas), Crate),
        trial("other objects", "openapi.json", serde_json::to_vec(&others).unwrap(), Crate),
        trial("a long chain", "openapi.json", with_body(reference("S0"), Value::Object(chain)), Crate),
        trial("the file itself", "openapi.yaml", file, Crate),
    ]);
}

/// Each schema refers several times to the next: what is small written down is 2^60 parts written out.
#[test]
fn schemas_do_not_explode() {
    let tree = |level: &dyn Fn(Value) -> Value| {
        let schemas = (0..60).map(|n| (format!("S{n}"), level(reference(format!("S{}", n + 1)))));
        let mut schemas: Map<String, Value> = schemas.collect();
        schemas.insert("S60".to_owned(), json!({"type": "object", "properties": {"leaf": {"type": "string"}}}));
        with_body(reference("S0"), Value::Object(schemas))
    };
    let (of_all, of_one, of_fields, of_both, of_items) = (
        |next: Value| json!({"allOf": [next, next]}),
        |next: Value| json!({"oneOf": [next, next, {"type": "string"}]}),
        |next: Value| json!({"properties": {"a": next, "b": next, "c": next}}),
        |next: Value| json!({"allOf": [{"oneOf": [next, next]}, {"anyOf": [next, next]}]}),
        |next: Value| json!({"type": ["array", "object"], "prefixItems": [next, next], "additionalProperties": next}),
    );
    attempt([
        trial("allOf", "openapi.json", tree(&of_all), Crate),
        trial("oneOf", "openapi.json", tree(&of_one), Crate),
        trial("properties", "openapi.json", tree(&of_fields), Crate),
        trial("both", "openapi.json", tree(&of_both), Crate),
        trial("items", "openapi.json", tree(&of_items), Crate),
    ]);
}

/// Large once, and referred to by thousands of operations.
#[test]
fn what_is_shared_is_not_copied() {
    let prose = "Prose that goes on. ".repeat(10_000);
    let schemas = json!({
        "Prose": {"type": "object", "description": prose, "properties": {"a": {"type": "string", "description": prose}}},
        "Example": {"type": "object", "properties": {"a": {"type": "string"}}, "example": {"a": prose}, "default": {"a": prose}}
    });
    let of = |name: &str| {
        let media = json!({"content": {"application/json": {"schema": reference(name)}}});
        let parameter = json!({"name": "q", "in": "query", "schema": reference(name)});
        let operation = json!({"parameters": [parameter], "requestBody": media, "responses": {"200": media}});
        let paths: Map<String, Value> = (0..1_000).map(|n| (format!("/x{n}"), json!({"post": operation}))).collect();
        of(Value::Object(paths), schemas.clone())
    };
    attempt(["Prose", "Example"].map(|name| trial(name, "openapi.json", of(name), Crate)));
}

#[test]
fn numbers_beyond_every_type() {
    let huge = "9".repeat(400);
    let numbers = format!(
        "{{\"openapi\": \"3.0.0\", \"info\": {{\"title\": \"T\", \"version\": 1e999}}, \"paths\": {{\"/a\": {{\"get\": {{\"parameters\": [
        {{\"name\": \"a\", \"in\": \"query\", \"schema\": {{\"type\": \"integer\", \"maximum\": 18446744073709551615, \"minimum\": -9223372036854775809,
            \"default\": {huge}, \"enum\": [{huge}, -{huge}, 1e400, -0, 0.1e-400], \"multipleOf\": 0}}}},
        {{\"name\": \"b\", \"in\": \"query\", \"schema\": {{\"type\": \"string\", \"maxLength\": {huge}, \"minLength\": 4294967296}}}},
        {{\"name\": \"c\", \"in\": \"query\", \"required\": true, \"schema\": {{\"type\": \"array\", \"minItems\": 18446744073709551615, \"items\": {{}}}}}},
        {{\"name\": \"d\", \"in\": \"query\", \"required\": true, \"schema\": {{\"type\": \"string\", \"minLength\": 18446744073709551615}}}},
        {{\"name\": \"e\", \"in\": \"query\", \"required\": true, \"schema\": {{\"type\": \"string\", \"pattern\": \"^(a{{1000}}){{1000}}{{1000}}$\"}}}}
        ], \"responses\": {{\"200\": {{}}, \"99999999999999999999\": {{}}}}}}}}}}}}"
    );
    let yaml = format!(
        "openapi: 3.0.0\ninfo: {{title: T, version: 0x{}}}\npaths: {{1: {{get: {{}}}}, .inf: {{}}, {huge}: {{}}}}\n",
        "f".repeat(50)
    );
    attempt([trial("JSON", "openapi.json", numbers, Crate), trial("YAML", "openapi.yaml", yaml, Crate)]);
}

#[test]
fn bytes_that_are_no_document() {
    let good = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {}}}}\n";
    let utf16: Vec<u8> = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut latin = good.replace("title: T", "title: T~").into_bytes();
    let at = latin.iter().position(|b| *b == b'~').unwrap();
    latin[at] = 0xe9;
    attempt([
        trial("CRLF", "openapi.yaml", good.replace('\n', "\r\n"), Crate),
        trial("CR", "openapi.yaml", good.replace('\n', "\r"), Crate),
        trial("BOM", "openapi.yaml", format!("\u{feff}{good}"), Crate),
        trial("BOM and JSON", "openapi.json", [&b"\xef\xbb\xbf"[..], &of(json!({}), json!({}))].concat(), Crate),
        trial("YAML called JSON", "openapi.json", good, Crate),
        trial("not UTF-8", "openapi.yaml", latin, Refused),
        trial("UTF-16", "openapi.yaml", [&b"\xff\xfe"[..], &utf16].concat(), Refused),
        trial("nothing", "openapi.yaml", "", Refused),
        trial("nothing as JSON", "openapi.json", "", Refused),
        trial("spaces", "openapi.yaml", " \n\t\n", Refused),
        trial("null", "openapi.json", "null", Refused),
        trial("a list", "openapi.json", "[]", Refused),
        trial("an empty object", "openapi.json", "{}", Refused),
        trial("a text", "openapi.yaml", "hello", Refused),
        trial("zeros", "openapi.yaml", vec![0; 100_000], Refused),
        trial("noise", "openapi.yaml", (0..=255).cycle().take(100_000).collect::<Vec<u8>>(), Refused),
        trial("two documents", "openapi.yaml", format!("{good}---\n{good}"), Crate),
        trial("the same key twice", "openapi.json", r#"{"openapi": "3.0.0", "paths": {}, "paths": {}}"#, Crate),
        trial("half of it", "openapi.json", r#"{"openapi": "3.0.0", "paths": {"/a": {"get""#, Refused),
        trial("another version", "openapi.json", r#"{"openapi": "9.0.0", "paths": {}}"#, Crate),
        trial("everything of the wrong type", "openapi.json", WRONG_TYPES, Crate),
    ]);
}

const WRONG_TYPES: &str = r#"{"openapi": "3.1.0", "info": [], "servers": {"url": 5}, "tags": [5, null, {"name": []}], "security": {"a": 1},
    "paths": {"/a": 5, "/b": {"get": [], "post": {"parameters": {"name": "x"}, "requestBody": 7, "responses": [], "security": "x",
    "tags": {"a": "b"}, "servers": "x", "operationId": {}, "summary": [], "deprecated": "maybe", "x-imajin-name": {}}},
    "/c": {"get": {"parameters": [null, [], "x", {"name": [], "in": {}}, {"name": "q", "in": "query", "schema": [], "required": "yes"},
    {"name": "r", "in": "query", "schema": {"type": {}, "enum": {}, "properties": [], "items": 3, "required": true, "allOf": {}}}]}}},
    "components": {"schemas": [], "securitySchemes": {"a": 1, "b": {"type": "oauth2", "flows": []}, "c": {"type": []}}}}"#;

/// Files that their vendors published.
#[test]
fn files_that_no_parser_takes() {
    let Some(folder) = imajin_tests::shared("broken") else {
        eprintln!("skipped: the broken files are not here (IMAJIN_SPECS)");
        return;
    };
    let expected = [
        ("authelia.yaml", Refused),
        ("bunq.com.yaml", Crate),
        ("docusign.net.yaml", Crate),
        ("sendgrid.com.yaml", Crate),
    ];
    attempt(expected.map(|(name, outcome)| trial(name, name, std::fs::read(folder.join(name)).unwrap(), outcome)));
}
