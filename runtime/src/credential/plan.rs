//! Which credential a request would get, and from where: names, never a value.

use super::{Found, find};
use crate::config::Environment;
use crate::error::Result;
use crate::request::Request;
use crate::table::{SecurityScheme, Service};

/// One alternative of an operation's security.
pub(crate) struct Alternative {
    /// All of them are needed; none: nothing is.
    pub(crate) needs: Vec<Need>,
    /// The request gets it: the first whose needs are all at hand.
    pub(crate) used: bool,
}

/// A scheme that an alternative needs.
pub(crate) struct Need {
    pub(crate) scheme: &'static SecurityScheme,
    pub(crate) scopes: &'static [&'static str],
    pub(crate) source: Source,
}

/// Where a secret is.
pub(crate) enum Source {
    /// In these environment variables: `$STRIPE_API_KEY`, `$DEMO_USERNAME:$DEMO_PASSWORD`.
    Environment(String),
    /// In the request, by a flag.
    Request,
    /// Nowhere; any of these variables would do.
    Missing(Vec<String>),
    /// This program cannot do it.
    Unsupported(&'static str),
}

/// The alternatives in the document's order.
///
/// # Errors
/// `config` if a secret is at hand that cannot be sent.
pub(crate) fn alternatives(
    service: &Service,
    environment: &Environment,
    request: &Request,
) -> Result<Vec<Alternative>> {
    let mut found = Vec::new();
    for alternative in request.operation.map_or(&[][..], |operation| operation.security) {
        let mut needs = Vec::new();
        for requirement in *alternative {
            let source = match find(service, environment, request, requirement.scheme)? {
                Found::Secret(part) => Source::Environment(part.shown()),
                Found::InRequest => Source::Request,
                Found::Missing(variables) => Source::Missing(variables),
                Found::Unsupported(what) => Source::Unsupported(what),
            };
            needs.push(Need { scheme: requirement.scheme, scopes: requirement.scopes, source });
        }
        found.push(Alternative { needs, used: false });
    }
    let has = |need: &Need| matches!(need.source, Source::Environment(_) | Source::Request);
    let whole = |alternative: &&mut Alternative| alternative.needs.iter().all(has);
    // As in [`super::Credentials::find`]: an alternative that needs nothing is taken last.
    let used = found.iter_mut().find(|alternative| !alternative.needs.is_empty() && whole(alternative));
    if let Some(used) = used {
        used.used = true;
    } else if let Some(empty) = found.iter_mut().find(|alternative| alternative.needs.is_empty()) {
        empty.used = true;
    }
    Ok(found)
}
