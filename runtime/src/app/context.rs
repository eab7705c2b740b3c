use super::{Hooks, Interrupt};
use crate::args::Globals;
use crate::client::{Clock, Response, Transport};
use crate::config::Environment;
use crate::error::{Error, Kind, Result};
use crate::output::{Printer, unwritable};
use crate::request::Request;
use crate::table::Service;
use crate::terminal::{Terminal, visible};
use serde_json::Value;
use std::cell::RefCell;
use std::io::{Read, Write};

/// What a hook, a custom command or a built-in command may know and use while it runs.
pub struct Context<'a> {
    /// The tables.
    pub service: &'static Service,
    /// The global flags of this run.
    pub globals: Globals,
    /// The environment.
    pub environment: Environment,
    /// What the streams are.
    pub terminal: Terminal,
    pub(crate) transport: &'a dyn Transport,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) interrupt: Interrupt,
    pub(crate) hooks: &'a Hooks,
    pub(crate) stdin: RefCell<&'a mut dyn Read>,
    pub(crate) stdout: RefCell<&'a mut dyn Write>,
    pub(crate) stderr: RefCell<&'a mut dyn Write>,
}

impl Context<'_> {
    /// Sends a request as the command itself would: credential, hooks, retries, redirects, trace. The response's status is
    /// below 400.
    ///
    /// # Errors
    /// Whatever keeps the request from a good answer, by the contract's kinds; `interrupted` after Ctrl-C.
    pub fn send(&self, request: Request) -> Result<Response> {
        crate::client::send(self, request)
    }

    /// Prints a value on stdout in the format that `-o` asks for.
    ///
    /// # Errors
    /// `usage` if `--jq` or `--out` is wrong, `internal` if stdout cannot be written.
    pub fn print(&self, value: &Value) -> Result<()> {
        self.print_with(value, "")
    }

    /// The same, of commands: a table shows what to type and what it does.
    pub(super) fn print_commands(&self, rows: Vec<Value>) -> Result<()> {
        self.print_with(&Value::Array(rows), "command,about")
    }

    fn print_with(&self, value: &Value, columns: &'static str) -> Result<()> {
        let raw = serde_json::value::to_raw_value(value)
            .map_err(|error| Error::new(Kind::Internal, format!("a value is no JSON: {error}")))?;
        let mut printer = Printer::new(self, None)?.columns(columns);
        printer.value(&raw)?;
        printer.finish()
    }

    /// Prints text on stdout; made visible if that is a terminal.
    ///
    /// # Errors
    /// `internal` if stdout cannot be written.
    pub fn print_text(&self, text: &str) -> Result<()> {
        let text = if self.terminal.stdout { visible(text) } else { text.into() };
        self.stdout.borrow_mut().write_all(text.as_bytes()).map_err(unwritable)
    }

    /// Prints a line for people on stderr. What others have said must have gone through [`crate::terminal`] before.
    pub fn say(&self, line: &str) {
        // Err: stderr is gone, and there is nobody to tell.
        let _ = writeln!(self.stderr.borrow_mut(), "{line}");
    }
}
