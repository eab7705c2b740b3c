//! A replacement gives the response that the command shows.

use imajin_runtime::App;
use petstore_cli::api;

fn main() {
    let _app = App::new(&api::SERVICE).replace(&api::pet::GET, |_context, _input| Ok(()));
}
