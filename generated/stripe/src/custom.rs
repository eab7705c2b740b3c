//! Yours: written once, never again. What the description cannot say is said here, in Rust.
//!
//! Hooks name operations by their statics in [`crate::api`], so a hook on an operation that has gone from the
//! description does not compile.

use imajin_runtime::App;

/// The service as it was generated, and what you add to it:
///
/// - `app.before(&crate::api::…, |request, context| …)` changes a request before it is sent,
/// - `app.after(&crate::api::…, |response, context| …)` changes a response before it is shown,
/// - `app.replace(&crate::api::…, |context, input| …)` does something else instead,
/// - `app.command(clap_command, |context, matches| …)` adds a command.
pub fn customise(app: App) -> App {
    app
}
