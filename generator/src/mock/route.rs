//! From a request's path to the operations that it may mean, the most concrete first.
//!
//! A template is opaque but for its `{…}`: parameters inside a segment, next to one another, before a colon verb; a
//! query string or a fragment in the key; a parameter that swallows slashes (`{+path}`, `{path*}`).

use super::operation::Operation;
use percent_encoding::percent_decode_str;
use std::collections::BTreeMap;

/// Steps that matching one path with one template may take; templates of parameters alone would need exponentially many.
const MOST_STEPS: usize = 10_000;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Literal(String),
    /// Within a segment.
    Parameter(String),
    /// To the end of the path or up to the next literal, slashes included.
    Greedy(String),
}

#[derive(Debug)]
pub(crate) struct Route {
    /// Index of the operation.
    pub(crate) operation: usize,
    parts: Vec<Part>,
    /// What a query string in the path's key asks for.
    query: Vec<(String, String)>,
}

/// All routes.
#[derive(Debug, Default)]
pub(crate) struct Routes {
    /// By number of slashes, since only a greedy parameter may contain one; each list the most concrete first.
    by_slashes: BTreeMap<usize, Vec<Route>>,
    greedy: Vec<Route>,
}

/// A route that fits: the operation and the raw text of each path parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) operation: usize,
    /// The path that fitted, without any server's base.
    pub(crate) path: String,
    /// Equal for templates that differ in names alone.
    pub(crate) shape: String,
    pub(crate) values: Vec<(String, String)>,
}

impl Routes {
    pub(crate) fn new(operations: &[Operation]) -> Self {
        let mut routes = Self::default();
        for (index, operation) in operations.iter().enumerate() {
            let greedy = |name: &str| operation.parameters.iter().any(|p| p.greedy && p.name == name);
            let route = route(index, &operation.template, greedy);
            match route.parts.iter().any(|part| matches!(part, Part::Greedy(_))) {
                true => routes.greedy.push(route),
                false => routes.by_slashes.entry(route.slashes()).or_default().push(route),
            }
        }
        for list in routes.by_slashes.values_mut().chain([&mut routes.greedy]) {
            list.sort_by_key(Route::rank);
        }
        routes
    }

    /// All routes that fit, the most concrete first. `query` is decoded.
    pub(crate) fn find(&self, path: &str, query: &[(String, String)]) -> Vec<Match> {
        let slashes = path.bytes().filter(|b| *b == b'/').count();
        let candidates = self.by_slashes.get(&slashes).into_iter().flatten().chain(&self.greedy);
        let mut found: Vec<(bool, Match)> = Vec::new();
        for route in candidates {
            if !route.query.iter().all(|(name, value)| wants(name, value, query)) {
                continue;
            }
            let mut values = Vec::new();
            if fits(&route.parts, path, &mut values, &mut MOST_STEPS.clone()) {
                let found_here =
                    Match { operation: route.operation, path: path.to_owned(), shape: route.shape(), values };
                found.push((route.query.is_empty(), found_here));
            }
        }
        // A key that asks for a query is more concrete than the same path without.
        found.sort_by_key(|(no_query, _)| *no_query);
        found.into_iter().map(|(_, found)| found).collect()
    }
}

/// A query that a path's key fixes; `{…}` in it stands for any value.
fn wants(name: &str, value: &str, query: &[(String, String)]) -> bool {
    let any = value.contains('{');
    query.iter().any(|(n, v)| n == name && (any || v == value)) || name.contains('{')
}

/// The query that a path's key fixes.
pub(crate) fn fixed_query(template: &str) -> Vec<(String, String)> {
    let Some((_, query)) = outside_braces(template, '?') else { return Vec::new() };
    let query = query.split('#').next().unwrap_or_default();
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (name.to_owned(), value.to_owned())
    };
    query.split('&').filter(|pair| !pair.is_empty()).map(pair).collect()
}

/// Splits at a character that is not inside `{…}`.
fn outside_braces(text: &str, at: char) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (i, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if c == at && depth == 0 => return Some((&text[..i], &text[i + c.len_utf8()..])),
            _ => {}
        }
    }
    None
}

/// The path of a template, without its query and fragment.
pub(crate) fn path_of(template: &str) -> &str {
    let path = outside_braces(template, '?').map_or(template, |(path, _)| path);
    outside_braces(path, '#').map_or(path, |(path, _)| path)
}

fn route(operation: usize, template: &str, is_greedy: impl Fn(&str) -> bool) -> Route {
    let mut parts = Vec::new();
    let mut rest = path_of(template);
    while let Some(open) = rest.find('{') {
        let Some(length) = rest[open..].find('}') else { break };
        if open > 0 {
            parts.push(Part::Literal(decode(&rest[..open])));
        }
        let inside = &rest[open + 1..open + length];
        let name = inside.trim_start_matches(['+', '/', '.', ';', '#']).trim_end_matches('*');
        let name = name.split('=').next().unwrap_or(name).to_owned();
        let greedy = inside.starts_with('+') || inside.ends_with('*') || inside.contains("=") || is_greedy(&name);
        parts.push(if greedy { Part::Greedy(name) } else { Part::Parameter(name) });
        rest = &rest[open + length + 1..];
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(decode(rest)));
    }
    Route { operation, parts, query: fixed_query(template) }
}

impl Route {
    fn slashes(&self) -> usize {
        let literal = |part: &Part| match part {
            Part::Literal(text) => text.bytes().filter(|b| *b == b'/').count(),
            _ => 0,
        };
        self.parts.iter().map(literal).sum()
    }

    fn shape(&self) -> String {
        let part = |part: &Part| match part {
            Part::Literal(text) => text.clone(),
            Part::Parameter(_) => "{}".to_owned(),
            Part::Greedy(_) => "{*}".to_owned(),
        };
        self.parts.iter().map(part).collect()
    }

    /// Sorts concrete before templated, position by position.
    fn rank(&self) -> (Vec<(u8, usize)>, usize) {
        let rank = |part: &Part| match part {
            // A longer literal at the same place is the more concrete one.
            Part::Literal(text) => (0, usize::MAX - text.len()),
            Part::Parameter(_) => (1, 0),
            Part::Greedy(_) => (2, 0),
        };
        (self.parts.iter().map(rank).chain([(3, 0)]).collect(), self.operation)
    }
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Whether a raw path is what the parts say; a parameter takes at least one byte, and as few as will do.
fn fits(parts: &[Part], path: &str, values: &mut Vec<(String, String)>, steps: &mut usize) -> bool {
    *steps = steps.saturating_sub(1);
    if *steps == 0 {
        return false;
    }
    let Some((first, rest)) = parts.split_first() else { return path.is_empty() };
    let (name, greedy) = match first {
        Part::Literal(text) => return literal(text, path).is_some_and(|path| fits(rest, path, values, steps)),
        Part::Parameter(name) => (name, false),
        Part::Greedy(name) => (name, true),
    };
    let limit = if greedy { path.len() } else { path.find('/').unwrap_or(path.len()) };
    let mut try_end = |end: usize| {
        values.push((name.clone(), path[..end].to_owned()));
        let fit = fits(rest, &path[end..], values, steps);
        if !fit {
            values.pop();
        }
        fit
    };
    let ends_here = match rest.first() {
        None => true,
        Some(Part::Literal(text)) => text.starts_with('/'),
        Some(_) => false,
    };
    if ends_here && !greedy {
        return limit > 0 && try_end(limit);
    }
    (1..=limit).filter(|end| path.is_char_boundary(*end)).any(try_end)
}

/// What is left of a raw path behind a literal; both may be percent-encoded in their own way.
fn literal<'p>(text: &str, path: &'p str) -> Option<&'p str> {
    let bytes = path.as_bytes();
    let mut at = 0;
    for wanted in text.bytes() {
        if *bytes.get(at)? == wanted {
            at += 1;
        } else {
            let hex = path.get(at..)?.strip_prefix('%')?.get(..2)?;
            if u8::from_str_radix(hex, 16).ok()? != wanted {
                return None;
            }
            at += 3;
        }
    }
    path.get(at..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(templates: &[&str], path: &str) -> Option<(String, Vec<String>)> {
        let mut routes = Routes::default();
        for (i, template) in templates.iter().enumerate() {
            let route = route(i, template, |_| false);
            match route.parts.iter().any(|part| matches!(part, Part::Greedy(_))) {
                true => routes.greedy.push(route),
                false => routes.by_slashes.entry(route.slashes()).or_default().push(route),
            }
        }
        routes.by_slashes.values_mut().for_each(|list| list.sort_by_key(Route::rank));
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let query: Vec<_> = query.split_once('=').map(|(n, v)| (n.to_owned(), v.to_owned())).into_iter().collect();
        let found = routes.find(path, &query).into_iter().next()?;
        let values = found.values.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        Some((templates[found.operation].to_owned(), values))
    }

    #[test]
    fn paths() {
        type Found<'a> = Option<(&'a str, &'a [&'a str])>;
        let rows: &[(&[&str], &str, Found<'_>)] = &[
            (&["/pets/{id}", "/pets/mine"], "/pets/mine", Some(("/pets/mine", &[]))),
            (&["/pets/{id}", "/pets/mine"], "/pets/m%69ne", Some(("/pets/mine", &[]))),
            (&["/pets/{id}", "/pets/mine"], "/pets/7", Some(("/pets/{id}", &["id=7"]))),
            (&["/pets/{id}"], "/pets/", None),
            (&["/pets/{id}"], "/pets/7/", None),
            (&["/pets/{id}/"], "/pets/7/", Some(("/pets/{id}/", &["id=7"]))),
            (&["/a/{x}", "/a/{x}:cancel"], "/a/1:cancel", Some(("/a/{x}:cancel", &["x=1"]))),
            (&["/a/{x}.{y}"], "/a/b.json", Some(("/a/{x}.{y}", &["x=b", "y=json"]))),
            (&["/a/{x}{y}"], "/a/bc", Some(("/a/{x}{y}", &["x=b", "y=c"]))),
            (&["/c/{a}...{b}"], "/c/v1...v2", Some(("/c/{a}...{b}", &["a=v1", "b=v2"]))),
            (&["/f/{+path}"], "/f/a/b/c", Some(("/f/{+path}", &["path=a/b/c"]))),
            (&["/f/{path*}/raw"], "/f/a/b/raw", Some(("/f/{path*}/raw", &["path=a/b"]))),
            (&["/q", "/q?beta=true"], "/q?beta=true", Some(("/q?beta=true", &[]))),
            (&["/q", "/q?beta=true"], "/q?beta=no", Some(("/q", &[]))),
            (&["/s#one"], "/s", Some(("/s#one", &[]))),
            (&["//x"], "//x", Some(("//x", &[]))),
            (&["/é/{x}"], "/%C3%A9/1", Some(("/é/{x}", &["x=1"]))),
        ];
        for (templates, path, expected) in rows {
            let expected = expected.map(|(t, values)| (t.to_owned(), values.iter().map(|v| (*v).to_owned()).collect()));
            assert_eq!(find(templates, path), expected, "{path}");
        }
    }
}
