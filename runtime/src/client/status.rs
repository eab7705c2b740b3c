//! From an answer that is not what was asked for to the contract's error.

use super::{Response, retry};
use crate::error::{Error, Kind, SideEffects};
use crate::request::Request;
use crate::table::{Group, Operation, Service};
use crate::terminal;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::time::Duration;

/// The most of a body that is kept in an error, in bytes.
const MOST: usize = 4096;
/// Where servers put their name for a request.
const REQUEST_IDS: &[&str] = &[
    "x-request-id",
    "request-id",
    "x-github-request-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-correlation-id",
    "x-trace-id",
    "cf-ray",
];

/// The error that a status of 400 or more stands for.
pub(super) fn error(service: &Service, now: Duration, request: &Request, response: &Response) -> Box<Error> {
    let kind = kind(response.status);
    let body: Option<Value> =
        if is_json(response, &response.body) { serde_json::from_slice(&response.body).ok() } else { None };
    let said = match &body {
        Some(body) => message_of(body),
        None => plain(response),
    };
    let reason = reason(response.status);
    let mut error =
        Error::new(kind, said.unwrap_or_else(|| format!("{} {reason}", response.status).trim_end().to_owned()));
    error.http_status = Some(response.status);
    error.operation = request.operation.map(|operation| operation.id);
    error.request_id = REQUEST_IDS.iter().find_map(|name| response.header(name)).map(terminal::line);
    error.retry_after_s = retry::retry_after(response, now).map(|wait| wait.as_secs_f64().ceil() as u64);
    error.retryable = matches!(response.status, 408 | 429 | 500 | 502 | 503 | 504);
    error.side_effects = match response.status {
        500.. if !request.method.is_safe() => SideEffects::Unknown,
        _ => SideEffects::None,
    };
    if let Some(body) = &body {
        error.code = text_at(body, &["/error/code", "/code", "/error/type", "/errors/0/code", "/error_code", "/type"]);
        error.field =
            text_at(body, &["/error/param", "/param", "/field", "/errors/0/field", "/errors/0/source/pointer"]);
        error.docs_url = text_at(body, &["/error/doc_url", "/documentation_url", "/doc_url", "/error/docs_url"]);
    }
    error.details = details(body, response);
    advise(&mut error, service, request);
    error
}

fn kind(status: u16) -> Kind {
    match status {
        401 => Kind::Auth,
        403 => Kind::Permission,
        404 | 410 => Kind::NotFound,
        409 | 412 => Kind::Conflict,
        429 => Kind::RateLimit,
        500.. => Kind::Server,
        _ => Kind::InvalidRequest,
    }
}

/// Is the body JSON, by its media type (RFC 6839 suffixes included) or, where that says nothing, by the look of its start?
pub(crate) fn is_json<B>(response: &Response<B>, start: &[u8]) -> bool {
    let media_type = response.header("content-type").unwrap_or("");
    let essence = media_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/json" | "text/json" => true,
        "" | "text/plain" | "application/octet-stream" | "binary/octet-stream" => {
            let first = start.iter().find(|byte| !byte.is_ascii_whitespace());
            matches!(first, Some(b'{' | b'['))
        }
        other => other.ends_with("+json"),
    }
}

/// What an API's error body says to a person, on one line.
fn message_of(body: &Value) -> Option<String> {
    let places = [
        "/error/message",
        "/message",
        "/error_description",
        "/detail",
        "/error/detail",
        "/errors/0/message",
        "/errors/0/detail",
        "/error/errors/0/message",
        "/error",
        "/errors/0",
        "/error_message",
        "/errorMessage",
        "/description",
        "/title",
        "/msg",
        "/reason",
        "/errors",
    ];
    let of_array = || body.as_array().and_then(|errors| message_of(errors.first().filter(|first| first.is_object())?));
    text_at(body, &places).or_else(|| text_at(body, &[""])).or_else(of_array)
}

fn text_at(body: &Value, pointers: &[&str]) -> Option<String> {
    let text = pointers.iter().find_map(|pointer| match body.pointer(pointer) {
        Some(Value::String(text)) if !text.trim().is_empty() => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    })?;
    Some(clip(&terminal::line(&text), 500).to_owned())
}

/// The message of a body that is not JSON: its text, without mark-up, on one line.
fn plain(response: &Response) -> Option<String> {
    let text = clipped(&response.body);
    let html = response.header("content-type").is_some_and(|media_type| media_type.contains("html"))
        || text.trim_start().starts_with('<');
    let text = if html { title(&text)? } else { text.into_owned() };
    let line = terminal::line(&text);
    if line.is_empty() || line.contains('\u{fffd}') { None } else { Some(clip(&line, 300).to_owned()) }
}

/// The text of `<title>` or of the first `<h1>`.
fn title(html: &str) -> Option<String> {
    let lower = html.to_ascii_lowercase();
    ["title", "h1"].iter().find_map(|element| {
        let open = lower.find(&format!("<{element}"))?;
        let start = open + lower[open..].find('>')? + 1;
        let end = start + lower[start..].find('<')?;
        Some(html[start..end].trim().to_owned()).filter(|text| !text.is_empty())
    })
}

fn details(body: Option<Value>, response: &Response) -> Value {
    match body {
        Some(body) if response.body.len() <= MOST => json!({"body": body}),
        _ if response.body.is_empty() => Value::Null,
        _ => json!({"body": clipped(&response.body)}),
    }
}

/// As much of a body as an error keeps.
pub(super) fn clipped(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(&bytes[..bytes.len().min(MOST)])
}

/// At most `most` bytes, cut between characters.
fn clip(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// What to do about it.
fn advise(error: &mut Error, service: &Service, request: &Request) {
    let operation = request.operation;
    let hint = match error.kind {
        Kind::Auth => match credentials(service) {
            Some(variables) => format!("the server does not accept the credential; check {variables}"),
            None => "the server wants a credential; give one with --header".to_owned(),
        },
        Kind::Permission => match operation.map(scopes).filter(|scopes| !scopes.is_empty()) {
            Some(scopes) => format!("the credential needs the scopes {}", scopes.join(", ")),
            None => "the credential is not allowed to do this".to_owned(),
        },
        Kind::RateLimit => match error.retry_after_s {
            Some(seconds) => format!("try again in {seconds} s"),
            None => "try again later, or less often".to_owned(),
        },
        Kind::Server => "the fault is the server's; try again later".to_owned(),
        Kind::NotFound => match operation.and_then(|operation| sibling_list(service, operation)) {
            Some(list) => {
                let command = format!("{} {}", service.name, list.command);
                error.next.push(command.clone());
                format!("see what there is: {command}")
            }
            None => return,
        },
        Kind::InvalidRequest => match operation {
            Some(operation) => format!("see `{} {} --help`", service.name, operation.command),
            None => return,
        },
        _ => return,
    };
    error.hint = Some(hint);
}

/// The variables that credentials come from.
fn credentials(service: &Service) -> Option<String> {
    let names: Vec<_> = service.schemes.iter().filter_map(|scheme| scheme.env.first().copied()).collect();
    if names.is_empty() { None } else { Some(names.join(" or ")) }
}

fn scopes(operation: &Operation) -> Vec<&'static str> {
    operation
        .security
        .first()
        .map_or(&[][..], |all| all)
        .iter()
        .flat_map(|needed| needed.scopes.iter().copied())
        .collect()
}

/// The `list` command of the same group, if it needs nothing that this one lacks.
fn sibling_list(service: &Service, operation: &Operation) -> Option<&'static Operation> {
    let (groups, verb) = operation.command.rsplit_once(' ')?;
    let mut level: &'static [&'static Group] = service.groups;
    let mut group: Option<&'static Group> = None;
    for name in groups.split(' ') {
        let found = level.iter().find(|group| group.name == name)?;
        group = Some(found);
        level = found.groups;
    }
    let list = group?.operations.iter().find(|sibling| sibling.name() == "list" && !sibling.hidden)?;
    if verb == "list" { None } else { Some(list) }
}

fn reason(status: u16) -> &'static str {
    reqwest::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Payload;
    use crate::table::Method;

    fn answer(status: u16, media_type: &str, body: &str) -> Box<Error> {
        let service = Service {
            name: "demo",
            title: "Demo",
            about: "",
            api_version: "",
            version: "",
            env_prefix: "DEMO",
            docs_url: None,
            servers: &[],
            definitions: &[],
            schemes: &[],
            moved: &[],
            groups: &[],
        };
        let request = Request {
            operation: None,
            method: Method::Post,
            url: "https://a.test/".to_owned(),
            headers: Vec::new(),
            body: Payload::Empty,
        };
        let headers =
            vec![("content-type".to_owned(), media_type.to_owned()), ("retry-after".to_owned(), "3".to_owned())];
        error(&service, Duration::ZERO, &request, &Response { status, headers, body: body.as_bytes().to_vec() })
    }

    #[test]
    fn statuses_have_the_exit_codes_of_the_contract() {
        let rows = [
            (400, 6),
            (401, 4),
            (403, 5),
            (404, 3),
            (408, 6),
            (409, 6),
            (410, 3),
            (412, 6),
            (418, 6),
            (422, 6),
            (429, 7),
            (500, 8),
            (503, 8),
            (599, 8),
        ];
        for (status, code) in rows {
            assert_eq!(answer(status, "", "").exit_code(), code, "{status}");
        }
    }

    #[test]
    fn the_message_is_the_servers_own() {
        let json = "application/json";
        let rows = [
            (
                json,
                r#"{"error":{"message":"No such customer: 'x'","code":"resource_missing","param":"id"}}"#,
                "No such customer: 'x'",
            ),
            (json, r#"{"message":"Not Found","documentation_url":"https://d"}"#, "Not Found"),
            (
                "application/problem+json",
                r#"{"type":"about:blank","title":"Bad","detail":"amount is\nrequired"}"#,
                "amount is required",
            ),
            (json, r#"{"errors":[{"message":"first"},{"message":"second"}]}"#, "first"),
            (json, r#"{"errors":["one"]}"#, "one"),
            (json, r#"[{"message":"in a list"}]"#, "in a list"),
            (json, r#"{"error":"invalid_grant","error_description":"Token expired"}"#, "Token expired"),
            (json, r#""just text""#, "just text"),
            (json, r#"{"a":{"b":1}}"#, "422 Unprocessable Entity"),
            (json, "{broken", "{broken"),
            ("text/html", "<html><head><title>502 Bad Gateway</title></head><h1>x</h1>", "502 Bad Gateway"),
            ("text/html", "<html></html>", "422 Unprocessable Entity"),
            ("text/plain", "nope\u{1b}[31m", "nope\\e[31m"),
            ("", "", "422 Unprocessable Entity"),
        ];
        for (media_type, body, expected) in rows {
            assert_eq!(answer(422, media_type, body).message, expected, "{body}");
        }
    }

    #[test]
    fn who_reads_the_error_can_act_on_it() {
        let error = answer(429, "application/json", r#"{"error":{"message":"Slow down","code":"rate_limit"}}"#);
        assert_eq!((error.retryable, error.retry_after_s, error.code.as_deref()), (true, Some(3), Some("rate_limit")));
        assert_eq!(error.hint.as_deref(), Some("try again in 3 s"));
        assert_eq!(error.side_effects, SideEffects::None);
        assert_eq!(answer(500, "", "").side_effects, SideEffects::Unknown);
        let big = format!("{{\"message\":\"m\",\"x\":\"{}\"}}", "y".repeat(10_000));
        assert!(answer(400, "application/json", &big).details["body"].as_str().is_some_and(|body| body.len() == MOST));
    }
}
