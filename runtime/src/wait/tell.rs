//! What is said of a wait: its progress, and why it has ended.

use super::goal::Seen;
use super::{Plan, Waiting};
use crate::app::Context;
use crate::args::Format;
use crate::client::Response;
use crate::error::{Error, Kind, SideEffects};
use crate::json;
use crate::table::Poll;
use crate::terminal;
use serde_json::{Value, json};
use std::time::Duration;

/// Where a thing says what has gone wrong with it.
const REASONS: &[&str] = &[
    "/error/message",
    "/last_error/message",
    "/last_payment_error/message",
    "/last_setup_error/message",
    "/failure_message",
    "/failure_reason",
    "/error_message",
    "/errorMessage",
    "/errors/0/message",
    "/errors/data/0/message",
    "/error/details/0/message",
    "/error",
    "/last_error",
    "/status_details/error/message",
    "/incomplete_details/reason",
    "/cancellation_reason",
    "/status_message",
    "/statusMessage",
    "/status_reason",
    "/state_reason",
    "/reason",
    "/message",
];

/// A line for each change of the state.
pub(super) struct Progress<'w, 'c> {
    context: &'w Context<'c>,
    last: Option<Seen>,
}

impl<'w, 'c> Progress<'w, 'c> {
    pub(super) fn new(context: &'w Context<'c>) -> Self {
        Progress { context, last: None }
    }

    /// For people on a terminal, or with `-v`; one JSON object a line with `-o ndjson`.
    pub(super) fn tell(&mut self, seen: &Seen, elapsed: Duration) {
        let same = self.last.as_ref().is_some_and(|last| last.state == seen.state);
        if same || self.context.globals.quiet {
            return;
        }
        let globals = &self.context.globals;
        let state = seen.state.as_deref().map(terminal::line);
        if globals.output == Format::Ndjson {
            let event = json!({"wait": {"state": state, "known": seen.known, "elapsed_s": elapsed.as_secs()}});
            self.context.say(&json::escape(&event.to_string()));
        } else {
            let shown = state.as_deref().unwrap_or("no state");
            if self.context.terminal.stderr || globals.verbose > 0 {
                self.context.say(&format!("waiting: {shown} ({} s)", elapsed.as_secs()));
            }
            if !seen.known {
                self.context.say(&format!("note: the description knows nothing of `{shown}`; it counts as pending"));
            }
        }
        self.last = Some(Seen { state: seen.state.clone(), ..*seen });
    }
}

impl Plan {
    /// What comes after the request, for `--dry-run`.
    pub(crate) fn described(&self) -> String {
        let how = match self.waiter.poll {
            Poll::Again => "sends it again".to_owned(),
            Poll::Operation(read, _) => format!("calls `{}`", read.command),
            Poll::Location => "looks where the answer says".to_owned(),
        };
        let failure = match self.waiter.failure {
            [] => String::new(),
            states => format!(", fails if it is {}", terminal::line(&states.join(" or "))),
        };
        let most = self.timeout.as_secs_f64();
        format!("then: {how} until it is {}{failure}, for at most {most} s", self.goal.shown())
    }
}

impl Waiting<'_, '_> {
    pub(super) fn failed(&self, seen: &Seen, response: &Response) -> Box<Error> {
        let state = seen.state.as_deref().map(terminal::line).unwrap_or_default();
        let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
        let above = self.plan.waiter.state.rsplit_once('/').map_or("", |(above, _)| above);
        let thing = body.pointer(above).unwrap_or(&body);
        let told = |place: &&str| [thing, &body].into_iter().find_map(|at| text(at.pointer(place)?));
        let message = match REASONS.iter().find_map(told) {
            Some(reason) => format!("it is `{state}`: {reason}"),
            None => format!("it is `{state}`, and does not become {} by itself", self.plan.goal.shown()),
        };
        let mut error = self.error(Kind::WaitFailed, message);
        let codes = ["/error/code", "/failure_code", "/last_error/code", "/last_payment_error/code", "/error_code"];
        error.code = codes.iter().find_map(|place| text(thing.pointer(place)?));
        error.details = json!({"state": seen.state});
        error
    }

    pub(super) fn timed_out(&self, seen: &Seen) -> Box<Error> {
        let state =
            seen.state.as_deref().map_or("of no known state".to_owned(), |s| format!("`{}`", terminal::line(s)));
        let seconds = self.plan.timeout.as_secs_f64();
        let message = format!("after {seconds} s it is {state}, not yet {}", self.plan.goal.shown());
        let mut error = self.going_on(self.error(Kind::WaitTimeout, message));
        error.details = json!({"state": seen.state});
        error
    }

    pub(super) fn interrupted(&self) -> Box<Error> {
        self.going_on(self.error(Kind::Interrupted, "interrupted while waiting"))
    }

    /// A look that failed says nothing about what is looked at.
    pub(super) fn lost(&self, mut error: Box<Error>) -> Box<Error> {
        error.side_effects = self.effects();
        self.going_on(error)
    }

    fn going_on(&self, mut error: Box<Error>) -> Box<Error> {
        let waits = if self.look.command.contains(" --wait") { "go on waiting" } else { "look again" };
        error.hint = Some(format!("it goes on without you; to {waits}: {}", self.look.command));
        error.next = vec![self.look.command.clone()];
        error
    }

    fn error(&self, kind: Kind, message: impl Into<String>) -> Box<Error> {
        let mut error = Error::new(kind, message);
        error.operation = Some(self.plan.operation.id);
        error.side_effects = self.effects();
        error
    }

    fn effects(&self) -> SideEffects {
        if self.plan.operation.method.is_safe() { SideEffects::None } else { SideEffects::Applied }
    }
}

/// A text that says something, on one line.
fn text(value: &Value) -> Option<String> {
    let text = value.as_str().filter(|text| !text.trim().is_empty())?;
    let mut line = terminal::line(text);
    if let Some((end, _)) = line.char_indices().nth(500) {
        line.truncate(end);
    }
    Some(line)
}
