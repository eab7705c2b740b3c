//! Odd answers, one by one: what is printed, what is said, and the exit code.

mod common;

use common::SERVICE;
use imajin_runtime::App;
use imajin_runtime::testing::Scene;

type Row = (u16, &'static [(&'static str, &'static str)], &'static str, u8, &'static str, &'static str);

const JSON: (&str, &str) = ("content-type", "application/json");
const TEXT: (&str, &str) = ("content-type", "text/plain");
const HTML: (&str, &str) = ("content-type", "text/html; charset=utf-8");
const PROBLEM: (&str, &str) = ("content-type", "application/problem+json");

/// Status, header fields and body; exit code, stdout, and how stderr begins.
const ROWS: &[Row] = &[
    (204, &[], "", 0, "", ""),
    (205, &[("content-length", "0")], "", 0, "", ""),
    (202, &[("location", "/jobs/1\u{1b}[2J")], "", 0, "", "location: /jobs/1\\e[2J\n"),
    (
        202,
        &[JSON, ("location", "/jobs/1")],
        r#"{"state":"running"}"#,
        0,
        "{\"state\":\"running\"}\n",
        "location: /jobs/1\n",
    ),
    (201, &[("location", "/items/i_1")], "", 0, "", "location: /items/i_1\n"),
    (201, &[JSON, ("location", "/items/i_1")], r#"{"id":"i_1"}"#, 0, "{\"id\":\"i_1\"}\n", ""),
    (206, &[JSON], "[1]", 0, "1\n", ""),
    (299, &[JSON], "7", 0, "7\n", ""),
    // The wrong media type, and none.
    (200, &[TEXT], r#"{"id":"i_1"}"#, 0, "{\"id\":\"i_1\"}\n", ""),
    (200, &[], "[]", 0, "", ""),
    (200, &[JSON], "<html>", 8, "<html>", "{\"error\":{\"contract\":1,\"kind\":\"server\""),
    (200, &[JSON], r#"{"id":"i_"#, 8, "{\"id\":\"i_", "{\"error\":{\"contract\":1,\"kind\":\"server\""),
    (200, &[HTML], "<p>hello", 0, "<p>hello", ""),
    (304, &[("etag", "\"x\"")], "", 0, "", ""),
];

#[test]
fn good_answers() {
    for (status, headers, body, code, stdout, stderr) in ROWS {
        let run = Scene::new("items get i_1 -o ndjson")
            .variable("SHOP_TOKEN", "t")
            .answer_with(*status, headers, body.as_bytes())
            .run(&App::new(&SERVICE));
        assert_eq!((run.code, run.stdout.as_str()), (*code, *stdout), "{status} {headers:?} {body}: {}", run.stderr);
        let right = if stderr.is_empty() { run.stderr.is_empty() } else { run.stderr.starts_with(stderr) };
        assert!(right, "{status} {headers:?} {body}: {}", run.stderr);
    }
}

#[test]
fn bad_answers_are_one_line() {
    let rows = [
        (
            PROBLEM,
            r#"{"type":"https://a.test/credit","title":"No credit.","detail":"Your balance is 30,\nwhich is too\u001b[2J little."}"#,
            "error: Your balance is 30, which is too\\e[2J little. (HTTP 422)",
        ),
        (PROBLEM, r#"{"title":"No credit.","status":422}"#, "error: No credit. (HTTP 422)"),
        (
            HTML,
            "<!DOCTYPE html>\n<html><head>\n<title>\n 502\n Bad   Gateway\u{1b}]0;x\u{7} </title></head><body><h1>x</h1>",
            "error: 502 Bad Gateway\\e]0;x\\u{7} (HTTP 422)",
        ),
        (HTML, "<html><body><h1 class=x>Not here</h1>", "error: Not here (HTTP 422)"),
        (HTML, "<html><body>", "error: 422 Unprocessable Entity (HTTP 422)"),
        (JSON, "{broken", "error: {broken (HTTP 422)"),
        (TEXT, "", "error: 422 Unprocessable Entity (HTTP 422)"),
    ];
    for (media_type, body, expected) in rows {
        let run = Scene::new("items get i_1")
            .variable("SHOP_TOKEN", "t")
            .answer_with(422, &[media_type], body.as_bytes())
            .run(&App::new(&SERVICE));
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.lines().next()), (6, "", Some(expected)), "{body}");
    }
}
