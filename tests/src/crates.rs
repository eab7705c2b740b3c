//! Generating and building crates as a user would, with the real binary, each in a folder of its own under `target/`.

use crate::workspace;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// The generator, built in release if it is not yet.
pub fn imajin() -> PathBuf {
    cargo(&["build", "--release", "--package", "imajin"], &workspace());
    target().join("release/imajin")
}

/// A binary of the workspace as the tests were built; compiled already when the whole workspace is tested.
pub fn debug(name: &str) -> PathBuf {
    static BUILT: OnceLock<()> = OnceLock::new();
    BUILT.get_or_init(|| cargo(&["build", "--workspace", "--bins"], &workspace()));
    target().join("debug").join(name)
}

/// Cargo's folder for the workspace.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from)
}

/// Runs cargo; panics with its output if it fails.
pub fn cargo(arguments: &[&str], folder: &Path) {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("cargo: {error}"));
    assert!(
        output.status.success(),
        "cargo {arguments:?} in {}:\n{}",
        folder.display(),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// A standalone crate generated from a description, as it is outside the workspace.
pub fn generate(imajin: &Path, description: &Path, name: &str) -> PathBuf {
    let folder = target().join("bench").join(name);
    let output = Command::new(imajin)
        .arg("generate")
        .arg(description)
        .arg("--out")
        .arg(&folder)
        .args(["--name", name, "--runtime", "vendored"])
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}", imajin.display()));
    assert!(output.status.success(), "generate {name}:\n{}", String::from_utf8_lossy(&output.stderr));
    folder
}

/// Builds a standalone crate in release, in a target folder that all of them share, and returns its binary.
pub fn build(folder: &Path, name: &str) -> PathBuf {
    let shared = target().join("bench/target");
    let shared_text = shared.display().to_string();
    cargo(&["build", "--release", "--target-dir", &shared_text], folder);
    shared.join("release").join(name)
}

/// The binary of a crate that is generated from a document and built for tests. Every `name` has its folder.
pub fn case(document: &serde_json::Value, name: &str) -> PathBuf {
    let folder = target().join("cases").join(name);
    let write = |file: &Path, text: &str| {
        let parent = file.parent().unwrap_or(file);
        let written = std::fs::create_dir_all(parent).and_then(|()| std::fs::write(file, text));
        written.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    };
    let description = folder.join("openapi.json");
    write(&description, &document.to_string());
    let out = folder.join("crate");
    let runtime = format!("path={}", workspace().join("runtime").display());
    let output = Command::new(debug("imajin"))
        .arg("generate")
        .arg(&description)
        .arg("--out")
        .arg(&out)
        .args(["--force", "--name", name, "--runtime", &runtime])
        .output()
        .unwrap_or_else(|error| panic!("imajin: {error}"));
    assert!(output.status.success(), "generate {name}:\n{}", String::from_utf8_lossy(&output.stderr));
    // The versions that the workspace was tested with, and its profile: what is compiled already is not compiled again.
    let lock = std::fs::read_to_string(workspace().join("Cargo.lock")).unwrap_or_default();
    write(&out.join("Cargo.lock"), &lock);
    let profile =
        "[profile.dev]\ndebug = \"line-tables-only\"\n[profile.dev.package.\"*\"]\nopt-level = 1\ndebug = false\n";
    let config = folder.join("config.toml");
    write(&config, profile);
    let (config, shared) = (config.display().to_string(), target().display().to_string());
    cargo(&["build", "--config", &config, "--target-dir", &shared], &out);
    target().join("debug").join(name)
}
