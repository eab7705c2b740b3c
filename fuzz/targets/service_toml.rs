//! Bytes as `service.toml`.
#![no_main]

use imajin::diagnostic::Diagnostics;
use imajin::project::Service;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut diagnostics = Diagnostics::default();
    let service = Service::parse("service.toml", text, &mut diagnostics);
    assert_eq!(service.is_err(), diagnostics.has_errors(), "who fails says why");
});
