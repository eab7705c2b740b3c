//! The binary: what it can do is stated in `api`, changed in `custom`, and done by the runtime.

use imajin_runtime::App;
use std::process::ExitCode;
use stripe_cli::{api, custom};

fn main() -> ExitCode {
    custom::customise(App::new(&api::SERVICE)).run()
}
