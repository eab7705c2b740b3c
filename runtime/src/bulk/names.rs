//! What the columns and keys of rows mean: flags by their names, or by the names that the API has.

use crate::suggest::suggest;
use crate::table::{Flag, Location, Operation};
use crate::terminal;

/// FNV-1a, 64 bits: the same in every build, because journals outlive builds. No secret is kept by it.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

/// What a name means.
#[derive(Debug, Clone, Copy)]
pub(super) enum Meaning<'n> {
    /// A row of the operation's flags.
    Flag(&'static Flag),
    /// A place below one: `metadata.team`.
    Below(&'static Flag, &'n str),
    /// `-d`.
    Body,
}

/// What a column or key means.
///
/// # Errors
/// A sentence: it means nothing, or two things.
pub(super) fn meaning<'n>(operation: &'static Operation, name: &'n str) -> Result<Meaning<'n>, String> {
    let plain = name.strip_prefix("--").unwrap_or(name);
    let flags = || operation.flags.iter().copied();
    if let Some(flag) = flags().find(|flag| flag.name == plain || flag.aliases().contains(&plain)) {
        return Ok(Meaning::Flag(flag));
    }
    let mut found = flags().filter(|flag| wire(flag) == plain);
    match (found.next(), found.next()) {
        (Some(flag), None) => return Ok(Meaning::Flag(flag)),
        (Some(one), Some(other)) => {
            return Err(format!("`{}` may be --{} or --{}", terminal::line(name), one.name, other.name));
        }
        (None, _) => {}
    }
    let dots = plain.match_indices('.').rev();
    let below = |(at, _): (usize, &str)| {
        let flag = flags().find(|flag| flag.name == &plain[..at] || wire(flag) == plain[..at])?;
        Some(Meaning::Below(flag, &plain[at + 1..]))
    };
    if let Some(below) = dots.filter_map(below).next() {
        return Ok(below);
    }
    if operation.body.is_some() && matches!(plain, "body" | "data") {
        return Ok(Meaning::Body);
    }
    let near = suggest(plain, flags().map(|flag| (flag.name, flag.name)));
    let hint = near.first().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    Err(format!("`{}` is no flag of this command{hint}", terminal::line(name)))
}

/// Are there flags below this name? `address`, where there is `--address.city`.
pub(super) fn is_above(operation: &'static Operation, name: &str) -> bool {
    let starts = |text: &str| text.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
    operation.flags.iter().any(|flag| starts(flag.name) || starts(&wire(flag)))
}

/// The flag that fills a place of the path, by its name on the wire or its own.
pub(super) fn path(operation: &'static Operation, name: &str) -> Option<&'static Flag> {
    let mut paths = operation.flags.iter().copied().filter(|flag| matches!(flag.location, Location::Path(..)));
    paths.find(|flag| flag.name == name || wire(flag) == name)
}

/// The name that the API has; dotted for what is nested.
fn wire(flag: &Flag) -> String {
    match flag.location {
        Location::Path(name, _) | Location::Query(name, _) | Location::Header(name, _) | Location::Cookie(name, _) => {
            name.to_owned()
        }
        Location::Body(pointer) => crate::pointer::steps(pointer).join("."),
        Location::QueryString(..) => String::new(),
    }
}
