//! Written by imajin. Where changes belong: README.md.

pub mod definitions;
pub mod loops;
pub mod nodes;
pub mod payments;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "trees",
    title: "Trees API",
    about: "Trees API",
    api_version: "1",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "TREES",
    docs_url: None,
    servers: &[
        Server {
            url: "https://api.example.com",
            about: "",
            variables: &[],
        },
    ],
    schemes: &[],
    groups: &[&self::loops::GROUP, &self::nodes::GROUP, &self::payments::GROUP],
    definitions: definitions::DEFINITIONS,
    moved: &[],
};
