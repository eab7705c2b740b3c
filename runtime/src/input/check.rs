//! What may stand in a path, whatever the description allows.

use crate::terminal::line;
use serde_json::Value;

/// Path values name one segment (contract, section 2): what would lead to another resource is refused.
pub(super) fn path(value: &Value, reserved: bool) -> Result<(), String> {
    let texts: Vec<String> = match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Value::Object(map) => {
            let texts = map.values().filter_map(Value::as_str);
            texts.chain(map.keys().map(String::as_str)).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    };
    for text in texts {
        if text.is_empty() {
            return Err("is empty".to_owned());
        }
        if text.chars().any(char::is_control) {
            return Err("holds control characters".to_owned());
        }
        if text.split(['/', '\\']).any(|segment| segment == ".." || segment == ".") {
            return Err(format!("`{}` leads out of the path", line(&text)));
        }
        if let Some(odd) = text.chars().find(|c| "/?#".contains(*c)).filter(|_| !reserved) {
            return Err(format!("`{}` holds `{odd}`, which ends a value of the path", line(&text)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::path;
    use serde_json::json;

    #[test]
    fn a_value_of_the_path_stays_in_its_place() {
        let rows = [
            (json!("cus_1"), ""),
            (json!("main...feature"), ""),
            (json!(""), "is empty"),
            (json!("a/b"), "`a/b` holds `/`, which ends a value of the path"),
            (json!("a?b"), "`a?b` holds `?`, which ends a value of the path"),
            (json!(".."), "`..` leads out of the path"),
            (json!(["a", "b\nc"]), "holds control characters"),
        ];
        for (value, expected) in rows {
            assert_eq!(path(&value, false).err().unwrap_or_default(), expected, "{value}");
        }
        assert_eq!(path(&json!("a/b"), true), Ok(()));
        assert!(path(&json!("a/../b"), true).is_err());
    }
}
