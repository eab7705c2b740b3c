//! `api search`: operations by what they do, ranked offline (BM25 over name, summary, path and flags).

use crate::command::route::operations;
use crate::table::{Operation, Service};
use crate::terminal::line;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const MOST: usize = 20;
/// Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), 3.5: usual values.
const K1: f64 = 1.2;
const B: f64 = 0.6;

/// How much a word counts, by where it stands.
const IN_NAME: f64 = 4.0;
const IN_ABOUT: f64 = 3.0;
const IN_PATH: f64 = 2.0;
const IN_DESCRIPTION: f64 = 0.5;
const IN_FLAGS: f64 = 0.3;

/// Words that say nothing about what an operation does.
const STOP_WORDS: &[&str] =
    &["a", "an", "and", "api", "by", "for", "from", "how", "in", "is", "of", "on", "or", "the", "this", "to", "with"];

/// What people call it, and what APIs call it.
const SYNONYMS: &[(&str, &str)] = &[
    ("add", "create"),
    ("change", "update"),
    ("edit", "update"),
    ("fetch", "get"),
    ("find", "list"),
    ("make", "create"),
    ("modify", "update"),
    ("new", "create"),
    ("read", "get"),
    ("remove", "delete"),
    ("retrieve", "get"),
    ("show", "get"),
];

/// An operation as a bag of weighted words.
struct Document {
    operation: &'static Operation,
    words: BTreeMap<String, f64>,
    length: f64,
}

/// The best operations first; at most twenty.
pub(super) fn search(service: &'static Service, query: &str) -> Value {
    let asked = words(query);
    let documents: Vec<Document> =
        operations(service).into_iter().filter(|row| !row.hidden).map(Document::new).collect();
    let average = documents.iter().map(|d| d.length).sum::<f64>() / (documents.len().max(1) as f64);
    let mut scores = vec![0.0; documents.len()];
    for word in &asked {
        let alike = SYNONYMS.iter().find(|(theirs, _)| stem(theirs) == *word).map(|(_, ours)| stem(ours));
        let frequency = |document: &Document| {
            let own = document.words.get(word).copied().unwrap_or(0.0);
            own + alike.as_ref().and_then(|alike| document.words.get(alike)).copied().unwrap_or(0.0)
        };
        let found = documents.iter().filter(|document| frequency(document) > 0.0).count() as f64;
        let rarity = ((documents.len() as f64 - found + 0.5) / (found + 0.5)).ln_1p();
        for (score, document) in scores.iter_mut().zip(&documents) {
            let frequency = frequency(document);
            let norm = K1 * (1.0 - B + B * document.length / average);
            *score += rarity * frequency * (K1 + 1.0) / (frequency + norm);
        }
    }
    let mut ranked: Vec<(f64, &Document)> =
        scores.into_iter().zip(&documents).filter(|(score, _)| *score > 0.0).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.operation.command.cmp(b.1.operation.command)));
    ranked.iter().take(MOST).map(|(score, document)| row(service, document.operation, *score)).collect()
}

fn row(service: &Service, operation: &Operation, score: f64) -> Value {
    json!({
        "command": format!("{} {}", service.name, operation.command.join(" ")),
        "about": line(operation.about),
        "id": operation.id,
        "method": operation.method.as_str(),
        "path": operation.path,
        "score": (score * 100.0).round() / 100.0,
    })
}

impl Document {
    fn new(operation: &'static Operation) -> Document {
        let mut document = Document { operation, words: BTreeMap::new(), length: 0.0 };
        operation.command.iter().for_each(|name| document.add(name, IN_NAME));
        document.add(operation.about, IN_ABOUT);
        document.add(operation.id, IN_PATH);
        document.add(operation.path, IN_PATH);
        let head = operation.description.char_indices().nth(600).map_or(operation.description.len(), |(at, _)| at);
        document.add(&operation.description[..head], IN_DESCRIPTION);
        operation.flags.iter().take(40).for_each(|flag| document.add(flag.name, IN_FLAGS));
        document
    }

    fn add(&mut self, text: &str, weight: f64) {
        for word in words(text) {
            self.length += weight;
            *self.words.entry(word).or_default() += weight;
        }
    }
}

/// Lower case, split at what is no letter or digit and at capitals, stemmed, without stop words.
fn words(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut was_lower = false;
    for c in text.chars().chain([' ']) {
        if (!c.is_alphanumeric() || (c.is_uppercase() && was_lower)) && !word.is_empty() {
            found.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        was_lower = c.is_lowercase();
    }
    found.retain(|word| !STOP_WORDS.contains(&word.as_str()));
    found.iter().map(|word| stem(word)).collect()
}

/// Plurals and the commonest endings of English verbs, so that "refunding charges" finds "refund a charge".
fn stem(word: &str) -> String {
    let keep = |end: &str, least: usize| word.strip_suffix(end).filter(|stem| stem.len() >= least);
    let stem = if let Some(stem) = keep("ies", 2) {
        return format!("{stem}y");
    } else if let Some(stem) = keep("sses", 2) {
        return format!("{stem}ss");
    } else if let Some(stem) = keep("ing", 4).or_else(|| keep("ed", 4)) {
        stem
    } else if word.ends_with("ss") || word.ends_with("us") {
        word
    } else {
        keep("s", 3).unwrap_or(word)
    };
    stem.strip_suffix('e').filter(|stem| stem.len() >= 3).unwrap_or(stem).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_meaning_are_one_word() {
        let rows = [
            ("Refunding the charges", &["refund", "charg"][..]),
            ("refund a charge", &["refund", "charg"]),
            ("policies", &["policy"]),
            ("GetCustomersSearch", &["get", "customer", "search"]),
            ("/v1/payment_intents/{id}", &["v1", "payment", "intent", "id"]),
            ("addresses status", &["address", "status"]),
        ];
        for (text, expected) in rows {
            assert_eq!(words(text), expected, "{text}");
        }
    }
}
