//! Parameters: 3.x has `schema` or `content`, 2.0 a schema's keywords on the parameter itself.

use super::{place, schema_of_type};
use crate::diagnostic::kind_of;
use crate::diagnostic::rules::openapi as rules;
use crate::openapi::fields::{self, Fields};
use crate::openapi::findings::{Findings, overlay_update};
use crate::openapi::{Description, Node, carried, join};
use openapiv3::{
    CookieStyle, HeaderStyle, Parameter, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr,
};
use serde_json::{Map, Value};

/// `None` if it cannot be sent: without a name, or in a place that does not exist.
pub(in crate::openapi) fn parameter<'a>(
    description: &Description<'a>,
    node: &Node<'a>,
    findings: &mut Findings<'_>,
) -> Option<Parameter> {
    let Some(members) = node.value.as_object() else {
        let message = format!("a parameter is {}, not an object; it is left out", kind_of(node.value));
        findings.at(&rules::WRONG_TYPE, &node.pointer, message);
        return None;
    };
    let mut read = Fields::new(members, &node.pointer, findings);
    let (name, location) = (read.text("name"), read.text("in"));
    let (Some(name), Some(location)) = (name, location) else {
        let missing = if members.contains_key("name") { "in" } else { "name" };
        let message = format!("a parameter has no `{missing}`; it is left out");
        let help = || overlay_update(&node.pointer, &format!("{missing}: …"));
        findings.mend(&rules::MISSING_MEMBER, &node.pointer, message, help);
        return None;
    };
    let mut data = parameter_data(description, node, members, name, findings);
    let style = style(members, &location, &mut data, node, findings);
    let mut read = Fields::new(members, &node.pointer, findings);
    let allow_reserved = read.flag("allowReserved").unwrap_or_default();
    let allow_empty_value = read.flag("allowEmptyValue");
    Some(match location.as_str() {
        "query" => {
            Parameter::Query { parameter_data: data, allow_reserved, style: query_style(&style), allow_empty_value }
        }
        "querystring" => {
            data.extensions.insert(carried::QUERY_STRING.to_owned(), Value::Bool(true));
            Parameter::Query { parameter_data: data, allow_reserved, style: QueryStyle::Form, allow_empty_value }
        }
        "header" => Parameter::Header { parameter_data: data, style: HeaderStyle::Simple },
        "path" => {
            if allow_reserved {
                data.extensions.insert(carried::RESERVED.to_owned(), Value::Bool(true));
            }
            Parameter::Path { parameter_data: data, style: path_style(&style) }
        }
        "cookie" => Parameter::Cookie { parameter_data: data, style: CookieStyle::Form },
        _ => {
            let message = format!("a parameter is in `{}`, which is no place for it", location.escape_debug());
            let help = || overlay_update(&node.pointer, "in: query");
            findings.mend(&rules::UNKNOWN_VALUE, &join(&node.pointer, "in"), message, help);
            return None;
        }
    })
}

fn parameter_data<'a>(
    description: &Description<'a>,
    node: &Node<'a>,
    members: &'a Map<String, Value>,
    name: String,
    findings: &mut Findings<'_>,
) -> ParameterData {
    let format = format(description, node, members, findings);
    let example = super::body::example(description, members, &node.pointer, findings);
    let mut read = Fields::new(members, &node.pointer, findings);
    ParameterData {
        name,
        description: read.text("description"),
        required: read.flag("required").unwrap_or_default(),
        deprecated: read.flag("deprecated"),
        format,
        example,
        examples: Default::default(),
        explode: read.flag("explode"),
        extensions: fields::extensions(members).collect(),
    }
}

fn format<'a>(
    description: &Description<'a>,
    node: &Node<'a>,
    members: &'a Map<String, Value>,
    findings: &mut Findings<'_>,
) -> ParameterSchemaOrContent {
    if members.get("schema").is_some_and(|schema| schema.is_object() || schema.is_boolean()) {
        return ParameterSchemaOrContent::Schema(place(join(&node.pointer, "schema")));
    }
    let content = super::body::content(description, members, &node.pointer, findings);
    if !content.is_empty() {
        return ParameterSchemaOrContent::Content(content);
    }
    let has_keywords = ["type", "enum", "items", "format", "properties"].iter().any(|key| members.contains_key(*key));
    ParameterSchemaOrContent::Schema(if has_keywords {
        place(node.pointer.clone())
    } else {
        ReferenceOr::Item(schema_of_type("string"))
    })
}

/// The style's name in 3.x's words. 2.0's `collectionFormat` says `explode` as well.
fn style(
    members: &Map<String, Value>,
    location: &str,
    data: &mut ParameterData,
    node: &Node<'_>,
    findings: &mut Findings<'_>,
) -> String {
    let mut read = Fields::new(members, &node.pointer, findings);
    let said = read.text("style");
    let collection = read.text("collectionFormat");
    let is_list = members.get("type").is_some_and(|name| name == "array");
    let style = match collection.as_deref() {
        None if is_list && said.is_none() => "csv",
        None => said.as_deref().unwrap_or_default(),
        Some(collection) => collection,
    };
    let (style, explode) = match (style, location) {
        ("csv", "query" | "cookie") => ("form", Some(false)),
        ("csv", _) => ("simple", Some(false)),
        ("ssv", _) => ("spaceDelimited", Some(false)),
        ("pipes", _) => ("pipeDelimited", Some(false)),
        ("tsv", _) => ("tabDelimited", Some(false)),
        ("multi", _) => ("form", Some(true)),
        (style, _) => (style, None),
    };
    data.explode = data.explode.or(explode);
    // 3.0's types have no word for these.
    let delimited = ["spaceDelimited", "pipeDelimited", "tabDelimited"].contains(&style);
    if style == "tabDelimited" || style == "cookie" && location == "cookie" || delimited && collection.is_some() {
        data.extensions.insert(carried::STYLE.to_owned(), style.into());
    }
    let known: &[&str] = match location {
        _ if delimited && collection.is_some() => &["spaceDelimited", "pipeDelimited", "tabDelimited"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "path" => &["simple", "label", "matrix"],
        "cookie" => &["form", "cookie"],
        _ => &["simple"],
    };
    if !style.is_empty() && !known.contains(&style) && location != "querystring" {
        let key = if said.is_some() { "style" } else { "collectionFormat" };
        let message = format!("`{}` is no style for a parameter in `{location}`", style.escape_debug());
        let help = || overlay_update(&node.pointer, &format!("style: {}", known[0]));
        findings.mend(&rules::UNKNOWN_VALUE, &join(&node.pointer, key), message, help);
    }
    style.to_owned()
}

fn query_style(style: &str) -> QueryStyle {
    match style {
        "spaceDelimited" => QueryStyle::SpaceDelimited,
        "pipeDelimited" => QueryStyle::PipeDelimited,
        "deepObject" => QueryStyle::DeepObject,
        _ => QueryStyle::Form,
    }
}

fn path_style(style: &str) -> PathStyle {
    match style {
        "label" => PathStyle::Label,
        "matrix" => PathStyle::Matrix,
        _ => PathStyle::Simple,
    }
}
