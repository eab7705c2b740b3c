//! The life of a request.

mod clock;
mod failure;
mod redirect;
mod retry;
mod status;
mod trace;
mod transport;

pub use clock::SystemClock;
pub(crate) use failure::interrupted;
pub(crate) use redirect::Secrets;
pub(crate) use status::is_json;
pub use transport::Http;

use crate::app::Context;
use crate::credential::{Credentials, stand_ins};
use crate::error::{Error, Kind, Result, SideEffects};
use crate::request::{Payload, Request};
use std::time::Duration;

/// If `--timeout` says nothing. Files take as long as they take.
const TIMEOUT: Duration = Duration::from_secs(60);

/// What came back. Header names are lower case.
#[derive(Debug, Clone)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// In the order received.
    pub headers: Vec<(String, String)>,
    /// Decoded (gzip, brotli, zstd).
    pub body: Vec<u8>,
}

impl Response {
    /// The first field of this name, which is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

/// The network, as a seam: one attempt, no retries, no credentials, no redirects.
pub trait Transport {
    /// Sends and receives once. A timeout of [`Duration::MAX`] is none.
    ///
    /// # Errors
    /// `network`, `timeout` or `interrupted`, with [`SideEffects::None`] if the request was provably not sent.
    fn send(&self, request: &Request, timeout: Duration) -> Result<Response>;
}

/// Time, as a seam.
pub trait Clock {
    /// Since the Unix epoch.
    fn now(&self) -> Duration;
    /// Waits; less if the user interrupts.
    fn sleep(&self, duration: Duration);
    /// Uniform in `[0, 1)`, for jitter.
    fn random(&self) -> f64;
}

/// Sends one request and gets a good answer, or the error that the contract has for what came instead.
///
/// # Errors
/// See [`Context::send`].
pub(crate) fn send(context: &Context<'_>, mut request: Request) -> Result<Response> {
    context.interrupt.watch();
    let credentials = Credentials::find(context.service, &context.environment, &request)?;
    prepare(context, &mut request, &credentials)?;
    if credentials.any() && is_open(&request.url) && !context.globals.quiet {
        context.say("warning: the credential goes over http, which others can read; use https");
    }
    let secrets = secrets(context, &credentials);
    let mut response = follow(context, request.clone(), &secrets)?;
    if response.status >= 400 {
        return Err(status::error(context.service, context.clock.now(), &request, &response));
    }
    if let Some(operation) = request.operation {
        context.hooks.after(operation, &mut response, context)?;
    }
    Ok(response)
}

/// The request as it would be sent; credentials that are not at hand are named instead.
///
/// # Errors
/// Whatever a `before` hook says.
pub(crate) fn preview(context: &Context<'_>, request: &mut Request) -> Result<Credentials> {
    let credentials = Credentials::find(context.service, &context.environment, request)
        .or_else(|_| Credentials::find(context.service, &stand_ins(context.service, &context.environment), request))?;
    prepare(context, request, &credentials)?;
    Ok(credentials)
}

/// Makes the request what goes on the wire: its credential, the fields that every request has, the `before` hooks.
fn prepare(context: &Context<'_>, request: &mut Request, credentials: &Credentials) -> Result<()> {
    let accept = request.operation.map_or("", |operation| operation.output.media_type);
    add_header(request, "Accept", if accept.is_empty() { "application/json, */*;q=0.5" } else { accept });
    add_header(request, "User-Agent", &format!("{}/{}", context.service.name, context.service.version));
    credentials.apply(request);
    context.hooks.before(request, context)
}

/// The places of a request that must not be seen and must not leave their host: credentials, and what the user says
/// with `--header`.
pub(crate) fn secrets(context: &Context<'_>, credentials: &Credentials) -> Secrets {
    let mut secrets = Secrets::default();
    secrets.headers.extend(context.globals.headers.iter().map(|(name, _)| name.to_ascii_lowercase()));
    credentials.places(&mut secrets);
    for scheme in context.service.schemes {
        if let crate::table::SchemeKind::ApiKey { carrier, name, .. } = scheme.kind {
            match carrier {
                crate::table::Carrier::Header => secrets.headers.push(name.to_ascii_lowercase()),
                crate::table::Carrier::Query => secrets.query.push(name.to_owned()),
                crate::table::Carrier::Cookie => {}
            }
        }
    }
    secrets
}

/// Not encrypted, and not to this machine.
fn is_open(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or(rest),
        None => authority.split(':').next().unwrap_or(authority),
    };
    let loopback = host.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback());
    !loopback && host != "localhost" && !host.ends_with(".localhost")
}

fn add_header(request: &mut Request, name: &str, value: &str) {
    if !request.headers.iter().any(|(field, _)| field.eq_ignore_ascii_case(name)) {
        request.headers.push((name.to_owned(), value.to_owned()));
    }
}

fn follow(context: &Context<'_>, mut request: Request, secrets: &Secrets) -> Result<Response> {
    for _ in 0..=redirect::MOST {
        let response = attempt(context, &request, secrets)?;
        match redirect::follow(&request, &response, secrets)? {
            None => return Ok(response),
            Some(next) => request = next,
        }
    }
    Err(Error::new(Kind::Network, format!("the server redirects more than {} times", redirect::MOST)))
}

/// One request, as often as it may and must be sent.
fn attempt(context: &Context<'_>, request: &Request, secrets: &Secrets) -> Result<Response> {
    let globals = &context.globals;
    let attempts = globals.retries.map_or(retry::ATTEMPTS, |retries| retries.saturating_add(1));
    let slow = matches!(request.body, Payload::File(_) | Payload::Multipart(_)) || globals.out.is_some();
    let timeout = globals.timeout.unwrap_or(if slow { Duration::MAX } else { TIMEOUT });
    let mut count = 0;
    // What the attempts so far may have done.
    let mut effects = SideEffects::None;
    loop {
        if context.interrupt.asked() {
            return Err(interrupted(request, effects));
        }
        trace::request(context, request, secrets);
        let outcome = context.transport.send(request, timeout);
        trace::outcome(context, &outcome, secrets);
        let clock = context.clock;
        let wait = retry::wait(request.method, &outcome, count, clock.now(), clock.random());
        match wait {
            Some(wait) if count + 1 < attempts => {
                if outcome.as_ref().err().is_none_or(|error| error.side_effects != SideEffects::None) {
                    effects = SideEffects::Unknown;
                }
                trace::retry(context, &outcome, wait);
                clock.sleep(wait);
            }
            _ => return outcome,
        }
        count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::is_open;

    #[test]
    fn only_http_to_another_machine_is_open() {
        let rows = [
            ("https://a.test/", false),
            ("http://a.test/", true),
            ("http://127.0.0.1:80/x", false),
            ("http://127.evil.test/x", true),
            ("http://[::1]:8080", false),
            ("http://localhost:1", false),
            ("http://localhost.evil.test", true),
        ];
        for (url, expected) in rows {
            assert_eq!(is_open(url), expected, "{url}");
        }
    }
}
