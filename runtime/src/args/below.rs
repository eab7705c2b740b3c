//! `--metadata.team=core` and `--items.0.quantity 3`: paths below a flag that has no rows of its own there; and
//! `--address city=Paris`, where only members of `address` have rows.

use super::global::{BODY, GLOBALS};
use crate::table::{Flag, Kind, Location};
use std::collections::VecDeque;
use std::ffi::OsString;

/// What was said of a place near that of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Below {
    /// The row's index.
    pub row: usize,
    /// So many steps above the row's place.
    pub up: usize,
    /// The path from there.
    pub path: Vec<String>,
    /// What was said.
    pub text: String,
}

/// Takes such flags and their values out of the words, because clap knows only names that are written down.
pub(crate) fn take_below(flags: &[&Flag], words: VecDeque<OsString>) -> (Vec<OsString>, Vec<Below>) {
    let mut rest = Vec::with_capacity(words.len());
    let mut taken = Vec::new();
    let mut words = Vec::from(words).into_iter();
    while let Some(word) = words.next() {
        if word == "--" {
            rest.push(word);
            break;
        }
        let found = word.to_str().and_then(|text| split(flags, text.strip_prefix("--")?));
        match found {
            None => rest.push(word),
            Some((place, Some(text))) => taken.push(Below { text, ..place }),
            Some((place, None)) => match words.as_slice().first().and_then(|next| next.to_str()) {
                Some(next) if !next.starts_with('-') || next.parse::<f64>().is_ok() => {
                    taken.push(Below { text: next.to_owned(), ..place });
                    words.next();
                }
                _ => rest.push(word),
            },
        }
    }
    rest.extend(words);
    (rest, taken)
}

/// The place that a flag means, and the text that is joined to it.
fn split(flags: &[&Flag], text: &str) -> Option<(Below, Option<String>)> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value.to_owned())),
        None => (text, None),
    };
    if flags.iter().any(|flag| flag.name == name || flag.aliases().contains(&name)) {
        return None;
    }
    // The longest name wins: below `--a.b` rather than below `--a`.
    let mut end = name.rfind('.');
    while let Some(at) = end {
        let index = flags.iter().position(|flag| flag.name == &name[..at]);
        if let Some(index) = index.filter(|index| has_inside(flags[*index].kind)) {
            let path = name[at + 1..].split('.').map(str::to_owned).collect();
            let place = Below { row: index, up: 0, path, text: String::new() };
            return place.path.iter().all(|step| !step.is_empty()).then_some((place, value));
        }
        end = name[..at].rfind('.');
    }
    above(flags, name).map(|place| (place, value))
}

/// The place of an object of which only members have rows.
fn above(flags: &[&Flag], name: &str) -> Option<Below> {
    if GLOBALS.iter().chain(BODY).any(|global| global.name == name) {
        return None;
    }
    let leads_to = |flag: &&Flag| {
        let steps = flag.name.split('.').count();
        let rest = flag.name.strip_prefix(name).filter(|rest| rest.starts_with('.'))?;
        let fits = matches!(flag.location, Location::Body(pointer) if pointer.split('/').count() == steps + 1);
        fits.then(|| rest.split('.').count() - 1)
    };
    let (row, up) = flags.iter().enumerate().find_map(|(row, flag)| Some((row, leads_to(flag)?)))?;
    Some(Below { row, up, path: Vec::new(), text: String::new() })
}

fn has_inside(kind: Kind) -> bool {
    match kind {
        Kind::Map(_) | Kind::Object | Kind::Any | Kind::List(_) => true,
        Kind::OneOf(kinds) => kinds.iter().any(|kind| has_inside(*kind)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::prelude::*;

    type Words = &'static [&'static str];

    const FLAGS: &[&Flag] = &[
        &Flag::new("metadata", InBody("/metadata"), Map(&Text), ""),
        &Flag::new("items", InBody("/items"), List(&Object), ""),
        &Flag::new("address.city", InBody("/address/city"), Text, ""),
    ];

    #[test]
    fn paths_below_a_flag_are_taken_and_the_rest_stays() {
        type Taken = &'static [(usize, Words, &'static str)];
        let rows: &[(Words, Words, Taken)] = &[
            (&["--metadata.team=core", "x"], &["x"], &[(0, &["team"], "core")]),
            (&["--metadata.a.b", "1"], &[], &[(0, &["a", "b"], "1")]),
            (&["--items.0.quantity", "-3"], &[], &[(1, &["0", "quantity"], "-3")]),
            (&["--address.city", "Paris"], &["--address.city", "Paris"], &[]),
            (&["--address.zip", "1"], &["--address.zip", "1"], &[]),
            (&["--", "--metadata.team=core"], &["--", "--metadata.team=core"], &[]),
            (&["--metadata.team", "--all"], &["--metadata.team", "--all"], &[]),
            (&["--address", "city=Paris"], &[], &[(2, &[], "city=Paris")]),
            (&["--addres", "city=Paris"], &["--addres", "city=Paris"], &[]),
        ];
        for (words, rest, taken) in rows {
            let (left, below) = take_below(FLAGS, words.iter().map(OsString::from).collect());
            assert_eq!(left, rest.iter().map(OsString::from).collect::<Vec<_>>(), "{words:?}");
            let expected: Vec<Below> = taken
                .iter()
                .map(|(row, path, text)| {
                    let path: Vec<String> = path.iter().map(|s| (*s).to_owned()).collect();
                    Below { row: *row, up: usize::from(path.is_empty()), path, text: (*text).to_owned() }
                })
                .collect();
            assert_eq!(below, expected, "{words:?}");
        }
    }
}
