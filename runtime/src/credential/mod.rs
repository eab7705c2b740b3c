//! Which secrets a request needs, where they come from, and where they go in it.
//!
//! An operation's security is an OR of ANDs in the document's order: the first alternative whose schemes are all at
//! hand is sent. Secrets come from environment variables; what the user put into the request by a flag or `--header`
//! counts as at hand. Nothing in here prints, and `Debug` of a credential does not show it.

mod basic;
pub(crate) mod plan;

pub(crate) use basic::base64;

use crate::client::Secrets;
use crate::config::Environment;
use crate::error::{Error, Kind, Result};
use crate::request::Request;
use crate::table::{Carrier, Requirement, Scheme, SchemeKind, SecurityScheme, Service};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;

/// The credentials of one request.
#[derive(Debug, Default)]
pub struct Credentials {
    parts: Vec<Credential>,
}

/// One secret and its place.
struct Credential {
    carrier: Carrier,
    name: String,
    /// What goes on the wire, prefix included.
    value: String,
    /// Texts that must not be seen, and what stands for them within double quotes of a shell.
    redactions: Vec<(String, String)>,
}

/// What became of one requirement.
enum Found {
    /// It is in the environment.
    Secret(Credential),
    /// The user has put it into the request.
    InRequest,
    /// These variables would satisfy it, any of them.
    Missing(Vec<String>),
    /// This program cannot do it.
    Unsupported(&'static str),
}

impl Credentials {
    /// Finds what a request needs.
    ///
    /// # Errors
    /// `auth`, naming the variables to set, if a credential is needed and none is at hand; `config` if one is at hand
    /// that cannot be sent.
    pub fn find(service: &Service, environment: &Environment, request: &Request) -> Result<Credentials> {
        let Some(operation) = request.operation else {
            return find_any(service, environment, request);
        };
        let alternatives = operation.security;
        let optional = alternatives.is_empty() || alternatives.iter().any(|alternative| alternative.is_empty());
        let mut missing = Vec::new();
        let mut unsupported = None;
        for alternative in alternatives.iter().filter(|alternative| !alternative.is_empty()) {
            match satisfy(service, environment, request, alternative)? {
                Ok(credentials) => return Ok(credentials),
                Err(Lack::Variables(variables)) => missing.push(variables),
                Err(Lack::Unsupported(what)) => unsupported = Some(what),
            }
        }
        if optional {
            return Ok(Credentials::default());
        }
        Err(unsatisfied(service, operation.command, &missing, unsupported))
    }

    /// Puts the credentials into the request.
    pub fn apply(&self, request: &mut Request) {
        for part in &self.parts {
            match part.carrier {
                Carrier::Header => request.headers.push((part.name.clone(), part.value.clone())),
                Carrier::Query => {
                    let separator = if request.url.contains('?') { '&' } else { '?' };
                    let (name, value) = (encode(&part.name), encode(&part.value));
                    request.url.push_str(&format!("{separator}{name}={value}"));
                }
                Carrier::Cookie => {
                    let pair = format!("{}={}", part.name, part.value);
                    let cookie = request.headers.iter_mut().find(|(name, _)| name.eq_ignore_ascii_case("cookie"));
                    match cookie {
                        Some((_, value)) => *value = format!("{value}; {pair}"),
                        None => request.headers.push(("Cookie".to_owned(), pair)),
                    }
                }
            }
        }
    }

    /// Is there any?
    pub(crate) fn any(&self) -> bool {
        !self.parts.is_empty()
    }

    /// Texts that must not be shown, and what is shown for each.
    pub fn redactions(&self) -> Vec<(String, String)> {
        self.parts.iter().flat_map(|part| part.redactions.iter().cloned()).collect()
    }

    /// The places that hold these credentials.
    pub(crate) fn places(&self, secrets: &mut Secrets) {
        for part in &self.parts {
            match part.carrier {
                Carrier::Header => secrets.headers.push(part.name.to_ascii_lowercase()),
                Carrier::Query => secrets.query.push(part.name.clone()),
                Carrier::Cookie => {}
            }
        }
    }
}

impl Credential {
    /// The variables that it is made of: `$STRIPE_API_KEY`, `$DEMO_USERNAME:$DEMO_PASSWORD`.
    fn shown(&self) -> String {
        self.redactions.last().map(|(_, shown)| shown.clone()).unwrap_or_default()
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential").field("carrier", &self.carrier).field("name", &self.name).finish_non_exhaustive()
    }
}

/// The environment with a text in the place of each secret that is missing, so that a request can be shown whose
/// credential is not at hand. [`Credentials::redactions`] turns the texts into the variables' names.
pub(crate) fn stand_ins(service: &Service, environment: &Environment) -> Environment {
    let names = service.schemes.iter().flat_map(|scheme| match scheme.kind {
        SchemeKind::Http(Scheme::Basic) if scheme.env.is_empty() => {
            vec![format!("{}_USERNAME", service.env_prefix), format!("{}_PASSWORD", service.env_prefix)]
        }
        _ => variables(service, scheme),
    });
    environment.with_defaults(names.map(|name| {
        let text = format!("__{name}__");
        (name, text)
    }))
}

/// Why an alternative does not hold.
enum Lack {
    /// One list for each scheme that lacks its secret; any variable of a list will do.
    Variables(Vec<Vec<String>>),
    Unsupported(&'static str),
}

/// Without a row nobody says what is needed: the first scheme that is at hand is sent.
fn find_any(service: &Service, environment: &Environment, request: &Request) -> Result<Credentials> {
    for scheme in service.schemes {
        match find(service, environment, request, scheme)? {
            Found::Secret(part) => return Ok(Credentials { parts: vec![part] }),
            Found::InRequest => break,
            Found::Missing(_) | Found::Unsupported(_) => {}
        }
    }
    Ok(Credentials::default())
}

fn satisfy(
    service: &Service,
    environment: &Environment,
    request: &Request,
    alternative: &[Requirement],
) -> Result<Result<Credentials, Lack>> {
    let mut parts = Vec::new();
    let mut missing = Vec::new();
    for requirement in alternative {
        match find(service, environment, request, requirement.scheme)? {
            Found::Secret(part) => parts.push(part),
            Found::InRequest => {}
            Found::Missing(variables) => missing.push(variables),
            Found::Unsupported(what) => return Ok(Err(Lack::Unsupported(what))),
        }
    }
    Ok(if missing.is_empty() { Ok(Credentials { parts }) } else { Err(Lack::Variables(missing)) })
}

fn find(service: &Service, environment: &Environment, request: &Request, scheme: &SecurityScheme) -> Result<Found> {
    let (carrier, name, prefix) = match scheme.kind {
        SchemeKind::ApiKey { carrier, name, prefix } => (carrier, name, prefix.to_owned()),
        SchemeKind::Http(Scheme::Basic) => return basic::find(service, environment, request, scheme),
        SchemeKind::Http(Scheme::Other(name)) => (Carrier::Header, "Authorization", format!("{name} ")),
        SchemeKind::Http(Scheme::Bearer) | SchemeKind::OAuth2(_) | SchemeKind::OpenIdConnect(_) => {
            (Carrier::Header, "Authorization", "Bearer ".to_owned())
        }
        SchemeKind::Http(Scheme::Digest) if has(request, Carrier::Header, "Authorization") => {
            return Ok(Found::InRequest);
        }
        SchemeKind::Http(Scheme::Digest) => return Ok(Found::Unsupported("HTTP Digest authentication")),
        SchemeKind::MutualTls => return Ok(Found::Unsupported("client certificates (mutual TLS)")),
    };
    if has(request, carrier, name) {
        return Ok(Found::InRequest);
    }
    let variables = variables(service, scheme);
    let Some((variable, secret)) = first(environment, &variables)? else { return Ok(Found::Missing(variables)) };
    let value = if secret.starts_with(&prefix) { secret.clone() } else { format!("{prefix}{secret}") };
    let mut redactions = vec![(secret.clone(), format!("${variable}"))];
    let encoded = encode(&secret);
    if carrier == Carrier::Query && encoded != secret {
        redactions.insert(0, (encoded, format!("${variable}")));
    }
    Ok(Found::Secret(Credential { carrier, name: name.to_owned(), value, redactions }))
}

/// The variables of a scheme; the contract's own names where the document's annotations name none.
fn variables(service: &Service, scheme: &SecurityScheme) -> Vec<String> {
    if !scheme.env.is_empty() {
        return scheme.env.iter().map(|name| (*name).to_owned()).collect();
    }
    let suffix = if matches!(scheme.kind, SchemeKind::ApiKey { .. }) { "API_KEY" } else { "TOKEN" };
    vec![format!("{}_{suffix}", service.env_prefix)]
}

/// The first variable that is set, and what it holds.
fn first(environment: &Environment, variables: &[String]) -> Result<Option<(String, String)>> {
    let found = variables.iter().find_map(|name| Some((name, environment.get(name)?.trim())));
    match found {
        None => Ok(None),
        Some((name, secret)) if secret.is_empty() || secret.chars().any(char::is_control) => {
            Err(Error::new(Kind::Config, format!("the value of {name} is empty or holds control characters"))
                .hint(format!("set {name} again; is a line break in it?")))
        }
        Some((name, secret)) => Ok(Some((name.clone(), secret.to_owned()))),
    }
}

fn has(request: &Request, carrier: Carrier, name: &str) -> bool {
    match carrier {
        Carrier::Header => request.headers.iter().any(|(field, _)| field.eq_ignore_ascii_case(name)),
        Carrier::Query => {
            let query = request.url.split_once('?').map_or("", |(_, query)| query);
            query.split('&').any(|pair| pair.split('=').next() == Some(encode(name).as_str()))
                || query.split('&').any(|pair| pair.split('=').next() == Some(name))
        }
        Carrier::Cookie => request.headers.iter().any(|(field, value)| {
            let mut pairs = value.split(';');
            field.eq_ignore_ascii_case("cookie") && pairs.any(|pair| pair.trim().split('=').next() == Some(name))
        }),
    }
}

fn encode(text: &str) -> String {
    const UNRESERVED: &percent_encoding::AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, UNRESERVED).to_string()
}

fn unsatisfied(
    service: &Service,
    command: &str,
    missing: &[Vec<Vec<String>>],
    unsupported: Option<&'static str>,
) -> Box<Error> {
    let command = format!("{} {command}", service.name);
    if let (true, Some(what)) = (missing.is_empty(), unsupported) {
        return Error::new(Kind::Auth, format!("`{command}` needs {what}, which is not supported yet"))
            .hint("give the credential yourself with --header");
    }
    let mut ways: Vec<String> = Vec::new();
    for alternative in missing {
        let all: Vec<_> = alternative.iter().map(|any| any.first().map_or("", String::as_str)).collect();
        let way = all.join(" and ");
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    Error::new(Kind::Auth, format!("`{command}` needs a credential")).hint(format!("set {}", ways.join(", or ")))
}

#[cfg(test)]
mod tests;
