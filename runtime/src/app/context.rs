use super::Hooks;
use crate::args::Globals;
use crate::client::{Clock, Response, Transport};
use crate::config::Environment;
use crate::error::Result;
use crate::request::Request;
use crate::table::Service;
use crate::terminal::Terminal;
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
    /// Whatever keeps the request from a good answer, by the contract's kinds.
    pub fn send(&self, request: Request) -> Result<Response> {
        crate::client::send(self, request)
    }

    /// Prints a line for people on stderr. What others have said must have gone through [`crate::terminal`] before.
    pub fn say(&self, line: &str) {
        // Err: stderr is gone, and there is nobody to tell.
        let _ = writeln!(self.stderr.borrow_mut(), "{line}");
    }
}
