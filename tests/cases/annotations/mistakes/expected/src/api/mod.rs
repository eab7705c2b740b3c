//! Written by imajin. Where changes belong: README.md.

pub mod things;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "mistakes",
    title: "Mistakes",
    about: "Mistakes",
    api_version: "1",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "MISTAKES",
    docs_url: None,
    servers: &[],
    schemes: &[],
    groups: &[&self::things::GROUP],
    definitions: &[],
    moved: &[],
};
