//! A client for the mock's own tests: example calls put on the wire, style by style, from the text of the
//! specification alone.

use crate::mock::body::{essence, is_json, is_sequence};
use crate::mock::document::text_of;
use crate::mock::operation::{Operation, Parameter, Place, Style};
use crate::mock::route::path_of;
use crate::mock::{ExampleCall, Mock};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

#[derive(Debug)]
pub(super) struct Wire {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

fn scalar(value: &Value) -> String {
    match value {
        Value::Object(_) | Value::Array(_) => value.to_string(),
        other => text_of(other),
    }
}

/// `a,b` or `R,100` or `R=100`, encoded item by item.
fn joined(value: &Value, separator: &str, explode: bool, encode: impl Fn(&str) -> String) -> String {
    let item = |value: &Value| encode(&scalar(value));
    match value {
        Value::Array(list) => list.iter().map(item).collect::<Vec<_>>().join(separator),
        Value::Object(map) => {
            let between = if explode { "=" } else { separator };
            map.iter().map(|(k, v)| format!("{}{between}{}", encode(k), item(v))).collect::<Vec<_>>().join(separator)
        }
        other => item(other),
    }
}

fn path_text(parameter: &Parameter, value: &Value) -> String {
    let name = &parameter.name;
    match (parameter.style, parameter.explode, value) {
        (Style::Label, explode, _) => format!(".{}", joined(value, if explode { "." } else { "," }, explode, encode)),
        (Style::Matrix, true, Value::Object(map)) => {
            map.iter().map(|(k, v)| format!(";{}={}", encode(k), encode(&scalar(v)))).collect()
        }
        (Style::Matrix, true, Value::Array(list)) => {
            list.iter().map(|v| format!(";{name}={}", encode(&scalar(v)))).collect()
        }
        (Style::Matrix, ..) => format!(";{name}={}", joined(value, ",", false, encode)),
        (_, explode, _) => joined(value, ",", explode, encode),
    }
}

fn brackets(name: &str, value: &Value, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(k, v)| brackets(&format!("{name}[{k}]"), v, out)),
        Value::Array(list) => list.iter().enumerate().for_each(|(i, v)| brackets(&format!("{name}[{i}]"), v, out)),
        other => out.push(format!("{}={}", encode(name), encode(&scalar(other)))),
    }
}

fn query_text(parameter: &Parameter, value: &Value, out: &mut Vec<String>) {
    let name = encode(&parameter.name);
    if parameter.media_type.is_some() {
        out.push(format!("{name}={}", encode(&value.to_string())));
        return;
    }
    match (parameter.style, parameter.explode, value) {
        (Style::DeepObject, ..) => brackets(&parameter.name, value, out),
        (_, true, Value::Array(list)) => out.extend(list.iter().map(|v| format!("{name}={}", encode(&scalar(v))))),
        (Style::Form, true, Value::Object(map)) => {
            out.extend(map.iter().map(|(k, v)| format!("{}={}", encode(k), encode(&scalar(v)))));
        }
        (Style::Spaces, ..) => out.push(format!("{name}={}", joined(value, "%20", false, encode))),
        (Style::Pipes, ..) => out.push(format!("{name}={}", joined(value, "%7C", false, encode))),
        (Style::Tabs, ..) => out.push(format!("{name}={}", joined(value, "%09", false, encode))),
        _ => out.push(format!("{name}={}", joined(value, ",", false, encode))),
    }
}

fn form(operation: &Operation, value: &Value) -> String {
    let mut out = Vec::new();
    for (name, value) in value.as_object().into_iter().flatten() {
        match operation.parameters.iter().find(|p| p.place == Place::Form && p.name == *name) {
            Some(parameter) => query_text(parameter, value, &mut out),
            None => match value {
                Value::Array(list) if list.iter().all(|v| !v.is_object()) => {
                    out.extend(list.iter().map(|v| format!("{}={}", encode(name), encode(&scalar(v)))));
                }
                value => brackets(name, value, &mut out),
            },
        }
    }
    out.join("&")
}

fn multipart(operation: &Operation, value: &Value) -> Vec<u8> {
    let mut out = String::new();
    let mut part = |name: &str, value: &Value| {
        let kind = if value.is_object() || value.is_array() { "Content-Type: application/json\r\n" } else { "" };
        out += &format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n{kind}\r\n{}\r\n", scalar(value));
    };
    for (name, value) in value.as_object().into_iter().flatten() {
        match (operation.parameters.iter().find(|p| p.place == Place::Form && p.name == *name), value) {
            (Some(parameter), Value::Array(_)) if !parameter.explode => {
                part(name, &Value::String(joined(value, ",", false, str::to_owned)));
            }
            (_, Value::Array(list)) if !list.is_empty() => list.iter().for_each(|value| part(name, value)),
            _ => part(name, value),
        }
    }
    (out + "--b--\r\n").into_bytes()
}

/// An example call as bytes.
pub(super) fn wire(mock: &Mock, call: &ExampleCall) -> Wire {
    let operation = mock.operations.iter().find(|o| o.method == call.method && o.template == call.template).unwrap();
    let (path, fixed) = (path_of(&call.template), call.template.split_once('?').map(|(_, query)| query));
    let fixed = fixed.filter(|_| path != call.template);
    let mut path = path.to_owned();
    let mut query: Vec<String> = fixed.map(|q| q.split('#').next().unwrap().to_owned()).into_iter().collect();
    let mut headers = Vec::new();
    let mut cookies = Vec::new();
    for (place, name, value) in &call.parameters {
        let parameter = operation.parameters.iter().find(|p| p.place == *place && p.name == *name).unwrap();
        let whole = parameter.media_type.as_ref().map(|_| value.to_string());
        match place {
            Place::Path => {
                let text = whole.map_or_else(|| path_text(parameter, value), |text| encode(&text));
                for written in [format!("{{{name}}}"), format!("{{+{name}}}"), format!("{{{name}*}}")] {
                    path = path.replace(&written, &text);
                }
            }
            Place::Query => query_text(parameter, value, &mut query),
            Place::QueryString => match parameter.media_type.as_deref() {
                Some(json) if is_json(json) => query.push(encode(&value.to_string())),
                _ => query.push(form(operation, value)),
            },
            Place::Header => {
                let text = joined(value, ",", parameter.explode, str::to_owned);
                headers.push((name.clone(), whole.unwrap_or(text)));
            }
            Place::Cookie => {
                let mut pairs = Vec::new();
                query_text(parameter, value, &mut pairs);
                cookies.extend(pairs);
            }
            Place::Form | Place::Body => {}
        }
    }
    if !cookies.is_empty() {
        headers.push(("Cookie".to_owned(), cookies.join("; ")));
    }
    // Parameters of the template that nobody declares.
    while let Some((before, rest)) = path.clone().split_once('{') {
        path = format!("{before}x{}", rest.split_once('}').map_or("", |(_, rest)| rest));
    }
    let mut body = Vec::new();
    if let Some((media_type, value)) = &call.body {
        let mut sent = media_type.replace("*/*", "application/json").replace("/*", "/x");
        body = match essence(&sent).as_str() {
            json if is_json(json) => value.to_string().into_bytes(),
            lines if is_sequence(lines) => match value {
                Value::Array(list) => list.iter().map(|v| format!("{v}\n")).collect::<String>().into_bytes(),
                value => format!("{value}\n").into_bytes(),
            },
            "application/x-www-form-urlencoded" => form(operation, value).into_bytes(),
            "multipart/form-data" => {
                sent += "; boundary=b";
                multipart(operation, value)
            }
            _ => scalar(value).into_bytes(),
        };
        headers.push(("Content-Type".to_owned(), sent));
    }
    Wire { method: call.method.clone(), path, query: query.join("&"), headers, body }
}
