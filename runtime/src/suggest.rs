//! What was meant by a word that is nearly one.

/// Verbs that people bring from other tools, and ours.
const OTHER_VERBS: &[(&str, &str)] = &[
    ("add", "create"),
    ("describe", "get"),
    ("destroy", "delete"),
    ("edit", "update"),
    ("info", "get"),
    ("ls", "list"),
    ("modify", "update"),
    ("new", "create"),
    ("patch", "update"),
    ("put", "replace"),
    ("read", "get"),
    ("remove", "delete"),
    ("retrieve", "get"),
    ("rm", "delete"),
    ("show", "get"),
    ("view", "get"),
];

/// At most three of `candidates` that look like `word`, best first. A candidate is what is compared and what is shown.
pub(crate) fn suggest<'a>(word: &str, candidates: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<&'a str> {
    let word = word.to_ascii_lowercase();
    let mut scored: Vec<(f64, &str)> = candidates
        .into_iter()
        .map(|(compared, shown)| (likeness(&word, compared), shown))
        .filter(|(score, _)| *score >= 0.6)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    let sure = scored.first().is_some_and(|(score, _)| *score >= 1.0);
    scored.retain(|(score, _)| !sure || *score >= 1.0);
    let mut best: Vec<&str> = Vec::new();
    for (_, shown) in scored {
        if best.len() < 3 && !best.contains(&shown) {
            best.push(shown);
        }
    }
    best
}

/// From 0 to 1, where 1 is the same but for its spelling.
pub(crate) fn likeness(word: &str, candidate: &str) -> f64 {
    if OTHER_VERBS.contains(&(word, candidate)) {
        return 0.95;
    }
    // `payment_intents`, `PaymentIntents`: spelled as the API does.
    if word.len() > 2 && letters(word).eq(letters(candidate)) {
        return 1.0;
    }
    let distance = strsim::normalized_damerau_levenshtein(word, candidate);
    let contained = word.len() >= 3 && candidate.split(['-', '.']).any(|part| part == word);
    let starts = word.len() >= 3 && candidate.starts_with(word);
    distance.max(if contained || starts { 0.7 } else { 0.0 })
}

fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|c| !matches!(c, '-' | '_' | '.'))
}
