//! What it costs to compile a generated crate alone, its dependencies built: time and rustc's peak memory.
//!
//! `cargo run --release -p imajin-tests --bin bench-compile`

use imajin_tests::{corpus, crates, measure, workspace};
use std::io::Write as _;
use std::process::{Command, Stdio};

fn main() {
    let mut out = std::io::stdout().lock();
    let imajin = crates::imajin();
    let mut subjects =
        vec![("petstore", workspace().join("specs/petstore")), ("stripe", workspace().join("specs/stripe"))];
    if let Some(corpus) = corpus() {
        subjects.push(("github", corpus.join("github.json")));
        subjects.push(("kubernetes", corpus.join("kubernetes.json")));
    }
    let _ = writeln!(out, "| crate | build alone, release | rustc's peak memory | binary |\n|---|---|---|---|");
    for (name, description) in subjects {
        let folder = crates::generate(&imajin, &description, name);
        let binary = crates::build(&folder, name);
        let shared = crates::target().join("bench/target");
        let shared = shared.display().to_string();
        crates::cargo(&["clean", "--release", "--package", name, "--target-dir", &shared], &folder);
        let mut build = Command::new("cargo");
        build.args(["build", "--release", "--target-dir", &shared]).current_dir(&folder);
        build.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let (status, time, peak) = measure::peak_memory(&mut build, "rustc");
        assert!(status.success(), "{name}: {status}");
        let size = std::fs::metadata(&binary).map_or(0, |meta| meta.len());
        let _ = writeln!(
            out,
            "| {name} | {:.2} s | {} MB | {:.1} MB |",
            time.as_secs_f64(),
            peak / 1_000_000,
            size as f64 / 1e6
        );
    }
}
