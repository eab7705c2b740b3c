//! Bytes as a JSON document.
#![no_main]

use imajin::diagnostic::Diagnostics;
use imajin::load;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut diagnostics = Diagnostics::default();
    let documents = load::from_bytes("fuzz.json", bytes, &mut diagnostics);
    assert_eq!(documents.is_err(), diagnostics.has_errors(), "who fails says why");
});
