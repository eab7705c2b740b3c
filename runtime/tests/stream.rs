//! Answers that are a stream, in whole runs.

mod common;

use common::SERVICE;
use imajin_runtime::App;
use imajin_runtime::testing::{Run, Scene};

const EVENTS: &str = "text/event-stream; charset=utf-8";

fn run(line: &str, media_type: &str, body: &str) -> Run {
    let head = [("content-type", media_type)];
    scene(line).answer_with(200, &head, body.as_bytes()).run(&App::new(&SERVICE))
}

fn scene(line: &str) -> Scene {
    Scene::new(line).variable("SHOP_TOKEN", "t")
}

#[test]
fn programs_get_a_value_a_line_that_has_all_of_the_event() {
    let body = ": hi\n\ndata: {\"n\": 1}\n\nid: 7\nevent: note\ndata: two\ndata: lines\n\ndata: [DONE]\n\ndata: 3\n\n";
    let note = "{\"event\":\"note\",\"id\":\"7\",\"data\":\"two\\nlines\"}";
    let rows = [
        ("items get i_1", format!("{{\"n\":1}}\n{note}\n")),
        ("items get i_1 -o ndjson", format!("{{\"n\":1}}\n{note}\n")),
        ("items get i_1 -o ndjson --all --limit 1", "{\"n\":1}\n".to_owned()),
        ("items get i_1 --limit 0", String::new()),
        ("items get i_1 -o json --agent", format!("[{{\"n\":1}},{note}]\n")),
        ("items get i_1 --jq .data", "null\ntwo\nlines\n".to_owned()),
        ("items get i_1 --fields n", "{\"n\":1}\n{}\n".to_owned()),
        ("items get i_1 -o csv --fields event,n", "event,n\r\n,1\r\nnote,\r\n".to_owned()),
        ("items get i_1 -o raw", body.to_owned()),
        ("items get i_1 -o raw --limit 1", ": hi\n\ndata: {\"n\": 1}\n\n".to_owned()),
    ];
    for (line, expected) in rows {
        let run = run(line, EVENTS, body);
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, expected.as_str(), ""), "{line}");
    }
}

#[test]
fn people_see_the_data_and_no_terminal_obeys_it() {
    let body = "data: {\"a\":  \"\u{202e}\"}\n\nevent: e\u{1b}[2J\ndata: x\u{1b}]0;t\u{7}\ndata: y\n\n\
                event: ping\ndata: {\"type\":\"ping\"}\n\ndata: end";
    let scene = scene("items get i_1").terminal(80);
    let run = scene.answer_with(200, &[("content-type", EVENTS)], body.as_bytes()).run(&App::new(&SERVICE));
    let shown = "{\"a\": \"\\u202e\"}\ne\\e[2J: x\\e]0;t\\u{7}\ny\n{\"type\": \"ping\"}\n";
    assert_eq!((run.code, run.stdout.replace("\":\"", "\": \"").as_str()), (0, shown));
    assert_eq!(run.stderr, "not shown, for it is not whole: data: end\n");
}

#[test]
fn what_is_no_event_is_told() {
    let rows = [
        (EVENTS, "{\"error\":\u{1b}1}\n", 8, "", "not shown, for it is no part of an event: {\"error\":\\e1}\n"),
        (EVENTS, "data: a\n\noops\n", 0, "{\"data\":\"a\"}\n", "not shown, for it is no part of an event: oops\n"),
        ("application/x-ndjson", "{}\noops\n[]", 8, "{}\n[]\n", "not shown, for it is no part of an event: oops\n"),
        ("application/jsonl", "{}\n{\"a\":", 8, "{}\n", "not shown, for it is not whole: {\"a\":\n"),
        ("application/json-seq", "\u{1e}{}\n\u{1e}[1,\n2]\n", 0, "{}\n[1,2]\n", ""),
        ("application/stream+json", "{}{}\n", 0, "{}\n{}\n", ""),
        (EVENTS, "", 0, "", ""),
    ];
    for (media_type, body, code, stdout, stderr) in rows {
        let run = run("items get i_1", media_type, body);
        assert_eq!((run.code, run.stdout.as_str()), (code, stdout), "{body:?} {}", run.stderr);
        assert!(run.stderr.starts_with(stderr), "{body:?} {}", run.stderr);
    }
}
