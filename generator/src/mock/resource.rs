//! Which operations belong to one another: the collection and its items, by the shape of their paths.

use super::Mock;
use super::decode::coerce::property;
use super::operation::Operation;
use super::route::path_of;
use super::sample::{mix, uuid};
use super::schema::Schemas;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// What an operation does to its collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    List,
    Create,
    Read,
    Update,
    Delete,
    Other,
}

/// The role of an operation; whether a GET is a list, its answer decides.
pub(crate) fn role(mock: &Mock, operation: &Operation) -> Role {
    let template = path_of(&operation.template);
    match (item_parameter(template), operation.method.as_str()) {
        (Some(_), "GET" | "HEAD") => Role::Read,
        (Some(_), "PUT" | "PATCH" | "POST") => Role::Update,
        (Some(_), "DELETE") => Role::Delete,
        (None, "GET" | "HEAD") => Role::List,
        (None, "POST") if mock.collections.contains(template.trim_end_matches('/')) => Role::Create,
        _ => Role::Other,
    }
}

/// The parameter that a path ends in.
pub(crate) fn item_parameter(template: &str) -> Option<&str> {
    let last = template.trim_end_matches('/').rsplit('/').next()?;
    let name = last.strip_prefix('{')?.strip_suffix('}')?;
    (!name.contains(['{', '}'])).then_some(name)
}

/// The paths whose items have paths of their own.
pub(crate) fn collections(operations: &[Operation]) -> BTreeSet<String> {
    let paths = operations.iter().map(|o| path_of(&o.template)).filter(|path| item_parameter(path).is_some());
    paths.filter_map(split_item).map(|(parent, _)| parent.to_owned()).collect()
}

/// Splits the path of an item into that of its collection and the raw id.
pub(crate) fn split_item(path: &str) -> Option<(&str, &str)> {
    path.trim_end_matches('/').rsplit_once('/')
}

/// Names that identify, the surest first.
const IDENTIFIERS: &[&str] =
    &["id", "uuid", "uid", "gid", "sid", "name", "key", "slug", "number", "code", "identifier"];

/// The key of the field that identifies an item.
pub(crate) fn identifier<'v>(item: &'v Value, parameter: Option<&str>) -> Option<&'v str> {
    let object = item.as_object()?;
    let scalar = |name: &str| object.get_key_value(name).filter(|(_, v)| v.is_string() || v.is_i64() || v.is_u64());
    let exact = parameter.and_then(scalar).or_else(|| IDENTIFIERS.iter().find_map(|name| scalar(name)));
    let suffixed = || {
        let mut keys = object.keys().filter(|key| key.ends_with("_id") || key.ends_with("Id") || key.ends_with("ID"));
        keys.find_map(|key| scalar(key))
    };
    exact.or_else(suffixed).map(|(key, _)| key.as_str())
}

/// The text by which an item is found: its identifying field, or `metadata.name`.
pub(crate) fn id_of(item: &Value, parameter: Option<&str>) -> Option<String> {
    let value = match identifier(item, parameter) {
        Some(key) => item.get(key)?,
        None => item.pointer("/metadata/name")?,
    };
    match value {
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// Gives an item another identity, of the same form as the one that it has.
pub(crate) fn renumber(item: &mut Value, parameter: Option<&str>, nth: u64) {
    let place = match identifier(item, parameter) {
        Some(key) => {
            let key = key.to_owned();
            item.get_mut(&key)
        }
        None => item.pointer_mut("/metadata/name"),
    };
    if let Some(value) = place {
        *value = another(value, nth);
    }
}

fn another(value: &Value, nth: u64) -> Value {
    match value {
        Value::Number(number) => number.as_u64().map_or_else(|| value.clone(), |n| json!(n.saturating_add(nth))),
        Value::String(text) if looks_like_uuid(text) => Value::String(uuid(mix(nth) ^ super::sample::hash(text))),
        Value::String(text) => match text.parse::<u64>() {
            Ok(n) => Value::String(n.saturating_add(nth).to_string()),
            Err(_) => Value::String(same_length(text, nth)),
        },
        other => other.clone(),
    }
}

/// A text with a number at its end, as long as before where that is long enough: lengths are often fixed.
fn same_length(text: &str, nth: u64) -> String {
    let number = nth.to_string();
    let keep = text.chars().count();
    if keep >= number.len() + 6 {
        let head: String = text.chars().take(keep - number.len()).collect();
        return head + &number;
    }
    format!("{text}{number}")
}

fn looks_like_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(i, b)| match i {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

/// Where in an answer the resource is: the answer itself, or the one object inside it that has an identity.
pub(crate) fn resource_in(answer: &Value, parameter: Option<&str>) -> Option<String> {
    let object = answer.as_object()?;
    if id_of(answer, parameter).is_some() {
        return Some(String::new());
    }
    let mut inside = object.iter().filter(|(_, value)| id_of(value, parameter).is_some());
    let (key, _) = inside.next()?;
    Some(super::document::child("", key))
}

/// Where in an answer the list is.
pub(crate) fn list_in(answer: &Value) -> Option<String> {
    if answer.is_array() {
        return Some(String::new());
    }
    let first = |object: &Map<String, Value>, prefix: &str| {
        let mut lists =
            object.iter().filter(|(_, v)| v.as_array().is_some_and(|list| list.iter().any(Value::is_object)));
        lists.next().map(|(key, _)| super::document::child(prefix, key))
    };
    let object = answer.as_object()?;
    first(object, "").or_else(|| {
        let inner = object.iter().filter_map(|(key, value)| Some((key, value.as_object()?)));
        inner.filter_map(|(key, inner)| first(inner, &super::document::child("", key))).next()
    })
}

/// The schema of a place inside a value.
pub(crate) fn descend(schemas: &Schemas, schema: &str, place: &str) -> Option<String> {
    let mut at = schema.to_owned();
    for key in place.split('/').skip(1) {
        at = property(schemas, &at, &key.replace("~1", "/").replace("~0", "~"))?;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities() {
        let rows = [
            (json!({ "id": 7, "name": "a" }), None, Some("7")),
            (json!({ "id": 7, "petId": 8 }), Some("petId"), Some("8")),
            (json!({ "invoice_id": "x" }), None, Some("x")),
            (json!({ "metadata": { "name": "pod" } }), None, Some("pod")),
            (json!({ "count": 1 }), None, None),
        ];
        for (item, parameter, expected) in rows {
            assert_eq!(id_of(&item, parameter).as_deref(), expected, "{item}");
        }
    }

    #[test]
    fn places() {
        assert_eq!(resource_in(&json!({ "data": { "id": 1 } }), None).as_deref(), Some("/data"));
        assert_eq!(list_in(&json!({ "tags": ["a"], "results": [{ "id": 1 }] })).as_deref(), Some("/results"));
        assert_eq!(list_in(&json!({ "_embedded": { "x": [{}] } })).as_deref(), Some("/_embedded/x"));
        assert_eq!(same_length("cus_NffrFeUfNV2Hib", 12), "cus_NffrFeUfNV2H12");
    }
}
