//! Puts the runtime's sources into this crate, with what its manifest has from the workspace written out.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};
use toml::{Table, Value};

fn main() -> Result<(), Box<dyn Error>> {
    let generator = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let runtime = generator.join("../runtime").canonicalize()?;
    println!("cargo::rerun-if-changed={}", runtime.display());
    println!("cargo::rerun-if-changed={}", generator.join("../Cargo.toml").display());

    let workspace: Table = fs::read_to_string(generator.join("../Cargo.toml"))?.parse()?;
    let manifest: Table = fs::read_to_string(runtime.join("Cargo.toml"))?.parse()?;
    let manifest = toml::to_string(&standalone(manifest, &workspace["workspace"]))?;

    let mut table =
        String::from("/// Path within the runtime's crate, and text.\nstatic RUNTIME: &[(&str, &str)] = &[\n");
    writeln!(table, "    (\"Cargo.toml\", {manifest:?}),")?;
    for file in sources(&runtime.join("src"))? {
        let path = file.strip_prefix(&runtime)?.to_str().ok_or("a path that is not UTF-8")?.replace('\\', "/");
        writeln!(table, "    ({path:?}, include_str!({:?})),", file.display().to_string())?;
    }
    table.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("runtime.rs"), table)?;
    Ok(())
}

/// The manifest without the workspace around it.
fn standalone(mut manifest: Table, workspace: &Value) -> Table {
    manifest.remove("lints");
    manifest.remove("dev-dependencies");
    for (table, inherited) in [("package", "package"), ("dependencies", "dependencies")] {
        let Some(Value::Table(entries)) = manifest.get_mut(table) else { continue };
        for (name, entry) in entries.iter_mut() {
            let inherits = entry.get("workspace").and_then(Value::as_bool) == Some(true);
            if let (true, Some(shared)) = (inherits, workspace[inherited].get(name)) {
                *entry = merged(shared.clone(), entry);
            }
        }
    }
    manifest
}

/// What the workspace says of a dependency, and what the crate adds to it.
fn merged(shared: Value, entry: &Value) -> Value {
    let own = entry.as_table().cloned().unwrap_or_default();
    if own.len() == 1 {
        return shared;
    }
    let mut merged = match shared {
        Value::Table(table) => table,
        version => Table::from_iter([("version".to_owned(), version)]),
    };
    for (key, value) in own.into_iter().filter(|(key, _)| key != "workspace") {
        match (merged.get_mut(&key), value) {
            (Some(Value::Array(features)), Value::Array(more)) => features.extend(more),
            (_, value) => drop(merged.insert(key, value)),
        }
    }
    Value::Table(merged)
}

/// Every file below the folder, sorted.
fn sources(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files.extend(sources(&path)?) } else { files.push(path) }
    }
    files.sort();
    Ok(files)
}
