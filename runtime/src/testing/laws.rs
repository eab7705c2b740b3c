//! What every row of every table obeys, whatever document it was made from.

use super::words;
use crate::args::global::reserved;
use crate::command::{self, Parsed};
use crate::config::Environment;
use crate::input;
use crate::request;
use crate::table::{Detail, Flag, Group, Kind, Location, Next, Operation, Poll, Service, Source, StyleName, Waiter};
use crate::terminal::Terminal;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;

/// Groups below each other.
const DEEPEST: usize = 3;
/// Built-in commands that win over the API (contract, section 1).
const RESERVED: &[&str] = &["auth", "api", "workflow", "mcp", "config", "completion", "help"];

/// Checks every row of a service's tables.
///
/// # Panics
/// With the list of all violations, each with the row it is in.
pub fn laws(service: &'static Service) {
    let mut court = Court { service, violations: Vec::new(), ids: BTreeMap::new() };
    court.service();
    court.siblings("", service.groups, &[]);
    for group in service.groups {
        court.group(group, &mut Vec::new());
    }
    let Court { violations, .. } = court;
    assert!(violations.is_empty(), "{} laws are broken:\n{}", violations.len(), violations.join("\n"));
}

struct Court {
    service: &'static Service,
    violations: Vec<String>,
    ids: BTreeMap<&'static str, &'static Operation>,
}

impl Court {
    fn require(&mut self, holds: bool, row: &str, law: &str) {
        if !holds {
            self.violations.push(format!("{row}: {law}"));
        }
    }

    fn service(&mut self) {
        let service = self.service;
        self.require(is_kebab(service.name), "service", "the binary's name is kebab-case");
        let upper = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        let prefix = service.env_prefix;
        let starts = prefix.starts_with(|c: char| c.is_ascii_uppercase() || c == '_');
        self.require(starts && prefix.chars().all(upper), "service", "the prefix of variables is upper snake case");
        for group in service.groups {
            let reserved = RESERVED.contains(&group.name);
            self.require(!reserved, group.name, "the name is that of a built-in command");
        }
        for server in service.servers {
            self.server(server, "service");
        }
    }

    fn server(&mut self, server: &'static crate::table::Server, row: &str) {
        self.require(!server.url.ends_with('/'), row, "the server's URL does not end with a slash");
        let said: BTreeSet<_> = placeholders(server.url).into_iter().collect();
        let known: BTreeSet<_> = server.variables.iter().map(|variable| variable.name).collect();
        self.require(said.is_subset(&known), row, "each variable of the server's URL has a row");
    }

    /// Names of the groups and commands in one group.
    fn siblings(&mut self, row: &str, groups: &'static [&'static Group], operations: &'static [&'static Operation]) {
        let of_groups = groups.iter().map(|group| (group.name, group.aliases));
        let of_operations = operations.iter().map(|operation| (operation.name(), operation.aliases));
        let mut names = BTreeSet::new();
        for (name, aliases) in of_groups.chain(of_operations) {
            for name in std::iter::once(name).chain(aliases.iter().map(|alias| alias.name)) {
                self.require(names.insert(name), row, &format!("`{name}` names one thing among its siblings"));
                self.require(is_kebab(name), row, &format!("`{name}` is kebab-case"));
            }
        }
        let sorted = groups.is_sorted_by_key(|group| group.name) && operations.is_sorted_by_key(|found| found.name());
        self.require(sorted, row, "groups and commands are sorted by name");
    }

    fn group(&mut self, group: &'static Group, path: &mut Vec<&'static str>) {
        path.push(group.name);
        let row = path.join(" ");
        self.require(path.len() <= DEEPEST, &row, "groups are at most three deep");
        self.require(!group.groups.is_empty() || !group.operations.is_empty(), &row, "the group has something in it");
        self.siblings(&row, group.groups, group.operations);
        for operation in group.operations {
            let row = format!("{} {}", path.join(" "), operation.name());
            self.require(operation.command == row, &row, "the row says where it stands");
            self.operation(operation, &row);
        }
        for group in group.groups {
            self.group(group, path);
        }
        path.pop();
    }

    fn operation(&mut self, operation: &'static Operation, row: &str) {
        let unique = self.ids.insert(operation.id, operation).is_none();
        self.require(unique && !operation.id.is_empty(), row, &format!("the id `{}` is its own", operation.id));
        self.require(!operation.path.contains('#'), row, "the path has no fragment");
        self.require(!operation.about.contains('\n'), row, "what it is about is one line");
        self.paths(operation, row);
        self.flag_names(operation, row);
        for flag in operation.flags {
            self.flag(operation, flag, &format!("{row} --{}", flag.name));
        }
        for server in operation.servers {
            self.server(server, row);
        }
        for requirement in operation.security.iter().flat_map(|alternative| alternative.iter()) {
            let known = self.service.schemes.iter().any(|scheme| scheme.name == requirement.scheme.name);
            self.require(known, row, &format!("the scheme `{}` is one of the service's", requirement.scheme.name));
        }
        self.output(operation, row);
        if let Some(waiter) = operation.waiter {
            self.waiter(operation, waiter, row);
        }
        self.help(operation, row);
        self.example(operation, row);
    }

    /// Path flags are the template's placeholders, in their order.
    fn paths(&mut self, operation: &'static Operation, row: &str) {
        let flags = path_names(operation);
        let mut said = placeholders(operation.path);
        let mut seen = BTreeSet::new();
        said.retain(|name| seen.insert(*name));
        self.require(flags == said, row, &format!("path flags {flags:?} are the placeholders of {}", operation.path));
    }

    fn flag_names(&mut self, operation: &'static Operation, row: &str) {
        let mut names = BTreeSet::new();
        for flag in operation.flags {
            for name in std::iter::once(flag.name).chain(flag.aliases().iter().copied()) {
                self.require(names.insert(name), row, &format!("--{name} is one flag"));
                let global = reserved().any(|global| global == name);
                self.require(!global, row, &format!("--{name} is no global flag"));
                self.require(is_flag_name(name), row, &format!("--{name} is kebab-case, with dots"));
            }
        }
    }

    fn flag(&mut self, operation: &'static Operation, flag: &'static Flag, row: &str) {
        match flag.location {
            Location::Path(_, style) => {
                self.require(flag.required, row, "a path flag is required");
                let fits =
                    matches!(style.name, StyleName::Simple | StyleName::Label | StyleName::Matrix | StyleName::Json);
                self.require(fits, row, "the style is one for paths");
            }
            Location::Header(name, style) => {
                let fits = matches!(style.name, StyleName::Simple | StyleName::Json);
                self.require(fits, row, "the style is one for headers");
                let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
                self.require(!name.is_empty() && name.chars().all(token), row, "the header's name is a token");
            }
            Location::Body(pointer) => {
                self.require(operation.body.is_some(), row, "the operation has a body");
                self.require(is_pointer(pointer), row, "the pointer is one");
            }
            Location::Query(..) | Location::QueryString(..) | Location::Cookie(..) => {}
        }
        self.details(flag, row);
        self.require(!flag.about.contains('\n'), row, "what it is about is one line");
        let alternatives = matches!(flag.kind, Kind::OneOf(kinds) if kinds.len() < 2);
        self.require(!alternatives, row, "a choice of kinds has at least two");
    }

    fn details(&mut self, flag: &'static Flag, row: &str) {
        let kinds: Vec<_> = flag.details.iter().map(std::mem::discriminant).collect();
        let repeats = kinds.iter().enumerate().any(|(at, kind)| kinds[..at].contains(kind));
        self.require(!repeats, row, "no detail is said twice");
        let ordered = |low: Option<u64>, high: Option<u64>| low.zip(high).is_none_or(|(low, high)| low <= high);
        let (mut length, mut count) = ((None, None), (None, None));
        for detail in flag.details {
            match detail {
                Detail::MinLength(bound) => length.0 = Some(*bound),
                Detail::MaxLength(bound) => length.1 = Some(*bound),
                Detail::MinItems(bound) => count.0 = Some(*bound),
                Detail::MaxItems(bound) => count.1 = Some(*bound),
                _ => {}
            }
        }
        let bounds = flag.lowest().zip(flag.highest()).is_none_or(|((low, _), (high, _))| low <= high);
        let ordered = bounds && ordered(length.0, length.1) && ordered(count.0, count.1);
        self.require(ordered, row, "lower bounds are not above upper ones");
        let values = flag.values();
        let listed = flag.preset().is_none_or(|preset| values.is_empty() || values.contains(&preset));
        self.require(listed || matches!(flag.kind, Kind::List(_)), row, "the preset is one of the values");
    }

    fn output(&mut self, operation: &'static Operation, row: &str) {
        let output = &operation.output;
        self.require(output.items.is_none_or(is_pointer), row, "the pointer to the items is one");
        let schema: Result<serde::de::IgnoredAny, _> = serde_json::from_str(output.schema);
        self.require(output.schema.is_empty() || schema.is_ok(), row, "the schema of the output is JSON");
        let Some(page) = operation.page else { return };
        let pointers = match page.next {
            Next::Number { .. } | Next::Offset { .. } | Next::Link | Next::Header { .. } => true,
            Next::Cursor { pointer, .. } | Next::Url { pointer } => is_pointer(pointer) && !pointer.is_empty(),
            Next::LastItem { field, more, .. } => is_pointer(field) && is_pointer(more),
        };
        self.require(pointers, row, "the pointers of the pages are pointers");
    }

    fn waiter(&mut self, operation: &'static Operation, waiter: &'static Waiter, row: &str) {
        self.require(is_pointer(waiter.state), row, "the pointer to the state is one");
        self.require(!waiter.success.is_empty(), row, "there is a state to wait for");
        let all = [waiter.success, waiter.failure, waiter.pending].concat();
        let mut seen = BTreeSet::new();
        self.require(all.iter().all(|state| seen.insert(*state)), row, "each state means one thing");
        let read = match waiter.poll {
            Poll::Operation(read, _) => read,
            Poll::Again => operation,
            Poll::Location => return,
        };
        self.require(read.method.is_safe(), row, "what reads the state changes nothing");
        let Poll::Operation(_, arguments) = waiter.poll else { return };
        let names: Vec<_> = arguments.iter().map(|(name, _)| *name).collect();
        self.require(
            names == path_names(read),
            row,
            "each value of the path that reads the state comes from somewhere",
        );
        for (name, source) in arguments {
            let has = match source {
                Source::Body(pointer) => is_pointer(pointer),
                Source::Header(field) => !field.is_empty() && *field == field.to_ascii_lowercase(),
                Source::Path(own) => path_names(operation).contains(own),
            };
            self.require(has, row, &format!("the value of `{name}` is where the row says"));
        }
    }

    fn help(&mut self, operation: &'static Operation, row: &str) {
        let arguments = operation.words().chain(["--help"]).map(OsString::from).collect();
        let shown = command::parse(self.service, &[], arguments, &Environment::default(), Terminal::default());
        let renders = matches!(shown, Ok(Parsed::Text(text)) if !text.is_empty());
        self.require(renders, row, "--help renders");
    }

    /// The example is a call that would be sent.
    fn example(&mut self, operation: &'static Operation, row: &str) {
        let line = operation.example;
        let mut arguments: Vec<OsString> = operation.words().map(OsString::from).collect();
        arguments.extend(words::split(line).into_iter().map(OsString::from));
        if arguments.iter().any(|word| word.to_str().is_some_and(|word| word.contains('@'))) {
            return;
        }
        let built = command::parse(self.service, &[], arguments, &Environment::default(), Terminal::default())
            .and_then(|parsed| match parsed {
                Parsed::Call(invocation) => input::read(&invocation, std::time::Duration::ZERO, &mut std::io::empty()),
                _ => Err(crate::error::Error::new(crate::error::Kind::Internal, "it is no call")),
            })
            .and_then(|input| request::build(&input, "https://example.invalid"));
        if let Err(error) = built {
            self.violations.push(format!("{row}: the example `{line}` works: {}", error.message));
        }
    }
}

/// The names of the path's flags on the wire.
fn path_names(operation: &'static Operation) -> Vec<&'static str> {
    let name = |flag: &&Flag| match flag.location {
        Location::Path(name, _) => Some(name),
        _ => None,
    };
    operation.flags.iter().filter_map(name).collect()
}

/// The names in braces.
fn placeholders(template: &'static str) -> Vec<&'static str> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some((_, tail)) = rest.split_once('{') {
        let Some((name, tail)) = tail.split_once('}') else { break };
        names.push(name);
        rest = tail;
    }
    names
}

fn is_kebab(name: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    name.split('-').all(part)
}

fn is_flag_name(name: &str) -> bool {
    name.split('.').all(is_kebab)
}

/// RFC 6901.
fn is_pointer(text: &str) -> bool {
    let escapes = text.split('~').skip(1).all(|tail| tail.starts_with(['0', '1']));
    (text.is_empty() || text.starts_with('/')) && escapes
}
