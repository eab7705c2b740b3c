//! Which columns rows have, and what stands in their cells. Shared by tables and CSV.

use crate::json;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Names that tell most about a thing, best first.
const TELLING: &[&str] = &[
    "id",
    "number",
    "name",
    "full_name",
    "display_name",
    "title",
    "slug",
    "key",
    "login",
    "username",
    "email",
    "status",
    "state",
    "type",
    "kind",
    "amount",
    "currency",
    "description",
    "url",
    "html_url",
    "created",
    "created_at",
    "updated_at",
];
/// More do not fit a terminal.
const MOST: usize = 7;
/// So many rows are looked at to choose columns.
const LOOKED_AT: usize = 50;
/// Objects deeper than this are one cell.
const DEEPEST: usize = 6;

/// Dots of a name at which it is taken apart.
const MOST_DOTS: usize = 32;

/// Columns for a table if nobody has said any: scalar members, the telling ones first.
pub(super) fn choose(rows: &[&RawValue]) -> Vec<String> {
    let (mut names, mut known) = (Vec::new(), HashSet::new());
    for row in rows.iter().take(LOOKED_AT) {
        for (name, value) in json::members(row).unwrap_or_default() {
            if json::scalar(value).is_some_and(|text| !text.is_empty()) && known.insert(name.to_string()) {
                names.push(name.into_owned());
            }
        }
    }
    let rank = |name: &String| TELLING.iter().position(|telling| telling.eq_ignore_ascii_case(name));
    names.sort_by_key(|name| rank(name).unwrap_or(TELLING.len()));
    names.truncate(MOST);
    names
}

/// Columns for CSV if nobody has said any: every leaf, dotted, in the order of first appearance.
pub(super) fn leaves(rows: &[&RawValue]) -> Vec<String> {
    let (mut names, mut known) = (Vec::new(), HashSet::new());
    for row in rows {
        collect(row, "", DEEPEST, &mut names, &mut known);
    }
    names
}

fn collect(value: &RawValue, path: &str, depth: usize, names: &mut Vec<String>, known: &mut HashSet<String>) {
    match json::members(value) {
        Some(members) if depth > 0 && (path.is_empty() || !members.is_empty()) => {
            for (name, value) in members {
                let below = if path.is_empty() { name.into_owned() } else { format!("{path}.{name}") };
                collect(value, &below, depth - 1, names, known);
            }
        }
        _ if known.insert(path.to_owned()) => names.push(path.to_owned()),
        _ => {}
    }
}

/// The values at dotted names, one for each. A member whose own name has dots wins over a nested one.
///
/// Each object is read once, however many names lead into it.
pub(super) fn values<'a>(row: &'a RawValue, names: &[String]) -> Vec<Option<&'a RawValue>> {
    let mut found = vec![None; names.len()];
    fill(row, &names.iter().map(String::as_str).enumerate().collect::<Vec<_>>(), &mut found);
    found
}

/// The value at one dotted name.
pub(super) fn value_at<'a>(row: &'a RawValue, name: &str) -> Option<&'a RawValue> {
    let mut found = [None];
    fill(row, &[(0, name)], &mut found);
    found[0]
}

fn fill<'a>(row: &'a RawValue, wanted: &[(usize, &str)], found: &mut [Option<&'a RawValue>]) {
    let members = json::members(row).unwrap_or_default();
    let mut known: HashMap<&str, &'a RawValue> = HashMap::with_capacity(members.len());
    for (name, value) in &members {
        known.entry(name).or_insert(value);
    }
    let mut below: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
    for &(index, name) in wanted {
        match known.get(name) {
            _ if found[index].is_some() => {}
            Some(value) => found[index] = Some(value),
            None if name.is_empty() => found[index] = Some(row),
            None => {
                let heads = name.match_indices('.').take(MOST_DOTS).map(|(dot, _)| (&name[..dot], &name[dot + 1..]));
                for (head, rest) in heads.filter(|(head, _)| known.contains_key(head)) {
                    below.entry(head).or_default().push((index, rest));
                }
            }
        }
    }
    for (head, wanted) in below {
        fill(known[head], &wanted, found);
    }
}

/// A value as the text of a cell: nothing for `null`, compact JSON for what is no scalar.
pub(super) fn cell(value: Option<&RawValue>) -> Cow<'_, str> {
    let Some(value) = value else { return Cow::Borrowed("") };
    match json::scalar(value) {
        Some(text) => text,
        None if value.get() == "null" => Cow::Borrowed(""),
        None => Cow::Owned(compact(value)),
    }
}

/// Without white space between tokens.
pub(super) fn compact(value: &RawValue) -> String {
    let mut out = Vec::new();
    // Err: a Vec takes everything.
    let _ = json::write(&mut out, value, json::Layout::default(), 0);
    String::from_utf8_lossy(&out).into_owned()
}

/// An object with only the members that `fields` (dotted) name; of arrays, each element.
pub(super) fn project(value: &RawValue, fields: &[&str], depth: usize) -> String {
    if depth > DEEPEST {
        return value.get().to_owned();
    }
    if let Some(elements) = json::elements(value) {
        let elements: Vec<_> = elements.into_iter().map(|element| project(element, fields, depth + 1)).collect();
        return format!("[{}]", elements.join(","));
    }
    let Some(members) = json::members(value) else { return value.get().to_owned() };
    let mut kept: Vec<(&str, String)> = Vec::new();
    for field in fields {
        let exact = members.iter().find(|(name, _)| name == field);
        let (name, text) = match (exact, field.split_once('.')) {
            (Some((name, value)), _) => (&**name, value.get().to_owned()),
            (None, Some((head, _))) if kept.iter().any(|(name, _)| *name == head) => continue,
            (None, Some((head, _))) => {
                let Some((_, value)) = members.iter().find(|(name, _)| name == head) else { continue };
                let below: Vec<&str> =
                    fields.iter().filter_map(|field| field.strip_prefix(head)?.strip_prefix('.')).collect();
                (head, project(value, &below, depth + 1))
            }
            (None, None) => continue,
        };
        if !kept.iter().any(|(known, _)| *known == name) {
            kept.push((name, text));
        }
    }
    let members: Vec<_> =
        kept.iter().map(|(name, text)| format!("{}:{text}", serde_json::Value::from(*name))).collect();
    format!("{{{}}}", members.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<&RawValue> {
        json::elements(json::parse(text).unwrap()).unwrap()
    }

    #[test]
    fn the_telling_columns_come_first() {
        let data = r#"[{"a":1,"b":2,"nested":{"x":1},"email":"e","id":"i","gone":null},{"c":3,"name":"n"}]"#;
        assert_eq!(choose(&rows(data)), ["id", "name", "email", "a", "b", "c"]);
        assert!(choose(&rows("[1,2]")).is_empty());
    }

    #[test]
    fn every_leaf_is_a_column_of_csv() {
        let data = r#"[{"a":{"b":1,"c":{}},"l":[1]},{"a":null,"z":2}]"#;
        assert_eq!(leaves(&rows(data)), ["a.b", "a.c", "l", "a", "z"]);
        assert_eq!(leaves(&rows("[1,2]")), [""]);
    }

    #[test]
    fn cells_hold_text() {
        let data = rows(r#"[{"a":{"b":[1, {"c":2}],"n":null},"a.x":"dotted","big":12345678901234567890.50}]"#);
        let expected =
            [("a.b", r#"[1,{"c":2}]"#), ("a.n", ""), ("a.x", "dotted"), ("big", "12345678901234567890.50"), ("no", "")];
        for (name, text) in expected {
            assert_eq!(cell(value_at(data[0], name)), text, "{name}");
        }
        let names = expected.map(|(name, _)| name.to_owned());
        let texts: Vec<_> = values(data[0], &names).into_iter().map(cell).collect();
        assert_eq!(texts, expected.map(|(_, text)| text));
    }

    #[test]
    fn fields_leave_the_rest_out() {
        let value = json::parse(r#"[{"id":1.0,"a":{"b":2,"c":3},"x":[{"y":1,"z":2}]},{"id":2}]"#).unwrap();
        assert_eq!(
            project(value, &["a.b", "id", "x.y", "no"], 0),
            r#"[{"a":{"b":2},"id":1.0,"x":[{"y":1}]},{"id":2}]"#
        );
    }
}
