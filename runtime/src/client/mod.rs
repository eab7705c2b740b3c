//! The life of a request.

use crate::app::Context;
use crate::error::Result;
use crate::request::Request;
use std::time::Duration;

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
    /// Sends and receives once.
    ///
    /// # Errors
    /// `network` or `timeout`, with [`crate::error::SideEffects::None`] if the request was provably not sent.
    fn send(&self, request: &Request, timeout: Duration) -> Result<Response>;
}

/// Time, as a seam.
pub trait Clock {
    /// Since the Unix epoch.
    fn now(&self) -> Duration;
    /// Waits.
    fn sleep(&self, duration: Duration);
    /// Uniform in `[0, 1)`, for jitter.
    fn random(&self) -> f64;
}

/// Sends one request: hooks, then the transport.
///
/// # Errors
/// See [`Context::send`].
pub(crate) fn send(context: &Context<'_>, mut request: Request) -> Result<Response> {
    context.hooks.before(&mut request, context)?;
    let mut response = context.transport.send(&request, Duration::from_secs(60))?;
    if let Some(operation) = request.operation {
        context.hooks.after(operation, &mut response, context)?;
    }
    Ok(response)
}
