//! A crate is a function of what the document says: not of the order in which it says it, nor of the run.

use imajin::diagnostic::Diagnostics;
use imajin::emit::Previous;
use imajin::files::Files;
use imajin::load::{self, Documents};
use imajin::project::{self, Order, Runtime};
use imajin_tests::{corpus, documents, reordered};
use std::path::Path;
use std::sync::Mutex;

/// Generates the crate of every document of the development corpus, and generates it again from the same document with
/// the members of every object in another order. Nothing that is hashed has the same seed in the second run.
#[test]
fn the_same_document_is_the_same_crate_in_any_order() {
    let Some(corpus) = corpus() else {
        eprintln!("skipped: the development corpus is not here (IMAJIN_SPECS)");
        return;
    };
    let waiting = Mutex::new(documents(&corpus));
    let wrong = Mutex::new(Vec::new());
    let work = || {
        loop {
            let Some((name, entry)) = waiting.lock().unwrap().pop() else { break };
            wrong.lock().unwrap().extend(differences(&name, &entry));
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(work);
        work();
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn differences(name: &str, entry: &Path) -> Vec<String> {
    let mut diagnostics = Diagnostics::default();
    let input = load::Input { entry: entry.to_owned(), ..load::Input::default() };
    let loaded = load::load(&input, &mut diagnostics).unwrap_or_else(|_| panic!("{name} does not load"));
    // A tree of files is one value by now.
    let text = serde_json::to_vec(&reordered(&loaded.root)).unwrap();
    let first = generate(entry, loaded);
    let again =
        load::from_bytes(name, &text, &mut diagnostics).unwrap_or_else(|_| panic!("{name} does not load again"));
    let second = generate(entry, again);
    let all = |files: Files| files.owned.into_iter().chain(files.initial).chain(files.continued).collect::<Vec<_>>();
    let (first, second) = (all(first), all(second));
    let mut wrong: Vec<String> = first
        .iter()
        .zip(&second)
        .filter(|(left, right)| left != right)
        .map(|((file, left), (other, right))| {
            let at = left.lines().zip(right.lines()).find(|(left, right)| left != right);
            format!("{name}: {file} or {other} is different: {at:?}")
        })
        .collect();
    if first.len() != second.len() {
        wrong.push(format!("{name}: {} files, then {}", first.len(), second.len()));
    }
    wrong
}

fn generate(entry: &Path, mut documents: Documents) -> Files {
    let mut diagnostics = Diagnostics::default();
    let registry = Some(Runtime::Registry("0".to_owned()));
    let order =
        Order { target: entry.to_owned(), name: Some("name".to_owned()), runtime: registry, ..Order::default() };
    let project = project::open(&order, &mut diagnostics).unwrap_or_else(|_| panic!("{} is there", entry.display()));
    imajin::generate(&project, &mut documents, Previous::default(), &mut |_| {}, &mut diagnostics)
        .unwrap_or_else(|_| panic!("{} has no errors", entry.display()))
        .files
}
