//! What `generate` costs against the least that anybody must do: reading the same bytes into a `serde_json::Value`.
//! Time from `load` to `write` in this process, floor and run by turns; peak memory of the real binary. Crates are
//! written to memory where that can be had: how fast a disk creates files varies thirtyfold from minute to minute.
//!
//! `cargo run --release -p imajin-tests --bin bench-generate`

use imajin::diagnostic::Diagnostics;
use imajin::emit::Previous;
use imajin::project::{self, Order};
use imajin_tests::{corpus, crates, measure, workspace};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const ROUNDS: usize = 15;

const STAGES: [&str; 6] = ["load", "parse", "resolve", "lower", "emit", "write"];

fn main() {
    let mut out = std::io::stdout().lock();
    let folder = tempfile::tempdir_in("/dev/shm")
        .or_else(|_| tempfile::tempdir())
        .expect("there is a folder for temporary files");
    let imajin = crates::imajin();
    let _ =
        writeln!(out, "median of {ROUNDS} runs; the floor is `serde_json::from_slice::<Value>` of the same bytes\n");
    let _ = writeln!(
        out,
        "| description | size | floor | generate | ratio | {} | peak memory | ratio |",
        STAGES.join(" | ")
    );
    let _ = writeln!(out, "|---|---|---|---|---|{}---|---|", "---|".repeat(STAGES.len()));
    for description in descriptions() {
        let _ = writeln!(out, "{}", row(&imajin, &description, folder.path()));
    }
}

fn descriptions() -> Vec<PathBuf> {
    let mut all = vec![workspace().join("specs/stripe/openapi.json")];
    if let Some(corpus) = corpus() {
        let names = ["github.json", "kubernetes.json", "digitalocean.yaml", "openai.yaml"];
        all.extend(names.iter().map(|name| corpus.join(name)));
    }
    all
}

/// Crates stay in `folder` until the end: file systems are slow where files have just been removed.
fn row(imajin: &Path, description: &Path, folder: &Path) -> String {
    let bytes = std::fs::read(description).unwrap_or_else(|error| panic!("{}: {error}", description.display()));
    let name = if description.starts_with(workspace()) { "stripe" } else { stem(description) };
    let is_json = description.extension().is_some_and(|extension| extension == "json");
    let mut floors = Vec::new();
    let mut totals = Vec::new();
    let mut stages: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    for round in 0..ROUNDS {
        floors.extend(is_json.then(|| floor(&bytes)));
        let times = generate(description, &folder.join(format!("{name}-{round}")));
        totals.push(times.iter().map(|(_, time)| *time).sum());
        times.into_iter().for_each(|(stage, time)| stages.entry(stage).or_default().push(time));
    }
    let total = median(totals);
    let (floor, ratio) = match is_json.then(|| median(floors)) {
        Some(floor) => (milliseconds(floor), format!("{:.1}", total.as_secs_f64() / floor.as_secs_f64())),
        None => ("YAML".to_owned(), String::new()),
    };
    let stages = STAGES.map(|stage| milliseconds(median(stages.remove(stage).unwrap_or_default())));
    let peak = peak(imajin, description, &folder.join(name)) as f64;
    let size = bytes.len() as f64;
    format!(
        "| {name} | {:.1} MB | {floor} | {} | {ratio} | {} | {:.1} MB | {:.1} |",
        size / 1e6,
        milliseconds(total),
        stages.join(" | "),
        peak / 1e6,
        peak / size,
    )
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}

/// Without the time that it takes to free the value again.
fn floor(bytes: &[u8]) -> Duration {
    let start = Instant::now();
    let value = serde_json::from_slice::<Value>(bytes);
    let time = start.elapsed();
    assert!(value.is_ok(), "{:?}", value.err());
    time
}

/// One run, as the command does it, into an empty folder: how long each stage took.
fn generate(description: &Path, out: &Path) -> Vec<(&'static str, Duration)> {
    let order = Order { target: description.to_owned(), out: Some(out.to_owned()), ..Order::default() };
    let mut began = vec![("load", Instant::now())];
    let mut diagnostics = Diagnostics::default();
    let project = project::open(&order, &mut diagnostics).expect("the description is there");
    let mut documents = imajin::load::load(&project.input, &mut diagnostics).expect("the description can be read");
    let mut watch = |stage| began.push((stage, Instant::now()));
    let generated = imajin::generate(&project, &mut documents, Previous::default(), &mut watch, &mut diagnostics);
    let generated = generated.expect("the description has no errors");
    began.push(("write", Instant::now()));
    imajin::files::write(&generated.files, &generated.stamp, out, false).expect("the folder can be written to");
    let ends = began.iter().skip(1).map(|(_, instant)| *instant).chain([Instant::now()]);
    began.iter().zip(ends).map(|((stage, start), end)| (*stage, end - *start)).collect()
}

/// The high-water mark of the real binary that does one run.
fn peak(imajin: &Path, description: &Path, out: &Path) -> u64 {
    let mut command = Command::new(imajin);
    command.arg("generate").arg(description).arg("--out").arg(out);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let (status, _, peak) = measure::peak_memory(&mut command, "imajin");
    assert!(status.success(), "{}: {status}", description.display());
    peak
}
