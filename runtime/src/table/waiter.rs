use super::Operation;

/// What `--wait` waits for: a state that is final. Pointers are RFC 6901, into the JSON of an answer.
#[derive(Debug)]
pub struct Waiter {
    /// How the state is read.
    pub poll: Poll,
    /// Where the answer of the read has the state.
    pub state: &'static str,
    /// It is what one waits for.
    pub success: &'static [&'static str],
    /// It does not become that any more by itself.
    pub failure: &'static [&'static str],
    /// It may still become either, as every state does that is in none of the lists.
    pub pending: &'static [&'static str],
    /// Seconds between reads; 0: not said.
    pub interval: u32,
    /// Seconds in all; 0: not said.
    pub timeout: u32,
}

impl Waiter {
    /// What a row leaves unsaid.
    pub const DEFAULT: Waiter =
        Waiter { poll: Poll::Again, state: "", success: &[], failure: &[], pending: &[], interval: 0, timeout: 0 };
}

/// How a state is read.
#[derive(Debug, Clone, Copy)]
pub enum Poll {
    /// The operation reads it itself.
    Again,
    /// Another operation reads it: its path parameters in path order, and where each value comes from.
    Operation(&'static Operation, &'static [(&'static str, Source)]),
    /// The answer says where to look: `Operation-Location`, `Azure-AsyncOperation` or `Location` (RFC 9110, 15.3.3).
    Location,
}

/// Where a value is found once the operation has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// At this pointer in the answer.
    Body(&'static str),
    /// In this header field of the answer, its name in lower case.
    Header(&'static str),
    /// The operation's own path parameter.
    Path(&'static str),
}
