//! The verb: from a description to what it means.

use super::budget::Budget;
use super::parameters::{Source, parameters, places};
use super::path::Template;
use super::schemas::Schemas;
use super::text::{first_sentence, one_line};
use super::{Api, Extensions, Lost, LostReason, Operation, Tag};
use super::{credential, items, media, paging, security, server, waiter};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::rules::api as rules;
use crate::openapi::{Absent, Description, Entry, Findings, Node, carried, join};
use openapiv3::SecurityRequirement;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What the description means. Operations that cannot be understood are in [`Api::lost`]; all else that is wrong costs
/// what it is about, and is reported.
pub fn resolve(description: &Description<'_>, diagnostics: &mut Diagnostics) -> Api {
    let findings = &mut Findings::new(diagnostics);
    let about = description.about(findings);
    let schemes = security::Schemes::read(description, findings);
    let mut resolver = Resolver {
        description,
        schemas: Schemas::new(description),
        security: description.security(findings).unwrap_or_default(),
        schemes,
        known: HashMap::new(),
        budget: Budget::of(description),
    };
    let mut operations = Vec::new();
    let mut lost = Vec::new();
    description.each_entry(findings, |entry, findings| match resolver.operation(&entry, findings) {
        Ok(operation) => operations.push(operation),
        Err(reason) => lost.push(entry_lost(&entry, reason)),
    });
    let mut schemes = resolver.schemes.usable;
    credential::extract(&mut operations, &mut schemes, findings);
    waiter::recognise(&mut operations, findings);
    schemes.sort_by(|a, b| a.name.cmp(&b.name));
    let summary = match about.summary {
        Some(summary) => one_line(&summary),
        None => first_sentence(&about.description),
    };
    Api {
        title: one_line(&about.title),
        summary,
        version: about.version,
        docs_url: about.docs_url,
        servers: server::servers(description.servers(findings)),
        tags: tags(description, &operations, findings),
        schemes,
        operations,
        lost,
        extensions: about.extensions.into_iter().collect(),
    }
}

fn entry_lost(entry: &Entry<'_>, reason: LostReason) -> Lost {
    let operation_id = entry.operation.as_ref().ok().and_then(|node| node.value.get("operationId")?.as_str());
    Lost {
        method: entry.method.clone(),
        path: entry.path.to_owned(),
        operation_id: operation_id.map(str::to_owned),
        reason,
    }
}

struct Resolver<'d, 'a> {
    description: &'d Description<'a>,
    schemas: Schemas<'d, 'a>,
    security: Vec<SecurityRequirement>,
    schemes: security::Schemes,
    /// Requests that there are, with the `operationId`s that have them.
    known: HashMap<(String, String), Vec<Option<String>>>,
    budget: Budget,
}

impl<'a> Resolver<'_, 'a> {
    fn operation(&mut self, entry: &Entry<'a>, findings: &mut Findings<'_>) -> Result<Operation, LostReason> {
        let node = entry.operation.as_ref().map_err(|absent| match absent {
            Absent::NotAnObject => LostReason::NotAnObject,
            Absent::DanglingReference => LostReason::DanglingReference,
            Absent::InvalidMethod => LostReason::InvalidMethod,
            Absent::InvalidPath => LostReason::InvalidPath,
        })?;
        let template = Template::parse(entry.path);
        let declared = self.description.operation(node, &entry.item, findings);
        if self.is_known(entry, &template, declared.operation_id.as_deref()) {
            let message = format!("`{} {}` is described twice; the first is taken", entry.method, entry.path);
            findings.at(&rules::SAME_REQUEST, &node.pointer, message);
            return Err(LostReason::SameRequest);
        }
        let operation = self.understand(entry, node, template, declared, findings);
        self.budget.admit(operation, findings)
    }

    /// Whether the same request is described already, and neither its fragment nor its `operationId` makes this one
    /// another way to use it.
    fn is_known(&mut self, entry: &Entry<'_>, template: &Template, id: Option<&str>) -> bool {
        let fragment = entry.path.split_once('#').map_or("", |(_, fragment)| fragment);
        let shape = format!("{}#{fragment}", template.shape());
        let ids = self.known.entry((entry.method.clone(), shape)).or_default();
        let is_known = ids.iter().any(|known| known.is_none() || id.is_none() || known.as_deref() == id);
        ids.push(id.map(str::to_owned));
        is_known
    }

    fn understand(
        &mut self,
        entry: &Entry<'a>,
        node: &Node<'a>,
        template: Template,
        declared: openapiv3::Operation,
        findings: &mut Findings<'_>,
    ) -> Operation {
        let (description, schemas) = (self.description, &mut self.schemas);
        let own = places(&declared.parameters);
        let shared = description.shared_parameters(&entry.item, findings);
        let source = Source { operation: &node.pointer, own, shared, template: &template };
        let mut parameters = parameters(description, &source, schemas, findings);
        parameters.shrink_to_fit();
        let body = declared.request_body;
        let body = body.and_then(|body| media::request_body(description, body, &node.pointer, schemas, findings));
        let produces: Vec<String> = match declared.extensions.get(carried::PRODUCES) {
            Some(Value::Array(types)) => types.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        let answers = media::answers(description, declared.responses, &produces, &node.pointer, schemas, findings);
        let extensions = extensions(entry, declared.extensions);
        let output = answers.responses.iter().find_map(|response| response.schema.as_deref());
        let list = output.and_then(|schema| items::list(schema, entry.path));
        let json = body.iter().flat_map(|body| &body.media).find(|media| media.media_type.contains("json"));
        let signs = paging::Signs {
            parameters: &parameters,
            body: json.map(|media| &*media.schema),
            output,
            list: list.as_deref(),
            headers: &answers.headers,
        };
        let paging = paging::paging(&signs, &extensions);
        let security = match declared.security {
            Some(own) => security::alternatives(own, &self.schemes, &join(&node.pointer, "security"), findings),
            None => security::alternatives(self.security.clone(), &self.schemes, "/security", findings),
        };
        let servers = if declared.servers.is_empty() { entry.item.servers.clone() } else { declared.servers };
        Operation {
            pointer: node.pointer.clone(),
            method: entry.method.clone(),
            path: entry.path.to_owned(),
            template: template.text,
            operation_id: declared.operation_id,
            tags: declared.tags,
            summary: one_line(&declared.summary.or_else(|| entry.item.summary.clone()).unwrap_or_default()),
            description: declared.description.or_else(|| entry.item.description.clone()).unwrap_or_default(),
            deprecated: declared.deprecated,
            docs_url: declared.external_docs.map(|docs| docs.url),
            servers: server::servers(servers),
            security,
            parameters,
            body,
            entity: output.and_then(|schema| items::entity(schema, list.as_deref())),
            paging,
            items: list,
            waiter: None,
            responses: answers.responses,
            extensions,
        }
    }
}

/// The path item's, then the operation's own, which win.
fn extensions(entry: &Entry<'_>, own: impl IntoIterator<Item = (String, Value)>) -> Extensions {
    let own = own.into_iter().filter(|(key, _)| !key.starts_with(carried::PREFIX));
    entry.item.extensions.iter().cloned().chain(own).collect()
}

/// Declared tags, and those that only operations name, sorted by name.
fn tags(description: &Description<'_>, operations: &[Operation], findings: &mut Findings<'_>) -> Vec<Tag> {
    let mut tags: BTreeMap<String, Tag> = BTreeMap::new();
    for declared in description.tags(findings) {
        let text = |key: &str| declared.extensions.get(key).and_then(Value::as_str).map(one_line);
        let tag = Tag {
            title: text("x-displayName").or_else(|| text(carried::SUMMARY)),
            parent: text(carried::PARENT),
            description: declared.description.clone().unwrap_or_default(),
            name: declared.name.clone(),
        };
        tags.entry(declared.name).or_insert(tag);
    }
    let named: BTreeSet<&String> = operations.iter().flat_map(|operation| &operation.tags).collect();
    for name in named {
        tags.entry(name.clone()).or_insert_with(|| Tag {
            name: name.clone(),
            title: None,
            description: String::new(),
            parent: None,
        });
    }
    tags.into_values().collect()
}
