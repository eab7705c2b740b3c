//! One call: the mock's example of a request, said in words of the command line, run, and judged by the mock.

use imajin::mock::{self, ExampleCall, Mock, Place};
use imajin_runtime::app::{App, Interrupt, World};
use imajin_runtime::client::{Body, Clock, Patience, Response, Transport};
use imajin_runtime::config::Environment;
use imajin_runtime::error::Result;
use imajin_runtime::request::{Field, Payload, Request};
use imajin_runtime::table::{Kind, Location, Operation, SchemeKind, Service};
use imajin_runtime::terminal::Terminal;
use serde_json::Value;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How a call ended.
pub enum Outcome {
    /// The mock answered as the document promises.
    Accepted,
    /// The document contradicts itself: no request can please it.
    Contradiction(String),
    /// The call could not be said, or the mock refused it.
    Refused(String),
}

/// Calls an operation with what the document gives as an example, or what its schemas allow: once with what is
/// required, once with everything.
pub fn attempt(service: &'static Service, operation: &'static Operation, mock: &Mock, method: &str, path: &str) -> Outcome {
    for everything in [false, true] {
        // What an operation before this one deleted would not be found.
        mock.reset();
        let Some(example) = mock.example_call(method, path, everything) else {
            return Outcome::Refused("the mock does not know the operation".to_owned());
        };
        if let Some(fatal) = example.contradictions.iter().find(|contradiction| contradiction.fatal) {
            return Outcome::Contradiction(format!("{}: {}", fatal.pointer, fatal.reason));
        }
        let arguments = match say(service, operation, &example) {
            Ok(arguments) => arguments,
            Err(why) => return Outcome::Refused(why),
        };
        match run(service, mock, &arguments) {
            Outcome::Accepted => {}
            other => return other,
        }
    }
    Outcome::Accepted
}

/// The words of the command line.
pub fn say(service: &Service, operation: &Operation, example: &ExampleCall) -> Result<Vec<String>, String> {
    let mut words: Vec<String> = operation.words().map(str::to_owned).collect();
    words.extend(["--yes", "-o", "raw", "--base-url", "http://mock.invalid", "--no-validate"].map(str::to_owned));
    for (place, name, value) in &example.parameters {
        // What the path has no room for cannot be said, and a parameter without a name cannot be meant.
        let has_no_room = *place == Place::Path && !operation.path.contains(&format!("{{{name}}}"));
        if !has_no_room && !name.is_empty() {
            say_parameter(service, operation, *place, name, value, &mut words)?;
        }
    }
    // Parameters in the path that the document forgot to declare.
    for flag in operation.flags {
        if let Location::Path(name, _) = flag.location
            && !example.parameters.iter().any(|(place, said, _)| *place == Place::Path && said == name)
        {
            words.push(format!("--{}=1", flag.name));
        }
    }
    // A body that can hold nothing has nothing to be said with.
    let said = |value: &Value| operation.body.is_some() || value.as_object().is_none_or(|members| !members.is_empty());
    if let Some((media_type, value)) = example.body.as_ref().filter(|(_, value)| said(value)) {
        let body = operation.body.as_ref().ok_or("the document has a body, the command has none")?;
        words.push("--data".to_owned());
        words.push(match value {
            Value::String(said) if !media_type.contains("json") => text(&Value::from(said.as_str())),
            value => value.to_string(),
        });
        if !same_media_type(body.media_type, media_type) {
            words.extend(["--header".to_owned(), format!("Content-Type: {media_type}")]);
        }
    }
    Ok(words)
}

fn same_media_type(one: &str, other: &str) -> bool {
    let bare = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    bare(one) == bare(other)
}

fn say_parameter(
    service: &Service,
    operation: &Operation,
    place: Place,
    name: &str,
    value: &Value,
    words: &mut Vec<String>,
) -> Result<(), String> {
    let flag = operation.flags.iter().find(|flag| goes_to(flag.location) == Some((place, name)));
    if let Some(flag) = flag {
        let list = matches!(flag.kind, Kind::List(_));
        match value {
            Value::Array(elements) if list && elements.iter().all(|e| !e.is_array() && !e.is_object()) && !elements.is_empty() => {
                words.extend(elements.iter().map(|element| format!("--{}={}", flag.name, text(element))));
            }
            value => words.push(format!("--{}={}", flag.name, text(value))),
        }
        return Ok(());
    }
    // An object whose members have flags of their own: `created[gte]`.
    if let Value::Object(members) = value {
        for (member, value) in members {
            say_parameter(service, operation, place, &format!("{name}[{member}]"), value, words)?;
        }
        return Ok(());
    }
    // A credential is no flag, and these headers are said by the request itself.
    let is_credential = service.schemes.iter().any(|scheme| match scheme.kind {
        SchemeKind::ApiKey { name: key, .. } => key.eq_ignore_ascii_case(name),
        _ => false,
    });
    let said_by_the_request = ["accept", "content-type", "authorization"].contains(&name.to_ascii_lowercase().as_str());
    if is_credential || (place == Place::Header && said_by_the_request) {
        return Ok(());
    }
    Err(format!("no flag says the parameter {name:?} in {place:?}"))
}

fn goes_to(location: Location) -> Option<(Place, &'static str)> {
    match location {
        Location::Path(name, _) => Some((Place::Path, name)),
        Location::Query(name, _) => Some((Place::Query, name)),
        Location::QueryString(name, _) => Some((Place::QueryString, name)),
        Location::Header(name, _) => Some((Place::Header, name)),
        Location::Cookie(name, _) => Some((Place::Cookie, name)),
        Location::Body(_) => None,
    }
}

fn text(value: &Value) -> String {
    match value {
        // A text that would be read as a file's name.
        Value::String(text) if text.starts_with('@') => format!("@{text}"),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn run(service: &'static Service, mock: &Mock, arguments: &[String]) -> Outcome {
    let network = Network::new(mock);
    let (code, stderr) = run_with(service, &network, arguments);
    if code == 0 {
        return Outcome::Accepted;
    }
    let sent: String = network.sent().chars().take(300).collect();
    Outcome::Refused(format!(
        "exit {code}: {} [{}] {sent}",
        stderr.trim().replace('\n', " / "),
        arguments.join(" ").chars().take(300).collect::<String>(),
    ))
}

/// The exit code, and what was said on stderr.
pub fn run_with(service: &'static Service, network: &Network<'_>, arguments: &[String]) -> (u8, String) {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    // Any secret will do: what is judged is the request, not the caller.
    let secrets = service.schemes.iter().flat_map(|scheme| scheme.env).map(|name| ((*name).to_owned(), "x".to_owned()));
    let prefix = service.env_prefix;
    let basic = ["USERNAME", "PASSWORD"].map(|name| (format!("{prefix}_{name}"), "x".to_owned()));
    let world = World {
        arguments: arguments.iter().map(Into::into).collect(),
        environment: Environment::from_iter(secrets.chain(basic)),
        terminal: Terminal::default(),
        stdin: &mut std::io::empty(),
        stdout: &mut stdout,
        stderr: &mut stderr,
        transport: network,
        clock: &Stopped,
        interrupt: Interrupt::default(),
    };
    let code = App::new(service).run_with(world);
    (code, String::from_utf8_lossy(&stderr).into_owned())
}

/// The mock as a network.
pub struct Network<'m> {
    mock: &'m Mock,
    sent: Mutex<String>,
    received: Mutex<Option<Value>>,
}

impl<'m> Network<'m> {
    pub fn new(mock: &'m Mock) -> Network<'m> {
        Network { mock, sent: Mutex::default(), received: Mutex::default() }
    }

    /// The bytes of the body, as text.
    pub fn sent_body(&self) -> String {
        self.sent().splitn(3, ' ').nth(2).unwrap_or_default().to_owned()
    }

    fn sent(&self) -> String {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The body as the mock read it.
    pub fn received(&self) -> Option<Value> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Transport for Network<'_> {
    fn send(&self, request: &Request, _: Patience, _: &dyn Fn(u64)) -> Result<Response<Body<'_>>> {
        let target = request.url.strip_prefix("http://mock.invalid").unwrap_or(&request.url);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = if path.is_empty() { "/" } else { path };
        let mut headers = request.headers.clone();
        let body = match &request.body {
            Payload::Empty => Vec::new(),
            Payload::Bytes(bytes) => bytes.clone(),
            Payload::File(path) => std::fs::read(path).unwrap_or_default(),
            Payload::Multipart(fields) => {
                headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
                headers.push(("Content-Type".to_owned(), format!("multipart/form-data; boundary={BOUNDARY}")));
                multipart(fields)
            }
        };
        let shown = String::from_utf8_lossy(&body).chars().take(100_000).collect::<String>();
        *self.sent.lock().unwrap_or_else(PoisonError::into_inner) = format!("{} {} {shown}", request.method.as_str(), request.url);
        let request = mock::Request { method: request.method.as_str(), path, query, headers: &headers, body: &body };
        *self.received.lock().unwrap_or_else(PoisonError::into_inner) = self.mock.received(&request);
        let reply = self.mock.respond(&request);
        Ok(Response { status: reply.status, headers: reply.headers, body: Body::Whole(reply.body) })
    }
}

const BOUNDARY: &str = "imajin-corpus-boundary";

fn multipart(fields: &[Field]) -> Vec<u8> {
    let mut out = Vec::new();
    for field in fields {
        out.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{}\"", field.name).bytes());
        if let Some(file_name) = &field.file_name {
            out.extend(format!("; filename=\"{file_name}\"").bytes());
        }
        if let Some(content_type) = &field.content_type {
            out.extend(format!("\r\nContent-Type: {content_type}").bytes());
        }
        out.extend(b"\r\n\r\n");
        match &field.body {
            Payload::Bytes(bytes) => out.extend(bytes),
            Payload::File(path) => out.extend(std::fs::read(path).unwrap_or_default()),
            Payload::Empty | Payload::Multipart(_) => {}
        }
        out.extend(b"\r\n");
    }
    out.extend(format!("--{BOUNDARY}--\r\n").bytes());
    out
}

/// Time that stands still: nothing is waited for.
struct Stopped;

impl Clock for Stopped {
    fn now(&self) -> Duration {
        Duration::from_secs(1_750_000_000)
    }
    fn sleep(&self, _: Duration) {}
    fn random(&self) -> f64 {
        0.5
    }
}
