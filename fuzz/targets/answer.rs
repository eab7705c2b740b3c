//! Bytes as a server's answer: the first chooses the command and the media type, the others are the body.
#![no_main]

use imajin_runtime::App;
use imajin_runtime::testing::Scene;
use petstore_cli::api::SERVICE;

const COMMANDS: &[&str] = &[
    "pet get 1",
    "pet get 1 -o table",
    "pet get 1 -o yaml",
    "pet get 1 -o json --jq '.. | strings'",
    "pet list --status sold -o csv",
    "pet list --status sold -o table",
    "pet list --status sold -o ndjson",
    "pet list --status sold -o tsv --fields id,name,tags",
];

const ANSWERS: &[(u16, &str)] =
    &[(200, "application/json"), (200, "text/plain"), (200, ""), (404, "application/problem+json"), (500, "text/html")];

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((choice, body)) = bytes.split_first() else { return };
    let command = COMMANDS[usize::from(*choice) % COMMANDS.len()];
    let (status, media_type) = ANSWERS[usize::from(*choice) / COMMANDS.len() % ANSWERS.len()];
    let scene = Scene::new(&format!("--no-retry {command}")).variable("PETSTORE_API_KEY", "secret").terminal(80);
    let run = scene.answer_with(status, &[("content-type", media_type)], body).run(&App::new(&SERVICE));
    // CSV's line ends (RFC 4180, 2) are no harm.
    assert_eq!(imajin_fuzz::special(&run.stdout.replace("\r\n", "\n")), None, "{}", run.stdout);
    assert_eq!(imajin_fuzz::special(&run.stderr), None, "{}", run.stderr);
});
