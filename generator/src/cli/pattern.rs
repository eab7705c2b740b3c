//! A short text that a regular expression matches, for the simple expressions that descriptions have.

use crate::api::Schema;
use std::iter::Peekable;
use std::str::Chars;

/// A text that matches, of the schema's length; nothing if the expression has more than literals, classes, groups,
/// alternatives and repetitions.
pub(super) fn sample(pattern: &str, schema: &Schema) -> Option<String> {
    if pattern.len() > 500 {
        return None;
    }
    let low = usize::try_from(schema.constraints.min_length.unwrap_or(0)).ok()?;
    let high = schema.constraints.max_length.map_or(Some(usize::MAX), |n| usize::try_from(n).ok())?;
    [0usize, 1, 4, 8, 12, 16, 24, 32].into_iter().find_map(|extra| {
        let mut parser = Parser { rest: pattern.chars().peekable(), extra, budget: 2000 };
        let text = parser.alternatives(0)?;
        let fits = parser.rest.next().is_none() && !text.is_empty() && (low..=high).contains(&text.chars().count());
        fits.then_some(text)
    })
}

struct Parser<'a> {
    rest: Peekable<Chars<'a>>,
    /// How many more than its least times something is repeated.
    extra: usize,
    /// Characters that may still be made.
    budget: usize,
}

impl Parser<'_> {
    /// The first alternative; the others are read over.
    fn alternatives(&mut self, depth: usize) -> Option<String> {
        if depth > 20 {
            return None;
        }
        let first = self.sequence(depth)?;
        while self.rest.next_if_eq(&'|').is_some() {
            self.sequence(depth)?;
        }
        Some(first)
    }

    fn sequence(&mut self, depth: usize) -> Option<String> {
        let mut text = String::new();
        while let Some(&c) = self.rest.peek() {
            if matches!(c, '|' | ')') {
                break;
            }
            self.rest.next();
            let atom = match c {
                '^' | '$' => continue,
                '(' => self.group(depth)?,
                '[' => self.class()?.to_string(),
                '.' => "a".to_owned(),
                '\\' => self.escape()?,
                '*' | '+' | '?' | '{' => return None,
                literal => literal.to_string(),
            };
            let times = self.repetition()?;
            self.budget = self.budget.checked_sub(atom.len().checked_mul(times)?)?;
            text.push_str(&atom.repeat(times));
        }
        Some(text)
    }

    fn group(&mut self, depth: usize) -> Option<String> {
        if self.rest.next_if_eq(&'?').is_some() {
            match self.rest.next()? {
                ':' => {}
                _ => return None,
            }
        }
        let text = self.alternatives(depth + 1)?;
        self.rest.next_if_eq(&')').map(|_| text)
    }

    /// A member of `[…]`; of a negated class, a letter or digit that it does not name.
    fn class(&mut self) -> Option<char> {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let mut ranges: Vec<(char, char)> = Vec::new();
        loop {
            let low = match self.rest.next()? {
                ']' if !ranges.is_empty() => break,
                '\\' => match self.rest.next()? {
                    'd' => {
                        ranges.push(('0', '9'));
                        continue;
                    }
                    'w' => {
                        ranges.extend([('a', 'z'), ('0', '9'), ('_', '_')]);
                        continue;
                    }
                    's' => {
                        ranges.push((' ', ' '));
                        continue;
                    }
                    c if c.is_ascii_alphanumeric() => return None,
                    c => c,
                },
                c => c,
            };
            let mut ahead = self.rest.clone();
            if ahead.next() == Some('-') && ahead.peek().is_some_and(|c| *c != ']') {
                self.rest.next();
                ranges.push((low, self.rest.next().filter(|c| *c != '\\')?));
            } else {
                ranges.push((low, low));
            }
        }
        let holds = |c: char| ranges.iter().any(|(low, high)| (*low..=*high).contains(&c));
        let plain = ('a'..='z').chain('0'..='9').chain('A'..='Z').find(|c| holds(*c) != negated);
        plain.or_else(|| ranges.first().filter(|_| !negated).map(|(low, _)| *low))
    }

    fn escape(&mut self) -> Option<String> {
        Some(match self.rest.next()? {
            'd' => "1".to_owned(),
            'w' => "a".to_owned(),
            's' => " ".to_owned(),
            'S' | 'D' => "a".to_owned(),
            'b' | 'B' | 'A' | 'z' | 'Z' => String::new(),
            c if c.is_ascii_alphanumeric() => return None,
            c => c.to_string(),
        })
    }

    fn repetition(&mut self) -> Option<usize> {
        let (low, high): (usize, usize) = match self.rest.peek() {
            Some('*') => (0, usize::MAX),
            Some('+') => (1, usize::MAX),
            Some('?') => (0, 1),
            Some('{') => {
                self.rest.next();
                let bounds: String = std::iter::from_fn(|| self.rest.next_if(|c| *c != '}')).take(12).collect();
                let (low, high) = bounds.split_once(',').unwrap_or((&bounds, &bounds));
                let high = if high.is_empty() { usize::MAX } else { high.trim().parse().ok()? };
                (low.trim().parse().ok()?, high)
            }
            _ => return Some(1),
        };
        self.rest.next();
        self.rest.next_if(|c| matches!(c, '?' | '+'));
        Some(low.saturating_add(self.extra).min(high).max(low))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{Constraints, SchemaKind};

    fn schema(low: Option<u64>, high: Option<u64>) -> Schema {
        Schema {
            name: None,
            title: None,
            description: Box::default(),
            kind: SchemaKind::String { format: None },
            nullable: false,
            read_only: false,
            write_only: false,
            deprecated: false,
            default: None,
            example: None,
            values: Default::default(),
            constraints: Constraints { min_length: low, max_length: high, ..Constraints::default() }.into(),
            extensions: Default::default(),
        }
    }

    #[test]
    fn samples_match() {
        for (pattern, low, expected) in [
            (r"^[a-z]{2}-\d+$", None, Some("aa-1")),
            (r"^(foo|bar)_[A-Z0-9]+$", None, Some("foo_0")),
            (r"^\w*$", Some(3), Some("aaaa")),
            (r"^[^/]+$", None, Some("a")),
            (r"^AC[0-9a-fA-F]{32}$", None, Some("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")),
            (r"(?=.*x).*", None, None),
            (r"[", None, None),
        ] {
            assert_eq!(sample(pattern, &schema(low, None)).as_deref(), expected, "{pattern}");
        }
    }
}
