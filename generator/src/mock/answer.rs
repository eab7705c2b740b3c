//! What the mock says to a request that the document allows: status, media type, value, and what it remembers.

use super::body::{essence, fits, is_json};
use super::document::{Dialect, child, text_of};
use super::fault::{self, Prefer};
use super::judge::Accepted;
use super::life::Turn;
use super::operation::{self, Media, Operation};
use super::problem::Rejection;
use super::resource::{self, Role};
use super::route::Match;
use super::sample::{self, Wish, sample};
use super::schema::{Direction, lock};
use super::write::write;
use super::{Mock, Reply, Request};
use serde_json::Value;

/// Answers an accepted request.
pub(crate) fn answer(mock: &Mock, found: &Match, accepted: Accepted, request: &Request<'_>, prefer: &Prefer) -> Reply {
    let operation = &mock.operations[found.operation];
    let role = resource::role(mock, operation);
    let item = resource::split_item(&found.path).filter(|_| matches!(role, Role::Read | Role::Update | Role::Delete));
    let id = item.map(|(_, raw)| super::decode::decode(raw));
    if let (Some((collection, _)), Some(id), None) = (item, &id, prefer.code)
        && role != Role::Update
        && lock(&mock.store).collection(collection).is_gone(id)
    {
        return Rejection::new(404, format!("{id} was deleted")).reply();
    }
    let Some((status, response)) = choose(operation, prefer.code) else {
        return match prefer.code {
            Some(code) => fault::failure(code),
            None => Reply { status: 200, headers: Vec::new(), body: Vec::new(), cut: None },
        };
    };
    let media = media(mock, operation, response.as_deref(), request);
    let mut value = media.as_ref().and_then(|media| base_value(mock, media, prefer.example.as_deref()));
    let mut headers = Vec::new();
    if prefer.code.is_none() && prefer.example.is_none() {
        let schema = media.as_ref().and_then(|media| media.schema.clone());
        let mut turn = Turn { mock, operation, schema, request, accepted: &accepted, headers: &mut headers };
        match (role, item, id) {
            (Role::List, ..) => turn.list(&found.path, value.as_mut()),
            (Role::Create, ..) => turn.create(&found.path, value.as_mut()),
            (Role::Read, Some((collection, _)), Some(id)) => turn.read(collection, &id, value.as_mut()),
            (Role::Update, Some((collection, _)), Some(id)) => turn.update(collection, &id, value.as_mut()),
            (Role::Delete, Some((collection, _)), Some(id)) => lock(&mock.store).collection(collection).delete(&id),
            _ => {}
        }
    }
    let mut reply = Reply { status, headers, body: Vec::new(), cut: None };
    if let (Some(media), Some(value)) = (media, value)
        && !matches!(status, 204 | 205 | 304)
    {
        let range = media.media_type.contains('*');
        let media_type = if range { "application/json".to_owned() } else { media.media_type.clone() };
        reply.body = write(&media_type, &media, &value);
        reply.headers.insert(0, ("content-type".to_owned(), media_type));
    }
    fault::retry_after(&mut reply);
    reply
}

/// The status and the response object: what was asked for, else the lowest success.
fn choose(operation: &Operation, code: Option<u16>) -> Option<(u16, Option<String>)> {
    let declared = |name: &str| operation.responses.iter().find(|(status, _)| status == name).map(|(_, at)| at.clone());
    if let Some(code) = code {
        let response = declared(&code.to_string()).or_else(|| declared(&format!("{}xx", code / 100)));
        return response.or_else(|| declared("default")).map(|response| (code, Some(response)));
    }
    let mut codes: Vec<(u16, &String)> =
        operation.responses.iter().filter_map(|(status, at)| Some((status.parse().ok()?, at))).collect();
    codes.sort_unstable();
    let success = codes.iter().find(|(status, _)| (200..300).contains(status));
    if let Some((status, at)) = success {
        return Some((*status, Some((*at).clone())));
    }
    if let Some(response) = declared("2xx").or_else(|| declared("default")) {
        return Some((200, Some(response)));
    }
    let redirect = codes.iter().find(|(status, _)| (300..400).contains(status));
    redirect.map(|(status, at)| (*status, Some((*at).clone())))
}

/// The media type to answer in: the first that the client accepts, JSON before others.
fn media(mock: &Mock, operation: &Operation, response: Option<&str>, request: &Request<'_>) -> Option<Media> {
    let mut offered = offered(mock, operation, response?);
    let accept = request.header("accept").unwrap_or("*/*");
    let accepted =
        |media: &Media| accept.split(',').any(|range| fits(range, &media.media_type) || fits(&media.media_type, range));
    // What is neither JSON nor accepted is better than nothing.
    offered.sort_by_key(|media| (!accepted(media), !is_json(&media.media_type)));
    offered.into_iter().next()
}

/// All media types of a response.
pub(crate) fn offered(mock: &Mock, operation: &Operation, response: &str) -> Vec<Media> {
    let document = &mock.document;
    if document.dialect != Dialect::V2 {
        return operation::content(document, response);
    }
    let schema = Some(child(response, "schema")).filter(|at| document.at(at).is_some());
    let examples = document.at(&child(response, "examples")).and_then(Value::as_object);
    if schema.is_none() && examples.is_none_or(serde_json::Map::is_empty) {
        return Vec::new();
    }
    let own = document.at(&child(&operation.pointer, "produces")).or_else(|| document.at("/produces"));
    let mut types: Vec<String> = own.and_then(Value::as_array).into_iter().flatten().map(text_of).collect();
    types.extend(examples.into_iter().flat_map(|map| map.keys().cloned()).filter(|_| own.is_none()));
    if types.is_empty() {
        types.push("application/json".to_owned());
    }
    let media =
        |media_type| Media { media_type, pointer: response.to_owned(), schema: schema.clone(), item_schema: None };
    types.into_iter().map(media).collect()
}

/// The examples that stand beside a response's schema.
pub(crate) fn given(mock: &Mock, media: &Media) -> Vec<(String, Value)> {
    if mock.document.dialect != Dialect::V2 {
        return sample::examples(&mock.schemas, &media.pointer);
    }
    let examples = mock.document.at(&child(&media.pointer, "examples")).and_then(|map| map.get(&media.media_type));
    examples.map(|example| (String::new(), example.clone())).into_iter().collect()
}

/// The value to answer with before anything is remembered.
pub(crate) fn base_value(mock: &Mock, media: &Media, wanted: Option<&str>) -> Option<Value> {
    let mut examples = given(mock, media);
    if let Some(name) = wanted
        && let Some(at) = examples.iter().position(|(known, _)| known == name)
    {
        return Some(examples.swap_remove(at).1);
    }
    if let Some(known) = lock(&mock.answers).get(&media.pointer) {
        return known.clone();
    }
    let schema = media.schema.as_deref().or(media.item_schema.as_deref());
    let valid = |value: &Value| schema.is_none_or(|s| mock.schemas.is_valid(s, Direction::Response, value));
    let good = examples.iter().find(|(_, value)| valid(value)).map(|(_, value)| value.clone());
    let seed = mock.settings.seed ^ sample::hash(&media.pointer);
    let wish = Wish { direction: Direction::Response, everything: true, examples: true, seed, filled: false };
    let value = good.or_else(|| schema.and_then(|s| sample(&mock.schemas, s, wish)));
    let value = value.or_else(|| examples.into_iter().next().map(|(_, value)| value));
    // A stream of which nothing is said still has events.
    let streams = schema.is_none() && essence(&media.media_type) == "text/event-stream";
    let value = value.or_else(|| streams.then(|| Value::from("text")));
    lock(&mock.answers).insert(media.pointer.clone(), value.clone());
    value
}
