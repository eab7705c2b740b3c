//! Operations are those of the tables, not made up on the way.

use imajin_runtime::App;
use imajin_runtime::table::Operation;
use petstore_cli::api;

fn main() {
    let own = Operation { id: "mine", ..Operation::DEFAULT };
    let _app = App::new(&api::SERVICE).after(&own, |_response, _context| Ok(()));
}
