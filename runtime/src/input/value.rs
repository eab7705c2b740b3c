//! A text of the command line as a JSON value, by the kind of its flag.

use super::format;
use crate::table::Kind;
use serde_json::{Map, Number, Value};

/// The value that a text stands for. `json`: it will be sent as JSON, where a number must be one.
///
/// # Errors
/// What the text is not, to be put after it: "is not a whole number".
pub(crate) fn parse(kind: Kind, text: &str, json: bool) -> Result<Value, String> {
    match kind {
        Kind::Text | Kind::File => Ok(Value::String(text.to_owned())),
        Kind::Formatted(format) => format::check(format, text).map(|()| Value::String(text.to_owned())),
        Kind::Integer => integer(text, json),
        Kind::Number => number(text, json),
        Kind::Boolean => match text {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Err("is not true or false".to_owned()),
        },
        Kind::List(_) | Kind::Map(_) => parse_all(kind, &[text.to_owned()], json),
        Kind::Object => object(text),
        Kind::OneOf(kinds) => one_of(kinds, |kind| parse(kind, text, json)),
        Kind::Any => any(text),
    }
}

/// The value of a flag that may be said several times.
///
/// # Errors
/// As [`parse`].
pub(crate) fn parse_all(kind: Kind, texts: &[String], json: bool) -> Result<Value, String> {
    match (kind, texts) {
        (Kind::List(_), [text]) if text.starts_with('[') && is_json(text) => exact(text),
        (Kind::List(element), texts) => {
            let items: Result<Vec<Value>, String> = texts
                .iter()
                .map(|text| parse(*element, text, json).map_err(|reason| about(text, &reason, texts.len())))
                .collect();
            items.map(Value::Array)
        }
        (Kind::Map(value), texts) => {
            let mut map = Map::new();
            for text in texts {
                map.extend(entries(*value, text, json)?);
            }
            Ok(Value::Object(map))
        }
        (Kind::OneOf(kinds), texts) => one_of(kinds, |kind| parse_all(kind, texts, json)),
        (kind, [text]) => parse(kind, text, json),
        (_, texts) => Err(format!("is given {} times, and takes one value", texts.len())),
    }
}

/// In a list of several, the reason names the element.
fn about(text: &str, reason: &str, count: usize) -> String {
    if count < 2 { reason.to_owned() } else { format!("has an element `{text}` that {reason}") }
}

fn one_of(kinds: &[Kind], parse: impl Fn(Kind) -> Result<Value, String>) -> Result<Value, String> {
    let mut reasons = Vec::new();
    for kind in kinds {
        match parse(*kind) {
            Ok(value) => return Ok(value),
            Err(reason) => reasons.push(reason),
        }
    }
    Err(if reasons.is_empty() { "fits nothing".to_owned() } else { reasons.join(", and ") })
}

fn integer(text: &str, json: bool) -> Result<Value, String> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err("is not a whole number".to_owned());
    }
    if let Ok(number) = text.parse::<i64>() {
        return Ok(number.into());
    }
    match text.parse::<u64>() {
        Ok(number) => Ok(number.into()),
        // As text of a query or a form every digit arrives.
        Err(_) if !json => Ok(Value::String(text.to_owned())),
        Err(_) => Err("is too large to be merged exactly; send the whole body with -d".to_owned()),
    }
}

fn number(text: &str, json: bool) -> Result<Value, String> {
    let starts = text.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '.');
    let value = text.parse::<f64>().ok().filter(|value| starts && value.is_finite());
    let Some(value) = value else { return Err("is not a number".to_owned()) };
    let exact: Option<Number> = serde_json::from_str(text).ok();
    let value = exact.or_else(|| Number::from_f64(value)).map_or(Value::Null, Value::Number);
    // `1.10` stays `1.10` where it is text anyway.
    let written = value.to_string();
    Ok(if json || written == text { value } else { Value::String(text.to_owned()) })
}

/// JSON where it parses as JSON, else a string.
fn any(text: &str) -> Result<Value, String> {
    if is_json(text) { exact(text) } else { Ok(Value::String(text.to_owned())) }
}

/// JSON, YAML, or `key=value,key=value`.
fn object(text: &str) -> Result<Value, String> {
    let trimmed = text.trim_start();
    if !trimmed.starts_with(['{', '[']) && !text.contains('\n') && text.contains('=') {
        return pairs(text);
    }
    match structured(text)? {
        value @ (Value::Object(_) | Value::Array(_)) => Ok(value),
        _ => Err("is not an object: write JSON, YAML, or key=value,key=value".to_owned()),
    }
}

/// A comma before something without `=` belongs to the value before it.
fn pairs(text: &str) -> Result<Value, String> {
    let mut found: Vec<(&str, String)> = Vec::new();
    for piece in text.split(',') {
        match (piece.split_once('='), found.last_mut()) {
            (Some((key, value)), _) if !key.is_empty() => found.push((key, value.to_owned())),
            (_, Some((_, value))) => {
                value.push(',');
                value.push_str(piece);
            }
            _ => return Err(format!("has `{piece}` where key=value should be")),
        }
    }
    let mut object = Value::Object(Map::new());
    for (key, value) in found {
        let steps: Vec<String> = key.split('.').map(str::to_owned).collect();
        let set = crate::pointer::set(&mut object, &steps, any(&value)?);
        set.map_err(|_| format!("says `{key}` and something inside it"))?;
    }
    Ok(object)
}

/// `key=value`, or a JSON object.
fn entries(value: Kind, text: &str, json: bool) -> Result<Map<String, Value>, String> {
    if text.starts_with('{')
        && is_json(text)
        && let Value::Object(map) = exact(text)?
    {
        return Ok(map);
    }
    match text.split_once('=') {
        Some((key, text)) if !key.is_empty() => {
            let value = parse(value, text, json).map_err(|reason| format!("has `{key}`, whose value {reason}"))?;
            Ok(Map::from_iter([(key.to_owned(), value)]))
        }
        _ => Err("is not key=value".to_owned()),
    }
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

fn exact(text: &str) -> Result<Value, String> {
    if has_large_integer(text) {
        return Err("holds a number too large to be merged exactly; send the whole body with -d".to_owned());
    }
    serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"))
}

/// JSON, or YAML.
///
/// # Errors
/// What is wrong with it, and where.
pub(crate) fn structured(text: &str) -> Result<Value, String> {
    let json = match serde_json::from_str(text) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let reason = match serde_yaml::from_str(text) {
        Ok(value) => return Ok(value),
        Err(_) if text.trim_start().starts_with(['{', '[']) => json.to_string(),
        Err(error) => error.to_string(),
    };
    let reason = reason.lines().next().unwrap_or_default().to_owned();
    Err(format!("is neither JSON nor YAML: {reason}"))
}

/// The JSON text holds a whole number that neither `i64` nor `u64` can.
pub(crate) fn has_large_integer(json: &str) -> bool {
    let bytes = json.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => {
                let rest = &bytes[at..];
                let is_part = |byte: &&u8| byte.is_ascii_digit() || b"-+.eE".contains(byte);
                let token = &rest[..rest.iter().take_while(is_part).count()];
                let text = std::str::from_utf8(token).unwrap_or_default();
                let whole = !token.iter().any(|byte| b".eE".contains(byte));
                if whole && text.parse::<i64>().is_err() && text.parse::<u64>().is_err() {
                    return true;
                }
                at += token.len();
            }
            _ => at += 1,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Format;
    use serde_json::json;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn texts_become_values() {
        const MIXED: Kind = Kind::OneOf(&[Kind::Integer, Kind::Boolean, Kind::Text]);
        let rows: [(Kind, &[&str], Value); 25] = [
            (Kind::Text, &["2000"], json!("2000")),
            (Kind::Integer, &["2000"], json!(2000)),
            (Kind::Integer, &["-5"], json!(-5)),
            (Kind::Integer, &["18446744073709551615"], json!(18446744073709551615u64)),
            (Kind::Number, &["1.5"], json!(1.5)),
            (Kind::Number, &["2"], json!(2)),
            (Kind::Number, &[".5"], json!(0.5)),
            (Kind::Boolean, &["false"], json!(false)),
            (Kind::List(&Kind::Text), &["a", "b,c"], json!(["a", "b,c"])),
            (Kind::List(&Kind::Text), &["[not json"], json!(["[not json"])),
            (Kind::List(&Kind::Integer), &["[1, 2]"], json!([1, 2])),
            (
                Kind::List(&Kind::Object),
                &["price=p,quantity=2", r#"{"a": 1}"#],
                json!([{"price": "p", "quantity": 2}, {"a": 1}]),
            ),
            (Kind::Map(&Kind::Text), &["team=core", "n=1", "e="], json!({"team": "core", "n": "1", "e": ""})),
            (Kind::Map(&Kind::Integer), &[r#"{"a": 1}"#], json!({"a": 1})),
            (Kind::Object, &["a.b=1,c=x,y"], json!({"a": {"b": 1}, "c": "x,y"})),
            (Kind::Object, &["a: 1\nb: [x]\n"], json!({"a": 1, "b": ["x"]})),
            (Kind::Object, &["{a: 1}"], json!({"a": 1})),
            (MIXED, &["5"], json!(5)),
            (MIXED, &["true"], json!(true)),
            (MIXED, &["x"], json!("x")),
            (Kind::OneOf(&[Kind::Text, Kind::List(&Kind::Text)]), &["a", "b"], json!(["a", "b"])),
            (Kind::OneOf(&[Kind::Text, Kind::List(&Kind::Text)]), &["a"], json!("a")),
            (Kind::Any, &["{\"a\": null}"], json!({"a": null})),
            (Kind::Any, &["plain"], json!("plain")),
            (Kind::Formatted(Format::Date), &["2024-02-29"], json!("2024-02-29")),
        ];
        for (kind, said, expected) in rows {
            assert_eq!(parse_all(kind, &texts(said), true), Ok(expected), "{kind:?} {said:?}");
        }
    }

    #[test]
    fn reasons_say_what_a_text_is_not() {
        let rows: [(Kind, &[&str], &str); 9] = [
            (Kind::Integer, &["1.5"], "is not a whole number"),
            (Kind::Integer, &["1e3"], "is not a whole number"),
            (Kind::Number, &["NaN"], "is not a number"),
            (Kind::Number, &["inf"], "is not a number"),
            (Kind::Boolean, &["yes"], "is not true or false"),
            (Kind::List(&Kind::Integer), &["1", "x"], "has an element `x` that is not a whole number"),
            (Kind::Map(&Kind::Integer), &["a=x"], "has `a`, whose value is not a whole number"),
            (Kind::Map(&Kind::Text), &["a"], "is not key=value"),
            (Kind::Object, &["text"], "is not an object: write JSON, YAML, or key=value,key=value"),
        ];
        for (kind, said, expected) in rows {
            assert_eq!(parse_all(kind, &texts(said), true), Err(expected.to_owned()), "{kind:?} {said:?}");
        }
    }

    /// No digit is lost: a number is exact, or text, or refused.
    #[test]
    fn large_numbers_are_never_rounded() {
        let large = "123456789012345678901234567890";
        assert!(parse(Kind::Integer, large, true).is_err());
        assert_eq!(parse(Kind::Integer, large, false), Ok(json!(large)));
        assert_eq!(parse(Kind::Number, "1.10", false), Ok(json!("1.10")));
        assert!(parse(Kind::Any, large, true).is_err());
        for (text, expected) in [
            ("[1, 18446744073709551615]", false),
            ("[18446744073709551616]", true),
            ("{\"a\": -9223372036854775809}", true),
            ("{\"123456789012345678901234567890\": \"\\\"123456789012345678901234567890\"}", false),
            ("1.5e300", false),
        ] {
            assert_eq!(has_large_integer(text), expected, "{text}");
        }
    }
}
