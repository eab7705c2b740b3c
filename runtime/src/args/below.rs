//! `--metadata.team=core` and `--items.0.quantity 3`: paths below a flag that has no rows of its own there.

use crate::table::{Flag, Kind};
use std::collections::VecDeque;
use std::ffi::OsString;

/// What was said below a row: its index, the path below it, the text.
pub(crate) type Below = (usize, Vec<String>, String);

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
            Some((index, path, Some(value))) => taken.push((index, path, value)),
            Some((index, path, None)) => match words.as_slice().first().and_then(|next| next.to_str()) {
                Some(next) if !next.starts_with('-') || next.parse::<f64>().is_ok() => {
                    taken.push((index, path, next.to_owned()));
                    words.next();
                }
                _ => rest.push(word),
            },
        }
    }
    rest.extend(words);
    (rest, taken)
}

fn split(flags: &[&Flag], text: &str) -> Option<(usize, Vec<String>, Option<String>)> {
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
            // A map's keys may hold dots; steps into anything else may not.
            let below = &name[at + 1..];
            let path = match flags[index].kind {
                Kind::Map(_) => vec![below.to_owned()],
                _ => below.split('.').map(str::to_owned).collect(),
            };
            return path.iter().all(|step| !step.is_empty()).then_some((index, path, value));
        }
        end = name[..at].rfind('.');
    }
    None
}

fn has_inside(kind: Kind) -> bool {
    match kind {
        Kind::Map(_) | Kind::Object | Kind::Any => true,
        Kind::List(kind) => has_inside(*kind),
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
            (&["--metadata.a.b", "1"], &[], &[(0, &["a.b"], "1")]),
            (&["--items.0.quantity", "-3"], &[], &[(1, &["0", "quantity"], "-3")]),
            (&["--address.city", "Paris"], &["--address.city", "Paris"], &[]),
            (&["--address.zip", "1"], &["--address.zip", "1"], &[]),
            (&["--", "--metadata.team=core"], &["--", "--metadata.team=core"], &[]),
            (&["--metadata.team", "--all"], &["--metadata.team", "--all"], &[]),
        ];
        for (words, rest, taken) in rows {
            let (left, below) = take_below(FLAGS, words.iter().map(OsString::from).collect());
            assert_eq!(left, rest.iter().map(OsString::from).collect::<Vec<_>>(), "{words:?}");
            let expected: Vec<Below> = taken
                .iter()
                .map(|(index, path, text)| (*index, path.iter().map(|s| (*s).to_owned()).collect(), (*text).to_owned()))
                .collect();
            assert_eq!(below, expected, "{words:?}");
        }
    }
}
