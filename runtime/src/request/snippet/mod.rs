//! A request as a program that sends the same bytes: `--snippet python|javascript|rust`.
//!
//! Secrets are read from the environment when the program runs. Every text of a request goes into a program through
//! [`Dialect::literal`], the door of its language.

mod javascript;
mod python;
mod rust;

use super::{Field, Payload, Request, disposition};
use crate::args::Language;
use crate::error::{Error, Kind, Result};
use crate::shell::{Piece, pieces};
use crate::table::Method;

/// The program. `secrets` as in [`super::curl`].
///
/// # Errors
/// `usage` for what the language's client cannot send.
pub fn snippet(request: &Request, secrets: &[(String, String)], language: Language) -> Result<String> {
    match language {
        Language::Python => Ok(python::program(request, secrets)),
        Language::Javascript if matches!(request.method, Method::Get | Method::Head) && has_body(request) => {
            let message = format!("fetch sends no body with {}", request.method.as_str());
            Err(Error::new(Kind::Usage, message).field("snippet").hint("ask for python or rust"))
        }
        Language::Javascript => Ok(javascript::program(request, secrets)),
        Language::Rust => Ok(rust::program(request, secrets)),
    }
}

fn has_body(request: &Request) -> bool {
    !matches!(request.body, Payload::Empty)
}

/// How a language says what all snippets say.
struct Dialect {
    /// A character that cannot stand in a literal as it is; quotes, backslashes and line ends have escapes of their own
    /// that all three languages share.
    escape: fn(char) -> String,
    /// The value of an environment variable; its name is a literal.
    variable: fn(&str) -> String,
    /// Base64 of an expression.
    base64: fn(&str) -> String,
    /// The sum of expressions, of which the first is a literal or not.
    sum: fn(&[Term]) -> String,
}

/// An expression of a text.
struct Term {
    code: String,
    is_literal: bool,
}

impl Dialect {
    /// The text between double quotes. What is neither a letter, a digit nor visible ASCII is escaped, so that no text
    /// ends its literal, and no text reorders the line that it stands in.
    fn literal(&self, text: &str) -> String {
        let mut out = "\"".to_owned();
        for c in text.chars() {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                ' ' => out.push(c),
                c if c.is_ascii_graphic() || c.is_alphanumeric() => out.push(c),
                c => out.push_str(&(self.escape)(c)),
            }
        }
        out.push('"');
        out
    }

    /// A text in which secrets are read when the program runs.
    fn expression(&self, text: &str, secrets: &[(String, String)]) -> String {
        let mut terms = Vec::new();
        for piece in pieces(text, secrets) {
            match piece {
                Piece::Text(text) => terms.push(Term { code: self.literal(text), is_literal: true }),
                Piece::Secret(stand_in) => terms.extend(self.secret(stand_in)),
            }
        }
        match terms.as_slice() {
            [] => self.literal(""),
            [Term { code, .. }] => code.clone(),
            terms => (self.sum)(terms),
        }
    }

    /// What stands for a secret in a shell (`$NAME`, `$NAME:$OTHER`, base64 of these), as terms.
    fn secret(&self, stand_in: &str) -> Vec<Term> {
        let basic = stand_in.strip_prefix("$(printf %s \"").and_then(|rest| rest.split_once("\" | base64"));
        if let Some((inner, _)) = basic {
            let code = match self.secret(inner).as_slice() {
                [Term { code, .. }] => (self.base64)(code),
                terms => (self.base64)(&(self.sum)(terms)),
            };
            return vec![Term { code, is_literal: false }];
        }
        let mut terms = Vec::new();
        let mut rest = stand_in;
        while let Some(at) = rest.find('$') {
            if at > 0 {
                terms.push(Term { code: self.literal(&rest[..at]), is_literal: true });
            }
            let name = &rest[at + 1..];
            let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(name.len());
            terms.push(Term { code: (self.variable)(&self.literal(&name[..end])), is_literal: false });
            rest = &name[end..];
        }
        if !rest.is_empty() {
            terms.push(Term { code: self.literal(rest), is_literal: true });
        }
        terms
    }
}

/// The header fields, those of one name as one (RFC 9110, 5.3).
fn headers(request: &Request) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for (name, value) in &request.headers {
        match found.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
            Some((_, known)) => *known = format!("{known}, {value}"),
            None => found.push((name.clone(), value.clone())),
        }
    }
    found
}

/// The head of a part (RFC 7578, 4.2), without the empty line.
fn head(field: &Field) -> String {
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"", disposition(&field.name));
    if let Some(name) = &field.file_name {
        head.push_str(&format!("; filename=\"{}\"", disposition(name)));
    }
    if let Some(media_type) = &field.content_type {
        head.push_str(&format!("\r\nContent-Type: {media_type}"));
    }
    head
}

/// The code may hold a call of something that must be imported.
fn uses(code: &str, call: &str) -> bool {
    code.contains(call)
}

#[cfg(test)]
mod tests;
