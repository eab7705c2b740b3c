//! What the description allows: enums, bounds, lengths, and what may stand in a path.

use crate::command::suggest;
use crate::table::{Flag, Location};
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
    match value {
        Value::Array(items) => {
            count(flag, items.len())?;
            items.iter().try_for_each(|item| allowed(flag, item))
        }
        value => {
            allowed(flag, value)?;
            length(flag, value)?;
            bounds(flag, value)
        }
    }
}

/// Enums: of each element for lists, and of objects never.
fn allowed(flag: &Flag, value: &Value) -> Result<(), String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Object(_) | Value::Array(_) => return Ok(()),
        value => value.to_string(),
    };
    if flag.values.is_empty() || flag.values.contains(&text.as_str()) || (flag.nullable && value.is_null()) {
        return Ok(());
    }
    let best = suggest(&text, flag.values.iter().map(|value| (*value, *value)));
    let text = line(&text);
    if let Some(best) = best.first() {
        return Err(format!("`{text}` is not allowed; did you mean `{best}`?"));
    }
    const SHOWN: usize = 12;
    let more = if flag.values.len() > SHOWN { format!(", … {} in all", flag.values.len()) } else { String::new() };
    let shown = flag.values[..flag.values.len().min(SHOWN)].join(", ");
    Err(format!("`{text}` is not one of {}{more}", line(&shown)))
}

fn count(flag: &Flag, count: usize) -> Result<(), String> {
    let number = count as u64;
    match (flag.min_items, flag.max_items) {
        (Some(least), _) if number < least => Err(format!("has {count} values, and needs at least {least}")),
        (_, Some(most)) if number > most => Err(format!("has {count} values, and takes at most {most}")),
        _ => Ok(()),
    }
}

fn length(flag: &Flag, value: &Value) -> Result<(), String> {
    let Value::String(text) = value else { return Ok(()) };
    let length = text.chars().count() as u64;
    match (flag.min_length, flag.max_length) {
        (Some(least), _) if length < least => Err(format!("has {length} characters, and needs at least {least}")),
        (_, Some(most)) if length > most => Err(format!("has {length} characters, and takes at most {most}")),
        _ => Ok(()),
    }
}

fn bounds(flag: &Flag, value: &Value) -> Result<(), String> {
    let number = match value {
        Value::Number(number) => number.as_f64(),
        // A number that is kept as text, because it has more digits than JSON's numbers keep.
        Value::String(text) if flag.minimum.is_some() || flag.maximum.is_some() => text.parse().ok(),
        _ => None,
    };
    let Some(number) = number else { return Ok(()) };
    match (flag.minimum, flag.maximum) {
        (Some(least), _) if flag.exclusive_minimum && number <= least => Err(format!("must be more than {least}")),
        (Some(least), _) if number < least => Err(format!("must be at least {least}")),
        (_, Some(most)) if flag.exclusive_maximum && number >= most => Err(format!("must be less than {most}")),
        (_, Some(most)) if number > most => Err(format!("must be at most {most}")),
        _ => Ok(()),
    }
}

/// Path values name one segment (contract, section 2): what would lead to another resource is refused.
fn path(value: &Value, reserved: bool) -> Result<(), String> {
    let texts: Vec<String> = match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
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
            (BASE.values(&["card", "cash"]), json!("card"), ""),
            (BASE.values(&["card", "cash"]), json!("crad"), "`crad` is not allowed; did you mean `card`?"),
            (BASE.values(&["card", "cash"]), json!("zzz"), "`zzz` is not one of card, cash"),
            (BASE.values(&["1", "2"]), json!(2), ""),
            (BASE.values(&["a"]), json!(["a", "q"]), "`q` is not one of a"),
            (BASE.values(&["a"]).nullable(), json!(null), ""),
            (BASE.minimum(1.0), json!(0), "must be at least 1"),
            (BASE.above(1.0), json!(1), "must be more than 1"),
            (BASE.maximum(5.0), json!(6), "must be at most 5"),
            (BASE.below(5.0), json!(5), "must be less than 5"),
            (BASE.maximum(5.0), json!("123456789012345678901234567890"), "must be at most 5"),
            (BASE.min_length(2), json!("é"), "has 1 characters, and needs at least 2"),
            (BASE.max_length(1), json!("éé"), "has 2 characters, and takes at most 1"),
            (BASE.min_items(2), json!([1]), "has 1 values, and needs at least 2"),
            (BASE.max_items(1), json!([1, 2]), "has 2 values, and takes at most 1"),
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
