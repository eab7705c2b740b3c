use super::order::Orders;
use super::report::{Format, Report};
use super::{End, Streams};
use clap::Args;
use imajin::files::{self, Written};
use imajin::project::Order;
use serde_json::json;

/// Write a crate from a description
#[derive(Debug, Args)]
pub(super) struct Generate {
    #[command(flatten)]
    orders: Orders,
    /// Overwrite files that were edited by hand, or a folder that imajin has not written
    #[arg(long)]
    force: bool,
    /// Say how long each stage took
    #[arg(long)]
    timings: bool,
    /// Show notes, and every warning
    #[arg(long, short)]
    verbose: bool,
    /// How to report
    #[arg(long, default_value = "text")]
    format: Format,
}

impl Generate {
    pub(super) fn exec(&self, streams: &mut Streams<'_>) -> anyhow::Result<End> {
        let mut end = End::Good;
        for order in self.orders.orders()? {
            if self.one(&order, streams)? == End::Bad {
                end = End::Bad;
            }
        }
        Ok(end)
    }

    fn one(&self, order: &Order, streams: &mut Streams<'_>) -> anyhow::Result<End> {
        let mut report = Report::new(order, self.format, self.verbose, self.timings);
        let Some((out, generated)) = report.generate(streams)? else { return Ok(End::Bad) };
        report.stage("write", streams)?;
        let written = files::write(&generated.files, &generated.stamp, &out, self.force)?;
        let Written { files, changed, removed } = written;
        let operations = &generated.cli.coverage;
        let commands = operations.iter().filter(|operation| operation.command.is_some()).count();
        let facts = json!({
            "out": out, "commands": commands, "operations": operations.len(),
            "files": files, "changed": changed, "removed": removed,
        });
        let line = format!(
            "{}: {commands} commands for {} operations in {} ({files} files, {changed} changed, {removed} removed)",
            generated.cli.bin,
            operations.len(),
            out.display(),
        );
        report.done(&line, facts, streams)?;
        Ok(End::Good)
    }
}
