//! Functions that decide what is run, and how often.

use super::builtin::{self, Native, Run};
use super::operate;
use super::path;
use super::run::{Env, Item, Machine, Out, Path, Step, Stop};
use super::term::Term;
use super::value::Val;

/// The functions, by what they do.
#[derive(Debug, Clone, Copy)]
pub(super) enum Control {
    Empty,
    Error,
    ErrorOf,
    Select,
    Path,
    GetPath,
    Recurse,
    While,
    Until,
    Repeat,
    Range,
    First,
    Last,
    Limit,
    Skip,
    IsEmpty,
    Any,
    All,
    AddOf,
    Inputs,
    Debug,
    Builtins,
    Halt,
}

const fn control(name: &'static str, count: usize, control: Control) -> Native {
    Native { name, count, run: Run::Control(control) }
}

pub(super) static CONTROLS: &[Native] = &[
    control("empty", 0, Control::Empty),
    control("error", 0, Control::Error),
    control("error", 1, Control::ErrorOf),
    control("select", 1, Control::Select),
    control("path", 1, Control::Path),
    control("getpath", 1, Control::GetPath),
    control("recurse", 1, Control::Recurse),
    control("while", 2, Control::While),
    control("until", 2, Control::Until),
    control("repeat", 1, Control::Repeat),
    control("range", 1, Control::Range),
    control("range", 2, Control::Range),
    control("range", 3, Control::Range),
    control("first", 1, Control::First),
    control("last", 1, Control::Last),
    control("limit", 2, Control::Limit),
    control("skip", 2, Control::Skip),
    control("isempty", 1, Control::IsEmpty),
    control("any", 2, Control::Any),
    control("all", 2, Control::All),
    control("add", 1, Control::AddOf),
    control("inputs", 0, Control::Inputs),
    control("debug", 0, Control::Debug),
    control("debug", 1, Control::Debug),
    control("stderr", 0, Control::Debug),
    control("builtins", 0, Control::Builtins),
    control("halt", 0, Control::Halt),
];

impl<'p> Machine<'p> {
    /// Runs a function that is not written in jq.
    pub(super) fn native(
        &self,
        native: &Native,
        arguments: &'p [Term],
        env: &Env<'p>,
        item: Item,
        out: Out<'_>,
    ) -> Step {
        match (native.run, arguments) {
            (Run::Value(function), []) => {
                let path = if let Path::Off = item.path { Path::Off } else { Path::Lost };
                let value = function(item.value, &[])?;
                out(Item { value, path })
            }
            (Run::Value(function), _) => self.with_values(arguments, Vec::new(), env, &item, &mut |values| {
                out(item.made(function(item.value.clone(), values)?))
            }),
            (Run::Control(control), _) => self.controlled(control, arguments, env, item, out),
        }
    }

    /// Every combination of the arguments' values, the first one changing fastest.
    fn with_values(
        &self,
        arguments: &'p [Term],
        behind: Vec<Val>,
        env: &Env<'p>,
        item: &Item,
        each: &mut dyn FnMut(&[Val]) -> Step,
    ) -> Step {
        let Some((last, rest)) = arguments.split_last() else { return each(&behind) };
        self.values(last, env, item, &mut |value| {
            let values = std::iter::once(value).chain(behind.iter().cloned()).collect();
            self.with_values(rest, values, env, item, each)
        })
    }

    fn controlled(&self, control: Control, arguments: &'p [Term], env: &Env<'p>, item: Item, out: Out<'_>) -> Step {
        match (control, arguments) {
            (Control::Error, _) => Err(Stop::Error(item.value)),
            (Control::ErrorOf, [message]) => self.values(message, env, &item, &mut |message| Err(Stop::Error(message))),
            (Control::Select, [condition]) => self.values(condition, env, &item, &mut |value| match value.is_true() {
                true => out(item.clone()),
                false => Ok(()),
            }),
            (Control::Path, [term]) => {
                self.run(term, env, Item::root(item.value.clone()), &mut |found| out(item.made(found.keys()?)))
            }
            (Control::GetPath, [path]) => self.values(path, env, &item, &mut |path| self.get_path(&item, &path, out)),
            (Control::Recurse | Control::Repeat, [step]) => {
                self.descend(item, &mut |_| Ok(true), &mut |item, each| self.run(step, env, item, each), out)
            }
            (Control::While, [condition, step]) => {
                let mut goes_on = |item: &Item| self.truth(condition, env, item);
                self.descend(item, &mut goes_on, &mut |item, each| self.run(step, env, item, each), out)
            }
            (Control::Until, [condition, step]) => self.until(condition, step, env, item, out),
            (Control::Range, _) => self.with_bounds(arguments, env, &item, out),
            (Control::First, [term]) => self.some(term, env, item, 0, 1, out),
            (Control::Last, [term]) => {
                let mut last = None;
                self.run(term, env, item, &mut |found| {
                    last = Some(found);
                    Ok(())
                })?;
                last.map_or(Ok(()), out)
            }
            (Control::Limit, [count, term]) => self.values(count, env, &item, &mut |count| {
                let count = at_least_zero(&count, "limit doesn't support negative count")?;
                self.some(term, env, item.clone(), 0, count, out)
            }),
            (Control::Skip, [count, term]) => self.values(count, env, &item, &mut |count| {
                let count = at_least_zero(&count, "skip doesn't support negative count")?;
                self.some(term, env, item.clone(), count, u64::MAX, out)
            }),
            (Control::IsEmpty, [term]) => {
                let mut empty = true;
                self.some(term, env, Item::plain(item.value.clone()), 0, 1, &mut |_| {
                    empty = false;
                    Ok(())
                })?;
                out(item.made(Val::Bool(empty)))
            }
            (Control::Any, [source, condition]) => self.until_found(true, source, condition, env, &item, out),
            (Control::All, [source, condition]) => self.until_found(false, source, condition, env, &item, out),
            (Control::AddOf, [term]) => {
                let mut sum = Val::Null;
                self.values(term, env, &item, &mut |value| {
                    sum = operate::add(std::mem::replace(&mut sum, Val::Null), value)?;
                    Ok(())
                })?;
                out(item.made(sum))
            }
            (Control::Debug, _) => out(item),
            (Control::Builtins, _) => out(item.made(self.builtins())),
            (Control::Halt, _) => Err(Stop::Unwind),
            (Control::Empty | Control::Inputs, _) => Ok(()),
            _ => Err(Stop::error("a function is called with other arguments than it has")),
        }
    }

    fn truth(&self, condition: &'p Term, env: &Env<'p>, item: &Item) -> Result<bool, Stop> {
        let mut truth = false;
        self.values(condition, env, item, &mut |value| {
            truth = truth || value.is_true();
            Ok(())
        })?;
        Ok(truth)
    }

    fn get_path(&self, item: &Item, path: &Val, out: Out<'_>) -> Step {
        let value = path::get_at(&item.value, path)?;
        let Val::Arr(keys) = path else { return out(item.made(value)) };
        let mut found = item.clone();
        if let Path::Lost = item.path {
            return Err(Stop::error(format!("Invalid path expression with result {}", item.value.short())));
        }
        for key in keys.iter() {
            found = found.below(key.clone(), Val::Null);
        }
        found.value = value;
        out(found)
    }

    /// An item, then what `step` makes of it, then what it makes of that: depth first, with a stack of its own.
    fn descend(
        &self,
        item: Item,
        goes_on: &mut dyn FnMut(&Item) -> Result<bool, Stop>,
        step: &mut dyn FnMut(Item, Out<'_>) -> Step,
        out: Out<'_>,
    ) -> Step {
        let mut waiting = vec![Ok(item)];
        while let Some(item) = waiting.pop() {
            let item = item?;
            if !goes_on(&item)? {
                continue;
            }
            out(item.clone())?;
            let mut below = Vec::new();
            let end = step(item, &mut |found| {
                below.push(Ok(found));
                Ok(())
            });
            below.extend(end.err().map(Err));
            waiting.extend(below.into_iter().rev());
        }
        Ok(())
    }

    fn until(&self, condition: &'p Term, step: &'p Term, env: &Env<'p>, item: Item, out: Out<'_>) -> Step {
        let mut waiting = vec![Ok(item)];
        while let Some(item) = waiting.pop() {
            let item = item?;
            if self.truth(condition, env, &item)? {
                out(item)?;
                continue;
            }
            let mut next = Vec::new();
            let end = self.run(step, env, item, &mut |found| {
                next.push(Ok(found));
                Ok(())
            });
            next.extend(end.err().map(Err));
            waiting.extend(next.into_iter().rev());
        }
        Ok(())
    }

    /// `range`: every combination of its bounds, the last one changing fastest.
    fn with_bounds(&self, arguments: &'p [Term], env: &Env<'p>, item: &Item, out: Out<'_>) -> Step {
        let zero = |each: &mut dyn FnMut(Val) -> Step| each(Val::number(0.0));
        let of = |index: Option<usize>, default: f64, each: &mut dyn FnMut(Val) -> Step| match index {
            Some(index) => self.values(&arguments[index], env, item, each),
            None => each(Val::number(default)),
        };
        let (from, to, by) = match arguments.len() {
            1 => (None, Some(0), None),
            2 => (Some(0), Some(1), None),
            _ => (Some(0), Some(1), Some(2)),
        };
        let mut over = |from: Val| of(to, 0.0, &mut |to| of(by, 1.0, &mut |by| range(item, [&from, &to, &by], out)));
        match from {
            Some(_) => of(from, 0.0, &mut over),
            None => zero(&mut over),
        }
    }

    /// The results of a term without the first `skip`, and no more than `count`.
    fn some(&self, term: &'p Term, env: &Env<'p>, item: Item, skip: u64, count: u64, out: Out<'_>) -> Step {
        if count == 0 {
            return Ok(());
        }
        let (mut seen, mut done) = (0_u64, false);
        let result = self.run(term, env, item, &mut |found| {
            seen += 1;
            if seen <= skip {
                return Ok(());
            }
            out(found)?;
            done = seen - skip >= count;
            if done { Err(Stop::Unwind) } else { Ok(()) }
        });
        if done { Ok(()) } else { result }
    }

    fn until_found(
        &self,
        wanted: bool,
        source: &'p Term,
        condition: &'p Term,
        env: &Env<'p>,
        item: &Item,
        out: Out<'_>,
    ) -> Step {
        let mut found = false;
        let result = self.values(source, env, item, &mut |value| {
            self.values(condition, env, &Item::plain(value), &mut |value| {
                found = value.is_true() == wanted;
                if found { Err(Stop::Unwind) } else { Ok(()) }
            })
        });
        if !found {
            result?;
        }
        out(item.made(Val::Bool(found == wanted)))
    }

    fn builtins(&self) -> Val {
        let natives = builtin::all().filter(|native| !native.name.starts_with('_'));
        Val::list(natives.map(|native| Val::text(format!("{}/{}", native.name, native.count))).collect())
    }
}

fn at_least_zero(count: &Val, message: &'static str) -> Result<u64, Stop> {
    match count.as_number() {
        Some(count) if count < 0.0 => Err(Stop::error(message)),
        Some(count) => Ok(count.ceil() as u64),
        None => Err(Stop::error(format!("{} is not a number of results", count.told()))),
    }
}

fn range(item: &Item, [from, to, by]: [&Val; 3], out: Out<'_>) -> Step {
    if let (Some(from), Some(to), Some(by)) = (from.as_number(), to.as_number(), by.as_number()) {
        let mut at = from;
        while by > 0.0 && at < to || by < 0.0 && at > to || by == 0.0 && at < to {
            out(item.made(Val::number(at)))?;
            at += by;
        }
        return Ok(());
    }
    Err(Stop::error("Range bounds must be numeric"))
}
