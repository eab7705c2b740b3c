//! Written by imajin. Where changes belong: README.md.

pub mod reports;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "globals",
    title: "Globals API",
    about: "Globals API",
    api_version: "1",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "GLOBALS",
    docs_url: None,
    servers: &[
        Server {
            url: "https://api.example.com",
            about: "",
            variables: &[],
        },
    ],
    schemes: &[],
    groups: &[&self::reports::GROUP],
    definitions: &[],
    moved: &[],
};
