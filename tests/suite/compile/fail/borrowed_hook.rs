//! A hook outlives the function that makes it.

use imajin_runtime::App;
use petstore_cli::api;

fn customise(app: App) -> App {
    let source = String::from("cli");
    app.before(&api::pet::CREATE, |request, _context| {
        request.headers.push(("X-Source".to_owned(), source.clone()));
        Ok(())
    })
}

fn main() {
    let _app = customise(App::new(&api::SERVICE));
}
