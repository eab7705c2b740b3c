//! The one way to the network for all rows: who is told to wait makes all wait.

use crate::client::{Body, Clock, Patience, Response, Transport, retry_after};
use crate::error::Result;
use crate::request::Request;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The longest `Retry-After` that is waited for.
const LONGEST: Duration = Duration::from_secs(60);
/// How often a request that may be sent only once is sent again after it was refused for being one too many.
const AGAIN: u32 = 5;

/// The network, with a gate that is shut for as long as the server asks.
pub(super) struct Gate<'g> {
    transport: &'g dyn Transport,
    clock: &'g dyn Clock,
    /// Nothing is sent before; since the Unix epoch.
    until: Mutex<Duration>,
}

impl<'g> Gate<'g> {
    pub(super) fn new(transport: &'g dyn Transport, clock: &'g dyn Clock) -> Self {
        Gate { transport, clock, until: Mutex::default() }
    }

    fn wait(&self) {
        let until = *self.until.lock().unwrap_or_else(PoisonError::into_inner);
        let left = until.saturating_sub(self.clock.now());
        if !left.is_zero() {
            self.clock.sleep(left);
        }
    }

    /// Shuts the gate if the server asks for it (RFC 6585, 4; RFC 9110, 15.6.4).
    fn heed<B>(&self, response: &Response<B>) {
        let now = self.clock.now();
        let asked = retry_after(response, now).filter(|asked| *asked <= LONGEST);
        let pause = match response.status {
            429 => asked.unwrap_or(Duration::from_secs(1)),
            503 => asked.unwrap_or_default(),
            _ => return,
        };
        let mut until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        *until = (*until).max(now + pause);
    }
}

impl Transport for Gate<'_> {
    fn send(&self, request: &Request, patience: Patience, progress: &dyn Fn(u64)) -> Result<Response<Body<'_>>> {
        // What is under way is finished, whatever the user presses.
        let patience = Patience { stubborn: true, ..patience };
        let mut again = 0;
        loop {
            self.wait();
            let response = self.transport.send(request, patience, progress)?;
            self.heed(&response);
            // A request that was refused as one too many was not carried out.
            if response.status != 429 || request.method.is_idempotent() || again == AGAIN {
                return Ok(response);
            }
            again += 1;
        }
    }
}
