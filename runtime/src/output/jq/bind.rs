//! What names are bound to: arguments of calls, and what patterns take apart.

use super::path;
use super::run::{Binding, Env, Item, Machine, Out, Step, Stop, find, with};
use super::term::{Def, Pattern, Patterns, Term};
use super::value::Val;

impl<'p> Machine<'p> {
    /// Calls a function: its values for all combinations of its `$` arguments.
    pub(super) fn call(
        &self,
        def: &'p Def,
        at: &Env<'p>,
        arguments: &'p [Term],
        env: &Env<'p>,
        item: Item,
        out: Out<'_>,
    ) -> Step {
        self.deeper(|| self.bind_arguments(def, at.clone(), arguments, &def.parameters, env, item, out))
    }

    #[expect(clippy::too_many_arguments, reason = "a call has a function, arguments and where both stand")]
    fn bind_arguments(
        &self,
        def: &'p Def,
        at: Env<'p>,
        arguments: &'p [Term],
        parameters: &'p [bool],
        env: &Env<'p>,
        item: Item,
        out: Out<'_>,
    ) -> Step {
        let (Some((argument, arguments)), Some((is_value, parameters))) =
            (arguments.split_first(), parameters.split_first())
        else {
            return self.run(&def.body, &at, item, out);
        };
        let closure = match argument {
            // A parameter that is handed on is the one that it stands for.
            Term::Parameter(away) => match find(env, *away).map(|node| &node.binding) {
                Some(Binding::Closure(term, env)) => Binding::Closure(term, env.clone()),
                _ => return Err(Stop::error("a parameter is lost")),
            },
            _ => Binding::Closure(argument, env.clone()),
        };
        let at = with(&at, closure);
        if !is_value {
            return self.bind_arguments(def, at, arguments, parameters, env, item, out);
        }
        self.values(argument, env, &item, &mut |value| {
            let at = with(&at, Binding::Value(value));
            self.bind_arguments(def, at, arguments, parameters, env, item.clone(), out)
        })
    }

    /// Takes a value apart; of several patterns the first one with which `then` does not fail.
    pub(super) fn bind(
        &self,
        patterns: &'p Patterns,
        value: Val,
        env: &Env<'p>,
        input: &Val,
        then: &mut dyn FnMut(&Env<'p>) -> Step,
    ) -> Step {
        let (last, others) = match patterns.alternatives.split_last() {
            Some(split) => split,
            None => return Ok(()),
        };
        for pattern in others {
            let found = self.bind_one(pattern, patterns.names.len(), &value, env, input, then);
            if !matches!(found, Err(Stop::Error(_))) {
                return found;
            }
        }
        self.bind_one(last, patterns.names.len(), &value, env, input, then)
    }

    fn bind_one(
        &self,
        pattern: &'p Pattern,
        names: usize,
        value: &Val,
        env: &Env<'p>,
        input: &Val,
        then: &mut dyn FnMut(&Env<'p>) -> Step,
    ) -> Step {
        if let (Pattern::Name(_), 1) = (pattern, names) {
            return then(&with(env, Binding::Value(value.clone())));
        }
        self.take_apart(pattern, value, vec![Val::Null; names], env, input, &mut |bound| {
            let env = bound.iter().fold(env.clone(), |env, value| with(&env, Binding::Value(value.clone())));
            then(&env)
        })
    }

    fn take_apart(
        &self,
        pattern: &'p Pattern,
        value: &Val,
        mut bound: Vec<Val>,
        env: &Env<'p>,
        input: &Val,
        then: &mut dyn FnMut(Vec<Val>) -> Step,
    ) -> Step {
        match pattern {
            Pattern::Name(slot) => {
                bound[*slot] = value.clone();
                then(bound)
            }
            Pattern::Array(below) => self.elements(below, 0, value, bound, env, input, then),
            Pattern::Object(below) => self.fields(below, value, bound, env, input, then),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the state of a destructuring")]
    fn elements(
        &self,
        below: &'p [Pattern],
        index: usize,
        value: &Val,
        bound: Vec<Val>,
        env: &Env<'p>,
        input: &Val,
        then: &mut dyn FnMut(Vec<Val>) -> Step,
    ) -> Step {
        let Some((pattern, rest)) = below.split_first() else { return then(bound) };
        let element = path::get(value, &Val::number(index as f64))?;
        self.take_apart(pattern, &element, bound, env, input, &mut |bound| {
            self.elements(rest, index + 1, value, bound, env, input, then)
        })
    }

    fn fields(
        &self,
        below: &'p [(Term, Option<usize>, Option<Pattern>)],
        value: &Val,
        bound: Vec<Val>,
        env: &Env<'p>,
        input: &Val,
        then: &mut dyn FnMut(Vec<Val>) -> Step,
    ) -> Step {
        let Some(((key, slot, pattern), rest)) = below.split_first() else { return then(bound) };
        self.values(key, env, &Item::plain(input.clone()), &mut |key| {
            if key.as_str().is_none() {
                return Err(Stop::error(format!("Cannot index {} with {}", value.kind(), key.told())));
            }
            let field = path::get(value, &key)?;
            let mut bound = bound.clone();
            if let Some(slot) = slot {
                bound[*slot] = field.clone();
            }
            match pattern {
                Some(pattern) => self.take_apart(pattern, &field, bound, env, input, &mut |bound| {
                    self.fields(rest, value, bound, env, input, then)
                }),
                None => self.fields(rest, value, bound, env, input, then),
            }
        })
    }
}
