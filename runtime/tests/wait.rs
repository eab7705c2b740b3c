//! `--wait`: what a user sees while something takes its time.

mod common;

use common::SERVICE;
use imajin_runtime::App;
use imajin_runtime::testing::{Answer, Run, Scene};

fn run(scene: Scene) -> Run {
    scene.run(&App::new(&SERVICE))
}

fn job(status: &str) -> String {
    format!(r#"{{"id":"j 1","status":"{status}"}}"#)
}

/// A job that has been begun, and then has these states.
fn begun(line: &str, states: &[&str]) -> Scene {
    let begun = Scene::new(line).answer(201, r#"{"job":{"id":"j 1"}}"#);
    states.iter().fold(begun, |scene, state| scene.answer(200, &job(state)))
}

fn seconds(run: &Run) -> Vec<f64> {
    run.waits.iter().map(|wait| wait.as_secs_f64()).collect()
}

fn urls(run: &Run) -> Vec<String> {
    run.requests
        .iter()
        .map(|r| format!("{} {}", r.method.as_str(), r.url.replace("https://api.shop.test/v1", "")))
        .collect()
}

#[test]
fn what_was_begun_is_looked_at_until_it_is_done() {
    let done = run(begun("jobs create --name a --wait --jq .status", &["queued", "running", "running", "done"]));
    assert_eq!((done.code, done.stdout.as_str(), done.stderr.as_str()), (0, "done\n", ""));
    assert_eq!(urls(&done), ["POST /jobs", "GET /jobs/j%201", "GET /jobs/j%201", "GET /jobs/j%201", "GET /jobs/j%201"]);
    assert_eq!(seconds(&done), [2.0, 3.0, 4.5]);
    let shown = run(begun("jobs create --wait", &["queued", "running", "done"]).terminal(80));
    assert_eq!(shown.stderr, "waiting: queued (0 s)\nwaiting: running (2 s)\nwaiting: done (5 s)\n");
    let data = run(begun("jobs create --wait -o ndjson", &["queued", "done"]));
    assert_eq!(data.stdout, "{\"id\":\"j 1\",\"status\":\"done\"}\n");
    let events: Vec<serde_json::Value> = data.stderr.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(events[1]["wait"], serde_json::json!({"state": "done", "known": true, "elapsed_s": 2}));
}

#[test]
fn a_state_can_be_asked_for() {
    let reached = run(begun("jobs create --wait=running", &["queued", "running"]));
    assert_eq!((reached.code, reached.requests.len()), (0, 3), "{}", reached.stderr);
    let passed = run(begun("jobs create --wait=running", &["queued", "failed"]));
    assert_eq!(passed.code, 14);
    let unknown = run(Scene::new("jobs create --wait=runing"));
    assert_eq!((unknown.code, unknown.requests.len()), (2, 0));
    assert_eq!(unknown.stderr, "error: it never is `runing`\nhint: did you mean --wait=running?\n");
}

#[test]
fn failure_is_told_with_the_reason() {
    let failed = r#"{"id":"j 1","status":"failed","error":{"message":"disk\u001b full","code":"no_space"}}"#;
    let run = run(begun("jobs create --wait -o json", &["running"]).answer(200, failed));
    assert_eq!(run.code, 14);
    assert!(run.stdout.contains("\"no_space\""), "{}", run.stdout);
    let error: serde_json::Value = serde_json::from_str(&run.stderr).unwrap();
    let error = &error["error"];
    assert_eq!((&error["kind"], &error["code"]), (&"wait_failed".into(), &"no_space".into()));
    assert_eq!(
        (&error["message"], &error["side_effects"]),
        (&"it is `failed`: disk\\e full".into(), &"applied".into())
    );
}

#[test]
fn time_runs_out_and_the_wait_can_go_on() {
    let late = run(begun("jobs create --wait --wait-timeout 5s", &["queued", "running", "running", "running"]));
    assert_eq!((late.code, seconds(&late)), (13, vec![2.0, 3.0]), "{}", late.stderr);
    assert_eq!(
        late.stderr,
        "error: after 5 s it is `running`, not yet `done`\n\
         hint: it goes on without you; to go on waiting: shop jobs get 'j 1' --wait\n"
    );
    assert!(late.stdout.contains("running"), "{}", late.stdout);
    let on = run(Scene::new("jobs get 'j 1' --view full --wait=done --base-url http://localhost:1 --wait-timeout 1")
        .answer(200, &job("running"))
        .answer(200, &job("running")));
    let hint = "shop jobs get 'j 1' --view=full --wait=done --base-url http://localhost:1";
    assert!(on.stderr.contains(hint), "{}", on.stderr);
    assert_eq!((on.code, on.requests[1].url.as_str()), (13, "http://localhost:1/jobs/j%201?view=full"));
}

#[test]
fn the_pace_is_the_users_the_descriptions_or_the_servers() {
    let interval = run(begun("jobs create --wait --wait-interval 500ms", &["queued", "queued", "done"]));
    assert_eq!(seconds(&interval), [0.5, 0.5]);
    let described = run(Scene::new("jobs get j --wait").answer(200, &job("queued")).answer(200, &job("done")));
    assert_eq!((described.code, seconds(&described)), (0, vec![5.0]));
    let asked = [("content-type", "application/json"), ("retry-after", "30")];
    let asked = Scene::new("jobs get j --wait").answer_with(200, &asked, job("queued").as_bytes());
    assert_eq!(seconds(&run(asked.answer(200, &job("done")))), [30.0]);
}

#[test]
fn what_is_not_there_yet_may_come() {
    let missing = || Scene::new("jobs create --wait").answer(201, r#"{"job":{"id":"j 1"}}"#);
    let came = run(missing().answer(404, "{}").answer(404, "{}").answer(200, &job("done")));
    assert_eq!((came.code, came.requests.len()), (0, 4), "{}", came.stderr);
    let gone = run(missing().answer(200, &job("queued")).answer(404, "{}"));
    assert_eq!((gone.code, gone.requests.len()), (3, 3), "{}", gone.stderr);
    assert!(gone.stderr.contains("to go on waiting: shop jobs get 'j 1' --wait"), "{}", gone.stderr);
    let never = run((0..7).fold(missing(), |scene, _| scene.answer(404, "{}")));
    assert_eq!((never.code, never.requests.len()), (3, 7), "{}", never.stderr);
}

#[test]
fn errors_on_the_way_follow_the_clients_retries() {
    let kept = run(begun("jobs create --wait", &["queued"]).answer(503, "{}").answer(200, &job("done")));
    assert_eq!(kept.code, 0, "{}", kept.stderr);
    let lost = run(begun("jobs create --wait --no-retry -o json", &["queued"]).answer(403, "{}"));
    assert_eq!(lost.code, 5);
    assert!(lost.stderr.contains("\"side_effects\":\"applied\""), "{}", lost.stderr);
    let begun_badly = run(Scene::new("jobs create --wait").answer(422, r#"{"message":"no"}"#));
    assert_eq!((begun_badly.code, begun_badly.requests.len()), (6, 1));
    let stopped = run(begun("jobs create --wait", &["queued"]).then(Answer::Interrupted));
    assert_eq!(stopped.code, 130);
    assert!(stopped.stderr.contains("shop jobs get 'j 1' --wait"), "{}", stopped.stderr);
    let nameless = run(Scene::new("jobs create --wait").answer(201, "{}"));
    assert_eq!((nameless.code, nameless.requests.len()), (8, 1), "{}", nameless.stderr);
    assert_eq!(nameless.stdout, "{}\n");
}

#[test]
fn strange_states_are_pending_and_said_once() {
    let run = run(begun("jobs create --wait", &["re\u{202e}versed", "re\u{202e}versed", "done"]));
    assert_eq!(run.code, 0);
    assert_eq!(run.stderr, "note: the description knows nothing of `re\\u{202e}versed`; it counts as pending\n");
}

#[test]
fn a_location_is_followed_on_its_own_host_only() {
    let accepted = |location: &str| Scene::new("jobs export --wait").answer_with(202, &[("location", location)], b"");
    let done = run(accepted("/v1/operations/7").answer_with(202, &[], b"").answer(200, r#"{"file":"f"}"#));
    assert_eq!((done.code, done.stdout.as_str()), (0, "{\n  \"file\": \"f\"\n}\n"), "{}", done.stderr);
    assert_eq!(urls(&done), ["POST /jobs/export", "GET /operations/7", "GET /operations/7"]);
    let foreign = run(accepted("https://evil.test/x"));
    assert_eq!((foreign.code, foreign.requests.len()), (8, 1), "{}", foreign.stderr);
    let silent = run(Scene::new("jobs export --wait").answer_with(202, &[], b""));
    assert_eq!(silent.code, 8, "{}", silent.stderr);
    let at_once = run(Scene::new("jobs export --wait").answer(200, "{}"));
    assert_eq!((at_once.code, at_once.requests.len()), (0, 1));
    let failed = accepted("/v1/operations/7").answer(200, r#"{"status":"failed","error":{"message":"no"}}"#);
    assert_eq!(run(failed).code, 14);
    let late = run(accepted("/v1/operations/7").answer_with(202, &[], b"").answer_with(202, &[], b"").terminal(80));
    assert!(late.code == 9 && late.stderr.contains("to look again: shop api GET /operations/7"), "{}", late.stderr);
}

#[test]
fn the_plan_is_told_and_others_say_why_not() {
    let plan = run(Scene::new("jobs create --wait --dry-run"));
    assert_eq!(plan.stderr, "then: calls `jobs get` until it is `done`, fails if it is failed, for at most 600 s\n");
    assert!(plan.requests.is_empty());
    let none = run(Scene::new("items list --wait"));
    assert_eq!(none.code, 2);
    assert!(none.stderr.contains("nothing is known to wait for"), "{}", none.stderr);
    let alone = run(Scene::new("jobs create --wait-timeout 3s"));
    assert_eq!((alone.code, alone.requests.len()), (2, 0));
    let help = run(Scene::new("jobs create --help"));
    assert!(help.stdout.contains("--wait[=STATE] waits until it is done"), "{}", help.stdout);
    assert!(run(Scene::new("jobs create --help-all")).stdout.contains("--wait-interval TIME"));
}
