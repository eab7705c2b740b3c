//! What the guide says is true: its commands run, and its table of annotations is the one that the code reads.

use imajin::cli::ANNOTATIONS;
use imajin::diagnostic::Diagnostics;
use imajin::load;
use imajin::mock::{Server, Settings};
use imajin_tests::{crates, workspace};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

#[test]
fn the_table_of_annotations_is_the_one_in_the_code() {
    let mut expected =
        "# Annotations\n\nMembers of the description that overrule what imajin would decide. Put them there with an \
                        overlay. Of two that mean\nthe same, the one higher in this table wins.\n\n\
                        | annotation | stands in | value | effect |\n|---|---|---|---|\n"
            .to_owned();
    for row in ANNOTATIONS {
        let _ = writeln!(expected, "| `{}` | {} | {} | {} |", row.name, row.place, row.value, row.effect);
    }
    let file = workspace().join("docs/annotations.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &expected).unwrap();
    }
    let actual = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(actual == expected, "docs/annotations.md is not what the code reads; UPDATE=1 writes it");
}

/// Every `$` line of a console block, a page in order in one folder, with `imajin` and the two generated binaries at hand and
/// the strict mock as Stripe. The README's own two commands are what CI runs.
#[test]
fn every_command_of_the_guide_runs() {
    let here = workspace();
    let input = load::Input { entry: here.join("specs/stripe/openapi.json"), ..load::Input::default() };
    let documents = load::load(&input, &mut Diagnostics::default()).unwrap();
    let mock = Server::start(Arc::new(documents.root), Settings::default(), 0).unwrap();
    let mut ran = 0;
    for page in ["README.md", "docs/start.md", "docs/input.md", "docs/customise.md", "docs/cli.md", "docs/mock.md"] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::copy(here.join("specs/petstore/openapi.json"), folder.path().join("openapi.yaml")).unwrap();
        std::fs::copy(here.join("specs/petstore/overlay.yaml"), folder.path().join("overlay.yaml")).unwrap();
        let text = std::fs::read_to_string(here.join(page)).unwrap();
        for line in commands(&text) {
            // Installing is building in release: `demo` and the corpus do that already.
            if line.starts_with("cargo ") {
                continue;
            }
            run(line, page, folder.path(), &mock.url());
            ran += 1;
        }
    }
    assert!(ran > 25, "only {ran} commands were found in the guide");
}

fn commands(text: &str) -> Vec<&str> {
    let mut inside = false;
    let mut found = Vec::new();
    for line in text.lines() {
        match line.strip_prefix("```") {
            Some(kind) => inside = kind == "console",
            None if inside => found.extend(line.strip_prefix("$ ")),
            None => {}
        }
    }
    found
}

fn run(line: &str, page: &str, folder: &Path, mock: &str) {
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .args(["-c", line])
        .current_dir(folder)
        .env("PATH", format!("{}:{path}", crates::debug("imajin").with_file_name("").display()))
        .env("STRIPE_BASE_URL", mock)
        .env("STRIPE_API_KEY", "sk_test_guide")
        .env("STRIPE_STATE_DIR", folder.join("state"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{page}: `{line}` ended with {}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
