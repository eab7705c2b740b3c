//! Security schemes and requirements, of 2.0 to 3.2.

use crate::diagnostic::rules::openapi as rules;
use crate::openapi::fields::{self, Fields};
use crate::openapi::findings::{Findings, overlay_update};
use crate::openapi::{Node, carried, join};
use openapiv3::{
    APIKeyLocation, AuthorizationCodeOAuth2Flow, ClientCredentialsOAuth2Flow, ImplicitOAuth2Flow, OAuth2Flows,
    PasswordOAuth2Flow, SecurityRequirement, SecurityScheme,
};
use serde_json::{Map, Value};

/// An OR of ANDs.
pub(in crate::openapi) fn security(
    value: &Value,
    pointer: &str,
    findings: &mut Findings<'_>,
) -> Option<Vec<SecurityRequirement>> {
    // One alternative, where a list of them is due.
    let alternatives = match value {
        Value::Object(_) => std::slice::from_ref(value),
        Value::Array(alternatives) => alternatives,
        _ => return None,
    };
    let read = alternatives.iter().enumerate().filter_map(|(index, alternative)| {
        let members = fields::object(alternative, pointer, &index.to_string(), findings)?;
        let here = format!("{pointer}/{index}");
        Some(
            members.iter().map(|(name, scopes)| (name.clone(), fields::texts(scopes, &here, name, findings))).collect(),
        )
    });
    Some(read.collect())
}

/// `None` if it cannot be told what it is.
pub(in crate::openapi) fn security_scheme(node: &Node<'_>, findings: &mut Findings<'_>) -> Option<SecurityScheme> {
    let members = node.value.as_object()?;
    let mut read = Fields::new(members, &node.pointer, findings);
    let said = read.text("type").unwrap_or_default();
    let description = read.text("description");
    let mut extensions: Vec<(String, Value)> = fields::extensions(members).collect();
    let http = |scheme: String, bearer_format, description, extensions: Vec<(String, Value)>| SecurityScheme::HTTP {
        scheme,
        bearer_format,
        description,
        extensions: extensions.into_iter().collect(),
    };
    Some(match said.to_ascii_lowercase().as_str() {
        "apikey" => {
            let location = match read.text("in").unwrap_or_default().to_ascii_lowercase().as_str() {
                "query" => APIKeyLocation::Query,
                "cookie" => APIKeyLocation::Cookie,
                _ => APIKeyLocation::Header,
            };
            let name = read.text("name").unwrap_or_else(|| "Authorization".to_owned());
            SecurityScheme::APIKey { location, name, description, extensions: extensions.into_iter().collect() }
        }
        "basic" => http("basic".into(), None, description, extensions),
        "bearer" => http("bearer".into(), None, description, extensions),
        "http" => {
            let scheme = read.text("scheme").unwrap_or_else(|| "bearer".to_owned());
            http(scheme.to_ascii_lowercase(), read.text("bearerFormat"), description, extensions)
        }
        "oauth2" | "oauth" => {
            let flows = flows(members, &node.pointer, findings);
            SecurityScheme::OAuth2 { flows, description, extensions: extensions.into_iter().collect() }
        }
        "openidconnect" => SecurityScheme::OpenIDConnect {
            open_id_connect_url: read.text("openIdConnectUrl").unwrap_or_default(),
            description,
            extensions: extensions.into_iter().collect(),
        },
        "mutualtls" => {
            extensions.push((carried::MUTUAL_TLS.to_owned(), Value::Bool(true)));
            http(String::new(), None, description, extensions)
        }
        _ => {
            let message = format!("`{}` is no type of a security scheme; it is left out", said.escape_debug());
            let help = || overlay_update(&node.pointer, "type: http, scheme: bearer");
            findings.mend(&rules::UNKNOWN_VALUE, &node.pointer, message, help);
            return None;
        }
    })
}

fn flows(members: &Map<String, Value>, pointer: &str, findings: &mut Findings<'_>) -> OAuth2Flows {
    let mut flows = OAuth2Flows::default();
    let mut read = Fields::new(members, pointer, findings);
    let Some(declared) = read.object("flows") else {
        // 2.0: one flow, on the scheme itself, under an older name.
        let grant = match read.text("flow").as_deref() {
            Some("accessCode" | "authorizationCode") => "authorizationCode",
            Some("application" | "clientCredentials") => "clientCredentials",
            Some("password") => "password",
            _ => "implicit",
        };
        flow(&mut flows, grant, members, pointer, findings);
        return flows;
    };
    let here = join(pointer, "flows");
    for (grant, value) in declared {
        if let Some(members) = fields::object(value, &here, grant, findings) {
            flow(&mut flows, grant, members, &join(&here, grant), findings);
        }
    }
    flows
}

fn flow(
    flows: &mut OAuth2Flows,
    grant: &str,
    members: &Map<String, Value>,
    pointer: &str,
    findings: &mut Findings<'_>,
) {
    let mut read = Fields::new(members, pointer, findings);
    let scopes = read.object("scopes").into_iter().flatten();
    let scopes = scopes.map(|(name, about)| (name.clone(), about.as_str().unwrap_or_default().to_owned())).collect();
    let refresh_url = read.text("refreshUrl");
    let authorization_url = read.text("authorizationUrl").unwrap_or_default();
    let token_url = read.text("tokenUrl").unwrap_or_default();
    let extensions = Default::default();
    match grant {
        "implicit" => {
            flows.implicit = Some(ImplicitOAuth2Flow { authorization_url, refresh_url, scopes, extensions });
        }
        "password" => flows.password = Some(PasswordOAuth2Flow { refresh_url, token_url, scopes, extensions }),
        "clientCredentials" => {
            flows.client_credentials = Some(ClientCredentialsOAuth2Flow { refresh_url, token_url, scopes, extensions });
        }
        "authorizationCode" => {
            let code = AuthorizationCodeOAuth2Flow { authorization_url, token_url, refresh_url, scopes, extensions };
            flows.authorization_code = Some(code);
        }
        "deviceAuthorization" => {
            flows.extensions.insert(carried::DEVICE.to_owned(), Value::Object(members.clone()));
        }
        _ if grant.starts_with("x-") => {}
        _ => {
            let message = format!("`{}` is no OAuth flow", grant.escape_debug());
            findings.at(&rules::UNKNOWN_VALUE, pointer, message);
        }
    }
}
