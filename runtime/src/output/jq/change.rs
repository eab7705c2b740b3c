//! `=`, `|=` and their like: a value with what stands at some paths changed.

use super::operate;
use super::path;
use super::run::{Env, Item, Machine, Out, Step, Stop};
use super::term::Term;
use super::value::Val;

/// From what stands at a path to what shall stand there: the first result, or nothing.
type Change<'c> = &'c mut dyn FnMut(Val, &mut dyn FnMut(Val) -> Step) -> Step;

impl<'p> Machine<'p> {
    /// Runs a term that changes its input.
    pub(super) fn change(&self, term: &'p Term, env: &Env<'p>, item: &Item, out: Out<'_>) -> Step {
        match term {
            Term::Assign(paths, value) => self.values(value, env, item, &mut |value| {
                let mut changed = item.value.clone();
                for keys in self.paths(paths, env, &item.value)? {
                    changed = path::set_at(changed, &keys, value.clone())?;
                }
                out(item.made(changed))
            }),
            Term::Update(paths, update) => {
                let changed = self.updated(paths, env, item, &mut |old, result| {
                    self.run(update, env, Item::plain(old), &mut |item| result(item.value))
                })?;
                out(item.made(changed))
            }
            Term::Calculate(operator, paths, value) => self.values(value, env, item, &mut |value| {
                let changed = self.updated(paths, env, item, &mut |old, result| {
                    result(operate::calculate(*operator, old, value.clone())?)
                })?;
                out(item.made(changed))
            }),
            Term::Default(paths, value) => self.values(value, env, item, &mut |value| {
                let changed = self.updated(paths, env, item, &mut |old, result| {
                    result(if old.is_true() { old } else { value.clone() })
                })?;
                out(item.made(changed))
            }),
            _ => Err(Stop::error("a term is lost")),
        }
    }

    /// The paths of a path expression.
    fn paths(&self, term: &'p Term, env: &Env<'p>, value: &Val) -> Result<Vec<Val>, Stop> {
        let mut paths = Vec::new();
        self.run(term, env, Item::root(value.clone()), &mut |item| {
            paths.push(item.keys()?);
            Ok(())
        })?;
        Ok(paths)
    }

    /// The value with what stands at each path replaced by the first result of `update`, or taken out if there is none.
    fn updated(&self, paths: &'p Term, env: &Env<'p>, item: &Item, update: Change<'_>) -> Result<Val, Stop> {
        let (mut changed, mut gone) = (item.value.clone(), Vec::new());
        for keys in self.paths(paths, env, &item.value)? {
            let old = path::get_at(&changed, &keys)?;
            let mut new = None;
            match update(old, &mut |value| {
                new = Some(value);
                Err(Stop::Unwind)
            }) {
                Err(Stop::Unwind) if new.is_some() => {}
                other => other?,
            }
            match new {
                Some(value) => changed = path::set_at(changed, &keys, value)?,
                None => gone.push(keys),
            }
        }
        path::delete(changed, gone)
    }
}
