//! Percent-encoding sets, by the place where a text goes.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but RFC 3986's unreserved characters: what RFC 6570 encodes in simple expansion.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Path text in which the reserved characters stay, but for those that would end the path.
const PATH: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=');
/// Query text in which the reserved characters stay, but for those that servers read as `&`, `=`, space or the end
/// (OpenAPI 3.1.1, Parameter Object, `allowReserved`).
const QUERY: &AsciiSet = &PATH.remove(b'?').add(b'&').add(b'+').add(b'=').add(b'\'');
/// Fixed text of a query. What the transport's URL parser would encode is encoded here, so that what is shown is what is
/// sent (WHATWG URL, special-query percent-encode set).
const FIXED: &AsciiSet = &PATH.remove(b'?').add(b'\'');
/// WHATWG URL, application/x-www-form-urlencoded percent-encode set; a space becomes `+` afterwards.
const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_').remove(b' ');
/// What is no cookie-octet (RFC 6265, 4.1.1), and `%` itself.
const COOKIE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'%');

/// Where a text goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Form,
    Header,
    Cookie,
}

/// The text as it goes to such a place. `reserved`: OpenAPI's `allowReserved`.
pub(crate) fn encode(text: &str, place: Place, reserved: bool) -> String {
    match (place, reserved) {
        (Place::Path, false) | (Place::Query, false) => utf8_percent_encode(text, RESERVED).to_string(),
        (Place::Path, true) => keeping_triplets(text, PATH),
        (Place::Query, true) => keeping_triplets(text, QUERY),
        (Place::Form, true) => keeping_triplets(text, QUERY).replace("%20", "+"),
        (Place::Form, false) => utf8_percent_encode(text, FORM).to_string().replace(' ', "+"),
        (Place::Header, _) => text.to_owned(),
        (Place::Cookie, _) => utf8_percent_encode(text, COOKIE).to_string(),
    }
}

/// Fixed text of a path template: only what cannot stand in a path is encoded.
pub(crate) fn literal(text: &str) -> String {
    keeping_triplets(text, PATH)
}

/// Fixed text of a query: only what cannot stand in one is encoded.
pub(crate) fn query(text: &str) -> String {
    keeping_triplets(text, FIXED)
}

/// RFC 6570, 3.2.3: what is already a percent-encoded triplet stays.
fn keeping_triplets(text: &str, set: &'static AsciiSet) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.extend(utf8_percent_encode(&rest[..at], set));
        let triplet = rest.as_bytes().get(at + 1..at + 3).filter(|hex| hex.iter().all(u8::is_ascii_hexdigit));
        let end = if triplet.is_some() { at + 3 } else { at + 1 };
        out.push_str(if triplet.is_some() { &rest[at..end] } else { "%25" });
        rest = &rest[end..];
    }
    out.extend(utf8_percent_encode(rest, set));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_has_its_set() {
        let text = "a b/ü?&=+%2F[,]~*'";
        let rows = [
            (Place::Path, false, "a%20b%2F%C3%BC%3F%26%3D%2B%252F%5B%2C%5D~%2A%27"),
            (Place::Path, true, "a%20b/%C3%BC%3F&=+%2F%5B,%5D~*'"),
            (Place::Query, false, "a%20b%2F%C3%BC%3F%26%3D%2B%252F%5B%2C%5D~%2A%27"),
            (Place::Query, true, "a%20b/%C3%BC?%26%3D%2B%2F%5B,%5D~*%27"),
            (Place::Form, false, "a+b%2F%C3%BC%3F%26%3D%2B%252F%5B%2C%5D%7E*%27"),
            (Place::Header, false, "a b/ü?&=+%2F[,]~*'"),
            (Place::Cookie, false, "a%20b/%C3%BC?&=+%252F[%2C]~*'"),
        ];
        for (place, reserved, expected) in rows {
            assert_eq!(encode(text, place, reserved), expected, "{place:?} {reserved}");
        }
        assert_eq!(literal("/a b/%7Bx%/é:run"), "/a%20b/%7Bx%25/%C3%A9:run");
    }
}
