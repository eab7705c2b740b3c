//! What an answer says about the wait. Pure.

use crate::client::Response;
use crate::error::{Error, Kind, Result};
use crate::json;
use crate::suggest::suggest;
use crate::table::{Poll, Waiter};
use crate::terminal;

/// What is waited for.
#[derive(Debug)]
pub(super) struct Goal {
    waiter: &'static Waiter,
    /// `--wait=STATE`.
    wanted: Option<String>,
}

/// What an answer shows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Seen {
    /// The state, if the answer has one.
    pub(super) state: Option<String>,
    pub(super) verdict: Verdict,
    /// The description has this state.
    pub(super) known: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Pending,
    Success,
    Failure,
}

impl Goal {
    /// # Errors
    /// `usage` for a state that the description does not have.
    pub(super) fn new(waiter: &'static Waiter, wanted: Option<&str>) -> Result<Goal> {
        let states = || waiter.success.iter().chain(waiter.failure).chain(waiter.pending).copied();
        if let Some(wanted) = wanted.filter(|wanted| !states().any(|state| state == *wanted))
            && !matches!(waiter.poll, Poll::Location)
        {
            let near = suggest(wanted, states().map(|state| (state, state)));
            let hint = match near.first() {
                Some(near) => format!("did you mean --wait={}?", terminal::line(near)),
                None => format!("the states are {}", terminal::line(&states().collect::<Vec<_>>().join(", "))),
            };
            let message = format!("it never is `{}`", terminal::line(wanted));
            return Err(Error::new(Kind::Usage, message).field("wait").hint(hint));
        }
        Ok(Goal { waiter, wanted: wanted.map(str::to_owned) })
    }

    /// What is waited for, for people.
    pub(super) fn shown(&self) -> String {
        match (&self.wanted, self.waiter.poll) {
            (Some(wanted), _) => format!("`{}`", terminal::line(wanted)),
            (None, Poll::Location) => "the end".to_owned(),
            (None, _) => {
                let states: Vec<String> =
                    self.waiter.success.iter().map(|state| format!("`{}`", terminal::line(state))).collect();
                states.join(" or ")
            }
        }
    }

    /// `--wait` as it was said.
    pub(super) fn flag(&self) -> String {
        match &self.wanted {
            Some(wanted) => format!("--wait={}", crate::shell::quote(&terminal::line(wanted))),
            None => "--wait".to_owned(),
        }
    }

    pub(super) fn judge(&self, response: &Response) -> Seen {
        let text = String::from_utf8_lossy(&response.body);
        let state = json::parse(&text).ok().and_then(|body| json::at(body, self.waiter.state)).and_then(json::scalar);
        let located = matches!(self.waiter.poll, Poll::Location);
        let Some(state) = state else {
            // RFC 9110, 15.3.3: it goes on as long as it is only accepted.
            let verdict = if located && response.status != 202 { Verdict::Success } else { Verdict::Pending };
            return Seen { state: None, verdict, known: located };
        };
        let is = |states: &[&str]| states.contains(&&*state);
        let (succeeded, failed) = (is(self.waiter.success), is(self.waiter.failure));
        let verdict = match &self.wanted {
            Some(wanted) if **wanted == *state => Verdict::Success,
            None if succeeded => Verdict::Success,
            _ if failed => Verdict::Failure,
            // The thing itself, where its `status` is something else.
            None if located && response.status != 202 && !is(self.waiter.pending) => Verdict::Success,
            _ => Verdict::Pending,
        };
        let known = succeeded || failed || located || is(self.waiter.pending);
        Seen { state: Some(state.into_owned()), verdict, known }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static JOB: Waiter = Waiter {
        state: "/job/status",
        success: &["done"],
        failure: &["failed", "7"],
        pending: &["queued", "paused"],
        ..Waiter::DEFAULT
    };
    static AZURE: Waiter = Waiter {
        poll: Poll::Location,
        state: "/status",
        success: &["Succeeded"],
        failure: &["Failed"],
        pending: &["InProgress"],
        ..Waiter::DEFAULT
    };

    fn judged(waiter: &'static Waiter, wanted: Option<&str>, status: u16, body: &str) -> (Verdict, bool) {
        let response = Response { status, headers: Vec::new(), body: body.as_bytes().to_vec() };
        let seen = Goal::new(waiter, wanted).unwrap().judge(&response);
        (seen.verdict, seen.known)
    }

    #[test]
    fn an_answer_is_judged_by_its_state() {
        use Verdict::{Failure, Pending, Success};
        let rows = [
            (None, r#"{"job":{"status":"done"}}"#, (Success, true)),
            (None, r#"{"job":{"status":"failed"}}"#, (Failure, true)),
            (None, r#"{"job":{"status":7}}"#, (Failure, true)),
            (None, r#"{"job":{"status":"queued"}}"#, (Pending, true)),
            (None, r#"{"job":{"status":"gone mad"}}"#, (Pending, false)),
            (None, r#"{"job":{}}"#, (Pending, false)),
            (None, "no JSON", (Pending, false)),
            (Some("paused"), r#"{"job":{"status":"paused"}}"#, (Success, true)),
            (Some("paused"), r#"{"job":{"status":"failed"}}"#, (Failure, true)),
            (Some("paused"), r#"{"job":{"status":"done"}}"#, (Pending, true)),
            (Some("failed"), r#"{"job":{"status":"failed"}}"#, (Success, true)),
        ];
        for (wanted, body, expected) in rows {
            assert_eq!(judged(&JOB, wanted, 200, body), expected, "{wanted:?} {body}");
        }
        let rows = [
            (202, "", Pending),
            (200, "", Success),
            (200, r#"{"id":1}"#, Success),
            (200, r#"{"status":"InProgress"}"#, Pending),
            (200, r#"{"status":"Failed"}"#, Failure),
            (202, r#"{"status":"Succeeded"}"#, Success),
            (200, r#"{"status":"active"}"#, Success),
        ];
        for (status, body, expected) in rows {
            assert_eq!(judged(&AZURE, None, status, body).0, expected, "{status} {body}");
        }
    }

    #[test]
    fn only_states_that_there_are_can_be_waited_for() {
        let hint = |wanted: &str| Goal::new(&JOB, Some(wanted)).err().and_then(|error| error.hint);
        assert_eq!(hint("done"), None);
        assert_eq!(hint("qeued").as_deref(), Some("did you mean --wait=queued?"));
        assert_eq!(hint("xyzzy").as_deref(), Some("the states are done, failed, 7, queued, paused"));
        assert!(Goal::new(&AZURE, Some("Ready")).is_ok());
    }
}
