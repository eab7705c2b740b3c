//! What functions there are besides those that the prelude defines, and those of them that are about any value.

use super::formats;
use super::operate;
use super::path;
use super::read;
use super::run::Stop;
use super::value::{Map, Val};
use super::{control::Control, dates, math, regex, strings};
use std::cmp::Ordering;
use std::sync::Arc;

/// A function that is not written in jq.
#[derive(Debug)]
pub(super) struct Native {
    pub(super) name: &'static str,
    /// Parameters.
    pub(super) count: usize,
    pub(super) run: Run,
}

/// How it is run.
#[derive(Debug, Clone, Copy)]
pub(super) enum Run {
    /// From the input and the values of the arguments to a value.
    Value(Function),
    /// It decides what is run, and how often.
    Control(Control),
}

pub(super) type Function = fn(Val, &[Val]) -> Result<Val, Stop>;

pub(super) const fn value(name: &'static str, count: usize, function: Function) -> Native {
    Native { name, count, run: Run::Value(function) }
}

/// The function of this name that takes so many arguments.
pub(super) fn find(name: &str, count: usize) -> Option<&'static Native> {
    all().find(|native| native.name == name && native.count == count)
}

/// Every function.
pub(super) fn all() -> impl Iterator<Item = &'static Native> {
    [VALUES, super::control::CONTROLS, strings::STRINGS, regex::REGEX, dates::DATES, math::MATH].into_iter().flatten()
}

static VALUES: &[Native] = &[
    value("null", 0, |_, _| Ok(Val::Null)),
    value("true", 0, |_, _| Ok(Val::Bool(true))),
    value("false", 0, |_, _| Ok(Val::Bool(false))),
    value("not", 0, |input, _| Ok(Val::Bool(!input.is_true()))),
    value("type", 0, |input, _| Ok(Val::text(input.kind()))),
    value("length", 0, length),
    value("keys", 0, |input, _| keys(input, true)),
    value("keys_unsorted", 0, |input, _| keys(input, false)),
    value("has", 1, has),
    value("contains", 1, |input, arguments| operate::contains(&input, &arguments[0], 0).map(Val::Bool)),
    value("add", 0, add),
    value("tojson", 0, |input, _| Ok(Val::text(input.json()))),
    value("fromjson", 0, fromjson),
    value("tostring", 0, |input, _| Ok(Val::text(formats::plain(&input)))),
    value("tonumber", 0, tonumber),
    value("toboolean", 0, toboolean),
    value("sort", 0, |input, _| {
        sorted(&input, &input).map(|pairs| Val::list(pairs.into_iter().map(|pair| pair.1).collect()))
    }),
    value("_sort_by", 1, |input, arguments| {
        sorted(&arguments[0], &input).map(|pairs| Val::list(pairs.into_iter().map(|pair| pair.1).collect()))
    }),
    value("_group_by", 1, |input, arguments| {
        groups(&arguments[0], &input).map(|groups| Val::list(groups.into_iter().map(Val::list).collect()))
    }),
    value("_unique_by", 1, |input, arguments| {
        groups(&arguments[0], &input)
            .map(|groups| Val::list(groups.into_iter().filter_map(|group| group.into_iter().next()).collect()))
    }),
    value("_min_by", 1, |input, arguments| extreme(&arguments[0], &input, Ordering::Less)),
    value("_max_by", 1, |input, arguments| extreme(&arguments[0], &input, Ordering::Greater)),
    value("reverse", 0, reverse),
    value("indices", 1, |input, arguments| indices(&input, &arguments[0])),
    value("_indices", 1, |input, arguments| indices(&input, &arguments[0])),
    value("bsearch", 1, bsearch),
    value("setpath", 2, |input, arguments| path::set_at(input, &arguments[0], arguments[1].clone())),
    value("delpaths", 1, |input, arguments| match &arguments[0] {
        Val::Arr(paths) => path::delete(input, paths.to_vec()),
        _ => Err(Stop::error("Paths must be specified as an array")),
    }),
    value("to_entries", 0, to_entries),
    value("flatten", 0, |input, _| flatten(&input, f64::INFINITY)),
    value("_flatten", 1, |input, arguments| flatten(&input, arguments[0].as_number().unwrap_or(0.0))),
    value("transpose", 0, transpose),
    value("tojson", 0, |input, _| Ok(Val::text(input.json()))),
    value("input_line_number", 0, |_, _| Ok(Val::number(0.0))),
    value("have_decnum", 0, |_, _| Ok(Val::Bool(true))),
    value("have_literal_numbers", 0, |_, _| Ok(Val::Bool(true))),
    value("input", 0, |_, _| Err(Stop::error("break"))),
];

fn length(input: Val, _: &[Val]) -> Result<Val, Stop> {
    Ok(match &input {
        Val::Null => Val::number(0.0),
        Val::Bool(_) => return Err(Stop::error(format!("{} has no length", input.told()))),
        Val::Num(number) => Val::Num(number.absolute()),
        Val::Str(text) => Val::number(text.chars().count() as f64),
        Val::Arr(items) => Val::number(items.len() as f64),
        Val::Obj(members) => Val::number(members.len() as f64),
    })
}

fn keys(input: Val, sorted: bool) -> Result<Val, Stop> {
    match &input {
        Val::Obj(members) => {
            let mut names: Vec<_> = members.keys().cloned().collect();
            if sorted {
                names.sort();
            }
            Ok(Val::list(names.into_iter().map(Val::Str).collect()))
        }
        Val::Arr(items) => Ok(Val::list((0..items.len()).map(|index| Val::number(index as f64)).collect())),
        _ => Err(Stop::error(format!("{} has no keys", input.told()))),
    }
}

fn has(input: Val, arguments: &[Val]) -> Result<Val, Stop> {
    match (&input, &arguments[0]) {
        (Val::Obj(members), Val::Str(name)) => Ok(Val::Bool(members.contains_key(name))),
        (Val::Arr(items), Val::Num(number)) => {
            let at = number.value();
            Ok(Val::Bool(at >= 0.0 && at < items.len() as f64))
        }
        (_, key) => Err(Stop::error(format!("Cannot check whether {} has a {} key", input.kind(), key.kind()))),
    }
}

fn items(input: Val) -> Result<Arc<Vec<Val>>, Stop> {
    match input {
        Val::Arr(items) => Ok(items),
        Val::Obj(members) => Ok(Arc::new(members.values().cloned().collect())),
        other => Err(Stop::error(format!("Cannot iterate over {}", other.told()))),
    }
}

fn add(input: Val, _: &[Val]) -> Result<Val, Stop> {
    let items = items(input)?;
    if items.len() > 1 && items.iter().all(|item| item.as_str().is_some()) {
        return Ok(Val::text(items.iter().filter_map(Val::as_str).collect::<String>()));
    }
    items.iter().cloned().try_fold(Val::Null, operate::add)
}

fn fromjson(input: Val, _: &[Val]) -> Result<Val, Stop> {
    let Some(text) = input.as_str() else {
        return Err(Stop::error(format!("{} only strings can be parsed", input.told())));
    };
    read::read(text).map_err(|reason| Stop::error(format!("{reason} (while parsing '{text}')")))
}

fn tonumber(input: Val, _: &[Val]) -> Result<Val, Stop> {
    let number = match &input {
        Val::Num(_) => return Ok(input),
        Val::Str(text) => super::number::Num::parse(text.strip_prefix('+').unwrap_or(text)),
        _ => None,
    };
    number.map(Val::Num).ok_or_else(|| Stop::error(format!("{} cannot be parsed as a number", input.told())))
}

fn toboolean(input: Val, _: &[Val]) -> Result<Val, Stop> {
    match (&input, input.as_str()) {
        (Val::Bool(_), _) => Ok(input),
        (_, Some("true")) => Ok(Val::Bool(true)),
        (_, Some("false")) => Ok(Val::Bool(false)),
        _ => Err(Stop::error(format!("{} cannot be parsed as a boolean", input.told()))),
    }
}

/// The items of `values` in the order of `keys`, with those.
fn sorted(keys: &Val, values: &Val) -> Result<Vec<(Val, Val)>, Stop> {
    let (Val::Arr(keys), Val::Arr(values)) = (keys, values) else {
        return Err(Stop::error(format!("{} cannot be sorted, as it is not an array", values.told())));
    };
    let mut pairs: Vec<(Val, Val)> = keys.iter().cloned().zip(values.iter().cloned()).collect();
    let mut wrong = None;
    pairs.sort_by(|(left, _), (right, _)| {
        left.compare(right, "Comparison").unwrap_or_else(|stop| {
            wrong.get_or_insert(stop);
            Ordering::Equal
        })
    });
    wrong.map_or(Ok(pairs), Err)
}

/// The items of `values` that have the same key, in the order of the keys.
fn groups(keys: &Val, values: &Val) -> Result<Vec<Vec<Val>>, Stop> {
    let mut groups: Vec<(Val, Vec<Val>)> = Vec::new();
    for (key, value) in sorted(keys, values)? {
        match groups.last_mut() {
            Some((last, group)) if last.compare(&key, "Comparison")?.is_eq() => group.push(value),
            _ => groups.push((key, vec![value])),
        }
    }
    Ok(groups.into_iter().map(|(_, group)| group).collect())
}

/// The first item with the least key, or the last one with the greatest.
fn extreme(keys: &Val, values: &Val, wanted: Ordering) -> Result<Val, Stop> {
    let pairs = sorted(keys, values)?;
    let found = match wanted {
        Ordering::Less => pairs.into_iter().next(),
        _ => pairs.into_iter().next_back(),
    };
    Ok(found.map_or(Val::Null, |(_, value)| value))
}

fn reverse(input: Val, _: &[Val]) -> Result<Val, Stop> {
    match input {
        Val::Null => Ok(Val::list(Vec::new())),
        Val::Str(text) => Ok(Val::text(text.chars().rev().collect::<String>())),
        Val::Arr(items) => Ok(Val::list(items.iter().rev().cloned().collect())),
        other => Err(Stop::error(format!("Cannot reverse {}", other.told()))),
    }
}

/// Where `wanted` is found: elements, runs of elements, or characters.
pub(super) fn indices(input: &Val, wanted: &Val) -> Result<Val, Stop> {
    let numbers = |found: Vec<usize>| Val::list(found.into_iter().map(|at| Val::number(at as f64)).collect());
    match (input, wanted) {
        (Val::Null, _) => Ok(Val::Null),
        (Val::Str(_), Val::Str(_)) => strings::positions(input, wanted),
        (Val::Arr(items), Val::Arr(run)) => {
            let mut found = Vec::new();
            for (at, window) in items.windows(run.len().max(1)).enumerate().filter(|_| !run.is_empty()) {
                let same =
                    |(left, right): (&Val, &Val)| left.compare(right, "Equality check").is_ok_and(Ordering::is_eq);
                if window.iter().zip(run.iter()).all(same) {
                    found.push(at);
                }
            }
            match found.is_empty() && run.is_empty() {
                true => Ok(Val::Null),
                false => Ok(numbers(found)),
            }
        }
        (Val::Arr(items), _) => {
            let same = |item: &Val| item.compare(wanted, "Equality check").is_ok_and(Ordering::is_eq);
            Ok(numbers(items.iter().enumerate().filter(|(_, item)| same(item)).map(|(at, _)| at).collect()))
        }
        _ => path::get(input, wanted),
    }
}

fn bsearch(input: Val, arguments: &[Val]) -> Result<Val, Stop> {
    let Val::Arr(items) = &input else { return Err(Stop::error(format!("{} cannot be searched from", input.told()))) };
    let found = items.binary_search_by(|item| item.compare(&arguments[0], "Comparison").unwrap_or(Ordering::Equal));
    Ok(Val::number(found.map_or_else(|at| -1.0 - at as f64, |at| at as f64)))
}

fn to_entries(input: Val, _: &[Val]) -> Result<Val, Stop> {
    let Val::Obj(members) = &input else { return Err(Stop::error(format!("{} has no keys", input.told()))) };
    let entry = |(name, value): (&Arc<str>, &Val)| {
        let mut entry = Map::with_capacity(2);
        entry.insert("key".into(), Val::Str(Arc::clone(name)));
        entry.insert("value".into(), value.clone());
        Val::map(entry)
    };
    Ok(Val::list(members.iter().map(entry).collect()))
}

fn flatten(input: &Val, depth: f64) -> Result<Val, Stop> {
    if depth < 0.0 {
        return Err(Stop::error("flatten depth must not be negative"));
    }
    let mut flat = Vec::new();
    flatten_into(&items(input.clone())?, depth, &mut flat);
    Ok(Val::list(flat))
}

fn flatten_into(items: &[Val], depth: f64, flat: &mut Vec<Val>) {
    for item in items {
        match item {
            Val::Arr(below) if depth > 0.0 => flatten_into(below, depth - 1.0, flat),
            _ => flat.push(item.clone()),
        }
    }
}

fn transpose(input: Val, _: &[Val]) -> Result<Val, Stop> {
    let rows = items(input)?.iter().cloned().map(items).collect::<Result<Vec<_>, _>>()?;
    let width = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let column = |at: usize| Val::list(rows.iter().map(|row| row.get(at).cloned().unwrap_or(Val::Null)).collect());
    Ok(Val::list((0..width).map(column).collect()))
}
