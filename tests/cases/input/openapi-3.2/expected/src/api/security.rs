//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static DEVICE: SecurityScheme = SecurityScheme {
    name: "device",
    kind: SchemeKind::OAuth2(
        &[
            Flow {
                grant: "deviceAuthorization",
                authorization_url: "",
                token_url: "https://a.example.com/token",
                device_url: "https://a.example.com/device",
                refresh_url: "",
                scopes: &[("read", "Read")],
            },
        ],
    ),
    env: &["NEW_TOKEN", "NEW_API_KEY"],
    about: "",
};
