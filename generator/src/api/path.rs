//! Path templates: what is sent, and the names in it.

/// A key of `paths`, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Template {
    /// Without fragment and without operators of RFC 6570: `/files/{path}?x=y`.
    pub(super) text: String,
    /// The names between braces, in order, each once.
    pub(super) names: Vec<Name>,
}

/// A name between the braces of a template.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) text: String,
    /// `{+path}` and `{path*}`: the value may have slashes.
    pub(super) reserved: bool,
}

impl Template {
    pub(super) fn parse(path: &str) -> Template {
        let path = path.split_once('#').map_or(path, |(path, _)| path);
        let mut template = Template { text: String::with_capacity(path.len()), names: Vec::new() };
        let mut rest = path;
        while let Some(open) = rest.find('{') {
            let Some(length) = rest[open..].find('}') else { break };
            let inner = &rest[open + 1..open + length];
            let name = inner.trim_start_matches(['+', '#']).trim_end_matches('*');
            let reserved = name.len() != inner.len();
            template.text.push_str(&rest[..=open]);
            template.text.push_str(name);
            template.text.push('}');
            if !template.names.iter().any(|known| known.text == name) {
                template.names.push(Name { text: name.to_owned(), reserved });
            }
            rest = &rest[open + length + 1..];
        }
        template.text.push_str(rest);
        template
    }

    /// The template with empty braces: equal for requests that a server cannot tell apart.
    pub(super) fn shape(&self) -> String {
        let mut shape = String::with_capacity(self.text.len());
        let mut inside = false;
        for c in self.text.chars() {
            inside &= c != '}';
            if !inside {
                shape.push(c);
            }
            inside |= c == '{';
        }
        shape
    }
}

/// The last segment that is not a template, and whether it is the last of all.
pub(super) fn last_word(path: &str) -> Option<(&str, bool)> {
    let path = path.split(['?', '#']).next().unwrap_or(path).trim_end_matches('/');
    let mut segments = path.rsplit('/');
    let last = segments.next()?;
    let is_word = |segment: &&str| !segment.is_empty() && !segment.contains('{');
    if is_word(&last) {
        return Some((last, true));
    }
    segments.find(is_word).map(|word| (word, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_taken_apart() {
        let check = |path: &str, text: &str, names: &str, shape: &str| {
            let template = Template::parse(path);
            let found: Vec<String> =
                template.names.iter().map(|n| format!("{}{}", n.text, if n.reserved { "*" } else { "" })).collect();
            assert_eq!((&*template.text, &*found.join(" "), &*template.shape()), (text, names, shape), "{path}");
        };
        check("/a", "/a", "", "/a");
        check("/a/{b}", "/a/{b}", "b", "/a/{}");
        check("/a/{b}{c}.json", "/a/{b}{c}.json", "b c", "/a/{}{}.json");
        check("/a/{b}:cancel", "/a/{b}:cancel", "b", "/a/{}:cancel");
        check("/{+path}/{rest*}", "/{path}/{rest}", "path* rest*", "/{}/{}");
        check("/f/{id}#add", "/f/{id}", "id", "/f/{}");
        check("/r?beta=true&x={x}", "/r?beta=true&x={x}", "x", "/r?beta=true&x={}");
        check("/a/{b}/c/{b}", "/a/{b}/c/{b}", "b", "/a/{}/c/{}");
        check("/a/{b", "/a/{b", "", "/a/{");
    }

    #[test]
    fn last_words_are_found() {
        assert_eq!(last_word("/v1/customers"), Some(("customers", true)));
        assert_eq!(last_word("/v1/customers/{id}/"), Some(("customers", false)));
        assert_eq!(last_word("/{x}"), None);
    }
}
