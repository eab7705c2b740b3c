//! The `imajin` binary.
fn main() {}
