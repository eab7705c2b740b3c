use super::Usage;
use clap::Args;
use imajin::project::{Order, Runtime};
use std::path::{Path, PathBuf};

/// What to make crates from, and how: the arguments that `generate` and `check` share.
#[derive(Debug, Args)]
pub(super) struct Orders {
    /// Descriptions (files), or folders with an openapi.json or openapi.yaml in them
    #[arg(required = true, value_name = "SPEC")]
    targets: Vec<PathBuf>,
    /// Folder of the crate; specs/acme goes to generated/acme if nothing is said
    #[arg(long, short, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Name of the binary
    #[arg(long)]
    name: Option<String>,
    /// Overlay to apply after those of the project; may be repeated
    #[arg(long = "overlay", value_name = "FILE")]
    overlays: Vec<PathBuf>,
    /// Where the crate has the runtime from: vendored, path=FOLDER, git=URL, registry or registry=VERSION
    #[arg(long, value_name = "FROM")]
    runtime: Option<Runtime>,
    /// Fetch references to http(s) URLs
    #[arg(long)]
    allow_remote: bool,
}

impl Orders {
    /// One order for each target.
    pub(super) fn orders(&self) -> Result<Vec<Order>, Usage> {
        let single = [("--out", self.out.is_some()), ("--name", self.name.is_some())];
        if let (Some((flag, _)), 2..) = (single.iter().find(|(_, given)| *given), self.targets.len()) {
            return Err(Usage(format!("{flag} is for one description, and there are {}", self.targets.len())));
        }
        Ok(self.targets.iter().map(|target| self.order(target)).collect())
    }

    fn order(&self, target: &Path) -> Order {
        Order {
            target: target.to_owned(),
            out: self.out.clone(),
            name: self.name.clone(),
            overlays: self.overlays.clone(),
            runtime: self.runtime.clone(),
            allow_remote: self.allow_remote,
        }
    }
}
