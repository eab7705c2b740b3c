//! Written by imajin. Where changes belong: README.md.

pub mod definitions;
pub mod pets;
pub mod security;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "old",
    title: "Old API",
    about: "Old API",
    api_version: "1.0.0",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "OLD",
    docs_url: None,
    servers: &[
        Server {
            url: "https://api.example.com/v2",
            about: "",
            variables: &[],
        },
        Server {
            url: "http://api.example.com/v2",
            about: "",
            variables: &[],
        },
    ],
    schemes: &[&security::KEY, &security::LOGIN],
    groups: &[&self::pets::GROUP],
    definitions: definitions::DEFINITIONS,
    moved: &[],
};
