//! The harness: where things are, and how the real binaries are run.

pub mod crates;
pub mod measure;
pub mod watch;
pub mod wire;

use serde_json::Value;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The development corpus, if it is on this machine: `IMAJIN_SPECS`, else `../shared/specs` beside the workspace.
pub fn corpus() -> Option<PathBuf> {
    shared("specs").filter(|folder| folder.join("manifest.tsv").is_file())
}

/// A folder of the test material that may stand beside the workspace.
pub fn shared(name: &str) -> Option<PathBuf> {
    let folder = match std::env::var_os("IMAJIN_SPECS") {
        Some(specs) => PathBuf::from(specs).parent()?.join(name),
        None => workspace().parent()?.join("shared").join(name),
    };
    folder.is_dir().then_some(folder)
}

/// Every document of the corpus: a name for reports, and the entry file.
pub fn documents(corpus: &Path) -> Vec<(String, PathBuf)> {
    let mut found: Vec<(String, PathBuf)> = std::fs::read_dir(corpus)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| matches!(path.extension().and_then(|e| e.to_str()), Some("json" | "yaml" | "yml")))
        .filter_map(|path| Some((path.file_stem()?.to_str()?.to_owned(), path)))
        .collect();
    for (name, entry) in [
        ("multifile-digitalocean", "digitalocean/specification/DigitalOcean-public.v2.yaml"),
        ("multifile-lichess", "lichess/doc/specs/lichess-api.yaml"),
        ("multifile-petstore", "petstore-separate/examples/v2.0/json/petstore-separate/spec/swagger.json"),
    ] {
        let path = corpus.join("multifile").join(entry);
        if path.is_file() {
            found.push((name.to_owned(), path));
        }
    }
    found.sort();
    found
}

/// The same value with the members of every object in another order: reversed, so that nothing stays where it was.
pub fn reordered(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            Value::Object(members.iter().rev().map(|(key, value)| (key.clone(), reordered(value))).collect())
        }
        Value::Array(elements) => Value::Array(elements.iter().map(reordered).collect()),
        other => other.clone(),
    }
}
