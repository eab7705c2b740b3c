//! The operations of a document, read on the mock's own terms: only what judging and answering need.

use super::document::{Dialect, Document, child, text_of};
use super::schema::Schemas;
use axum::http::HeaderName;
use serde_json::{Map, Value};

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// The query string as a whole (OpenAPI 3.2).
    QueryString,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// A field of a form (OpenAPI 2.0).
    Form,
    /// The body.
    Body,
}

impl Place {
    /// The word of the specification.
    pub fn name(self) -> &'static str {
        match self {
            Place::Path => "path",
            Place::Query => "query",
            Place::QueryString => "querystring",
            Place::Header => "header",
            Place::Cookie => "cookie",
            Place::Form => "formData",
            Place::Body => "body",
        }
    }
}

/// How a value is written (OpenAPI 3.x `style`; 2.0's `collectionFormat` by the same names where there is one).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    Spaces,
    Pipes,
    Tabs,
    DeepObject,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parameter {
    pub(crate) pointer: String,
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) allow_empty: bool,
    pub(crate) style: Style,
    pub(crate) explode: bool,
    /// Pointer to the schema; for a non-body parameter of 2.0 that is the parameter itself.
    pub(crate) schema: Option<String>,
    /// The media type of its `content`.
    pub(crate) media_type: Option<String>,
    /// Takes slashes: the template or an extension says so.
    pub(crate) greedy: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Media {
    pub(crate) media_type: String,
    /// Pointer to the media type object; in 2.0 to whatever holds the schema.
    pub(crate) pointer: String,
    pub(crate) schema: Option<String>,
    /// OpenAPI 3.2: the schema of each item of a sequence.
    pub(crate) item_schema: Option<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) content: Vec<Media>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) pointer: String,
    /// As it is on the wire. Methods are case-sensitive (RFC 9110, 9.1): those of `additionalOperations` stand as written.
    pub(crate) method: String,
    pub(crate) template: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// Status as published, in lower case (`2xx`, `default`), and the pointer of the response.
    pub(crate) responses: Vec<(String, String)>,
    /// OR of ANDs.
    pub(crate) security: Vec<Vec<String>>,
    /// Paths of the servers that it has, without a trailing slash.
    pub(crate) bases: Vec<String>,
}

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// All operations, in the order of the document.
pub(crate) fn operations(schemas: &Schemas) -> Vec<Operation> {
    let document = &schemas.document;
    let mut found = Vec::new();
    let Some(paths) = document.at("/paths").and_then(Value::as_object) else { return found };
    for template in paths.keys().filter(|key| key.starts_with('/')) {
        let Some((item_at, item)) = known(schemas, &child("/paths", template)) else { continue };
        let Some(item) = item.as_object() else { continue };
        let own = item.iter().filter(|(key, _)| METHODS.contains(&key.to_ascii_lowercase().as_str()));
        let own = own.map(|(key, _)| (key.to_ascii_uppercase(), child(&item_at, key)));
        let more = item.get("additionalOperations").and_then(Value::as_object).into_iter().flat_map(Map::keys);
        let more = more.map(|key| (key.clone(), child(&child(&item_at, "additionalOperations"), key)));
        for (method, pointer) in own.chain(more) {
            // Trees of files have references in place of operations, too.
            if let Some((pointer, Value::Object(_))) = known(schemas, &pointer) {
                found.push(operation(schemas, &item_at, item, template, &method, pointer));
            }
        }
    }
    found
}

/// What a pointer names in the end; a reference that leads nowhere is noted.
fn known<'d>(schemas: &'d Schemas, pointer: &str) -> Option<(String, &'d Value)> {
    let found = schemas.document.resolve(pointer);
    if found.is_none() && schemas.document.at(pointer).is_some() {
        schemas.note(pointer, "its `$ref` leads nowhere");
    }
    found
}

fn operation(
    schemas: &Schemas,
    item_at: &str,
    item: &Map<String, Value>,
    template: &str,
    method: &str,
    pointer: String,
) -> Operation {
    let document = &schemas.document;
    let value = document.at(&pointer).unwrap_or(&Value::Null);
    let mut parameters = Vec::new();
    for owner in [pointer.as_str(), item_at] {
        let list = document.at(&child(owner, "parameters")).and_then(Value::as_array);
        for i in 0..list.map_or(0, Vec::len) {
            let Some(parameter) = parameter(schemas, &format!("{owner}/parameters/{i}")) else { continue };
            let same = |p: &Parameter| p.name == parameter.name && p.place == parameter.place;
            if !parameters.iter().any(same) {
                parameters.push(parameter);
            }
        }
    }
    let body = match document.dialect {
        Dialect::V2 => body_of_2(document, value, &parameters),
        _ => body(schemas, &pointer),
    };
    parameters.retain(|p: &Parameter| p.place != Place::Body);
    let responses = value.get("responses").and_then(Value::as_object);
    let responses = responses
        .into_iter()
        .flat_map(Map::keys)
        .filter_map(|status| {
            let (at, _) = known(schemas, &child(&child(&pointer, "responses"), status))?;
            Some((status.to_ascii_lowercase(), at))
        })
        .collect();
    let security = value.get("security").or_else(|| document.at("/security"));
    let servers = [value.get("servers"), item.get("servers"), document.at("/servers")];
    let mut bases: Vec<String> =
        servers.into_iter().flatten().filter_map(Value::as_array).flatten().map(base).collect();
    bases.extend(document.at("/basePath").and_then(Value::as_str).map(trim));
    bases.retain(|base| !base.is_empty());
    bases.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
    bases.dedup();
    Operation {
        method: method.to_owned(),
        template: template.to_owned(),
        parameters,
        body,
        responses,
        security: requirements(security),
        bases,
        pointer,
    }
}

fn requirements(security: Option<&Value>) -> Vec<Vec<String>> {
    let alternatives = security.and_then(Value::as_array).into_iter().flatten();
    alternatives.filter_map(Value::as_object).map(|all| all.keys().cloned().collect()).collect()
}

/// The path of a server's URL, its variables at their defaults.
fn base(server: &Value) -> String {
    let mut url = server.get("url").map(text_of).unwrap_or_default();
    for (name, variable) in server.get("variables").and_then(Value::as_object).into_iter().flatten() {
        let default = variable.get("default").map(text_of).unwrap_or_default();
        url = url.replace(&format!("{{{name}}}"), &default);
    }
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
        None => &url,
    };
    trim(path.split(['?', '#']).next().unwrap_or_default())
}

fn trim(path: &str) -> String {
    let path = path.trim_end_matches('/');
    if path.is_empty() || path.starts_with('/') { path.to_owned() } else { format!("/{path}") }
}

fn parameter(schemas: &Schemas, pointer: &str) -> Option<Parameter> {
    let document = &schemas.document;
    let (pointer, value) = known(schemas, pointer)?;
    let place = match value.get("in").and_then(Value::as_str).unwrap_or_default() {
        "path" => Place::Path,
        "query" => Place::Query,
        "querystring" => Place::QueryString,
        "header" => Place::Header,
        "cookie" => Place::Cookie,
        "formData" => Place::Form,
        "body" => Place::Body,
        _ => {
            schemas.note(&pointer, "a parameter has to say what it is `in`");
            return None;
        }
    };
    let name = value.get("name").map(text_of).unwrap_or_default();
    let sendable = match place {
        // A token (RFC 9110, 5.6.2), and so is the name of a cookie (RFC 6265, 4.1.1).
        Place::Header | Place::Cookie => HeaderName::from_bytes(name.as_bytes()).is_ok(),
        Place::Query => !name.is_empty(),
        _ => true,
    };
    if !sendable {
        schemas.note(&pointer, "no request can have a parameter of this name");
        return None;
    }
    let flag = |key: &str| value.get(key).and_then(Value::as_bool);
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    let (style, explode) = match (document.dialect, text("collectionFormat")) {
        (Dialect::V2, format) => collection_format(format, place),
        _ => style(text("style"), flag("explode"), place),
    };
    let media_type = value.get("content").and_then(Value::as_object).and_then(|content| content.keys().next().cloned());
    let schema = match (&media_type, document.dialect, place) {
        (Some(media_type), ..) => Some(child(&child(&child(&pointer, "content"), media_type), "schema")),
        (None, Dialect::V2, place) if place != Place::Body => Some(pointer.clone()),
        _ => Some(child(&pointer, "schema")),
    };
    let schema = schema.filter(|schema| document.at(schema).is_some());
    Some(Parameter {
        required: place == Place::Path || flag("required") == Some(true),
        allow_empty: flag("allowEmptyValue") == Some(true),
        greedy: flag("x-multi-segment") == Some(true) || place == Place::Path && flag("allowReserved") == Some(true),
        name,
        place,
        style,
        explode,
        schema,
        media_type,
        pointer,
    })
}

fn collection_format(format: Option<&str>, place: Place) -> (Style, bool) {
    match (format, place) {
        (Some("ssv"), _) => (Style::Spaces, false),
        (Some("tsv"), _) => (Style::Tabs, false),
        (Some("pipes"), _) => (Style::Pipes, false),
        (Some("multi"), Place::Query | Place::Form) => (Style::Form, true),
        (_, Place::Path | Place::Header) => (Style::Simple, false),
        _ => (Style::Form, false),
    }
}

/// A style by its name, or the default of the place; `explode` defaults to true for `form` alone.
pub(crate) fn style(name: Option<&str>, explode: Option<bool>, place: Place) -> (Style, bool) {
    let style = match (name, place) {
        (Some("label"), Place::Path) => Style::Label,
        (Some("matrix"), Place::Path) => Style::Matrix,
        (_, Place::Path | Place::Header) => Style::Simple,
        (Some("spaceDelimited"), _) => Style::Spaces,
        (Some("pipeDelimited"), _) => Style::Pipes,
        (Some("deepObject"), _) => Style::DeepObject,
        _ => Style::Form,
    };
    (style, explode.unwrap_or(style == Style::Form))
}

fn body(schemas: &Schemas, operation: &str) -> Option<Body> {
    let document = &schemas.document;
    let (pointer, value) = known(schemas, &child(operation, "requestBody"))?;
    let required = value.get("required").and_then(Value::as_bool) == Some(true);
    Some(Body { required, content: content(document, &pointer) })
}

/// The media types under `content`.
pub(crate) fn content(document: &Document, owner: &str) -> Vec<Media> {
    let owner = child(owner, "content");
    let declared = document.at(&owner).and_then(Value::as_object).into_iter().flat_map(Map::keys);
    let media = |media_type: &String| {
        let (pointer, _) = document.resolve(&child(&owner, media_type))?;
        let schema = |key| Some(child(&pointer, key)).filter(|at| document.at(at).is_some());
        Some(Media {
            media_type: media_type.clone(),
            schema: schema("schema"),
            item_schema: schema("itemSchema"),
            pointer,
        })
    };
    declared.filter_map(media).collect()
}

fn body_of_2(document: &Document, operation: &Value, parameters: &[Parameter]) -> Option<Body> {
    let consumes = operation.get("consumes").or_else(|| document.at("/consumes"));
    let mut types: Vec<String> = consumes.and_then(Value::as_array).into_iter().flatten().map(text_of).collect();
    let (pointer, schema, required) = match parameters.iter().find(|p| p.place == Place::Body) {
        Some(body) => (body.pointer.clone(), body.schema.clone(), body.required),
        None => {
            let fields = || parameters.iter().filter(|p| p.place == Place::Form);
            fields().next()?;
            let is_file =
                |p: &Parameter| document.at(&p.pointer).and_then(|v| v.get("type")).is_some_and(|t| t == "file");
            let files = fields().any(is_file);
            types.retain(|t| {
                t.starts_with("multipart/") || !files && t.starts_with("application/x-www-form-urlencoded")
            });
            if types.is_empty() {
                types.push("multipart/form-data".to_owned());
                types.extend((!files).then(|| "application/x-www-form-urlencoded".to_owned()));
            }
            (String::new(), None, fields().any(|p| p.required))
        }
    };
    if types.is_empty() {
        types.push("application/json".to_owned());
    }
    let media = |media_type| Media { media_type, pointer: pointer.clone(), schema: schema.clone(), item_schema: None };
    Some(Body { required, content: types.into_iter().map(media).collect() })
}
