//! `--wait`: after an operation has begun something, looking until that is done (contract, sections 3 and 4).
//!
//! [`goal`] judges an answer, [`pace`] says when to look again; both are pure. What is known at the end is printed,
//! whether it is good or bad: only an answer that never came is lost.

mod goal;
mod look;
mod pace;
mod tell;

use crate::app::Context;
use crate::client::{Response, retry_after};
use crate::config;
use crate::error::{Error, Kind, Result};
use crate::input::Input;
use crate::request::Request;
use crate::table::{Operation, Poll, Waiter};
use goal::{Goal, Seen, Verdict};
use look::Look;
use pace::Pace;
use std::time::Duration;
use tell::Progress;

/// If neither `--wait-timeout` nor the description says it.
const TIMEOUT: Duration = Duration::from_secs(600);

/// How often what has just been begun may not be found yet.
const MISSES: u32 = 5;

/// What to wait for after a call: known before anything is sent.
pub(crate) struct Plan {
    operation: &'static Operation,
    waiter: &'static Waiter,
    goal: Goal,
    input: Input,
    base: String,
    timeout: Duration,
}

/// How a wait has ended that has not failed on the way.
pub(crate) struct Ended {
    /// The last answer: the thing as it is now.
    pub(crate) response: Response,
    /// Why it is not what was waited for, if it is not.
    pub(crate) error: Option<Box<Error>>,
}

impl Plan {
    /// What `--wait` means for a call; `None` if it was not said.
    ///
    /// # Errors
    /// `usage` if the operation has nothing to wait for, or never comes into the state.
    pub(crate) fn new(context: &Context<'_>, input: &Input) -> Result<Option<Plan>> {
        let Some(said) = &context.globals.wait else { return Ok(None) };
        let operation = input.operation;
        let Some(waiter) = operation.waiter else {
            return Err(Error::new(Kind::Usage, "there is nothing to wait for").field("wait"));
        };
        let read = match waiter.poll {
            Poll::Operation(read, _) => read,
            Poll::Again | Poll::Location => operation,
        };
        let known = if waiter.timeout == 0 { TIMEOUT } else { Duration::from_secs(waiter.timeout.into()) };
        Ok(Some(Plan {
            operation,
            waiter,
            goal: Goal::new(waiter, said.state.as_deref())?,
            input: input.clone(),
            base: config::base_url(context.service, Some(read), &context.globals, &context.environment)?,
            timeout: said.timeout.unwrap_or(known),
        }))
    }

    /// The operation whose answer is shown at the end.
    pub(crate) fn shown(&self) -> &'static Operation {
        match self.waiter.poll {
            Poll::Operation(read, _) => read,
            Poll::Again | Poll::Location => self.operation,
        }
    }

    /// Sends the request, and looks until there is nothing more to wait for.
    ///
    /// # Errors
    /// Those of the requests, with how to go on; `interrupted`.
    pub(crate) fn run(&self, context: &Context<'_>, request: Request) -> Result<Ended> {
        let first = context.send(request.clone())?;
        let look = match Look::new(self, context, &request, &first) {
            Ok(look) => look,
            Err(error) => return Ok(Ended { response: first, error: Some(error) }),
        };
        let Some(look) = look else { return Ok(Ended { response: first, error: None }) };
        let answered = matches!(self.waiter.poll, Poll::Again).then_some(first);
        Waiting { plan: self, context, look, started: context.clock.now(), misses: 0 }.watch(answered)
    }
}

/// A wait that has begun.
struct Waiting<'w, 'c> {
    plan: &'w Plan,
    context: &'w Context<'c>,
    look: Look,
    started: Duration,
    misses: u32,
}

impl Waiting<'_, '_> {
    fn watch(&mut self, mut answered: Option<Response>) -> Result<Ended> {
        let mut progress = Progress::new(self.context);
        let mut pace = Pace::new(&self.context.globals, self.plan.waiter);
        loop {
            let response = match answered.take() {
                Some(response) => Some(response),
                None => self.read()?,
            };
            let mut asked = None;
            if let Some(response) = response {
                let seen = self.plan.goal.judge(&response);
                progress.tell(&seen, self.elapsed());
                asked = retry_after(&response, self.context.clock.now());
                if let Some(ended) = self.ended(response, &seen) {
                    return Ok(ended);
                }
            }
            let left = self.plan.timeout.saturating_sub(self.elapsed());
            self.context.clock.sleep(pace.next(asked, self.context.clock.random()).min(left));
            if self.context.interrupt.asked() {
                return Err(self.interrupted());
            }
        }
    }

    /// Looks once; `None` if what has just been begun is not there yet.
    fn read(&mut self) -> Result<Option<Response>> {
        match self.context.send(self.look.request.clone()) {
            Ok(response) => {
                self.misses = MISSES;
                Ok(Some(response))
            }
            Err(error)
                if error.kind == Kind::NotFound && self.misses < MISSES && self.elapsed() < self.plan.timeout =>
            {
                self.misses += 1;
                Ok(None)
            }
            Err(error) => Err(self.lost(error)),
        }
    }

    fn elapsed(&self) -> Duration {
        self.context.clock.now().saturating_sub(self.started)
    }

    fn ended(&self, response: Response, seen: &Seen) -> Option<Ended> {
        let error = match seen.verdict {
            Verdict::Success => None,
            Verdict::Failure => Some(self.failed(seen, &response)),
            Verdict::Pending if self.elapsed() < self.plan.timeout => return None,
            Verdict::Pending => Some(self.timed_out(seen)),
        };
        Some(Ended { response, error })
    }
}
