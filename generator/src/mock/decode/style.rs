//! The styles of OpenAPI 3.x (RFC 6570 at heart) and the collection formats of 2.0, read from the wire.

use super::{Pair, Tree, decode, decode_form};
use crate::mock::operation::Style;

/// What a schema may be, as far as a style needs to know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Scalar,
    Array,
    Object,
}

/// The raw text of a path parameter or a header.
pub(crate) fn single(raw: &str, style: Style, explode: bool, kind: Kind, name: &str) -> Result<Tree, String> {
    match style {
        Style::Label => {
            let Some(raw) = raw.strip_prefix('.') else {
                return Err("does not start with `.` (style label)".to_owned());
            };
            // Before 3.0.4 arrays without explode were shown with dots as well.
            let separator = if kind != Kind::Scalar && (explode || !raw.contains(',')) { '.' } else { ',' };
            Ok(split(raw, separator, explode, kind, decode))
        }
        Style::Matrix => matrix(raw, explode, kind, name),
        _ => Ok(split(raw, ',', explode, kind, decode)),
    }
}

/// A header: as `simple`, but never percent-encoded.
pub(crate) fn header(raw: &str, explode: bool, kind: Kind) -> Tree {
    split(raw, ',', explode, kind, |text| text.trim().to_owned())
}

fn matrix(raw: &str, explode: bool, kind: Kind, name: &str) -> Result<Tree, String> {
    let Some(raw) = raw.strip_prefix(';') else { return Err("does not start with `;` (style matrix)".to_owned()) };
    let pairs = || raw.split(';').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    if explode && kind == Kind::Object {
        return Ok(Tree::Map(pairs().map(|(k, v)| (decode(k), Tree::Text(decode(v)))).collect()));
    }
    let mut values = Vec::new();
    for (key, value) in pairs() {
        if decode(key) != name {
            return Err(format!("`;{key}` is not `;{name}` (style matrix)"));
        }
        values.push(value);
    }
    match (values.as_slice(), kind, explode) {
        (values, Kind::Array, true) => Ok(Tree::List(values.iter().map(|v| Tree::Text(decode(v))).collect())),
        ([value], ..) => Ok(split(value, ',', false, kind, decode)),
        _ => Err(format!("`;{name}` is given {} times", values.len())),
    }
}

/// All query pairs (or cookies, or form fields) of one name.
pub(crate) fn query(found: &[&Pair], style: Style, explode: bool, kind: Kind) -> Result<Tree, String> {
    if explode && kind == Kind::Array {
        return Ok(Tree::List(found.iter().map(|pair| Tree::Text(pair.value())).collect()));
    }
    let [pair] = found else { return Err(format!("is given {} times but takes one value", found.len())) };
    Ok(match style {
        // A separator may be encoded since these characters must not stand in a URL as they are.
        Style::Spaces => split(&pair.value(), ' ', false, kind, str::to_owned),
        Style::Pipes => split(&pair.value(), '|', false, kind, str::to_owned),
        Style::Tabs => split(&pair.value(), '\t', false, kind, str::to_owned),
        _ => split(&pair.raw, ',', explode, kind, decode_form),
    })
}

/// Splits where the text is still encoded, so that an encoded separator is data.
fn split(raw: &str, separator: char, explode: bool, kind: Kind, decode: impl Fn(&str) -> String) -> Tree {
    match kind {
        Kind::Scalar => Tree::Text(decode(raw)),
        Kind::Array if raw.is_empty() => Tree::List(Vec::new()),
        Kind::Array => Tree::List(raw.split(separator).map(|item| Tree::Text(decode(item))).collect()),
        Kind::Object if explode => {
            let pair = |pair: &str| {
                let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
                (decode(key), Tree::Text(decode(value)))
            };
            Tree::Map(raw.split(separator).filter(|pair| !pair.is_empty()).map(pair).collect())
        }
        Kind::Object => {
            let items: Vec<&str> = raw.split(separator).collect();
            let pair =
                |pair: &[&str]| (decode(pair[0]), Tree::Text(pair.get(1).map(|v| decode(v)).unwrap_or_default()));
            Tree::Map(items.chunks(2).filter(|pair| !pair[0].is_empty() || pair.len() > 1).map(pair).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mock::decode::pairs;

    fn show(tree: &Tree) -> String {
        match tree {
            Tree::Text(text) => text.clone(),
            Tree::List(list) => format!("[{}]", list.iter().map(show).collect::<Vec<_>>().join("|")),
            Tree::Map(map) => {
                format!("{{{}}}", map.iter().map(|(k, v)| format!("{k}:{}", show(v))).collect::<Vec<_>>().join("|"))
            }
            Tree::Typed(value) => value.to_string(),
        }
    }

    /// The table of the specification, "Style Examples", read backwards.
    #[test]
    fn styles_of_paths() {
        use Kind::{Array, Object, Scalar};
        use Style::{Label, Matrix, Simple};
        let rows = [
            (Simple, false, Scalar, "blue%20ish", "blue ish"),
            (Simple, false, Array, "blue,black%2Cish", "[blue|black,ish]"),
            (Simple, false, Object, "R,100,G,200", "{R:100|G:200}"),
            (Simple, true, Object, "R=100,G=200", "{R:100|G:200}"),
            (Label, false, Scalar, ".blue", "blue"),
            (Label, false, Array, ".blue,black", "[blue|black]"),
            (Label, false, Array, ".blue.black", "[blue|black]"),
            (Label, true, Array, ".blue.black", "[blue|black]"),
            (Label, false, Object, ".R,100,G,200", "{R:100|G:200}"),
            (Label, true, Object, ".R=100.G=200", "{R:100|G:200}"),
            (Matrix, false, Scalar, ";color=blue", "blue"),
            (Matrix, false, Scalar, ";color", ""),
            (Matrix, false, Array, ";color=blue,black", "[blue|black]"),
            (Matrix, true, Array, ";color=blue;color=black", "[blue|black]"),
            (Matrix, false, Object, ";color=R,100,G,200", "{R:100|G:200}"),
            (Matrix, true, Object, ";R=100;G=200", "{R:100|G:200}"),
        ];
        for (style, explode, kind, raw, expected) in rows {
            let tree = single(raw, style, explode, kind, "color").unwrap();
            assert_eq!(show(&tree), expected, "{style:?} {explode} {raw}");
        }
        assert!(single("blue", Label, false, Scalar, "color").is_err());
        assert!(single(";colour=blue", Matrix, false, Scalar, "color").is_err());
    }

    #[test]
    fn styles_of_queries() {
        use Kind::{Array, Object, Scalar};
        use Style::{Form, Pipes, Spaces, Tabs};
        let rows = [
            (Form, true, Scalar, "color=", ""),
            (Form, true, Scalar, "color=a%2Bb+c", "a+b c"),
            (Form, true, Array, "color=blue&color=black", "[blue|black]"),
            (Form, false, Array, "color=blue,black%2Cish", "[blue|black,ish]"),
            (Form, false, Object, "color=R,100,G,200", "{R:100|G:200}"),
            (Spaces, false, Array, "color=blue%20black", "[blue|black]"),
            (Spaces, false, Array, "color=blue+black", "[blue|black]"),
            (Spaces, true, Array, "color=blue&color=black", "[blue|black]"),
            (Pipes, false, Array, "color=blue%7Cblack", "[blue|black]"),
            (Pipes, false, Object, "color=R|100|G|200", "{R:100|G:200}"),
            (Tabs, false, Array, "color=blue%09black", "[blue|black]"),
        ];
        for (style, explode, kind, raw, expected) in rows {
            let pairs = pairs(raw);
            let found: Vec<&Pair> = pairs.iter().collect();
            assert_eq!(show(&query(&found, style, explode, kind).unwrap()), expected, "{style:?} {explode} {raw}");
        }
        let twice = pairs("color=a&color=b");
        assert!(query(&twice.iter().collect::<Vec<_>>(), Form, true, Scalar).is_err());
    }

    #[test]
    fn headers_are_not_percent_encoded() {
        assert_eq!(show(&header("a%20, b", false, Kind::Array)), "[a%20|b]");
        assert_eq!(show(&header("R=1,G=2", true, Kind::Object)), "{R:1|G:2}");
    }
}
