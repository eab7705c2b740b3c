//! A body's value as bytes, by the kind of the body.

use super::encode::Place;
use super::style::{Pair, pairs, scalar, text};
use super::{Field, Payload, xml};
use crate::error::{Error, Kind, Result};
use crate::input::{Bytes, Content};
use crate::pointer;
use crate::schema::Definitions;
use crate::table::{Body, BodyKind, Part, Style, StyleName};
use serde_json::{Map, Value};

/// Names and JSON Schemas.
pub(super) type Texts = &'static [(&'static str, &'static str)];

/// What is sent, and the `Content-Type` that it needs; none for multipart, whose boundary is the transport's.
/// `definitions` is what the body's schema refers to.
pub(super) fn payload(body: &Body, content: &Content, definitions: Texts) -> Result<(Payload, Option<&'static str>)> {
    let media_type = (body.kind != BodyKind::Multipart).then_some(body.media_type);
    let bytes = match content {
        Content::Nothing => return Ok((Payload::Empty, None)),
        Content::Raw(bytes) => return Ok((send(bytes), media_type)),
        Content::Value(_, files) if is_whole(files) => return Ok((send(&files[0].1), media_type)),
        Content::Value(value, files) => match body.kind {
            BodyKind::Json => value.to_string().into_bytes(),
            BodyKind::JsonLines => lines(value),
            BodyKind::Form => form(object(value)?, body.parts).into_bytes(),
            BodyKind::Multipart => {
                return Ok((Payload::Multipart(multipart(object(value)?, body.parts, files)?), None));
            }
            BodyKind::Xml if value.is_object() || value.is_array() => {
                let definitions = Definitions::new(definitions);
                let schema = serde_json::from_str(body.schema).unwrap_or(Value::Bool(true));
                xml::document(value, &schema, &|name| definitions.find(name))?.into_bytes()
            }
            BodyKind::Plain | BodyKind::Xml | BodyKind::Binary => scalar(value).into_owned().into_bytes(),
        },
    };
    Ok((Payload::Bytes(bytes), media_type))
}

/// One item a line; a value that is no list is one item.
fn lines(value: &Value) -> Vec<u8> {
    let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    items.iter().flat_map(|item| format!("{item}\n").into_bytes()).collect()
}

/// One file is the whole body.
fn is_whole(files: &[(String, Bytes)]) -> bool {
    matches!(files, [(pointer, _)] if pointer.is_empty())
}

pub(super) fn send(bytes: &Bytes) -> Payload {
    match bytes {
        Bytes::Memory(bytes) => Payload::Bytes(bytes.clone()),
        Bytes::File(path) => Payload::File(path.clone()),
    }
}

fn object(value: &Value) -> Result<&Map<String, Value>> {
    value
        .as_object()
        .ok_or_else(|| Error::new(Kind::Validation, "the body is a form: its value must be an object").field("data"))
}

/// `application/x-www-form-urlencoded`.
pub(super) fn form(map: &Map<String, Value>, parts: &[Part]) -> String {
    let all = map.iter().flat_map(|(name, value)| match parts.iter().find(|part| part.name == name) {
        Some(part) if !is_json(part) => pairs(name, value, part.style, Place::Form),
        Some(_) => pairs(name, value, Style::JSON, Place::Form),
        None => plain(name, value),
    });
    join(all)
}

/// The property is one JSON text. A style that the document states wins over its media type (OpenAPI 3.0, Encoding
/// Object); the default style states nothing.
fn is_json(part: &Part) -> bool {
    part.style == Style::FORM && part.content_type.is_some_and(|text| text.contains("json"))
}

/// Without an Encoding Object: arrays repeat the name, what is nested is JSON (OpenAPI 3.0, Encoding Object).
fn plain(name: &str, value: &Value) -> Vec<Pair> {
    match value {
        Value::Object(_) => pairs(name, &Value::String(value.to_string()), Style::FORM, Place::Form),
        value => pairs(name, value, Style::FORM, Place::Form),
    }
}

/// `a=1&b=2`.
pub(super) fn join(pairs: impl IntoIterator<Item = Pair>) -> String {
    let texts: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    texts.join("&")
}

/// The fields of a multipart body: one for each element of an array; objects are JSON.
fn multipart(map: &Map<String, Value>, parts: &[Part], files: &[(String, Bytes)]) -> Result<Vec<Field>> {
    let mut fields = Vec::new();
    for (name, value) in map {
        let part = parts.iter().find(|part| part.name == name);
        let deep = part.is_some_and(|part| part.style.name == StyleName::DeepObject);
        let mut writer = Multipart { part, files, deep, fields: &mut fields };
        match value {
            _ if part.is_some_and(joins)
                && !files.iter().any(|(file, _)| file.starts_with(&format!("{}/", pointer::join(&[name])))) =>
            {
                let style = part.map_or(Style::FORM, |part| part.style);
                writer.text(name, &text(name, value, style, Place::Header));
            }
            Value::Array(items) if !deep => {
                for (index, item) in items.iter().enumerate() {
                    writer.field(name, &[name, &index.to_string()], item)?;
                }
            }
            value => writer.field(name, &[name], value)?,
        }
    }
    Ok(fields)
}

/// A style that makes one text of a list (OpenAPI 3.1, Encoding Object, `style`; 2.0, `collectionFormat`).
fn joins(part: &Part) -> bool {
    let is_delimited =
        matches!(part.style.name, StyleName::SpaceDelimited | StyleName::PipeDelimited | StyleName::TabDelimited);
    !part.style.explode && (is_delimited || part.style.name == StyleName::Form)
}

struct Multipart<'a> {
    part: Option<&'a Part>,
    files: &'a [(String, Bytes)],
    deep: bool,
    fields: &'a mut Vec<Field>,
}

impl Multipart<'_> {
    fn text(&mut self, name: &str, text: &str) {
        self.fields.push(Field {
            name: name.to_owned(),
            file_name: None,
            content_type: self.part.and_then(|part| part.content_type).map(str::to_owned),
            body: Payload::Bytes(text.as_bytes().to_vec()),
        });
    }

    fn field(&mut self, name: &str, steps: &[&str], value: &Value) -> Result<()> {
        let place = pointer::join(steps);
        let content_type = self.part.and_then(|part| part.content_type);
        if let Some((_, bytes)) = self.files.iter().find(|(pointer, _)| *pointer == place) {
            self.fields.push(file(name, bytes, content_type));
            return Ok(());
        }
        let children: Vec<(String, &Value)> = match value {
            Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
            Value::Array(items) => items.iter().enumerate().map(|(at, item)| (at.to_string(), item)).collect(),
            _ => Vec::new(),
        };
        if self.deep && (value.is_object() || value.is_array()) {
            return children.into_iter().try_for_each(|(key, child)| {
                let steps: Vec<&str> = steps.iter().copied().chain([key.as_str()]).collect();
                self.field(&format!("{name}[{key}]"), &steps, child)
            });
        }
        let below = format!("{place}/");
        if let Some((pointer, _)) = self.files.iter().find(|(pointer, _)| pointer.starts_with(&below)) {
            let message = format!("a file cannot be sent inside `{name}`, which is sent as JSON ({pointer})");
            return Err(Error::new(Kind::Validation, message).field(name));
        }
        let json = if children.is_empty() { None } else { Some("application/json") };
        self.fields.push(Field {
            name: name.to_owned(),
            file_name: None,
            content_type: content_type.or(json).map(str::to_owned),
            body: Payload::Bytes(scalar(value).into_owned().into_bytes()),
        });
        Ok(())
    }
}

fn file(name: &str, bytes: &Bytes, content_type: Option<&str>) -> Field {
    let file_name = match bytes {
        Bytes::File(path) => path.file_name().map(|name| name.to_string_lossy().into_owned()),
        Bytes::Memory(_) => None,
    };
    // A list of media ranges says what is allowed, not what is sent.
    let one = content_type.filter(|text| !text.contains([',', '*']));
    Field {
        name: name.to_owned(),
        file_name: Some(file_name.unwrap_or_else(|| name.to_owned())),
        content_type: Some(one.unwrap_or("application/octet-stream").to_owned()),
        body: send(bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::path::PathBuf;

    const fn part(name: &'static str, style: Style) -> Part {
        Part { name, content_type: None, style }
    }

    #[test]
    fn forms() {
        const DEEP: &[Part] = &[part("card", Style::DEEP_OBJECT), part("expand", Style::DEEP_OBJECT)];
        const TYPED: &[Part] = &[Part { name: "a", content_type: Some("application/json"), style: Style::FORM }];
        const JOINED: &[Part] = &[part("ids", Style::FORM_JOINED)];
        let rows: [(Value, &[Part], &str); 9] = [
            (json!({"a": ["x"]}), TYPED, "a=%5B%22x%22%5D"),
            (json!({"a": "x y", "b": true, "c": 1.5}), &[], "a=x+y&b=true&c=1.5"),
            (json!({"a": ["x", "y"]}), &[], "a=x&a=y"),
            (json!({"a": {"b": 1}}), &[], "a=%7B%22b%22%3A1%7D"),
            (json!({"a": null, "b": []}), &[], "a="),
            (json!({"card": {"number": "42", "exp": {"m": 1}}}), DEEP, "card%5Bnumber%5D=42&card%5Bexp%5D%5Bm%5D=1"),
            (json!({"expand": ["a", "b"]}), DEEP, "expand%5B0%5D=a&expand%5B1%5D=b"),
            (json!({"ids": [1, 2]}), JOINED, "ids=1,2"),
            (json!({"ü&": "="}), &[], "%C3%BC%26=%3D"),
        ];
        for (value, parts, expected) in rows {
            assert_eq!(form(value.as_object().unwrap(), parts), expected);
        }
    }

    #[test]
    fn multipart_lists_are_joined_where_their_style_says_so() {
        let value = json!({"a": ["x y", "z"], "b": ["1", "2"], "c": "one", "d": ["1", "2"]});
        let parts =
            [part("a", Style::PIPE), part("b", Style::FORM_JOINED), part("c", Style::SPACE), part("d", Style::FORM)];
        let fields = multipart(value.as_object().unwrap(), &parts, &[]).unwrap();
        let shown: Vec<String> = fields
            .into_iter()
            .map(|field| match field.body {
                Payload::Bytes(bytes) => format!("{}={}", field.name, String::from_utf8(bytes).unwrap()),
                _ => String::new(),
            })
            .collect();
        assert_eq!(shown, ["a=x y|z", "b=1,2", "c=one", "d=1", "d=2"]);
    }

    #[test]
    fn multipart_fields() {
        let value = json!({"name": "me", "tags": ["a", "b"], "meta": {"k": 1}, "photo": null});
        let files = [("/photo".to_owned(), Bytes::File(PathBuf::from("pics/me.png")))];
        let parts = [Part { name: "photo", content_type: Some("image/png"), style: Style::FORM }];
        let fields = multipart(value.as_object().unwrap(), &parts, &files).unwrap();
        let shown: Vec<String> = fields
            .iter()
            .map(|field| {
                let body = match &field.body {
                    Payload::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
                    Payload::File(path) => format!("@{}", path.display()),
                    _ => String::new(),
                };
                let kind = field.content_type.as_deref().unwrap_or("-");
                format!("{} {} {kind} {body}", field.name, field.file_name.as_deref().unwrap_or("-"))
            })
            .collect();
        assert_eq!(
            shown,
            [
                "name - - me",
                "tags - - a",
                "tags - - b",
                r#"meta - application/json {"k":1}"#,
                "photo me.png image/png @pics/me.png",
            ]
        );
        let inside = [("/meta/icon".to_owned(), Bytes::Memory(Vec::new()))];
        assert!(multipart(value.as_object().unwrap(), &parts, &inside).is_err());
    }
}
