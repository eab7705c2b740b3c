//! Written by imajin. Where changes belong: README.md.

pub mod definitions;
pub mod documents;
pub mod flags;
pub mod search;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "styles",
    title: "Styles API",
    about: "Styles API",
    api_version: "1",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "STYLES",
    docs_url: None,
    servers: &[
        Server {
            url: "https://{region}.example.com/v1",
            about: "",
            variables: &[
                Variable {
                    name: "region",
                    default: "eu",
                    values: &["eu", "us"],
                    about: "",
                },
            ],
        },
    ],
    schemes: &[],
    groups: &[&self::documents::GROUP, &self::search::GROUP],
    definitions: definitions::DEFINITIONS,
    moved: &[],
};
