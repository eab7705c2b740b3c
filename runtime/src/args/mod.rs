//! The global flags, and the operation's flags as text: what clap matched, before any of it is read as a value.

mod agent;
mod below;
mod given;
pub mod global;
mod globals;
mod rows;

pub use agent::{AGENTS, agent_mode};
pub use below::Below;
pub(crate) use below::take_below;
pub(crate) use given::{POSITIONALS, is_on_by_default, is_repeatable};
pub use rows::Rows;

use std::path::PathBuf;
use std::time::Duration;

/// The global flags (contract, section 3), after environment variables have filled what was not said.
#[derive(Debug, Clone, Default)]
pub struct Globals {
    /// `-o`.
    pub output: Format,
    /// `--jq`.
    pub jq: Option<String>,
    /// `--fields`.
    pub fields: Vec<String>,
    /// `--sort`: dotted names, with a `-` before those of which the greatest is first.
    pub sort: Vec<String>,
    /// `--all`.
    pub all: bool,
    /// `--limit`.
    pub limit: Option<u64>,
    /// `--max-pages`.
    pub max_pages: Option<u64>,
    /// `--cursor`.
    pub cursor: Option<String>,
    /// `--envelope`.
    pub envelope: bool,
    /// `--dry-run`.
    pub dry_run: bool,
    /// `--curl`.
    pub curl: bool,
    /// `--snippet`.
    pub snippet: Option<Language>,
    /// `--explain`.
    pub explain: bool,
    /// `--schema`.
    pub schema: bool,
    /// `-y`.
    pub yes: bool,
    /// `--no-input`.
    pub no_input: bool,
    /// `-q`.
    pub quiet: bool,
    /// `-v`, `-vv`; `--debug` is 2.
    pub verbose: u8,
    /// `--base-url`.
    pub base_url: Option<String>,
    /// Server variables that were chosen: name and value.
    pub variables: Vec<(String, String)>,
    /// `--header`, in order.
    pub headers: Vec<(String, String)>,
    /// `--timeout`.
    pub timeout: Option<Duration>,
    /// `--retries`, `--no-retry` is 0.
    pub retries: Option<u32>,
    /// `--out`.
    pub out: Option<PathBuf>,
    /// Agent mode, from the flag, the environment, or a known agent's variable.
    pub agent: bool,
    /// `--no-validate`.
    pub no_validate: bool,
    /// `--wait`, and what belongs to it.
    pub wait: Option<Wait>,
    /// `--template`.
    pub template: Option<Template>,
}

/// `--template`: which example bodies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the command line")]
pub enum Template {
    Both,
    Minimal,
    Full,
}

/// `--wait`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wait {
    /// The state to wait for, if the user says one.
    pub state: Option<String>,
    /// `--wait-timeout`.
    pub timeout: Option<Duration>,
    /// `--wait-interval`.
    pub interval: Option<Duration>,
}

/// `-o`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the contract's")]
pub enum Format {
    #[default]
    Auto,
    Table,
    Json,
    Yaml,
    Csv,
    Tsv,
    Ndjson,
    Raw,
    Http,
}

/// `--snippet`: the language of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the languages'")]
pub enum Language {
    Python,
    Javascript,
    Rust,
}

impl Language {
    /// By its name on the command line.
    pub fn parse(name: &str) -> Option<Language> {
        Some(match name {
            "python" => Language::Python,
            "javascript" => Language::Javascript,
            "rust" => Language::Rust,
            _ => return None,
        })
    }
}

/// The values of one operation's flags, as text.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// One list for each row of the operation's flags, in the table's order; empty if nothing was said.
    pub values: Vec<Vec<String>>,
    /// For each row, what stands in if nothing was said: its environment variable, else its preset.
    pub fallbacks: Vec<Option<String>>,
    /// `--metadata.team=core`, where only `--metadata` is a row.
    pub below: Vec<Below>,
    /// `--content-type`.
    pub media_type: Option<String>,
    /// `-d`.
    pub data: Option<String>,
    /// `--set`, `--null` and `--unset`, in the order given.
    pub edits: Vec<Edit>,
}

/// A change to the body that flags cannot say. Paths are dotted, or pointers (RFC 6901) if they start with `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// `--set path=text`.
    Text(String, String),
    /// `--set path:=json`.
    Json(String, String),
    /// `--null path`.
    Null(String),
    /// `--unset path`.
    Unset(String),
}

impl Format {
    /// By its name on the command line.
    pub fn parse(name: &str) -> Option<Format> {
        Some(match name {
            "auto" => Format::Auto,
            "table" => Format::Table,
            "json" => Format::Json,
            "yaml" => Format::Yaml,
            "csv" => Format::Csv,
            "tsv" => Format::Tsv,
            "ndjson" => Format::Ndjson,
            "raw" => Format::Raw,
            "http" => Format::Http,
            _ => return None,
        })
    }
}
