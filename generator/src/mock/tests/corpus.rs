//! All real documents: every operation has an answer that fits its own schema, and accepts the call that the
//! document itself suggests.

use super::encode::{self, Wire};
use super::{read, specs};
use crate::mock::schema::Direction;
use crate::mock::{Mock, Request, Settings, answer};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn documents(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    for tree in ["digitalocean/specification/DigitalOcean-public.v2.yaml", "lichess/doc/specs/lichess-api.yaml"] {
        found.push(folder.join("multifile").join(tree));
    }
    found.retain(|path| path.extension().is_some_and(|ext| ext == "json" || ext == "yaml"));
    if let Ok(only) = std::env::var("ONLY") {
        found.retain(|path| path.to_string_lossy().contains(&only));
    }
    found.sort();
    found
}

#[derive(Default)]
struct Tally {
    operations: usize,
    answers: usize,
    valid_answers: usize,
    calls: usize,
    accepted: usize,
    contradictory: usize,
    lives: usize,
    /// What the mock does wrong.
    wrong: Vec<String>,
    /// What documents say against themselves.
    contradictions: Vec<String>,
}

fn answers(mock: &Mock, tally: &mut Tally) {
    for operation in &mock.operations {
        tally.operations += 1;
        let Some((_, at)) = operation.responses.iter().find(|(status, _)| status.starts_with('2')) else { continue };
        for media in answer::offered(mock, operation, at) {
            let Some(schema) = media.schema.as_deref().or(media.item_schema.as_deref()) else { continue };
            let Some(value) = answer::base_value(mock, &media, None) else {
                tally.wrong.push(format!("no answer for {schema}"));
                continue;
            };
            tally.answers += 1;
            match mock.schemas.violations(schema, Direction::Response, &value).first() {
                None => tally.valid_answers += 1,
                Some(why) => tally.contradictions.push(format!("answer {schema} {}: {}", why.pointer, why.message)),
            }
        }
    }
}

fn calls(mock: &Mock, tally: &mut Tally) {
    let operations: Vec<(String, String)> = mock.operations().map(|(m, t)| (m.to_owned(), t.to_owned())).collect();
    for (method, template) in operations {
        for everything in [false, true] {
            let call = mock.example_call(&method, &template, everything).unwrap();
            let wire = encode::wire(mock, &call);
            let request = Request {
                method: &wire.method,
                path: &wire.path,
                query: &wire.query,
                headers: &wire.headers,
                body: &wire.body,
            };
            tally.calls += 1;
            match mock.check(&request) {
                Ok(()) => tally.accepted += 1,
                Err(_) if call.contradictions.iter().any(|c| c.fatal) => {
                    tally.contradictory += 1;
                    let fatal = call.contradictions.iter().filter(|c| c.fatal);
                    tally.contradictions.extend(fatal.map(|c| format!("contradiction {}: {}", c.pointer, c.reason)));
                }
                Err(why) => tally.wrong.push(format!(
                    "call {method} {template} ({}) {} {} | {}?{} {}",
                    if everything { "all" } else { "required" },
                    why.status,
                    why.detail.chars().take(300).collect::<String>(),
                    wire.path.chars().take(200).collect::<String>(),
                    wire.query.chars().take(200).collect::<String>(),
                    String::from_utf8_lossy(&wire.body).chars().take(300).collect::<String>(),
                )),
            }
        }
    }
}

/// What is answered after things were created, listed and changed still fits the schema.
fn lives(mock: &Mock, tally: &mut Tally) {
    let operations: Vec<(String, String)> = mock.operations().map(|(m, t)| (m.to_owned(), t.to_owned())).collect();
    for round in 0..2 {
        // Path keys that differ in their fragments alone are one path on the wire.
        for (method, template) in operations.iter().filter(|(_, template)| !template.contains('#')) {
            let call = mock.example_call(method, template, round == 0).unwrap();
            let wire = encode::wire(mock, &call);
            let Wire { method, path, query, headers, body } = &wire;
            let reply = mock.respond(&Request { method, path, query, headers, body });
            let operation = mock.operations.iter().find(|o| o.method == *method && o.template == *template).unwrap();
            let offered = operation.responses.iter().find(|(status, _)| *status == reply.status.to_string());
            let media = offered.and_then(|(_, at)| answer::offered(mock, operation, at).into_iter().next());
            let schema = media.filter(|m| m.media_type.ends_with("json")).and_then(|m| m.schema);
            let is_problem = reply.headers.iter().any(|(_, value)| value == "application/problem+json");
            let (Some(schema), Ok(value), false) = (schema, serde_json::from_slice(&reply.body), is_problem) else {
                continue;
            };
            tally.lives += 1;
            if let Some(why) = mock.schemas.violations(&schema, Direction::Response, &value).first() {
                tally.contradictions.push(format!("life {method} {path} {}: {}", why.pointer, why.message));
            }
        }
    }
}

#[test]
fn every_operation_of_every_document() {
    let Some(folder) = specs() else { return };
    let mut sum: BTreeMap<&str, usize> = BTreeMap::new();
    for path in documents(&folder) {
        let started = std::time::Instant::now();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let mock = Mock::new(read(path), Settings { credentials: false, ..Settings::default() });
        let loaded = started.elapsed();
        let mut tally = Tally::default();
        answers(&mock, &mut tally);
        let answered = started.elapsed();
        calls(&mock, &mut tally);
        lives(&mock, &mut tally);
        println!(
            "{name}: {} operations, answers {}/{}, calls {} + {} contradictory of {}, unchecked {}, {loaded:?} {answered:?} {:?}",
            tally.operations,
            tally.valid_answers,
            tally.answers,
            tally.accepted,
            tally.contradictory,
            tally.calls,
            mock.unchecked().len(),
            started.elapsed(),
        );
        tally.contradictions.iter().for_each(|contradiction| println!("    {contradiction}"));
        assert_eq!(tally.wrong, Vec::<String>::new(), "{name}");
        if std::env::var_os("ONLY").is_some() {
            mock.unchecked().iter().for_each(|unchecked| println!("    {unchecked:?}"));
        }
        for (key, count) in [
            ("operations", tally.operations),
            ("answers", tally.answers),
            ("valid answers", tally.valid_answers),
            ("calls", tally.calls),
            ("accepted", tally.accepted),
            ("contradictory", tally.contradictory),
            ("lives", tally.lives),
        ] {
            *sum.entry(key).or_default() += count;
        }
    }
    println!("{sum:?}");
    if std::env::var_os("ONLY").is_none() {
        assert!(sum["valid answers"] * 1000 >= sum["answers"] * 999, "answers that their own schemas refuse");
        assert!(sum["accepted"] * 1000 >= sum["calls"] * 999, "calls that no value was found for");
    }
}
