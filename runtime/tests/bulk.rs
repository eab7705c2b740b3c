//! `--from`: one call for each row, what became of each, and what another run does about it.

mod common;

use common::SERVICE;
use imajin_runtime::App;
use imajin_runtime::testing::{Answer, Run, Scene};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// A folder with a file of rows, in which journals are kept.
struct Desk {
    folder: TempDir,
    rows: PathBuf,
}

impl Desk {
    fn new(name: &str, rows: &str) -> Desk {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let path = folder.path().join(name);
        fs::write(&path, rows).expect("there is room for rows");
        Desk { folder, rows: path }
    }

    /// A command line that ends in `--from FILE`.
    fn scene(&self, line: &str) -> Scene {
        Scene::new(&format!("{line} --from '{}'", self.rows.display()))
            .variable("SHOP_TOKEN", "t0k3n")
            .variable("SHOP_STATE_DIR", &self.folder.path().join("state").display().to_string())
    }

    fn journals(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path().join("state/bulk")).into_iter().flatten().flatten();
        entries.map(|entry| fs::read_to_string(entry.path()).expect("a journal is text")).collect()
    }
}

fn run(scene: &Scene) -> Run {
    scene.run(&App::new(&SERVICE))
}

fn lines(run: &Run) -> Vec<Value> {
    run.stdout.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}

fn statuses(run: &Run) -> Vec<String> {
    lines(run).iter().map(|line| format!("{} {}", line["row"], line["status"].as_str().unwrap_or("?"))).collect()
}

fn bodies(run: &Run) -> Vec<String> {
    let body = |request: &imajin_runtime::request::Request| {
        let shown = imajin_runtime::request::dry_run(request, &[]);
        shown.split_once("\n\n").map_or(String::new(), |(_, body)| body.trim_end().to_owned())
    };
    run.requests.iter().map(body).collect()
}

#[test]
fn each_row_is_a_call() {
    let desk = Desk::new("rows.csv", "\u{feff}name,price\r\nCup,1.5\r\n\"Pot, big\",\r\n@me,3\r\n");
    let scene = desk.scene("items create --price 2 --concurrency 1");
    let done = run(&scene.answer(201, "{\n \"id\": 12345678901234567890 }").answer(201, "").answer(201, "thanks"));
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert_eq!(
        bodies(&done),
        [r#"{"name":"Cup","price":1.5}"#, r#"{"name":"Pot, big","price":2}"#, r#"{"name":"@me","price":3}"#]
    );
    assert_eq!(
        done.stdout,
        "{\"row\":1,\"status\":\"ok\",\"output\":{\"id\":12345678901234567890}}\n\
         {\"row\":2,\"status\":\"ok\",\"output\":null}\n\
         {\"row\":3,\"status\":\"ok\",\"output\":\"thanks\"}\n"
    );
    assert_eq!(done.stderr, "3 rows: 3 done\n");
}

#[test]
fn json_rows_say_flags_wire_names_bodies_and_paths() {
    let rows = "{\"name\":\"Cup\",\"price\":null}\n\n{\"body\":{\"name\":\"Pot\",\"x\":[1]}}\n{\"/name\":\"no\"}\n";
    let desk = Desk::new("rows.ndjson", &rows.replace("{\"/name\":\"no\"}\n", ""));
    let done = run(&desk.scene("items create --concurrency 1").answer(201, "{}").answer(201, "{}"));
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert_eq!(bodies(&done), [r#"{"name":"Cup","price":null}"#, r#"{"name":"Pot","x":[1]}"#]);
    let desk = Desk::new("ids", "{\"id\":\"a\"}\n{\"path\":{\"id\":7}}\n");
    let read = run(&desk.scene("items get --concurrency 1").answer(200, "{}").answer(200, "{}"));
    let urls: Vec<&str> = read.requests.iter().map(|request| request.url.rsplit('/').next().unwrap()).collect();
    assert_eq!((read.code, urls), (0, vec!["a", "7"]), "{}", read.stderr);
    let piped = Scene::new("items get --from -").variable("SHOP_TOKEN", "t").stdin("id\nz\n").answer(200, "{\"id\":1}");
    let piped = run(&piped);
    assert_eq!((piped.code, piped.requests.len()), (0, 1), "{}", piped.stderr);
}

#[test]
fn every_row_is_checked_before_one_is_sent() {
    let desk = Desk::new("rows.csv", "name,price\na,1\n,2\nc,much\nd\n");
    let wrong = run(&desk.scene("items create"));
    assert_eq!((wrong.code, wrong.requests.len()), (2, 0));
    for told in ["row 2: --name is required", "row 3: --price `much`", "row 4: it has 1 values, and the header 2"] {
        assert!(wrong.stderr.contains(told), "{told}: {}", wrong.stderr);
    }
    assert!(wrong.stderr.contains("3 of 4 rows are wrong, and nothing was sent"), "{}", wrong.stderr);
    let desk = Desk::new("rows.ndjson", "{\"nme\":\"a\"}\n[1]\n");
    let strange = run(&desk.scene("items create -o json"));
    let error: Value = serde_json::from_str(&strange.stderr).unwrap();
    let problems = error["error"]["details"]["problems"].as_array().unwrap();
    assert_eq!(problems[0]["message"], "`nme` is no flag of this command; did you mean `name`?");
    assert_eq!((problems[1]["row"].as_u64(), strange.code), (Some(2), 2));
    assert_eq!(run(&desk.scene("items create --wait")).code, 2);
    assert_eq!(run(&Scene::new("items create --name a --restart")).code, 2);
    assert_eq!(run(&Scene::new("items create --from /nowhere/at/all")).code, 2);
}

#[test]
fn another_run_does_what_is_not_done() {
    let desk = Desk::new("rows.csv", "name,pin\na,s3cr3t\nb,s3cr3t\nc,s3cr3t\n");
    let scene = desk.scene("items create --concurrency 1");
    let first =
        run(&scene.clone().answer(201, "{}").answer(422, r#"{"message":"b\u001b is no name"}"#).then(Answer::Broken));
    assert_eq!(first.code, 12);
    assert_eq!(statuses(&first), ["1 ok", "2 failed", "3 failed"]);
    assert_eq!(lines(&first)[1]["error"]["message"], "b\\e is no name");
    assert_eq!(lines(&first)[2]["error"]["side_effects"], "unknown");
    assert!(first.stderr.contains("3 rows: 1 done, 2 failed; row 2: b\\e is no name"), "{}", first.stderr);
    let journal = desk.journals().concat();
    assert!(!journal.contains("s3cr3t") && !journal.contains("t0k3n") && journal.contains("\"unknown\""), "{journal}");
    let second = run(&scene.clone().answer(201, "{}"));
    assert_eq!((second.code, second.requests.len()), (12, 1), "{}", second.stderr);
    assert_eq!(statuses(&second), ["1 skipped", "2 ok", "3 failed"]);
    assert!(lines(&second)[2]["error"]["hint"].as_str().unwrap().contains("--retry-unknown"), "{}", second.stdout);
    let third = run(&desk.scene("items create --concurrency 1 --retry-unknown").answer(201, "{}"));
    assert_eq!((third.code, statuses(&third)), (0, ["1 skipped", "2 skipped", "3 ok"].map(str::to_owned).to_vec()));
    assert_eq!(third.stderr, "3 rows: 1 done, 2 done by an earlier run and skipped (--restart forgets)\n");
    // Another price is another run.
    let other = (0..3).fold(desk.scene("items create --price 1"), |scene, _| scene.answer(201, "{}"));
    assert_eq!(run(&other).requests.len(), 3);
    let again = (0..3).fold(desk.scene("items create --restart"), |scene, _| scene.answer(201, "{}"));
    assert_eq!(run(&again).requests.len(), 3);
    // A row that says something else is another row.
    fs::write(&desk.rows, "name,pin\na,s3cr3t\nB,s3cr3t\nc,s3cr3t\n").unwrap();
    let changed = run(&scene.answer(201, "{}"));
    assert_eq!(statuses(&changed), ["1 skipped", "2 ok", "3 skipped"], "{}", changed.stderr);
}

#[test]
fn what_may_be_sent_twice_is_sent_again() {
    let desk = Desk::new("ids.csv", "id\na\n");
    let scene = desk.scene("items delete --yes --no-retry");
    assert_eq!(run(&scene.clone().then(Answer::Broken)).code, 12);
    assert_eq!(statuses(&run(&scene.answer(204, ""))), ["1 ok"]);
}

#[test]
fn many_rows_at_once_come_out_in_order() {
    let rows: String = (1..=200).map(|row| format!("{{\"name\":\"n{row}\"}}\n")).collect();
    let desk = Desk::new("rows.ndjson", &rows);
    let scene = (0..200).fold(desk.scene("items create --concurrency 8"), |scene, _| scene.answer(201, "{}"));
    let done = run(&scene);
    assert_eq!(done.code, 0, "{}", done.stderr);
    let expected: Vec<String> = (1..=200).map(|row| format!("{row} ok")).collect();
    assert_eq!(statuses(&done), expected);
    let mut names = bodies(&done);
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 200);
}

#[test]
fn who_is_told_to_wait_makes_all_wait() {
    let desk = Desk::new("rows.csv", "name\na\nb\n");
    let busy = [("retry-after", "7")];
    let scene = desk.scene("items create --concurrency 1").answer_with(429, &busy, b"");
    let done = run(&scene.answer(201, "{}").answer(201, "{}"));
    assert_eq!((done.code, done.requests.len()), (0, 3), "{}", done.stderr);
    assert_eq!(done.waits.iter().map(std::time::Duration::as_secs).collect::<Vec<_>>(), [7]);
}

#[test]
fn what_cannot_be_undone_is_asked_once() {
    let desk = Desk::new("ids.csv", "id\na\nb\n");
    let refused = run(&desk.scene("items delete"));
    assert_eq!((refused.code, refused.requests.len()), (11, 0));
    let asked = run(&desk.scene("items delete -o ndjson").terminal(80).stdin("y\n").answer(204, "").answer(204, ""));
    assert!(asked.stderr.contains("Delete an item, 2 times: this cannot be undone."), "{}", asked.stderr);
    assert_eq!(statuses(&asked), ["1 ok", "2 ok"]);
}

#[test]
fn nothing_is_sent_by_a_look_and_no_more_than_is_allowed() {
    let desk = Desk::new("rows.csv", "name,pin\na,s3cr3t\nb,s3cr3t\nc,\nd,\ne,\n");
    let look = run(&desk.scene("items create --dry-run"));
    assert_eq!((look.code, look.requests.len()), (0, 0));
    assert_eq!(look.stdout.matches("POST https://api.shop.test/v1/items").count(), 3);
    assert_eq!(look.stderr, "and 2 more rows\n");
    assert!(!look.stdout.contains("s3cr3t"), "{}", look.stdout);
    assert!(desk.journals().is_empty());
    let denied = run(&desk.scene("items create --concurrency 1").answer(401, r#"{"message":"Bad key"}"#));
    assert_eq!((denied.code, denied.requests.len()), (4, 1), "{}", denied.stderr);
    assert!(denied.stderr.contains("Bad key; 1 rows: 0 done, 1 failed"), "{}", denied.stderr);
    let stopped = desk.scene("items create --concurrency 1").answer(201, "{}").then(Answer::Interrupted);
    let stopped = run(&stopped);
    assert_eq!((stopped.code, stopped.requests.len()), (130, 2), "{}", stopped.stderr);
    assert!(stopped.stderr.contains("the same command goes on"), "{}", stopped.stderr);
}

#[test]
fn reading_keeps_no_journal_and_results_are_data() {
    let desk = Desk::new("ids.csv", "id\na\nb\n");
    let scene = desk.scene("items get --concurrency 1 --jq .output.name").answer(200, r#"{"name":"x"}"#);
    let read = run(&scene.answer(200, r#"{"name":"y"}"#));
    assert_eq!((read.code, read.stdout.as_str()), (0, "x\ny\n"), "{}", read.stderr);
    assert!(desk.journals().is_empty());
    let help = run(&Scene::new("items get --help-all"));
    assert!(help.stdout.contains("--retry-unknown"), "{}", help.stdout);
}
