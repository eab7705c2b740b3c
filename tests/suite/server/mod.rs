//! The real binaries against real servers on loopback: what depends on the process's environment, on TLS, or on who reads
//! the bytes.

mod bulk;
mod files;
mod parts;
mod proxy;
mod stream;
mod tls;
mod wait;

use imajin_tests::crates;
use std::process::{Child, Command, Output, Stdio};

/// A generated binary with nothing of this machine's environment that could send it elsewhere.
fn command(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(crates::debug(name));
    for proxy in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"] {
        command.env_remove(proxy).env_remove(proxy.to_ascii_lowercase());
    }
    let secrets = [("STRIPE_API_KEY", "sk_test"), ("PETSTORE_TOKEN", "t"), ("PETSTORE_API_KEY", "k")];
    command.args(arguments).envs(secrets).stdin(Stdio::null());
    command
}

/// Runs it to its end.
fn run(name: &str, arguments: &[&str], variables: &[(&str, &str)]) -> (Option<i32>, String, String) {
    let output = command(name, arguments).envs(variables.iter().copied()).output();
    let Output { status, stdout, stderr } = output.unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

/// Starts it, and hears nothing of what it says.
fn start(name: &str, arguments: &[&str]) -> Child {
    command(name, arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// `petstore pet get 1` at a base URL.
fn get(base: &str, variables: &[(&str, &str)]) -> (Option<i32>, String, String) {
    run("petstore", &["pet", "get", "1", "-o", "ndjson", "--no-retry", "--base-url", base], variables)
}
