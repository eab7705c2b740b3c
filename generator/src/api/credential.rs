//! Credentials that the document has as ordinary parameters, made into security schemes.

use super::items::plain;
use super::{Carrier, Operation, Parameter, ParameterLocation, Requirement, SchemeKind, SecurityScheme, security};
use crate::diagnostic::rules::api as rules;
use crate::openapi::Findings;
use std::collections::BTreeMap;

/// Names that mean a credential wherever they stand (as [`plain`] writes them).
const SURE: [&str; 26] = [
    "apikey",
    "xapikey",
    "accesstoken",
    "xaccesstoken",
    "authtoken",
    "xauthtoken",
    "apitoken",
    "xapitoken",
    "xauthkey",
    "privatetoken",
    "xprivatetoken",
    "ocpapimsubscriptionkey",
    "subscriptionkey",
    "xrapidapikey",
    "xapisecret",
    "apisecret",
    "oauthtoken",
    "xapikeyid",
    "xauthorization",
    "xmashapekey",
    "authkey",
    "appkey",
    "xappkey",
    "secretkey",
    "bearertoken",
    "xapiauth",
];

/// Names that mean one where the prose says so, or where most operations have it.
const LIKELY: [&str; 10] =
    ["key", "token", "accesskey", "xtoken", "appid", "xappid", "clientkey", "auth", "secret", "signature"];

/// What the prose of a credential says.
const PROSE: [&str; 14] = [
    "api key",
    "apikey",
    "api-key",
    "api_key",
    "api token",
    "access token",
    "access_token",
    "auth token",
    "authentication token",
    "authorization token",
    "authentication key",
    "auth key",
    "access key",
    "bearer token",
];

/// Takes credentials out of the parameters of all operations, and adds them to their security.
pub(super) fn extract(operations: &mut [Operation], schemes: &mut Vec<SecurityScheme>, findings: &mut Findings<'_>) {
    let common = common(operations);
    for operation in operations {
        let mut found = Vec::new();
        let security = !operation.security.iter().all(Vec::is_empty);
        operation.parameters.retain_mut(|parameter| {
            let is_credential = is_credential(parameter, &common);
            if is_credential {
                found.push((scheme_of(parameter), parameter.required, parameter.pointer.clone()));
            }
            !is_credential
        });
        for (scheme, required, pointer) in found {
            let is_authorization = is_authorization(&scheme.kind);
            if is_authorization && security {
                let message = "the header `Authorization` is made from the credential; the parameter is left out";
                findings.at(&rules::CREDENTIAL_PARAMETER, &pointer, message);
                continue;
            }
            let name = register(scheme, schemes);
            let message = format!("this parameter is a credential; it is read as the security scheme `{name}`");
            findings.at(&rules::CREDENTIAL_PARAMETER, &pointer, message);
            require(operation, &name, required);
        }
    }
}

/// Adds a scheme to what an operation needs.
fn require(operation: &mut Operation, name: &str, required: bool) {
    let requirement = || Requirement { scheme: name.to_owned(), scopes: Vec::new() };
    let names = |alternative: &[Requirement]| alternative.iter().any(|known| known.scheme == name);
    if operation.security.iter().any(|alternative| names(alternative)) {
        return;
    }
    if required {
        if operation.security.is_empty() {
            operation.security.push(Vec::new());
        }
        operation.security.iter_mut().for_each(|alternative| alternative.push(requirement()));
    } else if operation.security.is_empty() {
        operation.security = vec![vec![requirement()], Vec::new()];
    } else {
        // Before the alternative that needs nothing, which would always be taken.
        let end = operation.security.iter().position(Vec::is_empty).unwrap_or(operation.security.len());
        operation.security.insert(end, vec![requirement()]);
    }
}

/// How many operations have a parameter, by place and name.
fn common(operations: &[Operation]) -> BTreeMap<(ParameterLocation, String), bool> {
    let mut counts: BTreeMap<(ParameterLocation, String), usize> = BTreeMap::new();
    for parameter in operations.iter().flat_map(|operation| &operation.parameters) {
        if LIKELY.contains(&plain(&parameter.name).as_str()) {
            *counts.entry((parameter.location, parameter.name.clone())).or_default() += 1;
        }
    }
    let most = |count: usize| count > 2 && count * 3 >= operations.len() * 2;
    counts.into_iter().map(|(key, count)| (key, most(count))).collect()
}

fn is_credential(parameter: &Parameter, common: &BTreeMap<(ParameterLocation, String), bool>) -> bool {
    use ParameterLocation::{Cookie, Header, Path, Query, QueryString};
    match parameter.location {
        Path | QueryString => return false,
        Query | Header | Cookie if !parameter.is_scalar() || !parameter.schema.values.is_empty() => return false,
        Query | Header | Cookie => {}
    }
    let name = plain(&parameter.name);
    if parameter.location == Header && name == "authorization" {
        return true;
    }
    if SURE.contains(&name.as_str()) {
        return true;
    }
    let prose = format!("{} {}", parameter.description, parameter.schema.description).to_ascii_lowercase();
    let key = (parameter.location, parameter.name.clone());
    LIKELY.contains(&name.as_str())
        && (PROSE.iter().any(|said| prose.contains(said)) || common.get(&key).copied().unwrap_or_default())
}

fn scheme_of(parameter: &Parameter) -> SecurityScheme {
    let name = parameter.name.clone();
    let carrier = match parameter.location {
        ParameterLocation::Header => Carrier::Header,
        ParameterLocation::Cookie => Carrier::Cookie,
        _ => Carrier::Query,
    };
    let about = parameter.description.clone();
    let is_authorization = carrier == Carrier::Header && name.eq_ignore_ascii_case("authorization");
    let example = parameter.shown().and_then(serde_json::Value::as_str).unwrap_or_default();
    let shown = format!("{about} {example}").to_ascii_lowercase();
    let kind = match () {
        () if is_authorization && shown.contains("basic ") => SchemeKind::Http { scheme: "basic".to_owned() },
        () if is_authorization && shown.contains("bearer") => SchemeKind::Http { scheme: "bearer".to_owned() },
        () => {
            let prefix = if is_authorization { security::prefix(&about) } else { String::new() };
            SchemeKind::ApiKey { carrier, name: name.clone(), prefix }
        }
    };
    let extensions = parameter.extensions.clone();
    SecurityScheme { name, about, kind, from_parameter: true, extensions }
}

/// The name of the scheme that sends the same, or of this one under a name that is free.
fn register(mut scheme: SecurityScheme, schemes: &mut Vec<SecurityScheme>) -> String {
    if let Some(known) = schemes.iter().find(|known| is_same(&known.kind, &scheme.kind)) {
        return known.name.clone();
    }
    if schemes.iter().any(|known| known.name == scheme.name) {
        let carrier = match &scheme.kind {
            SchemeKind::ApiKey { carrier: Carrier::Query, .. } => "query",
            SchemeKind::ApiKey { carrier: Carrier::Cookie, .. } => "cookie",
            _ => "header",
        };
        let base = format!("{}-{carrier}", scheme.name);
        let free = |name: &String| !schemes.iter().any(|known| known.name == *name);
        let numbered = (2..).map(|number| format!("{base}-{number}"));
        scheme.name = std::iter::once(base.clone()).chain(numbered).find(free).unwrap_or(base);
    }
    let name = scheme.name.clone();
    schemes.push(scheme);
    name
}

fn is_same(known: &SchemeKind, found: &SchemeKind) -> bool {
    match (known, found) {
        (SchemeKind::ApiKey { carrier: a, name: x, .. }, SchemeKind::ApiKey { carrier: b, name: y, .. }) => {
            a == b && (x == y || *a == Carrier::Header && x.eq_ignore_ascii_case(y))
        }
        (known, found) => known == found,
    }
}

/// It is sent as the header `Authorization`.
fn is_authorization(kind: &SchemeKind) -> bool {
    match kind {
        SchemeKind::ApiKey { carrier: Carrier::Header, name, .. } => name.eq_ignore_ascii_case("authorization"),
        SchemeKind::Http { .. } => true,
        _ => false,
    }
}
