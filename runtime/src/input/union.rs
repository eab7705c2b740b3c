//! Which variant of a union is meant: the one that its discriminator says, else the one that fits.

use super::node::{Node, Said};
use super::typed::{Place, Problem, Typed, Typing, below};
use crate::schema::{Discriminator, Schema};
use crate::suggest::suggest;
use crate::terminal::line;
use serde_json::Value;

/// More variants than these are not told apart in a message.
const MOST_SHOWN: usize = 8;

/// The value of the variant that is meant.
pub(super) fn value(
    typing: &Typing,
    schema: Schema<'_>,
    variants: &[Schema<'_>],
    node: &Node,
    place: Place<'_>,
) -> Typed {
    let by = schema.discriminator();
    if let Some((by, word)) = by.and_then(|by| Some((by, node.word(by.property)?))) {
        if let Some(variant) = by.variant(&word).and_then(|index| variants.get(index)) {
            let mut typed = typing.value(*variant, node, place);
            typed.problems.extend(strangers(by, &word, *variant, variants, node, place));
            return typed;
        }
        let mut typed = best(typing, variants, node, place, None).typed;
        let place = below(place, by.property);
        if !typed.problems.iter().any(|problem| problem.place == place) {
            typed.problems.push(Problem::new(&place, unknown(by, &word)));
        }
        return typed;
    }
    // Where flags are merged, what tells variants apart is found from them.
    let told = by.filter(|_| !node.is_value()).map(|by| below(place, by.property));
    let Best { mut typed, index, ties } = best(typing, variants, node, place, told.as_deref());
    if let Some(by) = by.filter(|_| typed.problems.is_empty() && !node.is_value()) {
        tell(by, index, &ties, &mut typed, place);
    }
    if !typed.problems.is_empty() && by.is_none() {
        typed.problems = none_fits(variants, typed.problems, node, place);
    }
    typed
}

struct Best {
    typed: Typed,
    index: usize,
    /// Other variants that fit as well.
    ties: Vec<usize>,
}

/// `told` is the place of the discriminator if it will be filled in.
///
/// What flags say belongs to the variant that names it, even if more is missing from that; a value that is there already
/// is the variant that allows it. The variant with the fewest problems, then with the fewest members that it does not name, then the most particular.
fn best(typing: &Typing, variants: &[Schema<'_>], node: &Node, place: Place<'_>, told: Option<Place<'_>>) -> Best {
    let mut found: Option<([usize; 4], Best)> = None;
    let may_any = variants.iter().any(|variant| may(*variant, node));
    for (index, variant) in variants.iter().enumerate() {
        let exhausted = found.is_some() && typing.left.get() == 0;
        if exhausted || (may_any && !may(*variant, node)) {
            continue;
        }
        let mut typed = typing.value(*variant, node, place);
        typed.problems.retain(|problem| told != Some(&problem.place[..]));
        let missing = typed.problems.iter().filter(|problem| problem.is_missing()).count();
        let wrong = typed.problems.len() - missing;
        let rank = usize::from(rank(*variant, node));
        let score = match node.is_value() {
            true => [wrong + missing, typed.strange, rank, 0],
            false => [wrong, typed.strange, missing, rank],
        };
        match &mut found {
            Some((known, best)) if *known == score => best.ties.push(index),
            Some((known, _)) if *known < score => {}
            _ => found = Some((score, Best { typed, index, ties: Vec::new() })),
        }
    }
    found.map(|(_, best)| best).unwrap_or(Best { typed: Typed::default(), index: 0, ties: Vec::new() })
}

/// Whether the variant can be meant at all, at a glance.
fn may(variant: Schema<'_>, node: &Node) -> bool {
    let is_object = matches!(variant.kind(), Some("object") | None) || !variant.variants().is_empty();
    let has_names = node.members.iter().any(|(name, _)| name.parse::<usize>().is_err());
    if has_names && !is_object {
        return false;
    }
    let constants = variant.properties().filter_map(|(name, property)| Some((name, property.constant()?.as_str()?)));
    constants.into_iter().all(|(name, only)| node.word(name).is_none_or(|word| word == only))
}

/// Of variants that all fit, the one with the smaller rank is meant.
fn rank(variant: Schema<'_>, node: &Node) -> u8 {
    let text = match node.said.as_slice() {
        [Said::Text(text)] if node.members.is_empty() => text.as_str(),
        _ => "",
    };
    let is_alone = node.said.len() == 1 && node.members.is_empty();
    match variant.kind() {
        Some("array") if is_alone && !text.trim_start().starts_with('[') => 7,
        Some("array") => 0,
        Some("object") => 1,
        Some("boolean") => 2,
        // `007` is no number if it may be text.
        Some("integer" | "number") if text.len() > 1 && text.starts_with('0') && !text.contains('.') => 8,
        Some("integer") => 3,
        Some("number") => 4,
        Some(_) if !variant.values().is_empty() || variant.format().is_some() => 5,
        Some(_) => 6,
        None => 9,
    }
}

/// Says which variant is meant, where the user has not; it must be said where several fit.
fn tell(by: Discriminator<'_>, index: usize, ties: &[usize], typed: &mut Typed, place: Place<'_>) {
    let Value::Object(members) = &mut typed.value else { return };
    let words: Vec<&str> =
        by.values().filter(|(_, at)| *at == index || ties.contains(at)).map(|(word, _)| word).collect();
    match words.as_slice() {
        [] => {}
        [only] => {
            if !members.contains_key(by.property) {
                members.insert(by.property.to_owned(), (*only).into());
            }
        }
        several => {
            let reason = format!("is required: it is one of {}", shown(several));
            typed.problems.push(Problem::new(&below(place, by.property), reason));
        }
    }
}

/// Members that were said and belong to another variant.
fn strangers(
    by: Discriminator<'_>,
    word: &str,
    variant: Schema<'_>,
    variants: &[Schema<'_>],
    node: &Node,
    place: Place<'_>,
) -> Vec<Problem> {
    let names = node.members.iter().map(|(name, _)| name).filter(|name| variant.property(name).is_none());
    let owner = |name: &String| {
        by.values().find(|(_, at)| variants.get(*at).is_some_and(|other| other.property(name).is_some()))
    };
    let foreign = names.filter(|name| *name != by.property).filter_map(|name| Some((name, owner(name)?.0)));
    foreign
        .map(|(name, owner)| {
            let (property, owner, word) = (line(by.property), line(owner), line(word));
            Problem::new(&below(place, name), format!("belongs to {property} `{owner}`, and not to `{word}`"))
        })
        .collect()
}

fn unknown(by: Discriminator<'_>, word: &str) -> String {
    let words: Vec<&str> = by.values().map(|(word, _)| word).collect();
    let best = suggest(word, words.iter().map(|known| (*known, *known)));
    match best.first() {
        Some(best) => format!("`{}` is not allowed; did you mean `{}`?", line(word), line(best)),
        None => format!("`{}` is not one of {}", line(word), shown(&words)),
    }
}

fn shown(words: &[&str]) -> String {
    let more = if words.len() > MOST_SHOWN { ", …" } else { "" };
    let words: Vec<String> = words.iter().take(MOST_SHOWN).map(|word| line(word)).collect();
    words.join(", ") + more
}

/// What is wrong with the nearest variant, and what there would be. Of scalars all reasons are told as one.
fn none_fits(variants: &[Schema<'_>], nearest: Vec<Problem>, node: &Node, place: Place<'_>) -> Vec<Problem> {
    let objects: Vec<String> =
        variants.iter().filter(|variant| variant.has_properties()).map(|v| described(*v)).collect();
    if objects.len() < 2 || node.is_value() {
        return nearest;
    }
    let more = if objects.len() > MOST_SHOWN { "; …" } else { "" };
    let forms = objects.into_iter().take(MOST_SHOWN).collect::<Vec<_>>().join("; ");
    let mut problems = nearest;
    problems.push(Problem::new(place, format!("fits none of its forms: {forms}{more}")));
    problems
}

/// A variant by what it needs.
fn described(variant: Schema<'_>) -> String {
    let constant =
        |(name, property): (&str, Schema<'_>)| Some(format!("{}={}", line(name), line(property.constant()?.as_str()?)));
    if let Some(told) = variant.properties().find_map(constant) {
        return told;
    }
    let required: Vec<String> = variant.required().take(4).map(line).collect();
    if !required.is_empty() {
        return format!("with {}", required.join(" and "));
    }
    let names: Vec<String> = variant.properties().take(4).map(|(name, _)| line(name)).collect();
    format!("of {}", names.join(", "))
}
