//! Written by imajin. Where changes belong: README.md.

pub static DEFINITIONS: &[(&str, &str)] = &[
    (
        "Pet",
        r#"{"type":"object","properties":{"name":{"type":["string","null"]},
"tag":{"type":"string"}},
"required":["name"]}"#,
    ),
];
