//! What stands at a key or a path, and values with that changed.

use super::run::Stop;
use super::value::{DEEPEST, Map, Val};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Arrays do not grow beyond this by setting an element: it would be a mistake, and take gigabytes.
const LONGEST: usize = 1 << 24;

/// The key of a slice, as paths have it.
pub(super) fn slice_key(from: Val, to: Val) -> Val {
    let mut members = Map::new();
    members.insert(Arc::from("start"), from);
    members.insert(Arc::from("end"), to);
    Val::map(members)
}

/// What stands at a key; `null` if nothing does.
pub(super) fn get(value: &Val, key: &Val) -> Result<Val, Stop> {
    match (value, key) {
        (Val::Obj(members), Val::Str(name)) => Ok(members.get(name).cloned().unwrap_or(Val::Null)),
        (Val::Arr(items), Val::Num(number)) => {
            let index = place(number.value(), items.len());
            Ok(index.and_then(|index| items.get(index)).cloned().unwrap_or(Val::Null))
        }
        (Val::Null, Val::Str(_) | Val::Num(_) | Val::Null) => Ok(Val::Null),
        (Val::Null, Val::Obj(bounds)) => range(bounds, 0).map(|_| Val::Null),
        (Val::Arr(items), Val::Obj(bounds)) => {
            let (from, to) = range(bounds, items.len())?;
            Ok(Val::list(items[from..to].to_vec()))
        }
        (Val::Str(text), Val::Obj(bounds)) => {
            let (from, to) = range(bounds, text.chars().count())?;
            Ok(Val::text(text.chars().skip(from).take(to - from).collect::<String>()))
        }
        (Val::Arr(_), Val::Arr(_)) => super::builtin::indices(value, key),
        _ => Err(no_index(value, key)),
    }
}

fn no_index(value: &Val, key: &Val) -> Stop {
    Stop::error(format!("Cannot index {} with {}", value.kind(), key.told()))
}

/// The index that a number means in an array of this length.
fn place(number: f64, length: usize) -> Option<usize> {
    let floor = number.floor();
    let at = if floor < 0.0 { floor + length as f64 } else { floor };
    (at >= 0.0).then_some(at as usize)
}

/// The bounds of a slice of something of this length.
fn range(bounds: &Map, length: usize) -> Result<(usize, usize), Stop> {
    let bound = |name: &str| match bounds.get(name) {
        None | Some(Val::Null) => Ok(None),
        Some(Val::Num(number)) => Ok(Some(number.value())),
        Some(_) => Err(Stop::error("Start and end indices of an array slice must be numbers")),
    };
    let at = |number: f64| {
        let number = if number < 0.0 { number + length as f64 } else { number };
        number.clamp(0.0, length as f64)
    };
    let from = bound("start")?.map_or(0.0, |from| if from.is_nan() { 0.0 } else { at(from).floor() });
    let to = bound("end")?.map_or(length as f64, |to| if to.is_nan() { length as f64 } else { at(to).ceil() });
    Ok((from as usize, (to as usize).max(from as usize)))
}

/// The value with a key set.
pub(super) fn set(value: Val, key: &Val, new: Val) -> Result<Val, Stop> {
    match (value, key) {
        (Val::Null, Val::Str(_)) => set(Val::map(Map::new()), key, new),
        (Val::Null, Val::Num(_) | Val::Obj(_)) => set(Val::list(Vec::new()), key, new),
        (Val::Obj(mut members), Val::Str(name)) => {
            Arc::make_mut(&mut members).insert(Arc::clone(name), new);
            Ok(Val::Obj(members))
        }
        (Val::Arr(mut items), Val::Num(number)) => {
            if number.value().is_nan() {
                return Err(Stop::error("Cannot set array element at NaN index"));
            }
            let at = place(number.value(), items.len());
            let at = at.ok_or_else(|| Stop::error("Out of bounds negative array index"))?;
            if at > LONGEST {
                return Err(Stop::error("Array index too large"));
            }
            let list = Arc::make_mut(&mut items);
            if at >= list.len() {
                list.resize(at + 1, Val::Null);
            }
            list[at] = new;
            Ok(Val::Arr(items))
        }
        (Val::Arr(mut items), Val::Obj(bounds)) => {
            let Val::Arr(new) = new else {
                return Err(Stop::error("A slice of an array can only be assigned another array"));
            };
            let (from, to) = range(bounds, items.len())?;
            Arc::make_mut(&mut items).splice(from..to, new.iter().cloned());
            Ok(Val::Arr(items))
        }
        (Val::Str(_), Val::Obj(_)) => Err(Stop::error("Cannot update string slices")),
        (Val::Arr(_), Val::Arr(_)) => Err(Stop::error("Cannot update field at array index of array")),
        (value, key) => Err(no_index(&value, key)),
    }
}

fn keys_of(path: &Val) -> Result<&[Val], Stop> {
    match path {
        Val::Arr(keys) if keys.len() <= DEEPEST => Ok(keys),
        Val::Arr(_) => Err(Stop::error("Path too deep")),
        _ => Err(Stop::error("Path must be specified as an array")),
    }
}

/// What stands at a path.
pub(super) fn get_at(value: &Val, path: &Val) -> Result<Val, Stop> {
    let mut value = value.clone();
    for key in keys_of(path)? {
        if matches!(value, Val::Null) {
            return Ok(Val::Null);
        }
        value = get(&value, key)?;
    }
    Ok(value)
}

/// The value with what stands at a path set.
pub(super) fn set_at(value: Val, path: &Val, new: Val) -> Result<Val, Stop> {
    set_keys(value, keys_of(path)?, new)
}

fn set_keys(mut value: Val, keys: &[Val], new: Val) -> Result<Val, Stop> {
    let Some((key, rest)) = keys.split_first() else { return Ok(new) };
    let below = get(&value, key)?;
    if !rest.is_empty() {
        // So that what is below has one owner and need not be copied.
        clear(&mut value, key);
    }
    let below = set_keys(below, rest, new)?;
    set(value, key, below)
}

fn clear(value: &mut Val, key: &Val) {
    match (value, key) {
        (Val::Obj(members), Val::Str(name)) => {
            if let Some(member) = Arc::make_mut(members).get_mut(name) {
                *member = Val::Null;
            }
        }
        (Val::Arr(items), Val::Num(number)) => {
            let at = place(number.value(), items.len());
            if let Some(item) = at.and_then(|at| Arc::make_mut(items).get_mut(at)) {
                *item = Val::Null;
            }
        }
        _ => {}
    }
}

/// The value without what stands at the paths: all of them are those of the value as it was.
pub(super) fn delete(value: Val, mut paths: Vec<Val>) -> Result<Val, Stop> {
    if paths.is_empty() {
        return Ok(value);
    }
    for path in &paths {
        keys_of(path)?;
    }
    let mut wrong = None;
    paths.sort_by(|left, right| {
        left.compare(right, "Comparison").unwrap_or_else(|stop| {
            wrong.get_or_insert(stop);
            std::cmp::Ordering::Equal
        })
    });
    if let Some(stop) = wrong {
        return Err(stop);
    }
    let paths: Vec<&[Val]> = paths.iter().map(keys_of).collect::<Result<_, _>>()?;
    delete_sorted(value, &paths)
}

fn delete_sorted(mut value: Val, paths: &[&[Val]]) -> Result<Val, Stop> {
    if paths.iter().any(|path| path.is_empty()) {
        return Ok(Val::Null);
    }
    let mut gone = Vec::new();
    let mut end = paths.len();
    while end > 0 {
        let key = &paths[end - 1][0];
        let same = |path: &&[Val]| path[0].compare(key, "Comparison").is_ok_and(std::cmp::Ordering::is_eq);
        let start = paths[..end].iter().rposition(|path| !same(path)).map_or(0, |at| at + 1).min(end - 1);
        let group = &paths[start..end];
        if group.iter().any(|path| path.len() == 1) {
            gone.push(key.clone());
        } else {
            let below = get(&value, key)?;
            if !matches!(below, Val::Null) {
                let rest: Vec<&[Val]> = group.iter().map(|path| &path[1..]).collect();
                value = set(value, key, delete_sorted(below, &rest)?)?;
            }
        }
        end = start;
    }
    without(value, &gone)
}

/// The value without these keys.
fn without(value: Val, keys: &[Val]) -> Result<Val, Stop> {
    match value {
        Val::Null => Ok(Val::Null),
        value if keys.is_empty() => Ok(value),
        Val::Obj(mut members) => {
            for key in keys {
                let Some(name) = key.as_str() else {
                    return Err(Stop::error(format!("Cannot delete field at object index of {}", key.kind())));
                };
                Arc::make_mut(&mut members).shift_remove(name);
            }
            Ok(Val::Obj(members))
        }
        Val::Arr(mut items) => {
            let mut gone = BTreeSet::new();
            for key in keys {
                match key {
                    Val::Num(number) => {
                        gone.extend(place(number.value(), items.len()).filter(|_| !number.value().is_nan()))
                    }
                    Val::Obj(bounds) => {
                        let (from, to) = range(bounds, items.len())?;
                        gone.extend(from..to);
                    }
                    _ => return Err(Stop::error(format!("Cannot delete field at array index of {}", key.kind()))),
                }
            }
            let mut index = 0;
            Arc::make_mut(&mut items).retain(|_| {
                index += 1;
                !gone.contains(&(index - 1))
            });
            Ok(Val::Arr(items))
        }
        other => Err(Stop::error(format!("Cannot delete fields from {}", other.kind()))),
    }
}
