//! `Link` fields (RFC 8288).

/// The target of `rel="next"` in a `Link` field (RFC 8288, 3).
pub(super) fn next_link(field: &str) -> Option<String> {
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
