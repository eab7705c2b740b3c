//! A flag as a row of the runtime's table: what every flag has as arguments, the rest as builder calls.

use super::shared::Shared;
use super::syntax::{call, float, list, method, name, reference, text, texts, unsigned};
use crate::api::{self, Bound};
use crate::cli::{Flag, Format, Kind, Location, Style};
use std::sync::Arc;
use syn::Expr;

/// `Flag::new(…)` and a call for everything that is not the default.
pub(super) fn flag(flag: &Flag, shared: &Shared<'_>) -> Expr {
    let new = call("Flag::new", [text(&flag.name), location(&flag.location), kind(&flag.kind), text(&flag.about)]);
    let mut row = Row(new);
    row.mark("required", flag.required);
    row.mark("nullable", flag.nullable);
    row.mark("deprecated", flag.deprecated);
    row.mark("hidden", flag.hidden);
    row.mark("secret", flag.secret);
    let details = details(flag, shared);
    if !details.is_empty() {
        row.call("with", Some(list(details)));
    }
    row.0
}

/// What only some flags have.
fn details(flag: &Flag, shared: &Shared<'_>) -> Vec<Expr> {
    let bounds = &flag.constraints;
    let bound = |inclusive: &str, exclusive: &str, bound: Option<Bound>| {
        bound.and_then(|bound| Some(call(if bound.exclusive { exclusive } else { inclusive }, [float(bound.value)?])))
    };
    let number = |variant: &str, number: Option<u64>| number.map(|number| call(variant, [unsigned(number)]));
    let said = |variant: &str, said: Option<&str>| said.map(|said| call(variant, [text(said)]));
    let all = |variant: &str, all: &[String]| (!all.is_empty()).then(|| call(variant, [texts(all)]));
    let details = [
        said("ServerDefault", flag.default.as_deref()),
        said("Preset", flag.preset.as_deref()),
        said("Env", flag.env.as_deref()),
        (!flag.values.is_empty()).then(|| call("Values", [shared.values(&flag.values)])),
        bound("Minimum", "ExclusiveMinimum", bounds.minimum),
        bound("Maximum", "ExclusiveMaximum", bounds.maximum),
        number("MinLength", bounds.min_length),
        number("MaxLength", bounds.max_length),
        number("MinItems", bounds.min_items),
        number("MaxItems", bounds.max_items),
        flag.schema.as_deref().map(|text| call("Schema", [shared.schema(text)])),
        all("Aliases", &flag.aliases),
    ];
    details.into_iter().flatten().collect()
}

/// What tells two lists of values apart: lists with the same values are one.
pub(super) fn address(values: &Arc<[String]>) -> usize {
    values.as_ptr().addr()
}

/// A chain of builder calls.
struct Row(Expr);

impl Row {
    fn call(&mut self, builder: &str, argument: Option<Expr>) {
        let receiver = std::mem::replace(&mut self.0, Expr::PLACEHOLDER);
        self.0 = method(receiver, builder, argument);
    }

    fn mark(&mut self, builder: &str, said: bool) {
        if said {
            self.call(builder, None);
        }
    }
}

fn location(location: &Location) -> Expr {
    match location {
        Location::Path(wire, at) => call("Path", [text(wire), style(*at)]),
        Location::Query(wire, at) => call("Query", [text(wire), style(*at)]),
        Location::QueryString(wire, at) => call("QueryString", [text(wire), style(*at)]),
        Location::Header(wire, at) => call("Header", [text(wire), style(*at)]),
        Location::Cookie(wire, at) => call("Cookie", [text(wire), style(*at)]),
        Location::Body(pointer) => call("InBody", [text(pointer)]),
    }
}

/// One of the runtime's constants, changed where the document differs from it.
pub(super) fn style(style: Style) -> Expr {
    let (constant, explode) = match (style.name, style.explode) {
        (api::Style::Simple, explode) => ("Style::SIMPLE", explode),
        (api::Style::Label, explode) => ("Style::LABEL", explode),
        (api::Style::Matrix, explode) => ("Style::MATRIX", explode),
        (api::Style::Form, true) => ("Style::FORM", false),
        (api::Style::Form, false) => ("Style::FORM_JOINED", false),
        (api::Style::SpaceDelimited, explode) => ("Style::SPACE", explode),
        (api::Style::PipeDelimited, explode) => ("Style::PIPE", explode),
        (api::Style::TabDelimited, explode) => ("Style::TAB", explode),
        // Without `explode` the style has no meaning (OpenAPI 3.0.4, Style Examples).
        (api::Style::DeepObject, _) => ("Style::DEEP_OBJECT", false),
        (api::Style::Cookie, explode) => ("Style::COOKIE", explode),
        (api::Style::Json, explode) => ("Style::JSON", explode),
    };
    let mut row = Row(name(constant));
    row.mark("exploded", explode);
    row.mark("reserved", style.allow_reserved);
    row.0
}

fn kind(of: &Kind) -> Expr {
    match of {
        Kind::Text => name("Text"),
        Kind::Formatted(format) => call("Formatted", [name(format_name(*format))]),
        Kind::Integer => name("Integer"),
        Kind::Number => name("Number"),
        Kind::Boolean => name("Boolean"),
        Kind::File => name("File"),
        Kind::List(element) => call("List", [reference(kind(element))]),
        Kind::Map(value) => call("Map", [reference(kind(value))]),
        Kind::Object => name("Object"),
        Kind::OneOf(kinds) => call("OneOf", [list(kinds.iter().map(kind))]),
        Kind::Any => name("Any"),
    }
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::DateTime => "Format::DateTime",
        Format::Date => "Format::Date",
        Format::Uuid => "Format::Uuid",
        Format::Uri => "Format::Uri",
        Format::Email => "Format::Email",
        Format::Ipv4 => "Format::Ipv4",
        Format::Ipv6 => "Format::Ipv6",
        Format::Byte => "Format::Byte",
        Format::Password => "Format::Password",
    }
}
