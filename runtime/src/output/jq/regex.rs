//! `match` and what the prelude makes of it. The expressions are those of Rust's `regex` family: without look-around and
//! back-references, so that none takes for ever.

use super::builtin::{Native, value};
use super::run::Stop;
use super::value::{Map, Val};
use regex_lite::{Captures, Regex, RegexBuilder};

pub(super) static REGEX: &[Native] = &[value("_match", 3, |input, arguments| {
    let [expression, flags, only_test] = arguments else { return Err(Stop::error("match takes three arguments")) };
    let Some(text) = input.as_str() else {
        return Err(Stop::error(format!("{} cannot be matched, as it is not a string", input.told())));
    };
    let (regex, all) = compile(expression, flags)?;
    if only_test.is_true() {
        return Ok(Val::Bool(regex.is_match(text)));
    }
    let found = regex.captures_iter(text).take(if all { usize::MAX } else { 1 });
    Ok(Val::list(found.map(|captures| told(&regex, &captures, text)).collect()))
})];

/// The expression, and whether all matches are wanted.
fn compile(expression: &Val, flags: &Val) -> Result<(Regex, bool), Stop> {
    let Some(text) = expression.as_str() else {
        return Err(Stop::error(format!("{} cannot be matched, as it is not a string", expression.told())));
    };
    let flags = match flags {
        Val::Null => "",
        Val::Str(flags) => flags,
        _ => return Err(Stop::error(format!("{} is not a string", flags.told()))),
    };
    let mut builder = RegexBuilder::new(text);
    let mut all = false;
    for flag in flags.chars() {
        match flag {
            'g' => all = true,
            'i' => {
                builder.case_insensitive(true);
            }
            'x' => {
                builder.ignore_whitespace(true);
            }
            's' => {
                builder.dot_matches_new_line(true);
            }
            'p' => {
                builder.dot_matches_new_line(true).multi_line(true);
            }
            'n' | 'l' => {}
            _ => return Err(Stop::error(format!("{flags} is not a valid modifier string"))),
        }
    }
    let regex =
        builder.build().map_err(|error| Stop::error(format!("{text} (at offset 0) is not a valid regex: {error}")))?;
    Ok((regex, all))
}

/// A match as jq tells it: offsets and lengths in characters.
fn told(regex: &Regex, captures: &Captures<'_>, text: &str) -> Val {
    let one = |found: Option<regex_lite::Match<'_>>| {
        let mut members = Map::new();
        let offset = found.map_or(-1.0, |found| text[..found.start()].chars().count() as f64);
        let string = found.map(|found| found.as_str());
        members.insert("offset".into(), Val::number(offset));
        members.insert("length".into(), Val::number(string.map_or(0.0, |string| string.chars().count() as f64)));
        members.insert("string".into(), string.map_or(Val::Null, Val::text));
        members
    };
    let mut members = one(captures.get(0));
    let names = regex.capture_names().enumerate().skip(1);
    let groups = names.map(|(index, name)| {
        let mut group = one(captures.get(index));
        group.insert("name".into(), name.map_or(Val::Null, Val::text));
        Val::map(group)
    });
    members.insert("captures".into(), Val::list(groups.collect()));
    Val::map(members)
}
