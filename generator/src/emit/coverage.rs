//! `coverage.json`: every operation of the document and its command, or the reason why it has none.

use super::escape;
use crate::cli::Cli;
use serde_json::json;

/// The text of `coverage.json`, one operation a line.
pub(super) fn coverage(cli: &Cli) -> String {
    let lines: Vec<String> =
        cli.coverage.iter().map(|operation| format!("    {}", escape::json(&json!(operation)))).collect();
    format!("{{\n  \"operations\": [\n{}\n  ]\n}}\n", lines.join(",\n"))
}
