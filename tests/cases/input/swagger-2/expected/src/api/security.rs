//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static KEY: SecurityScheme = SecurityScheme {
    name: "key",
    kind: SchemeKind::ApiKey {
        carrier: Carrier::Header,
        name: "X-Key",
        prefix: "",
    },
    env: &["OLD_API_KEY", "OLD_TOKEN"],
    about: "",
};

pub static LOGIN: SecurityScheme = SecurityScheme {
    name: "login",
    kind: SchemeKind::OAuth2(
        &[
            Flow {
                grant: "authorizationCode",
                authorization_url: "https://a.example.com/auth",
                token_url: "https://a.example.com/token",
                device_url: "",
                refresh_url: "",
                scopes: &[("read", "Read things")],
            },
        ],
    ),
    env: &["OLD_TOKEN", "OLD_API_KEY"],
    about: "",
};
