//! The text of a generated crate: the only place that knows Rust's syntax and templates.
//!
//! Text from the document reaches each kind of file through one door: Rust through `text`, names through `names`,
//! TOML and Markdown through `escape`.

mod changelog;
mod coverage;
mod escape;
mod flags;
mod names;
mod once;
mod operation;
mod prose;
mod shared;
mod surface;
mod syntax;
mod tables;
#[cfg(test)]
mod tests;
mod text;
mod vendor;

pub use changelog::Previous;
pub use names::binary;
pub use surface::Names;

use crate::cli::Cli;
use crate::diagnostic::{Diagnostics, ErrorReported};
use crate::files::Files;
use crate::project::Runtime;

/// What a crate needs to know besides its commands.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The crate's version.
    pub version: String,
    /// SPDX expression; none if the owner has said nothing.
    pub license: Option<String>,
    /// Where the runtime comes from.
    pub runtime: Runtime,
    /// The crate is in the workspace that imajin itself is in, and leaves profiles to it.
    pub member: bool,
    /// What an earlier run has left in the folder.
    pub previous: Previous,
}

/// Prints the crate.
///
/// # Errors
/// None that a document can cause.
pub fn emit(cli: &Cli, settings: &Settings, diagnostics: &mut Diagnostics) -> Result<Files, ErrorReported> {
    let bin = names::binary(&cli.bin);
    let mut files = Files { owned: tables::tables(cli, &bin), ..Files::default() };
    files.owned.extend(prose::prose(cli, &bin, settings, diagnostics)?);
    if let Some(custom) = files.owned.remove_entry("src/custom.rs") {
        files.initial.extend([custom]);
    }
    let surface = surface::surface(cli);
    let changelog = changelog::changelog(&surface, &cli.api_version, &settings.previous);
    files.continued.insert("CHANGELOG.md".to_owned(), changelog);
    files.owned.insert("surface.lock".to_owned(), surface);
    files.owned.insert("coverage.json".to_owned(), coverage::coverage(cli));
    if settings.runtime == Runtime::Vendored {
        files.owned.extend(vendor::vendored());
    }
    Ok(files)
}

/// The dependency's keys in `Cargo.toml`.
fn dependency(runtime: &Runtime) -> String {
    // Cargo reads slashes everywhere.
    let slashes = |folder: &std::path::Path| folder.to_string_lossy().replace('\\', "/");
    match runtime {
        Runtime::Vendored => format!("path = {}", escape::toml(vendor::FOLDER)),
        Runtime::Path(folder) => format!("path = {}", escape::toml(&slashes(folder))),
        Runtime::Git(url) => format!("git = {}", escape::toml(url)),
        Runtime::Registry(version) => format!("version = {}", escape::toml(version)),
    }
}
