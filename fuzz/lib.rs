//! What the targets share: the way from bytes to a crate, and what is true of whatever comes out.

use imajin::diagnostic::{Diagnostics, render};
use imajin::emit::Previous;
use imajin::load::{self, Documents, Input};
use imajin::project::{Project, Runtime, Service};
use imajin::{Generated, generate};
use std::path::{Path, PathBuf};

/// A file of this process that holds some bytes: excerpts in diagnostics are read from files.
pub fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("imajin-fuzz-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder can be made");
    let file = folder.join(name);
    std::fs::write(&file, bytes).expect("a temporary file can be written");
    file
}

/// Loads and generates as `imajin generate` does, renders the diagnostics, and checks all of it.
pub fn from_document_to_crate(entry: &Path, overlays: Vec<PathBuf>) {
    let input = Input { entry: entry.to_owned(), overlays, allow_remote: false };
    let mut diagnostics = Diagnostics::default();
    let mut documents = load::load(&input, &mut diagnostics).ok();
    let project = Project {
        input,
        service: Service::default(),
        service_text: None,
        name: None,
        out: None,
        runtime: Runtime::Registry("0.1".to_owned()),
        member: false,
    };
    if let Some(documents) = &mut documents {
        let generated = generate(&project, documents, Previous::default(), &mut |_| {}, &mut diagnostics);
        if let Ok(generated) = generated {
            check_crate(&generated);
        }
    }
    check_diagnostics(documents.as_ref(), &diagnostics);
}

/// What is emitted parses, and lies where it should.
fn check_crate(generated: &Generated) {
    let files = &generated.files;
    let mut seen = std::collections::BTreeSet::new();
    for (path, text) in files.owned.iter().chain(&files.initial).chain(&files.continued) {
        assert!(seen.insert(path.to_ascii_lowercase()), "{path} is there twice");
        assert!(!path.starts_with('/') && !path.contains(".."), "{path} leads out of the crate");
        if path.ends_with(".rs") {
            assert_eq!(syn::parse_file(text).err().map(|error| error.to_string()), None, "{path}:\n{text}");
        } else if path.ends_with(".toml") {
            assert_eq!(text.parse::<toml::Table>().err().map(|error| error.to_string()), None, "{path}:\n{text}");
        } else if path.ends_with(".json") {
            assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{path}:\n{text}");
        }
        assert_eq!(special(text), None, "{path}:\n{text}");
    }
}

/// What diagnostics are coloured with.
const COLOURS: [&str; 7] =
    ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[31m", "\u{1b}[32m", "\u{1b}[33m", "\u{1b}[34m", "\u{1b}[36m"];

/// Diagnostics are safe for a terminal.
fn check_diagnostics(documents: Option<&Documents>, diagnostics: &Diagnostics) {
    let places = load::locate(documents, diagnostics);
    let mut text = Vec::new();
    render::text(diagnostics, &places, &mut text).expect("memory can be written to");
    let mut text = String::from_utf8(text).expect("diagnostics are text");
    for colour in COLOURS {
        text = text.replace(colour, "");
    }
    assert_eq!(special(&text), None, "{text}");
}

/// The first character that a terminal or an editor would obey instead of showing it: C0 and C1 controls but for the
/// line end and the tab, and the bidirectional ones (UAX 9).
pub fn special(text: &str) -> Option<char> {
    let obeyed = |c: char| {
        (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().find(|c| obeyed(*c))
}
