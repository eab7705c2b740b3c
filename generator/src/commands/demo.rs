use super::{End, Streams};
use clap::Args;
use imajin::demo;
use std::path::PathBuf;

/// Show the main job end to end: generate, build and call a CLI, against a mock of the API
#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Where the crate goes
    #[arg(long, value_name = "FOLDER", default_value = "target/imajin-demo")]
    out: PathBuf,
}

impl Demo {
    pub(super) fn exec(&self, streams: &mut Streams<'_>) -> anyhow::Result<End> {
        demo::Demo { folder: self.out.clone() }.run(streams.out)?;
        Ok(End::Good)
    }
}
