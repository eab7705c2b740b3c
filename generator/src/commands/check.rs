use super::order::Orders;
use super::report::{Format, Report};
use super::{End, Streams};
use clap::Args;
use imajin::files;
use imajin::project::Order;
use serde_json::json;

/// Compare a committed crate with what a fresh run gives; writes nothing
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    orders: Orders,
    /// Show notes, and every warning
    #[arg(long, short)]
    verbose: bool,
    /// How to report
    #[arg(long, default_value = "text")]
    format: Format,
}

impl Check {
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
        let mut report = Report::new(order, self.format, self.verbose, false);
        let Some((out, generated)) = report.generate(streams)? else { return Ok(End::Bad) };
        report.stage("compare", streams)?;
        let diff = files::check(&generated.files, &generated.stamp, &out)?;
        let facts = json!({"out": out, "fresh": diff.is_empty(), "diff": diff});
        if diff.is_empty() {
            report.done(&format!("{} is fresh", out.display()), facts, streams)?;
            return Ok(End::Good);
        }
        report.diff(&diff, streams)?;
        let line = format!("{} is not what a fresh run gives: run `imajin generate` and commit", out.display());
        report.done(&line, facts, streams)?;
        Ok(End::Bad)
    }
}
