//! What a user sees when documents are odd, hostile or real.

use super::*;
use crate::diagnostic::{At, Diagnostic};
use serde_json::json;
use std::path::Path;

/// Loads from memory; also what was found, as `rule line:column message` or `rule pointer message`.
fn read(bytes: impl AsRef<[u8]>) -> (Option<Value>, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let documents = from_bytes("openapi", bytes.as_ref(), &mut diagnostics);
    (documents.ok().map(|documents| documents.root), diagnostics.iter().map(line).collect())
}

fn line(diagnostic: &Diagnostic) -> String {
    let at = match &diagnostic.at {
        At::Nowhere => String::new(),
        At::Pointer(pointer) => format!(" {pointer}"),
        At::Position { line, column, .. } => format!(" {line}:{column}"),
    };
    format!("{}{at} {}", diagnostic.rule.name, diagnostic.message)
}

fn check(bytes: impl AsRef<[u8]>, expected: Value, found: &[&str]) {
    let (value, lines) = read(bytes);
    assert_eq!(lines, found);
    assert_eq!(value, Some(expected));
}

fn check_error(bytes: impl AsRef<[u8]>, expected: &str) {
    let (value, lines) = read(bytes);
    assert_eq!(lines.last().map(String::as_str), Some(expected));
    assert_eq!(value, None);
}

fn check_limit(bytes: impl AsRef<[u8]>) {
    let (value, lines) = read(bytes);
    assert!(lines.last().is_some_and(|line| line.starts_with("document-limit ")), "{lines:?}");
    assert_eq!(value, None);
}

fn control_character(place: &str) -> String {
    let message = "a control character that YAML does not allow; it is read as U+FFFD, like all that follow";
    format!("control-character {place} {message}")
}

#[test]
fn the_format_is_found_by_content() {
    let expected = json!({"openapi": "3.0.0", "paths": {"/a": {}}});
    check(r#"{"paths": {"/a": {}}, "openapi": "3.0.0"}"#, expected.clone(), &[]);
    check("\u{FEFF}\n\t {\"openapi\":\"3.0.0\",\t\"paths\":{\"/a\":{}}}", expected.clone(), &[]);
    check("\u{FEFF}openapi: 3.0.0\r\npaths:\r\n  /a: {}\r\n", expected.clone(), &[]);
    check("# vendor\n---\nopenapi: 3.0.0\npaths: {/a: {}}\n...\n", expected.clone(), &[]);
    let note = "json-read-as-yaml 1:2 this is not JSON (key must be a string), so it was read as YAML";
    check("{openapi: 3.0.0, paths: {/a: {},},}", expected, &[note]);
    check("", Value::Null, &[]);
}

#[test]
fn of_equal_keys_the_last_wins() {
    let json = "duplicate-key 1:25 the key `a` occurs twice here; the last one is taken";
    check(r#"{"p": [{"a": 1, "b": 2, "a": 3}]}"#, json!({"p": [{"a": 3, "b": 2}]}), &[json]);
    let yaml = "duplicate-key 3:3 the key `a` occurs twice here; the last one is taken";
    check("p:\n  a: 1\n  a: 2\n", json!({"p": {"a": 2}}), &[yaml]);
}

#[test]
fn keys_are_strings_and_scalars_are_of_the_core_schema() {
    check(
        "200: no\non: 2024-01-31\ntrue: 0o17\nnull: ~\n? [a]\n: 1\n",
        json!({
            "200": "no", "on": "2024-01-31", "true": 15, "null": null, "[\"a\"]": 1,
        }),
        &[],
    );
    check(
        "a: !!str 12\nb: '12'\nc: !!int \"12\"\nd: !x 12\ne: |\n  12\n",
        json!({
            "a": "12", "b": "12", "c": 12, "d": 12, "e": "12\n",
        }),
        &[],
    );
    check(
        "a: 18446744073709551615\nb: 18446744073709551616\n",
        json!({"a": u64::MAX, "b": 18446744073709551616.0}),
        &[],
    );
    check(r#"{"a": 18446744073709551615, "b": -9223372036854775808}"#, json!({"a": u64::MAX, "b": i64::MIN}), &[]);
}

#[test]
fn anchors_and_merge_keys_are_copied() {
    check(
        "base: &b {x: 1, y: 2}\nother: &o {y: 3, z: 4}\none: {<<: *b, y: 5}\ntwo: {<<: [*o, *b], w: *b}\ntext: {\"<<\": 1}\n",
        json!({
            "base": {"x": 1, "y": 2}, "other": {"y": 3, "z": 4}, "one": {"x": 1, "y": 5},
            "two": {"x": 1, "y": 3, "z": 4, "w": {"x": 1, "y": 2}}, "text": {"<<": 1},
        }),
        &[],
    );
    check("&k key: 1\nb: *k\n", json!({"key": 1, "b": "key"}), &[]);
    check_error("a: &a [1, *a]\n", "document-syntax 1:11 an alias stands inside the value that it names");
}

#[test]
fn only_the_first_document_is_read() {
    let found = "second-document 3:1 a second document begins here; only the first is read";
    check("a: 1\n\n---\n\tb: [\n", json!({"a": 1}), &[found]);
}

#[test]
fn what_does_not_parse_is_shown_by_its_place() {
    check_error("a: 1\nb: [1\n", "document-syntax 2:4 unclosed bracket '['");
    check_error("{\"é\": [1, 2}", "document-syntax 1:12 expected `,` or `]`");
    check("a: \0", json!({"a": "\u{FFFD}"}), &[&control_character("1:4")]);
    let nul = "json-read-as-yaml 1:8 this is not JSON (control character (\\u0000-\\u001F) found while parsing a string), so it was read as YAML";
    check("{\"a\": \"\0\"}", json!({"a": "\u{FFFD}"}), &[&control_character("1:8"), nul]);
    check_error(b"a: caf\xE9", "document-limit 1:7 byte 0xE9 at offset 6 is not UTF-8; save the file as UTF-8");
}

#[test]
fn bombs_are_refused_quickly() {
    let mut bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n".to_owned();
    for level in 1..40 {
        let alias = format!("*a{}", level - 1);
        bomb += &format!("a{level}: &a{level} [{}]\n", [alias.as_str(); 9].join(","));
    }
    check_limit(&bomb);
    let deep = 10_000;
    check_limit("[".repeat(deep) + &"]".repeat(deep));
    check_limit("{\"a\":".repeat(deep) + "1" + &"}".repeat(deep));
    check_limit("a: ".to_owned() + &"[".repeat(deep));
    check_limit("- ".repeat(deep));
    check_limit((0..deep).map(|level| " ".repeat(level) + "a:\n").collect::<String>());
    check_limit(format!("a: [{}", "1,".repeat(4_000_000)));
    // Few values, and much text in them.
    let long = "x".repeat(100_000);
    check_limit(format!("a: &a {long}\nb: [{}]\n", "*a,".repeat(10_000)));
    check_limit(format!("a: &a {{? {long} : 1}}\nb: [{}]\n", "*a,".repeat(10_000)));
    check_limit(format!("? &a {long}\n: [{}]\n", "*a,".repeat(10_000)));
}

/// Where the real documents are: `IMAJIN_SPECS`, or beside the workspace.
fn specs() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/specs");
    let folder = std::env::var_os("IMAJIN_SPECS").map_or_else(beside, PathBuf::from);
    if !folder.is_dir() {
        println!("skipped: no folder {}", folder.display());
    }
    folder.is_dir().then_some(folder)
}

#[test]
fn published_files_that_others_refuse_load_or_say_why() {
    let Some(folder) = specs() else { return };
    let check = |name: &str, expected_paths: usize, found: &[&str]| {
        let path = folder.join("../broken").join(name);
        let mut diagnostics = Diagnostics::default();
        let documents = load(&Input { entry: path, ..Input::default() }, &mut diagnostics);
        let paths =
            documents.map_or(0, |documents| documents.root["paths"].as_object().map_or(0, serde_json::Map::len));
        let lines: Vec<_> = diagnostics.iter().map(line).collect();
        assert_eq!(paths, expected_paths, "{name}");
        assert_eq!(lines, found, "{name}");
    };
    check("authelia.yaml", 0, &["document-syntax 34:5 \"-\" is only valid inside a block"]);
    check("bunq.com.yaml", 259, &[]);
    check("docusign.net.yaml", 217, &[&control_character("43239:21")]);
    check("sendgrid.com.yaml", 201, &[&control_character("12935:35")]);
}

#[test]
fn real_documents_load() {
    let Some(folder) = specs() else { return };
    for file in std::fs::read_dir(folder).expect("a folder").map(|file| file.expect("an entry").path()) {
        if !file.is_file() || file.extension().is_some_and(|extension| extension == "tsv") {
            continue;
        }
        let mut diagnostics = Diagnostics::default();
        let documents = load(&Input { entry: file.clone(), ..Input::default() }, &mut diagnostics);
        let found: Vec<_> = diagnostics.iter().map(line).collect();
        println!("{} {found:?}", file.display());
        let root = documents.expect("loads").root;
        assert!(root.get("openapi").or(root.get("swagger")).is_some(), "{}", file.display());
    }
}

/// References of a whole that lead nowhere, with data left out as the walk over a tree does.
fn dangling(root: &Value) -> Vec<String> {
    fn walk(root: &Value, value: &Value, names: bool, found: &mut Vec<String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| walk(root, item, false, found)),
            Value::Object(members) => {
                for (name, value) in members {
                    let data = ["example", "examples", "default", "enum"].contains(&name.as_str());
                    if !names && (data || (name.starts_with("x-") && name != MOUNT)) {
                        continue;
                    }
                    if let (false, "$ref", Value::String(reference)) = (names, name.as_str(), value) {
                        let target = reference.strip_prefix('#').map(pointer::from_fragment);
                        if target.and_then(|target| root.pointer(&target)).is_none() {
                            found.push(reference.clone());
                        }
                    }
                    let below = !names && ["properties", "headers", "responses"].contains(&name.as_str());
                    walk(root, value, below, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(root, root, false, &mut found);
    found
}

#[test]
fn real_trees_load_whole() {
    let Some(folder) = specs() else { return };
    for (entry, files) in [
        ("petstore-separate/examples/v2.0/json/petstore-separate/spec/swagger.json", 5),
        ("petstore-separate/examples/v2.0/yaml/petstore-separate/spec/swagger.yaml", 5),
        ("lichess/doc/specs/lichess-api.yaml", 500),
        ("digitalocean/specification/DigitalOcean-public.v2.yaml", 1509),
    ] {
        let entry = folder.join("multifile").join(entry);
        let mut diagnostics = Diagnostics::default();
        let documents = load(&Input { entry, ..Input::default() }, &mut diagnostics).expect("loads");
        assert_eq!(diagnostics.iter().map(line).collect::<Vec<_>>(), [""; 0]);
        assert_eq!(dangling(&documents.root), [""; 0]);
        assert_eq!(documents.sources.len(), files);
    }
}

/// A folder with these files, of which the first is the entry; what a user gets.
fn check_tree(files: &[(&str, &str)], expected: Value, found: &[&str]) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    let mut diagnostics = Diagnostics::default();
    let entry = folder.path().join(files[0].0);
    let documents = load(&Input { entry, ..Input::default() }, &mut diagnostics).expect("loads");
    assert_eq!(diagnostics.iter().map(line).collect::<Vec<_>>(), found);
    assert_eq!(documents.root, expected);
}

#[test]
fn other_files_are_mounted_and_references_become_local() {
    let pet = "type: object\nproperties:\n  $ref: {type: string}\n  default: {$ref: 'sub%20dir/a~b%25.json#/x/0'}\n  self: {$ref: '#'}\n  back: {$ref: '../api/a.yaml#/c'}\ndefault: {$ref: no.yaml}\n";
    check_tree(
        &[
            (
                "api/a.yaml",
                "c: {$ref: ./pet.yaml}\nschemas: {$ref: all.yaml}\nd: {mapping: {a: pet.yaml, b: com.acme.Pet}}\nx-y: {$ref: n}\nexamples: {e: {$ref: 'pet.yaml#/t'}, f: {value: {$ref: n}}}\n",
            ),
            ("api/pet.yaml", pet),
            ("api/all.yaml", "a/b: {$ref: pet.yaml}\n"),
            ("api/sub dir/a~b%.json", r##"{"x": [{"$ref": "#/y"}], "y": {"$ref": "../pet.yaml"}}"##),
        ],
        json!({
            "c": {"$ref": "#/x-imajin-documents/pet.yaml"},
            "schemas": {"a/b": {"$ref": "#/x-imajin-documents/all.yaml/a~1b"}},
            "d": {"mapping": {"a": "#/x-imajin-documents/pet.yaml", "b": "com.acme.Pet"}},
            "x-y": {"$ref": "n"},
            "examples": {"e": {"$ref": "#/x-imajin-documents/pet.yaml/t"}, "f": {"value": {"$ref": "n"}}},
            "x-imajin-documents": {
                "all.yaml": {"a/b": {"$ref": "#/x-imajin-documents/pet.yaml"}},
                "pet.yaml": {
                    "type": "object",
                    "default": {"$ref": "no.yaml"},
                    "properties": {
                        "$ref": {"type": "string"},
                        "default": {"$ref": "#/x-imajin-documents/sub dir~1a~0b%25.json/x/0"},
                        "self": {"$ref": "#/x-imajin-documents/pet.yaml"},
                        "back": {"$ref": "#/c"},
                    },
                },
                "sub dir/a~b%.json": {
                    "x": [{"$ref": "#/x-imajin-documents/sub dir~1a~0b%25.json/y"}],
                    "y": {"$ref": "#/x-imajin-documents/pet.yaml"},
                },
            },
        }),
        &[],
    );
}

#[test]
fn references_that_are_not_followed_stay_as_they_are() {
    let entry = r#"{"a": {"$ref": "https://example.com/x.yaml#/a"}, "b": [{"$ref": "../../../etc/passwd"}], "c": {"$ref": "/etc/passwd"}}"#;
    let mut diagnostics = Diagnostics::default();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.json");
    std::fs::write(&path, entry).expect("a file");
    let documents = load(&Input { entry: path, ..Input::default() }, &mut diagnostics).expect("loads");
    assert_eq!(documents.root, serde_json::from_str::<Value>(entry).expect("JSON"));
    let found: Vec<_> = diagnostics.iter().map(|found| (found.rule.name, found.at.clone())).collect();
    let at = |pointer: &str| At::Pointer(pointer.to_owned());
    assert_eq!(
        found,
        [
            ("remote-reference", at("/a/$ref")),
            ("reference-outside", at("/b/0/$ref")),
            ("reference-outside", at("/c/$ref")),
        ]
    );
}

/// Applies an overlay's actions (JSON) to a document (JSON).
fn check_overlay(document: &str, actions: &str, expected: Value, found: &[&str]) {
    let folder = tempfile::tempdir().expect("a folder");
    let (entry, overlay) = (folder.path().join("a.json"), folder.path().join("o.yaml"));
    std::fs::write(&entry, document).expect("a file");
    let text = format!("overlay: 1.1.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}");
    std::fs::write(&overlay, text).expect("a file");
    let mut diagnostics = Diagnostics::default();
    let input = Input { entry, overlays: vec![overlay], ..Input::default() };
    let root = load(&input, &mut diagnostics).map(|documents| documents.root);
    assert_eq!(diagnostics.iter().map(line).collect::<Vec<_>>(), found);
    assert_eq!(root.unwrap_or(Value::Null), expected);
}

#[test]
fn overlays_correct_a_document() {
    let document = r#"{"a": {"b": [1, 2, 3, 4], "s": "x", "o": {"p": 1}}, "c": [{"k": 1}, {"k": 2}]}"#;
    let check = |actions: &str, expected: Value, found: &[&str]| check_overlay(document, actions, expected, found);
    let c = json!([{"k": 1}, {"k": 2}]);
    check(
        "- target: $.a\n  update: {b: [5], s: y, n: null, o: {q: 2}}\n- {target: $.a.b, update: 6}\n- {target: $.a.s, update: z}\n",
        json!({"a": {"b": [1, 2, 3, 4, 5, 6], "n": null, "s": "z", "o": {"p": 1, "q": 2}}, "c": c}),
        &[],
    );
    check(
        "- {target: '$.a.b[1,0,3,0]', remove: true}\n- {target: '$..k', remove: true}\n- {target: '$.c[0]', remove: true}\n",
        json!({"a": {"b": [3], "s": "x", "o": {"p": 1}}, "c": [{}]}),
        &[],
    );
    check(
        "- {target: '$.a', copy: '$.c[1]'}\n- {target: '$.a.o', remove: true}\n",
        json!({"a": {"b": [1, 2, 3, 4], "s": "x", "k": 2}, "c": c}),
        &[],
    );
    check(
        "- {target: $.a, update: {s: {}, o: 1}}\n- {target: $.x.y, remove: true}\n- {target: $, remove: true}\n- {target: $.a, copy: $.c.*}\n",
        json!({"a": {"b": [1, 2, 3, 4], "s": "x", "o": {"p": 1}}, "c": c}),
        &[
            "overlay-update-mismatch 4:4 the update is of another type than the value at `/a/o`, which stays as it is",
            "overlay-target-unmatched 5:4 `$.x.y` matches nothing",
            "overlay-update-mismatch 6:4 the whole document cannot be removed",
            "overlay-update-mismatch 7:17 `$.c.*` must select one value and selects 2",
        ],
    );
}

#[test]
fn overlays_that_multiply_are_refused() {
    let found = ["overlay-limit 21:3 this action makes the document far larger or deeper"];
    let actions =
        (0..200).map(|x| format!("- {{target: $, copy: $, x-n: {x}}}\n- {{target: $.a, copy: $, x-n: {x}}}\n"));
    check_overlay(r#"{"a": {"b": [1, 2]}}"#, &actions.collect::<String>(), Value::Null, &found);
    let path = "overlay-invalid 4:4 a JSONPath may have 64 brackets and 2 `..`";
    check_overlay("{}", "- {target: '$..*..*..*', remove: true}", Value::Null, &[path]);
    check_overlay("{}", &format!("- {{target: '$[?{}', remove: true}}", "(".repeat(100_000)), Value::Null, &[path]);
}

/// Where text is due, a number is what was written.
#[test]
fn numbers_that_are_texts_keep_their_digits() {
    let check = |yaml: &str, expected: Value| check(format!("---\n{yaml}"), expected, &[]);
    check("info: {version: 1.10, title: 007}", json!({"info": {"version": "1.10", "title": "007"}}));
    check("info: {version: 1.1}", json!({"info": {"version": 1.1}}));
    check("tags: [1.10, 2, 0x1F]", json!({"tags": ["1.10", 2, "0x1F"]}));
    check("{enum: [1.10, 2.0, 1e3], default: 1.10, type: string}", {
        json!({"type": "string", "enum": ["1.10", 2.0, "1e3"], "default": "1.10"})
    });
    check("{type: number, enum: [1.10], default: 1.10}", json!({"type": "number", "enum": [1.1], "default": 1.1}));
    check("{maximum: 1.10, x: [[1.10]], version: [[1.10]]}", {
        json!({"maximum": 1.1, "x": [[1.1]], "version": [[1.1]]})
    });
    check("{version: '1.10', name: &a 1.10, title: *a}", json!({"version": "1.10", "name": "1.10", "title": 1.1}));
    let (value, _) = read("{version: 1.10, version: 2}");
    assert_eq!(value, Some(json!({"version": 2})));
}
