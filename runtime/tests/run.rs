//! Whole runs of a small service without a network: what a user would see.

mod common;

use common::{GET, LIST, SERVICE};
use imajin_runtime::App;
use imajin_runtime::testing::{Answer, Run, Scene, laws};
use std::time::Duration;

fn scene(line: &str) -> Scene {
    Scene::new(line).variable("SHOP_TOKEN", "t0k3n")
}

fn run(scene: Scene) -> Run {
    scene.run(&App::new(&SERVICE))
}

const PAGE_1: &str = r#"{"data":[{"id":"i_1","name":"Cup","price":1.10},{"id":"i_2","name":"Pot","price":12345678901234567890}],"next":"c2"}"#;
const PAGE_2: &str = r#"{"data":[{"id":"i_3","name":"Pan"}],"next":null}"#;

#[test]
fn the_tables_obey_the_laws() {
    laws(&SERVICE);
}

#[test]
fn json_is_the_servers_own() {
    let run = run(scene("items list").answer(200, PAGE_1));
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stdout.contains("      \"price\": 1.10\n") && run.stdout.contains(": 12345678901234567890\n"),
        "{}",
        run.stdout
    );
    assert_eq!(run.stderr, "next: --cursor c2 (or --all)\n");
    let request = &run.requests[0];
    assert_eq!(request.url, "https://api.shop.test/v1/items");
    for header in [("Accept", "application/json"), ("User-Agent", "shop/0.1.0"), ("Authorization", "Bearer t0k3n")] {
        assert!(request.headers.iter().any(|(name, value)| (&**name, &**value) == header), "{:?}", request.headers);
    }
}

#[test]
fn formats_are_those_of_the_contract() {
    let rows = [
        (
            "-o ndjson",
            "{\"id\":\"i_1\",\"name\":\"Cup\",\"price\":1.10}\n{\"id\":\"i_2\",\"name\":\"Pot\",\"price\":12345678901234567890}\n",
        ),
        ("-o csv", "id,name,price\r\ni_1,Cup,1.10\r\ni_2,Pot,12345678901234567890\r\n"),
        ("-o tsv --fields name,id", "name\tid\nCup\ti_1\nPot\ti_2\n"),
        ("-o table", "ID   NAME  PRICE\ni_1  Cup   1.10\ni_2  Pot   12345678901234567890\n"),
        ("-o table --fields price", "PRICE\n1.10\n12345678901234567890\n"),
        ("-o json --fields id", "[\n  {\n    \"id\": \"i_1\"\n  },\n  {\n    \"id\": \"i_2\"\n  }\n]\n"),
        ("--jq '.data[].name'", "Cup\nPot\n"),
        ("--jq '.data[].name' -o json", "\"Cup\"\n\"Pot\"\n"),
        ("--jq '.data[0]'", "{\"id\":\"i_1\",\"name\":\"Cup\",\"price\":1.10}\n"),
        ("-o yaml --jq '{a: .next}'", "- a: c2\n"),
        ("-o raw", PAGE_1),
    ];
    for (flags, expected) in rows {
        let run = run(scene(&format!("items list -q {flags}")).answer(200, PAGE_1));
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, expected, ""), "{flags}");
    }
    let run = run(scene("items list").terminal(40).answer(200, PAGE_1));
    assert!(run.stdout.starts_with("ID   NAME  PRICE\n"), "{}", run.stdout);
}

#[test]
fn one_object_is_a_line_for_each_member() {
    let run = run(
        scene("items get i_1 -o table").answer(200, r#"{"id":"i_1","tags":["a", "b"],"gone":null,"x":"a\u001bb"}"#)
    );
    assert_eq!(run.stdout, "id    i_1\ntags  [\"a\",\"b\"]\ngone\nx     a\\eb\n");
}

#[test]
fn all_pages_are_one_list() {
    let pages = |line: &str| run(scene(line).answer(200, PAGE_1).answer(200, PAGE_2));
    let all = pages("items list --all");
    assert_eq!(all.code, 0, "{}", all.stderr);
    assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&all.stdout).unwrap().len(), 3);
    assert_eq!(all.requests[1].url, "https://api.shop.test/v1/items?after=c2");
    assert_eq!(pages("items list --all -o ndjson").stdout.lines().count(), 3);
    assert_eq!(pages("items list --all --jq .id").stdout, "i_1\ni_2\ni_3\n");
    assert_eq!(pages("items list --all -o csv --fields id").stdout, "id\r\ni_1\r\ni_2\r\ni_3\r\n");
    let limited = pages("items list --limit 1 --jq .id");
    assert_eq!((limited.stdout.as_str(), limited.stderr.as_str(), limited.requests.len()), ("i_1\n", "", 1));
    assert_eq!(limited.requests[0].url, "https://api.shop.test/v1/items?limit=1");
    let one = pages("items list --max-pages 1 --cursor c1 -o ndjson");
    assert_eq!((one.stdout.lines().count(), one.stderr.as_str()), (2, "next: --cursor c2 (or --all)\n"));
    assert_eq!(one.requests[0].url, "https://api.shop.test/v1/items?after=c1");
    let empty = run(scene("items list --all").answer(200, r#"{"data":[]}"#));
    assert_eq!((empty.code, empty.stdout.as_str()), (0, "[]\n"));
}

#[test]
fn an_envelope_says_where_the_list_goes_on() {
    let pages = |line: &str| run(scene(line).answer(200, PAGE_1).answer(500, "{}").answer(500, "{}"));
    let one = pages("items list --envelope --fields id");
    let expected = "{\n  \"items\": [\n    {\n      \"id\": \"i_1\"\n    },\n    {\n      \"id\": \"i_2\"\n    }\n  ],\n  \"next\": \"c2\"\n}\n";
    assert_eq!((one.code, one.stdout.as_str()), (0, expected), "{}", one.stderr);
    let broken = pages("items list --all --envelope --agent --fields id --no-retry");
    assert_eq!(
        (broken.code, broken.stdout.as_str()),
        (12, "{\"items\":[{\"id\":\"i_1\"},{\"id\":\"i_2\"}],\"next\":\"c2\"}\n")
    );
    assert!(broken.stderr.contains("goes on with --cursor c2"), "{}", broken.stderr);
    let all = run(scene("items list --all --envelope --agent --fields id").answer(200, PAGE_1).answer(200, PAGE_2));
    assert!(all.stdout.ends_with(",{\"id\":\"i_3\"}],\"next\":null}\n"), "{}", all.stdout);
    let empty = run(scene("items list --envelope").answer(200, r#"{"data":[]}"#));
    assert_eq!(empty.stdout, "{\n  \"items\": [],\n  \"next\": null\n}\n");
    for flags in ["-o csv", "--jq .id"] {
        let refused = run(scene(&format!("items list --envelope {flags}")));
        assert_eq!((refused.code, refused.requests.len()), (2, 0), "{}", refused.stderr);
    }
}

#[test]
fn what_is_fetched_is_sorted() {
    let one = run(scene("items list --sort -price -o csv --fields id").answer(200, PAGE_1));
    assert_eq!(one.stdout, "id\r\ni_2\r\ni_1\r\n");
    assert_eq!(one.stderr, "next: --cursor c2 (or --all); only what is fetched is sorted\n");
    let all =
        run(scene("items list --all --sort name -o ndjson --fields name").answer(200, PAGE_1).answer(200, PAGE_2));
    assert_eq!(all.stdout, "{\"name\":\"Cup\"}\n{\"name\":\"Pan\"}\n{\"name\":\"Pot\"}\n");
    assert_eq!(run(scene("items list --sort id --jq .id")).code, 2);
}

#[test]
fn a_cursor_may_stand_in_the_body() {
    let next = [("content-type", "application/json"), ("x-next-cursor", "c\"2")];
    let search = scene("items search --price 1.5 --limit 3 --jq .id")
        .answer_with(200, &next, b"{\"data\":[{\"id\":1},{\"id\":2}]}")
        .answer(200, r#"{"data":[{"id":3}]}"#);
    let found = run(search);
    assert_eq!((found.code, found.stdout.as_str()), (0, "1\n2\n3\n"), "{}", found.stderr);
    let bodies: Vec<_> = found
        .requests
        .iter()
        .map(|request| match &request.body {
            imajin_runtime::request::Payload::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            other => format!("{other:?}"),
        })
        .collect();
    let due = [r#"{"price":1.5,"page":{"size":3}}"#, r#"{"price":1.5,"page":{"size":3,"after":"c\"2"}}"#];
    assert_eq!(bodies, due);
}

#[test]
fn a_walk_that_fails_says_how_far_it_came() {
    let broken =
        run(scene("items list --all -o json --no-retry").answer(200, PAGE_1).answer(500, r#"{"message":"Oh"}"#));
    assert_eq!(broken.code, 12);
    assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&broken.stdout).unwrap().len(), 2);
    let error: serde_json::Value = serde_json::from_str(&broken.stderr).unwrap();
    assert_eq!((&error["error"]["message"], &error["error"]["kind"]), (&"page 2: Oh".into(), &"partial".into()));
    let circle = run(scene("items list --all -o ndjson").answer(200, PAGE_1).answer(200, PAGE_1).answer(200, PAGE_1));
    assert_eq!((circle.code, circle.requests.len()), (12, 2), "{}", circle.stderr);
    let link = [("link", "<https://evil.test/events?page=2>; rel=\"next\"")];
    let foreign = run(scene("items events list --all").answer_with(200, &link, b"[{\"id\":1}]"));
    assert_eq!((foreign.code, foreign.requests.len()), (12, 1), "{}", foreign.stderr);
}

#[test]
fn statuses_become_exit_codes() {
    let rows = [(400, 6), (401, 4), (403, 5), (404, 3), (409, 6), (410, 3), (422, 6), (429, 7), (500, 8), (503, 8)];
    for (status, code) in rows {
        let run = run(scene("items get i_1 --no-retry").answer(status, r#"{"error":{"message":"No."}}"#));
        assert_eq!((run.code, run.stdout.as_str()), (code, ""), "{status}");
        assert!(run.stderr.starts_with(&format!("error: No. (HTTP {status})\n")), "{}", run.stderr);
    }
    let missing = run(scene("items get nope").answer(404, "{}"));
    assert_eq!(missing.stderr, "error: 404 Not Found (HTTP 404)\nhint: see what there is: shop items list\n");
}

#[test]
fn machines_get_one_line_of_json() {
    for line in ["items get i_1 -o json", "items get i_1 --agent"] {
        let run = run(scene(line).answer_with(404, &[("x-request-id", "r1")], b"<html><title>Gone</title>"));
        let error: serde_json::Value = serde_json::from_str(&run.stderr).unwrap();
        let error = &error["error"];
        assert_eq!(run.stderr.lines().count(), 1);
        assert_eq!(error["message"], "Gone");
        assert_eq!(error["operation"], "getItem");
        assert_eq!(error["exit_code"], 3);
        assert_eq!(error["request_id"], "r1");
        assert_eq!(error["next"][0], "shop items list");
        assert_eq!(error["side_effects"], "none");
    }
}

#[test]
fn what_may_be_sent_twice_is() {
    let again = run(scene("items get i_1 -o ndjson").answer(503, "{}").then(Answer::Broken).answer(200, "{}"));
    assert_eq!((again.code, again.stdout.as_str(), again.requests.len()), (0, "{}\n", 3), "{}", again.stderr);
    assert_eq!(again.waits, [Duration::from_millis(500), Duration::from_millis(50)]);
    let spent = run(scene("items get i_1").answer(500, "{}").answer(500, "{}").answer(500, "{}").answer(200, "{}"));
    assert_eq!((spent.code, spent.requests.len()), (8, 3));
    let once = run(scene("items create --name a -o json").answer(500, "{}").answer(200, "{}"));
    assert_eq!((once.code, once.requests.len()), (8, 1));
    assert!(once.stderr.contains(r#""side_effects":"unknown""#), "{}", once.stderr);
    let unsent = run(scene("items create --name a").then(Answer::Unreachable).answer(201, "{}"));
    assert_eq!((unsent.code, unsent.requests.len()), (0, 2), "{}", unsent.stderr);
    let broken = run(scene("items create --name a").then(Answer::Broken).answer(201, "{}"));
    assert_eq!((broken.code, broken.requests.len()), (9, 1));
    let asked = run(scene("items get i_1").answer_with(429, &[("retry-after", "7")], b"").answer(200, "{}"));
    assert_eq!(asked.waits, [Duration::from_secs(7)]);
    let more =
        run(scene("items get i_1 --retries 3").answer(500, "").answer(500, "").answer(500, "").answer(200, "{}"));
    assert_eq!((more.code, more.requests.len()), (0, 4));
}

#[test]
fn an_interrupt_says_what_may_have_happened() {
    let rows = [
        (scene("items get i_1 -o json").then(Answer::Interrupted), 1, "none"),
        (scene("items create --name a -o json").then(Answer::Interrupted), 1, "unknown"),
        (scene("items replace i_1 -o json").answer(503, "").then(Answer::Interrupted), 2, "unknown"),
        (
            scene("items get i_1 -o json").answer_with(302, &[("location", "/x")], b"").then(Answer::Interrupted),
            2,
            "none",
        ),
    ];
    for (scene, requests, effects) in rows {
        let run = run(scene.variable("SHOP_KEY", "k").answer(200, "{}"));
        let error: serde_json::Value = serde_json::from_str(&run.stderr).unwrap();
        assert_eq!((run.code, run.requests.len(), run.stdout.as_str()), (130, requests, ""));
        assert_eq!(
            (&error["error"]["kind"], &error["error"]["side_effects"]),
            (&"interrupted".into(), &effects.into())
        );
    }
}

#[test]
fn credentials_go_where_they_belong_and_nowhere_else() {
    let none = Scene::new("items get i_1").answer(200, "{}").run(&App::new(&SERVICE));
    assert_eq!((none.code, none.requests.len()), (4, 0));
    assert_eq!(none.stderr, "error: `shop items get` needs a credential\nhint: set SHOP_TOKEN\n");
    let own =
        Scene::new("items get i_1 --header 'Authorization: Bearer mine'").answer(200, "{}").run(&App::new(&SERVICE));
    assert_eq!(own.code, 0, "{}", own.stderr);
    let moved =
        run(scene("items get i_1").answer_with(302, &[("location", "https://other.test/x")], b"").answer(200, "{}"));
    assert!(moved.requests[1].headers.iter().all(|(_, value)| !value.contains("t0k3n")), "{:?}", moved.requests);
    let loud = run(scene("items replace i_1 --debug").variable("SHOP_KEY", "k3y").answer(200, "{}"));
    assert_eq!(loud.requests[0].url, "https://api.shop.test/v1/items/i_1?key=k3y");
    assert!(loud.stderr.contains("key=[hidden]") && !loud.stderr.contains("k3y"), "{}", loud.stderr);
}

#[test]
fn nothing_is_sent_when_only_shown() {
    let curl = run(scene("items create --name a --pin 1234 --curl"));
    assert_eq!((curl.code, curl.requests.len()), (0, 0), "{}", curl.stderr);
    assert!(curl.stdout.contains("\"$SHOP_TOKEN\"") && !curl.stdout.contains("t0k3n"), "{}", curl.stdout);
    assert!(!curl.stdout.contains("1234"), "{}", curl.stdout);
    let without = Scene::new("items list --curl").run(&App::new(&SERVICE));
    assert!(without.code == 0 && without.stdout.contains("\"$SHOP_TOKEN\""), "{}{}", without.stdout, without.stderr);
    let dry = run(scene("items create --name a --dry-run -o json"));
    let value: serde_json::Value = serde_json::from_str(&dry.stdout).unwrap();
    assert_eq!(value["method"], "POST");
    assert!(!dry.stdout.contains("t0k3n"));
}

#[test]
fn a_plan_says_why_and_sends_nothing() {
    let call = "items create --name a --pin 1234 --explain --header 'X-Mine: m1ne'";
    let words = run(scene(call));
    assert_eq!((words.code, words.requests.len()), (0, 0), "{}", words.stderr);
    for text in [
        "POST",
        "https://api.shop.test",
        "from the first server",
        "--name \"a\" → ",
        "$SHOP_TOKEN",
        "Nothing was sent.",
    ] {
        assert!(words.stdout.contains(text), "{text}: {}", words.stdout);
    }
    let data = run(scene(&format!("{call} -o json")));
    let plan: serde_json::Value = serde_json::from_str(&data.stdout).unwrap();
    assert_eq!(plan["server"]["from"], "the first server of the description");
    assert_eq!(plan["attempts"]["idempotent"], false);
    assert_eq!(plan["credential"][0]["used"], true);
    assert_eq!(plan["credential"][0]["schemes"][0]["from"], "$SHOP_TOKEN");
    for text in ["t0k3n", "1234"] {
        assert!(!words.stdout.contains(text) && !data.stdout.contains(text), "{text}: {}", words.stdout);
    }
    let without = Scene::new("items get i_1 --explain --base-url http://b.test").run(&App::new(&SERVICE));
    assert_eq!(without.code, 0, "{}", without.stderr);
    assert!(
        without.stdout.contains("set SHOP_TOKEN") && without.stdout.contains("from --base-url"),
        "{}",
        without.stdout
    );
}

#[test]
fn what_cannot_be_undone_is_asked_for() {
    let refused = run(scene("items delete i_1").answer(204, ""));
    assert_eq!((refused.code, refused.requests.len()), (11, 0));
    assert!(refused.stderr.contains("hint: add --yes"), "{}", refused.stderr);
    let yes = run(scene("items delete i_1 --yes").answer(204, ""));
    assert_eq!((yes.code, yes.stdout.as_str()), (0, ""), "{}", yes.stderr);
    let asked = run(scene("items delete i_1").terminal(80).stdin("yes\n").answer(204, ""));
    assert_eq!(asked.code, 0, "{}", asked.stderr);
    let declined = run(scene("items delete i_1").terminal(80).stdin("\n").answer(204, ""));
    assert_eq!((declined.code, declined.requests.len()), (11, 0));
    let agent = run(scene("items delete i_1 --agent").terminal(80).stdin("yes\n").answer(204, ""));
    assert_eq!(agent.code, 11);
}

#[test]
fn bodies_that_are_no_json_are_printed_as_they_are() {
    let text = run(scene("items get i_1").answer_with(200, &[("content-type", "text/plain")], b"a\x1b[31m"));
    assert_eq!((text.code, text.stdout.as_str()), (0, "a\u{1b}[31m"));
    let shown =
        run(scene("items get i_1").terminal(80).answer_with(200, &[("content-type", "text/plain")], b"a\x1b[31m"));
    assert_eq!(shown.stdout, "a\\e[31m\n");
    let binary =
        run(scene("items get i_1").terminal(80).answer_with(200, &[("content-type", "image/png")], b"\x89PNG\0"));
    assert_eq!((binary.code, binary.stdout.as_str()), (2, ""));
    assert!(binary.stderr.contains("--out FILE"), "{}", binary.stderr);
    let lie = run(scene("items get i_1").answer(200, "{oops"));
    assert_eq!((lie.code, lie.stdout.as_str()), (8, "{oops"), "{}", lie.stderr);
    let lines = [("content-type", "application/x-ndjson")];
    let lines = run(scene("items get i_1 --jq .a").answer_with(200, &lines, b"{\"a\":1}\n{\"a\":2}\n"));
    assert_eq!(lines.stdout, "1\n2\n");
}

#[test]
fn out_is_all_or_nothing() {
    let folder = std::env::temp_dir().join(format!("imajin-out-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("body");
    let line = format!("items get i_1 --out '{}'", file.display());
    let good = run(scene(&line).answer_with(200, &[("content-type", "image/png")], b"\x89PNG\0"));
    assert_eq!((good.code, good.stdout.as_str()), (0, ""), "{}", good.stderr);
    assert_eq!(std::fs::read(&file).unwrap(), b"\x89PNG\0");
    let bad = run(scene(&line).answer(404, "{}"));
    assert_eq!(bad.code, 3);
    assert_eq!(std::fs::read(&file).unwrap(), b"\x89PNG\0");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    #[cfg(unix)]
    {
        let link = folder.join("link");
        std::os::unix::fs::symlink(&file, &link).unwrap();
        let refused = run(scene(&format!("items get i_1 --out '{}'", link.display())).answer(200, "{}"));
        assert_eq!((refused.code, refused.requests.len()), (2, 0), "{}", refused.stderr);
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn hooks_are_where_they_are_promised() {
    let app = App::new(&SERVICE)
        .before(&GET, |request, context| {
            assert_eq!(context.service.name, "shop");
            request.headers.push(("X-Signed".to_owned(), format!("{}", request.headers.len())));
            Ok(())
        })
        .after(&GET, |response, _| {
            response.body = br#"{"changed":true}"#.to_vec();
            Ok(())
        })
        .replace(&LIST, |context, input| {
            assert_eq!(input.operation.id, "listItems");
            context.send(imajin_runtime::request::Request {
                operation: Some(&GET),
                method: imajin_runtime::table::Method::Get,
                url: "https://api.shop.test/v1/other".to_owned(),
                headers: Vec::new(),
                body: imajin_runtime::request::Payload::Empty,
            })
        })
        .command(imajin_runtime::clap::Command::new("hello").about("Says hello"), |context, _| {
            context.print(&serde_json::json!({"hello": "world"}))
        });
    let get = scene("items get i_1 -o ndjson").answer(200, "{}").run(&app);
    assert_eq!(get.stdout, "{\"changed\":true}\n", "{}", get.stderr);
    assert!(get.requests[0].headers.iter().any(|(name, _)| name == "X-Signed"));
    let list = scene("items list -o ndjson").answer(200, "{}").run(&app);
    assert_eq!(list.requests[0].url, "https://api.shop.test/v1/other");
    assert_eq!(list.stdout, "{\"changed\":true}\n", "{}", list.stderr);
    let hello = scene("hello").run(&app);
    assert_eq!((hello.code, hello.stdout.as_str()), (0, "{\n  \"hello\": \"world\"\n}\n"), "{}", hello.stderr);
    let create = scene("items create --name a").answer(200, "{}").run(&app);
    assert!(create.requests[0].headers.iter().all(|(name, _)| name != "X-Signed"));
}
