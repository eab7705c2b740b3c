//! Written by imajin. Where changes belong: README.md.

pub mod orders;
pub mod schemas;
pub mod security;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "new",
    title: "New API",
    about: "New API",
    api_version: "1.0.0",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "NEW",
    docs_url: None,
    servers: &[
        Server {
            url: "https://api.example.com",
            about: "production",
            variables: &[],
        },
    ],
    schemes: &[&security::DEVICE],
    groups: &[&self::orders::GROUP],
    definitions: &[],
    moved: &[],
};
