//! A program: what the parser makes and the machine runs. Names are resolved already.

use super::builtin::Native;
use super::value::Val;

/// A function of the program or of the prelude.
#[derive(Debug)]
pub(super) struct Def {
    /// Of each parameter: is it a value (`$name`) as well?
    pub(super) parameters: Vec<bool>,
    pub(super) body: Term,
}

/// An expression.
#[derive(Debug)]
pub(super) enum Term {
    Identity,
    Literal(Val),
    /// A string with expressions in it, and how those are made text.
    Text(&'static str, Vec<Part>),
    Index(Box<Term>, Box<Term>),
    Slice(Box<Term>, Option<Box<Term>>, Option<Box<Term>>),
    Iterate(Box<Term>),
    Array(Option<Box<Term>>),
    Object(Vec<(Term, Term)>),
    Negate(Box<Term>),
    Pipe(Box<Term>, Box<Term>),
    Comma(Box<Term>, Box<Term>),
    Binary(Operator, Box<Term>, Box<Term>),
    And(Box<Term>, Box<Term>),
    Or(Box<Term>, Box<Term>),
    Alternative(Box<Term>, Box<Term>),
    Assign(Box<Term>, Box<Term>),
    Update(Box<Term>, Box<Term>),
    /// `+=` and its like.
    Calculate(Operator, Box<Term>, Box<Term>),
    /// `//=`
    Default(Box<Term>, Box<Term>),
    If(Box<Term>, Box<Term>, Option<Box<Term>>),
    Try(Box<Term>, Option<Box<Term>>),
    Reduce(Box<Term>, Patterns, Box<Term>, Box<Term>),
    Foreach(Box<Term>, Patterns, Box<Term>, Box<Term>, Option<Box<Term>>),
    As(Box<Term>, Patterns, Box<Term>),
    Label(Box<Term>),
    /// To the label that is so many bindings away.
    Break(usize),
    Def(Box<Def>, Box<Term>),
    /// A variable so many bindings away.
    Variable(usize),
    /// A parameter so many bindings away.
    Parameter(usize),
    /// A function so many bindings away.
    Local(usize, Vec<Term>),
    /// A function of the prelude.
    Global(usize, Vec<Term>),
    Native(&'static Native, Vec<Term>),
}

/// A part of a string.
#[derive(Debug)]
pub(super) enum Part {
    Text(String),
    Term(Term),
}

/// `[$a, {b: $c}] ?// $d`: all of them bind all their names, in the order of `names`.
#[derive(Debug)]
pub(super) struct Patterns {
    pub(super) names: Vec<String>,
    pub(super) alternatives: Vec<Pattern>,
}

/// What a value is taken apart into.
#[derive(Debug)]
pub(super) enum Pattern {
    /// An index into [`Patterns::names`].
    Name(usize),
    Array(Vec<Pattern>),
    /// A key, the variable that is bound too, and what is below.
    Object(Vec<(Term, Option<usize>, Option<Pattern>)>),
}

/// Operators on two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
