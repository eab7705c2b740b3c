//! Bytes as an overlay of a small document.
#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;

const DOCUMENT: &[u8] = br##"{"openapi":"3.0.3","info":{"title":"Fuzz","version":"1"},"paths":{"/pets/{id}":{"get":{
    "operationId":"getPet","tags":["a","b"],"parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],
    "responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}}}}}},
    "components":{"schemas":{"Pet":{"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"}}}}}}"##;

static ENTRY: LazyLock<PathBuf> = LazyLock::new(|| imajin_fuzz::file("openapi.json", DOCUMENT));

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    imajin_fuzz::from_document_to_crate(&ENTRY, vec![imajin_fuzz::file("overlay.yaml", bytes)]);
});
