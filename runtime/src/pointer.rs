//! Places in a JSON value, by pointer (RFC 6901).

use serde_json::Value;

/// The steps of a pointer, unescaped. The empty pointer has none.
pub(crate) fn steps(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect()
}

/// The pointer of such steps.
pub(crate) fn join<S: AsRef<str>>(steps: &[S]) -> String {
    steps
        .iter()
        .fold(String::new(), |pointer, step| pointer + "/" + &step.as_ref().replace('~', "~0").replace('/', "~1"))
}

/// The value at a place.
pub(crate) fn get<'a>(root: &'a Value, steps: &[String]) -> Option<&'a Value> {
    steps.iter().try_fold(root, |value, step| match value {
        Value::Object(map) => map.get(step),
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn steps_lead_to_values() {
        let root = json!({"a/b": {"c~d": [1, 2]}});
        assert_eq!(get(&root, &steps("/a~1b/c~0d/1")), Some(&json!(2)));
        assert_eq!(get(&root, &steps("")), Some(&root));
        assert_eq!(get(&root, &steps("/a~1b/c~0d/2")), None);
        assert_eq!(join(&["a/b", "c~d"]), "/a~1b/c~0d");
    }
}
