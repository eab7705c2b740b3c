//! From a vendor's Markdown to one line that is safe in a terminal.

/// Longer lines are cut at a word.
const MAX_CHARS: usize = 120;
/// Where a sentence that is too long may end.
const CLAUSES: &[&str] = &[
    "; ",
    " – ",
    " — ",
    " - ",
    ", and ",
    ", but ",
    ", or ",
    ", so ",
    ", which ",
    ", where ",
    ", when ",
    " in order to ",
    " so that ",
    " which ",
    " that ",
    " if ",
    " when ",
    " where ",
    " because ",
];
/// Bytes of Markdown that are looked at: more than a line could need.
const MAX_READ: usize = 600;

/// The first sentence, without Markdown, HTML and control characters; no full stop at its end.
pub(super) fn one_line(markdown: &str) -> String {
    let paragraph = first_paragraph(markdown);
    let plain = plain(&paragraph);
    let sentence = first_sentence(&plain).trim();
    let quotes = sentence.matches('"').count();
    let sentence = sentence.strip_prefix('"').filter(|_| quotes % 2 == 1).unwrap_or(sentence);
    shorten(sentence.trim_end_matches(['.', ':', ' ']).trim())
}

/// A description's paragraphs as plain text, parted by empty lines; items of lists are paragraphs. Nothing if that is
/// all in `about`.
pub(super) fn paragraphs(markdown: &str, about: &str) -> String {
    let mut found: Vec<String> = Vec::new();
    let mut open = false;
    for line in markdown.lines().flat_map(|line| line.split_inclusive("</p>")) {
        let begins = line.trim_start().starts_with(['-', '*', '#', '|', '>']) || line.trim_start().starts_with("<p");
        let marks = |c: char| c.is_whitespace() || matches!(c, '#' | '>' | '*' | '-');
        let text = plain(line.trim_start_matches(marks).trim_end_matches(['#', ' ']));
        let text = text.trim();
        match found.last_mut().filter(|_| open && !begins) {
            Some(last) if !text.is_empty() => {
                last.push(' ');
                last.push_str(text);
            }
            _ if !text.is_empty() => found.push(text.to_owned()),
            _ => {}
        }
        open = !text.is_empty() && !line.trim_end().ends_with("</p>");
    }
    let only = found.len() == 1 && found[0].trim_end_matches(['.', ':', ' ']) == about;
    if only { String::new() } else { found.join("\n\n") }
}

/// The first of the texts that has a whole line to give, else the first that has one.
pub(super) fn first_line<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut lines = texts.into_iter().map(one_line).filter(|line| !line.is_empty());
    let Some(first) = lines.next() else { return String::new() };
    if !first.ends_with('…') {
        return first;
    }
    lines.find(|line| !line.ends_with('…')).unwrap_or(first)
}

/// Up to the first empty line, at most as much as a line could need: descriptions may have half a megabyte.
fn first_paragraph(markdown: &str) -> String {
    let mut paragraph = String::new();
    for line in markdown.trim_start().lines() {
        let line = line.trim();
        if line.is_empty() || (!paragraph.is_empty() && line.starts_with(['#', '|', '`', '>', '*'])) {
            if paragraph.chars().any(char::is_alphanumeric) {
                break;
            }
            paragraph.clear();
            continue;
        }
        let text = line.trim_start_matches(['#', '>', '*', '-', ' ']);
        paragraph.push_str(cut(text, MAX_READ));
        paragraph.push(' ');
        if paragraph.len() > MAX_READ {
            break;
        }
    }
    paragraph
}

fn cut(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    &text[..end]
}

/// Links to their text, without emphasis, code marks, tags, control and direction characters; single spaces.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let rest = &text[at + c.len_utf8()..];
        let skip = match c {
            '<' => tag_length(rest),
            ']' if rest.starts_with(['(', '[']) => target_length(rest),
            _ => 0,
        };
        for _ in 0..skip {
            chars.next();
        }
        match c {
            '[' | ']' | '`' | '\\' => {}
            '<' if skip > 0 && is_inline(rest) => {}
            '<' if skip > 0 => push_space(&mut out),
            ',' | '.' | ';' | ')' if out.ends_with(' ') && text[..at].ends_with('>') => {
                out.pop();
                out.push(c);
            }
            '*' => {}
            '_' if !is_inside_word(&out, rest) => {}
            '&' if rest.starts_with("nbsp;") => {
                chars.nth(4);
                push_space(&mut out);
            }
            c if c.is_whitespace() || is_unsafe(c) => push_space(&mut out),
            c => out.push(c),
        }
    }
    out
}

fn push_space(out: &mut String) {
    if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

fn is_inside_word(before: &str, after: &str) -> bool {
    before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)
}

/// Control characters, and those that change the direction of text (Unicode UAX 9).
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// How many characters of an HTML tag come after its `<`; none if it is no tag.
fn tag_length(rest: &str) -> usize {
    let begins = rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
    let end = rest.chars().take(400).position(|c| c == '>');
    if begins { end.map_or(0, |at| at + 1) } else { 0 }
}

/// Tags of HTML that do not part words.
fn is_inline(tag: &str) -> bool {
    let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    matches!(name, "a" | "b" | "code" | "em" | "font" | "i" | "kbd" | "small" | "span" | "strong" | "sub" | "sup" | "u")
}

/// How many characters the target of a link has: `(https://…)`, `[reference]`.
fn target_length(rest: &str) -> usize {
    let close = if rest.starts_with('(') { ')' } else { ']' };
    rest.chars().take(1000).position(|c| c == close).map_or(0, |at| at + 1)
}

/// Up to a full stop that ends a sentence: after a word of more than one letter, before a space and a capital.
fn first_sentence(text: &str) -> &str {
    let mut words = 0;
    for (at, c) in text.char_indices() {
        if c == ' ' {
            words += 1;
        }
        if !matches!(c, '.' | '!' | '?') || words == 0 {
            continue;
        }
        let before = text[..at].rsplit(' ').next().unwrap_or_default();
        let initial = before.len() == 1 && before.chars().all(char::is_uppercase);
        let abbreviation = initial || before.contains('.') || matches!(before, "etc" | "vs" | "Inc" | "No");
        let ends = text[at + 1..].is_empty() || text[at + 1..].starts_with(' ');
        if ends && !abbreviation {
            return &text[..=at];
        }
    }
    text
}

fn shorten(text: &str) -> String {
    if text.chars().count() <= MAX_CHARS {
        return text.to_owned();
    }
    let end = text.char_indices().nth(MAX_CHARS - 1).map_or(text.len(), |(at, _)| at);
    let head = &text[..end];
    let clause = CLAUSES.iter().filter_map(|clause| head.rfind(clause)).filter(|at| *at > MAX_CHARS / 3).max();
    if let Some(at) = clause {
        return balanced(head[..at].trim_end_matches([',', ';', ' ', '–', '-'])).to_owned();
    }
    let at_word = head.rfind(' ').filter(|at| *at > MAX_CHARS / 2).unwrap_or(end);
    format!("{}…", head[..at_word].trim_end_matches([',', ';', ' ', '(', '–', '-']))
}

/// Without a parenthesis that is not closed.
fn balanced(text: &str) -> &str {
    match text.rfind('(') {
        Some(at) if !text[at..].contains(')') && at > 0 => text[..at].trim_end(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_is_plain() {
        for (markdown, expected) in [
            ("<p>Creates a <b>customer</b> object.</p>", "Creates a customer object"),
            ("Get [the user](https://x.y/z.html) by `id`. Then more.", "Get the user by id"),
            ("# Title\n\nText", "Title"),
            ("Uses snake_case and _emphasis_, e.g. `a.b`", "Uses snake_case and emphasis, e.g. a.b"),
            ("a\u{1b}[31mred\u{202e}evil\0", "a 31mred evil"),
            ("", ""),
            ("If a < b. More", "If a < b"),
            ("**Bold** start: ", "Bold start"),
            ("With <a href=\"/c\">Connect</a>, you <em>can</em>.", "With Connect, you can"),
            ("<p>One</p><p>two</p>, three", "One two, three"),
            ("\"Update a volume. Valid only for Swarm\"", "Update a volume"),
            (
                "By default, you can see the ten most recent sources stored on the object, but you can also retrieve details \
                 about a specific source",
                "By default, you can see the ten most recent sources stored on the object",
            ),
        ] {
            assert_eq!(one_line(markdown), expected, "{markdown:?}");
        }
        for (markdown, about, expected) in [
            ("<p>Creates a thing.</p>", "Creates a thing", ""),
            ("<p>One <b>two</b></p><p>three</p>\nfour", "", "One two\n\nthree\n\nfour"),
            ("# Title\nText\nof two lines\n\n* item\n- **other**", "", "Title Text of two lines\n\nitem\n\nother"),
        ] {
            assert_eq!(paragraphs(markdown, about), expected, "{markdown:?}");
        }
        let long = one_line(&"word ".repeat(100_000));
        assert!(long.chars().count() <= MAX_CHARS && long.ends_with('…'), "{long}");
    }
}
