//! `src/api/`: the service, its security schemes, and one file for each group with one static for each operation.
//!
//! Each file is syntax on its own, so files are built and printed in parallel; syntax never leaves its thread.

use super::names;
use super::operation::{aliases, operation, server};
use super::shared::{Shared, prelude};
use super::syntax::{Struct, list, name, option, public_static, reference, text, type_of};
use crate::cli::{Cli, Command, Group};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use syn::{Expr, Item, parse_quote};

/// The static of a group's own row, in its file.
const GROUP: &str = "GROUP";

/// A group and the file it gets.
struct Module<'a> {
    group: &'a Group,
    /// Names of the groups down to this one.
    path: Vec<&'a str>,
    /// Its module: set once all paths are known, for names are unique over all of them.
    name: String,
    /// Where the groups below it are in the list of all.
    children: Vec<usize>,
    /// The statics of its commands, in order.
    statics: Vec<String>,
}

/// Path to text, for every file under `src/api/`.
pub(super) fn tables(cli: &Cli, bin: &str) -> BTreeMap<String, String> {
    let modules = modules(cli);
    let commands: Vec<&Command> = modules.iter().flat_map(|module| &module.group.commands).collect();
    let shared = Shared::new(cli, &commands, operations(&modules));
    let printed = in_parallel(&modules, |module| print(group_file(module, &modules, &shared)));
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for (module, text) in modules.iter().zip(printed) {
        files.insert(format!("src/api/{}.rs", module.name), text);
    }
    let others: BTreeMap<&str, String> = shared
        .files()
        .into_iter()
        .filter_map(|(name, items)| {
            let mut items = items.peekable();
            items.peek()?;
            Some((name, print(items)))
        })
        .collect();
    let file = service_file(cli, bin, &modules, others.keys().copied(), &shared);
    files.insert("src/api/mod.rs".to_owned(), print(file));
    files.extend(others.into_iter().map(|(name, text)| (format!("src/api/{name}.rs"), text)));
    files
}

/// Groups, those above before those below.
fn modules(cli: &Cli) -> Vec<Module<'_>> {
    fn visit<'a>(groups: &'a [Group], path: &[&'a str], modules: &mut Vec<Module<'a>>) -> Vec<usize> {
        let mut places = Vec::new();
        for group in groups {
            let path: Vec<&str> = path.iter().copied().chain([group.name.as_str()]).collect();
            let statics = names::statics(group.commands.iter().map(|command| command.name.as_str()), &[GROUP]);
            let place = modules.len();
            modules.push(Module { group, path: path.clone(), name: String::new(), children: Vec::new(), statics });
            modules[place].children = visit(&group.groups, &path, modules);
            places.push(place);
        }
        places
    }
    let mut modules = Vec::new();
    visit(&cli.groups, &[], &mut modules);
    let names = names::modules(modules.iter().map(|module| module.path.as_slice()));
    for (module, name) in modules.iter_mut().zip(names) {
        module.name = name;
    }
    modules
}

/// Paths of the operations' statics, by id.
fn operations<'a>(modules: &[Module<'a>]) -> BTreeMap<&'a str, String> {
    let of = |module: &Module<'a>| {
        let path = |name: &String| format!("super::{}::{name}", module.name);
        let ids = module.group.commands.iter().map(|command| command.id.as_str());
        ids.zip(module.statics.iter().map(path)).collect::<Vec<_>>()
    };
    modules.iter().flat_map(of).collect()
}

/// Does the work for each item, on all processors, and keeps the order.
fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(items.len().max(1));
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        while let Some((at, item)) = items.iter().enumerate().nth(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((at, work(item)));
        }
        done
    };
    let mut results: Vec<(usize, R)> = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(worker)).collect();
        let mut results = worker();
        for other in others {
            match other.join() {
                Ok(done) => results.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        results
    });
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Items with an empty line before the first and before each that has a value. Each is printed before the next is
/// made, because syntax is many times as large as its text.
fn print(items: impl IntoIterator<Item = Item>) -> String {
    let mut text = String::from("//! Written by imajin. Where changes belong: README.md.\n");
    for (at, item) in items.into_iter().enumerate() {
        if at == 0 || matches!(item, Item::Static(_)) {
            text.push('\n');
        }
        text.push_str(&prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        }));
    }
    text.shrink_to_fit();
    text
}

/// One static an operation, and the group's own row.
fn group_file(module: &Module<'_>, modules: &[Module<'_>], shared: &Shared<'_>) -> impl Iterator<Item = Item> {
    let commands = module.statics.iter().zip(&module.group.commands);
    let group = Struct::new("Group")
        .field("name", text(&module.group.name))
        .field_if(!module.group.aliases.is_empty(), "aliases", || aliases(&module.group.aliases))
        .field_if(!module.group.about.is_empty(), "about", || text(&module.group.about))
        .field_if(!module.children.is_empty(), "groups", || {
            list(module.children.iter().map(|child| group_reference("super", &modules[*child])))
        })
        .field_if(!module.statics.is_empty(), "operations", || {
            list(module.statics.iter().map(|name| static_reference(name)))
        })
        .or_default();
    let group = public_static(GROUP, type_of("Group"), group);
    let operations =
        commands.map(|(name, command)| public_static(name, type_of("Operation"), operation(command, shared)));
    [prelude(), group].into_iter().chain(operations)
}

fn static_reference(path: &str) -> Expr {
    reference(name(path))
}

fn group_reference(from: &str, module: &Module<'_>) -> Expr {
    static_reference(&format!("{from}::{}::{GROUP}", module.name))
}

/// The service: what is above all groups.
fn service_file<'a>(
    cli: &Cli,
    bin: &str,
    modules: &'a [Module<'_>],
    others: impl Iterator<Item = &'a str>,
    shared: &Shared<'_>,
) -> Vec<Item> {
    let mut names: Vec<&str> = modules.iter().map(|module| module.name.as_str()).chain(others).collect();
    names.sort_unstable();
    let declare = |name: &&str| {
        let name = super::syntax::ident(name);
        parse_quote!(pub mod #name;)
    };
    let mut items: Vec<Item> = names.iter().map(declare).collect();
    items.push(prelude());
    let top = modules.iter().filter(|module| module.path.len() == 1);
    let schemes = cli.schemes.iter().filter_map(|scheme| shared.scheme(&scheme.scheme.name));
    let definitions = match cli.definitions.is_empty() {
        true => list([]),
        false => name("definitions::DEFINITIONS"),
    };
    let service = Struct::new("Service")
        .field("name", text(bin))
        .field("title", text(&cli.title))
        .field("about", text(&cli.about))
        .field("api_version", text(&cli.api_version))
        .field("version", syn::parse_quote!(env!("CARGO_PKG_VERSION")))
        .field("env_prefix", text(&cli.env_prefix))
        .field("docs_url", option(cli.docs_url.as_deref().map(text)))
        .field("servers", list(cli.servers.iter().map(server)))
        .field("schemes", list(schemes.map(|path| static_reference(path.trim_start_matches("super::")))))
        .field("groups", list(top.map(|module| group_reference("self", module))))
        .field("definitions", definitions)
        .field("moved", list(cli.moved.iter().map(moved)))
        .done();
    items.push(public_static("SERVICE", type_of("Service"), service));
    items
}

/// A name of an earlier release, and the present one.
fn moved((from, to): &(Vec<String>, Vec<String>)) -> Expr {
    Struct::new("Moved").field("from", text(&from.join(" "))).field("to", text(&to.join(" "))).done()
}
