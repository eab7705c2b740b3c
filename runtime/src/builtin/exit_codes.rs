//! `help exit-codes`: the table that the code uses.

use crate::error::EXIT_CODES;
use serde_json::{Value, json};

/// One row a kind, and success.
pub(super) fn table() -> Value {
    let success = json!({"code": 0, "kind": null, "meaning": "success, also an empty result"});
    let kinds =
        EXIT_CODES.iter().map(|(_, code, kind, meaning)| json!({"code": code, "kind": kind, "meaning": meaning}));
    std::iter::once(success).chain(kinds).collect()
}
