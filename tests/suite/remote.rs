//! Descriptions over HTTP, from a server on loopback.

use imajin_tests::crates;
use imajin_tests::wire::{Request, answer, listen};
use std::io::Write;
use std::process::Command;
use std::sync::mpsc::Receiver;

/// Whole, with references that are relative to its URL.
const ENTRY: &str = r##"{"openapi":"3.0.3","info":{"title":"T","version":"1"},"servers":[{"url":"https://x.test"}],
"paths":{"/things":{"get":{"operationId":"listThings","responses":{"200":{"description":"ok"}},
"parameters":[{"$ref":"parts/color.yaml#/Color"},{"$ref":"../size.yaml#/Size"},{"$ref":"gone.yaml#/Gone"}]}}}}"##;

/// Answers by path and gives the paths that were asked for.
fn serve() -> (u16, Receiver<String>) {
    listen(|mut stream| {
        let request = Request::read(&mut stream).unwrap_or_default();
        let path = request.line.split(' ').nth(1).unwrap_or_default().to_owned();
        let answer = match path.as_str() {
            "/v1/openapi.json" => answer("200 OK", ENTRY.as_bytes()),
            "/v1/parts/color.yaml" => answer("200 OK", b"Color: {name: color, in: query, schema: {type: string}}"),
            "/size.yaml" => answer("302 Found\r\nlocation: /elsewhere/size.yaml", b""),
            "/elsewhere/size.yaml" => answer("200 OK", b"Size: {name: size, in: query, schema: {type: integer}}"),
            "/moved" => answer("301 Moved\r\nlocation: /v1/openapi.json", b""),
            "/circle" => answer("302 Found\r\nlocation: /circle", b""),
            "/latin" => answer("200 OK", b"openapi: 3.0.3\ninfo: {title: caf\xe9}\n"),
            "/cut" => b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{".to_vec(),
            "/large" => answer("200 OK", &vec![b' '; (64 << 20) + 1]),
            _ => answer("404 Not Found", b"nothing here"),
        };
        // Err: the reader has had enough, as of the large one.
        let _ = stream.write_all(&answer);
        path
    })
}

/// Exit code, stdout and stderr; no proxy of this machine stands between.
fn imajin(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(crates::debug("imajin")).args(arguments).env("NO_PROXY", "127.0.0.1").output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// The table of the things, and what was said.
fn generate(description: &str, more: &[&str]) -> (String, String) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("things");
    let arguments = ["generate", description, "--name", "things", "--runtime", "registry", "-v", "--out"];
    let (code, _, stderr) = imajin(&[&arguments[..], &[out.to_str().unwrap()], more].concat());
    assert_eq!(code, Some(0), "{stderr}");
    (std::fs::read_to_string(out.join("src/api/things.rs")).unwrap(), stderr)
}

#[test]
fn references_are_relative_to_the_url_of_their_document() {
    let (port, paths) = serve();
    let (stdout, stderr) = generate(&format!("http://127.0.0.1:{port}/v1/openapi.json"), &[]);
    assert!(stdout.contains("color") && stdout.contains("size"), "{stdout}");
    // One that is gone costs itself, and is told with its URL and the answer.
    assert!(stderr.contains("gone.yaml") && stderr.contains("404"), "{stderr}");
    let asked: Vec<String> = paths.try_iter().collect();
    for path in ["/v1/openapi.json", "/v1/parts/color.yaml", "/size.yaml", "/elsewhere/size.yaml", "/v1/gone.yaml"] {
        assert!(asked.iter().any(|asked| asked == path), "{path}: {asked:?}");
    }
}

#[test]
fn a_file_reaches_the_network_only_when_it_may() {
    let (port, paths) = serve();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("openapi.json");
    let text = ENTRY.replace("parts/color.yaml", &format!("http://127.0.0.1:{port}/v1/parts/color.yaml"));
    std::fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap();
    let (stdout, stderr) = generate(file, &[]);
    assert!(!stdout.contains("color") && stderr.contains("remote-reference"), "{stdout}{stderr}");
    assert_eq!(paths.try_iter().count(), 0);
    let (stdout, stderr) = generate(file, &["--allow-remote"]);
    assert!(stdout.contains("color"), "{stdout}{stderr}");
    assert_eq!(paths.try_iter().collect::<Vec<_>>(), ["/v1/parts/color.yaml"]);
}

#[test]
fn what_cannot_be_had_is_said() {
    let (port, _paths) = serve();
    let rows = [
        ("none", "404 Not Found"),
        ("circle", "too many redirects"),
        ("latin", "UTF-8"),
        ("cut", "cannot"),
        ("large", "it is larger than 64 MiB"),
    ];
    for (path, expected) in rows {
        let (code, _, stderr) = imajin(&["inspect", &format!("http://127.0.0.1:{port}/{path}")]);
        assert!(code.is_some_and(|code| code != 0) && stderr.contains(expected), "{path}: {code:?} {stderr}");
    }
}

#[test]
fn init_keeps_what_it_was_given_byte_for_byte() {
    let (port, _paths) = serve();
    let folder = tempfile::tempdir().unwrap();
    let within = folder.path().to_str().unwrap();
    let url = format!("http://127.0.0.1:{port}/moved");
    let (code, _, stderr) = imajin(&["init", &url, "--name", "things", "--within", within]);
    assert_eq!(code, Some(0), "{stderr}");
    let kept = |name: &str| std::fs::read_to_string(folder.path().join("things").join(name)).unwrap();
    assert_eq!(kept("openapi.json"), ENTRY);
    assert!(kept("service.toml").contains(&format!("url = \"{url}\"")));
    let (code, _, stderr) = imajin(&["init", &format!("{url}/none"), "--name", "other", "--within", within]);
    assert!(code != Some(0) && stderr.contains("404") && !folder.path().join("other").exists(), "{code:?} {stderr}");
}
