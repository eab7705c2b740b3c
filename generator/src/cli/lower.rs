//! The verb of this stage: from what an API means to what we ship.

use super::annotations::{self, Meaning};
use super::names::{self, Named};
use super::output::Outputs;
use super::schemas::Schemas;
use super::text::{first_line, one_line, paragraphs};
use super::values::Values;
use super::words::{kebab, kebab_with_signs, plural, same_noun, singular};
use super::{Cli, Command, Coverage, Flag, Group, Location, Waiter, body, credentials, example, flags, ids, lexicon};
use crate::api::{self, Api, Operation};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::rules::cli as rules;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is decided outside the document.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The binary's name, kebab-case.
    pub bin: String,
    /// Prefix of environment variables; made from the binary's name if there is none.
    pub env_prefix: Option<String>,
    /// Instead of `info.title`.
    pub title: Option<String>,
    /// Instead of the document's summary.
    pub about: Option<String>,
    /// Command paths of earlier releases, by method and published path, the last release first: names that changed stay
    /// as retired aliases.
    pub previous: BTreeMap<(String, String), Vec<Vec<String>>>,
}

/// Decides every name, flag and default. No operation is dropped; what was decided between operations that wanted one
/// name is reported as notes.
pub fn lower(api: &Api, settings: &Settings, diagnostics: &mut Diagnostics) -> Cli {
    let env_prefix = settings.env_prefix.clone().unwrap_or_else(|| env_prefix(&settings.bin));
    let named = names::name(api, &settings.bin, &settings.previous);
    report(api, &named, diagnostics);
    let ids = ids(&api.operations);
    let mut memo = Memo { schemas: Schemas::new(api), ..Memo::default() };
    let mut commands = Vec::with_capacity(api.operations.len());
    for (index, operation) in api.operations.iter().enumerate() {
        let mut command = command(operation, ids[index].clone(), &named, index, &mut memo);
        command.waiter = operation.waiter.as_ref().map(|waiter| self::waiter(waiter, &ids));
        commands.push(command);
    }
    let coverage = coverage(api, &named, &commands);
    let title = settings.title.clone().unwrap_or_else(|| one_line(&api.title));
    let about = settings.about.clone().unwrap_or_else(|| first_line([api.summary.as_str(), &title]));
    Cli {
        bin: settings.bin.clone(),
        title,
        about,
        api_version: api.version.clone(),
        schemes: credentials::lower(&api.schemes, &env_prefix),
        env_prefix,
        docs_url: api.docs_url.clone(),
        servers: api.servers.clone(),
        groups: groups(commands, &named, &api.tags),
        moved: named.moved.into_iter().collect(),
        definitions: memo.schemas.definitions(),
        coverage,
    }
}

fn env_prefix(bin: &str) -> String {
    let prefix = kebab(bin).replace('-', "_").to_ascii_uppercase();
    if prefix.starts_with(|c: char| c.is_ascii_digit()) || prefix.is_empty() { format!("CLI_{prefix}") } else { prefix }
}

fn report(api: &Api, named: &Named, diagnostics: &mut Diagnostics) {
    for clash in &named.clashes {
        let loser = &api.operations[clash.operation];
        let wanted = clash.wanted.join(" ");
        let given = named.commands[clash.operation].path().join(" ");
        let winner = match clash.winner.map(|at| &api.operations[at]) {
            Some(winner) => format!("{} {}", winner.method, winner.path),
            None => "a group".to_owned(),
        };
        let target = format!("$.paths['{}'].{}", loser.path.replace('\'', "\\'"), loser.method.to_ascii_lowercase());
        diagnostics
            .at(&rules::NAME_CLASH, &loser.pointer, format!("`{wanted}` is {winner}; this one is `{given}`"))
            .help(format!(
                "- target: \"{target}\"\n  update: {{x-imajin-name: {}}}",
                named.commands[clash.operation].verb
            ));
    }
}

/// The document's ids where they are unique; else method and path.
fn ids(operations: &[Operation]) -> Vec<String> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for id in operations.iter().filter_map(|o| o.operation_id.as_deref()) {
        *count.entry(id).or_default() += 1;
    }
    let mut taken: BTreeSet<String> = count.keys().map(|id| (*id).to_owned()).collect();
    let own = |operation: &Operation| {
        operation.operation_id.clone().filter(|id| !id.trim().is_empty() && count.get(id.as_str()) == Some(&1))
    };
    let made = |operation: &Operation| {
        let spelled = format!("{}-{}", operation.method.to_ascii_lowercase(), kebab_with_signs(&operation.path));
        [spelled, format!("{} {}", operation.method, operation.path)]
    };
    let mut ids = Vec::with_capacity(operations.len());
    for operation in operations {
        ids.push(own(operation).unwrap_or_else(|| {
            let [spelled, exact] = made(operation);
            let id = if taken.contains(&spelled) { exact } else { spelled };
            taken.insert(id.clone());
            id
        }));
    }
    ids
}

/// What operations share is made once.
#[derive(Default)]
struct Memo {
    outputs: Outputs,
    values: Values,
    schemas: Schemas,
}

fn command(operation: &Operation, id: String, named: &Named, index: usize, memo: &mut Memo) -> Command {
    let name = &named.commands[index];
    let lowered = operation.body.as_ref().and_then(|body| body::lower(body, &mut memo.values, &mut memo.schemas));
    let fields = lowered.as_ref().map(|(_, _, fields)| fields.as_slice()).unwrap_or_default();
    let flags = flags::lower(operation, fields, &mut memo.values, &mut memo.schemas);
    let source = |flag: &Flag| source(operation, lowered.as_ref().map(|(media, _, _)| *media), fields, flag);
    let must = lowered.as_ref().filter(|(_, body, _)| body.required).map(|(media, ..)| &media.schema);
    let example = example::words(&flags, must, source);
    let about = annotations::text(&operation.extensions, Meaning::About).map(one_line).unwrap_or_else(|| {
        let told = first_line([operation.summary.as_str(), &operation.description]);
        if told.is_empty() { one_line(&untold(operation, &name.path())) } else { told }
    });
    let destructive = annotations::switch(&operation.extensions, Meaning::Destructive);
    Command {
        pointer: operation.pointer.clone(),
        id,
        name: name.verb.clone(),
        aliases: named.verbs[index].clone(),
        path: name.path(),
        description: paragraphs(&operation.description, &about),
        about,
        method: operation.method.clone(),
        url: operation.template.clone(),
        servers: operation.servers.clone(),
        security: operation.security.clone(),
        example,
        flags,
        body: lowered.map(|(_, body, _)| body),
        output: memo.outputs.lower(operation),
        page: operation.paging.clone(),
        waiter: None,
        deprecated: operation.deprecated,
        hidden: annotations::is_on(&operation.extensions, Meaning::Hidden),
        destructive: destructive.unwrap_or_else(|| is_destructive(operation, &name.verb)),
        docs_url: operation.docs_url.clone(),
    }
}

fn waiter(waiter: &api::Waiter, ids: &[String]) -> Waiter {
    let read = match waiter.poll {
        api::Poll::Operation { index, .. } => ids.get(index).cloned(),
        api::Poll::Again | api::Poll::Location => None,
    };
    Waiter { waiter: waiter.clone(), read }
}

fn is_destructive(operation: &Operation, verb: &str) -> bool {
    let reads = matches!(operation.method.as_str(), "GET" | "HEAD" | "OPTIONS" | "TRACE" | "QUERY");
    operation.method == "DELETE" || (!reads && lexicon::is_destructive(verb))
}

/// Where the example of a flag comes from.
fn source(
    operation: &Operation,
    media: Option<&api::Media>,
    fields: &[body::Field],
    flag: &Flag,
) -> Option<example::Source> {
    let (location, wire) = match &flag.location {
        Location::Path(wire, _) => (api::ParameterLocation::Path, wire),
        Location::Query(wire, _) => (api::ParameterLocation::Query, wire),
        Location::QueryString(wire, _) => (api::ParameterLocation::QueryString, wire),
        Location::Header(wire, _) => (api::ParameterLocation::Header, wire),
        Location::Cookie(wire, _) => (api::ParameterLocation::Cookie, wire),
        Location::Body(pointer) => {
            let field = fields.iter().find(|f| f.pointer() == *pointer)?;
            let example = media.and_then(|m| m.example.as_deref().or(m.schema.example.as_deref()));
            let example = example.and_then(|e| e.pointer(pointer)).cloned();
            return Some(example::Source { schema: Arc::clone(&field.schema), example });
        }
    };
    let parameter = operation.parameters.iter().find(|p| p.location == location && p.name == *wire)?;
    Some(example::Source { schema: Arc::clone(&parameter.schema), example: parameter.example.as_deref().cloned() })
}

/// What an operation does if the document does not tell: the vendor's id where it reads as words, else the command's
/// own words, with what it is about where the verb does not say that.
fn untold(operation: &Operation, path: &[String]) -> String {
    if let Some(words) = ids::id_as_words(operation.operation_id.as_deref().unwrap_or_default()) {
        return sentence(&words);
    }
    let (verb, group) = match path {
        [.., group, verb] => (verb.as_str(), group.as_str()),
        _ => return format!("{} {}", operation.method, operation.path),
    };
    let noun = match verb {
        _ if verb.contains('-') => String::new(),
        "list" | "search" => plural(group),
        _ => singular(group),
    };
    sentence(format!("{verb} {noun}").replace('-', " ").trim_end())
}

/// With a capital at its start.
fn sentence(words: &str) -> String {
    let mut text = words.to_owned();
    if let Some(first) = text.get(..1).map(str::to_ascii_uppercase) {
        text.replace_range(..1, &first);
    }
    text
}

fn coverage(api: &Api, named: &Named, commands: &[Command]) -> Vec<Coverage> {
    let mut all: Vec<Coverage> = api
        .operations
        .iter()
        .zip(commands)
        .map(|(operation, command)| Coverage {
            method: operation.method.clone(),
            path: operation.path.clone(),
            operation_id: operation.operation_id.clone(),
            command: Some(command.path.clone()),
            aliases: other_paths(command, named),
            reason: None,
        })
        .collect();
    all.extend(api.lost.iter().map(|lost| Coverage {
        method: lost.method.clone(),
        path: lost.path.clone(),
        operation_id: lost.operation_id.clone(),
        command: None,
        aliases: Vec::new(),
        reason: serde_json::to_value(lost.reason).ok().and_then(|r| r.as_str().map(str::to_owned)),
    }));
    all.sort_by(|left, right| (&left.path, &left.method).cmp(&(&right.path, &right.method)));
    all
}

/// Every path but the command's own: one word changed at a time.
fn other_paths(command: &Command, named: &Named) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    for depth in 0..command.path.len() - 1 {
        for alias in named.groups.get(&command.path[..=depth]).into_iter().flatten() {
            let mut path = command.path.clone();
            path[depth].clone_from(&alias.name);
            paths.push(path);
        }
    }
    for alias in &command.aliases {
        let mut path = command.path.clone();
        path.pop();
        path.push(alias.name.clone());
        paths.push(path);
    }
    paths.sort();
    paths
}

/// The tree of groups, sorted by name at every level.
fn groups(commands: Vec<Command>, named: &Named, tags: &[api::Tag]) -> Vec<Group> {
    let mut root = Group {
        name: String::new(),
        aliases: Vec::new(),
        about: String::new(),
        groups: Vec::new(),
        commands: Vec::new(),
    };
    let mut sorted = commands;
    sorted.sort_by(|left, right| left.path.cmp(&right.path));
    let about = abouts(tags);
    for command in sorted {
        let mut group = &mut root;
        for depth in 0..command.path.len() - 1 {
            let name = &command.path[depth];
            if group.groups.last().is_none_or(|last| last.name != *name) {
                group.groups.push(new_group(&command.path[..=depth], named, &about));
            }
            let last = group.groups.len() - 1;
            group = &mut group.groups[last];
        }
        group.commands.push(command);
    }
    root.groups
}

fn new_group(path: &[String], named: &Named, about: &BTreeMap<String, String>) -> Group {
    let name = path.last().cloned().unwrap_or_default();
    let told = if path.len() == 1 { about.iter().find(|(tag, _)| same_noun(tag, &name)) } else { None };
    Group {
        about: told.map(|(_, about)| about.clone()).unwrap_or_default(),
        aliases: named.groups.get(path).cloned().unwrap_or_default(),
        name,
        groups: Vec::new(),
        commands: Vec::new(),
    }
}

/// What tags say about the groups of their name.
fn abouts(tags: &[api::Tag]) -> BTreeMap<String, String> {
    let line = |tag: &api::Tag| first_line([tag.description.as_str(), tag.title.as_deref().unwrap_or_default()]);
    tags.iter().map(|tag| (kebab(&tag.name), line(tag))).filter(|(_, about)| !about.is_empty()).collect()
}
