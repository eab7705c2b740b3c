//! What can be waited for: found where the document leaves no doubt, and where an annotation says it.

use super::read;
use crate::api::{Operation, Poll, Source};
use serde_json::{Value, json};

/// A thing with an id and these states.
fn thing(states: &str) -> Value {
    let states: Vec<&str> = states.split(' ').collect();
    json!({"type": "object", "properties": {"id": {"type": "string"}, "status": {"type": "string", "enum": states}}})
}

fn answer(status: &str, schema: &Value) -> Value {
    json!({"responses": {status: {"content": {"application/json": {"schema": schema}}}}})
}

fn with(mut operation: Value, members: &Value) -> Value {
    let members = members.as_object().cloned().unwrap_or_default();
    operation.as_object_mut().expect("an operation is an object").extend(members);
    operation
}

/// What the operations of these paths wait for: `read arguments: success`.
fn waiters(paths: Value, schemas: Value) -> (Vec<String>, Vec<String>) {
    let (api, found) = read(json!({"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}}));
    let called = |operation: &Operation| format!("{} {}", operation.method, operation.path);
    let line = |operation: &Operation| {
        let waiter = operation.waiter.as_ref()?;
        let how = match &waiter.poll {
            Poll::Again => "again".to_owned(),
            Poll::Location => "location".to_owned(),
            Poll::Operation { index, arguments } => {
                let source = |(name, source): &(String, Source)| match source {
                    Source::Body(pointer) => format!("{name}={pointer}"),
                    Source::Header(field) => format!("{name}={field}:"),
                    Source::Path(own) => format!("{name}={{{own}}}"),
                };
                let arguments: Vec<String> = arguments.iter().map(source).collect();
                format!("{} {}", called(&api.operations[*index]), arguments.join(" "))
            }
        };
        Some(format!("{}: {how}: {} {}", called(operation), waiter.state, waiter.success.join(" ")))
    };
    let found = found.into_iter().filter(|found| !found.starts_with("undeclared-path-parameter")).collect();
    (api.operations.iter().filter_map(line).collect(), found)
}

fn check(paths: Value, schemas: Value, expected: &[&str]) {
    assert_eq!(waiters(paths, schemas).0, expected);
}

#[test]
fn a_job_is_waited_for_where_it_begins_and_where_it_is_read() {
    let job = json!({"$ref": "#/components/schemas/Job"});
    check(
        json!({
            "/jobs": {"post": answer("201", &job), "get": answer("200", &json!({"type": "array", "items": job}))},
            "/jobs/{job_id}": {"get": answer("200", &job), "delete": answer("200", &job), "patch": answer("200", &job)},
            "/jobs/{job_id}/cancel": {"post": answer("200", &job)},
            "/jobs/{id}/copy": {"post": answer("201", &job)},
            "/files/{id}/scan": {"post": answer("202", &json!({"properties": {"job": job}}))},
        }),
        json!({"Job": thing("queued running done failed")}),
        &[
            "POST /files/{id}/scan: GET /jobs/{job_id} job_id=/job/id: /status done",
            "POST /jobs: GET /jobs/{job_id} job_id=/id: /status done",
            "POST /jobs/{id}/copy: GET /jobs/{job_id} job_id=/id: /status done",
            "GET /jobs/{job_id}: again: /status done",
            "PATCH /jobs/{job_id}: GET /jobs/{job_id} job_id={job_id}: /status done",
        ],
    );
}

#[test]
fn a_thing_below_another_is_found_by_the_path_and_the_answer() {
    let action = json!({"properties": {"action": {"$ref": "#/components/schemas/Action"}}});
    check(
        json!({
            "/disks/{disk}/actions": {"post": answer("201", &action)},
            "/disks/{disk}/actions/{action}": {"get": answer("200", &action)},
            // Which disk it is, an answer that is no action of a disk does not tell.
            "/racks/{rack}/spin": {"post": answer("201", &action)},
        }),
        json!({"Action": thing("in-progress completed errored")}),
        &[
            "POST /disks/{disk}/actions: GET /disks/{disk}/actions/{action} disk={disk} action=/action/id: /action/status completed",
            "GET /disks/{disk}/actions/{action}: again: /action/status completed",
        ],
    );
}

#[test]
fn a_summary_names_its_job() {
    let mut summary = thing("enqueued processing succeeded failed");
    summary["properties"]["taskUid"] = json!({"type": "integer"});
    check(
        json!({
            "/dumps": {"post": answer("202", &summary)},
            "/indexes/{uid}": {"delete": answer("202", &summary)},
            "/tasks/{taskUid}": {"get": answer("200", &json!({"$ref": "#/components/schemas/Task"}))},
            // It has the same states, and no name of a task.
            "/other": {"post": answer("202", &thing("enqueued processing succeeded failed"))},
        }),
        json!({"Task": thing("enqueued processing succeeded failed")}),
        &[
            "POST /dumps: GET /tasks/{taskUid} taskUid=/taskUid: /status succeeded",
            "DELETE /indexes/{uid}: GET /tasks/{taskUid} taskUid=/taskUid: /status succeeded",
            "GET /tasks/{taskUid}: again: /status succeeded",
        ],
    );
}

#[test]
fn where_there_is_doubt_there_is_no_waiter() {
    let mut run = thing("queued in_progress completed");
    run["properties"]["conclusion"] = json!({"type": "string"});
    check(json!({"/runs/{id}": {"get": answer("200", &run)}}), json!({}), &[]);
    check(json!({"/pets/{id}": {"get": answer("200", &thing("available pending sold"))}}), json!({}), &[]);
    check(json!({"/x/{id}": {"get": answer("200", &thing("queued requires_action done failed"))}}), json!({}), &[]);
    check(json!({"/hooks/{id}": {"get": answer("200", &thing("active paused"))}}), json!({}), &[]);
    let switched_off = with(answer("200", &thing("queued done failed")), &json!({"x-imajin-waiter": false}));
    check(json!({"/jobs/{id}": {"get": switched_off}}), json!({}), &[]);
}

#[test]
fn an_answer_may_say_where_to_look() {
    let accepted = json!({"responses": {"202": {"description": "", "headers": {"Location": {}}}}});
    let long = json!({"responses": {"200": {}}, "x-ms-long-running-operation": true});
    check(
        json!({"/a": {"post": accepted, "get": accepted}, "/b": {"put": long}}),
        json!({}),
        &[
            "POST /a: location: /status Succeeded succeeded completed",
            "PUT /b: location: /status Succeeded succeeded completed",
        ],
    );
}

#[test]
fn an_annotation_is_read_and_checked() {
    let annotated = |waiter: Value| {
        let begin = with(answer("201", &thing("a b c")), &json!({"x-imajin-waiter": waiter}));
        let read = with(answer("200", &thing("a b c")), &json!({"operationId": "getJob"}));
        waiters(json!({"/begin": {"post": begin}, "/jobs/{id}": {"get": read}}), json!({}))
    };
    let good = json!({
        "operation": "getJob",
        "arguments": {"id": "$response.body#/id"},
        "success": ["b"],
        "failure": "c",
        "interval": 5,
    });
    let found = annotated(good.clone());
    assert_eq!(
        found.0,
        ["POST /begin: GET /jobs/{id} id=/id: /status b", "GET /jobs/{id}: again: /status b"],
        "{:?}",
        found.1
    );
    assert_eq!(annotated(with(good.clone(), &json!({"arguments": {"id": "$response.header.X-Job"}}))).1, [""; 0]);
    let wrong = |change: Value, place: &str| {
        let (found, told) = annotated(with(good.clone(), &change));
        assert!(found.is_empty(), "{change}");
        assert_eq!(told, [format!("wrong-waiter /paths/~1begin/post/x-imajin-waiter{place}")], "{change}");
    };
    wrong(json!({"operation": "getJobs"}), "/operation");
    wrong(json!({"arguments": {}}), "/arguments");
    wrong(json!({"arguments": {"id": "$response.body#/uid"}}), "/arguments/id");
    wrong(json!({"arguments": {"id": "$request.path.id"}}), "/arguments/id");
    wrong(json!({"arguments": {"id": "$steps.one.id"}}), "/arguments/id");
    wrong(json!({"arguments": {"id": "$response.body#/id", "x": "$response.body#/id"}}), "/arguments/x");
    wrong(json!({"state": "/state"}), "/state");
    wrong(json!({"success": ["d"]}), "/success");
    wrong(json!({"success": []}), "");
    wrong(json!({"interval": 0}), "/interval");
    wrong(json!({"sucess": ["b"]}), "/sucess");
}
