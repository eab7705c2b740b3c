//! JSON pointers (RFC 6901): text that leads to a value.

use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// Writes one reference token: `~` as `~0`, `/` as `~1`.
pub fn escape(token: &str) -> Cow<'_, str> {
    if token.contains(['~', '/']) {
        Cow::Owned(token.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(token)
    }
}

/// Reads one reference token.
pub fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') { Cow::Owned(token.replace("~1", "/").replace("~0", "~")) } else { Cow::Borrowed(token) }
}

/// Appends one member or index to a pointer.
pub fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&escape(token));
}

/// The tokens of a pointer, unescaped. The empty pointer, which is the whole document, has none.
pub fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let rest = pointer.strip_prefix('/');
    rest.into_iter().flat_map(|rest| rest.split('/')).map(unescape)
}

/// The pointer in the fragment of a URI reference (RFC 6901 section 6): percent-decoded.
///
/// A fragment that is not UTF-8 once decoded is taken as it is written.
pub fn from_fragment(fragment: &str) -> Cow<'_, str> {
    percent_decode_str(fragment).decode_utf8().unwrap_or(Cow::Borrowed(fragment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_written_and_read_back() {
        for (token, written) in
            [("a", "a"), ("a/b", "a~1b"), ("m~n", "m~0n"), ("~1", "~01"), ("", ""), ("a b%", "a b%")]
        {
            assert_eq!(escape(token), written);
            assert_eq!(unescape(written), token);
        }
    }

    #[test]
    fn a_pointer_has_tokens() {
        let check = |pointer: &str, expected: &[&str]| assert_eq!(tokens(pointer).collect::<Vec<_>>(), expected);
        check("", &[]);
        check("/", &[""]);
        check("/paths/~1pets~1{id}/get", &["paths", "/pets/{id}", "get"]);
    }

    #[test]
    fn a_fragment_is_percent_decoded() {
        assert_eq!(from_fragment("/paths/~1a~1%7Bid%7D"), "/paths/~1a~1{id}");
        assert_eq!(from_fragment("/%FF"), "/%FF");
    }
}
