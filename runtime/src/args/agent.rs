//! Whether a program is at the keyboard (contract, section 7). It changes presentation only, never what is sent.

use crate::config::Environment;
use crate::table::Service;

/// Variables that known agents set for the commands that they run.
pub static AGENTS: &[&str] = &[
    "AI_AGENT",
    "AGENT",
    "AUGMENT_AGENT",
    "CLAUDECODE",
    "CLAUDE_CODE",
    "CLINE_ACTIVE",
    "CODEX_CI",
    "CODEX_SANDBOX",
    "CURSOR_AGENT",
    "GEMINI_CLI",
    "GOOSE_TERMINAL",
    "OPENCODE",
];

/// `--agent[=false]`, else `<BIN>_AGENT`, else any of [`AGENTS`].
pub fn agent_mode(said: Option<bool>, service: &Service, environment: &Environment) -> bool {
    let own = || environment.of(service, "AGENT").map(is_on);
    said.or_else(own).unwrap_or_else(|| AGENTS.iter().any(|name| environment.get(name).is_some_and(is_on)))
}

/// A variable that is a switch: anything but `0`, `false`, `no` and `off`.
pub(crate) fn is_on(value: &str) -> bool {
    !matches!(value, "" | "0" | "false" | "no" | "off")
}
