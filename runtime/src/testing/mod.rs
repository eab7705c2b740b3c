//! For the tests of a generated crate and of its `custom.rs`: a world without a network, and the laws over its tables.
//!
//! ```no_run
//! # use imajin_runtime::{App, table::Service, testing::Scene};
//! # fn tests(app: App) {
//! let run = Scene::new("customers list -o json").variable("STRIPE_API_KEY", "sk").answer(200, "[]").run(&app);
//! assert_eq!((run.code, run.stdout.as_str()), (0, "[]\n"));
//! # }
//! ```

mod laws;
mod scene;
mod words;

pub use laws::laws;
pub use scene::{Answer, Run, Scene};
