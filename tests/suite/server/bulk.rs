//! `--from` of a real binary: killed in the middle, and gone on with; many connections at once; Ctrl-C.
#![cfg(unix)]

use super::{command, run, start};
use imajin_tests::wire::{LIMIT, Request, json, listen};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::Receiver;

/// Answers every request but the one of this number, which waits for ever, or for as long as the test holds `release`.
fn server(silent: usize, release: Option<Receiver<()>>) -> (u16, Receiver<String>) {
    let (mut count, mut held) = (0, Vec::new());
    listen(move |mut stream| {
        let request = Request::read(&mut stream).unwrap_or_default();
        count += 1;
        let answer = json("200 OK", r#"{"id":"cus_1"}"#);
        match &release {
            _ if count != silent => drop(stream.write_all(&answer)),
            None => held.push(stream),
            Some(release) => {
                let release = release.recv_timeout(LIMIT);
                assert!(release.is_ok() && stream.write_all(&answer).is_ok(), "nobody waits for the answer");
            }
        }
        String::from_utf8_lossy(&request.body).into_owned()
    })
}

fn rows(folder: &Path, count: usize) -> String {
    let path = folder.join("rows.csv");
    let rows: String = (1..=count).map(|row| format!("n{row}\n")).collect();
    std::fs::write(&path, format!("name\n{rows}")).unwrap();
    path.display().to_string()
}

#[test]
fn a_run_that_is_killed_is_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let (file, journal) = (rows(folder.path(), 6), folder.path().join("journal").display().to_string());
    let (port, bodies) = server(4, None);
    let base = format!("http://127.0.0.1:{port}");
    let arguments = [
        ["customers", "create", "--from", &file].as_slice(),
        &["--journal", &journal, "--concurrency", "1", "--base-url", &base],
    ]
    .concat();
    let mut child = start("stripe", &arguments);
    let mut heard: Vec<String> = (0..4).map(|_| bodies.recv_timeout(LIMIT).unwrap()).collect();
    child.kill().unwrap();
    child.wait().unwrap();
    let (code, stdout, stderr) = run("stripe", &arguments, &[]);
    assert_eq!(code, Some(12), "{stdout}{stderr}");
    assert!(stderr.contains("2 done, 1 failed, 3 done by an earlier run"), "{stderr}");
    let (code, _, stderr) = run("stripe", &[&arguments[..], &["--retry-unknown"]].concat(), &[]);
    assert_eq!(code, Some(0), "{stderr}");
    heard.extend(bodies.try_iter());
    // The fourth twice: it was asked for.
    assert_eq!(heard, ["name=n1", "name=n2", "name=n3", "name=n4", "name=n5", "name=n6", "name=n4"]);
}

#[test]
fn rows_at_once_come_out_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let (file, state) = (rows(folder.path(), 60), folder.path().join("state").display().to_string());
    let (port, bodies) = server(0, None);
    let base = format!("http://127.0.0.1:{port}");
    let arguments = ["customers", "create", "--from", &file, "--base-url", &base, "--jq", ".row"];
    let (code, stdout, stderr) = run("stripe", &arguments, &[("STRIPE_STATE_DIR", &state)]);
    assert_eq!((code, stderr.as_str()), (Some(0), "60 rows: 60 done\n"));
    assert!(stdout.lines().map(|line| line.parse::<usize>().unwrap()).eq(1..=60), "{stdout}");
    assert_eq!(bodies.try_iter().count(), 60);
}

#[test]
fn what_is_under_way_is_finished_after_ctrl_c() {
    let folder = tempfile::tempdir().unwrap();
    let (file, state) = (rows(folder.path(), 50), folder.path().join("state").display().to_string());
    let (release, released) = std::sync::mpsc::channel();
    let (port, bodies) = server(2, Some(released));
    let base = format!("http://127.0.0.1:{port}");
    let arguments = ["customers", "create", "--from", &file, "--concurrency", "1", "--base-url", &base, "-v"];
    let mut running = command("stripe", &arguments);
    running.env("STRIPE_STATE_DIR", &state).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = running.spawn().unwrap();
    bodies.recv_timeout(LIMIT).unwrap();
    let kill = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    release.send(()).unwrap();
    let output = child.wait_with_output().unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(130), "{stdout}{stderr}");
    assert!(stdout.lines().count() < 50 && stdout.lines().all(|line| line.contains("\"ok\"")), "{stdout}");
    assert!(stderr.contains("the same command goes on with what is not done"), "{stderr}");
}
