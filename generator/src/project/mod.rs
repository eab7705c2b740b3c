//! What lies in `specs/<name>/`: the vendor's description, `overlay.yaml`, and `service.toml`, which says what neither
//! of them can.
//!
//! A description alone is a project too: without overlay, with everything at its default.

mod service;

pub use service::{Service, Source};

use crate::diagnostic::rules::project::{NO_DESCRIPTION, UNREADABLE};
use crate::diagnostic::{At, Diagnostics, ErrorReported};
use crate::load::Input;
use std::path::{Path, PathBuf};

/// Names of the vendor's description in a project folder, the first that is there is taken.
pub const DESCRIPTIONS: &[&str] =
    &["openapi.json", "openapi.yaml", "openapi.yml", "swagger.json", "swagger.yaml", "swagger.yml"];

/// The overlay that is applied if `service.toml` names none.
pub const OVERLAY: &str = "overlay.yaml";

/// The file with what the description cannot say.
pub const SERVICE: &str = "service.toml";

/// What to make a crate from.
#[derive(Debug, Clone, Default)]
pub struct Project {
    /// The project's folder, if it has one.
    pub folder: Option<PathBuf>,
    /// What to load.
    pub input: Input,
    /// What `service.toml` says.
    pub service: Service,
    /// The text of `service.toml`, for its hash.
    pub service_text: Option<String>,
}

/// Finds out what the user named: a description, or a folder with one.
///
/// # Errors
/// There is no description, or `service.toml` is wrong; the diagnostics say so.
pub fn open(target: &Path, diagnostics: &mut Diagnostics) -> Result<Project, ErrorReported> {
    if !target.is_dir() {
        return Ok(Project { input: Input { entry: target.to_owned(), ..Input::default() }, ..Project::default() });
    }
    let Some(entry) = DESCRIPTIONS.iter().map(|name| target.join(name)).find(|file| file.is_file()) else {
        let message = format!("{} has no description in it", target.display());
        let error = diagnostics.stop(&NO_DESCRIPTION, At::Nowhere, message);
        return Err(error);
    };
    let (service, service_text) = read_service(&target.join(SERVICE), diagnostics)?;
    let mut overlays: Vec<PathBuf> = service.overlays.iter().flatten().map(|name| target.join(name)).collect();
    let default = target.join(OVERLAY);
    if service.overlays.is_none() && default.is_file() {
        overlays.push(default);
    }
    let input = Input { entry, overlays, ..Input::default() };
    Ok(Project { folder: Some(target.to_owned()), input, service, service_text })
}

impl Project {
    /// The name that was chosen for the binary, else that of the folder; a description alone has none.
    pub fn name(&self) -> Option<String> {
        let folder = || self.folder.as_ref()?.canonicalize().ok()?.file_name()?.to_str().map(str::to_owned);
        self.service.name.clone().or_else(folder)
    }

    /// Where the crate of a project goes: `specs/acme` becomes `generated/acme`, beside `specs`.
    pub fn default_out(&self) -> Option<PathBuf> {
        let folder = self.folder.as_ref()?;
        let absolute = folder.canonicalize().ok()?;
        let specs = absolute.parent().filter(|above| above.file_name().is_some_and(|name| name == "specs"))?;
        Some(specs.parent()?.join("generated").join(absolute.file_name()?))
    }
}

fn read_service(file: &Path, diagnostics: &mut Diagnostics) -> Result<(Service, Option<String>), ErrorReported> {
    match std::fs::read_to_string(file) {
        Ok(text) => Ok((service::parse(&file.display().to_string(), &text, diagnostics)?, Some(text))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok((Service::default(), None)),
        Err(error) => Err(diagnostics.stop(&UNREADABLE, At::Nowhere, format!("{}: {error}", file.display()))),
    }
}
