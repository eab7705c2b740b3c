//! How a list goes on, recognised from the names of parameters and of members of the response.

mod words;

use super::items::{at, is, plain};
use super::schema::{Property, Schema, SchemaKind};
use super::{Extensions, Next, Paging, Parameter, ParameterLocation, Place};
use crate::openapi::join;
use serde_json::Value;
use words::{CURSOR, NEXT_CURSOR, NEXT_HEADER, NEXT_URL, NUMBER, OFFSET, SIZE};

/// What an operation has that may say how its list goes on.
pub(super) struct Signs<'s> {
    pub(super) parameters: &'s [Parameter],
    /// The JSON that is sent.
    pub(super) body: Option<&'s Schema>,
    /// The JSON that comes back.
    pub(super) output: Option<&'s Schema>,
    /// Where the list is in it.
    pub(super) list: Option<&'s str>,
    /// The names of the response's header fields.
    pub(super) headers: &'s [String],
}

/// How the list of an operation goes on, if its parameters, its body or an annotation say so.
pub(super) fn paging(signs: &Signs<'_>, extensions: &Extensions) -> Option<Paging> {
    let query = signs.parameters.iter().filter(|parameter| parameter.location == ParameterLocation::Query);
    let query: Vec<Input<'_>> = query.map(Input::of_query).collect();
    match super::annotation::paging(extensions, &query, signs.output) {
        Some(said) => return said,
        None if signs.list.is_none() => return None,
        None => {}
    }
    let search = |inputs, place| {
        let search = Search { inputs, place, output: signs.output?, list: signs.list?, headers: signs.headers };
        search.paging()
    };
    search(query, Place::Query).or_else(|| search(signs.body.map(of_body).unwrap_or_default(), Place::Body))
}

/// A parameter, or a field of the body.
pub(super) struct Input<'s> {
    /// As a person reads it.
    name: String,
    /// On the wire, or a pointer into the body.
    pub(super) wire: String,
    description: &'s str,
    schema: &'s Schema,
    shown: Option<&'s Value>,
}

impl<'s> Input<'s> {
    pub(super) fn of_query(parameter: &'s Parameter) -> Input<'s> {
        Input {
            name: parameter.name.clone(),
            wire: parameter.name.clone(),
            description: &parameter.description,
            schema: &parameter.schema,
            shown: parameter.shown(),
        }
    }

    fn of_body(property: &'s Property, above: &str, name: String) -> Input<'s> {
        Input {
            name,
            wire: format!("{above}{}", join("", &property.name)),
            description: &property.schema.description,
            schema: &property.schema,
            shown: property.schema.example.as_deref(),
        }
    }
}

fn properties(schema: &Schema) -> &[Property] {
    match &schema.kind {
        SchemaKind::Object { properties, .. } => properties,
        _ => &[],
    }
}

/// The fields of a body that may be about pages: those on top, and those in a member that is about nothing else.
fn of_body(body: &Schema) -> Vec<Input<'_>> {
    let mut found = Vec::new();
    for property in properties(body) {
        found.push(Input::of_body(property, "", property.name.to_string()));
        let is_about_pages =
            matches!(&*plain(&property.name), "page" | "pagination" | "paging" | "pager" | "pageinfo" | "pagerequest");
        for inner in properties(&property.schema).iter().filter(|_| is_about_pages) {
            found.push(Input::of_body(inner, &join("", &property.name), format!("page.{}", inner.name)));
        }
    }
    found
}

struct Search<'s> {
    inputs: Vec<Input<'s>>,
    place: Place,
    output: &'s Schema,
    list: &'s str,
    headers: &'s [String],
}

impl Search<'_> {
    fn paging(&self) -> Option<Paging> {
        let in_query = self.place == Place::Query;
        let url = if in_query { self.url() } else { None };
        let next = url.or_else(|| self.cursor()).or_else(|| self.header()).or_else(|| self.last_item());
        let has_link = in_query && self.headers.iter().any(|name| name.eq_ignore_ascii_case("link"));
        let next = next
            .or_else(|| (has_link || in_query && self.says_link()).then_some(Next::Link))
            .or_else(|| self.number())
            .or_else(|| self.offset())
            .or_else(|| self.bare_after())?;
        let size = self.size(&next);
        Some(Paging { next, size, place: self.place })
    }

    /// A header field of the response has the next cursor.
    fn header(&self) -> Option<Next> {
        let name = NEXT_HEADER.iter().find_map(|known| self.headers.iter().find(|name| plain(name) == **known))?;
        let cursor = || self.parameter(&CURSOR, takes_text);
        let parameter = match plain(name).ends_with("page") {
            true => self.parameter(&NUMBER, |_| true).or_else(cursor),
            false => cursor().or_else(|| self.parameter(&OFFSET[..7], |_| true)),
        }?;
        Some(Next::Header { parameter: parameter.wire.clone(), name: name.clone() })
    }

    /// `after` and a size, and nothing in the answer about more: the id of the last item leads on. Not where `before` goes
    /// the other way, because then nobody knows which way the list is sorted.
    fn bare_after(&self) -> Option<Next> {
        let parameter = self.parameter(&["after"], takes_text)?;
        let sized = self.parameter(&["limit", "perpage", "pagesize", "count"], is_number).is_some();
        let ends = self.parameter(&["before", "endingbefore", "around"], |_| true).is_some();
        if !sized || ends || !self.list.is_empty() {
            return None;
        }
        let SchemaKind::Array { items } = &at(self.output, self.list)?.kind else { return None };
        let field = if items.property("id").is_some() {
            "/id"
        } else {
            items.property("user")?.schema.property("id")?;
            "/user/id"
        };
        let parameter = parameter.wire.clone();
        Some(Next::LastItem { parameter, field: field.to_owned(), more: String::new() })
    }

    /// The input with the first of these names.
    fn parameter(&self, names: &[&str], fits: impl Fn(&Input<'_>) -> bool) -> Option<&Input<'_>> {
        let found = |name: &&str| self.inputs.iter().find(|p| paging_name(&p.name) == **name && fits(p));
        names.iter().find_map(found)
    }

    /// The pointer of the first of these that the response has.
    fn member(&self, pointers: &[&str], fits: impl Fn(&Schema) -> bool) -> Option<String> {
        pointers
            .iter()
            .find_map(|pointer| find(self.output, pointer).filter(|found| fits(found.1)))
            .map(|found| found.0)
    }

    fn url(&self) -> Option<Next> {
        let pages = self.parameter(&CURSOR[..16], takes_text).is_some();
        let is_url = |schema: &Schema| matches!(schema.format(), Some("uri" | "url" | "uri-reference"));
        let sure = self.member(&NEXT_URL, |schema| is_text_or_any(schema) && is_url(schema));
        let said = || {
            let names = if pages { &NEXT_URL[..20] } else { &NEXT_URL[..24] };
            self.member(names, is_text_or_any)
        };
        // `next` alone may be a cursor or a number as well.
        let short =
            || if pages { None } else { self.member(&["next"], |schema| schema.format().is_none() && is_text(schema)) };
        let pointer = sure.or_else(said).or_else(short)?;
        Some(Next::Url { pointer })
    }

    fn cursor(&self) -> Option<Next> {
        self.named_cursor().or_else(|| self.next_of_same_name())
    }

    /// `stream_position` and `next_stream_position`, whatever the name; `from` and a number `next`.
    fn next_of_same_name(&self) -> Option<Next> {
        let fits = |schema: &Schema| is_scalar(schema) && !matches!(schema.kind, SchemaKind::Boolean);
        let same = self.inputs.iter().find_map(|parameter| {
            let names = [format!("next{}", plain(&parameter.name))];
            let pointer = self.member(&names.each_ref().map(String::as_str), fits)?;
            Some((parameter.wire.clone(), pointer))
        });
        let from = || {
            let parameter = self.parameter(&["from", "start"], |_| true)?;
            let pointer = self.member(&["next"], |schema| matches!(schema.kind, SchemaKind::Integer))?;
            Some((parameter.wire.clone(), pointer))
        };
        let numbered = self.parameter(&NUMBER, |_| true).is_some();
        let (parameter, pointer) = same.filter(|_| !numbered).or_else(from)?;
        Some(Next::Cursor { parameter, pointer })
    }

    fn named_cursor(&self) -> Option<Next> {
        let parameter = self.parameter(&CURSOR, takes_text)?;
        let name = paging_name(&parameter.name);
        let tail = format!("next{name}");
        let nested: Vec<String> = ["", "meta/", "metadata/", "pagination/", "paging/", "page/", "pageinfo/"]
            .iter()
            .map(|head| format!("{head}{tail}"))
            .collect();
        let nested: Vec<&str> = nested.iter().map(String::as_str).collect();
        let fits = |schema: &Schema| is_scalar(schema) && !matches!(schema.kind, SchemaKind::Boolean);
        // A list that is called like a cursor is no cursor.
        let elsewhere = |pointer: &String| !self.list.starts_with(pointer.as_str()) || self.list.is_empty();
        let pointer = self.member(&nested, fits).or_else(|| self.member(&NEXT_CURSOR, fits)).filter(elsewhere)?;
        Some(Next::Cursor { parameter: parameter.wire.clone(), pointer })
    }

    /// `starting_after` takes the `id` of the last item.
    fn last_item(&self) -> Option<Next> {
        let parameter = self.parameter(&["startingafter", "after", "startafter", "afterid", "sinceid"], |_| true)?;
        let more = self
            .member(&["hasmore", "hasnext", "hasnextpage", "more", "meta/hasmore", "pagination/hasmore"], |schema| {
                matches!(schema.kind, SchemaKind::Boolean)
            });
        let SchemaKind::Array { items } = &at(self.output, self.list)?.kind else { return None };
        let has_id = items.property("id").is_some()
            || matches!(&items.kind, SchemaKind::Union { variants, .. } if variants.iter().all(|v| v.property("id").is_some()));
        let more = more.or_else(|| paging_name(&parameter.name).starts_with("startingafter").then(String::new))?;
        has_id.then(|| Next::LastItem { parameter: parameter.wire.clone(), field: "/id".to_owned(), more })
    }

    /// The prose of a cursor sends the reader to the header `Link`.
    fn says_link(&self) -> bool {
        let said = |parameter: &Input<'_>| parameter.description.to_ascii_lowercase().contains("link header");
        self.list.is_empty() && self.inputs.iter().any(said)
    }

    fn number(&self) -> Option<Next> {
        let parameter = self.parameter(&NUMBER, |parameter| {
            // A number, or a text that does not look like a token.
            is_number(parameter) || paging_name(&parameter.name) == "page" && takes_text(parameter)
        })?;
        Some(Next::Number { parameter: parameter.wire.clone(), first: first_page(parameter) })
    }

    fn offset(&self) -> Option<Next> {
        let parameter = self.parameter(&OFFSET[..7], is_number).or_else(|| {
            // `from` and `start` are also dates and names; `first` is also a size.
            let sized = self.parameter(&SIZE[..10], is_number).is_some();
            self.parameter(&["from", "startoffset"], is_number).filter(|_| sized)
        })?;
        Some(Next::Offset { parameter: parameter.wire.clone() })
    }

    fn size(&self, next: &Next) -> Option<String> {
        let taken = match next {
            Next::Number { parameter, .. } | Next::Offset { parameter } | Next::Cursor { parameter, .. } => parameter,
            Next::LastItem { parameter, .. } | Next::Header { parameter, .. } => parameter,
            Next::Url { .. } | Next::Link => "",
        };
        let parameter = self.parameter(&SIZE, |parameter| parameter.wire != taken && !is_flag(parameter))?;
        Some(parameter.wire.clone())
    }
}

/// [`plain`], but `page[number]` is what follows `page`.
fn paging_name(name: &str) -> String {
    // `listOptions.continue` is `continue`.
    let plain = plain(name.rsplit_once('.').map_or(name, |(_, last)| last));
    match name.strip_prefix("page[").or_else(|| name.strip_prefix("page.")) {
        Some("number" | "number]") => "page".to_owned(),
        Some("size" | "size]" | "limit" | "limit]") => "pagesize".to_owned(),
        Some("offset" | "offset]") => "offset".to_owned(),
        Some("cursor" | "cursor]") => "cursor".to_owned(),
        Some("after" | "after]") => "after".to_owned(),
        Some("token" | "token]") => "pagetoken".to_owned(),
        _ => plain,
    }
}

/// The member of a response at a pointer in [`plain`] words: its true pointer and its schema.
fn find<'s>(schema: &'s Schema, pointer: &str) -> Option<(String, &'s Schema)> {
    let (head, rest) = pointer.split_once('/').map_or((pointer, None), |(head, rest)| (head, Some(rest)));
    let lists: Vec<&[Property]> = match &schema.kind {
        SchemaKind::Object { properties, .. } => vec![properties],
        SchemaKind::Union { variants, .. } => {
            let properties = variants.iter().filter_map(|variant| match &variant.kind {
                SchemaKind::Object { properties, .. } => Some(properties.as_slice()),
                _ => None,
            });
            properties.collect()
        }
        _ => return None,
    };
    lists.into_iter().flatten().filter(|property| is(&property.name, head)).find_map(|property| match rest {
        None => Some((join("", &property.name), &*property.schema)),
        Some(rest) => {
            let (below, schema) = find(&property.schema, rest)?;
            Some((format!("{}{below}", join("", &property.name)), schema))
        }
    })
}

/// The number of the first page: zero only where the document says so.
fn first_page(parameter: &Input<'_>) -> i64 {
    let schema = parameter.schema;
    if let Some(first) = schema.default.as_deref().and_then(Value::as_i64) {
        return first.clamp(0, 1);
    }
    let prose = format!("{} {}", parameter.description, schema.description).to_ascii_lowercase();
    let zero = [
        "zero-based",
        "zero based",
        "0-based",
        "0 based",
        "starts at 0",
        "starting at 0",
        "starting from 0",
        "start from 0",
        "starts from 0",
        "first page is 0",
        "zero-indexed",
        "0-indexed",
    ];
    let is_zero = schema.constraints.minimum.is_some_and(|bound| bound.value == 0.0 && !bound.exclusive);
    if zero.iter().any(|said| prose.contains(said)) || is_zero { 0 } else { 1 }
}

fn is_scalar(schema: &Schema) -> bool {
    match &schema.kind {
        SchemaKind::Union { variants, .. } => variants.iter().all(|variant| is_scalar(variant)),
        SchemaKind::Any { .. } => true,
        _ => schema.is_scalar(),
    }
}

fn is_text_or_any(schema: &Schema) -> bool {
    match &schema.kind {
        SchemaKind::String { .. } => true,
        SchemaKind::Any { cut } => !cut,
        SchemaKind::Union { variants, .. } => variants.iter().any(|variant| is_text_or_any(variant)),
        _ => false,
    }
}

/// Is it text, and no date?
fn is_text(schema: &Schema) -> bool {
    match &schema.kind {
        SchemaKind::String { format } => !matches!(format.as_deref(), Some("date" | "date-time")),
        SchemaKind::Any { .. } => true,
        SchemaKind::Union { variants, .. } => variants.iter().any(|variant| is_text(variant)),
        _ => false,
    }
}

fn is_number(parameter: &Input<'_>) -> bool {
    match &parameter.schema.kind {
        SchemaKind::Integer | SchemaKind::Number => true,
        SchemaKind::Union { variants, .. } => {
            variants.iter().any(|variant| matches!(variant.kind, SchemaKind::Integer | SchemaKind::Number))
        }
        // Numbers that the document calls text, where their default or example shows it.
        SchemaKind::String { .. } => {
            let shown = parameter.schema.default.as_deref().or(parameter.shown);
            shown.is_some_and(|value| {
                value.is_number() || value.as_str().is_some_and(|text| text.parse::<u32>().is_ok())
            })
        }
        _ => false,
    }
}

fn is_flag(parameter: &Input<'_>) -> bool {
    matches!(parameter.schema.kind, SchemaKind::Boolean)
}

fn takes_text(input: &Input<'_>) -> bool {
    is_text(input.schema)
}
