//! Numbers: 64-bit floats that keep the digits that they came with until something is calculated.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::Arc;

/// Integers of so few digits are what a float is, and need no text.
const EXACT: usize = 15;

/// A number.
#[derive(Debug, Clone)]
pub(in crate::output) struct Num {
    value: f64,
    /// As it came, if the float would be written in another way.
    digits: Option<Arc<str>>,
}

impl Num {
    pub(super) fn new(value: f64) -> Num {
        Num { value, digits: None }
    }

    /// Reads what JSON or a program has as a number; `None` if it is none.
    pub(in crate::output) fn parse(text: &str) -> Option<Num> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let numeric = |c: char| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-');
        if !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.') || !text.chars().all(numeric) {
            return None;
        }
        let value: f64 = text.parse().ok()?;
        if !is_json(unsigned) {
            return Some(Num::new(value));
        }
        let exact = unsigned.len() <= EXACT && unsigned.bytes().all(|byte| byte.is_ascii_digit()) && text != "-0";
        Some(Num { value, digits: (!exact).then(|| text.into()) })
    }

    pub(super) fn value(&self) -> f64 {
        self.value
    }

    pub(super) fn negated(&self) -> Num {
        let digits = self.digits.as_deref().map(|digits| match digits.strip_prefix('-') {
            Some(rest) => rest.into(),
            None => format!("-{digits}").into(),
        });
        Num { value: -self.value, digits }
    }

    pub(super) fn absolute(&self) -> Num {
        if self.value < 0.0 || self.value == 0.0 && self.value.is_sign_negative() {
            self.negated()
        } else {
            self.clone()
        }
    }

    /// As JSON: what it came as, or the shortest digits of the float; `null` for NaN, which JSON has not.
    pub(super) fn text(&self) -> Cow<'_, str> {
        match &self.digits {
            Some(digits) => Cow::Borrowed(digits),
            None => Cow::Owned(shortest(self.value)),
        }
    }

    pub(in crate::output) fn compare(&self, other: &Num) -> Ordering {
        if let (Some(left), Some(right)) = (&self.digits, &other.digits)
            && let (Some(left), Some(right)) = (Decimal::read(left), Decimal::read(right))
        {
            return left.compare(&right);
        }
        match self.value.partial_cmp(&other.value) {
            Some(order) => order,
            // jq: NaN is below every number, itself too.
            None if self.value.is_nan() => Ordering::Less,
            None => Ordering::Greater,
        }
    }
}

/// Is this a number as JSON has it (RFC 8259, 6), but for the sign?
fn is_json(text: &str) -> bool {
    let digits = |from: usize| from + text[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits(0);
    let whole = end > 0 && (end == 1 || !text.starts_with('0'));
    if let Some(rest) = text[end..].strip_prefix('.') {
        if !rest.starts_with(|c: char| c.is_ascii_digit()) {
            return false;
        }
        end = digits(end + 1);
    }
    if let Some(rest) = text[end..].strip_prefix(['e', 'E']) {
        end = digits(end + 1 + usize::from(rest.starts_with(['+', '-'])));
    }
    whole && end == text.len()
}

/// The shortest digits that read back as this float, laid out as jq does.
fn shortest(value: f64) -> String {
    if value.is_nan() {
        return "null".to_owned();
    }
    let value = value.clamp(f64::MIN, f64::MAX);
    if value == value.trunc() && value.abs() < 1e15 && !(value == 0.0 && value.is_sign_negative()) {
        return (value as i64).to_string();
    }
    let text = format!("{value:e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let digits = mantissa.bytes().filter(u8::is_ascii_digit).count();
    let point = exponent + 1;
    match point <= -4 || point > digits as i32 + 15 {
        true => format!("{mantissa}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs()),
        false => value.to_string(),
    }
}

/// A decimal number as it is written: digits times ten to a power.
struct Decimal<'t> {
    negative: bool,
    digits: Cow<'t, str>,
    /// Of the point, right of which the digits stand.
    power: i64,
}

impl<'t> Decimal<'t> {
    fn read(text: &'t str) -> Option<Decimal<'t>> {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits: String = [whole, fraction].concat();
        let leading = digits.len() - digits.trim_start_matches('0').len();
        let power = exponent.parse::<i64>().ok()?.checked_add(whole.len() as i64 - leading as i64)?;
        let digits = digits.trim_matches('0').to_owned();
        Some(Decimal { negative: negative && !digits.is_empty(), digits: digits.into(), power })
    }

    fn compare(&self, other: &Decimal<'_>) -> Ordering {
        let sign = |decimal: &Decimal<'_>| match (decimal.digits.is_empty(), decimal.negative) {
            (true, _) => 0,
            (_, true) => -1,
            (_, false) => 1,
        };
        let size = self.power.cmp(&other.power).then_with(|| self.digits.cmp(&other.digits));
        match (sign(self), sign(other)) {
            (0, 0) => Ordering::Equal,
            (1, 1) => size,
            (-1, -1) => size.reverse(),
            (left, right) => left.cmp(&right),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stay_until_something_is_calculated() {
        for text in ["1.10", "9007199254740993", "12345678901234567890123", "-0", "1e2"] {
            assert_eq!(Num::parse(text).map(|number| number.text().into_owned()).as_deref(), Some(text));
        }
        let rows =
            [(1e17, "1e+17"), (1e-5, "1e-05"), (3e10, "30000000000"), (1.5, "1.5"), (-0.0, "-0"), (f64::NAN, "null")];
        assert_eq!(Num::parse("007").unwrap().text(), "7");
        assert_eq!(Num::parse(".50").unwrap().text(), "0.5");
        for (value, text) in rows {
            assert_eq!(Num::new(value).text(), text);
        }
    }

    #[test]
    fn numbers_compare_by_their_digits() {
        let rows = [
            ("9007199254740993", "9007199254740992", Ordering::Greater),
            ("1.0", "1.000", Ordering::Equal),
            ("100e-2", "1", Ordering::Equal),
            ("5E500000000", "5E-5000000000", Ordering::Greater),
            ("-0.0", "0.00", Ordering::Equal),
            ("-1.5", "-1.25", Ordering::Less),
        ];
        for (left, right, order) in rows {
            assert_eq!(Num::parse(left).unwrap().compare(&Num::parse(right).unwrap()), order, "{left} {right}");
        }
    }
}
