//! Everything that `custom.rs` is for.

use imajin_runtime::App;
use imajin_runtime::error::{Error, Kind};
use petstore_cli::api;

fn customise(app: App) -> App {
    let source = std::env::args().next().unwrap_or_default();
    app.before(&api::pet::CREATE, move |request, context| {
        if context.globals.dry_run {
            return Err(Error::new(Kind::Policy, "not today").hint("come back tomorrow"));
        }
        request.headers.push(("X-Source".to_owned(), source.clone()));
        Ok(())
    })
    .after(&api::pet::GET, |response, _context| {
        response.body.clear();
        Ok(())
    })
    .replace(&api::pet::DELETE, |context, input| {
        let first = imajin_runtime::request::build(&input, "http://127.0.0.1:1")?;
        context.send(first)
    })
    .command(clap::Command::new("hello").about("Say hello"), |context, _matches| {
        context.say("hello");
        Ok(())
    })
}

fn main() {
    let _app = customise(App::new(&api::SERVICE));
}
