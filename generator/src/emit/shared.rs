//! What rows of operations refer to by name: statics that many of them have, in files of their own beside the groups'.

use super::flags::{address, flag};
use super::names;
use super::once::Once;
use super::operation::scheme_kind;
use super::syntax::{Struct, json, list, name, pair, public_static, reference, text, texts, type_of};
use crate::cli::{Cli, Command, Flag, Location, SecurityScheme};
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use syn::{Expr, Item, parse_quote};

/// Schemas that are shorter are said where they are used, however often that is.
const SHORT: usize = 80;

/// Lists of values are said where they are used unless they have so many bytes: they are read with their flag.
const LONG_VALUES: usize = 400;

/// The statics, by what they say.
pub(super) struct Shared<'a> {
    schemes: BTreeMap<&'a str, (String, &'a SecurityScheme)>,
    flags: Once<Row<'a>, &'a Flag>,
    schemas: Once<&'a str, &'a str>,
    /// Paths of operations' statics, by id.
    operations: BTreeMap<&'a str, String>,
    /// By the address of the list.
    values: Once<usize, &'a [String]>,
    /// Of the service: name and schema.
    definitions: &'a [(String, String)],
}

/// A flag, told apart from others by all that it says.
#[derive(Clone, Copy, PartialEq)]
struct Row<'a>(&'a Flag);

/// Bounds come from JSON, where every number equals itself.
impl Eq for Row<'_> {}

impl Hash for Row<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let (Location::Path(wire, _)
        | Location::Query(wire, _)
        | Location::QueryString(wire, _)
        | Location::Header(wire, _)
        | Location::Cookie(wire, _)
        | Location::Body(wire)) = &self.0.location;
        (&self.0.name, wire, &self.0.about).hash(state);
    }
}

impl<'a> Shared<'a> {
    /// All security schemes, all operations by id, and what several of the commands have.
    pub(super) fn new(cli: &'a Cli, commands: &[&'a Command], operations: BTreeMap<&'a str, String>) -> Shared<'a> {
        let statics = names::statics(cli.schemes.iter().map(|scheme| scheme.scheme.name.as_str()), &[]);
        let schemes = cli.schemes.iter().zip(statics);
        Shared {
            schemes: schemes.map(|(scheme, name)| (scheme.scheme.name.as_str(), (name, scheme))).collect(),
            flags: flags(commands),
            schemas: schemas(commands),
            operations,
            values: values(commands),
            definitions: &cli.definitions,
        }
    }

    /// A reference to a flag's row.
    pub(super) fn flag(&self, row: &Flag) -> Expr {
        reference(self.flags.path(Row(row)).map_or_else(|| flag(row, self), name))
    }

    /// The path of a scheme's static, from the file of any group.
    pub(super) fn scheme(&self, scheme: &str) -> Option<String> {
        self.schemes.get(scheme).map(|(name, _)| format!("super::security::{name}"))
    }

    /// The path of an operation's static, from the file of any group.
    pub(super) fn operation(&self, id: &str) -> Option<String> {
        self.operations.get(id).cloned()
    }

    /// A schema, as text.
    pub(super) fn schema(&self, schema: &str) -> Expr {
        self.schemas.path(schema).map_or_else(|| json(schema), name)
    }

    /// The static that says the values, or the values themselves.
    pub(super) fn values(&self, values: &Arc<[String]>) -> Expr {
        self.values.path(address(values)).map_or_else(|| texts(&**values), name)
    }

    /// Names of modules, and the statics in them.
    pub(super) fn files(&self) -> [(&'static str, Box<dyn Iterator<Item = Item> + '_>); 5] {
        let flags = self.flags.statics().iter();
        let flags = flags.map(|(name, row)| public_static(name, type_of("Flag"), flag(row, self)));
        let schemas = self.schemas.statics().iter();
        let schemas = schemas.map(|(name, schema)| public_static(name, parse_quote!(&str), json(schema)));
        let schemes = self.schemes.values();
        let schemes = schemes.map(|(name, row)| public_static(name, type_of("SecurityScheme"), scheme(row)));
        let values = self.values.statics().iter();
        let values = values.map(|(name, values)| public_static(name, parse_quote!(&[&str]), texts(*values)));
        let definitions = self.definitions.iter().map(|(name, schema)| pair(text(name), json(schema)));
        let definitions = (!self.definitions.is_empty())
            .then(|| public_static("DEFINITIONS", parse_quote!(&[(&str, &str)]), list(definitions)));
        [
            ("definitions", Box::new(definitions.into_iter())),
            ("flags", with_prelude(flags)),
            ("schemas", Box::new(schemas)),
            ("security", with_prelude(schemes)),
            ("values", Box::new(values)),
        ]
    }
}

/// The types and variants that rows are made of, before the rows, if there are any.
fn with_prelude<'i>(items: impl Iterator<Item = Item> + 'i) -> Box<dyn Iterator<Item = Item> + 'i> {
    let mut items = items.peekable();
    let prelude = items.peek().map(|_| prelude());
    Box::new(prelude.into_iter().chain(items))
}

/// What a file of rows imports.
pub(super) fn prelude() -> Item {
    parse_quote!(
        use imajin_runtime::table::prelude::*;
    )
}

fn scheme(scheme: &SecurityScheme) -> Expr {
    Struct::new("SecurityScheme")
        .field("name", text(&scheme.scheme.name))
        .field("kind", scheme_kind(&scheme.scheme.kind))
        .field("env", texts(&scheme.env))
        .field("about", text(&scheme.scheme.about))
        .done()
}

/// The rows that several commands have, named after the flag.
fn flags<'a>(commands: &[&'a Command]) -> Once<Row<'a>, &'a Flag> {
    let uses = commands.iter().flat_map(|command| &command.flags).map(|flag| (Row(flag), flag, flag));
    Once::new("flags", uses, |flags: Vec<&Flag>| {
        let content = |flag| serde_json::to_string(flag).unwrap_or_default();
        names::statics_by_content(flags.into_iter().map(|flag| (flag.name.as_str(), content(flag))))
    })
}

/// The long schemas that several commands have, named after the first of these.
fn schemas<'a>(commands: &[&'a Command]) -> Once<&'a str, &'a str> {
    let schemas = |command: &&'a Command| {
        let command: &'a Command = command;
        let bodies = command.body.iter().flat_map(|body| std::iter::once(body).chain(&body.others));
        let sent = bodies.map(|body| &body.schema).chain(command.flags.iter().filter_map(|flag| flag.schema.as_ref()));
        let all = std::iter::once(&command.output.schema).chain(sent).map(|schema| &**schema);
        all.filter(|schema| schema.len() >= SHORT).map(|schema| (schema, schema, command.path.join("-")))
    };
    Once::new("schemas", commands.iter().flat_map(schemas), statics)
}

/// The long lists of values that several flags have, named after the first of these.
fn values<'a>(commands: &[&'a Command]) -> Once<usize, &'a [String]> {
    let long = |flag: &&Flag| flag.values.iter().map(|value| value.len() + 4).sum::<usize>() >= LONG_VALUES;
    let values = move |command: &&'a Command| {
        let command: &'a Command = command;
        command.flags.iter().filter(long).map(|flag| {
            let name = format!("{}-{}", command.path.join("-"), flag.name);
            (address(&flag.values), &*flag.values, name)
        })
    };
    Once::new("values", commands.iter().flat_map(values), statics)
}

fn statics(names: Vec<String>) -> Vec<String> {
    names::statics(names.iter().map(String::as_str), &[])
}
