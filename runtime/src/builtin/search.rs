//! `api search`: operations by what they do, ranked offline (BM25 over name, summary, path and flags).

use crate::command::route::operations;
use crate::table::{Operation, Service};
use crate::terminal::line;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const MOST: usize = 12;
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
const STOP_WORDS: &[&str] = &[
    "a", "all", "an", "and", "api", "are", "by", "can", "do", "for", "from", "how", "i", "in", "into", "is", "it",
    "its", "me", "my", "of", "on", "one", "or", "our", "that", "the", "this", "to", "want", "which", "with", "you",
    "your",
];

/// What people and vendors call it, and what commands call it; stems.
const SYNONYMS: &[(&str, &str)] = &[
    ("add", "creat"),
    ("chang", "updat"),
    ("destroy", "delet"),
    ("edit", "updat"),
    ("fetch", "get"),
    ("find", "list"),
    ("index", "list"),
    ("insert", "creat"),
    ("make", "creat"),
    ("mak", "creat"),
    ("modify", "updat"),
    ("new", "creat"),
    ("organis", "org"),
    ("organiz", "org"),
    ("pr", "pull"),
    ("read", "get"),
    ("remov", "delet"),
    ("repository", "repo"),
    ("retriev", "get"),
    ("show", "get"),
    ("view", "get"),
];

/// An operation as a bag of weighted words.
struct Document {
    operation: &'static Operation,
    words: BTreeMap<String, f64>,
    length: f64,
    /// The words of the command, and those of its summary: who asks in the same words means this one.
    names: BTreeSet<String>,
    about: BTreeSet<String>,
    /// The words of its group, and with what the summary says is done: many delete by "cancelling".
    nouns: BTreeSet<String>,
    deed: BTreeSet<String>,
}

/// The best operations first; at most twenty.
pub(super) fn search(service: &'static Service, query: &str) -> Vec<Value> {
    let asked = words(query);
    let documents: Vec<Document> =
        operations(service).into_iter().filter(|row| !row.hidden).map(Document::new).collect();
    let average = documents.iter().map(|d| d.length).sum::<f64>() / (documents.len().max(1) as f64);
    let mut scores = vec![0.0; documents.len()];
    for word in &asked {
        let frequency = |document: &Document| document.words.get(word).copied().unwrap_or(0.0);
        let found = documents.iter().filter(|document| frequency(document) > 0.0).count() as f64;
        let rarity = ((documents.len() as f64 - found + 0.5) / (found + 0.5)).ln_1p();
        for (score, document) in scores.iter_mut().zip(&documents) {
            let frequency = frequency(document);
            let norm = K1 * (1.0 - B + B * document.length / average);
            *score += rarity * frequency * (K1 + 1.0) / (frequency + norm);
        }
    }
    let query = Query { many: is_plural(query), words: asked.into_iter().collect() };
    for (score, document) in scores.iter_mut().zip(&documents) {
        *score *= 1.0 + document.meant_by(&query);
    }
    let mut ranked: Vec<(f64, &Document)> =
        scores.into_iter().zip(&documents).filter(|(score, _)| *score > 0.0).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.operation.command.cmp(b.1.operation.command)));
    ranked.iter().take(MOST).map(|(score, document)| row(service, document.operation, *score)).collect()
}

/// What somebody asks for.
struct Query {
    words: BTreeSet<String>,
    /// It speaks of several things: "invoices", not "invoice".
    many: bool,
}

/// Whether the last word is a plural.
fn is_plural(query: &str) -> bool {
    let last = query.split_whitespace().last().unwrap_or_default().to_ascii_lowercase();
    last.ends_with('s') && !stem(&last).ends_with('s')
}

/// Jaccard's index of two sets of words.
fn alike(left: &BTreeSet<String>, right: &BTreeSet<String>) -> f64 {
    let both = left.intersection(right).count();
    both as f64 / (left.len() + right.len() - both).max(1) as f64
}

fn row(service: &Service, operation: &Operation, score: f64) -> Value {
    json!({
        "command": format!("{} {}", service.name, operation.command),
        "about": line(operation.about),
        "id": operation.id,
        "method": operation.method.as_str(),
        "path": operation.path,
        "score": (score * 100.0).round() / 100.0,
    })
}

impl Document {
    fn new(operation: &'static Operation) -> Document {
        let names = operation.words().flat_map(words).collect();
        let about = words(operation.about);
        let group = operation.words().count().saturating_sub(1);
        let nouns: BTreeSet<String> = operation.words().take(group).flat_map(words).collect();
        let deed = nouns.iter().chain(about.first()).cloned().collect();
        let about = about.into_iter().collect();
        let mut document = Document { operation, words: BTreeMap::new(), length: 0.0, names, about, nouns, deed };
        operation.words().for_each(|name| document.add(name, IN_NAME));
        operation.aliases.iter().for_each(|alias| document.add(alias.name, IN_PATH));
        document.add(operation.about, IN_ABOUT);
        document.add(operation.id, IN_PATH);
        document.add(operation.path, IN_PATH);
        let head = operation.description.char_indices().nth(600).map_or(operation.description.len(), |(at, _)| at);
        document.add(&operation.description[..head], IN_DESCRIPTION);
        operation.flags.iter().take(40).for_each(|flag| document.add(flag.name, IN_FLAGS));
        document
    }

    /// How well the query names this operation and no other one, from 0 to 2.6. A name says more than prose does.
    fn meant_by(&self, query: &Query) -> f64 {
        let named = alike(&query.words, &self.names).max(alike(&query.words, &self.deed));
        (2.0 * named).max(alike(&query.words, &self.about)) + self.usual(query)
    }

    /// Who names a thing and says nothing of what to do wants to make one, or to see what there is of them.
    fn usual(&self, query: &Query) -> f64 {
        if query.words != self.nouns {
            return 0.0;
        }
        match (self.operation.name(), query.many) {
            ("create", false) | ("list", true) => 0.6,
            ("get", false) | ("create", true) => 0.4,
            ("list", false) | ("get", true) => 0.2,
            _ => 0.0,
        }
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
    found.iter().map(|word| canonical(stem(word))).collect()
}

fn canonical(stem: String) -> String {
    SYNONYMS.iter().find(|(theirs, _)| *theirs == stem).map_or(stem, |(_, ours)| (*ours).to_owned())
}

/// Plurals and the commonest endings of English verbs, so that "refunding charges" finds "refund a charge".
fn stem(word: &str) -> String {
    let keep = |end: &str, least: usize| word.strip_suffix(end).filter(|stem| stem.len() >= least);
    let stem = if let Some(stem) = keep("ies", 2) {
        return format!("{stem}y");
    } else if let Some(stem) = keep("ation", 4).or_else(|| keep("ations", 4)) {
        return stem.to_owned();
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
    use crate::table::Group;

    fn operation(command: &'static str, about: &'static str, path: &'static str) -> &'static Operation {
        let row = Operation { id: about, command, about, path, ..Operation::DEFAULT };
        Box::leak(Box::new(row))
    }

    #[test]
    fn the_command_that_is_meant_comes_first() {
        let rows: &'static [&'static Operation] = Box::leak(Box::new([
            operation("pulls create", "Create a pull request", "/repos/{repo}/pulls"),
            operation("pulls get", "Get a pull request", "/repos/{repo}/pulls/{number}"),
            operation(
                "pulls get-merge",
                "Check if a pull request has been merged",
                "/repos/{repo}/pulls/{number}/merge",
            ),
            operation("pulls merge", "Merge a pull request", "/repos/{repo}/pulls/{number}/merge"),
            operation(
                "pulls merge-async update",
                "Merge a pull request asynchronously",
                "/repos/{repo}/pulls/{number}/merge-async",
            ),
            operation("orgs invitations create", "Create an organization invitation", "/orgs/{org}/invitations"),
            operation("orgs invitations list", "List pending organization invitations", "/orgs/{org}/invitations"),
            operation("issues create", "Create an issue", "/repos/{repo}/issues"),
            operation("issues comments create", "Create an issue comment", "/repos/{repo}/issues/{number}/comments"),
            operation("issues labels create", "Add labels to an issue", "/repos/{repo}/issues/{number}/labels"),
            operation(
                "charges refund",
                "When you create a new refund, you must specify a Charge",
                "/charges/{charge}/refund",
            ),
            operation(
                "charges refunds list",
                "You can see a list of the refunds of a charge",
                "/charges/{charge}/refunds",
            ),
            operation("subscriptions delete", "Cancels a customer's subscription immediately", "/subscriptions/{id}"),
        ]));
        let group: &'static Group = Box::leak(Box::new(Group { name: "g", operations: rows, ..Group::DEFAULT }));
        let service: &'static Service = Box::leak(Box::new(Service {
            name: "x",
            title: "X",
            about: "",
            api_version: "1",
            version: "1",
            env_prefix: "X",
            docs_url: None,
            servers: &[],
            definitions: &[],
            schemes: &[],
            moved: &[],
            groups: Box::leak(Box::new([group])),
        }));
        for (query, expected) in [
            ("merge a pull request", "x pulls merge"),
            ("merging PRs", "x pulls merge"),
            ("was the pull request merged? check", "x pulls get-merge"),
            ("create an issue", "x issues create"),
            ("comment on an issue", "x issues comments create"),
            ("add a label to my issue", "x issues labels create"),
            ("refund a charge", "x charges refund"),
            ("list refunds", "x charges refunds list"),
            ("invite somebody to an organisation", "x orgs invitations create"),
            ("cancel a subscription", "x subscriptions delete"),
        ] {
            let found = search(service, query);
            assert_eq!(found.first().map(|row| &row["command"]), Some(&Value::from(expected)), "{query}: {found:#?}");
        }
        assert!(search(service, "the xyzzy").is_empty());
    }

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
