//! Credentials: the schemes there are, and which of them an operation needs.

use super::{Carrier, Flow, Requirement, SchemeKind, SecurityScheme};
use crate::diagnostic::rules::api as rules;
use crate::openapi::{Description, Findings, carried, is_token, join, overlay_update};
use openapiv3::{APIKeyLocation, SecurityRequirement};
use serde_json::Value;
use std::collections::BTreeSet;

/// The security schemes of a document.
#[derive(Debug)]
pub(super) struct Schemes {
    /// Those that a request can carry, sorted by name.
    pub(super) usable: Vec<SecurityScheme>,
    /// The names of the others, which have been reported.
    unusable: BTreeSet<String>,
}

impl Schemes {
    pub(super) fn read(description: &Description<'_>, findings: &mut Findings<'_>) -> Schemes {
        let mut schemes = Schemes { usable: Vec::new(), unusable: BTreeSet::new() };
        for (name, node, declared) in description.schemes(findings) {
            let scheme = scheme(name, declared);
            match unsendable(&scheme.kind) {
                None => schemes.usable.push(scheme),
                Some((member, why)) => {
                    let message = format!("{why}; the security scheme `{}` is left out", scheme.name.escape_debug());
                    let pointer = &node.pointer;
                    findings.mend(&rules::UNSENDABLE_SCHEME, &join(pointer, member), message, || {
                        overlay_update(pointer, &format!("{member}: …"))
                    });
                    schemes.unusable.insert(scheme.name);
                }
            }
        }
        schemes
    }
}

/// The member that no request can carry, and why.
fn unsendable(kind: &SchemeKind) -> Option<(&'static str, String)> {
    match kind {
        SchemeKind::ApiKey { carrier: Carrier::Header, name, .. } if !is_token(name) => {
            let name = name.escape_debug();
            let why = format!("`{name}` cannot be the name of a header field, which is a token (RFC 9110, 5.6.2)");
            Some(("name", why))
        }
        SchemeKind::ApiKey { carrier: Carrier::Cookie, name, .. } if !is_token(name) => {
            let name = name.escape_debug();
            Some(("name", format!("`{name}` cannot be the name of a cookie, which is a token (RFC 6265, 4.1.1)")))
        }
        SchemeKind::ApiKey { carrier: Carrier::Query, name, .. } if name.is_empty() => {
            Some(("name", "a query parameter has an empty name".to_owned()))
        }
        SchemeKind::Http { scheme } if !is_token(scheme) => {
            let scheme = scheme.escape_debug();
            Some((
                "scheme",
                format!("`{scheme}` cannot be an authentication scheme, which is a token (RFC 9110, 11.1)"),
            ))
        }
        _ => None,
    }
}

/// A declared scheme in our words.
fn scheme(name: String, declared: openapiv3::SecurityScheme) -> SecurityScheme {
    use openapiv3::SecurityScheme::{APIKey, HTTP, OAuth2, OpenIDConnect};
    let (kind, about, extensions) = match declared {
        APIKey { location, name, description, extensions } => {
            let carrier = match location {
                APIKeyLocation::Header => Carrier::Header,
                APIKeyLocation::Query => Carrier::Query,
                APIKeyLocation::Cookie => Carrier::Cookie,
            };
            let about = description.unwrap_or_default();
            let said = extensions.get("x-imajin-prefix").and_then(Value::as_str).map(str::to_owned);
            let is_authorization = carrier == Carrier::Header && name.eq_ignore_ascii_case("authorization");
            let prefix = said.unwrap_or_else(|| if is_authorization { prefix(&about) } else { String::new() });
            (SchemeKind::ApiKey { carrier, name, prefix }, about, extensions)
        }
        HTTP { description, extensions, .. } if extensions.contains_key(carried::MUTUAL_TLS) => {
            (SchemeKind::MutualTls, description.unwrap_or_default(), extensions)
        }
        HTTP { scheme, description, extensions, .. } => {
            (SchemeKind::Http { scheme: scheme.to_ascii_lowercase() }, description.unwrap_or_default(), extensions)
        }
        OAuth2 { flows, description, extensions } => {
            (SchemeKind::OAuth2 { flows: self::flows(flows) }, description.unwrap_or_default(), extensions)
        }
        OpenIDConnect { open_id_connect_url, description, extensions } => {
            (SchemeKind::OpenIdConnect { url: open_id_connect_url }, description.unwrap_or_default(), extensions)
        }
    };
    let extensions = extensions.into_iter().filter(|(key, _)| !key.starts_with(carried::PREFIX)).collect();
    SecurityScheme { name, about, kind, from_parameter: false, extensions }
}

/// What the description of an `Authorization` key puts before the secret: `Bearer <token>`, `Bot {token}`.
pub(super) fn prefix(about: &str) -> String {
    const WORDS: [&str; 8] = ["bearer", "bot", "token", "apikey", "api-key", "jwt", "sso-key", "geniekey"];
    let words: Vec<&str> = about.split_whitespace().map(|word| word.trim_matches(|c| "\"'`:(".contains(c))).collect();
    for pair in words.windows(2) {
        let is_placeholder =
            pair[1].starts_with(['<', '{', '[', '$']) || pair[1].to_ascii_uppercase().starts_with("YOUR_");
        if is_placeholder && WORDS.contains(&pair[0].to_ascii_lowercase().as_str()) {
            return format!("{} ", pair[0]);
        }
    }
    let lower = about.to_ascii_lowercase();
    match () {
        () if lower.contains("token token=") => "Token token=".to_owned(),
        () if lower.contains("prepended with \"token\"") => "token ".to_owned(),
        () if lower.contains("bearer") => "Bearer ".to_owned(),
        () => String::new(),
    }
}

fn flows(declared: openapiv3::OAuth2Flows) -> Vec<Flow> {
    let url = |url: String| Some(url).filter(|url| !url.is_empty());
    let sorted = |scopes: &mut dyn Iterator<Item = (String, String)>| {
        let mut scopes: Vec<(String, String)> = scopes.collect();
        scopes.sort();
        scopes
    };
    let mut flows = Vec::new();
    let mut add = |grant: &str, authorization: String, token: String, refresh, scopes| {
        flows.push(Flow {
            grant: grant.to_owned(),
            authorization_url: url(authorization),
            token_url: url(token),
            device_url: None,
            refresh_url: refresh,
            scopes,
        });
    };
    if let Some(flow) = declared.authorization_code {
        let scopes = sorted(&mut flow.scopes.into_iter());
        add("authorizationCode", flow.authorization_url, flow.token_url, flow.refresh_url, scopes);
    }
    if let Some(flow) = declared.client_credentials {
        let scopes = sorted(&mut flow.scopes.into_iter());
        add("clientCredentials", String::new(), flow.token_url, flow.refresh_url, scopes);
    }
    if let Some(flow) = declared.implicit {
        let scopes = sorted(&mut flow.scopes.into_iter());
        add("implicit", flow.authorization_url, String::new(), flow.refresh_url, scopes);
    }
    if let Some(flow) = declared.password {
        let scopes = sorted(&mut flow.scopes.into_iter());
        add("password", String::new(), flow.token_url, flow.refresh_url, scopes);
    }
    flows.extend(declared.extensions.get(carried::DEVICE).map(device));
    flows.sort_by(|a, b| a.grant.cmp(&b.grant));
    flows
}

/// The device authorization flow (3.2).
fn device(declared: &Value) -> Flow {
    let text = |key: &str| declared.get(key).and_then(Value::as_str).map(str::to_owned);
    let scopes = declared.get("scopes").and_then(Value::as_object).into_iter().flatten();
    let mut scopes: Vec<(String, String)> =
        scopes.map(|(name, about)| (name.clone(), about.as_str().unwrap_or_default().to_owned())).collect();
    scopes.sort();
    Flow {
        grant: "deviceAuthorization".to_owned(),
        authorization_url: None,
        token_url: text("tokenUrl"),
        device_url: text("deviceAuthorizationUrl"),
        refresh_url: text("refreshUrl"),
        scopes,
    }
}

/// Alternatives without the schemes that nobody declared or that no request can carry; an alternative that had no other
/// is gone.
pub(super) fn alternatives(
    declared: Vec<SecurityRequirement>,
    schemes: &Schemes,
    pointer: &str,
    findings: &mut Findings<'_>,
) -> Vec<Vec<Requirement>> {
    let mut alternatives: Vec<Vec<Requirement>> = Vec::new();
    for requirements in declared {
        let is_optional = requirements.is_empty();
        let mut alternative = Vec::new();
        for (name, scopes) in requirements {
            if schemes.usable.iter().any(|scheme| scheme.name == name) {
                alternative.push(Requirement { scheme: name, scopes });
            } else if !schemes.unusable.contains(&name) {
                let message = format!("the security scheme `{}` is not declared; it is left out", name.escape_debug());
                findings.mend(&rules::UNDECLARED_SCHEME, pointer, message, || {
                    let name = name.replace('\'', "''");
                    let scheme = "{type: http, scheme: bearer}";
                    format!("- target: $\n  update: {{components: {{securitySchemes: {{'{name}': {scheme}}}}}}}")
                });
            }
        }
        if (is_optional || !alternative.is_empty()) && !alternatives.contains(&alternative) {
            alternatives.push(alternative);
        }
    }
    alternatives
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_read_from_prose() {
        let check = |about: &str, expected: &str| assert_eq!(prefix(about), expected, "{about}");
        check("Use `Bearer <token>`", "Bearer ");
        check("Format: Bot {token}", "Bot ");
        check("A JWT bearer token, with the word Bearer before it", "Bearer ");
        check("Value: `Token token=abc`", "Token token=");
        check("API tokens must be prepended with \"token\" followed by a space.", "token ");
        check("Your API key", "");
    }
}
