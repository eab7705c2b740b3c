//! What the description allows: enums, bounds, lengths, and what may stand in a path.

use crate::command::suggest;
use crate::table::{Detail, Flag, Location};
use crate::terminal::line;
use serde_json::Value;

/// The first thing that is wrong with a value, to be put after the flag's name.
pub(crate) fn check(flag: &Flag, value: &Value) -> Result<(), String> {
    if value.is_null() && flag.nullable {
        return Ok(());
    }
    if let Location::Path(_, style) = flag.location {
        path(value, style.allow_reserved)?;
    }
    flag.details.iter().try_for_each(|detail| holds(detail, flag, value))
}

/// Whether a value is what one detail of its flag allows.
fn holds(detail: &Detail, flag: &Flag, value: &Value) -> Result<(), String> {
    match (detail, value) {
        (Detail::Values(values), Value::Array(items)) => items.iter().try_for_each(|item| allowed(values, flag, item)),
        (Detail::Values(values), value) => allowed(values, flag, value),
        (Detail::MinItems(least), Value::Array(items)) if (items.len() as u64) < *least => {
            Err(format!("has {} values, and needs at least {least}", items.len()))
        }
        (Detail::MaxItems(most), Value::Array(items)) if items.len() as u64 > *most => {
            Err(format!("has {} values, and takes at most {most}", items.len()))
        }
        (Detail::MinLength(least), Value::String(text)) if length(text) < *least => {
            Err(format!("has {} characters, and needs at least {least}", length(text)))
        }
        (Detail::MaxLength(most), Value::String(text)) if length(text) > *most => {
            Err(format!("has {} characters, and takes at most {most}", length(text)))
        }
        (Detail::Minimum(least), value) if number(value).is_some_and(|number| number < *least) => {
            Err(format!("must be at least {least}"))
        }
        (Detail::ExclusiveMinimum(least), value) if number(value).is_some_and(|number| number <= *least) => {
            Err(format!("must be more than {least}"))
        }
        (Detail::Maximum(most), value) if number(value).is_some_and(|number| number > *most) => {
            Err(format!("must be at most {most}"))
        }
        (Detail::ExclusiveMaximum(most), value) if number(value).is_some_and(|number| number >= *most) => {
            Err(format!("must be less than {most}"))
        }
        _ => Ok(()),
    }
}

/// Enums: of each element for lists, and of objects never.
fn allowed(values: &[&str], flag: &Flag, value: &Value) -> Result<(), String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Object(_) | Value::Array(_) => return Ok(()),
        value => value.to_string(),
    };
    if values.contains(&text.as_str()) || (flag.nullable && value.is_null()) {
        return Ok(());
    }
    let best = suggest(&text, values.iter().map(|value| (*value, *value)));
    let text = line(&text);
    if let Some(best) = best.first() {
        return Err(format!("`{text}` is not allowed; did you mean `{best}`?"));
    }
    const SHOWN: usize = 12;
    let more = if values.len() > SHOWN { format!(", … {} in all", values.len()) } else { String::new() };
    let shown = values[..values.len().min(SHOWN)].join(", ");
    Err(format!("`{text}` is not one of {}{more}", line(&shown)))
}

/// In Unicode scalar values.
fn length(text: &str) -> u64 {
    text.chars().count() as u64
}

/// Also of a number that is kept as text, because it has more digits than JSON's numbers keep.
fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// Path values name one segment (contract, section 2): what would lead to another resource is refused.
fn path(value: &Value, reserved: bool) -> Result<(), String> {
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
    use super::*;
    use crate::table::prelude::*;
    use serde_json::json;

    const BASE: Flag = Flag::new("x", InBody("/x"), Any, "");
    const ID: Flag = Flag::new("id", Path("id", Style::SIMPLE), Text, "");

    #[test]
    fn what_the_description_does_not_allow_is_refused_with_a_reason() {
        let rows = [
            (BASE.with(&[Values(&["card", "cash"])]), json!("card"), ""),
            (BASE.with(&[Values(&["card", "cash"])]), json!("crad"), "`crad` is not allowed; did you mean `card`?"),
            (BASE.with(&[Values(&["card", "cash"])]), json!("zzz"), "`zzz` is not one of card, cash"),
            (BASE.with(&[Values(&["1", "2"])]), json!(2), ""),
            (BASE.with(&[Values(&["a"])]), json!(["a", "q"]), "`q` is not one of a"),
            (BASE.with(&[Values(&["a"])]).nullable(), json!(null), ""),
            (BASE.with(&[Minimum(1.0)]), json!(0), "must be at least 1"),
            (BASE.with(&[ExclusiveMinimum(1.0)]), json!(1), "must be more than 1"),
            (BASE.with(&[Maximum(5.0)]), json!(6), "must be at most 5"),
            (BASE.with(&[ExclusiveMaximum(5.0)]), json!(5), "must be less than 5"),
            (BASE.with(&[Maximum(5.0)]), json!("123456789012345678901234567890"), "must be at most 5"),
            (BASE.with(&[MinLength(2)]), json!("é"), "has 1 characters, and needs at least 2"),
            (BASE.with(&[MaxLength(1)]), json!("éé"), "has 2 characters, and takes at most 1"),
            (BASE.with(&[MinItems(2)]), json!([1]), "has 1 values, and needs at least 2"),
            (BASE.with(&[MaxItems(1)]), json!([1, 2]), "has 2 values, and takes at most 1"),
            (ID, json!("cus_1"), ""),
            (ID, json!("main...feature"), ""),
            (ID, json!(""), "is empty"),
            (ID, json!("a/b"), "`a/b` holds `/`, which ends a value of the path"),
            (ID, json!("a?b"), "`a?b` holds `?`, which ends a value of the path"),
            (ID, json!(".."), "`..` leads out of the path"),
            (ID, json!("a\nb"), "holds control characters"),
        ];
        for (flag, value, expected) in rows {
            assert_eq!(check(&flag, &value).err().unwrap_or_default(), expected, "{value}");
        }
        let reserved = Flag::new("id", Path("id", Style::SIMPLE.reserved()), Text, "");
        assert_eq!(check(&reserved, &json!("a/b")), Ok(()));
        assert!(check(&reserved, &json!("a/../b")).is_err());
    }
}
