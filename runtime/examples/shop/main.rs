//! A small made-up service: what a generated crate looks like, and every style and body kind to try by hand.
//!
//! `cargo run -p imajin-runtime --example shop -- customers create --help`

mod tables;

fn main() -> std::process::ExitCode {
    imajin_runtime::App::new(&tables::SERVICE).run()
}
