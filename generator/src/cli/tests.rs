//! Small documents in rows, every real one that is at hand, and the names that people gave by hand.

use super::*;
use crate::diagnostic::Diagnostics;
use crate::load::{self, Documents, Input};
use crate::openapi;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn lowered(documents: &Documents, bin: &str) -> (Cli, Vec<String>) {
    lowered_with(documents, &Settings { bin: bin.to_owned(), ..Settings::default() })
}

fn lowered_with(documents: &Documents, settings: &Settings) -> (Cli, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let description = openapi::parse(documents, &mut diagnostics).expect("the document is a description");
    let api = crate::api::resolve(&description, &mut diagnostics);
    let mut notes = Diagnostics::default();
    let cli = lower(&api, settings, &mut notes);
    (cli, notes.iter().map(|note| note.message.clone()).collect())
}

fn document(paths: Value) -> Documents {
    load::from_value(json!({"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": paths}))
}

fn commands(cli: &Cli) -> Vec<&Command> {
    fn walk<'a>(groups: &'a [Group], found: &mut Vec<&'a Command>) {
        for group in groups {
            found.extend(&group.commands);
            walk(&group.groups, found);
        }
    }
    let mut found = Vec::new();
    walk(&cli.groups, &mut found);
    found
}

/// Names of operations that have nothing but a method, a path, an id and the answer's schema.
fn names(operations: &[(&str, &str)]) -> Vec<String> {
    let mut paths: BTreeMap<&str, Value> = BTreeMap::new();
    for (operation, id) in operations {
        let (method, path) = operation.split_once(' ').expect("method and path");
        let item = paths.entry(path).or_insert_with(|| json!({}));
        item[method.to_lowercase()] = json!({"operationId": id, "responses": {"200": {"description": ""}}});
        if id.is_empty() {
            item[method.to_lowercase()].as_object_mut().expect("an object").remove("operationId");
        }
    }
    let (cli, _) = lowered(&document(json!(paths)), "demo");
    let name = |(operation, _): &(&str, &str)| {
        let is_it = |c: &&Coverage| format!("{} {}", c.method, c.path) == *operation;
        cli.coverage.iter().find(is_it).and_then(|c| c.command.clone()).unwrap_or_default().join(" ")
    };
    operations.iter().map(name).collect()
}

#[test]
fn commands_are_named_by_method_and_path() {
    let rows = [
        ("GET /v1/users", "", "users list"),
        ("POST /v1/users", "", "users create"),
        ("GET /v1/users/{id}", "FetchUser", "users get"),
        ("PATCH /v1/users/{id}", "", "users update"),
        ("PUT /v1/users/{id}", "", "users replace"),
        ("DELETE /v1/users/{id}", "", "users delete"),
        ("GET /v1/users/search", "", "users search"),
        ("POST /v1/users/{id}/suspend", "", "users suspend"),
        ("POST /v1/users/{id}/reset_user", "", "users reset"),
        ("GET /v1/users/{id}/avatar", "", "users get-avatar"),
        ("POST /v1/users/{id}:undelete", "", "users undelete"),
        ("GET /v1/users/{id}/keys", "", "users keys list"),
        ("POST /v1/users/{id}/keys", "", "users keys create"),
        ("DELETE /v1/users/{id}/keys/{key}", "", "users keys delete"),
        ("PUT /v1/files/{id}#add_link", "", "files add-link"),
        ("POST /v1/chat.postMessage", "", "chat post-message"),
        ("GET /v1/auth/tokens", "", "auth-api list-tokens"),
        ("POST /v1/auth/login", "", "auth-api login"),
        ("POST /v1/login", "", "login create"),
        ("GET /v1/things", "listThings", "things list"),
        ("GET /v1/gadgets", "getAllGadgets", "gadgets list"),
        ("GET /v1/widgets", "findWidgets", "widgets list"),
        ("GET /v1/weather", "getWeather", "weather get"),
        ("GET /v1/gauges", "", "gauges list"),
        ("GET /getMembers", "", "members list"),
        ("GET /getMemberById/{id}", "", "members get"),
        ("POST /createMember", "", "members create"),
        ("DELETE /removeMember/{id}", "", "members delete"),
        ("GET /v1/states/update", "", "states get-update"),
        ("POST /v1/states/update", "", "states update"),
        ("GET /v1/gauges/current", "", "gauges get-current"),
        ("GET /v1/pulls/{id}/merge", "checkIfMerged", "pulls get-merge"),
        ("PUT /v1/pulls/{id}/merge", "pulls/merge", "pulls merge"),
        ("DELETE /v1/groups/{id}", "deleteGroupUsingDELETE", "groups delete"),
        ("POST /v1/groups/{id}/ping", "pingGroupUsingPOST_1", "groups ping"),
    ];
    let operations: Vec<(&str, &str)> = rows.iter().map(|(operation, id, _)| (*operation, *id)).collect();
    let expected: Vec<&str> = rows.iter().map(|(.., name)| *name).collect();
    assert_eq!(names(&operations), expected);
}

#[test]
fn clashes_are_settled_by_content() {
    let rows = [
        ("PUT /pet", "updatePet", "pet update"),
        ("POST /pet/{id}", "updatePetWithForm", "pet update-with-form"),
        ("GET /v1/cats/{id}", "catV1", "cats get-v1"),
        ("GET /v2/cats/{id}", "catV2", "cats get"),
        ("GET /x/{a}/{b}", "", "x get-by-b"),
        ("GET /x/{a}", "", "x get"),
        ("PUT /hooks", "updateHooks", "hooks replace"),
        ("POST /hooks/{id}", "updateHook", "hooks update"),
        ("GET /live", "liveNow", "live list"),
        ("GET /live/{id}", "live", "live get"),
        ("GET /repos/{repo}/notes/comments", "notes/list-comments-for-repo", "repos notes list-comments-for-repo"),
        ("GET /repos/{repo}/notes/{id}/comments", "notes/list-comments", "repos notes list-comments"),
        ("POST /repos/{repo}/notes/{id}/comments", "notes/create-comment", "repos notes create-comment"),
        ("POST /bundles/parts", "", "bundles create-part"),
        ("POST /bundles/{id}/parts", "", "bundles parts create"),
        ("GET /bundles/{id}/parts/{part}", "", "bundles parts get"),
        ("GET /bundles/parts/{part}/{piece}", "", "bundles parts get-by-piece"),
    ];
    let operations: Vec<(&str, &str)> = rows.iter().map(|(operation, id, _)| (*operation, *id)).collect();
    let expected: Vec<&str> = rows.iter().map(|(.., name)| *name).collect();
    assert_eq!(names(&operations), expected);
}

#[test]
fn methods_without_a_word_of_their_own_are_verbs() {
    let operation = |id: &str| match id {
        "" => json!({"responses": {}}),
        id => json!({"operationId": id, "responses": {}}),
    };
    let item = |id: &str| json!({"additionalOperations": {"PURGE": operation(id)}});
    let documents = load::from_value(json!({"openapi": "3.2.0", "info": {"title": "T", "version": "1"},
        "paths": {"/orders": item("purgeOrders"), "/carts": item("emptyCarts"), "/caches": item("flushCaches")}}));
    let (cli, _) = lowered(&documents, "demo");
    let names: Vec<String> = commands(&cli).iter().map(|c| c.path.join(" ")).collect();
    assert_eq!(names, ["caches flush", "carts purge", "orders purge"]);
}

#[test]
fn what_the_document_does_not_tell_is_told_by_the_id_or_the_command() {
    let operation = |id: &str| json!({"operationId": id, "responses": {}});
    let documents = document(json!({
        "/guilds/{guild_id}/events/{event_id}/users": {"get": operation("list_guild_event_users")},
        "/reactions/{id}/votes": {"post": operation("ReactionsService_Vote")},
        "/charges/{id}/dispute": {"get": {"responses": {}}},
    }));
    let (cli, _) = lowered(&documents, "demo");
    let abouts: Vec<&str> = commands(&cli).iter().map(|c| c.about.as_str()).collect();
    assert_eq!(abouts, ["Get dispute", "List guild event users", "Create vote"]);
}

#[test]
fn annotations_and_earlier_names_win() {
    let operation = json!({"x-imajin-name": "grab", "x-imajin-group": "pets toys", "x-imajin-alias": "take",
        "x-cli-ignore": true, "responses": {}});
    let documents = document(json!({"/a/{id}": {"get": operation}, "/b": {"delete": {"responses": {}}}}));
    let old = ["pets", "playthings", "seize"].map(str::to_owned).to_vec();
    let previous = BTreeMap::from([(("GET".to_owned(), "/a/{id}".to_owned()), vec![old])]);
    let (cli, _) = lowered_with(&documents, &Settings { bin: "demo".into(), previous, ..Settings::default() });
    let command = commands(&cli).into_iter().find(|c| c.path == ["pets", "toys", "grab"]).expect("it is named");
    assert!(command.hidden);
    let alias = |name: &str, retired| Alias { name: name.to_owned(), retired };
    assert_eq!(command.aliases, [alias("seize", true), alias("take", false)]);
    let toys = &cli.groups.iter().find(|g| g.name == "pets").expect("there is a group").groups[0];
    assert_eq!(toys.aliases, [alias("playthings", true), alias("toy", false)]);
}

/// A name that no alias leads from, because its group is another one or is at another depth.
#[test]
fn earlier_names_in_other_places_lead_to_the_command() {
    let get = |group: &str| json!({"get": {"x-imajin-name": "list", "x-imajin-group": group, "responses": {}}});
    let documents = document(json!({"/a": get("pets"), "/b": get("toys"), "/c": get("people homes")}));
    let words = |path: &str| path.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let key = |path: &str| ("GET".to_owned(), path.to_owned());
    let previous = BTreeMap::from([
        (key("/a"), vec![words("old animals all")]),
        (key("/b"), vec![words("pets play"), words("pets list")]),
        (key("/c"), vec![words("people houses list")]),
    ]);
    let (cli, _) = lowered_with(&documents, &Settings { bin: "demo".into(), previous, ..Settings::default() });
    // `pets list` is another command now, and `houses` is an alias.
    let moved = [("old animals all", "pets list"), ("pets play", "toys list")];
    assert_eq!(cli.moved, moved.map(|(from, to)| (words(from), words(to))));
}

#[test]
fn flags_of_one_name_say_where_they_go() {
    let parameter = |name: &str, place: &str| json!({"name": name, "in": place, "required": place == "path"});
    let parameters = json!([
        parameter("id", "path"),
        parameter("id", "query"),
        parameter("sortBy", "query"),
        parameter("sort_by", "query"),
        parameter("output", "header"),
    ]);
    let documents = document(json!({"/pets/{id}": {"get": {"parameters": parameters, "responses": {}}}}));
    let (cli, _) = lowered(&documents, "demo");
    let names: Vec<&str> = commands(&cli)[0].flags.iter().map(|f| f.name.as_str()).collect();
    assert_eq!(names, ["id", "output-param", "query.id", "query.sort-by", "query.sort-by.snake"]);
    assert!(GLOBAL_FLAGS.is_sorted());
}

#[test]
fn parameters_and_fields_become_flags() {
    let body = json!({"required": true, "content": {"application/json": {"schema": {
    "type": "object", "required": ["name", "address"], "properties": {
        "id": {"type": "string", "readOnly": true},
        "name": {"type": "string", "description": "The **name**. Long."},
        "address": {"type": "object", "required": ["city"], "properties": {"city": {"type": "string"}}},
        "billing": {"type": "object", "required": ["iban"], "properties": {"iban": {"type": "string"}}},
        "memo": {"type": "string", "title": "memo_param", "description": "Required."},
        "meta": {"type": "object", "additionalProperties": {"type": "string"}},
        "items": {"type": "array", "items": {"type": "object", "properties": {"n": {"type": "integer"}}}},
        "when": {"oneOf": [{"type": "integer"}, {"type": "string", "enum": ["now"]}]},
        "limit": {"type": "integer", "minimum": 1, "default": 10}
    }}}}});
    let parameters = json!([
        {"name": "petId", "in": "path", "required": true, "schema": {"type": "integer"}},
        {"name": "filter[created][gte]", "in": "query", "schema": {"type": "string", "format": "date"}},
        {"name": "name", "in": "query", "schema": {"type": "string"}},
        {"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}}
    ]);
    let documents =
        document(json!({"/pets/{petId}": {"put": {"parameters": parameters, "requestBody": body, "responses": {}}}}));
    let (cli, _) = lowered(&documents, "demo");
    let command = commands(&cli)[0];
    let rows: Vec<String> = command
        .flags
        .iter()
        .map(|f| format!("{} {:?}{}", f.name, f.kind, if f.required { " required" } else { "" }))
        .collect();
    assert_eq!(
        rows,
        [
            "pet-id Integer required",
            "address.city Text required",
            "body.name Text required",
            "billing.iban Text",
            "filter.created.gte Formatted(Date)",
            "items List(Object)",
            "limit-param Integer",
            "memo Text",
            "meta Map(Text)",
            "query.name Text",
            "tags List(Text)",
            "when OneOf([Integer, Text])",
        ]
    );
    let flag = |name: &str| command.flags.iter().find(|f| f.name == name).expect("the flag is there");
    assert_eq!(flag("body.name").about, "The name");
    assert_eq!(flag("memo").about, "");
    assert_eq!(flag("limit-param").about, "(api: limit)");
    assert_eq!(flag("limit-param").default.as_deref(), Some("10"));
    assert_eq!(*flag("tags").values, ["a", "b"]);
    assert_eq!(flag("address.city").location, Location::Body("/address/city".to_owned()));
    assert_eq!(command.example, ["1", "--address.city", "text", "--body.name", "text"]);
}

/// The words of the example say values as the flag's kind reads them.
#[test]
fn examples_are_said_in_words_that_the_flags_read() {
    let check = |place: &str, schema: Value, example: Value, expected: &[&str]| {
        let mut parameter = json!({"name": "x", "in": place, "required": true, "schema": schema});
        if !example.is_null() {
            parameter["example"] = example;
        }
        let path = if place == "path" { "/a/{x}" } else { "/a" };
        let (cli, _) = lowered(&document(json!({path: {"get": {"parameters": [parameter], "responses": {}}}})), "demo");
        assert_eq!(commands(&cli)[0].example, expected, "{place} {parameter}");
    };
    let text = json!({"type": "string"});
    let object = json!({"type": "object", "properties": {"R": {"type": "integer"}, "G": {"type": "integer"}}});
    let either = json!({"oneOf": [{"type": "boolean"}, {"type": "integer"}]});
    check("path", text.clone(), Value::Null, &["abc123"]);
    check("path", text.clone(), json!("a/b"), &["abc123"]);
    check("path", text.clone(), json!("main"), &["main"]);
    check("path", object.clone(), json!({"R": 100, "G": 200}), &["G=200,R=100"]);
    check("path", object.clone(), Value::Null, &["example=text"]);
    check("path", json!({"type": "array", "items": {"type": "integer"}}), json!([3, 4]), &["3"]);
    check("path", json!({"type": "boolean"}), Value::Null, &["true"]);
    check(
        "path",
        json!({"type": "object", "additionalProperties": {"type": "integer"}}),
        Value::Null,
        &["{\"key\":1}"],
    );
    check("query", json!({"type": "boolean"}), Value::Null, &["--x"]);
    check("query", json!({"type": "boolean"}), json!(false), &["--x=false"]);
    check("query", either, json!(true), &["--x", "true"]);
    check("query", json!({}), json!("5"), &["--x", "\"5\""]);
    check("query", object, json!({"R": 1}), &["--x", "{\"R\":1}"]);
    check("query", json!({"type": "array", "items": {"type": "integer"}}), json!(["a"]), &["--x", "1"]);
    check("query", json!({"type": "string", "format": "date"}), json!("tomorrow"), &["--x", "2026-01-31"]);
    check("query", json!({"type": "string", "maxLength": 2}), json!("long"), &["--x", "te"]);
    check("query", text, json!("@x"), &["--x", "@@x"]);
}

/// `../shared`, or where `IMAJIN_SPECS` says the documents are; `None`, with a word about it, where they are not.
fn specs() -> Option<Vec<PathBuf>> {
    let folder = std::env::var_os("IMAJIN_SPECS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/specs"), PathBuf::from);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: there are no documents in {}", folder.display());
        return None;
    };
    let is_spec = |path: &PathBuf| matches!(path.extension().and_then(|e| e.to_str()), Some("json" | "yaml"));
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_spec).collect();
    found.sort();
    Some(found)
}

fn load(path: &Path) -> Documents {
    let input = Input { entry: path.to_owned(), ..Input::default() };
    load::load(&input, &mut Diagnostics::default()).expect("the document is read")
}

/// No name, and no alias, twice in one place; no group has a command's name; at most three groups.
fn check_names(groups: &[Group], commands: &[Command], above: &[String]) {
    let of_groups = groups.iter().flat_map(|g| g.aliases.iter().map(|a| &a.name).chain([&g.name]));
    let of_commands = commands.iter().flat_map(|c| c.aliases.iter().map(|a| &a.name).chain([&c.name]));
    let mut seen = BTreeSet::new();
    for name in of_groups.chain(of_commands) {
        assert!(seen.insert(name), "{name} is there twice in {above:?}");
        let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        assert!(plain && !name.is_empty() && !name.starts_with('-'), "{name:?} in {above:?}");
    }
    for command in commands {
        assert!(command.path.len() <= 4 && command.path[..command.path.len() - 1] == *above, "{:?}", command.path);
        check_flags(command);
    }
    for group in groups {
        let path: Vec<String> = above.iter().chain([&group.name]).cloned().collect();
        check_names(&group.groups, &group.commands, &path);
    }
}

fn check_flags(command: &Command) {
    let mut seen = BTreeSet::new();
    for flag in &command.flags {
        for name in flag.aliases.iter().chain([&flag.name]) {
            assert!(seen.insert(name), "--{name} is there twice in {:?}", command.path);
            assert!(!GLOBAL_FLAGS.contains(&name.as_str()), "--{name} is everywhere, and in {:?}", command.path);
        }
        assert!(!flag.about.chars().any(char::is_control), "{:?}", flag.about);
    }
    assert!(
        command.about.chars().count() <= 120 && !command.about.is_empty(),
        "{:?} {:?}",
        command.path,
        command.about
    );
    assert!(command.output.schema.len() <= 4096);
}

#[test]
fn every_operation_of_every_document_has_one_command() {
    for path in specs().into_iter().flatten() {
        let bin = path.file_stem().and_then(|s| s.to_str()).unwrap_or("demo").to_owned();
        let documents = load(&path);
        let (cli, _) = lowered(&documents, &bin);
        check_names(&cli.groups, &[], &[]);
        let all = commands(&cli);
        let of_coverage: BTreeSet<&Vec<String>> = cli.coverage.iter().filter_map(|c| c.command.as_ref()).collect();
        let keys: BTreeSet<(&str, &str)> = cli.coverage.iter().map(|c| (c.path.as_str(), c.method.as_str())).collect();
        assert_eq!(keys.len(), cli.coverage.len(), "{bin}: an operation is covered twice");
        assert_eq!(all.len(), of_coverage.len(), "{bin}: commands and coverage differ");
        assert!(cli.coverage.iter().all(|c| c.command.is_some() != c.reason.is_some()), "{bin}");
        let ids: BTreeSet<&str> = all.iter().map(|c| c.id.as_str()).collect();
        assert_eq!(ids.len(), all.len(), "{bin}: an id is there twice");
    }
}

#[test]
fn the_order_of_keys_changes_nothing() {
    fn reversed(value: &Value) -> Value {
        match value {
            Value::Object(members) => members.iter().rev().map(|(k, v)| (k.clone(), reversed(v))).collect(),
            Value::Array(list) => list.iter().map(reversed).collect(),
            other => other.clone(),
        }
    }
    let small = |path: &PathBuf| std::fs::metadata(path).is_ok_and(|m| m.len() < 500_000);
    for path in specs().into_iter().flatten().filter(small) {
        let documents = load(&path);
        let shuffled = load::from_value(reversed(&documents.root));
        let text = |documents: &Documents| {
            serde_json::to_string(&lowered(documents, "demo").0).expect("the interface is plain data")
        };
        assert!(text(&documents) == text(&shuffled), "{} depends on the order of keys", path.display());
    }
}

/// The Stripe CLI's commands were named by hand: its `retrieve` is our `get`.
#[test]
fn names_are_those_that_people_gave() {
    let Some(path) = specs().into_iter().flatten().find(|p| p.ends_with("stripe.json")) else { return };
    let rows = path.with_file_name("../groundtruth/naming_stripe_cli.json");
    let Ok(text) = std::fs::read_to_string(&rows) else { return };
    let rows: Vec<BTreeMap<String, String>> = serde_json::from_str(&text).expect("rows of op and command");
    let mut truth: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for row in &rows {
        let command = row["command"].replace('_', "-").replace("retrieve", "get");
        truth.entry(&row["op"]).or_default().insert(command);
    }
    let (cli, _) = lowered(&load(&path), "stripe");
    let (mut known, mut equal, mut aliased) = (0, 0, 0);
    for operation in &cli.coverage {
        let Some(names) = truth.get(format!("{} {}", operation.method, operation.path).as_str()) else { continue };
        known += 1;
        let command = operation.command.as_ref().expect("it has a command").join(" ");
        if names.contains(&command) {
            equal += 1;
        } else if operation.aliases.iter().any(|alias| names.contains(&alias.join(" "))) {
            aliased += 1;
        } else {
            eprintln!("{} {}: {command}, by hand {names:?}", operation.method, operation.path);
        }
    }
    let percent = |count: usize| count as f64 * 100.0 / f64::from(u32::try_from(known.max(1)).unwrap_or(1));
    eprintln!("{known} operations: {:.1} % equal, {:.1} % with aliases", percent(equal), percent(equal + aliased));
    assert!(percent(equal) >= 85.0 && percent(equal + aliased) >= 92.0);
}
