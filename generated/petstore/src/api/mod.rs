//! Written by imajin. Where changes belong: README.md.

pub mod definitions;
pub mod flags;
pub mod pet;
pub mod schemas;
pub mod security;
pub mod store;
pub mod store_order;
pub mod user;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "petstore",
    title: "Swagger Petstore",
    about: "This is a sample server Petstore server",
    api_version: "1.0.0",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "PETSTORE",
    docs_url: Some("http://swagger.io"),
    servers: &[
        Server {
            url: "http://petstore.swagger.io/v2",
            about: "",
            variables: &[],
        },
    ],
    schemes: &[&security::API_KEY, &security::PETSTORE_AUTH],
    groups: &[&self::pet::GROUP, &self::store::GROUP, &self::user::GROUP],
    definitions: definitions::DEFINITIONS,
    moved: &[],
};
