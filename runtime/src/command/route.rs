//! Which command the words name: a walk through the tables, one level at a time.

use crate::args::global::takes_next_word;
use crate::table::{Alias, Group, Moved, Operation, Service};
use std::collections::VecDeque;
use std::ffi::OsString;

/// Where a walk ended.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    Root,
    Group(&'static Group),
    Operation(&'static Operation),
    /// A built-in command, by its first word.
    Builtin(&'static str),
    /// A command of `custom.rs`, by its index.
    Custom(usize),
}

/// A walk through the tables.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) place: Place,
    /// The groups on the way, for messages.
    pub(crate) groups: Vec<&'static Group>,
    /// The words that are no part of the command's name, in order.
    pub(crate) rest: VecDeque<OsString>,
    /// A word that names nothing here.
    pub(crate) stray: Option<String>,
    /// The retired name and the new one, each as a whole command.
    pub(crate) retired: Option<(String, String)>,
}

/// Built-in commands that win over a group of the API (contract, section 1).
pub(crate) const RESERVED_ROOTS: &[&str] = &["api", "cli", "completion", "help"];

/// Built-in commands that yield to a group of the API, and are always reachable as `cli <word>`.
pub(crate) const YIELDING_ROOTS: &[&str] = &["man"];

/// Walks as far as the words lead; where they lead nowhere, but did in an earlier release, to where the command is now.
pub(crate) fn walk(service: &'static Service, custom: &[&clap::Command], arguments: VecDeque<OsString>) -> Route {
    if service.moved.is_empty() {
        return walk_tables(service, custom, arguments);
    }
    let route = walk_tables(service, custom, arguments.clone());
    let Some((moved, words)) = route.stray.as_ref().and_then(|_| moved(service, arguments)) else { return route };
    let mut route = walk_tables(service, custom, words);
    let name = |path: &str| format!("{} {path}", service.name);
    route.retired = Some((name(moved.from), name(moved.to)));
    route
}

/// The command that had the longest name which the words begin with, and the words with its name of today.
fn moved(service: &'static Service, mut words: VecDeque<OsString>) -> Option<(&'static Moved, VecDeque<OsString>)> {
    let mut rest = words.clone();
    let said: Vec<OsString> = std::iter::from_fn(|| take_word(&mut rest)).collect();
    let length = |moved: &&Moved| moved.from.split(' ').count();
    let begins = |moved: &&Moved| {
        length(moved) <= said.len() && moved.from.split(' ').zip(&said).all(|(word, said)| *said == *word)
    };
    let moved = service.moved.iter().filter(begins).max_by_key(length)?;
    for _ in 0..length(&moved) {
        take_word(&mut words);
    }
    for word in moved.to.split(' ').rev() {
        words.push_front(word.into());
    }
    Some((moved, words))
}

fn walk_tables(service: &'static Service, custom: &[&clap::Command], arguments: VecDeque<OsString>) -> Route {
    let mut words = arguments;
    let mut route = Route { place: Place::Root, groups: Vec::new(), rest: VecDeque::new(), stray: None, retired: None };
    while let Some(word) = words.pop_front() {
        let Some(text) = word.to_str().filter(|text| *text != "--") else {
            route.rest.push_back(word);
            break;
        };
        if text.len() > 1 && text.starts_with('-') {
            let with_value = takes_next_word(text);
            route.rest.push_back(word);
            if with_value && let Some(value) = words.pop_front() {
                route.rest.push_back(value);
            }
            continue;
        }
        if !route.descend(service, custom, text) {
            route.stray = Some(text.to_owned());
            break;
        }
        if !matches!(route.place, Place::Root | Place::Group(_)) {
            break;
        }
    }
    route.rest.append(&mut words);
    route
}

/// Takes the first word that is neither a flag nor a global flag's value.
pub(crate) fn take_word(words: &mut VecDeque<OsString>) -> Option<OsString> {
    let mut index = 0;
    while index < words.len() {
        let text = words[index].to_str();
        match text {
            Some("--") => return None,
            Some(text) if text.len() > 1 && text.starts_with('-') => index += 1 + usize::from(takes_next_word(text)),
            _ => return words.remove(index),
        }
    }
    None
}

impl Route {
    fn descend(&mut self, service: &'static Service, custom: &[&clap::Command], word: &str) -> bool {
        let (groups, operations): (&'static [&'static Group], &'static [&'static Operation]) = match self.place {
            Place::Root => {
                if let Some(index) = custom.iter().position(|command| command.get_name() == word) {
                    self.place = Place::Custom(index);
                    return true;
                }
                if let Some(name) = RESERVED_ROOTS.iter().find(|name| **name == word) {
                    self.place = Place::Builtin(name);
                    return true;
                }
                (service.groups, &[])
            }
            Place::Group(group) => (group.groups, group.operations),
            _ => return false,
        };
        if let Some((group, retired)) = find(groups, word, |group| (group.name, group.aliases)) {
            self.groups.push(group);
            self.place = Place::Group(group);
            self.note(service, retired, word, group.name);
            return true;
        }
        if let Some((operation, retired)) = find(operations, word, |operation| (operation.name(), operation.aliases)) {
            self.place = Place::Operation(operation);
            self.note(service, retired, word, operation.name());
            return true;
        }
        if let (Place::Root, Some(name)) = (self.place, YIELDING_ROOTS.iter().find(|name| **name == word)) {
            self.place = Place::Builtin(name);
            return true;
        }
        false
    }

    fn note(&mut self, service: &Service, retired: bool, old: &str, new: &str) {
        if !retired {
            return;
        }
        let mut names: Vec<&str> = std::iter::once(service.name).chain(self.groups.iter().map(|g| g.name)).collect();
        if let Place::Group(_) = self.place {
            names.pop();
        }
        let prefix = names.join(" ");
        self.retired = Some((format!("{prefix} {old}"), format!("{prefix} {new}")));
    }
}

/// The row with this name, else the row with this alias; and whether the name is retired.
fn find<T: Copy>(rows: &[T], word: &str, names: impl Fn(T) -> (&'static str, &'static [Alias])) -> Option<(T, bool)> {
    if let Some(row) = rows.iter().find(|row| names(**row).0 == word) {
        return Some((*row, false));
    }
    rows.iter().find_map(|row| {
        let alias = names(*row).1.iter().find(|alias| alias.name == word)?;
        Some((*row, alias.retired))
    })
}

/// Every operation of the service, in the tables' order.
pub(crate) fn operations(service: &'static Service) -> Vec<&'static Operation> {
    fn collect(groups: &'static [&'static Group], into: &mut Vec<&'static Operation>) {
        for group in groups {
            into.extend(group.operations);
            collect(group.groups, into);
        }
    }
    let mut all = Vec::new();
    collect(service.groups, &mut all);
    all
}
