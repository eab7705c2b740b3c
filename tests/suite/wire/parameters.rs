//! Every style, `explode`, type and location of parameters: a cell a line of `tests/wire/parameters.tsv`.
//!
//! A cell is sent by the real generated CLI and compared byte for byte with what swagger-client builds from the same
//! document and with RFC 6570's expansion. Where both differ from us, the cell says why.

use super::{ask, oracles, run, server};
use imajin_tests::wire::Request;
use imajin_tests::{crates, workspace};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// One line of the table.
struct Cell {
    /// Of OpenAPI: `3.2` or `2.0`.
    version: String,
    /// After the operation's own prefix; empty is `/{hue}` for path parameters.
    path: String,
    /// A Parameter Object; its name is `hue` if it says none.
    parameter: Value,
    value: Value,
    /// What arrives.
    sent: String,
    /// Why neither oracle sends the same.
    why: String,
}

impl Cell {
    fn place(&self) -> &str {
        self.parameter["in"].as_str().unwrap()
    }

    fn name(&self) -> &str {
        self.parameter["name"].as_str().unwrap()
    }

    /// The RFC 6570 template that OpenAPI says the style is (3.1.1, Appendix C), where there is one.
    fn template(&self) -> Option<String> {
        let is = |key: &str| self.parameter[key] == json!(true);
        let nested = |value: &Value| value.is_array() || value.is_object() || value.is_null();
        let has_nested = match &self.value {
            Value::Array(items) => items.iter().any(nested),
            Value::Object(members) => members.values().any(nested),
            _ => false,
        };
        let is_schema = self.version != "2.0" && self.parameter.get("schema").is_some();
        let name = self.name();
        if has_nested || !is_schema || name != "hue" {
            return None;
        }
        if !self.path.is_empty() {
            let path = self.path.split('#').next()?;
            return Some(if self.place() == "path" { path.to_owned() } else { format!("{path}{{&{name}}}") });
        }
        let style = self.parameter["style"].as_str();
        let star = if self.parameter["explode"].as_bool().unwrap_or(self.place() == "query") { "*" } else { "" };
        Some(match (self.place(), style, is("allowReserved")) {
            ("path", None | Some("simple"), false) => format!("/{{{name}{star}}}"),
            ("path", None | Some("simple"), true) => format!("/{{+{name}{star}}}"),
            ("path", Some("label"), false) => format!("/{{.{name}{star}}}"),
            ("path", Some("matrix"), false) => format!("/{{;{name}{star}}}"),
            ("query", None | Some("form"), false) => format!("{{?{name}{star}}}"),
            _ => return None,
        })
    }

    /// Of what arrived, the part that the parameter is about.
    fn of(&self, request: &Request, prefix: &str) -> String {
        let header = |name: &str| request.header(name).map_or("(none)".to_owned(), str::to_owned);
        match self.place() {
            "header" => header(self.name()),
            "cookie" => header("cookie"),
            "formData" => String::from_utf8(request.body.clone()).unwrap(),
            _ => {
                let target = request.line.split(' ').nth(1).unwrap();
                target.strip_prefix(prefix).unwrap_or_else(|| panic!("{target} is not below {prefix}")).to_owned()
            }
        }
    }
}

fn file() -> PathBuf {
    workspace().join("tests/wire/parameters.tsv")
}

fn cells() -> Vec<Cell> {
    let text = std::fs::read_to_string(file()).unwrap();
    let row = |line: &str| {
        let mut columns = line.split('\t').map(str::to_owned);
        let mut next = || columns.next().unwrap_or_default();
        let (version, path) = (next(), next());
        let mut parameter: Value = serde_json::from_str(&next()).unwrap_or_else(|error| panic!("{line}: {error}"));
        if parameter.get("name").is_none() {
            parameter["name"] = "hue".into();
        }
        parameter["x-imajin-name"] = "hue".into();
        let value = serde_json::from_str(&next()).unwrap_or_else(|error| panic!("{line}: {error}"));
        Cell { version, path, parameter, value, sent: next().replace("\\t", "\t"), why: next() }
    };
    text.lines().filter(|line| !line.starts_with('#')).map(row).collect()
}

/// The operation of a cell: cells of one parameter share it.
fn number(cells: &[Cell], cell: &Cell) -> usize {
    let same =
        |other: &Cell| (&other.version, &other.path, &other.parameter) == (&cell.version, &cell.path, &cell.parameter);
    cells.iter().position(same).unwrap()
}

/// The document of the cells of one version.
fn document(cells: &[Cell], version: &str) -> Value {
    let mut paths = serde_json::Map::new();
    for (index, cell) in cells.iter().enumerate().filter(|(_, cell)| cell.version == version) {
        if number(cells, cell) != index {
            continue;
        }
        let rest = match (cell.path.as_str(), cell.place()) {
            ("", "path") => "/{hue}",
            (path, _) => path,
        };
        let method = if cell.place() == "formData" { "post" } else { "get" };
        let mut operation = json!({"operationId": format!("t{index}"), "parameters": [cell.parameter],
            "responses": {"200": {"description": "ok"}}});
        if cell.place() == "formData" {
            operation["consumes"] = json!(["application/x-www-form-urlencoded"]);
        }
        paths.insert(format!("/t{index}{rest}"), json!({method: operation}));
    }
    let info = json!({"title": "Cells", "version": "1"});
    match version {
        "2.0" => json!({"swagger": "2.0", "info": info, "host": "oracle.test", "schemes": ["http"], "paths": paths}),
        _ => json!({"openapi": "3.2.0", "info": info, "servers": [{"url": "http://oracle.test"}], "paths": paths}),
    }
}

/// The value as one argument: texts as they are, the rest as JSON.
fn argument(value: &Value) -> String {
    value.as_str().map_or_else(
        || value.to_string(),
        |text| text.strip_prefix('@').map_or(text.to_owned(), |rest| format!("@@{rest}")),
    )
}

/// Sends a cell, and says what arrived; `(refused)` if nothing was sent, with exit code 2.
fn send(binary: &Path, cells: &[Cell], cell: &Cell) -> String {
    let (base, requests) = server();
    let index = number(cells, cell);
    let arguments = [
        "api",
        "call",
        &format!("t{index}"),
        "--no-retry",
        "--base-url",
        &base,
        &format!("--hue={}", argument(&cell.value)),
    ];
    let output = run(binary, &arguments.map(str::to_owned));
    match output.status.code() {
        Some(0) => cell.of(&requests.recv().unwrap(), &format!("/t{index}")),
        Some(2) => "(refused)".to_owned(),
        _ => panic!("{} {}: {}", cell.parameter, cell.value, String::from_utf8_lossy(&output.stderr)),
    }
}

#[test]
fn parameters_are_sent_as_the_table_says() {
    let cells = cells();
    let binaries = [("3.2", "cells"), ("2.0", "cells-2")]
        .map(|(version, name)| (version, crates::case(&document(&cells, version), name)));
    let binary = |version: &str| binaries.iter().find(|(other, _)| *other == version).map(|(_, path)| path).unwrap();
    let sent: Vec<String> = cells.iter().map(|cell| send(binary(&cell.version), &cells, cell)).collect();
    if std::env::var_os("UPDATE").is_some() {
        return write(&cells, &sent);
    }
    let mut differences = String::new();
    for (cell, sent) in cells.iter().zip(&sent).filter(|(cell, sent)| cell.sent != **sent) {
        differences.push_str(&format!("{} {}\n  is   {}\n  sent {sent}\n", cell.parameter, cell.value, cell.sent));
    }
    assert!(differences.is_empty(), "UPDATE=1 rewrites {}:\n{differences}", file().display());
}

fn write(cells: &[Cell], sent: &[String]) {
    let text = std::fs::read_to_string(file()).unwrap();
    let (head, _) = text.split_once('\n').unwrap();
    let mut lines = text.lines().skip(1).filter(|line| !line.starts_with('#'));
    let mut out = format!("{head}\n");
    for (cell, sent) in cells.iter().zip(sent) {
        let columns: Vec<&str> = lines.next().unwrap().splitn(5, '\t').take(4).collect();
        let sent = sent.replace('\t', "\\t");
        out.push_str(&format!("{}\t{sent}\t{}\n", columns.join("\t"), cell.why));
    }
    std::fs::write(file(), out).unwrap();
}

#[test]
fn parameters_are_what_others_send() {
    let Some(folder) = oracles() else { return };
    let cells = cells();
    let documents: Value =
        ["3.2", "2.0"].map(|version| (version.to_owned(), known(document(&cells, version)))).into_iter().collect();
    let questions: Vec<Value> = cells
        .iter()
        .map(|cell| {
            json!({"version": cell.version, "operation": format!("t{}", number(&cells, cell)), "name": cell.name(),
                "place": cell.place(), "value": cell.value, "template": cell.template()})
        })
        .collect();
    let answers = ask(&folder, "node", "parameters.mjs", &json!({"documents": documents, "cells": questions}));
    let (mut equal, mut built, mut expanded, mut wrong) = (0, 0, 0, String::new());
    for (cell, answer) in cells.iter().zip(answers.as_array().unwrap()) {
        let prefix = format!("/t{}", number(&cells, cell));
        let client = answer[0].as_str().map(|text| text.strip_prefix(&prefix).unwrap_or(text));
        let template = answer[1].as_str();
        let agrees = |other: Option<&str>| other == Some(cell.sent.as_str());
        built += usize::from(agrees(client));
        expanded += usize::from(agrees(template));
        let is_equal = agrees(client) || agrees(template);
        equal += usize::from(is_equal);
        if is_equal != cell.why.is_empty() {
            let what = if is_equal { "gives a reason, and is equal" } else { "differs without a reason" };
            wrong.push_str(&format!(
                "{what}: {} {}\n  sent           {}\n  swagger-client {}\n  RFC 6570       {}\n",
                cell.parameter,
                cell.value,
                cell.sent,
                client.unwrap_or("-"),
                template.unwrap_or("-")
            ));
        }
    }
    let all = cells.len();
    eprintln!(
        "{all} cells: {equal} byte-equal with an oracle ({built} swagger-client, {expanded} RFC 6570), {} differ with a reason",
        all - equal
    );
    assert!(wrong.is_empty(), "{wrong}");
}

/// The document in the newest version that the oracle knows.
fn known(mut document: Value) -> Value {
    if document.get("openapi").is_some() {
        document["openapi"] = "3.1.0".into();
    }
    document
}
