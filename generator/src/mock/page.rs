//! Paging: which part of a list a request asks for, and how the answer says where the rest is.

use super::Request;
use super::document::child;
use super::operation::{Operation, Parameter, Place};
use super::schema::{Direction, Schemas};
use serde_json::{Map, Value, json};

const SIZES: &[&str] = &[
    "limit",
    "perpage",
    "pagesize",
    "count",
    "size",
    "maxresults",
    "first",
    "top",
    "take",
    "rows",
    "max",
    "maxitems",
    "itemsperpage",
    "pagelimit",
    "resultsperpage",
    "maxkeys",
];
const PAGES: &[&str] = &["page", "pagenumber", "pageno", "pagenum", "pageindex", "p"];
const OFFSETS: &[&str] = &["offset", "start", "skip", "startat", "from", "startindex", "pageoffset"];
const CURSORS: &[&str] = &[
    "cursor",
    "after",
    "startingafter",
    "pagetoken",
    "nexttoken",
    "continue",
    "marker",
    "nextcursor",
    "nextpagetoken",
    "startcursor",
    "pagecursor",
    "pageafter",
    "continuationtoken",
    "iterator",
];

/// Items on a page whose size nobody says.
const DEFAULT_SIZE: usize = 10;

/// A list whose pages are longer than this has one page.
const MOST_SEEDS: usize = 200;

/// A name without the marks by which spellings differ.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Means {
    Page,
    Offset,
    Cursor,
}

/// The part of a list that a request asks for.
pub(crate) struct Window<'o> {
    start: usize,
    size: usize,
    total: usize,
    /// The parameter that moves the window.
    by: Option<(Means, &'o Parameter)>,
    /// Number of the first page.
    first_page: usize,
    /// Identities of all items, for cursors that are one.
    ids: Vec<String>,
}

fn number(value: &Value) -> Option<usize> {
    value.as_u64().and_then(|n| n.try_into().ok()).or_else(|| value.as_str()?.parse().ok())
}

fn default(schemas: &Schemas, parameter: &Parameter) -> Option<usize> {
    let (_, schema) = schemas.document.resolve(parameter.schema.as_deref()?)?;
    schema.get("default").and_then(number)
}

/// How many items a list begins with if it pages: enough for a second page.
pub(crate) fn enough(schemas: &Schemas, operation: &Operation, wanted: usize) -> Option<usize> {
    let size = declared(operation, SIZES);
    size.or(moving(operation).map(|(_, parameter)| parameter))?;
    let page = size.and_then(|p| default(schemas, p)).unwrap_or(0);
    Some(if page < MOST_SEEDS { wanted.max(page + page / 4 + 1) } else { wanted })
}

fn declared<'o>(operation: &'o Operation, names: &[&str]) -> Option<&'o Parameter> {
    let mut query = operation.parameters.iter().filter(|p| p.place == Place::Query);
    query.find(|p| names.contains(&plain(&p.name).as_str()))
}

fn moving(operation: &Operation) -> Option<(Means, &Parameter)> {
    let kinds = [(Means::Cursor, CURSORS), (Means::Offset, OFFSETS), (Means::Page, PAGES)];
    kinds.into_iter().find_map(|(means, names)| Some((means, declared(operation, names)?)))
}

impl<'o> Window<'o> {
    pub(crate) fn new(
        schemas: &Schemas,
        operation: &'o Operation,
        query: &Map<String, Value>,
        ids: Vec<String>,
    ) -> Option<Self> {
        let size = declared(operation, SIZES);
        let given = size.and_then(|p| query.get(&p.name).and_then(number).or_else(|| default(schemas, p)));
        let kinds = [(Means::Cursor, CURSORS), (Means::Offset, OFFSETS), (Means::Page, PAGES)];
        let used = kinds.into_iter().find_map(|(means, names)| {
            let parameter = declared(operation, names).filter(|p| query.contains_key(&p.name))?;
            Some((means, parameter))
        });
        let by = used.or_else(|| moving(operation));
        if size.is_none() && by.is_none() {
            return None;
        }
        let total = ids.len();
        let size = given.unwrap_or(DEFAULT_SIZE).max(1);
        let first_page = by.and_then(|(_, p)| default(schemas, p)).unwrap_or(1).min(1);
        let value = by.and_then(|(_, p)| query.get(&p.name));
        let start = match (by, value) {
            (Some((Means::Page, _)), Some(value)) => {
                number(value).unwrap_or(first_page).saturating_sub(first_page).saturating_mul(size)
            }
            (Some((Means::Offset, _)), Some(value)) => number(value).unwrap_or(0),
            (Some((Means::Cursor, _)), Some(value)) => {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let known = ids.iter().position(|id| *id == text).map(|at| at + 1);
                // A cursor that we never gave ends the list rather than beginning it again.
                known.or_else(|| text.parse().ok()).unwrap_or(if text.is_empty() { 0 } else { total })
            }
            _ => 0,
        };
        Some(Self { start: start.min(total), size, total, by, first_page, ids })
    }

    pub(crate) fn range(&self) -> std::ops::Range<usize> {
        self.start..self.end()
    }

    fn end(&self) -> usize {
        self.start.saturating_add(self.size).min(self.total)
    }

    pub(crate) fn more(&self) -> bool {
        self.end() < self.total
    }

    fn page(&self) -> usize {
        self.first_page + self.start / self.size
    }

    /// What the moving parameter must be for the next part; `None` at the end or where no value is allowed.
    fn next(&self, schemas: &Schemas) -> Option<(&Parameter, String)> {
        let (means, parameter) = self.by.filter(|_| self.more())?;
        let next = match means {
            Means::Page => (self.page() + 1).to_string(),
            Means::Offset => self.end().to_string(),
            Means::Cursor => {
                let id = self.end().checked_sub(1).and_then(|last| self.ids.get(last).cloned());
                let by_item = ["startingafter", "after"].contains(&plain(&parameter.name).as_str());
                let number = self.end().to_string();
                let choices = if by_item { [id, Some(number)] } else { [Some(number), id] };
                let allowed = |text: &String| {
                    let schema = parameter.schema.as_deref();
                    schema.is_none_or(|s| schemas.is_valid(s, Direction::Request, &Value::String(text.clone())))
                };
                choices.into_iter().flatten().find(allowed)?
            }
        };
        Some((parameter, next))
    }

    /// The request's URL, moved to the next part.
    pub(crate) fn next_url(&self, schemas: &Schemas, request: &Request<'_>) -> Option<String> {
        let (parameter, next) = self.next(schemas)?;
        let host = request.header("host").unwrap_or("localhost");
        let keep = |pair: &&str| {
            let name = pair.split('=').next().unwrap_or_default();
            !pair.is_empty() && super::decode::decode_form(name) != parameter.name
        };
        let encode =
            |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        let mut query: Vec<String> = request.query.split('&').filter(keep).map(str::to_owned).collect();
        query.push(format!("{}={}", encode(&parameter.name), encode(&next)));
        Some(format!("http://{host}{}?{}", request.path, query.join("&")))
    }

    /// Writes into an envelope what it says about paging, wherever it has a field for it.
    /// Tells whether any of them leads to the next part.
    pub(crate) fn tell(
        &self,
        schemas: &Schemas,
        schema: &str,
        answer: &mut Value,
        list: &str,
        request: &Request<'_>,
    ) -> bool {
        let mut leads = false;
        let mut told = Vec::new();
        collect(answer, "", list, 0, &mut told);
        for place in told {
            let Some(old) = answer.pointer(&place).cloned() else { continue };
            let Some(choices) = self.field(schemas, &place, &old, request) else { continue };
            let before = answer.clone();
            let set = |value: &Value| {
                let mut changed = before.clone();
                *changed.pointer_mut(&place)? = value.clone();
                schemas.is_valid(schema, Direction::Response, &changed).then_some(changed)
            };
            let fits = |value: &Value| schemas.is_valid(schema, Direction::Response, value);
            let changed = choices.iter().find_map(set).or_else(|| without(&before, &place).filter(fits));
            // Where a text has to be, an empty one ends the list.
            let empty = || Some(Value::from("")).filter(|_| old.is_string()).as_ref().and_then(set);
            if let Some(changed) = changed.or_else(empty) {
                leads |= leads_on(&place);
                *answer = changed;
            }
        }
        leads
    }

    /// The values that a field may take, the best first; `None` if it says nothing about paging.
    fn field(&self, schemas: &Schemas, place: &str, old: &Value, request: &Request<'_>) -> Option<Vec<Value>> {
        let (key, inside) = meaning(place);
        if old.is_object() {
            // What holds the way to the next part goes as a whole when there is none.
            return (!self.more()).then(|| vec![Value::Null]);
        }
        if inside {
            return Some(self.pointer_to_next(schemas, &key, old, request));
        }
        let id = |at: Option<usize>| at.and_then(|at| self.ids.get(at)).map(|id| vec![Value::String(id.clone())]);
        let number = |n: usize| Some(vec![json!(n), json!(n.to_string())]);
        match key.as_str() {
            "hasmore" | "hasnext" | "hasnextpage" | "truncated" | "istruncated" | "more" => {
                Some(vec![json!(self.more())])
            }
            "hasprevious" | "hasprev" | "haspreviouspage" => Some(vec![json!(self.start > 0)]),
            "islast" | "islastpage" | "done" | "complete" if old.is_boolean() => Some(vec![json!(!self.more())]),
            "total" | "totalcount" | "totalresults" | "totalitems" | "totalsize" | "totalrecords" | "totalentries" => {
                number(self.total)
            }
            "count" if old.is_number() => number(self.total),
            "totalpages" | "pagecount" | "numpages" if old.is_number() => number(self.total.div_ceil(self.size)),
            "page" | "currentpage" | "pagenumber" if old.is_number() => number(self.page()),
            "perpage" | "pagesize" | "limit" if old.is_number() => number(self.size),
            "offset" | "start" if old.is_number() => number(self.start),
            "previous" | "prev" | "previouspageuri" | "prevpage" | "previouscursor" if self.start == 0 => {
                Some(vec![Value::Null])
            }
            "firstid" => id(Some(self.start)),
            "lastid" => id(self.end().checked_sub(1)),
            _ if is_next(&key) => Some(self.pointer_to_next(schemas, &key, old, request)),
            _ => None,
        }
    }

    fn pointer_to_next(&self, schemas: &Schemas, key: &str, old: &Value, request: &Request<'_>) -> Vec<Value> {
        let Some((_, next)) = self.next(schemas) else { return vec![Value::Null] };
        let url = self.next_url(schemas, request).map(Value::String);
        let by_cursor = matches!(self.by, Some((Means::Cursor, _)));
        let names_url = ["uri", "url", "link", "href", "path"].iter().any(|part| key.contains(part));
        let old_is_url = old.as_str().is_some_and(|text| text.starts_with("http") || text.starts_with('/'));
        let token = next.parse::<u64>().ok().filter(|_| !by_cursor).map(|n| json!(n));
        let token = [token, Some(Value::String(next))].into_iter().flatten();
        if names_url || old_is_url || key == "next" && !by_cursor {
            url.into_iter().chain(token).collect()
        } else {
            token.chain(url).collect()
        }
    }
}

fn is_next(key: &str) -> bool {
    [
        "nextcursor",
        "nextpagetoken",
        "nexttoken",
        "nextpage",
        "next",
        "continue",
        "cursor",
        "endcursor",
        "nextpageuri",
        "nexturl",
        "nextlink",
        "nextmarker",
        "nextoffset",
        "nextcontinuationtoken",
        "iterator",
        "after",
        "marker",
        "pagetoken",
    ]
    .contains(&key)
}

/// An answer without one of its fields.
fn without(answer: &Value, place: &str) -> Option<Value> {
    let (parent, key) = place.rsplit_once('/')?;
    let mut answer = answer.clone();
    answer.pointer_mut(parent)?.as_object_mut()?.shift_remove(key)?;
    Some(answer)
}

/// What a field is called, plainly, and whether it stands inside an object that leads to the next part.
fn meaning(place: &str) -> (String, bool) {
    let mut keys = place.rsplit('/');
    let (key, parent) = (plain(keys.next().unwrap_or_default()), plain(keys.next().unwrap_or_default()));
    let inside = is_next(&parent);
    (key, inside)
}

fn leads_on(place: &str) -> bool {
    let (key, inside) = meaning(place);
    inside || is_next(&key)
}

/// Adds to an answer the fields that it could have, outside its list.
pub(crate) fn complete(answer: &mut Value, full: &Value, place: &str, list: &str) {
    let (Some(object), Some(full)) = (answer.as_object_mut(), full.as_object()) else { return };
    for (name, value) in full {
        let place = child(place, name);
        match object.get_mut(name) {
            _ if place == list => {}
            Some(known) => complete(known, value, &place, list),
            None => {
                object.insert(name.clone(), value.clone());
            }
        }
    }
}

/// The fields of an envelope, outside its list: scalars, and objects that lead to the next part.
fn collect(value: &Value, place: &str, list: &str, depth: usize, found: &mut Vec<String>) {
    let Some(object) = value.as_object().filter(|_| depth < 4) else { return };
    for (key, value) in object {
        let place = child(place, key);
        match value {
            _ if place == list => {}
            Value::Object(_) => {
                collect(value, &place, list, depth + 1, found);
                found.extend(is_next(&plain(key)).then_some(place));
            }
            Value::Array(_) => {}
            _ => found.push(place),
        }
    }
}
