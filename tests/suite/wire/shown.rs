//! What is shown is what is sent: the line of `--curl` and the programs of `--snippet` run, and the bytes that arrive are
//! those of the call itself.

use super::server;
use imajin_tests::crates;
use imajin_tests::wire::Request;
use serde_json::{Value, json};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

/// One operation for each kind of request.
fn document() -> Value {
    let text = json!({"type": "string"});
    let file = json!({"type": "string", "format": "binary"});
    let body = |media_type: &str, schema: Value| json!({"required": true, "content": {media_type: {"schema": schema}}});
    let fields = json!({"type": "object", "properties": {"text": text, "n": {"type": "integer"}, "pass": {"type": "string", "format": "password"}}});
    let parts = json!({"type": "object", "properties": {"text": text, "meta": {"type": "object"}, "a b\"ü": text,
        "photo": file, "more": {"type": "array", "items": file}}});
    let operation = |id: &str, more: Value| {
        let mut operation = json!({"operationId": id, "responses": {"200": {"description": "ok"}}});
        operation.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        operation
    };
    let parameters = json!([
        {"name": "q", "in": "query", "schema": text},
        {"name": "tags", "in": "query", "style": "deepObject", "schema": {"type": "object", "additionalProperties": true}},
        {"name": "X-Note", "in": "header", "schema": text},
        {"name": "crumb", "in": "cookie", "schema": text},
    ]);
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Shown", "version": "1"},
        "servers": [{"url": "http://shown.test"}],
        "security": [{"key": []}],
        "components": {"securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "query": {"type": "apiKey", "in": "query", "name": "key"},
            "basic": {"type": "http", "scheme": "basic"},
        }},
        "paths": {
            "/plain/{id}": {"get": operation("plain", json!({"parameters": [
                {"name": "id", "in": "path", "required": true, "schema": text}, parameters[0], parameters[1], parameters[2], parameters[3]]}))},
            "/in-query": {"delete": operation("inQuery", json!({"security": [{"query": []}]}))},
            "/basic": {"get": operation("basic", json!({"security": [{"basic": []}]}))},
            "/json": {"post": operation("json", json!({"requestBody": body("application/json", fields.clone())}))},
            "/form": {"post": operation("form", json!({"requestBody": body("application/x-www-form-urlencoded", fields)}))},
            "/parts": {"post": operation("parts", json!({"requestBody": body("multipart/form-data", parts)}))},
            "/bytes": {"put": operation("bytes", json!({"requestBody": body("application/octet-stream", file)}))},
            "/text": {"patch": operation("text", json!({"requestBody": body("text/plain; charset=utf-8", text)}))},
        },
    })
}

/// What is typed, without `api call`; `{folder}` is the folder of the files.
const CALLS: &[&[&str]] = &[
    &["plain", "a b;ü", "--q=two words & 'quotes' \"$HOME\" `id` ü [x]", "--x-note=it's \"$X\" ü", "--crumb=a b;c"],
    &["plain", "x", "--tags={\"a\":{\"b\":[1,\"@x\"]}}", "--header=X-Empty:", "--header=X-More:a, b"],
    &["inQuery", "--yes"],
    &["basic"],
    &["json", "--text=@@at 'the' start\n\"quoted\" \\ back $X ü\u{202e}", "--n=5", "--pass=hushhush"],
    &["json", "--text=", "-d={\"extra\":[null,true]}"],
    &["form", "--text=@@a&b=c +%\n'\"", "--n=7", "--pass=hushhush"],
    &[
        "parts",
        "--text=@@x;type=text/html",
        "--meta={\"k\":\"v;\\\"\"}",
        "--set=/a b\"ü=value",
        "--photo=@{folder}/größe \"q\".png",
        "--more=@{folder}/one.bin",
        "--more=@{folder}/two,;=.txt",
    ],
    &["bytes", "-d=@{folder}/one.bin"],
    &["text", "-d=@@line\n'$X' \"`id`\""],
];

const SECRETS: &[(&str, &str)] = &[
    ("SHOWN_KEY", "key.of-1_~"),
    ("SHOWN_QUERY", "key.in-q_~"),
    ("SHOWN_USERNAME", "us er"),
    ("SHOWN_PASSWORD", "p:ss'w$ord"),
    ("PASS", "hushhush"),
];

struct Shown {
    binary: PathBuf,
    folder: tempfile::TempDir,
}

impl Shown {
    fn new() -> Shown {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
        write("größe \"q\".png", b"\x89PNG\r\n--\0\xff");
        write("one.bin", &(0..=255).collect::<Vec<u8>>());
        write("two,;=.txt", b"two");
        static BINARY: OnceLock<PathBuf> = OnceLock::new();
        let binary = BINARY.get_or_init(|| crates::case(&document(), "shown")).clone();
        Shown { binary, folder }
    }

    fn command(&self, call: &[&str], base: &str, more: &[&str]) -> Command {
        let mut command = Command::new(&self.binary);
        command.env_clear().envs(SECRETS.iter().copied()).stdin(Stdio::null());
        command.args(["api", "call"]);
        command.args(call.iter().map(|word| word.replace("{folder}", self.folder.path().to_str().unwrap())));
        command.args(["--no-retry", "--base-url", base]).args(more);
        command
    }

    fn shown(&self, call: &[&str], base: &str, more: &[&str]) -> String {
        let output = self.command(call, base, more).output().unwrap();
        let text = success(&output, &format!("{call:?} {more:?}"));
        for (name, secret) in SECRETS.iter().filter(|(name, _)| name.starts_with("SHOWN_")) {
            assert!(!text.contains(secret), "{name} is shown: {text}");
        }
        text
    }
}

fn success(output: &Output, what: &str) -> String {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{what}: {}\n{stderr}", output.status);
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What must be equal: not what each client adds of its own, nor the boundary that it chose.
fn essence(request: &Request) -> (String, Vec<(String, String)>, String) {
    const OWN: &[&str] = &[
        "accept-encoding",
        "accept-language",
        "connection",
        "content-length",
        "expect",
        "priority",
        "sec-fetch-mode",
        "transfer-encoding",
    ];
    let boundary =
        request.header("content-type").and_then(|value| value.split_once("boundary=")).map(|(_, text)| text.to_owned());
    let mut headers = request.headers.clone();
    headers.retain(|(name, _)| !OWN.contains(&name.as_str()));
    let mut body = request.body.iter().map(|byte| char::from(*byte)).collect::<String>();
    if let Some(boundary) = boundary {
        body = body.replace(&boundary, "BOUNDARY");
        headers.iter_mut().for_each(|(_, value)| *value = value.replace(&boundary, "BOUNDARY"));
    }
    headers.sort();
    (request.line.clone(), headers, body)
}

/// Makes every call, then runs `program` with what is shown of it, and compares what arrives.
fn compare(flags: &[&str], program: &dyn Fn(&Path, &str) -> Command) {
    let shown = Shown::new();
    let (base, requests) = server();
    for call in CALLS {
        success(&shown.command(call, &base, &[]).output().unwrap(), &format!("{call:?}"));
        let sent = requests.recv().unwrap();
        let text = shown.shown(call, &base, flags);
        let mut command = program(shown.folder.path(), &text);
        let output = command.envs(SECRETS.iter().copied()).env("NO_PROXY", "*").stdin(Stdio::null()).output().unwrap();
        success(&output, &text);
        let arrived = requests.recv().unwrap();
        assert_eq!(essence(&arrived), essence(&sent), "{text}");
    }
}

#[test]
fn curl_sends_the_same() {
    compare(&["--curl"], &|_, line| {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("{} -s --noproxy '*'", line.trim_end())]);
        command
    });
}

/// A program in a file.
fn script(name: &'static str, program: &'static str) -> impl Fn(&Path, &str) -> Command {
    move |folder, text| {
        let file = folder.join(name);
        std::fs::File::create(&file).unwrap().write_all(text.as_bytes()).unwrap();
        let mut command = Command::new(program);
        command.arg(file);
        command
    }
}

#[test]
fn python_sends_the_same() {
    if super::oracles().is_some() {
        compare(&["--snippet", "python"], &script("snippet.py", "python3"));
    }
}

#[test]
fn javascript_sends_the_same() {
    if super::oracles().is_some() {
        compare(&["--snippet", "javascript"], &script("snippet.mjs", "node"));
    }
}

/// Every call's program, each a binary of one crate, compiles without a warning.
#[test]
fn rust_compiles() {
    let shown = Shown::new();
    let folder = crates::target().join("cases/shown-rust");
    std::fs::create_dir_all(folder.join("src/bin")).unwrap();
    for (index, call) in CALLS.iter().enumerate() {
        let text = shown.shown(call, "http://localhost:1", &["--snippet", "rust"]);
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        std::fs::write(folder.join(format!("src/bin/call{index}.rs")), text).unwrap();
    }
    let manifest = "[package]\nname = \"shown-rust\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
                    reqwest = { version = \"0.13.5\", default-features = false, features = [\"blocking\", \"multipart\"] }\n";
    std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    std::fs::copy(imajin_tests::workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--quiet", "--target-dir", crates::target().to_str().unwrap()])
        .current_dir(&folder)
        .output()
        .unwrap();
    success(&output, "cargo check");
}
