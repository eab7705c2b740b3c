//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static BASIC_AUTH: SecurityScheme = SecurityScheme {
    name: "basicAuth",
    kind: SchemeKind::Http(Scheme::Basic),
    env: &[],
    about: "Basic HTTP authentication. Allowed headers-- Authorization: Basic <api_key> | Authorization: \
        Basic <base64 hash of `api_key:`>",
};

pub static BEARER_AUTH: SecurityScheme = SecurityScheme {
    name: "bearerAuth",
    kind: SchemeKind::Http(Scheme::Bearer),
    env: &["STRIPE_API_KEY", "STRIPE_TOKEN"],
    about: "Bearer HTTP authentication. Allowed headers-- Authorization: Bearer <api_key>",
};
