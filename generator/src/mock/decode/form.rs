//! Names with brackets: `a[b][0][c]=…`, as `deepObject` and nested forms have them.

use super::Tree;

/// Names nested deeper are taken as they are.
const DEEPEST: usize = 32;

/// `a[b][]` → `["a", "b", ""]`; a name whose brackets do not match is one plain name.
pub(crate) fn path(name: &str) -> Vec<&str> {
    let Some(open) = name.find('[').filter(|open| *open > 0) else { return vec![name] };
    let mut path = vec![&name[..open]];
    let mut rest = &name[open..];
    while !rest.is_empty() {
        let Some((key, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
            return vec![name];
        };
        path.push(key);
        rest = after;
    }
    if path.len() > DEEPEST { vec![name] } else { path }
}

/// Puts a leaf into a tree at a path; what is given twice becomes a list.
pub(crate) fn insert(map: &mut Vec<(String, Tree)>, path: &[&str], leaf: Tree) {
    let Some((key, rest)) = path.split_first() else { return };
    let known = map.iter().position(|(name, _)| name == key);
    match (known, rest.is_empty()) {
        // `a[][b]=1&a[][b]=2`: each empty pair of brackets opens a new item.
        (Some(_), false) if key.is_empty() => {
            let mut inner = Vec::new();
            insert(&mut inner, rest, leaf);
            map.push((String::new(), Tree::Map(inner)));
        }
        (Some(at), true) => match &mut map[at].1 {
            Tree::List(list) => list.push(leaf),
            other => {
                let first = std::mem::replace(other, Tree::List(Vec::new()));
                *other = Tree::List(vec![first, leaf]);
            }
        },
        (Some(at), false) => match &mut map[at].1 {
            Tree::Map(inner) => insert(inner, rest, leaf),
            other => {
                let mut inner = vec![(String::new(), std::mem::replace(other, Tree::List(Vec::new())))];
                insert(&mut inner, rest, leaf);
                *other = Tree::Map(inner);
            }
        },
        (None, true) => map.push(((*key).to_owned(), leaf)),
        (None, false) => {
            let mut inner = Vec::new();
            insert(&mut inner, rest, leaf);
            map.push(((*key).to_owned(), Tree::Map(inner)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        let rows: &[(&str, &[&str])] = &[
            ("a", &["a"]),
            ("a[b][0][c]", &["a", "b", "0", "c"]),
            ("a[]", &["a", ""]),
            ("a[b", &["a[b"]),
            ("[a]", &["[a]"]),
            ("a[b]c", &["a[b]c"]),
        ];
        for (name, expected) in rows {
            assert_eq!(path(name), *expected);
        }
    }

    #[test]
    fn trees() {
        let mut map = Vec::new();
        for (name, value) in [("a[x]", "1"), ("a[y][]", "2"), ("a[y][]", "3"), ("b", "4"), ("b", "5")] {
            insert(&mut map, &path(name), Tree::text(value));
        }
        let list = |a: &str, b: &str| Tree::List(vec![Tree::text(a), Tree::text(b)]);
        let expected = vec![
            (
                "a".to_owned(),
                Tree::Map(vec![
                    ("x".to_owned(), Tree::text("1")),
                    ("y".to_owned(), Tree::Map(vec![(String::new(), list("2", "3"))])),
                ]),
            ),
            ("b".to_owned(), list("4", "5")),
        ];
        assert_eq!(map, expected);
    }
}
