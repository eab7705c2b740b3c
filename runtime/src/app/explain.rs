//! `--explain`: what a call would do and why, in words and as data. Nothing is sent, and no secret is shown.

use super::Context;
use crate::args::{Edit, Format, Globals};
use crate::client;
use crate::command::Invocation;
use crate::credential::plan::{Alternative, Need, Source, alternatives};
use crate::error::Result;
use crate::input::{Content, Input};
use crate::pointer;
use crate::request::{Payload, Request};
use crate::shell::without;
use crate::table::{Flag, Location, Next, Operation};
use crate::terminal::line;
use serde_json::{Map, Value, json};
use std::time::Duration;

/// One thing of the plan: its name, as data, as lines for people.
struct Section {
    name: &'static str,
    data: Value,
    lines: Vec<String>,
}

/// What the user said, where an operation was called.
pub(super) struct Said<'a> {
    pub(super) invocation: &'a Invocation,
    pub(super) input: &'a Input,
    /// What is waited for.
    pub(super) wait: Option<String>,
}

/// Prints the plan of a request that has no credential yet.
pub(super) fn explain(
    context: &Context<'_>,
    mut request: Request,
    said: Option<&Said<'_>>,
    mut secrets: Vec<(String, String)>,
) -> Result<()> {
    let ways = alternatives(context.service, &context.environment, &request)?;
    super::preview::complete(context, &mut request, &mut secrets)?;
    let mut sections = vec![what(&request), server(context, request.operation, &without(&request.url, &secrets))];
    if let Some(said) = said {
        sections.extend(values(context, said));
    }
    let wait = said.and_then(|said| said.wait.clone());
    sections.extend([body(&request), credential(&ways), patience(context, &request)]);
    sections.extend(request.operation.map(|operation| paging(context, operation)));
    sections.extend(wait.map(|wait| Section { name: "wait", data: json!(wait), lines: vec![line(&wait)] }));
    sections.push(output(context, request.operation));
    sections.extend(request.operation.and_then(|operation| confirmation(context, operation)));
    let wants_words = context.globals.output == Format::Auto && !context.globals.agent;
    if wants_words {
        return context.print_text(&words(&sections));
    }
    let data: Map<String, Value> =
        sections.into_iter().map(|section| (section.name.to_owned(), section.data)).collect();
    context.print(&Value::Object(data))
}

fn words(sections: &[Section]) -> String {
    let mut text = String::new();
    for section in sections {
        for (index, words) in section.lines.iter().enumerate() {
            let label = if index == 0 { section.name } else { "" };
            text.push_str(&format!("{label:<13}{words}\n"));
        }
    }
    text.push_str("Nothing was sent.\n");
    text
}

fn what(request: &Request) -> Section {
    let method = request.method.as_str();
    let Some(operation) = request.operation else {
        return Section {
            name: "operation",
            data: Value::Null,
            lines: vec![format!("none of the description; {method}")],
        };
    };
    let mut lines = vec![format!("{} ({})", line(operation.about), line(operation.id))];
    lines.push(format!("{method} {}", line(operation.path)));
    if operation.deprecated {
        lines.push("deprecated: it works, and should not be used".to_owned());
    }
    let data = json!({"id": operation.id, "command": operation.command, "about": operation.about, "method": method,
        "path": operation.path, "deprecated": operation.deprecated, "destructive": operation.destructive});
    Section { name: "operation", data, lines }
}

fn server(context: &Context<'_>, operation: Option<&Operation>, url: &str) -> Section {
    let variable = format!("{}_BASE_URL", context.service.env_prefix);
    let from = match operation {
        _ if context.globals.base_url.is_some() => "--base-url".to_owned(),
        _ if context.environment.get(&variable).is_some() => format!("${variable}"),
        Some(operation) if !operation.servers.is_empty() => "the first server of the operation".to_owned(),
        _ => "the first server of the description".to_owned(),
    };
    Section { name: "server", lines: vec![line(url), format!("from {from}")], data: json!({"url": url, "from": from}) }
}

/// Where each value came from.
fn values(context: &Context<'_>, said: &Said<'_>) -> Option<Section> {
    let given = &said.invocation.given;
    let mut rows = Vec::new();
    for (index, flag) in said.invocation.operation.flags.iter().enumerate() {
        let Some(value) = value(said.input, flag) else { continue };
        let is_below = given.below.iter().any(|below| below.row == index);
        let from = if given.values.get(index).is_some_and(|texts| !texts.is_empty()) || is_below {
            "the command line".to_owned()
        } else if matches!(flag.location, Location::Body(_)) && given.data.is_some() {
            "--data".to_owned()
        } else {
            match flag.env().filter(|name| context.environment.get(name).is_some()) {
                Some(name) => format!("${name}"),
                None if matches!(flag.location, Location::Body(_)) && !given.edits.is_empty() => edits(&given.edits),
                None => "its default".to_owned(),
            }
        };
        rows.push((*flag, value, from));
    }
    if rows.is_empty() {
        return None;
    }
    let shown = |flag: &Flag, value: &Value| if flag.secret { json!("***") } else { value.clone() };
    let lines = rows.iter().map(|(flag, value, from)| {
        let text = shown(flag, value).to_string();
        let text = if text.chars().count() > 60 { text.chars().take(59).chain(['…']).collect() } else { text };
        format!("--{} {} → {}, from {from}", flag.name, line(&text), line(&place(flag.location)))
    });
    let data = rows.iter().map(|(flag, value, from)| {
        json!({"flag": flag.name, "value": shown(flag, value), "place": place(flag.location), "from": from})
    });
    Some(Section { name: "values", lines: lines.collect(), data: data.collect() })
}

fn value(input: &Input, flag: &Flag) -> Option<Value> {
    match (flag.location, &input.body) {
        (Location::Body(at), Content::Value(body, files)) => {
            let file = files.iter().any(|(file, _)| file == at || file.starts_with(&format!("{at}/")));
            let found = if file { Some(json!("(a file)")) } else { pointer::get(body, &pointer::steps(at)).cloned() };
            found.filter(|value| !value.is_null() || file)
        }
        (Location::Body(_), _) => None,
        _ => input.parameters.iter().find(|(row, _)| std::ptr::eq(*row, flag)).map(|(_, value)| value.clone()),
    }
}

fn edits(edits: &[Edit]) -> String {
    let is_set = edits.iter().any(|edit| matches!(edit, Edit::Text(..) | Edit::Json(..)));
    if is_set { "--set" } else { "its default" }.to_owned()
}

fn place(location: Location) -> String {
    match location {
        Location::Path(name, _) => format!("path {{{name}}}"),
        Location::Query(name, _) => format!("query {name}"),
        Location::QueryString(..) => "the whole query".to_owned(),
        Location::Header(name, _) => format!("header {name}"),
        Location::Cookie(name, _) => format!("cookie {name}"),
        Location::Body(pointer) => format!("body {pointer}"),
    }
}

fn body(request: &Request) -> Section {
    let header = request.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let (media_type, size) = match &request.body {
        Payload::Empty => return Section { name: "body", data: Value::Null, lines: vec!["none".to_owned()] },
        Payload::Multipart(parts) => ("multipart/form-data", format!("{} parts", parts.len())),
        Payload::File(path) => (header.map_or("", |(_, value)| value), format!("the file {}", path.display())),
        Payload::Bytes(bytes) => (header.map_or("", |(_, value)| value), format!("{} bytes", bytes.len())),
    };
    let lines = vec![format!("{}, {}", line(media_type), line(&size))];
    Section { name: "body", lines, data: json!({"media_type": media_type, "size": size}) }
}

fn credential(ways: &[Alternative]) -> Section {
    let used = ways.iter().find(|way| way.used);
    let lines = match used {
        None if ways.is_empty() => vec!["none is needed".to_owned()],
        Some(way) if way.needs.is_empty() => vec!["none; the operation works without".to_owned()],
        Some(way) => way.needs.iter().map(need).collect(),
        None => {
            let missing = ways.iter().map(|way| way.needs.iter().map(need).collect::<Vec<_>>().join(", and "));
            std::iter::once("not at hand; any of".to_owned()).chain(missing).collect()
        }
    };
    let data = ways.iter().map(|way| {
        let schemes = way.needs.iter().map(|need| {
            json!({"scheme": need.scheme.name, "scopes": need.scopes, "from": from(&need.source), "at_hand": at_hand(need)})
        });
        json!({"used": way.used, "schemes": schemes.collect::<Value>()})
    });
    Section { name: "credential", lines, data: data.collect() }
}

fn at_hand(need: &Need) -> bool {
    matches!(need.source, Source::Environment(_) | Source::Request)
}

fn need(need: &Need) -> String {
    let scopes = if need.scopes.is_empty() { String::new() } else { format!(", scopes {}", need.scopes.join(" ")) };
    line(&format!("{}: {}{scopes}", need.scheme.name, from(&need.source)))
}

fn from(source: &Source) -> String {
    match source {
        Source::Environment(shown) => shown.clone(),
        Source::Request => "a flag of this call".to_owned(),
        Source::Missing(variables) => format!("set {}", variables.join(" or ")),
        Source::Unsupported(what) => format!("{what}, which is not supported yet"),
    }
}

fn patience(context: &Context<'_>, request: &Request) -> Section {
    let attempts = client::attempts(context);
    let patience = client::patience(context, request);
    let seconds = |duration: Duration| (duration != Duration::MAX).then_some(duration.as_secs_f64());
    let again = match (attempts, request.method.is_idempotent()) {
        (..=1, _) => "one attempt",
        (_, true) => "again if it fails for a moment: the method is idempotent",
        (_, false) => "again only if it was not sent: the method is not idempotent",
    };
    let mut lines = vec![format!("up to {attempts}; {again}")];
    lines.extend(seconds(patience.whole).map(|seconds| format!("an attempt may take {seconds} s")));
    lines.extend(seconds(patience.silence).map(|seconds| format!("the server may say nothing for {seconds} s")));
    let data = json!({"most": attempts, "idempotent": request.method.is_idempotent(), "timeout_s": seconds(patience.whole),
        "silence_s": seconds(patience.silence)});
    Section { name: "attempts", data, lines }
}

fn paging(context: &Context<'_>, operation: &Operation) -> Section {
    let Some(page) = operation.page else {
        return Section { name: "pages", data: Value::Null, lines: vec!["the answer is one page".to_owned()] };
    };
    let by = match page.next {
        Next::Number { parameter, .. } => format!("by number ({parameter})"),
        Next::Offset { parameter } => format!("by offset ({parameter})"),
        Next::Cursor { parameter, .. } => format!("by cursor ({parameter})"),
        Next::LastItem { parameter, .. } => format!("by the last item ({parameter})"),
        Next::Url { .. } => "by a URL in the answer".to_owned(),
        Next::Link => "by the header Link".to_owned(),
        Next::Header { parameter, .. } => format!("by a header field ({parameter})"),
    };
    let Globals { all, limit, max_pages, .. } = context.globals;
    let how_many = match (all, max_pages) {
        (_, Some(most)) => format!("up to {most}"),
        (true, None) => "all".to_owned(),
        (false, None) => "one; --all fetches the rest".to_owned(),
    };
    let data = json!({"by": by, "all": all, "max_pages": max_pages, "limit": limit});
    Section { name: "pages", data, lines: vec![format!("{how_many}, {}", line(&by))] }
}

fn output(context: &Context<'_>, operation: Option<&Operation>) -> Section {
    let format = match context.globals.output {
        Format::Auto if context.terminal.stdout && !context.globals.agent => "table".to_owned(),
        Format::Auto => "json".to_owned(),
        format => format!("{format:?}").to_ascii_lowercase(),
    };
    let media_type = operation.map_or("", |operation| operation.output.media_type);
    let to = context.globals.out.as_ref().map_or("stdout".to_owned(), |path| path.display().to_string());
    let asked = match media_type {
        "" => "the description says no media type".to_owned(),
        media_type => format!("the server is asked for {}", line(media_type)),
    };
    let lines = vec![format!("{format} on {}; {asked}", line(&to))];
    Section { name: "output", lines, data: json!({"format": format, "to": to, "media_type": media_type}) }
}

fn confirmation(context: &Context<'_>, operation: &Operation) -> Option<Section> {
    if !operation.destructive {
        return None;
    }
    let given = context.globals.yes;
    let text = if given { "given by --yes" } else { "asked for on a terminal, else exit code 11; --yes gives it" };
    let lines = vec![format!("it cannot be undone; confirmation is {text}")];
    Some(Section { name: "confirmation", lines, data: json!({"needed": true, "given": given}) })
}
