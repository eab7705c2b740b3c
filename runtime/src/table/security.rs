/// A scheme that an alternative needs, with the scopes it needs.
#[derive(Debug, Clone, Copy)]
pub struct Requirement {
    /// The scheme; compared by name.
    pub scheme: &'static SecurityScheme,
    /// OAuth scopes or roles.
    pub scopes: &'static [&'static str],
}

impl Requirement {
    /// A scheme and its scopes, in one line.
    pub const fn of(scheme: &'static SecurityScheme, scopes: &'static [&'static str]) -> Requirement {
        Requirement { scheme, scopes }
    }
}

/// How a credential is proved (OpenAPI, Security Scheme Object).
#[derive(Debug)]
pub struct SecurityScheme {
    /// The document's name for it.
    pub name: &'static str,
    /// What goes on the wire.
    pub kind: SchemeKind,
    /// Environment variables that hold the secret, best first: `STRIPE_API_KEY`. For `Basic` the variables of the
    /// whole `user:password`; user and password alone are `<PREFIX>_USERNAME` and `<PREFIX>_PASSWORD`.
    pub env: &'static [&'static str],
    /// Markdown as published.
    pub about: &'static str,
}

/// The kinds of security schemes.
#[derive(Debug, Clone, Copy)]
pub enum SchemeKind {
    /// The secret is a parameter.
    ApiKey {
        /// Where it goes.
        carrier: Carrier,
        /// The parameter's name on the wire.
        name: &'static str,
        /// Put before the secret, with its space: `Bot `, `Token `.
        prefix: &'static str,
    },
    /// An HTTP authentication scheme (RFC 9110, 11).
    Http(Scheme),
    /// OAuth 2.0: sent as a bearer token.
    OAuth2(&'static [Flow]),
    /// OpenID Connect Discovery at this URL; sent as a bearer token.
    OpenIdConnect(&'static str),
    /// The client proves itself with a certificate.
    MutualTls,
}

/// Where an API key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are OpenAPI's")]
pub enum Carrier {
    Header,
    Query,
    Cookie,
}

/// The registered HTTP authentication schemes that matter, and the rest by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// RFC 7617.
    Basic,
    /// RFC 6750.
    Bearer,
    /// RFC 7616.
    Digest,
    /// `Authorization: <name> <secret>`.
    Other(&'static str),
}

/// An OAuth flow (OpenAPI, OAuth Flow Object).
#[derive(Debug, Clone, Copy)]
pub struct Flow {
    /// `authorizationCode`, `clientCredentials`, `deviceAuthorization`, `implicit` or `password`.
    pub grant: &'static str,
    /// Empty if the flow has none.
    pub authorization_url: &'static str,
    /// Empty if the flow has none.
    pub token_url: &'static str,
    /// Empty if the flow has none (RFC 8628).
    pub device_url: &'static str,
    /// Empty if tokens are refreshed at `token_url`.
    pub refresh_url: &'static str,
    /// Scope and what it allows, sorted.
    pub scopes: &'static [(&'static str, &'static str)],
}
