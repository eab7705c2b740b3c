//! Which operations can be waited for: by an annotation, by the state of what they answer with, by where they say to
//! look.

use super::arguments::{Nearness, Read, arguments};
use super::places::{State, thing};
use super::said::{self, NAME};
use super::words::States;
use super::{Poll, Waiter};
use crate::api::Operation;
use crate::openapi::Findings;

/// Gives each operation its waiter.
pub(crate) fn recognise(operations: &mut [Operation], findings: &mut Findings<'_>) {
    let waiters: Vec<Option<Waiter>> = {
        let all: &[Operation] = operations;
        let reads: Vec<Read<'_>> = all.iter().enumerate().filter_map(|(index, o)| read(index, o)).collect();
        let mut waiter = |(index, operation): (usize, &Operation)| match said::waiter(index, all, findings) {
            Some(said) => said,
            None => own(index, &reads).or_else(|| begun(operation, &reads)).or_else(|| located(operation)),
        };
        all.iter().enumerate().map(&mut waiter).collect()
    };
    let reads: Vec<(usize, Waiter)> = waiters.iter().flatten().filter_map(resumed).collect();
    for (operation, waiter) in operations.iter_mut().zip(waiters) {
        operation.waiter = waiter;
    }
    for (index, waiter) in reads {
        let operation = &mut operations[index];
        if operation.extensions.get(NAME).is_none() {
            operation.waiter.get_or_insert(waiter);
        }
    }
}

/// The operation that reads for another one can be waited for itself: who has stopped waiting can go on.
fn resumed(waiter: &Waiter) -> Option<(usize, Waiter)> {
    let Poll::Operation { index, .. } = waiter.poll else { return None };
    Some((index, Waiter { poll: Poll::Again, ..waiter.clone() }))
}

/// The operation as one that reads a state.
fn read(index: usize, operation: &Operation) -> Option<Read<'_>> {
    if operation.method != "GET" || operation.extensions.get(NAME).is_some_and(|said| *said == false) {
        return None;
    }
    let state = thing(operation)?.state()?;
    let waiter = Waiter {
        poll: Poll::Again,
        state: state.pointer,
        success: state.words.success,
        failure: state.words.failure,
        pending: state.words.pending,
        interval: None,
        timeout: None,
    };
    Some(Read { index, operation, waiter })
}

/// Of an operation that reads a state itself.
fn own(index: usize, reads: &[Read<'_>]) -> Option<Waiter> {
    let found = reads.iter().find(|read| read.index == index)?;
    Some(found.waiter.clone())
}

/// Of an operation that begins or changes what another one reads.
fn begun(operation: &Operation, reads: &[Read<'_>]) -> Option<Waiter> {
    if matches!(operation.method.as_str(), "GET" | "HEAD" | "OPTIONS" | "TRACE" | "QUERY") {
        return None;
    }
    let answer = thing(operation)?;
    let own = answer.state();
    let ends = ends(operation);
    let mut found: Vec<_> = reads
        .iter()
        .filter_map(|read| {
            let same = same_entity(operation, read.operation);
            if !same && !own.as_ref().is_some_and(|own| same_words(own, &read.waiter)) {
                return None;
            }
            let (nearness, arguments) = arguments(operation, &answer, read.operation, same)?;
            // What is brought to its end does not become what one waits for; the job that does it may.
            let is_victim = ends && nearness != Nearness::Elsewhere;
            (!is_victim).then_some((nearness, read, arguments))
        })
        .collect();
    found.sort_by(|a, b| (a.0, &a.1.operation.template).cmp(&(b.0, &b.1.operation.template)));
    let mut found = found.into_iter();
    let (nearness, read, arguments) = found.next()?;
    // Two jobs of one kind in two places: which one it is, nobody can tell.
    let twin = found.next().is_some_and(|other| other.0 == nearness && nearness == Nearness::Elsewhere);
    let poll = Poll::Operation { index: read.index, arguments };
    (!twin).then(|| Waiter { poll, ..read.waiter.clone() })
}

fn same_entity(operation: &Operation, read: &Operation) -> bool {
    operation.entity.is_some() && operation.entity == read.entity
}

/// A summary of a job has the states of the job.
fn same_words(state: &State, waiter: &Waiter) -> bool {
    let States { success, failure, pending } = &state.words;
    (success, failure, pending) == (&waiter.success, &waiter.failure, &waiter.pending)
}

/// It takes away or stops what it is about.
fn ends(operation: &Operation) -> bool {
    const WORDS: &[&str] = &[
        "abort",
        "archive",
        "cancel",
        "close",
        "deactivate",
        "delete",
        "destroy",
        "disable",
        "expire",
        "off",
        "pause",
        "poweroff",
        "remove",
        "revoke",
        "shutdown",
        "stop",
        "suspend",
        "terminate",
        "void",
    ];
    let last = operation.template.rsplit(['/', ':']).next().unwrap_or_default().to_ascii_lowercase();
    let id = operation.operation_id.as_deref().unwrap_or_default().to_ascii_lowercase();
    operation.method == "DELETE"
        || last.split(['-', '_']).any(|word| WORDS.contains(&word))
        || WORDS[2..].iter().any(|word| word.len() > 4 && id.contains(word))
}

/// Of an operation that is accepted (RFC 9110, 15.3.3) and says where to look.
fn located(operation: &Operation) -> Option<Waiter> {
    let long = operation.extensions.get("x-ms-long-running-operation").is_some_and(|said| *said == true);
    let says = operation.responses.iter().any(|response| response.status == "202" && response.has_location);
    // What a read of something else says is where to look instead, for a placeholder.
    if !long && (!says || operation.method == "GET") {
        return None;
    }
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Some(Waiter {
        poll: Poll::Location,
        // Azure's guidelines for long-running operations, which others follow.
        state: "/status".to_owned(),
        success: words(&["Succeeded", "succeeded", "completed"]),
        failure: words(&["Failed", "Canceled", "failed", "canceled", "cancelled"]),
        pending: words(&["NotStarted", "Running", "InProgress", "pending", "running", "in_progress", "queued"]),
        interval: None,
        timeout: None,
    })
}
