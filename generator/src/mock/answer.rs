//! What the mock says to a request that the document allows: status, media type, value, and what it remembers.

use super::body::{essence, fits, is_json, is_sequence};
use super::document::{Dialect, child, text_of};
use super::fault::{self, Prefer};
use super::judge::Accepted;
use super::operation::{self, Media, Operation};
use super::page::{Window, pages};
use super::problem::Rejection;
use super::resource::{self, Role};
use super::route::{Match, path_of};
use super::sample::{self, Wish, sample};
use super::schema::{Direction, lock};
use super::{Mock, Reply, Request, state};
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
    lock(&mock.answers).insert(media.pointer.clone(), value.clone());
    value
}

/// One request's part in the life of a collection.
struct Turn<'a> {
    mock: &'a Mock,
    operation: &'a Operation,
    schema: Option<String>,
    request: &'a Request<'a>,
    accepted: &'a Accepted,
    headers: &'a mut Vec<(String, String)>,
}

impl Turn<'_> {
    fn is_valid(&self, place: &str, value: &Value) -> bool {
        let schemas = &self.mock.schemas;
        let Some(schema) = self.schema.as_deref().and_then(|schema| resource::descend(schemas, schema, place)) else {
            return true;
        };
        schemas.is_valid(&schema, Direction::Response, value)
    }

    /// The fields of one value laid over another, as far as the schema at a place lets them.
    fn overlay(&self, place: &str, onto: &mut Value, fields: &Value) {
        let (Some(object), Some(fields)) = (onto.as_object(), fields.as_object()) else { return };
        let mut merged = object.clone();
        for (name, value) in fields {
            let schema =
                self.schema.as_deref().and_then(|s| resource::descend(&self.mock.schemas, s, &child(place, name)));
            let fits = |s: &String| self.mock.schemas.is_valid(s, Direction::Response, value);
            if schema.as_ref().map_or_else(|| merged.contains_key(name), fits) {
                merged.insert(name.clone(), value.clone());
            }
        }
        let merged = Value::Object(merged);
        if self.is_valid(place, &merged) {
            *onto = merged;
            return;
        }
        // Together they break a rule: one by one, what does not.
        for (name, value) in fields {
            let mut one = onto.clone();
            if let Some(object) = one.as_object_mut() {
                object.insert(name.clone(), value.clone());
            }
            if self.is_valid(place, &one) {
                *onto = one;
            }
        }
    }

    fn item_parameter(&self) -> Option<&str> {
        resource::item_parameter(path_of(&self.operation.template))
    }

    fn create(&mut self, path: &str, value: Option<&mut Value>) {
        let Some(value) = value else { return };
        let Some(place) = resource::resource_in(value, None) else { return };
        let Some(resource) = value.pointer_mut(&place) else { return };
        if let Some(body) = &self.accepted.body {
            self.overlay(&place, resource, body);
        }
        let mut store = lock(&self.mock.store);
        let collection = store.collection(path);
        let mut numbered = resource.clone();
        let own = self.accepted.body.as_ref().and_then(|body| resource::id_of(body, None));
        if own.is_none() || own != resource::id_of(&numbered, None) {
            resource::renumber(&mut numbered, None, collection.next_number());
        }
        if self.is_valid(&place, &numbered) {
            *resource = numbered;
        }
        if let Some(id) = resource::id_of(resource, None) {
            let encoded = percent_encoding::utf8_percent_encode(&id, percent_encoding::NON_ALPHANUMERIC).to_string();
            self.headers
                .push(("location".to_owned(), format!("{}/{encoded}", self.request.path.trim_end_matches('/'))));
            collection.put(id, resource.clone());
        }
    }

    fn read(&mut self, collection: &str, id: &str, value: Option<&mut Value>) {
        let known = lock(&self.mock.store).collection(collection).get(id).cloned();
        if let Some(value) = value {
            self.show(id, known.as_ref(), value);
        }
    }

    /// Puts what is known of an item, or at least its id, into an answer.
    fn show(&self, id: &str, known: Option<&Value>, value: &mut Value) -> Option<String> {
        let place = resource::resource_in(value, self.item_parameter())?;
        let resource = value.pointer_mut(&place)?;
        match known {
            Some(known) if self.is_valid(&place, known) => *resource = known.clone(),
            Some(known) => self.overlay(&place, resource, known),
            None => {
                let key = resource::identifier(resource, self.item_parameter())?.to_owned();
                let typed = self.item_parameter().and_then(|name| self.accepted.path.get(name));
                let text = Value::String(id.to_owned());
                for candidate in [Some(&text), typed].into_iter().flatten() {
                    let mut one = resource.clone();
                    one[&key] = candidate.clone();
                    if self.is_valid(&place, &one) {
                        *resource = one;
                        break;
                    }
                }
            }
        }
        Some(place)
    }

    fn update(&mut self, collection: &str, id: &str, value: Option<&mut Value>) {
        let mut store = lock(&self.mock.store);
        let known = store.collection(collection).get(id).cloned();
        let body = self.accepted.body.as_ref().filter(|body| body.is_object());
        let Some(value) = value else {
            // The answer shows nothing: what was sent is all that is known.
            if let (Some(mut known), Some(body)) = (known, body) {
                self.overlay("", &mut known, body);
                store.collection(collection).put(id.to_owned(), known);
            }
            return;
        };
        let Some(place) = self.show(id, known.as_ref(), value) else { return };
        let Some(resource) = value.pointer_mut(&place) else { return };
        if let Some(body) = body {
            self.overlay(&place, resource, body);
        }
        store.collection(collection).put(id.to_owned(), resource.clone());
    }

    fn list(&mut self, path: &str, value: Option<&mut Value>) {
        let Some(value) = value else { return };
        let Some(place) = resource::list_in(value) else { return };
        let Some(examples) = value.pointer(&place).and_then(Value::as_array).cloned() else { return };
        let mut store = lock(&self.mock.store);
        let collection = store.collection(path);
        collection.seed(|| self.seeds(&place, &examples));
        let (ids, items) = self.fitting(collection, &place, &examples);
        drop(store);
        let window = Window::new(&self.mock.schemas, self.operation, &self.accepted.query, ids);
        let shown = match &window {
            Some(window) => items.get(window.range()).unwrap_or_default().to_vec(),
            None => items,
        };
        let shown = Value::Array(shown);
        if self.is_valid(&place, &shown)
            && let Some(list) = value.pointer_mut(&place)
        {
            *list = shown;
        }
        let (Some(window), Some(schema)) = (window, self.schema.as_deref()) else { return };
        window.tell(&self.mock.schemas, schema, value, &place, self.request);
        if place.is_empty() {
            let next = window.next_url(&self.mock.schemas, self.request);
            self.headers.extend(next.map(|url| ("link".to_owned(), format!("<{url}>; rel=\"next\""))));
        }
    }

    /// Items to begin with: the example's, and copies of them under other identities where the list pages.
    fn seeds(&self, place: &str, examples: &[Value]) -> Vec<(String, Value)> {
        let wanted = if pages(self.operation) { self.mock.settings.items } else { examples.len() };
        let mut seeds: Vec<(String, Value)> = Vec::new();
        for nth in 0..wanted.max(examples.len()) {
            let Some(mut item) = examples.get(nth % examples.len().max(1)).cloned() else { break };
            if nth >= examples.len() {
                resource::renumber(&mut item, None, nth as u64);
            }
            let Some(id) = resource::id_of(&item, None) else { continue };
            let fits = nth < examples.len() || self.is_valid(&child(place, "0"), &item);
            if fits && !seeds.iter().any(|(known, _)| *known == id) {
                seeds.push((id, item));
            }
        }
        seeds
    }

    /// A collection's items in the form that this list has for them.
    fn fitting(&self, collection: &state::Collection, place: &str, examples: &[Value]) -> (Vec<String>, Vec<Value>) {
        let place = child(place, "0");
        let mut found = (Vec::new(), Vec::new());
        for (id, item) in collection.items() {
            let mut shown = item.clone();
            if !examples.contains(item) && !self.is_valid(&place, item) {
                let Some(template) = examples.first() else { continue };
                shown = template.clone();
                self.overlay(&place, &mut shown, item);
            }
            found.0.push(id.clone());
            found.1.push(shown);
        }
        if found.0.is_empty()
            && !collection.items().any(|_| true)
            && examples.iter().all(|e| resource::id_of(e, None).is_none())
        {
            found = ((0..examples.len()).map(|i| i.to_string()).collect(), examples.to_vec());
        }
        found
    }
}

/// A value as a media type writes it.
fn write(media_type: &str, media: &Media, value: &Value) -> Vec<u8> {
    let json = |value: &Value| value.to_string();
    let items = || value.as_array().map_or_else(|| vec![value; 3], |list| list.iter().collect());
    let text = match essence(media_type).as_str() {
        // A media type's string is the text itself, but in JSON it has quotes.
        json_type if is_json(json_type) => json(value),
        sequence if is_sequence(sequence) => {
            let mark = if sequence.ends_with("json-seq") { "\u{1e}" } else { "" };
            items().into_iter().map(|item| format!("{mark}{}\n", json(item))).collect()
        }
        "text/event-stream" => match value {
            Value::String(text) if text.contains("data:") => format!("{}\n\n", text.trim_end()),
            _ => items().into_iter().map(|item| event(item, media.item_schema.is_some())).collect(),
        },
        xml if xml.ends_with("/xml") || xml.ends_with("+xml") => match value {
            Value::String(text) => text.clone(),
            other => format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{}", element("root", other, 0)),
        },
        _ => text_of(value),
    };
    text.into_bytes()
}

/// One server-sent event (WHATWG HTML, section 9.2); OpenAPI 3.2 describes its fields.
fn event(item: &Value, has_fields: bool) -> String {
    let Some(fields) = item.as_object().filter(|fields| has_fields && fields.contains_key("data")) else {
        return format!("data: {item}\n\n");
    };
    let mut text = String::new();
    for name in ["event", "id", "retry", "data"] {
        for line in fields.get(name).map(text_of).iter().flat_map(|value| value.lines()) {
            text.push_str(&format!("{name}: {line}\n"));
        }
    }
    text + "\n"
}

fn element(name: &str, value: &Value, depth: usize) -> String {
    let name: String = name.chars().map(|c| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '_' }).collect();
    let inner = match value {
        _ if depth > 32 => String::new(),
        Value::Object(map) => map.iter().map(|(key, value)| element(key, value, depth + 1)).collect(),
        Value::Array(list) => list.iter().map(|item| element("item", item, depth + 1)).collect(),
        scalar => text_of(scalar).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
    };
    format!("<{name}>{inner}</{name}>")
}
