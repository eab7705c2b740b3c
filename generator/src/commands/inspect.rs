use super::report::{Format, Report};
use super::{End, Streams, Usage};
use clap::{Args, ValueEnum};
use imajin::inspect::{self, Wanted};
use imajin::project::Order;
use std::path::PathBuf;

/// Show a description after any stage
#[derive(Debug, Args)]
pub(super) struct Inspect {
    /// A description, or a folder with one
    spec: PathBuf,
    /// After which stage
    #[arg(long, default_value = "cli")]
    stage: Stage,
    /// Only this operation: its operationId, or its method and path ("GET /v1/customers")
    #[arg(long)]
    operation: Option<String>,
    /// Overlay to apply after those of the project; may be repeated
    #[arg(long = "overlay", value_name = "FILE")]
    overlays: Vec<PathBuf>,
    /// Fetch references to http(s) URLs
    #[arg(long)]
    allow_remote: bool,
    /// How to show it
    #[arg(long, short, default_value = "text")]
    output: Output,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Stage {
    /// As loaded: overlays applied, other files mounted
    Documents,
    /// Each operation in OpenAPI 3.0's shape
    Description,
    /// What it means
    Api,
    /// Commands and flags
    Cli,
    /// The crate
    Files,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Output {
    /// A list of what there is; one operation as YAML, or as Rust after `files`
    Text,
    Json,
    Yaml,
}

impl Inspect {
    pub(super) fn exec(&self, streams: &mut Streams<'_>) -> anyhow::Result<End> {
        let order = Order {
            target: self.spec.clone(),
            overlays: self.overlays.clone(),
            allow_remote: self.allow_remote,
            ..Order::default()
        };
        let mut report = Report::new(&order, Format::Text, false, false);
        let stage = self.stage.of();
        let wanted = self.operation.clone().map(|operation| Wanted { operation });
        let Some(value) = report.inspect(stage, wanted.as_ref(), streams)? else { return Ok(End::Bad) };
        if value.as_array().is_some_and(Vec::is_empty) && wanted.is_some() {
            let operation = self.operation.as_deref().unwrap_or_default();
            return Err(
                Usage(format!("no operation is called `{operation}`: say its operationId, or \"GET /path\"")).into()
            );
        }
        match self.output {
            Output::Json => writeln!(streams.out, "{value:#}")?,
            Output::Yaml => streams.out.write_all(inspect::yaml(&value).as_bytes())?,
            Output::Text => streams.out.write_all(inspect::text(&value, stage, wanted.as_ref()).as_bytes())?,
        }
        Ok(End::Good)
    }
}

impl Stage {
    fn of(self) -> inspect::Stage {
        match self {
            Stage::Documents => inspect::Stage::Documents,
            Stage::Description => inspect::Stage::Description,
            Stage::Api => inspect::Stage::Api,
            Stage::Cli => inspect::Stage::Cli,
            Stage::Files => inspect::Stage::Files,
        }
    }
}
