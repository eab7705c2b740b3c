//! From the text of a program to its words.

use super::read;

/// A word, and the byte at which it starts.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) at: usize,
}

/// What a word is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// A name or a keyword.
    Name(String),
    /// `$name`
    Variable(String),
    /// `.name`
    Field(String),
    /// `@name`
    Format(String),
    Number(String),
    Text(Vec<Piece>),
    Sign(&'static str),
    End,
}

/// A piece of a string.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    Text(String),
    /// An expression in `\(…)`.
    Tokens(Vec<Token>),
}

impl PartialEq for Token {
    fn eq(&self, other: &Token) -> bool {
        self.kind == other.kind
    }
}

/// What is wrong, and the byte at which.
pub(super) type Wrong = (String, usize);

/// Longer ones first.
const SIGNS: [&str; 36] = [
    "//=", "?//", "|=", "+=", "-=", "*=", "/=", "%=", "==", "!=", "<=", ">=", "//", "..", "::", "|", ",", "=", "<",
    ">", "+", "-", "*", "/", "%", "(", ")", "[", "]", "{", "}", ":", ";", "?", ".", "$",
];

/// Reads a whole program; the last token is [`Kind::End`].
///
/// # Errors
/// What is no word of jq.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, Wrong> {
    let mut lexer = Lexer { text, at: 0 };
    let mut tokens = lexer.until_closed()?;
    if lexer.at < text.len() {
        return Err(("unexpected `)`".to_owned(), lexer.at));
    }
    tokens.push(Token { kind: Kind::End, at: text.len() });
    Ok(tokens)
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Lexer<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// Tokens up to the end or to the parenthesis that none of them opened.
    fn until_closed(&mut self) -> Result<Vec<Token>, Wrong> {
        let (mut tokens, mut open) = (Vec::new(), 0_usize);
        loop {
            self.space();
            let at = self.at;
            let Some(c) = self.rest().chars().next() else { return Ok(tokens) };
            match c {
                ')' if open == 0 => return Ok(tokens),
                ')' => open -= 1,
                '(' => open += 1,
                _ => {}
            }
            let kind = self.token(c)?;
            tokens.push(Token { kind, at });
        }
    }

    fn space(&mut self) {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            if !self.rest().starts_with('#') {
                return;
            }
            self.at += self.rest().find('\n').unwrap_or(self.rest().len());
        }
    }

    fn token(&mut self, c: char) -> Result<Kind, Wrong> {
        let rest = self.rest();
        let second = rest[c.len_utf8()..].chars().next().unwrap_or(' ');
        match c {
            '"' => return Ok(Kind::Text(self.string()?)),
            'a'..='z' | 'A'..='Z' | '_' => return Ok(Kind::Name(self.name(0))),
            '.' if second.is_ascii_alphabetic() || second == '_' => return Ok(Kind::Field(self.plain_name(1))),
            '$' if second.is_ascii_alphabetic() || second == '_' => return Ok(Kind::Variable(self.name(1))),
            '@' if second.is_ascii_alphabetic() => return Ok(Kind::Format(self.plain_name(1))),
            c if c.is_ascii_digit() || c == '.' && second.is_ascii_digit() => return self.number(),
            _ => {}
        }
        let sign = SIGNS.into_iter().find(|sign| rest.starts_with(sign));
        let sign = sign.ok_or_else(|| (format!("unexpected `{}`", crate::terminal::line(&c.to_string())), self.at))?;
        self.at += sign.len();
        Ok(Kind::Sign(sign))
    }

    /// A name behind `skip` bytes, with `::` in it where it is of a module.
    fn name(&mut self, skip: usize) -> String {
        let mut name = self.plain_name(skip);
        while self
            .rest()
            .strip_prefix("::")
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))
        {
            name = format!("{name}::{}", self.plain_name(2));
        }
        name
    }

    fn plain_name(&mut self, skip: usize) -> String {
        let rest = &self.rest()[skip..];
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
        self.at += skip + end;
        rest[..end].to_owned()
    }

    fn number(&mut self) -> Result<Kind, Wrong> {
        let rest = self.rest();
        let digits = |from: usize| from + rest[from..].bytes().take_while(u8::is_ascii_digit).count();
        let mut end = digits(0);
        if rest[end..].starts_with('.') {
            end = digits(end + 1);
        }
        if rest[end..].starts_with(['e', 'E']) {
            let sign = usize::from(rest[end + 1..].starts_with(['+', '-']));
            let exponent = digits(end + 1 + sign);
            if exponent > end + 1 + sign {
                end = exponent;
            }
        }
        self.at += end;
        Ok(Kind::Number(rest[..end].to_owned()))
    }

    fn string(&mut self) -> Result<Vec<Piece>, Wrong> {
        let start = self.at;
        self.at += 1;
        let (mut pieces, mut plain) = (Vec::new(), self.at);
        loop {
            let rest = self.rest();
            let end = rest.find(['"', '\\']).ok_or_else(|| ("the string has no end".to_owned(), start))?;
            self.at += end;
            if rest[end..].starts_with('"') || rest[end..].starts_with("\\(") {
                let text = read::unescape(&self.text[plain..self.at]);
                pieces.push(Piece::Text(text.ok_or_else(|| ("invalid escape in a string".to_owned(), plain))?));
            }
            if rest[end..].starts_with('"') {
                self.at += 1;
                return Ok(pieces);
            }
            self.at += 2;
            if rest[end..].starts_with("\\(") {
                let mut tokens = self.until_closed()?;
                tokens.push(Token { kind: Kind::End, at: self.at });
                pieces.push(Piece::Tokens(tokens));
                self.at += 1;
                plain = self.at;
            }
            if self.at > self.text.len() || !self.text.is_char_boundary(self.at) {
                return Err(("the string has no end".to_owned(), start));
            }
        }
    }
}
