//! Who may know whom. Each rule is a row; a violation names the row, the file and the line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use syn::visit::Visit;

/// What a module may know.
struct Rule {
    module: &'static str,
    /// Modules of the same crate.
    modules: &'static [&'static str],
    /// Crates that have their home here (standard, serde and serde_json are everybody's).
    crates: &'static [&'static str],
    /// Parts of the standard library that are not everybody's.
    std: &'static [&'static str],
}

const COMMON: &[&str] = &["std", "core", "alloc", "serde", "serde_json", "crate", "self", "super", "Self"];
const GUARDED_STD: &[&str] = &["fs", "net", "env", "process", "thread"];

const fn rule(
    module: &'static str,
    modules: &'static [&'static str],
    crates: &'static [&'static str],
    std: &'static [&'static str],
) -> Rule {
    Rule { module, modules, crates, std }
}

static GENERATOR: &[Rule] = &[
    rule("diagnostic", &["load"], &["anstyle", "strsim"], &[]),
    rule(
        "load",
        &["diagnostic"],
        &["granit_parser", "serde_json_path", "percent_encoding", "sha2", "reqwest", "rustls", "webpki_roots", "tokio"],
        &["fs", "net", "env"],
    ),
    rule("project", &["diagnostic", "load"], &["toml", "heck"], &["fs"]),
    rule("openapi", &["load", "diagnostic"], &["openapiv3", "percent_encoding"], &[]),
    rule("api", &["openapi", "load", "diagnostic"], &["openapiv3", "percent_encoding"], &[]),
    rule("cli", &["api", "diagnostic"], &["heck", "regex_lite"], &[]),
    rule(
        "emit",
        &["cli", "api", "files", "project", "diagnostic"],
        &["syn", "quote", "proc_macro2", "prettyplease", "tera", "heck", "sha2", "toml"],
        &["thread"],
    ),
    rule("files", &["diagnostic"], &["similar", "tempfile", "sha2"], &["fs"]),
    rule("demo", &["diagnostic", "emit", "files", "load", "mock", "project"], &["anyhow"], &["fs", "process", "env"]),
    rule(
        "mock",
        &["load", "diagnostic"],
        &["axum", "http_body", "tokio", "jsonschema", "regex_syntax", "percent_encoding"],
        &["net", "thread"],
    ),
];

static RUNTIME: &[Rule] = &[
    rule("table", &[], &[], &[]),
    rule("error", &[], &[], &[]),
    rule(
        "request",
        &["table", "error", "args", "input", "terminal", "pointer", "shell", "schema"],
        &["percent_encoding"],
        &[],
    ),
    rule(
        "command",
        &["table", "error", "args", "builtin", "terminal", "config", "schema", "pointer", "suggest"],
        &["clap", "anstyle", "unicode_width"],
        &[],
    ),
    rule("args", &["table", "error", "terminal", "config"], &["clap"], &[]),
    rule(
        "input",
        &["table", "error", "terminal", "command", "args", "pointer", "schema", "suggest"],
        &["serde_yaml"],
        &["fs", "net"],
    ),
    // `std::net` for the forms of addresses.
    rule("schema", &["table", "terminal", "pointer", "suggest"], &["regex_lite", "jiff"], &["net"]),
    rule("suggest", &[], &["strsim"], &[]),
    rule("pointer", &[], &[], &[]),
    rule("shell", &[], &[], &[]),
    rule("json", &["terminal"], &[], &[]),
    rule("page", &["table", "error", "client", "request", "json", "terminal"], &["percent_encoding", "reqwest"], &[]),
];

#[test]
fn modules_know_only_what_the_plan_allows() {
    let workspace = imajin_tests::workspace();
    let mut violations = check(&workspace.join("generator/src"), GENERATOR, &["commands", "lib", "main"]);
    violations.push_str(&check(&workspace.join("runtime/src"), RUNTIME, &[]));
    assert!(violations.is_empty(), "{violations}");
}

#[test]
fn generator_and_runtime_never_meet() {
    let workspace = imajin_tests::workspace();
    for (folder, other) in [("generator/src", "imajin_runtime"), ("runtime/src", "imajin")] {
        for file in rust_files(&workspace.join(folder)) {
            let names = names_in(&file);
            assert!(
                !names.crates.contains_key(other),
                "{} names {other}: the table is their only contract",
                file.display()
            );
        }
    }
}

/// Rows without a module behind them would guard nothing.
#[test]
fn every_rule_has_a_module() {
    let workspace = imajin_tests::workspace();
    for (folder, rules) in [("generator/src", GENERATOR), ("runtime/src", RUNTIME)] {
        for rule in rules {
            let base = workspace.join(folder);
            let found = base.join(rule.module).is_dir() || base.join(format!("{}.rs", rule.module)).is_file();
            assert!(found, "the rule for `{}` in {folder} has no module", rule.module);
        }
    }
}

fn check(root: &Path, rules: &[Rule], free: &[&str]) -> String {
    let mut report = String::new();
    let siblings: BTreeSet<String> = rust_files(root).iter().filter_map(|file| module_of(root, file)).collect();
    for file in rust_files(root).into_iter().filter(|file| !is_test(root, file)) {
        let Some(module) = module_of(root, &file) else { continue };
        if free.contains(&module.as_str()) {
            continue;
        }
        let Some(rule) = rules.iter().find(|rule| rule.module == module) else { continue };
        let names = names_in(&file);
        for (name, line) in &names.modules {
            if siblings.contains(name) && *name != module && !rule.modules.contains(&name.as_str()) {
                let _ = writeln!(
                    report,
                    "{}:{line}: rule `{module}`: may not know module `{name}`, only {:?}",
                    file.display(),
                    rule.modules
                );
            }
        }
        for (name, line) in &names.crates {
            if !COMMON.contains(&name.as_str()) && !rule.crates.contains(&name.as_str()) {
                let _ = writeln!(
                    report,
                    "{}:{line}: rule `{module}`: `{name}` has its home elsewhere, here only {:?}",
                    file.display(),
                    rule.crates
                );
            }
        }
        for (name, line) in &names.std {
            if GUARDED_STD.contains(&name.as_str()) && !rule.std.contains(&name.as_str()) {
                let _ = writeln!(report, "{}:{line}: rule `{module}`: may not touch `std::{name}`", file.display());
            }
        }
    }
    report
}

/// The first segment below `src`, which is the module's name.
fn module_of(root: &Path, file: &Path) -> Option<String> {
    let relative = file.strip_prefix(root).ok()?;
    let first = relative.components().next()?.as_os_str().to_str()?;
    Some(first.trim_end_matches(".rs").to_owned())
}

/// Tests may use whatever shows what they test.
fn is_test(root: &Path, file: &Path) -> bool {
    let below = file.strip_prefix(root).unwrap_or(file);
    below.components().any(|part| ["tests", "tests.rs"].contains(&part.as_os_str().to_str().unwrap_or_default()))
}

fn rust_files(root: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// What a file names, and the line of the first mention.
#[derive(Default)]
struct Names {
    /// `crate::x`.
    modules: BTreeMap<String, usize>,
    /// `use x::…`.
    crates: BTreeMap<String, usize>,
    /// `std::x`.
    std: BTreeMap<String, usize>,
    /// Modules declared here, whose `use` is no crate.
    declared: BTreeSet<String>,
}

fn names_in(file: &Path) -> Names {
    let text = std::fs::read_to_string(file).unwrap();
    let syntax = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut names = Names::default();
    names.visit_file(&syntax);
    let declared = std::mem::take(&mut names.declared);
    names.crates.retain(|name, _| !declared.contains(name));
    names
}

impl Names {
    fn note(&mut self, segments: &[&syn::Ident], from_use: bool) {
        let Some(first) = segments.first() else { return };
        let line = first.span().start().line;
        match (first.to_string().as_str(), segments.get(1)) {
            ("crate", Some(module)) => _ = self.modules.entry(module.to_string()).or_insert(line),
            ("std", Some(part)) => _ = self.std.entry(part.to_string()).or_insert(line),
            // A `use` of a type's variants names no crate.
            (name, _) if from_use && name.starts_with(|first: char| first.is_lowercase()) => {
                _ = self.crates.entry(name.to_owned()).or_insert(line)
            }
            _ => {}
        }
    }

    fn note_tree<'a>(&mut self, prefix: &mut Vec<&'a syn::Ident>, tree: &'a syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => {
                prefix.push(&path.ident);
                self.note_tree(prefix, &path.tree);
                prefix.pop();
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|item| self.note_tree(prefix, item)),
            syn::UseTree::Name(name) => self.note(&[prefix.as_slice(), &[&name.ident]].concat(), true),
            syn::UseTree::Rename(name) => self.note(&[prefix.as_slice(), &[&name.ident]].concat(), true),
            syn::UseTree::Glob(_) => self.note(prefix, true),
        }
    }
}

impl<'a> Visit<'a> for Names {
    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        self.note_tree(&mut Vec::new(), &item.tree);
    }

    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        self.declared.insert(item.ident.to_string());
        let is_test = item.attrs.iter().any(|a| a.path().is_ident("cfg") && quote_free(a).contains("test"));
        if !is_test {
            syn::visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_enum(&mut self, item: &'a syn::ItemEnum) {
        self.declared.insert(item.ident.to_string());
        syn::visit::visit_item_enum(self, item);
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        let segments: Vec<&syn::Ident> = path.segments.iter().map(|segment| &segment.ident).collect();
        self.note(&segments, false);
        syn::visit::visit_path(self, path);
    }
}

fn quote_free(attribute: &syn::Attribute) -> String {
    match &attribute.meta {
        syn::Meta::List(list) => list.tokens.to_string(),
        _ => String::new(),
    }
}
