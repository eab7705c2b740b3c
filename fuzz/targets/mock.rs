//! Bytes as a request to the mock: `METHOD /path?query`, header fields, an empty line, the body.
#![no_main]

use imajin::diagnostic::Diagnostics;
use imajin::load;
use imajin::mock::{Mock, Request, Settings};
use std::sync::{Arc, LazyLock};

static MOCK: LazyLock<Mock> = LazyLock::new(|| {
    let document = include_bytes!("../../tests/cases/requests/media-types-and-styles/openapi.yaml");
    let documents = load::from_bytes("openapi.yaml", document, &mut Diagnostics::default()).expect("a case loads");
    Mock::new(Arc::new(documents.root), Settings { credentials: false, ..Settings::default() })
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let end = bytes.windows(2).position(|two| two == b"\n\n").unwrap_or(bytes.len());
    let head = String::from_utf8_lossy(&bytes[..end]);
    let body = bytes.get(end + 2..).unwrap_or_default();
    let mut lines = head.lines();
    let (method, target) = lines.next().unwrap_or_default().split_once(' ').unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers: Vec<(String, String)> = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    // What one input creates is not there for the next.
    MOCK.reset();
    let reply = MOCK.respond(&Request { method, path, query, headers: &headers, body });
    assert!((200..600).contains(&reply.status), "{}", reply.status);
});
