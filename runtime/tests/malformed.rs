//! Answers that no server should give, drawn at random from a fixed seed: no panic, the right exit code, and nothing that
//! arrived is lost. Nothing sleeps.

#![expect(clippy::unwrap_used, reason = "a test server that cannot serve must fail its test")]

mod common;

use common::SERVICE;
use imajin_runtime::App;
use imajin_runtime::app::{Interrupt, World};
use imajin_runtime::client::{Clock, Http};
use imajin_runtime::config::Environment;
use imajin_runtime::terminal::Terminal;
use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::time::Duration;

const CASES: u32 = 10_000;

/// A linear congruential generator: the same answers in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn of<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }
}

/// What is sent, and what has arrived when it is over.
struct Answer {
    bytes: Vec<u8>,
    /// `None`: its head never came, or is none.
    status: Option<u16>,
    is_json: bool,
    /// Without its framing.
    body: Vec<u8>,
    whole: bool,
}

fn draw(random: &mut Random) -> Answer {
    let statuses = [200, 200, 200, 200, 201, 202, 206, 299, 302, 400, 401, 403, 404, 409, 418, 429, 500, 503, 599];
    let status = statuses[random.below(statuses.len())];
    let media_type = random.of(&[
        "application/json",
        "application/problem+json",
        "text/html",
        "text/plain",
        "application/zip",
        "",
        "\u{1b}[31m;;;=",
        "application/json; charset=\"",
    ]);
    let content = content(random);
    let mut head = format!("HTTP/1.1 {status} \r\n").into_bytes();
    if !media_type.is_empty() {
        head.extend(format!("content-type: {media_type}\r\n").bytes().filter(|byte| *byte != 0x1b));
    }
    let noise: [&[u8]; 6] = [b"", b"", b"", b"x-odd: \xff\xfe\r\n", b"content-disposition: ;;=\"\r\n", b"no colon\r\n"];
    let noise = random.of(&noise);
    head.extend_from_slice(noise);
    let framing = random.below(6);
    let (field, body) = frame(random, framing, &content);
    head.extend_from_slice(field.as_bytes());
    head.extend_from_slice(b"connection: close\r\n\r\n");
    let start = head.len();
    let mut bytes = [head, body].concat();
    if random.below(4) == 0 {
        bytes.truncate(random.below(bytes.len()));
    }
    let arrived = bytes.get(start..);
    let readable = arrived.is_some() && noise != b"no colon\r\n";
    let (body, whole) = unframe(&field, arrived.unwrap_or_default());
    let is_json = media_type.contains("json");
    Answer { bytes, status: Some(status).filter(|_| readable), is_json, body, whole }
}

fn content(random: &mut Random) -> Vec<u8> {
    let json = r#"{"id": "i_1", "nested": {"a": [1, 2.50, null, "\u00e4ä"]}, "big": 18446744073709551616}"#;
    match random.below(6) {
        0 => Vec::new(),
        1 => json.as_bytes()[..random.below(json.len())].to_vec(),
        2 => (0..random.below(2000)).map(|_| random.below(256) as u8).collect(),
        3 => format!("<html><title>{}</title>", "x".repeat(random.below(5000))).into_bytes(),
        4 => format!("[{}{json}]", format!("{json},").repeat(random.below(200))).into_bytes(),
        _ => json.as_bytes().to_vec(),
    }
}

/// The field that says where the body ends, and the body as it goes on the wire.
fn frame(random: &mut Random, framing: usize, content: &[u8]) -> (String, Vec<u8>) {
    let length = |length: usize| format!("content-length: {length}\r\n");
    let chunked = "transfer-encoding: chunked\r\n".to_owned();
    let mut chunks = Vec::new();
    for chunk in content.chunks(1 + random.below(700)) {
        chunks.extend(format!("{:x}\r\n", chunk.len()).bytes());
        chunks.extend_from_slice(chunk);
        chunks.extend_from_slice(b"\r\n");
    }
    match framing {
        0 => (length(content.len()), content.to_vec()),
        1 => (length(content.len() + 1 + random.below(1000)), content.to_vec()),
        2 => (length(random.below(content.len() + 1)), content.to_vec()),
        3 => (chunked, [&chunks[..], b"0\r\n\r\n"].concat()),
        4 => (chunked, [&chunks[..], b"zz\r\n"].concat()),
        _ => (String::new(), content.to_vec()),
    }
}

/// The body that a reader can have had of these bytes, and whether it is all of it.
fn unframe(field: &str, bytes: &[u8]) -> (Vec<u8>, bool) {
    if let Some(length) = field.strip_prefix("content-length: ") {
        let length: usize = length.trim().parse().unwrap();
        return (bytes[..length.min(bytes.len())].to_vec(), bytes.len() >= length);
    }
    if field.is_empty() {
        return (bytes.to_vec(), true);
    }
    let (mut body, mut rest) = (Vec::new(), bytes);
    while let Some(end) = rest.windows(2).position(|end| end == b"\r\n") {
        let size = std::str::from_utf8(&rest[..end]).ok().and_then(|size| usize::from_str_radix(size, 16).ok());
        let Some(size) = size else { break };
        rest = &rest[end + 2..];
        if size == 0 {
            return (body, rest == b"\r\n");
        }
        body.extend_from_slice(&rest[..size.min(rest.len())]);
        rest = rest.get(size + 2..).unwrap_or_default();
    }
    (body, false)
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

fn get(port: u16, format: &str) -> (u8, Vec<u8>, String) {
    let base = format!("http://127.0.0.1:{port}");
    let variables = [("SHOP_TOKEN", "t0k3n"), ("SHOP_BASE_URL", &base)];
    let environment: Environment =
        variables.map(|(name, value)| (name.to_owned(), value.to_owned())).into_iter().collect();
    let transport = Http::new(&SERVICE, &environment, Interrupt::default());
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let code = App::new(&SERVICE).run_with(World {
        arguments: ["items", "get", "i_1", "--no-retry", "-o", format].map(Into::into).to_vec(),
        environment,
        terminal: Terminal::default(),
        stdin: &mut io::empty(),
        stdout: &mut stdout,
        stderr: &mut stderr,
        transport: &transport,
        clock: &NoTime,
        interrupt: Interrupt::default(),
    });
    (code, stdout, String::from_utf8(stderr).unwrap())
}

/// Gives each connection what it is handed.
fn serve() -> (u16, mpsc::Sender<Vec<u8>>) {
    let (sender, answers) = mpsc::channel::<Vec<u8>>();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for answer in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            let mut piece = [0; 1024];
            while !request.ends_with(b"\r\n\r\n") {
                let length = stream.read(&mut piece).unwrap();
                request.extend_from_slice(&piece[..length]);
            }
            // Err: the client has seen enough.
            let _ = stream.write_all(&answer);
        }
    });
    (port, sender)
}

/// The exit code of a good head is the body's affair, that of a bad one is not.
fn expected(answer: &Answer, laid_out: bool) -> u8 {
    let valid = || serde_json::from_slice::<serde_json::Value>(&answer.body).is_ok() || answer.body.is_empty();
    match answer.status {
        None => 9,
        Some(401) => 4,
        Some(403) => 5,
        Some(404) => 3,
        Some(429) => 7,
        Some(500..) => 8,
        Some(400..) => 6,
        Some(_) if !answer.whole => 9,
        Some(_) if laid_out && answer.is_json && !valid() => 8,
        Some(_) => 0,
    }
}

#[test]
fn whatever_comes_is_told_and_nothing_of_it_is_lost() {
    let (port, next) = serve();
    let mut random = Random(1);
    for case in 0..CASES {
        let mut answer = draw(&mut random);
        let flipped = random.below(10) == 0 && !answer.bytes.is_empty();
        if flipped {
            let at = random.below(answer.bytes.len().min(120));
            answer.bytes[at] ^= 1 << random.below(8);
        }
        let format = random.of(&["raw", "json", "yaml"]);
        next.send(answer.bytes.clone()).unwrap();
        let (code, stdout, stderr) = get(port, format);
        let shown = || format!("case {case}, -o {format}: {stderr}\n{}", String::from_utf8_lossy(&answer.bytes));
        assert_eq!(code == 0, stderr.is_empty(), "{}", shown());
        assert!(!stderr.contains(|c: char| c.is_control() && c != '\n'), "{}", shown());
        if flipped {
            assert!([0, 3, 4, 5, 6, 7, 8, 9].contains(&code), "{code}, {}", shown());
            continue;
        }
        assert_eq!(code, expected(&answer, format != "raw"), "{}", shown());
        let good = answer.status.is_some_and(|status| status < 400);
        let as_it_came = format == "raw" || code != 0 || !starts_like_json(&answer);
        if good && as_it_came {
            assert!(stdout == answer.body, "{} of {} bytes, {}", stdout.len(), answer.body.len(), shown());
        } else if good && format == "json" {
            let parse = |bytes: &[u8]| serde_json::from_slice::<serde_json::Value>(bytes).unwrap();
            assert_eq!(parse(&stdout), parse(&answer.body), "{}", shown());
        } else if !good {
            assert!(stdout.is_empty(), "{}", shown());
        }
    }
}

/// Valid JSON is laid out, whatever the server calls it, unless it says that it is something else.
fn starts_like_json(answer: &Answer) -> bool {
    serde_json::from_slice::<serde_json::Value>(&answer.body).is_ok()
}
