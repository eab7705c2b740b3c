//! Where a 3xx answer leads, and what may go there. Pure.
//!
//! Credentials, cookies and the user's own headers never follow to another origin (scheme, host and port), and
//! nothing follows from `https` to `http`.

use super::Response;
use crate::error::{Error, Kind, Result};
use crate::request::{Payload, Request};
use crate::table::Method;
use reqwest::Url;

/// More than these is a loop.
pub(super) const MOST: usize = 10;

/// The request that a redirect asks for; `None` if the response is no redirect. `secrets` are the names of the headers and
/// query parameters that carry credentials.
///
/// # Errors
/// `network` if the target is no HTTP URL or gives up encryption.
pub(super) fn follow<B>(request: &Request, response: &Response<B>, secrets: &Secrets) -> Result<Option<Request>> {
    let Some(location) = response.header("location").filter(|_| leads(response)) else { return Ok(None) };
    let wrong = |reason: &str| {
        let target = crate::terminal::line(location);
        Err(Error::new(Kind::Network, format!("the server redirects to `{target}`, {reason}")))
    };
    let Ok(from) = Url::parse(&request.url) else { return Ok(None) };
    let Ok(mut to) = from.join(location) else { return wrong("which is not a URL") };
    if !matches!(to.scheme(), "http" | "https") {
        return wrong("which is not an HTTP URL");
    }
    if from.scheme() == "https" && to.scheme() == "http" {
        return wrong("which is not encrypted");
    }
    to.set_fragment(None);
    let mut next = Request { url: String::new(), ..request.clone() };
    if becomes_get(request.method, response.status) {
        next.method = if request.method == Method::Head { Method::Head } else { Method::Get };
        next.body = Payload::Empty;
        next.headers.retain(|(name, _)| !name.to_ascii_lowercase().starts_with("content-"));
    }
    if from.origin() != to.origin() {
        if !matches!(next.body, Payload::Empty) {
            return wrong("which is another host, and the request has a body");
        }
        next.headers.retain(|(name, _)| !secrets.has_header(name));
        strip_query(&mut to, secrets);
    }
    next.url = to.into();
    Ok(Some(next))
}

/// A URL that the server says, if it leads to where the request went. `http` becomes `https` where the request was so:
/// servers behind a proxy do not know better.
///
/// # Errors
/// What the URL is, for people: `which is on another host`.
pub(crate) fn within_host(from: &str, text: &str) -> Result<String, &'static str> {
    let base = Url::parse(from).map_err(|_| "and this request has no URL")?;
    let mut to = base.join(text).map_err(|_| "which is not a URL")?;
    if base.scheme() == "https" && to.scheme() == "http" && to.port().is_none() {
        // Err: both schemes are special, so this cannot fail.
        let _ = to.set_scheme("https");
    }
    if to.origin() != base.origin() {
        return Err("which is on another host");
    }
    Ok(to.into())
}

/// Is the answer elsewhere?
pub(super) fn leads<B>(response: &Response<B>) -> bool {
    matches!(response.status, 301 | 302 | 303 | 307 | 308) && response.header("location").is_some()
}

/// RFC 9110, 15.4.2 to 15.4.4.
fn becomes_get(method: Method, status: u16) -> bool {
    match status {
        303 => true,
        301 | 302 => method == Method::Post,
        _ => false,
    }
}

fn strip_query(url: &mut Url, secrets: &Secrets) {
    if !url.query_pairs().any(|(name, _)| secrets.query.iter().any(|secret| *secret == name)) {
        return;
    }
    let kept: Vec<_> = url.query_pairs().into_owned().filter(|(name, _)| !secrets.query.contains(name)).collect();
    url.set_query(None);
    if !kept.is_empty() {
        url.query_pairs_mut().extend_pairs(kept);
    }
}

/// The places of a request that hold credentials.
#[derive(Debug, Clone, Default)]
pub(crate) struct Secrets {
    /// Header names, lower case. `authorization`, `cookie` and `proxy-authorization` always are.
    pub(crate) headers: Vec<String>,
    /// Query parameters.
    pub(crate) query: Vec<String>,
}

impl Secrets {
    /// Must this header stay where it was sent, and out of every log?
    pub(crate) fn has_header(&self, name: &str) -> bool {
        self.is_credential(name) || self.headers.iter().any(|header| header.eq_ignore_ascii_case(name))
    }

    /// Is it one that only ever carries credentials?
    pub(crate) fn is_credential(&self, name: &str) -> bool {
        let known = ["authorization", "cookie", "proxy-authorization", "set-cookie"];
        known.iter().any(|known| known.eq_ignore_ascii_case(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(method: Method, url: &str) -> Request {
        let header = |name: &str| (name.to_owned(), "s".to_owned());
        let headers = vec![header("Accept"), header("Authorization"), header("X-Key"), header("Content-Type")];
        let body = if method == Method::Get { Payload::Empty } else { Payload::Bytes(b"{}".to_vec()) };
        Request { operation: None, method, url: url.to_owned(), headers, body }
    }

    #[test]
    fn credentials_stay_at_home() {
        let secrets = Secrets { headers: vec!["x-key".to_owned()], query: vec!["key".to_owned()] };
        let home = "https://a.test/x";
        let all = "Accept Authorization X-Key Content-Type";
        let rows = [
            (Method::Get, home, 302, "/y?key=1", Some(("https://a.test/y?key=1", "GET", all))),
            (
                Method::Get,
                home,
                307,
                "https://b.test/y?key=1&b=2",
                Some(("https://b.test/y?b=2", "GET", "Accept Content-Type")),
            ),
            (
                Method::Get,
                "http://a.test/x",
                301,
                "https://a.test/x",
                Some(("https://a.test/x", "GET", "Accept Content-Type")),
            ),
            (
                Method::Get,
                home,
                302,
                "https://a.test:444/",
                Some(("https://a.test:444/", "GET", "Accept Content-Type")),
            ),
            (Method::Post, home, 303, "/y", Some(("https://a.test/y", "GET", "Accept Authorization X-Key"))),
            (Method::Post, home, 308, "/y", Some(("https://a.test/y", "POST", all))),
            (Method::Post, home, 308, "https://b.test/y", None),
            (Method::Get, home, 302, "http://a.test/x", None),
            (Method::Get, home, 302, "file:///etc/passwd", None),
        ];
        for (method, from, status, location, expected) in rows {
            let response = Response { status, headers: vec![("location".to_owned(), location.to_owned())], body: () };
            let next = follow(&request(method, from), &response, &secrets).ok().flatten();
            let next = next.map(|next| {
                let names: Vec<_> = next.headers.into_iter().map(|(name, _)| name).collect();
                (next.url, next.method.as_str(), names.join(" "))
            });
            let expected = expected.map(|(url, method, names)| (url.to_owned(), method, names.to_owned()));
            assert_eq!(next, expected, "{location}");
        }
    }

    #[test]
    fn an_answer_without_a_place_is_an_answer() {
        for (status, headers) in [(304, vec![]), (300, vec![("location".to_owned(), "/x".to_owned())]), (302, vec![])] {
            let response = Response { status, headers, body: () };
            assert!(
                follow(&request(Method::Get, "https://a.test/"), &response, &Secrets::default())
                    .is_ok_and(|next| next.is_none())
            );
        }
    }
}
