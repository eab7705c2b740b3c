//! Every rule, one file a stage.

pub mod api;
pub mod cli;
pub mod emit;
pub mod load;
pub mod openapi;
pub mod project;

use super::Rule;

/// Every rule there is, for `imajin explain`.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [project::RULES, load::RULES, openapi::RULES, api::RULES, cli::RULES, emit::RULES].into_iter().flatten().copied()
}
