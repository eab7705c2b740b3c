//! A path as names see it: static words, places for values, and a verb where the path itself says one.

use super::words::{kebab, same_noun};
use std::collections::{BTreeMap, BTreeSet};

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Segment {
    /// A fixed word, kebab-case, not empty.
    Static(String),
    /// A path parameter's name, kebab-case.
    Param(String),
}

/// A path, taken apart.
#[derive(Debug, Clone, Default)]
pub(super) struct Route {
    /// Without base path, version and file extension.
    pub(super) segments: Vec<Segment>,
    /// What the path says is done: `…:cancel`, `chat.postMessage`, `#add-shared-link`.
    pub(super) action: Option<String>,
    /// `v2`, `v1beta1`, `2010-04-01`.
    pub(super) version: Option<String>,
    /// What else tells this path from others: its extension, its fixed query.
    pub(super) qualifier: Option<String>,
}

/// Stage, number, number of the preview.
pub(super) type Version = (u64, u64, u64);

/// Extensions that say how, not what.
const FORMATS: &[&str] = &[
    "ashx", "aspx", "atom", "csv", "diff", "do", "gpg", "html", "ics", "json", "jsonp", "ndjson", "patch", "pdf",
    "pgn", "php", "png", "rss", "svg", "txt", "xml", "yaml", "yml",
];

/// First segments that say only that this is an API.
const ROOTS: &[&str] = &["api", "apis", "rest", "rpc"];

impl Route {
    /// Takes a published path apart.
    pub(super) fn parse(path: &str) -> Route {
        let (path, fragment) = split_outside_braces(path, '#');
        let (path, query) = split_outside_braces(path, '?');
        let mut route = Route::default();
        let raw: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
        for (index, segment) in raw.iter().enumerate() {
            route.push(segment, index, index + 1 == raw.len());
        }
        if let Some(query) = query.map(kebab).filter(|q| !q.is_empty()) {
            route.qualifier = Some(query);
        }
        if let Some(fragment) = fragment.map(kebab).filter(|f| !f.is_empty()) {
            route.action = Some(fragment);
        }
        route
    }

    /// Newer is more; a release is more than any preview; no version is the least.
    pub(super) fn version_number(&self) -> Version {
        let Some(version) = self.version.as_deref() else { return (0, 0, 0) };
        let stage = match version {
            v if v.contains("alpha") => 0,
            v if v.contains("beta") || v.contains("preview") || v.contains("rc") => 1,
            _ => 2,
        };
        let number = version.trim_start_matches('v').chars().take_while(|c| c.is_ascii_digit() || *c == '-');
        let digits: String = number.filter(char::is_ascii_digit).collect();
        let preview = version.rsplit(|c: char| !c.is_ascii_digit()).next().filter(|_| stage < 2);
        (stage, digits.parse().unwrap_or(0), preview.and_then(|n| n.parse().ok()).unwrap_or(0))
    }

    fn push(&mut self, segment: &str, index: usize, last: bool) {
        if is_version(segment) {
            self.version = Some(kebab(segment));
        } else if segment.contains('{') || segment.starts_with('*') {
            self.push_template(segment);
        } else {
            self.push_static(segment, index, last);
        }
    }

    fn push_static(&mut self, segment: &str, index: usize, last: bool) {
        if index == 0 && !last && ROOTS.contains(&segment.to_ascii_lowercase().as_str()) {
            return;
        }
        let (word, verb) = segment.split_once(':').unwrap_or((segment, ""));
        let word = self.without_extension(word);
        let parts: Vec<&str> = word.split('.').filter(|p| !p.is_empty()).collect();
        if last && parts.len() > 1 && parts.iter().all(|p| p.starts_with(|c: char| c.is_ascii_alphabetic())) {
            self.push_rpc(&parts);
        } else if !(last && index > 0 && word == "json") {
            self.push_word(&kebab(without_domain(word)));
        }
        if !verb.is_empty() {
            self.action = Some(kebab(verb)).filter(|v| !v.is_empty());
        }
    }

    /// `admin.users.setOwner`: groups and a verb.
    fn push_rpc(&mut self, parts: &[&str]) {
        let (verb, groups) = parts.split_last().unwrap_or((&"", &[]));
        for group in groups {
            if is_version(group) {
                self.version = Some(kebab(group));
            } else {
                self.push_word(&kebab(group));
            }
        }
        self.action = Some(kebab(verb)).filter(|v| !v.is_empty());
    }

    /// `{id}`, `{id}.json`, `{id}:cancel`, `Users('{id}')`, `{base}...{head}`.
    fn push_template(&mut self, segment: &str) {
        let mut rest = segment;
        while let Some((before, after)) = rest.split_once('{') {
            let before = before.trim_matches(|c: char| !c.is_alphanumeric());
            if self.segments.last().is_none_or(|s| matches!(s, Segment::Static(_))) || before.len() > 2 {
                self.push_word(&kebab(before));
            }
            let (name, tail) = after.split_once('}').unwrap_or((after, ""));
            self.segments.push(Segment::Param(kebab(name)));
            rest = tail;
        }
        if rest.starts_with('*') || segment.starts_with('*') {
            self.segments.push(Segment::Param("path".to_owned()));
        }
        if let Some(verb) = rest.strip_prefix(':') {
            self.action = Some(kebab(verb)).filter(|v| !v.is_empty());
        } else if let Some(extension) = rest.strip_prefix('.') {
            self.qualifier = Some(kebab(extension)).filter(|v| !v.is_empty() && v != "json");
        }
    }

    fn push_word(&mut self, word: &str) {
        if !word.is_empty() {
            self.segments.push(Segment::Static(word.to_owned()));
        }
    }

    fn without_extension<'a>(&mut self, word: &'a str) -> &'a str {
        match word.rsplit_once('.') {
            Some((stem, extension))
                if !stem.is_empty() && FORMATS.contains(&extension.to_ascii_lowercase().as_str()) =>
            {
                self.qualifier = Some(kebab(extension)).filter(|format| format != "json");
                stem
            }
            _ => word,
        }
    }
}

/// `v1`, `v2.1`, `v1beta1`, `2010-04-01`, `1.0`.
pub(super) fn is_version(segment: &str) -> bool {
    let digits_only = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || ".-_".contains(c));
    if let Some(rest) = segment.strip_prefix(['v', 'V']) {
        let number = rest.find(|c: char| c.is_ascii_alphabetic()).map_or(rest, |at| &rest[..at]);
        let stage = rest[number.len()..].trim_end_matches(|c: char| c.is_ascii_digit());
        return digits_only(number) && matches!(stage, "" | "alpha" | "beta" | "rc" | "preview" | "p" | "b" | "a");
    }
    let date = segment.len() == 10 && segment.as_bytes()[4] == b'-' && digits_only(segment);
    let dotted = segment.contains('.') && digits_only(segment) && segment.starts_with(|c: char| c.is_ascii_digit());
    date || dotted
}

/// `rbac.authorization.k8s.io`: what stands before the domain.
fn without_domain(word: &str) -> &str {
    let labels: Vec<&str> = word.split('.').collect();
    let is_domain = labels.len() > 2 && matches!(labels[labels.len() - 1], "io" | "com" | "org" | "net" | "dev");
    if !is_domain {
        return word;
    }
    let tail = labels[labels.len() - 2].len() + labels[labels.len() - 1].len() + 2;
    &word[..word.len() - tail]
}

/// Cuts at the first `at` that is not between braces.
fn split_outside_braces(path: &str, at: char) -> (&str, Option<&str>) {
    let mut depth = 0usize;
    for (index, c) in path.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            c if c == at && depth == 0 => return (&path[..index], Some(&path[index + 1..])),
            _ => {}
        }
    }
    (path, None)
}

/// Takes out what says nothing because nearly all paths share it: a common first word, and the tenant that most paths
/// are under (`/Accounts/{AccountSid}`).
pub(super) fn strip_common(routes: &mut [Route]) {
    while strip_first_word(routes) {}
    strip_tenant(routes);
    strip_scopes(routes);
}

fn strip_first_word(routes: &mut [Route]) -> bool {
    let Some(Route { segments, .. }) = routes.first() else { return false };
    let Some(Segment::Static(word)) = segments.first().cloned() else { return false };
    let seconds: BTreeSet<String> = routes.iter().map(|r| format!("{:?}", r.segments.get(1))).collect();
    let common = routes.len() >= 5
        && seconds.len() >= 2
        && routes.iter().all(|r| {
            matches!(r.segments.first(), Some(Segment::Static(first)) if *first == word)
                && matches!(r.segments.get(1), Some(Segment::Static(_)))
        });
    if common {
        routes.iter_mut().for_each(|r| drop(r.segments.remove(0)));
    }
    common
}

/// `/Accounts/{AccountSid}/Calls` is about calls if four of five paths are under an account.
fn strip_tenant(routes: &mut [Route]) {
    let mut under: BTreeMap<String, usize> = BTreeMap::new();
    for route in routes.iter() {
        if let [Segment::Static(word), Segment::Param(_), Segment::Static(_), ..] = route.segments.as_slice() {
            *under.entry(word.clone()).or_default() += 1;
        }
    }
    let Some((word, _)) = under.into_iter().find(|(_, count)| routes.len() >= 10 && count * 5 >= routes.len() * 4)
    else {
        return;
    };
    for route in routes.iter_mut() {
        let is_under = matches!(route.segments.as_slice(), [Segment::Static(w), Segment::Param(_), Segment::Static(_), ..] if *w == word);
        if is_under {
            route.segments.drain(..2);
        }
    }
}

/// A pair of word and value that comes after three different words or more is a scope, not a resource:
/// `/apps/v1/namespaces/{namespace}/deployments`.
fn strip_scopes(routes: &mut [Route]) {
    let mut before: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for route in routes.iter() {
        if let [Segment::Static(group), Segment::Static(word), Segment::Param(param), Segment::Static(_), ..] =
            route.segments.as_slice()
            && same_noun(word, param)
        {
            before.entry(word.clone()).or_default().insert(group.clone());
        }
    }
    for (word, groups) in before {
        if groups.len() < 3 {
            continue;
        }
        for route in routes.iter_mut() {
            let at = route.segments.windows(3).position(|w| {
                matches!(w, [Segment::Static(s), Segment::Param(p), Segment::Static(_)] if *s == word && same_noun(s, p))
            });
            if let Some(at) = at.filter(|at| *at <= 2) {
                route.segments.drain(at..at + 2);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(path: &str) -> String {
        let route = Route::parse(path);
        let mut text: Vec<String> = route
            .segments
            .iter()
            .map(|s| match s {
                Segment::Static(word) => word.clone(),
                Segment::Param(name) => format!("{{{name}}}"),
            })
            .collect();
        text.extend(route.action.map(|a| format!("!{a}")));
        text.extend(route.qualifier.map(|q| format!("~{q}")));
        text.join(" ")
    }

    #[test]
    fn paths_are_taken_apart() {
        for (path, expected) in [
            ("/v1/customers/{customer}", "customers {customer}"),
            ("/api/v3/pet/{petId}/uploadImage", "pet {pet-id} upload-image"),
            ("/2010-04-01/Accounts/{Sid}.json", "accounts {sid}"),
            ("/chat.postMessage", "chat !post-message"),
            ("/admin.users.session.reset", "admin users session !reset"),
            ("/projects/{p}:undelete", "projects {p} !undelete"),
            ("/items:batchGet", "items !batch-get"),
            ("/files/{file_id}#add_shared_link", "files {file-id} !add-shared-link"),
            ("/Users('{id}')/Mails", "users {id} mails"),
            ("/compare/{base}...{head}", "compare {base} {head}"),
            ("/apis/rbac.authorization.k8s.io/v1/roles", "rbac-authorization roles"),
            ("/containers/{id}/json", "containers {id}"),
            ("/openapi.json", "openapi"),
            ("/", ""),
        ] {
            assert_eq!(shape(path), expected, "{path}");
        }
    }

    #[test]
    fn tenants_are_no_resources() {
        let paths: Vec<String> = (0..12).map(|n| format!("/Accounts/{{Sid}}/Things{n}")).collect();
        let mut routes: Vec<Route> = paths.iter().map(|p| Route::parse(p)).collect();
        routes.push(Route::parse("/Accounts/{Sid}"));
        strip_common(&mut routes);
        assert_eq!(routes[0].segments, [Segment::Static("things0".to_owned())]);
        assert_eq!(routes[12].segments.len(), 2);
    }
}
