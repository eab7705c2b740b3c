//! Rust as syntax: the few forms that tables are made of, built directly, because parsing them back from tokens
//! would take most of the time of a run.

use super::text;
use proc_macro2::{Ident, Literal, Span};
use syn::punctuated::Punctuated;
use syn::{
    Expr, ExprArray, ExprCall, ExprLit, ExprMethodCall, ExprPath, ExprReference, ExprStruct, ExprTuple, ExprUnary,
    FieldValue, Item, ItemStatic, Lit, Member, Path, PathSegment, StaticMutability, Type, UnOp, Visibility,
};

/// An identifier that is known to be one.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `a::b::C`, from the text with its colons. `super` and `crate` may be in it.
pub(super) fn path(path: &str) -> Path {
    Path {
        leading_colon: path.starts_with("::").then(Default::default),
        segments: path.split("::").filter(|s| !s.is_empty()).map(|s| PathSegment::from(ident(s))).collect(),
    }
}

/// `a::b::C`, as a value.
pub(super) fn name(text: &str) -> Expr {
    Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path: path(text) })
}

/// A string literal.
pub(super) fn text(text: &str) -> Expr {
    literal(text::literal(text))
}

/// A string literal that holds JSON.
pub(super) fn json(text: &str) -> Expr {
    literal(text::json(text))
}

/// `true` or `false`.
pub(super) fn boolean(value: bool) -> Expr {
    name(if value { "true" } else { "false" })
}

/// A literal without suffix.
pub(super) fn unsigned(value: u64) -> Expr {
    literal(Literal::u64_unsuffixed(value))
}

/// A literal without suffix, and its sign.
pub(super) fn signed(value: i64) -> Expr {
    with_sign(value < 0, literal(Literal::u64_unsuffixed(value.unsigned_abs())))
}

/// A literal with a point or an exponent, and its sign; `None` for what has no literal.
pub(super) fn float(value: f64) -> Option<Expr> {
    let magnitude: Literal = format!("{:?}", value.abs()).parse().ok()?;
    value.is_finite().then(|| with_sign(value.is_sign_negative(), literal(magnitude)))
}

fn with_sign(negative: bool, magnitude: Expr) -> Expr {
    if !negative {
        return magnitude;
    }
    Expr::Unary(ExprUnary { attrs: Vec::new(), op: UnOp::Neg(Default::default()), expr: Box::new(magnitude) })
}

fn literal(literal: Literal) -> Expr {
    // Verbatim: the literal's text is final, and reading its value back would be work for nothing.
    Expr::Lit(ExprLit { attrs: Vec::new(), lit: Lit::Verbatim(literal) })
}

/// `function(arguments)`.
pub(super) fn call(function: &str, arguments: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::Call(ExprCall {
        attrs: Vec::new(),
        func: Box::new(name(function)),
        paren_token: Default::default(),
        args: arguments.into_iter().collect(),
    })
}

/// `receiver.method(arguments)`.
pub(super) fn method(receiver: Expr, method: &str, arguments: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::MethodCall(ExprMethodCall {
        attrs: Vec::new(),
        receiver: Box::new(receiver),
        dot_token: Default::default(),
        method: ident(method),
        turbofish: None,
        paren_token: Default::default(),
        args: arguments.into_iter().collect(),
    })
}

/// `Some(value)` or `None`.
pub(super) fn option(value: Option<Expr>) -> Expr {
    value.map_or_else(|| name("None"), |value| call("Some", [value]))
}

/// `&value`.
pub(super) fn reference(value: Expr) -> Expr {
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: Default::default(),
        mutability: None,
        expr: Box::new(value),
    })
}

/// `&[elements]`.
pub(super) fn list(elements: impl IntoIterator<Item = Expr>) -> Expr {
    reference(Expr::Array(ExprArray {
        attrs: Vec::new(),
        bracket_token: Default::default(),
        elems: elements.into_iter().collect(),
    }))
}

/// `&["a", "b"]`.
pub(super) fn texts<T: AsRef<str>>(elements: impl IntoIterator<Item = T>) -> Expr {
    list(elements.into_iter().map(|element| text(element.as_ref())))
}

/// `(a, b)`.
pub(super) fn pair(first: Expr, second: Expr) -> Expr {
    Expr::Tuple(ExprTuple {
        attrs: Vec::new(),
        paren_token: Default::default(),
        elems: [first, second].into_iter().collect(),
    })
}

/// `Name { field: value, …, ..REST }`, the last part if not every field is given.
pub(super) struct Struct {
    name: &'static str,
    fields: Punctuated<FieldValue, syn::Token![,]>,
    /// A field was left out.
    partial: bool,
}

impl Struct {
    /// Without fields.
    pub(super) fn new(name: &'static str) -> Struct {
        Struct { name, fields: Punctuated::new(), partial: false }
    }

    /// Adds a field.
    pub(super) fn field(mut self, name: &str, value: Expr) -> Struct {
        self.fields.push(FieldValue {
            attrs: Vec::new(),
            member: Member::Named(ident(name)),
            colon_token: Some(Default::default()),
            expr: value,
        });
        self
    }

    /// Adds a field if there is something to say.
    pub(super) fn field_if(self, condition: bool, name: &str, value: impl FnOnce() -> Expr) -> Struct {
        if condition { self.field(name, value()) } else { Struct { partial: true, ..self } }
    }

    /// Every field was given.
    pub(super) fn done(self) -> Expr {
        self.with_rest(None)
    }

    /// The other fields are those of the type's `DEFAULT`.
    pub(super) fn or_default(self) -> Expr {
        let rest = format!("{}::DEFAULT", self.name);
        self.rest(&rest)
    }

    /// The fields that were left out, if any, are those of the constant.
    pub(super) fn rest(self, constant: &str) -> Expr {
        let rest = self.partial.then(|| name(constant));
        self.with_rest(rest)
    }

    fn with_rest(self, rest: Option<Expr>) -> Expr {
        Expr::Struct(ExprStruct {
            attrs: Vec::new(),
            qself: None,
            path: path(self.name),
            brace_token: Default::default(),
            fields: self.fields,
            dot2_token: rest.is_some().then(Default::default),
            rest: rest.map(Box::new),
        })
    }
}

/// `pub static NAME: type = value;`
pub(super) fn public_static(name: &str, ty: Type, value: Expr) -> Item {
    Item::Static(ItemStatic {
        attrs: Vec::new(),
        vis: Visibility::Public(Default::default()),
        static_token: Default::default(),
        mutability: StaticMutability::None,
        ident: ident(name),
        colon_token: Default::default(),
        ty: Box::new(ty),
        eq_token: Default::default(),
        expr: Box::new(value),
        semi_token: Default::default(),
    })
}

/// A type by its name.
pub(super) fn type_of(name: &str) -> Type {
    Type::Path(syn::TypePath { attrs: Vec::new(), qself: None, path: path(name) })
}
