//! A service plus what its owner has added by hand.
//!
//! A generated crate's `main` is `custom::customise(App::new(&api::SERVICE)).run()`. Hooks name operations by their
//! statics, so a hook on an operation that has gone from the description does not compile.

mod context;
mod download;
mod explain;
mod interrupt;
mod preview;
mod report;
mod run;
mod stream;
mod walk;
mod world;

pub use context::Context;
pub use interrupt::Interrupt;
pub use world::World;

use crate::client::Response;
use crate::error::Result;
use crate::input::Input;
use crate::request::Request;
use crate::table::{Operation, Service};

type Before = Box<dyn Fn(&mut Request, &Context<'_>) -> Result<()>>;
type After = Box<dyn Fn(&mut Response, &Context<'_>) -> Result<()>>;
type Replace = Box<dyn Fn(&Context<'_>, Input) -> Result<Response>>;
type Run = Box<dyn Fn(&Context<'_>, &clap::ArgMatches) -> Result<()>>;

/// A command-line interface: the tables of a service, and the hooks of `custom.rs`.
pub struct App {
    service: &'static Service,
    hooks: Hooks,
    commands: Vec<(clap::Command, Run)>,
}

/// What was hung onto operations, in the order in which it was said.
#[derive(Default)]
pub(crate) struct Hooks {
    before: Vec<(&'static Operation, Before)>,
    after: Vec<(&'static Operation, After)>,
    replace: Vec<(&'static Operation, Replace)>,
}

impl App {
    /// The service as it was generated.
    pub fn new(service: &'static Service) -> App {
        App { service, hooks: Hooks::default(), commands: Vec::new() }
    }

    /// Changes each request of an operation after its credential is in it and before it is sent; once for a request,
    /// not once for an attempt. An error stops the call, and nothing is sent.
    pub fn before(
        mut self,
        operation: &'static Operation,
        hook: impl Fn(&mut Request, &Context<'_>) -> Result<()> + 'static,
    ) -> App {
        self.hooks.before.push((operation, Box::new(hook)));
        self
    }

    /// Changes each successful response of an operation before it is shown, or turns it into an error.
    pub fn after(
        mut self,
        operation: &'static Operation,
        hook: impl Fn(&mut Response, &Context<'_>) -> Result<()> + 'static,
    ) -> App {
        self.hooks.after.push((operation, Box::new(hook)));
        self
    }

    /// Does something else than the operation's one request; [`Context::send`] is there for the requests that it
    /// makes itself. The last replacement wins.
    pub fn replace(
        mut self,
        operation: &'static Operation,
        hook: impl Fn(&Context<'_>, Input) -> Result<Response> + 'static,
    ) -> App {
        self.hooks.replace.push((operation, Box::new(hook)));
        self
    }

    /// Adds a command at the root. A built-in command or a group of the API with the same name is hidden by it.
    pub fn command(
        mut self,
        command: clap::Command,
        run: impl Fn(&Context<'_>, &clap::ArgMatches) -> Result<()> + 'static,
    ) -> App {
        self.commands.push((command, Box::new(run)));
        self
    }

    /// The tables.
    pub fn service(&self) -> &'static Service {
        self.service
    }
}

impl Hooks {
    /// Runs the `before` hooks of the request's operation.
    pub(crate) fn before(&self, request: &mut Request, context: &Context<'_>) -> Result<()> {
        let of = request.operation;
        let hooks = self.before.iter().filter(|(operation, _)| of.is_some_and(|of| std::ptr::eq(of, *operation)));
        hooks.map(|(_, hook)| hook).try_for_each(|hook| hook(request, context))
    }

    /// Does a hook wait for the operation's response?
    pub(crate) fn has_after(&self, of: &Operation) -> bool {
        self.after.iter().any(|(operation, _)| std::ptr::eq(of, *operation))
    }

    /// Runs the `after` hooks of an operation.
    pub(crate) fn after(&self, of: &Operation, response: &mut Response, context: &Context<'_>) -> Result<()> {
        let hooks = self.after.iter().filter(|(operation, _)| std::ptr::eq(of, *operation));
        hooks.map(|(_, hook)| hook).try_for_each(|hook| hook(response, context))
    }

    /// Does anything change the operation's requests or answers?
    pub(crate) fn any(&self, of: &Operation) -> bool {
        self.before.iter().any(|(operation, _)| std::ptr::eq(of, *operation)) || self.has_after(of)
    }

    /// What stands in for an operation, if anything does.
    pub(crate) fn replacement(&self, of: &Operation) -> Option<&Replace> {
        self.replace.iter().rev().find(|(operation, _)| std::ptr::eq(of, *operation)).map(|(_, hook)| hook)
    }
}
