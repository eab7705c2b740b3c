//! Parameters: the operation's and its path item's as one list, in which the path's come first and are complete.

use super::path::Template;
use super::schemas::Schemas;
use super::{Parameter, ParameterLocation, Schema, SchemaKind, Style};
use crate::diagnostic::rules::api as rules;
use crate::openapi::{Description, Findings, Node, carried, is_token, overlay_remove, overlay_update};
use openapiv3::{Content, MediaType, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr};
use serde_json::Value;
use std::sync::Arc;

/// Where parameters come from.
pub(super) struct Source<'s> {
    /// The operation's pointer.
    pub(super) operation: &'s str,
    /// Places of the operation's own.
    pub(super) own: Vec<String>,
    /// Places of its path item's.
    pub(super) shared: Vec<String>,
    pub(super) template: &'s Template,
}

pub(super) fn parameters(
    description: &Description<'_>,
    source: &Source<'_>,
    schemas: &mut Schemas<'_, '_>,
    findings: &mut Findings<'_>,
) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    for (index, place) in source.own.iter().chain(&source.shared).enumerate() {
        let Some((node, declared)) = description.parameter(place, findings) else { continue };
        let parameter = parameter(&node, declared, schemas, findings);
        if parameter.location == ParameterLocation::Header && is_framing(&parameter.name) {
            continue;
        }
        if let Some(reason) = unsendable(&parameter) {
            let help = || overlay_update(&node.pointer, "name: …");
            findings.mend(&rules::UNSENDABLE_PARAMETER, &node.pointer, format!("{reason}; it is left out"), help);
            continue;
        }
        let same = |known: &Parameter| known.location == parameter.location && known.name == parameter.name;
        if let Some(first) = found.iter().find(|known| same(known)) {
            if index < source.own.len() && first.pointer != parameter.pointer {
                let message = format!("the parameter `{}` is declared twice; the first is taken", parameter.name);
                findings.mend(&rules::DUPLICATE_PARAMETER, &node.pointer, message, || overlay_remove(&node.pointer));
            }
            continue;
        }
        found.push(parameter);
    }
    in_order(found, source, findings)
}

/// Headers that the message itself decides (OpenAPI, Parameter Object, `name`).
fn is_framing(name: &str) -> bool {
    name.eq_ignore_ascii_case("accept") || name.eq_ignore_ascii_case("content-type")
}

/// Why no request can have a parameter of this name.
fn unsendable(parameter: &Parameter) -> Option<String> {
    let name = parameter.name.escape_debug();
    match parameter.location {
        ParameterLocation::Header if !is_token(&parameter.name) => {
            Some(format!("`{name}` cannot be the name of a header field, which is a token (RFC 9110, 5.6.2)"))
        }
        ParameterLocation::Cookie if !is_token(&parameter.name) => {
            Some(format!("`{name}` cannot be the name of a cookie, which is a token (RFC 6265, 4.1.1)"))
        }
        ParameterLocation::Query if parameter.name.is_empty() => Some("a query parameter has an empty name".to_owned()),
        _ => None,
    }
}

/// The path's parameters in path order, those that nobody declared, too; then the rest by location and name.
fn in_order(found: Vec<Parameter>, source: &Source<'_>, findings: &mut Findings<'_>) -> Vec<Parameter> {
    let (mut declared, mut rest): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|parameter| parameter.location == ParameterLocation::Path);
    let mut ordered = Vec::new();
    for name in &source.template.names {
        let exact = declared.iter().position(|parameter| parameter.name == name.text);
        let near = || declared.iter().position(|parameter| parameter.name.eq_ignore_ascii_case(&name.text));
        let mut parameter = match exact.or_else(near) {
            Some(index) => declared.remove(index),
            None => undeclared(&name.text, source, findings),
        };
        parameter.name.clone_from(&name.text);
        parameter.allow_reserved |= name.reserved;
        ordered.push(parameter);
    }
    for parameter in declared {
        let message = format!("the parameter `{}` is not in the path; it is left out", parameter.name);
        let help = || overlay_remove(&parameter.pointer);
        findings.mend(&rules::UNUSED_PATH_PARAMETER, &parameter.pointer, message, help);
    }
    rest.sort_by(|a, b| (a.location, &a.name).cmp(&(b.location, &b.name)));
    ordered.extend(rest);
    ordered
}

fn undeclared(name: &str, source: &Source<'_>, findings: &mut Findings<'_>) -> Parameter {
    let pointer = source.operation;
    let message = format!("the path has a parameter `{name}` that is not declared; it is taken as text");
    findings.mend(&rules::UNDECLARED_PATH_PARAMETER, pointer, message, || {
        let quoted = name.replace('\'', "''");
        let parameter = format!("{{name: '{quoted}', in: path, required: true, schema: {{type: string}}}}");
        format!("- target: {}\n  update: {{parameters: [{parameter}]}}", crate::openapi::json_path(pointer))
    });
    Parameter {
        pointer: pointer.to_owned(),
        name: name.to_owned(),
        location: ParameterLocation::Path,
        description: String::new(),
        required: true,
        deprecated: false,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        allow_empty: false,
        schema: Arc::new(Schema::text()),
        example: None,
        extensions: super::Extensions::default(),
    }
}

fn parameter(
    node: &Node<'_>,
    declared: openapiv3::Parameter,
    schemas: &mut Schemas<'_, '_>,
    findings: &mut Findings<'_>,
) -> Parameter {
    use openapiv3::Parameter::{Cookie, Header, Path, Query};
    let (location, style, allow_reserved, allow_empty) = match &declared {
        Query { style, allow_reserved, allow_empty_value, .. } => {
            let empty = allow_empty_value.unwrap_or_default();
            (ParameterLocation::Query, query_style(style), *allow_reserved, empty)
        }
        Header { .. } => (ParameterLocation::Header, Style::Simple, false, false),
        Path { style, .. } => (ParameterLocation::Path, path_style(style), false, false),
        Cookie { .. } => (ParameterLocation::Cookie, Style::Form, false, false),
    };
    let mut data = declared.parameter_data();
    let mut found = Parameter {
        pointer: node.pointer.clone(),
        name: std::mem::take(&mut data.name),
        location,
        description: data.description.take().unwrap_or_default(),
        required: data.required || location == ParameterLocation::Path,
        deprecated: data.deprecated.unwrap_or_default(),
        style,
        explode: data.explode.unwrap_or(matches!(style, Style::Form | Style::DeepObject)),
        allow_reserved,
        allow_empty,
        schema: Arc::new(Schema::text()),
        example: data.example.take().map(Box::new),
        extensions: super::Extensions::default(),
    };
    read_format(&mut found, &data, schemas, findings);
    if data.extensions.contains_key(carried::QUERY_STRING) {
        found.location = ParameterLocation::QueryString;
        if matches!(&data.format, ParameterSchemaOrContent::Content(content) if found.style != Style::Json && !is_form(content))
        {
            found.style = Style::Simple;
        }
    }
    if let Some(style) = carried_style(data.extensions.get(carried::STYLE)).filter(|_| found.style != Style::Json) {
        found.style = style;
    }
    found.allow_reserved |= data.extensions.contains_key(carried::RESERVED);
    found.extensions = data.extensions.into_iter().filter(|(key, _)| !key.starts_with(carried::PREFIX)).collect();
    found
}

fn read_format(
    found: &mut Parameter,
    data: &ParameterData,
    schemas: &mut Schemas<'_, '_>,
    findings: &mut Findings<'_>,
) {
    match &data.format {
        ParameterSchemaOrContent::Schema(schema) => found.schema = schemas.input(schema, &found.pointer, findings),
        ParameterSchemaOrContent::Content(content) => {
            let Some((name, media)) = best(content.iter()) else { return };
            if let Some(schema) = &media.schema {
                found.schema = schemas.input(schema, &found.pointer, findings);
            }
            if name.contains("json") {
                found.style = Style::Json;
                found.explode = false;
            }
            found.example = found.example.take().or_else(|| media.example.clone().map(Box::new));
        }
    }
}

/// A style that 3.0's types cannot say.
pub(super) fn carried_style(name: Option<&Value>) -> Option<Style> {
    match name?.as_str()? {
        "cookie" => Some(Style::Cookie),
        "spaceDelimited" => Some(Style::SpaceDelimited),
        "pipeDelimited" => Some(Style::PipeDelimited),
        "tabDelimited" => Some(Style::TabDelimited),
        _ => None,
    }
}

fn is_form(content: &Content) -> bool {
    best(content.iter()).is_some_and(|(name, _)| name.starts_with("application/x-www-form-urlencoded"))
}

/// The media type that says most.
fn best<'m>(content: impl Iterator<Item = (&'m String, &'m MediaType)>) -> Option<(&'m String, &'m MediaType)> {
    content.min_by_key(|(name, _)| super::media::rank(name))
}

fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

fn path_style(style: &PathStyle) -> Style {
    match style {
        PathStyle::Simple => Style::Simple,
        PathStyle::Label => Style::Label,
        PathStyle::Matrix => Style::Matrix,
    }
}

/// Places of references; what stands in itself is the body that 2.0 has as parameters.
pub(super) fn places<T>(parameters: &[ReferenceOr<T>]) -> Vec<String> {
    let place = |parameter: &ReferenceOr<T>| match parameter {
        ReferenceOr::Reference { reference } => Some(reference.clone()),
        ReferenceOr::Item(_) => None,
    };
    parameters.iter().filter_map(place).collect()
}

impl Parameter {
    /// The parameter's own example, or its schema's.
    pub(super) fn shown(&self) -> Option<&Value> {
        self.example.as_deref().or(self.schema.example.as_deref())
    }

    /// One value, of a kind that is text on the wire as it stands.
    pub(super) fn is_scalar(&self) -> bool {
        !matches!(self.schema.kind, SchemaKind::Array { .. } | SchemaKind::Object { .. })
    }
}
