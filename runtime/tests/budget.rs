//! Help fits its budget whatever the size of the API (contract, section 7).

use imajin_runtime::command::{Parsed, parse};
use imajin_runtime::config::Environment;
use imajin_runtime::table::prelude::*;
use imajin_runtime::terminal::Terminal;

/// Bytes of a token of such text, at the least.
const TOKEN: f64 = 3.3;

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn name(prefix: &str, index: usize) -> &'static str {
    leak(format!("{prefix}-with-a-long-name-{index}"))
}

const ABOUT: &str = "A sentence that goes on about what this is for, and then some more, because vendors like to write; \
     it does not end where it could have ended, and it says nothing that the name has not said.";

fn operation(index: usize, flags: usize) -> &'static Operation {
    let row = |index: usize| {
        const VALUES: &[Detail] = &[Values(&["one", "two", "three", "four", "five", "six", "seven"])];
        let details = if index.is_multiple_of(3) { VALUES } else { &[] };
        let flag = Flag::new(name("flag", index), Query("q", Style::FORM), Text, ABOUT).with(details);
        if index.is_multiple_of(9) { flag.required() } else { flag }
    };
    let flags: &[&Flag] = leak((0..flags).map(|index| leak(row(index))).collect::<Vec<_>>());
    leak(Operation {
        id: name("id", index),
        command: leak(format!("g {}", name("verb", index))),
        about: ABOUT,
        method: Get,
        path: "/x",
        flags,
        example: "--flag x",
        ..Operation::DEFAULT
    })
}

fn service(groups: usize, operations: usize, flags: usize) -> &'static Service {
    let group = |index| -> &'static Group {
        let rows: Vec<&'static Operation> = (0..operations).map(|index| operation(index, flags)).collect();
        leak(Group { name: name("group", index), about: ABOUT, operations: leak(rows), ..Group::DEFAULT })
    };
    leak(Service {
        name: "big",
        title: "Big",
        about: ABOUT,
        api_version: "1",
        version: "1",
        env_prefix: "BIG",
        docs_url: None,
        servers: &[],
        schemes: &[],
        definitions: &[],
        moved: &[],
        groups: leak((0..groups).map(group).collect::<Vec<_>>()),
    })
}

fn tokens(service: &'static Service, words: &[&str]) -> f64 {
    let words = words.iter().map(Into::into).collect();
    match parse(service, &[], words, &Environment::default(), Terminal::default()) {
        // Tokenizers make one token of a run of spaces.
        Ok(Parsed::Text(text)) => {
            text.split(' ').filter(|word| !word.is_empty()).map(|word| word.len() + 1).sum::<usize>() as f64 / TOKEN
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn help_stays_within_its_budget() {
    for (groups, operations, flags) in
        [(3, 3, 3), (40, 2, 60), (200, 1, 5), (2_000, 1, 1), (1, 60, 2), (1, 452, 2), (1, 1, 582)]
    {
        let service = service(groups, operations, flags);
        let (group, verb) = (name("group", 0), name("verb", 0));
        for (words, most) in [(&["--help"][..], 1_500.0), (&[group], 1_000.0), (&[group, verb, "--help"], 800.0)] {
            let found = tokens(service, words);
            println!("{words:?} of {groups} groups, {operations} operations, {flags} flags: {found}");
            assert!(found <= most, "{words:?} of {groups} groups, {operations} operations, {flags} flags: {found}");
        }
    }
}
