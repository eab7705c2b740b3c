//! What `-v` and `--debug` print on stderr. Credentials are never in it.

use super::redirect::Secrets;
use super::{Body, Context, Response, answered};
use crate::error::Result;
use crate::request::Request;
use crate::terminal;
use std::time::Duration;

/// Level 1: the request line. Level 2: its header fields too.
pub(super) fn request(context: &Context<'_>, request: &Request, secrets: &Secrets) {
    let verbose = context.globals.verbose;
    if verbose > 0 {
        context.say(&format!("> {} {}", request.method.as_str(), redact_url(&request.url, secrets)));
    }
    if verbose > 1 {
        headers(context, '>', &request.headers, secrets);
    }
}

/// Level 1: the status or the failure. Level 2: the response's header fields too.
pub(super) fn outcome(context: &Context<'_>, outcome: &Result<Response<Body<'_>>>, secrets: &Secrets) {
    let verbose = context.globals.verbose;
    match answered(outcome) {
        _ if verbose == 0 => {}
        Ok(response) => {
            let length = match &response.body {
                Body::Whole(body) | Body::Broken(body, _) => format!(" ({} bytes)", body.len()),
                Body::Arriving(..) => String::new(),
            };
            context.say(&format!("< {}{length}", response.status));
            if verbose > 1 {
                headers(context, '<', &response.headers, secrets);
            }
        }
        Err(error) => context.say(&format!("< {}", terminal::line(&error.message))),
    }
}

/// Said unless `-q`, because it explains a pause.
pub(super) fn retry(context: &Context<'_>, outcome: &Result<Response<Body<'_>>>, wait: Duration) {
    let reason = match answered(outcome) {
        Ok(response) => format!("the server answers {}", response.status),
        Err(error) => terminal::line(&error.message),
    };
    if context.globals.verbose > 0 || (wait >= Duration::from_secs(1) && !context.globals.quiet) {
        context.say(&format!("{reason}; trying again in {:.1} s", wait.as_secs_f64()));
    }
}

fn headers(context: &Context<'_>, mark: char, headers: &[(String, String)], secrets: &Secrets) {
    for (name, value) in headers {
        let value = if secrets.has_header(name) { "[hidden]".to_owned() } else { terminal::line(value) };
        context.say(&format!("{mark} {}: {value}", terminal::line(name)));
    }
}

/// The URL without what is secret in its query.
fn redact_url(url: &str, secrets: &Secrets) -> String {
    let Some((path, query)) = url.split_once('?') else { return terminal::line(url) };
    let pairs = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if secrets.query.iter().any(|secret| secret == name) => format!("{name}=[hidden]"),
        _ => pair.to_owned(),
    });
    terminal::line(&format!("{path}?{}", pairs.collect::<Vec<_>>().join("&")))
}
