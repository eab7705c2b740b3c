//! A request for people's eyes: as a curl command, as text, as data. Secrets never get through.

use super::encode::{Place, encode};
use super::style::scalar;
use super::{Field, Payload, Request};
use crate::input::{Content, Input};
use crate::pointer;
use crate::shell::{quote, quote_without, without};
use crate::table::{Location, Method};
use crate::terminal::visible;
use serde_json::{Value, json};

/// The values of secret flags and what stands for each: `$NAME` of the flag's environment variable, else of the flag.
pub fn secrets(input: &Input) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut add = |name: &str, env: Option<&str>, value: &Value| {
        let shown: String =
            name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect();
        let stand_in = format!("${}", env.unwrap_or(&shown));
        let text = scalar(value);
        for place in [Place::Header, Place::Query, Place::Form, Place::Cookie] {
            let pair = (encode(&text, place, false), stand_in.clone());
            if !pair.0.is_empty() && !found.contains(&pair) {
                found.push(pair);
            }
        }
        let json = Value::String(text.into_owned()).to_string();
        let inner = json[1..json.len() - 1].to_owned();
        if !inner.is_empty() && !found.iter().any(|(text, _)| *text == inner) {
            found.push((inner, stand_in));
        }
    };
    for (flag, value) in input.parameters.iter().filter(|(flag, _)| flag.secret) {
        add(flag.name, flag.env(), value);
    }
    if let Content::Value(body, _) = &input.body {
        for flag in input.operation.flags.iter().filter(|flag| flag.secret) {
            if let Location::Body(place) = flag.location
                && let Some(value) = pointer::get(body, &pointer::steps(place))
            {
                add(flag.name, flag.env(), value);
            }
        }
    }
    found
}

/// The request as a line for a POSIX shell. `secrets` are texts and what stands for each within double quotes:
/// `("sk_test_1", "$STRIPE_API_KEY")`.
pub fn curl(request: &Request, secrets: &[(String, String)]) -> String {
    let word = |text: &str| quote_without(text, secrets);
    let mut words = vec!["curl".to_owned()];
    match (request.method, &request.body) {
        (Method::Get, Payload::Empty) => {}
        (Method::Head, _) => words.push("--head".to_owned()),
        (method, _) => words.extend(["-X".to_owned(), quote(method.as_str())]),
    }
    if request.url.contains(['[', ']', '{', '}']) {
        words.push("--globoff".to_owned());
    }
    words.push(word(&request.url));
    for (name, value) in &request.headers {
        // curl takes a field out of its request for `Name:`, and sends an empty one for `Name;`.
        let field = if value.is_empty() { format!("{name};") } else { format!("{name}: {value}") };
        words.extend(["-H".to_owned(), word(&field)]);
    }
    let has_data = matches!(request.body, Payload::Bytes(_) | Payload::File(_));
    if has_data && !request.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
        // curl would say that it is a form.
        words.extend(["-H".to_owned(), quote("Content-Type:")]);
    }
    match &request.body {
        Payload::Empty => {}
        Payload::Bytes(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) if !text.contains('\0') => words.extend(["--data-raw".to_owned(), word(text)]),
            // Bytes that no shell can hold came from a file or stdin.
            _ => words.extend(["--data-binary".to_owned(), "@-".to_owned()]),
        },
        Payload::File(path) => words.extend(["--data-binary".to_owned(), quote(&format!("@{}", path.display()))]),
        Payload::Multipart(fields) => {
            let is_odd = |name: &str| name.contains(['"', '\\']);
            if fields.iter().any(|field| is_odd(&field.name) || field.file_name.as_deref().is_some_and(is_odd)) {
                words.push("--form-escape".to_owned());
            }
            words.extend(fields.iter().flat_map(|field| form_flag(field, secrets)));
        }
    }
    words.join(" ")
}

/// `-F`: the value in double quotes, so that curl finds no `;type=` in it.
fn form_flag(field: &Field, secrets: &[(String, String)]) -> [String; 2] {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""));
    let mut value = match (&field.body, &field.content_type, &field.file_name) {
        (Payload::File(path), ..) => format!("{}=@{}", field.name, quoted(&path.display().to_string())),
        (Payload::Bytes(bytes), _, Some(name)) => {
            let content = std::str::from_utf8(bytes).map_or("@-".to_owned(), quoted);
            format!("{}={content};filename={}", field.name, quoted(name))
        }
        (Payload::Bytes(bytes), None, _) => {
            let text = format!("{}={}", field.name, String::from_utf8_lossy(bytes));
            return ["--form-string".to_owned(), quote_without(&text, secrets)];
        }
        (Payload::Bytes(bytes), ..) => format!("{}={}", field.name, quoted(&String::from_utf8_lossy(bytes))),
        _ => format!("{}=", field.name),
    };
    if let Some(media_type) = &field.content_type {
        value.push_str(&format!(";type={media_type}"));
    }
    ["-F".to_owned(), quote_without(&value, secrets)]
}

/// The request as text: request line, header fields, body. Secrets are replaced as in [`curl`].
pub fn dry_run(request: &Request, secrets: &[(String, String)]) -> String {
    let mut text = format!("{} {}\n", request.method.as_str(), request.url);
    for (name, value) in &request.headers {
        text.push_str(&format!("{name}: {value}\n"));
    }
    match &request.body {
        Payload::Empty => {}
        Payload::Multipart(fields) => {
            text.push_str("Content-Type: multipart/form-data\n\n");
            for field in fields {
                let kind = field.content_type.as_ref().map(|kind| format!(" ({kind})")).unwrap_or_default();
                text.push_str(&format!("{}{kind} = {}\n", field.name, described(&field.body)));
            }
        }
        body => text.push_str(&format!("\n{}\n", described(body))),
    }
    visible(&without(&text, secrets)).into_owned()
}

fn described(body: &Payload) -> String {
    match body {
        Payload::Empty | Payload::Multipart(_) => String::new(),
        Payload::Bytes(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => format!("({} bytes)", bytes.len()),
        },
        Payload::File(path) => format!("@{}", path.display()),
    }
}

/// The request as data: `method`, `url`, `headers`, `body`. Secrets are replaced as in [`curl`].
pub fn to_json(request: &Request, secrets: &[(String, String)]) -> Value {
    let safe = |text: &str| without(text, secrets);
    let headers: Vec<Value> =
        request.headers.iter().map(|(name, value)| json!({"name": name, "value": safe(value)})).collect();
    let body = match &request.body {
        Payload::Empty => Value::Null,
        Payload::Multipart(fields) => {
            let field = |field: &Field| {
                json!({
                    "name": field.name,
                    "file_name": field.file_name,
                    "content_type": field.content_type,
                    "body": safe(&described(&field.body)),
                })
            };
            fields.iter().map(field).collect()
        }
        body => {
            let text = safe(&described(body));
            serde_json::from_str(&text).unwrap_or(Value::String(text))
        }
    };
    json!({"method": request.method.as_str(), "url": safe(&request.url), "headers": headers, "body": body})
}
