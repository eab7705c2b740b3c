//! Walking the pages of a list: from one request and its response to the next request. Pure.
//!
//! A walk ends where the API says that it ends, and fails where it would go round in a circle or leave its host.

use crate::client::{Response, within_host};
use crate::error::{Error, Kind, Result};
use crate::json;
use crate::request::Request;
use crate::table::{Flag, Location, Next, Operation, Page};
use crate::terminal;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::value::RawValue;
use std::collections::HashSet;

/// What a query must encode: all but RFC 3986's unreserved characters.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Where a list goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cursor {
    /// For `--cursor`: a token, a number, or a URL.
    pub(crate) text: String,
    url: String,
}

/// A walk that has begun.
pub(crate) struct Walk {
    page: &'static Page,
    seen: HashSet<String>,
    /// The bytes of the last page, for APIs that ignore the page's number and send the first one for ever.
    last: Vec<u8>,
    /// Items of the longest page so far.
    longest: usize,
    /// The size of a page that the description promises if nobody asks for one.
    default: Option<usize>,
    /// The largest size that the description promises to obey.
    most: usize,
}

impl Walk {
    /// Begins at the first page; `None` if the operation has no pages.
    pub(crate) fn new(operation: &'static Operation) -> Option<Walk> {
        let page = operation.page?;
        let flag = page.size.and_then(|size| size_flag(operation, size));
        Some(Walk {
            page,
            seen: HashSet::new(),
            last: Vec::new(),
            longest: 0,
            default: flag.and_then(|flag| flag.server_default()?.parse().ok()),
            most: flag.and_then(Flag::highest).map_or(0, |(most, _)| most as usize),
        })
    }

    /// What leads to the page after `response`; `None` at the end.
    ///
    /// # Errors
    /// `partial` if that page has been seen already, or is on another host.
    pub(crate) fn next(
        &mut self,
        request: &Request,
        response: &Response,
        body: Option<&RawValue>,
        items: &[&RawValue],
    ) -> Result<Option<Cursor>> {
        let found = self.find(request, response, body, items)?;
        self.longest = self.longest.max(items.len());
        let Some(cursor) = found else { return Ok(None) };
        let counted = matches!(self.page.next, Next::Number { .. } | Next::Offset { .. });
        let same = counted && self.last == response.body;
        if same || !self.seen.insert(cursor.url.clone()) || cursor.url == request.url {
            return Err(Error::new(Kind::Partial, "the server sends the same page again and again")
                .hint("the pages before are printed; stop at one page by leaving out --all"));
        }
        if counted {
            self.last.clone_from(&response.body);
        }
        Ok(Some(cursor))
    }

    fn find(
        &self,
        request: &Request,
        response: &Response,
        body: Option<&RawValue>,
        items: &[&RawValue],
    ) -> Result<Option<Cursor>> {
        let at = |pointer: &str| body.and_then(|body| json::at(body, pointer)).and_then(json::scalar);
        let said = |text: &str| !matches!(text, "" | "false" | "0");
        let text = match self.page.next {
            Next::Number { parameter, first } => {
                if self.is_last(request, items) {
                    return Ok(None);
                }
                let number = query(&request.url, parameter).and_then(|text| text.parse().ok()).unwrap_or(first);
                Some(number.saturating_add(1).to_string())
            }
            Next::Offset { parameter } => {
                if self.is_last(request, items) {
                    return Ok(None);
                }
                let offset = query(&request.url, parameter).and_then(|text| text.parse().ok()).unwrap_or(0_u64);
                Some(offset.saturating_add(items.len() as u64).to_string())
            }
            Next::Cursor { pointer, .. } => at(pointer).filter(|text| said(text)).map(Into::into),
            Next::LastItem { field, more, .. } => {
                let more = more.is_empty() || at(more).is_some_and(|text| said(&text));
                let last = items.last().filter(|_| more).and_then(|item| json::at(item, field));
                last.and_then(json::scalar).map(Into::into)
            }
            Next::Url { pointer } => at(pointer).filter(|text| said(text)).map(Into::into),
            Next::Link => {
                response.headers.iter().filter(|(name, _)| name == "link").find_map(|(_, value)| next_link(value))
            }
        };
        text.map(|text| self.at(request, &text)).transpose()
    }

    /// Has this page shown that it is the last? A short page is the last one only where a longer one can be expected:
    /// servers give fewer items than were asked for if they think that those are too many.
    fn is_last(&self, request: &Request, items: &[&RawValue]) -> bool {
        let asked =
            self.page.size.and_then(|size| query(&request.url, size)).and_then(|text| text.parse::<usize>().ok());
        let expected = asked.filter(|size| *size <= self.most).or(self.default.filter(|_| asked.is_none()));
        items.is_empty() || items.len() < self.longest || expected.is_some_and(|size| items.len() < size)
    }

    /// The cursor that `--cursor TEXT` means.
    ///
    /// # Errors
    /// `partial` if it is a URL on another host.
    pub(crate) fn at(&self, request: &Request, text: &str) -> Result<Cursor> {
        let url = match self.page.next {
            Next::Number { parameter, .. }
            | Next::Offset { parameter }
            | Next::Cursor { parameter, .. }
            | Next::LastItem { parameter, .. } => set_query(&request.url, parameter, text),
            Next::Url { .. } | Next::Link => same_host(&request.url, text)?,
        };
        Ok(Cursor { text: text.to_owned(), url })
    }
}

impl Cursor {
    /// The request for that page.
    pub(crate) fn apply(&self, request: &mut Request) {
        request.url.clone_from(&self.url);
    }
}

/// Asks for pages of `limit` items where that saves requests: the user wants few, and has not said a size.
pub(crate) fn set_size(request: &mut Request, operation: &'static Operation, page: &Page, limit: u64) {
    let Some(size) = page.size.filter(|size| query(&request.url, size).is_none()) else { return };
    let most = size_flag(operation, size).and_then(Flag::highest).map_or(100, |(most, _)| most.max(1.0) as u64);
    request.url = set_query(&request.url, size, &limit.clamp(1, most).to_string());
}

/// The flag that sets the size of a page.
fn size_flag(operation: &'static Operation, size: &str) -> Option<&'static Flag> {
    operation.flags.iter().copied().find(|flag| matches!(flag.location, Location::Query(name, _) if name == size))
}

/// A URL from the server, if it leads to where the request went.
fn same_host(from: &str, text: &str) -> Result<String> {
    within_host(from, text).map_err(|reason| {
        Error::new(Kind::Partial, format!("the next page is `{}`, {reason}", terminal::line(text)))
            .hint("the pages before are printed; credentials are not sent to other hosts")
    })
}

/// The decoded value of a query parameter.
fn query(url: &str, name: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key) == name).then(|| decode(value))
    })
}

/// The URL with a query parameter set, the others as they are.
fn set_query(url: &str, name: &str, value: &str) -> String {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let mut pairs: Vec<String> = query
        .split('&')
        .filter(|pair| !pair.is_empty() && decode(pair.split('=').next().unwrap_or("")) != name)
        .map(str::to_owned)
        .collect();
    pairs.push(format!("{}={}", utf8_percent_encode(name, UNRESERVED), utf8_percent_encode(value, UNRESERVED)));
    format!("{path}?{}", pairs.join("&"))
}

fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// The target of `rel="next"` in a `Link` field (RFC 8288, 3).
fn next_link(field: &str) -> Option<String> {
    let mut rest = field;
    while let Some((_, tail)) = rest.split_once('<') {
        let (target, tail) = tail.split_once('>')?;
        let end = end_of_parameters(tail);
        let is_next = tail[..end].split(';').any(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let relations = value.trim().trim_matches('"').to_ascii_lowercase();
            name.trim().eq_ignore_ascii_case("rel")
                && relations.split_ascii_whitespace().any(|relation| relation == "next")
        });
        if is_next {
            return Some(target.trim().to_owned());
        }
        rest = &tail[end..];
    }
    None
}

/// Up to the comma that ends a link's parameters; commas within quotes do not.
fn end_of_parameters(text: &str) -> usize {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => return at,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests;
