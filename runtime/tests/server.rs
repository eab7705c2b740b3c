//! The real network code against a server on loopback that says what the test wants. Nothing sleeps.

#![expect(clippy::unwrap_used, reason = "a test server that cannot serve must fail its test")]

mod common;

use common::SERVICE;
use imajin_runtime::app::{Interrupt, World};
use imajin_runtime::client::{Clock, Http};
use imajin_runtime::config::Environment;
use imajin_runtime::terminal::Terminal;
use imajin_runtime::{App, clap};
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

/// Gives each connection the next answer, verbatim, and hands back the requests, verbatim.
struct Server {
    port: u16,
    thread: JoinHandle<Vec<String>>,
}

impl Server {
    /// `PORT` in a text is the server's own.
    fn speak(answers: &[&str]) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port().to_string();
        let answers = answers.iter().map(|answer| answer.replace("PORT", &port).into_bytes()).collect();
        Server::listen(listener, answers)
    }

    fn start(answers: Vec<Vec<u8>>) -> Server {
        Server::listen(TcpListener::bind("127.0.0.1:0").unwrap(), answers)
    }

    fn listen(listener: TcpListener, answers: Vec<Vec<u8>>) -> Server {
        let port = listener.local_addr().unwrap().port();
        let thread = std::thread::spawn(move || {
            let mut requests = Vec::new();
            for answer in answers {
                let (mut stream, _) = listener.accept().unwrap();
                let request = request(&mut stream);
                if request.is_empty() {
                    break;
                }
                requests.push(request);
                stream.write_all(&answer).unwrap();
            }
            requests
        });
        Server { port, thread }
    }

    fn requests(self) -> Vec<String> {
        // Ends a server that still waits for a request. Err: it does not.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        self.thread.join().unwrap()
    }
}

/// Head and body of one request.
fn request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap() == 1 {
        bytes.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&bytes).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    bytes.extend(body);
    String::from_utf8_lossy(&bytes).into_owned()
}

struct NoTime;

impl Clock for NoTime {
    fn now(&self) -> Duration {
        Duration::ZERO
    }
    fn sleep(&self, _: Duration) {}
    fn random(&self) -> f64 {
        0.5
    }
}

/// A stdout that is closed after some bytes.
struct Closing(usize, Vec<u8>);

impl Write for Closing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        self.1.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn run(port: u16, line: &[&str], stdout: &mut dyn Write) -> (u8, String) {
    let base = format!("http://127.0.0.1:{port}");
    let environment: Environment = [("SHOP_TOKEN", "t0k3n"), ("SHOP_BASE_URL", &base)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into_iter()
        .collect();
    let transport = Http::new(&SERVICE, &environment, Interrupt::default());
    let mut stderr = Vec::new();
    let code = App::new(&SERVICE).command(clap::Command::new("unused"), |_, _| Ok(())).run_with(World {
        arguments: line.iter().map(Into::into).collect(),
        environment,
        terminal: Terminal::default(),
        stdin: &mut io::empty(),
        stdout,
        stderr: &mut stderr,
        transport: &transport,
        clock: &NoTime,
        interrupt: Interrupt::default(),
    });
    (code, String::from_utf8(stderr).unwrap())
}

fn check(answers: &[&str], line: &[&str]) -> (u8, String, String, Vec<String>) {
    let server = Server::speak(answers);
    let mut stdout = Vec::new();
    let (code, stderr) = run(server.port, line, &mut stdout);
    (code, String::from_utf8(stdout).unwrap(), stderr, server.requests())
}

fn answer(head: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {head}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

#[test]
fn a_call_is_one_request() {
    let ok = answer("200 OK", r#"{"id":"i_1"}"#);
    let (code, stdout, stderr, requests) = check(&[&ok], &["items", "create", "--name", "a", "-o", "ndjson"]);
    assert_eq!((code, stdout.as_str(), stderr.as_str()), (0, "{\"id\":\"i_1\"}\n", ""));
    assert!(requests[0].starts_with("POST /items HTTP/1.1\r\n"), "{}", requests[0]);
    assert!(requests[0].ends_with("\r\n\r\n{\"name\":\"a\"}"), "{}", requests[0]);
    for header in ["authorization: Bearer t0k3n", "user-agent: shop/0.1.0", "content-type: application/json"] {
        assert!(requests[0].to_ascii_lowercase().contains(&header.to_ascii_lowercase()), "{}", requests[0]);
    }
}

#[test]
fn statuses_retries_and_redirects_work_on_the_wire() {
    let busy = answer("503 Busy", "{}");
    let moved = answer("302 Found\r\nlocation: http://localhost:PORT/elsewhere", "");
    let ok = answer("200 OK", "[]");
    let (code, stdout, stderr, requests) = check(&[&busy, &moved, &ok], &["items", "get", "i_1", "-o", "ndjson", "-q"]);
    assert_eq!((code, stdout.as_str(), stderr.as_str()), (0, "", ""));
    assert!(requests[1].contains("Bearer t0k3n") && !requests[2].contains("Bearer"), "{requests:?}");
    let gone = answer("404 Not Found", r#"{"message":"No such item"}"#);
    let (code, _, stderr, _) = check(&[&gone], &["items", "get", "i_1"]);
    assert_eq!((code, stderr.lines().next()), (3, Some("error: No such item (HTTP 404)")));
}

/// `{"a":1}`, as gzip(1), zstd(1) (without and with a checksum) and Node's zlib compress it.
const COMPRESSED: [(&str, &[u8]); 4] = [
    ("gzip", b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xab\x56\x4a\x54\xb2\x32\xac\x05\0\xaf\xac\x1b\x56\x07\0\0\0"),
    ("zstd", b"\x28\xb5\x2f\xfd\0\x58\x39\0\0{\"a\":1}"),
    ("zstd", b"\x28\xb5\x2f\xfd\x04\x58\x39\0\0{\"a\":1}\x48\x8b\xfc\x32"),
    ("br", b"\x0b\x03\x80{\"a\":1}\x03"),
];

fn compressed(coding: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("200 OK\r\ncontent-encoding: {coding}");
    [answer(&head, "").replace("content-length: 0", &format!("content-length: {}", body.len())).as_bytes(), body]
        .concat()
}

#[test]
fn compressed_answers_are_read() {
    for (coding, body) in COMPRESSED {
        let server = Server::start(vec![compressed(coding, body)]);
        let mut stdout = Vec::new();
        let (code, stderr) = run(server.port, &["items", "get", "i_1", "-o", "ndjson"], &mut stdout);
        assert_eq!((code, &*stdout, stderr.as_str()), (0, &b"{\"a\":1}\n"[..], ""), "{coding}");
        let request = server.requests().remove(0).to_ascii_lowercase();
        let accepted = request.lines().find_map(|line| line.strip_prefix("accept-encoding: ")).unwrap();
        assert!(accepted.split(", ").flat_map(|list| list.split(',')).any(|name| name == coding), "{accepted}");
    }
}

#[test]
fn a_compressed_answer_that_ends_too_soon_is_an_error() {
    for (coding, body) in COMPRESSED {
        for (bytes, what) in
            [(&body[..body.len() - 1], "cut"), (&body[..body.len() / 2], "half"), (b"plain text", "not")]
        {
            let server = Server::start(vec![compressed(coding, bytes)]);
            let mut stdout = Vec::new();
            let (code, stderr) = run(server.port, &["items", "create", "--name", "a", "-o", "json"], &mut stdout);
            let lost = !b"{\"a\":1}".starts_with(&stdout) || (what == "not" && !stdout.is_empty());
            assert_eq!((code, lost), (9, false), "{coding} {what}: {stdout:?} {stderr}");
            assert!(stderr.contains(r#""side_effects":"applied""#), "{coding} {what}: {stderr}");
            assert!(
                stderr.contains("in an encoding (gzip, brotli or zstd) that is broken"),
                "{coding} {what}: {stderr}"
            );
            assert_eq!(server.requests().len(), 1);
        }
    }
}

/// The same when the connection ends before the encoding does.
#[test]
fn a_compressed_answer_that_breaks_off_is_told_as_that() {
    for (coding, body) in COMPRESSED {
        let cut =
            String::from_utf8(compressed(coding, b"")).unwrap().replace("content-length: 0", "content-length: 99");
        let server = Server::start(vec![[cut.as_bytes(), &body[..body.len() - 1]].concat()]);
        let (code, stderr) = run(server.port, &["items", "create", "--name", "a"], &mut Vec::new());
        assert_eq!((code, stderr.contains("broke off the connection")), (9, true), "{coding}: {stderr}");
        server.requests();
    }
}

#[test]
fn failures_of_the_network_say_what_may_have_happened() {
    let (code, _, stderr, requests) = check(&[""], &["items", "create", "--name", "a", "-o", "json"]);
    assert_eq!((code, requests.len()), (9, 1), "{stderr}");
    assert!(stderr.contains(r#""kind":"network""#) && stderr.contains(r#""side_effects":"unknown""#), "{stderr}");
    let short = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 100\r\n\r\n{";
    let (code, stdout, stderr, _) = check(&[short], &["items", "create", "--name", "a", "-o", "json"]);
    assert_eq!((code, stdout.as_str()), (9, "{"), "{stderr}");
    assert!(stderr.contains(r#""side_effects":"applied""#), "{stderr}");
    assert!(stderr.contains(r#""hint":"what had arrived is printed as it came; try again""#), "{stderr}");
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let (code, stderr) = run(closed, &["items", "create", "--name", "a"], &mut Vec::new());
    assert_eq!(code, 9);
    assert!(stderr.starts_with(&format!("error: `127.0.0.1:{closed}` refuses connections\n")), "{stderr}");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let page = answer("200 OK", &format!("{{\"data\":[{}{{}}]}}", "{\"id\":\"i\"},".repeat(1000)));
    let server = Server::start(vec![page.into_bytes()]);
    let mut stdout = Closing(50, Vec::new());
    let (code, stderr) = run(server.port, &["items", "list", "--all", "-o", "ndjson"], &mut stdout);
    assert_eq!((code, stderr.as_str(), stdout.1.len()), (0, "", 50));
    server.requests();
}

#[test]
fn files_are_sent_as_they_are_read() {
    let file = std::env::temp_dir().join(format!("imajin-body-{}", std::process::id()));
    std::fs::write(&file, r#"{"name": "from a file"}"#).unwrap();
    let data = format!("@{}", file.display());
    let (code, _, stderr, requests) = check(&[&answer("200 OK", "{}")], &["items", "create", "-d", &data]);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(code, 0, "{stderr}");
    assert!(requests[0].ends_with(r#"{"name":"from a file"}"#), "{}", requests[0]);
}

/// A stdout that says what is written to it.
struct Told(mpsc::Sender<Vec<u8>>);

impl Write for Told {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.send(bytes.to_vec()).unwrap();
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn what_needs_no_whole_body_is_shown_as_it_comes() {
    for (media_type, flags) in [("text/plain", &["-o", "json"][..]), ("application/json", &["-o", "raw"])] {
        let (shown, sees) = mpsc::channel();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            request(&mut stream);
            let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ntransfer-encoding: chunked\r\n\r\n");
            stream.write_all(head.as_bytes()).unwrap();
            for piece in ["one", "two", "six"] {
                stream.write_all(format!("3\r\n{piece}\r\n").as_bytes()).unwrap();
                assert_eq!(sees.recv_timeout(Duration::from_secs(20)).unwrap(), piece.as_bytes());
            }
            stream.write_all(b"0\r\n\r\n").unwrap();
        });
        let (code, stderr) = run(port, &[&["items", "get", "i_1"], flags].concat(), &mut Told(shown));
        assert_eq!((code, stderr.as_str()), (0, ""), "{media_type}");
        server.join().unwrap();
    }
}
