//! The parser's other half: what stands between operators, and patterns.

use super::formats;
use super::parse::Parser;
use super::term::{Pattern, Patterns, Term};
use super::token::{Kind, Wrong};
use super::value::Val;

/// Words that are no names of functions.
const KEYWORDS: [&str; 20] = [
    "def",
    "if",
    "then",
    "elif",
    "else",
    "end",
    "as",
    "reduce",
    "foreach",
    "try",
    "catch",
    "label",
    "import",
    "include",
    "module",
    "and",
    "or",
    "__loc__",
    "__prog_args",
    "break",
];

impl Parser<'_> {
    /// A term and what follows it: `.name`, `[…]`, `?`.
    pub(super) fn postfix(&mut self) -> Result<Term, Wrong> {
        if self.takes("-") {
            return Ok(Term::Negate(Box::new(self.postfix()?)));
        }
        let mut term = self.primary()?;
        loop {
            if let Kind::Field(name) = self.peek() {
                let key = Term::Literal(Val::text(name.as_str()));
                self.advance();
                term = Term::Index(Box::new(term), Box::new(key));
            } else if self.takes("?") {
                term = Term::Try(Box::new(term), None);
            } else if self.is("?//") {
                self.part_alternative();
                term = Term::Try(Box::new(term), None);
            } else if self.is("[") {
                term = self.bracket(term)?;
            } else if self.is(".") {
                self.advance();
                term = self.after_dot(term)?;
            } else {
                return Ok(term);
            }
        }
    }

    /// `."name"` or `.[…]`, behind the dot.
    fn after_dot(&mut self, term: Term) -> Result<Term, Wrong> {
        match self.peek().clone() {
            Kind::Text(pieces) => {
                self.advance();
                let key = self.text(pieces, "text")?;
                Ok(Term::Index(Box::new(term), Box::new(key)))
            }
            Kind::Format(name) => {
                let key = self.format(&name)?;
                Ok(Term::Index(Box::new(term), Box::new(key)))
            }
            Kind::Sign("[") => self.bracket(term),
            _ => Err(self.unexpected("a field")),
        }
    }

    /// `[]`, `[key]` or `[from:to]`.
    fn bracket(&mut self, term: Term) -> Result<Term, Wrong> {
        self.sign("[")?;
        let term = Box::new(term);
        if self.takes("]") {
            return Ok(Term::Iterate(term));
        }
        if self.takes(":") {
            let to = self.query()?;
            self.sign("]")?;
            return Ok(Term::Slice(term, None, Some(Box::new(to))));
        }
        let key = Box::new(self.query()?);
        if self.takes("]") {
            return Ok(Term::Index(term, key));
        }
        self.sign(":")?;
        if self.takes("]") {
            return Ok(Term::Slice(term, Some(key), None));
        }
        let to = self.query()?;
        self.sign("]")?;
        Ok(Term::Slice(term, Some(key), Some(Box::new(to))))
    }

    fn primary(&mut self) -> Result<Term, Wrong> {
        let at = self.at();
        match self.peek().clone() {
            Kind::Number(text) => {
                self.advance();
                Ok(Self::number(&text))
            }
            Kind::Text(pieces) => {
                self.advance();
                self.text(pieces, "text")
            }
            Kind::Format(name) => self.format(&name),
            Kind::Field(name) => {
                self.advance();
                Ok(Term::Index(Box::new(Term::Identity), Box::new(Term::Literal(Val::text(name)))))
            }
            Kind::Variable(name) => {
                self.advance();
                self.variable(&name, at)
            }
            Kind::Name(name) => {
                self.advance();
                self.named(&name, at)
            }
            Kind::Sign(".") => {
                self.advance();
                match self.peek() {
                    Kind::Text(_) | Kind::Format(_) => self.after_dot(Term::Identity),
                    _ => Ok(Term::Identity),
                }
            }
            Kind::Sign("..") => {
                self.advance();
                self.call("recurse", Vec::new(), at)
            }
            Kind::Sign("(") => {
                self.advance();
                let term = self.query()?;
                self.sign(")")?;
                Ok(term)
            }
            Kind::Sign("[") => {
                self.advance();
                if self.takes("]") {
                    return Ok(Term::Array(None));
                }
                let term = self.query()?;
                self.sign("]")?;
                Ok(Term::Array(Some(Box::new(term))))
            }
            Kind::Sign("{") => self.object(),
            _ => Err(self.unexpected("an expression")),
        }
    }

    /// `@name`, alone or before a string.
    fn format(&mut self, name: &str) -> Result<Term, Wrong> {
        let at = self.at();
        let format = formats::find(name).ok_or_else(|| (format!("@{name} is not a format"), at))?;
        self.advance();
        if let Kind::Text(pieces) = self.peek().clone() {
            self.advance();
            return self.text(pieces, format);
        }
        Ok(Term::Text(format, vec![super::term::Part::Term(Term::Identity)]))
    }

    /// A keyword or a call.
    fn named(&mut self, name: &str, at: usize) -> Result<Term, Wrong> {
        match name {
            "if" => self.condition(),
            "try" => {
                let body = Box::new(self.postfix()?);
                let is_caught = matches!(self.peek(), Kind::Name(name) if name == "catch");
                let catch = if is_caught {
                    self.advance();
                    Some(Box::new(self.postfix()?))
                } else {
                    None
                };
                Ok(Term::Try(body, catch))
            }
            "reduce" => {
                let (source, patterns) = self.source()?;
                let start = self.query()?;
                self.sign(";")?;
                let update = self.bound(&patterns, Self::query)?;
                self.sign(")")?;
                Ok(Term::Reduce(Box::new(source), patterns, Box::new(start), Box::new(update)))
            }
            "foreach" => {
                let (source, patterns) = self.source()?;
                let start = self.query()?;
                self.sign(";")?;
                let update = self.bound(&patterns, Self::query)?;
                let extract = if self.takes(";") { Some(Box::new(self.bound(&patterns, Self::query)?)) } else { None };
                self.sign(")")?;
                Ok(Term::Foreach(Box::new(source), patterns, Box::new(start), Box::new(update), extract))
            }
            "break" => match self.advance() {
                Kind::Variable(name) => self.label(&name, at),
                _ => Err(("`break` needs the label's `$name`".to_owned(), at)),
            },
            _ if KEYWORDS.contains(&name) => Err((format!("an expression expected, and `{name}` found"), at)),
            _ => {
                let mut arguments = Vec::new();
                if self.takes("(") {
                    arguments.push(self.query()?);
                    while self.takes(";") {
                        arguments.push(self.query()?);
                    }
                    self.sign(")")?;
                }
                self.call(name, arguments, at)
            }
        }
    }

    /// `SOURCE as PATTERNS (`.
    fn source(&mut self) -> Result<(Term, Patterns), Wrong> {
        let source = self.expression(0)?;
        match self.advance() {
            Kind::Name(name) if name == "as" => {}
            _ => return Err(("`as` expected".to_owned(), self.at())),
        }
        let patterns = self.patterns()?;
        self.sign("(")?;
        Ok((source, patterns))
    }

    /// After `if` or `elif`.
    fn condition(&mut self) -> Result<Term, Wrong> {
        let condition = Box::new(self.query()?);
        let (at, word) = (self.at(), self.advance());
        if word != Kind::Name("then".to_owned()) {
            return Err(("`then` expected".to_owned(), at));
        }
        let then = Box::new(self.query()?);
        let (at, word) = (self.at(), self.advance());
        let otherwise = match word {
            Kind::Name(word) if word == "elif" => {
                return Ok(Term::If(condition, then, Some(Box::new(self.condition()?))));
            }
            Kind::Name(word) if word == "else" => {
                let term = self.query()?;
                let end = self.advance();
                if end != Kind::Name("end".to_owned()) {
                    return Err(("`end` expected".to_owned(), self.at()));
                }
                Some(Box::new(term))
            }
            Kind::Name(word) if word == "end" => None,
            _ => return Err(("`elif`, `else` or `end` expected".to_owned(), at)),
        };
        Ok(Term::If(condition, then, otherwise))
    }

    fn object(&mut self) -> Result<Term, Wrong> {
        self.sign("{")?;
        let mut members = Vec::new();
        while !self.takes("}") {
            members.push(self.member()?);
            if !self.takes(",") {
                self.sign("}")?;
                break;
            }
        }
        Ok(Term::Object(members))
    }

    fn member(&mut self) -> Result<(Term, Term), Wrong> {
        let at = self.at();
        let (key, implied) = match self.peek().clone() {
            Kind::Variable(name) => {
                self.advance();
                let value = self.variable(&name, at)?;
                // `{$name: value}` has the variable's value as its key.
                if self.is(":") { (value, None) } else { (Term::Literal(Val::text(name.as_str())), Some(value)) }
            }
            Kind::Name(name) => {
                self.advance();
                let key = || Term::Literal(Val::text(name.as_str()));
                (key(), Some(Term::Index(Box::new(Term::Identity), Box::new(key()))))
            }
            Kind::Text(pieces) => {
                self.advance();
                let key = self.text(pieces.clone(), "text")?;
                let again = self.text(pieces, "text")?;
                (key, Some(Term::Index(Box::new(Term::Identity), Box::new(again))))
            }
            Kind::Format(name) => {
                let before = self.format(&name)?;
                (before, None)
            }
            Kind::Sign("(") => {
                self.advance();
                let key = self.query()?;
                self.sign(")")?;
                (is_key(key, at + 1)?, None)
            }
            _ => return Err(self.unexpected("a key")),
        };
        if self.takes(":") {
            let mut value = self.expression(0)?;
            while self.takes("|") {
                value = Term::Pipe(Box::new(value), Box::new(self.expression(0)?));
            }
            return Ok((key, value));
        }
        implied.map(|value| (key, value)).ok_or_else(|| self.unexpected("`:`"))
    }

    /// `$a`, `[$a, …]`, `{a: $b, …}`, with `?//` between alternatives.
    pub(super) fn patterns(&mut self) -> Result<Patterns, Wrong> {
        let mut patterns = Patterns { names: Vec::new(), alternatives: Vec::new() };
        loop {
            let pattern = self.pattern(&mut patterns.names)?;
            patterns.alternatives.push(pattern);
            if !self.takes("?//") {
                return Ok(patterns);
            }
        }
    }

    fn pattern(&mut self, names: &mut Vec<String>) -> Result<Pattern, Wrong> {
        if let Kind::Variable(name) = self.peek().clone() {
            self.advance();
            return Ok(Pattern::Name(slot(names, name)));
        }
        if self.takes("[") {
            let mut below = vec![self.pattern(names)?];
            while self.takes(",") {
                below.push(self.pattern(names)?);
            }
            self.sign("]")?;
            return Ok(Pattern::Array(below));
        }
        if !self.takes("{") {
            return Err(self.unexpected("a pattern"));
        }
        let mut below = vec![self.member_pattern(names)?];
        while self.takes(",") {
            below.push(self.member_pattern(names)?);
        }
        self.sign("}")?;
        Ok(Pattern::Object(below))
    }

    fn member_pattern(&mut self, names: &mut Vec<String>) -> Result<(Term, Option<usize>, Option<Pattern>), Wrong> {
        let at = self.at();
        let (key, bound) = match self.peek().clone() {
            Kind::Variable(name) => {
                self.advance();
                (Term::Literal(Val::text(name.as_str())), Some(slot(names, name)))
            }
            Kind::Name(name) => {
                self.advance();
                (Term::Literal(Val::text(name)), None)
            }
            Kind::Text(pieces) => {
                self.advance();
                (self.text(pieces, "text")?, None)
            }
            Kind::Sign("(") => {
                self.advance();
                let key = self.query()?;
                self.sign(")")?;
                (is_key(key, at + 1)?, None)
            }
            _ => return Err(self.unexpected("a key")),
        };
        let below = if self.takes(":") { Some(self.pattern(names)?) } else { None };
        if bound.is_none() && below.is_none() {
            return Err(self.unexpected("`:`"));
        }
        Ok((key, bound, below))
    }
}

/// A constant that is a key must be text.
fn is_key(key: Term, at: usize) -> Result<Term, Wrong> {
    match &key {
        Term::Literal(value) if value.as_str().is_none() => {
            Err((format!("a {} cannot be the key of an object", value.kind()), at))
        }
        Term::Native(native, _) if matches!(native.name, "true" | "false" | "null") => {
            Err((format!("{} cannot be the key of an object", native.name), at))
        }
        _ => Ok(key),
    }
}

/// Where a name is bound, once for all alternatives.
fn slot(names: &mut Vec<String>, name: String) -> usize {
    names.iter().position(|known| *known == name).unwrap_or_else(|| {
        names.push(name);
        names.len() - 1
    })
}
