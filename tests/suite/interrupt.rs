//! Ctrl-C, sent to the real binaries while a server on loopback keeps them waiting.
#![cfg(unix)]

use imajin_tests::crates;
use imajin_tests::wire::{LIMIT, Request, json, listen, speak};
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// A page of Stripe's lists.
fn page(ids: impl Iterator<Item = usize>) -> Vec<u8> {
    let items: Vec<String> = ids.map(|id| format!(r#"{{"id":"cus_{id}","object":"customer"}}"#)).collect();
    json("200 OK", &format!(r#"{{"object":"list","has_more":true,"url":"/","data":[{}]}}"#, items.join(",")))
}

fn start(name: &str, port: u16, arguments: &[&str]) -> Child {
    Command::new(crates::debug(name))
        .args(arguments)
        .args(["--base-url", &format!("http://127.0.0.1:{port}")])
        .env("STRIPE_API_KEY", "sk_test")
        .env("PETSTORE_TOKEN", "t")
        .env("PETSTORE_API_KEY", "k")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn interrupt(child: &Child) {
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
}

fn end(child: &mut Child) -> ExitStatus {
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if started.elapsed() > LIMIT {
            child.kill().unwrap();
            panic!("it goes on after Ctrl-C");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Waits for `requests` of them, interrupts, and gives stdout and stderr.
fn run(name: &str, answers: Vec<Vec<u8>>, arguments: &[&str]) -> (String, String) {
    let count = answers.len() + 1;
    let (port, requests) = speak(answers);
    let mut child = start(name, port, arguments);
    for _ in 0..count {
        requests.recv_timeout(LIMIT).unwrap();
    }
    interrupt(&child);
    let status = end(&mut child);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (stdout, stderr) = (text(output.stdout), text(output.stderr));
    assert_eq!(status.code(), Some(130), "{stdout}{stderr}");
    (stdout, stderr)
}

#[test]
fn it_ends_a_request_and_says_what_may_have_happened() {
    let (stdout, stderr) = run("petstore", Vec::new(), &["pet", "get", "1"]);
    assert_eq!((stdout.as_str(), stderr.as_str()), ("", "error: interrupted\n"));
    let create = ["customers", "create", "--name", "a", "-o", "json"];
    let (stdout, stderr) = run("stripe", Vec::new(), &create);
    let error: Value = serde_json::from_str(&stderr).unwrap();
    assert_eq!((stdout.as_str(), &error["error"]["kind"]), ("", &Value::from("interrupted")), "{stderr}");
    assert_eq!(error["error"]["exit_code"], 130);
    assert_eq!(error["error"]["side_effects"], "unknown");
    let (_, stderr) = run("stripe", Vec::new(), &create[..4]);
    let expected = "error: interrupted while the request was under way\n\
         hint: the server may have carried it out: look before you send it again\n";
    assert_eq!(stderr, expected);
}

#[test]
fn it_ends_a_wait_between_attempts() {
    let (port, requests) = speak(vec![json("503 Busy\r\nretry-after: 50", "{}")]);
    let mut child = start("petstore", port, &["pet", "get", "1"]);
    requests.recv_timeout(LIMIT).unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    stderr.read_line(&mut line).unwrap();
    assert_eq!(line, "the server answers 503; trying again in 50.0 s\n");
    interrupt(&child);
    assert_eq!(end(&mut child).code(), Some(130));
    line.clear();
    stderr.read_to_string(&mut line).unwrap();
    assert_eq!(line, "error: interrupted\n");
}

#[test]
fn pages_that_are_printed_stay_whole() {
    let pages = || vec![page(0..40), page(40..80)];
    let list = ["customers", "list", "--all", "-o"];
    let (stdout, stderr) = run("stripe", pages(), &[&list[..], &["ndjson"]].concat());
    let lines: Vec<Value> = stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((lines.len(), &lines[79]["id"], stdout.ends_with('\n')), (80, &Value::from("cus_79"), true));
    let error: Value = serde_json::from_str(&stderr).unwrap();
    assert_eq!(error["error"]["message"], "page 3: interrupted");
    assert!(error["error"]["hint"].as_str().unwrap().ends_with("goes on with --cursor cus_79"));
    let (stdout, _) = run("stripe", pages(), &[&list[..], &["json"]].concat());
    assert_eq!(serde_json::from_str::<Vec<Value>>(&stdout).unwrap().len(), 80);
}

#[test]
fn a_file_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("all.json");
    std::fs::write(&file, "before").unwrap();
    let path = |file: &Path| file.to_str().unwrap().to_owned();
    let (stdout, stderr) =
        run("stripe", vec![page(0..40)], &["customers", "list", "--all", "-o", "csv", "--out", &path(&file)]);
    assert_eq!((stdout.as_str(), stderr.contains("hint: no file is written")), ("", true), "{stderr}");
    let left: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!((left.len(), std::fs::read_to_string(&file).unwrap().as_str()), (1, "before"), "{left:?}");
}

#[test]
fn it_ends_a_body_that_does_not() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\ncontent-type: text/plain\r\n\r\nhalf";
    let mut open = Vec::new();
    let (port, requests) = listen(move |mut stream| {
        Request::read(&mut stream).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        open.push(stream);
    });
    let mut child = start("petstore", port, &["pet", "get", "1"]);
    requests.recv_timeout(LIMIT).unwrap();
    let mut shown = [0; 4];
    child.stdout.as_mut().unwrap().read_exact(&mut shown).unwrap();
    interrupt(&child);
    assert_eq!((&shown, end(&mut child).code()), (b"half", Some(130)));
    let mut stderr = String::new();
    child.stderr.as_mut().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!(stderr, "error: interrupted\n");
}

/// The reader of stdout has stopped reading, so the run can neither go on nor tell anything.
#[test]
fn a_second_one_ends_it_at_once() {
    let (port, requests) = speak(vec![page(0..20_000)]);
    let mut child = start("stripe", port, &["customers", "list", "--all", "-o", "ndjson"]);
    requests.recv_timeout(LIMIT).unwrap();
    let mut first = [0];
    child.stdout.as_mut().unwrap().read_exact(&mut first).unwrap();
    interrupt(&child);
    std::thread::sleep(Duration::from_millis(300));
    assert!(child.try_wait().unwrap().is_none(), "it could not have written all of that");
    interrupt(&child);
    assert_eq!(end(&mut child).code(), Some(130));
}
