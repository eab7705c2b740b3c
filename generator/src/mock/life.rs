//! A collection's life as its operations tell it: what is created is listed, what is deleted is gone.
//!
//! Nothing that the schema of an answer refuses gets into it, whatever a client sent.

use super::document::child;
use super::judge::Accepted;
use super::operation::Operation;
use super::page::{Window, complete, enough};
use super::resource;
use super::route::path_of;
use super::sample::{Wish, sample};
use super::schema::{Direction, lock};
use super::{Mock, Request, state};
use serde_json::Value;

/// One request's part in the life of a collection.
pub(crate) struct Turn<'a> {
    pub(crate) mock: &'a Mock,
    pub(crate) operation: &'a Operation,
    pub(crate) schema: Option<String>,
    pub(crate) request: &'a Request<'a>,
    pub(crate) accepted: &'a Accepted,
    pub(crate) headers: &'a mut Vec<(String, String)>,
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

    pub(crate) fn create(&mut self, path: &str, value: Option<&mut Value>) {
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

    pub(crate) fn read(&mut self, collection: &str, id: &str, value: Option<&mut Value>) {
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

    pub(crate) fn update(&mut self, collection: &str, id: &str, value: Option<&mut Value>) {
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

    pub(crate) fn list(&mut self, path: &str, value: Option<&mut Value>) {
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
        let before = value.clone();
        if let Some(list) = value.pointer_mut(&place) {
            *list = Value::Array(shown);
        }
        if !self.is_valid("", value) {
            *value = before;
            return;
        }
        let (Some(window), Some(schema)) = (window, self.schema.as_deref()) else { return };
        let told = window.tell(&self.mock.schemas, schema, value, &place, self.request);
        if !told && window.more() && !place.is_empty() {
            self.complete(schema, value, &place);
            window.tell(&self.mock.schemas, schema, value, &place, self.request);
        }
        if place.is_empty() {
            let next = window.next_url(&self.mock.schemas, self.request);
            self.headers.extend(next.map(|url| ("link".to_owned(), format!("<{url}>; rel=\"next\""))));
        }
    }

    /// Gives an example that shows no way to the next part the fields for it, if its schema has any.
    fn complete(&self, schema: &str, value: &mut Value, list: &str) {
        let wish = Wish { direction: Direction::Response, everything: true, examples: false, seed: 0, filled: false };
        let Some(full) = sample(&self.mock.schemas, schema, wish) else { return };
        let mut completed = value.clone();
        complete(&mut completed, &full, "", list);
        if self.is_valid("", &completed) {
            *value = completed;
        }
    }

    /// Items to begin with: the example's, and copies of them under other identities where the list pages.
    fn seeds(&self, place: &str, examples: &[Value]) -> Vec<(String, Value)> {
        let wanted = enough(&self.mock.schemas, self.operation, self.mock.settings.items).unwrap_or(examples.len());
        let mut seeds: Vec<(String, Value)> = Vec::new();
        // A new identity may happen to be one that is taken.
        for nth in 0..wanted.max(examples.len()) + 16 {
            if seeds.len() >= wanted && nth >= examples.len() {
                break;
            }
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
