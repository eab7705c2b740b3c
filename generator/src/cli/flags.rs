//! The flags of an operation: parameters and fields of the body, under names that no other has.

use super::annotations::{self, Meaning};
use super::body::Field;
use super::kinds::{kind, text as scalar_text};
use super::schemas::Schemas;
use super::text::first_line;
use super::values::Values;
use super::words::{kebab, kebab_with_signs};
use super::{Flag, Kind, Location, Style};
use crate::api::{Constraints, Extensions, Operation, Parameter, ParameterLocation, Schema};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The names of flags that every command has, sorted; a field of that name becomes `--<field>-param` (contract, section 1).
pub const GLOBAL_FLAGS: &[&str] = &[
    "agent",
    "all",
    "base-url",
    "color",
    "confirm",
    "curl",
    "cursor",
    "data",
    "debug",
    "dry-run",
    "envelope",
    "explain",
    "fields",
    "header",
    "help",
    "help-all",
    "idempotency-key",
    "jq",
    "limit",
    "max-pages",
    "max-tokens",
    "mock",
    "no-input",
    "no-retry",
    "no-validate",
    "null",
    "out",
    "output",
    "profile",
    "quiet",
    "record",
    "replay",
    "retries",
    "schema",
    "server-var",
    "set",
    "snippet",
    "sort",
    "template",
    "timeout",
    "unset",
    "verbose",
    "version",
    "wait",
    "wait-interval",
    "wait-timeout",
    "yes",
];

fn is_global(name: &str) -> bool {
    GLOBAL_FLAGS.binary_search(&name).is_ok()
}

/// A flag before its name is settled.
struct Draft {
    flag: Flag,
    /// `path`, `query`, `header`, `cookie` or `body`.
    place: &'static str,
    /// On the wire, for people.
    wire: String,
}

/// All flags of an operation: path flags in path order, then required ones by name, then the rest by name.
pub(super) fn lower(operation: &Operation, fields: &[Field], values: &mut Values, schemas: &mut Schemas) -> Vec<Flag> {
    let of_parameter = |parameter: &Parameter| of_parameter(parameter, values, schemas);
    let mut drafts: Vec<Draft> = operation.parameters.iter().map(of_parameter).collect();
    drafts.extend(fields.iter().map(of_field));
    settle(&mut drafts);
    let is_path = |flag: &Flag| matches!(flag.location, Location::Path(..));
    let (mut flags, mut others): (Vec<Flag>, Vec<Flag>) = drafts.into_iter().map(|d| d.flag).partition(is_path);
    others.sort_by(|left, right| (!left.required, &left.name).cmp(&(!right.required, &right.name)));
    flags.append(&mut others);
    flags
}

fn of_parameter(parameter: &Parameter, values: &mut Values, schemas: &mut Schemas) -> Draft {
    let style = Style { name: parameter.style, explode: parameter.explode, allow_reserved: parameter.allow_reserved };
    let wire = parameter.name.clone();
    let (location, place) = match parameter.location {
        ParameterLocation::Path => (Location::Path(wire.clone(), style), "path"),
        ParameterLocation::Query => (Location::Query(wire.clone(), style), "query"),
        ParameterLocation::QueryString => (Location::QueryString(wire.clone(), style), "query"),
        ParameterLocation::Header => (Location::Header(wire.clone(), style), "header"),
        ParameterLocation::Cookie => (Location::Cookie(wire.clone(), style), "cookie"),
    };
    let mut flag = new(flag_name(&wire), location, kind(&parameter.schema), &parameter.schema, &parameter.description);
    flag.required = parameter.required;
    flag.deprecated |= parameter.deprecated;
    flag.values = values.of(&parameter.schema);
    flag.constraints = Constraints::clone(&parameter.schema.constraints);
    flag.schema = schemas.parameter(&parameter.schema);
    annotate(&mut flag, &parameter.schema.extensions);
    annotate(&mut flag, &parameter.extensions);
    Draft { flag, place, wire }
}

fn of_field(field: &Field) -> Draft {
    let wire = field.path.join(".");
    let name = match field.path.as_slice() {
        [] => whole_body_name(&field.schema, &field.kind),
        path => path.iter().map(|part| flag_name(part)).collect::<Vec<_>>().join("."),
    };
    let mut flag = new(name, Location::Body(field.pointer()), field.kind.clone(), &field.schema, "");
    flag.required = field.required;
    flag.values = Arc::clone(&field.values);
    annotate(&mut flag, &field.schema.extensions);
    Draft { flag, place: "body", wire }
}

/// The flag for a body that has no fields.
fn whole_body_name(schema: &Schema, kind: &Kind) -> String {
    let named =
        [schema.name.as_deref(), schema.title.as_deref()].into_iter().flatten().map(kebab).find(|n| !n.is_empty());
    let fallback = if *kind == Kind::File { "file" } else { "body" };
    named.filter(|n| n.len() <= 30).unwrap_or_else(|| fallback.to_owned())
}

/// `description` is said before the schema's own.
fn new(name: String, location: Location, kind: Kind, schema: &Schema, description: &str) -> Flag {
    // A title of a word or two is the schema's name.
    let title = schema.title.as_deref().filter(|title| title.split_whitespace().count() > 2).unwrap_or_default();
    let about = first_line([description, &schema.description, title]);
    Flag {
        about: if says_nothing(&about, &name) { String::new() } else { about },
        name,
        location,
        secret: kind == Kind::Formatted(super::Format::Password),
        kind,
        required: false,
        default: schema.default.as_deref().and_then(default_text),
        preset: None,
        env: None,
        values: Arc::default(),
        constraints: Constraints::default(),
        schema: None,
        nullable: schema.nullable,
        deprecated: schema.deprecated,
        hidden: false,
        aliases: Vec::new(),
    }
}

/// One word that the flag's name, or its row in help, says already.
fn says_nothing(about: &str, name: &str) -> bool {
    let word = about.to_ascii_lowercase();
    matches!(word.as_str(), "required" | "optional" | "deprecated" | "string" | "integer" | "boolean")
        || !word.contains(' ') && kebab(about) == name
}

/// Scalars as the user writes them, the rest as JSON if it is short.
fn default_text(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::Array(_) | Value::Object(_) => value.to_string(),
        scalar => scalar_text(scalar)?,
    };
    (text.len() <= 200 && text != "[]" && text != "{}").then_some(text)
}

fn annotate(flag: &mut Flag, extensions: &Extensions) {
    if extensions.is_empty() {
        return;
    }
    if let Some(name) = annotations::text(extensions, Meaning::Name).map(flag_name).filter(|n| !n.is_empty()) {
        flag.name = name;
    }
    if let Some(about) = annotations::text(extensions, Meaning::About) {
        flag.about = super::text::one_line(about);
    }
    if let Some((_, preset)) = annotations::find(extensions, Meaning::Default) {
        flag.preset = default_text(preset);
        flag.required &= flag.preset.is_none();
    }
    if let Some(env) = annotations::words(extensions, Meaning::Env).first() {
        flag.env = Some((*env).to_owned());
    }
    flag.hidden |= annotations::is_on(extensions, Meaning::Hidden);
    flag.aliases.extend(annotations::words(extensions, Meaning::Aliases).into_iter().map(flag_name));
}

/// `filter[created][gte]` is `filter.created.gte`; empty if there is nothing to spell.
fn flag_name(wire: &str) -> String {
    let parts: Vec<String> = wire.split(['[', ']', '.']).map(kebab).filter(|part| !part.is_empty()).collect();
    parts.join(".")
}

/// Makes names unique: path flags come first, global flags are avoided, and flags that share a name say where they go.
fn settle(drafts: &mut [Draft]) {
    for draft in drafts.iter_mut() {
        if draft.flag.name.is_empty() {
            draft.flag.name = "param".to_owned();
        }
        if is_global(&draft.flag.name) {
            draft.flag.name.push_str("-param");
            draft.flag.about = format!("{} (api: {})", draft.flag.about, printable(&draft.wire)).trim().to_owned();
        }
    }
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by(|left, right| claim(&drafts[*left]).cmp(&claim(&drafts[*right])));
    let mut taken: BTreeSet<String> = drafts.iter().map(|draft| draft.flag.name.clone()).collect();
    let shared: Vec<usize> = order
        .chunk_by(|left, right| drafts[*left].flag.name == drafts[*right].flag.name)
        .filter(|who| who.len() > 1)
        .flat_map(|who| if drafts[who[0]].place == "path" { &who[1..] } else { who })
        .copied()
        .collect();
    for at in shared {
        let free = alternatives(&drafts[at]).into_iter().find(|name| taken.insert(name.clone()));
        drafts[at].flag.name = free.unwrap_or_else(|| format!("{}-{at}", drafts[at].flag.name));
    }
    settle_aliases(drafts, taken);
}

/// Flags of one name stand together, the path's first.
fn claim(draft: &Draft) -> (&str, bool, &str, &str) {
    (&draft.flag.name, draft.place != "path", draft.place, &draft.wire)
}

/// Longer names: where it goes, then its exact spelling, then a hash of that.
fn alternatives(draft: &Draft) -> [String; 4] {
    let (place, name, wire) = (draft.place, &draft.flag.name, &draft.wire);
    let spelling = if wire.contains('_') { "snake" } else { "camel" };
    [
        format!("{place}.{name}"),
        format!("{place}.{}", kebab_with_signs(wire)),
        format!("{place}.{name}.{spelling}"),
        format!("{place}.{name}.{:08x}", super::clash::fnv(wire)),
    ]
}

fn settle_aliases(drafts: &mut [Draft], mut taken: BTreeSet<String>) {
    for draft in drafts {
        draft.flag.aliases.retain(|a| !a.is_empty() && !is_global(a) && taken.insert(a.clone()));
        draft.flag.aliases.sort();
    }
}

/// A wire name in a line of help.
fn printable(wire: &str) -> String {
    wire.chars().filter(|c| !c.is_control()).take(60).collect()
}
