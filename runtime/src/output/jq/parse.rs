//! From words to a program. jq's scopes are lexical and nothing is used before it is defined, so names are resolved on
//! the way.

use super::builtin;
use super::number::Num;
use super::term::{Def, Operator, Part, Patterns, Term};
use super::token::{self, Kind, Piece, Token, Wrong};
use super::value::{Map, Val};
use std::sync::Arc;

/// Expressions within each other: a program that is deeper is not one that somebody wrote.
const DEEPEST: usize = 500;

/// A name that an expression may use.
enum Scoped {
    Variable(String),
    Label(String),
    Parameter(String),
    Function(String, usize),
}

/// What a program may use that it does not define.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    /// Functions by name and number of parameters, and where they stand; the last one counts.
    pub(super) functions: Vec<(String, usize, usize)>,
    /// Data of modules.
    pub(super) constants: Vec<(String, Val)>,
}

pub(super) struct Parser<'p> {
    tokens: Vec<Token>,
    next: usize,
    scope: Vec<Scoped>,
    pub(super) names: Names,
    text: &'p str,
    depth: usize,
}

impl<'p> Parser<'p> {
    pub(super) fn new(text: &'p str, names: Names) -> Result<Parser<'p>, Wrong> {
        Ok(Parser { tokens: token::tokens(text)?, next: 0, scope: Vec::new(), names, text, depth: 0 })
    }

    /// The name and the number of parameters of the definition that starts here, if one does.
    pub(super) fn signature(&self) -> Option<(String, usize)> {
        let mut rest = self.tokens.get(self.next..)?.iter().map(|token| &token.kind);
        if !matches!(rest.next(), Some(Kind::Name(word)) if word == "def") {
            return None;
        }
        let Some(Kind::Name(name)) = rest.next() else { return None };
        let head = rest.take_while(|kind| !matches!(kind, Kind::Sign(":") | Kind::End));
        let count = head.filter(|kind| matches!(kind, Kind::Name(_) | Kind::Variable(_))).count();
        Some((name.clone(), count))
    }

    /// A definition that finds itself among the names.
    pub(super) fn global(&mut self) -> Result<Def, Wrong> {
        self.word("def")?;
        Ok(self.definition(true)?.1)
    }

    /// The whole program.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub(super) fn program(&mut self) -> Result<Term, Wrong> {
        if *self.peek() == Kind::End {
            return Ok(Term::Identity);
        }
        let term = self.query()?;
        if *self.peek() == Kind::End { Ok(term) } else { Err(self.unexpected("the end")) }
    }

    pub(super) fn peek(&self) -> &Kind {
        self.tokens.get(self.next).map_or(&Kind::End, |token| &token.kind)
    }

    pub(super) fn at(&self) -> usize {
        self.tokens.get(self.next).map_or(self.text.len(), |token| token.at)
    }

    pub(super) fn advance(&mut self) -> Kind {
        let kind = self.peek().clone();
        self.next += 1;
        kind
    }

    pub(super) fn is(&self, sign: &str) -> bool {
        matches!(self.peek(), Kind::Sign(found) if *found == sign)
    }

    pub(super) fn takes(&mut self, sign: &str) -> bool {
        let found = self.is(sign);
        self.next += usize::from(found);
        found
    }

    /// `?//` where no pattern stands is `?` and `//`; takes the `?`.
    pub(super) fn part_alternative(&mut self) {
        if let Some(token) = self.tokens.get_mut(self.next) {
            token.kind = Kind::Sign("//");
        }
    }

    pub(super) fn sign(&mut self, sign: &str) -> Result<(), Wrong> {
        if self.takes(sign) { Ok(()) } else { Err(self.unexpected(&format!("`{sign}`"))) }
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Kind::Name(found) if found == word)
    }

    pub(super) fn takes_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.next += usize::from(found);
        found
    }

    fn word(&mut self, word: &str) -> Result<(), Wrong> {
        if self.takes_word(word) { Ok(()) } else { Err(self.unexpected(&format!("`{word}`"))) }
    }

    pub(super) fn unexpected(&self, due: &str) -> Wrong {
        let rest = &self.text[self.at().min(self.text.len())..];
        let found = match self.peek() {
            Kind::End => "the end".to_owned(),
            _ => format!("`{}`", rest.split_whitespace().next().unwrap_or("").chars().take(20).collect::<String>()),
        };
        (format!("{due} expected, and {found} found"), self.at())
    }

    /// Adds names for as long as `parse` runs.
    fn within<T>(&mut self, names: Vec<Scoped>, parse: impl FnOnce(&mut Self) -> Result<T, Wrong>) -> Result<T, Wrong> {
        let before = self.scope.len();
        self.scope.extend(names);
        let result = parse(self);
        self.scope.truncate(before);
        result
    }

    /// An expression with pipes and commas.
    pub(super) fn query(&mut self) -> Result<Term, Wrong> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(("the expression is too deep".to_owned(), self.at()));
        }
        let mut left = self.item()?;
        while self.takes(",") {
            left = Term::Comma(Box::new(left), Box::new(self.item()?));
        }
        if self.takes("|") {
            left = Term::Pipe(Box::new(left), Box::new(self.query()?));
        }
        self.depth -= 1;
        Ok(left)
    }

    /// What stands between commas: a definition, a label or a binding takes all that follows.
    fn item(&mut self) -> Result<Term, Wrong> {
        if self.takes_word("def") {
            let (name, def) = self.definition(false)?;
            let scoped = Scoped::Function(name, def.parameters.len());
            let body = self.within(vec![scoped], Self::query)?;
            return Ok(Term::Def(Box::new(def), Box::new(body)));
        }
        if self.takes_word("label") {
            let Kind::Variable(name) = self.advance() else { return Err(self.unexpected("the label's `$name`")) };
            self.sign("|")?;
            let body = self.within(vec![Scoped::Label(name)], Self::query)?;
            return Ok(Term::Label(Box::new(body)));
        }
        let term = self.expression(0)?;
        if !self.takes_word("as") {
            return Ok(term);
        }
        let patterns = self.patterns()?;
        self.sign("|")?;
        let body = self.bound(&patterns, Self::query)?;
        Ok(Term::As(Box::new(term), patterns, Box::new(body)))
    }

    /// After `def`. A global function finds itself among the globals.
    fn definition(&mut self, global: bool) -> Result<(String, Def), Wrong> {
        let Kind::Name(name) = self.advance() else { return Err(self.unexpected("the function's name")) };
        let (mut names, mut parameters) = (Vec::new(), Vec::new());
        if self.takes("(") {
            loop {
                let is_value = match self.advance() {
                    Kind::Name(name) => {
                        names.push(Scoped::Parameter(name));
                        false
                    }
                    Kind::Variable(name) => {
                        names.push(Scoped::Parameter(name.clone()));
                        names.push(Scoped::Variable(name));
                        true
                    }
                    _ => return Err(self.unexpected("a parameter")),
                };
                parameters.push(is_value);
                if !self.takes(";") {
                    break;
                }
            }
            self.sign(")")?;
        }
        self.sign(":")?;
        if !global {
            names.insert(0, Scoped::Function(name.clone(), parameters.len()));
        }
        let body = self.within(names, Self::query)?;
        self.sign(";")?;
        Ok((name, Def { parameters, body }))
    }

    /// Parses with the names of patterns bound.
    pub(super) fn bound(
        &mut self,
        patterns: &Patterns,
        parse: impl FnOnce(&mut Self) -> Result<Term, Wrong>,
    ) -> Result<Term, Wrong> {
        self.within(patterns.names.iter().cloned().map(Scoped::Variable).collect(), parse)
    }

    /// Operators, by how tightly they bind: `//` least.
    pub(super) fn expression(&mut self, least: u8) -> Result<Term, Wrong> {
        let mut left = self.postfix()?;
        loop {
            let (sign, power) = match self.peek() {
                Kind::Sign(sign) => (*sign, power(sign)),
                Kind::Name(name) if name == "or" => ("or", 3),
                Kind::Name(name) if name == "and" => ("and", 4),
                _ => return Ok(left),
            };
            if power == 0 || power <= least {
                return Ok(left);
            }
            self.next += 1;
            // `//` groups to the right, the others to the left.
            let right = Box::new(self.expression(if sign == "//" { 0 } else { power })?);
            left = combined(sign, Box::new(left), right);
            let chained =
                matches!(power, 2 | 5) && matches!(self.peek(), Kind::Sign(next) if self::power(next) == power);
            if chained {
                return Err(("these operators cannot follow each other: use parentheses".to_owned(), self.at()));
            }
        }
    }

    pub(super) fn number(text: &str) -> Term {
        Term::Literal(Num::parse(text).map_or(Val::Null, Val::Num))
    }

    /// A string; `format` makes text of what is in it.
    pub(super) fn text(&mut self, pieces: Vec<Piece>, format: &'static str) -> Result<Term, Wrong> {
        let mut parts = Vec::new();
        for piece in pieces {
            parts.push(match piece {
                Piece::Text(text) => Part::Text(text),
                Piece::Tokens(tokens) => {
                    let outer = std::mem::replace(&mut self.tokens, tokens);
                    let next = std::mem::replace(&mut self.next, 0);
                    let term = self.query().and_then(|term| match self.peek() {
                        Kind::End => Ok(term),
                        _ => Err(self.unexpected("`)`")),
                    });
                    (self.tokens, self.next) = (outer, next);
                    Part::Term(term?)
                }
            });
        }
        Ok(match &mut parts[..] {
            [Part::Text(text)] => Term::Literal(Val::text(std::mem::take(text))),
            _ => Term::Text(format, parts),
        })
    }

    /// How many bindings away the newest that fits is.
    fn away(&self, fits: impl Fn(&Scoped) -> bool) -> Option<usize> {
        self.scope.iter().rev().position(fits)
    }

    pub(super) fn variable(&self, name: &str, at: usize) -> Result<Term, Wrong> {
        if name == "__loc__" {
            let line = self.text[..at].matches('\n').count() + 1;
            let mut members = Map::new();
            members.insert(Arc::from("file"), Val::text("<top-level>"));
            members.insert(Arc::from("line"), Val::number(line as f64));
            return Ok(Term::Literal(Val::map(members)));
        }
        let found = self.away(|scoped| matches!(scoped, Scoped::Variable(known) if known == name));
        let constant = || self.names.constants.iter().rev().find(|(known, _)| known == name);
        let found = found.map(Term::Variable).or_else(|| Some(Term::Literal(constant()?.1.clone())));
        found.ok_or_else(|| (format!("${name} is not defined"), at))
    }

    pub(super) fn label(&self, name: &str, at: usize) -> Result<Term, Wrong> {
        let found = self.away(|scoped| matches!(scoped, Scoped::Label(known) if known == name));
        found.map(Term::Break).ok_or_else(|| (format!("the label ${name} is not defined"), at))
    }

    /// A call of the function that is nearest.
    pub(super) fn call(&mut self, name: &str, arguments: Vec<Term>, at: usize) -> Result<Term, Wrong> {
        let count = arguments.len();
        let found = self.away(|scoped| match scoped {
            Scoped::Function(known, parameters) => known == name && *parameters == count,
            Scoped::Parameter(known) => known == name && count == 0,
            _ => false,
        });
        if let Some(away) = found {
            return Ok(match self.scope[self.scope.len() - 1 - away] {
                Scoped::Parameter(_) => Term::Parameter(away),
                _ => Term::Local(away, arguments),
            });
        }
        let known =
            self.names.functions.iter().rev().find(|(known, parameters, _)| known == name && *parameters == count);
        if let Some((_, _, index)) = known {
            return Ok(Term::Global(*index, arguments));
        }
        let native = builtin::find(name, count).ok_or_else(|| (format!("`{name}/{count}` is not defined"), at))?;
        Ok(Term::Native(native, arguments))
    }
}

/// How tightly an operator binds; zero if it is none.
fn power(sign: &str) -> u8 {
    match sign {
        "//" => 1,
        "=" | "|=" | "+=" | "-=" | "*=" | "/=" | "%=" | "//=" => 2,
        "==" | "!=" | "<" | "<=" | ">" | ">=" => 5,
        "+" | "-" => 6,
        "*" | "/" | "%" => 7,
        _ => 0,
    }
}

fn combined(sign: &str, left: Box<Term>, right: Box<Term>) -> Term {
    use Operator::*;
    match sign {
        "//" => Term::Alternative(left, right),
        "=" => Term::Assign(left, right),
        "|=" => Term::Update(left, right),
        "//=" => Term::Default(left, right),
        "+=" => Term::Calculate(Add, left, right),
        "-=" => Term::Calculate(Subtract, left, right),
        "*=" => Term::Calculate(Multiply, left, right),
        "/=" => Term::Calculate(Divide, left, right),
        "%=" => Term::Calculate(Remainder, left, right),
        "or" => Term::Or(left, right),
        "and" => Term::And(left, right),
        "==" => Term::Binary(Equal, left, right),
        "!=" => Term::Binary(Unequal, left, right),
        "<" => Term::Binary(Less, left, right),
        "<=" => Term::Binary(LessOrEqual, left, right),
        ">" => Term::Binary(Greater, left, right),
        ">=" => Term::Binary(GreaterOrEqual, left, right),
        "+" => Term::Binary(Add, left, right),
        "-" => Term::Binary(Subtract, left, right),
        "*" => Term::Binary(Multiply, left, right),
        "/" => Term::Binary(Divide, left, right),
        _ => Term::Binary(Remainder, left, right),
    }
}
