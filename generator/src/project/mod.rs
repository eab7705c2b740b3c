//! What lies in `specs/<name>/`: the vendor's description, `overlay.yaml`, and `service.toml`, which says what neither
//! of them can.
//!
//! A description alone is a project too: without overlay, with everything at its default.

mod init;
mod name;
mod runtime;
mod service;

pub use init::Start;
pub use name::bin_name;
pub use runtime::Runtime;
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

/// What the user asked for.
#[derive(Debug, Clone, Default)]
pub struct Order {
    /// A description, or a folder with one.
    pub target: PathBuf,
    /// Where the crate goes; `specs/acme` goes to `generated/acme` if nothing is said.
    pub out: Option<PathBuf>,
    /// The binary's name.
    pub name: Option<String>,
    /// Applied after those of the project.
    pub overlays: Vec<PathBuf>,
    /// Where the crate has the runtime from.
    pub runtime: Option<Runtime>,
    /// Fetch `http(s)` references.
    pub allow_remote: bool,
}

/// What to make a crate from, and where it goes.
#[derive(Debug, Clone)]
pub struct Project {
    /// What to load.
    pub input: Input,
    /// What `service.toml` says.
    pub service: Service,
    /// The text of `service.toml`, for its hash.
    pub service_text: Option<String>,
    /// The binary's name, if it was said; that of the folder, if there is one.
    pub name: Option<String>,
    /// Where the crate goes; none if nobody has said.
    pub out: Option<PathBuf>,
    /// Where the crate has the runtime from.
    pub runtime: Runtime,
    /// The crate is a member of the workspace which has the runtime.
    pub member: bool,
}

/// Finds out what the user asked for.
///
/// # Errors
/// There is no description, or `service.toml` is wrong; the diagnostics say so.
pub fn open(order: &Order, diagnostics: &mut Diagnostics) -> Result<Project, ErrorReported> {
    let mut input = Input { entry: order.target.clone(), allow_remote: order.allow_remote, ..Input::default() };
    let (mut service, mut service_text, mut name, mut out) = (Service::default(), None, None, order.out.clone());
    if order.target.is_dir() {
        (service, service_text) = read_service(&order.target.join(SERVICE), diagnostics)?;
        input.entry = description(&order.target, diagnostics)?;
        input.overlays = overlays(&order.target, &service);
        name = folder_name(&order.target);
        out = out.or_else(|| generated(&order.target));
    }
    input.overlays.extend(order.overlays.iter().cloned());
    let (runtime, member) = runtime_of(order.runtime.as_ref(), out.as_deref());
    let name = order.name.clone().or_else(|| service.name.clone()).or(name);
    Ok(Project { input, service, service_text, name, out, runtime, member })
}

fn description(folder: &Path, diagnostics: &mut Diagnostics) -> Result<PathBuf, ErrorReported> {
    let found = DESCRIPTIONS.iter().map(|name| folder.join(name)).find(|file| file.is_file());
    found.ok_or_else(|| {
        let (folder, names) = (folder.display(), DESCRIPTIONS.join(", "));
        diagnostics.stop(&NO_DESCRIPTION, At::Nowhere, format!("{folder} has no description in it: none of {names}"))
    })
}

fn overlays(folder: &Path, service: &Service) -> Vec<PathBuf> {
    let named = service.overlays.clone().unwrap_or_else(|| vec![OVERLAY.to_owned()]);
    let is_wanted = |file: &PathBuf| service.overlays.is_some() || file.is_file();
    named.iter().map(|name| folder.join(name)).filter(is_wanted).collect()
}

fn folder_name(folder: &Path) -> Option<String> {
    folder.canonicalize().ok()?.file_name()?.to_str().map(str::to_owned)
}

/// `specs/acme` becomes `generated/acme`, beside `specs`.
fn generated(folder: &Path) -> Option<PathBuf> {
    let absolute = folder.canonicalize().ok()?;
    let specs = absolute.parent().filter(|above| above.file_name().is_some_and(|name| name == "specs"))?;
    Some(specs.parent()?.join("generated").join(absolute.file_name()?))
}

/// What was asked for; else the workspace's own, for its members; else the sources that this binary carries.
fn runtime_of(asked: Option<&Runtime>, out: Option<&Path>) -> (Runtime, bool) {
    let beside = out.and_then(runtime::beside);
    match (asked, beside) {
        (None, Some(folder)) => (Runtime::Path(folder), true),
        (None, None) => (Runtime::Vendored, false),
        (Some(Runtime::Path(folder)), beside) => {
            let from_crate = out.and_then(|out| runtime::from_crate(out, folder));
            (Runtime::Path(from_crate.unwrap_or_else(|| folder.clone())), beside.is_some())
        }
        (Some(other), _) => (other.clone(), false),
    }
}

fn read_service(file: &Path, diagnostics: &mut Diagnostics) -> Result<(Service, Option<String>), ErrorReported> {
    match std::fs::read_to_string(file) {
        Ok(text) => Ok((Service::parse(&file.display().to_string(), &text, diagnostics)?, Some(text))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok((Service::default(), None)),
        Err(error) => Err(diagnostics.stop(&UNREADABLE, At::Nowhere, format!("{}: {error}", file.display()))),
    }
}
