//! jq's own tests, each through `--jq` of a whole run.
//!
//! What differs is listed with its reason in `tests/jq/differences.md`; a case that is listed and passes fails the test,
//! as does one that is not listed and fails. Of a program that must not compile, the message is not compared.

mod common;

use common::SERVICE;
use imajin_runtime::App;
use imajin_runtime::testing::{Run, Scene};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// One case of jq's test file.
struct Case<'t> {
    line: usize,
    program: &'t str,
    input: &'t str,
    /// `None`: the program does not compile.
    outputs: Option<Vec<&'t str>>,
}

#[test]
fn jqs_own_tests_pass() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/jq");
    let text = std::fs::read_to_string(folder.join("jq.test")).unwrap();
    let listed = std::fs::read_to_string(folder.join("differences.md")).unwrap();
    let listed = differences(&listed);
    // Modules are looked for in the working directory.
    std::env::set_current_dir(folder.join("modules")).unwrap();
    let cases = cases(&text);
    let (mut passed, mut wrong, mut report) = (0, Vec::new(), String::new());
    for case in &cases {
        let verdict = verdict(case);
        passed += usize::from(verdict.is_ok());
        match (verdict, listed.get(case.program)) {
            (Ok(()), Some(_)) => wrong.push(format!("line {}: `{}` is listed and passes", case.line, case.program)),
            (Err(found), None) => wrong.push(format!("line {}: `{}` {found}", case.line, case.program)),
            _ => {}
        }
    }
    let total = cases.len();
    report.push_str(&format!("jq's tests: {passed} of {total} pass ({:.1} %)", 100.0 * passed as f64 / total as f64));
    println!("{report}");
    assert!(wrong.is_empty(), "{report}\n{}", wrong.join("\n"));
}

/// Three lines or more each: program, input, outputs; blank lines end a case.
fn cases(text: &str) -> Vec<Case<'_>> {
    let mut cases = Vec::new();
    let mut lines = text.lines().enumerate().peekable();
    while let Some((at, line)) = lines.next() {
        if line.trim().is_empty() || line.trim_start().starts_with('#') {
            continue;
        }
        let fails = line.starts_with("%%FAIL");
        let (program, input) = match fails {
            true => (lines.next().map_or("", |(_, line)| line), "null"),
            false => (line, lines.next().map_or("", |(_, line)| line)),
        };
        let mut outputs = Vec::new();
        while let Some((_, line)) = lines.next_if(|(_, line)| !line.trim().is_empty()) {
            if !line.trim_start().starts_with('#') {
                outputs.push(line);
            }
        }
        cases.push(Case { line: at + 1, program, input, outputs: (!fails).then_some(outputs) });
    }
    cases
}

/// Lines of "- `program`: reason", under headings.
fn differences(text: &str) -> BTreeMap<&str, &str> {
    text.lines().filter_map(|line| line.strip_prefix("    ")).map(|line| (line, "")).collect()
}

fn run(case: &Case<'_>) -> Run {
    let program = case.program.replace('\'', r"'\''");
    Scene::new(&format!("items get i_1 -o ndjson --jq='{program}'"))
        .variable("SHOP_TOKEN", "t")
        .answer(200, case.input)
        .run(&App::new(&SERVICE))
}

fn verdict(case: &Case<'_>) -> Result<(), String> {
    let run = run(case);
    let Some(outputs) = &case.outputs else {
        let refused = run.code == 2 && run.requests.is_empty();
        return if refused { Ok(()) } else { Err(format!("compiles, and gives {}", run.stdout)) };
    };
    let found: Vec<&str> = run.stdout.lines().collect();
    let same = found.len() == outputs.len() && found.iter().zip(outputs).all(|(found, due)| is_same(found, due));
    if same { Ok(()) } else { Err(format!("\n  due:   {outputs:?}\n  found: {found:?} {}", run.stderr.trim())) }
}

/// The same JSON, numbers as 64-bit floats where they are such.
fn is_same(found: &str, due: &str) -> bool {
    match (serde_json::from_str(found), serde_json::from_str(due)) {
        (Ok(found), Ok(due)) => equal(&found, &due),
        _ => found == due.trim(),
    }
}

fn equal(found: &Value, due: &Value) -> bool {
    match (found, due) {
        (Value::Number(found), Value::Number(due)) => found.as_f64() == due.as_f64(),
        (Value::Array(found), Value::Array(due)) => {
            found.len() == due.len() && found.iter().zip(due).all(|(found, due)| equal(found, due))
        }
        (Value::Object(found), Value::Object(due)) => {
            let member = |(name, due)| found.get(name).is_some_and(|found| equal(found, due));
            found.len() == due.len() && due.iter().all(member)
        }
        _ => found == due,
    }
}
