use super::{End, Streams};
use anyhow::Context;
use clap::Args;
use imajin::project::Start;
use imajin::{emit, load};
use std::path::{Path, PathBuf};

/// Start a project folder from a description
#[derive(Debug, Args)]
pub(super) struct Init {
    /// A file or an http(s) URL
    source: String,
    /// Name of the binary and of the folder; the file's name if nothing is said
    #[arg(long)]
    name: Option<String>,
    /// Where project folders are
    #[arg(long, default_value = "specs", value_name = "FOLDER")]
    within: PathBuf,
}

impl Init {
    pub(super) fn exec(&self, streams: &mut Streams<'_>) -> anyhow::Result<End> {
        let source = self.source.as_str();
        let bytes = load::read(Path::new(source)).with_context(|| format!("cannot read {source}"))?;
        let stem = || Path::new(source).file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let name = emit::binary(&self.name.clone().or_else(stem).unwrap_or_default());
        let start = Start { source, bytes: &bytes, name: &name, within: &self.within };
        let folder = start.write().with_context(|| format!("cannot make {}", self.within.join(&name).display()))?;
        writeln!(streams.out, "{}", folder.display())?;
        writeln!(streams.err, "next: imajin generate {}", folder.display())?;
        Ok(End::Good)
    }
}
