//! What a request looks like on the wire, judged by implementations that know nothing of us (`tests/oracle`).

mod parameters;
mod shown;

use imajin_tests::crates;
use imajin_tests::wire::{Request, json, listen};
use serde_json::Value;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::Receiver;

/// A server that answers everything with `{}`.
fn server() -> (String, Receiver<Request>) {
    let (port, requests) = listen(|mut stream| {
        let request = Request::read(&mut stream).unwrap_or_default();
        // Err: the reader is gone, as it may be.
        drop(stream.write_all(&json("200 OK", "{}")));
        request
    });
    (format!("http://127.0.0.1:{port}"), requests)
}

/// Runs a generated binary with nothing of this machine's environment that could send it elsewhere.
fn run(binary: &Path, arguments: &[String]) -> Output {
    let mut command = Command::new(binary);
    command.env_clear().args(arguments).stdin(Stdio::null());
    command.output().unwrap_or_else(|error| panic!("{}: {error}", binary.display()))
}

/// The folder of the installed oracles. `None`, said on standard error, if they are not here and nobody requires them.
fn oracles() -> Option<PathBuf> {
    let folder = std::env::var_os("IMAJIN_ORACLES").map(PathBuf::from);
    let required = folder.is_some();
    let folder = folder.unwrap_or_else(|| crates::target().join("oracle"));
    let is_here = folder.join("node_modules/swagger-client").is_dir();
    assert!(is_here || !required, "IMAJIN_ORACLES is {}, where no oracle is", folder.display());
    if !is_here {
        eprintln!("skipped: no oracle is here; tests/oracle/install installs them");
    }
    is_here.then_some(folder)
}

/// Runs a program of `tests/oracle` on a JSON text, in the folder of what it imports.
fn ask(folder: &Path, program: &str, script: &str, question: &Value) -> Value {
    let source = imajin_tests::workspace().join("tests/oracle").join(script);
    let copy = folder.join(script);
    std::fs::copy(source, &copy).unwrap();
    let mut child = Command::new(program)
        .arg(&copy)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    child.stdin.take().unwrap().write_all(question.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{program} {script}: {}", output.status);
    serde_json::from_slice(&output.stdout).unwrap()
}
