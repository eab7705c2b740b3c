//! What may stand where the cursor is. The shells' scripts ask for it, so they stay small whatever the API's size.

use crate::args::global::{self, GLOBALS, takes_next_word};
use crate::command::route::{Place, RESERVED_ROOTS, walk};
use crate::table::{Flag, Group, Kind, Operation, Service};
use crate::terminal::line;
use std::ffi::OsString;

/// A word and what it means.
type Candidate<'a> = (String, &'a str);

const FORMATS: &[&str] = &["auto", "table", "json", "yaml", "csv", "tsv", "ndjson", "raw", "http"];

/// One candidate a line: the word, a tab, what it means. The last of the words is the one being typed.
pub(super) fn candidates(service: &'static Service, words: &[String]) -> String {
    let (typed, before) = words.split_last().map_or(("", &[][..]), |(last, before)| (last.as_str(), before));
    // PowerShell's way to pass an empty word.
    let typed = if typed == "\"\"" { "" } else { typed };
    let mut found = Vec::new();
    let route = walk(service, &[], before.iter().map(OsString::from).collect());
    if route.stray.is_some() {
        return String::new();
    }
    let operation = match route.place {
        Place::Operation(operation) => Some(operation),
        _ => None,
    };
    if let Some((flag, _)) = typed.split_once('=').filter(|_| typed.starts_with("--")) {
        values(operation, flag, &mut found);
        found.iter_mut().for_each(|(value, _)| value.insert_str(0, &format!("{flag}=")));
    } else if let Some(flag) = before.last().filter(|word| wants_value(operation, word)) {
        values(operation, flag, &mut found);
    } else if typed.starts_with('-') {
        flags(operation, &mut found);
    } else {
        names(service, route.place, before, &mut found);
    }
    let fitting = found.iter().filter(|(word, _)| word.starts_with(typed));
    fitting.map(|(word, about)| format!("{}\t{}\n", line(word), crate::command::cut(&line(about), 80))).collect()
}

fn wants_value(operation: Option<&'static Operation>, word: &str) -> bool {
    if !word.starts_with('-') || word.contains('=') {
        return false;
    }
    let own = operation.and_then(|operation| row(operation, word));
    own.map_or_else(|| takes_next_word(word), |flag| flag.kind != Kind::Boolean)
}

fn row(operation: &'static Operation, word: &str) -> Option<&'static Flag> {
    let name = word.strip_prefix("--")?;
    operation.flags.iter().copied().find(|flag| flag.name == name || flag.aliases().contains(&name))
}

fn values(operation: Option<&'static Operation>, flag: &str, found: &mut Vec<Candidate>) {
    let boolean: &[&str] = &["true", "false"];
    let values = match operation.and_then(|operation| row(operation, flag)) {
        Some(row) if row.values().is_empty() && row.kind == Kind::Boolean => boolean,
        Some(row) => row.values(),
        None if flag == "--output" || flag == "-o" => FORMATS,
        None if flag == "--agent" => boolean,
        None => &[],
    };
    found.extend(values.iter().map(|value| ((*value).to_owned(), "")));
}

fn flags(operation: Option<&'static Operation>, found: &mut Vec<Candidate>) {
    let own = operation.map_or(&[][..], |operation| operation.flags);
    found.extend(own.iter().filter(|flag| !flag.hidden).map(|flag| (format!("--{}", flag.name), flag.about)));
    found.extend(global::of(operation).chain(GLOBALS).map(|global| (format!("--{}", global.name), global.about)));
    found.push(("--help".to_owned(), "Help"));
    found.push(("--help-all".to_owned(), "All of the help"));
}

fn names(service: &'static Service, place: Place, before: &[String], found: &mut Vec<Candidate>) {
    let mut below = |groups: &'static [&'static Group], operations: &'static [&'static Operation]| {
        found.extend(groups.iter().map(|group| (group.name.to_owned(), group.about)));
        let shown = operations.iter().filter(|operation| !operation.hidden);
        found.extend(shown.map(|operation| (operation.name().to_owned(), operation.about)));
    };
    let words: &[&str] = match place {
        Place::Root => {
            below(service.groups, &[]);
            RESERVED_ROOTS
        }
        Place::Group(group) => {
            below(group.groups, group.operations);
            &[]
        }
        Place::Builtin("api") if before.last().is_some_and(|word| word == "api") => &["call", "list", "search"],
        Place::Builtin("api") if before.last().is_some_and(|word| word == "call") => {
            let all = crate::command::route::operations(service).into_iter();
            found.extend(all.map(|operation| (operation.id.to_owned(), operation.about)));
            &[]
        }
        Place::Builtin("completion") => super::completion::SHELLS,
        Place::Builtin("help") => {
            below(service.groups, &[]);
            &["exit-codes"]
        }
        Place::Builtin("cli") => &["api", "completion", "help", "man"],
        _ => &[],
    };
    found.extend(words.iter().map(|word| ((*word).to_owned(), "")));
}
