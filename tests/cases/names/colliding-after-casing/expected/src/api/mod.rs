//! Written by imajin. Where changes belong: README.md.

pub mod flags;
pub mod reactions;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "reactions",
    title: "Reactions API",
    about: "Reactions API",
    api_version: "next, or the one after (2025-10-15)",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "REACTIONS",
    docs_url: None,
    servers: &[
        Server {
            url: "https://api.example.com",
            about: "",
            variables: &[],
        },
    ],
    schemes: &[],
    groups: &[&self::reactions::GROUP],
    definitions: &[],
    moved: &[],
};
