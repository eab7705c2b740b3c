//! Words that name nothing: what was meant, at most three guesses, best first.

use super::Reading;
use super::route::{Place, RESERVED_ROOTS, Route, YIELDING_ROOTS};
use crate::args::global::{self, GLOBALS};
use crate::error::{Error, Kind, Result};
use crate::suggest::{likeness, suggest};
use crate::table::{Alias, Group, Operation, Service};
use crate::terminal::line;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// The program's name and the groups, as typed.
pub(crate) fn path(service: &Service, groups: &[&Group]) -> String {
    let mut path = service.name.to_owned();
    for group in groups {
        path.push(' ');
        path.push_str(group.name);
    }
    path
}

/// The error for a word that names no command where it stands.
pub(super) fn unknown_command(reading: &Reading, route: &Route, word: &str) -> Box<Error> {
    let path = path(reading.service, &route.groups);
    let mut candidates: Vec<(&str, &str)> = Vec::new();
    let mut add = |name: &'static str, aliases: &'static [Alias]| {
        candidates.push((name, name));
        candidates.extend(aliases.iter().map(|alias| (alias.name, name)));
    };
    let (groups, operations) = match route.place {
        Place::Group(group) => (group.groups, group.operations),
        _ => (reading.service.groups, &[][..]),
    };
    groups.iter().for_each(|group| add(group.name, group.aliases));
    operations.iter().filter(|operation| !operation.hidden).for_each(|row| add(row.name(), row.aliases));
    if let Place::Root = route.place {
        candidates.extend(RESERVED_ROOTS.iter().chain(YIELDING_ROOTS).map(|name| (*name, *name)));
        candidates.extend(reading.custom.iter().map(|command| (command.get_name(), command.get_name())));
    }
    let near = suggest(word, candidates);
    let mut best: Vec<String> = near.iter().map(|name| format!("{path} {name}")).collect();
    if near.is_empty() {
        best = elsewhere(reading.service, route, word);
    }
    let mut error = Error::new(Kind::Usage, format!("`{path}` has no command `{}`", line(word)));
    for command in &best {
        error = error.next(command.clone());
    }
    let whole: Vec<&str> = best.iter().map(String::as_str).collect();
    let early = route.rest.iter().find_map(|word| word.to_str().filter(|word| !is_global(word)));
    let meant = did_you_mean(if near.is_empty() { &whole } else { &near }, "");
    error = match (meant, early) {
        (Some(hint), _) => error.hint(hint),
        (None, _) if matches!(route.place, Place::Root) && matches!(word, "auth" | "login" | "logout") => {
            let variables = reading.service.schemes.iter().flat_map(|scheme| scheme.env.first());
            let names: Vec<&str> = variables.copied().collect();
            error.hint(match names.is_empty() {
                true => "the description names no credential; --header NAME:VALUE sends one".to_owned(),
                false => format!("credentials are read from the environment: {}", names.join(", ")),
            })
        }
        (None, Some(flag)) => error.hint(format!("flags of a command stand after it; `{}` is not global", line(flag))),
        (None, None) => {
            let names: Vec<&str> =
                groups.iter().map(|group| group.name).chain(operations.iter().map(|row| row.name())).collect();
            let listed = if names.len() <= 8 { names.join(", ") } else { format!("{path} --help lists them") };
            let what = if names.len() <= 8 { "there is " } else { "" };
            error.hint(format!("{what}{listed}; {} api search finds by meaning", reading.service.name))
        }
    };
    error.next(format!("{path} --help"))
}

/// Commands in other places that a word names: deeper in the tree, or with the verb said first (`create customer`).
fn elsewhere(service: &'static Service, route: &Route, word: &str) -> Vec<String> {
    let names = |name: &str, aliases: &[Alias]| name == word || aliases.iter().any(|alias| alias.name == word);
    let mut found = Vec::new();
    fn walk(path: &str, groups: &[&Group], names: &dyn Fn(&str, &[Alias]) -> bool, found: &mut Vec<String>) {
        for group in groups {
            let path = format!("{path} {}", group.name);
            if names(group.name, group.aliases) {
                found.push(path.clone());
            }
            walk(&path, group.groups, names, found);
        }
    }
    let (groups, start) = match route.place {
        Place::Group(group) => (group.groups, path(service, &route.groups)),
        _ => (service.groups, service.name.to_owned()),
    };
    let after = route.rest.iter().find_map(|rest| rest.to_str().filter(|rest| !rest.starts_with('-')));
    let group = after.and_then(|after| {
        groups.iter().find(|group| group.name == after || group.aliases.iter().any(|alias| alias.name == after))
    });
    if let Some(group) = group {
        let verbs = group.operations.iter().filter(|row| !row.hidden && likeness(word, row.name()) >= 0.9);
        found.extend(verbs.map(|row| format!("{start} {} {}", group.name, row.name())));
    }
    if let (Place::Group(here), true) = (route.place, found.is_empty()) {
        let namesakes = super::route::operations(service)
            .into_iter()
            .filter(|row| !row.hidden && row.name() == word && row.words().rev().nth(1) == Some(here.name));
        found.extend(namesakes.map(|row| command(service, row)));
        found.sort_by_key(|path| path.matches(' ').count());
    }
    if found.is_empty() {
        walk(&start, groups, &names, &mut found);
        found.sort_by_key(|path| path.matches(' ').count());
    }
    found.truncate(3);
    found
}

/// A global flag, or a value of one.
fn is_global(word: &str) -> bool {
    let name = word.split('=').next().unwrap_or_default();
    !word.starts_with("--")
        || name == "--help"
        || GLOBALS.iter().any(|global| name.strip_prefix("--") == Some(global.name))
}

fn did_you_mean(names: &[&str], dashes: &str) -> Option<String> {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{dashes}{name}`")).collect();
    let (last, others) = quoted.split_last()?;
    match others {
        [] => Some(format!("did you mean {last}?")),
        others => Some(format!("did you mean {} or {last}?", others.join(", "))),
    }
}

/// clap's error as ours.
pub(crate) fn from_clap(service: &Service, operation: Option<&'static Operation>, error: &clap::Error) -> Box<Error> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        Some(ContextValue::Strings(texts)) => texts.first().map(String::as_str),
        _ => None,
    };
    let command = operation.map_or_else(|| service.name.to_owned(), |row| command(service, row));
    let argument = text(ContextKind::InvalidArg).unwrap_or_default();
    let flag = argument.split([' ', '=', '[']).next().unwrap_or_default();
    let mut ours = match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => unknown_flag(&command, operation, argument),
        ErrorKind::UnknownArgument => Error::new(Kind::Usage, format!("unexpected argument `{}`", line(argument)))
            .hint("every value needs its flag; only values of the path go without"),
        ErrorKind::ArgumentConflict => Error::new(Kind::Usage, format!("`{flag}` is given more than once")),
        ErrorKind::InvalidValue => Error::new(Kind::Usage, format!("`{flag}` needs a value"))
            .hint(format!("a value that starts with a dash is written {flag}=-…")),
        ErrorKind::TooManyValues | ErrorKind::NoEquals => {
            Error::new(Kind::Usage, format!("`{flag}` takes its value after `=`: {flag}=…"))
        }
        ErrorKind::InvalidUtf8 => Error::new(Kind::Usage, "an argument is not UTF-8"),
        _ => Error::new(Kind::Usage, first_line(&error.to_string())),
    };
    if flag.starts_with("--") {
        ours.field = Some(line(flag.trim_start_matches('-')));
    }
    ours.operation = operation.map(|operation| operation.id);
    ours.next(format!("{command} --help"))
}

/// A whole command, as typed.
pub(crate) fn command(service: &Service, operation: &Operation) -> String {
    format!("{} {}", service.name, operation.command)
}

fn unknown_flag(command: &str, operation: Option<&'static Operation>, argument: &str) -> Box<Error> {
    let shown = line(argument);
    let error = Error::new(Kind::Usage, format!("`{command}` has no flag `{shown}`"));
    let flags = operation.map_or(&[][..], |operation| operation.flags);
    if let (Some(operation), "--wait" | "--wait-timeout" | "--wait-interval") = (operation, argument) {
        let why = "nothing is known to wait for: neither its answer nor what it begins has a state that ends";
        return error.hint(format!("{why} (`{}`)", operation.id));
    }
    let own = flags.iter().filter(|flag| !flag.hidden);
    let globals = GLOBALS.iter().chain(global::of(operation)).map(|global| (global.name, global.name));
    let aliases = own.clone().flat_map(|flag| flag.aliases().iter().map(|alias| (*alias, flag.name)));
    let candidates = own.clone().map(|flag| (flag.name, flag.name)).chain(aliases).chain(globals);
    let best = suggest(argument.trim_start_matches('-'), candidates);
    let error = best.iter().fold(error, |error, name| error.next(format!("{command} --{name}")));
    match did_you_mean(&best, "--") {
        _ if !argument.starts_with("--") => error.hint("a value that starts with a dash is written --flag=-…"),
        Some(hint) => error.hint(hint),
        None => error.hint(format!("{command} --help lists them")),
    }
}

fn first_line(text: &str) -> String {
    line(text.lines().next().unwrap_or_default().trim_start_matches("error: "))
}

/// An error for a word of a built-in command that must be one of a few.
pub(crate) fn one_of(what: &str, word: &str, choices: &[&'static str]) -> Result<&'static str> {
    if let Some(choice) = choices.iter().find(|choice| **choice == word) {
        return Ok(choice);
    }
    let message = format!("`{}` is no {what}", line(word));
    let best = suggest(word, choices.iter().map(|choice| (*choice, *choice)));
    Err(Error::new(Kind::Usage, message)
        .hint(did_you_mean(&best, "").unwrap_or_else(|| format!("one of: {}", choices.join(", ")))))
}
