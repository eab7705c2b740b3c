//! Numbers and texts within their bounds.

use super::pattern;
use super::shape::Shape;
use super::words;
use serde_json::{Number, Value, json};

/// The bounds that are said, both inclusive for whole numbers.
fn bounds(shape: &Shape, step: f64) -> (Option<f64>, Option<f64>) {
    let low = shape.number("minimum").map(|n| if shape.is_exclusive("exclusiveMinimum") { n + step } else { n });
    let high = shape.number("maximum").map(|n| if shape.is_exclusive("exclusiveMaximum") { n - step } else { n });
    let lows = [low, shape.number("exclusiveMinimum").map(|n| n + step)];
    let highs = [high, shape.number("exclusiveMaximum").map(|n| n - step)];
    (lows.into_iter().flatten().reduce(f64::max), highs.into_iter().flatten().reduce(f64::min))
}

fn within(shape: &Shape, step: f64) -> f64 {
    let (low, high) = bounds(shape, step);
    let fits = |value: &f64| low.is_none_or(|low| low <= *value) && high.is_none_or(|high| *value <= high);
    let value = words::number(&shape.pointer).filter(fits).unwrap_or(match (low, high) {
        (Some(low), Some(high)) if (low..=high).contains(&1.0) => 1.0,
        (Some(low), _) if low > 1.0 => low,
        (_, Some(high)) if high < 1.0 => high,
        (Some(low), Some(_)) => low,
        _ => 1.0,
    });
    match shape.number("multipleOf").filter(|n| *n > 0.0) {
        Some(multiple) => (value / multiple).ceil() * multiple,
        None => value,
    }
}

pub(super) fn integer(shape: &Shape) -> Value {
    let value = within(shape, 1.0).ceil();
    // Whole numbers of the document are printed without a fraction.
    serde_json::from_str(&format!("{value:.0}")).map_or(json!(1), Value::Number)
}

pub(super) fn number(shape: &Shape) -> Value {
    let value = within(shape, 0.5);
    if value.fract() == 0.0 && value.abs() < 1e15 {
        return integer(shape);
    }
    Number::from_f64(value).map_or(json!(1), Value::Number)
}

pub(super) fn string(shape: &Shape, seed: u64) -> String {
    let (least, most) = (shape.count("minLength").unwrap_or(0), shape.count("maxLength").unwrap_or(u64::MAX));
    if let Some(text) = shape.text("pattern").and_then(|pattern| pattern::matching(pattern, least.min(4096) as usize)) {
        return text;
    }
    let text = match shape.text("format").unwrap_or_default() {
        "date-time" => "2024-01-15T09:30:00Z".to_owned(),
        "date" => "2024-01-15".to_owned(),
        "time" => "09:30:00Z".to_owned(),
        "duration" => "P1D".to_owned(),
        "uuid" => uuid(seed),
        "email" | "idn-email" => "user@example.com".to_owned(),
        "uri" | "url" | "iri" | "uri-reference" => "https://example.com/".to_owned(),
        "hostname" | "idn-hostname" => "example.com".to_owned(),
        "ipv4" | "ip" => "192.0.2.1".to_owned(),
        "ipv6" => "2001:db8::1".to_owned(),
        "byte" | "base64" => "aW1hamlu".to_owned(),
        "int64" | "int32" | "unix-time" => "1".to_owned(),
        "decimal" | "double" | "float" => "1.5".to_owned(),
        _ => words::text(&shape.pointer).unwrap_or_else(|| "text".to_owned()),
    };
    fit(&text, least.min(100_000) as usize, usize::try_from(most).unwrap_or(usize::MAX))
}

fn fit(text: &str, least: usize, most: usize) -> String {
    let mut fitted: String = text.chars().take(most).collect();
    let count = fitted.chars().count();
    fitted.extend(std::iter::repeat_n('x', least.saturating_sub(count)));
    fitted
}

/// A version 4 UUID (RFC 9562) of a seed.
pub(crate) fn uuid(seed: u64) -> String {
    let (a, b) = (mix(seed), mix(seed.wrapping_add(1)));
    format!(
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
        a >> 32,
        (a >> 16) & 0xffff,
        a & 0xfff,
        b >> 52,
        b & 0xffff_ffff_ffff
    )
}

/// splitmix64.
pub(crate) fn mix(seed: u64) -> u64 {
    let z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Other values of the same kind.
pub(super) fn variations(value: &Value, i: usize) -> Vec<Value> {
    match value {
        Value::String(text) => {
            vec![format!("{text}{i}"), format!("{i}{text}"), i.to_string()].into_iter().map(Value::String).collect()
        }
        Value::Number(number) => number.as_i64().map(|n| json!(n.saturating_add(i as i64))).into_iter().collect(),
        Value::Bool(flag) => vec![Value::Bool(!flag)],
        _ => Vec::new(),
    }
}
