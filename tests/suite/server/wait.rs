//! `--wait` of a real binary.

use super::run;
use imajin_tests::wire::{json, speak};

#[test]
fn it_looks_until_the_thing_is_done() {
    let intent = |status: &str| json("200 OK", &format!(r#"{{"id":"pi_1","status":"{status}"}}"#));
    let states = ["requires_payment_method", "processing", "processing", "succeeded"];
    let (port, requests) = speak(states.into_iter().map(intent).collect());
    let base = format!("http://127.0.0.1:{port}");
    let create = ["payment-intents", "create", "--amount", "2000", "--currency", "usd", "--base-url", &base];
    let wait = ["--wait", "--wait-interval", "10ms", "-o", "ndjson"];
    let (code, stdout, stderr) = run("stripe", &[&create[..], &wait[..]].concat(), &[]);
    assert_eq!((code, stdout.as_str()), (Some(0), "{\"id\":\"pi_1\",\"status\":\"succeeded\"}\n"), "{stderr}");
    let lines: Vec<String> = requests.try_iter().map(|request| request.line).collect();
    assert_eq!(lines[0], "POST /v1/payment_intents HTTP/1.1");
    assert_eq!(lines[1..], vec!["GET /v1/payment_intents/pi_1 HTTP/1.1"; 3]);
    assert_eq!(stderr.lines().count(), 2, "{stderr}");
}

#[test]
fn failure_and_time_have_codes_of_their_own() {
    let intent = |status: &str| json("200 OK", &format!(r#"{{"id":"pi_1","status":"{status}"}}"#));
    let get = |answers: Vec<Vec<u8>>| {
        let (port, _requests) = speak(answers);
        let base = format!("http://127.0.0.1:{port}");
        let arguments = ["payment-intents", "get", "pi_1", "--wait", "--wait-timeout", "50ms", "--base-url", &base];
        run("stripe", &arguments, &[])
    };
    let (code, _, stderr) = get(vec![intent("canceled")]);
    assert!(code == Some(14) && stderr.contains("it is `canceled`"), "{stderr}");
    let (code, stdout, stderr) = get(vec![intent("processing"), intent("processing")]);
    assert_eq!(code, Some(13), "{stderr}");
    assert!(
        stdout.contains("processing") && stderr.contains("stripe payment-intents get pi_1 --wait --base-url"),
        "{stderr}"
    );
}
