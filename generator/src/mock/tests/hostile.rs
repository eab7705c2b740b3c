//! Documents that were damaged at random: whatever is wrong with them, the mock reads, answers and refuses.

use super::encode::{self, Wire};
use super::{read, specs};
use crate::mock::sample::mix;
use crate::mock::{Mock, Request, Settings};
use serde_json::{Value, json};
use std::sync::Arc;

/// Puts something in place of the nth value, counted through the whole document.
fn damage(value: &mut Value, left: &mut u64, seed: u64) {
    if *left == 0 {
        *left = u64::MAX;
        let junk = [
            json!(null),
            json!(true),
            json!(-1),
            json!(1e300),
            json!(""),
            json!("(["),
            json!([]),
            json!({}),
            json!([[]]),
            json!({ "$ref": "#/paths" }),
            json!({ "$ref": "#/components/schemas/Gone" }),
            json!({ "$ref": "#" }),
            json!({ "type": "object", "required": ["a"], "properties": { "a": { "$ref": "#/paths/x" } } }),
        ];
        *value = junk[(seed % junk.len() as u64) as usize].clone();
        return;
    }
    *left -= 1;
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| damage(value, left, seed)),
        Value::Object(map) => map.values_mut().for_each(|value| damage(value, left, seed)),
        _ => {}
    }
}

fn size(value: &Value) -> u64 {
    1 + match value {
        Value::Array(list) => list.iter().map(size).sum(),
        Value::Object(map) => map.values().map(size).sum(),
        _ => 0,
    }
}

#[test]
fn damaged_documents_are_served() {
    let Some(folder) = specs() else { return };
    for name in ["petstore-2.0.json", "petstore-3.1.json", "readme-parameters-style.json", "redocly-cafe-3.2.yaml"] {
        let whole = read(folder.join(name));
        let size = size(&whole);
        for round in 0..60 {
            let mut root = (*whole).clone();
            for wound in 0..8 {
                let seed = mix(round * 8 + wound);
                damage(&mut root, &mut (seed % size), mix(seed));
            }
            let mock = Mock::new(Arc::new(root), Settings::default());
            let operations: Vec<(String, String)> =
                mock.operations().map(|(m, t)| (m.to_owned(), t.to_owned())).collect();
            for (method, template) in operations {
                let call = mock.example_call(&method, &template, round % 2 == 0).unwrap();
                let Wire { method, path, query, headers, body } = &encode::wire(&mock, &call);
                let reply = mock.respond(&Request { method, path, query, headers, body });
                assert!((200..500).contains(&reply.status), "{name} {round} {method} {path}: {}", reply.status);
            }
        }
    }
}
