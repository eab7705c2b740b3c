//! The names of all commands: decided, settled, and with every other name that reaches them.

use super::annotations::{self, Meaning};
use super::clash::{Claims, Clash, settle};
use super::ids::verb_of_id;
use super::lexicon::{STANDARD, first_word, may_be_verb};
use super::resources::{Subject, Tree};
use super::route::{Route, Version, strip_common};
use super::verbs::{Name, Names};
use super::words::{kebab, plural, singular};
use super::{Alias, output};
use crate::api::{Api, Operation};
use std::collections::{BTreeMap, BTreeSet};

/// First words that are the program's own (contract, section 1).
const RESERVED: &[&str] = &["auth", "api", "workflow", "mcp", "config", "completion", "help", "cli"];

/// The names of a service.
pub(super) struct Named {
    /// One for each operation.
    pub(super) commands: Vec<Name>,
    /// Hidden verbs of each operation.
    pub(super) verbs: Vec<Vec<Alias>>,
    /// Hidden spellings of each group, by its path.
    pub(super) groups: BTreeMap<Vec<String>, Vec<Alias>>,
    /// Paths of earlier releases that no alias leads from, and those of today.
    pub(super) moved: BTreeMap<Vec<String>, Vec<String>>,
    /// Who had to give way.
    pub(super) clashes: Vec<Clash>,
}

/// Names every operation of a service. `fallback` is the noun where nothing says one; `previous` are the command paths
/// of earlier releases by method and path, the last release first.
pub(super) fn name(api: &Api, fallback: &str, previous: &BTreeMap<(String, String), Vec<Vec<String>>>) -> Named {
    let resources: Vec<Option<String>> = api.operations.iter().map(resource).collect();
    let tokens: Vec<String> = api.operations.iter().map(|operation| kebab(&operation.method.to_lowercase())).collect();
    let subjects: Vec<Subject<'_>> = api
        .operations
        .iter()
        .zip(resources.iter().zip(&tokens))
        .map(|(operation, (resource, token))| subject(operation, resource.as_deref(), token))
        .collect();
    let mut routes: Vec<Route> = subjects.iter().map(|s| Route::parse(s.path)).collect();
    strip_common(&mut routes);
    let tree = Tree::new(&subjects, &routes);
    let names = Names { tree: &tree, subjects: &subjects, routes: &routes, fallback };
    let bests: Vec<Name> = (0..subjects.len()).map(|index| names.best(index)).collect();
    let vendors: Vec<Option<String>> =
        bests.iter().enumerate().map(|(index, best)| names.vendor_verb(index, &best.groups)).collect();
    let newest = newest(&bests, &routes);
    let mut fixed = BTreeSet::new();
    let mut said = BTreeSet::new();
    let candidates: Vec<Vec<Name>> = api
        .operations
        .iter()
        .enumerate()
        .map(|(index, operation)| {
            let outdated = newest[&bests[index]] > routes[index].version_number();
            let mut candidates = names.candidates(index, &bests[index], vendors[index].as_deref(), outdated);
            if vendors[index].as_ref() == Some(&bests[index].verb) {
                said.insert(index);
            }
            if overrule(operation, &mut candidates) {
                fixed.insert(index);
            }
            candidates.iter_mut().for_each(free_reserved);
            candidates
        })
        .collect();
    let (commands, clashes) = settle(&subjects, &routes, &candidates, &Claims { fixed, said });
    let mut aliases = Aliases::new(&commands);
    aliases.retire(&commands, &subjects, previous);
    aliases.annotated(&commands, &api.operations);
    aliases.numbers();
    aliases.vendors(&commands, &vendors);
    aliases.stutters(&commands);
    Named { commands, verbs: aliases.verbs, groups: aliases.groups, moved: aliases.moved, clashes }
}

/// The newest version of the API that has each name.
fn newest(bests: &[Name], routes: &[Route]) -> BTreeMap<Name, Version> {
    let mut newest: BTreeMap<Name, Version> = BTreeMap::new();
    for (best, route) in bests.iter().zip(routes) {
        let known = newest.entry(best.clone()).or_default();
        *known = route.version_number().max(*known);
    }
    newest
}

fn subject<'a>(operation: &'a Operation, resource: Option<&'a str>, token: &'a str) -> Subject<'a> {
    let tag = operation.tags.first().map(String::as_str).filter(|t| !t.eq_ignore_ascii_case("default"));
    let id = operation.operation_id.as_deref();
    Subject {
        method: &operation.method,
        token,
        path: &operation.path,
        operation_id: id,
        said: id.and_then(|id| verb_of_id(id, tag.unwrap_or_default(), &operation.method, &operation.path)),
        tag,
        summary: if operation.summary.is_empty() { &operation.description } else { &operation.summary },
        list: operation.items.is_some(),
        entity: operation.entity.as_deref(),
        resource,
        deprecated: operation.deprecated,
    }
}

/// What the vendor calls the resource that the response is about.
fn resource(operation: &Operation) -> Option<String> {
    let schema = operation.responses.iter().find_map(|r| r.schema.as_ref())?;
    let row = output::row(schema, operation.items.as_deref())?;
    row.extensions.get("x-resourceId").and_then(|id| id.as_str()).map(str::to_owned)
}

/// Puts what annotations say before all other names. Whether they say a name.
fn overrule(operation: &Operation, candidates: &mut Vec<Name>) -> bool {
    let group: Vec<String> = annotations::words(&operation.extensions, Meaning::Group)
        .into_iter()
        .map(kebab)
        .filter(|g| !g.is_empty())
        .take(3)
        .collect();
    let verb = annotations::text(&operation.extensions, Meaning::Name).map(kebab).filter(|v| !v.is_empty());
    if group.is_empty() && verb.is_none() {
        return false;
    }
    for candidate in candidates.iter_mut().filter(|_| !group.is_empty()) {
        candidate.groups.clone_from(&group);
    }
    if let (Some(verb), Some(best)) = (verb, candidates.first().cloned()) {
        candidates.insert(0, Name { groups: best.groups, verb });
    }
    true
}

fn free_reserved(name: &mut Name) {
    if let Some(root) = name.groups.first_mut().filter(|root| RESERVED.contains(&root.as_str())) {
        root.push_str("-api");
    }
}

/// The other names, each given only where it is free.
struct Aliases {
    verbs: Vec<Vec<Alias>>,
    groups: BTreeMap<Vec<String>, Vec<Alias>>,
    moved: BTreeMap<Vec<String>, Vec<String>>,
    /// Names below each group path, the root's path being empty.
    taken: BTreeMap<Vec<String>, BTreeSet<String>>,
}

impl Aliases {
    fn new(commands: &[Name]) -> Aliases {
        let mut aliases = Aliases {
            verbs: vec![Vec::new(); commands.len()],
            groups: BTreeMap::new(),
            moved: BTreeMap::new(),
            taken: BTreeMap::new(),
        };
        let root = RESERVED.iter().map(|word| (*word).to_owned()).collect();
        aliases.taken.insert(Vec::new(), root);
        for command in commands {
            for depth in 0..command.groups.len() {
                let below = &command.groups[..depth];
                aliases.taken.entry(below.to_vec()).or_default().insert(command.groups[depth].clone());
                aliases.groups.entry(command.groups[..=depth].to_vec()).or_default();
            }
            aliases.taken.entry(command.groups.clone()).or_default().insert(command.verb.clone());
        }
        aliases
    }

    fn claim(&mut self, below: &[String], name: &str) -> bool {
        !name.is_empty() && self.taken.entry(below.to_vec()).or_default().insert(name.to_owned())
    }

    fn add_verb(&mut self, index: usize, command: &Name, name: &str, retired: bool) -> bool {
        let free = name != command.verb && self.claim(&command.groups, name);
        if free {
            self.verbs[index].push(Alias { name: name.to_owned(), retired });
        }
        free
    }

    fn add_group(&mut self, group: &[String], name: &str, retired: bool) {
        let Some((_, below)) = group.split_last() else { return };
        if self.claim(below, name) {
            self.groups.entry(group.to_vec()).or_default().push(Alias { name: name.to_owned(), retired });
        }
    }

    /// Names of earlier releases: each word that changed is an old name of the word in its place.
    fn retire(
        &mut self,
        commands: &[Name],
        subjects: &[Subject<'_>],
        previous: &BTreeMap<(String, String), Vec<Vec<String>>>,
    ) {
        for (index, command) in commands.iter().enumerate() {
            let key = (subjects[index].method.to_owned(), subjects[index].path.to_owned());
            for old in previous.get(&key).into_iter().flatten() {
                self.retire_one(index, command, old);
            }
        }
        for command in commands {
            self.moved.remove(&command.path());
        }
    }

    fn retire_one(&mut self, index: usize, command: &Name, old: &[String]) {
        let Some((verb, groups)) = old.split_last() else { return };
        let mut reached = groups.len() == command.groups.len();
        if reached {
            for (depth, (old, new)) in groups.iter().zip(&command.groups).enumerate() {
                reached &= old == new || self.retire_group(&command.groups[..=depth], old);
            }
            reached &= *verb == command.verb || self.retire_verb(index, command, verb);
        }
        if !reached {
            self.moved.entry(old.to_vec()).or_insert_with(|| command.path());
        }
    }

    /// Whether the old name leads to the group now.
    fn retire_group(&mut self, group: &[String], old: &str) -> bool {
        self.add_group(group, old, true);
        self.groups.get(group).is_some_and(|aliases| aliases.iter().any(|alias| alias.name == old))
    }

    /// Whether the old name leads to the command now.
    fn retire_verb(&mut self, index: usize, command: &Name, old: &str) -> bool {
        self.add_verb(index, command, old, true);
        self.verbs[index].iter().any(|alias| alias.name == old)
    }

    fn annotated(&mut self, commands: &[Name], operations: &[Operation]) {
        for (index, operation) in operations.iter().enumerate() {
            for alias in annotations::words(&operation.extensions, Meaning::Aliases) {
                self.add_verb(index, &commands[index], &kebab(alias), false);
            }
        }
    }

    /// Singular and plural of every group.
    fn numbers(&mut self) {
        let groups: Vec<Vec<String>> = self.groups.keys().cloned().collect();
        for group in groups {
            let Some(name) = group.last() else { continue };
            let (single, many) = (singular(name), plural(name));
            for other in [single, many] {
                self.add_group(&group, &other, false);
            }
        }
    }

    fn vendors(&mut self, commands: &[Name], vendors: &[Option<String>]) {
        for (index, (command, vendor)) in commands.iter().zip(vendors).enumerate() {
            if let Some(verb) = vendor.as_deref().filter(|v| first_word(v) != first_word(&command.verb)) {
                self.add_verb(index, command, verb, false);
            }
        }
    }

    /// `invoices finalize-invoice`: people who read the API's reference say the noun twice.
    fn stutters(&mut self, commands: &[Name]) {
        for (index, command) in commands.iter().enumerate() {
            let Some(group) = command.groups.last() else { continue };
            if may_be_verb(&command.verb) && !STANDARD.contains(&command.verb.as_str()) && !command.verb.contains('-') {
                self.add_verb(index, command, &format!("{}-{}", command.verb, singular(group)), false);
            }
        }
        self.verbs.iter_mut().for_each(|aliases| aliases.sort());
        self.groups.values_mut().for_each(|aliases| aliases.sort());
    }
}
