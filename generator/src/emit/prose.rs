//! Files with prose in them, from the templates in `templates/`.
//!
//! Nothing is escaped by itself: text from the document passes one of the filters `toml`, `md` or `code`.

use super::Settings;
use super::escape::{code, markdown, one_line, toml};
use crate::cli::{Cli, Command, Group};
use crate::diagnostic::rules::emit::TEMPLATE;
use crate::diagnostic::{At, Diagnostics, ErrorReported};
use serde::Serialize;
use std::collections::BTreeMap;
use tera::{Context, Kwargs, State, Tera};

/// The file, which is also its template's name, and its template.
static TEMPLATES: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("../../../templates/Cargo.toml.tera")),
    ("README.md", include_str!("../../../templates/README.md.tera")),
    ("COMMANDS.md", include_str!("../../../templates/COMMANDS.md.tera")),
    ("src/main.rs", include_str!("../../../templates/main.rs.tera")),
    ("src/lib.rs", include_str!("../../../templates/lib.rs.tera")),
    ("tests/tables.rs", include_str!("../../../templates/tables.rs.tera")),
    ("src/custom.rs", include_str!("../../../templates/custom.rs.tera")),
];

/// Path to text, for every template.
pub(super) fn prose(
    cli: &Cli,
    bin: &str,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Result<BTreeMap<String, String>, ErrorReported> {
    render(&Prose::new(cli, bin, settings)).map_err(|error| diagnostics.stop(&TEMPLATE, At::Nowhere, error.to_string()))
}

fn render(prose: &Prose<'_>) -> tera::TeraResult<BTreeMap<String, String>> {
    let context = Context::from_serialize(prose)?;
    let mut tera = Tera::new();
    tera.autoescape_on(Vec::<&str>::new());
    tera.register_filter("toml", |text: &str, _: Kwargs, _: &State<'_>| toml(text));
    tera.register_filter("md", |text: &str, _: Kwargs, _: &State<'_>| markdown(text));
    tera.register_filter("code", |text: &str, _: Kwargs, _: &State<'_>| code(text));
    tera.add_raw_templates(TEMPLATES.iter().copied())?;
    TEMPLATES.iter().map(|(file, _)| Ok(((*file).to_owned(), tera.render(file, &context)?))).collect()
}

/// What the templates know.
#[derive(Serialize)]
struct Prose<'a> {
    bin: &'a str,
    library: String,
    version: &'a str,
    license: Option<&'a str>,
    description: String,
    title: &'a str,
    about: &'a str,
    runtime: String,
    standalone: bool,
    schemes: Vec<Scheme<'a>>,
    count: usize,
    commands: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Scheme<'a> {
    name: &'a str,
    env: &'a [String],
}

/// A line of `COMMANDS.md`.
#[derive(Serialize)]
struct Line<'a> {
    line: String,
    request: String,
    about: &'a str,
    deprecated: bool,
    hidden: bool,
}

impl<'a> Prose<'a> {
    fn new(cli: &'a Cli, bin: &'a str, settings: &'a Settings) -> Prose<'a> {
        let mut commands = Vec::new();
        cli.groups.iter().for_each(|group| collect(group, bin, &mut commands));
        let separator = if cli.about.is_empty() { "" } else { ": " };
        Prose {
            bin,
            library: format!("{}_cli", bin.replace('-', "_")),
            version: &settings.version,
            license: settings.license.as_deref(),
            description: one_line(&format!("{}{separator}{}", cli.title, cli.about)),
            title: &cli.title,
            about: &cli.about,
            runtime: super::dependency(&settings.runtime),
            standalone: !settings.member,
            schemes: cli.schemes.iter().map(|s| Scheme { name: &s.scheme.name, env: &s.env }).collect(),
            count: commands.len(),
            commands,
        }
    }
}

fn collect<'a>(group: &'a Group, bin: &str, lines: &mut Vec<Line<'a>>) {
    lines.extend(group.commands.iter().map(|command| line(command, bin)));
    group.groups.iter().for_each(|group| collect(group, bin, lines));
}

fn line<'a>(command: &'a Command, bin: &str) -> Line<'a> {
    Line {
        line: format!("{bin} {}", command.path.join(" ")),
        request: format!("{} {}", command.method, command.url),
        about: &command.about,
        deprecated: command.deprecated,
        hidden: command.hidden,
    }
}
