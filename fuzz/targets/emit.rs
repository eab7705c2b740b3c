//! Bytes as a description, all the way to the text of a crate: what is emitted parses.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    imajin_fuzz::from_document_to_crate(&imajin_fuzz::file("openapi.yaml", bytes), Vec::new());
});
