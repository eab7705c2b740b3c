//! The binary: what it can do is stated in `api`, changed in `custom`, and done by the runtime.

use imajin_runtime::App;
use petstore_cli::{api, custom};
use std::process::ExitCode;

fn main() -> ExitCode {
    custom::customise(App::new(&api::SERVICE)).run()
}
