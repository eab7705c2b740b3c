//! What a user would see, and what a reader of the code may rely on.
#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test panics where it fails, and says what it skips")]

mod architecture;
mod command;
mod compile;
mod corpus;
mod determinism;
mod docs;
mod golden;
mod hostile;
mod install;
mod interrupt;
mod remote;
mod search;
mod server;
mod wire;
