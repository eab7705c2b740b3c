//! Rows of small documents, and every real one that is at hand.

mod broken;
mod corpus;
mod lists;
mod requests;
mod schemas;
mod waiters;

use super::{Api, Operation, resolve};
use crate::diagnostic::{At, Diagnostics};
use crate::load::{self, Documents};
use crate::openapi;
use serde_json::{Value, json};

/// What a document means, and what was found in it.
fn understand(documents: &Documents) -> (Api, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let description = openapi::parse(documents, &mut diagnostics).expect("the document is a description");
    let api = resolve(&description, &mut diagnostics);
    (api, diagnostics)
}

/// What a value means as a document, and its findings as `rule pointer`.
fn read(document: Value) -> (Api, Vec<String>) {
    let (api, diagnostics) = understand(&load::from_value(document));
    let place = |at: &At| match at {
        At::Pointer(pointer) => pointer.clone(),
        _ => String::new(),
    };
    let found = diagnostics.iter().map(|found| format!("{} {}", found.rule.name, place(&found.at)));
    (api, found.collect())
}

/// An operation of a document that has nothing else.
fn operation(method: &str, path: &str, operation: Value) -> (Operation, Vec<String>) {
    let (mut api, found) = read(json!({"openapi": "3.1.0", "paths": {path: {method: operation}}}));
    (api.operations.pop().expect("the document has an operation"), found)
}
