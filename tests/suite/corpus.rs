//! Every case, the two committed services, and every document of the development corpus: the real binary generates
//! a crate from each, all of them are compiled without a warning, and `tests/corpus` judges every command.

use imajin_tests::{corpus, crates, documents, workspace};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A description, and the crate that comes from it.
struct Member {
    name: String,
    document: PathBuf,
    overlays: Vec<PathBuf>,
}

fn members() -> Vec<Member> {
    let here = workspace();
    let mut members = Vec::new();
    for name in ["petstore", "stripe"] {
        let folder = here.join("specs").join(name);
        let overlays = vec![folder.join("overlay.yaml")];
        members.push(Member { name: format!("spec-{name}"), document: folder.join("openapi.json"), overlays });
    }
    for case in super::golden::cases() {
        let name = format!("case-{}", case.name.replace(['/', '.'], "-"));
        members.push(Member { name, document: case.folder.join("openapi.yaml"), overlays: case.overlays() });
    }
    let Some(corpus) = corpus() else {
        eprintln!("skipped: the development corpus is not here (IMAJIN_SPECS)");
        return members;
    };
    for (name, document) in documents(&corpus) {
        members.push(Member { name: format!("doc-{}", name.replace('.', "-")), document, overlays: Vec::new() });
    }
    members
}

#[test]
fn every_command_of_every_document_is_accepted_by_the_strict_mock() {
    let imajin = crates::debug("imajin");
    let base = crates::target().join("corpus");
    let members = members();
    for member in &members {
        generate(&imajin, &base, member);
    }
    write_runner(&base, &members);
    let runner = base.join("runner");
    let check = cargo(&runner, &["check", "--message-format=short"]);
    let warnings: Vec<&str> = check.lines().filter(|line| line.contains("warning")).collect();
    assert!(warnings.is_empty(), "generated crates compile with warnings:\n{}", warnings.join("\n"));
    let report = cargo(&runner, &["run", "--quiet"]);
    eprintln!("{report}");
    assert!(report.contains("total: "), "{report}");
}

fn generate(imajin: &Path, base: &Path, member: &Member) {
    let folder = base.join("crates").join(&member.name);
    let mut command = Command::new(imajin);
    command.arg("generate").arg(&member.document).arg("--out").arg(&folder).arg("--force");
    command.args(["--name", &member.name]).arg(format!("--runtime=path={}", workspace().join("runtime").display()));
    for overlay in &member.overlays {
        command.arg("--overlay").arg(overlay);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "generate {}:\n{}", member.name, String::from_utf8_lossy(&output.stderr));
}

/// The program that is `tests/corpus`, with every generated crate as a dependency.
fn write_runner(base: &Path, members: &[Member]) {
    let here = workspace();
    let runner = base.join("runner");
    std::fs::create_dir_all(runner.join("src")).unwrap();
    for file in ["main.rs", "call.rs", "flags.rs"] {
        std::fs::copy(here.join("tests/corpus").join(file), runner.join("src").join(file)).unwrap();
    }
    let mut manifest = format!(
        "[package]\nname = \"runner\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[profile.dev]\ndebug = \"line-tables-only\"\n\n\
         [profile.dev.package.\"*\"]\nopt-level = 1\ndebug = false\n\n[dependencies]\nserde_json = \"1\"\n\
         imajin = {{ path = {:?} }}\nimajin-runtime = {{ path = {:?}, features = [\"testing\"] }}\n",
        here.join("generator"),
        here.join("runtime"),
    );
    let mut services = "use crate::Subject;\n\npub static SUBJECTS: &[Subject] = &[\n".to_owned();
    for member in members {
        let folder = base.join("crates").join(&member.name);
        let _ = writeln!(manifest, "{} = {{ path = {folder:?} }}", member.name);
        let _ = writeln!(
            services,
            "    Subject {{ name: {:?}, document: {:?}, overlays: &{:?}, service: &{}_cli::api::SERVICE, coverage: include_str!({:?}) }},",
            member.name,
            member.document,
            member.overlays,
            member.name.replace('-', "_"),
            folder.join("coverage.json"),
        );
    }
    services.push_str("];\n");
    std::fs::write(runner.join("Cargo.toml"), manifest).unwrap();
    std::fs::write(runner.join("src/services.rs"), services).unwrap();
    // The versions that the workspace was tested with.
    std::fs::copy(here.join("Cargo.lock"), runner.join("Cargo.lock")).unwrap();
}

fn cargo(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(arguments)
        .args(["--target-dir", crates::target().to_str().unwrap()])
        .current_dir(folder)
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(output.status.success(), "cargo {arguments:?}:\n{text}");
    text
}
