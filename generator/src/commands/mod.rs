//! The commands of `imajin`, one file each: arguments, and what is done with them by the library.

mod check;
mod demo;
mod explain;
mod generate;
mod init;
mod inspect;
mod mock;
mod order;
mod report;

use clap::{Parser, Subcommand};
use std::fmt;
use std::io::Write;

/// Turns an OpenAPI description into a native Rust command-line interface.
#[derive(Debug, Parser)]
#[command(name = "imajin", version, about, arg_required_else_help = true)]
pub(crate) struct Imajin {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Generate(generate::Generate),
    Check(check::Check),
    Demo(demo::Demo),
    Inspect(inspect::Inspect),
    Explain(explain::Explain),
    Init(init::Init),
    Mock(mock::Mock),
}

/// Where a command writes: data and everything else.
pub(crate) struct Streams<'a> {
    pub(crate) out: &'a mut dyn Write,
    pub(crate) err: &'a mut dyn Write,
}

/// How a command ended that ran to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Exit code 0.
    Good,
    /// Exit code 1: an error in the input, or a committed crate that is not fresh. What it is was said.
    Bad,
}

/// The arguments contradict each other: exit code 2.
#[derive(Debug)]
pub(crate) struct Usage(pub(crate) String);

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Usage {}

impl Imajin {
    pub(crate) fn exec(&self, streams: &mut Streams<'_>) -> anyhow::Result<End> {
        match &self.command {
            Command::Generate(command) => command.exec(streams),
            Command::Check(command) => command.exec(streams),
            Command::Demo(command) => command.exec(streams),
            Command::Inspect(command) => command.exec(streams),
            Command::Explain(command) => command.exec(streams),
            Command::Init(command) => command.exec(streams),
            Command::Mock(command) => command.exec(streams),
        }
    }
}
