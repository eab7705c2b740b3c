//! `--all` over long lists from loopback: the real binary and a hand-written loop of `reqwest` in turns.
//!
//! `cargo run --release -p imajin-tests --bin bench-pages`. The server and the loop are processes of their own (this program
//! again). Each page has 100 items; both print one item a line to `/dev/null`.

use imajin_tests::measure::peak_memory;
use imajin_tests::{crates, workspace};
use std::fmt::Write as _;
use std::io::{self, BufRead as _, BufReader, BufWriter, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::time::Duration;

const ITEMS: usize = 100;
/// Pages of the lists: how memory grows is seen from the first to the last.
const PAGES: [usize; 3] = [100, 1_000, 10_000];
const ROUNDS: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve"] => serve(),
        ["loop", base, key] => by_hand(base, key),
        _ => measure(),
    }
}

fn measure() {
    crates::cargo(&["build", "--profile", "cli", "--package", "stripe"], &workspace());
    let stripe = crates::target().join("cli/stripe");
    let own = std::env::current_exe().expect("this program has a path");
    let mut server = Command::new(&own).arg("serve").stdout(Stdio::piped()).spawn().expect("the server starts");
    let mut base = String::new();
    BufReader::new(server.stdout.take().expect("it is piped")).read_line(&mut base).expect("the server says its URL");
    let base = base.trim();
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "| items | reqwest, items/s | stripe --all, items/s | ratio | peak memory: loop | stripe |");
    let _ = writeln!(out, "|---|---|---|---|---|---|");
    for pages in PAGES {
        let last = (pages * ITEMS).to_string();
        let (mut theirs, mut ours) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            theirs.push(run(Command::new(&own).args(["loop", base, &last]), "bench-pages"));
            let command = &mut Command::new(&stripe);
            command.args(["customers", "list", "--all", "-o", "ndjson", "--limit", &last, "--base-url", base]);
            ours.push(run(command.env("STRIPE_API_KEY", "sk_test_1"), "stripe"));
        }
        theirs.sort();
        ours.sort();
        let ((theirs, their_peak), (ours, our_peak)) = (theirs[ROUNDS / 2], ours[ROUNDS / 2]);
        let rate = |time: Duration| (pages * ITEMS) as f64 / time.as_secs_f64();
        let (items, ratio) = (pages * ITEMS, rate(ours) / rate(theirs));
        let (left, right) = (their_peak as f64 / 1e6, our_peak as f64 / 1e6);
        let (theirs, ours) = (rate(theirs), rate(ours));
        let _ = writeln!(out, "| {items} | {theirs:.0} | {ours:.0} | {ratio:.2} | {left:.1} MB | {right:.1} MB |");
    }
    let _ = server.kill().and_then(|()| server.wait());
}

fn run(command: &mut Command, name: &str) -> (Duration, u64) {
    let (status, took, peak) = peak_memory(command.stdin(Stdio::null()).stdout(Stdio::null()), name);
    assert!(status.success(), "{command:?}");
    (took, peak)
}

/// The same by hand: each page into a `Value`, each item a line.
fn by_hand(base: &str, last: &str) {
    let last: usize = last.parse().expect("a number of items");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
    let client = reqwest::Client::builder().no_proxy().build().expect("a client is made");
    let mut out = BufWriter::new(io::stdout().lock());
    let (mut after, mut seen) = (String::new(), 0);
    runtime.block_on(async {
        while seen < last {
            let url = format!("{base}/v1/customers?limit={ITEMS}{after}");
            let answer = client.get(url).bearer_auth("sk_test_1").send().await.expect("the server answers");
            let body = answer.bytes().await.expect("the body comes");
            let page: serde_json::Value = serde_json::from_slice(&body).expect("it is JSON");
            for item in page["data"].as_array().expect("there are items") {
                serde_json::to_writer(&mut out, item).expect("stdout can be written");
                out.write_all(b"\n").expect("stdout can be written");
                after = format!("&starting_after={}", item["id"].as_str().expect("it has an id"));
                seen += 1;
            }
            if page["has_more"] != true {
                break;
            }
        }
    });
}

/// Pages without an end, made from the cursor.
fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be bound");
    let port = listener.local_addr().expect("it is bound").port();
    let _ = writeln!(io::stdout(), "http://127.0.0.1:{port}");
    for stream in listener.incoming().flatten() {
        std::thread::spawn(move || answer(stream));
    }
}

/// Answers the requests of one connection.
fn answer(stream: TcpStream) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut stream = stream;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
        let after = line.split("starting_after=cus_").nth(1).and_then(|rest| rest.split(['&', ' ']).next());
        let first = after.and_then(|text| text.parse().ok()).map_or(0, |last: usize| last + 1);
        while !matches!(line.trim_end(), "") {
            line.clear();
            reader.read_line(&mut line).ok()?;
        }
        let body = page(first);
        let length = body.len();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n");
        stream.write_all(&[head.as_bytes(), body.as_bytes()].concat()).ok()?;
    }
}

fn page(first: usize) -> String {
    let mut body = String::from("{\"object\":\"list\",\"url\":\"/v1/customers\",\"has_more\":true,\"data\":[");
    for id in first..first + ITEMS {
        let comma = if id > first { "," } else { "" };
        let _ = write!(
            body,
            "{comma}{{\"id\":\"cus_{id}\",\"object\":\"customer\",\"balance\":0,\"created\":1680893993,\"currency\":\"usd\",\
             \"email\":\"jane.{id}@example.com\",\"livemode\":false,\"metadata\":{{\"team\":\"core\"}},\"name\":\"Jane \
             Doe\",\"preferred_locales\":[\"en\"],\"address\":{{\"city\":\"Paris\",\"country\":\"FR\",\"line1\":null}}}}"
        );
    }
    body.push_str("]}");
    body
}
