use super::{End, Streams, Usage};
use anyhow::Context;
use clap::Args;
use imajin::diagnostic::{Diagnostics, Severity, render};
use imajin::load::{self, Documents};
use imajin::mock::{Server, Settings};
use imajin::project::{self, Order};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Serve a description on a loopback port: strict about requests, answers from its examples and schemas
#[derive(Debug, Args)]
#[command(after_help = "\
A request chooses its answer with `Prefer`: code=404 for a status, example=NAME for a named example,
fault=drop or fault=truncate for a broken connection. What is created is remembered until the mock stops.")]
pub(super) struct Mock {
    /// A description, or a folder with one
    spec: PathBuf,
    /// Port on 127.0.0.1; 0 is any free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Milliseconds to wait before each answer
    #[arg(long, value_name = "MS", default_value_t = 0)]
    delay: u64,
    /// Share of requests, from 0 to 1, that meet 429, 500, 503, a dropped connection or a truncated body
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    fail_rate: f64,
    /// What generated values and failures derive from
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Answer requests without credentials, too
    #[arg(long)]
    no_auth: bool,
    /// Overlay to apply after those of the project; may be repeated
    #[arg(long = "overlay", value_name = "FILE")]
    overlays: Vec<PathBuf>,
    /// Fetch references to http(s) URLs
    #[arg(long)]
    allow_remote: bool,
}

impl Mock {
    pub(super) fn exec(&self, streams: &mut Streams<'_>) -> anyhow::Result<End> {
        if !(0.0..=1.0).contains(&self.fail_rate) {
            return Err(Usage(format!("--fail-rate is a share from 0 to 1, not {}", self.fail_rate)).into());
        }
        let Some(documents) = self.load(streams)? else { return Ok(End::Bad) };
        let settings = Settings {
            seed: self.seed,
            delay: Duration::from_millis(self.delay),
            fail_rate: self.fail_rate,
            credentials: !self.no_auth,
            ..Settings::default()
        };
        let running = Server::start(Arc::new(documents.root), settings, self.port)
            .with_context(|| format!("127.0.0.1:{} cannot be served", self.port))?;
        for part in running.mock.unchecked() {
            writeln!(streams.err, "not checked: {}: {}", part.pointer, part.reason)?;
        }
        let operations = running.mock.operations().count();
        writeln!(streams.out, "{} serves {operations} operations; stop it with Ctrl-C", running.url())?;
        streams.out.flush()?;
        running.wait();
        Ok(End::Good)
    }

    /// The description as published; nothing if it cannot be read, which was told.
    fn load(&self, streams: &mut Streams<'_>) -> anyhow::Result<Option<Documents>> {
        let order = Order {
            target: self.spec.clone(),
            overlays: self.overlays.clone(),
            allow_remote: self.allow_remote,
            ..Order::default()
        };
        let mut diagnostics = Diagnostics::default();
        let project = project::open(&order, &mut diagnostics);
        let documents = project.and_then(|project| load::load(&project.input, &mut diagnostics)).ok();
        let shown = diagnostics.at_least(Severity::Warning);
        render::text(&shown, &load::locate(documents.as_ref(), &shown), streams.err)?;
        Ok(documents)
    }
}
