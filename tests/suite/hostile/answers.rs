//! Servers that mean harm: whatever they answer, in every format, ends soon and with an exit code of the contract, and nothing of
//! it is obeyed by the terminal.

use super::obeyed;
use imajin_runtime::App;
use imajin_runtime::testing::{Run, Scene};
use petstore_cli::api::SERVICE;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(20);

const COMMANDS: &[&str] =
    &["pet get 1", "pet list --status sold", "pet create --name Rex --photo-urls x", "api GET /pet/1"];

const FORMATS: &[&str] = &[
    "",
    "-o table",
    "-o json",
    "-o yaml",
    "-o csv",
    "-o tsv",
    "-o ndjson",
    "-o raw",
    "-o http",
    "--jq .",
    "--jq '.. | strings' -o json",
    "--fields id,name,tags.0.name",
    "--agent",
];

const MEDIA_TYPES: &[&str] = &[
    "application/json",
    "application/problem+json",
    "text/plain; charset=latin1",
    "text/html",
    "image/png",
    "application/x-ndjson",
    "text/event-stream",
    "nonsense \u{1b}[31m/;;=",
    "",
];

fn ask(command: &str, status: u16, headers: &[(&str, &str)], body: &[u8], on_terminal: bool) -> Run {
    let scene = Scene::new(command).variable("PETSTORE_API_KEY", "secret");
    let scene = if on_terminal { scene.terminal(80) } else { scene };
    scene.answer_with(status, headers, body).run(&App::new(&SERVICE))
}

/// Every command in every format, with each media type, on a terminal and piped.
fn try_everything(what: &str, body: &[u8]) {
    for command in COMMANDS {
        for format in FORMATS {
            for media_type in MEDIA_TYPES {
                for status in [200, 404] {
                    let line = format!("--no-retry {command} {format}");
                    check(
                        &format!("{what}: {status} {media_type}"),
                        &line,
                        status,
                        &[("content-type", media_type)],
                        body,
                    );
                }
            }
        }
    }
}

fn check(what: &str, line: &str, status: u16, headers: &[(&str, &str)], body: &[u8]) {
    for on_terminal in [true, false] {
        let start = Instant::now();
        let run = ask(line, status, headers, body, on_terminal);
        let took = start.elapsed();
        assert!(took < PATIENCE, "{what}: `{line}` takes {took:?}");
        assert!(matches!(run.code, 0..=14), "{what}: `{line}` exits with {}", run.code);
        assert!(status < 400 || run.code != 0, "{what}: `{line}` hides an error");
        assert_eq!(obeyed(&run.stderr), None, "{what}: `{line}` on stderr: {:?}", run.stderr);
        if on_terminal {
            // CSV's line ends (RFC 4180, 2) are no harm.
            assert_eq!(obeyed(&run.stdout.replace("\r\n", "\n")), None, "{what}: `{line}` on stdout: {:?}", run.stdout);
        }
    }
}

const EVIL: &str =
    "\u{1b}[31mred\u{1b}[0m \u{1b}]0;title\u{7}\u{9b}2J a\u{202e}b\u{2066}c \u{0} \r\u{8} =cmd|' /C calc'!A0";

#[test]
fn what_a_terminal_would_obey_is_shown() {
    let text = serde_json::Value::from(EVIL);
    let object = serde_json::json!({EVIL: text, "id": 1, "name": text, "tags": [{"name": text}], "message": text, "detail": text});
    try_everything("an object", object.to_string().as_bytes());
    try_everything("a list", serde_json::json!([object, object, text]).to_string().as_bytes());
    try_everything("text", EVIL.as_bytes());
    try_everything("HTML", format!("<html><title>{EVIL}</title><h1>{EVIL}").as_bytes());
    // What serde escapes, others do not.
    try_everything("unescaped JSON", "{\"name\": \"a\u{202e}b\u{9b}c\u{7f}\", \"\u{202e}\": [1]}".as_bytes());
}

#[test]
fn headers_are_shown_too() {
    for name in
        ["retry-after", "location", "link", "x-request-id", "content-length", "x-ratelimit-reset", "www-authenticate"]
    {
        for value in
            [EVIL, "", "-1", "99999999999999999999", "<>; rel=next", "<http://[>; rel=\"next\"", "Thu, 99 Foo 0000"]
        {
            for status in [200, 204, 301, 401, 429, 503] {
                for line in ["pet get 1 -o http", "pet list --status sold --all", "pet get 1"] {
                    let headers = [("content-type", "application/json"), (name, value)];
                    let run = ask(&format!("--no-retry {line}"), status, &headers, b"[{\"id\": 1}]", true);
                    assert_eq!(obeyed(&run.stderr), None, "{name}: {value:?} {status} {line}: {:?}", run.stderr);
                    assert_eq!(obeyed(&run.stdout), None, "{name}: {value:?} {status} {line}: {:?}", run.stdout);
                }
            }
        }
    }
}

#[test]
fn bytes_that_are_no_text() {
    try_everything("not UTF-8", b"{\"name\": \"\xff\xfe\"}");
    try_everything("bytes", &(0..=255).collect::<Vec<u8>>());
    try_everything("nothing", b"");
    try_everything("half of JSON", b"[{\"id\": 1}, {\"na");
    try_everything("a BOM", b"\xef\xbb\xbf{\"id\": 1}");
    try_everything("a lone surrogate", br#"{"name": "\ud800"}"#);
    try_everything("the same key twice", br#"{"id": 1, "id": 2, "id": {"id": [3]}}"#);
    try_everything(
        "numbers",
        br#"[{"id": 1e999}, {"id": -0}, {"id": 123456789012345678901234567890.5e-400}, 5, null, "x"]"#,
    );
    try_everything("odd keys", br#"{"": 1, "a.b": 2, "~1": 3, "a": {"": [[], {}]}}"#);
}

#[test]
fn depth_and_size_have_no_price() {
    let lists = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let objects = format!("{}1{}", "{\"a\":".repeat(100_000), "}".repeat(100_000));
    let mixed = format!("{}1{}", "[{\"a\":".repeat(50_000), "}]".repeat(50_000));
    let open = "[".repeat(100_000);
    let rows: Vec<_> = (0..20_000).map(|n| serde_json::json!({"id": n, "name": "x".repeat(20)})).collect();
    let rows = serde_json::Value::from(rows).to_string();
    let wide: serde_json::Map<_, _> = (0..20_000).map(|n| (format!("k{n}"), serde_json::json!({"a": n}))).collect();
    let wide = serde_json::Value::from(vec![wide; 2]).to_string();
    let text = serde_json::json!({"name": "x".repeat(2_000_000), "message": "y ".repeat(1_000_000)}).to_string();
    let bodies = [
        ("lists", lists),
        ("objects", objects),
        ("both", mixed),
        ("open lists", open),
        ("rows", rows),
        ("columns", wide),
        ("a long text", text),
    ];
    for (what, body) in bodies {
        for format in FORMATS {
            for status in [200, 404] {
                let line = format!("--no-retry pet list --status sold {format}");
                check(what, &line, status, &[("content-type", "application/json")], body.as_bytes());
            }
        }
    }
}
