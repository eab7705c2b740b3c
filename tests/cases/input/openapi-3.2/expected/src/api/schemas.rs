//! Written by imajin. Where changes belong: README.md.

pub static ORDERS_LIST: &str = r#"{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"}}}}"#;
