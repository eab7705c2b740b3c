//! Functions of strings.

use super::builtin::{Native, value};
use super::operate;
use super::run::Stop;
use super::value::Val;

pub(super) static STRINGS: &[Native] = &[
    value("utf8bytelength", 0, |input, _| match input.as_str() {
        Some(text) => Ok(Val::number(text.len() as f64)),
        None => Err(Stop::error(format!("{} only strings have UTF-8 byte length", input.told()))),
    }),
    value("startswith", 1, |input, arguments| {
        both(&input, &arguments[0], "startswith()").map(|(text, head)| Val::Bool(text.starts_with(head)))
    }),
    value("endswith", 1, |input, arguments| {
        both(&input, &arguments[0], "endswith()").map(|(text, tail)| Val::Bool(text.ends_with(tail)))
    }),
    value("ltrimstr", 1, |input, arguments| {
        both(&input, &arguments[0], "startswith()")
            .map(|(text, head)| Val::text(text.strip_prefix(head).unwrap_or(text)))
    }),
    value("rtrimstr", 1, |input, arguments| {
        both(&input, &arguments[0], "endswith()").map(|(text, tail)| Val::text(text.strip_suffix(tail).unwrap_or(text)))
    }),
    value("trimstr", 1, |input, arguments| {
        both(&input, &arguments[0], "startswith()").map(|(text, both)| {
            let text = text.strip_prefix(both).unwrap_or(text);
            Val::text(text.strip_suffix(both).unwrap_or(text))
        })
    }),
    value("trim", 0, |input, _| text(&input, "trim input must be a string").map(|text| Val::text(text.trim()))),
    value("ltrim", 0, |input, _| text(&input, "trim input must be a string").map(|text| Val::text(text.trim_start()))),
    value("rtrim", 0, |input, _| text(&input, "trim input must be a string").map(|text| Val::text(text.trim_end()))),
    value("ascii_downcase", 0, |input, _| {
        text(&input, "ascii_downcase input must be a string").map(|text| Val::text(text.to_ascii_lowercase()))
    }),
    value("ascii_upcase", 0, |input, _| {
        text(&input, "ascii_upcase input must be a string").map(|text| Val::text(text.to_ascii_uppercase()))
    }),
    value("explode", 0, |input, _| {
        let text = text(&input, "explode input must be a string")?;
        Ok(Val::list(text.chars().map(|c| Val::number(f64::from(u32::from(c)))).collect()))
    }),
    value("implode", 0, implode),
    value("split", 1, |input, arguments| match (input.as_str(), arguments[0].as_str()) {
        (Some(text), Some(separator)) => Ok(operate::split(text, separator)),
        _ => Err(Stop::error("split input and separator must be strings")),
    }),
    value("_strindices", 1, |input, arguments| positions(&input, &arguments[0])),
];

fn text<'v>(value: &'v Val, otherwise: &'static str) -> Result<&'v str, Stop> {
    value.as_str().ok_or_else(|| Stop::error(otherwise))
}

fn both<'v>(input: &'v Val, argument: &'v Val, name: &str) -> Result<(&'v str, &'v str), Stop> {
    input.as_str().zip(argument.as_str()).ok_or_else(|| Stop::error(format!("{name} requires string inputs")))
}

/// Where a text is found in another, overlapping too, in characters.
pub(super) fn positions(input: &Val, wanted: &Val) -> Result<Val, Stop> {
    let Some(text) = input.as_str() else {
        return Err(Stop::error(format!("{} cannot be searched, as it is not a string", input.told())));
    };
    let Some(wanted) = wanted.as_str() else {
        return Err(Stop::error(format!("{} is not a string", wanted.told())));
    };
    if wanted.is_empty() {
        return Ok(Val::Null);
    }
    let starts = text.char_indices().enumerate().filter(|(_, (at, _))| text[*at..].starts_with(wanted));
    Ok(Val::list(starts.map(|(index, _)| Val::number(index as f64)).collect()))
}

fn implode(input: Val, _: &[Val]) -> Result<Val, Stop> {
    let Val::Arr(points) = &input else { return Err(Stop::error("implode input must be an array")) };
    let one = |point: &Val| match point.as_number() {
        Some(number) if !number.is_nan() => {
            let found = if number < 0.0 { None } else { char::from_u32(number as u32) };
            Ok(found.unwrap_or(char::REPLACEMENT_CHARACTER))
        }
        _ => Err(Stop::error(format!("{} can't be imploded, unicode codepoint needs to be numeric", point.told()))),
    };
    Ok(Val::text(points.iter().map(one).collect::<Result<String, _>>()?))
}
