//! What the words of a state mean: done, failed, or still on its way.

use super::super::items::plain;

/// An end that is reached once and stays.
#[rustfmt::skip]
const DONE: &[&str] = &[
    "complete", "completed", "done", "finished", "ok", "paid", "passed", "posted", "processed", "succeed",
    "succeeded", "success", "successful", "verified",
];

/// A thing that is there and works.
const LIVE: &[&str] = &["active", "available", "built", "enabled", "healthy", "online", "provisioned", "ready"];

/// It does not go on to a good end by itself.
#[rustfmt::skip]
const FAILED: &[&str] = &[
    "abandoned", "aborted", "absent", "blocked", "cancelled", "canceled", "crashed", "dead", "declined",
    "decommissioned", "deleted", "deleting", "denied", "deprovisioned", "deprovisioning", "destroyed",
    "destroying", "error", "errored", "expired", "fail", "failed", "failure", "faulted", "incomplete",
    "invalid", "killed", "rejected", "revoked", "terminated", "terminating", "timedout", "timeout", "unhealthy",
];

/// A live thing at rest.
#[rustfmt::skip]
const RESTING: &[&str] = &[
    "archive", "archived", "closed", "degraded", "disabled", "inactive", "locked", "off", "paused", "retired",
    "shutdown", "stopped", "suspended", "unavailable",
];

/// The server works on it.
#[rustfmt::skip]
const WORKING: &[&str] = &[
    "aborting", "activating", "advancing", "allocating", "attaching", "booting", "building", "canceling",
    "cancelling", "configuring", "converting", "copying", "creating", "deploying", "downloading", "enabling",
    "enqueued", "executing", "exporting", "finalizing", "forking", "generating", "importing", "indexing",
    "initializing", "inprogress", "installing", "launching", "migrating", "pendingbuild", "pendingdeploy",
    "preparing", "processing", "provisioning", "queued", "rebalancing", "rebooting", "rebuilding", "rendering",
    "resizing", "restarting", "restoring", "scaling", "scheduling", "sending", "starting", "stopping",
    "syncing", "transcoding", "updating", "upgrading", "uploading", "validating", "validatingfiles",
];

/// It has not begun.
#[rustfmt::skip]
const WAITING: &[&str] = &[
    "created", "init", "initialized", "new", "notstarted", "pending", "pendingpayment", "requested",
    "scheduled", "unknown", "unspecified", "waiting",
];

/// The words of an enumeration, told apart; each list is in the document's order.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct States {
    pub(super) success: Vec<String>,
    pub(super) failure: Vec<String>,
    pub(super) pending: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Done,
    Live,
    Failed,
    Resting,
    Working,
    Waiting,
    /// `running`: a job is on its way, a machine is there.
    Running,
}

/// The states of an enumeration, if every word of it is known, they have all that a waiter needs, and no word could
/// mean something else beside the others.
pub(super) fn states(values: &[&str]) -> Option<States> {
    let spelled: Vec<Vec<String>> = values.iter().map(|value| tokens(value)).collect();
    let common = common_tokens(&spelled);
    let classes: Vec<Class> = spelled.iter().map(|tokens| class(&tokens[common..])).collect::<Option<_>>()?;
    let has = |class: Class| classes.contains(&class);
    let (done, live) = (has(Class::Done), has(Class::Live));
    // A thing that lives and ends is neither a job nor a machine.
    if done == live && (done || !has(Class::Running)) || done && has(Class::Resting) {
        return None;
    }
    let on_its_way = has(Class::Working) || has(Class::Waiting) && has(Class::Failed) || done && has(Class::Running);
    if !on_its_way {
        return None;
    }
    let mut states = States { success: Vec::new(), failure: Vec::new(), pending: Vec::new() };
    for (value, class) in values.iter().zip(classes) {
        let list = match class {
            Class::Done | Class::Live => &mut states.success,
            Class::Running if !done && !live => &mut states.success,
            Class::Failed | Class::Resting => &mut states.failure,
            Class::Running | Class::Working | Class::Waiting => &mut states.pending,
        };
        list.push((*value).to_owned());
    }
    Some(states)
}

/// Words in lower case: `IN_PROGRESS`, `in-progress` and `inProgress` are the same two.
fn tokens(value: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut lower = false;
    for c in value.chars() {
        let begins = c.is_uppercase() && lower || tokens.is_empty();
        lower = c.is_lowercase();
        if !c.is_alphanumeric() {
            tokens.push(String::new());
            continue;
        }
        if begins {
            tokens.push(String::new());
        }
        if let Some(last) = tokens.last_mut() {
            last.extend(c.to_lowercase());
        }
    }
    tokens.retain(|token| !token.is_empty());
    tokens
}

/// How many words all values begin with, the last word of each left aside: `STATUS_READY`, `STATUS_FAILED`.
fn common_tokens(values: &[Vec<String>]) -> usize {
    let shortest = values.iter().map(Vec::len).min().unwrap_or(0).saturating_sub(1);
    let Some(first) = values.first().filter(|_| values.len() > 1) else { return 0 };
    (0..shortest).take_while(|at| values.iter().all(|value| value[*at] == first[*at])).count()
}

fn class(tokens: &[String]) -> Option<Class> {
    let word = plain(&tokens.concat());
    let (first, last) = (tokens.first()?.as_str(), tokens.last()?.as_str());
    let known = [
        (DONE, Class::Done),
        (LIVE, Class::Live),
        (FAILED, Class::Failed),
        (RESTING, Class::Resting),
        (WORKING, Class::Working),
        (WAITING, Class::Waiting),
        (&["running", "started"], Class::Running),
    ];
    let found = known.iter().find(|(words, _)| words.contains(&word.as_str()));
    found.map(|(_, class)| *class).or(match (first, last) {
        (_, "failed" | "failure" | "error") | ("error" | "errored" | "failed", _) => Some(Class::Failed),
        (_, "unspecified" | "unknown") => Some(Class::Waiting),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_told_apart_or_left_alone() {
        let check = |words: &str, expected: Option<[&str; 3]>| {
            let words: Vec<&str> = words.split(' ').collect();
            let found = states(&words).map(|s| [s.success.join(" "), s.failure.join(" "), s.pending.join(" ")]);
            assert_eq!(found, expected.map(|lists| lists.map(str::to_owned)), "{words:?}");
        };
        check("not_started in_progress succeeded failed", Some(["succeeded", "failed", "not_started in_progress"]));
        check("pending started finished error", Some(["finished", "error", "pending started"]));
        check("in-progress completed errored", Some(["completed", "errored", "in-progress"]));
        check("NEW PROVISIONING ACTIVE DELETING ERROR", Some(["ACTIVE", "DELETING ERROR", "NEW PROVISIONING"]));
        check("new active off archive", None);
        check("new creating active off", Some(["active", "off", "new creating"]));
        check("running provisioning degraded error", Some(["running", "degraded error", "provisioning"]));
        check("running completed failed cancelled", Some(["completed", "failed cancelled", "running"]));
        check("InProgress Done TimedOut", Some(["Done", "TimedOut", "InProgress"]));
        check(
            "JOB_STATE_UNSPECIFIED JOB_STATE_QUEUED JOB_STATE_DONE JOB_STATE_FAILED",
            Some(["JOB_STATE_DONE", "JOB_STATE_FAILED", "JOB_STATE_UNSPECIFIED JOB_STATE_QUEUED"]),
        );
        check("pending error_sending paid", Some(["paid", "error_sending", "pending"]));
        check("creating online resizing", Some(["online", "", "creating resizing"]));
        // Not a state that is waited for.
        check("active inactive", None);
        check("available pending sold", None);
        check("pending approved rejected", None);
        check("draft open paid void", None);
        check("pending available", None);
        // Two good ends.
        check("active canceled completed pending", None);
        // Somebody has to do something.
        check("queued requires_action completed failed", None);
        check("processing paused completed failed", None);
        check("success error", None);
        check("", None);
    }
}
