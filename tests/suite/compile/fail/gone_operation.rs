//! The operation has gone from the description.

use imajin_runtime::App;
use petstore_cli::api;

fn main() {
    let _app = App::new(&api::SERVICE).before(&api::pet::ADOPT, |_request, _context| Ok(()));
}
