//! `--sort`: numbers as numbers, times as times, the rest as text. What has no value comes last.

use super::columns;
use super::jq::Num;
use crate::json;
use jiff::Timestamp;
use serde_json::value::RawValue;
use std::cmp::Ordering;

/// What an item is sorted by.
#[derive(Debug)]
enum Key {
    Number(Num),
    Time(Timestamp),
    Text(String),
    Missing,
}

/// Sorts items by dotted names; items of which all are equal stay in their order.
pub(super) fn sort(items: &mut Vec<&RawValue>, names: &[String]) {
    let columns: Vec<String> = names.iter().map(|name| name.trim_start_matches('-').to_owned()).collect();
    let keys = |item: &RawValue| columns::values(item, &columns).into_iter().map(key).collect::<Vec<_>>();
    let mut keyed: Vec<(Vec<Key>, &RawValue)> = items.drain(..).map(|item| (keys(item), item)).collect();
    keyed.sort_by(|(left, _), (right, _)| {
        let orders = names.iter().zip(left.iter().zip(right)).map(|(name, (left, right))| match (left, right) {
            (Key::Missing, _) | (_, Key::Missing) => left.compare(right),
            _ if name.starts_with('-') => right.compare(left),
            _ => left.compare(right),
        });
        orders.fold(Ordering::Equal, Ordering::then)
    });
    items.extend(keyed.into_iter().map(|(_, item)| item));
}

fn key(value: Option<&RawValue>) -> Key {
    let Some(value) = value else { return Key::Missing };
    let Some(text) = json::scalar(value) else { return Key::Missing };
    let is_text = value.get().starts_with('"');
    match (Num::parse(&text), text.parse()) {
        (Some(number), _) => Key::Number(number),
        (_, Ok(time)) if is_text => Key::Time(time),
        _ => Key::Text(text.into_owned()),
    }
}

impl Key {
    fn compare(&self, other: &Key) -> Ordering {
        match (self, other) {
            (Key::Number(left), Key::Number(right)) => left.compare(right),
            (Key::Time(left), Key::Time(right)) => left.cmp(right),
            (Key::Text(left), Key::Text(right)) => left.cmp(right),
            _ => self.rank().cmp(&other.rank()),
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Key::Number(_) => 0,
            Key::Time(_) => 1,
            Key::Text(_) => 2,
            Key::Missing => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_in_order() {
        let rows = [
            (r#"[{"n":10},{"n":9},{"n":null},{"n":-1.5}]"#, "n", r#"{"n":-1.5} {"n":9} {"n":10} {"n":null}"#),
            (r#"[{"n":10},{"n":9},{},{"n":11}]"#, "-n", r#"{"n":11} {"n":10} {"n":9} {}"#),
            (
                r#"[{"n":9007199254740993},{"n":9007199254740992}]"#,
                "n",
                r#"{"n":9007199254740992} {"n":9007199254740993}"#,
            ),
            (
                r#"[{"t":"2024-01-01T10:00:00+02:00"},{"t":"2024-01-01T09:00:00Z"},{"t":"2023-12-31T23:00:00Z"}]"#,
                "t",
                r#"{"t":"2023-12-31T23:00:00Z"} {"t":"2024-01-01T10:00:00+02:00"} {"t":"2024-01-01T09:00:00Z"}"#,
            ),
            (
                r#"[{"a":{"b":"y"},"i":1},{"a":{"b":"x"},"i":2},{"a":{"b":"y"},"i":3}]"#,
                "-a.b,-i",
                r#"{"a":{"b":"y"},"i":3} {"a":{"b":"y"},"i":1} {"a":{"b":"x"},"i":2}"#,
            ),
            (r#"[{"v":"12.50"},{"v":"9.99"}]"#, "v", r#"{"v":"9.99"} {"v":"12.50"}"#),
        ];
        for (text, names, expected) in rows {
            let mut items = json::elements(json::parse(text).unwrap()).unwrap();
            sort(&mut items, &names.split(',').map(str::to_owned).collect::<Vec<_>>());
            assert_eq!(items.iter().map(|item| item.get()).collect::<Vec<_>>().join(" "), expected, "{names}");
        }
    }
}
