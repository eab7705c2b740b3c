//! What a plain YAML scalar means: the core schema of YAML 1.2.2 (section 10.3.2).
//!
//! Dates, `on`, `yes` and base-60 numbers are strings. Values that JSON cannot carry (`.inf`, `.nan`, `1e999`) stay
//! the strings that they are written as.

use serde_json::{Number, Value};

/// The value of a plain scalar.
pub(super) fn resolve(text: &str) -> Value {
    match text.as_bytes() {
        [] => Value::Null,
        [b'0'..=b'9' | b'-' | b'+' | b'.', ..] => {
            number(text).map_or_else(|| Value::String(text.into()), Value::Number)
        }
        [b'~' | b'n' | b'N' | b't' | b'T' | b'f' | b'F', ..] => match text {
            "~" | "null" | "Null" | "NULL" => Value::Null,
            "true" | "True" | "TRUE" => Value::Bool(true),
            "false" | "False" | "FALSE" => Value::Bool(false),
            _ => Value::String(text.into()),
        },
        _ => Value::String(text.into()),
    }
}

/// Integers in decimal, `0o` and `0x`, then floats; integers that no 64 bits hold become the nearest float.
fn number(text: &str) -> Option<Number> {
    if let Some(digits) = text.strip_prefix("0o") {
        return radix(digits, 8);
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return radix(digits, 16);
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !is_decimal(unsigned) {
        return None;
    }
    if unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        let integer = text.parse::<u64>().map(Number::from).or_else(|_| text.parse::<i64>().map(Number::from));
        if let Ok(integer) = integer {
            return Some(integer);
        }
    }
    text.parse().ok().and_then(Number::from_f64)
}

fn radix(digits: &str, radix: u32) -> Option<Number> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_alphanumeric());
    u64::from_str_radix(digits, radix).ok().filter(|_| plain).map(Number::from)
}

/// `(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
fn is_decimal(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(m, e)| (m, Some(e)));
    let mantissa = match mantissa.split_once('.') {
        Some(("", fraction)) => digits(fraction),
        Some((whole, fraction)) => digits(whole) && (fraction.is_empty() || digits(fraction)),
        None => digits(mantissa),
    };
    mantissa && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn plain_scalars_are_what_the_core_schema_says() {
        let check = |text: &str, expected: Value| assert_eq!(resolve(text), expected, "{text}");
        for text in ["", "~", "null", "Null", "NULL"] {
            check(text, Value::Null);
        }
        check("true", json!(true));
        check("FALSE", json!(false));
        for (text, number) in [("0", 0), ("-1", -1), ("+12", 12), ("007", 7), ("0o17", 15), ("0x1F", 31), ("-0", 0)] {
            check(text, json!(number));
        }
        check("18446744073709551615", json!(u64::MAX));
        check("18446744073709551616", json!(18446744073709551616.0));
        check("-9223372036854775809", json!(-9223372036854775809.0));
        for (text, number) in [("1.5", 1.5), (".5", 0.5), ("5.", 5.0), ("1e3", 1000.0), ("-1.2E-3", -0.0012)] {
            check(text, json!(number));
        }
        for text in [
            "yes",
            "no",
            "on",
            "off",
            "y",
            "n",
            "2024-01-31",
            "12:30:45",
            "1_000",
            "0b11",
            "08:00",
            ".inf",
            "-.inf",
            ".nan",
            "1e999",
            "inf",
            "nan",
            "infinity",
            "+",
            "-",
            ".",
            "e3",
            "1.2.3",
            "0o8",
            "0x",
            "0x-1",
            "nullable",
            "True-ish",
            "truE",
        ] {
            check(text, json!(text));
        }
    }
}
