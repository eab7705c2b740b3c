//! Written by imajin. Where changes belong: README.md.

pub mod auth_api;
pub mod con_;
pub mod help_api;
pub mod keywords;
pub mod mod_;
pub mod nul_;
pub mod self_;
pub mod users;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "keywords",
    title: "Keywords",
    about: "Keywords",
    api_version: "1",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "KEYWORDS",
    docs_url: None,
    servers: &[
        Server {
            url: "https://api.example.com",
            about: "",
            variables: &[],
        },
    ],
    schemes: &[],
    groups: &[
        &self::auth_api::GROUP,
        &self::con_::GROUP,
        &self::help_api::GROUP,
        &self::keywords::GROUP,
        &self::mod_::GROUP,
        &self::nul_::GROUP,
        &self::self_::GROUP,
        &self::users::GROUP,
    ],
    definitions: &[],
    moved: &[],
};
