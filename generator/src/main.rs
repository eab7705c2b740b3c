//! The `imajin` binary: arguments in, exit code out. 0 is good, 1 is an error in the input or a crate that is not
//! fresh, 2 is wrong usage.

mod commands;

use clap::Parser;
use commands::{End, Imajin, Streams, Usage};
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let imajin = Imajin::parse();
    let (mut out, mut err) = (anstream::stdout(), anstream::stderr());
    match imajin.exec(&mut Streams { out: &mut out, err: &mut err }) {
        Ok(End::Good) => ExitCode::SUCCESS,
        Ok(End::Bad) => ExitCode::from(1),
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell if stderr is gone too.
            let _ = writeln!(err, "error: {error:#}");
            ExitCode::from(if error.is::<Usage>() { 2 } else { 1 })
        }
    }
}

/// Whoever read our output has seen enough.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io = error.chain().find_map(|cause| cause.downcast_ref::<std::io::Error>());
    io.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
