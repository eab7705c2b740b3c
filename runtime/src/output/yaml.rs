//! YAML (1.2, core schema) for people. Whole numbers keep their digits; fractions are those of a 64-bit float.

use crate::error::{Error, Kind, Result};
use crate::json;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

/// The writer is recursive; who has deeper data can have it as JSON.
const DEEPEST: usize = 100;

/// A value as a document, or as one element of a list.
///
/// # Errors
/// `usage` if it is too deep.
pub(super) fn text(value: &RawValue, element: bool) -> Result<String> {
    let wrong = |reason: &str| {
        Error::new(Kind::Usage, format!("the answer cannot be written as YAML: {reason}")).hint("use -o json")
    };
    if json::depth(value) > DEEPEST {
        return Err(wrong("it is too deep"));
    }
    let written = match element {
        true => serde_yaml::to_string(&[Node(value)]),
        false => serde_yaml::to_string(&Node(value)),
    };
    written.map_err(|error| wrong(&error.to_string()))
}

/// JSON text as serde sees it.
struct Node<'a>(&'a RawValue);

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        if let Some(members) = json::members(self.0) {
            let mut map = serializer.serialize_map(Some(members.len()))?;
            for (name, value) in members {
                map.serialize_entry(&name, &Node(value))?;
            }
            return map.end();
        }
        if let Some(elements) = json::elements(self.0) {
            let mut sequence = serializer.serialize_seq(Some(elements.len()))?;
            for element in elements {
                sequence.serialize_element(&Node(element))?;
            }
            return sequence.end();
        }
        match (self.0.get(), json::scalar(self.0)) {
            ("true", _) => serializer.serialize_bool(true),
            ("false", _) => serializer.serialize_bool(false),
            (raw, Some(text)) if raw.starts_with('"') => serializer.serialize_str(&text),
            (_, Some(text)) => match (text.parse::<i128>(), text.parse::<f64>()) {
                (Ok(number), _) => serializer.serialize_i128(number),
                (_, Ok(number)) if number.is_finite() => serializer.serialize_f64(number),
                _ => serializer.serialize_str(&text),
            },
            (_, None) => serializer.serialize_unit(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_says_what_json_says() {
        let rows = [
            (
                r#"{"b":1.10,"a":[18446744073709551616,{}],"gone":null,"t":true}"#,
                false,
                "b: 1.1\na:\n- 18446744073709551616\n- {}\ngone: null\nt: true\n",
            ),
            (r#"{"no":"no","x":"1"}"#, true, "- \"no\": \"no\"\n  x: \"1\"\n"),
        ];
        for (value, element, expected) in rows {
            assert_eq!(text(json::parse(value).unwrap(), element).unwrap(), expected, "{value}");
        }
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        assert!(text(json::parse(&deep).unwrap(), false).is_err());
    }
}
