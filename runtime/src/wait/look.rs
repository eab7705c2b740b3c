//! The request that reads the state, made from what the first one has answered.

use super::Plan;
use crate::app::Context;
use crate::client::{Response, within_host};
use crate::error::{Error, Kind, Result, SideEffects};
use crate::input::{Content, Input};
use crate::json;
use crate::request::{self, Payload, Request};
use crate::shell;
use crate::table::{Flag, Location, Method, Operation, Poll, Source};
use crate::terminal;
use serde_json::Value;

/// How one looks.
#[derive(Debug)]
pub(super) struct Look {
    pub(super) request: Request,
    /// What a person types to go on waiting, or at least to look.
    pub(super) command: String,
}

impl Look {
    /// `None` if the first answer shows that there is nothing to wait for.
    ///
    /// # Errors
    /// `server` if the answer does not have what it should.
    pub(super) fn new(plan: &Plan, context: &Context<'_>, request: &Request, first: &Response) -> Result<Option<Look>> {
        let look = match plan.waiter.poll {
            Poll::Again => {
                let words = words(&plan.input.parameters);
                let command = command(context, plan.operation.command, &words, &plan.goal.flag());
                Ok(Some(Look { request: request.clone(), command }))
            }
            Poll::Location if first.status != 202 => Ok(None),
            Poll::Location => located(plan, context, request, first).map(Some),
            Poll::Operation(read, arguments) => called(plan, context, first, read, arguments).map(Some),
        };
        look.map_err(|mut error| {
            error.operation = Some(plan.operation.id);
            error.side_effects = SideEffects::Applied;
            error
        })
    }
}

/// By the header that says where.
fn located(plan: &Plan, context: &Context<'_>, request: &Request, first: &Response) -> Result<Look> {
    let fields = ["operation-location", "azure-asyncoperation", "location"];
    let Some(location) = fields.iter().find_map(|field| first.header(field)) else {
        return Err(Error::new(Kind::Server, "the server goes on with it, and does not say where to look"));
    };
    let url = within_host(&request.url, location).map_err(|reason| {
        let message = format!("the server says to look at `{}`, {reason}", terminal::line(location));
        Error::new(Kind::Server, message).hint("credentials are not sent to other hosts")
    })?;
    let path = url.strip_prefix(&plan.base).unwrap_or(&url).to_owned();
    let headers = request.headers.iter().filter(|(name, _)| !name.to_ascii_lowercase().starts_with("content-"));
    let headers = headers.cloned().collect();
    let request = Request { operation: Some(plan.operation), method: Method::Get, url, headers, body: Payload::Empty };
    Ok(Look { request, command: command(context, "api GET", &[shell::quote(&path)], "") })
}

/// By the operation that reads it.
fn called(
    plan: &Plan,
    context: &Context<'_>,
    first: &Response,
    read: &'static Operation,
    arguments: &[(&'static str, Source)],
) -> Result<Look> {
    let mut parameters: Vec<(&'static Flag, Value)> = Vec::new();
    for (name, source) in arguments {
        let flag =
            read.flags.iter().copied().find(|flag| matches!(flag.location, Location::Path(wire, _) if wire == *name));
        let value = value(plan, first, *source).ok_or_else(|| {
            let message = format!("the answer does not say the {} to look for", terminal::line(name));
            Error::new(Kind::Server, message)
        })?;
        parameters.extend(flag.map(|flag| (flag, value)));
    }
    let words = words(&parameters);
    let headers = plan.input.headers.clone();
    let input = Input { operation: read, parameters, body: Content::Nothing, media: None, definitions: &[], headers };
    let resumable = matches!(read.waiter, Some(waiter) if matches!(waiter.poll, Poll::Again));
    let flag = if resumable { plan.goal.flag() } else { String::new() };
    let command = command(context, read.command, &words, &flag);
    Ok(Look { request: request::build(&input, &plan.base)?, command })
}

fn value(plan: &Plan, first: &Response, source: Source) -> Option<Value> {
    match source {
        Source::Header(name) => first.header(name).map(Value::from),
        Source::Path(name) => {
            let said = plan.input.parameters.iter();
            let mut found = said.filter(|(flag, _)| matches!(flag.location, Location::Path(wire, _) if wire == name));
            found.next().map(|(_, value)| value.clone())
        }
        Source::Body(pointer) => {
            let text = String::from_utf8_lossy(&first.body);
            let found = json::parse(&text).ok().and_then(|body| json::at(body, pointer)).and_then(json::scalar);
            found.filter(|text| !text.is_empty()).map(Value::from)
        }
    }
}

/// Parameters as a shell reads them: values of the path alone, others behind their flag. Secrets stay where they are.
fn words(parameters: &[(&'static Flag, Value)]) -> Vec<String> {
    let word = |(flag, value): &(&'static Flag, Value)| {
        let text = match value {
            Value::String(text) => terminal::line(text),
            other => other.to_string(),
        };
        let path = matches!(flag.location, Location::Path(..)) && !text.starts_with('-');
        let quoted = shell::quote(&text);
        (!flag.secret).then(|| if path { quoted } else { format!("--{}={quoted}", flag.name) })
    };
    parameters.iter().filter_map(word).collect()
}

/// The whole line, with what must be the same.
fn command(context: &Context<'_>, command: &str, words: &[String], flag: &str) -> String {
    let mut line = format!("{} {command}", context.service.name);
    for word in words.iter().map(String::as_str).chain([flag]).filter(|word| !word.is_empty()) {
        line.push(' ');
        line.push_str(word);
    }
    if let Some(url) = &context.globals.base_url {
        line.push_str(&format!(" --base-url {}", shell::quote(&terminal::line(url))));
    }
    line
}
