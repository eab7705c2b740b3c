//! Servers: 3.x's objects, and 2.0's `schemes`, `host` and `basePath`.

use crate::diagnostic::rules::openapi as rules;
use crate::openapi::fields::{self, Fields};
use crate::openapi::findings::{Findings, overlay_update};
use crate::openapi::join;
use openapiv3::{Server, ServerVariable};
use serde_json::{Map, Value};

pub(in crate::openapi) fn servers(value: Option<&Value>, pointer: &str, findings: &mut Findings<'_>) -> Vec<Server> {
    // One server, where a list of them is due.
    let declared = match value {
        Some(Value::Array(servers)) => servers.as_slice(),
        Some(one @ (Value::Object(_) | Value::String(_))) => std::slice::from_ref(one),
        _ => return Vec::new(),
    };
    let read = declared.iter().enumerate().filter_map(|(index, value)| {
        if let Value::String(url) = value {
            return Some(Server { url: url.clone(), ..Server::default() });
        }
        let members = fields::object(value, pointer, &index.to_string(), findings)?;
        server(members, &format!("{pointer}/{index}"), findings)
    });
    read.collect()
}

fn server(members: &Map<String, Value>, pointer: &str, findings: &mut Findings<'_>) -> Option<Server> {
    let mut read = Fields::new(members, pointer, findings);
    let Some(url) = read.text("url") else {
        let help = || overlay_update(pointer, "url: 'https://…'");
        findings.mend(&rules::MISSING_MEMBER, pointer, "a server has no `url`; it is left out", help);
        return None;
    };
    let description = read.text("description").or_else(|| read.text("name"));
    let variables = read.object("variables");
    let here = join(pointer, "variables");
    let variables = variables.map(|variables| {
        let read = variables.iter().filter_map(|(name, value)| {
            let members = fields::object(value, &here, name, findings)?;
            let pointer = join(&here, name);
            let mut read = Fields::new(members, &pointer, findings);
            let variable = ServerVariable {
                default: read.text("default").unwrap_or_default(),
                enumeration: read.texts("enum"),
                description: read.text("description"),
                ..ServerVariable::default()
            };
            Some((name.clone(), variable))
        });
        read.collect()
    });
    Some(Server { url, description, variables, ..Server::default() })
}

/// 2.0: what is missing is where the document itself came from, so the URL may be relative.
pub(in crate::openapi) fn servers_2(root: &Value, findings: &mut Findings<'_>) -> Vec<Server> {
    let empty = Map::new();
    let mut read = Fields::new(root.as_object().unwrap_or(&empty), "", findings);
    let (host, base) = (read.text("host"), read.text("basePath").unwrap_or_default());
    let base = match base.as_str() {
        "" | "/" => String::new(),
        base if base.starts_with('/') => base.to_owned(),
        base => format!("/{base}"),
    };
    let at = |url: String| Server { url, ..Server::default() };
    let Some(host) = host.filter(|host| !host.is_empty()) else {
        return if base.is_empty() { servers(root.get("servers"), "/servers", findings) } else { vec![at(base)] };
    };
    let mut schemes: Vec<String> = read.texts("schemes").into_iter().filter(|name| name.starts_with("http")).collect();
    // Sent in clear only where the document offers nothing else.
    schemes.sort_by_key(|name| name != "https");
    schemes.dedup();
    if schemes.is_empty() {
        schemes.push("https".to_owned());
    }
    // Some write the scheme into `host`.
    if host.contains("://") {
        return vec![at(format!("{}{base}", host.trim_end_matches('/')))];
    }
    schemes.into_iter().map(|scheme| at(format!("{scheme}://{host}{base}"))).collect()
}
