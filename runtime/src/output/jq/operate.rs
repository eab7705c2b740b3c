//! Arithmetic and comparison of values.

use super::run::Stop;
use super::term::Operator;
use super::value::{DEEPEST, Map, Val};
use std::sync::Arc;

/// Bytes of the longest string that repeating makes.
const LONGEST: usize = 1 << 29;

/// What an operator makes of two values.
pub(super) fn calculate(operator: Operator, left: Val, right: Val) -> Result<Val, Stop> {
    use Operator::*;
    match operator {
        Add => add(left, right),
        Subtract => subtract(left, right),
        Multiply => multiply(left, right),
        Divide => divide(left, right),
        Remainder => remainder(left, right),
        Equal => is_equal(&left, &right).map(Val::Bool),
        Unequal => is_equal(&left, &right).map(|equal| Val::Bool(!equal)),
        Less => left.compare(&right, "Comparison").map(|order| Val::Bool(order.is_lt())),
        LessOrEqual => left.compare(&right, "Comparison").map(|order| Val::Bool(order.is_le())),
        Greater => left.compare(&right, "Comparison").map(|order| Val::Bool(order.is_gt())),
        GreaterOrEqual => left.compare(&right, "Comparison").map(|order| Val::Bool(order.is_ge())),
    }
}

fn is_equal(left: &Val, right: &Val) -> Result<bool, Stop> {
    left.compare(right, "Equality check").map(std::cmp::Ordering::is_eq)
}

fn wrong(left: &Val, right: &Val, what: &str) -> Stop {
    Stop::error(format!("{} and {} cannot be {what}", left.told(), right.told()))
}

pub(super) fn add(left: Val, right: Val) -> Result<Val, Stop> {
    match (left, right) {
        (Val::Null, other) | (other, Val::Null) => Ok(other),
        (Val::Num(left), Val::Num(right)) => Ok(Val::number(left.value() + right.value())),
        (Val::Str(left), Val::Str(right)) => Ok(Val::text([&*left, &*right].concat())),
        (Val::Arr(mut left), Val::Arr(right)) => {
            Arc::make_mut(&mut left).extend(right.iter().cloned());
            Ok(Val::Arr(left))
        }
        (Val::Obj(mut left), Val::Obj(right)) => {
            let members = right.iter().map(|(name, value)| (Arc::clone(name), value.clone()));
            Arc::make_mut(&mut left).extend(members);
            Ok(Val::Obj(left))
        }
        (left, right) => Err(wrong(&left, &right, "added")),
    }
}

fn subtract(left: Val, right: Val) -> Result<Val, Stop> {
    match (left, right) {
        (Val::Num(left), Val::Num(right)) => Ok(Val::number(left.value() - right.value())),
        (Val::Arr(left), Val::Arr(right)) => {
            let mut kept = Vec::new();
            for item in left.iter() {
                let mut gone = false;
                for other in right.iter() {
                    gone = gone || is_equal(item, other)?;
                }
                if !gone {
                    kept.push(item.clone());
                }
            }
            Ok(Val::list(kept))
        }
        (left, right) => Err(wrong(&left, &right, "subtracted")),
    }
}

fn multiply(left: Val, right: Val) -> Result<Val, Stop> {
    match (left, right) {
        (Val::Num(left), Val::Num(right)) => Ok(Val::number(left.value() * right.value())),
        (Val::Str(text), Val::Num(times)) | (Val::Num(times), Val::Str(text)) => repeated(&text, times.value()),
        (Val::Obj(left), Val::Obj(right)) => merge(left, &right, 0),
        (left, right) => Err(wrong(&left, &right, "multiplied")),
    }
}

/// jq: less than zero times is `null`, and part of a time is one more if there was none.
fn repeated(text: &str, times: f64) -> Result<Val, Stop> {
    if times.is_nan() || times < 0.0 {
        return Ok(Val::Null);
    }
    let times = if times > 0.0 && times < 1.0 { times.round_ties_even().max(0.0) } else { times.floor() };
    match text.len() as f64 * times > LONGEST as f64 {
        true => Err(Stop::error("Repeat string result too long")),
        false if text.is_empty() => Ok(Val::text("")),
        false => Ok(Val::text(text.repeat(times as usize))),
    }
}

fn merge(mut left: Arc<Map>, right: &Map, depth: usize) -> Result<Val, Stop> {
    if depth > DEEPEST {
        return Err(Stop::error("Object merge too deep"));
    }
    let members = Arc::make_mut(&mut left);
    for (name, value) in right {
        let merged = match (members.get(name), value) {
            (Some(Val::Obj(below)), Val::Obj(value)) => merge(Arc::clone(below), value, depth + 1)?,
            _ => value.clone(),
        };
        members.insert(Arc::clone(name), merged);
    }
    Ok(Val::Obj(left))
}

fn divide(left: Val, right: Val) -> Result<Val, Stop> {
    match (&left, &right) {
        (Val::Num(_), Val::Num(divisor)) if divisor.value() == 0.0 => {
            Err(wrong(&left, &right, "divided because the divisor is zero"))
        }
        (Val::Num(left), Val::Num(right)) => Ok(Val::number(left.value() / right.value())),
        (Val::Str(text), Val::Str(separator)) => Ok(split(text, separator)),
        _ => Err(wrong(&left, &right, "divided")),
    }
}

/// The parts of a text; its characters for an empty separator.
pub(super) fn split(text: &str, separator: &str) -> Val {
    let parts = match (text, separator) {
        ("", _) => Vec::new(),
        (_, "") => text.chars().map(|c| Val::text(c.to_string())).collect(),
        _ => text.split(separator).map(Val::text).collect(),
    };
    Val::list(parts)
}

fn remainder(left: Val, right: Val) -> Result<Val, Stop> {
    let (Val::Num(dividend), Val::Num(divisor)) = (&left, &right) else {
        return Err(wrong(&left, &right, "divided (remainder)"));
    };
    let (dividend, divisor) = (dividend.value(), divisor.value());
    if dividend.is_nan() || divisor.is_nan() {
        return Ok(Val::number(f64::NAN));
    }
    // Casts saturate, as jq's do.
    let by = (divisor as i64).unsigned_abs();
    if by == 0 {
        return Err(wrong(&left, &right, "divided (remainder) because the divisor is zero"));
    }
    let rest = ((dividend as i64).unsigned_abs() % by) as f64;
    Ok(Val::number(if dividend < 0.0 && rest != 0.0 { -rest } else { rest }))
}

/// Does `left` hold all that `right` holds?
pub(super) fn contains(left: &Val, right: &Val, depth: usize) -> Result<bool, Stop> {
    if depth > DEEPEST {
        return Err(Stop::error("Containment check too deep"));
    }
    match (left, right) {
        (Val::Obj(left), Val::Obj(right)) => {
            for (name, right) in right.iter() {
                match left.get(name) {
                    Some(left) if contains(left, right, depth + 1)? => {}
                    _ => return Ok(false),
                }
            }
            Ok(true)
        }
        (Val::Arr(left), Val::Arr(right)) => {
            for right in right.iter() {
                let mut found = false;
                for left in left.iter() {
                    found = found || left.kind() == right.kind() && contains(left, right, depth + 1)?;
                }
                if !found {
                    return Ok(false);
                }
            }
            Ok(true)
        }
        (Val::Str(left), Val::Str(right)) => Ok(left.contains(&**right)),
        _ if left.kind() == right.kind() => is_equal(left, right),
        _ => Err(wrong(left, right, "have their containment checked")),
    }
}
