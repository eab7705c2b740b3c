//! `x-imajin-waiter`: a waiter as an overlay says it, checked against the document.

use super::arguments::{path_parameters, requires_more};
use super::places::{may_have, schema_at, words};
use super::{Poll, Source, Waiter};
use crate::api::{Operation, Schema};
use crate::diagnostic::rules::api as rules;
use crate::diagnostic::{kind_of, nearest};
use crate::openapi::{Findings, join};
use serde_json::Value;

pub(super) const NAME: &str = "x-imajin-waiter";

/// What the annotation says: nothing, that there is no waiter, or which. One that is wrong is reported, and is none.
#[expect(clippy::option_option, reason = "an annotation may say that there is no waiter")]
pub(super) fn waiter(index: usize, all: &[Operation], findings: &mut Findings<'_>) -> Option<Option<Waiter>> {
    let operation = &all[index];
    let value = operation.extensions.get(NAME)?;
    if !value.is_object() {
        // What is neither is reported where all annotations are.
        return (*value == false).then_some(None);
    }
    let said = Said { value, operation, all };
    match said.waiter() {
        Ok(waiter) => Some(Some(waiter)),
        Err(Wrong { place, message, help }) => {
            let pointer = format!("{}{place}", join(&operation.pointer, NAME));
            if let (Some(found), Some(help)) = (findings.at(&rules::WRONG_WAITER, &pointer, message), help) {
                found.help(help);
            }
            Some(None)
        }
    }
}

/// What is wrong with it: where below the annotation, and what.
struct Wrong {
    place: String,
    message: String,
    help: Option<String>,
}

fn wrong(place: &str, message: impl Into<String>) -> Wrong {
    Wrong { place: place.to_owned(), message: message.into(), help: None }
}

struct Said<'a> {
    value: &'a Value,
    operation: &'a Operation,
    all: &'a [Operation],
}

impl<'a> Said<'a> {
    fn waiter(&self) -> Result<Waiter, Wrong> {
        const KEYS: &[&str] =
            &["operation", "arguments", "state", "success", "failure", "pending", "interval", "timeout"];
        let keys = self.value.as_object().into_iter().flat_map(|members| members.keys());
        if let Some(key) = keys.into_iter().find(|key| !KEYS.contains(&key.as_str())) {
            let help = nearest(key, KEYS.iter().copied()).map(|key| format!("did you mean `{key}`?"));
            return Err(Wrong { help, ..wrong(&join("", key), "a waiter has no such member") });
        }
        let index = self.read()?;
        let read = index.map_or(self.operation, |index| &self.all[index]);
        let answer = answer(read);
        let state = self.text("state")?.unwrap_or("/status").to_owned();
        if answer.is_some_and(|answer| !may_have(answer, &state)) {
            let message = format!("the answer of `{}` has nothing at `{state}`", called(read));
            return Err(wrong("/state", message));
        }
        let states = answer.and_then(|answer| schema_at(answer, &state)).map(words).unwrap_or_default();
        let success = self.words("success", &states)?;
        if success.is_empty() {
            return Err(wrong("", "a waiter needs `success`: the states that one waits for"));
        }
        Ok(Waiter {
            poll: index.map_or(Ok(Poll::Again), |index| self.poll(index))?,
            state,
            success,
            failure: self.words("failure", &states)?,
            pending: self.words("pending", &states)?,
            interval: self.seconds("interval")?,
            timeout: self.seconds("timeout")?,
        })
    }

    /// The operation that reads the state; none is said where it is the operation itself.
    fn read(&self) -> Result<Option<usize>, Wrong> {
        let Some(id) = self.text("operation")? else { return Ok(None) };
        let ids = || self.all.iter().filter_map(|operation| operation.operation_id.as_deref());
        let found = self.all.iter().position(|operation| operation.operation_id.as_deref() == Some(id));
        let index = found.ok_or_else(|| {
            let help = nearest(id, ids()).map(|near| format!("did you mean `{near}`?"));
            Wrong { help, ..wrong("/operation", format!("there is no operation `{id}`")) }
        })?;
        let read = &self.all[index];
        if !matches!(read.method.as_str(), "GET" | "HEAD" | "QUERY") {
            return Err(wrong("/operation", format!("`{id}` is a {}, which is no way to look", read.method)));
        }
        if requires_more(read) {
            return Err(wrong("/operation", format!("`{id}` needs more than the values of its path")));
        }
        Ok(Some(index).filter(|_| !std::ptr::eq(read, self.operation)))
    }

    fn poll(&self, index: usize) -> Result<Poll, Wrong> {
        let read = &self.all[index];
        let said = self.value.get("arguments").and_then(Value::as_object);
        let mut arguments = Vec::new();
        for parameter in path_parameters(read) {
            let name = parameter.name.as_str();
            let place = format!("/arguments{}", join("", name));
            let own = || path_parameters(self.operation).any(|own| own.name == name);
            let source = match said.and_then(|said| said.get(name)) {
                Some(expression) => self.source(expression).map_err(|message| wrong(&place, message))?,
                None if own() => Source::Path(name.to_owned()),
                None => {
                    let message = format!("`{}` needs a value for `{name}`", called(read));
                    return Err(Wrong {
                        help: Some(format!("arguments: {{{name}: $response.body#/id}}")),
                        ..wrong(if said.is_some() { "/arguments" } else { "" }, message)
                    });
                }
            };
            arguments.push((name.to_owned(), source));
        }
        let known = |name: &&String| arguments.iter().any(|(known, _)| known == *name);
        if let Some(name) = said.into_iter().flat_map(|said| said.keys()).find(|name| !known(name)) {
            let message = format!("the path of `{}` has no `{name}`", called(read));
            return Err(wrong(&format!("/arguments{}", join("", name)), message));
        }
        Ok(Poll::Operation { index, arguments })
    }

    /// A runtime expression (Arazzo 1.0, Runtime Expressions), of those that a value of a path can come from.
    fn source(&self, expression: &Value) -> Result<Source, String> {
        let text = expression.as_str().ok_or_else(|| format!("this is {}, not an expression", kind_of(expression)))?;
        if let Some(pointer) = text.strip_prefix("$response.body#") {
            let has = answer(self.operation).is_none_or(|answer| may_have(answer, pointer));
            let message = || format!("the answer of `{}` has nothing at `{pointer}`", called(self.operation));
            return has.then(|| Source::Body(pointer.to_owned())).ok_or_else(message);
        }
        if let Some(name) = text.strip_prefix("$response.header.").filter(|name| crate::openapi::is_token(name)) {
            return Ok(Source::Header(name.to_ascii_lowercase()));
        }
        if let Some(name) = text.strip_prefix("$request.path.") {
            let has = path_parameters(self.operation).any(|parameter| parameter.name == name);
            let message = || format!("the path of `{}` has no `{name}`", called(self.operation));
            return has.then(|| Source::Path(name.to_owned())).ok_or_else(message);
        }
        Err("write $response.body#/pointer, $response.header.Name or $request.path.name".to_owned())
    }

    fn text(&self, key: &str) -> Result<Option<&'a str>, Wrong> {
        let Some(value) = self.value.get(key) else { return Ok(None) };
        let wrong = || wrong(&join("", key), format!("this is {} where a string is expected", kind_of(value)));
        value.as_str().map(Some).ok_or_else(wrong)
    }

    /// States; all of them known, if the document knows any.
    fn words(&self, key: &str, known: &[&str]) -> Result<Vec<String>, Wrong> {
        let Some(value) = self.value.get(key) else { return Ok(Vec::new()) };
        let texts: Option<Vec<&str>> = match value {
            Value::String(text) => Some(vec![text]),
            value => value.as_array().and_then(|texts| texts.iter().map(Value::as_str).collect()),
        };
        let texts = texts.ok_or_else(|| wrong(&join("", key), "this is no list of states"))?;
        if let Some(strange) = texts.iter().find(|text| !known.is_empty() && !known.contains(text)) {
            let help = Some(format!("the states are {}", known.join(", ")));
            return Err(Wrong { help, ..wrong(&join("", key), format!("there is no state `{strange}`")) });
        }
        Ok(texts.into_iter().map(str::to_owned).collect())
    }

    fn seconds(&self, key: &str) -> Result<Option<u32>, Wrong> {
        let Some(value) = self.value.get(key) else { return Ok(None) };
        let seconds = value.as_u64().and_then(|seconds| u32::try_from(seconds).ok()).filter(|seconds| *seconds > 0);
        seconds.map(Some).ok_or_else(|| wrong(&join("", key), "write whole seconds, at least one"))
    }
}

/// The schema of what an operation answers with.
fn answer(operation: &Operation) -> Option<&Schema> {
    operation.responses.iter().find_map(|response| response.schema.as_deref())
}

/// What a person calls an operation.
fn called(operation: &Operation) -> String {
    operation.operation_id.clone().unwrap_or_else(|| format!("{} {}", operation.method, operation.path))
}
