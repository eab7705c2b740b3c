//! The life of a request.

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

/// The network, as a seam: one attempt, no retries, no credentials, no redirects to other hosts.
pub trait Transport {
    /// Sends and receives once.
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
