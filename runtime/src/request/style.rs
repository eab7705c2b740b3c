//! OpenAPI's styles (OpenAPI 3.0, Style Values; RFC 6570), for scalars, arrays and objects.

use super::encode::{Place, encode};
use crate::table::{Style, StyleName};
use serde_json::Value;
use std::borrow::Cow;

/// A name and a value, both encoded.
pub(crate) type Pair = (String, String);

/// The text of a value that stands for itself; arrays and objects are JSON.
pub(crate) fn scalar(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => Cow::Borrowed(text),
        value => Cow::Owned(value.to_string()),
    }
}

/// The pairs of a query, form or cookie. Empty arrays and objects have none.
pub(crate) fn pairs(name: &str, value: &Value, style: Style, place: Place) -> Vec<Pair> {
    // OpenAPI 3.2, Style Values: what a cookie needs escaped is given escaped.
    let place = if style.name == StyleName::Cookie { Place::Header } else { place };
    let text = |value: &Value| encode(&scalar(value), place, style.allow_reserved);
    let label = encode(name, place, false);
    let separator = match style.name {
        StyleName::Json => return vec![(label, encode(&value.to_string(), place, style.allow_reserved))],
        StyleName::DeepObject => {
            let mut found = Vec::new();
            deep(name, value, style, place, &mut found);
            return found;
        }
        StyleName::SpaceDelimited if place == Place::Form => "+",
        StyleName::SpaceDelimited => "%20",
        StyleName::PipeDelimited => "%7C",
        StyleName::TabDelimited => "%09",
        StyleName::Form | StyleName::Cookie | StyleName::Simple | StyleName::Label | StyleName::Matrix => ",",
    };
    match value {
        Value::Array(items) if style.explode => items.iter().map(|item| (label.clone(), text(item))).collect(),
        Value::Object(map) if style.explode => {
            map.iter().map(|(key, value)| (encode(key, place, false), text(value))).collect()
        }
        Value::Array(items) if items.is_empty() => Vec::new(),
        Value::Object(map) if map.is_empty() => Vec::new(),
        Value::Array(items) => vec![(label, items.iter().map(text).collect::<Vec<_>>().join(separator))],
        Value::Object(map) => {
            let flat = map.iter().flat_map(|(key, value)| [encode(key, place, style.allow_reserved), text(value)]);
            vec![(label, flat.collect::<Vec<_>>().join(separator))]
        }
        value => vec![(label, text(value))],
    }
}

/// `a[b][0]=1`: nested objects by key, arrays by index.
fn deep(name: &str, value: &Value, style: Style, place: Place, found: &mut Vec<Pair>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                deep(&format!("{name}[{index}]"), item, style, place, found);
            }
        }
        Value::Object(map) => {
            for (key, value) in map {
                deep(&format!("{name}[{key}]"), value, style, place, found);
            }
        }
        value => found.push((encode(name, place, false), encode(&scalar(value), place, style.allow_reserved))),
    }
}

/// The text of a path segment or header field. 2.0's collection formats are allowed here, too; other styles that belong
/// elsewhere are read as simple.
pub(crate) fn text(name: &str, value: &Value, style: Style, place: Place) -> String {
    let text = |value: &Value| encode(&scalar(value), place, style.allow_reserved);
    let key = |key: &str| encode(key, place, style.allow_reserved);
    let (lead, separator) = match (style.name, style.explode) {
        (StyleName::Json, _) => return encode(&value.to_string(), place, style.allow_reserved),
        (StyleName::Label, false) => (".", ","),
        (StyleName::Label, true) => (".", "."),
        (StyleName::Matrix, false) => (";", ","),
        (StyleName::Matrix, true) => (";", ";"),
        (StyleName::SpaceDelimited, _) => ("", if place == Place::Header { " " } else { "%20" }),
        (StyleName::PipeDelimited, _) => ("", if place == Place::Header { "|" } else { "%7C" }),
        (StyleName::TabDelimited, _) => ("", if place == Place::Header { "\t" } else { "%09" }),
        _ => ("", ","),
    };
    let matrix = style.name == StyleName::Matrix;
    // RFC 6570, 3.2.7: a name without a value has no `=`.
    let named = |text: String| match (matrix, text.is_empty()) {
        (false, _) => text,
        (true, true) => key(name),
        (true, false) => format!("{}={text}", key(name)),
    };
    let parts: Vec<String> = match value {
        Value::Array(items) if style.explode => items.iter().map(|item| named(text(item))).collect(),
        Value::Array(items) => vec![named(items.iter().map(text).collect::<Vec<_>>().join(separator))],
        Value::Object(map) if style.explode => map.iter().map(|(k, v)| format!("{}={}", key(k), text(v))).collect(),
        Value::Object(map) => {
            let flat: Vec<String> = map.iter().flat_map(|(k, v)| [key(k), text(v)]).collect();
            vec![named(flat.join(separator))]
        }
        value => vec![named(text(value))],
    };
    format!("{lead}{}", parts.join(separator))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn samples() -> [Value; 4] {
        [json!(""), json!("blue"), json!(["blue", "black", "brown"]), json!({"R": 100, "G": 200, "B": 150})]
    }

    /// The table of OpenAPI 3.1.1, 4.8.12.4 (Style Examples), and OpenAPI 2.0's `tsv`.
    #[test]
    fn queries_are_the_specifications_examples() {
        let rows: [(Style, [&str; 4]); 8] = [
            (Style::FORM_JOINED, ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
            (Style::FORM, ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"]),
            (Style::SPACE, ["color=", "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"]),
            (Style::PIPE, ["color=", "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"]),
            (Style::TAB, ["color=", "color=blue", "color=blue%09black%09brown", "color=R%09100%09G%09200%09B%09150"]),
            (
                Style::PIPE.exploded(),
                ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
            ),
            (
                Style::DEEP_OBJECT,
                [
                    "color=",
                    "color=blue",
                    "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
                    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
                ],
            ),
            (
                Style::JSON,
                [
                    "color=%22%22",
                    "color=%22blue%22",
                    "color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
                    "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
                ],
            ),
        ];
        for (style, expected) in rows {
            for (value, expected) in samples().iter().zip(expected) {
                let found = pairs("color", value, style, Place::Query);
                let joined: Vec<String> = found.iter().map(|(name, value)| format!("{name}={value}")).collect();
                assert_eq!(joined.join("&"), expected, "{style:?}");
            }
        }
    }

    #[test]
    fn paths_are_the_specifications_examples() {
        let rows: [(Style, [&str; 4]); 7] = [
            (Style::MATRIX, [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]),
            (
                Style::MATRIX.exploded(),
                [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
            ),
            (Style::LABEL, [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
            (Style::LABEL.exploded(), [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
            (Style::SIMPLE, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
            (Style::SIMPLE.exploded(), ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
            (Style::FORM, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
        ];
        for (style, expected) in rows {
            for (value, expected) in samples().iter().zip(expected) {
                assert_eq!(text("color", value, style, Place::Path), expected, "{style:?}");
            }
        }
    }

    #[test]
    fn what_is_nested_and_what_is_odd() {
        let check = |value: Value, style, place, expected: &str| {
            let found = pairs("a b", &value, style, place);
            let joined: Vec<String> = found.iter().map(|(name, value)| format!("{name}={value}")).collect();
            assert_eq!(joined.join("&"), expected);
        };
        let deep = json!({"x": {"y": [1, {"z": "p q"}]}, "n": null});
        let encoded = "a+b%5Bx%5D%5By%5D%5B0%5D=1&a+b%5Bx%5D%5By%5D%5B1%5D%5Bz%5D=p+q&a+b%5Bn%5D=";
        check(deep, Style::DEEP_OBJECT, Place::Form, encoded);
        check(json!([]), Style::FORM, Place::Query, "");
        check(json!([]), Style::FORM_JOINED, Place::Query, "");
        check(json!({}), Style::DEEP_OBJECT, Place::Query, "");
        check(json!(["x,y", "&"]), Style::FORM_JOINED, Place::Query, "a%20b=x%2Cy,%26");
        check(json!("a/b?c&d"), Style::FORM.reserved(), Place::Query, "a%20b=a/b?c%26d");
        check(json!([{"k": 1}]), Style::FORM, Place::Query, "a%20b=%7B%22k%22%3A1%7D");
        check(json!(["a", "b"]), Style::SPACE, Place::Form, "a+b=a+b");
    }
}
