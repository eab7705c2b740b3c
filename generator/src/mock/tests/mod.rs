//! The mock over real documents: in process, and over TCP as any client meets it.

mod corpus;
mod encode;
mod hostile;
mod strict;
mod wire;

use super::{Mock, Reply, Request, Settings};
use crate::diagnostic::Diagnostics;
use crate::load;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;

/// The folder of real documents, if this machine has it.
fn specs() -> Option<PathBuf> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/specs");
    let folder = std::env::var_os("IMAJIN_SPECS").map_or_else(|| PathBuf::from(beside), PathBuf::from);
    if !folder.is_dir() {
        println!("skipped: {} is not there (set IMAJIN_SPECS)", folder.display());
        return None;
    }
    Some(folder)
}

fn read(path: PathBuf) -> Arc<Value> {
    let input = load::Input { entry: path, ..load::Input::default() };
    Arc::new(load::load(&input, &mut Diagnostics::default()).expect("the document can be read").root)
}

/// A mock of a real document that does not ask for credentials.
fn mock(name: &str) -> Option<Mock> {
    Some(Mock::new(read(specs()?.join(name)), Settings { credentials: false, ..Settings::default() }))
}

/// A request in a line or more: method and target, headers, an empty line, the body.
fn ask(mock: &Mock, text: &str) -> Reply {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let (method, target) = lines.next().and_then(|line| line.split_once(' ')).expect("method and target");
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers: Vec<(String, String)> =
        lines.filter_map(|l| l.split_once(": ")).map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
    mock.respond(&Request { method, path, query, headers: &headers, body: body.as_bytes() })
}

fn json(reply: &Reply) -> Value {
    serde_json::from_slice(&reply.body).unwrap_or(Value::Null)
}
