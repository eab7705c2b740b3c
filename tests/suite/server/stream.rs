//! Streams: shown as they come, gone on with after they broke off, ended by the user.

use super::{command, run};
use imajin::diagnostic::Diagnostics;
use imajin::load;
use imajin::mock::{Server, Settings};
use imajin_tests::crates;
use imajin_tests::wire::{LIMIT, Request, answer, listen};
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::channel;

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";

/// One chunk for each piece.
fn send(stream: &mut TcpStream, pieces: &[&[u8]]) {
    for piece in pieces {
        let chunk = [format!("{:x}\r\n", piece.len()).as_bytes(), piece, b"\r\n"].concat();
        stream.write_all(&chunk).unwrap();
    }
}

/// `petstore api GET /events`.
fn get(port: u16, more: &[&str]) -> (Option<i32>, String, String) {
    let base = format!("http://127.0.0.1:{port}");
    run("petstore", &[&["api", "GET", "/events", "--base-url", &base], more].concat(), &[])
}

#[test]
fn events_are_shown_as_they_come_until_ctrl_c() {
    let (shown, go_on) = channel::<()>();
    let (port, _requests) = listen(move |mut stream| {
        Request::read(&mut stream).unwrap();
        stream.write_all(HEAD.as_bytes()).unwrap();
        send(
            &mut stream,
            &[b"da", b"ta: {\"a\":\"\xe2", b"\x82\xac\"}\r", b"\n\r", b"\nevent: e\ndata: b\r\rdata: lost"],
        );
        go_on.recv_timeout(LIMIT).unwrap();
        send(&mut stream, &[b"\n\n: and\n", b"data: c"]);
        stream
    });
    let base = format!("http://127.0.0.1:{port}");
    let mut child = command("petstore", &["api", "GET", "/events", "--base-url", &base])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    assert_eq!(lines.next().unwrap(), "{\"a\":\"€\"}");
    assert_eq!(lines.next().unwrap(), "{\"event\":\"e\",\"data\":\"b\"}");
    shown.send(()).unwrap();
    assert_eq!(lines.next().unwrap(), "{\"data\":\"lost\"}");
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    assert_eq!((lines.next(), child.wait().unwrap().code()), (None, Some(130)));
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!(stderr, "error: interrupted\n");
}

#[test]
fn what_breaks_off_goes_on_after_the_last_id() {
    let mut count = 0;
    let (port, requests) = listen(move |mut stream| {
        let request = Request::read(&mut stream).unwrap();
        count += 1;
        match count {
            1 => {
                stream.write_all(HEAD.as_bytes()).unwrap();
                send(&mut stream, &[b"retry: 1\nid: a 1\ndata: 1\n\nid: a 2\ndata: half"]);
            }
            2 => {
                stream.write_all(HEAD.as_bytes()).unwrap();
                send(&mut stream, &[b"id: a 2\ndata: 2\n\n"]);
            }
            3 => stream.write_all(&answer("503 Busy\r\nretry-after: 0", b"")).unwrap(),
            _ => stream.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n").unwrap(),
        }
        request.header("last-event-id").map(str::to_owned)
    });
    let (code, stdout, stderr) = get(port, &[]);
    assert_eq!(code, Some(0), "{stderr}");
    assert_eq!(stdout, "{\"id\":\"a 1\",\"data\":1}\n{\"id\":\"a 2\",\"data\":2}\n");
    assert!(stderr.contains("broke off the connection; going on after event a 1 in "), "{stderr}");
    let said = |text: &str| Some(text.to_owned());
    assert_eq!(requests.try_iter().collect::<Vec<_>>(), [None, said("a 1"), said("a 2"), said("a 2")]);
}

#[test]
fn what_cannot_go_on_says_after_which_event() {
    let (port, requests) = listen(|mut stream| {
        Request::read(&mut stream).unwrap();
        stream.write_all(HEAD.as_bytes()).unwrap();
        send(&mut stream, &[b"data: 1\n\ndata: 2\n\ndata: half"]);
    });
    let (code, stdout, stderr) = get(port, &[]);
    assert_eq!((code, stdout.as_str()), (Some(9), "1\n2\n"), "{stderr}");
    let expected = format!(
        "not shown, for it is not whole: data: half\n\
         error: `127.0.0.1:{port}` broke off the connection, after event 2 (HTTP 200)\nhint: try again\n"
    );
    assert_eq!((stderr, requests.try_iter().count()), (expected, 1));
    let folder = tempfile::tempdir().unwrap();
    for (more, expected) in [(&["-o", "ndjson"][..], "1\n2\n"), (&[], "data: 1\n\ndata: 2\n\ndata: half")] {
        let file = folder.path().join("events");
        let (code, _, stderr) = get(port, &[&["--out", file.to_str().unwrap()], more].concat());
        assert_eq!((code, stderr.contains("what came is in the file")), (Some(9), true), "{stderr}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), expected);
    }
}

#[test]
fn the_user_says_when_it_is_enough() {
    let (port, ends) = listen(|mut stream| {
        Request::read(&mut stream).unwrap();
        stream.write_all(HEAD.as_bytes()).unwrap();
        send(&mut stream, &[b"data: 1\n\ndata: 2\n\ndata: 3\n\n"]);
        // The client closes the connection.
        stream.read(&mut [0]).map_or(0, |length| length)
    });
    for (more, expected) in [(&["--limit", "2"][..], "1\n2\n"), (&["--limit", "1", "--jq", ".+1"], "2\n")] {
        let (code, stdout, stderr) = get(port, more);
        assert_eq!((code, stdout.as_str(), stderr.as_str()), (Some(0), expected, ""));
        assert_eq!(ends.recv_timeout(LIMIT).unwrap(), 0);
    }
    let (code, stdout, stderr) = get(port, &["--timeout", "200ms", "-q"]);
    assert_eq!((code, stdout.as_str()), (Some(9), "1\n2\n3\n"));
    assert!(stderr.contains("has sent nothing for 0.2 s, after event 3"), "{stderr}");
}

#[test]
fn documented_streams_work_from_end_to_end() {
    let Some(corpus) = imajin_tests::corpus() else { return };
    let rows: [(&str, &str, &[&[&str]]); 2] = [
        (
            "redocly-sse-3.2.yaml",
            "ssecase",
            &[&["api", "call", "streamMessages"], &["api", "call", "streamAbort"], &["api", "call", "streamTicks"]],
        ),
        (
            "roas-streaming-3.2.json",
            "roascase",
            &[&["api", "call", "streamUpdates"], &["api", "call", "streamJsonLinesEvents"]],
        ),
    ];
    for (file, name, calls) in rows {
        let input = load::Input { entry: corpus.join(file), ..load::Input::default() };
        let documents = load::load(&input, &mut Diagnostics::default()).unwrap();
        let binary = crates::case(&documents.root, name);
        let mock = Server::start(Arc::new(documents.root), Settings::default(), 0).unwrap();
        for call in calls {
            let output = Command::new(&binary).args(*call).args(["--base-url", &mock.url()]).output().unwrap();
            let text = |bytes| String::from_utf8(bytes).unwrap();
            let (stdout, stderr) = (text(output.stdout), text(output.stderr));
            assert_eq!((output.status.code(), stderr.as_str()), (Some(0), ""), "{call:?}");
            assert_eq!(stdout.lines().map(serde_json::from_str::<Value>).filter(Result::is_ok).count(), 3, "{stdout}");
        }
    }
}
