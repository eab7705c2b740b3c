//! What a vendor's `operationId` says: its verb, and its words without those that are said elsewhere.

use super::lexicon::{VERBS, begins_with_verb};
use super::route::is_version;
use super::words::{kebab, same_noun};

/// The words of an id that neither groups, tag nor version say, in either number, joined (`statefulsets`) or not.
///
/// `known` are names, and the same without their hyphens.
pub(super) fn unsaid<'a>(id: &'a str, known: &[(&str, String)], version: Option<&str>) -> Vec<&'a str> {
    let words: Vec<&str> = id.split('-').filter(|w| version != Some(*w)).collect();
    let mut left = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let run = (1..=words.len().min(at + 4) - at).rev().find(|length| {
            let joined = words[at..at + length].concat();
            known.iter().any(|(name, squeezed)| {
                same_noun(squeezed, &joined) || *length == 1 && name.split('-').any(|part| same_noun(part, &joined))
            })
        });
        if run.is_none() {
            left.push(words[at]);
        }
        at += run.unwrap_or(1);
    }
    left
}

/// Without what one widespread generator of descriptions puts at the end of ids: `deletePetUsingDELETE_1`.
pub(super) fn without_generated_tail(mut words: Vec<&str>) -> Vec<&str> {
    const METHODS: &[&str] = &["delete", "get", "head", "options", "patch", "post", "put"];
    if let Some(at) = words.windows(2).position(|w| w[0] == "using" && METHODS.contains(&w[1])).filter(|at| *at > 0) {
        words.truncate(at);
    }
    words
}

/// The verb that the vendor's id begins or ends with, once method and tag are off. An id that only spells the path says
/// no verb: `PostRadarValueLists`.
pub(super) fn verb_of_id(id: &str, tag: &str, method: &str, path: &str) -> Option<&'static str> {
    let (id, tag, path) = (kebab(id), kebab(tag), kebab(path));
    let method = method.to_ascii_lowercase();
    let words: Vec<&str> = without_generated_tail(id.split('-').collect())
        .into_iter()
        .filter(|w| *w != method && !tag.split('-').any(|part| same_noun(part, w)))
        .collect();
    if words.iter().all(|w| path.split('-').any(|part| same_noun(part, w))) {
        return None;
    }
    let last = words.last().filter(|w| begins_with_verb(w)).and_then(|w| known_verb(w));
    words.iter().take(2).find_map(|w| known_verb(w)).or(last)
}

/// `list_guild_members` is "list guild members"; nothing if an id is no verb and what it is done to.
pub(super) fn id_as_words(id: &str) -> Option<String> {
    let id = kebab(id);
    let words = without_generated_tail(id.split('-').filter(|word| !is_version(word)).collect());
    let first = words.first()?;
    let method = matches!(*first, "post" | "put" | "patch");
    let stutters = words.windows(2).any(|pair| same_noun(pair[0], pair[1]));
    let reads = words.len() > 1 && known_verb(first).is_some() && !method && !stutters;
    reads.then(|| words.join(" "))
}

/// The verb, if the word is one.
pub(super) fn known_verb(word: &str) -> Option<&'static str> {
    VERBS.binary_search(&word).ok().map(|at| VERBS[at])
}
