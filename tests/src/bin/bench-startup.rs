//! Start-up time of generated CLIs, as ratios to the least program that could do the same (`tests/floor`).
//!
//! `cargo run --release -p imajin-tests --bin bench-startup`

use imajin_tests::{corpus, crates, measure, workspace};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

const ROUNDS: usize = 200;

/// A CLI, and the words that ask it for the three things that are timed.
struct Subject {
    name: &'static str,
    description: PathBuf,
    help: &'static [&'static str],
    operation_help: &'static [&'static str],
    call: &'static [&'static str],
}

fn subjects() -> Vec<Subject> {
    let here = workspace();
    let mut all = vec![
        Subject {
            name: "petstore",
            description: here.join("specs/petstore"),
            help: &["--help"],
            operation_help: &["store", "order", "get", "--help"],
            call: &["store", "order", "get", "1"],
        },
        Subject {
            name: "stripe",
            description: here.join("specs/stripe"),
            help: &["--help"],
            operation_help: &["customers", "get", "--help"],
            call: &["customers", "get", "cus_1"],
        },
    ];
    if let Some(corpus) = corpus() {
        all.push(Subject {
            name: "github",
            description: corpus.join("github.json"),
            help: &["--help"],
            operation_help: &["repos", "get", "--help"],
            call: &["repos", "get", "octocat", "hello-world"],
        });
    }
    all
}

fn main() {
    let mut out = std::io::stdout().lock();
    let floor = floor();
    let base = measure::answering();
    let zero = [
        measure::process(ROUNDS, &floor, &["--help"], 0),
        measure::process(ROUNDS, &floor, &["things", "get", "--help"], 0),
        measure::process(ROUNDS, &floor, &["things", "get", "1", "--base-url", &base], 0),
    ];
    let imajin = crates::imajin();
    let _ = writeln!(out, "median of {ROUNDS} runs; in brackets the ratio to the floor\n");
    let _ = writeln!(
        out,
        "| program | size | `--help` | operation's `--help` | one call to loopback |\n|---|---|---|---|---|"
    );
    let _ = writeln!(out, "{}", row("floor", &floor, zero, zero));
    for subject in subjects() {
        let folder = crates::generate(&imajin, &subject.description, subject.name);
        let binary = crates::build(&folder, subject.name);
        // The key is wanted by the description and looked at by nobody.
        let variables = ["API_KEY", "TOKEN"].map(|name| format!("{}_{name}", subject.name.to_uppercase()));
        let with_key = |arguments: &[&str]| {
            measure::median(ROUNDS, || {
                let mut command = std::process::Command::new(&binary);
                command.args(arguments).stdin(std::process::Stdio::null());
                command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
                variables.iter().for_each(|name| _ = command.env(name, "x"));
                let status = command.status().expect("the binary was just built");
                assert!(status.success(), "{} {arguments:?}: {status}", subject.name);
            })
        };
        let call: Vec<&str> = subject.call.iter().copied().chain(["--base-url", &base]).collect();
        let times = [with_key(subject.help), with_key(subject.operation_help), with_key(&call)];
        let _ = writeln!(out, "{}", row(subject.name, &binary, times, zero));
    }
}

fn row(name: &str, binary: &Path, times: [Duration; 3], floor: [Duration; 3]) -> String {
    let size = std::fs::metadata(binary).map_or(0, |meta| meta.len()) as f64 / 1e6;
    let cells = times.iter().zip(floor).map(|(time, floor)| {
        format!(" {:.2} ms ({:.2}) |", time.as_secs_f64() * 1e3, time.as_secs_f64() / floor.as_secs_f64())
    });
    format!("| {name} | {size:.1} MB |{}", cells.collect::<String>())
}

fn floor() -> PathBuf {
    let target = crates::target().join("floor");
    let text = target.display().to_string();
    crates::cargo(&["build", "--release", "--target-dir", &text], &workspace().join("tests/floor"));
    target.join("release/floor")
}
