//! The binary: what it can do is stated in `api`, changed in `custom`, and done by the runtime.

fn main() -> std::process::ExitCode {
    let app = imajin_runtime::App::new(&stripe_cli::api::SERVICE);
    stripe_cli::custom::customise(app).run()
}
