//! One operation's flags as text.

use super::{Below, Edit, Given};
use crate::config::Environment;
use crate::error::{Error, Kind as Failure, Result};
use crate::table::{Flag, Kind, Location, Operation};
use clap::ArgMatches;

/// The id of the path values that are given by position.
pub(crate) const POSITIONALS: &str = "<path>";

/// `--no-<flag>` exists.
pub(crate) fn is_on_by_default(flag: &Flag) -> bool {
    flag.kind == Kind::Boolean && flag.preset().or(flag.server_default()) == Some("true")
}

/// Saying it twice means two elements.
pub(crate) fn is_repeatable(kind: Kind) -> bool {
    match kind {
        Kind::List(_) | Kind::Map(_) => true,
        Kind::OneOf(kinds) => kinds.iter().any(|kind| is_repeatable(*kind)),
        _ => false,
    }
}

impl Given {
    /// What clap matched, and what was said below its flags.
    ///
    /// # Errors
    /// `usage` for more path values than the path has places.
    pub(crate) fn read(
        operation: &Operation,
        matches: &ArgMatches,
        below: Vec<Below>,
        environment: &Environment,
    ) -> Result<Given> {
        let mut values: Vec<Vec<String>> = operation.flags.iter().map(|flag| texts(matches, flag.name)).collect();
        for (flag, values) in operation.flags.iter().zip(&mut values) {
            let negated = is_on_by_default(flag) && switched(matches, &format!("no-{}", flag.name));
            if negated && values.is_empty() {
                values.push("false".to_owned());
            }
        }
        place_positionals(operation, texts(matches, POSITIONALS), &mut values)?;
        let data = texts(matches, "data").pop();
        let media_type = Given::media_type(operation, matches);
        let edits = if operation.body.is_some() { edits(operation, matches)? } else { Vec::new() };
        let fallback =
            |flag: &Flag| flag.env().and_then(|name| environment.get(name)).or(flag.preset()).map(str::to_owned);
        let fallbacks = operation.flags.iter().copied().map(fallback).collect();
        Ok(Given { values, fallbacks, below, media_type, data, edits })
    }

    /// `--content-type`, unless the operation has a flag of that name.
    pub(crate) fn media_type(operation: &Operation, matches: &ArgMatches) -> Option<String> {
        let is_own = operation.flags.iter().any(|flag| flag.name == "content-type");
        texts(matches, "content-type").pop().filter(|_| !is_own)
    }
}

/// Path values by position fill the places that no flag has filled, in path order.
fn place_positionals(operation: &Operation, words: Vec<String>, values: &mut [Vec<String>]) -> Result<()> {
    let rows = operation.flags.iter().zip(values);
    let mut places = rows.filter(|(flag, said)| matches!(flag.location, Location::Path(..)) && said.is_empty());
    for word in words {
        let Some((_, said)) = places.next() else {
            let message = format!("unexpected argument `{}`", crate::terminal::line(&word));
            let hint = "arguments by position are values of the path; every other value needs its flag";
            return Err(Error::new(Failure::Usage, message).hint(hint));
        };
        said.push(word);
    }
    Ok(())
}

/// `--set`, `--null` and `--unset` in the order in which they were said.
fn edits(operation: &Operation, matches: &ArgMatches) -> Result<Vec<Edit>> {
    let mut found: Vec<(usize, Edit)> = Vec::new();
    for name in ["set", "null", "unset"] {
        if operation.flags.iter().any(|flag| flag.name == name) {
            continue;
        }
        let indices = matches.try_get_raw(name).ok().flatten().and_then(|_| matches.indices_of(name));
        for (index, text) in indices.into_iter().flatten().zip(texts(matches, name)) {
            let edit = match name {
                "null" => Edit::Null(text),
                "unset" => Edit::Unset(text),
                _ => assignment(&text)?,
            };
            found.push((index, edit));
        }
    }
    found.sort_by_key(|(index, _)| *index);
    Ok(found.into_iter().map(|(_, edit)| edit).collect())
}

fn assignment(text: &str) -> Result<Edit> {
    match text.split_once('=') {
        Some((path, json)) if path.len() > 1 && path.ends_with(':') => {
            Ok(Edit::Json(path[..path.len() - 1].to_owned(), json.to_owned()))
        }
        Some((path, value)) if !path.is_empty() => Ok(Edit::Text(path.to_owned(), value.to_owned())),
        _ => {
            let message = format!("`--set {}` has no `=`", crate::terminal::line(text));
            Err(Error::new(Failure::Usage, message).field("set").hint("write --set path=text, or --set path:=json"))
        }
    }
}

fn texts(matches: &ArgMatches, id: &str) -> Vec<String> {
    let values = matches.try_get_many::<String>(id).ok().flatten();
    values.map(|values| values.cloned().collect()).unwrap_or_default()
}

fn switched(matches: &ArgMatches, id: &str) -> bool {
    matches.try_get_one::<bool>(id).ok().flatten().copied().unwrap_or(false)
}
