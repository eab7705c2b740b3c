//! How much the operations of a document may say together.
//!
//! A reference is a few bytes, and what it leads to may be half of the document: what is written once would be copied
//! for each of a thousand operations. No document that means well comes near the limit. Beyond it operations say less,
//! and those that still say too much have no command.

use super::{Extensions, LostReason, Operation, Parameter, RequestBody, Schema, SchemaKind};
use crate::diagnostic::rules::api as rules;
use crate::openapi::{Description, Findings};
use serde_json::Value;
use std::sync::Arc;

/// Bytes that the operations of any document may say.
const FREE: usize = 6 << 20;

/// Bytes that they may say for each byte of the document.
const PER_BYTE: usize = 5;

/// What fewer words are left is for: a part of the whole for operations that were made brief.
const RESERVE: usize = 4;

/// More fields of a body than these are flags only at its top.
const MAX_FIELDS: usize = 120;

/// What an extension may say in a brief operation.
const SHORT: usize = 1_000;

/// What may still be said, in bytes.
#[derive(Debug)]
pub(super) struct Budget {
    left: usize,
    reserve: usize,
}

impl Budget {
    /// The budget of a document.
    pub(super) fn of(description: &Description<'_>) -> Budget {
        let all = FREE + PER_BYTE * description.size();
        Budget { left: all, reserve: all / RESERVE }
    }

    /// The operation, in fewer words if there is not enough left for all of them.
    pub(super) fn admit(
        &mut self,
        mut operation: Operation,
        findings: &mut Findings<'_>,
    ) -> Result<Operation, LostReason> {
        if spend(&mut self.left, weight(&operation)) {
            return Ok(operation);
        }
        shorten(&mut operation);
        if spend(&mut self.reserve, weight(&operation)) {
            let message = "through its references the document says too much; this operation has no more than it needs";
            findings.at(&rules::DOCUMENT_TOO_LARGE, &operation.pointer, message);
            return Ok(operation);
        }
        let message = "through its references the document says too much; this operation has no command";
        findings.at(&rules::DOCUMENT_TOO_LARGE, &operation.pointer, message);
        Err(LostReason::DocumentTooLarge)
    }
}

fn spend(left: &mut usize, weight: usize) -> bool {
    let enough = weight <= *left;
    if enough {
        *left -= weight;
    }
    enough
}

/// Leaves what a request needs: required parameters, and a body that is said as a whole.
fn shorten(operation: &mut Operation) {
    operation.summary = String::new();
    operation.description = String::new();
    keep(&mut operation.tags, 1);
    keep(&mut operation.servers, 1);
    operation.parameters.retain(|parameter| parameter.required);
    operation.parameters.shrink_to_fit();
    for parameter in &mut operation.parameters {
        parameter.description = String::new();
        parameter.example = None;
    }
    if let Some(body) = &mut operation.body {
        body.description = String::new();
        keep(&mut body.media, 1);
        for media in &mut body.media {
            media.schema = Arc::new(Schema::any(true));
            media.example = None;
            media.encoding = Vec::new();
        }
    }
    operation.extensions.retain(|said| value(said) <= SHORT);
}

fn keep<T>(list: &mut Vec<T>, most: usize) {
    list.truncate(most);
    list.shrink_to_fit();
}

/// About as many bytes as the operation is, here and in each later stage.
fn weight(operation: &Operation) -> usize {
    let servers = operation.servers.iter().map(|server| {
        let variable = |v: &super::ServerVariable| texts([&v.name, &v.default, &v.about]) + texts(&v.values);
        200 + texts([&server.url, &server.about]) + server.variables.iter().map(variable).sum::<usize>()
    });
    let security = operation.security.iter().flatten().map(|needed| 250 + needed.scheme.len() + texts(&needed.scopes));
    let responses = operation.responses.iter().map(|response| texts(&response.media_types));
    1_000
        + texts([&operation.path, &operation.template, &operation.summary, &operation.description])
        + texts(&operation.tags)
        + servers.sum::<usize>()
        + security.sum::<usize>()
        + responses.sum::<usize>()
        + operation.parameters.iter().map(parameter).sum::<usize>()
        + operation.body.as_ref().map_or(0, body)
        + extensions(&operation.extensions)
}

fn parameter(parameter: &Parameter) -> usize {
    // The schema is shared; its default is said wherever it is used.
    let schema = parameter.schema.default.as_deref().map_or(0, value);
    let example = parameter.example.as_deref().map_or(0, value);
    500 + texts([&parameter.name, &parameter.description]) + example + schema + extensions(&parameter.extensions)
}

fn body(body: &RequestBody) -> usize {
    let media = body.media.iter().map(|media| {
        let encoding = media.encoding.iter().map(|encoding| 200 + texts([&encoding.property]));
        let example = media.example.as_deref().map_or(0, value);
        200 + media.media_type.len() + encoding.sum::<usize>() + example
    });
    let fields = body.media.iter().map(|media| fields(&media.schema)).max().unwrap_or_default();
    body.description.len() + media.sum::<usize>() + 300 * fields
}

/// How many flags the fields of a body are, at most.
fn fields(schema: &Schema) -> usize {
    fn walk(schema: &Schema, depth: usize, most: usize, count: &mut usize) {
        if *count > most {
            return;
        }
        match &schema.kind {
            SchemaKind::Object { properties, .. } if depth > 0 && !properties.is_empty() => {
                properties.iter().for_each(|property| walk(&property.schema, depth - 1, most, count));
            }
            SchemaKind::Union { variants, .. } => {
                variants.iter().for_each(|variant| walk(variant, depth, most, count));
            }
            _ => *count += 1,
        }
    }
    let mut deep = 0;
    walk(schema, 4, MAX_FIELDS, &mut deep);
    if deep <= MAX_FIELDS {
        return deep;
    }
    let mut top = 0;
    walk(schema, 1, usize::MAX, &mut top);
    top.max(MAX_FIELDS)
}

fn extensions(extensions: &Extensions) -> usize {
    extensions.iter().map(|(_, said)| value(said)).sum()
}

fn value(said: &Value) -> usize {
    200 + match said {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(value).sum(),
        Value::Object(members) => members.iter().map(|(key, member)| key.len() + value(member)).sum(),
        _ => 0,
    }
}

fn texts<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> usize {
    texts.into_iter().map(|text| 50 + text.as_ref().len()).sum()
}
