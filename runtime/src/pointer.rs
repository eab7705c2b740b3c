//! Places in a JSON value, by pointer (RFC 6901).

use serde_json::{Map, Value};

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

/// Puts a value at a place and makes what is missing on the way: an array where the next step is `0`, else an object.
///
/// # Errors
/// The steps up to a value that is neither an array nor an object, or up to an array without such a place.
pub(crate) fn set(root: &mut Value, steps: &[String], value: Value) -> Result<(), Vec<String>> {
    let mut at = root;
    for (depth, step) in steps.iter().enumerate() {
        if at.is_null() {
            *at = if step == "0" { Value::Array(Vec::new()) } else { Value::Object(Map::new()) };
        }
        at = match at {
            Value::Object(map) => map.entry(step.as_str()).or_insert(Value::Null),
            Value::Array(items) => {
                let index = step.parse::<usize>().ok().filter(|index| *index <= items.len());
                let Some(index) = index else { return Err(steps[..depth].to_vec()) };
                if index == items.len() {
                    items.push(Value::Null);
                }
                &mut items[index]
            }
            _ => return Err(steps[..depth].to_vec()),
        };
    }
    *at = value;
    Ok(())
}

/// Takes a value out; whether there was one.
pub(crate) fn remove(root: &mut Value, steps: &[String]) -> bool {
    let Some((last, path)) = steps.split_last() else { return std::mem::take(root) != Value::Null };
    let parent = path.iter().try_fold(root, |value, step| match value {
        Value::Object(map) => map.get_mut(step),
        Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    });
    match parent {
        Some(Value::Object(map)) => map.shift_remove(last).is_some(),
        Some(Value::Array(items)) => {
            let index = last.parse::<usize>().ok().filter(|index| *index < items.len());
            index.map(|index| items.remove(index)).is_some()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn setting_makes_what_is_missing() {
        let rows = [
            (json!(null), "/a/b", json!({"a": {"b": 1}})),
            (json!({"a": {"c": 2}}), "/a/b", json!({"a": {"c": 2, "b": 1}})),
            (json!(null), "/a/0/b", json!({"a": [{"b": 1}]})),
            (json!({"a": [0]}), "/a/1", json!({"a": [0, 1]})),
            (json!(null), "/codes/404", json!({"codes": {"404": 1}})),
            (json!(null), "/a~1b/c~0d", json!({"a/b": {"c~d": 1}})),
            (json!(5), "", json!(1)),
        ];
        for (mut root, pointer, expected) in rows {
            assert_eq!(set(&mut root, &steps(pointer), json!(1)), Ok(()), "{pointer}");
            assert_eq!(root, expected, "{pointer}");
        }
        assert_eq!(set(&mut json!({"a": "text"}), &steps("/a/b"), json!(1)), Err(vec!["a".to_owned()]));
        assert_eq!(set(&mut json!({"a": [1]}), &steps("/a/7"), json!(1)), Err(vec!["a".to_owned()]));
    }

    #[test]
    fn removing_tells_whether_there_was_something() {
        let mut root = json!({"a": {"b": 1, "c": [1, 2]}});
        assert!(remove(&mut root, &steps("/a/b")));
        assert!(!remove(&mut root, &steps("/a/b")));
        assert!(remove(&mut root, &steps("/a/c/0")));
        assert!(!remove(&mut root, &steps("/x/y")));
        assert_eq!(root, json!({"a": {"c": [2]}}));
    }
}
