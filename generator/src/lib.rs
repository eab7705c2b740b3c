//! imajin turns an OpenAPI description into a native Rust command-line interface.
//!
//! The pipeline has six nouns and six verbs; each module is named after its product:
//!
//! ```text
//! load → Documents → parse → Description → resolve → Api → lower → Cli → emit → Files → write
//! ```

pub mod api;
pub mod cli;
pub mod demo;
pub mod diagnostic;
pub mod emit;
pub mod files;
pub mod inspect;
pub mod load;
pub mod mock;
pub mod openapi;
pub mod project;

use cli::Cli;
use diagnostic::{Diagnostics, ErrorReported};
use emit::Previous;
use files::{Files, Stamp};
use load::Documents;
use project::Project;
use serde_json::Value;

/// A crate that is ready to be written.
#[derive(Debug)]
pub struct Generated {
    /// Its files.
    pub files: Files,
    /// From what it was made.
    pub stamp: Stamp,
    /// What it can do.
    pub cli: Cli,
}

/// The stages between `load` and `write`: from documents to the files of a crate. `watch` is told of each before it
/// begins. What was loaded is given up as soon as it is understood: the sources stay, for diagnostics.
///
/// # Errors
/// The document is none, or a stage found an error; the diagnostics say what.
pub fn generate(
    project: &Project,
    documents: &mut Documents,
    previous: Previous,
    watch: &mut dyn FnMut(&'static str),
    diagnostics: &mut Diagnostics,
) -> Result<Generated, ErrorReported> {
    let cli = lower(project, documents, &previous, watch, diagnostics)?;
    watch("emit");
    diagnostics.no_errors()?;
    let files = emit::emit(&cli, &emit_settings(project, previous), diagnostics)?;
    Ok(Generated { files, stamp: stamp(project, documents), cli })
}

/// The stages between `load` and `emit`. What was loaded is given up as soon as it is understood.
///
/// # Errors
/// The document is none; the diagnostics say why.
pub fn lower(
    project: &Project,
    documents: &mut Documents,
    previous: &Previous,
    watch: &mut dyn FnMut(&'static str),
    diagnostics: &mut Diagnostics,
) -> Result<Cli, ErrorReported> {
    watch("parse");
    let description = openapi::parse(documents, diagnostics)?;
    watch("resolve");
    let api = api::resolve(&description, diagnostics);
    cli::check_annotations(&documents.root, diagnostics);
    let settings = cli_settings(project, documents, previous);
    documents.root = Value::Null;
    watch("lower");
    Ok(cli::lower(&api, &settings, diagnostics))
}

fn cli_settings(project: &Project, documents: &Documents, previous: &Previous) -> cli::Settings {
    let service = &project.service;
    let bin = match &project.name {
        Some(name) => emit::binary(name),
        None => project::bin_name(&documents.root, &project.input.entry),
    };
    cli::Settings {
        bin,
        env_prefix: service.env_prefix.clone(),
        title: service.title.clone(),
        about: service.about.clone(),
        previous: previous.names(),
    }
}

fn emit_settings(project: &Project, previous: Previous) -> emit::Settings {
    emit::Settings {
        version: project.service.version.clone().unwrap_or_else(|| "0.1.0".to_owned()),
        license: project.service.licence.clone(),
        runtime: project.runtime.clone(),
        member: project.member,
        previous,
    }
}

fn stamp(project: &Project, documents: &Documents) -> Stamp {
    let mut inputs: Vec<(String, String)> =
        documents.sources.iter().map(|source| (source.name.clone(), source.sha256.clone())).collect();
    inputs.extend(project.service_text.iter().map(|text| (project::SERVICE.to_owned(), files::hash(text))));
    Stamp { generator: env!("CARGO_PKG_VERSION").to_owned(), inputs }
}
