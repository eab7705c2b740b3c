//! Walking the pages of a list: from one request and its response to the next request. Pure.
//!
//! A walk ends where the API says that it ends, and fails where it would go round in a circle or leave its host.

mod link;
mod place;

use crate::client::{Response, within_host};
use crate::error::{Error, Kind, Result};
use crate::json;
use crate::request::Request;
use crate::table::{Flag, Next, Operation, Page, Place};
use crate::terminal;
use serde_json::value::RawValue;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Where a list goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cursor {
    /// For `--cursor`: a token, a number, or a URL.
    pub(crate) text: String,
    leads: Leads,
}

/// What a cursor changes in a request.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Leads {
    /// A parameter.
    Parameter { place: Place, parameter: &'static str, number: bool },
    /// The URL.
    Url(String),
}

/// A walk that has begun.
pub(crate) struct Walk {
    operation: &'static Operation,
    page: &'static Page,
    /// Hashes of the cursors so far: a page costs a few bytes, however long its cursor is.
    seen: HashSet<u64>,
    /// The hash of the last page, for APIs that ignore the page's number and send the first one for ever.
    last: Option<u64>,
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
        let flag = page.size.and_then(|size| place::flag(operation, page.place, size));
        Some(Walk {
            operation,
            page,
            seen: HashSet::new(),
            last: None,
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
        let this = counted.then(|| hash(&response.body));
        let same = this.is_some() && self.last == this;
        let first = self.seen.is_empty().then(|| self.here(request)).flatten();
        self.seen.extend(first);
        if same || !self.seen.insert(cursor.hash()) {
            return Err(Error::new(Kind::Partial, "the server sends the same page again and again")
                .hint("the pages before are printed; stop at one page by leaving out --all"));
        }
        self.last = this;
        Ok(Some(cursor))
    }

    /// The hash of the cursor that led to the first page.
    fn here(&self, request: &Request) -> Option<u64> {
        match self.parameter() {
            Some(parameter) => place::get(request, self.page.place, parameter).map(|text| hash(&text)),
            None => Some(hash(&request.url)),
        }
    }

    /// The parameter that a cursor sets.
    fn parameter(&self) -> Option<&'static str> {
        match self.page.next {
            Next::Number { parameter, .. }
            | Next::Offset { parameter }
            | Next::Cursor { parameter, .. }
            | Next::Header { parameter, .. }
            | Next::LastItem { parameter, .. } => Some(parameter),
            Next::Url { .. } | Next::Link => None,
        }
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
                let number = self.said(request, parameter).and_then(|text| text.parse().ok()).unwrap_or(first);
                Some(number.saturating_add(1).to_string())
            }
            Next::Offset { parameter } => {
                if self.is_last(request, items) {
                    return Ok(None);
                }
                let offset = self.said(request, parameter).and_then(|text| text.parse().ok()).unwrap_or(0_u64);
                Some(offset.saturating_add(items.len() as u64).to_string())
            }
            Next::Cursor { pointer, .. } => at(pointer).filter(|text| said(text)).map(Into::into),
            Next::Header { name, .. } => {
                let field = response.headers.iter().find(|(field, _)| field.eq_ignore_ascii_case(name));
                field.map(|(_, value)| value.trim().to_owned()).filter(|text| said(text))
            }
            Next::LastItem { field, more, .. } => {
                let more = more.is_empty() || at(more).is_some_and(|text| said(&text));
                let last = items.last().filter(|_| more).and_then(|item| json::at(item, field));
                last.and_then(json::scalar).map(Into::into)
            }
            Next::Url { pointer } => at(pointer).filter(|text| said(text)).map(Into::into),
            Next::Link => {
                response.headers.iter().filter(|(name, _)| name == "link").find_map(|(_, value)| link::next_link(value))
            }
        };
        text.map(|text| self.at(request, &text)).transpose()
    }

    /// Has this page shown that it is the last? A short page is the last one only where a longer one can be expected:
    /// servers give fewer items than were asked for if they think that those are too many.
    fn is_last(&self, request: &Request, items: &[&RawValue]) -> bool {
        let asked =
            self.page.size.and_then(|size| self.said(request, size)).and_then(|text| text.parse::<usize>().ok());
        let expected = asked.filter(|size| *size <= self.most).or(self.default.filter(|_| asked.is_none()));
        items.is_empty() || items.len() < self.longest || expected.is_some_and(|size| items.len() < size)
    }

    /// The cursor that `--cursor TEXT` means.
    ///
    /// # Errors
    /// `partial` if it is a URL on another host.
    pub(crate) fn at(&self, request: &Request, text: &str) -> Result<Cursor> {
        let leads = match self.parameter() {
            Some(parameter) => {
                let place = self.page.place;
                let counted = matches!(self.page.next, Next::Number { .. } | Next::Offset { .. });
                let number = place::is_number(self.operation, place, parameter).unwrap_or(counted);
                Leads::Parameter { place, parameter, number }
            }
            None => Leads::Url(same_host(&request.url, text)?),
        };
        Ok(Cursor { text: text.to_owned(), leads })
    }

    /// The value of a parameter of the pages in a request.
    fn said(&self, request: &Request, parameter: &str) -> Option<String> {
        place::get(request, self.page.place, parameter)
    }
}

impl Cursor {
    /// Makes the request the one for that page.
    pub(crate) fn apply(&self, request: &mut Request) {
        match &self.leads {
            Leads::Url(url) => request.url.clone_from(url),
            Leads::Parameter { place, parameter, number } => {
                place::set(request, *place, parameter, &self.text, *number);
            }
        }
    }

    fn hash(&self) -> u64 {
        match &self.leads {
            Leads::Url(url) => hash(url),
            Leads::Parameter { .. } => hash(&self.text),
        }
    }
}

fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Asks for pages of `limit` items where that saves requests: the user wants few, and has not said a size.
pub(crate) fn set_size(request: &mut Request, operation: &'static Operation, page: &Page, limit: u64) {
    let Some(size) = page.size.filter(|size| place::get(request, page.place, size).is_none()) else { return };
    let flag = place::flag(operation, page.place, size);
    let most = flag.and_then(Flag::highest).map_or(100, |(most, _)| most.max(1.0) as u64);
    place::set(request, page.place, size, &limit.clamp(1, most).to_string(), true);
}

/// A URL from the server, if it leads to where the request went.
fn same_host(from: &str, text: &str) -> Result<String> {
    within_host(from, text).map_err(|reason| {
        Error::new(Kind::Partial, format!("the next page is `{}`, {reason}", terminal::line(text)))
            .hint("the pages before are printed; credentials are not sent to other hosts")
    })
}

#[cfg(test)]
mod tests;
