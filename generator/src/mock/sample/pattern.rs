//! A short text that a regular expression matches.

use regex_syntax::hir::{Class, Hir, HirKind};

/// What is left of an unbounded or a huge repetition.
const MOST_REPEATED: u32 = 256;

/// A text that the pattern matches, of at least so many characters where a repetition allows for it; `None` for what
/// this cannot read. Lookarounds are passed over: the caller judges the outcome.
pub(super) fn matching(pattern: &str, least: usize) -> Option<String> {
    let hir = regex_syntax::ParserBuilder::new().build().parse(&without_lookarounds(pattern)).ok()?;
    let mut text = String::new();
    write(&hir, 0, &mut text)?;
    let missing = least.saturating_sub(text.chars().count());
    // A repetition is counted as one character; it may stand for none or for several.
    for more in missing..missing + 8 {
        if text.chars().count() >= least {
            break;
        }
        text.clear();
        write(&hir, more, &mut text)?;
    }
    Some(text)
}

/// `more` is the number of characters by which repetitions are to be longer than they must.
fn write(hir: &Hir, more: usize, text: &mut String) -> Option<usize> {
    // Repetitions of repetitions multiply.
    if text.len() > 65_536 {
        return None;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(more),
        HirKind::Literal(literal) => {
            text.push_str(std::str::from_utf8(&literal.0).ok()?);
            Some(more)
        }
        HirKind::Class(class) => {
            text.push(pick(class)?);
            Some(more)
        }
        HirKind::Capture(capture) => write(&capture.sub, more, text),
        HirKind::Concat(parts) => parts.iter().try_fold(more, |more, part| write(part, more, text)),
        HirKind::Alternation(parts) => write(parts.first()?, more, text),
        HirKind::Repetition(repetition) => {
            let room = repetition.max.unwrap_or(u32::MAX).saturating_sub(repetition.min).min(MOST_REPEATED);
            let extra = (more as u32).min(room);
            // A text of nothing satisfies `.*`, but shows nothing.
            let one = u32::from(repetition.min == 0 && extra == 0 && room > 0 && text.is_empty());
            (0..repetition.min.min(MOST_REPEATED) + extra + one)
                .try_fold(more - extra as usize, |more, _| write(&repetition.sub, more, text))
        }
    }
}

/// A character that people can read, if the class has one.
fn pick(class: &Class) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.ranges().iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => {
            class.ranges().iter().map(|range| (range.start() as char, range.end() as char)).collect()
        }
    };
    let has = |c: char| ranges.iter().any(|(low, high)| (*low..=*high).contains(&c));
    ['a', 'A', '1', '0', '-', '_']
        .into_iter()
        .chain('!'..='~')
        .find(|c| has(*c))
        .or(ranges.first().map(|range| range.0))
}

fn without_lookarounds(pattern: &str) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some(start) = ["(?!", "(?=", "(?<!", "(?<="].iter().filter_map(|open| rest.find(open)).min() {
        out.push_str(&rest[..start]);
        let mut depth = 0_usize;
        let mut escaped = false;
        let end = rest[start..].char_indices().find_map(|(i, c)| {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            (depth == 0).then_some(start + i + 1)
        });
        rest = end.map_or("", |end| &rest[end..]);
    }
    // ECMA-262 spellings that the parser does not know.
    (out + rest).replace("\\/", "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        let rows = [
            ("^[a-z]{3}$", 0, Some("aaa")),
            ("^\\d{2}-[A-Z]+$", 0, Some("11-A")),
            ("^(foo|bar)?$", 0, Some("foo")),
            ("^(?!x)[x-z]{1,5}$", 3, Some("xxx")),
            ("^(\\S(.*\\S)?)?$", 3, Some("aaa")),
            ("^a\\/b$", 0, Some("a/b")),
            ("(", 0, None),
        ];
        for (pattern, least, expected) in rows {
            assert_eq!(matching(pattern, least).as_deref(), expected, "{pattern}");
        }
    }
}
