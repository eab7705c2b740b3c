//! The start of a project folder.

use std::io;
use std::path::{Path, PathBuf};

/// What a folder is started with.
#[derive(Debug)]
pub struct Start<'a> {
    /// Where the description was: a file or URL.
    pub source: &'a str,
    /// Its bytes, which are kept as they are.
    pub bytes: &'a [u8],
    /// The name of the binary and of the folder.
    pub name: &'a str,
    /// The folder that the project's folder is made in: `specs`.
    pub within: &'a Path,
}

const OVERLAY_TEXT: &str = "\
# Corrections and annotations: applied to the description before anything else (Overlay 1.1).
# The help of a warning is text for this list; `imajin explain` says what the rules mean.
overlay: 1.1.0
info:
  title: Corrections
  version: 1.0.0
actions:
  - target: $.info
    description: The first action; replace it with one that does something.
    update: {}
";

impl Start<'_> {
    /// Makes `<within>/<name>/` with the description, an overlay and a `service.toml`.
    ///
    /// # Errors
    /// The folder is there already, or the system says no.
    pub fn write(&self) -> io::Result<PathBuf> {
        let folder = self.within.join(self.name);
        std::fs::create_dir_all(self.within)?;
        std::fs::create_dir(&folder)?;
        let json = self.bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
        let description = if json { "openapi.json" } else { "openapi.yaml" };
        std::fs::write(folder.join(description), self.bytes)?;
        std::fs::write(folder.join(super::OVERLAY), OVERLAY_TEXT)?;
        std::fs::write(folder.join(super::SERVICE), self.service())?;
        Ok(folder)
    }

    fn service(&self) -> String {
        let text = |text: &str| toml::Value::String(text.to_owned()).to_string();
        let is_url = self.source.starts_with("https://") || self.source.starts_with("http://");
        let source = if is_url { format!("\n[source]\nurl = {}\n", text(self.source)) } else { String::new() };
        format!(
            "# What the description cannot say about the CLI. Everything else belongs into overlay.yaml.\nname = {}\n{source}",
            text(self.name)
        )
    }
}
