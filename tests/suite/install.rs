//! What stands in an emitted Cargo.toml, as cargo reads it: outside this workspace, and wherever the runtime comes from.

use imajin_tests::{crates, workspace};
use serde_json::Value;
use std::process::Command;

#[test]
fn cargo_reads_every_choice_of_the_runtime() {
    let runtime = workspace().join("runtime");
    let path = format!("path={}", runtime.display());
    let rows = [
        ("vendored", "", "/vendor/imajin-runtime"),
        (&path, "", runtime.to_str().unwrap()),
        ("git=https://git.test/imajin", "git+https://git.test/imajin", ""),
        ("registry", "registry+", ""),
        ("registry=0.1.0", "registry+", ""),
    ];
    for (choice, source, folder) in rows {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("pets");
        let specification = workspace().join("specs/petstore");
        let output = Command::new(crates::debug("imajin"))
            .arg("generate")
            .arg(&specification)
            .arg("--out")
            .arg(&out)
            .args(["--name", "pets", "--runtime", choice])
            .output()
            .unwrap();
        assert!(output.status.success(), "{choice}: {}", String::from_utf8_lossy(&output.stderr));
        let cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
            .current_dir(&out)
            .output()
            .unwrap();
        assert!(cargo.status.success(), "{choice}: {}", String::from_utf8_lossy(&cargo.stderr));
        let metadata: Value = serde_json::from_slice(&cargo.stdout).unwrap();
        let packages = metadata["packages"].as_array().unwrap();
        let package =
            packages.iter().find(|package| package["name"] == "pets-cli" || package["name"] == "pets").unwrap();
        let targets = package["targets"].as_array().unwrap();
        assert!(targets.iter().any(|target| target["name"] == "pets" && target["kind"][0] == "bin"), "{choice}");
        let dependencies = package["dependencies"].as_array().unwrap();
        let runtime = dependencies.iter().find(|found| found["name"] == "imajin-runtime" && found["kind"].is_null());
        let runtime = runtime.unwrap_or_else(|| panic!("{choice}: {dependencies:?}"));
        assert!(runtime["source"].as_str().unwrap_or_default().starts_with(source), "{choice}: {runtime}");
        assert!(runtime["path"].as_str().unwrap_or_default().ends_with(folder), "{choice}: {runtime}");
    }
}
