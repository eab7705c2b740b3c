//! The clap command of one operation, and of nothing else. Help is not clap's: see [`super::help`].

use crate::args::global::{self, BODY, GLOBALS, Global};
use crate::args::{POSITIONALS, is_on_by_default, is_repeatable};
use crate::table::{Kind, Location, Operation};
use clap::{Arg, ArgAction, Command};

/// A command with the global flags alone.
pub(crate) fn bare(name: impl Into<clap::builder::Str>) -> Command {
    frame(name).args(GLOBALS.iter().map(Global::arg))
}

/// A command for a request that no row describes.
pub(crate) fn raw(name: impl Into<clap::builder::Str>) -> Command {
    bare(name).args(BODY.iter().filter(|global| global.name == "data").map(Global::arg))
}

fn frame(name: impl Into<clap::builder::Str>) -> Command {
    Command::new(name)
        .no_binary_name(true)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(Arg::new("help").long("help").short('h').action(ArgAction::Count))
        .arg(Arg::new("help-all").long("help-all").action(ArgAction::Count))
}

/// The command of an operation.
pub(crate) fn operation(operation: &'static Operation) -> Command {
    // The generator keeps these names free; a hand-written table that does not must not bring clap down.
    let taken = |name: &str| operation.flags.iter().any(|flag| flag.name == name);
    let mut command = frame(operation.name())
        .args(GLOBALS.iter().chain(global::of(Some(operation))).filter(|global| !taken(global.name)).map(Global::arg))
        .args(operation.flags.iter().copied().map(flag));
    for flag in operation.flags.iter().filter(|flag| is_on_by_default(flag)) {
        let name = format!("no-{}", flag.name);
        if !taken(&name) {
            let arg = Arg::new(name.clone()).long(name).action(ArgAction::SetTrue).conflicts_with(flag.name);
            command = command.arg(arg);
        }
    }
    if operation.flags.iter().any(|flag| matches!(flag.location, Location::Path(..))) {
        let positionals = Arg::new(POSITIONALS).num_args(0..).action(ArgAction::Append).allow_negative_numbers(true);
        command = command.arg(positionals);
    }
    command
}

fn flag(flag: &crate::table::Flag) -> Arg {
    let arg = Arg::new(flag.name).long(flag.name).aliases(flag.aliases().iter().copied()).allow_negative_numbers(true);
    match flag.kind {
        Kind::Boolean => arg.action(ArgAction::Set).num_args(0..=1).require_equals(true).default_missing_value("true"),
        kind if is_repeatable(kind) => arg.action(ArgAction::Append),
        _ => arg.action(ArgAction::Set),
    }
}
