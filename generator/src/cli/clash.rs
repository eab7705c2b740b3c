//! One name for each operation, settled over the full set: by what the operations are, never by counting them.

use super::resources::Subject;
use super::route::{Route, Segment, Version};
use super::verbs::Name;
use super::words::kebab;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Two operations wanted one name.
#[derive(Debug)]
pub(super) struct Clash {
    /// Who had to give way.
    pub(super) operation: usize,
    /// What it wanted.
    pub(super) wanted: Vec<String>,
    /// Who got it; nothing if a group has that name.
    pub(super) winner: Option<usize>,
}

/// Operations whose claim to their first name is better than others'.
#[derive(Debug, Default)]
pub(super) struct Claims {
    /// An annotation says the name.
    pub(super) fixed: BTreeSet<usize>,
    /// The vendor's id says the name.
    pub(super) said: BTreeSet<usize>,
}

/// Who gets a name that several want: the first in this order.
type Rank = (bool, Reverse<Version>, bool, bool, bool, Reverse<usize>, usize, String, String);

/// Gives each operation the first of its names that is free.
pub(super) fn settle(
    subjects: &[Subject<'_>],
    routes: &[Route],
    candidates: &[Vec<Name>],
    claims: &Claims,
) -> (Vec<Name>, Vec<Clash>) {
    let mut order: Vec<(Rank, usize)> = (0..subjects.len())
        .map(|index| (rank(&subjects[index], &routes[index], candidates[index].first(), claims, index), index))
        .collect();
    order.sort();
    let mut taken = Taken::default();
    for names in candidates {
        names.first().into_iter().for_each(|name| taken.reserve_groups(name));
    }
    let mut settled: Vec<Option<Name>> = vec![None; subjects.len()];
    let mut clashes = Vec::new();
    let rounds = candidates.iter().map(Vec::len).max().unwrap_or(0);
    for round in 0..rounds {
        for &(_, index) in &order {
            let Some(name) = candidates[index].get(round).filter(|_| settled[index].is_none()) else { continue };
            if taken.claim(name, index) {
                settled[index] = Some(name.clone());
            } else if round == 0 {
                let winner = taken.commands.get(&name.path()).copied();
                clashes.push(Clash { operation: index, wanted: name.path(), winner });
            }
        }
    }
    let names = settled.into_iter().enumerate().map(|(index, name)| {
        name.unwrap_or_else(|| last_resort(&subjects[index], &candidates[index], &mut taken, index))
    });
    (names.collect(), clashes)
}

fn rank(subject: &Subject<'_>, route: &Route, best: Option<&Name>, claims: &Claims, index: usize) -> Rank {
    let is_value = |s: &&Segment| matches!(s, Segment::Param(_));
    let trailing = route.segments.iter().rev().take_while(is_value).count();
    let leading = route.segments.iter().filter(is_value).count() - trailing;
    // One value at the end names a thing, more of them name a part of it; things are created where they are listed.
    let creates = best.is_some_and(|name| name.verb == "create");
    let place = leading + if creates { 0 } else { trailing.min(1) };
    let all = subject.operation_id.is_some_and(|id| kebab(id).split('-').any(|word| word == "all"));
    (
        !claims.fixed.contains(&index),
        Reverse(route.version_number()),
        subject.deprecated,
        !claims.said.contains(&index),
        all,
        Reverse(place),
        route.segments.len(),
        subject.path.to_owned(),
        subject.method.to_owned(),
    )
}

/// Names whose letters and digits are the same get a hash of what is not: method and path as published.
fn last_resort(subject: &Subject<'_>, candidates: &[Name], taken: &mut Taken, index: usize) -> Name {
    let mut name = candidates.last().cloned().unwrap_or(Name { groups: vec!["root".into()], verb: "call".into() });
    let stem = name.verb.clone();
    let mut text = format!("{} {}", subject.method, subject.path);
    loop {
        name.verb = format!("{stem}-{:08x}", fnv(&text));
        if taken.claim(&name, index) {
            return name;
        }
        text.push('#');
    }
}

/// FNV-1a, 32 bits: short, and the same everywhere.
pub(super) fn fnv(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[derive(Default)]
struct Taken {
    commands: BTreeMap<Vec<String>, usize>,
    groups: BTreeSet<Vec<String>>,
}

impl Taken {
    fn reserve_groups(&mut self, name: &Name) {
        for depth in 1..=name.groups.len() {
            self.groups.insert(name.groups[..depth].to_vec());
        }
    }

    /// A command may not have the name of a group or of another command, nor may its groups.
    fn claim(&mut self, name: &Name, index: usize) -> bool {
        let path = name.path();
        let below_command = (1..path.len()).any(|depth| self.commands.contains_key(&path[..depth]));
        if below_command || self.groups.contains(&path) || self.commands.contains_key(&path) {
            return false;
        }
        self.reserve_groups(name);
        self.commands.insert(path, index);
        true
    }
}
