//! Which requests the document describes: every method of every path item, the broken ones too.

use super::fields::{self, Fields, extensions};
use super::findings::{Findings, overlay_update};
use super::reference::{Node, join, reference_of};
use super::{Description, normalize};
use crate::diagnostic::kind_of;
use crate::diagnostic::rules::openapi as rules;
use openapiv3::Server;
use serde_json::{Map, Value};
use std::rc::Rc;

/// Members of a Path Item Object that are operations (OpenAPI 2.0 to 3.2).
const METHODS: [&str; 9] = ["delete", "get", "head", "options", "patch", "post", "put", "query", "trace"];

/// A path item that refers to another one that refers …
const LONGEST_CHAIN: usize = 16;

/// A method of a path item.
#[derive(Debug)]
pub struct Entry<'a> {
    /// The key in `paths`.
    pub path: &'a str,
    /// Upper case; `*` if the path item cannot be read, so that its methods are not known.
    pub method: String,
    /// Where its operation stands, or why there is none.
    pub operation: Result<Node<'a>, Absent>,
    /// What the path item says for all its operations.
    pub item: Rc<PathItem>,
}

/// Why there is no operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// What stands there is not an object.
    NotAnObject,
    /// The path item is a reference to nothing.
    DanglingReference,
    /// The method is no token (RFC 9110, 5.6.2).
    InvalidMethod,
    /// The path neither begins with a slash nor with a template.
    InvalidPath,
}

/// What a path item says for all its operations.
#[derive(Debug, Default)]
pub struct PathItem {
    /// Places of its parameters.
    pub parameters: Vec<String>,
    /// Its own servers.
    pub servers: Vec<Server>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// Vendor extensions that are kept.
    pub extensions: Vec<(String, Value)>,
}

/// A path item and those that it refers to, nearest first.
type Layers<'a> = Vec<(String, &'a Map<String, Value>)>;

/// Paths and their items, sorted, as the document's keys are.
pub(super) fn paths<'a>(
    description: &Description<'a>,
    findings: &mut Findings<'_>,
) -> Vec<(&'a str, &'a Map<String, Value>)> {
    let paths = description.root.get("paths").and_then(|paths| fields::object(paths, "", "paths", findings));
    let named = paths.into_iter().flatten().filter(|(path, _)| !path.starts_with("x-"));
    named.filter_map(|(path, value)| Some((path.as_str(), fields::object(value, "/paths", path, findings)?))).collect()
}

/// The methods of a path item, sorted.
pub(super) fn entries<'a>(
    description: &Description<'a>,
    path: &'a str,
    members: &'a Map<String, Value>,
    findings: &mut Findings<'_>,
) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    let (layers, dangling) = layers(description, join("/paths", path), members, findings);
    let item = Rc::new(path_item(&layers, findings));
    if dangling {
        let operation = Err(Absent::DanglingReference);
        entries.push(Entry { path, method: "*".into(), operation, item: Rc::clone(&item) });
    }
    for (method, place, value) in methods(&layers, findings) {
        let operation = operation_node(description, path, &method, place, value, findings);
        entries.push(Entry { path, method, operation, item: Rc::clone(&item) });
    }
    entries.sort_by(|a, b| a.method.cmp(&b.method));
    entries
}

fn operation_node<'a>(
    description: &Description<'a>,
    path: &str,
    method: &str,
    place: String,
    value: &'a Value,
    findings: &mut Findings<'_>,
) -> Result<Node<'a>, Absent> {
    if !path.starts_with(['/', '{']) {
        let message = format!("the path `{path}` does not begin with a slash");
        findings.mend(&rules::INVALID_PATH, &place, message, || {
            let path = path.replace('\'', "''");
            format!("- target: $.paths\n  update: {{'/{path}': {{…}}}}")
        });
        return Err(Absent::InvalidPath);
    }
    if !is_token(method) {
        findings.at(&rules::INVALID_METHOD, &place, format!("`{}` is no HTTP method", method.escape_debug()));
        return Err(Absent::InvalidMethod);
    }
    let node = match reference_of(value) {
        Some(_) => description.follow_place(&place, findings).ok_or(Absent::DanglingReference)?,
        None => Node { pointer: place, value },
    };
    if !node.value.is_object() {
        let message = format!("`{method} {path}` is {}, not an Operation Object", kind_of(node.value));
        findings.mend(&rules::NOT_AN_OPERATION, &node.pointer, message, || {
            overlay_update(&node.pointer, "responses: {default: {description: …}}")
        });
        return Err(Absent::NotAnObject);
    }
    Ok(node)
}

/// The layers of a path item, and whether a reference among them leads to nothing.
fn layers<'a>(
    description: &Description<'a>,
    pointer: String,
    members: &'a Map<String, Value>,
    findings: &mut Findings<'_>,
) -> (Layers<'a>, bool) {
    let mut layers = vec![(pointer, members)];
    while layers.len() < LONGEST_CHAIN {
        let Some((from, members)) = layers.last() else { break };
        let Some(reference) = members.get("$ref").and_then(Value::as_str) else { break };
        let Some(target) = description.dereference(reference, from, findings) else { return (layers, true) };
        let Some(members) = target.value.as_object() else { return (layers, true) };
        layers.push((target.pointer, members));
    }
    (layers, false)
}

/// Method in upper case, place and value of each operation; what stands nearer wins.
fn methods<'a>(layers: &Layers<'a>, findings: &mut Findings<'_>) -> Vec<(String, String, &'a Value)> {
    let mut found: Vec<(String, String, &Value)> = Vec::new();
    let add = |found: &mut Vec<(String, String, &'a Value)>, method: String, place: String, value: &'a Value| {
        if !found.iter().any(|(known, ..)| *known == method) {
            found.push((method, place, value));
        }
    };
    for (pointer, members) in layers {
        for (key, value) in *members {
            let lower = key.to_ascii_lowercase();
            if METHODS.contains(&lower.as_str()) && (lower != "query" || value.is_object()) {
                let place = join(pointer, key);
                if lower != *key {
                    findings.at(&rules::METHOD_CASE, &place, format!("`{key}` is read as `{lower}`"));
                }
                add(&mut found, lower.to_ascii_uppercase(), place, value);
            }
        }
        let others = members.get("additionalOperations");
        let others = others.and_then(|others| fields::object(others, pointer, "additionalOperations", findings));
        for (method, value) in others.into_iter().flatten() {
            let place = join(&join(pointer, "additionalOperations"), method);
            add(&mut found, method.clone(), place, value);
        }
    }
    found
}

fn path_item(layers: &Layers<'_>, findings: &mut Findings<'_>) -> PathItem {
    let mut item = PathItem::default();
    for (pointer, members) in layers {
        let mut fields = Fields::new(members, pointer, findings);
        item.summary = item.summary.take().or_else(|| fields.text("summary"));
        item.description = item.description.take().or_else(|| fields.text("description"));
        let parameters = fields.list("parameters").len();
        item.parameters.extend((0..parameters).map(|index| format!("{pointer}/parameters/{index}")));
        if item.servers.is_empty() {
            item.servers = normalize::servers(members.get("servers"), &join(pointer, "servers"), findings);
        }
        item.extensions.extend(extensions(members));
    }
    item
}

/// What a method and the name of a header field are (RFC 9110, 5.6.2), and that of a cookie (RFC 6265, 4.1.1).
pub fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b))
}
