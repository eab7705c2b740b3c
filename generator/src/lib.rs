//! imajin turns an OpenAPI description into a native Rust command-line interface.
//!
//! The pipeline has six nouns and six verbs; each module is named after its product:
//!
//! ```text
//! load → Documents → parse → Description → resolve → Api → lower → Cli → emit → Files → write
//! ```

pub mod api;
pub mod cli;
pub mod diagnostic;
pub mod emit;
pub mod files;
pub mod load;
pub mod mock;
pub mod openapi;
pub mod project;
