//! Written by imajin. Where changes belong: README.md.

pub mod exits;
pub mod up;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "evil-name-owned",
    title: r#"Evil" name = "owned" API"#,
    about: r###"/ "## 31mred 0m 0;title txt.exe alert(1) {{ 1 + 1 }} {% raw %}"###,
    api_version: "1.0\"\n\
        [dependencies]\n\
        evil = \"1\"",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "EVIL_NAME_OWNED",
    docs_url: None,
    servers: &[
        Server {
            url: "https://api.example.com/\u{1b}[2J",
            about: "",
            variables: &[],
        },
    ],
    schemes: &[],
    groups: &[&self::exits::GROUP, &self::up::GROUP],
    definitions: &[],
    moved: &[],
};
