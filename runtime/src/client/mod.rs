//! The life of a request.

mod answer;
mod clock;
mod failure;
pub(crate) mod range;
mod redirect;
mod retry;
mod status;
mod trace;
mod transport;
mod upload;

pub(crate) use answer::Pieces;
pub use answer::{Body, Response, Source};
pub use clock::SystemClock;
pub(crate) use failure::interrupted;
pub(crate) use redirect::{Secrets, within_host};
pub(crate) use retry::retry_after;
pub(crate) use status::is_json;
pub use transport::Http;

use crate::app::Context;
use crate::credential::{Credentials, stand_ins};
use crate::error::{Error, Kind, Result, SideEffects};
use crate::progress::Progress;
use crate::request::{Payload, Request, accept};
use crate::terminal;
use std::time::Duration;

/// The longest that a server may say nothing, if `--timeout` says nothing.
const SILENCE: Duration = Duration::from_secs(60);

/// The most of an error's body that is read, in bytes.
const ERROR: usize = 1 << 20;

/// How long to wait. [`Duration::MAX`] is for ever.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For the whole exchange.
    pub whole: Duration,
    /// For the head, and then for each piece of the body.
    pub silence: Duration,
    /// Ctrl-C does not end it.
    pub stubborn: bool,
}

/// The network, as a seam: one attempt, no retries, no credentials, no redirects.
pub trait Transport: Sync {
    /// Sends once, and receives as far as the answer's head. `progress` is told now and then how many bytes of files have
    /// been sent.
    ///
    /// # Errors
    /// `network`, `timeout` or `interrupted`, with [`SideEffects::None`] if the request was provably not sent.
    fn send(&self, request: &Request, patience: Patience, progress: &dyn Fn(u64)) -> Result<Response<Body<'_>>>;
}

/// Time, as a seam.
pub trait Clock: Sync {
    /// Since the Unix epoch.
    fn now(&self) -> Duration;
    /// Waits; less if the user interrupts.
    fn sleep(&self, duration: Duration);
    /// Uniform in `[0, 1)`, for jitter.
    fn random(&self) -> f64;
}

/// Sends one request and gets the whole of a good answer, or the error that the contract has for what came instead.
///
/// # Errors
/// See [`Context::send`].
pub(crate) fn send(context: &Context<'_>, request: Request) -> Result<Response> {
    open(context, request, &|_| false)?.whole().map_err(Response::broken)
}

/// What decides whether an answer is passed on as it comes, or collected. It may look at the body's start.
pub(crate) type Passes<'p> = dyn Fn(&mut Response<Body<'_>>) -> bool + 'p;

/// Sends one request and gets a good answer, or the error that the contract has for what came instead. Its body is whole
/// or broken, or arriving if `passes` says so; what an `after` hook waits for is always collected.
///
/// # Errors
/// See [`Context::send`]; a body that breaks off is none yet.
pub(crate) fn open<'a>(context: &Context<'a>, mut request: Request, passes: &Passes<'_>) -> Result<Response<Body<'a>>> {
    context.interrupt.watch();
    let credentials = Credentials::find(context.service, &context.environment, &request)?;
    prepare(context, &mut request, &credentials)?;
    if credentials.any() && is_open(&request.url) && !context.globals.quiet {
        context.say("warning: the credential goes over http, which others can read; use https");
    }
    let secrets = secrets(context, &credentials);
    let hooked = request.operation.is_some_and(|operation| context.hooks.has_after(operation));
    let passes: &Passes<'_> = if hooked { &|_| false } else { passes };
    let response = follow(context, request.clone(), &secrets, passes)?;
    if response.status >= 400 {
        return Err(status::error(context.service, context.clock.now(), &request, &response.so_far()));
    }
    match request.operation.filter(|_| hooked) {
        None => Ok(response),
        Some(operation) => {
            let mut response = response.whole().map_err(Response::broken)?;
            context.hooks.after(operation, &mut response, context)?;
            Ok(response.into())
        }
    }
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
    let accept = accept(request.operation, &request.body);
    add_header(request, "Accept", accept);
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

fn follow<'a>(
    context: &Context<'a>,
    mut request: Request,
    secrets: &Secrets,
    passes: &Passes<'_>,
) -> Result<Response<Body<'a>>> {
    for _ in 0..=redirect::MOST {
        let response = attempt(context, &request, secrets, passes)?;
        match redirect::follow(&request, &response, secrets)? {
            None => return Ok(response),
            Some(next) => request = next,
        }
    }
    Err(Error::new(Kind::Network, format!("the server redirects more than {} times", redirect::MOST)))
}

/// One request, as often as it may and must be sent.
fn attempt<'a>(
    context: &Context<'a>,
    request: &Request,
    secrets: &Secrets,
    passes: &Passes<'_>,
) -> Result<Response<Body<'a>>> {
    let attempts = attempts(context);
    let patience = patience(context, request);
    let mut count = 0;
    // What the attempts so far may have done.
    let mut effects = SideEffects::None;
    loop {
        if context.interrupt.asked() {
            return Err(interrupted(request, effects));
        }
        trace::request(context, request, secrets);
        let outcome = transmit(context, request, patience).map(|response| receive(response, passes));
        trace::outcome(context, &outcome, secrets);
        let clock = context.clock;
        let wait = retry::wait(request.method, &outcome, count, clock.now(), clock.random());
        match wait {
            Some(wait) if count + 1 < attempts => {
                if answered(&outcome).err().is_none_or(|error| error.side_effects != SideEffects::None) {
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

/// Sends once, and shows how far the files of the request have come.
fn transmit<'a>(context: &Context<'a>, request: &Request, patience: Patience) -> Result<Response<Body<'a>>> {
    let progress = upload::files(request).map(|(first, whole)| {
        let name = first.file_name().unwrap_or_default().to_string_lossy();
        Progress::new(context, terminal::line(&name), Some(whole), 0)
    });
    let step = |sent| progress.iter().for_each(|progress| progress.step(sent));
    context.transport.send(request, patience, &step)
}

/// How often a request is sent at most.
pub(crate) fn attempts(context: &Context<'_>) -> u32 {
    context.globals.retries.map_or(retry::ATTEMPTS, |retries| retries.saturating_add(1))
}

/// The waits before each further attempt at an answer that breaks off.
pub(crate) fn tries(context: &Context<'_>) -> impl Iterator<Item = Duration> {
    (1..attempts(context)).map(|attempt| retry::pause(attempt - 1, context.clock.random()))
}

/// Files take as long as they take, and nobody answers before a file has arrived.
pub(crate) fn patience(context: &Context<'_>, request: &Request) -> Patience {
    let uploads = matches!(request.body, Payload::File(_) | Payload::Multipart(_));
    match context.globals.timeout {
        Some(whole) => Patience { whole, silence: Duration::MAX, stubborn: false },
        None => {
            let silence = if uploads { Duration::MAX } else { SILENCE };
            Patience { whole: Duration::MAX, silence, stubborn: false }
        }
    }
}

/// The one place that decides whether a body is collected or passed on: only that of a good answer can be passed on.
fn receive<'a>(mut response: Response<Body<'a>>, passes: &Passes<'_>) -> Response<Body<'a>> {
    if response.status >= 400 || redirect::leads(&response) {
        return response.collect(ERROR);
    }
    if passes(&mut response) { response } else { response.collect(usize::MAX) }
}

/// The answer, or the failure of an exchange. A good answer that breaks off is a failure; a bad one says enough.
fn answered<'o, 'a>(outcome: &'o Result<Response<Body<'a>>>) -> std::result::Result<&'o Response<Body<'a>>, &'o Error> {
    match outcome {
        Ok(Response { status: ..400, body: Body::Broken(_, error), .. }) | Err(error) => Err(error),
        Ok(response) => Ok(response),
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
