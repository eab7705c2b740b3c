//! Values as the media types of answers write them.

use super::body::{essence, is_json, is_sequence};
use super::document::text_of;
use super::operation::Media;
use serde_json::Value;

/// A value as a media type writes it.
pub(crate) fn write(media_type: &str, media: &Media, value: &Value) -> Vec<u8> {
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
