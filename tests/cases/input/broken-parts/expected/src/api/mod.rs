//! Written by imajin. Where changes belong: README.md.

pub mod things;
pub mod things_parts;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "broken",
    title: "Broken API",
    about: "Broken API",
    api_version: "1",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "BROKEN",
    docs_url: None,
    servers: &[
        Server {
            url: "https://api.example.com",
            about: "",
            variables: &[],
        },
    ],
    schemes: &[],
    groups: &[&self::things::GROUP],
    definitions: &[],
    moved: &[],
};
