//! What can be waited for: resources whose state says when it is final, and the operations that begin or change them.
//!
//! A waiter is a promise to a script (exit codes 0, 13 and 14), so one is made only where the document leaves no doubt.

mod arguments;
mod places;
mod recognise;
mod said;
mod words;

pub(super) use recognise::recognise;

use serde::Serialize;

/// How one waits for what an operation has begun. Pointers are RFC 6901, into the JSON of an answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Waiter {
    /// How the state is read.
    pub poll: Poll,
    /// Where the answer of the read has the state.
    pub state: String,
    /// It is what one waits for.
    pub success: Vec<String>,
    /// It does not become that any more by itself.
    pub failure: Vec<String>,
    /// It may still become either.
    pub pending: Vec<String>,
    /// Seconds between reads, if the document says it.
    pub interval: Option<u32>,
    /// Seconds in all, if the document says it.
    pub timeout: Option<u32>,
}

/// How a state is read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Poll {
    /// The operation reads it itself.
    Again,
    /// Another operation reads it.
    Operation {
        /// Its place in [`super::Api::operations`].
        index: usize,
        /// Its path parameters by name, in path order, and where each value comes from.
        arguments: Vec<(String, Source)>,
    },
    /// The answer says where to look: `Location` (RFC 9110, 15.3.3), `Operation-Location` or `Azure-AsyncOperation`.
    Location,
}

/// Where a value is found once the operation has answered: Arazzo's runtime expressions, as far as they are needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Source {
    /// `$response.body#/id`.
    Body(String),
    /// `$response.header.X-Job`.
    Header(String),
    /// `$request.path.id`.
    Path(String),
}
