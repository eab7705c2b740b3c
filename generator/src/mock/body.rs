//! Bodies: which media type, how it is read, and whether it is what the schema allows.

use super::Request;
use super::decode::coerce::{coerce, kind, property};
use super::decode::style::{self, Kind};
use super::decode::{Pair, Tree, form, multipart, pairs};
use super::document::child;
use super::judge::Judged;
use super::operation::{self, Media, Operation, Place};
use super::problem::Rejection;
use super::schema::Direction;
use serde_json::{Map, Value};

/// A media type without parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// JSON by name or by suffix (RFC 6839).
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// One JSON text after the other, by lines or record separators.
pub(crate) fn is_sequence(media_type: &str) -> bool {
    let essence = essence(media_type);
    ["ndjson", "jsonl", "json-seq", "jsonlines"].iter().any(|name| essence.ends_with(name))
}

/// Whether a type fits a range such as `text/*`.
pub(crate) fn fits(range: &str, media_type: &str) -> bool {
    let (range, media_type) = (essence(range), essence(media_type));
    if range == "*/*" || range == "*" || range == media_type {
        return true;
    }
    range.strip_suffix('*').is_some_and(|prefix| prefix.ends_with('/') && media_type.starts_with(prefix))
}

/// Finds the declared media type for what is sent: exact before ranges.
fn media<'o>(declared: &'o [Media], sent: &str) -> Option<&'o Media> {
    let exact = declared.iter().find(|media| essence(&media.media_type) == essence(sent));
    exact.or_else(|| declared.iter().find(|media| fits(&media.media_type, sent)))
}

/// Judges the body; a wrong media type ends the judgement at once.
pub(crate) fn judge(
    judged: &mut Judged<'_>,
    operation: &Operation,
    request: &Request<'_>,
) -> Result<Option<Value>, Rejection> {
    let Some(declared) = &operation.body else {
        if !request.body.is_empty() {
            judged.find(Place::Body, "", "this operation takes no body");
        }
        return Ok(None);
    };
    let sent = request.header("content-type").unwrap_or_default();
    // A form without fields is an empty body.
    if request.body.is_empty() && essence(sent) != "application/x-www-form-urlencoded" {
        if declared.required {
            judged.find(Place::Body, "", "a body is required");
        }
        return Ok(None);
    }
    let Some(media) = media(&declared.content, sent) else {
        if declared.content.is_empty() {
            return Ok(None);
        }
        if is_declared_as_header(judged, operation, sent) {
            return Ok(None);
        }
        let allowed: Vec<&str> = declared.content.iter().map(|media| media.media_type.as_str()).collect();
        let sent = if sent.is_empty() { "no Content-Type".to_owned() } else { format!("Content-Type {sent}") };
        return Err(Rejection::new(415, format!("{sent} was sent; allowed is {}", allowed.join(" or "))));
    };
    if operation.parameters.iter().any(|p| p.place == Place::Form) {
        return Ok(Some(form_of_2(judged, operation, sent, request.body)));
    }
    let schema = media.schema.as_deref();
    let essence = essence(sent);
    let value = match essence.as_str() {
        sent if is_json(sent) => match serde_json::from_slice(request.body) {
            Ok(value) => Some(value),
            Err(error) => {
                judged.find(Place::Body, "", format!("is not JSON: {error}"));
                return Ok(None);
            }
        },
        sent if is_sequence(sent) => return Ok(sequence(judged, media, request.body)),
        "application/x-www-form-urlencoded" => Some(urlencoded(judged, media, request.body)),
        multipart if multipart.starts_with("multipart/") => self::multipart(judged, media, sent, request.body),
        // A text is a string; anything else is bytes, of which the schema says nothing that could be checked.
        text if text.starts_with("text/") && !text.ends_with("xml") => {
            Some(coerce(judged.schemas, schema, &Tree::text(String::from_utf8_lossy(request.body))))
        }
        _ => return Ok(None),
    };
    if let (Some(schema), Some(value)) = (schema, &value) {
        validate(judged, schema, "", value);
    }
    Ok(value)
}

/// Some documents say in a header parameter which media types there are.
fn is_declared_as_header(judged: &Judged<'_>, operation: &Operation, sent: &str) -> bool {
    let mut headers = operation.parameters.iter().filter(|p| p.place == Place::Header);
    let declared = headers.find(|p| p.name.eq_ignore_ascii_case("content-type"));
    let schema = declared.and_then(|p| p.schema.as_deref()).filter(|_| !sent.is_empty());
    schema.is_some_and(|schema| judged.schemas.is_valid(schema, Direction::Request, &Value::from(sent)))
}

fn validate(judged: &mut Judged<'_>, schema: &str, prefix: &str, value: &Value) {
    for violation in judged.schemas.violations(schema, Direction::Request, value) {
        judged.find(Place::Body, &format!("{prefix}{}", violation.pointer), violation.message);
    }
}

fn sequence(judged: &mut Judged<'_>, media: &Media, body: &[u8]) -> Option<Value> {
    let text = String::from_utf8_lossy(body);
    let mut items = Vec::new();
    for (i, line) in text.split(['\n', '\u{1e}']).map(str::trim).filter(|line| !line.is_empty()).enumerate() {
        match serde_json::from_str(line) {
            Ok(value) => items.push(value),
            Err(error) => judged.find(Place::Body, &format!("/{i}"), format!("is not JSON: {error}")),
        }
    }
    let schema = media.item_schema.as_deref().or(media.schema.as_deref());
    let whole = Value::Array(items);
    match (schema, media.item_schema.is_none()) {
        (Some(schema), true) if kind(judged.schemas, Some(schema)) == Kind::Array => {
            validate(judged, schema, "", &whole)
        }
        (Some(schema), _) => {
            for (i, item) in whole.as_array().into_iter().flatten().enumerate() {
                validate(judged, schema, &format!("/{i}"), item);
            }
        }
        (None, _) => {}
    }
    Some(whole)
}

/// Fields by their `encoding`; without one, by brackets or repetition.
fn urlencoded(judged: &mut Judged<'_>, media: &Media, body: &[u8]) -> Value {
    let fields = pairs(&String::from_utf8_lossy(body));
    let encoding = child(&media.pointer, "encoding");
    let mut map = Vec::new();
    let mut done: Vec<&str> = Vec::new();
    for pair in &fields {
        let at = child(&encoding, &pair.name);
        let explicit = judged.schemas.document.at(&at).filter(|e| e.get("style").or(e.get("explode")).is_some());
        let Some(explicit) = explicit else {
            form::insert(&mut map, &form::path(&pair.name), Tree::Text(pair.value()));
            continue;
        };
        if done.contains(&pair.name.as_str()) {
            continue;
        }
        done.push(&pair.name);
        let found: Vec<&Pair> = fields.iter().filter(|other| other.name == pair.name).collect();
        let text = explicit.get("style").and_then(Value::as_str);
        let (style, explode) = operation::style(text, explicit.get("explode").and_then(Value::as_bool), Place::Query);
        let schema = media.schema.as_deref().and_then(|schema| property(judged.schemas, schema, &pair.name));
        let kind = kind(judged.schemas, schema.as_deref());
        let explode = explode || style == operation::Style::DeepObject;
        match style::query(&found, style, explode, if explode && kind == Kind::Object { Kind::Scalar } else { kind }) {
            Ok(tree) => map.push((pair.name.clone(), tree)),
            Err(message) => judged.find(Place::Body, &child("", &pair.name), message),
        }
    }
    coerce(judged.schemas, media.schema.as_deref(), &Tree::Map(map))
}

fn multipart(judged: &mut Judged<'_>, media: &Media, content_type: &str, body: &[u8]) -> Option<Value> {
    let parts = read_parts(judged, content_type, body)?;
    // Parts of other multipart types have no names that a schema could speak of.
    let schema = media.schema.as_deref();
    if essence(content_type) != "multipart/form-data"
        || kind(judged.schemas, schema) != Kind::Object && !is_free(judged, schema)
    {
        return None;
    }
    let encoding = child(&media.pointer, "encoding");
    let mut map = Vec::new();
    let mut done: Vec<&str> = Vec::new();
    for part in &parts {
        if done.contains(&part.name.as_str()) {
            continue;
        }
        if let Some(tree) = styled(judged, media, &child(&encoding, &part.name), part, &parts) {
            done.push(&part.name);
            map.push((part.name.clone(), tree));
            continue;
        }
        let wanted = judged.schemas.document.at(&child(&child(&encoding, &part.name), "contentType"));
        if let (Some(wanted), Some(sent)) = (wanted.and_then(Value::as_str), &part.content_type)
            && !wanted.split(',').any(|range| fits(range, sent))
        {
            let message = format!("is {sent}, but the encoding allows {wanted}");
            judged.find(Place::Body, &child("", &part.name), message);
        }
        let (path, tree) = match field(part) {
            Ok(tree) => (form::path(&part.name), tree),
            Err(message) => {
                judged.find(Place::Body, &child("", &part.name), message);
                continue;
            }
        };
        form::insert(&mut map, &path, tree);
    }
    Some(coerce(judged.schemas, media.schema.as_deref(), &Tree::Map(map)))
}

/// The fields of one name by the style that the encoding gives them, which multipart has since OpenAPI 3.1.
fn styled(
    judged: &mut Judged<'_>,
    media: &Media,
    encoding: &str,
    part: &multipart::Part,
    all: &[multipart::Part],
) -> Option<Tree> {
    let explicit = judged.schemas.document.at(encoding)?;
    let (text, explode) =
        (explicit.get("style").and_then(Value::as_str), explicit.get("explode").and_then(Value::as_bool));
    let is_styled = (text.is_some() || explode.is_some()) && !part.is_file;
    if !is_styled || judged.schemas.document.dialect < super::document::Dialect::V31 {
        return None;
    }
    let (style, explode) = operation::style(text, explode, Place::Query);
    if explode || style == operation::Style::DeepObject {
        return None;
    }
    let pairs: Vec<Pair> = all.iter().filter(|other| other.name == part.name).map(pair).collect();
    let schema = media.schema.as_deref().and_then(|schema| property(judged.schemas, schema, &part.name));
    let kind = kind(judged.schemas, schema.as_deref());
    match style::query(&pairs.iter().collect::<Vec<_>>(), style, explode, kind) {
        Ok(tree) => Some(tree),
        Err(message) => {
            judged.find(Place::Body, &child("", &part.name), message);
            None
        }
    }
}

/// Parts are not percent-encoded; the styles expect it.
fn pair(part: &multipart::Part) -> Pair {
    let text = String::from_utf8_lossy(&part.content);
    let raw = percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string();
    Pair { name: part.name.clone(), raw: raw.replace("%2C", ",") }
}

/// Whether a schema does not say what type it wants.
fn is_free(judged: &Judged<'_>, schema: Option<&str>) -> bool {
    schema.is_none_or(|schema| judged.schemas.is_valid(schema, Direction::Request, &Value::Object(Map::new())))
}

fn read_parts(judged: &mut Judged<'_>, content_type: &str, body: &[u8]) -> Option<Vec<multipart::Part>> {
    let parts = multipart::parts(content_type, body);
    parts.map_err(|message| judged.find(Place::Body, "", format!("is not multipart: {message}"))).ok()
}

fn field(part: &multipart::Part) -> Result<Tree, String> {
    let text = || String::from_utf8_lossy(&part.content).into_owned();
    match &part.content_type {
        Some(sent) if is_json(sent) && !part.is_file => {
            serde_json::from_slice(&part.content).map(Tree::Typed).map_err(|error| format!("is not JSON: {error}"))
        }
        _ => Ok(Tree::Text(text())),
    }
}

/// The fields of a form of OpenAPI 2.0, each a parameter of its own.
fn form_of_2(judged: &mut Judged<'_>, operation: &Operation, content_type: &str, body: &[u8]) -> Value {
    let fields: Vec<(String, Field)> = if essence(content_type).starts_with("multipart/") {
        let parts = read_parts(judged, content_type, body).unwrap_or_default();
        parts.into_iter().map(|part| (part.name.clone(), Field::Part(part))).collect()
    } else {
        let pairs = pairs(&String::from_utf8_lossy(body));
        pairs.into_iter().map(|pair| (pair.name.clone(), Field::Pair(pair))).collect()
    };
    let mut values = Map::new();
    for parameter in operation.parameters.iter().filter(|p| p.place == Place::Form) {
        let found: Vec<&Field> = fields.iter().filter(|(name, _)| *name == parameter.name).map(|(_, f)| f).collect();
        if found.is_empty() {
            if parameter.required {
                judged.find(Place::Form, &parameter.name, "is required");
            }
            continue;
        }
        let kind = kind(judged.schemas, parameter.schema.as_deref());
        let pairs: Vec<Pair> = found.iter().map(|field| field.pair()).collect();
        let tree = match found.as_slice() {
            [Field::Part(part)] if part.is_file => field(part),
            _ => style::query(&pairs.iter().collect::<Vec<_>>(), parameter.style, parameter.explode, kind),
        };
        values.extend(judged.typed(parameter, tree).map(|value| (parameter.name.clone(), value)));
    }
    for (name, _) in &fields {
        if !operation.parameters.iter().any(|p| p.place == Place::Form && p.name == *name) {
            judged.find(Place::Form, name, "is not declared for this operation");
        }
    }
    Value::Object(values)
}

enum Field {
    Pair(Pair),
    Part(multipart::Part),
}

impl Field {
    fn pair(&self) -> Pair {
        match self {
            Field::Pair(pair) => pair.clone(),
            Field::Part(part) => self::pair(part),
        }
    }
}
