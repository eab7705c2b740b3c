//! Going on where an answer broke off (RFC 9110, 13.1.5 and 14). Pure.

use super::Response;
use crate::request::Request;
use crate::table::Method;
use std::time::Duration;

/// May a part of what this request asks for be asked for later?
pub(crate) fn is_resumable(request: &Request) -> bool {
    let has_own = request.headers.iter().any(|(name, _)| ["range", "if-range"].contains(&&*name.to_ascii_lowercase()));
    request.method == Method::Get && !has_own
}

/// What tells this representation from every other one, if the rest of it can be asked for: a strong entity tag, or a date
/// that is strong (RFC 9110, 8.8.2.2). An answer without a length may have been decoded, and then has no parts.
pub(crate) fn validator<B>(response: &Response<B>) -> Option<String> {
    let ranges = response.status == 206
        || response.header("accept-ranges").is_some_and(|units| units.split(',').any(|unit| unit.trim() == "bytes"));
    response.header("content-length").filter(|_| ranges)?;
    let tag = response.header("etag").filter(|tag| tag.starts_with('"') && tag.len() > 2 && tag.ends_with('"'));
    let tag = tag.filter(|tag| tag.bytes().all(|byte| byte.is_ascii_graphic()));
    let date = || {
        let modified = response.header("last-modified")?;
        let at = |text| httpdate::parse_http_date(text).ok();
        let age = at(response.header("date")?)?.duration_since(at(modified)?).ok()?;
        (age >= Duration::from_secs(1)).then_some(modified)
    };
    tag.or_else(date).map(str::to_owned)
}

/// The same request, for what comes after the first `length` bytes of the representation that `validator` names.
pub(crate) fn rest(request: &Request, length: u64, validator: &str) -> Request {
    let mut request = request.clone();
    request.headers.push(("Range".to_owned(), format!("bytes={length}-")));
    request.headers.push(("If-Range".to_owned(), validator.to_owned()));
    request
}

/// The length of the whole, if the answer is the part of it that begins at `from` and goes to its end.
pub(crate) fn goes_on<B>(response: &Response<B>, from: u64) -> Option<u64> {
    let range = response.header("content-range").filter(|_| response.status == 206)?.strip_prefix("bytes ")?;
    let (range, whole) = range.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let [first, last, whole] = [first, last, whole].map(|text| text.trim().parse::<u64>().ok());
    (first? == from && last?.checked_add(1) == whole).then_some(whole?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(status: u16, headers: &[(&str, &str)]) -> Response<()> {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Response { status, headers, body: () }
    }

    #[test]
    fn only_what_is_certainly_the_same_goes_on() {
        let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        let rows = [
            (&[("etag", "\"v1\"")][..], Some("\"v1\"")),
            (&[("etag", "W/\"v1\"")], None),
            (&[("etag", "v1")], None),
            (&[("etag", "\"\"")], None),
            (&[("etag", "\"a b\"")], None),
            (&[("last-modified", "Sun, 06 Nov 1994 08:49:36 GMT"), date], Some("Sun, 06 Nov 1994 08:49:36 GMT")),
            (&[("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"), date], None),
            (&[("last-modified", "Sun, 06 Nov 1994 08:49:36 GMT")], None),
            (&[], None),
        ];
        for (headers, expected) in rows {
            let more = [("accept-ranges", "bytes"), ("content-length", "9")];
            let all = [headers, &more].concat();
            assert_eq!(validator(&response(200, &all)).as_deref(), expected, "{headers:?}");
            assert_eq!(validator(&response(200, &[headers, &more[1..]].concat())), None, "{headers:?}");
            assert_eq!(validator(&response(200, &[headers, &more[..1]].concat())), None, "{headers:?}");
            assert_eq!(validator(&response(206, &[headers, &more[1..]].concat())).as_deref(), expected);
        }
    }

    #[test]
    fn a_part_must_be_the_one_that_was_asked_for() {
        let rows = [
            (206, "bytes 5-9/10", Some(10)),
            (206, "bytes 4-9/10", None),
            (206, "bytes 5-8/10", None),
            (206, "bytes 5-9/*", None),
            (206, "bytes 5-18446744073709551615/0", None),
            (206, "items 5-9/10", None),
            (206, "bytes */10", None),
            (206, "", None),
            (200, "bytes 5-9/10", None),
        ];
        for (status, field, expected) in rows {
            assert_eq!(goes_on(&response(status, &[("content-range", field)]), 5), expected, "{status} {field}");
        }
    }
}
