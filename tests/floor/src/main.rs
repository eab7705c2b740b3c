//! The floor under start-up time: one command, `floor things get <id> [--base-url URL] [--limit N]`.

use clap::{Arg, Command, value_parser};
use std::process::ExitCode;

fn command() -> Command {
    Command::new("floor").about("One command, by hand").arg_required_else_help(true).subcommand(
        Command::new("things").about("Things").arg_required_else_help(true).subcommand(
            Command::new("get")
                .about("Get a thing")
                .arg(Arg::new("id").required(true).help("The thing"))
                .arg(Arg::new("base-url").long("base-url").default_value("http://127.0.0.1:1").help("Base URL"))
                .arg(Arg::new("limit").long("limit").value_parser(value_parser!(u64)).help("How many")),
        ),
    )
}

fn main() -> ExitCode {
    let matches = command().get_matches();
    let Some(("things", things)) = matches.subcommand() else { return ExitCode::from(2) };
    let Some(("get", get)) = things.subcommand() else { return ExitCode::from(2) };
    let (Some(id), Some(base)) = (get.get_one::<String>("id"), get.get_one::<String>("base-url")) else {
        return ExitCode::from(2);
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let _ = rustls::crypto::ring::default_provider().install_default();
    let body = runtime.block_on(async {
        let client = reqwest::Client::builder().tls_certs_only([]).build()?;
        client.get(format!("{base}/things/{id}")).send().await?.text().await
    });
    match body {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(9)
        }
    }
}
