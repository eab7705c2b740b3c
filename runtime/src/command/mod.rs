//! From the words of the command line to what is to be done, by walking the tables.
//!
//! Only the chosen operation becomes a clap command, so the time to answer does not depend on the number of
//! operations. Nothing here reads files, stdin or the process's environment.

mod build;
mod builtins;
pub(crate) mod help;
mod page;
pub(crate) mod route;
mod typo;
mod variant;

pub(crate) use page::{Page, cut};

pub(crate) use crate::args::Rows;
use crate::args::{Format, Given, Globals, agent_mode, take_below};
use crate::builtin::{Builtin, api::RawCall};
use crate::config::Environment;
use crate::error::{Error, Kind, Result};
use crate::table::{Operation, Service};
use crate::terminal::Terminal;
use route::{Place, Route};
use std::collections::VecDeque;
use std::ffi::OsString;

/// What the user asked for.
#[derive(Debug)]
pub enum Parsed {
    /// Call an operation of the table.
    Call(Invocation),
    /// `api GET /path`: a request that no row describes.
    Raw(RawCall),
    /// A built-in command that needs no network; [`crate::builtin::run`] does it.
    Builtin(Builtin, Globals),
    /// Help or version, for stdout; exit code 0.
    Text(String),
    /// A command of `custom.rs`.
    Custom {
        /// The name it was registered with.
        name: String,
        /// What clap made of the words after it.
        matches: clap::ArgMatches,
        /// The global flags.
        globals: Globals,
    },
}

/// A call of an operation, as text: nothing is read or checked yet.
#[derive(Debug, Clone)]
pub struct Invocation {
    /// The tables that the row is in.
    pub service: &'static Service,
    /// The row.
    pub operation: &'static Operation,
    /// The global flags.
    pub globals: Globals,
    /// The operation's flags.
    pub given: Given,
    /// `--from`: one call for each row.
    pub rows: Option<Rows>,
    /// An old name that was used and the new one, both as whole commands, to be reported on stderr.
    pub retired: Option<(String, String)>,
}

/// What a command line is read against.
pub(crate) struct Reading<'a> {
    pub(crate) service: &'static Service,
    pub(crate) custom: &'a [&'a clap::Command],
    pub(crate) environment: &'a Environment,
    pub(crate) terminal: Terminal,
}

/// Reads the command line. `arguments` are the words after the program's name.
///
/// # Errors
/// `usage`, with suggestions in `next`: unknown commands and flags, values of global flags that do not parse.
pub fn parse(
    service: &'static Service,
    custom: &[&clap::Command],
    arguments: Vec<OsString>,
    environment: &Environment,
    terminal: Terminal,
) -> Result<Parsed> {
    let reading = Reading { service, custom, environment, terminal };
    let route = route::walk(service, custom, arguments.into());
    if let Some(word) = &route.stray {
        return Err(typo::unknown_command(&reading, &route, word));
    }
    match route.place {
        Place::Operation(operation) => reading.operation(operation, route),
        Place::Root | Place::Group(_) => reading.group(&route),
        Place::Builtin(name) => reading.builtin(name, route.rest),
        Place::Custom(index) => reading.custom(index, route.rest),
    }
}

/// Whether errors are to be written as JSON (contract, section 5), even if the command line does not parse:
/// `-o json`, `-o ndjson`, agent mode, or `<BIN>_ERROR_FORMAT=json`.
pub fn wants_json_errors(service: &'static Service, arguments: &[OsString], environment: &Environment) -> bool {
    let words: Vec<&str> = arguments.iter().map_while(|word| word.to_str().filter(|word| *word != "--")).collect();
    let mut output = environment.of(service, "OUTPUT");
    let mut agent = None;
    for (index, word) in words.iter().enumerate() {
        match *word {
            "-o" | "--output" => output = words.get(index + 1).copied(),
            "--agent" | "--agent=true" => agent = Some(true),
            "--agent=false" => agent = Some(false),
            word if word.starts_with("--output=") => output = word.get("--output=".len()..),
            word if word.starts_with("-o") => output = word.get("-o".len()..).map(|rest| rest.trim_start_matches('=')),
            _ => {}
        }
    }
    environment.of(service, "ERROR_FORMAT") == Some("json")
        || matches!(output, Some("json" | "ndjson"))
        || agent_mode(agent, service, environment)
}

/// How much help was asked for. No value of a flag may start with a dash unless it is joined with `=`, so a bare
/// `--help` is never a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wanted {
    Nothing,
    Help,
    AllHelp,
}

fn help_wanted<'a>(words: impl IntoIterator<Item = &'a OsString>) -> Wanted {
    let flags = words.into_iter().map_while(|word| Some(word).filter(|word| *word != "--"));
    let asked = flags.filter_map(|word| match word.to_str()? {
        "-h" | "--help" => Some(Wanted::Help),
        "--help-all" => Some(Wanted::AllHelp),
        _ => None,
    });
    asked.max().unwrap_or(Wanted::Nothing)
}

impl Reading<'_> {
    fn operation(&self, operation: &'static Operation, route: Route) -> Result<Parsed> {
        let wanted = help_wanted(&route.rest);
        if wanted != Wanted::Nothing {
            let page = help::operation(self.service, operation, &route.rest, wanted == Wanted::AllHelp);
            return Ok(Parsed::Text(page.render(self.terminal)));
        }
        let (words, below) = take_below(operation.flags, route.rest);
        let matches = build::operation(operation)
            .try_get_matches_from(words)
            .map_err(|error| typo::from_clap(self.service, Some(operation), &error))?;
        let mut globals = Globals::read(&matches, self.service, self.environment)?;
        if globals.schema {
            return Ok(Parsed::Builtin(Builtin::Schema(operation), globals));
        }
        if let Some(wanted) = globals.template {
            let media_type = Given::media_type(operation, &matches);
            return Ok(Parsed::Builtin(Builtin::Template { operation, wanted, media_type }, globals));
        }
        let named = |mut error: Box<Error>| {
            error.operation = Some(operation.id);
            error
        };
        let rows = Rows::read(operation, &matches).map_err(named)?;
        let shows = globals.dry_run || globals.curl || globals.jq.is_some();
        if rows.is_some() && globals.output == Format::Auto && !shows {
            // What became of a row is data, and nobody waits for the last one to see the first.
            globals.output = Format::Ndjson;
        }
        let given = Given::read(operation, &matches, below, self.environment).map_err(named)?;
        let service = self.service;
        Ok(Parsed::Call(Invocation { service, operation, globals, given, rows, retired: route.retired }))
    }

    fn group(&self, route: &Route) -> Result<Parsed> {
        let wanted = help_wanted(&route.rest);
        let version = route.rest.iter().any(|word| word == "--version" || word == "-V");
        if version && wanted == Wanted::Nothing && matches!(route.place, Place::Root) {
            let service = self.service;
            let api = crate::terminal::line(service.api_version);
            return Ok(Parsed::Text(format!("{} {} (API {api})\n", service.name, service.version)));
        }
        if wanted == Wanted::Nothing && !route.rest.is_empty() {
            self.bare(route.rest.iter().cloned().collect())?;
            let path = typo::path(self.service, &route.groups);
            return Err(Error::new(Kind::Usage, format!("`{path}` needs a command"))
                .hint(format!("{path} --help lists them"))
                .next(format!("{path} --help")));
        }
        let all = wanted == Wanted::AllHelp;
        let page = match route.place {
            Place::Group(group) => help::group(self.service, &route.groups, group, all),
            _ => help::root(self.service, self.custom, all),
        };
        Ok(Parsed::Text(page.render(self.terminal)))
    }

    fn custom(&self, index: usize, rest: VecDeque<OsString>) -> Result<Parsed> {
        let command = self.custom[index].clone();
        let name = command.get_name().to_owned();
        let own: Vec<String> = command.get_arguments().filter_map(|arg| arg.get_long().map(str::to_owned)).collect();
        let mut command = command.no_binary_name(true).bin_name(format!("{} {name}", self.service.name));
        let shorts: Vec<char> = command.get_arguments().filter_map(clap::Arg::get_short).collect();
        for global in crate::args::global::GLOBALS.iter().filter(|global| !own.iter().any(|name| name == global.name)) {
            let shadowed = global.short.is_some_and(|short| shorts.contains(&short));
            let arg = global.arg().hide(true);
            command = command.arg(if shadowed { arg.short(None) } else { arg });
        }
        match command.try_get_matches_from(rest) {
            Ok(matches) => {
                let globals = Globals::read(&matches, self.service, self.environment)?;
                Ok(Parsed::Custom { name, matches, globals })
            }
            Err(error) if !error.use_stderr() => Ok(Parsed::Text(error.render().to_string())),
            Err(error) => Err(typo::from_clap(self.service, None, &error)),
        }
    }

    /// The global flags of a command that has no others.
    pub(crate) fn bare(&self, words: Vec<OsString>) -> Result<Globals> {
        let matches = build::bare(self.service.name)
            .try_get_matches_from(words)
            .map_err(|error| typo::from_clap(self.service, None, &error))?;
        Globals::read(&matches, self.service, self.environment)
    }
}

/// The operation's flags as other words than those of the command line say them.
///
/// # Errors
/// As for the command line.
pub(crate) fn given(operation: &'static Operation, words: Vec<OsString>, environment: &Environment) -> Result<Given> {
    let (words, below) = take_below(operation.flags, words.into());
    let matches = build::operation(operation).try_get_matches_from(words).map_err(|error| {
        let text = error.to_string();
        Error::new(Kind::Validation, crate::terminal::line(text.lines().next().unwrap_or_default()))
    })?;
    Given::read(operation, &matches, below, environment)
}
