//! What went wrong on the network, in the words of the person who has to mend it.

use super::Patience;
use crate::error::{Error, Kind, SideEffects};
use crate::request::Request;
use std::error::Error as _;

/// A failed exchange.
#[derive(Debug)]
pub(super) struct Failure {
    cause: Cause,
    /// The chain of causes, as one line.
    text: String,
    /// The request cannot have been sent.
    unsent: bool,
    /// The status, if the answer broke off after it.
    status: Option<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    Dns,
    Refused,
    UnknownIssuer,
    Tls,
    ConnectTimeout,
    Timeout,
    Silence,
    Reset,
    Encoding,
    Builder,
    Other,
}

impl Failure {
    pub(super) fn new(error: &reqwest::Error, status: Option<u16>) -> Failure {
        let text = chain(error);
        Failure { cause: cause(error), text, unsent: error.is_connect() || error.is_builder(), status }
    }

    /// Nothing came for as long as is waited for that.
    pub(super) fn silence(status: Option<u16>) -> Failure {
        Failure { cause: Cause::Silence, text: String::new(), unsent: false, status }
    }

    /// The exchange is not over in the time that it has.
    pub(super) fn late(status: Option<u16>) -> Failure {
        Failure { cause: Cause::Timeout, ..Failure::silence(status) }
    }

    /// The roots at hand know nobody who signed the server's certificate.
    pub(super) fn unknown_issuer(&self) -> bool {
        self.cause == Cause::UnknownIssuer
    }

    /// There was no secure connection, for whatever reason.
    pub(super) fn tls(&self) -> bool {
        matches!(self.cause, Cause::UnknownIssuer | Cause::Tls)
    }

    /// `proxy` is what stands between, if anything does.
    pub(super) fn into_error(
        self,
        request: &Request,
        patience: Patience,
        ca_variable: &str,
        proxy: Option<&str>,
    ) -> Box<Error> {
        let host = host(&request.url);
        let (kind, message, hint) = match self.cause {
            Cause::Dns => {
                (Kind::Network, format!("cannot find the host `{host}`"), "check the base URL and the network".into())
            }
            Cause::Refused => (
                Kind::Network,
                format!("`{host}` refuses connections"),
                "check the base URL, or try again later".into(),
            ),
            Cause::UnknownIssuer => (
                Kind::Network,
                format!("`{host}` shows a certificate of an authority that is not trusted"),
                format!("if it is your own authority, set {ca_variable} to its PEM file"),
            ),
            Cause::Tls => (
                Kind::Network,
                format!("no secure connection to `{host}`: {}", self.text),
                "check the server's certificate and this machine's clock".into(),
            ),
            Cause::ConnectTimeout => {
                (Kind::Timeout, format!("`{host}` does not accept the connection in time"), "check the network".into())
            }
            Cause::Timeout => (
                Kind::Timeout,
                format!("`{host}` did not answer within {} s", patience.whole.as_secs_f64()),
                "give more time with --timeout".into(),
            ),
            Cause::Silence => (
                Kind::Timeout,
                match self.status {
                    None => format!("`{host}` did not answer within {} s", patience.silence.as_secs_f64()),
                    Some(_) => format!("`{host}` has sent nothing for {} s", patience.silence.as_secs_f64()),
                },
                "give more time with --timeout".into(),
            ),
            Cause::Reset => (Kind::Network, format!("`{host}` broke off the connection"), "try again".into()),
            Cause::Encoding => (
                Kind::Network,
                format!("`{host}` answers in an encoding (gzip, brotli or zstd) that is broken: {}", self.text),
                "the server or a proxy is at fault; try again".into(),
            ),
            Cause::Builder => (Kind::Config, format!("the request cannot be sent: {}", self.text), String::new()),
            Cause::Other => (Kind::Network, format!("cannot talk to `{host}`: {}", self.text), String::new()),
        };
        let mut error = Error::new(kind, message);
        error.hint = Some(hint).filter(|hint| !hint.is_empty());
        if let (Cause::Dns | Cause::Refused | Cause::ConnectTimeout | Cause::Reset | Cause::Other, Some(proxy)) =
            (self.cause, proxy)
        {
            error.hint = Some(format!("check the proxy of {proxy}, and the base URL"));
        }
        error.operation = request.operation.map(|operation| operation.id);
        error.side_effects = match self.status {
            _ if self.unsent || request.method.is_safe() => SideEffects::None,
            Some(200..300) => SideEffects::Applied,
            _ => SideEffects::Unknown,
        };
        error.retryable = kind != Kind::Config && (self.unsent || request.method.is_idempotent());
        error.http_status = self.status;
        error
    }
}

/// The user did not wait for the answer. `effects` is what the request would have, were it not a safe one.
pub(crate) fn interrupted(request: &Request, effects: SideEffects) -> Box<Error> {
    let effects = if request.method.is_safe() { SideEffects::None } else { effects };
    let mut error = Error::new(Kind::Interrupted, "interrupted");
    if effects != SideEffects::None {
        error.message.push_str(" while the request was under way");
        let may = if effects == SideEffects::Applied { "has" } else { "may have" };
        error.hint = Some(format!("the server {may} carried it out: look before you send it again"));
    }
    error.operation = request.operation.map(|operation| operation.id);
    error.side_effects = effects;
    error.retryable = effects == SideEffects::None || request.method.is_idempotent();
    error
}

fn cause(error: &reqwest::Error) -> Cause {
    if error.is_builder() {
        return Cause::Builder;
    }
    if is_encoding(error) {
        return Cause::Encoding;
    }
    for inner in causes(error) {
        if let Some(io) = inner.downcast_ref::<std::io::Error>() {
            match io.kind() {
                std::io::ErrorKind::ConnectionRefused => return Cause::Refused,
                std::io::ErrorKind::ConnectionReset
                | std::io::ErrorKind::BrokenPipe
                | std::io::ErrorKind::ConnectionAborted
                | std::io::ErrorKind::UnexpectedEof => return Cause::Reset,
                _ => {}
            }
        }
        match inner.downcast_ref::<rustls::Error>() {
            Some(rustls::Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer)) => {
                return Cause::UnknownIssuer;
            }
            Some(_) => return Cause::Tls,
            None => {}
        }
    }
    match error {
        error if error.is_dns() => Cause::Dns,
        error if error.is_timeout() && error.is_connect() => Cause::ConnectTimeout,
        error if error.is_timeout() => Cause::Timeout,
        error if error.is_body() || error.is_decode() || chain(error).contains("connection closed") => Cause::Reset,
        _ => Cause::Other,
    }
}

/// Has all come that was sent, and cannot be decoded? The decoder's own errors have no cause; those of the connection, which
/// it passes on, have.
fn is_encoding(error: &reqwest::Error) -> bool {
    let own = |error: &std::io::Error| error.get_ref().is_none_or(|inside| inside.source().is_none());
    error.is_decode() && error.source().and_then(|source| source.downcast_ref()).is_some_and(own)
}

/// What caused an error, the nearest first.
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn std::error::Error + 'static)> {
    std::iter::successors(error.source(), |error| deeper(*error))
}

/// An `io::Error` hides what stands inside of it from `source`, and rustls stands inside of two.
fn deeper<'e>(error: &'e (dyn std::error::Error + 'static)) -> Option<&'e (dyn std::error::Error + 'static)> {
    match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        Some(inside) => Some(inside),
        None => error.source(),
    }
}

/// An error and its causes on one line, each said once, without URLs (they may hold secrets).
pub(super) fn chain(error: &reqwest::Error) -> String {
    let mut parts: Vec<String> = Vec::new();
    for inner in causes(error).filter(|inner| !inner.is::<reqwest::Error>()) {
        let text = inner.to_string();
        // A stage of the work, and no cause.
        let stage = text.starts_with("client error (");
        if !stage && !text.is_empty() && !parts.iter().any(|part| part.contains(&text)) {
            parts.push(text);
        }
    }
    if parts.is_empty() { "no reason given".to_owned() } else { parts.join(": ") }
}

/// The host, and the port if there is one, of a URL.
pub(super) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    authority.rsplit_once('@').map_or(authority, |(_, host)| host)
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn a_host_is_shown_without_credentials() {
        let rows = [
            ("https://api.example.com/v1?key=x", "api.example.com"),
            ("http://user:pass@127.0.0.1:80/", "127.0.0.1:80"),
            ("http://[::1]:8080", "[::1]:8080"),
        ];
        for (url, expected) in rows {
            assert_eq!(host(url), expected);
        }
    }
}
