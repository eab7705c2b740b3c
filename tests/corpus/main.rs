//! Judges every command of every crate that `tests/suite/corpus.rs` generated: the laws hold, `--help` renders, and a
//! call made from the document's own examples is accepted by the strict mock, which reads the original document.
//!
//! Everything runs in this process: the generated tables, the real runtime, and the mock as its network.

mod call;
mod flags;
mod services;

use imajin::diagnostic::Diagnostics;
use imajin::load;
use imajin::mock::{Mock, Settings};
use imajin_runtime::table::{Group, Operation, Service};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

/// A generated crate and the document that it came from.
pub struct Subject {
    /// For the report.
    pub name: &'static str,
    /// The entry document.
    pub document: &'static str,
    /// Overlays, as `generate` applied them.
    pub overlays: &'static [&'static str],
    /// The tables.
    pub service: &'static Service,
    /// `coverage.json`.
    pub coverage: &'static str,
}

/// What became of the commands of a subject.
#[derive(Default)]
struct Verdict {
    accepted: usize,
    contradictions: Vec<String>,
    refused: Vec<String>,
    /// Operations with a body of which at least one was drawn.
    bodies: usize,
    /// Those of which flags said every body; with `--set`; `-d`.
    reached: [usize; 3],
    missed: Vec<String>,
}

fn main() -> ExitCode {
    let mut out = std::io::stdout().lock();
    let only = std::env::args().nth(1);
    let mut failed = false;
    let mut total = Verdict::default();
    for subject in services::SUBJECTS.iter().filter(|subject| only.as_deref().is_none_or(|only| only == subject.name)) {
        let mut verdict = judge(subject);
        if let Err(panic) = std::panic::catch_unwind(|| imajin_runtime::testing::laws(subject.service)) {
            let message = panic.downcast_ref::<String>().cloned().unwrap_or_default();
            verdict.refused.push(message.replace('\n', "\n    "));
        }
        let _ = writeln!(
            out,
            "{:<28} {:>5} accepted {:>4} contradictions {:>4} refused",
            subject.name,
            verdict.accepted,
            verdict.contradictions.len(),
            verdict.refused.len()
        );
        for line in verdict.contradictions.iter().map(|line| format!("  contradiction: {line}")) {
            let _ = writeln!(out, "{line}");
        }
        for line in verdict.missed.iter().map(|line| format!("  missed: {line}")) {
            let _ = writeln!(out, "{line}");
        }
        for line in verdict.refused.iter().map(|line| format!("  refused: {line}")) {
            let _ = writeln!(out, "{line}");
        }
        failed |= !verdict.refused.is_empty();
        total.accepted += verdict.accepted;
        total.contradictions.extend(verdict.contradictions);
        total.refused.extend(verdict.refused);
        total.bodies += verdict.bodies;
        for (total, own) in total.reached.iter_mut().zip(verdict.reached) {
            *total += own;
        }
    }
    let _ = writeln!(
        out,
        "total: {} accepted, {} contradictions, {} refused",
        total.accepted,
        total.contradictions.len(),
        total.refused.len()
    );
    let share = |count: usize| 100.0 * count as f64 / total.bodies.max(1) as f64;
    let [flags, set, data] = total.reached;
    let _ = writeln!(
        out,
        "bodies of {} operations, {} drawn for each: all said by flags {} ({:.1} %), with --set {} ({:.1} %), by -d {} ({:.1} %)",
        total.bodies,
        flags::DRAWS,
        flags,
        share(flags),
        set,
        share(set),
        data,
        share(data),
    );
    failed |= share(flags) < 99.0 || data < total.bodies;
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn judge(subject: &Subject) -> Verdict {
    let mut diagnostics = Diagnostics::default();
    let input = load::Input {
        entry: subject.document.into(),
        overlays: subject.overlays.iter().map(Into::into).collect(),
        ..load::Input::default()
    };
    let documents = load::load(&input, &mut diagnostics).unwrap_or_else(|_| panic!("{} does not load", subject.name));
    let mock = Mock::new(Arc::new(documents.root), Settings { credentials: false, ..Settings::default() });
    let commands = commands(subject.service);
    let coverage: Value = serde_json::from_str(subject.coverage).expect("coverage.json is JSON");
    let mut verdict = Verdict::default();
    for entry in coverage["operations"].as_array().into_iter().flatten() {
        let (Some(method), Some(path)) = (entry["method"].as_str(), entry["path"].as_str()) else { continue };
        let words: Vec<&str> = entry["command"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if words.is_empty() {
            continue;
        }
        let command = words.join(" ");
        let name = format!("{method} {path} ({command})");
        let Some(operation) = commands.get(command.as_str()) else {
            verdict.refused.push(format!("{name}: coverage.json names a command that is not in the tables"));
            continue;
        };
        match call::attempt(subject.service, operation, &mock, method, path) {
            call::Outcome::Accepted => verdict.accepted += 1,
            call::Outcome::Contradiction(why) => verdict.contradictions.push(format!("{name}: {why}")),
            call::Outcome::Refused(why) => verdict.refused.push(format!("{name}: {why}")),
        }
        let reached = flags::reach(subject.service, operation, &mock, method, path);
        if reached.drawn > 0 {
            verdict.bodies += 1;
            let said = [reached.by_flags, reached.by_flags + reached.by_set, reached.by_data];
            for (count, said) in verdict.reached.iter_mut().zip(said) {
                *count += usize::from(said == reached.drawn);
            }
            let missed = reached.missed.into_iter().chain(reached.unsaid);
            verdict.missed.extend(missed.map(|why| format!("{name}: {why}")));
        }
    }
    verdict
}

fn commands(service: &'static Service) -> BTreeMap<&'static str, &'static Operation> {
    fn walk(groups: &'static [&'static Group], found: &mut BTreeMap<&'static str, &'static Operation>) {
        for group in groups {
            found.extend(group.operations.iter().map(|operation| (operation.command, *operation)));
            walk(group.groups, found);
        }
    }
    let mut found = BTreeMap::new();
    walk(service.groups, &mut found);
    found
}
