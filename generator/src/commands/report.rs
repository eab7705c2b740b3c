//! What `generate` and `check` say: progress, findings, and how it ended.

use super::{Streams, Usage};
use clap::ValueEnum;
use imajin::diagnostic::{Diagnostics, Severity, render};
use imajin::emit::Previous;
use imajin::inspect::{Stage, Wanted};
use imajin::load::Documents;
use imajin::project::Order;
use imajin::{Generated, files, inspect, load, project};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A run that is faster says nothing until it is done.
const PATIENCE: Duration = Duration::from_millis(500);

/// How to report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    Text,
    /// One JSON object a description, one a line.
    Json,
}

/// One run over one description.
pub(super) struct Report<'a> {
    order: &'a Order,
    format: Format,
    verbose: bool,
    timings: bool,
    clock: Clock,
    diagnostics: Diagnostics,
    documents: Option<Documents>,
}

impl<'a> Report<'a> {
    pub(super) fn new(order: &'a Order, format: Format, verbose: bool, timings: bool) -> Report<'a> {
        let clock = Clock::start(order.target.display().to_string());
        let diagnostics = Diagnostics::default();
        Report { order, format, verbose, timings, clock, diagnostics, documents: None }
    }

    /// Everything up to the files of the crate, and its folder; nothing if there are errors, which were told.
    pub(super) fn generate(&mut self, streams: &mut Streams<'_>) -> anyhow::Result<Option<(PathBuf, Generated)>> {
        let Ok(project) = project::open(self.order, &mut self.diagnostics) else { return self.failed(streams) };
        let Some(out) = project.out.clone() else {
            return Err(Usage("--out says where the crate goes".to_owned()).into());
        };
        self.clock.stage("load", streams)?;
        let Ok(mut documents) = load::load(&project.input, &mut self.diagnostics) else { return self.failed(streams) };
        let previous = previous(&out)?;
        let (clock, diagnostics) = (&mut self.clock, &mut self.diagnostics);
        let mut told = Ok(());
        let mut watch = |stage| told = clock.stage(stage, streams);
        let generated = imajin::generate(&project, &mut documents, previous, &mut watch, diagnostics);
        self.documents = Some(documents);
        told?;
        match generated {
            Ok(generated) => Ok(Some((out, generated))),
            Err(_) => self.failed(streams),
        }
    }

    /// The value after a stage; nothing if there are errors, which were told.
    pub(super) fn inspect(
        &mut self,
        stage: Stage,
        wanted: Option<&Wanted>,
        streams: &mut Streams<'_>,
    ) -> anyhow::Result<Option<Value>> {
        let Ok(project) = project::open(self.order, &mut self.diagnostics) else { return self.failed(streams) };
        let Ok(mut documents) = load::load(&project.input, &mut self.diagnostics) else { return self.failed(streams) };
        let value = inspect::inspect(&project, &mut documents, stage, wanted, &mut self.diagnostics);
        self.documents = Some(documents);
        match value {
            Ok(value) => Ok(Some(value)),
            Err(_) => self.failed(streams),
        }
    }

    fn failed<T>(&mut self, streams: &mut Streams<'_>) -> anyhow::Result<Option<T>> {
        self.done("nothing was written", json!({}), streams)?;
        Ok(None)
    }

    /// The next stage begins.
    pub(super) fn stage(&mut self, stage: &'static str, streams: &mut Streams<'_>) -> std::io::Result<()> {
        self.clock.stage(stage, streams)
    }

    /// What a fresh run would change; in JSON it is a fact among others.
    pub(super) fn diff(&self, diff: &str, streams: &mut Streams<'_>) -> std::io::Result<()> {
        if self.format == Format::Json { Ok(()) } else { streams.out.write_all(diff.as_bytes()) }
    }

    /// The end: findings, timings, and one line.
    pub(super) fn done(&mut self, line: &str, facts: Value, streams: &mut Streams<'_>) -> anyhow::Result<()> {
        self.clock.stop();
        match self.format {
            Format::Json => self.json(facts, streams)?,
            Format::Text => self.text(line, streams)?,
        }
        Ok(())
    }

    fn json(&self, mut facts: Value, streams: &mut Streams<'_>) -> anyhow::Result<()> {
        facts["target"] = json!(self.order.target);
        let mut lines = Vec::new();
        let places = load::locate(self.documents.as_ref(), &self.diagnostics);
        render::json(&self.diagnostics, &places, &mut lines)?;
        let findings: Result<Vec<Value>, _> = serde_json::Deserializer::from_slice(&lines).into_iter().collect();
        facts["diagnostics"] = Value::Array(findings?);
        if self.timings {
            let time =
                |(stage, time): &(&'static str, Duration)| ((*stage).to_owned(), json!(time.as_secs_f64() * 1e3));
            facts["timings_ms"] = Value::Object(self.clock.stages.iter().map(time).collect());
        }
        Ok(writeln!(streams.out, "{facts}")?)
    }

    fn text(&self, line: &str, streams: &mut Streams<'_>) -> anyhow::Result<()> {
        let least = if self.verbose { Severity::Note } else { Severity::Warning };
        let shown = self.diagnostics.at_least(least);
        let places = load::locate(self.documents.as_ref(), &shown);
        render::text(&shown, &places, streams.err)?;
        let silent = self.diagnostics.iter().count() - shown.iter().count();
        let notes = if silent == 0 { String::new() } else { format!("; {silent} notes, which --verbose shows") };
        writeln!(streams.err, "{line}{notes}")?;
        for (stage, time) in self.clock.stages.iter().filter(|_| self.timings) {
            writeln!(streams.err, "{stage:>10} {:8.1} ms", time.as_secs_f64() * 1e3)?;
        }
        Ok(())
    }
}

fn previous(out: &Path) -> Result<Previous, files::Error> {
    Ok(Previous { surface: files::read(out, "surface.lock")?, changelog: files::read(out, "CHANGELOG.md")? })
}

/// How long stages take, and whether anybody should be told that something is going on.
struct Clock {
    subject: String,
    started: Instant,
    stages: Vec<(&'static str, Duration)>,
    current: Option<(&'static str, Instant)>,
}

impl Clock {
    fn start(subject: String) -> Clock {
        Clock { subject, started: Instant::now(), stages: Vec::new(), current: None }
    }

    fn stage(&mut self, stage: &'static str, streams: &mut Streams<'_>) -> std::io::Result<()> {
        self.stop();
        self.current = Some((stage, Instant::now()));
        if self.started.elapsed() < PATIENCE {
            return Ok(());
        }
        writeln!(streams.err, "{}: {stage} …", self.subject)
    }

    fn stop(&mut self) {
        if let Some((stage, since)) = self.current.take() {
            self.stages.push((stage, since.elapsed()));
        }
    }
}
