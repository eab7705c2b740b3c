//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static API_KEY: SecurityScheme = SecurityScheme {
    name: "api_key",
    kind: SchemeKind::ApiKey {
        carrier: Carrier::Header,
        name: "api_key",
        prefix: "",
    },
    env: &["PETSTORE_API_KEY", "PETSTORE_TOKEN"],
    about: "",
};

pub static PETSTORE_AUTH: SecurityScheme = SecurityScheme {
    name: "petstore_auth",
    kind: SchemeKind::OAuth2(
        &[
            Flow {
                grant: "implicit",
                authorization_url: "http://petstore.swagger.io/oauth/dialog",
                token_url: "",
                device_url: "",
                refresh_url: "",
                scopes: &[
                    ("read:pets", "read your pets"),
                    ("write:pets", "modify pets in your account"),
                ],
            },
        ],
    ),
    env: &["PETSTORE_TOKEN", "PETSTORE_API_KEY"],
    about: "",
};
