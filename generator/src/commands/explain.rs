use super::{End, Streams, Usage};
use clap::Args;
use imajin::diagnostic::rules;

/// Say what a rule means, or list all rules
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The rule's name, as diagnostics show it
    rule: Option<String>,
}

impl Explain {
    pub(super) fn exec(&self, streams: &mut Streams<'_>) -> anyhow::Result<End> {
        let Some(name) = &self.rule else {
            for rule in rules::all() {
                writeln!(streams.out, "{:<32} {:<8} {}", rule.name, rule.severity.to_string(), rule.summary)?;
            }
            return Ok(End::Good);
        };
        let rule = rules::find(name).map_err(|nearest| match nearest {
            Some(nearest) => Usage(format!("no rule is called `{name}`; did you mean `{nearest}`?")),
            None => Usage(format!("no rule is called `{name}`; `imajin explain` lists them")),
        })?;
        writeln!(streams.out, "{} ({}): {}\n\n{}", rule.name, rule.severity, rule.summary, rule.explanation)?;
        Ok(End::Good)
    }
}
