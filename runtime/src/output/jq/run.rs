//! The machine: runs a term on an item and hands each result on as it comes.
//!
//! A generator is a function that calls `out` for each of its results; who needs no more of them stops it with an `Err`.

use super::operate;
use super::path;
use super::term::{Def, Operator, Part, Patterns, Term};
use super::value::{Map, Val};
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

/// Calls within calls; the machine's stack is made for so many.
const DEEPEST: usize = 10_000;

/// Why a run ends early.
#[derive(Debug)]
pub(super) enum Stop {
    /// An error, which `try` catches.
    Error(Val),
    /// `break` to this label.
    Break(u64),
    /// Who takes the results wants no more, or has kept why.
    Unwind,
}

impl Stop {
    pub(super) fn error(message: impl Into<Arc<str>>) -> Stop {
        Stop::Error(Val::text(message))
    }
}

pub(super) type Step = Result<(), Stop>;

/// Takes the results.
pub(super) type Out<'o> = &'o mut dyn FnMut(Item) -> Step;

/// A value, and where in the input it stands.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) value: Val,
    pub(super) path: Path,
}

/// Where a value stands.
#[derive(Debug, Clone)]
pub(super) enum Path {
    /// Nobody asks.
    Off,
    /// At these keys, the last one first.
    At(Option<Rc<Key>>),
    /// Nowhere: it was made.
    Lost,
}

/// One key of a path, and those before it.
#[derive(Debug)]
pub(super) struct Key {
    key: Val,
    before: Option<Rc<Key>>,
}

impl Item {
    /// A value of which nobody asks where it stands.
    pub(super) fn plain(value: Val) -> Item {
        Item { value, path: Path::Off }
    }

    /// The root of a path expression.
    pub(super) fn root(value: Val) -> Item {
        Item { value, path: Path::At(None) }
    }

    /// A value that was made from this item.
    pub(super) fn made(&self, value: Val) -> Item {
        let path = if let Path::Off = self.path { Path::Off } else { Path::Lost };
        Item { value, path }
    }

    /// What stands at a key below.
    pub(super) fn below(&self, key: Val, value: Val) -> Item {
        let path = match &self.path {
            Path::At(before) => Path::At(Some(Rc::new(Key { key, before: before.clone() }))),
            _ => Path::Off,
        };
        Item { value, path }
    }

    /// The keys of the path.
    ///
    /// # Errors
    /// If it stands nowhere.
    pub(super) fn keys(&self) -> Result<Val, Stop> {
        let Path::At(last) = &self.path else {
            return Err(Stop::error(format!("Invalid path expression with result {}", self.value.short())));
        };
        let (mut keys, mut next) = (Vec::new(), last.as_ref());
        while let Some(key) = next {
            keys.push(key.key.clone());
            next = key.before.as_ref();
        }
        keys.reverse();
        Ok(Val::list(keys))
    }

    /// What stands at a key.
    pub(super) fn index(&self, key: &Val) -> Result<Item, Stop> {
        if let Path::Lost = self.path {
            let (key, value) = (key.short(), self.value.short());
            return Err(Stop::error(format!(
                "Invalid path expression near attempt to access element {key} of {value}"
            )));
        }
        Ok(self.below(key.clone(), path::get(&self.value, key)?))
    }
}

/// What names are bound to, the newest first.
pub(super) type Env<'p> = Option<Rc<Node<'p>>>;

pub(super) struct Node<'p> {
    pub(super) binding: Binding<'p>,
    next: Env<'p>,
}

pub(super) enum Binding<'p> {
    Value(Val),
    Closure(&'p Term, Env<'p>),
    Def(&'p Def),
    Label(u64),
}

pub(super) fn with<'p>(env: &Env<'p>, binding: Binding<'p>) -> Env<'p> {
    Some(Rc::new(Node { binding, next: env.clone() }))
}

/// The binding that is so many away; the parser has counted.
pub(super) fn find<'e, 'p>(env: &'e Env<'p>, away: usize) -> Option<&'e Rc<Node<'p>>> {
    let mut node = env.as_ref();
    for _ in 0..away {
        node = node?.next.as_ref();
    }
    node
}

/// What runs one program.
pub(super) struct Machine<'p> {
    pub(super) globals: &'p [Def],
    /// Labels so far.
    labels: Cell<u64>,
    /// Calls within each other.
    depth: Cell<usize>,
}

impl<'p> Machine<'p> {
    pub(super) fn new(globals: &'p [Def]) -> Machine<'p> {
        Machine { globals, labels: Cell::new(0), depth: Cell::new(0) }
    }

    /// Runs a term on an item.
    pub(super) fn run(&self, term: &'p Term, env: &Env<'p>, item: Item, out: Out<'_>) -> Step {
        match term {
            Term::Identity => out(item),
            Term::Literal(value) => out(item.made(value.clone())),
            Term::Variable(away) => match find(env, *away).map(|node| &node.binding) {
                Some(Binding::Value(value)) => out(item.made(value.clone())),
                _ => Err(Stop::error("a variable is lost")),
            },
            Term::Pipe(left, right) => self.run(left, env, item, &mut |item| self.run(right, env, item, out)),
            Term::Comma(left, right) => {
                self.run(left, env, item.clone(), out)?;
                self.run(right, env, item, out)
            }
            Term::Index(target, key) => self.indexed(target, key, env, item, out),
            Term::Slice(target, from, to) => self.sliced(target, [from, to], env, item, out),
            Term::Iterate(target) => self.run(target, env, item, &mut |item| iterate(&item, out)),
            Term::If(condition, then, otherwise) => {
                self.values(condition, env, &item, &mut |value| match (value.is_true(), otherwise) {
                    (true, _) => self.run(then, env, item.clone(), out),
                    (false, Some(otherwise)) => self.run(otherwise, env, item.clone(), out),
                    (false, None) => out(item.clone()),
                })
            }
            Term::Binary(operator, left, right) => self.binary(*operator, left, right, env, item, out),
            Term::Array(..) | Term::Object(_) | Term::Text(..) => self.build(term, env, &item, out),
            Term::Native(native, arguments) => self.native(native, arguments, env, item, out),
            Term::Global(index, arguments) => self.call(&self.globals[*index], &None, arguments, env, item, out),
            Term::Local(away, arguments) => match find(env, *away) {
                Some(node) => match node.binding {
                    Binding::Def(def) => self.call(def, &Some(Rc::clone(node)), arguments, env, item, out),
                    _ => Err(Stop::error("a function is lost")),
                },
                None => Err(Stop::error("a function is lost")),
            },
            Term::Parameter(away) => match find(env, *away).map(|node| &node.binding) {
                Some(Binding::Closure(term, env)) => self.deeper(|| self.run(term, env, item, out)),
                _ => Err(Stop::error("a parameter is lost")),
            },
            Term::Def(def, body) => self.run(body, &with(env, Binding::Def(def)), item, out),
            Term::As(source, patterns, body) => self.values(source, env, &item, &mut |value| {
                self.bind(patterns, value, env, &item.value, &mut |env| self.run(body, env, item.clone(), out))
            }),
            Term::Try(..) | Term::Label(_) | Term::Break(_) => self.control(term, env, item, out),
            Term::Assign(..) | Term::Update(..) | Term::Calculate(..) | Term::Default(..) => {
                self.change(term, env, &item, out)
            }
            _ => self.logic(term, env, item, out),
        }
    }

    /// The values of a term; nobody asks where they stand.
    pub(super) fn values(&self, term: &'p Term, env: &Env<'p>, item: &Item, each: &mut dyn FnMut(Val) -> Step) -> Step {
        match term {
            Term::Literal(value) => each(value.clone()),
            Term::Identity => each(item.value.clone()),
            _ => self.run(term, env, Item::plain(item.value.clone()), &mut |item| each(item.value)),
        }
    }

    fn logic(&self, term: &'p Term, env: &Env<'p>, item: Item, out: Out<'_>) -> Step {
        match term {
            Term::And(left, right) => self.values(left, env, &item, &mut |left| match left.is_true() {
                true => self.values(right, env, &item, &mut |right| out(item.made(Val::Bool(right.is_true())))),
                false => out(item.made(Val::Bool(false))),
            }),
            Term::Or(left, right) => self.values(left, env, &item, &mut |left| match left.is_true() {
                false => self.values(right, env, &item, &mut |right| out(item.made(Val::Bool(right.is_true())))),
                true => out(item.made(Val::Bool(true))),
            }),
            Term::Alternative(left, right) => {
                let mut any = false;
                self.run(left, env, item.clone(), &mut |found| match found.value.is_true() {
                    false => Ok(()),
                    true => {
                        any = true;
                        out(found)
                    }
                })?;
                if any { Ok(()) } else { self.run(right, env, item, out) }
            }
            Term::Negate(term) => self.values(term, env, &item, &mut |value| match &value {
                Val::Num(number) => out(item.made(Val::Num(number.negated()))),
                _ => Err(Stop::error(format!("{} cannot be negated", value.told()))),
            }),
            Term::Reduce(source, patterns, start, update) => {
                self.reduce(source, patterns, [start, update], env, &item, out)
            }
            Term::Foreach(source, patterns, start, update, extract) => {
                self.foreach(source, patterns, [start, update], extract.as_deref(), env, &item, out)
            }
            _ => Err(Stop::error("a term is lost")),
        }
    }

    fn control(&self, term: &'p Term, env: &Env<'p>, item: Item, out: Out<'_>) -> Step {
        match term {
            Term::Try(body, catch) => match (self.guarded(body, env, item.clone(), out)?, catch) {
                (Err(Stop::Error(_)), None) => Ok(()),
                (Err(Stop::Error(error)), Some(catch)) => self.run(catch, env, item.made(error), out),
                (other, _) => other,
            },
            Term::Label(body) => {
                let label = self.labels.get();
                self.labels.set(label + 1);
                match self.run(body, &with(env, Binding::Label(label)), item, out) {
                    Err(Stop::Break(found)) if found == label => Ok(()),
                    other => other,
                }
            }
            Term::Break(away) => match find(env, *away).map(|node| &node.binding) {
                Some(Binding::Label(label)) => Err(Stop::Break(*label)),
                _ => Err(Stop::error("a label is lost")),
            },
            _ => Err(Stop::error("a term is lost")),
        }
    }

    /// Runs a term so that only its own errors come back as such: those of who takes the results are none of them.
    ///
    /// # Errors
    /// Those of who takes the results.
    fn guarded(&self, term: &'p Term, env: &Env<'p>, item: Item, out: Out<'_>) -> Result<Step, Stop> {
        let mut kept = None;
        let result = self.run(term, env, item, &mut |item| {
            out(item).map_err(|stop| {
                kept = Some(stop);
                Stop::Unwind
            })
        });
        kept.map_or(Ok(result), Err)
    }

    fn indexed(&self, target: &'p Term, key: &'p Term, env: &Env<'p>, item: Item, out: Out<'_>) -> Step {
        if let Term::Literal(key) = key {
            return self.run(target, env, item, &mut |item| out(item.index(key)?));
        }
        self.values(key, env, &item, &mut |key| self.run(target, env, item.clone(), &mut |item| out(item.index(&key)?)))
    }

    fn sliced(
        &self,
        target: &'p Term,
        [from, to]: [&'p Option<Box<Term>>; 2],
        env: &Env<'p>,
        item: Item,
        out: Out<'_>,
    ) -> Step {
        let bound = |term: &'p Option<Box<Term>>, each: &mut dyn FnMut(Val) -> Step| match term {
            Some(term) => self.values(term, env, &item, each),
            None => each(Val::Null),
        };
        bound(from, &mut |from| {
            bound(to, &mut |to| {
                let key = path::slice_key(from.clone(), to);
                self.run(target, env, item.clone(), &mut |item| out(item.index(&key)?))
            })
        })
    }

    fn binary(
        &self,
        operator: Operator,
        left: &'p Term,
        right: &'p Term,
        env: &Env<'p>,
        item: Item,
        out: Out<'_>,
    ) -> Step {
        // A single right side lets the left have the item alone, so that `. + [$x]` need not copy.
        if is_single(right) && matches!(left, Term::Identity) {
            let mut found = None;
            self.values(right, env, &item, &mut |value| {
                found = Some(value);
                Ok(())
            })?;
            let path = if let Path::Off = item.path { Path::Off } else { Path::Lost };
            let value = operate::calculate(operator, item.value, found.unwrap_or(Val::Null))?;
            return out(Item { value, path });
        }
        self.values(right, env, &item, &mut |right| {
            self.values(left, env, &item, &mut |left| {
                out(item.made(operate::calculate(operator, left, right.clone())?))
            })
        })
    }

    fn build(&self, term: &'p Term, env: &Env<'p>, item: &Item, out: Out<'_>) -> Step {
        match term {
            Term::Array(None) => out(item.made(Val::list(Vec::new()))),
            Term::Array(Some(term)) => {
                let mut items = Vec::new();
                self.values(term, env, item, &mut |value| {
                    items.push(value);
                    Ok(())
                })?;
                out(item.made(Val::list(items)))
            }
            Term::Object(members) => self.members(members, Map::new(), env, item, out),
            Term::Text(format, parts) => self.pieces(format, parts, String::new(), env, item, out),
            _ => Err(Stop::error("a term is lost")),
        }
    }

    /// Every combination of the members' values.
    fn members(&self, members: &'p [(Term, Term)], made: Map, env: &Env<'p>, item: &Item, out: Out<'_>) -> Step {
        let Some(((key, value), rest)) = members.split_first() else { return out(item.made(Val::map(made))) };
        self.values(key, env, item, &mut |key| {
            let Val::Str(name) = &key else {
                let message = format!("Object keys must be strings, and not {}", key.told());
                return Err(Stop::error(message));
            };
            self.values(value, env, item, &mut |value| {
                let mut made = made.clone();
                made.insert(Arc::clone(name), value);
                self.members(rest, made, env, item, out)
            })
        })
    }

    /// Every combination of the texts of a string's parts, the first one changing fastest.
    fn pieces(
        &self,
        format: &'static str,
        parts: &'p [Part],
        behind: String,
        env: &Env<'p>,
        item: &Item,
        out: Out<'_>,
    ) -> Step {
        match parts.split_last() {
            None => out(item.made(Val::text(behind))),
            Some((Part::Text(text), rest)) => self.pieces(format, rest, format!("{text}{behind}"), env, item, out),
            Some((Part::Term(term), rest)) => self.values(term, env, item, &mut |value| {
                let text = super::formats::text(format, &value)?;
                self.pieces(format, rest, format!("{text}{behind}"), env, item, out)
            }),
        }
    }

    fn reduce(
        &self,
        source: &'p Term,
        patterns: &'p Patterns,
        [start, update]: [&'p Term; 2],
        env: &Env<'p>,
        item: &Item,
        out: Out<'_>,
    ) -> Step {
        self.run(start, env, item.clone(), &mut |start| {
            let empty = start.made(Val::Null);
            let mut state = start;
            self.values(source, env, item, &mut |value| {
                self.bind(patterns, value, env, &item.value, &mut |env| {
                    let before = std::mem::replace(&mut state, empty.clone());
                    self.run(update, env, before, &mut |found| {
                        state = found;
                        Ok(())
                    })
                })
            })?;
            out(state)
        })
    }

    #[expect(clippy::too_many_arguments, reason = "they are the parts of one term, and where it runs")]
    fn foreach(
        &self,
        source: &'p Term,
        patterns: &'p Patterns,
        [start, update]: [&'p Term; 2],
        extract: Option<&'p Term>,
        env: &Env<'p>,
        item: &Item,
        out: Out<'_>,
    ) -> Step {
        self.run(start, env, item.clone(), &mut |start| {
            let mut state = start;
            self.values(source, env, item, &mut |value| {
                self.bind(patterns, value, env, &item.value, &mut |env| {
                    let before = state.clone();
                    self.run(update, env, before, &mut |found| {
                        state = found.clone();
                        match extract {
                            Some(extract) => self.run(extract, env, found, out),
                            None => out(found),
                        }
                    })
                })
            })
        })
    }

    /// One call deeper.
    pub(super) fn deeper(&self, run: impl FnOnce() -> Step) -> Step {
        let depth = self.depth.get();
        if depth >= DEEPEST {
            return Err(Stop::error(format!("functions call each other more than {DEEPEST} times deep")));
        }
        self.depth.set(depth + 1);
        let result = run();
        self.depth.set(depth);
        result
    }
}

/// The items of an array, or the values of an object.
fn iterate(item: &Item, out: Out<'_>) -> Step {
    if let Path::Lost = item.path {
        let value = item.value.short();
        return Err(Stop::error(format!("Invalid path expression near attempt to iterate through {value}")));
    }
    match &item.value {
        Val::Arr(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, value)| out(item.below(Val::number(index as f64), value.clone()))),
        Val::Obj(members) => {
            members.iter().try_for_each(|(name, value)| out(item.below(Val::Str(Arc::clone(name)), value.clone())))
        }
        other => Err(Stop::error(format!("Cannot iterate over {}", other.told()))),
    }
}

/// Has this term exactly one result, whatever the input?
fn is_single(term: &Term) -> bool {
    matches!(term, Term::Literal(_) | Term::Variable(_) | Term::Identity | Term::Array(_))
}
