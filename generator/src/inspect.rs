//! The value after any stage, as JSON, whole or for one operation: for people who ask what imajin made of something.

use crate::cli::{Cli, Group};
use crate::diagnostic::{Diagnostics, ErrorReported};
use crate::emit::{self, Previous};
use crate::load::Documents;
use crate::openapi::{Description, Entry, Findings};
use crate::project::Project;
use crate::{api, openapi};
use serde::Serialize;
use serde_json::{Value, json};

/// After which stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The document with overlays applied and other files mounted.
    Documents,
    /// Each operation in OpenAPI 3.0's shape.
    Description,
    /// What it means.
    Api,
    /// What is shipped.
    Cli,
    /// The crate: path and text.
    Files,
}

/// Which operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// An `operationId`, or a method, a space and a path.
    pub operation: String,
}

impl Wanted {
    fn is(&self, method: &str, path: &str, id: Option<&str>) -> bool {
        let request = self.operation.split_once(' ');
        id == Some(self.operation.as_str()) || request.is_some_and(|(m, p)| m.eq_ignore_ascii_case(method) && p == path)
    }
}

/// The value after a stage, for which the documents are given up; for one operation: a list with it, empty if it is not there.
///
/// # Errors
/// A stage found an error; the diagnostics say which.
pub fn inspect(
    project: &Project,
    documents: &mut Documents,
    stage: Stage,
    wanted: Option<&Wanted>,
    diagnostics: &mut Diagnostics,
) -> Result<Value, ErrorReported> {
    if stage == Stage::Documents && wanted.is_none() {
        return Ok(std::mem::take(&mut documents.root));
    }
    let description = openapi::parse(documents, diagnostics)?;
    if matches!(stage, Stage::Documents | Stage::Description) {
        return Ok(described(&description, stage, wanted, diagnostics));
    }
    if stage == Stage::Api {
        let api = api::resolve(&description, diagnostics);
        let Some(wanted) = wanted else { return Ok(value(&api)) };
        let is_wanted = |o: &&api::Operation| wanted.is(&o.method, &o.path, o.operation_id.as_deref());
        return Ok(api.operations.iter().filter(is_wanted).map(value).collect());
    }
    let mut cli = crate::lower(project, documents, &Previous::default(), &mut |_| (), diagnostics)?;
    if let Some(wanted) = wanted {
        cli.keep(wanted);
    }
    match (stage, wanted) {
        (Stage::Cli, None) => Ok(value(&cli)),
        (Stage::Cli, Some(_)) => Ok(cli.commands().into_iter().map(value).collect()),
        _ => {
            let files = emit::emit(&cli, &crate::emit_settings(project, Previous::default()), diagnostics)?;
            let tables = |path: &str| wanted.is_none() || path.starts_with("src/api/");
            let owned = files.owned.into_iter().filter(|(path, _)| !path.starts_with("vendor/") && tables(path));
            Ok(owned.map(|(path, text)| (path, Value::from(text))).collect())
        }
    }
}

fn value(of: impl Serialize) -> Value {
    // Nothing of ours has keys that are not text.
    serde_json::to_value(of).unwrap_or_default()
}

fn described(
    description: &Description<'_>,
    stage: Stage,
    wanted: Option<&Wanted>,
    diagnostics: &mut Diagnostics,
) -> Value {
    let findings = &mut Findings::new(diagnostics);
    let is_wanted = |entry: &Entry<'_>| {
        let node = entry.operation.as_ref().ok();
        let id = node.and_then(|node| node.value.get("operationId")?.as_str());
        wanted.is_none_or(|wanted| wanted.is(&entry.method, entry.path, id))
    };
    let mut shown = Vec::new();
    description.each_entry(findings, |entry, findings| {
        if !is_wanted(&entry) {
            return;
        }
        let operation = entry.operation.as_ref().ok().map(|node| match stage {
            Stage::Documents => (*node.value).clone(),
            _ => value(description.operation(node, &entry.item, findings)),
        });
        let pointer = entry.operation.as_ref().ok().map(|node| &node.pointer);
        shown.push(json!({"method": entry.method, "path": entry.path, "pointer": pointer, "operation": operation}));
    });
    Value::Array(shown)
}

impl Cli {
    /// Every command, in the order of the tables.
    fn commands(&self) -> Vec<&crate::cli::Command> {
        fn visit<'a>(group: &'a Group, commands: &mut Vec<&'a crate::cli::Command>) {
            commands.extend(&group.commands);
            group.groups.iter().for_each(|group| visit(group, commands));
        }
        let mut commands = Vec::new();
        self.groups.iter().for_each(|group| visit(group, &mut commands));
        commands
    }

    /// Drops all commands but the one that is wanted, and groups without any.
    fn keep(&mut self, wanted: &Wanted) {
        fn visit(groups: &mut Vec<Group>, is_wanted: &dyn Fn(&crate::cli::Command) -> bool) {
            for group in groups.iter_mut() {
                group.commands.retain(is_wanted);
                visit(&mut group.groups, is_wanted);
            }
            groups.retain(|group| !group.commands.is_empty() || !group.groups.is_empty());
        }
        let paths: Vec<Vec<String>> = self
            .coverage
            .iter()
            .filter(|of| wanted.is(&of.method, &of.path, of.operation_id.as_deref()))
            .filter_map(|of| of.command.clone())
            .collect();
        visit(&mut self.groups, &|command| command.id == wanted.operation || paths.contains(&command.path));
    }
}

/// The value as people read it: a line for each operation or file; one operation whole, as YAML or as Rust.
pub fn text(value: &Value, stage: Stage, wanted: Option<&Wanted>) -> String {
    let lines = |of: Option<&Value>, line: &dyn Fn(&Value) -> String| {
        of.and_then(Value::as_array).into_iter().flatten().map(line).collect::<String>()
    };
    let request =
        |of: &Value| format!("{} {}", of["method"].as_str().unwrap_or("?"), of["path"].as_str().unwrap_or("?"));
    match (stage, wanted) {
        (Stage::Description, None) => lines(Some(value), &|entry| request(entry) + "\n"),
        (Stage::Api, None) => lines(value.get("operations"), &|operation| request(operation) + "\n"),
        (Stage::Cli, None) => lines(value.get("coverage"), &|of| {
            let words: Vec<&str> = of["command"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            format!("{:<48} {}\n", words.join(" "), request(of))
        }),
        (Stage::Files, _) => {
            let files = value.as_object().into_iter().flatten();
            let texts = files.map(|(path, text)| (path, text.as_str().unwrap_or_default()));
            match wanted {
                None => texts.map(|(path, text)| format!("{:>9} {path}\n", text.len())).collect(),
                Some(_) => texts.map(|(path, text)| format!("// {path}\n{text}\n")).collect(),
            }
        }
        _ => yaml(value),
    }
}

/// The value as YAML.
pub fn yaml(value: &Value) -> String {
    serde_yaml::to_string(value).unwrap_or_else(|_| format!("{value:#}\n"))
}
