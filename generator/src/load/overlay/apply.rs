//! Actions applied in order to one value, in place.

use super::{Action, Change, Finding, Selector};
use crate::diagnostic::Rule;
use crate::diagnostic::rules::load as rules;
use crate::load::budget::{Budget, MAX_DEPTH, cost_of};
use crate::load::{pointer, yaml};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Stops the application: the overlay makes too much.
struct OverLimit;

/// Applies actions until one of them goes beyond the budget.
pub(super) fn actions(root: &mut Value, actions: Vec<Action>, budget: Budget, findings: &mut Vec<Finding>) {
    let mut apply = Apply { budget, findings, index: 0 };
    for (index, action) in actions.into_iter().enumerate() {
        apply.index = index;
        if let Err(OverLimit) = apply.action(root, action) {
            apply.say(&rules::OVERLAY_LIMIT, "", "this action makes the document far larger or deeper");
            return;
        }
    }
}

struct Apply<'f> {
    budget: Budget,
    findings: &'f mut Vec<Finding>,
    /// Of the action that is being applied.
    index: usize,
}

impl Apply<'_> {
    fn say(&mut self, rule: &'static Rule, member: &str, message: impl Into<String>) {
        let pointer = format!("/actions/{}{member}", self.index);
        self.findings.push(Finding { rule, pointer, message: message.into() });
    }

    fn action(&mut self, root: &mut Value, action: Action) -> Result<(), OverLimit> {
        if matches!(action.change, Change::Nothing) {
            return Ok(());
        }
        let targets = locations(&action.target, root);
        if targets.is_empty() {
            self.say(&rules::OVERLAY_UNMATCHED, "/target", format!("`{}` matches nothing", action.target.text));
            return Ok(());
        }
        match action.change {
            Change::Remove => self.remove(root, targets),
            Change::Update(update) => self.update(root, &targets, &update)?,
            Change::Copy(source) => match source.path.query(root).all().as_slice() {
                [value] => {
                    let value = (*value).clone();
                    self.update(root, &targets, &value)?;
                }
                [] => self.say(&rules::OVERLAY_UNMATCHED, "/copy", format!("`{}` matches nothing", source.text)),
                several => {
                    let message = format!("`{}` must select one value and selects {}", source.text, several.len());
                    self.say(&rules::OVERLAY_MISMATCH, "/copy", message);
                }
            },
            Change::Nothing => {}
        }
        Ok(())
    }

    fn remove(&mut self, root: &mut Value, targets: Vec<String>) {
        let mut by_parent: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for mut target in targets {
            let Some(slash) = target.rfind('/') else {
                self.say(&rules::OVERLAY_MISMATCH, "/target", "the whole document cannot be removed");
                continue;
            };
            let last = pointer::unescape(&target[slash + 1..]).into_owned();
            target.truncate(slash);
            by_parent.entry(target).or_default().insert(last);
        }
        // A pointer sorts before those that it is a prefix of: from the end, what is inside goes first, and no index
        // that is still needed has moved.
        for (parent, children) in by_parent.iter().rev() {
            match root.pointer_mut(parent) {
                Some(Value::Object(members)) => children.iter().for_each(|name| _ = members.remove(name)),
                Some(Value::Array(items)) => {
                    let gone: BTreeSet<usize> = children.iter().filter_map(|index| index.parse().ok()).collect();
                    let mut index = 0..;
                    items.retain(|_| index.next().is_none_or(|index| !gone.contains(&index)));
                }
                _ => {}
            }
        }
    }

    fn update(&mut self, root: &mut Value, targets: &[String], update: &Value) -> Result<(), OverLimit> {
        let (size, depth) = (size(update), yaml::depth(update));
        let mut mismatched = None;
        for target in targets {
            if pointer::tokens(target).count() + depth >= MAX_DEPTH || !self.budget.spend(size) {
                return Err(OverLimit);
            }
            let Some(value) = root.pointer_mut(target) else { continue };
            let mut place = target.clone();
            if !merge(value, update, &mut place) {
                mismatched.get_or_insert(place);
            }
        }
        if let Some(place) = mismatched {
            let message = format!("the update is of another type than the value at `{place}`, which stays as it is");
            self.say(&rules::OVERLAY_MISMATCH, "/target", message);
        }
        Ok(())
    }
}

/// Pointers to what a selector selects, each once.
fn locations(selector: &Selector, root: &Value) -> Vec<String> {
    let nodes = selector.path.query_located(root);
    let mut seen = BTreeSet::new();
    let pointers = nodes.locations().map(|location| location.to_json_pointer());
    pointers.filter(|pointer| seen.insert(pointer.clone())).collect()
}

/// Merges an update into a value (Overlay 1.1, section "Action Object"); false if a part of it does not fit, whose
/// place is then appended to `place`.
fn merge(value: &mut Value, update: &Value, place: &mut String) -> bool {
    match (value, update) {
        (Value::Object(members), Value::Object(update)) => merge_members(members, update, place),
        (Value::Array(items), Value::Array(update)) => {
            items.extend(update.iter().cloned());
            true
        }
        (Value::Array(items), update) => {
            items.push(update.clone());
            true
        }
        (value, update) if is_primitive(value) && is_primitive(update) => {
            value.clone_from(update);
            true
        }
        _ => false,
    }
}

fn merge_members(members: &mut Map<String, Value>, update: &Map<String, Value>, place: &mut String) -> bool {
    let mut mismatched = None;
    for (name, update) in update {
        let Some(value) = members.get_mut(name) else {
            members.insert(name.clone(), update.clone());
            continue;
        };
        let mut below = place.clone();
        pointer::push(&mut below, name);
        // Below the target, only an array is put into an array.
        let fits = !value.is_array() || update.is_array();
        if !fits || !merge(value, update, &mut below) {
            mismatched.get_or_insert(below);
        }
    }
    let fits = mismatched.is_none();
    if let Some(below) = mismatched {
        *place = below;
    }
    fits
}

fn is_primitive(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

/// What a copy costs, members counted twice, as [`Budget`] does.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(members) => {
            1 + members.iter().map(|(name, value)| 1 + cost_of(name) + size(value)).sum::<usize>()
        }
        Value::String(text) => 1 + cost_of(text),
        _ => 1,
    }
}
